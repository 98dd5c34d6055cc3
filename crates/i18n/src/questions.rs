//! The questions in words, beside their titles and choices: what a look-up found, and why an answer was not taken.

use crate::localizer::{Args, Localizer};
use microcred_core::interview::{AnswerError, InterviewProgress, Question};
use microcred_core::occupation::Occupations;
use microcred_core::profile::Target;

/// The same text with a capital at its start.
#[must_use]
pub fn capitalize(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Localizer {
    /// A goal that a look-up offers: an occupation with its code, a field of work, or a skill.
    #[must_use]
    pub fn target(&self, target: &Target, occupations: &Occupations) -> String {
        if let Some(code) = target.occupation {
            let title = occupations.get(code).map_or("", |occupation| occupation.title.get(self.tag()));
            return format!("{title} ({code})");
        }
        if let Some(sector) = target.sector {
            return self.format("question-target-sector", &Args::new().string("sector", self.sector(sector)));
        }
        let skill = target.skill.clone().unwrap_or_default();
        self.format("question-target-skill", &Args::new().string("skill", skill))
    }

    /// What stands before the line on which an answer is typed.
    #[must_use]
    pub fn input_label(&self, question: Question) -> String {
        self.text(match question {
            Question::Target => "field-label-target",
            Question::Skills => "field-label-skills",
            Question::Budget => "field-label-budget",
            Question::Hours => "field-label-hours",
            Question::FinishBy => "field-label-finish-by",
            Question::Age => "field-label-age",
            Question::Landed => "field-label-landed",
            Question::HouseholdIncome | Question::TrainingLimit => "field-label-dollars",
            _ => "field-label-clb",
        })
    }

    /// Why an answer was not taken, and what would be.
    #[must_use]
    pub fn answer_error(&self, rejected: AnswerError, question: Question) -> String {
        match rejected {
            AnswerError::OutOfRange { .. } if question == Question::Landed => self.text("rejected-landed"),
            AnswerError::OutOfRange { min: least, max: most } => {
                let number = |number: u32| self.number(i64::from(number));
                self.format("rejected-range", &Args::new().string("least", number(least)).string("most", number(most)))
            }
            AnswerError::UnknownChoice | AnswerError::WrongKind => self.text(match question {
                Question::FinishBy => "rejected-date",
                Question::Landed => "rejected-landed",
                question if question.is_amount() => "rejected-amount",
                _ => "rejected-number",
            }),
        }
    }

    /// Where a person stands among the questions.
    #[must_use]
    pub fn progress(&self, progress: &InterviewProgress) -> String {
        let args = Args::new().string("step", progress.step.to_string()).string("steps", progress.steps.to_string());
        let place = self.format("question-progress", &args);
        if progress.parts <= 1 {
            return place;
        }
        let args = Args::new().string("part", progress.part.to_string()).string("parts", progress.parts.to_string());
        format!("{place}, {}", self.format("question-part", &args))
    }

    /// How many programs fit what was said so far; `None` where they are too many to count.
    #[must_use]
    pub fn match_count(&self, count: Option<usize>, all: usize) -> String {
        let all = self.count(all);
        match count {
            Some(count) => {
                let args = Args::new().count("count", count).string("shown", self.count(count)).string("all", all);
                self.format("question-count", &args)
            }
            None => self.format("question-not-counted", &Args::new().string("all", all)),
        }
    }

    /// How many programs would fit after a choice.
    #[must_use]
    pub fn match_count_after_choice(&self, count: usize) -> String {
        self.format("question-fits", &Args::new().count("count", count).string("shown", self.count(count)))
    }
}
