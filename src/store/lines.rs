//! Reads a file line by line, however long the file is and whatever stands in it.

use std::io::{self, BufRead, Read};

use crate::domain::reading::MAX_LINE;

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// A line.
    Line,
    /// A line that is too long: it was passed over.
    TooLong,
    /// The end.
    End,
}

/// The lines of a file, each without its end.
pub(super) struct LineReader<R> {
    from: R,
    line: Vec<u8>,
    number: usize,
    done: u64,
}

impl<R: BufRead> LineReader<R> {
    pub(super) const fn new(from: R) -> Self {
        Self { from, line: Vec::new(), number: 0, done: 0 }
    }

    /// Goes to the next line.
    pub(super) fn next(&mut self) -> io::Result<Next> {
        self.line.clear();
        let most = MAX_LINE as u64 + 2;
        let read = (&mut self.from).take(most).read_until(b'\n', &mut self.line)?;
        if read == 0 {
            return Ok(Next::End);
        }
        self.done += read as u64;
        self.number += 1;
        let ended = self.line.pop_if(|last| *last == b'\n').is_some();
        if !ended && read as u64 == most {
            self.done += self.from.skip_until(b'\n')? as u64;
            return Ok(Next::TooLong);
        }
        self.line.pop_if(|last| *last == b'\r');
        if self.number == 1 && self.line.starts_with("\u{feff}".as_bytes()) {
            self.line.drain(..3);
        }
        Ok(if self.line.len() > MAX_LINE { Next::TooLong } else { Next::Line })
    }

    /// What stands on the line.
    pub(super) fn line(&self) -> &[u8] {
        &self.line
    }

    /// Its number, from 1.
    pub(super) const fn number(&self) -> usize {
        self.number
    }

    /// How many bytes were read.
    pub(super) const fn done(&self) -> u64 {
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_where_they_end_and_long_ones_are_passed_over() {
        let long = "x".repeat(MAX_LINE);
        let text = format!("\u{feff}one\r\n\n{long}\n{long}y\r\n{long}{long}\nlast");
        let mut lines = LineReader::new(text.as_bytes());
        let mut found = Vec::new();
        loop {
            let next = lines.next().unwrap();
            if next == Next::End {
                break;
            }
            found.push((next, lines.number(), lines.line().len().min(5)));
        }
        let expected = [
            (Next::Line, 1, 3),
            (Next::Line, 2, 0),
            (Next::Line, 3, 5),
            (Next::TooLong, 4, 5),
            (Next::TooLong, 5, 5),
            (Next::Line, 6, 4),
        ];
        assert_eq!((found.as_slice(), lines.done()), (&expected[..], text.len() as u64));
    }
}
