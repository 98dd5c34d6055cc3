//! Somebody before the plain prompts, who hears what was said before the next line is typed.

use std::cell::RefCell;
use std::io::{self, BufRead, Read, Write};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Mutex;

use jiff::civil::Date;
use microcred::prompts::{LineOptions, StartOptions, run};
use microcred_core::printing::{PrintConfig, PrintError};
use microcred_i18n::Lang;
use microcred_session::saving::SaveError;
use microcred_session::system::{OutputFile, System};
use microcred_session::usage::VisitRecord;

use crate::support::data::{DATA, TODAY};

/// Somebody's disk and printer in a test: what was saved and printed is kept here, and nothing leaves the test.
#[derive(Default)]
pub struct RecordingSystem {
    /// The folder, the name and the bytes of each file.
    pub saved: Vec<(Option<String>, String, Vec<u8>)>,
    pub printed: Vec<Vec<u8>>,
    /// What every print comes to in place of being kept.
    pub refuses: Option<PrintError>,
}

/// A recording system behind the shared reference that the prompts take.
pub struct Recorder<'a>(Mutex<&'a mut RecordingSystem>);

impl<'a> Recorder<'a> {
    pub fn new(recording: &'a mut RecordingSystem) -> Self {
        Self(Mutex::new(recording))
    }
}

impl System for Recorder<'_> {
    fn folder_shown(&self, folder: Option<&str>) -> String {
        folder.unwrap_or("/kept").to_owned()
    }

    fn save(&self, file: OutputFile<'_>, today: Date) -> Result<PathBuf, SaveError> {
        let name = format!("{}-{today}.{}", file.kind, file.extension);
        if file.folder == Some("/full") {
            return Err(SaveError::DiskFull("/full".to_owned()));
        }
        self.0.lock().unwrap().saved.push((file.folder.map(str::to_owned), name.clone(), file.bytes.to_vec()));
        Ok(PathBuf::from("/kept").join(name))
    }

    fn print(&self, pdf: &[u8], _: Option<&PrintConfig>) -> Result<(), PrintError> {
        let mut recording = self.0.lock().unwrap();
        recording.printed.push(pdf.to_vec());
        recording.refuses.clone().map_or(Ok(()), Err)
    }

    fn record_visit(&self, _: &str, _: &VisitRecord) {}
}

/// What was said so far.
#[derive(Clone, Default)]
struct SharedOutput(Rc<RefCell<Vec<u8>>>);

impl Write for SharedOutput {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Who types the next line after hearing everything so far; `None` at the end.
struct ScriptedUser<F> {
    said: SharedOutput,
    next: F,
    line: Vec<u8>,
}

impl<F: FnMut(&str) -> Option<String>> Read for ScriptedUser<F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let some = self.fill_buf()?;
        let count = some.len().min(buffer.len());
        buffer[..count].copy_from_slice(&some[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<F: FnMut(&str) -> Option<String>> BufRead for ScriptedUser<F> {
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
    run_session_from(lang, width, StartOptions::default(), &mut RecordingSystem::default(), next)
}

/// The same from a start, with hands that save and print.
pub fn run_session_from(
    lang: Option<&str>,
    width: usize,
    start: StartOptions,
    hands: &mut RecordingSystem,
    next: impl FnMut(&str) -> Option<String>,
) -> String {
    let said = SharedOutput::default();
    let mut person = ScriptedUser { said: said.clone(), next, line: Vec::new() };
    let look = LineOptions {
        lang: lang.map(|tag| Lang::find(tag).unwrap()),
        fallback_lang: Lang::source_language(),
        today: TODAY,
        columns: width,
    };
    run(&DATA, look, start, &Recorder::new(hands), &mut person, &mut said.clone()).unwrap();
    String::from_utf8(said.0.take()).unwrap()
}

/// A visit of somebody who types these bytes whatever is said.
pub fn typed(lang: Option<&str>, bytes: &[u8]) -> String {
    let mut out = Vec::new();
    let lang = lang.map(|tag| Lang::find(tag).unwrap());
    let look = LineOptions { lang, fallback_lang: Lang::source_language(), today: TODAY, columns: 76 };
    run(&DATA, look, StartOptions::default(), &Recorder::new(&mut RecordingSystem::default()), &mut &*bytes, &mut out)
        .unwrap();
    String::from_utf8(out).unwrap()
}

/// The number of the choice that begins so, of those that were said last.
pub fn choice_number(said: &str, label: &str) -> String {
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
    run_lines_from(lang, StartOptions::default(), &mut RecordingSystem::default(), way)
}

/// The same from a start, with hands that save and print.
pub fn run_lines_from(
    lang: Option<&str>,
    start: StartOptions,
    hands: &mut RecordingSystem,
    way: &[impl AsRef<str>],
) -> (String, Vec<String>) {
    let mut lines: Vec<String> = Vec::new();
    let said = run_session_from(lang, 76, start, hands, |said| {
        let next = way.get(lines.len())?.as_ref();
        let line = next.strip_prefix('=').map_or_else(|| next.to_owned(), |label| choice_number(said, label));
        lines.push(line.clone());
        Some(line)
    });
    (said, lines)
}
