//! Somebody before the plain prompts, who hears what was said before the next line is typed.

use std::cell::RefCell;
use std::io::{self, BufRead, Read, Write};
use std::rc::Rc;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use microcred::plain::{Look, Start, run};
use microcred::store::Data;
use microcred::text::Lang;

pub const TODAY: Date = date(2026, 11, 21);

pub static DATA: LazyLock<Data> = LazyLock::new(|| Data::embedded().unwrap());

/// What was said so far.
#[derive(Clone, Default)]
struct Said(Rc<RefCell<Vec<u8>>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Who types the next line after hearing everything so far; `None` at the end.
struct Person<F> {
    said: Said,
    next: F,
    line: Vec<u8>,
}

impl<F: FnMut(&str) -> Option<String>> Read for Person<F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let some = self.fill_buf()?;
        let count = some.len().min(buffer.len());
        buffer[..count].copy_from_slice(&some[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<F: FnMut(&str) -> Option<String>> BufRead for Person<F> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.line.is_empty() {
            let said = String::from_utf8(self.said.0.borrow().clone()).expect("whole letters");
            self.line = (self.next)(&said).map(|line| line + "\n").unwrap_or_default().into_bytes();
        }
        Ok(&self.line)
    }

    fn consume(&mut self, count: usize) {
        self.line.drain(..count);
    }
}

/// A visit of somebody who hears and answers; everything that was said.
pub fn heard(lang: Option<&str>, width: usize, next: impl FnMut(&str) -> Option<String>) -> String {
    let said = Said::default();
    let mut person = Person { said: said.clone(), next, line: Vec::new() };
    let look = Look { lang: lang.map(|tag| Lang::find(tag).unwrap()), system: Lang::first(), today: TODAY, width };
    run(&DATA, look, Start::default(), &mut person, &mut said.clone()).unwrap();
    String::from_utf8(said.0.take()).unwrap()
}

/// A visit of somebody who types these bytes whatever is said.
pub fn typed(lang: Option<&str>, bytes: &[u8]) -> String {
    let mut out = Vec::new();
    let lang = lang.map(|tag| Lang::find(tag).unwrap());
    let look = Look { lang, system: Lang::first(), today: TODAY, width: 76 };
    run(&DATA, look, Start::default(), &mut &*bytes, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The number of the choice that begins so, of those that were said last.
pub fn number_of(said: &str, label: &str) -> String {
    let choice = |line: &str| {
        let (number, choice) = line.trim_start().split_once("  ")?;
        choice.starts_with(label).then(|| number.parse::<u32>().ok()).flatten()
    };
    let number = said.lines().rev().find_map(choice);
    number.unwrap_or_else(|| panic!("no choice begins with {label}\n{said}")).to_string()
}

/// A visit of somebody who types these lines; what follows `=` is the beginning of the choice whose number is
/// typed. Everything that was said, and the lines.
pub fn goes(lang: Option<&str>, way: &[impl AsRef<str>]) -> (String, Vec<String>) {
    let mut lines: Vec<String> = Vec::new();
    let said = heard(lang, 76, |said| {
        let next = way.get(lines.len())?.as_ref();
        let line = next.strip_prefix('=').map_or_else(|| next.to_owned(), |label| number_of(said, label));
        lines.push(line.clone());
        Some(line)
    });
    (said, lines)
}
