//! All the state of the screens in one value. `update` alone changes it; `draw` borrows it.

mod drawing;
mod handout;

use std::sync::Arc;
use std::time::Duration;

use ratatui::layout::Rect;

use crate::job::{BackgroundJob, JobResult};
use crate::key_debounce::KeyDebounce;
use crate::keys::{Action, KeyContext, action_for_key};
use crate::kiosk_session::{KeyOutcome, KioskSession, Phase, VisitStats};
use crate::message::{Effect, Key, Msg, Transition};
use crate::screens::action_menu::ActionMenuScreen;
use crate::screens::compare::CompareScreen;
use crate::screens::detail::DetailScreen;
use crate::screens::filters::FiltersScreen;
use crate::screens::handout::HandoutScreen;
use crate::screens::help::HelpScreen;
use crate::screens::matches::MatchesScreen;
use crate::screens::notes::NotesScreen;
use crate::screens::qr_code::QrCodeScreen;
use crate::screens::question::QuestionScreen as Asking;
use crate::screens::resume::ResumeScreen;
use crate::screens::text_page::{TextPage, TextPageScreen};
use crate::screens::weights::WeightsScreen;
use crate::screens::welcome::WelcomeScreen;
use crate::session::{KioskContext, Notice, Session, UiSettings};
use crate::widgets::frame::{MIN_WINDOW_SIZE, areas};
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::interview::{InterviewPath, Question};
use microcred_core::kiosk::DEFAULT_KEY_DEBOUNCE;
use microcred_core::reference_data::ReferenceData;
use microcred_i18n::Lang;
use microcred_session::data::Prebuilt;
use microcred_session::resume::SavedAnswers;

/// The largest window for which buffers are made: an SSH client chooses the size.
pub const MAX_WINDOW_SIZE: (u16, u16) = (300, 120);

/// A screen with its state.
#[derive(Debug, Clone)]
enum Screen {
    Welcome(WelcomeScreen),
    Question(Box<Asking>),
    Matches(MatchesScreen),
    Compare(CompareScreen),
    Detail(DetailScreen),
    TextPage(TextPageScreen),
    Weights(WeightsScreen),
    Filters(FiltersScreen),
    Help(HelpScreen),
    Handout(HandoutScreen),
    QrCode(QrCodeScreen),
    Resume(ResumeScreen),
    Notes(NotesScreen),
    ActionMenu(ActionMenuScreen),
    Confirm(Confirm),
}

/// Something that loses answers and is asked about first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Confirm {
    Quit,
    Restart,
    /// So many pages.
    Print(usize),
}

/// The screens.
#[derive(Debug)]
pub struct App {
    session: Session,
    /// The visit at an unattended place; `None` at somebody's own desk.
    kiosk_session: Option<KioskSession>,
    key_debounce: KeyDebounce,
    /// At somebody's own desk a key that led to another screen counts once within this time.
    debounce_window: Duration,
    /// The time since the start; `None` where nobody tells it.
    now: Option<Duration>,
    /// When the key in hand was struck, where that is known better: keys can wait while a frame is drawn.
    key_time: Option<Duration>,
    /// The screens that lead to the one in sight, which is the last.
    screen_stack: Vec<Screen>,
    wants_plain: bool,
    /// A PDF that waits for a yes to be printed, with the number of its pages.
    pending_print: Option<(Vec<u8>, usize)>,
}

impl App {
    /// The welcome.
    #[must_use]
    pub fn new(known: impl Into<Arc<ReferenceData>>, look: UiSettings) -> Self {
        Self::with_prebuilt(known, Prebuilt::default(), look)
    }

    /// The welcome over a catalogue of which something is made already.
    #[must_use]
    pub fn with_prebuilt(known: impl Into<Arc<ReferenceData>>, beside: Prebuilt, look: UiSettings) -> Self {
        Self {
            session: Session::new(known.into(), beside, look),
            kiosk_session: None,
            key_debounce: KeyDebounce::default(),
            debounce_window: DEFAULT_KEY_DEBOUNCE,
            now: None,
            key_time: None,
            screen_stack: vec![Screen::Welcome(WelcomeScreen::default())],
            wants_plain: false,
            pending_print: None,
        }
    }

