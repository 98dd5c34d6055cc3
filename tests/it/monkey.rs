//! A monkey before the screens: seeded walks of keys, typed and pasted text, windows of any size and changes of language.
//! After every step everything in `holds` must hold, and from everywhere Escape leads back to the welcome. Some walks are at an
//! unattended place, where time passes too: there every visit ends by itself, and nothing of it is left.
//!
//! `support::effort` says how many seeds a run takes, and how to take others. A seed that fails is printed with its last
//! steps; it is then added to [`REGRESSION_SEEDS`], which are walked first.

use std::collections::VecDeque;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use microcred_tui::app::App;
use microcred_tui::job::{BackgroundJob, JobResult};
use microcred_tui::message::{Effect, Key, Msg};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::support::effort;
use crate::support::random::Random;
use invariants::assert_invariants;
use steps::{Step, Typist};

mod fixtures;
mod invariants;
mod steps;

/// Seeds that once found a fault.
const REGRESSION_SEEDS: &[u64] = &[11, 21];
/// The steps of one walk.
const STEPS_PER_WALK: usize = 2_000;
/// After so many steps the way back is tried.
const ESCAPE_CHECK_INTERVAL: usize = 200;
/// So many times Escape leads to the welcome from everywhere: all the questions, and every screen above them.
const MAX_ESCAPES: usize = 60;
/// The steps that are told of a walk that failed.
const REPORTED_STEPS: usize = 20;

/// One walk.
struct Walk {
    seed: u64,
    chance: Random,
    app: App,
    hand: Typist,
    drawn: Buffer,
    /// The time since the program began.
    now: Duration,
    /// Work that was asked for and is not done, and what was found and has not arrived.
    work: VecDeque<BackgroundJob>,
    found: VecDeque<JobResult>,
}

impl Walk {
    fn new(seed: u64) -> Self {
        let mut chance = Random::new(seed);
        let app = fixtures::app(seed, &mut chance);
        let drawn = Buffer::empty(Rect::ZERO);
        Self {
            seed,
            chance,
            app,
            hand: Typist::default(),
            drawn,
            now: Duration::ZERO,
            work: VecDeque::new(),
            found: VecDeque::new(),
        }
    }

    /// The whole walk; its last steps are told as they are taken.
    fn go(mut self, told: &mut VecDeque<String>) {
        for number in 1..=STEPS_PER_WALK {
            let busy = !self.work.is_empty() || !self.found.is_empty();
            let step = self.hand.next(&self.app, busy, &mut self.chance);
            self.take(step, told);
            if number % ESCAPE_CHECK_INTERVAL == 0 {
                if fixtures::is_kiosk(self.seed) { self.go_away(told) } else { self.go_back(told) }
            }
        }
    }

    fn take(&mut self, step: Step, told: &mut VecDeque<String>) {
        told.push_back(format!("{} at {:?}: {step:?}", self.app.screen_name(), self.app.session().size));
        if told.len() > REPORTED_STEPS {
            told.pop_front();
        }
        match step {
            Step::Happens(msg) => self.happens(msg),
            Step::Waits(time) => self.wait(time),
            Step::Work => {
                let all = Mutex::new(Vec::new());
                if let Some(work) = self.work.pop_front() {
                    work.run(&|found| all.lock().unwrap().push(found));
                }
                self.found.extend(all.into_inner().unwrap());
            }
            Step::Arrives => self.found.pop_front().into_iter().for_each(|found| self.app.apply_job_result(found)),
        }
        if self.app.is_done() {
            self.begin();
        }
        self.work.extend(self.app.next_job());
        assert_invariants(&self.app, &mut self.drawn);
    }

