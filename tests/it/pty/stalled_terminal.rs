//! A terminal that takes nothing more: the person at the other end of a line is gone, and the line is not.

use std::io::Read;
use std::thread;
use std::time::{Duration, Instant};

use super::signals::SIGNALS;
use super::terminal::{Start, Terminal, WELCOME_TEXT};

/// The program hangs in drawing: nobody reads, and each new size asks for a whole frame.
fn stalled() -> Terminal {
    let terminal = Start::new(&["--lang", "en"]).unwatched().open();
    terminal.watch_for(WELCOME_TEXT);
    for round in 0..60 {
        terminal.resize(100 + round % 7, 40);
        thread::sleep(Duration::from_millis(15));
    }
    terminal
}

#[test]
fn signal_ends_program_blocked_in_drawing() {
    thread::scope(|scope| {
        for (signal, code) in SIGNALS {
            scope.spawn(move || {
                let mut terminal = stalled();
                terminal.signal(signal);
                let start = Instant::now();
                assert_eq!(terminal.end(), code, "{signal}");
                eprintln!("{signal}: ended a stalled program in {:?}", start.elapsed());
                terminal.watch();
                terminal.assert_sane();
            });
        }
    });
}

#[test]
fn stalled_terminal_ends_the_program() {
    let mut terminal = stalled();
    let start = Instant::now();
    assert_eq!(terminal.end(), 70);
    eprintln!("a stalled program ended itself in {:?}", start.elapsed());
    terminal.watch();
    terminal.assert_sane();
}

#[test]
fn slow_terminal_does_not_end_the_program() {
    // One frame takes longer here than the program waits for a terminal that takes nothing.
    let mut terminal = Start::new(&["--lang", "en"]).unwatched().open();
    terminal.watch_for(WELCOME_TEXT);
    let mut reader = terminal.reader();
    let start = Instant::now();
    let mut round = 0;
    while start.elapsed() < Duration::from_secs(11) {
        round += 1;
        terminal.resize(290 + round % 7, 120);
        let mut few = [0_u8; 64];
        assert_ne!(reader.read(&mut few).expect("something is drawn"), 0);
        thread::sleep(Duration::from_millis(100));
    }
    drop(reader);
    assert!(terminal.runs(), "it waits for a slow terminal");
    terminal.resize(80, 24);
    terminal.watch();
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
}
