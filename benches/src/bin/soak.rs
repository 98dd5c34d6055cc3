//! Whether the screens keep to their memory however long they are used:
//! `cargo run --release -p microcred-benches --bin soak -- --frames 1000000 [--seed 1]`.
//!
//! Keys, typed words and other window sizes come by chance, as from a person who never leaves; every frame goes through the
//! window into nothing. After a tenth of the frames the memory in use must stay within 1 MB: if not, the run ends with 1.

use std::io::{Write, sink};
use std::process::ExitCode;
use std::time::Instant;

use jiff::civil::Date;
use microcred::system::data;
use microcred_benches::arguments;
use microcred_benches::made::Chance;
use microcred_benches::measure::resident;
use microcred_i18n::Lang;
use microcred_tui::Window;
use microcred_tui::app::App;
use microcred_tui::keys::{Action, KeyContext, active_bindings};
use microcred_tui::message::{Effect, Key, Msg};
use microcred_tui::session::UiSettings;
use microcred_tui::theme::{Glyphs, Theme};

/// The memory in use grows by no more than this after the start.
const MOST_GROWTH: usize = 1024 * 1024;
/// After so many frames the window has another size: a thousand times in a million frames.
const RESIZED: u64 = 1_000;
/// Sizes of windows that people have.
const SIZES: [(u16, u16); 6] = [(80, 24), (120, 36), (40, 12), (132, 43), (200, 60), (100, 30)];
/// What is typed.
const WORDS: [&str; 8] = ["care", "soins", "dementai", "33102", "welding toronto", "zzzz", "1500", "2027-03-01"];

fn welcome() -> Result<App, Box<dyn std::error::Error>> {
    let look = UiSettings {
        lang: Lang::source_language(),
        theme: Theme { color: true },
        glyphs: Glyphs::new(false),
        today: Date::constant(2026, 11, 21),
    };
    Ok(App::new(data::embedded().reference, look))
}

/// What a person does next after a key: one that is live where they are, or a letter of a word.
fn next(app: &App, last: Key, typed: &mut Vec<char>, chance: &mut Chance) -> Key {
    let place = app.key_context();
    if place == KeyContext::Confirm {
        // To begin again, not to leave.
        return if last == Key::Char('r') { Key::Enter } else { Key::Esc };
    }
    if let Some(letter) = typed.pop() {
        return Key::Char(letter);
    }
    if place == KeyContext::TextInput && chance.share(0.3) {
        typed.extend(chance.text(&WORDS).chars().rev());
    }
    let rows = active_bindings(place);
    let row = chance.pick(&rows);
    match row.action {
        Action::Pick(_) => Key::Char(*chance.pick(&['1', '2', '3', '4', '5'])),
        // Nobody leaves, and few begin again.
        Action::Quit => Key::Down,
        Action::Restart if !chance.share(0.1) => Key::Down,
        _ => *chance.pick(row.keys),
    }
}

fn megabytes(bytes: usize) -> String {
    format!("{}.{:02} MB", bytes >> 20, (bytes & 0xf_ffff) * 100 / (1 << 20))
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let asked = arguments::read();
    let frames = asked.number("frames").unwrap_or(1_000_000);
    let mut chance = Chance::new(asked.number("seed").unwrap_or(1));
    let mut app = welcome()?;
    let mut window = Window::new(sink(), (80, 24));
    let (mut last, mut typed, mut resizes) = (Key::Enter, Vec::new(), 0);
    let (mut settled, mut most) = (0, 0);
    let begun = Instant::now();
    let mut out = std::io::stdout().lock();
    for frame in 1..=frames {
        if frame % RESIZED == 0 {
            let size = *chance.pick(&SIZES);
            app.update(Msg::Resize(size.0, size.1));
            window.resize(size)?;
            resizes += 1;
        }
        let confirms = app.key_context() == KeyContext::Confirm;
        last = next(&app, last, &mut typed, &mut chance);
        if app.update(Msg::Key(last)).contains(&Effect::Quit) && confirms {
            return Err("somebody left".into());
        }
        window.draw(&app)?;
        if frame == frames / 10 {
            settled = resident();
        }
        if frame > frames / 10 {
            // Seldom, since it is asked of the system.
            most = if frame % 1_000 == 0 { most.max(resident()) } else { most };
        }
        if frame % (frames / 10).max(1) == 0 {
            let (time, now) = (begun.elapsed().as_micros() / u128::from(frame), resident());
            writeln!(out, "{frame} frames, {resizes} resizes: {}, {time} us a frame", megabytes(now))?;
        }
    }
    let growth = most.saturating_sub(settled);
    writeln!(out, "after {} frames at the most {} more than {}", frames / 10, megabytes(growth), megabytes(settled))?;
    Ok(if growth < MOST_GROWTH { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
