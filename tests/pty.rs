//! The real program in a real terminal: it starts, is answered, searches, compares, is resized, leaves, is told to end,
//! loses its terminal; and each time the terminal is as it was.
#![cfg(unix)]
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "tests may fail loudly")]

use std::io::{Read, Write};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a thing may take before the test fails. Generous: the machine may be busy.
const DEADLINE: Duration = Duration::from_secs(30);

/// The program in a terminal, with the screen that a person would see.
struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Option<Box<dyn Write + Send>>,
    screen: Arc<Mutex<vt100::Parser>>,
    bytes: Arc<Mutex<Vec<u8>>>,
    before: String,
}

impl Terminal {
    fn start(args: &[&str], env: &[(&str, &str)]) -> Self {
        Self::open(args, env, true)
    }

    /// A terminal that is watched, or one that nobody holds open but this value.
    fn open(args: &[&str], env: &[(&str, &str)], watched: bool) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let before = modes(&*pair.master);
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_microcred"));
        command.args(args);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for (name, value) in env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("the program");
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(24, 80, 200)));
        let bytes = Arc::new(Mutex::new(Vec::new()));
        if watched {
            let mut reader = pair.master.try_clone_reader().expect("a reader");
            let (shown, kept) = (Arc::clone(&screen), Arc::clone(&bytes));
            thread::spawn(move || {
                let mut buffer = [0_u8; 4096];
                while let Ok(count) = reader.read(&mut buffer) {
                    let Some(new) = buffer.get(..count).filter(|new| !new.is_empty()) else { return };
                    kept.lock().unwrap().extend_from_slice(new);
                    shown.lock().unwrap().process(new);
                }
            });
        }
        let keyboard = pair.master.take_writer().expect("a keyboard");
        Self { master: Some(pair.master), child, keyboard: Some(keyboard), screen, bytes, before }
    }

    fn press(&mut self, keys: &str) {
        let keyboard = self.keyboard.as_mut().expect("a keyboard");
        keyboard.write_all(keys.as_bytes()).and_then(|()| keyboard.flush()).expect("a key");
    }

    fn text(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    fn wait(&self, what: &str, holds: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !holds(&self.text()) {
            assert!(start.elapsed() < DEADLINE, "waited in vain: {what}\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn wait_for(&self, text: &str) {
        self.wait(text, |screen| screen.contains(text));
    }

    fn resize(&self, cols: u16, rows: u16) {
        self.screen.lock().unwrap().screen_mut().set_size(rows.max(2), cols.max(2));
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().expect("a terminal").resize(size).expect("a new size");
    }

    fn signal(&self, signal: &str) {
        let id = self.child.process_id().expect("a process").to_string();
        let told = std::process::Command::new("kill").args([signal, &id]).status().expect("kill");
        assert!(told.success());
    }

    /// Waits for the end; the exit code.
    fn end(&mut self) -> u32 {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a status") {
                return status.exit_code();
            }
            assert!(start.elapsed() < DEADLINE, "does not end\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// The terminal is as it was: line modes, main screen, cursor shown, no paste or mouse reporting.
    fn assert_sane(&self) {
        let master = self.master.as_ref().expect("a terminal");
        assert_eq!(modes(&**master), self.before, "the line modes are as before");
        // The last bytes may still be on their way.
        let start = Instant::now();
        while self.screen.lock().unwrap().screen().alternate_screen() && start.elapsed() < DEADLINE {
            thread::sleep(Duration::from_millis(10));
        }
        let parser = self.screen.lock().unwrap();
        let screen = parser.screen();
        assert!(!screen.alternate_screen(), "the main screen is back");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "paste is plain");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_eq!(screen.contents().trim(), "", "nothing is left on the screen");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The line modes in words, to hold against each other.
fn modes(master: &dyn MasterPty) -> String {
    let modes = master.get_termios().expect("line modes");
    format!("{:?} {:?} {:?} {:?}", modes.input_flags, modes.output_flags, modes.control_flags, modes.local_flags)
}

#[test]
fn a_person_answers_searches_compares_resizes_and_leaves() {
    let mut terminal = Terminal::start(&["--today", "2026-11-21", "--lang", "en"], &[]);
    terminal.wait_for("Guide me: 3 quick questions");
    terminal.press("\r");
    terminal.wait_for("What do you want?");
    terminal.press("\r");
    terminal.wait_for("How much can you pay?");
    terminal.press("5");
    terminal.wait_for("How many hours a week can you study?");
    terminal.press("2");
    terminal.wait_for("programmes fit.");
    terminal.press("/");
    terminal.wait("the search box", |screen| !screen.contains("press / and type"));
    terminal.press("care soutien");
    terminal.wait_for("Search care soutien");
    terminal.press("\r");
    terminal.wait_for("side by side");
    terminal.press(" ");
    terminal.wait_for("1 side by side (c)");
    terminal.press("\x1b[B ");
    terminal.wait_for("2 side by side (c)");
    terminal.press("c");
    terminal.wait_for("all rows");
    terminal.resize(120, 36);
    terminal.wait_for("Is the job there?");
    terminal.resize(20, 5);
    terminal.wait_for("This window is too");
    terminal.resize(80, 24);
    terminal.wait_for("all rows");
    terminal.press("l");
    terminal.wait_for("toutes les lignes");
    terminal.press("q");
    terminal.wait_for("Sortir maintenant?");
    terminal.press("\r");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn the_cursor_is_shown_on_the_item_in_focus() {
    let mut terminal = Terminal::start(&["--lang", "fr"], &[]);
    terminal.wait_for("Guidez-moi");
    let place = |terminal: &Terminal| terminal.screen.lock().unwrap().screen().cursor_position();
    let before = place(&terminal);
    terminal.press("\x1b[B");
    terminal.wait("the cursor goes down", |_| place(&terminal).0 == before.0 + 1);
    assert!(!terminal.screen.lock().unwrap().screen().hide_cursor());
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn no_color_means_no_colour_and_keeps_the_focus_in_sight() {
    let mut terminal = Terminal::start(&["--lang", "en"], &[("NO_COLOR", "1")]);
    terminal.wait_for("Guide me: 3 quick questions");
    {
        let parser = terminal.screen.lock().unwrap();
        let screen = parser.screen();
        let (row, column) = screen.cursor_position();
        assert!(screen.cell(row, column).is_some_and(vt100::Cell::inverse), "the focus is reversed");
        for row in 0..24 {
            for column in 0..80 {
                let cell = screen.cell(row, column).unwrap();
                assert_eq!((cell.fgcolor(), cell.bgcolor()), (vt100::Color::Default, vt100::Color::Default));
            }
        }
    }
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn a_signal_ends_the_program_and_gives_the_terminal_back() {
    for (signal, code) in [("-TERM", 143), ("-INT", 130), ("-QUIT", 131), ("-HUP", 129)] {
        let mut terminal = Terminal::start(&["--lang", "en"], &[]);
        terminal.wait_for("Guide me: 3 quick questions");
        terminal.signal(signal);
        assert_eq!(terminal.end(), code, "{signal}");
        terminal.assert_sane();
    }
}

#[test]
fn half_an_escape_sequence_does_not_keep_a_signal_away() {
    let mut terminal = Terminal::start(&["--lang", "en"], &[]);
    terminal.wait_for("Guide me: 3 quick questions");
    terminal.press("\x1b[");
    thread::sleep(Duration::from_millis(100));
    terminal.signal("-TERM");
    assert_eq!(terminal.end(), 143);
    terminal.assert_sane();
}

#[test]
fn a_terminal_that_goes_away_ends_the_program() {
    let mut terminal = Terminal::open(&["--lang", "en"], &[], false);
    thread::sleep(Duration::from_secs(2));
    assert!(terminal.child.try_wait().expect("a status").is_none(), "it runs");
    terminal.keyboard = None;
    terminal.master = None;
    assert_ne!(terminal.end(), 0);
}

#[test]
fn any_window_size_is_survived() {
    let mut terminal = Terminal::start(&["--lang", "en"], &[]);
    terminal.wait_for("Guide me: 3 quick questions");
    for (cols, rows) in [(1, 1), (0, 0), (65535, 65535), (2, 200), (300, 3), (40, 12), (80, 24)] {
        terminal.resize(cols.min(1000), rows.min(1000));
        if let Some(master) = terminal.master.as_ref() {
            let _ = master.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 });
        }
        thread::sleep(Duration::from_millis(50));
    }
    terminal.wait_for("Guide me: 3 quick questions");
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn without_a_terminal_it_says_what_to_do() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_microcred"))
        .env_clear()
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the program");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "The screens need a terminal. Use a command instead, such as \"microcred match --help\".\n"
    );
    assert!(output.stdout.is_empty());
}

#[test]
fn nothing_but_plain_screen_codes_is_sent() {
    let mut terminal = Terminal::start(&["--lang", "en"], &[]);
    terminal.wait_for("Guide me: 3 quick questions");
    terminal.press("3dementia\r\r");
    terminal.wait_for("Dementia");
    terminal.press("\x03");
    terminal.end();
    let bytes = terminal.bytes.lock().unwrap().clone();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    for (name, code) in
        [("a title or clipboard", "\x1b]"), ("a device string", "\x1bP"), ("a query", "\x1b[6n"), ("a query", "\x1b[c")]
    {
        assert!(!text.contains(code), "{name} was sent");
    }
}
