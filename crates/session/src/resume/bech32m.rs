//! Bits as letters that can be written by hand: Bech32m (BIP 350), whose check notices any four wrong letters in a code of up to
//! 89.
//!
//! A code begins with `MC1`. It is written in capitals, in groups of four with hyphens between them, and read in any case and
//! grouping. Letters that look alike are read as the one that a code can hold: `O` as `0`, `B` as `8`, `I` and `1` as `L`.

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Fe32, Fe32IterExt, Hrp};

/// Why a code cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResumeCodeError {
    /// It does not look like a code.
    NotACode,
    /// No code has this letter.
    InvalidLetter(char),
    /// Some letter is wrong, missing or too many.
    ChecksumMismatch {
        /// The group after the front, from 1, in which one other letter would make it right.
        group: Option<usize>,
    },
    /// It was made by another version of the program.
    UnsupportedVersion,
}

/// The letters in front, without the digit that ends them.
const PREFIX: &str = "mc";
/// The same as a person sees them.
const DISPLAY_PREFIX: &str = "MC1";
/// The letters of a group.
const GROUP_CHARS: usize = 4;
/// Longer texts are no codes.
const MAX_CODE_CHARS: usize = 400;
/// The letters of the check at the end.
const CHECKSUM_CHARS: usize = 6;

fn prefix() -> Hrp {
    Hrp::parse_unchecked(PREFIX)
}

/// A code of groups of five bits, without hyphens.
pub(super) fn encode_letters(fives: impl Iterator<Item = u8>) -> String {
    let letters = fives.map(|five| Fe32::try_from(five).unwrap_or(Fe32::Q));
    letters.with_checksum::<Bech32m>(&prefix()).chars().collect::<String>().to_uppercase()
}

/// A code with hyphens between its groups: the front, then four letters each.
pub(super) fn group_letters(code: &str) -> String {
    let rest: Vec<char> = code.chars().skip(DISPLAY_PREFIX.len()).collect();
    let groups = rest.chunks(GROUP_CHARS).map(String::from_iter);
    std::iter::once(DISPLAY_PREFIX.to_owned()).chain(groups).collect::<Vec<_>>().join("-")
}

/// The groups of five bits of a code.
pub(super) fn decode_letters(text: &str) -> Result<Vec<u8>, ResumeCodeError> {
    if text.len() > MAX_CODE_CHARS * 2 {
        return Err(ResumeCodeError::NotACode);
    }
    let is_between = |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '.' | '_' | '–' | '—' | '‐');
    let plain: String = text.chars().filter(|letter| !is_between(letter)).flat_map(char::to_lowercase).collect();
    let front = format!("{PREFIX}1");
    // The digit of the front may have been read as a letter too.
    let rest = [front.as_str(), "mci", "mcl"].iter().find_map(|front| plain.strip_prefix(front));
    let rest: String = rest.ok_or(ResumeCodeError::NotACode)?.chars().map(normalize_letter).collect();
    if let Some(letter) = rest.chars().find(|letter| Fe32::from_char(*letter).is_err()) {
        return Err(ResumeCodeError::InvalidLetter(letter.to_uppercase().next().unwrap_or(letter)));
    }
    if rest.len() <= CHECKSUM_CHARS || rest.len() > MAX_CODE_CHARS {
        return Err(ResumeCodeError::NotACode);
    }
    let whole = front + &rest;
    match CheckedHrpstring::new::<Bech32m>(&whole) {
        Ok(checked) => Ok(checked.fe32_iter().map(Fe32::to_u8).collect()),
        Err(_) => Err(ResumeCodeError::ChecksumMismatch { group: wrong_group(&rest) }),
    }
}

/// The letter of a code that one looks like.
const fn normalize_letter(letter: char) -> char {
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
            let mended: String = format!("{PREFIX}1").chars().chain(mended).collect();
            CheckedHrpstring::new::<Bech32m>(&mended).is_ok()
        })
    };
    (0..letters.len()).find(|place| is_mended(*place)).map(|place| place / GROUP_CHARS + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVES: [u8; 12] = [1, 0, 31, 7, 16, 2, 3, 30, 8, 9, 10, 11];

    #[test]
    fn code_parsing_ignores_case_grouping_and_lookalikes() {
        let code = encode_letters(FIVES.into_iter());
        assert!(code.starts_with(DISPLAY_PREFIX), "{code}");
        let shown = group_letters(&code);
        assert!(shown.split('-').skip(1).all(|group| group.len() <= GROUP_CHARS), "{shown}");
        let alike = shown.replace('0', "O").replace('8', "b").replace('L', "1");
        for text in [&code, &shown, &shown.to_lowercase(), &shown.replace('-', " "), &format!(" {alike}\n")] {
            assert_eq!(decode_letters(text), Ok(FIVES.to_vec()), "{text}");
        }
    }

    #[test]
    fn one_wrong_letter_is_detected_with_its_group() {
        let code = encode_letters(FIVES.into_iter()).to_lowercase();
        for place in DISPLAY_PREFIX.len()..code.len() {
            for other in Fe32::iter_alpha().map(Fe32::to_char).filter(|other| Some(*other) != code.chars().nth(place)) {
                let wrong: String =
                    code.chars().enumerate().map(|(at, letter)| if at == place { other } else { letter }).collect();
                let group = (place - DISPLAY_PREFIX.len()) / GROUP_CHARS + 1;
                assert_eq!(
                    decode_letters(&wrong),
                    Err(ResumeCodeError::ChecksumMismatch { group: Some(group) }),
                    "{wrong}"
                );
            }
        }
    }

    #[test]
    fn transposed_and_missing_letters_are_detected() {
        let code = encode_letters(FIVES.into_iter());
        let mut letters: Vec<char> = code.chars().collect();
        letters.swap(3, 4);
        let swapped = String::from_iter(&letters);
        assert!(swapped != code && matches!(decode_letters(&swapped), Err(ResumeCodeError::ChecksumMismatch { .. })));
        let short: String = code.chars().take(code.len() - 1).collect();
        assert!(matches!(decode_letters(&short), Err(ResumeCodeError::ChecksumMismatch { .. })));
    }

    #[test]
    fn garbage_is_not_a_resume_code() {
        let long = "MC1Q".repeat(1_000);
        for text in ["", "MC1", "hello", "MC1QQQ", "-- --", "\u{1b}[2J", &long] {
            assert_eq!(decode_letters(text), Err(ResumeCodeError::NotACode), "{text}");
        }
        assert_eq!(decode_letters("MC1-QQ?Q-QQQQ-QQQQ"), Err(ResumeCodeError::InvalidLetter('?')));
    }
}
