//! The questions in words, beside their titles and choices: what a look-up found, and why an answer was not taken.

use super::messages::{Args, Texts};
use crate::domain::interview::{Progress, Question, Rejected};
use crate::domain::occupation::Occupations;
use crate::domain::profile::Target;

/// The same text with a capital at its start.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Texts {
    /// A goal that a look-up offers: an occupation with its code, a field of work, or a skill.
    #[must_use]
    pub fn target(&self, target: &Target, occupations: &Occupations) -> String {
        if let Some(code) = target.occupation {
            let title = occupations.get(code).map_or("", |occupation| occupation.title.get(self.tag()));
            return format!("{title} ({code})");
        }
        if let Some(sector) = target.sector {
            return self.with("question-target-sector", &Args::new().text("sector", self.sector(sector)));
        }
        let skill = target.skill.clone().unwrap_or_default();
        self.with("question-target-skill", &Args::new().text("skill", skill))
    }

    /// What stands before the line on which an answer is typed.
    #[must_use]
    pub fn field_label(&self, question: Question) -> String {
        self.say(match question {
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
    pub fn refusal(&self, rejected: Rejected, question: Question) -> String {
        match rejected {
            Rejected::OutOfRange { .. } if question == Question::Landed => self.say("rejected-landed"),
            Rejected::OutOfRange { least, most } => {
                let number = |number: u32| self.number(i64::from(number));
                self.with("rejected-range", &Args::new().text("least", number(least)).text("most", number(most)))
            }
            Rejected::NoSuchChoice | Rejected::WrongKind => self.say(match question {
                Question::FinishBy => "rejected-date",
                Question::Landed => "rejected-landed",
                _ => "rejected-number",
            }),
        }
    }

    /// Where a person stands among the questions.
    #[must_use]
    pub fn progress(&self, progress: &Progress) -> String {
        let args = Args::new().text("step", progress.step.to_string()).text("steps", progress.steps.to_string());
        let place = self.with("question-progress", &args);
        if progress.parts <= 1 {
            return place;
        }
        let args = Args::new().text("part", progress.part.to_string()).text("parts", progress.parts.to_string());
        format!("{place}, {}", self.with("question-part", &args))
    }

    /// How many programmes fit what was said so far; `None` where they are too many to count.
    #[must_use]
    pub fn still_fit(&self, count: Option<usize>, all: usize) -> String {
        let all = self.count(all);
        match count {
            Some(count) => {
                let args = Args::new().count("count", count).text("shown", self.count(count)).text("all", all);
                self.with("question-count", &args)
            }
            None => self.with("question-not-counted", &Args::new().text("all", all)),
        }
    }

    /// How many programmes would fit after a choice.
    #[must_use]
    pub fn would_fit(&self, count: usize) -> String {
        self.with("question-fits", &Args::new().count("count", count).text("shown", self.count(count)))
    }
}
