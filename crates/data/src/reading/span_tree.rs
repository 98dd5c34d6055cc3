//! Finds where things stand in a RON text: records and their fields, with lines and columns.
//!
//! RON's reader stops at its first error and knows no field names there. To report every fault with its place, the text
//! is first cut along its brackets; each piece is then read by itself.

/// Brackets inside brackets deeper than this are refused (RON's own limit).
const MAX_DEPTH: usize = 128;
/// More values than this are refused before they fill the memory; sixteen times the embedded catalogue has half of them.
const MAX_VALUES: usize = 1_000_000;

/// A piece of the text. There may be very many, so that it is small: places are short, and names stay in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpanTree {
    start: u32,
    end: u32,
    content: SpanContent,
}

/// What a piece holds.
#[derive(Debug, Clone, PartialEq, Eq)]
enum SpanContent {
    /// A word, a number or a text.
    Leaf,
    /// `(name: value, …)`, perhaps after a word.
    Fields(Box<[FieldSpan]>),
    /// `[value, …]` or `(value, …)`.
    Items(Box<[SpanTree]>),
}

/// A named value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldSpan {
    name_start: u32,
    name_end: u32,
    /// The value.
    pub value: SpanTree,
}

/// A place as it is kept.
fn to_u32_saturating(byte: usize) -> u32 {
    u32::try_from(byte).unwrap_or(u32::MAX)
}

/// A list in no more room than it needs: there may be very many short ones.
fn into_exact_boxed_slice<T>(mut list: Vec<T>) -> Box<[T]> {
    // A long one is made shorter in its place.
    if list.len() > 4096 {
        return list.into_boxed_slice();
    }
    let mut exact = Vec::with_capacity(list.len());
    exact.append(&mut list);
    exact.into_boxed_slice()
}

impl FieldSpan {
    /// Where the name starts.
    #[must_use]
    pub const fn name_offset(&self) -> usize {
        self.name_start as usize
    }

    /// Its name.
    #[must_use]
    pub fn name<'a>(&self, whole: &'a str) -> &'a str {
        whole.get(self.name_offset()..self.name_end as usize).unwrap_or("")
    }
}

impl SpanTree {
    /// The first byte.
    #[must_use]
    pub const fn start(&self) -> usize {
        self.start as usize
    }

    /// The field of a name.
    #[must_use]
    pub fn field(&self, whole: &str, name: &str) -> Option<&FieldSpan> {
        self.fields().iter().find(|field| field.name(whole) == name)
    }

    /// The fields; none for anything else.
    #[must_use]
    pub fn fields(&self) -> &[FieldSpan] {
        match &self.content {
            SpanContent::Fields(fields) => fields,
            SpanContent::Leaf | SpanContent::Items(_) => &[],
        }
    }

    /// The items; none for anything else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.content {
            SpanContent::Items(items) => items,
            SpanContent::Leaf | SpanContent::Fields(_) => &[],
        }
    }

    /// How many values the longest list in it has, or names.
    #[must_use]
    pub fn max_list_len(&self) -> usize {
        let inside = self.items().iter().chain(self.fields().iter().map(|field| &field.value)).map(Self::max_list_len);
        inside.max().unwrap_or(0).max(self.items().len()).max(self.fields().len())
    }

    /// The text of this piece.
    #[must_use]
    pub fn text<'a>(&self, whole: &'a str) -> &'a str {
        whole.get(self.start()..self.end as usize).unwrap_or("")
    }
}

/// Where the cutting failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpanError {
    /// The byte.
    pub offset: usize,
    /// What was expected there.
    pub expected: &'static str,
}

/// Line and column (from 1, in characters) of a byte.
#[must_use]
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = text.get(..byte).unwrap_or("");
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

/// The byte of a line and column (from 1, in characters), or the end of the text.
#[must_use]
pub fn byte_offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(before..).unwrap_or("");
    let letters: usize = rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    before + letters
}

