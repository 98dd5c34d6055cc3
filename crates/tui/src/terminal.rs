//! The terminal on and off, and nothing that can fail loudly.
//!
//! ratatui's own `init` and `restore` are not used: `restore` aborts when stderr is gone and leaves the cursor hidden.
//! Everything here ignores errors, because it also runs while the program is dying.

#[cfg(all(unix, not(target_vendor = "apple")))]
mod decoder;
mod events;
mod keyboard;
pub mod line_terminal;
mod output;
mod process_hardening;
pub mod run;
mod suspend;

use std::io::{self, Write};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
#[cfg(unix)]
use std::time::Duration;

use ratatui::backend::{Backend, ClearType, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::crossterm::{cursor, queue, style, terminal};
use ratatui::layout::{Position, Rect, Size};

use crate::app::{App, MAX_WINDOW_SIZE};

/// Mouse off, paste off, synchronised output off, plain style, cleared, main screen, cursor shown. It is cleared because
/// the console of Linux has one screen only.
const LEAVE_SEQUENCE: &[u8] =
    b"\x1b[?1006l\x1b[?1015l\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[?2004l\x1b[?2026l\x1b[0m\x1b[2J\x1b[H\
    \x1b[?1049l\x1b[0m\x1b[?25h";
/// Alternate screen, cleared.
const ENTER_SEQUENCE: &[u8] = b"\x1b[?1049h\x1b[0m\x1b[2J\x1b[H";
/// Pasted text comes in brackets.
const ENABLE_BRACKETED_PASTE: &[u8] = b"\x1b[?2004h";
/// The screen and what was scrolled off it are empty.
const CLEAR_WITH_SCROLLBACK: &[u8] = b"\x1b[0m\x1b[2J\x1b[3J\x1b[H";

/// Whether the next visitor must find nothing.
static IS_CLEARED_ON_EXIT: AtomicBool = AtomicBool::new(false);

#[cfg(unix)]
static SAVED_TERMIOS: OnceLock<rustix::termios::Termios> = OnceLock::new();
#[cfg(not(unix))]
static SAVED_TERMIOS: OnceLock<()> = OnceLock::new();
/// Whether the terminal is taken and not given back.
static IS_TAKEN_OVER: AtomicBool = AtomicBool::new(false);
/// What stands for no key among the keys that mean something to the terminal.
#[cfg(unix)]
const POSIX_VDISABLE: u8 = if cfg!(target_os = "linux") { 0 } else { 0xff };
/// How long a frame that is on its way may take to end.
#[cfg(unix)]
const FRAME_FLUSH_WAIT: Duration = Duration::from_millis(20);

/// From now on nothing is left on the terminal when it is given back, and nothing can be pasted.
pub fn clear_on_exit() {
    IS_CLEARED_ON_EXIT.store(true, Ordering::SeqCst);
}

/// Takes the terminal: raw mode, alternate screen.
///
/// # Errors
/// When there is no terminal.
pub fn enter() -> io::Result<()> {
    // Colours are decided by the theme; crossterm's own switch resets bold and reverse on the way.
    style::force_color_output(true);
    enter_raw_mode()?;
    IS_TAKEN_OVER.store(true, Ordering::SeqCst);
    let wipes = IS_CLEARED_ON_EXIT.load(Ordering::SeqCst);
    if wipes {
        write_out(CLEAR_WITH_SCROLLBACK);
    }
    write_out(ENTER_SEQUENCE);
    if !wipes {
        write_out(ENABLE_BRACKETED_PASTE);
    }
    Ok(())
}

#[cfg(unix)]
fn enter_raw_mode() -> io::Result<()> {
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
    let stdin = rustix::stdio::stdin();
    let before = tcgetattr(stdin)?;
    let mut raw = before.clone();
    raw.make_raw();
    let _ = SAVED_TERMIOS.set(before);
    tcsetattr(stdin, OptionalActions::Now, &raw)?;
    Ok(())
}

#[cfg(not(unix))]
fn enter_raw_mode() -> io::Result<()> {
    let _ = SAVED_TERMIOS.set(());
    terminal::enable_raw_mode()
}

/// Takes the terminal for lines, at an unattended place: they are typed, shown and corrected as everywhere, and no key ends,
/// stops or silences the program. What was typed before is dropped.
///
/// # Errors
/// When there is no terminal.
#[cfg(unix)]
pub fn enter_line_mode() -> io::Result<()> {
    use rustix::termios::{
        InputModes, LocalModes, OptionalActions, OutputModes, SpecialCodeIndex, tcgetattr, tcsetattr,
    };
    let stdin = rustix::stdio::stdin();
    let before = tcgetattr(stdin)?;
    let mut lines = before.clone();
    lines
        .local_modes
        .insert(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ECHOE | LocalModes::ECHOK | LocalModes::ECHOCTL);
    lines.local_modes.remove(LocalModes::ISIG);
    lines.input_modes.insert(InputModes::ICRNL);
    lines.input_modes.remove(InputModes::IXON | InputModes::IXOFF | InputModes::INLCR | InputModes::IGNCR);
    #[cfg(target_os = "linux")]
    lines.input_modes.insert(InputModes::IUTF8);
    lines.output_modes.insert(OutputModes::OPOST | OutputModes::ONLCR);
    // The input never ends.
    lines.special_codes[SpecialCodeIndex::VEOF] = POSIX_VDISABLE;
    let _ = SAVED_TERMIOS.set(before);
    tcsetattr(stdin, OptionalActions::Flush, &lines)?;
    IS_TAKEN_OVER.store(true, Ordering::SeqCst);
    Ok(())
}

/// Takes the terminal for lines; they are as they are.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn enter_line_mode() -> io::Result<()> {
    let _ = SAVED_TERMIOS.set(());
    IS_TAKEN_OVER.store(true, Ordering::SeqCst);
    Ok(())
}

