//! The loop: keys in, frames out, effects carried out. The only impure file of the screens.
//!
//! A thread of its own reads keys, since reading can hang on half an escape sequence; the main thread waits on a channel
//! with a deadline, looks at each turn whether the terminal is still there, and beats for a watchdog. Signals arrive on a
//! thread that ends the program by itself when the main thread does not.

use std::io::{self, Write};
use std::panic;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::app::App;
use super::guard;
use super::input::Typed;
use super::message::{Effect, Msg};
use super::reader::{Heard, read_keys};
use super::session::{Beside, Look, Unattended};
use super::terminal::{self, Window};
use super::work::Found;
use crate::domain::damage::Damage;
use crate::domain::usage::Visit;
use crate::search::index::Index;
use crate::store::Data;
use crate::store::opening::CompiledFile;
use crate::store::usage::count;

/// How often the loop turns when nothing happens.
const TURN: Duration = Duration::from_millis(250);
/// The rest between two blocks that are checked beside the loop.
const REST: Duration = Duration::from_millis(2);
/// The longest that a frame is kept back for what is just being found: less than a person sees.
const MOMENT: Duration = Duration::from_millis(12);
/// The most keys taken before a frame is drawn.
const MOST_AT_ONCE: usize = 256;
/// Seconds without a turn of the loop after which the program ends itself.
const STUCK_AFTER: u64 = 30;
/// The exit code of a terminal that went away.
const GONE: u8 = 129;
/// The exit code of a stuck program.
const STUCK: u8 = 70;

/// What the threads tell the loop.
enum Input {
    Heard(Heard),
    Resized,
    Signal(i32),
    Found(Box<Found>),
    Damaged(Damage),
}

impl From<Heard> for Input {
    fn from(heard: Heard) -> Self {
        Self::Heard(heard)
    }
}

/// Runs the screens until the person leaves; the exit code.
///
/// # Errors
/// When there is no terminal to take.
pub fn run(data: Data, look: Look, unattended: Option<Unattended>) -> io::Result<u8> {
    let index = data.compiled.as_ref().and_then(|file| Index::open(file.parts()));
    let ranks = data.ranks();
    let mut app = App::over(data.known, Beside { index, ranks }, look);
    let usage = unattended.as_ref().and_then(|place| place.kiosk.usage.clone());
    let is_unattended = unattended.is_some();
    if let Some(place) = unattended {
        guard::harden();
        app = app.unattended(place);
    }
    restore_on_panic();
    let (sender, inputs) = channel();
    listen_for_signals(sender.clone());
    terminal::enter(is_unattended)?;
    let beat = Arc::new(AtomicU64::new(0));
    watch(Arc::clone(&beat));
    read_keys(sender.clone());
    if let Some(file) = data.compiled.filter(|file| !file.was_checked_wholly()) {
        check_rest(file, sender.clone());
    }
    let code = turns(&mut app, &inputs, &sender, &beat);
    terminal::restore();
    if let (Some(path), Some(counted)) = (usage, app.counted()) {
        let visit = Visit { day: look.today, language: counted.lang.tag().to_owned(), completed: counted.completed };
        if let Err(error) = count(Path::new(&path), &visit) {
            let _ = writeln!(io::stderr(), "microcred: {error}");
        }
    }
    Ok(code)
}

fn turns(app: &mut App, inputs: &Receiver<Input>, sender: &Sender<Input>, beat: &AtomicU64) -> u8 {
    let size = terminal::size();
    app.update(Msg::Resize(size.0, size.1));
    let start = Instant::now();
    app.tick(Duration::ZERO);
    let mut window = Window::new(io::stdout(), size);
    if window.draw(app).is_err() {
        return GONE;
    }
    begin_work(app, sender);
    loop {
        beat.fetch_add(1, Ordering::Relaxed);
        let first = match inputs.recv_timeout(TURN) {
            Ok(input) => Some(input),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return GONE,
        };
        if terminal::is_gone() {
            exit_now(GONE);
        }
        let mut changed = app.tick(start.elapsed());
        for input in first.into_iter().chain(inputs.try_iter().take(MOST_AT_ONCE)) {
            changed = true;
            if let Err(code) = take(app, input) {
                return code;
            }
        }
        if app.is_over() {
            return 0;
        }
        if let Err(code) = await_work(app, inputs, sender) {
            return code;
        }
        // The size is asked for at every turn: a signal for it can be missed.
        let size = terminal::size();
        if size != app.session().size {
            app.update(Msg::Resize(size.0, size.1));
            changed = true;
        }
        if changed && window.resize(app.session().size).and_then(|()| window.draw(app)).is_err() {
            return GONE;
        }
    }
}

