//! Breaking a text into lines of a width.

use crate::document::pdf::fonts::{FontWeight, Fonts};
use crate::document::{Inline, RichText};

/// How letters look.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextStyle {
    pub(super) weight: FontWeight,
    /// In points.
    pub(super) size: f32,
}

/// A part of a line: words, or all that stands of one address in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fragment {
    /// From the start of the line, in points.
    pub(super) x: f32,
    pub(super) text: String,
    /// In points; spaces at the end are counted.
    pub(super) width: f32,
    pub(super) address: Option<String>,
}

/// A word, or a bit of one that may stand alone.
struct Word<'a> {
    text: String,
    address: Option<&'a str>,
    /// Whether a space stands before it.
    space_before: bool,
}

/// The lines of a text.
pub(super) fn break_lines(
    line: &RichText,
    look: TextStyle,
    width: f32,
    letters: &Fonts,
    not_drawn: &str,
) -> Vec<Vec<Fragment>> {
    let mut breaking =
        LineBreaker { style: look, width, fonts: letters, lines: Vec::new(), line: Vec::new(), line_width: 0.0 };
    for word in split_words(line, letters, not_drawn) {
        breaking.push_word(&word);
    }
    breaking.lines.push(breaking.line);
    breaking.lines
}

fn split_words<'a>(line: &'a RichText, letters: &Fonts, not_drawn: &str) -> Vec<Word<'a>> {
    let mut words = Vec::new();
    let mut space = false;
    for piece in line.inlines() {
        let (text, address) = match piece {
            Inline::Text(text) => (letters.replace_missing_glyphs(text, not_drawn), None),
            Inline::Link(address) => (address.clone(), Some(address.as_str())),
        };
        for (place, word) in text.split(' ').enumerate() {
            space |= place > 0;
            if !word.is_empty() {
                words.push(Word { text: word.to_owned(), address, space_before: space });
                space = false;
            }
        }
    }
    words
}

struct LineBreaker<'a> {
    style: TextStyle,
    width: f32,
    fonts: &'a Fonts,
    lines: Vec<Vec<Fragment>>,
    line: Vec<Fragment>,
    /// Where the line ends so far.
    line_width: f32,
}

impl LineBreaker<'_> {
    fn measure(&self, text: &str) -> f32 {
        self.fonts.width(text, self.style.weight, self.style.size)
    }

    fn push_word(&mut self, word: &Word<'_>) {
        let space = if word.space_before && !self.line.is_empty() { " " } else { "" };
        let width = self.measure(&word.text);
        if self.line_width + self.measure(space) + width <= self.width {
            self.push_text(space, &word.text, word.address);
            return;
        }
        if width <= self.width {
            self.next_line(word.space_before);
            self.push_text("", &word.text, word.address);
            return;
        }
        // Too long for any line: as much as there is room for, best after a mark, then the rest.
        if !self.line.is_empty() {
            self.next_line(word.space_before);
        }
        let mut rest = word.text.as_str();
        while !rest.is_empty() {
            let (first, after) = rest.split_at(self.fitting_bytes(rest));
            self.push_text("", first, word.address);
            rest = after;
            if !rest.is_empty() {
                self.next_line(false);
            }
        }
    }

    /// How many bytes of a word stand in one line; never none.
    fn fitting_bytes(&self, word: &str) -> usize {
        let (mut end, mut width, mut mark) = (0, 0.0, 0);
        for (start, letter) in word.char_indices() {
            width += self.measure(letter.encode_utf8(&mut [0; 4]));
            if width > self.width && end > 0 {
                return if mark > 0 { mark } else { end };
            }
            end = start + letter.len_utf8();
            if matches!(letter, '/' | '-' | '?' | '&' | '=' | '_' | '.') {
                mark = end;
            }
        }
        end
    }

    fn push_text(&mut self, space: &str, text: &str, address: Option<&str>) {
        let text = format!("{space}{text}");
        let width = self.measure(&text);
        match self.line.last_mut().filter(|last| last.address.as_deref() == address) {
            Some(last) => {
                last.text.push_str(&text);
                last.width += width;
            }
            None => self.line.push(Fragment { x: self.line_width, text, width, address: address.map(str::to_owned) }),
        }
        self.line_width += width;
    }

    /// Begins a line. A space that ended the one before is still read aloud.
    fn next_line(&mut self, space: bool) {
        if space && let Some(last) = self.line.last_mut() {
            last.text.push(' ');
        }
        self.lines.push(std::mem::take(&mut self.line));
        self.line_width = 0.0;
    }
}
