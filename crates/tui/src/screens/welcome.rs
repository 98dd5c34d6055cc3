//! The welcome: what the program does, what the catalogue holds and does not hold, and the doors.

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, to_columns, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::Transition;
use crate::screens::routes::Route;
use crate::screens::{Screen, kiosk};
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::menu;
use crate::widgets::menu::Item;
use crate::widgets::scroll_page::reading_width;
use microcred_core::interview::InterviewPath;
use microcred_i18n::{Lang, MessageId, msg};

/// Which door the keys act on.
#[derive(Debug, Clone, Default)]
pub struct WelcomeScreen {
    focus: usize,
}

/// Whether the keyboard leaves what is typed after the screens to others, so that the plain lines can follow them.
const HAS_PLAIN_MODE: bool = cfg!(all(unix, not(target_vendor = "apple")));

/// What the welcome leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WelcomeOption {
    ShortInterview,
    FullInterview,
    Search,
    About,
    Language(Lang),
    /// Where a code is typed.
    Resume,
    Plain,
}

impl WelcomeScreen {
    /// The doors from the first to the last.
    fn options(session: &Session) -> Vec<WelcomeOption> {
        let first =
            [WelcomeOption::ShortInterview, WelcomeOption::FullInterview, WelcomeOption::Search, WelcomeOption::About];
        let mut languages = Vec::new();
        let mut lang = session.language_after(session.lang());
        while lang != session.lang() {
            languages.push(WelcomeOption::Language(lang));
            lang = session.language_after(lang);
        }
        let plain = HAS_PLAIN_MODE.then_some(WelcomeOption::Plain);
        first.into_iter().chain(languages).chain([WelcomeOption::Resume]).chain(plain).collect()
    }

    fn choose(door: Option<WelcomeOption>, session: &mut Session) -> Transition {
        match door {
            Some(WelcomeOption::ShortInterview) => Transition::Open(Route::Interview(InterviewPath::Short)),
            Some(WelcomeOption::FullInterview) => Transition::Open(Route::Interview(InterviewPath::Full)),
            Some(WelcomeOption::Search) => Transition::Open(Route::Search),
            Some(WelcomeOption::About) => Transition::Open(Route::About),
            Some(WelcomeOption::Resume) => Transition::Open(Route::EnterResumeCode),
            Some(WelcomeOption::Plain) => Transition::Plain,
            Some(WelcomeOption::Language(lang)) => {
                session.set_language(lang);
                Transition::Stay
            }
            None => Transition::Stay,
        }
    }
}

impl Screen for WelcomeScreen {
    fn name(&self) -> &'static str {
        "welcome"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::Welcome
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        if action == Action::Back {
            return Transition::Quit;
        }
        session.notice = None;
        let doors = Self::options(session);
        let last = doors.len().saturating_sub(1);
        match action {
            Action::Up => self.focus = self.focus.saturating_sub(1),
            Action::Down => self.focus = (self.focus + 1).min(last),
            Action::First | Action::PageUp => self.focus = 0,
            Action::Last | Action::PageDown => self.focus = last,
            Action::Choose => return Self::choose(doors.get(self.focus).copied(), session),
            Action::Pick(number) if usize::from(number) <= last + 1 => {
                self.focus = usize::from(number) - 1;
                return Self::choose(doors.get(self.focus).copied(), session);
            }
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let room = reading_width(area.width.saturating_sub(2));
        let intro: Vec<StyledLine> = wrap(&texts.text(msg::WELCOME_INTRO), room)
            .into_iter()
            .map(|line| StyledLine::new(Role::Title, line))
            .collect();
        let items: Vec<Item> = Self::options(session).into_iter().map(|door| option_item(door, session)).collect();
        let rows = menu::height(&items, area.width, true);
        let roomy = area.height >= 18;
        // Empty lines go first where there is little room: what is kept of a visitor stays in sight.
        let ways = [(u16::from(roomy), roomy), (u16::from(roomy), false), (0, false)];
        let taken = |gap: u16, lines: &[StyledLine]| to_columns(intro.len()) + rows + 2 * gap + to_columns(lines.len());
        let ways = ways.map(|(gap, roomy)| (gap, fact_lines(session, room, roomy)));
        let fits = ways.iter().find(|(gap, lines)| taken(*gap, lines) <= area.height);
        let [_, _, tight] = &ways;
        let (gap, lines) = fits.unwrap_or(tight);
        let mut y = paint.draw_lines(3, 0, area.width.saturating_sub(4), &intro) + gap;
        let rows = rows.min(area.height.saturating_sub(y));
        let menu_area = Rect { y: area.y + y, height: rows, ..area };
        let cursor = menu::draw(&mut paint.sub_canvas(menu_area), &items, self.focus, true);
        y += rows + gap;
        let mut below = paint.sub_canvas(Rect { y: area.y + y, height: area.height.saturating_sub(y), ..area });
        below.draw_lines(3, 0, area.width.saturating_sub(4), lines);
        cursor
    }
}

