//! What the walk does next: mostly what the place knows, at times something that nobody would do.

use std::collections::VecDeque;
use std::time::Duration;

use microcred_tui::app::App;
use microcred_tui::keys::{Action, KeyContext, active_bindings};
use microcred_tui::message::{Key, Msg};

use crate::support::random::Random;

/// One step.
#[derive(Debug, Clone)]
pub enum Step {
    Happens(Msg),
    /// Nothing happens for so long.
    Waits(Duration),
    /// Work beside the loop is done; what it found waits.
    Work,
    /// The oldest of what was found arrives.
    Arrives,
}

/// What people type: words that are found, corrected and not found, codes, numbers, days, and what is none of these.
const TYPED_TEXTS: &[&str] = &[
    "care",
    "soins",
    "nurse",
    "dementai",
    "zzzz",
    "first aid",
    "école métiers",
    "33102",
    "health",
    "1500",
    "$1,000",
    "40",
    "168",
    "99999999999",
    "2027-03-01",
    "2026-02-30",
    "-1",
    "3.5",
    "Excel, anglais",
    ",,;;",
    "\"care\"",
    "\"",
    "   ",
    "> x",
    "AÉ\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "看護 護理",
    "کار\u{200c}آموز",
    "👩🏽‍⚕️",
    "\u{1b}[31m",
    "\u{202e}abc",
    "\u{0}\u{7f}\u{9b}2J",
];

/// Letters that keyboards, input methods and broken terminals send.
const ODD_CHARACTERS: &[char] = &[
    '\0',
    '\u{7}',
    '\u{1b}',
    '\u{7f}',
    '\u{9b}',
    '\u{a0}',
    '\u{ad}',
    '\u{301}',
    '\u{200b}',
    '\u{200d}',
    '\u{202e}',
    '\u{2028}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{fffd}',
    '\u{e000}',
    '\u{e0041}',
    '\u{10ffff}',
    '看',
    'ﷺ',
    '👍',
    'ß',
    'İ',
    'ﬁ',
    '\u{1160}',
    '\t',
    '\n',
];

/// Every named key.
const NAMED_KEYS: &[Key] = &[
    Key::Enter,
    Key::Esc,
    Key::Backspace,
    Key::Delete,
    Key::Tab,
    Key::Up,
    Key::Down,
    Key::Left,
    Key::Right,
    Key::PageUp,
    Key::PageDown,
    Key::Home,
    Key::End,
];

/// Windows that people have.
const COMMON_SIZES: &[(u16, u16)] =
    &[(80, 24), (40, 12), (120, 36), (132, 43), (100, 30), (60, 20), (76, 16), (59, 28)];

/// What is about to be typed.
#[derive(Default)]
pub struct Typist {
    waiting: VecDeque<char>,
}

impl Typist {
    /// The next step of a person before these screens; `busy` where work waits to be done or to arrive.
    pub fn next(&mut self, app: &App, busy: bool, chance: &mut Random) -> Step {
        if let Some(letter) = self.waiting.pop_front() {
            return key(Key::Char(letter));
        }
        if busy && chance.one_in(2) {
            return if chance.one_in(2) { Step::Work } else { Step::Arrives };
        }
        let (width, height) = app.session().size;
        let too_small = width < 40 || height < 12;
        match chance.below(200) {
            _ if too_small && !chance.one_in(3) => resized(chance, true),
            0..=5 => resized(chance, false),
            6..=8 => Step::Happens(Msg::Paste(pasted(chance))),
            9..=11 => key(Key::Tab),
            12 => key(chance.pick(&[Key::Interrupt, Key::Suspend])),
            13 => Step::Waits(Duration::from_secs(chance.pick(&[1, 60, 179, 185, 299, 300, 310, 4_000]))),
            14..=20 => key(chance.pick(NAMED_KEYS)),
            21..=25 => key(Key::Char(chance.pick(ODD_CHARACTERS))),
            26..=29 => key(Key::Char(char::from(b' ' + u8::try_from(chance.below(95)).unwrap()))),
            _ => self.bound_key(app.key_context(), chance),
        }
    }

    /// A key that means something in the place, or the first letter of something typed.
    fn bound_key(&mut self, place: KeyContext, chance: &mut Random) -> Step {
        if place == KeyContext::TextInput && chance.one_in(3) {
            self.waiting.extend(chance.pick(TYPED_TEXTS).chars());
            let first = self.waiting.pop_front().unwrap();
            return key(Key::Char(first));
        }
        let rows = active_bindings(place);
        let row = chance.pick(&rows);
        // Who leaves or begins again sees less: one time in ten is enough.
        let loses = matches!(row.action, Action::Quit | Action::Restart) || place == KeyContext::Confirm;
        if loses && row.action != Action::Back && !chance.one_in(10) {
            return key(Key::Down);
        }
        // The digits are one row.
        if matches!(row.action, Action::Pick(_)) {
            return key(Key::Char(char::from(b'1' + u8::try_from(chance.below(9)).unwrap())));
        }
        key(chance.pick(row.keys))
    }
}

const fn key(key: Key) -> Step {
    Step::Happens(Msg::Key(key))
}

fn resized(chance: &mut Random, usual: bool) -> Step {
    let (width, height) = match chance.below(20) {
        _ if usual => chance.pick(COMMON_SIZES),
        0..=9 => chance.pick(COMMON_SIZES),
        10..=18 => (chance.below(141).try_into().unwrap(), chance.below(51).try_into().unwrap()),
        _ if chance.one_in(3) => (300, 120),
        _ => chance.pick(&[(65535, 65535), (65535, 1), (1, 65535), (0, 65535), (65535, 24)]),
    };
    Step::Happens(Msg::Resize(width, height))
}

fn pasted(chance: &mut Random) -> String {
    let length = chance.pick(&[0, 1, 5, 40, 200]);
    let one = |chance: &mut Random| match chance.below(3) {
        0 => chance.pick(ODD_CHARACTERS).to_string(),
        1 => char::from_u32(u32::try_from(chance.below(0x11_0000)).unwrap()).unwrap_or('?').to_string(),
        _ => chance.pick(TYPED_TEXTS).to_owned(),
    };
    (0..length).map(|_| one(chance)).collect()
}
