//! A terminal with the program in it, and the screen that a person would see.
//!
//! [`Terminal::start`] is enough for most; [`Start`] says more: the size, the environment, a script around the program,
//! whether anybody reads what is drawn. Dropping the terminal ends the program.

use std::io::{Read, Write};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::process;

/// How long a thing may take before the test fails. Generous: the machine may be busy.
pub const DEADLINE: Duration = Duration::from_secs(30);
/// How long something may take that a place does by the clock: its shortest times are half a minute.
pub const KIOSK_DEADLINE: Duration = Duration::from_secs(120);

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_microcred");

/// What empties the lines above the screen.
const CLEAR_SCROLLBACK: &[u8] = b"\x1b[3J";

/// The first words of the screens in English.
pub const WELCOME_TEXT: &str = "Help me choose (3 questions)";

/// A shell with jobs, as a person has it: it says when the program stops, goes on with it at Enter, and says how it ended.
pub const SHELL: &str = "set -m; \"$0\" \"$@\"; echo \"stopped with $?\"; read line; fg; echo \"ended with $?\"";

/// How the program starts.
pub struct Start {
    program: String,
    args: Vec<String>,
    env: Vec<(String, String)>,
    size: (u16, u16),
    script: Option<String>,
    is_watched: bool,
    is_hand: bool,
}

impl Start {
    /// With these arguments, in 80 columns and 24 rows, with `TERM` alone in the environment. Keys come as fast as a test
    /// sends them, so every one counts, unless [`Start::by_hand`] says otherwise or nobody attends the screens.
    pub fn new(args: &[&str]) -> Self {
        Self {
            program: PROGRAM.to_owned(),
            args: args.iter().map(|arg| (*arg).to_owned()).collect(),
            env: vec![("TERM".to_owned(), "xterm-256color".to_owned())],
            size: (80, 24),
            script: None,
            is_watched: true,
            is_hand: args.contains(&"--kiosk"),
        }
    }

    /// Another program in place of ours.
    pub fn program(mut self, program: &str) -> Self {
        program.clone_into(&mut self.program);
        self
    }

    /// With this in the environment, in place of what stood there.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self = self.without(name);
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Without this in the environment.
    pub fn without(mut self, name: &str) -> Self {
        self.env.retain(|(known, _)| known != name);
        self
    }

    /// In a window of so many columns and rows.
    pub const fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    /// Within a script of `sh` in which `"$0" "$@"` is the program with its arguments.
    pub fn within(mut self, script: &str) -> Self {
        self.script = Some(script.to_owned());
        self
    }

    /// As the program comes: a key that is struck twice at once counts once.
    pub const fn by_hand(mut self) -> Self {
        self.is_hand = true;
        self
    }

    /// Nobody reads what is drawn, until [`Terminal::watch`] or [`Terminal::watch_for`].
    pub const fn unwatched(mut self) -> Self {
        self.is_watched = false;
        self
    }

    /// Starts it.
    pub fn open(self) -> Terminal {
        let (cols, rows) = self.size;
        let pair = native_pty_system().openpty(sized(cols, rows)).expect("a terminal");
        let before = modes(&*pair.master);
        let mut command = match &self.script {
            None => CommandBuilder::new(&self.program),
            Some(script) => {
                let mut shell = CommandBuilder::new("/bin/sh");
                shell.args(["-c", script, &self.program]);
                shell
            }
        };
        command.args(&self.args);
        if self.program == PROGRAM && !self.is_hand {
            command.args(["--key-debounce", "0"]);
        }
        command.cwd(env!("CARGO_MANIFEST_DIR"));
        command.env_clear();
        command.env("MICROCRED_CACHE", "off");
        for (name, value) in &self.env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("the program");
        drop(pair.slave);
        let keyboard = pair.master.take_writer().expect("a keyboard");
        let screen = Arc::new(Mutex::new(vt100::Parser::new(24, 80, 1000)));
        let (master, keyboard, bytes) = (Some(pair.master), Some(keyboard), Arc::default());
        let terminal = Terminal { master, child, keyboard, screen, bytes, before };
        terminal.resize(cols, rows);
        if self.is_watched {
            terminal.watch();
        }
        terminal
    }
}

/// The program in its terminal.
pub struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Option<Box<dyn Write + Send>>,
    screen: Arc<Mutex<vt100::Parser>>,
    bytes: Arc<Mutex<Vec<u8>>>,
    before: String,
}

impl Terminal {
    /// The program with these arguments and this in its environment.
    pub fn start(args: &[&str], env: &[(&str, &str)]) -> Self {
        env.iter().fold(Start::new(args), |start, (name, value)| start.env(name, value)).open()
    }

    /// The English screens, drawn and ready.
    pub fn welcome() -> Self {
        let terminal = Self::start(&["--lang", "en", "--today", "2026-11-21"], &[]);
        terminal.wait_for(WELCOME_TEXT);
        terminal
    }

