//! The loop: keys in, frames out, effects carried out. The only impure file of the screens.
//!
//! A thread of its own reads keys; the main thread waits on a channel with a deadline, looks at each turn whether the
//! terminal is still there, and beats for a watchdog. Signals arrive on a thread that ends the program by itself when the
//! main thread does not.

use std::io::{self, Write};
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use ratatui::crossterm::event::Event;

use crate::app::App;
use crate::job::JobResult;
use crate::kiosk_session::VisitStats;
use crate::message::{Effect, Msg, SaveRequest};
use crate::session::{KioskContext, UiSettings};
use crate::terminal;
use crate::terminal::Window;
use crate::terminal::events::messages;
use crate::terminal::output::Output;
#[cfg(unix)]
use crate::terminal::suspend;
use crate::terminal::suspend::{SuspendState, SuspendTracker};
use crate::terminal::{keyboard, process_hardening};
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::printing::{PrintConfig, PrintError};
use microcred_core::sanitize::clean;
use microcred_i18n::{Lang, Localizer, msg};
use microcred_session::data::{Data, UncheckedPart};
use microcred_session::resume::SavedAnswers;
use microcred_session::saving::SaveError;
use microcred_session::system::{HANGUP_EXIT_CODE, OutputFile, System};
use microcred_session::usage::VisitRecord;

/// How often the loop turns when nothing happens.
const TICK: Duration = Duration::from_millis(250);
/// The rest between two blocks that are checked beside the loop.
const INTEGRITY_CHECK_PAUSE: Duration = Duration::from_millis(2);
/// The longest that a frame is kept back for what is just being found: less than a person sees.
const MAX_FRAME_DELAY: Duration = Duration::from_millis(12);
/// The most keys taken before a frame is drawn.
const MAX_EVENTS_PER_FRAME: usize = 256;
/// No more than this waits to be taken: who types faster waits too.
const MAX_QUEUED_EVENTS: usize = 1024;
/// Seconds without a sign of life of the loop after which the program ends itself. Every part of a frame that the terminal
/// takes is such a sign, and so is every key.
const WATCHDOG_TIMEOUT_SECONDS: u64 = 8;
/// How long the loop has to end the program after a signal.
#[cfg(unix)]
const SIGNAL_EXIT_GRACE: Duration = Duration::from_millis(500);
/// How long the terminal has to be given back from beside the loop.
const RESTORE_TIMEOUT: Duration = Duration::from_millis(300);
/// The exit code of a stuck program.
const EXIT_STUCK: u8 = 70;
/// The exit code of a panic.
const EXIT_PANIC: u8 = 101;

/// What the loop hands to the work that it starts: how threads report, its sign of life, and the outside world.
#[derive(Clone, Copy)]
struct LoopHandles<'a> {
    sender: &'a SyncSender<LoopEvent>,
    beat: &'a Arc<AtomicU64>,
    system: &'a Arc<dyn System>,
}

/// What the threads tell the loop.
enum LoopEvent {
    /// An event, and how long after the start it came.
    Terminal(Event, Duration),
    Signal(i32),
    Suspend,
    Continued,
    Resized,
    Disconnected,
    JobResult(Box<JobResult>),
    CatalogueError(CatalogueError),
    PrintResult(Result<(), PrintError>),
}

/// How the screens were left.
#[derive(Debug)]
pub enum ScreensExit {
    /// With this exit code.
    Code(u8),
    /// For the plain lines, in this language, with what was said so far. At an unattended place the visit is to be counted
    /// after them, with what of it there is already.
    ToPlain(Lang, Box<SavedAnswers>, Option<VisitStats>),
}

