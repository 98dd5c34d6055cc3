//! All the state of the screens in one value. `update` alone changes it; `draw` borrows it.

mod drawing;
mod taking_away;

use std::time::Duration;

use ratatui::layout::Rect;

use super::keys::{Action, Place, action};
use super::message::{Effect, Key, Msg, Step};
use super::prints::Prints;
use super::screens::actions::Actions;
use super::screens::compare::Compare;
use super::screens::detail::Detail;
use super::screens::filters::Filters;
use super::screens::go_on::GoOn;
use super::screens::help::Help;
use super::screens::matches::Matches;
use super::screens::notes::Notes;
use super::screens::question::Question as Asking;
use super::screens::read::{Read, What};
use super::screens::scan::Scan;
use super::screens::take::Take;
use super::screens::weigh::Weigh;
use super::screens::welcome::Welcome;
use super::session::{Beside, Look, Notice, Session, Unattended};
use super::strike::Strikes;
use super::visit::{Counted, Meaning, Phase, Visit};
use super::widgets::frame::{LEAST, areas};
use super::work::{Found, Work};
use crate::domain::damage::Damage;
use crate::domain::interview::{Path, Question};
use crate::domain::kiosk::DOUBLE_STRIKE;
use crate::domain::knowledge::Knowledge;
use crate::domain::resume::Said;
use crate::text::Lang;

/// The largest window for which buffers are made: an SSH client chooses the size.
pub const LARGEST: (u16, u16) = (300, 120);

/// A screen with its state.
#[derive(Debug, Clone)]
enum Screen {
    Welcome(Welcome),
    Question(Box<Asking>),
    Matches(Matches),
    Compare(Compare),
    Detail(Detail),
    Read(Read),
    Weigh(Weigh),
    Filters(Filters),
    Help(Help),
    Take(Take),
    Scan(Scan),
    GoOn(GoOn),
    Notes(Notes),
    Actions(Actions),
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
    visit: Option<Visit>,
    strikes: Strikes,
    /// At somebody's own desk a key that led to another screen counts once within this time.
    double_strike: Duration,
    /// The time since the start; `None` where nobody tells it.
    now: Option<Duration>,
    /// When the key in hand was struck, where that is known better: keys can wait while a frame is drawn.
    struck: Option<Duration>,
    /// The screens that lead to the one in sight, which is the last.
    trail: Vec<Screen>,
    wants_plain: bool,
    /// What waits for a yes to be printed, and what was printed before.
    prints: Prints,
}

impl App {
    /// The welcome.
    #[must_use]
    pub fn new(known: Knowledge, look: Look) -> Self {
        Self::over(known, Beside::default(), look)
    }

    /// The welcome over a catalogue of which something is made already.
    #[must_use]
    pub fn over(known: Knowledge, beside: Beside, look: Look) -> Self {
        Self {
            session: Session::new(known, beside, look),
            visit: None,
            strikes: Strikes::default(),
            double_strike: DOUBLE_STRIKE,
            now: None,
            struck: None,
            trail: vec![Screen::Welcome(Welcome::default())],
            wants_plain: false,
            prints: Prints::default(),
        }
    }

    /// Whether the person left for the plain lines.
    #[must_use]
    pub const fn wants_plain(&self) -> bool {
        self.wants_plain
    }

    /// The same with another time within which a key counts once.
    #[must_use]
    pub const fn counting_once_within(mut self, time: Duration) -> Self {
        self.double_strike = time;
        self
    }

    /// The same at an unattended place, where nobody is yet.
    #[must_use]
    pub fn unattended(mut self, place: Unattended) -> Self {
        self.session.offer(Lang::offered(&place.kiosk));
        self.visit = Some(Visit::new(&place.kiosk));
        self.session.unattended = Some(place);
        self
    }

    /// Goes on from what was said before, at the matches; what of it is not known here is told.
    pub fn take_up(&mut self, said: Said, missing: Option<String>) {
        self.session.take_up(said);
        self.trail = vec![Screen::Welcome(Welcome::default())];
        self.show_matches();
        self.session.notice = missing.map(Notice::Said);
        if self.session.tell_first_steps() {
            self.trail.push(Screen::Read(Read::new(What::Steps)));
        }
    }