/// The lines and columns of one text, found fast however often they are asked for and however long a line is.
#[derive(Debug)]
pub struct LineIndex<'a> {
    /// The text.
    pub text: &'a str,
    /// The first letter of every stretch of [`CHECKPOINT_INTERVAL_BYTES`] bytes: its byte, line and column.
    checkpoints: Vec<(usize, usize, usize)>,
}

const CHECKPOINT_INTERVAL_BYTES: usize = 1024;

impl<'a> LineIndex<'a> {
    /// Goes through the text once.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let mut checkpoints = Vec::with_capacity(text.len() / CHECKPOINT_INTERVAL_BYTES + 1);
        let (mut line, mut column) = (1, 1);
        for (byte, letter) in text.char_indices() {
            if byte >= checkpoints.len() * CHECKPOINT_INTERVAL_BYTES {
                checkpoints.push((byte, line, column));
            }
            (line, column) = if letter == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        Self { text, checkpoints }
    }

    /// Line and column (from 1, in characters) of a byte.
    #[must_use]
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let before = self.checkpoints.partition_point(|(start, ..)| *start <= byte);
        let (start, line, column) =
            before.checked_sub(1).and_then(|mark| self.checkpoints.get(mark)).copied().unwrap_or((0, 1, 1));
        match line_and_column(self.text.get(start..).unwrap_or(""), byte.saturating_sub(start)) {
            (1, more) => (line, column + more - 1),
            (lines, own) => (line + lines - 1, own),
        }
    }
}

/// Cuts a RON text along its brackets.
///
/// # Errors
/// The first byte at which brackets, quotes or commas do not fit.
pub fn parse_spans(text: &str) -> Result<SpanTree, SpanError> {
    let mut cursor = SpanParser { bytes: text.as_bytes(), offset: 0, value_count: 0 };
    cursor.skip_whitespace_and_comments()?;
    while cursor.starts_with(b"#!") {
        cursor.skip_attribute()?;
        cursor.skip_whitespace_and_comments()?;
    }
    let node = cursor.parse_value(0)?;
    cursor.skip_whitespace_and_comments()?;
    if cursor.offset < cursor.bytes.len() {
        return Err(cursor.error("the end of the file"));
    }
    Ok(node)
}

struct SpanParser<'a> {
    bytes: &'a [u8],
    offset: usize,
    value_count: usize,
}

