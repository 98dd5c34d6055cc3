//! Whatever stands in the environment, or does not: the screens open, or say why they do not.

use super::terminal::{Start, Terminal, WELCOME_TEXT};

fn assert_works(mut terminal: Terminal, what: &str) {
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("3nurse");
    terminal.wait_for("Search nurse");
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0, "{what}");
    terminal.assert_sane();
}

fn english() -> Start {
    Start::new(&["--lang", "en"])
}

#[test]
fn any_term_value_works() {
    for term in ["linux", "xterm", "vt100", "screen", "tmux-256color", "frobnicate", "", "\u{e9}\u{1b}"] {
        assert_works(english().env("TERM", term).open(), term);
    }
}

#[test]
fn empty_environment_works() {
    assert_works(english().without("TERM").open(), "nothing");
    // As from an empty environment, also without a language to go by.
    let mut terminal = Start::new(&[]).without("TERM").open();
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn unrelated_environment_changes_nothing() {
    let hostile = english()
        .env("LANG", "xx_YY.nothing")
        .env("LC_ALL", "\u{1b}[31m")
        .env("COLUMNS", "99999")
        .env("LINES", "-1")
        .env("SSH_ORIGINAL_COMMAND", "sh -c 'rm -rf /'")
        .env("NO_COLOR", "")
        .env("COLORFGBG", "garbage")
        .env("SHELL", "/bin/false")
        .env("TZ", "Nowhere/Nothing")
        .env("HOME", "/nonexistent")
        .env("RUST_BACKTRACE", "full")
        .env("PATH", "/nonexistent");
    assert_works(hostile.open(), "a hostile environment");
}

/// The first words of the plain lines.
const PLAIN_MODE_TEXT: &str = "This is microcred in plain text.";

#[test]
fn dumb_terminal_or_flag_uses_plain_mode() {
    for start in [
        english().env("TERM", "dumb"),
        english().env("ACCESSIBLE", "1"),
        Start::new(&["--plain", "--lang", "en"]).without("TERM"),
    ] {
        let mut terminal = start.open();
        terminal.wait_for("Your number:");
        assert!(
            terminal.text().contains(PLAIN_MODE_TEXT) || terminal.scrollback().contains(PLAIN_MODE_TEXT),
            "{}",
            terminal.text()
        );
        terminal.press("1\r");
        terminal.wait_for("Question 1 of 3");
        terminal.press("q\r");
        assert_eq!(terminal.end(), 0);
        terminal.wait_for("You left microcred.");
        terminal.assert_clean();
        let said = String::from_utf8_lossy(&terminal.bytes()).replace("\r\n", "\n");
        assert!(!said.contains(['\x1b', '\x08', '\r']), "no code is sent: {said:?}");
    }
}

#[test]
fn redirected_stdio_uses_plain_mode_until_eof() {
    for (what, script) in [
        ("nothing to read from", "\"$0\" \"$@\" < /dev/null; echo \"ended with $?\""),
        ("a pipe to read from", "echo q | \"$0\" \"$@\"; echo \"ended with $?\""),
        ("no input at all", "\"$0\" \"$@\" <&-; echo \"ended with $?\""),
        ("a pipe to write to", "echo q | \"$0\" \"$@\" | cat; echo 'ended with 0'"),
    ] {
        let mut terminal = english().env("PATH", "/usr/bin:/bin").within(script).open();
        terminal.wait_for("ended with 0");
        assert!(terminal.text().contains("You left microcred."), "{what}: {}", terminal.text());
        assert_eq!(terminal.end(), 0);
        terminal.assert_clean();
    }
    let script = "echo q | \"$0\" \"$@\" >&-; echo \"ended with $?\"";
    let terminal = english().env("PATH", "/usr/bin:/bin").within(script).open();
    terminal.wait_for("ended with ");
    assert!(!terminal.text().contains("fault"), "{}", terminal.text());
}

#[test]
fn closed_stderr_is_not_an_error() {
    for script in ["exec \"$0\" \"$@\" 2>&-", "exec \"$0\" \"$@\" 2>/dev/full"] {
        assert_works(english().within(script).open(), script);
    }
    let script = "\"$0\" \"$@\" </dev/null >&- 2>&-; echo \"ended with $?\"";
    let terminal = english().within(script).open();
    terminal.wait_for("ended with ");
    terminal.assert_clean();
}

#[test]
fn non_blocking_stdin_works() {
    if !std::path::Path::new("/usr/bin/perl").exists() {
        eprintln!("left out: no perl that leaves a terminal so");
        return;
    }
    let script = "/usr/bin/perl -MFcntl -e 'fcntl(STDIN, F_SETFL, O_RDWR | O_NONBLOCK) or die'; exec \"$0\" \"$@\"";
    assert_works(english().within(script).open(), "a terminal that does not wait");
}

fn is_focus_reversed(terminal: &Terminal) -> bool {
    let parser = terminal.screen();
    let (row, column) = parser.screen().cursor_position();
    parser.screen().cell(row, column).is_some_and(vt100::Cell::inverse)
}

#[test]
fn no_color_disables_color_but_keeps_focus_visible() {
    let mut terminal = english().env("NO_COLOR", "1").open();
    terminal.wait("the focus is reversed", |_| is_focus_reversed(&terminal));
    {
        let parser = terminal.screen();
        let screen = parser.screen();
        let mut bold = 0;
        for row in 0..24 {
            for column in 0..80 {
                let cell = screen.cell(row, column).unwrap();
                assert_eq!((cell.fgcolor(), cell.bgcolor()), (vt100::Color::Default, vt100::Color::Default));
                bold += u32::from(cell.bold() && cell.has_contents());
            }
        }
        assert!(bold > 10, "headings and keys are bold");
    }
    // It stays so while frames are drawn over it.
    terminal.press("\x1b[B\x1b[Bll\x1b[A");
    terminal.wait("the focus is reversed", |_| is_focus_reversed(&terminal));
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
    assert!(!String::from_utf8_lossy(&terminal.bytes()).contains("\x1b[;m"), "no reset that takes bold away");
}

/// What stands in the environment beside `TERM`.
type Environment = &'static [(&'static str, &'static str)];

fn has_colour(terminal: &Terminal) -> bool {
    terminal.settled();
    let parser = terminal.screen();
    let cells = (0..24).flat_map(|row| (0..80).map(move |column| (row, column)));
    cells.filter_map(|(row, column)| parser.screen().cell(row, column)).any(|cell| {
        let colors = [cell.fgcolor(), cell.bgcolor()];
        assert!(
            colors.iter().all(|color| matches!(color, vt100::Color::Default | vt100::Color::Idx(0..16))),
            "only the sixteen colours of every terminal: {colors:?}"
        );
        colors != [vt100::Color::Default; 2]
    })
}

#[test]
fn color_flag_overrides_environment() {
    let cases: [(&str, Environment, bool); 8] = [
        ("auto", &[], true),
        ("auto", &[("COLORTERM", "truecolor")], true),
        ("auto", &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], false),
        ("auto", &[("CLICOLOR", "0"), ("CLICOLOR_FORCE", "1")], false),
        ("auto", &[("COLORFGBG", "0;15")], false),
        ("auto", &[("COLORFGBG", "0;15"), ("CLICOLOR_FORCE", "1")], true),
        ("always", &[("NO_COLOR", "1"), ("CLICOLOR", "0")], true),
        ("never", &[("CLICOLOR_FORCE", "1")], false),
    ];
    for (flag, environment, expected) in cases {
        let terminal = Terminal::start(&["--lang", "en", "--color", flag], environment);
        terminal.wait_for(WELCOME_TEXT);
        assert_eq!(has_colour(&terminal), expected, "--color {flag} with {environment:?}");
    }
}
