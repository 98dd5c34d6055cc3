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
pub struct Node {
    start: u32,
    end: u32,
    inside: Inside,
}

/// What a piece holds.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Inside {
    /// A word, a number or a text.
    Leaf,
    /// `(name: value, …)`, perhaps after a word.
    Fields(Box<[Field]>),
    /// `[value, …]` or `(value, …)`.
    Items(Box<[Node]>),
}

/// A named value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    at: u32,
    name_end: u32,
    /// The value.
    pub value: Node,
}

/// A place as it is kept.
fn short(byte: usize) -> u32 {
    u32::try_from(byte).unwrap_or(u32::MAX)
}

/// A list in no more room than it needs: there may be very many short ones.
fn boxed<T>(mut list: Vec<T>) -> Box<[T]> {
    // A long one is made shorter in its place.
    if list.len() > 4096 {
        return list.into_boxed_slice();
    }
    let mut exact = Vec::with_capacity(list.len());
    exact.append(&mut list);
    exact.into_boxed_slice()
}

impl Field {
    /// Where the name starts.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at as usize
    }

    /// Its name.
    #[must_use]
    pub fn name<'a>(&self, whole: &'a str) -> &'a str {
        whole.get(self.at()..self.name_end as usize).unwrap_or("")
    }
}

impl Node {
    /// The first byte.
    #[must_use]
    pub const fn start(&self) -> usize {
        self.start as usize
    }

    /// The field of a name.
    #[must_use]
    pub fn field(&self, whole: &str, name: &str) -> Option<&Field> {
        self.fields().iter().find(|field| field.name(whole) == name)
    }

    /// The fields; none for anything else.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.inside {
            Inside::Fields(fields) => fields,
            Inside::Leaf | Inside::Items(_) => &[],
        }
    }

    /// The items; none for anything else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.inside {
            Inside::Items(items) => items,
            Inside::Leaf | Inside::Fields(_) => &[],
        }
    }

    /// How many values the longest list in it has, or names.
    #[must_use]
    pub fn longest(&self) -> usize {
        let inside = self.items().iter().chain(self.fields().iter().map(|field| &field.value)).map(Self::longest);
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
pub struct Broken {
    /// The byte.
    pub at: usize,
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
pub fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(before..).unwrap_or("");
    let letters: usize = rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    before + letters
}

/// The lines and columns of one text, found fast however often they are asked for and however long a line is.
#[derive(Debug)]
pub struct Places<'a> {
    /// The text.
    pub text: &'a str,
    /// The first letter of every stretch of [`STRETCH`] bytes: its byte, line and column.
    marks: Vec<(usize, usize, usize)>,
}

const STRETCH: usize = 1024;

impl<'a> Places<'a> {
    /// Goes through the text once.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STRETCH + 1);
        let (mut line, mut column) = (1, 1);
        for (byte, letter) in text.char_indices() {
            if byte >= marks.len() * STRETCH {
                marks.push((byte, line, column));
            }
            (line, column) = if letter == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        Self { text, marks }
    }

