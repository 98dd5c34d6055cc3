//! Reading lines and saying lines: what is common to every prompt.

use std::io::{self, BufRead, Read, Write};
use std::time::Duration;

use super::waiting::{Keyboard, Waited};
use crate::domain::words::clean;
use crate::export::text::ascii_marks;
use crate::text::{Args, Lang, Texts, capitalised};

/// Of a longer line the rest is not read.
const LONGEST: u64 = 2_000;

/// Why the visit is over.
#[derive(Debug)]
pub enum Left {
    /// The person left, or there is nothing more to read.
    Quit,
    /// Nobody answered a warning.
    TimeRanOut,
    /// The program is to end with this exit code.
    Ended(u8),
    /// Nothing can be read or written.
    Failed(io::Error),
}

impl From<io::Error> for Left {
    fn from(error: io::Error) -> Self {
        // Whoever listened has gone.
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Quit } else { Self::Failed(error) }
    }
}

/// What was answered at a prompt.
#[derive(Debug, PartialEq, Eq)]
pub enum Answered {
    /// A line, cleaned, without blanks at its ends.
    Line(String),
    /// What can be answered is asked for.
    Help,
    /// To where the person was before.
    Back,
}

/// What was chosen of some choices.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    /// The choice, from 0.
    Chosen(usize),
    /// To where the person was before.
    Back,
}

/// Where lines come from.
enum Input<'a> {
    Lines(&'a mut dyn BufRead),
    /// At an unattended place, with how somebody who is silent is warned there.
    Watched(&'a mut dyn Keyboard, Warning),
}

/// How somebody who is silent is warned, and how long that lasts.
pub struct Warning {
    pub idle: Option<Duration>,
    pub stands: Duration,
    /// The language of the visitor, then the others that are offered.
    pub texts: Vec<Texts>,
}

/// Where lines are read, and said.
pub struct Talk<'a> {
    input: Input<'a>,
    out: &'a mut dyn Write,
    width: usize,
}

impl<'a> Talk<'a> {
    pub fn new(input: &'a mut dyn BufRead, out: &'a mut dyn Write, width: usize) -> Self {
        Self { input: Input::Lines(input), out, width }
    }

    /// The same at an unattended place.
    pub fn watched(input: &'a mut dyn Keyboard, warning: Warning, out: &'a mut dyn Write, width: usize) -> Self {
        Self { input: Input::Watched(input, warning), out, width }
    }

    /// From now on the visitor hears this language first.
    pub fn speak(&mut self, lang: Lang) {
        if let Input::Watched(_, warning) = &mut self.input {
            warning.texts.sort_by_key(|texts| texts.lang() != lang);
        }
    }

    /// Says a text of one or more lines, each broken where it is too long. Marks are plain ones, which every voice and every
    /// braille table knows.
    pub fn say(&mut self, text: &str) -> io::Result<()> {
        for line in text.lines() {
            let plain = ascii_marks(line);
            let indent = " ".repeat(plain.chars().take_while(|letter| *letter == ' ').count());
            // An address that is too long stays whole, to be copied.
            let options = textwrap::Options::new(self.width)
                .initial_indent(&indent)
                .subsequent_indent(&indent)
                .word_splitter(textwrap::WordSplitter::NoHyphenation)
                .break_words(false);
            writeln!(self.out, "{}", textwrap::fill(plain.trim_start(), options))?;
        }
        self.out.flush()
    }

