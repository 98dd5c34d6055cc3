//! One notation for keys: names of keys, and everything else letter by letter.
//!
//! `1152 Space Down 'first aid' Enter` presses `1`, `1`, `5`, `2`, the space bar, the arrow down, the letters of
//! `first aid` and Enter. A word that is no name of a key is typed; quotes hold what has spaces in it.

use microcred_tui::app::App;
use microcred_tui::message::{Effect, Key, Msg};

/// Parses a script of keys.
pub fn keys(script: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = script.trim_start();
    while !rest.is_empty() {
        let (word, after) = match rest.strip_prefix('\'') {
            Some(quoted) => quoted.split_once('\'').expect("a closing quote"),
            None => rest.split_once(' ').unwrap_or((rest, "")),
        };
        match named(word).filter(|_| !rest.starts_with('\'')) {
            Some(key) => keys.push(key),
            None => keys.extend(word.chars().map(Key::Char)),
        }
        rest = after.trim_start();
    }
    keys
}

/// Presses one key. Returns its effects.
pub fn press_key(app: &mut App, key: Key) -> Vec<Effect> {
    app.update(Msg::Key(key))
}

/// Presses the keys of a script. Returns the effects of the last one.
pub fn press(app: &mut App, script: &str) -> Vec<Effect> {
    keys(script).into_iter().map(|key| press_key(app, key)).last().unwrap_or_default()
}

fn named(word: &str) -> Option<Key> {
    Some(match word {
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Down" => Key::Down,
        "End" => Key::End,
        "Enter" => Key::Enter,
        "Esc" => Key::Esc,
        "Home" => Key::Home,
        "Interrupt" => Key::Interrupt,
        "Left" => Key::Left,
        "PageDown" => Key::PageDown,
        "PageUp" => Key::PageUp,
        "Right" => Key::Right,
        "Space" => Key::Char(' '),
        "Suspend" => Key::Suspend,
        "Tab" => Key::Tab,
        "Up" => Key::Up,
        _ => return None,
    })
}

#[test]
fn script_has_names_letters_and_quotes() {
    let expected =
        [Key::Char('1'), Key::Char('5'), Key::Enter, Key::Char('a'), Key::Char(' '), Key::Char('b'), Key::Up];
    assert_eq!(keys(" 15 Enter 'a b'Up"), expected);
    assert_eq!(keys("'Up'"), [Key::Char('U'), Key::Char('p')]);
}