    /// Line and column (from 1, in characters) of a byte.
    #[must_use]
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let before = self.marks.partition_point(|(start, ..)| *start <= byte);
        let (start, line, column) =
            before.checked_sub(1).and_then(|mark| self.marks.get(mark)).copied().unwrap_or((0, 1, 1));
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
pub fn cut(text: &str) -> Result<Node, Broken> {
    let mut cursor = Cursor { bytes: text.as_bytes(), at: 0, values: 0 };
    cursor.skip_blank()?;
    while cursor.looking_at(b"#!") {
        cursor.skip_attribute()?;
        cursor.skip_blank()?;
    }
    let node = cursor.value(0)?;
    cursor.skip_blank()?;
    if cursor.at < cursor.bytes.len() {
        return Err(cursor.broken("the end of the file"));
    }
    Ok(node)
}

struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
    values: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn looking_at(&self, what: &[u8]) -> bool {
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(what))
    }

    const fn broken(&self, expected: &'static str) -> Broken {
        Broken { at: self.at, expected }
    }

    fn skip_while(&mut self, keep_on: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&keep_on) {
            self.at += 1;
        }
    }

    fn skip_blank(&mut self) -> Result<(), Broken> {
        loop {
            self.skip_while(|byte| byte.is_ascii_whitespace());
            if self.looking_at(b"//") {
                self.skip_while(|byte| byte != b'\n');
            } else if self.looking_at(b"/*") {
                self.skip_block_comment()?;
            } else if self.looking_at("\u{feff}".as_bytes()) && self.at == 0 {
                self.at += 3;
            } else {
                return Ok(());
            }
        }
    }

    fn skip_block_comment(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            if self.looking_at(b"/*") {
                depth += 1;
                self.at += 2;
            } else if self.looking_at(b"*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return Ok(());
                }
            } else if self.peek().is_none() {
                return Err(Broken { at: start, expected: "*/" });
            } else {
                self.at += 1;
            }
        }
    }

    fn skip_attribute(&mut self) -> Result<(), Broken> {
        self.skip_while(|byte| byte != b']');
        if self.peek().is_none() {
            return Err(self.broken("]"));
        }
        self.at += 1;
        Ok(())
    }

    fn value(&mut self, depth: usize) -> Result<Node, Broken> {
        if depth > MAX_DEPTH {
            return Err(self.broken("fewer brackets inside brackets"));
        }
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err(self.broken("fewer values"));
        }
        let start = self.at;
        let inside = match self.peek() {
            Some(b'(') => self.round(depth)?,
            Some(b'[') => {
                self.at += 1;
                Inside::Items(self.items(b']', "]", depth)?)
            }
            Some(b'{') => {
                self.at += 1;
                self.skip_map(depth)?;
                Inside::Leaf
            }
            Some(b'"') => {
                self.quoted()?;
                Inside::Leaf
            }
            Some(b'\'') => {
                self.at += 1;
                if self.peek() == Some(b'\\') {
                    self.at += 1;
                }
                self.at += 1;
                self.skip_while(|byte| byte != b'\'' && byte != b'\n');
                self.at += 1;
                Inside::Leaf
            }
            Some(b'r' | b'b') if self.raw_quoted()? => Inside::Leaf,
            Some(byte) if is_word(byte) => {
                self.skip_while(is_word);
                let end_of_word = self.at;
                self.skip_blank()?;
                if self.peek() == Some(b'(') {
                    self.round(depth)?
                } else {
                    self.at = end_of_word;
                    Inside::Leaf
                }
            }
            _ => return Err(self.broken("a value")),
        };
        Ok(Node { start: short(start), end: short(self.at.min(self.bytes.len())), inside })
    }

    /// `(name: value, …)` or `(value, …)`.
    fn round(&mut self, depth: usize) -> Result<Inside, Broken> {
        self.at += 1;
        let mark = self.at;
        self.skip_blank()?;
        let word = self.at;
        self.skip_while(is_word);
        let named = self.at > word && {
            self.skip_blank()?;
            self.peek() == Some(b':')
        };
        self.at = mark;
        if named { Ok(Inside::Fields(self.fields(depth)?)) } else { Ok(Inside::Items(self.items(b')', ")", depth)?)) }
    }

    fn fields(&mut self, depth: usize) -> Result<Box<[Field]>, Broken> {
        let mut fields = Vec::new();
        loop {
            self.skip_blank()?;
            if self.peek() == Some(b')') {
                self.at += 1;
                return Ok(boxed(fields));
            }
            let at = self.at;
            self.skip_while(is_word);
            let name_end = self.at;
            self.skip_blank()?;
            if name_end == at || self.peek() != Some(b':') {
                return Err(Broken { at, expected: "a field name and a colon" });
            }
            self.at += 1;
            self.skip_blank()?;
            let value = self.value(depth + 1)?;
            fields.push(Field { at: short(at), name_end: short(name_end), value });
            self.comma_or(b')', ", or )")?;
        }
    }

    fn items(&mut self, close: u8, expected: &'static str, depth: usize) -> Result<Box<[Node]>, Broken> {
        let mut items = Vec::new();
        loop {
            self.skip_blank()?;
            if self.peek() == Some(close) {
                self.at += 1;
                return Ok(boxed(items));
            }
            if self.peek().is_none() {
                return Err(self.broken(expected));
            }
            items.push(self.value(depth + 1)?);
            self.comma_or(close, if close == b']' { ", or ]" } else { ", or )" })?;
        }
    }

    fn skip_map(&mut self, depth: usize) -> Result<(), Broken> {
        loop {
            self.skip_blank()?;
            if self.peek() == Some(b'}') {
                self.at += 1;
                return Ok(());
            }
            self.value(depth + 1)?;
            self.skip_blank()?;
            if self.peek() != Some(b':') {
                return Err(self.broken(":"));
            }
            self.at += 1;
            self.skip_blank()?;
            self.value(depth + 1)?;
            self.comma_or(b'}', ", or }")?;
        }
    }

    fn comma_or(&mut self, close: u8, expected: &'static str) -> Result<(), Broken> {
        self.skip_blank()?;
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(())
            }
            Some(byte) if byte == close => Ok(()),
            _ => Err(self.broken(expected)),
        }
    }

    fn quoted(&mut self) -> Result<(), Broken> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(Broken { at: start, expected: "a closing \"" }),
                Some(b'\\') => self.at += 2,
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// `r"…"`, `r#"…"#`, `b"…"`; false, with nothing passed over, where it is a plain word.
    fn raw_quoted(&mut self) -> Result<bool, Broken> {
        let start = self.at;
        self.skip_while(|byte| byte == b'b' || byte == b'r');
        let hashes_from = self.at;
        self.skip_while(|byte| byte == b'#');
        let hashes = self.at - hashes_from;
        if self.peek() != Some(b'"') {
            self.at = start;
            return Ok(false);
        }
        if hashes == 0 && self.bytes.get(start..hashes_from) == Some(b"b") {
            self.quoted()?;
            return Ok(true);
        }
        self.at += 1;
        let closing: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
        while self.at < self.bytes.len() {
            if self.looking_at(&closing) {
                self.at += closing.len();
                return Ok(true);
            }
            self.at += 1;
        }
        Err(Broken { at: start, expected: "a closing \"" })
    }
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'-' | b'.' | b'#') || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_items_are_found_with_their_places() {
        let text = "// head\n(schema: 1, list: [\n  (id: \"a)b\", is: yes(\"x\")),\n  (id: \"ç\"), ])";
        let whole = cut(text).unwrap();
        let list = &whole.field(text, "list").unwrap().value;
        assert_eq!(list.items().len(), 2);
        let is = list.items()[0].field(text, "is").unwrap();
        assert_eq!(is.value.text(text), "yes(\"x\")");
        assert_eq!(line_and_column(text, is.at()), (3, 15));
        assert_eq!(list.items()[1].field(text, "id").unwrap().value.text(text), "\"ç\"");
    }

    #[test]
    fn a_place_is_the_same_looked_up_or_counted() {
        let text = format!("é{}\n\n{}\n", "aç".repeat(1500), "日本\n".repeat(700));
        let places = Places::new(&text);
        for byte in (0..=text.len() + 1).step_by(7) {
            assert_eq!(places.line_and_column(byte), line_and_column(&text, byte), "{byte}");
        }
        assert_eq!(Places::new("").line_and_column(5), (1, 1));
        for (byte, _) in text.char_indices() {
            let (line, column) = places.line_and_column(byte);
            assert_eq!(byte_at(&text, line, column), byte);
        }
        assert_eq!(byte_at(&text, 9999, 1), text.len());
    }

    #[test]
    fn what_does_not_close_is_named_with_its_place() {
        for (text, expected) in [
            ("(a: 1", ", or )"),
            ("(a: \"open)", "a closing \""),
            ("(a: [1, 2)", ", or ]"),
            ("(a: 1) more", "the end of the file"),
            ("(a 1)", ", or )"),
            ("/* (a: 1)", "*/"),
            ("(a: , b: 1)", "a value"),
        ] {
            assert_eq!(cut(text).unwrap_err().expected, expected, "{text}");
        }
    }

    #[test]
    fn deep_brackets_are_refused_not_followed() {
        let deep = "(".repeat(100_000);
        assert!(cut(&deep).is_err());
    }
}
