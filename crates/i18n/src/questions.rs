//! The questions in words, beside their titles and choices: what a look-up found, and why an answer was not taken.

use crate::localizer::{Args, Localizer};
use crate::msg;
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
            return self.format(msg::QUESTION_TARGET_SECTOR, &Args::new().string("sector", self.sector(sector)));
        }
        let skill = target.skill.clone().unwrap_or_default();
        self.format(msg::QUESTION_TARGET_SKILL, &Args::new().string("skill", skill))
    }

    /// What stands before the line on which an answer is typed.
    #[must_use]
    pub fn input_label(&self, question: Question) -> String {
        self.text(match question {
            Question::Target => msg::FIELD_LABEL_TARGET,
            Question::Skills => msg::FIELD_LABEL_SKILLS,
            Question::Budget => msg::FIELD_LABEL_BUDGET,
            Question::Hours => msg::FIELD_LABEL_HOURS,
            Question::FinishBy => msg::FIELD_LABEL_FINISH_BY,
            Question::Age => msg::FIELD_LABEL_AGE,
            Question::Landed => msg::FIELD_LABEL_LANDED,
            Question::HouseholdIncome | Question::TrainingLimit => msg::FIELD_LABEL_DOLLARS,
            _ => msg::FIELD_LABEL_CLB,
        })
    }

    /// Why an answer was not taken, and what would be.
    #[must_use]
    pub fn answer_error(&self, rejected: AnswerError, question: Question) -> String {
        match rejected {
            AnswerError::OutOfRange { .. } if question == Question::Landed => self.text(msg::REJECTED_LANDED),
            AnswerError::OutOfRange { min: least, max: most } => {
                let number = |number: u32| self.number(i64::from(number));
                self.format(
                    msg::REJECTED_RANGE,
                    &Args::new().string("least", number(least)).string("most", number(most)),
                )
            }
            AnswerError::UnknownChoice | AnswerError::WrongKind => self.text(match question {
                Question::FinishBy => msg::REJECTED_DATE,
                Question::Landed => msg::REJECTED_LANDED,
                question if question.is_amount() => msg::REJECTED_AMOUNT,
                _ => msg::REJECTED_NUMBER,
            }),
        }
    }

    /// Where a person stands among the questions.
    #[must_use]
    pub fn progress(&self, progress: &InterviewProgress) -> String {
        let args = Args::new().string("step", progress.step.to_string()).string("steps", progress.steps.to_string());
        let place = self.format(msg::QUESTION_PROGRESS, &args);
        if progress.parts <= 1 {
            return place;
        }
        let args = Args::new().string("part", progress.part.to_string()).string("parts", progress.parts.to_string());
        format!("{place}, {}", self.format(msg::QUESTION_PART, &args))
    }

    /// How many programs fit what was said so far; `None` where they are too many to count.
    #[must_use]
    pub fn match_count(&self, count: Option<usize>, all: usize) -> String {
        let all = self.count(all);
        match count {
            Some(count) => {
                let args = Args::new().count("count", count).string("shown", self.count(count)).string("all", all);
                self.format(msg::QUESTION_COUNT, &args)
            }
            None => self.format(msg::QUESTION_NOT_COUNTED, &Args::new().string("all", all)),
        }
    }

    /// How many programs would fit after a choice.
    #[must_use]
    pub fn match_count_after_choice(&self, count: usize) -> String {
        self.format(msg::QUESTION_FITS, &Args::new().count("count", count).string("shown", self.count(count)))
    }
}
