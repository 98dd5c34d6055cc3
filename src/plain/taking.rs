//! Taking something away: a file, a page on paper, a code to go on later, the address of a page; and going on from a code.

use std::time::Instant;

use super::hands::File as Saved;
use super::talk::{Answered, Heard, Left};
use super::visit::{Go, Visit};
use crate::domain::checklist::weightiest_open;
use crate::domain::fact::Value;
use crate::domain::matching::judge;
use crate::domain::printing::{Before, Limits, may_print};
use crate::domain::profile::Profile;
use crate::domain::programme::ProgrammeId;
use crate::domain::reading::profile::write;
use crate::domain::resume::{Code, code, read};
use crate::export::held::{Deed, FEW, Held, Subject};
use crate::export::paper::Extras;
use crate::export::paper::pdf::render_counted;
use crate::export::taken::{Form, Taken};
use crate::text::{Args, capitalised};

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum File {
    Form(Form),
    Answers,
}

impl Visit<'_> {
    /// What can be done with something, until the person goes back.
    pub(super) fn taking(&mut self, subject: &Subject) -> Result<Go, Left> {
        loop {
            let deeds = subject.deeds(self.kiosk.as_ref());
            let labels: Vec<String> = deeds.iter().map(|deed| self.deed_label(*deed)).collect();
            let named = self.held(|held| held.named(subject, &self.wish(), &self.texts))?;
            let holds = if self.agrees { "take-holds-answers" } else { "take-holds-no-answers" };
            let holds = if deeds.contains(&Deed::Answers) { self.texts.say(holds) } else { String::new() };
            let head = format!("{named}\n{holds}");
            let Heard::Chosen(place) = self.talk.choose(&head, &labels, &self.texts)? else { return Ok(Go::Back) };
            match deeds.get(place) {
                Some(Deed::Save) => self.save(subject)?,
                Some(Deed::Print) => self.print(subject)?,
                Some(Deed::Page) => self.say_page(subject)?,
                Some(Deed::Code) => self.say_code()?,
                Some(Deed::Answers) => self.agrees = !self.agrees,
                None => {}
            }
        }
    }

    fn deed_label(&self, deed: Deed) -> String {
        let texts = &self.texts;
        match deed {
            Deed::Save => texts.say("take-deed-save"),
            Deed::Print => texts.say("take-deed-print"),
            Deed::Page => texts.say("plain-page-address"),
            Deed::Code => texts.say("take-deed-code"),
            Deed::Answers => {
                let value = if self.agrees { Value::Yes } else { Value::No };
                texts.value_and_text(&texts.say("take-deed-answers"), &texts.value(value))
            }
        }
    }

    /// Does something with what this visit holds.
    fn held<T>(&self, act: impl FnOnce(&Held<'_>) -> T) -> Result<T, Left> {
        let (mut listed, mut fit) = (Vec::new(), 0);
        if self.tray.is_empty() {
            let made = self.made(FEW)?;
            listed = made.kept.iter().take(FEW).map(|one| one.id.clone()).collect();
            fit = made.counts.kept;
        }
        Ok(act(&Held { tray: &self.tray, listed: &listed, fit, query: self.query.as_deref() }))
    }

    fn code(&self) -> Code {
        code(&self.said(), &self.data.known.catalogue)
    }

    /// Does something with it, and with what stands on it beside the facts.
    fn with<T>(&self, subject: &Subject, act: impl FnOnce(&Taken<'_>, &Extras<'_>) -> T) -> Result<T, Left> {
        let code = self.agrees.then(|| self.code());
        let extras = Extras { answers: self.agrees, code: code.as_ref(), notes: Some(&self.notes) };
        self.held(|held| held.with(subject, &self.wish(), |taken| act(taken, &extras)))
    }

    /// Asks for a form and a folder, and saves.
    fn save(&mut self, subject: &Subject) -> Result<(), Left> {
        let answers = (*self.interview.profile() != Profile::default()).then_some(File::Answers);
        let files: Vec<File> = Form::ALL.iter().copied().map(File::Form).chain(answers).collect();
        let label = |file: &File| match file {
            File::Form(form) => self.texts.say(&format!("take-form-{}", form.slug())),
            File::Answers => self.texts.say("take-form-answers"),
        };
        let labels: Vec<String> = files.iter().map(label).collect();
        let Heard::Chosen(place) = self.talk.choose(&self.texts.say("plain-which-form"), &labels, &self.texts)? else {
            return Ok(());
        };
        let Some(file) = files.get(place).copied() else { return Ok(()) };
        let Some(folder) = self.folder()? else { return Ok(()) };
        let made = match file {
            File::Answers => Some(("answers", "ron", write(self.interview.profile()).into_bytes())),
            File::Form(form) => self.with(subject, |taken, extras| {
                let bytes = taken.bytes(form, extras, &self.wish(), &self.texts).ok()?;
                Some((taken.kind(), form.ending(), bytes))
            })?,
        };
        let said = match made {
            None => self.texts.say("pdf-not-made"),
            Some((kind, ending, bytes)) => {
                let file = Saved { folder: folder.as_deref(), kind, ending, bytes: &bytes };
                match self.hands.save(file, self.today) {
                    Ok(path) => self.texts.with("saved", &Args::new().text("path", path.display().to_string())),
                    Err(why) => self.texts.not_saved(&why),
                }
            }
        };
        Ok(self.talk.say(&said)?)
    }

    /// The folder that is typed, `Some(None)` for the one where the program was started; `None` to go back.
    #[expect(clippy::option_option, reason = "no folder named, and no wish to save, are two things")]
    fn folder(&mut self) -> Result<Option<Option<String>>, Left> {
        loop {
            match self.talk.ask(&self.texts.say("plain-folder"))? {
                Answered::Back => return Ok(None),
                Answered::Help => self.talk.say(&self.texts.say("plain-folder-help"))?,
                Answered::Line(line) => return Ok(Some(Some(line).filter(|line| !line.is_empty()))),
            }
        }
    }

    /// Asks once more, and prints.
    fn print(&mut self, subject: &Subject) -> Result<(), Left> {
        let Some((pdf, pages)) = self
            .with(subject, |taken, extras| render_counted(&taken.document(extras, &self.wish(), &self.texts)).ok())?
        else {
            return Ok(self.talk.say(&self.texts.say("pdf-not-made"))?);
        };
        let printing = self.kiosk.as_ref().and_then(|kiosk| kiosk.printing.clone());
        let limits = printing.as_ref().map(|printing| Limits::unattended(printing.pages as usize));
        let before = Before { jobs: self.prints.jobs, last: self.prints.last.map(|last| last.elapsed()) };
        let outcome = match may_print(limits, before, pages) {
            Err(why) => Err(why),
            Ok(()) => {
                let answers = [Value::Yes, Value::No].map(|value| self.texts.value(value));
                let asked = self.texts.print_question(pages);
                if self.talk.choose(&asked, &answers, &self.texts)? != Heard::Chosen(0) {
                    return Ok(());
                }
                self.talk.say(&self.texts.say("print-begun"))?;
                self.prints.last = Some(Instant::now());
                self.hands.print(&pdf, printing.as_ref())
            }
        };
        self.prints.jobs += usize::from(outcome.is_ok());
        let said = match &outcome {
            Ok(()) => self.texts.printed(pages),
            Err(why) => self.texts.not_printed(why),
        };
        Ok(self.talk.say(&said)?)
    }

    /// The address of the page, in place of a code for a camera; at an unattended place staff can help.
    fn say_page(&mut self, subject: &Subject) -> Result<(), Left> {
        let programme = subject.programme().and_then(|id| self.data.known.catalogue.get(id));
        let Some(programme) = programme else { return Ok(()) };
        let mut said = format!("{}\n{}", self.texts.say("scan-page-copy"), programme.url);
        if self.kiosk.is_some() {
            said += &format!("\n{}", self.texts.say("plain-ask-staff"));
        }
        self.read_on(&said).map(|_| ())
    }

    fn say_code(&mut self) -> Result<(), Left> {
        let code = self.code();
        let mut said = format!("{}\n{}\n", self.texts.say("scan-code-copy"), code.grouped());
        said += &self.texts.say("code-holds");
        if let Some(left_out) = self.texts.left_out_of(&code) {
            said += &format!("\n{left_out}");
        }
        self.read_on(&said).map(|_| ())
    }

    /// Asks for a code, until one can be read or the person goes back.
    pub(super) fn go_on(&mut self) -> Result<Go, Left> {
        self.talk.blank()?;
        self.talk.say(&self.texts.say("go-on-how"))?;
        loop {
            match self.talk.ask(&self.texts.say("plain-code"))? {
                Answered::Back => return Ok(Go::Back),
                Answered::Help => self.talk.say(&self.texts.say("go-on-how"))?,
                Answered::Line(line) => match read(&line, &self.data.known) {
                    Err(why) => self.talk.say(&self.texts.unreadable(why))?,
                    Ok(resumed) => {
                        let missing = self.texts.missing_of(&resumed);
                        self.take_up(resumed.said);
                        if let Some(missing) = missing {
                            self.talk.say(&missing)?;
                        }
                        return Ok(Go::AtList);
                    }
                },
            }
        }
    }

    /// What is noted beside a programme: a line of text, and which questions were asked already.
    pub(super) fn noting(&mut self, id: &ProgrammeId) -> Result<(), Left> {
        let Some(programme) = self.data.known.catalogue.get(id) else { return Ok(()) };
        loop {
            let (wish, weights) = (self.wish(), self.wish().weights());
            let judged = judge(programme, &self.data.known.catalogue, &wish, &weights);
            let open = weightiest_open(programme, &judged.person, &weights);
            let texts = &self.texts;
            let note = self.notes.of(id).map(|note| note.text.clone()).filter(|text| !text.is_empty());
            let note = note.unwrap_or_else(|| texts.say("notes-none"));
            let mut labels = vec![texts.with("notes-row", &Args::new().text("note", note))];
            labels.extend(open.iter().map(|check| {
                let question = texts.ask(*check, &self.data.known.criteria);
                let asked = Args::new().text("question", question.clone());
                if self.notes.is_asked(id, *check) { texts.with("notes-asked", &asked) } else { question }
            }));
            match self.talk.choose(&capitalised(&texts.say("plain-notes-how")), &labels, &self.texts)? {
                Heard::Back => return Ok(()),
                Heard::Chosen(0) => match self.talk.ask(&self.texts.say("plain-note"))? {
                    Answered::Line(line) => self.notes.write(id, &line),
                    Answered::Help => self.talk.say(&self.texts.say("plain-notes-how"))?,
                    Answered::Back => {}
                },
                Heard::Chosen(place) => {
                    if let Some(check) = open.get(place - 1) {
                        self.notes.toggle(id, *check);
                    }
                }
            }
        }
    }
}
