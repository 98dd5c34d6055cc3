//! Numbers, dates and texts in few bytes, and back. What is read is held to the same limits as what a file says.

use std::fmt::Write;

use crate::domain::fact::PageDate;
use crate::domain::reading::{MAX_LIST, MAX_TEXT};
use crate::domain::words::{Localised, clean};

/// The year before the first that a page can have.
const YEAR_BEFORE: i16 = 1989;
/// The longest name of a language.
const LONGEST_TAG: usize = 8;

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
pub(super) fn put_number(out: &mut Vec<u8>, mut number: u64) {
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

pub(super) fn put_text(out: &mut Vec<u8>, text: &str) {
    put_number(out, text.len() as u64);
    out.extend(text.as_bytes());
}

/// Hundredths as a number where nothing is lost, else all 64 bits.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
pub(super) fn put_figure(out: &mut Vec<u8>, figure: f64) {
    let hundredths = (figure * 100.0).round();
    if (0.0..1e12).contains(&hundredths) && (hundredths / 100.0).to_bits() == figure.to_bits() {
        put_number(out, (hundredths as u64) << 1);
    } else {
        out.push(1);
        out.extend(figure.to_le_bytes());
    }
}

/// Two bytes; zero for an undated page.
pub(super) fn put_date(out: &mut Vec<u8>, date: &PageDate) {
    let packed = date.text().map_or(0, |text| {
        let mut numbers = text.split('-').map(|part| part.parse::<u16>().unwrap_or(0));
        let year = numbers.next().unwrap_or(0).saturating_sub(YEAR_BEFORE.unsigned_abs());
        (year << 9) | (numbers.next().unwrap_or(0) << 5) | numbers.next().unwrap_or(0)
    });
    out.extend(packed.to_le_bytes());
}

/// A text of no language as 1, one in English and French as 2, what is in other languages with their names.
pub(super) fn put_words(out: &mut Vec<u8>, words: &Localised) {
    let entries: Vec<(&str, &str)> = words.entries().collect();
    match entries.as_slice() {
        [] => out.push(0),
        [("", text)] => {
            out.push(1);
            put_text(out, text);
        }
        [("en", english), ("fr", french)] => {
            out.push(2);
            put_text(out, english);
            put_text(out, french);
        }
        others => {
            put_number(out, others.len() as u64 + 2);
            for (tag, text) in others {
                put_text(out, tag);
                put_text(out, text);
            }
        }
    }
}

pub(super) fn put_list<T>(out: &mut Vec<u8>, list: &[T], mut each: impl FnMut(&mut Vec<u8>, &T)) {
    put_number(out, list.len() as u64);
    for item in list {
        each(out, item);
    }
}

/// Takes what was put, from the first byte to the last. `None` where the bytes end or hold what cannot be.
pub(super) struct Taking<'a> {
    rest: &'a [u8],
}