    fn happens(&mut self, msg: Msg) {
        let unattended = fixtures::is_kiosk(self.seed);
        if matches!(msg, Msg::Key(_)) {
            // At a desk every key counts: the way back is one key after the other.
            let time = if unattended { self.chance.below(1_500) } else { 200 };
            self.wait(Duration::from_millis(u64::try_from(time).unwrap()));
        }
        let was_welcome = self.app.screen_name() == "welcome";
        let confirmed = self.app.screen_name() == "confirm" && msg == Msg::Key(Key::Enter);
        // Whoever leaves before anything was said leaves the screens as they are: the walk goes on. After a
        // confirmed leave the next person sits down.
        let effects = self.app.update(msg);
        // The last number of the first screen leads to the plain lines, where the program ends with the visit.
        let in_lines = unattended && was_welcome && self.app.wants_plain();
        assert!(!unattended || in_lines || effects.is_empty(), "a key at an unattended place had {effects:?}");
        if effects.contains(&Effect::Quit) && (confirmed || in_lines) {
            self.begin();
        }
    }

    fn wait(&mut self, time: Duration) {
        self.now += time;
        self.app.tick(self.now);
    }

    /// The next person sits down.
    fn begin(&mut self) {
        self.now = Duration::ZERO;
        self.app = fixtures::app(self.seed, &mut self.chance);
        self.hand = Typist::default();
        self.work.clear();
        self.found.clear();
    }

    /// Goes away from an unattended place: the visit ends by itself.
    fn go_away(&mut self, told: &mut VecDeque<String>) {
        self.hand = Typist::default();
        if self.app.screen_name() == "waiting" {
            return;
        }
        for seconds in [180, 120, 9] {
            self.take(Step::Waits(Duration::from_secs(seconds)), told);
        }
        self.wait(Duration::from_secs(1));
        assert!(self.app.is_done() || self.app.screen_name() == "waiting", "the visit does not end");
        self.begin();
    }

    /// Presses Escape until the welcome is there.
    fn go_back(&mut self, told: &mut VecDeque<String>) {
        self.hand = Typist::default();
        self.take(Step::Happens(Msg::Resize(80, 24)), told);
        let mut pressed = 0;
        while self.app.screen_name() != "welcome" {
            assert!(pressed < MAX_ESCAPES, "no way back");
            self.take(Step::Happens(Msg::Key(Key::Esc)), told);
            pressed += 1;
        }
        MOST_ESCAPES_SEEN.fetch_max(pressed, Ordering::Relaxed);
    }
}

/// How often Escape was pressed at the most.
static MOST_ESCAPES_SEEN: AtomicUsize = AtomicUsize::new(0);

/// Walks; what failed, with the last steps.
fn walk(seed: u64) -> Option<String> {
    let mut told = VecDeque::new();
    let failed = catch_unwind(AssertUnwindSafe(|| Walk::new(seed).go(&mut told))).err()?;
    let why = failed.downcast_ref::<String>().map(String::as_str).or(failed.downcast_ref::<&str>().copied());
    let steps: Vec<String> = told.into();
    Some(format!("seed {seed}: {}\n  {}\n", why.unwrap_or("a panic"), steps.join("\n  ")))
}

/// The seeds that are asked for.
fn asked() -> Range<u64> {
    effort::range("MICROCRED_MONKEY_SEEDS").unwrap_or(0..effort::either(24, 150))
}

#[test]
fn random_walks_keep_invariants_and_lead_back() {
    let seeds: Vec<u64> = REGRESSION_SEEDS.iter().copied().chain(asked()).collect();
    let (next, walked) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(seed) =
                    seeds.get(next.fetch_add(1, Ordering::Relaxed)).filter(|_| effort::has_time_left())
                {
                    failed.lock().unwrap().extend(walk(*seed));
                    walked.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    println!(
        "{} of {} walks; at most {} times Escape to the welcome",
        walked.load(Ordering::Relaxed),
        seeds.len(),
        MOST_ESCAPES_SEEN.load(Ordering::Relaxed)
    );
    assert!(failed.is_empty(), "{} of {} walks failed\n{}", failed.len(), seeds.len(), failed.join("\n"));
}
