//! Values as bits, the most telling first; and back.

use jiff::Span;
use jiff::civil::{Date, date};

/// The letters that a text is mostly made of, six bits each.
const LETTERS: &str = " abcdefghijklmnopqrstuvwxyz0123456789éèêàçùôîâûœñáíóú'-.,/+&()";
/// What stands for the next letter as a capital.
const CAPITAL: u32 = 62;
/// What stands before a letter that is none of those.
const OTHER: u32 = 63;
/// Days and years are counted from here.
const START: Date = date(2024, 1, 1);

/// Bits that are written one after the other.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Writer(Vec<bool>);

impl Writer {
    /// The lowest `count` bits of a number, the highest first.
    pub(super) fn bits(&mut self, number: u32, count: u32) {
        self.0.extend((0..count).rev().map(|place| number >> place & 1 == 1));
    }

    pub(super) fn flag(&mut self, is_set: bool) {
        self.0.push(is_set);
    }

    /// Whether there is a value; then the value.
    pub(super) fn maybe<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.flag(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }

    /// A number in as many bits as it needs, with five bits that say how many.
    pub(super) fn number(&mut self, number: u32) {
        let count = u32::BITS - number.leading_zeros();
        let count = count.min(31);
        self.bits(count, 5);
        self.bits(number, count);
    }

    /// A number on either side of nothing.
    pub(super) fn signed(&mut self, number: i32) {
        // Small ones on both sides take few bits.
        self.number((number.unsigned_abs() << 1) | u32::from(number < 0));
    }

    pub(super) fn year(&mut self, year: i16) {
        self.signed(i32::from(year) - i32::from(START.year()));
    }

    pub(super) fn day(&mut self, day: Date) {
        self.signed(START.until(day).map_or(0, |span| span.get_days()));
    }

    /// A text of at most 63 letters.
    pub(super) fn text(&mut self, text: &str) {
        self.bits(u32::try_from(text.chars().count()).unwrap_or(u32::MAX), 6);
        for letter in text.chars() {
            let mut small = letter.to_lowercase();
            let small = small.next().filter(|one| small.next().is_none() && is_capital_of(*one, letter));
            match (place(letter), small.and_then(place)) {
                (Some(place), _) => self.bits(place, 6),
                (None, Some(place)) => {
                    self.bits(CAPITAL, 6);
                    self.bits(place, 6);
                }
                (None, None) => {
                    self.bits(OTHER, 6);
                    self.bits(u32::from(letter), 21);
                }
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// In groups of five; the last is filled up with nothing.
    pub(super) fn fives(&self) -> impl Iterator<Item = u8> {
        self.0.chunks(5).map(|five| {
            let bits = five.iter().copied().chain(std::iter::repeat(false)).take(5);
            bits.fold(0, |number, bit| number << 1 | u8::from(bit))
        })
    }
}

fn place(letter: char) -> Option<u32> {
    LETTERS.chars().position(|known| known == letter).and_then(|place| u32::try_from(place).ok())
}

fn is_capital_of(small: char, capital: char) -> bool {
    let mut upper = small.to_uppercase();
    upper.next() == Some(capital) && upper.next().is_none()
}

/// Bits that are read one after the other. What cannot be read is `None`.
#[derive(Debug)]
pub(super) struct Reader(std::vec::IntoIter<bool>);

impl Reader {
    pub(super) fn new(fives: impl Iterator<Item = u8>) -> Self {
        let bits: Vec<bool> = fives.flat_map(|five| (0..5).rev().map(move |place| five >> place & 1 == 1)).collect();
        Self(bits.into_iter())
    }

    pub(super) fn bits(&mut self, count: u32) -> Option<u32> {
        (0..count).try_fold(0, |number: u32, _| Some(number << 1 | u32::from(self.0.next()?)))
    }

    pub(super) fn flag(&mut self) -> Option<bool> {
        self.0.next()
    }

    /// A value that may be there: `Some(None)` where it is not.
    #[expect(clippy::option_option, reason = "not there, and not readable, are two things")]
    pub(super) fn maybe<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        if self.flag()? { read(self).map(Some) } else { Some(None) }
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        let count = self.bits(5)?;
        self.bits(count)
    }

    pub(super) fn signed(&mut self) -> Option<i32> {
        let number = self.number()?;
        let size = i32::try_from(number >> 1).ok()?;
        Some(if number & 1 == 1 { -size } else { size })
    }

    pub(super) fn year(&mut self) -> Option<i16> {
        i16::try_from(self.signed()?.checked_add(i32::from(START.year()))?).ok()
    }

    pub(super) fn day(&mut self) -> Option<Date> {
        let days = Span::new().try_days(self.signed()?).ok()?;
        START.checked_add(days).ok()
    }

    pub(super) fn text(&mut self) -> Option<String> {
        let count = self.bits(6)?;
        (0..count).map(|_| self.letter()).collect()
    }

    fn letter(&mut self) -> Option<char> {
        match self.bits(6)? {
            OTHER => char::from_u32(self.bits(21)?),
            CAPITAL => known(self.bits(6)?)?.to_uppercase().next(),
            place => known(place),
        }
    }

    /// Whether nothing is left but what fills up the last group.
    pub(super) fn ends(mut self) -> bool {
        self.0.len() < 5 && !self.0.any(|bit| bit)
    }
}

fn known(place: u32) -> Option<char> {
    LETTERS.chars().nth(usize::try_from(place).ok()?)
}

/// A count as the bits hold it.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The word of a place in its list.
pub(super) fn of<T: Copy>(all: &[T], place: u32) -> Option<T> {
    all.get(usize::try_from(place).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_back(writer: &Writer) -> Reader {
        Reader::new(writer.fives())
    }

    #[test]
    fn the_letters_are_as_many_as_six_bits_tell_apart_from_the_two_marks() {
        assert_eq!(LETTERS.chars().count(), 62);
    }

    #[test]
    fn what_was_written_is_read_again() {
        let mut writer = Writer::default();
        writer.bits(5, 4);
        writer.number(0);
        writer.number(1_000_000);
        writer.signed(-7);
        writer.year(1900);
        writer.day(date(2027, 6, 30));
        writer.day(date(1, 1, 1));
        writer.text("Soins É, Excel & 中 ß");
        writer.maybe(None::<u32>, Writer::number);
        let mut reader = read_back(&writer);
        assert_eq!(reader.bits(4), Some(5));
        assert_eq!((reader.number(), reader.number(), reader.signed()), (Some(0), Some(1_000_000), Some(-7)));
        assert_eq!(reader.year(), Some(1900));
        assert_eq!((reader.day(), reader.day()), (Some(date(2027, 6, 30)), Some(date(1, 1, 1))));
        assert_eq!(reader.text().as_deref(), Some("Soins É, Excel & 中 ß"));
        assert_eq!(reader.maybe(Reader::number), Some(None));
        assert!(reader.ends());
    }

    #[test]
    fn what_ends_too_soon_is_not_read() {
        let mut writer = Writer::default();
        writer.bits(20, 5);
        assert_eq!(read_back(&writer).number(), None);
        assert_eq!(Reader::new(std::iter::empty()).flag(), None);
    }
}
