//! The loop: keys in, frames out, effects carried out. The only impure file of the screens.
//!
//! A thread of its own reads keys; the main thread waits on a channel with a deadline, looks at each turn whether the
//! terminal is still there, and beats for a watchdog. Signals arrive on a thread that ends the program by itself when the
//! main thread does not.

use std::io::{self, Write};
use std::panic;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use ratatui::crossterm::event::Event;

use super::app::App;
use super::events::messages;
use super::message::{Effect, Msg, Save};
use super::output::Output;
use super::session::{Beside, Look, Unattended};
#[cfg(unix)]
use super::suspend;
use super::suspend::{Absence, Standing};
use super::terminal::{self, Window};
use super::visit::Counted;
use super::work::Found;
use super::{guard, keyboard};
use crate::domain::damage::Damage;
use crate::domain::printing::NotPrinted;
use crate::domain::resume::Said;
use crate::domain::saving::NotSaved;
use crate::domain::usage::Visit;
use crate::domain::words::clean;
use crate::search::index::Index;
use crate::store::Data;
use crate::store::opening::CompiledFile;
use crate::store::printing::Printer;
use crate::store::saving::{folder_of, save as store};
use crate::store::usage::count;
use crate::text::{Lang, Texts};

/// How often the loop turns when nothing happens.
const TURN: Duration = Duration::from_millis(250);
/// The rest between two blocks that are checked beside the loop.
const REST: Duration = Duration::from_millis(2);
/// The longest that a frame is kept back for what is just being found: less than a person sees.
const MOMENT: Duration = Duration::from_millis(12);
/// The most keys taken before a frame is drawn.
const MOST_AT_ONCE: usize = 256;
/// No more than this waits to be taken: who types faster waits too.
const MOST_WAITING: usize = 1024;
/// Seconds without a sign of life of the loop after which the program ends itself. Every part of a frame that the terminal
/// takes is such a sign, and so is every key.
const STUCK_AFTER: u64 = 8;
/// How long the loop has to end the program after a signal.
#[cfg(unix)]
const TO_END: Duration = Duration::from_millis(500);
/// How long the terminal has to be given back from beside the loop.
const TO_GIVE_BACK: Duration = Duration::from_millis(300);
/// The exit code of a terminal that went away.
const GONE: u8 = 129;
/// The exit code of a stuck program.
const STUCK: u8 = 70;
/// The exit code of a panic.
const PANICKED: u8 = 101;

/// How threads beside the loop tell it something, and its sign of life.
type Ways<'a> = (&'a SyncSender<Input>, &'a AtomicU64);

/// What the threads tell the loop.
enum Input {
    /// An event, and how long after the start it came.
    Happened(Event, Duration),
    Signal(i32),
    Suspend,
    Continued,
    Resized,
    Closed,
    Found(Box<Found>),
    Damaged(Damage),
    Printed(Result<(), NotPrinted>),
}

/// How the screens were left.
#[derive(Debug)]
pub enum Left {
    /// With this exit code.
    Code(u8),
    /// For the plain lines, in this language, with what was said so far. At an unattended place the visit is to be counted
    /// after them, with what of it there is already.
    ForPlain(Lang, Box<Said>, Option<Counted>),
}

/// Runs the screens until the person leaves, with what they begin with. At somebody's own desk a key that led to another
/// screen counts once within `double_strike`; an unattended place has its own.
///
/// # Errors
/// When there is no terminal to take.
pub fn run(
    data: Data,
    look: Look,
    (said, missing): (Said, Option<String>),
    unattended: Option<Unattended>,
    double_strike: Duration,
) -> io::Result<Left> {
    let index = data.compiled.as_ref().and_then(|file| Index::open(file.parts()));
    let ranks = data.ranks();
    let mut app = App::over(data.known, Beside { index, ranks }, look).counting_once_within(double_strike);
    let usage = unattended.as_ref().and_then(|place| place.kiosk.usage.clone());
    let is_unattended = unattended.is_some();
    if let Some(place) = unattended {
        guard::harden();
        terminal::leave_nothing();
        app = app.unattended(place);
    }
    if !said.is_empty() {
        app.take_up(said, missing);
    }
    restore_on_panic(&Texts::new(look.lang), is_unattended);
    let (sender, inputs) = sync_channel(MOST_WAITING);
    // Said to the threads when the screens are left, and when the program goes on after them.
    let (left, goes_on) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    listen_for_signals(sender.clone(), is_unattended, Arc::clone(&goes_on));
    terminal::enter()?;
    let start = Instant::now();
    let beat = Arc::new(AtomicU64::new(0));
    watch(Arc::clone(&beat), Arc::clone(&left));
    read_keys(sender.clone(), Arc::clone(&left), start);
    if let Some(file) = data.compiled.filter(|file| !file.was_checked_wholly()) {
        check_rest(file, sender.clone());
    }
    let code = turns(&mut app, &inputs, &sender, &beat, start);
    left.store(true, Ordering::Relaxed);
    let is_for_plain = app.wants_plain() && code == 0;
    // A signal on the way out must not take the exit code along: who lost the terminal hears of it by signal too.
    goes_on.store(is_for_plain, Ordering::Relaxed);
    terminal::restore();
    let counted = app.counted();
    if is_for_plain {
        return Ok(Left::ForPlain(app.session().lang(), Box::new(app.session().said()), counted));
    }
    if let (Some(path), Some(counted)) = (usage, counted) {
        count_visit(&path, look.today, counted);
    }
    Ok(Left::Code(code))
}