/// Takes what a thread tells; the exit code where it is the end.
fn take(app: &mut App, input: Input) -> Result<(), u8> {
    match input {
        Input::Signal(signal) => return Err(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0))),
        Input::Heard(Heard::Closed) => return Err(GONE),
        Input::Resized => {}
        Input::Found(found) => app.take(*found),
        Input::Damaged(damage) => app.take_damage(damage),
        Input::Heard(Heard::Typed(typed)) => {
            let msg = match typed {
                Typed::Key(key) => Msg::Key(key),
                Typed::Paste(text) => Msg::Paste(text),
            };
            if app.update(msg).contains(&Effect::Quit) {
                return Err(0);
            }
        }
    }
    Ok(())
}

/// Begins what is to be done beside the loop; whether that is anything.
fn begin_work(app: &mut App, sender: &Sender<Input>) -> bool {
    let Some(work) = app.work() else { return false };
    let sender = sender.clone();
    thread::spawn(move || {
        work.run(&|found| {
            let _ = sender.send(Input::Found(Box::new(found)));
        });
    });
    true
}

/// Begins what is to be done beside the loop and gives it a moment, so that what is soon found is in the next frame. Whatever
/// else happens ends the moment.
fn await_work(app: &mut App, inputs: &Receiver<Input>, sender: &Sender<Input>) -> Result<(), u8> {
    if !begin_work(app, sender) {
        return Ok(());
    }
    let end = Instant::now() + MOMENT;
    while let Ok(input) = inputs.recv_timeout(end.saturating_duration_since(Instant::now())) {
        let goes_on = matches!(&input, Input::Found(_));
        take(app, input)?;
        begin_work(app, sender);
        if !goes_on || !app.session().is_listing() {
            break;
        }
    }
    Ok(())
}

/// Checks what was not checked when the catalogue was opened, without hurry.
fn check_rest(file: CompiledFile, sender: Sender<Input>) {
    thread::spawn(move || {
        let checked = file.check_rest(|_, _| {
            thread::sleep(REST);
            true
        });
        if let Err(damage) = checked {
            let _ = sender.send(Input::Damaged(damage));
        }
    });
}

/// Any panic gives the terminal back first; one outside the main thread ends the program.
fn restore_on_panic() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        terminal::restore();
        before(panic);
        if thread::current().name() != Some("main") {
            exit_now(101);
        }
    }));
}

/// Ends the program when the loop has not turned for long: the terminal takes no more output.
fn watch(beat: Arc<AtomicU64>) {
    thread::spawn(move || {
        let mut last = 0;
        let mut stuck = 0;
        loop {
            thread::sleep(Duration::from_secs(1));
            let now = beat.load(Ordering::Relaxed);
            // Counted in own seconds: a program that was stopped and goes on was not stuck.
            stuck = if now == last { stuck + 1 } else { 0 };
            last = now;
            if stuck > STUCK_AFTER {
                terminal::restore();
                exit_now(STUCK);
            }
        }
    });
}

#[cfg(unix)]
fn listen_for_signals(sender: Sender<Input>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH};
    use signal_hook::iterator::Signals;
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH]) else { return };
    thread::spawn(move || {
        let mut ends = signals.forever().filter(|signal| {
            let resized = *signal == SIGWINCH;
            if resized {
                let _ = sender.send(Input::Resized);
            }
            !resized
        });
        let Some(signal) = ends.next() else { return };
        // The loop ends the program; if it does not within a second, this thread does.
        let _ = sender.send(Input::Signal(signal));
        thread::sleep(Duration::from_secs(1));
        terminal::restore();
        exit_now(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0)));
    });
}

#[cfg(not(unix))]
fn listen_for_signals(sender: Sender<Input>) {
    drop(sender);
}

/// Ends the process at once, without running anything else.
#[cfg(unix)]
fn exit_now(code: u8) -> ! {
    signal_hook::low_level::exit(i32::from(code))
}

#[cfg(not(unix))]
fn exit_now(code: u8) -> ! {
    std::process::exit(i32::from(code))
}