impl SpanParser<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.offset).copied()
    }

    fn starts_with(&self, what: &[u8]) -> bool {
        self.bytes.get(self.offset..).is_some_and(|rest| rest.starts_with(what))
    }

    const fn error(&self, expected: &'static str) -> SpanError {
        SpanError { offset: self.offset, expected }
    }

    fn skip_while(&mut self, keep_on: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&keep_on) {
            self.offset += 1;
        }
    }

    fn skip_whitespace_and_comments(&mut self) -> Result<(), SpanError> {
        loop {
            self.skip_while(|byte| byte.is_ascii_whitespace());
            if self.starts_with(b"//") {
                self.skip_while(|byte| byte != b'\n');
            } else if self.starts_with(b"/*") {
                self.skip_block_comment()?;
            } else if self.starts_with("\u{feff}".as_bytes()) && self.offset == 0 {
                self.offset += 3;
            } else {
                return Ok(());
            }
        }
    }

    fn skip_block_comment(&mut self) -> Result<(), SpanError> {
        let start = self.offset;
        let mut depth = 0_usize;
        loop {
            if self.starts_with(b"/*") {
                depth += 1;
                self.offset += 2;
            } else if self.starts_with(b"*/") {
                depth -= 1;
                self.offset += 2;
                if depth == 0 {
                    return Ok(());
                }
            } else if self.peek().is_none() {
                return Err(SpanError { offset: start, expected: "*/" });
            } else {
                self.offset += 1;
            }
        }
    }

    fn skip_attribute(&mut self) -> Result<(), SpanError> {
        self.skip_while(|byte| byte != b']');
        if self.peek().is_none() {
            return Err(self.error("]"));
        }
        self.offset += 1;
        Ok(())
    }

    fn parse_value(&mut self, depth: usize) -> Result<SpanTree, SpanError> {
        if depth > MAX_DEPTH {
            return Err(self.error("fewer brackets inside brackets"));
        }
        self.value_count += 1;
        if self.value_count > MAX_VALUES {
            return Err(self.error("fewer values"));
        }
        let start = self.offset;
        let inside = match self.peek() {
            Some(b'(') => self.parse_parentheses(depth)?,
            Some(b'[') => {
                self.offset += 1;
                SpanContent::Items(self.parse_items(b']', "]", depth)?)
            }
            Some(b'{') => {
                self.offset += 1;
                self.skip_map(depth)?;
                SpanContent::Leaf
            }
            Some(b'"') => {
                self.skip_string()?;
                SpanContent::Leaf
            }
            Some(b'\'') => {
                self.offset += 1;
                if self.peek() == Some(b'\\') {
                    self.offset += 1;
                }
                self.offset += 1;
                self.skip_while(|byte| byte != b'\'' && byte != b'\n');
                self.offset += 1;
                SpanContent::Leaf
            }
            Some(b'r' | b'b') if self.skip_raw_string()? => SpanContent::Leaf,
            Some(byte) if is_word_byte(byte) => {
                self.skip_while(is_word_byte);
                let end_of_word = self.offset;
                self.skip_whitespace_and_comments()?;
                if self.peek() == Some(b'(') {
                    self.parse_parentheses(depth)?
                } else {
                    self.offset = end_of_word;
                    SpanContent::Leaf
                }
            }
            _ => return Err(self.error("a value")),
        };
        Ok(SpanTree {
            start: to_u32_saturating(start),
            end: to_u32_saturating(self.offset.min(self.bytes.len())),
            content: inside,
        })
    }

    /// `(name: value, …)` or `(value, …)`.
    fn parse_parentheses(&mut self, depth: usize) -> Result<SpanContent, SpanError> {
        self.offset += 1;
        let mark = self.offset;
        self.skip_whitespace_and_comments()?;
        let word = self.offset;
        self.skip_while(is_word_byte);
        let named = self.offset > word && {
            self.skip_whitespace_and_comments()?;
            self.peek() == Some(b':')
        };
        self.offset = mark;
        if named {
            Ok(SpanContent::Fields(self.parse_fields(depth)?))
        } else {
            Ok(SpanContent::Items(self.parse_items(b')', ")", depth)?))
        }
    }

    fn parse_fields(&mut self, depth: usize) -> Result<Box<[FieldSpan]>, SpanError> {
        let mut fields = Vec::new();
        loop {
            self.skip_whitespace_and_comments()?;
            if self.peek() == Some(b')') {
                self.offset += 1;
                return Ok(into_exact_boxed_slice(fields));
            }
            let at = self.offset;
            self.skip_while(is_word_byte);
            let name_end = self.offset;
            self.skip_whitespace_and_comments()?;
            if name_end == at || self.peek() != Some(b':') {
                return Err(SpanError { offset: at, expected: "a field name and a colon" });
            }
            self.offset += 1;
            self.skip_whitespace_and_comments()?;
            let value = self.parse_value(depth + 1)?;
            fields.push(FieldSpan { name_start: to_u32_saturating(at), name_end: to_u32_saturating(name_end), value });
            self.expect_comma_or(b')', ", or )")?;
        }
    }

    fn parse_items(&mut self, close: u8, expected: &'static str, depth: usize) -> Result<Box<[SpanTree]>, SpanError> {
        let mut items = Vec::new();
        loop {
            self.skip_whitespace_and_comments()?;
            if self.peek() == Some(close) {
                self.offset += 1;
                return Ok(into_exact_boxed_slice(items));
            }
            if self.peek().is_none() {
                return Err(self.error(expected));
            }
            items.push(self.parse_value(depth + 1)?);
            self.expect_comma_or(close, if close == b']' { ", or ]" } else { ", or )" })?;
        }
    }

    fn skip_map(&mut self, depth: usize) -> Result<(), SpanError> {
        loop {
            self.skip_whitespace_and_comments()?;
            if self.peek() == Some(b'}') {
                self.offset += 1;
                return Ok(());
            }
            self.parse_value(depth + 1)?;
            self.skip_whitespace_and_comments()?;
            if self.peek() != Some(b':') {
                return Err(self.error(":"));
            }
            self.offset += 1;
            self.skip_whitespace_and_comments()?;
            self.parse_value(depth + 1)?;
            self.expect_comma_or(b'}', ", or }")?;
        }
    }

    fn expect_comma_or(&mut self, close: u8, expected: &'static str) -> Result<(), SpanError> {
        self.skip_whitespace_and_comments()?;
        match self.peek() {
            Some(b',') => {
                self.offset += 1;
                Ok(())
            }
            Some(byte) if byte == close => Ok(()),
            _ => Err(self.error(expected)),
        }
    }

    fn skip_string(&mut self) -> Result<(), SpanError> {
        let start = self.offset;
        self.offset += 1;
        loop {
            match self.peek() {
                None => return Err(SpanError { offset: start, expected: "a closing \"" }),
                Some(b'\\') => self.offset += 2,
                Some(b'"') => {
                    self.offset += 1;
                    return Ok(());
                }
                Some(_) => self.offset += 1,
            }
        }
    }

    /// `r"…"`, `r#"…"#`, `b"…"`; false, with nothing passed over, where it is a plain word.
    fn skip_raw_string(&mut self) -> Result<bool, SpanError> {
        let start = self.offset;
        self.skip_while(|byte| byte == b'b' || byte == b'r');
        let hashes_from = self.offset;
        self.skip_while(|byte| byte == b'#');
        let hashes = self.offset - hashes_from;
        if self.peek() != Some(b'"') {
            self.offset = start;
            return Ok(false);
        }
        if hashes == 0 && self.bytes.get(start..hashes_from) == Some(b"b") {
            self.skip_string()?;
            return Ok(true);
        }
        self.offset += 1;
        let closing: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
        while self.offset < self.bytes.len() {
            if self.starts_with(&closing) {
                self.offset += closing.len();
                return Ok(true);
            }
            self.offset += 1;
        }
        Err(SpanError { offset: start, expected: "a closing \"" })
    }
}