/// Gives the terminal back as it was, silently; does nothing where it was not taken, or was given back.
pub fn restore() {
    let Some(before) = SAVED_TERMIOS.get().filter(|_| IS_TAKEN_OVER.load(Ordering::SeqCst)) else { return };
    // The modes first: writing can hang.
    #[cfg(unix)]
    {
        use rustix::termios::{OptionalActions, tcsetattr};
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, before);
    }
    let wipes = IS_CLEARED_ON_EXIT.load(Ordering::SeqCst);
    if wipes {
        write_out(CLEAR_WITH_SCROLLBACK);
    }
    write_out(LEAVE_SEQUENCE);
    if wipes {
        write_out(CLEAR_WITH_SCROLLBACK);
    }
    #[cfg(not(unix))]
    {
        let () = before;
        let _ = terminal::disable_raw_mode();
    }
    IS_TAKEN_OVER.store(false, Ordering::SeqCst);
}

/// Gives the terminal back while the loop may hang in drawing on it: no frame follows, and what nobody has read is dropped.
pub fn force_restore() {
    output::stop_output();
    #[cfg(unix)]
    if IS_TAKEN_OVER.load(Ordering::SeqCst) {
        use rustix::termios::{QueueSelector, tcflush};
        let _ = tcflush(rustix::stdio::stdout(), QueueSelector::OFlush);
        std::thread::sleep(FRAME_FLUSH_WAIT);
    }
    restore();
}

#[cfg(unix)]
fn write_out(bytes: &[u8]) {
    let mut rest = bytes;
    while let Ok(taken @ 1..) = rustix::io::retry_on_intr(|| rustix::io::write(rustix::stdio::stdout(), rest)) {
        rest = rest.get(taken..).unwrap_or_default();
    }
}

#[cfg(not(unix))]
fn write_out(bytes: &[u8]) {
    let mut out = io::stdout();
    let _ = out.write_all(bytes).and_then(|()| out.flush());
}

/// Whether the terminal has gone away.
#[cfg(unix)]
pub fn is_disconnected() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let stdin = rustix::stdio::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::empty())];
    let none = Timespec { tv_sec: 0, tv_nsec: 0 };
    let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
    poll(&mut waiting, Some(&none)).is_ok() && waiting.iter().any(|one| one.revents().intersects(gone))
}

/// Whether the terminal has gone away.
#[cfg(not(unix))]
pub const fn is_disconnected() -> bool {
    false
}

/// Whether the program is in the foreground of its terminal, or nobody is.
#[cfg(unix)]
pub fn is_foreground() -> bool {
    let leading = rustix::termios::tcgetpgrp(rustix::stdio::stdin());
    leading.map_or(true, |leading| leading == rustix::process::getpgrp())
}

/// Whether the program is in the foreground of its terminal.
#[cfg(not(unix))]
pub const fn is_foreground() -> bool {
    true
}

/// The size of the window: columns, rows; 80 x 24 where the terminal does not say. Never above `MAX_WINDOW_SIZE`.
pub fn size() -> (u16, u16) {
    #[cfg(unix)]
    let found = rustix::termios::tcgetwinsize(rustix::stdio::stdout()).ok().map(|size| (size.ws_col, size.ws_row));
    #[cfg(not(unix))]
    let found = terminal::size().ok();
    let (width, height) = found.filter(|size| size.0 > 0 && size.1 > 0).unwrap_or((80, 24));
    (width.min(MAX_WINDOW_SIZE.0), height.min(MAX_WINDOW_SIZE.1))
}

/// The window and what was drawn on it last. Only what changed is sent.
pub struct Window<W: Write> {
    backend: CrosstermBackend<W>,
    last_frame: Buffer,
}

impl<W: Write> Window<W> {
    /// An empty window.
    pub fn new(out: W, size: (u16, u16)) -> Self {
        Self { backend: CrosstermBackend::new(out), last_frame: Buffer::empty(Rect::new(0, 0, size.0, size.1)) }
    }

    /// Takes another size; everything is drawn anew.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    pub fn resize(&mut self, size: (u16, u16)) -> io::Result<()> {
        let area = Rect::new(0, 0, size.0, size.1);
        if area.as_size() != Size::from(self.last_frame.area) {
            self.last_frame = Buffer::empty(area);
            self.backend.clear_region(ClearType::All)?;
        }
        Ok(())
    }

    /// Forgets what was drawn; everything is drawn anew.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    pub fn invalidate(&mut self) -> io::Result<()> {
        self.last_frame = Buffer::empty(self.last_frame.area);
        self.backend.clear_region(ClearType::All)
    }

    /// Draws the screens, with the cursor on what the keys act on.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    pub fn draw(&mut self, app: &App) -> io::Result<()> {
        let mut next = Buffer::empty(self.last_frame.area);
        let cursor = app.draw(next.area, &mut next);
        queue!(self.backend, terminal::BeginSynchronizedUpdate, cursor::Hide)?;
        self.backend.draw(self.last_frame.diff(&next).into_iter())?;
        if let Some(Position { x, y }) = cursor {
            queue!(self.backend, cursor::MoveTo(x, y), cursor::Show)?;
        }
        queue!(self.backend, terminal::EndSynchronizedUpdate)?;
        Write::flush(&mut self.backend)?;
        self.last_frame = next;
        Ok(())
    }
}
