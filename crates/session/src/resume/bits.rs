//! Values as bits, the highest bit first; and back.

use jiff::Span;
use jiff::civil::{Date, date};

/// The letters that a text is mostly made of, six bits each.
const TEXT_ALPHABET: &str = " abcdefghijklmnopqrstuvwxyz0123456789éèêàçùôîâûœñáíóú'-.,/+&()";
/// What stands for the next letter as a capital.
const CAPITAL_PREFIX: u32 = 62;
/// What stands before a letter that is none of those.
const UNICODE_PREFIX: u32 = 63;
/// Days and years are counted from here.
const EPOCH: Date = date(2024, 1, 1);

/// Bits that are written one after the other.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct BitWriter(Vec<bool>);

impl BitWriter {
    /// The lowest `count` bits of a number, the highest first.
    pub(super) fn write_bits(&mut self, number: u32, count: u32) {
        self.0.extend((0..count).rev().map(|place| number >> place & 1 == 1));
    }

    pub(super) fn write_flag(&mut self, is_set: bool) {
        self.0.push(is_set);
    }

    /// Whether there is a value; then the value.
    pub(super) fn write_option<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.write_flag(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }

    /// A number in as many bits as it needs, with five bits that say how many.
    pub(super) fn write_number(&mut self, number: u32) {
        let count = u32::BITS - number.leading_zeros();
        let count = count.min(31);
        self.write_bits(count, 5);
        self.write_bits(number, count);
    }

    /// A number on either side of nothing.
    pub(super) fn write_signed(&mut self, number: i32) {
        // Small ones on both sides take few bits.
        self.write_number((number.unsigned_abs() << 1) | u32::from(number < 0));
    }

    pub(super) fn write_year(&mut self, year: i16) {
        self.write_signed(i32::from(year) - i32::from(EPOCH.year()));
    }

    pub(super) fn write_day(&mut self, day: Date) {
        self.write_signed(EPOCH.until(day).map_or(0, |span| span.get_days()));
    }

