//! Reads a file line by line, however long the file is and whatever stands in it.

use std::io::{self, BufRead, Read};

use microcred_core::bounds::MAX_LINE_BYTES;

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEvent {
    /// A line.
    Line,
    /// A line that is too long: it was passed over.
    TooLong,
    /// The end.
    End,
}

/// The lines of a file, each without its end.
pub(super) struct LineReader<R> {
    input: R,
    line: Vec<u8>,
    number: usize,
    bytes_read: u64,
}

impl<R: BufRead> LineReader<R> {
    pub(super) const fn new(input: R) -> Self {
        Self { input, line: Vec::new(), number: 0, bytes_read: 0 }
    }

    /// Goes to the next line.
    pub(super) fn read_next(&mut self) -> io::Result<LineEvent> {
        self.line.clear();
        let most = MAX_LINE_BYTES as u64 + 2;
        let read = (&mut self.input).take(most).read_until(b'\n', &mut self.line)?;
        if read == 0 {
            return Ok(LineEvent::End);
        }
        self.bytes_read += read as u64;
        self.number += 1;
        let ended = self.line.pop_if(|last| *last == b'\n').is_some();
        if !ended && read as u64 == most {
            self.bytes_read += self.input.skip_until(b'\n')? as u64;
            return Ok(LineEvent::TooLong);
        }
        self.line.pop_if(|last| *last == b'\r');
        if self.number == 1 && self.line.starts_with("\u{feff}".as_bytes()) {
            self.line.drain(..3);
        }
        Ok(if self.line.len() > MAX_LINE_BYTES { LineEvent::TooLong } else { LineEvent::Line })
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
    pub(super) const fn bytes_read(&self) -> u64 {
        self.bytes_read
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_reader_splits_lines_and_skips_overlong_ones() {
        let long = "x".repeat(MAX_LINE_BYTES);
        let text = format!("\u{feff}one\r\n\n{long}\n{long}y\r\n{long}{long}\nlast");
        let mut lines = LineReader::new(text.as_bytes());
        let mut found = Vec::new();
        loop {
            let next = lines.read_next().unwrap();
            if next == LineEvent::End {
                break;
            }
            found.push((next, lines.number(), lines.line().len().min(5)));
        }
        let expected = [
            (LineEvent::Line, 1, 3),
            (LineEvent::Line, 2, 0),
            (LineEvent::Line, 3, 5),
            (LineEvent::TooLong, 4, 5),
            (LineEvent::TooLong, 5, 5),
            (LineEvent::Line, 6, 4),
        ];
        assert_eq!((found.as_slice(), lines.bytes_read()), (&expected[..], text.len() as u64));
    }
}
