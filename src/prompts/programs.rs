//! One program, and several side by side.

use crate::prompts::line_session::{LineSession, Navigation, PromptView};
use crate::prompts::prompter::{Interrupt, PromptChoice};
use microcred_advice::compare::{
    ComparisonColumn, ComparisonRow, MAX_COMPARED_PROGRAMS, MIN_COMPARED_PROGRAMS, comparison_columns, has_differences,
};
use microcred_advice::matching::evaluate;
use microcred_core::program::ProgramId;
use microcred_export::selection::HandoutScope;
use microcred_export::text;
use microcred_export::text::TextMode;
use microcred_i18n::{Args, msg};

/// What can be done with a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ProgramAction {
    Back,
    TogglePick,
    Compare,
    Handout,
    Notes,
}

impl LineSession<'_> {
    /// Everything about one program.
    pub(super) fn run_program(&mut self, id: &ProgramId) -> Result<Navigation, Interrupt> {
        let Some((record, program)) = self.data.reference.catalogue.find(id) else { return Ok(Navigation::Back) };
        self.completed = true;
        let wish = self.session.match_request();
        let column = ComparisonColumn::new(
            program,
            evaluate(record, program, &self.data.reference.catalogue, &wish, &wish.weights()),
            &wish,
        );
        let said = text::program_in_mode(TextMode::ScreenReader, &column, &wish, &self.texts, self.columns);
        self.prompter.print_blank_line()?;
        self.prompter.print(&said)?;
        loop {
            let texts = &self.texts;
            let beside = if self.session.answers.picked.contains(id) {
                msg::PLAIN_COMPARE_REMOVE
            } else {
                msg::PLAIN_COMPARE_ADD
            };
            let mut rows = vec![
                (ProgramAction::Back, texts.text(msg::PLAIN_BACK_TO_LIST)),
                (ProgramAction::TogglePick, texts.text(beside)),
            ];
            if self.session.answers.picked.len() >= MIN_COMPARED_PROGRAMS {
                rows.push((ProgramAction::Compare, self.compare_label()));
            }
            rows.push((ProgramAction::Handout, texts.text(msg::KEY_SAVE_OR_PRINT)));
            if self.session.kiosk.is_none() {
                rows.push((ProgramAction::Notes, texts.text(msg::KEY_NOTES)));
            }
            let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
            let heard = self.prompter.choose(&texts.text(msg::PLAIN_WHAT_NOW), &labels, &self.texts)?;
            let PromptChoice::Index(place) = heard else { return Ok(Navigation::Back) };
            match rows.get(place).map(|(next, _)| *next) {
                Some(ProgramAction::TogglePick) => self.toggle_pick(id)?,
                Some(ProgramAction::Compare) => return Ok(Navigation::To(PromptView::Compare)),
                Some(ProgramAction::Handout) => {
                    return Ok(Navigation::To(PromptView::Handout(HandoutScope::Program(id.clone()))));
                }
                Some(ProgramAction::Notes) => self.run_notes(id)?,
                Some(ProgramAction::Back) | None => return Ok(Navigation::Back),
            }
        }
    }

    /// Puts a program side by side with others, or takes it away.
    pub(super) fn toggle_pick(&mut self, id: &ProgramId) -> Result<(), Interrupt> {
        if !self.session.toggle_picked(id) {
            let args = Args::new().string("most", MAX_COMPARED_PROGRAMS.to_string());
            self.prompter.print(&self.texts.format(msg::PLAIN_COMPARE_FULL, &args))?;
        }
        let args = Args::new().count("count", self.session.answers.picked.len());
        Ok(self.prompter.print(&self.texts.format(msg::PLAIN_COMPARE_COUNT, &args))?)
    }

    pub(super) fn compare_label(&self) -> String {
        self.texts.format(msg::PLAIN_COMPARE, &Args::new().count("count", self.session.answers.picked.len()))
    }

    /// The programs side by side, row by row.
    pub(super) fn run_comparison(&mut self) -> Result<Navigation, Interrupt> {
        self.completed = true;
        let wish = self.session.match_request();
        let said = match comparison_columns(&self.data.reference.catalogue, &self.session.answers.picked, &wish) {
            Ok(columns) => {
                let rows = ComparisonRow::all().into_iter().map(|(_, row)| row);
                let differing: Vec<ComparisonRow> =
                    rows.filter(|row| has_differences(*row, &columns, self.session.today)).collect();
                text::comparison_in_mode(TextMode::ScreenReader, &columns, &differing, &wish, &self.texts, self.columns)
            }
            Err(_) => {
                let args = Args::new()
                    .string("fewest", MIN_COMPARED_PROGRAMS.to_string())
                    .string("most", MAX_COMPARED_PROGRAMS.to_string());
                self.texts.format(msg::COMPARE_COUNT, &args)
            }
        };
        self.prompter.print_blank_line()?;
        self.prompter.print(&said)?;
        if self.session.answers.picked.len() < MIN_COMPARED_PROGRAMS {
            return self.run_text_page("");
        }
        let rows = [self.texts.text(msg::PLAIN_BACK_TO_LIST), self.texts.text(msg::KEY_SAVE_OR_PRINT)];
        match self.prompter.choose(&self.texts.text(msg::PLAIN_WHAT_NOW), &rows, &self.texts)? {
            PromptChoice::Index(1) => Ok(Navigation::To(PromptView::Handout(HandoutScope::Comparison))),
            PromptChoice::Index(_) | PromptChoice::Back => Ok(Navigation::Back),
        }
    }
}