/// Counts a visit in the file of an unattended place.
pub fn count_visit(path: &str, today: Date, counted: Counted) {
    let visit = Visit { day: today, language: counted.lang.tag().to_owned(), completed: counted.completed };
    if let Err(error) = count(Path::new(path), &visit) {
        let _ = writeln!(io::stderr(), "microcred: {error}");
    }
}

fn turns(
    app: &mut App,
    inputs: &Receiver<Input>,
    sender: &SyncSender<Input>,
    beat: &Arc<AtomicU64>,
    start: Instant,
) -> u8 {
    let size = terminal::size();
    app.update(Msg::Resize(size.0, size.1));
    let mut window = Window::new(Output::new(Arc::clone(beat)), size);
    let mut absence = Absence::default();
    app.tick(start.elapsed());
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
            beat.fetch_add(1, Ordering::Relaxed);
            if let Err(code) = take(app, input, (sender, beat), &mut absence) {
                return code;
            }
        }
        if let Err(code) = await_work(app, inputs, (sender, beat), &mut absence) {
            return code;
        }
        if app.is_over() {
            return 0;
        }
        match absence.standing() {
            Standing::Here => {}
            Standing::Away => continue,
            Standing::Anew if window.forget().is_err() => return GONE,
            Standing::Anew => changed = true,
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
fn take(app: &mut App, input: Input, (sender, beat): Ways<'_>, absence: &mut Absence) -> Result<(), u8> {
    match input {
        Input::Signal(signal) => return Err(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0))),
        Input::Suspend => absence.begin(),
        Input::Continued => absence.was_stopped(),
        Input::Resized | Input::Happened(Event::Resize(..), _) => absence.was_resized(),
        Input::Closed => return Err(GONE),
        Input::Found(found) => app.take(*found),
        Input::Damaged(damage) => app.take_damage(damage),
        Input::Printed(outcome) => app.printed(&outcome),
        Input::Happened(event, time) => {
            app.struck_at(time);
            for msg in messages(event) {
                for effect in app.update(msg) {
                    match effect {
                        Effect::Quit => return Err(0),
                        Effect::Suspend => absence.begin(),
                        Effect::Save(save) => app.saved(&saved(*save, app.session().today, beat)),
                        Effect::Print(pdf) => print(pdf, app.session().unattended.as_ref(), sender),
                    }
                }
            }
        }
    }
    Ok(())
}

/// Writes a file into the folder that was typed, else into the one where the program was started; its path. The loop waits for
/// that, so that nobody leaves before it is written, and shows that it lives: a disk may take its time.
fn saved(save: Save, today: Date, beat: &AtomicU64) -> Result<String, NotSaved> {
    let (sender, outcome) = sync_channel(1);
    let folder = folder_of(save.folder.as_deref());
    let shown = clean(&folder.display().to_string());
    thread::spawn(move || {
        let _ = sender.send(store(&folder, save.kind, save.ending, &save.bytes, today));
    });
    loop {
        match outcome.recv_timeout(TURN) {
            Ok(saved) => return saved.map(|path| clean(&path.display().to_string())),
            Err(RecvTimeoutError::Timeout) => beat.fetch_add(1, Ordering::Relaxed),
            Err(RecvTimeoutError::Disconnected) => return Err(NotSaved::NotAllowed(shown)),
        };
    }
}

/// Prints beside the loop: a printer may take its time.
fn print(pdf: Vec<u8>, place: Option<&Unattended>, sender: &SyncSender<Input>) {
    let printer = match place.and_then(|place| place.kiosk.printing.as_ref()) {
        Some(printing) => Printer::from(printing),
        None => Printer::default(),
    };
    let sender = sender.clone();
    thread::spawn(move || {
        let _ = sender.send(Input::Printed(printer.print(&pdf)));
    });
}

