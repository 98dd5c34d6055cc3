//! Reading lines and saying lines: what is common to every prompt.

use std::io::{self, BufRead, Read, Write};
use std::time::Duration;

use crate::prompts::timed_input::{TimedKeyboard, WaitResult};
use microcred_core::sanitize::clean;
use microcred_export::text::ascii_marks;
use microcred_i18n::{Args, Lang, Localizer, MessageId, capitalize, msg};

/// Of a longer line the rest is not read.
const MAX_INPUT_LINE_BYTES: u64 = 2_000;

/// Why the visit is over.
#[derive(Debug)]
pub enum Interrupt {
    /// The person left, or there is nothing more to read.
    Quit,
    /// Nobody answered a warning.
    TimedOut,
    /// The program is to end with this exit code.
    Exit(u8),
    /// Nothing can be read or written.
    Io(io::Error),
}

impl From<io::Error> for Interrupt {
    fn from(error: io::Error) -> Self {
        // Whoever listened has gone.
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Quit } else { Self::Io(error) }
    }
}

/// What was answered at a prompt.
#[derive(Debug, PartialEq, Eq)]
pub enum PromptReply {
    /// A line, cleaned, without blanks at its ends.
    Line(String),
    /// What can be answered is asked for.
    Help,
    /// To where the person was before.
    Back,
}

/// What was chosen of some choices.
#[derive(Debug, PartialEq, Eq)]
pub enum PromptChoice {
    /// The choice, from 0.
    Index(usize),
    /// To where the person was before.
    Back,
}

/// Where lines come from.
enum Input<'a> {
    Lines(&'a mut dyn BufRead),
    /// At an unattended place, with how somebody who is silent is warned there.
    Kiosk(&'a mut dyn TimedKeyboard, IdleWarning),
}

/// How somebody who is silent is warned, and how long that lasts.
pub struct IdleWarning {
    pub idle_timeout: Option<Duration>,
    pub countdown: Duration,
    /// The language of the visitor, then the others that are offered.
    pub texts: Vec<Localizer>,
}

/// Where lines are read, and said.
pub struct Prompter<'a> {
    input: Input<'a>,
    out: &'a mut dyn Write,
    width: usize,
}

impl<'a> Prompter<'a> {
    pub fn new(input: &'a mut dyn BufRead, out: &'a mut dyn Write, width: usize) -> Self {
        Self { input: Input::Lines(input), out, width }
    }

    /// The same at an unattended place.
    pub fn for_kiosk(
        input: &'a mut dyn TimedKeyboard,
        warning: IdleWarning,
        out: &'a mut dyn Write,
        width: usize,
    ) -> Self {
        Self { input: Input::Kiosk(input, warning), out, width }
    }

    /// From now on the visitor hears this language first.
    pub fn set_language(&mut self, lang: Lang) {
        if let Input::Kiosk(_, warning) = &mut self.input {
            warning.texts.sort_by_key(|texts| texts.lang() != lang);
        }
    }