const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'-' | b'.' | b'#') || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_items_have_spans() {
        let text = "// head\n(schema: 1, list: [\n  (id: \"a)b\", is: yes(\"x\")),\n  (id: \"ç\"), ])";
        let whole = parse_spans(text).unwrap();
        let list = &whole.field(text, "list").unwrap().value;
        assert_eq!(list.items().len(), 2);
        let is = list.items()[0].field(text, "is").unwrap();
        assert_eq!(is.value.text(text), "yes(\"x\")");
        assert_eq!(line_and_column(text, is.name_offset()), (3, 15));
        assert_eq!(list.items()[1].field(text, "id").unwrap().value.text(text), "\"ç\"");
    }

    #[test]
    fn line_index_agrees_with_counting() {
        let text = format!("é{}\n\n{}\n", "aç".repeat(1500), "日本\n".repeat(700));
        let places = LineIndex::new(&text);
        for byte in (0..=text.len() + 1).step_by(7) {
            assert_eq!(places.line_and_column(byte), line_and_column(&text, byte), "{byte}");
        }
        assert_eq!(LineIndex::new("").line_and_column(5), (1, 1));
        for (byte, _) in text.char_indices() {
            let (line, column) = places.line_and_column(byte);
            assert_eq!(byte_offset(&text, line, column), byte);
        }
        assert_eq!(byte_offset(&text, 9999, 1), text.len());
    }

    #[test]
    fn unbalanced_input_is_reported_with_its_location() {
        for (text, expected) in [
            ("(a: 1", ", or )"),
            ("(a: \"open)", "a closing \""),
            ("(a: [1, 2)", ", or ]"),
            ("(a: 1) more", "the end of the file"),
            ("(a 1)", ", or )"),
            ("/* (a: 1)", "*/"),
            ("(a: , b: 1)", "a value"),
        ] {
            assert_eq!(parse_spans(text).unwrap_err().expected, expected, "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_rejected() {
        let deep = "(".repeat(100_000);
        assert!(parse_spans(&deep).is_err());
    }
}