    /// Reads what is drawn, from now on.
    pub fn watch(&self) {
        self.read(|_| false);
    }

    /// What is drawn, for a reader that takes its time.
    pub fn reader(&self) -> Box<dyn Read + Send> {
        self.master().try_clone_reader().expect("a reader")
    }

    /// Reads what is drawn until this is on the screen; then nobody reads.
    pub fn watch_for(&self, text: &'static str) {
        let reading = self.read(move |screen| screen.contains(text));
        until(text, || reading.is_finished());
    }

    fn read(&self, is_enough: impl Fn(&str) -> bool + Send + 'static) -> thread::JoinHandle<()> {
        let mut reader = self.reader();
        let (shown, kept) = (Arc::clone(&self.screen), Arc::clone(&self.bytes));
        thread::spawn(move || {
            let mut buffer = [0_u8; 4096];
            while let Ok(count) = reader.read(&mut buffer) {
                let Some(new) = buffer.get(..count).filter(|new| !new.is_empty()) else { return };
                kept.lock().unwrap().extend_from_slice(new);
                let mut screen = shown.lock().unwrap();
                screen.process(new);
                if is_enough(&screen.screen().contents()) {
                    return;
                }
            }
        })
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) {
        self.send(keys.as_bytes());
    }

    /// Sends bytes as they are; waits where the program takes no more.
    pub fn send(&mut self, bytes: &[u8]) {
        self.try_press(bytes).expect("a key");
    }

    /// Sends bytes to a program that may have ended.
    pub fn try_press(&mut self, bytes: impl AsRef<[u8]>) -> std::io::Result<()> {
        let keyboard = self.keyboard.as_mut().expect("a keyboard");
        keyboard.write_all(bytes.as_ref()).and_then(|()| keyboard.flush())
    }

    /// Sends bytes one by one with a gap after each; the longest gap that really was, on a busy machine a longer one.
    pub fn send_split(&mut self, bytes: &[u8], gap: Duration) -> Duration {
        let mut longest = Duration::ZERO;
        for byte in bytes {
            let start = Instant::now();
            self.send(&[*byte]);
            thread::sleep(gap);
            longest = longest.max(start.elapsed());
        }
        longest
    }

    /// The keyboard, for a thread that goes on typing.
    pub fn take_keyboard(&mut self) -> Box<dyn Write + Send> {
        self.keyboard.take().expect("a keyboard")
    }

    /// What a person sees, without what is empty at the end of lines.
    pub fn text(&self) -> String {
        let text = self.screen().screen().contents();
        text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    /// What a person sees when a frame is whole and no other follows.
    pub fn settled(&self) -> String {
        let drawn = || self.bytes.lock().unwrap().len();
        let is_whole = || self.bytes.lock().unwrap().ends_with(b"\x1b[?2026l");
        until("a whole frame", || {
            let before = drawn();
            thread::sleep(Duration::from_millis(100));
            before == drawn() && is_whole()
        });
        self.text()
    }

    /// What a person finds above the screen, line by line. The emulated screen does not know the sequence that empties it, so
    /// what came before that one is left out here.
    pub fn scrollback(&self) -> String {
        let bytes = self.bytes();
        let wiped = bytes
            .windows(CLEAR_SCROLLBACK.len())
            .rposition(|some| some == CLEAR_SCROLLBACK)
            .map(|place| place + CLEAR_SCROLLBACK.len());
        let mut parser = self.screen();
        let (rows, columns) = parser.screen().size();
        let mut since = vt100::Parser::new(rows, columns, 1000);
        since.process(bytes.get(wiped.unwrap_or(0)..).unwrap_or_default());
        let screen = if wiped.is_some() { since.screen_mut() } else { parser.screen_mut() };
        let columns = screen.size().1;
        screen.set_scrollback(usize::MAX);
        let above = screen.scrollback();
        let mut text = String::new();
        for offset in (1..=above).rev() {
            screen.set_scrollback(offset);
            text.extend(screen.rows(0, columns).next());
            text.push('\n');
        }
        screen.set_scrollback(0);
        text
    }

    /// What is left on a console that has one screen only, as that of Linux.
    pub fn text_on_one_screen(&self) -> String {
        let (rows, columns) = self.screen().screen().size();
        let mut console = vt100::Parser::new(rows, columns, 1000);
        let text = String::from_utf8_lossy(&self.bytes()).replace("\x1b[?1049h", "").replace("\x1b[?1049l", "");
        console.process(text.as_bytes());
        console.screen().contents()
    }

    /// Everything that was drawn.
    pub fn bytes(&self) -> Vec<u8> {
        self.bytes.lock().unwrap().clone()
    }

    /// The screen itself: cells, cursor, modes.
    pub fn screen(&self) -> MutexGuard<'_, vt100::Parser> {
        self.screen.lock().unwrap()
    }