fn option_item(door: WelcomeOption, session: &Session) -> Item {
    let whole = |id: MessageId| Item { label: session.localizer().text(id), wraps: true, ..Item::default() };
    match door {
        WelcomeOption::ShortInterview => whole(msg::WELCOME_SHORT),
        WelcomeOption::FullInterview => whole(msg::WELCOME_FULL),
        WelcomeOption::Search => whole(msg::WELCOME_SEARCH),
        WelcomeOption::About => whole(msg::WELCOME_ABOUT),
        WelcomeOption::Resume => whole(msg::WELCOME_CODE),
        WelcomeOption::Plain => whole(msg::WELCOME_PLAIN),
        WelcomeOption::Language(lang) => {
            let texts = session.all_localizers().iter().find(|texts| texts.lang() == lang);
            Item { label: texts.map(|texts| texts.text(msg::LANGUAGE_NAME)).unwrap_or_default(), ..Item::default() }
        }
    }
}

/// What is kept of the answers, then what the catalogue holds, what it does not, who pays: the end may be cut off.
fn fact_lines(session: &Session, room: usize, roomy: bool) -> Vec<StyledLine> {
    let texts = session.localizer();
    let catalogue = &session.core.reference_data.catalogue;
    let mut lines = Vec::new();
    let mut say = |role: Role, text: &str, gap: bool| {
        lines.extend(wrap(text, room).into_iter().map(|line| StyledLine::new(role, line)));
        if gap {
            lines.push(StyledLine::empty());
        }
    };
    if let Some(told) = session.notice_text() {
        say(Role::Accent, &told, false);
    }
    if let Some(notice) = catalogue_notice(session) {
        say(Role::Warn, &notice, roomy);
    }
    // What is said of the language takes the place of the empty lines, so that what is kept of a visitor stays in sight.
    let notices = texts.language_notices(&catalogue.header.coverage).join(" ");
    let roomy = roomy && notices.is_empty() && session.notice.is_none();
    if !notices.is_empty() {
        say(Role::Muted, &notices, false);
    }
    let privacy = if session.core.kiosk.is_some() { msg::WELCOME_PRIVACY } else { msg::WELCOME_PRIVACY_CAN_SAVE };
    let idle = session.core.kiosk.as_ref().and_then(|kiosk| kiosk::idle_notice(kiosk, texts));
    say(Role::Text, &texts.text(privacy), roomy && idle.is_none());
    if let Some(said) = idle {
        say(Role::Text, &said, roomy);
    }
    say(Role::Text, &texts.catalogue_summary(catalogue), roomy);
    say(Role::Text, catalogue.header.coverage.get(texts.tag()), roomy);
    say(Role::Text, &texts.text(msg::WELCOME_NOBODY_PAYS), false);
    lines
}

/// What went wrong with a given catalogue.
fn catalogue_notice(session: &Session) -> Option<String> {
    let texts = session.localizer();
    if let Some(said) = session.catalogue_error_text() {
        return Some(said);
    }
    texts.catalogue_notice(&session.core.reference_data.origin)
}
