//! Taking something away: a file, a page on paper, a code to go on later, the address of a page; and going on from a code.

use crate::prompts::line_session::{LineSession, Navigation};
use crate::prompts::prompter::{Interrupt, PromptChoice, PromptReply};
use microcred_advice::checklist::open_checks_by_weight;
use microcred_advice::matching::evaluate;
use microcred_core::fact::Tristate;
use microcred_core::profile::Profile;
use microcred_core::program::ProgramId;
use microcred_data::reading::profile::to_ron;
use microcred_export::document::HandoutOptions;
use microcred_export::document::pdf::render_with_page_count;
use microcred_export::handout::{Handout, HandoutFormat};
use microcred_export::selection::{HandoutAction, HandoutScope, MAX_PLAN_PROGRAMS, Selection};
use microcred_i18n::{Args, capitalize, family, msg};
use microcred_session::resume::decode;
use microcred_session::system::OutputFile as Saved;

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SaveFormat {
    Handout(HandoutFormat),
    Answers,
}

impl LineSession<'_> {
    /// What can be done with something, until the person goes back.
    pub(super) fn run_handout(&mut self, subject: &HandoutScope) -> Result<Navigation, Interrupt> {
        loop {
            let deeds = subject.actions(self.session.kiosk.as_ref());
            let labels: Vec<String> = deeds.iter().map(|deed| self.action_label(*deed)).collect();
            let named =
                self.with_selection(|held| held.describe(subject, &self.session.match_request(), &self.texts))?;
            let holds =
                if self.session.includes_answers { msg::HANDOUT_HAS_ANSWERS } else { msg::HANDOUT_HAS_NO_ANSWERS };
            let holds =
                if deeds.contains(&HandoutAction::IncludeAnswers) { self.texts.text(holds) } else { String::new() };
            let head = format!("{named}\n{holds}");
            let PromptChoice::Index(place) = self.prompter.choose(&head, &labels, &self.texts)? else {
                return Ok(Navigation::Back);
            };
            match deeds.get(place) {
                Some(HandoutAction::Save) => self.save_handout(subject)?,
                Some(HandoutAction::Print) => self.print_handout(subject)?,
                Some(HandoutAction::ProgramPage) => self.print_page_address(subject)?,
                Some(HandoutAction::ResumeCode) => self.print_resume_code()?,
                Some(HandoutAction::IncludeAnswers) => self.session.includes_answers = !self.session.includes_answers,
                None => {}
            }
        }
    }

    fn action_label(&self, deed: HandoutAction) -> String {
        let texts = &self.texts;
        match deed {
            HandoutAction::Save => texts.text(msg::HANDOUT_ACTION_SAVE),
            HandoutAction::Print => texts.text(msg::HANDOUT_ACTION_PRINT),
            HandoutAction::ProgramPage => texts.text(msg::PLAIN_PAGE_ADDRESS),
            HandoutAction::ResumeCode => texts.text(msg::HANDOUT_ACTION_CODE),
            HandoutAction::IncludeAnswers => {
                let value = if self.session.includes_answers { Tristate::Yes } else { Tristate::No };
                texts.label_and_text(&texts.text(msg::HANDOUT_ACTION_ANSWERS), &texts.value(value))
            }
        }
    }

    /// Does something with what this visit holds.
    fn with_selection<T>(&self, act: impl FnOnce(&Selection<'_>) -> T) -> Result<T, Interrupt> {
        let (mut listed, mut fit) = (Vec::new(), 0);
        if self.session.answers.picked.is_empty() {
            let made = self.result_list(MAX_PLAN_PROGRAMS)?;
            listed = made.rows.iter().take(MAX_PLAN_PROGRAMS).map(|one| one.id.clone()).collect();
            fit = made.counts.remaining;
        }
        Ok(act(&Selection {
            picked: &self.session.answers.picked,
            top_matches: &listed,
            match_count: fit,
            query: self.session.search_words(),
        }))
    }

    /// Does something with it, and with what stands on it beside the facts.
    fn with_handout<T>(
        &self,
        subject: &HandoutScope,
        act: impl FnOnce(&Handout<'_>, &HandoutOptions<'_>) -> T,
    ) -> Result<T, Interrupt> {
        let code = self.session.includes_answers.then(|| self.session.resume_code());
        let extras = HandoutOptions {
            include_answers: self.session.includes_answers,
            resume_code: code.as_ref(),
            notes: Some(&self.session.notes),
        };
        self.with_selection(|held| {
            held.with_handout(subject, &self.session.match_request(), |taken| act(taken, &extras))
        })
    }

    /// Asks for a form and a folder, and saves.
    fn save_handout(&mut self, subject: &HandoutScope) -> Result<(), Interrupt> {
        let answers = (*self.session.profile() != Profile::default()).then_some(SaveFormat::Answers);
        let files: Vec<SaveFormat> =
            HandoutFormat::ALL.iter().copied().map(SaveFormat::Handout).chain(answers).collect();
        let label = |file: &SaveFormat| match file {
            SaveFormat::Handout(form) => self.texts.text_in(family::HANDOUT_FORMAT, &form.slug()),
            SaveFormat::Answers => self.texts.text(msg::HANDOUT_FORMAT_ANSWERS),
        };
        let labels: Vec<String> = files.iter().map(label).collect();
        let PromptChoice::Index(place) =
            self.prompter.choose(&self.texts.text(msg::PLAIN_WHICH_FORM), &labels, &self.texts)?
        else {
            return Ok(());
        };
        let Some(file) = files.get(place).copied() else { return Ok(()) };
        let Some(folder) = self.ask_folder()? else { return Ok(()) };
        let made = match file {
            SaveFormat::Answers => Some(("answers", "ron", to_ron(self.session.profile()).into_bytes())),
            SaveFormat::Handout(form) => self.with_handout(subject, |taken, extras| {
                let bytes = taken.render(form, extras, &self.session.match_request(), &self.texts).ok()?;
                Some((taken.file_stem(), form.file_extension(), bytes))
            })?,
        };
        let said = match made {
            None => self.texts.text(msg::PDF_NOT_MADE),
            Some((kind, ending, bytes)) => {
                let file = Saved { folder: folder.as_deref(), kind, extension: ending, bytes: &bytes };
                match self.system.save(file, self.session.today) {
                    Ok(path) => self.texts.format(msg::SAVED, &Args::new().string("path", path.display().to_string())),
                    Err(why) => self.texts.save_error(&why),
                }
            }
        };
        Ok(self.prompter.print(&said)?)
    }

    /// The folder that is typed, `Some(None)` for the one where the program was started; `None` to go back.
    #[expect(clippy::option_option, reason = "no folder named, and no wish to save, are two things")]
    fn ask_folder(&mut self) -> Result<Option<Option<String>>, Interrupt> {
        loop {
            match self.prompter.ask(&self.texts.text(msg::PLAIN_FOLDER))? {
                PromptReply::Back => return Ok(None),
                PromptReply::Help => self.prompter.print(&self.texts.text(msg::PLAIN_FOLDER_HELP))?,
                PromptReply::Line(line) => return Ok(Some(Some(line).filter(|line| !line.is_empty()))),
            }
        }
    }

    /// Asks once more, and prints.
    fn print_handout(&mut self, subject: &HandoutScope) -> Result<(), Interrupt> {
        let Some((pdf, pages)) = self.with_handout(subject, |taken, extras| {
            render_with_page_count(&taken.to_document(extras, &self.session.match_request(), &self.texts)).ok()
        })?
        else {
            return Ok(self.prompter.print(&self.texts.text(msg::PDF_NOT_MADE))?);
        };
        let outcome = match self.session.check_print(pages, self.started.elapsed()) {
            Err(why) => Err(why),
            Ok(()) => {
                let answers = [Tristate::Yes, Tristate::No].map(|value| self.texts.value(value));
                let asked = self.texts.print_question(pages);
                if self.prompter.choose(&asked, &answers, &self.texts)? != PromptChoice::Index(0) {
                    return Ok(());
                }
                self.prompter.print(&self.texts.text(msg::PRINT_BEGUN))?;
                self.session.print_history.last_attempt = Some(self.started.elapsed());
                self.system.print(&pdf, self.session.print_config())
            }
        };
        self.session.print_history.job_count += usize::from(outcome.is_ok());
        let said = match &outcome {
            Ok(()) => self.texts.print_confirmation(pages),
            Err(why) => self.texts.print_error(why),
        };
        Ok(self.prompter.print(&said)?)
    }

    /// The address of the page, in place of a code for a camera; at an unattended place staff can help.
    fn print_page_address(&mut self, subject: &HandoutScope) -> Result<(), Interrupt> {
        let program = subject.program().and_then(|id| self.data.reference.catalogue.get(id));
        let Some(program) = program else { return Ok(()) };
        let lines = self.texts.contact_lines(program);
        let lines: Vec<String> =
            lines.into_iter().map(|(label, text)| format!("{}: {text}", self.texts.text(label))).collect();
        let mut said = lines.join("\n");
        if self.session.kiosk.is_some() {
            said += &format!("\n{}", self.texts.text(msg::PLAIN_ASK_STAFF));
        }
        self.run_text_page(&said).map(|_| ())
    }

    fn print_resume_code(&mut self) -> Result<(), Interrupt> {
        let code = self.session.resume_code();
        let mut said = format!("{}\n{}\n", self.texts.text(msg::QR_CODE_COPY), code.grouped());
        said += &self.texts.text(msg::CODE_HOLDS);
        if let Some(left_out) = self.texts.omitted_from_code(&code) {
            said += &format!("\n{left_out}");
        }
        self.run_text_page(&said).map(|_| ())
    }

    /// Asks for a code, until one can be read or the person goes back.
    pub(super) fn run_resume(&mut self) -> Result<Navigation, Interrupt> {
        self.prompter.print_blank_line()?;
        self.prompter.print(&self.texts.text(msg::RESUME_HOW))?;
        loop {
            match self.prompter.ask(&self.texts.text(msg::PLAIN_CODE))? {
                PromptReply::Back => return Ok(Navigation::Back),
                PromptReply::Help => self.prompter.print(&self.texts.text(msg::RESUME_HOW))?,
                PromptReply::Line(line) => match decode(&line, &self.data.reference) {
                    Err(why) => self.prompter.print(&self.texts.resume_code_error(why))?,
                    Ok(resumed) => {
                        let missing = self.texts.missing_after_resume(&resumed);
                        self.session.restore(resumed.answers);
                        if let Some(missing) = missing {
                            self.prompter.print(&missing)?;
                        }
                        return Ok(Navigation::ToResults);
                    }
                },
            }
        }
    }

    /// What is noted beside a program: a line of text, and which questions were asked already.
    pub(super) fn run_notes(&mut self, id: &ProgramId) -> Result<(), Interrupt> {
        let Some((record, program)) = self.data.reference.catalogue.find(id) else { return Ok(()) };
        loop {
            let (wish, weights) = (self.session.match_request(), self.session.weights());
            let judged = evaluate(record, program, &self.data.reference.catalogue, &wish, &weights);
            let open = open_checks_by_weight(program, &judged.person_checks, &weights);
            let texts = &self.texts;
            let note = self.session.notes.get(id).map(|note| note.text.clone()).filter(|text| !text.is_empty());
            let note = note.unwrap_or_else(|| texts.text(msg::NOTES_NONE));
            let mut labels = vec![texts.format(msg::NOTES_ROW, &Args::new().string("note", note))];
            labels.extend(open.iter().map(|check| {
                let question = texts.question_to_ask(*check, &self.data.reference.criteria);
                let asked = Args::new().string("question", question.clone());
                if self.session.notes.is_asked(id, *check) { texts.format(msg::NOTES_ASKED, &asked) } else { question }
            }));
            match self.prompter.choose(&capitalize(&texts.text(msg::PLAIN_NOTES_HOW)), &labels, &self.texts)? {
                PromptChoice::Back => return Ok(()),
                PromptChoice::Index(0) => match self.prompter.ask(&self.texts.text(msg::PLAIN_NOTE))? {
                    PromptReply::Line(line) => self.session.notes.set_text(id, &line),
                    PromptReply::Help => self.prompter.print(&self.texts.text(msg::PLAIN_NOTES_HOW))?,
                    PromptReply::Back => {}
                },
                PromptChoice::Index(place) => {
                    if let Some(check) = open.get(place - 1) {
                        self.session.notes.toggle_asked(id, *check);
                    }
                }
            }
        }
    }
}
