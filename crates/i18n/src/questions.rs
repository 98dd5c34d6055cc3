//! The questions in words, beside their titles and choices: what a look-up found, and why an answer was not taken.

use crate::localizer::{Args, Localizer};
use crate::{family, msg};
use microcred_core::interview::{AnswerError, InterviewProgress, Question};
use microcred_core::occupation::Occupations;
use microcred_core::profile::Target;
use microcred_search::jobs::JobMatch;
use microcred_search::jobs::titles::JobSource;
use microcred_session::goal_choices::GoalChoice;

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

    /// A job that some words found: the unit group with its code; and the title that was found, with its language where that
    /// is not the language of the reader, as a question where the title is of no official list. `is_shown` says which letters
    /// can be shown.
    #[must_use]
    pub fn job_match(&self, found: &JobMatch, occupations: &Occupations, is_shown: fn(char) -> bool) -> String {
        let target = Target { occupation: Some(found.code), ..Target::default() };
        let job = self.target(&target, occupations);
        if matches!(found.source, JobSource::Group) {
            return job;
        }
        // A terminal that cannot show the letters shows the job and the language.
        let is_shown = found.matched.chars().all(is_shown);
        let title = if is_shown { found.matched.clone() } else { self.text(msg::JOB_MATCH_YOUR_WORD) };
        let args = Args::new().string("job", job).string("title", title);
        if found.language == self.tag() {
            return self.format(if found.is_a_question() { msg::JOB_MATCH_ASKED } else { msg::JOB_MATCH }, &args);
        }
        self.format(msg::JOB_MATCH_FOREIGN, &args.string("language", self.word_language(&found.language)))
    }

    /// A choice of a goal in words. Going on without an answer has the words of the question. `is_shown` says which letters can
    /// be shown.
    #[must_use]
    pub fn goal_choice(&self, choice: &GoalChoice, occupations: &Occupations, is_shown: fn(char) -> bool) -> String {
        match choice {
            GoalChoice::Job(found) => self.job_match(found, occupations, is_shown),
            other => match other.target() {
                Some(target) => self.target(&target, occupations),
                None => self.text_in(family::QUESTION_SKIP, &Question::Target.slug()),
            },
        }
    }

    /// The name of the language of a word, by its tag.
    #[must_use]
    pub fn word_language(&self, tag: &str) -> String {
        self.text_in(family::WORD_LANGUAGE, &tag.to_lowercase())
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
