//! The loop: keys in, frames out, effects carried out. The only impure file of the screens.
//!
//! A thread of its own reads keys, since reading can hang on half an escape sequence; the main thread waits on a channel
//! with a deadline, looks at each turn whether the terminal is still there, and beats for a watchdog. Signals arrive on a
//! thread that ends the program by itself when the main thread does not.

use std::io;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::app::App;
use super::message::{Effect, Key, Msg};
use super::session::{Beside, Look};
use super::terminal::{self, Window};
use super::work::Found;
use crate::domain::damage::Damage;
use crate::search::index::Index;
use crate::store::Data;
use crate::store::opening::CompiledFile;

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
    Happened(Event),
    Signal(i32),
    Closed,
    Found(Box<Found>),
    Damaged(Damage),
}

/// Runs the screens until the person leaves; the exit code.
///
/// # Errors
/// When there is no terminal to take.
pub fn run(data: Data, look: Look) -> io::Result<u8> {
    let index = data.compiled.as_ref().and_then(|file| Index::open(file.parts()));
    let ranks = data.ranks();
    let mut app = App::over(data.known, Beside { index, ranks }, look);
    restore_on_panic();
    let (sender, inputs) = channel();
    listen_for_signals(sender.clone());
    terminal::enter()?;
    let beat = Arc::new(AtomicU64::new(0));
    watch(Arc::clone(&beat));
    read_keys(sender.clone());
    if let Some(file) = data.compiled.filter(|file| !file.was_checked_wholly()) {
        check_rest(file, sender.clone());
    }
    let code = turns(&mut app, &inputs, &sender, &beat);
    terminal::restore();
    Ok(code)
}

fn turns(app: &mut App, inputs: &Receiver<Input>, sender: &Sender<Input>, beat: &AtomicU64) -> u8 {
    let size = terminal::size();
    app.update(Msg::Resize(size.0, size.1));
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
        let mut changed = false;
        for input in first.into_iter().chain(inputs.try_iter().take(MOST_AT_ONCE)) {
            changed = true;
            if let Err(code) = take(app, input) {
                return code;
            }
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
        Input::Closed => return Err(GONE),
        Input::Found(found) => app.take(*found),
        Input::Damaged(damage) => app.take_damage(damage),
        Input::Happened(event) => {
            for msg in messages(event) {
                if app.update(msg).contains(&Effect::Quit) {
                    return Err(0);
                }
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

/// What an event means to the screens; nothing for releases of keys, the mouse and keys that no screen knows.
fn messages(event: Event) -> Vec<Msg> {
    match event {
        Event::Key(KeyEvent { kind: KeyEventKind::Release, .. }) => Vec::new(),
        // Escape and a key pressed soon after it arrive together on a slow line, and look like Alt with that key.
        Event::Key(key) if key.modifiers.contains(KeyModifiers::ALT) => {
            let plain = KeyEvent { modifiers: key.modifiers - KeyModifiers::ALT, ..key };
            std::iter::once(Key::Esc).chain(key_of(plain)).map(Msg::Key).collect()
        }
        Event::Key(key) => key_of(key).map(Msg::Key).into_iter().collect(),
        Event::Paste(text) => vec![Msg::Paste(text)],
        Event::Resize(width, height) if width > 0 && height > 0 => vec![Msg::Resize(width, height)],
        Event::Resize(..) | Event::FocusGained | Event::FocusLost | Event::Mouse(_) => Vec::new(),
    }
}

fn key_of(key: KeyEvent) -> Option<Key> {
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return match key.code {
            KeyCode::Char('c') => Some(Key::Interrupt),
            // Some terminals send Backspace and Enter so.
            KeyCode::Char('h') => Some(Key::Backspace),
            KeyCode::Char('j' | 'm') => Some(Key::Enter),
            _ => None,
        };
    }
    Some(match key.code {
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Tab => Key::Tab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        _ => return None,
    })
}

fn read_keys(sender: Sender<Input>) {
    thread::spawn(move || {
        loop {
            let input = event::read().map_or(Input::Closed, Input::Happened);
            let closed = matches!(input, Input::Closed);
            if sender.send(input).is_err() || closed {
                return;
            }
        }
    });
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
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM]) else { return };
    thread::spawn(move || {
        let Some(signal) = signals.forever().next() else { return };
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