/// Runs the screens until the person leaves, with what they begin with. At somebody's own desk a key that led to another
/// screen counts once within this time; a kiosk has its own.
///
/// # Errors
/// When there is no terminal to take.
pub fn run(
    data: Data,
    look: UiSettings,
    (said, missing): (SavedAnswers, Option<String>),
    unattended: Option<KioskContext>,
    double_strike: Duration,
    system: &Arc<dyn System>,
) -> io::Result<ScreensExit> {
    let mut app = App::with_prebuilt(data.reference, data.prebuilt, look).with_debounce_window(double_strike);
    let usage = unattended.as_ref().and_then(|place| place.config.usage_file.clone());
    let is_unattended = unattended.is_some();
    if let Some(place) = unattended {
        process_hardening::harden();
        terminal::clear_on_exit();
        app = app.with_kiosk(place);
    }
    if !said.is_empty() {
        app.restore(said, missing);
    }
    install_panic_hook(&Localizer::new(look.lang), is_unattended);
    let (sender, inputs) = sync_channel(MAX_QUEUED_EVENTS);
    // Said to the threads when the screens are left, and when the program goes on after them.
    let (left, goes_on) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    spawn_signal_handler(sender.clone(), is_unattended, Arc::clone(&goes_on));
    terminal::enter()?;
    let start = Instant::now();
    let beat = Arc::new(AtomicU64::new(0));
    spawn_watchdog(Arc::clone(&beat), Arc::clone(&left));
    forward_keys(sender.clone(), Arc::clone(&left), start);
    if let Some(unchecked) = data.unchecked {
        check_remaining_blocks(unchecked, sender.clone());
    }
    let code = event_loop(&mut app, &inputs, LoopHandles { sender: &sender, beat: &beat, system }, start);
    left.store(true, Ordering::Relaxed);
    let is_for_plain = app.wants_plain() && code == 0;
    // A signal on the way out must not take the exit code along: who lost the terminal hears of it by signal too.
    goes_on.store(is_for_plain, Ordering::Relaxed);
    terminal::restore();
    let counted = app.visit_stats();
    if is_for_plain {
        return Ok(ScreensExit::ToPlain(app.session().lang(), Box::new(app.session().core.answers.clone()), counted));
    }
    if let (Some(path), Some(counted)) = (usage, counted) {
        system.record_visit(&path, &visit_record(look.today, counted));
    }
    Ok(ScreensExit::Code(code))
}

/// Returns a visit as the usage file of a kiosk counts it.
#[must_use]
pub fn visit_record(today: Date, stats: VisitStats) -> VisitRecord {
    VisitRecord { day: today, language: stats.lang.tag().to_owned(), completed: stats.has_viewed_program }
}

fn event_loop(app: &mut App, inputs: &Receiver<LoopEvent>, handles: LoopHandles<'_>, start: Instant) -> u8 {
    let LoopHandles { sender, beat, .. } = handles;
    let size = terminal::size();
    app.update(Msg::Resize(size.0, size.1));
    let mut window = Window::new(Output::new(Arc::clone(beat)), size);
    let mut absence = SuspendTracker::default();
    app.tick(start.elapsed());
    if window.draw(app).is_err() {
        return HANGUP_EXIT_CODE;
    }
    spawn_job(app, sender);
    loop {
        beat.fetch_add(1, Ordering::Relaxed);
        let first = match inputs.recv_timeout(TICK) {
            Ok(input) => Some(input),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return HANGUP_EXIT_CODE,
        };
        if terminal::is_disconnected() {
            exit_now(HANGUP_EXIT_CODE);
        }
        let mut changed = app.tick(start.elapsed());
        for input in first.into_iter().chain(inputs.try_iter().take(MAX_EVENTS_PER_FRAME)) {
            changed = true;
            beat.fetch_add(1, Ordering::Relaxed);
            if let Err(code) = handle_event(app, input, handles, &mut absence) {
                return code;
            }
        }
        if let Err(code) = await_job(app, inputs, handles, &mut absence) {
            return code;
        }
        if app.is_done() {
            return 0;
        }
        match absence.poll_state() {
            SuspendState::Foreground => {}
            SuspendState::Suspended => continue,
            SuspendState::Redraw if window.invalidate().is_err() => return HANGUP_EXIT_CODE,
            SuspendState::Redraw => changed = true,
        }
        // The size is asked for at every turn: a signal for it can be missed.
        let size = terminal::size();
        if size != app.session().size {
            app.update(Msg::Resize(size.0, size.1));
            changed = true;
        }
        if changed && window.resize(app.session().size).and_then(|()| window.draw(app)).is_err() {
            return HANGUP_EXIT_CODE;
        }
    }
}