    /// An empty line.
    pub fn blank(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// Says what is asked for and waits for a line.
    pub fn ask(&mut self, prompt: &str) -> Result<Answered, Left> {
        self.prompt(prompt)?;
        self.await_line(prompt)?;
        let line = self.line()?;
        Ok(match line.as_str() {
            "q" | "Q" => return Err(Left::Quit),
            "b" | "B" => Answered::Back,
            "?" => Answered::Help,
            _ => Answered::Line(line),
        })
    }

    fn prompt(&mut self, prompt: &str) -> io::Result<()> {
        write!(self.out, "{} ", ascii_marks(prompt)).and_then(|()| self.out.flush())
    }

    /// Waits for a line at an unattended place. Who is silent for long is warned, stays by any key, and then hears the prompt
    /// again with what was begun.
    fn await_line(&mut self, prompt: &str) -> Result<(), Left> {
        loop {
            let Input::Watched(keys, warning) = &mut self.input else { return Ok(()) };
            match keys.wait_for_line(warning.idle) {
                Waited::Came => return Ok(()),
                Waited::Ended(code) => return Err(Left::Ended(code)),
                Waited::InVain => {}
            }
            let (stands, said) = (warning.stands, warning.said());
            writeln!(self.out)?;
            self.say(&said)?;
            let begun = match self.wait_for_key(stands) {
                Waited::Came => self.begun(),
                Waited::InVain => return Err(Left::TimeRanOut),
                Waited::Ended(code) => return Err(Left::Ended(code)),
            };
            writeln!(self.out)?;
            self.prompt(prompt)?;
            write!(self.out, "{}", ascii_marks(&begun)).and_then(|()| self.out.flush())?;
        }
    }

    /// Says some messages in every language of an unattended place, that of the visitor first.
    pub fn say_everywhere(&mut self, ids: &[&str]) -> io::Result<()> {
        let Input::Watched(_, warning) = &self.input else { return Ok(()) };
        let said: Vec<String> = warning.texts.iter().flat_map(|texts| ids.iter().map(|id| texts.say(id))).collect();
        writeln!(self.out)?;
        self.say(&said.join("\n"))
    }

    /// Waits for any key at an unattended place.
    pub fn wait_for_key(&mut self, time: Duration) -> Waited {
        match &mut self.input {
            Input::Watched(keys, _) => keys.wait_for_key(time),
            Input::Lines(_) => Waited::Came,
        }
    }

    fn begun(&self) -> String {
        match &self.input {
            Input::Watched(keys, _) => keys.begun(),
            Input::Lines(_) => String::new(),
        }
    }

    /// The next line; the end of what there is to read is the end of the visit.
    fn line(&mut self) -> Result<String, Left> {
        let mut bytes = Vec::new();
        let mut input: &mut dyn BufRead = match &mut self.input {
            Input::Lines(lines) => *lines,
            Input::Watched(keys, _) => *keys,
        };
        let count = loop {
            match Read::by_ref(&mut input).take(LONGEST).read_until(b'\n', &mut bytes) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        if count == 0 {
            writeln!(self.out)?;
            return Err(Left::Quit);
        }
        while bytes.last() != Some(&b'\n') {
            let mut rest = Vec::new();
            if Read::by_ref(&mut input).take(LONGEST).read_until(b'\n', &mut rest)? == 0 {
                break;
            }
            if rest.last() == Some(&b'\n') {
                break;
            }
        }
        Ok(clean(&String::from_utf8_lossy(&bytes)))
    }

    /// Says what to choose and the choices with their numbers, until one is chosen.
    pub fn choose(&mut self, head: &str, choices: &[String], texts: &Texts) -> Result<Heard, Left> {
        self.offer(head, choices)?;
        loop {
            match self.ask(&texts.say("plain-number"))? {
                Answered::Back => return Ok(Heard::Back),
                Answered::Help => {
                    self.say(&texts.say("plain-how"))?;
                    self.offer(head, choices)?;
                }
                Answered::Line(line) => match number(&line, choices.len()) {
                    Some(place) => return Ok(Heard::Chosen(place)),
                    None => {
                        self.refuse(&line, choices.len(), texts)?;
                        self.offer(head, choices)?;
                    }
                },
            }
        }
    }

    /// Says the choices.
    pub fn offer(&mut self, head: &str, choices: &[String]) -> io::Result<()> {
        writeln!(self.out)?;
        self.say(head)?;
        for (place, choice) in choices.iter().enumerate() {
            self.say(&format!("{:>3}  {}", place + 1, capitalised(choice)))?;
        }
        Ok(())
    }

    /// Says that there is no such number.
    pub fn refuse(&mut self, line: &str, most: usize, texts: &Texts) -> io::Result<()> {
        let found: String = line.chars().take(60).collect();
        let args = Args::new().text("found", found).text("most", most.to_string());
        self.say(&texts.with("plain-no-such-number", &args))
    }
}

impl Warning {
    /// The warning in every language.
    fn said(&self) -> String {
        let blocks = self.texts.iter().map(|texts| {
            let left = Args::new().text("left", texts.duration(self.stands));
            let [there, stays] = ["kiosk-still-there", "kiosk-any-key-stays"].map(|id| texts.say(id));
            format!("{there}\n{}\n{stays}", texts.with("kiosk-will-erase", &left))
        });
        blocks.collect::<Vec<_>>().join("\n")
    }
}

/// The choice of a number from 1 to `most`.
pub fn number(line: &str, most: usize) -> Option<usize> {
    let number: usize = line.trim_end_matches('.').parse().ok()?;
    number.checked_sub(1).filter(|place| *place < most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talked(input: &[u8]) -> (Result<Heard, Left>, String) {
        let mut input = input;
        let mut out = Vec::new();
        let texts = Texts::new(Lang::first());
        let choices = ["One".to_owned(), "Two".to_owned()];
        let heard = Talk::new(&mut input, &mut out, 76).choose("Which?", &choices, &texts);
        (heard, String::from_utf8(out).unwrap())
    }

    #[test]
    fn an_error_is_said_and_the_question_said_again() {
        let (heard, out) = talked(b"9\nabc\n\n2\n");
        assert_eq!(heard.unwrap(), Heard::Chosen(1));
        assert_eq!(out.matches("Which?").count(), 4, "{out}");
        assert!(out.contains("\"9\" is not") && out.contains("\"abc\" is not"), "{out}");
    }

    #[test]
    fn back_help_and_leaving_are_known_and_the_end_of_all_lines_is_leaving() {
        assert_eq!(talked(b"b\n").0.unwrap(), Heard::Back);
        let (heard, out) = talked(b"?\n1");
        assert_eq!(heard.unwrap(), Heard::Chosen(0), "a last line without an end counts");
        assert_eq!(out.matches("Which?").count(), 2, "{out}");
        assert!(matches!(talked(b"q\n1\n").0, Err(Left::Quit)));
        assert!(matches!(talked(b"").0, Err(Left::Quit)));
    }

    #[test]
    fn a_line_without_end_and_bytes_that_are_no_text_are_one_wrong_answer() {
        let long = [&vec![b'x'; 1_000_000][..], b"\n\xff\xfe\x1b[2J\n1\n"].concat();
        let (heard, out) = talked(&long);
        assert_eq!(heard.unwrap(), Heard::Chosen(0));
        assert_eq!(out.matches("Which?").count(), 3, "{}", out.len());
        assert!(out.len() < 1_500 && !out.contains('\u{1b}'), "{out}");
    }
}