    /// Whether the person left for the plain lines.
    #[must_use]
    pub const fn wants_plain(&self) -> bool {
        self.wants_plain
    }

    /// The same with another time within which a key counts once.
    #[must_use]
    pub const fn with_debounce_window(mut self, time: Duration) -> Self {
        self.debounce_window = time;
        self
    }

    /// The same at an unattended place, where nobody is yet.
    #[must_use]
    pub fn with_kiosk(mut self, place: KioskContext) -> Self {
        self.session.set_offered_languages(Lang::for_kiosk(&place.config));
        self.kiosk_session = Some(KioskSession::new(&place.config));
        self.session.staff_notice = place.notice;
        self.session.core.kiosk = Some(place.config);
        self
    }

    /// Goes on from what was said before, at the matches; what of it is not known here is told.
    pub fn restore(&mut self, said: SavedAnswers, missing: Option<String>) {
        self.session.restore(said);
        self.screen_stack = vec![Screen::Welcome(WelcomeScreen::default())];
        self.show_matches();
        self.session.notice = missing.map(Notice::Text);
        if self.session.mark_advisories_seen() {
            self.screen_stack.push(Screen::TextPage(TextPageScreen::new(TextPage::Advisories)));
        }
    }

    /// It is so late since the start; whether that changes what is drawn.
    pub fn tick(&mut self, now: Duration) -> bool {
        self.now = Some(now);
        let changed = self.kiosk_session.as_mut().is_some_and(|visit| visit.tick(now));
        if changed && self.kiosk_session.as_ref().is_some_and(|visit| matches!(visit.phase(), Phase::Reset(_))) {
            self.reset();
        }
        changed
    }

    /// The keys that come next were struck so late since the start.
    pub const fn set_key_time(&mut self, time: Duration) {
        self.key_time = Some(time);
    }