/// Takes what a thread tells; the exit code where it is the end.
fn handle_event(
    app: &mut App,
    input: LoopEvent,
    handles: LoopHandles<'_>,
    absence: &mut SuspendTracker,
) -> Result<(), u8> {
    match input {
        LoopEvent::Signal(signal) => return Err(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0))),
        LoopEvent::Suspend => absence.suspend(),
        LoopEvent::Continued => absence.on_continue(),
        LoopEvent::Resized | LoopEvent::Terminal(Event::Resize(..), _) => absence.on_resize(),
        LoopEvent::Disconnected => return Err(HANGUP_EXIT_CODE),
        LoopEvent::JobResult(found) => app.apply_job_result(*found),
        LoopEvent::CatalogueError(damage) => app.set_catalogue_error(damage),
        LoopEvent::PrintResult(outcome) => app.show_print_result(&outcome),
        LoopEvent::Terminal(event, time) => {
            app.set_key_time(time);
            for msg in messages(event) {
                for effect in app.update(msg) {
                    match effect {
                        Effect::Quit => return Err(0),
                        Effect::Suspend => absence.suspend(),
                        Effect::Save(save) => {
                            app.show_save_result(&save_file(*save, app.session().core.today, handles));
                        }
                        Effect::Print(pdf) => spawn_print(pdf, app.session().core.print_config().cloned(), handles),
                    }
                }
            }
        }
    }
    Ok(())
}

/// Writes a file into the folder that was typed, else into the one where the program was started; its path. The loop waits for
/// that, so that nobody leaves before it is written, and shows that it lives: a disk may take its time.
fn save_file(save: SaveRequest, today: Date, handles: LoopHandles<'_>) -> Result<String, SaveError> {
    let (sender, outcome) = sync_channel(1);
    let shown = handles.system.folder_shown(save.folder.as_deref());
    let system = Arc::clone(handles.system);
    thread::spawn(move || {
        let SaveRequest { folder, name_prefix, extension, bytes } = save;
        let file = OutputFile { folder: folder.as_deref(), kind: name_prefix, extension, bytes: &bytes };
        let _ = sender.send(system.save(file, today));
    });
    loop {
        match outcome.recv_timeout(TICK) {
            Ok(saved) => return saved.map(|path| clean(&path.display().to_string())),
            Err(RecvTimeoutError::Timeout) => handles.beat.fetch_add(1, Ordering::Relaxed),
            Err(RecvTimeoutError::Disconnected) => return Err(SaveError::PermissionDenied(shown)),
        };
    }
}

/// Prints beside the loop: a printer may take its time.
fn spawn_print(pdf: Vec<u8>, kiosk: Option<PrintConfig>, handles: LoopHandles<'_>) {
    let (sender, system) = (handles.sender.clone(), Arc::clone(handles.system));
    thread::spawn(move || {
        let _ = sender.send(LoopEvent::PrintResult(system.print(&pdf, kiosk.as_ref())));
    });
}

/// Begins what is to be done beside the loop; whether that is anything.
fn spawn_job(app: &mut App, sender: &SyncSender<LoopEvent>) -> bool {
    let Some(work) = app.next_job() else { return false };
    let sender = sender.clone();
    thread::spawn(move || {
        work.run(&|found| {
            let _ = sender.send(LoopEvent::JobResult(Box::new(found)));
        });
    });
    true
}

