//! Breaking a text into lines of a width.

use super::letters::{Letters, Weight};
use crate::export::paper::{Line, Piece};

/// How letters look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
}

/// A part of a line: words, or all that stands of one address in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
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
    space: bool,
}

/// The lines of a text.
pub(super) fn broken(line: &Line, look: Look, width: f32, letters: &Letters, not_drawn: &str) -> Vec<Vec<Part>> {
    let mut breaking = Breaking { look, width, letters, lines: Vec::new(), line: Vec::new(), end: 0.0 };
    for word in words(line, letters, not_drawn) {
        breaking.add(&word);
    }
    breaking.lines.push(breaking.line);
    breaking.lines
}

fn words<'a>(line: &'a Line, letters: &Letters, not_drawn: &str) -> Vec<Word<'a>> {
    let mut words = Vec::new();
    let mut space = false;
    for piece in line.pieces() {
        let (text, address) = match piece {
            Piece::Words(text) => (letters.drawable(text, not_drawn), None),
            Piece::Address(address) => (address.clone(), Some(address.as_str())),
        };
        for (place, word) in text.split(' ').enumerate() {
            space |= place > 0;
            if !word.is_empty() {
                words.push(Word { text: word.to_owned(), address, space });
                space = false;
            }
        }
    }
    words
}

struct Breaking<'a> {
    look: Look,
    width: f32,
    letters: &'a Letters,
    lines: Vec<Vec<Part>>,
    line: Vec<Part>,
    /// Where the line ends so far.
    end: f32,
}

impl Breaking<'_> {
    fn measured(&self, text: &str) -> f32 {
        self.letters.width(text, self.look.weight, self.look.size)
    }

    fn add(&mut self, word: &Word<'_>) {
        let space = if word.space && !self.line.is_empty() { " " } else { "" };
        let width = self.measured(&word.text);
        if self.end + self.measured(space) + width <= self.width {
            self.put(space, &word.text, word.address);
            return;
        }
        if width <= self.width {
            self.next(word.space);
            self.put("", &word.text, word.address);
            return;
        }
        // Too long for any line: as much as there is room for, best after a mark, then the rest.
        if !self.line.is_empty() {
            self.next(word.space);
        }
        let mut rest = word.text.as_str();
        while !rest.is_empty() {
            let (first, after) = rest.split_at(self.fitting(rest));
            self.put("", first, word.address);
            rest = after;
            if !rest.is_empty() {
                self.next(false);
            }
        }
    }

    /// How many bytes of a word stand in one line; never none.
    fn fitting(&self, word: &str) -> usize {
        let (mut end, mut width, mut mark) = (0, 0.0, 0);
        for (start, letter) in word.char_indices() {
            width += self.measured(letter.encode_utf8(&mut [0; 4]));
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

    fn put(&mut self, space: &str, text: &str, address: Option<&str>) {
        let text = format!("{space}{text}");
        let width = self.measured(&text);
        match self.line.last_mut().filter(|last| last.address.as_deref() == address) {
            Some(last) => {
                last.text.push_str(&text);
                last.width += width;
            }
            None => self.line.push(Part { x: self.end, text, width, address: address.map(str::to_owned) }),
        }
        self.end += width;
    }

    /// Begins a line. A space that ended the one before is still read aloud.
    fn next(&mut self, space: bool) {
        if space && let Some(last) = self.line.last_mut() {
            last.text.push(' ');
        }
        self.lines.push(std::mem::take(&mut self.line));
        self.end = 0.0;
    }
}