    /// Says a text of one or more lines, each broken where it is too long. Marks are plain ones, which every voice and every
    /// braille table knows.
    pub fn print(&mut self, text: &str) -> io::Result<()> {
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
    pub fn print_blank_line(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// Says what is asked for and waits for a line.
    pub fn ask(&mut self, prompt: &str) -> Result<PromptReply, Interrupt> {
        self.print_prompt(prompt)?;
        self.await_line(prompt)?;
        let line = self.read_line()?;
        Ok(match line.as_str() {
            "q" | "Q" => return Err(Interrupt::Quit),
            "b" | "B" => PromptReply::Back,
            "?" => PromptReply::Help,
            _ => PromptReply::Line(line),
        })
    }

    fn print_prompt(&mut self, prompt: &str) -> io::Result<()> {
        write!(self.out, "{} ", ascii_marks(prompt)).and_then(|()| self.out.flush())
    }

    /// Waits for a line at an unattended place. Who is silent for long is warned, stays by any key, and then hears the prompt
    /// again with what was begun.
    fn await_line(&mut self, prompt: &str) -> Result<(), Interrupt> {
        loop {
            let Input::Kiosk(keys, warning) = &mut self.input else { return Ok(()) };
            match keys.wait_for_line(warning.idle_timeout) {
                WaitResult::Input => return Ok(()),
                WaitResult::Exit(code) => return Err(Interrupt::Exit(code)),
                WaitResult::TimedOut => {}
            }
            let (stands, said) = (warning.countdown, warning.message());
            writeln!(self.out)?;
            self.print(&said)?;
            let begun = match self.wait_for_key(stands) {
                WaitResult::Input => self.pending_input(),
                WaitResult::TimedOut => return Err(Interrupt::TimedOut),
                WaitResult::Exit(code) => return Err(Interrupt::Exit(code)),
            };
            writeln!(self.out)?;
            self.print_prompt(prompt)?;
            write!(self.out, "{}", ascii_marks(&begun)).and_then(|()| self.out.flush())?;
        }
    }

    /// Says some messages in every language of an unattended place, that of the visitor first.
    pub fn print_in_all_languages(&mut self, ids: &[MessageId]) -> io::Result<()> {
        let Input::Kiosk(_, warning) = &self.input else { return Ok(()) };
        let said: Vec<String> = warning.texts.iter().flat_map(|texts| ids.iter().map(|id| texts.text(*id))).collect();
        writeln!(self.out)?;
        self.print(&said.join("\n"))
    }

    /// Waits for any key at an unattended place.
    pub fn wait_for_key(&mut self, time: Duration) -> WaitResult {
        match &mut self.input {
            Input::Kiosk(keys, _) => keys.wait_for_key(time),
            Input::Lines(_) => WaitResult::Input,
        }
    }

    fn pending_input(&self) -> String {
        match &self.input {
            Input::Kiosk(keys, _) => keys.pending_input(),
            Input::Lines(_) => String::new(),
        }
    }

    /// The next line; the end of what there is to read is the end of the visit.
    fn read_line(&mut self) -> Result<String, Interrupt> {
        let mut bytes = Vec::new();
        let mut input: &mut dyn BufRead = match &mut self.input {
            Input::Lines(lines) => *lines,
            Input::Kiosk(keys, _) => *keys,
        };
        let count = loop {
            match Read::by_ref(&mut input).take(MAX_INPUT_LINE_BYTES).read_until(b'\n', &mut bytes) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        if count == 0 {
            writeln!(self.out)?;
            return Err(Interrupt::Quit);
        }
        while bytes.last() != Some(&b'\n') {
            let mut rest = Vec::new();
            if Read::by_ref(&mut input).take(MAX_INPUT_LINE_BYTES).read_until(b'\n', &mut rest)? == 0 {
                break;
            }
            if rest.last() == Some(&b'\n') {
                break;
            }
        }
        Ok(clean(&String::from_utf8_lossy(&bytes)))
    }

    /// Says what to choose and the choices with their numbers, until one is chosen.
    pub fn choose(&mut self, head: &str, choices: &[String], texts: &Localizer) -> Result<PromptChoice, Interrupt> {
        self.print_choices(head, choices)?;
        loop {
            match self.ask(&texts.text(msg::PLAIN_NUMBER))? {
                PromptReply::Back => return Ok(PromptChoice::Back),
                PromptReply::Help => {
                    self.print(&texts.text(msg::PLAIN_HOW))?;
                    self.print_choices(head, choices)?;
                }
                PromptReply::Line(line) => match parse_choice_number(&line, choices.len()) {
                    Some(place) => return Ok(PromptChoice::Index(place)),
                    None => {
                        self.print_invalid_number(&line, choices.len(), texts)?;
                        self.print_choices(head, choices)?;
                    }
                },
            }
        }
    }

    /// Says the choices.
    pub fn print_choices(&mut self, head: &str, choices: &[String]) -> io::Result<()> {
        writeln!(self.out)?;
        self.print(head)?;
        for (place, choice) in choices.iter().enumerate() {
            self.print(&format!("{:>3}  {}", place + 1, capitalize(choice)))?;
        }
        Ok(())
    }

    /// Says that there is no such number.
    pub fn print_invalid_number(&mut self, line: &str, most: usize, texts: &Localizer) -> io::Result<()> {
        let found: String = line.chars().take(60).collect();
        let args = Args::new().string("found", found).string("most", most.to_string());
        self.print(&texts.format(msg::PLAIN_NO_SUCH_NUMBER, &args))
    }
}

impl IdleWarning {
    /// The warning in every language.
    fn message(&self) -> String {
        let blocks = self.texts.iter().map(|texts| {
            let left = Args::new().string("left", texts.duration(self.countdown));
            let [there, stays] = [msg::KIOSK_STILL_THERE, msg::KIOSK_ANY_KEY_STAYS].map(|id| texts.text(id));
            format!("{there}\n{}\n{stays}", texts.format(msg::KIOSK_WILL_ERASE, &left))
        });
        blocks.collect::<Vec<_>>().join("\n")
    }
}

/// The choice of a number from 1 to `most`.
pub fn parse_choice_number(line: &str, most: usize) -> Option<usize> {
    let number: usize = line.trim_end_matches('.').parse().ok()?;
    number.checked_sub(1).filter(|place| *place < most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose_from(input: &[u8]) -> (Result<PromptChoice, Interrupt>, String) {
        let mut input = input;
        let mut out = Vec::new();
        let texts = Localizer::new(Lang::source_language());
        let choices = ["One".to_owned(), "Two".to_owned()];
        let heard = Prompter::new(&mut input, &mut out, 76).choose("Which?", &choices, &texts);
        (heard, String::from_utf8(out).unwrap())
    }

    #[test]
    fn error_is_printed_and_question_repeated() {
        let (heard, out) = choose_from(b"9\nabc\n\n2\n");
        assert_eq!(heard.unwrap(), PromptChoice::Index(1));
        assert_eq!(out.matches("Which?").count(), 4, "{out}");
        assert!(out.contains("\"9\" is not") && out.contains("\"abc\" is not"), "{out}");
    }

    #[test]
    fn back_help_and_quit_parse_and_eof_quits() {
        assert_eq!(choose_from(b"b\n").0.unwrap(), PromptChoice::Back);
        let (heard, out) = choose_from(b"?\n1");
        assert_eq!(heard.unwrap(), PromptChoice::Index(0), "a last line without an end counts");
        assert_eq!(out.matches("Which?").count(), 2, "{out}");
        assert!(matches!(choose_from(b"q\n1\n").0, Err(Interrupt::Quit)));
        assert!(matches!(choose_from(b"").0, Err(Interrupt::Quit)));
    }

    #[test]
    fn endless_line_or_non_utf8_is_one_invalid_answer() {
        let long = [&vec![b'x'; 1_000_000][..], b"\n\xff\xfe\x1b[2J\n1\n"].concat();
        let (heard, out) = choose_from(&long);
        assert_eq!(heard.unwrap(), PromptChoice::Index(0));
        assert_eq!(out.matches("Which?").count(), 3, "{}", out.len());
        assert!(out.len() < 1_500 && !out.contains('\u{1b}'), "{out}");
    }
}