/// Begins what is to be done beside the loop and gives it a moment, so that what is soon found is in the next frame. Whatever
/// else happens ends the moment.
fn await_job(
    app: &mut App,
    inputs: &Receiver<LoopEvent>,
    handles: LoopHandles<'_>,
    absence: &mut SuspendTracker,
) -> Result<(), u8> {
    let sender = handles.sender;
    if !spawn_job(app, sender) {
        return Ok(());
    }
    let end = Instant::now() + MAX_FRAME_DELAY;
    while let Ok(input) = inputs.recv_timeout(end.saturating_duration_since(Instant::now())) {
        let goes_on = matches!(&input, LoopEvent::JobResult(_));
        handle_event(app, input, handles, absence)?;
        spawn_job(app, sender);
        if !goes_on || !app.session().is_listing() {
            break;
        }
    }
    Ok(())
}

fn forward_keys(sender: SyncSender<LoopEvent>, left: Arc<AtomicBool>, start: Instant) {
    let told = move |event| LoopEvent::Terminal(event, start.elapsed());
    keyboard::spawn_key_reader(left, move |event| sender.send(event.map_or(LoopEvent::Disconnected, told)).is_ok());
}

/// Checks what was not checked when the catalogue was opened, without hurry.
fn check_remaining_blocks(unchecked: Arc<dyn UncheckedPart>, sender: SyncSender<LoopEvent>) {
    thread::spawn(move || {
        let checked = unchecked.check(&mut |_, _| {
            thread::sleep(INTEGRITY_CHECK_PAUSE);
            true
        });
        if let Err(damage) = checked {
            let _ = sender.send(LoopEvent::CatalogueError(damage));
        }
    });
}

/// Any panic gives the terminal back first; one outside the thread of the loop ends the program.
///
/// What a panic says may hold what a person typed, so only its place is told, unless a trace is asked for; at an unattended
/// place none is given, since the environment may be a visitor's.
fn install_panic_hook(texts: &Localizer, is_unattended: bool) {
    let before = panic::take_hook();
    let (of_loop, told) = (thread::current().id(), texts.text(msg::STOPPED_BY_FAULT));
    panic::set_hook(Box::new(move |panic| {
        let is_beside = thread::current().id() != of_loop;
        if is_beside {
            restore_terminal();
        } else {
            terminal::restore();
        }
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{told} {place}");
        if !is_unattended && std::env::var_os("RUST_BACKTRACE").is_some() {
            before(panic);
        }
        if is_beside {
            exit_now(EXIT_PANIC);
        }
    }));
}

/// Gives the terminal back from beside the loop, which may hang in drawing, as far as that can be done in short time.
fn restore_terminal() {
    let Ok(giving) = thread::Builder::new().spawn(terminal::force_restore) else { return };
    let end = Instant::now() + RESTORE_TIMEOUT;
    while !giving.is_finished() && Instant::now() < end {
        thread::sleep(Duration::from_millis(5));
    }
}

/// Ends the program when the loop has not turned for long: the terminal takes no more output.
pub(super) fn spawn_watchdog(beat: Arc<AtomicU64>, left: Arc<AtomicBool>) {
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
            if stuck >= WATCHDOG_TIMEOUT_SECONDS {
                restore_terminal();
                exit_now(EXIT_STUCK);
            }
        }
    });
}

#[cfg(unix)]
fn spawn_signal_handler(sender: SyncSender<LoopEvent>, is_unattended: bool, goes_on: Arc<AtomicBool>) {
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
                SIGTSTP if suspend::take_self_stop() => Ok(()),
                SIGTSTP => sender.try_send(LoopEvent::Suspend),
                SIGCONT => sender.try_send(LoopEvent::Continued),
                SIGWINCH => sender.try_send(LoopEvent::Resized),
                signal => {
                    // The loop ends the program; if it does not in this time, this thread does.
                    let _ = sender.try_send(LoopEvent::Signal(signal));
                    thread::sleep(SIGNAL_EXIT_GRACE);
                    restore_terminal();
                    exit_now(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0)));
                }
            };
        }
    });
}

#[cfg(not(unix))]
fn spawn_signal_handler(sender: SyncSender<LoopEvent>, _: bool, _: Arc<AtomicBool>) {
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