/// Begins what is to be done beside the loop; whether that is anything.
fn begin_work(app: &mut App, sender: &SyncSender<Input>) -> bool {
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
fn await_work(
    app: &mut App,
    inputs: &Receiver<Input>,
    (sender, beat): Ways<'_>,
    absence: &mut Absence,
) -> Result<(), u8> {
    if !begin_work(app, sender) {
        return Ok(());
    }
    let end = Instant::now() + MOMENT;
    while let Ok(input) = inputs.recv_timeout(end.saturating_duration_since(Instant::now())) {
        let goes_on = matches!(&input, Input::Found(_));
        take(app, input, (sender, beat), absence)?;
        begin_work(app, sender);
        if !goes_on || !app.session().is_listing() {
            break;
        }
    }
    Ok(())
}

fn read_keys(sender: SyncSender<Input>, left: Arc<AtomicBool>, start: Instant) {
    let told = move |event| Input::Happened(event, start.elapsed());
    keyboard::listen(left, move |event| sender.send(event.map_or(Input::Closed, told)).is_ok());
}

/// Checks what was not checked when the catalogue was opened, without hurry.
fn check_rest(file: CompiledFile, sender: SyncSender<Input>) {
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

/// Any panic gives the terminal back first; one outside the thread of the loop ends the program.
///
/// What a panic says may hold what a person typed, so only its place is told, unless a trace is asked for; at an unattended
/// place none is given, since the environment may be a visitor's.
fn restore_on_panic(texts: &Texts, is_unattended: bool) {
    let before = panic::take_hook();
    let (of_loop, told) = (thread::current().id(), texts.say("stopped-by-fault"));
    panic::set_hook(Box::new(move |panic| {
        let is_beside = thread::current().id() != of_loop;
        if is_beside {
            give_back();
        } else {
            terminal::restore();
        }
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{told} {place}");
        if !is_unattended && std::env::var_os("RUST_BACKTRACE").is_some() {
            before(panic);
        }
        if is_beside {
            exit_now(PANICKED);
        }
    }));
}

/// Gives the terminal back from beside the loop, which may hang in drawing, as far as that can be done in short time.
fn give_back() {
    let Ok(giving) = thread::Builder::new().spawn(terminal::take_back) else { return };
    let end = Instant::now() + TO_GIVE_BACK;
    while !giving.is_finished() && Instant::now() < end {
        thread::sleep(Duration::from_millis(5));
    }
}

/// Ends the program when the loop has not turned for long: the terminal takes no more output.
pub(super) fn watch(beat: Arc<AtomicU64>, left: Arc<AtomicBool>) {
    thread::spawn(move || {
        let mut last = 0;
        let mut stuck = 0;
        loop {
            thread::sleep(Duration::from_secs(1));
            if left.load(Ordering::Relaxed) {
                return;
            }
            let now = beat.load(Ordering::Relaxed);
            // Counted in own seconds: a program that was stopped and goes on was not stuck.
            stuck = if now == last { stuck + 1 } else { 0 };
            last = now;
            if stuck >= STUCK_AFTER {
                give_back();
                exit_now(STUCK);
            }
        }
    });
}

#[cfg(unix)]
fn listen_for_signals(sender: SyncSender<Input>, is_unattended: bool, goes_on: Arc<AtomicBool>) {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    use signal_hook::iterator::Signals;
    let all = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGCONT, SIGWINCH];
    // Nobody is there who could let an unattended program go on.
    let stops = (!is_unattended).then_some(SIGTSTP);
    let Ok(mut signals) = Signals::new(all.into_iter().chain(stops)) else { return };
    thread::spawn(move || {
        for signal in signals.forever() {
            // In the plain lines every signal does what it does to any program, but at an unattended place.
            if !is_unattended && goes_on.load(Ordering::Relaxed) {
                let _ = signal_hook::low_level::emulate_default_handler(signal);
                continue;
            }
            // Never waits: a loop that takes nothing must not keep this thread from ending the program.
            let _ = match signal {
                SIGTSTP if suspend::is_our_own() => Ok(()),
                SIGTSTP => sender.try_send(Input::Suspend),
                SIGCONT => sender.try_send(Input::Continued),
                SIGWINCH => sender.try_send(Input::Resized),
                signal => {
                    // The loop ends the program; if it does not in this time, this thread does.
                    let _ = sender.try_send(Input::Signal(signal));
                    thread::sleep(TO_END);
                    give_back();
                    exit_now(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0)));
                }
            };
        }
    });
}

#[cfg(not(unix))]
fn listen_for_signals(sender: SyncSender<Input>, _: bool, _: Arc<AtomicBool>) {
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
