//! Numbers, dates and texts in few bytes, and back. What is read is held to the same limits as what a file says.

use std::fmt::Write;

use microcred_core::bounds::{MAX_FIELD_TEXT_CHARS, MAX_LIST_ITEMS};
use microcred_core::fact::PageDate;
use microcred_core::sanitize::{Localised, clean};
use microcred_core::wire::WireEnum;

/// The year before the first that a page can have.
const DATE_BASE_YEAR: i16 = 1989;
/// The longest name of a language.
const MAX_LANGUAGE_TAG_BYTES: usize = 8;

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
pub(super) fn write_varint(out: &mut Vec<u8>, mut number: u64) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

pub(super) fn write_text(out: &mut Vec<u8>, text: &str) {
    write_varint(out, text.len() as u64);
    out.extend(text.as_bytes());
}

/// Hundredths as a number where nothing is lost, else all 64 bits.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
pub(super) fn write_decimal(out: &mut Vec<u8>, figure: f64) {
    let hundredths = (figure * 100.0).round();
    if (0.0..1e12).contains(&hundredths) && (hundredths / 100.0).to_bits() == figure.to_bits() {
        write_varint(out, (hundredths as u64) << 1);
    } else {
        out.push(1);
        out.extend(figure.to_le_bytes());
    }
}

/// Two bytes; zero for an undated page.
pub(super) fn write_date(out: &mut Vec<u8>, date: &PageDate) {
    let packed = date.text().map_or(0, |text| {
        let mut numbers = text.split('-').map(|part| part.parse::<u16>().unwrap_or(0));
        let year = numbers.next().unwrap_or(0).saturating_sub(DATE_BASE_YEAR.unsigned_abs());
        (year << 9) | (numbers.next().unwrap_or(0) << 5) | numbers.next().unwrap_or(0)
    });
    out.extend(packed.to_le_bytes());
}

/// A text of no language as 1, one in English and French as 2, what is in other languages with their names.
pub(super) fn write_localised(out: &mut Vec<u8>, words: &Localised) {
    let entries: Vec<(&str, &str)> = words.entries().collect();
    match entries.as_slice() {
        [] => out.push(0),
        [("", text)] => {
            out.push(1);
            write_text(out, text);
        }
        [("en", english), ("fr", french)] => {
            out.push(2);
            write_text(out, english);
            write_text(out, french);
        }
        others => {
            write_varint(out, others.len() as u64 + 2);
            for (tag, text) in others {
                write_text(out, tag);
                write_text(out, text);
            }
        }
    }
}

pub(super) fn write_list<T>(out: &mut Vec<u8>, list: &[T], mut each: impl FnMut(&mut Vec<u8>, &T)) {
    write_varint(out, list.len() as u64);
    for item in list {
        each(out, item);
    }
}

/// Takes what was put, from the first byte to the last. `None` where the bytes end or hold what cannot be.
pub(super) struct ByteReader<'a> {
    remaining: &'a [u8],
    trusted: bool,
}