    /// A text of at most 63 letters.
    pub(super) fn write_text(&mut self, text: &str) {
        self.write_bits(u32::try_from(text.chars().count()).unwrap_or(u32::MAX), 6);
        for letter in text.chars() {
            let mut small = letter.to_lowercase();
            let small = small.next().filter(|one| small.next().is_none() && is_capital_of(*one, letter));
            match (letter_index(letter), small.and_then(letter_index)) {
                (Some(place), _) => self.write_bits(place, 6),
                (None, Some(place)) => {
                    self.write_bits(CAPITAL_PREFIX, 6);
                    self.write_bits(place, 6);
                }
                (None, None) => {
                    self.write_bits(UNICODE_PREFIX, 6);
                    self.write_bits(u32::from(letter), 21);
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
    pub(super) fn five_bit_groups(&self) -> impl Iterator<Item = u8> {
        self.0.chunks(5).map(|five| {
            let bits = five.iter().copied().chain(std::iter::repeat(false)).take(5);
            bits.fold(0, |number, bit| number << 1 | u8::from(bit))
        })
    }
}

fn letter_index(letter: char) -> Option<u32> {
    TEXT_ALPHABET.chars().position(|known| known == letter).and_then(|place| u32::try_from(place).ok())
}

fn is_capital_of(small: char, capital: char) -> bool {
    let mut upper = small.to_uppercase();
    upper.next() == Some(capital) && upper.next().is_none()
}

/// Bits that are read one after the other. What cannot be read is `None`.
#[derive(Debug)]
pub(super) struct BitReader(std::vec::IntoIter<bool>);

impl BitReader {
    pub(super) fn new(fives: impl Iterator<Item = u8>) -> Self {
        let bits: Vec<bool> = fives.flat_map(|five| (0..5).rev().map(move |place| five >> place & 1 == 1)).collect();
        Self(bits.into_iter())
    }

    pub(super) fn read_bits(&mut self, count: u32) -> Option<u32> {
        (0..count).try_fold(0, |number: u32, _| Some(number << 1 | u32::from(self.0.next()?)))
    }

    pub(super) fn read_flag(&mut self) -> Option<bool> {
        self.0.next()
    }

    /// A value that may be there: `Some(None)` where it is not.
    #[expect(clippy::option_option, reason = "not there, and not readable, are two things")]
    pub(super) fn read_option<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        if self.read_flag()? { read(self).map(Some) } else { Some(None) }
    }

    pub(super) fn read_number(&mut self) -> Option<u32> {
        let count = self.read_bits(5)?;
        self.read_bits(count)
    }

    pub(super) fn read_signed(&mut self) -> Option<i32> {
        let number = self.read_number()?;
        let size = i32::try_from(number >> 1).ok()?;
        Some(if number & 1 == 1 { -size } else { size })
    }

    pub(super) fn read_year(&mut self) -> Option<i16> {
        i16::try_from(self.read_signed()?.checked_add(i32::from(EPOCH.year()))?).ok()
    }

    pub(super) fn read_day(&mut self) -> Option<Date> {
        let days = Span::new().try_days(self.read_signed()?).ok()?;
        EPOCH.checked_add(days).ok()
    }

    pub(super) fn read_text(&mut self) -> Option<String> {
        let count = self.read_bits(6)?;
        (0..count).map(|_| self.read_letter()).collect()
    }

    fn read_letter(&mut self) -> Option<char> {
        match self.read_bits(6)? {
            UNICODE_PREFIX => char::from_u32(self.read_bits(21)?),
            CAPITAL_PREFIX => letter_at(self.read_bits(6)?)?.to_uppercase().next(),
            place => letter_at(place),
        }
    }

    /// Returns true if nothing is left but what fills up the last group.
    pub(super) fn ends_here(mut self) -> bool {
        self.0.len() < 5 && !self.0.any(|bit| bit)
    }
}

fn letter_at(place: u32) -> Option<char> {
    TEXT_ALPHABET.chars().nth(usize::try_from(place).ok()?)
}

/// A count as the bits hold it.
pub(super) fn read_number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_back(writer: &BitWriter) -> BitReader {
        BitReader::new(writer.five_bit_groups())
    }

    #[test]
    fn text_alphabet_fits_six_bits_with_two_markers() {
        assert_eq!(TEXT_ALPHABET.chars().count(), 62);
    }

    #[test]
    fn bits_round_trip() {
        let mut writer = BitWriter::default();
        writer.write_bits(5, 4);
        writer.write_number(0);
        writer.write_number(1_000_000);
        writer.write_signed(-7);
        writer.write_year(1900);
        writer.write_day(date(2027, 6, 30));
        writer.write_day(date(1, 1, 1));
        writer.write_text("Soins É, Excel & 中 ß");
        writer.write_option(None::<u32>, BitWriter::write_number);
        let mut reader = read_back(&writer);
        assert_eq!(reader.read_bits(4), Some(5));
        assert_eq!(
            (reader.read_number(), reader.read_number(), reader.read_signed()),
            (Some(0), Some(1_000_000), Some(-7))
        );
        assert_eq!(reader.read_year(), Some(1900));
        assert_eq!((reader.read_day(), reader.read_day()), (Some(date(2027, 6, 30)), Some(date(1, 1, 1))));
        assert_eq!(reader.read_text().as_deref(), Some("Soins É, Excel & 中 ß"));
        assert_eq!(reader.read_option(BitReader::read_number), Some(None));
        assert!(reader.ends_here());
    }

    #[test]
    fn truncated_bits_are_rejected() {
        let mut writer = BitWriter::default();
        writer.write_bits(20, 5);
        assert_eq!(read_back(&writer).read_number(), None);
        assert_eq!(BitReader::new(std::iter::empty()).read_flag(), None);
    }
}
