//! A person answers, searches, compares and leaves.

use super::terminal::{Terminal, WELCOME_TEXT};

#[test]
fn full_session_from_answers_to_quit() {
    let mut terminal = Terminal::welcome();
    terminal.press("\r");
    terminal.wait_for("What would you like to do?");
    terminal.press("\r");
    terminal.wait_for("How much can you pay in total?");
    terminal.press("5");
    terminal.wait_for("How many hours a week can you study?");
    terminal.press("2");
    terminal.wait_for("programs match.");
    terminal.press("/");
    terminal.wait("the search box", |screen| !screen.contains("press / and type"));
    terminal.press("care soutien");
    terminal.wait_for("Search care soutien");
    terminal.press("\r");
    terminal.wait_for("Space pick");
    terminal.press(" ");
    terminal.wait_for("picked: 1 (c)");
    terminal.press("\x1b[B ");
    terminal.wait_for("picked: 2 (c)");
    terminal.press("c");
    terminal.wait_for("all rows");
    terminal.resize(120, 36);
    terminal.wait_for("Jobs and pay");
    terminal.resize(20, 5);
    terminal.wait_for("Make this window");
    terminal.resize(80, 24);
    terminal.wait_for("all rows");
    terminal.press("l");
    terminal.wait_for("toutes les lignes");
    terminal.press("q");
    terminal.wait_for("Quitter maintenant?");
    terminal.press("\r");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
    terminal.assert_no_trace_of("soutien");
}

#[test]
fn cursor_is_visible_on_focused_item() {
    let mut terminal = Terminal::start(&["--lang", "fr"], &[]);
    terminal.wait_for("M'aider à choisir");
    let before = terminal.cursor();
    terminal.press("\x1b[B");
    terminal.wait("the cursor goes down", |_| terminal.cursor().0 == before.0 + 1);
    assert!(!terminal.screen().screen().hide_cursor());
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn escape_goes_back_and_confirms_before_loss() {
    let mut terminal = Terminal::welcome();
    terminal.press("1152");
    terminal.wait_for("programs match.");
    terminal.press(" ");
    terminal.wait_for("picked: 1 (c)");
    for text in [
        "How many hours a week can you study?",
        "How much can you pay in total?",
        "What would you like to do?",
        WELCOME_TEXT,
    ] {
        terminal.press("\x1b");
        terminal.wait_for(text);
    }
    terminal.press("\x1b");
    terminal.wait_for("Leave now?");
    terminal.press("\x1b");
    terminal.wait_for(WELCOME_TEXT);
    assert!(terminal.runs());
    terminal.press("q\r");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn one_digit_switches_to_plain_mode() {
    let mut terminal = Terminal::welcome();
    terminal.press("8");
    terminal.wait_for("This is microcred in plain text.");
    terminal.wait_for("Your number:");
    terminal.assert_clean();
    // Longer than the watch over the screens would wait.
    std::thread::sleep(std::time::Duration::from_secs(9));
    terminal.press("1\r");
    terminal.wait_for("Question 1 of 3");
    terminal.press("q\r");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn signal_ends_plain_mode() {
    let mut terminal = Terminal::welcome();
    terminal.press("8");
    terminal.wait_for("Your number:");
    terminal.signal("TERM");
    assert_ne!(terminal.end(), 0);
    terminal.assert_clean();
}