impl<'a> ByteReader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { remaining: bytes, trusted: false }
    }

    /// A reader of bytes that were checked when they were written, as those that are built into microcred.
    pub(super) const fn trusted(bytes: &'a [u8]) -> Self {
        Self { remaining: bytes, trusted: true }
    }

    /// Whether the bytes were checked when they were written.
    pub(super) const fn is_trusted(&self) -> bool {
        self.trusted
    }

    /// Whether everything was taken.
    pub(super) const fn is_at_end(&self) -> bool {
        self.remaining.is_empty()
    }

    pub(super) fn read_bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (now, rest) = self.remaining.split_at_checked(length)?;
        self.remaining = rest;
        Some(now)
    }

    pub(super) fn read_u8(&mut self) -> Option<u8> {
        self.read_bytes(1)?.first().copied()
    }

    pub(super) fn read_u16(&mut self) -> Option<u16> {
        self.read_bytes(2)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
    }

    pub(super) fn read_u32(&mut self) -> Option<u32> {
        self.read_bytes(4)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// All 64 bits of a number with a fraction.
    pub(super) fn read_f64(&mut self) -> Option<f64> {
        self.read_bytes(8)?.first_chunk().map(|bytes| f64::from_le_bytes(*bytes))
    }

    pub(super) fn read_varint(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.read_u8()?;
            let bits = u64::from(byte & 0x7f);
            if shift > 0 && byte == 0 || bits.checked_shl(shift)? >> shift != bits {
                return None;
            }
            number |= bits << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    /// A number of at most `most`.
    pub(super) fn read_varint_up_to(&mut self, most: u32) -> Option<u32> {
        self.read_varint().and_then(|number| u32::try_from(number).ok()).filter(|number| *number <= most)
    }

    /// Reads the variant of an enum by its wire number.
    pub(super) fn read_enum<T: WireEnum>(&mut self) -> Option<T> {
        self.read_u8().and_then(T::from_wire_number)
    }

    /// A figure from `least` to `most`.
    pub(super) fn read_decimal(&mut self, least: f64, most: f64) -> Option<f64> {
        let number = self.read_varint()?;
        #[expect(clippy::cast_precision_loss, reason = "hundredths are put below 2^53 only")]
        let figure = match number {
            1 => self.read_f64()?,
            even if even % 2 == 0 && even < 1 << 42 => (even >> 1) as f64 / 100.0,
            _ => return None,
        };
        (least..=most).contains(&figure).then_some(figure)
    }

    pub(super) fn read_date(&mut self) -> Option<PageDate> {
        let packed = self.read_u16()?;
        if packed == 0 {
            return Some(PageDate::undated());
        }
        let (year, month, day) = ((packed >> 9) + DATE_BASE_YEAR.unsigned_abs(), (packed >> 5) & 0xf, packed & 0x1f);
        let mut text = format!("{year:04}");
        for number in [month, day].into_iter().take(if day > 0 { 2 } else { usize::from(month > 0) }) {
            // Writing into memory cannot fail.
            let _ = write!(text, "-{number:02}");
        }
        PageDate::parse(&text)
    }

    /// A text as its bytes are, of at most `most` bytes.
    pub(super) fn read_raw_text(&mut self, most: usize) -> Option<&'a str> {
        let length = usize::try_from(self.read_varint()?).ok().filter(|length| *length <= most)?;
        std::str::from_utf8(self.read_bytes(length)?).ok()
    }

    /// A text that is as clean as one of a file, and no longer.
    pub(super) fn read_text(&mut self) -> Option<String> {
        let raw = self.read_raw_text(MAX_FIELD_TEXT_CHARS * 4)?;
        if self.trusted {
            return Some(raw.to_owned());
        }
        let text = clean(raw);
        (text == raw && (raw.len() <= MAX_FIELD_TEXT_CHARS || raw.chars().count() <= MAX_FIELD_TEXT_CHARS))
            .then_some(text)
    }

    /// Passes over a text of any languages.
    pub(super) fn skip_localised(&mut self) -> Option<()> {
        let most = MAX_FIELD_TEXT_CHARS * 4;
        let (tags, texts) = match self.read_varint()? {
            0 => (0, 0),
            1 => (0, 1),
            2 => (0, 2),
            more => {
                let count = usize::try_from(more - 2).ok().filter(|count| *count <= MAX_LIST_ITEMS)?;
                (count, count)
            }
        };
        for _ in 0..tags + texts {
            self.read_raw_text(most)?;
        }
        Some(())
    }

    pub(super) fn read_localised(&mut self) -> Option<Localised> {
        match self.read_varint()? {
            0 => Some(Localised::default()),
            1 => Some(Localised::in_languages(vec![(String::new(), self.read_text()?)])),
            2 => {
                let english = ("en".to_owned(), self.read_text()?);
                Some(Localised::in_languages(vec![english, ("fr".to_owned(), self.read_text()?)]))
            }
            more => {
                let count = usize::try_from(more - 2).ok().filter(|count| *count <= MAX_LIST_ITEMS)?;
                let entries = (0..count).map(|_| Some((self.read_language_tag()?, self.read_text()?)));
                entries.collect::<Option<Vec<_>>>().map(Localised::in_languages)
            }
        }
    }

    fn read_language_tag(&mut self) -> Option<String> {
        let tag = self.read_raw_text(MAX_LANGUAGE_TAG_BYTES)?;
        tag.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_').then(|| tag.to_owned())
    }

    pub(super) fn read_list<T>(&mut self, mut each: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = usize::try_from(self.read_varint()?).ok().filter(|count| *count <= MAX_LIST_ITEMS)?;
        (0..count).map(|_| each(self)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn varints_have_one_encoding() {
        for number in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            let mut bytes = Vec::new();
            write_varint(&mut bytes, number);
            let mut taking = ByteReader::new(&bytes);
            assert_eq!((taking.read_varint(), taking.is_at_end()), (Some(number), true));
            bytes.pop();
            assert_eq!(ByteReader::new(&bytes).read_varint(), None);
        }
        assert_eq!(ByteReader::new(&[0x80, 0]).read_varint(), None);
        assert_eq!(ByteReader::new(&[0xff; 11]).read_varint(), None);
    }

    #[test]
    fn floats_and_dates_round_trip() {
        for figure in [0.01, 0.2, 7.25, 1.0 / 3.0, 9_999.99, 10_000.0] {
            let mut bytes = Vec::new();
            write_decimal(&mut bytes, figure);
            assert_eq!(ByteReader::new(&bytes).read_decimal(0.01, 10_000.0), Some(figure));
            assert_eq!(ByteReader::new(&bytes).read_decimal(20_000.0, 30_000.0), None);
        }
        for date in ["1990", "2100-12", "2024-02-29"] {
            let mut bytes = Vec::new();
            write_date(&mut bytes, &PageDate::parse(date).unwrap());
            assert_eq!(ByteReader::new(&bytes).read_date(), PageDate::parse(date));
        }
    }

    #[test]
    fn uncleaned_text_is_rejected() {
        for text in ["a\u{1b}[31m", "\u{202e}", " a", "a\n"] {
            let mut bytes = Vec::new();
            write_text(&mut bytes, text);
            assert_eq!(ByteReader::new(&bytes).read_text(), None, "{text:?}");
        }
        let mut long = Vec::new();
        write_text(&mut long, &"a".repeat(MAX_FIELD_TEXT_CHARS + 1));
        assert_eq!(ByteReader::new(&long).read_text(), None);
        let mut hostile = Vec::new();
        write_varint(&mut hostile, u64::MAX);
        assert_eq!((ByteReader::new(&hostile).read_text(), ByteReader::new(&hostile).read_localised()), (None, None));
        assert!(ByteReader::new(&hostile).read_list(ByteReader::read_u8).is_none());
    }
}