    /// The row and column of the cursor.
    pub fn cursor(&self) -> (u16, u16) {
        self.screen().screen().cursor_position()
    }

    /// Waits until the screen is so.
    pub fn wait(&self, what: &str, holds: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !holds(&self.text()) {
            assert!(start.elapsed() < DEADLINE, "waited in vain: {what}\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the text is on the screen.
    pub fn wait_for(&self, text: &str) {
        self.wait(text, |screen| screen.contains(text));
    }

    /// Gives the window another size, whatever it is. What is seen is kept for sizes that a screen can have; a window that
    /// says nothing of its size has 80 columns and 24 rows.
    pub fn resize(&self, columns: u16, rows: u16) {
        let (seen_columns, seen_rows) = if columns == 0 || rows == 0 { (80, 24) } else { (columns, rows) };
        self.screen().screen_mut().set_size(seen_rows.clamp(2, 400), seen_columns.clamp(2, 400));
        self.master().resize(sized(columns, rows)).expect("a new size");
    }

    /// Sends a signal, such as `TERM`, to the program.
    pub fn signal(&self, signal: &str) {
        let id = self.program().to_string();
        let told = std::process::Command::new("kill").args([&format!("-{signal}"), &id]).status().expect("kill");
        assert!(told.success());
    }

    /// The process of the program, also where a script started it.
    pub fn program(&self) -> u32 {
        let id = self.child.process_id().expect("a process");
        process::named("microcred", id).unwrap_or(id)
    }

    /// Whether it has not ended.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().expect("a status").is_none()
    }

    /// Waits for the end; the exit code.
    pub fn end(&mut self) -> u32 {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a status") {
                self.wait_for_last_output();
                return status.exit_code();
            }
            assert!(start.elapsed() < DEADLINE, "does not end\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the reader of the terminal has taken what the program wrote before it ended: nothing new for a tenth of a
    /// second, two seconds at most.
    fn wait_for_last_output(&self) {
        let mut before = self.bytes().len();
        for _ in 0..20 {
            thread::sleep(Duration::from_millis(100));
            let now = self.bytes().len();
            if now == before {
                return;
            }
            before = now;
        }
    }

    /// The terminal goes away, as when a window is closed or a line breaks. Only where nobody reads what is drawn.
    pub fn hang_up(&mut self) {
        self.keyboard = None;
        self.master = None;
    }

    /// The line modes are as before the program started.
    pub fn assert_modes_as_before(&self) {
        assert_eq!(modes(self.master()), self.before, "the line modes are as before");
    }

    /// The terminal is as it was: line modes, main screen, cursor shown, no paste or mouse reporting, and nothing is left.
    pub fn assert_sane(&self) {
        self.assert_clean();
        assert_eq!(self.text().trim(), "", "nothing is left on the screen");
        assert_eq!(self.scrollback().trim(), "", "nothing is left above the screen");
        assert_eq!(self.text_on_one_screen().trim(), "", "nothing is left where there is one screen only");
    }

    /// The terminal is as it was, but for lines that others wrote on it.
    pub fn assert_clean(&self) {
        self.assert_modes_as_before();
        self.assert_screen_restored();
    }

    /// The screen is as it was: main screen, cursor shown, no paste or mouse reporting.
    pub fn assert_screen_restored(&self) {
        // The last bytes may still be on their way.
        let start = Instant::now();
        while self.screen().screen().alternate_screen() && start.elapsed() < DEADLINE {
            thread::sleep(Duration::from_millis(10));
        }
        let parser = self.screen();
        let screen = parser.screen();
        assert!(!screen.alternate_screen(), "the main screen is back");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "paste is plain");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_eq!(screen.mouse_protocol_encoding(), vt100::MouseProtocolEncoding::Default);
        assert!(!screen.application_cursor() && !screen.application_keypad(), "the keys are plain");
    }

    /// Nothing of this is left, on the screen or above it.
    pub fn assert_no_trace_of(&self, text: &str) {
        for left in [self.text(), self.scrollback(), self.text_on_one_screen()] {
            assert!(!left.contains(text), "{text} is left\n{left}");
        }
    }

    fn master(&self) -> &(dyn MasterPty + Send) {
        self.master.as_deref().expect("a terminal")
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until something holds.
pub fn until(what: &str, holds: impl Fn() -> bool) {
    wait_until_within(DEADLINE, what, holds);
}

/// The same for what takes its time.
pub fn wait_until_within(time: Duration, what: &str, holds: impl Fn() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < time, "waited in vain: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

const fn sized(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// The line modes in words, to hold against each other.
fn modes(master: &dyn MasterPty) -> String {
    let modes = master.get_termios().expect("line modes");
    let flags = (modes.input_flags, modes.output_flags, modes.control_flags, modes.local_flags);
    format!("{flags:?} {:?}", modes.control_chars)
}
