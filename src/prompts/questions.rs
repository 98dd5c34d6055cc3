//! The interview as prompts: one question at a time, with how many programs each choice leaves.

use crate::prompts::line_session::{LineSession, Navigation, PromptView};
use crate::prompts::prompter::{Interrupt, PromptChoice, PromptReply, parse_choice_number};
use microcred_core::interview::{Answer, AnswerError, AnswerKind, Question, parse_typed_answer, parse_typed_words};
use microcred_core::sanitize::clean;
use microcred_i18n::scripts::is_portable;
use microcred_i18n::{Args, family, msg};
use microcred_session::goal_choices::goal_choices;

/// So many results of a look-up are said.
const MAX_LOOKUP_RESULTS: usize = 8;

/// What stands behind a number.
#[derive(Clone)]
enum QuestionItem {
    Answer(Answer),
    TypeAnswer,
    Skip,
    SeeMatches,
    SearchAgain,
}

impl LineSession<'_> {
    /// Asks the question that is open; the list where none is.
    pub(super) fn ask_question(&mut self) -> Result<Navigation, Interrupt> {
        let Some(asked) = self.session.current_question() else { return Ok(Navigation::To(PromptView::Matches)) };
        match asked.answer_kind() {
            AnswerKind::SingleChoice(ids) => self.ask_one_of(asked, ids, false),
            AnswerKind::SingleChoiceOrTyped(ids) => self.ask_one_of(asked, ids, true),
            AnswerKind::MultipleChoice(ids) => self.ask_many_of(asked, ids),
            AnswerKind::Lookup => self.ask_lookup(asked),
            AnswerKind::FreeText => self.ask_free_text(asked),
        }
    }

    /// Where the person stands, how many programs fit, what is asked and why.
    fn question_head(&self, asked: Question) -> String {
        let texts = &self.texts;
        let place = self.session.interview_progress().map(|progress| texts.progress(&progress)).unwrap_or_default();
        let all = self.data.reference.catalogue.len();
        let fit = texts.match_count(self.session.match_count(), all);
        let title = texts.text_in(family::QUESTION_TITLE, &asked.slug());
        let why = texts.text_in(family::QUESTION_WHY, &asked.slug());
        let why = texts.format(msg::QUESTION_WHY, &Args::new().string("why", why));
        format!("{place}. {fit}.\n{title}\n{why}")
    }

    /// A choice, with how many programs it leaves where that can be counted.
    fn choice_label(&self, asked: Question, label: &str, answer: &Answer) -> String {
        match self.session.match_count_after(asked, answer) {
            Some(count) => {
                let args =
                    Args::new().string("choice", label).string("fit", self.texts.match_count_after_choice(count));
                self.texts.format(msg::PLAIN_CHOICE, &args)
            }
            None => label.to_owned(),
        }
    }

    fn skip_label(&self, asked: Question) -> String {
        self.texts.text_in(family::QUESTION_SKIP, &asked.slug())
    }

    fn ask_one_of(
        &mut self,
        asked: Question,
        ids: &'static [&'static str],
        is_typed: bool,
    ) -> Result<Navigation, Interrupt> {
        let (mut rows, mut labels) = (Vec::new(), Vec::new());
        for id in ids {
            let answer = Answer::Choice((*id).to_owned());
            labels.push(self.choice_label(asked, &self.texts.choice(asked, id), &answer));
            rows.push(QuestionItem::Answer(answer));
        }
        if is_typed {
            labels.push(self.texts.text_in(family::QUESTION_TYPED, &asked.slug()));
            rows.push(QuestionItem::TypeAnswer);
        }
        self.push_end_items(asked, &mut rows, &mut labels);
        match self.prompter.choose(&self.question_head(asked), &labels, &self.texts)? {
            PromptChoice::Back => Ok(self.previous_question()),
            PromptChoice::Index(place) => match rows.into_iter().nth(place) {
                Some(QuestionItem::Answer(answer)) => self.submit_answer(asked, &answer),
                Some(QuestionItem::TypeAnswer) => self.ask_typed_answer(asked),
                other => Ok(self.skip_or_finish(other.as_ref())),
            },
        }
    }

    /// What stands at the end of every list of choices: to skip, and to see the matches now.
    fn push_end_items(&self, asked: Question, rows: &mut Vec<QuestionItem>, labels: &mut Vec<String>) {
        labels.push(self.skip_label(asked));
        labels.push(self.texts.text(msg::PLAIN_SEE_MATCHES));
        rows.extend([QuestionItem::Skip, QuestionItem::SeeMatches]);
    }

    fn skip_or_finish(&mut self, row: Option<&QuestionItem>) -> Navigation {
        match row {
            Some(QuestionItem::Skip) => self.session.skip_question(),
            Some(QuestionItem::SeeMatches) => self.session.finish_interview(),
            _ => {}
        }
        Navigation::Stay
    }

    fn previous_question(&mut self) -> Navigation {
        if self.session.previous_question() { Navigation::Stay } else { Navigation::Back }
    }

    /// Takes an answer, or says why it is not taken.
    fn submit_answer(&mut self, asked: Question, answer: &Answer) -> Result<Navigation, Interrupt> {
        if let Err(rejected) = self.session.answer(answer) {
            self.print_rejection(asked, rejected)?;
        }
        Ok(Navigation::Stay)
    }

    fn print_rejection(&mut self, asked: Question, rejected: AnswerError) -> Result<(), Interrupt> {
        Ok(self.prompter.print(&self.texts.answer_error(rejected, asked))?)
    }

    /// A number, or a day where one can be.
    fn ask_typed_answer(&mut self, asked: Question) -> Result<Navigation, Interrupt> {
        loop {
            let label = self.texts.input_label(asked);
            match self.prompter.ask(&label)? {
                PromptReply::Back => return Ok(Navigation::Stay),
                PromptReply::Help => self.prompter.print(&self.texts.text(msg::PLAIN_HOW))?,
                PromptReply::Line(line) => match parse_typed_answer(asked, &line) {
                    Ok(answer) => match self.session.answer(&answer) {
                        Ok(()) => return Ok(Navigation::Stay),
                        Err(rejected) => self.print_rejection(asked, rejected)?,
                    },
                    Err(rejected) => self.print_rejection(asked, rejected)?,
                },
            }
        }
    }

    fn ask_many_of(&mut self, asked: Question, ids: &'static [&'static str]) -> Result<Navigation, Interrupt> {
        let (mut rows, mut labels) = (Vec::new(), Vec::new());
        for id in ids {
            labels.push(self.texts.choice(asked, id));
            rows.push(QuestionItem::Answer(Answer::Choice((*id).to_owned())));
        }
        self.push_end_items(asked, &mut rows, &mut labels);
        let head = self.question_head(asked);
        self.prompter.print_choices(&head, &labels)?;
        loop {
            match self.prompter.ask(&self.texts.text(msg::PLAIN_NUMBERS))? {
                PromptReply::Back => return Ok(self.previous_question()),
                PromptReply::Help => {
                    self.prompter.print(&self.texts.text(msg::PLAIN_HOW))?;
                    self.prompter.print_choices(&head, &labels)?;
                }
                PromptReply::Line(line) => {
                    let words = line.split([' ', ',', ';']).filter(|word| !word.is_empty());
                    let places: Option<Vec<usize>> = words.map(|word| parse_choice_number(word, rows.len())).collect();
                    match places.as_deref() {
                        Some([only]) if *only >= ids.len() => return Ok(self.skip_or_finish(rows.get(*only))),
                        Some(some) if !some.is_empty() && some.iter().all(|place| *place < ids.len()) => {
                            let mut chosen: Vec<usize> = some.to_vec();
                            chosen.sort_unstable();
                            chosen.dedup();
                            let chosen = chosen.iter().filter_map(|place| ids.get(*place)).map(|id| (*id).to_owned());
                            return self.submit_answer(asked, &Answer::Choices(chosen.collect()));
                        }
                        _ => {
                            self.prompter.print_invalid_number(&line, rows.len(), &self.texts)?;
                            self.prompter.print_choices(&head, &labels)?;
                        }
                    }
                }
            }
        }
    }

    fn ask_lookup(&mut self, asked: Question) -> Result<Navigation, Interrupt> {
        let head = self.question_head(asked);
        self.prompter.print_choices(&head, &[])?;
        self.prompter.print(&format!("{:>3}  {}", 0, self.skip_label(asked)))?;
        loop {
            match self.prompter.ask(&self.texts.input_label(asked))? {
                PromptReply::Back => return Ok(self.previous_question()),
                PromptReply::Help => self.prompter.print(&self.texts.text(msg::PLAIN_HOW))?,
                PromptReply::Line(line) if line == "0" => {
                    self.session.skip_question();
                    return Ok(Navigation::Stay);
                }
                PromptReply::Line(line) if line.is_empty() => {
                    self.prompter.print(&self.texts.text(msg::PLAIN_TYPE_WORDS))?;
                }
                PromptReply::Line(line) => match self.choose_lookup_result(asked, &line)? {
                    Some(QuestionItem::Answer(answer)) => return self.submit_answer(asked, &answer),
                    Some(QuestionItem::Skip) => {
                        self.session.skip_question();
                        return Ok(Navigation::Stay);
                    }
                    _ => self.prompter.print(&head)?,
                },
            }
        }
    }

    /// What some words find, to choose from; `None` to type other words.
    fn choose_lookup_result(&mut self, asked: Question, words: &str) -> Result<Option<QuestionItem>, Interrupt> {
        let catalogue = &self.data.reference.catalogue;
        let choices = goal_choices(
            words,
            self.goal_index(),
            self.program_index(),
            catalogue,
            self.texts.tag(),
            MAX_LOOKUP_RESULTS,
        );
        let (mut rows, mut labels) = (Vec::new(), Vec::new());
        for choice in &choices.rows {
            let label =
                self.texts.goal_choice(choice, &self.data.reference.occupations, |letter| is_portable(letter, false));
            let Some(target) = choice.target() else {
                labels.push(label);
                rows.push(QuestionItem::Skip);
                continue;
            };
            let answer = Answer::Target(target);
            labels.push(self.choice_label(asked, &label, &answer));
            rows.push(QuestionItem::Answer(answer));
        }
        labels.push(self.texts.text(msg::PLAIN_OTHER_WORDS));
        rows.push(QuestionItem::SearchAgain);
        let head = if choices.nothing_found { msg::QUESTION_TARGET_NOTHING_FOUND } else { msg::PLAIN_FOUND };
        let head = self.texts.format(head, &Args::new().string("words", clean(words)));
        Ok(match self.prompter.choose(&head, &labels, &self.texts)? {
            PromptChoice::Back => None,
            PromptChoice::Index(place) => rows.into_iter().nth(place),
        })
    }

    fn ask_free_text(&mut self, asked: Question) -> Result<Navigation, Interrupt> {
        let head = self.question_head(asked);
        self.prompter.print_choices(&head, &[])?;
        loop {
            self.prompter.print(&self.texts.text(msg::PLAIN_EMPTY_SKIPS))?;
            match self.prompter.ask(&self.texts.input_label(asked))? {
                PromptReply::Back => return Ok(self.previous_question()),
                PromptReply::Help => self.prompter.print(&self.texts.text(msg::PLAIN_HOW))?,
                PromptReply::Line(line) if line.is_empty() => {
                    self.session.skip_question();
                    return Ok(Navigation::Stay);
                }
                PromptReply::Line(line) => return self.submit_answer(asked, &parse_typed_words(&line)),
            }
        }
    }
}
