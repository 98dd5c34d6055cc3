//! A text as a QR code, to be read from a screen or from paper by the camera of a telephone.

use std::fmt;

use qrcode::{Color, EcLevel, QrCode};

/// Modules that stay light on each side of a code. Readers ask for four.
pub const QUIET_ZONE_MODULES: usize = 4;

/// No text of more bytes fits in the largest code: digits alone, at level L.
const MAX_TEXT_BYTES: usize = 7_089;

/// A QR code as squares that are dark or light, which are called modules.
#[derive(Clone, PartialEq, Eq)]
pub struct Qr {
    side: usize,
    /// Row after row, without the quiet zone: whether each module is dark.
    dark: Vec<bool>,
}

/// The smallest code of a text, of which about 15 parts in 100 may be misread (level M); `None` where the text is
/// empty, or too long for any code.
#[must_use]
pub fn encode(text: &str) -> Option<Qr> {
    encode_at_level(text, EcLevel::M)
}

/// The same for a part of a terminal. Where that code is too large, one of which about 7 parts in 100 may be misread (level
/// L) is smaller: enough for a screen, which has no stains and no creases. `None` where neither fits.
#[must_use]
pub fn encode_within(text: &str, columns: usize, rows: usize) -> Option<Qr> {
    let fits = |code: &Qr| code.columns() <= columns && code.rows() <= rows;
    encode(text).filter(fits).or_else(|| encode_at_level(text, EcLevel::L).filter(fits))
}

fn encode_at_level(text: &str, level: EcLevel) -> Option<Qr> {
    if text.is_empty() || text.len() > MAX_TEXT_BYTES {
        return None;
    }
    let code = QrCode::with_error_correction_level(text, level).ok()?;
    Some(Qr { side: code.width(), dark: code.into_colors().into_iter().map(|color| color == Color::Dark).collect() })
}

impl Qr {
    /// The modules on a side, without the quiet zone: 21 to 177.
    #[must_use]
    pub const fn side(&self) -> usize {
        self.side
    }

    /// Whether a module is dark, counted from the left and from the top; nothing beyond the sides is.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && self.dark.get(y * self.side + x).copied().unwrap_or(false)
    }

    /// Its dark modules as runs from left to right: where each begins, from the left and from the top, and how many there
    /// are.
    #[must_use]
    pub fn runs(&self) -> Vec<(usize, usize, usize)> {
        let mut runs: Vec<(usize, usize, usize)> = Vec::new();
        for (y, x) in
            (0..self.side).flat_map(|y| (0..self.side).map(move |x| (y, x))).filter(|(y, x)| self.is_dark(*x, *y))
        {
            match runs.last_mut() {
                Some((start, row, wide)) if *row == y && *start + *wide == x => *wide += 1,
                _ => runs.push((x, y, 1)),
            }
        }
        runs
    }

    /// The columns of a terminal that it takes, quiet zone and all: one for a module.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.side + 2 * QUIET_ZONE_MODULES
    }

    /// The rows of a terminal that it takes, quiet zone and all: one for two modules.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.columns().div_ceil(2)
    }

    /// Its rows for a terminal, quiet zone and all, with two modules one above the other in each character. To be drawn in
    /// black on white: the other way round many readers see no code.
    #[must_use]
    pub fn half_blocks(&self) -> Vec<String> {
        let dark = |x: usize, y: usize| {
            x >= QUIET_ZONE_MODULES
                && y >= QUIET_ZONE_MODULES
                && self.is_dark(x - QUIET_ZONE_MODULES, y - QUIET_ZONE_MODULES)
        };
        let letter = |x: usize, row: usize| match (dark(x, 2 * row), dark(x, 2 * row + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        (0..self.rows()).map(|row| (0..self.columns()).map(|x| letter(x, row)).collect()).collect()
    }
}

impl fmt::Debug for Qr {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Qr").field("side", &self.side).finish_non_exhaustive()
    }
}

