//! Bits as letters that can be written by hand: Bech32m (BIP 350), whose check notices any four wrong letters in a code of up to
//! 89.
//!
//! A code begins with `MC1`. It is written in capitals, in groups of four with hyphens between them, and read in any case and
//! grouping. Letters that look alike are read as the one that a code can hold: `O` as `0`, `B` as `8`, `I` and `1` as `L`.

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Fe32, Fe32IterExt, Hrp};

/// Why a code cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It does not look like a code.
    NoCode,
    /// No code has this letter.
    NoSuchLetter(char),
    /// Some letter is wrong, missing or too many.
    Wrong {
        /// The group after the front, from 1, in which one other letter would make it right.
        group: Option<usize>,
    },
    /// It was made by another version of the program.
    OtherVersion,
}

/// The letters in front, without the digit that ends them.
const FRONT: &str = "mc";
/// The same as a person sees them.
const SHOWN: &str = "MC1";
/// The letters of a group.
const GROUP: usize = 4;
/// Longer texts are no codes.
const LONGEST: usize = 400;
/// The letters of the check at the end.
const CHECK: usize = 6;

fn front() -> Hrp {
    Hrp::parse_unchecked(FRONT)
}

/// A code of groups of five bits, without hyphens.
pub(super) fn written(fives: impl Iterator<Item = u8>) -> String {
    let letters = fives.map(|five| Fe32::try_from(five).unwrap_or(Fe32::Q));
    letters.with_checksum::<Bech32m>(&front()).chars().collect::<String>().to_uppercase()
}

/// A code with hyphens between its groups: the front, then four letters each.
pub(super) fn grouped(code: &str) -> String {
    let rest: Vec<char> = code.chars().skip(SHOWN.len()).collect();
    let groups = rest.chunks(GROUP).map(String::from_iter);
    std::iter::once(SHOWN.to_owned()).chain(groups).collect::<Vec<_>>().join("-")
}

/// The groups of five bits of a code.
pub(super) fn read(text: &str) -> Result<Vec<u8>, Unreadable> {
    if text.len() > LONGEST * 2 {
        return Err(Unreadable::NoCode);
    }
    let is_between = |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '.' | '_' | '–' | '—' | '‐');
    let plain: String = text.chars().filter(|letter| !is_between(letter)).flat_map(char::to_lowercase).collect();
    let front = format!("{FRONT}1");
    // The digit of the front may have been read as a letter too.
    let rest = [front.as_str(), "mci", "mcl"].iter().find_map(|front| plain.strip_prefix(front));
    let rest: String = rest.ok_or(Unreadable::NoCode)?.chars().map(alike).collect();
    if let Some(letter) = rest.chars().find(|letter| Fe32::from_char(*letter).is_err()) {
        return Err(Unreadable::NoSuchLetter(letter.to_uppercase().next().unwrap_or(letter)));
    }
    if rest.len() <= CHECK || rest.len() > LONGEST {
        return Err(Unreadable::NoCode);
    }
    let whole = front + &rest;
    match CheckedHrpstring::new::<Bech32m>(&whole) {
        Ok(checked) => Ok(checked.fe32_iter().map(Fe32::to_u8).collect()),
        Err(_) => Err(Unreadable::Wrong { group: wrong_group(&rest) }),
    }
}

/// The letter of a code that one looks like.
const fn alike(letter: char) -> char {
    match letter {
        'o' => '0',
        'b' => '8',
        'i' | '1' => 'l',
        other => other,
    }
}

/// The group, from 1, in which one wrong letter explains all; `None` where none does.
fn wrong_group(rest: &str) -> Option<usize> {
    let letters: Vec<char> = rest.chars().collect();
    let is_mended = |place: usize| {
        Fe32::iter_alpha().any(|other| {
            let mended =
                letters.iter().enumerate().map(|(at, letter)| if at == place { other.to_char() } else { *letter });
            let mended: String = format!("{FRONT}1").chars().chain(mended).collect();
            CheckedHrpstring::new::<Bech32m>(&mended).is_ok()
        })
    };
    (0..letters.len()).find(|place| is_mended(*place)).map(|place| place / GROUP + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVES: [u8; 12] = [1, 0, 31, 7, 16, 2, 3, 30, 8, 9, 10, 11];

    #[test]
    fn a_code_is_read_in_any_case_and_grouping_and_with_letters_that_look_alike() {
        let code = written(FIVES.into_iter());
        assert!(code.starts_with(SHOWN), "{code}");
        let shown = grouped(&code);
        assert!(shown.split('-').skip(1).all(|group| group.len() <= GROUP), "{shown}");
        let alike = shown.replace('0', "O").replace('8', "b").replace('L', "1");
        for text in [&code, &shown, &shown.to_lowercase(), &shown.replace('-', " "), &format!(" {alike}\n")] {
            assert_eq!(read(text), Ok(FIVES.to_vec()), "{text}");
        }
    }

    #[test]
    fn one_wrong_letter_is_noticed_and_its_group_named() {
        let code = written(FIVES.into_iter()).to_lowercase();
        for place in SHOWN.len()..code.len() {
            for other in Fe32::iter_alpha().map(Fe32::to_char).filter(|other| Some(*other) != code.chars().nth(place)) {
                let wrong: String =
                    code.chars().enumerate().map(|(at, letter)| if at == place { other } else { letter }).collect();
                let group = (place - SHOWN.len()) / GROUP + 1;
                assert_eq!(read(&wrong), Err(Unreadable::Wrong { group: Some(group) }), "{wrong}");
            }
        }
    }

    #[test]
    fn two_letters_changed_over_and_a_letter_too_few_are_noticed() {
        let code = written(FIVES.into_iter());
        let mut letters: Vec<char> = code.chars().collect();
        letters.swap(3, 4);
        let swapped = String::from_iter(&letters);
        assert!(swapped != code && matches!(read(&swapped), Err(Unreadable::Wrong { .. })));
        let short: String = code.chars().take(code.len() - 1).collect();
        assert!(matches!(read(&short), Err(Unreadable::Wrong { .. })));
    }

    #[test]
    fn what_is_no_code_is_said_to_be_none() {
        let long = "MC1Q".repeat(1_000);
        for text in ["", "MC1", "hello", "MC1QQQ", "-- --", "\u{1b}[2J", &long] {
            assert_eq!(read(text), Err(Unreadable::NoCode), "{text}");
        }
        assert_eq!(read("MC1-QQ?Q-QQQQ-QQQQ"), Err(Unreadable::NoSuchLetter('?')));
    }
}