    /// It is so late since the start; whether that changes what is drawn.
    pub fn tick(&mut self, now: Duration) -> bool {
        self.now = Some(now);
        let changed = self.visit.as_mut().is_some_and(|visit| visit.tick(now));
        if changed && self.visit.as_ref().is_some_and(|visit| matches!(visit.phase(), Phase::Erased(_))) {
            self.forget();
        }
        changed
    }

    /// The keys that come next were struck so late since the start.
    pub const fn struck_at(&mut self, time: Duration) {
        self.struck = Some(time);
    }

    /// Whether the program is to end, since the visit has.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.visit.as_ref().is_some_and(|visit| visit.phase() == Phase::Over)
    }

    /// What of the visit is counted.
    #[must_use]
    pub fn counted(&self) -> Option<Counted> {
        self.visit.as_ref().and_then(|visit| visit.counted(self.session.lang()))
    }

    /// Forgets everything, and shows that it did.
    fn begin_anew(&mut self) {
        self.forget();
        self.session.notice = Some(Notice::Erased);
    }

    /// Forgets everything that a person said, and is at the welcome.
    fn forget(&mut self) {
        self.session.forget();
        self.prints = Prints::default();
        self.trail = vec![Screen::Welcome(Welcome::default())];
    }

    /// What is to be done beside the loop; what it finds goes to [`App::take`].
    pub fn work(&mut self) -> Option<Work> {
        self.session.work()
    }

    /// Takes what was found beside the loop.
    pub fn take(&mut self, found: Found) {
        self.session.take(found);
    }

    /// Takes what was found damaged in the catalogue while it is in use.
    pub fn take_damage(&mut self, damage: Damage) {
        self.session.damage = Some(damage);
    }

    /// What the screens share, for tests.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The name of the screen in sight.
    #[must_use]
    pub fn screen(&self) -> &'static str {
        match self.visit.as_ref().map(Visit::phase) {
            None | Some(Phase::Serving) => {}
            Some(Phase::Waiting) => return "waiting",
            Some(Phase::Language) => return "language",
            Some(Phase::Warned(_)) => return "warned",
            Some(Phase::Erased(_) | Phase::Over) => return "erased",
        }
        match self.trail.last() {
            Some(Screen::Question(_)) => "question",
            Some(Screen::Matches(_)) => "matches",
            Some(Screen::Compare(_)) => "compare",
            Some(Screen::Detail(_)) => "detail",
            Some(Screen::Read(read)) => match read.what() {
                What::About => "about",
                What::Glossary => "glossary",
                What::Steps => "steps",
                What::Choices => "choices",
                What::Leaving => "leaving",
            },
            Some(Screen::Weigh(_)) => "weigh",
            Some(Screen::Filters(_)) => "filters",
            Some(Screen::Help(_)) => "help",
            Some(Screen::Take(_)) => "take",
            Some(Screen::Scan(_)) => "scan",
            Some(Screen::GoOn(_)) => "resume",
            Some(Screen::Notes(_)) => "notes",
            Some(Screen::Actions(_)) => "actions",
            Some(Screen::Confirm(_)) => "confirm",
            Some(Screen::Welcome(_)) | None => "welcome",
        }
    }

    /// Takes what happened; what only `run` can do comes back.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Resize(width, height) => {
                self.session.size = (width.min(LARGEST.0), height.min(LARGEST.1));
                Vec::new()
            }
            Msg::Paste(_) if self.visit.is_some() && !self.is_for_screens(Key::Tab) => Vec::new(),
            Msg::Paste(text) => {
                match self.trail.last_mut() {
                    Some(Screen::Question(question)) => question.pasted(&text, &self.session),
                    Some(Screen::Matches(matches)) => matches.pasted(&text, &mut self.session),
                    Some(Screen::Take(take)) => take.pasted(&text),
                    Some(Screen::GoOn(go_on)) => go_on.pasted(&text),
                    Some(Screen::Notes(notes)) => notes.pasted(&text),
                    _ => {}
                }
                Vec::new()
            }
            Msg::Key(key) if !self.is_for_screens(key) => Vec::new(),
            Msg::Key(Key::Interrupt | Key::Suspend) if self.visit.is_some() => Vec::new(),
            Msg::Key(Key::Interrupt) => vec![Effect::Quit],
            Msg::Key(key) => {
                let before = self.stands();
                let effects = self.key(key);
                self.strikes.led(before != self.stands());
                effects
            }
        }
    }

    /// Whether a key is for the screens: it is not where nobody is served, nor where it was struck twice at once.
    fn is_for_screens(&mut self, key: Key) -> bool {
        if self.is_struck_twice(key) {
            return false;
        }
        let Some(visit) = &mut self.visit else { return true };
        let before = visit.phase();
        match visit.key(key) {
            Meaning::ForTheScreens => return true,
            Meaning::Taken => {}
            Meaning::Begin(lang) => self.session.speak(lang),
        }
        let moved = visit.phase() != before;
        self.strikes.led(moved);
        false
    }

    /// Whether a key was struck a moment ago and led here. At somebody's own desk only where the time is told.
    fn is_struck_twice(&mut self, key: Key) -> bool {
        let within = self.session.unattended.as_ref().map(|place| place.kiosk.double_strike);
        let told = self.struck.or(self.now);
        let now = if within.is_some() { Some(told.unwrap_or_default()) } else { told };
        now.is_some_and(|now| !self.strikes.is_meant(key, now, within.unwrap_or(self.double_strike)))
    }

    /// Where a key leads away from.
    fn stands(&self) -> (&'static str, usize, Option<Question>) {
        (self.screen(), self.trail.len(), self.session.interview.current())
    }

    /// The end: of the program at somebody's own desk, of the visit at an unattended place.
    fn end(&mut self) -> Vec<Effect> {
        let Some(visit) = &mut self.visit else { return vec![Effect::Quit] };
        visit.finish();
        self.forget();
        Vec::new()
    }

    fn is_too_small(&self) -> bool {
        self.session.size.0 < LEAST.0 || self.session.size.1 < LEAST.1
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        if self.is_too_small() {
            // Nothing is in sight that a key could act on.
            return match key {
                Key::Char('q') => self.end(),
                Key::Suspend => vec![Effect::Suspend],
                _ => Vec::new(),
            };
        }
        let place = self.place();
        match action(key, place) {
            None if place == Place::Typing => {
                self.typed(key);
                Vec::new()
            }
            None => Vec::new(),
            Some(action) => self.act(action, place),
        }
    }

    /// Where keys are pressed.
    #[must_use]
    pub fn place(&self) -> Place {
        match self.trail.last() {
            Some(Screen::Question(question)) => question.place(),
            Some(Screen::Matches(matches)) => matches.place(),
            Some(Screen::Compare(_)) => Place::Compare,
            Some(Screen::Detail(_)) => Place::Programme,
            Some(Screen::Read(read)) if read.what().is_gate() => Place::Gate,
            Some(Screen::Read(_) | Screen::Help(_)) => Place::Page,
            Some(Screen::Weigh(_)) => Place::Weigh,
            Some(Screen::Filters(_)) => Place::Filters,
            Some(Screen::Take(take)) => take.place(),
            Some(Screen::Scan(_)) => Place::Scan,
            Some(Screen::GoOn(_)) => Place::Typing,
            Some(Screen::Notes(notes)) => notes.place(),
            Some(Screen::Actions(_)) => Place::Menu,
            Some(Screen::Confirm(_)) => Place::Confirm,
            Some(Screen::Welcome(_)) | None => Place::Welcome,
        }
    }

    fn typed(&mut self, key: Key) {
        match self.trail.last_mut() {
            Some(Screen::Question(question)) => question.typed(key, &self.session),
            Some(Screen::Matches(matches)) => matches.typed(key, &mut self.session),
            Some(Screen::Take(take)) => take.typed(key),
            Some(Screen::GoOn(go_on)) => go_on.typed(key),
            Some(Screen::Notes(notes)) => notes.typed(key),
            _ => {}
        }
    }

    fn act(&mut self, action: Action, place: Place) -> Vec<Effect> {
        if let Some((chosen, place)) = self.chosen(action) {
            self.trail.pop();
            return self.act(chosen, place);
        }
        let step = match (action, self.trail.last()) {
            (Action::Language, _) => {
                self.session.next_language();
                Step::Stay
            }
            (Action::Help, Some(Screen::Help(_))) => Step::Back,
            (Action::Glossary, Some(Screen::Read(read))) if read.what() == What::Glossary => Step::Back,
            (Action::Help, _) => Step::Help,
            (Action::Menu, _) => Step::Menu,
            (Action::Glossary, _) => Step::Glossary,
            (Action::Steps, _) => Step::Steps,
            (Action::Choices, _) => Step::Choices,
            (Action::Money, _) => Step::Ask(Path::Money),
            (Action::Weigh, _) => Step::Weigh,
            (Action::TakeAway, _) => Step::TakeAway,
            (Action::Notes, _) if self.visit.is_some() => Step::Stay,
            (Action::Filters, _) => Step::Filters,
            (Action::Restart, _) => Step::Restart,
            (Action::Quit, _) => Step::Quit,
            (Action::Suspend, _) => return vec![Effect::Suspend],
            _ => self.on_screen(action),
        };
        self.go(step, place)
    }

    /// What was chosen in the menu of what can be done, and where it is to be done.
    fn chosen(&self, action: Action) -> Option<(Action, Place)> {
        let Some(Screen::Actions(menu)) = self.trail.last() else { return None };
        menu.chosen(action, &self.session).map(|chosen| (chosen, menu.place()))
    }

    /// Lets the screen in sight act.
    fn on_screen(&mut self, action: Action) -> Step {
        let session = &mut self.session;
        let rows = usize::from(areas(Rect::new(0, 0, session.size.0, session.size.1)).body.height);
        match self.trail.last_mut() {
            Some(Screen::Welcome(welcome)) if action == Action::Back => {
                let _ = welcome;
                Step::Quit
            }
            Some(Screen::Welcome(welcome)) => welcome.update(action, session),
            Some(Screen::Question(question)) => question.update(action, session),
            Some(Screen::Matches(matches)) => matches.update(action, session),
            Some(Screen::Compare(compare)) => compare.update(action, session),
            Some(Screen::Detail(detail)) => detail.update(action, session, rows),
            Some(Screen::Read(read)) => read.update(action, session, rows),
            Some(Screen::Weigh(weigh)) => weigh.update(action, session),
            Some(Screen::Filters(filters)) => filters.update(action, session),
            Some(Screen::Help(help)) => help.update(action, session, rows),
            Some(Screen::Take(take)) => take.update(action, session),
            Some(Screen::Scan(scan)) => scan.update(action),
            Some(Screen::GoOn(go_on)) => go_on.update(action, session),
            Some(Screen::Notes(notes)) => notes.update(action, session),
            Some(Screen::Confirm(Confirm::Print(_))) if action == Action::Choose => Step::Print,
            Some(Screen::Actions(menu)) => menu.update(action, session),
            Some(Screen::Confirm(_)) => match action {
                Action::Choose => self.confirmed(),
                Action::Back => Step::Back,
                _ => Step::Stay,
            },
            None => Step::Stay,
        }
    }

    /// Carries out what was confirmed.
    fn confirmed(&mut self) -> Step {
        match self.trail.pop() {
            Some(Screen::Confirm(Confirm::Quit)) => {
                self.session.forget();
                Step::Quit
            }
            Some(Screen::Confirm(Confirm::Restart)) => {
                self.begin_anew();
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn go(&mut self, step: Step, place: Place) -> Vec<Effect> {
        match step {
            Step::Stay => {}
            Step::Back => self.back(),
            Step::Ask(path) => {
                self.session.ask(path);
                if let Some(asked) = self.session.interview.current() {
                    self.trail.push(Screen::Question(Box::new(Asking::new(asked, &self.session))));
                }
            }
            Step::Matches
                if matches!(self.trail.last(), Some(Screen::Question(_))) && self.session.tell_first_steps() =>
            {
                self.trail.push(Screen::Read(Read::new(What::Steps)));
            }
            Step::Matches => self.show_matches(),
            Step::Steps => self.trail.push(Screen::Read(Read::new(What::Steps))),
            Step::Choices => self.trail.push(Screen::Read(Read::new(What::Choices))),
            Step::Leave => self.trail.push(Screen::Read(Read::new(What::Leaving))),
            Step::Weigh => self.trail.push(Screen::Weigh(Weigh::new(&self.session))),
            Step::Filters => {
                self.session.judge_for_filters();
                self.trail.push(Screen::Filters(Filters::default()));
            }
            Step::Search => self.trail.push(Screen::Matches(Matches::new(&self.session, true))),
            Step::Open(id) => {
                self.visit.iter_mut().for_each(Visit::complete);
                self.trail.push(Screen::Detail(Detail::new(id)));
            }
            Step::Compare => {
                self.visit.iter_mut().for_each(Visit::complete);
                self.trail.push(Screen::Compare(Compare::default()));
            }
            Step::TakeAway => self.trail.push(Screen::Take(Take::new(self.subject()))),
            Step::Save(save) => return vec![Effect::Save(save)],
            Step::AskToPrint => self.ask_to_print(),
            Step::Print => return self.print(),
            Step::Scan(programme) => self.trail.push(Screen::Scan(Scan::new(programme))),
            Step::GoOn => self.trail.push(Screen::GoOn(GoOn::default())),
            Step::TakeUp(said, missing) => self.take_up(*said, missing),
            Step::Notes(id) => self.trail.push(Screen::Notes(Notes::new(id))),
            Step::Plain => {
                self.wants_plain = true;
                return vec![Effect::Quit];
            }
            Step::About => self.trail.push(Screen::Read(Read::new(What::About))),
            Step::Glossary => self.explain(Screen::Read(Read::new(What::Glossary))),
            Step::Menu => self.trail.push(Screen::Actions(Actions::new(place))),
            Step::Help => self.explain(Screen::Help(Help::new(place))),
            Step::Restart if self.session.has_answers() => self.trail.push(Screen::Confirm(Confirm::Restart)),
            Step::Restart => self.begin_anew(),
            Step::Quit if self.session.has_answers() => self.trail.push(Screen::Confirm(Confirm::Quit)),
            Step::Quit => return self.end(),
        }
        Vec::new()
    }

    /// To the words explained or the help: to where they lie on the trail already, so that the two do not pile up.
    fn explain(&mut self, page: Screen) {
        let same = |screen: &Screen| match (screen, &page) {
            (Screen::Help(one), Screen::Help(other)) => one.place() == other.place(),
            (Screen::Read(one), Screen::Read(other)) => one.what() == other.what(),
            _ => false,
        };
        match self.trail.iter().position(same) {
            Some(place) => self.trail.truncate(place + 1),
            None => self.trail.push(page),
        }
    }

    /// To the matches that lie on the trail already, else to new ones.
    fn show_matches(&mut self) {
        let on_trail = self.trail.iter().position(|screen| matches!(screen, Screen::Matches(_)));
        if on_trail.is_none() {
            // A new list is read from its top.
            self.session.selected = None;
        }
        self.session.refresh();
        if let Some(place) = on_trail {
            self.trail.truncate(place + 1);
        } else {
            self.trail.push(Screen::Matches(Matches::new(&self.session, false)));
        }
    }

    /// To the screen before; the welcome stays.
    fn back(&mut self) {
        if self.trail.len() > 1 {
            self.trail.pop();
        }
        match self.trail.last() {
            // Back from the matches leads to the question that was answered last.
            Some(Screen::Question(_)) => {
                if self.session.interview.current().is_none() {
                    self.session.interview.back();
                }
                match self.session.interview.current() {
                    Some(asked) => {
                        let question = Asking::new(asked, &self.session);
                        self.trail.pop();
                        self.trail.push(Screen::Question(Box::new(question)));
                    }
                    None => self.back(),
                }
            }
            Some(Screen::Matches(_)) => self.session.refresh(),
            _ => {}
        }
    }
}
