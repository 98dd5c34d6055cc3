//! All the state of the screens in one value. `update` alone changes it; `draw` borrows it.

mod drawing;
mod handout;
mod screen_stack;

use std::sync::Arc;
use std::time::Duration;

use crate::job::{BackgroundJob, JobResult};
use crate::key_debounce::KeyDebounce;
use crate::keys::{Action, KeyContext, action_for_key};
use crate::kiosk_session::{KeyOutcome, KioskSession, Phase, VisitStats};
use crate::message::{Confirm, Effect, Key, Msg, Transition};
use crate::screens::Screen;
use crate::screens::matches::MatchesScreen;
use crate::screens::routes::Route;
use crate::session::{KioskContext, Notice, Session, UiSettings};
use crate::widgets::frame::MIN_WINDOW_SIZE;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::interview::Question;
use microcred_core::kiosk::DEFAULT_KEY_DEBOUNCE;
use microcred_core::reference_data::ReferenceData;
use microcred_i18n::Lang;
use microcred_session::data::Prebuilt;
use microcred_session::resume::SavedAnswers;
use screen_stack::ScreenStack;

/// The largest window for which buffers are made: an SSH client chooses the size.
pub const MAX_WINDOW_SIZE: (u16, u16) = (300, 120);

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
    /// Time at which the present key was pressed, where it is known: keys can wait while a frame is drawn.
    key_time: Option<Duration>,
    screen_stack: ScreenStack,
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
            screen_stack: ScreenStack::default(),
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
        self.screen_stack = ScreenStack::default();
        self.show_matches();
        self.session.notice = missing.map(Notice::Text);
        if self.session.mark_advisories_seen() {
            self.open(&Route::Advisories);
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

    /// Sets the time since the start at which the next keys were pressed.
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
        self.screen_stack = ScreenStack::default();
    }

    /// What is to be done beside the loop; what it finds goes to [`App::apply_job_result`].
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
        self.screen_stack.top().name()
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
                self.screen_stack.top_mut().handle_paste(&text, &mut self.session);
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

    /// Returns true if a key is for the screens: not while the kiosk is idle, nor when it repeats the last key at once.
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

    /// Returns true if the key that led here was pressed a moment ago. Outside a kiosk only when the time is known.
    fn is_key_bounce(&mut self, key: Key) -> bool {
        let within = self.session.core.kiosk.as_ref().map(|kiosk| kiosk.key_debounce);
        let told = self.key_time.or(self.now);
        let now = if within.is_some() { Some(told.unwrap_or_default()) } else { told };
        now.is_some_and(|now| !self.key_debounce.accept(key, now, within.unwrap_or(self.debounce_window)))
    }

    /// Where a key leads away from.
    fn screen_location(&self) -> (&'static str, usize, Option<Question>) {
        (self.screen_name(), self.screen_stack.depth(), self.session.core.current_question())
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
                self.screen_stack.top_mut().handle_text_key(key, &mut self.session);
                Vec::new()
            }
            None => Vec::new(),
            Some(action) => self.dispatch(action),
        }
    }

    /// Returns the context in which keys are looked up.
    #[must_use]
    pub fn key_context(&self) -> KeyContext {
        self.screen_stack.top().key_context()
    }

    /// Carries out an action: the same everywhere, else what the screen in sight makes of it.
    fn dispatch(&mut self, action: Action) -> Vec<Effect> {
        let transition = match (action, Route::of_action(action)) {
            (Action::Suspend, _) => return vec![Effect::Suspend],
            (Action::Language, _) => {
                self.session.switch_to_next_language();
                Transition::Stay
            }
            (Action::ShowNotes, _) if self.kiosk_session.is_some() => Transition::Stay,
            (Action::Restart, _) => Transition::Restart,
            (Action::Quit, _) => Transition::Quit,
            (_, Some(route)) => Transition::Open(route),
            (_, None) => self.screen_stack.top_mut().update(action, &mut self.session),
        };
        self.apply_transition(transition)
    }

    fn apply_transition(&mut self, transition: Transition) -> Vec<Effect> {
        match transition {
            Transition::Stay => {}
            Transition::Back => self.back(),
            Transition::Open(route) => self.open(&route),
            Transition::AfterInterview if self.session.mark_advisories_seen() => self.open(&Route::Advisories),
            Transition::Matches | Transition::AfterInterview => self.show_matches(),
            Transition::RunBelow(action) => {
                self.screen_stack.pop();
                return self.dispatch(action);
            }
            Transition::Save(save) => return vec![Effect::Save(save)],
            Transition::ConfirmPrint(scope) => self.confirm_print(&scope),
            Transition::Confirmed(question) => return self.run_confirmed(question),
            Transition::Restore(answers, missing) => self.restore(*answers, missing),
            Transition::Plain => {
                self.wants_plain = true;
                return vec![Effect::Quit];
            }
            Transition::Restart if self.session.core.has_answers() => self.open(&Route::Confirm(Confirm::Restart)),
            Transition::Restart => self.restart(),
            Transition::Quit if self.session.core.has_answers() => self.open(&Route::Confirm(Confirm::Quit)),
            Transition::Quit => return self.quit(),
        }
        Vec::new()
    }

    /// Carries out what was confirmed on the screen in sight, and closes it.
    fn run_confirmed(&mut self, question: Confirm) -> Vec<Effect> {
        self.screen_stack.pop();
        match question {
            Confirm::Quit => {
                self.session.reset();
                return self.quit();
            }
            Confirm::Restart => self.restart(),
            Confirm::Print(_) => return self.print(),
        }
        Vec::new()
    }

    /// Puts a screen in sight. A reference page that is open already is returned to, and closed where it is in sight.
    fn open(&mut self, route: &Route) {
        let top = self.screen_stack.top();
        let Some(screen) = route.build(top, &mut self.session) else { return };
        if route.shows_program() {
            self.kiosk_session.iter_mut().for_each(KioskSession::mark_program_viewed);
        }
        if route.is_reference_page() {
            if top.name() == screen.name() {
                return self.back();
            }
            let id = |page: &dyn Screen| (page.name(), page.explained_context());
            let wanted = id(screen.as_ref());
            if self.screen_stack.return_to(|open| id(open) == wanted) {
                return;
            }
        }
        self.screen_stack.push(screen);
    }

    /// Returns to the matches on the stack, else opens new ones.
    fn show_matches(&mut self) {
        let is_open = self.screen_stack.return_to(|screen| screen.name() == MatchesScreen::NAME);
        if !is_open {
            // A new list is read from its top.
            self.session.clear_selection();
        }
        self.session.refresh();
        if !is_open {
            self.open(&Route::Matches);
        }
    }

    /// Returns to the screen before. The welcome stays.
    fn back(&mut self) {
        while self.screen_stack.pop() {
            if self.screen_stack.top_mut().on_return(&mut self.session) {
                return;
            }
        }
    }
}