    /// Whether the program is to end, since the visit has.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.kiosk_session.as_ref().is_some_and(|visit| visit.phase() == Phase::Done)
    }

    /// What of the visit is counted.
    #[must_use]
    pub fn visit_stats(&self) -> Option<VisitStats> {
        self.kiosk_session.as_ref().and_then(|visit| visit.stats(self.session.lang()))
    }

    /// Forgets everything, and shows that it did.
    fn restart(&mut self) {
        self.reset();
        self.session.notice = Some(Notice::Erased);
    }

    /// Forgets everything that a person said, and is at the welcome.
    fn reset(&mut self) {
        self.session.reset();
        self.pending_print = None;
        self.screen_stack = vec![Screen::Welcome(WelcomeScreen::default())];
    }

    /// What is to be done beside the loop; what it finds goes to [`App::take`].
    pub fn next_job(&mut self) -> Option<BackgroundJob> {
        self.session.next_job()
    }

    /// Takes what was found beside the loop.
    pub fn apply_job_result(&mut self, found: JobResult) {
        self.session.apply_job_result(found);
    }

    /// Takes what was found damaged in the catalogue while it is in use.
    pub fn set_catalogue_error(&mut self, damage: CatalogueError) {
        self.session.catalogue_error = Some(damage);
    }

    /// What the screens share, for tests.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The name of the screen in sight.
    #[must_use]
    pub fn screen_name(&self) -> &'static str {
        match self.kiosk_session.as_ref().map(KioskSession::phase) {
            None | Some(Phase::Active) => {}
            Some(Phase::Idle) => return "waiting",
            Some(Phase::Language) => return "language",
            Some(Phase::TimeoutWarning(_)) => return "warned",
            Some(Phase::Reset(_) | Phase::Done) => return "erased",
        }
        match self.screen_stack.last() {
            Some(Screen::Question(_)) => "question",
            Some(Screen::Matches(_)) => "matches",
            Some(Screen::Compare(_)) => "compare",
            Some(Screen::Detail(_)) => "detail",
            Some(Screen::TextPage(read)) => match read.what() {
                TextPage::About => "about",
                TextPage::Glossary => "glossary",
                TextPage::Advisories => "steps",
                TextPage::Guidance => "choices",
                TextPage::OpenQuestions => "leaving",
            },
            Some(Screen::Weights(_)) => "weigh",
            Some(Screen::Filters(_)) => "filters",
            Some(Screen::Help(_)) => "help",
            Some(Screen::Handout(_)) => "take",
            Some(Screen::QrCode(_)) => "qr",
            Some(Screen::Resume(_)) => "resume",
            Some(Screen::Notes(_)) => "notes",
            Some(Screen::ActionMenu(_)) => "actions",
            Some(Screen::Confirm(_)) => "confirm",
            Some(Screen::Welcome(_)) | None => "welcome",
        }
    }

    /// Takes what happened; what only `run` can do comes back.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Resize(width, height) => {
                self.session.size = (width.min(MAX_WINDOW_SIZE.0), height.min(MAX_WINDOW_SIZE.1));
                Vec::new()
            }
            Msg::Paste(_) if self.kiosk_session.is_some() && !self.is_key_accepted(Key::Tab) => Vec::new(),
            Msg::Paste(text) => {
                match self.screen_stack.last_mut() {
                    Some(Screen::Question(question)) => question.handle_paste(&text, &self.session),
                    Some(Screen::Matches(matches)) => matches.handle_paste(&text, &mut self.session),
                    Some(Screen::Handout(take)) => take.handle_paste(&text),
                    Some(Screen::Resume(go_on)) => go_on.handle_paste(&text),
                    Some(Screen::Notes(notes)) => notes.handle_paste(&text),
                    _ => {}
                }
                Vec::new()
            }
            Msg::Key(key) if !self.is_key_accepted(key) => Vec::new(),
            Msg::Key(Key::Interrupt | Key::Suspend) if self.kiosk_session.is_some() => Vec::new(),
            Msg::Key(Key::Interrupt) => vec![Effect::Quit],
            Msg::Key(key) => {
                let before = self.screen_location();
                let effects = self.handle_key(key);
                self.key_debounce.set_changed_screen(before != self.screen_location());
                effects
            }
        }
    }

    /// Whether a key is for the screens: it is not where nobody is served, nor where it was struck twice at once.
    fn is_key_accepted(&mut self, key: Key) -> bool {
        if self.is_key_bounce(key) {
            return false;
        }
        let Some(visit) = &mut self.kiosk_session else { return true };
        let before = visit.phase();
        match visit.handle_key(key) {
            KeyOutcome::Forward => return true,
            KeyOutcome::Consumed => {}
            KeyOutcome::Start(lang) => self.session.set_language(lang),
        }
        let moved = visit.phase() != before;
        self.key_debounce.set_changed_screen(moved);
        false
    }

    /// Whether a key was struck a moment ago and led here. At somebody's own desk only where the time is told.
    fn is_key_bounce(&mut self, key: Key) -> bool {
        let within = self.session.core.kiosk.as_ref().map(|kiosk| kiosk.key_debounce);
        let told = self.key_time.or(self.now);
        let now = if within.is_some() { Some(told.unwrap_or_default()) } else { told };
        now.is_some_and(|now| !self.key_debounce.accept(key, now, within.unwrap_or(self.debounce_window)))
    }

    /// Where a key leads away from.
    fn screen_location(&self) -> (&'static str, usize, Option<Question>) {
        (self.screen_name(), self.screen_stack.len(), self.session.core.current_question())
    }

    /// The end: of the program at somebody's own desk, of the visit at an unattended place.
    fn quit(&mut self) -> Vec<Effect> {
        let Some(visit) = &mut self.kiosk_session else { return vec![Effect::Quit] };
        visit.finish();
        self.reset();
        Vec::new()
    }

    fn is_too_small(&self) -> bool {
        self.session.size.0 < MIN_WINDOW_SIZE.0 || self.session.size.1 < MIN_WINDOW_SIZE.1
    }

    fn handle_key(&mut self, key: Key) -> Vec<Effect> {
        if self.is_too_small() {
            // Nothing is in sight that a key could act on.
            return match key {
                Key::Char('q') => self.quit(),
                Key::Suspend => vec![Effect::Suspend],
                _ => Vec::new(),
            };
        }
        let place = self.key_context();
        match action_for_key(key, place) {
            None if place == KeyContext::TextInput => {
                self.handle_text_key(key);
                Vec::new()
            }
            None => Vec::new(),
            Some(action) => self.dispatch(action, place),
        }
    }

    /// Where keys are pressed.
    #[must_use]
    pub fn key_context(&self) -> KeyContext {
        match self.screen_stack.last() {
            Some(Screen::Question(question)) => question.key_context(),
            Some(Screen::Matches(matches)) => matches.key_context(),
            Some(Screen::Compare(_)) => KeyContext::Compare,
            Some(Screen::Detail(_)) => KeyContext::Program,
            Some(Screen::TextPage(read)) if read.what().is_interstitial() => KeyContext::Interstitial,
            Some(Screen::TextPage(_) | Screen::Help(_)) => KeyContext::Page,
            Some(Screen::Weights(_)) => KeyContext::Weights,
            Some(Screen::Filters(_)) => KeyContext::Filters,
            Some(Screen::Handout(take)) => take.key_context(),
            Some(Screen::QrCode(_)) => KeyContext::QrCode,
            Some(Screen::Resume(_)) => KeyContext::TextInput,
            Some(Screen::Notes(notes)) => notes.key_context(),
            Some(Screen::ActionMenu(_)) => KeyContext::Menu,
            Some(Screen::Confirm(_)) => KeyContext::Confirm,
            Some(Screen::Welcome(_)) | None => KeyContext::Welcome,
        }
    }

    fn handle_text_key(&mut self, key: Key) {
        match self.screen_stack.last_mut() {
            Some(Screen::Question(question)) => question.handle_text_key(key, &self.session),
            Some(Screen::Matches(matches)) => matches.handle_text_key(key, &mut self.session),
            Some(Screen::Handout(take)) => take.handle_text_key(key),
            Some(Screen::Resume(go_on)) => go_on.handle_text_key(key),
            Some(Screen::Notes(notes)) => notes.handle_text_key(key),
            _ => {}
        }
    }

    fn dispatch(&mut self, action: Action, place: KeyContext) -> Vec<Effect> {
        if let Some((chosen, place)) = self.chosen_menu_action(action) {
            self.screen_stack.pop();
            return self.dispatch(chosen, place);
        }
        let step = match (action, self.screen_stack.last()) {
            (Action::Language, _) => {
                self.session.switch_to_next_language();
                Transition::Stay
            }
            (Action::Help, Some(Screen::Help(_))) => Transition::Back,
            (Action::Glossary, Some(Screen::TextPage(read))) if read.what() == TextPage::Glossary => Transition::Back,
            (Action::Help, _) => Transition::Help,
            (Action::Menu, _) => Transition::ActionMenu,
            (Action::Glossary, _) => Transition::Glossary,
            (Action::ShowAdvisories, _) => Transition::Advisories,
            (Action::ShowGuidance, _) => Transition::Guidance,
            (Action::ShowMoneyQuestions, _) => Transition::StartInterview(InterviewPath::Money),
            (Action::ShowWeights, _) => Transition::Weights,
            (Action::ShowHandout, _) => Transition::Handout,
            (Action::ShowNotes, _) if self.kiosk_session.is_some() => Transition::Stay,
            (Action::ShowFilters, _) => Transition::Filters,
            (Action::Restart, _) => Transition::Restart,
            (Action::Quit, _) => Transition::Quit,
            (Action::Suspend, _) => return vec![Effect::Suspend],
            _ => self.update_screen(action),
        };
        self.apply_transition(step, place)
    }

    /// What was chosen in the menu of what can be done, and where it is to be done.
    fn chosen_menu_action(&self, action: Action) -> Option<(Action, KeyContext)> {
        let Some(Screen::ActionMenu(menu)) = self.screen_stack.last() else { return None };
        menu.chosen_action(action, &self.session).map(|chosen| (chosen, menu.place()))
    }

    /// Lets the screen in sight act.
    fn update_screen(&mut self, action: Action) -> Transition {
        let session = &mut self.session;
        let rows = usize::from(areas(Rect::new(0, 0, session.size.0, session.size.1)).body.height);
        match self.screen_stack.last_mut() {
            Some(Screen::Welcome(welcome)) if action == Action::Back => {
                let _ = welcome;
                Transition::Quit
            }
            Some(Screen::Welcome(welcome)) => welcome.update(action, session),
            Some(Screen::Question(question)) => question.update(action, session),
            Some(Screen::Matches(matches)) => matches.update(action, session),
            Some(Screen::Compare(compare)) => compare.update(action, session),
            Some(Screen::Detail(detail)) => detail.update(action, session, rows),
            Some(Screen::TextPage(read)) => read.update(action, session, rows),
            Some(Screen::Weights(weigh)) => weigh.update(action, session),
            Some(Screen::Filters(filters)) => filters.update(action, session),
            Some(Screen::Help(help)) => help.update(action, session, rows),
            Some(Screen::Handout(take)) => take.update(action, session),
            Some(Screen::QrCode(scan)) => scan.update(action),
            Some(Screen::Resume(go_on)) => go_on.update(action, session),
            Some(Screen::Notes(notes)) => notes.update(action, session),
            Some(Screen::Confirm(Confirm::Print(_))) if action == Action::Choose => Transition::Print,
            Some(Screen::ActionMenu(menu)) => menu.update(action, session),
            Some(Screen::Confirm(_)) => match action {
                Action::Choose => self.run_confirmed(),
                Action::Back => Transition::Back,
                _ => Transition::Stay,
            },
            None => Transition::Stay,
        }
    }

    /// Carries out what was confirmed.
    fn run_confirmed(&mut self) -> Transition {
        match self.screen_stack.pop() {
            Some(Screen::Confirm(Confirm::Quit)) => {
                self.session.reset();
                Transition::Quit
            }
            Some(Screen::Confirm(Confirm::Restart)) => {
                self.restart();
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn apply_transition(&mut self, step: Transition, place: KeyContext) -> Vec<Effect> {
        match step {
            Transition::Stay => {}
            Transition::Back => self.back(),
            Transition::StartInterview(path) => {
                self.session.core.start_interview(path);
                if let Some(asked) = self.session.core.current_question() {
                    self.screen_stack.push(Screen::Question(Box::new(Asking::new(asked, &self.session))));
                }
            }
            Transition::Matches
                if matches!(self.screen_stack.last(), Some(Screen::Question(_)))
                    && self.session.mark_advisories_seen() =>
            {
                self.screen_stack.push(Screen::TextPage(TextPageScreen::new(TextPage::Advisories)));
            }
            Transition::Matches => self.show_matches(),
            Transition::Advisories => {
                self.screen_stack.push(Screen::TextPage(TextPageScreen::new(TextPage::Advisories)))
            }
            Transition::Guidance => self.screen_stack.push(Screen::TextPage(TextPageScreen::new(TextPage::Guidance))),
            Transition::OpenQuestions => {
                self.screen_stack.push(Screen::TextPage(TextPageScreen::new(TextPage::OpenQuestions)))
            }
            Transition::Weights => self.screen_stack.push(Screen::Weights(WeightsScreen::new(&self.session))),
            Transition::Filters => {
                self.session.evaluate_for_filters();
                self.screen_stack.push(Screen::Filters(FiltersScreen::default()));
            }
            Transition::Search => self.screen_stack.push(Screen::Matches(MatchesScreen::new(&self.session, true))),
            Transition::Program(id) => {
                self.kiosk_session.iter_mut().for_each(KioskSession::mark_program_viewed);
                self.screen_stack.push(Screen::Detail(DetailScreen::new(id)));
            }
            Transition::Compare => {
                self.kiosk_session.iter_mut().for_each(KioskSession::mark_program_viewed);
                self.screen_stack.push(Screen::Compare(CompareScreen::default()));
            }
            Transition::Handout => self.screen_stack.push(Screen::Handout(HandoutScreen::new(self.handout_scope()))),
            Transition::Save(save) => return vec![Effect::Save(save)],
            Transition::ConfirmPrint => self.confirm_print(),
            Transition::Print => return self.print(),
            Transition::QrCode(program) => self.screen_stack.push(Screen::QrCode(QrCodeScreen::new(program))),
            Transition::EnterResumeCode => self.screen_stack.push(Screen::Resume(ResumeScreen::default())),
            Transition::Restore(said, missing) => self.restore(*said, missing),
            Transition::Notes(id) => self.screen_stack.push(Screen::Notes(NotesScreen::new(id))),
            Transition::Plain => {
                self.wants_plain = true;
                return vec![Effect::Quit];
            }
            Transition::About => self.screen_stack.push(Screen::TextPage(TextPageScreen::new(TextPage::About))),
            Transition::Glossary => self.show_reference_page(Screen::TextPage(TextPageScreen::new(TextPage::Glossary))),
            Transition::ActionMenu => self.screen_stack.push(Screen::ActionMenu(ActionMenuScreen::new(place))),
            Transition::Help => self.show_reference_page(Screen::Help(HelpScreen::new(place))),
            Transition::Restart if self.session.core.has_answers() => {
                self.screen_stack.push(Screen::Confirm(Confirm::Restart))
            }
            Transition::Restart => self.restart(),
            Transition::Quit if self.session.core.has_answers() => {
                self.screen_stack.push(Screen::Confirm(Confirm::Quit))
            }
            Transition::Quit => return self.quit(),
        }
        Vec::new()
    }

    /// To the words explained or the help: to where they lie on the trail already, so that the two do not pile up.
    fn show_reference_page(&mut self, page: Screen) {
        let same = |screen: &Screen| match (screen, &page) {
            (Screen::Help(one), Screen::Help(other)) => one.place() == other.place(),
            (Screen::TextPage(one), Screen::TextPage(other)) => one.what() == other.what(),
            _ => false,
        };
        match self.screen_stack.iter().position(same) {
            Some(place) => self.screen_stack.truncate(place + 1),
            None => self.screen_stack.push(page),
        }
    }

    /// To the matches that lie on the trail already, else to new ones.
    fn show_matches(&mut self) {
        let on_trail = self.screen_stack.iter().position(|screen| matches!(screen, Screen::Matches(_)));
        if on_trail.is_none() {
            // A new list is read from its top.
            self.session.clear_selection();
        }
        self.session.refresh();
        if let Some(place) = on_trail {
            self.screen_stack.truncate(place + 1);
        } else {
            self.screen_stack.push(Screen::Matches(MatchesScreen::new(&self.session, false)));
        }
    }

    /// To the screen before; the welcome stays.
    fn back(&mut self) {
        if self.screen_stack.len() > 1 {
            self.screen_stack.pop();
        }
        match self.screen_stack.last() {
            // Back from the matches leads to the question that was answered last.
            Some(Screen::Question(_)) => {
                if self.session.core.current_question().is_none() {
                    self.session.core.previous_question();
                }
                match self.session.core.current_question() {
                    Some(asked) => {
                        let question = Asking::new(asked, &self.session);
                        self.screen_stack.pop();
                        self.screen_stack.push(Screen::Question(Box::new(question)));
                    }
                    None => self.back(),
                }
            }
            Some(Screen::Matches(_)) => self.session.refresh(),
            _ => {}
        }
    }
}