impl<'a> Taking<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Whether everything was taken.
    pub(super) const fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (now, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(now)
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    pub(super) fn two_bytes(&mut self) -> Option<u16> {
        self.take(2)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
    }

    pub(super) fn four_bytes(&mut self) -> Option<u32> {
        self.take(4)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// All 64 bits of a number with a fraction.
    pub(super) fn float(&mut self) -> Option<f64> {
        self.take(8)?.first_chunk().map(|bytes| f64::from_le_bytes(*bytes))
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
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
    pub(super) fn number_to(&mut self, most: u32) -> Option<u32> {
        self.number().and_then(|number| u32::try_from(number).ok()).filter(|number| *number <= most)
    }

    /// One of a list of words.
    pub(super) fn word<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        self.byte().and_then(|place| all.get(usize::from(place)).copied())
    }

    /// A figure from `least` to `most`.
    pub(super) fn figure(&mut self, least: f64, most: f64) -> Option<f64> {
        let number = self.number()?;
        #[expect(clippy::cast_precision_loss, reason = "hundredths are put below 2^53 only")]
        let figure = match number {
            1 => self.float()?,
            even if even % 2 == 0 && even < 1 << 42 => (even >> 1) as f64 / 100.0,
            _ => return None,
        };
        (least..=most).contains(&figure).then_some(figure)
    }

    pub(super) fn date(&mut self) -> Option<PageDate> {
        let packed = self.two_bytes()?;
        if packed == 0 {
            return Some(PageDate::undated());
        }
        let (year, month, day) = ((packed >> 9) + YEAR_BEFORE.unsigned_abs(), (packed >> 5) & 0xf, packed & 0x1f);
        let mut text = format!("{year:04}");
        for number in [month, day].into_iter().take(if day > 0 { 2 } else { usize::from(month > 0) }) {
            // Writing into memory cannot fail.
            let _ = write!(text, "-{number:02}");
        }
        PageDate::read(&text)
    }

    /// A text as its bytes are, of at most `most` bytes.
    pub(super) fn raw_text(&mut self, most: usize) -> Option<&'a str> {
        let length = usize::try_from(self.number()?).ok().filter(|length| *length <= most)?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    /// A text that is as clean as one of a file, and no longer.
    pub(super) fn text(&mut self) -> Option<String> {
        let raw = self.raw_text(MAX_TEXT * 4)?;
        let text = clean(raw);
        (text == raw && (raw.len() <= MAX_TEXT || raw.chars().count() <= MAX_TEXT)).then_some(text)
    }

    pub(super) fn words(&mut self) -> Option<Localised> {
        match self.number()? {
            0 => Some(Localised::default()),
            1 => Some(Localised::in_languages(vec![(String::new(), self.text()?)])),
            2 => {
                let english = ("en".to_owned(), self.text()?);
                Some(Localised::in_languages(vec![english, ("fr".to_owned(), self.text()?)]))
            }
            more => {
                let count = usize::try_from(more - 2).ok().filter(|count| *count <= MAX_LIST)?;
                let entries = (0..count).map(|_| Some((self.tag()?, self.text()?)));
                entries.collect::<Option<Vec<_>>>().map(Localised::in_languages)
            }
        }
    }

    fn tag(&mut self) -> Option<String> {
        let tag = self.raw_text(LONGEST_TAG)?;
        tag.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_').then(|| tag.to_owned())
    }

    pub(super) fn list<T>(&mut self, mut each: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = usize::try_from(self.number()?).ok().filter(|count| *count <= MAX_LIST)?;
        (0..count).map(|_| each(self)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_form_each() {
        for number in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            let mut bytes = Vec::new();
            put_number(&mut bytes, number);
            let mut taking = Taking::new(&bytes);
            assert_eq!((taking.number(), taking.is_done()), (Some(number), true));
            bytes.pop();
            assert_eq!(Taking::new(&bytes).number(), None);
        }
        assert_eq!(Taking::new(&[0x80, 0]).number(), None);
        assert_eq!(Taking::new(&[0xff; 11]).number(), None);
    }

    #[test]
    fn figures_and_dates_come_back_to_the_bit() {
        for figure in [0.01, 0.2, 7.25, 1.0 / 3.0, 9_999.99, 10_000.0] {
            let mut bytes = Vec::new();
            put_figure(&mut bytes, figure);
            assert_eq!(Taking::new(&bytes).figure(0.01, 10_000.0), Some(figure));
            assert_eq!(Taking::new(&bytes).figure(20_000.0, 30_000.0), None);
        }
        for date in ["1990", "2100-12", "2024-02-29"] {
            let mut bytes = Vec::new();
            put_date(&mut bytes, &PageDate::read(date).unwrap());
            assert_eq!(Taking::new(&bytes).date(), PageDate::read(date));
        }
    }

    #[test]
    fn no_text_comes_in_that_a_file_could_not_bring() {
        for text in ["a\u{1b}[31m", "\u{202e}", " a", "a\n"] {
            let mut bytes = Vec::new();
            put_text(&mut bytes, text);
            assert_eq!(Taking::new(&bytes).text(), None, "{text:?}");
        }
        let mut long = Vec::new();
        put_text(&mut long, &"a".repeat(MAX_TEXT + 1));
        assert_eq!(Taking::new(&long).text(), None);
        let mut hostile = Vec::new();
        put_number(&mut hostile, u64::MAX);
        assert_eq!((Taking::new(&hostile).text(), Taking::new(&hostile).words()), (None, None));
        assert!(Taking::new(&hostile).list(Taking::byte).is_none());
    }
}