/// An address in groups of at most `most` characters, to be copied by hand. A group ends after a sign of the address where
/// it can (`/`, `.`, `-`, `_`, `?`, `&`, `=`), and nothing is added or lost: the groups together are the address.
#[must_use]
pub fn split_address(address: &str, most: usize) -> Vec<String> {
    let most = most.max(1);
    let mut groups = Vec::new();
    let mut left: Vec<char> = address.chars().collect();
    while left.len() > most {
        let sign = |letter: &char| "/.-_?&=".contains(*letter);
        // The slashes of "https://" stay together, and no group is shorter than a third of the room.
        let end = left.iter().take(most).rposition(sign).map(|at| at + 1).filter(|end| *end > most / 3);
        let rest = left.split_off(end.unwrap_or(most));
        groups.push(left.into_iter().collect());
        left = rest;
    }
    if !left.is_empty() {
        groups.push(left.into_iter().collect());
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The columns and rows of the code of a text.
    fn size(text: &str) -> Option<(usize, usize)> {
        encode(text).map(|code| (code.columns(), code.rows()))
    }

    #[test]
    fn qr_uses_the_smallest_version() {
        assert_eq!(size("https://maple.ca/care-aide/"), Some((37, 19)));
        // Capitals and digits take less room than small letters.
        assert_eq!(size("HTTPS://MAPLE.CA/CARE-AIDE/"), Some((33, 17)));
        assert_eq!(size(&"a".repeat(84)), Some((45, 23)), "the largest that fits in 80 by 24");
        assert_eq!(size(&"a".repeat(85)), Some((49, 25)));
        assert_eq!(size(&"0".repeat(5_596)), Some((185, 93)));
    }

    #[test]
    fn qr_lowers_error_correction_in_small_windows() {
        let within = |length: usize| encode_within(&"a".repeat(length), 80, 24).map(|code| code.columns());
        assert_eq!([84, 85, 106, 107].map(within), [Some(45), Some(45), Some(45), None]);
        let whole = "a".repeat(84);
        assert_eq!(encode_within(&whole, 80, 24), encode(&whole), "the safer code where there is room");
    }

    #[test]
    fn empty_or_overlong_text_has_no_qr() {
        for text in [
            String::new(),
            "0".repeat(5_597),
            "0".repeat(MAX_TEXT_BYTES + 1),
            "a".repeat(2_332),
            "\u{1f600}".repeat(600),
        ] {
            assert_eq!(size(&text), None, "{} bytes", text.len());
        }
    }

    #[test]
    fn half_blocks_are_modules_with_quiet_zone_of_four() {
        let code = encode("HTTPS://EXAMPLE.CA").unwrap();
        assert_eq!(code.side(), 21);
        let rows = code.half_blocks();
        assert_eq!(rows.len(), code.rows());
        for (row, line) in rows.iter().enumerate() {
            assert_eq!(line.chars().count(), code.columns());
            for (x, letter) in line.chars().enumerate() {
                for (half, dark) in ["█▀", "█▄"].map(|letters| letters.contains(letter)).into_iter().enumerate()
                {
                    let y = 2 * row + half;
                    let inside = |at: usize| at.checked_sub(QUIET_ZONE_MODULES).filter(|at| *at < code.side());
                    let is_dark = inside(x).zip(inside(y)).is_some_and(|(x, y)| code.is_dark(x, y));
                    assert_eq!(dark, is_dark, "{x}, {y}");
                }
            }
        }
        let dark = |(x, y): (usize, usize)| code.is_dark(x, y);
        let inside: Vec<_> = (0..21).flat_map(|y| (0..21).map(move |x| (x, y))).filter(|at| dark(*at)).collect();
        let drawn = code.runs().into_iter().flat_map(|(x, y, wide)| (x..x + wide).map(move |x| (x, y)));
        assert_eq!(drawn.collect::<Vec<_>>(), inside);
        assert!(code.is_dark(0, 0) && !code.is_dark(code.side(), 0) && !code.is_dark(0, code.side()));
    }

    #[test]
    fn url_groups_concatenate_to_the_url() {
        let address = "https://www.maple-college.ca/programs/care-aide-certificate?campus=north";
        let groups = split_address(address, 16);
        assert_eq!(groups.concat(), address);
        let expected = ["https://www.", "maple-college.", "ca/programs/", "care-aide-", "certificate?", "campus=north"];
        assert_eq!(groups, expected);
        assert_eq!(split_address("aaaaaaa", 3), ["aaa", "aaa", "a"]);
        assert_eq!(split_address("École", 0).len(), 5);
        assert_eq!(split_address("", 4), Vec::<String>::new());
    }
}
