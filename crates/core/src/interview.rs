//! The questions as a state machine. The screens and the flags of `match` both drive this one.
//!
//! Answering changes the [`Profile`]; `back` takes the last answer back, so answering and going back is as if nothing
//! happened.

use crate::profile::Profile;
pub use crate::profile_answers::{answer_to, apply_answer, clear_answer, parse_typed_answer, parse_typed_words};
pub use crate::questions::{
    Answer, AnswerError, AnswerKind, CodePart, CodeSlot, Dependency, InterviewPath, MAX_AGE_YEARS, MAX_DOLLARS,
    MAX_SKILLS, MAX_TRAINING_LIMIT_DOLLARS, MAX_WEEKLY_HOURS, MAX_WEEKS, Question, QuestionRow,
};

/// Where a person stands among the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewProgress {
    /// The step, from 1.
    pub step: u8,
    /// How many steps this path has.
    pub steps: u8,
    /// Which question of the step, from 1.
    pub part: u8,
    /// How many questions the step has.
    pub parts: u8,
}

/// One run through the questions. It does not hold the answers: each method gets the profile that they are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    path: InterviewPath,
    /// `None`: all done.
    current: Option<Question>,
    /// The questions so far, each with the answers before it.
    history: Vec<(Question, Profile)>,
}

impl Interview {
    /// The first question, with what is known already.
    #[must_use]
    pub fn start(path: InterviewPath, profile: &Profile) -> Self {
        let current = Question::ALL.iter().copied().find(|question| question.applies(path, profile));
        Self { path, current, history: Vec::new() }
    }

    /// How many questions are asked.
    #[must_use]
    pub const fn path(&self) -> InterviewPath {
        self.path
    }

    /// The question to answer now; `None` when all are done.
    #[must_use]
    pub const fn current(&self) -> Option<Question> {
        self.current
    }

    /// Answers the current question and goes on.
    ///
    /// # Errors
    /// When the answer does not fit; nothing changes then.
    pub fn answer(&mut self, profile: &mut Profile, answer: &Answer) -> Result<(), AnswerError> {
        let Some(question) = self.current else { return Ok(()) };
        let before = profile.clone();
        apply_answer(profile, question, answer)?;
        self.advance(question, before, profile);
        Ok(())
    }

    /// Leaves the current question without an answer (an earlier one is forgotten) and goes on.
    pub fn skip(&mut self, profile: &mut Profile) {
        let Some(question) = self.current else { return };
        let before = profile.clone();
        clear_answer(profile, question);
        self.advance(question, before, profile);
    }

    /// Takes the last answer or skip back; false at the first question.
    pub fn back(&mut self, profile: &mut Profile) -> bool {
        let Some((question, before)) = self.history.pop() else { return false };
        self.current = Some(question);
        *profile = before;
        true
    }

    /// Ends the questions here; `back` still leads to the one that was open.
    pub fn finish(&mut self, profile: &Profile) {
        if let Some(question) = self.current.take() {
            self.history.push((question, profile.clone()));
        }
    }

    /// Where the person stands; `None` when all are done.
    #[must_use]
    pub fn progress(&self, profile: &Profile) -> Option<InterviewProgress> {
        let current = self.current?;
        // What was answered stays counted, also where its answer makes it one that would not be asked any more.
        let was_asked = |question: Question| self.history.iter().any(|(asked, _)| *asked == question);
        let asked = || {
            let counts = |question: &Question| question.applies(self.path, profile) || was_asked(*question);
            Question::ALL.iter().copied().filter(counts)
        };
        let count = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let mut steps: Vec<u8> = asked().map(Question::step).collect();
        steps.dedup();
        Some(InterviewProgress {
            step: count(steps.iter().take_while(|step| **step != current.step()).count() + 1),
            steps: count(steps.len()),
            part: count(asked().filter(|question| question.step() == current.step() && *question <= current).count()),
            parts: count(asked().filter(|question| question.step() == current.step()).count()),
        })
    }

    fn advance(&mut self, from: Question, before: Profile, profile: &Profile) {
        self.history.push((from, before));
        self.current =
            Question::ALL.iter().copied().find(|question| *question > from && question.applies(self.path, profile));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Cents;
    use crate::profile::Schooling;

    fn choice(id: &str) -> Answer {
        Answer::Choice(id.to_owned())
    }

    #[test]
    fn short_path_asks_three_questions() {
        let mut profile = Profile::default();
        let mut interview = Interview::start(InterviewPath::Short, &profile);
        for (question, answer) in [(Question::Goal, "first_job"), (Question::Budget, "1500"), (Question::Hours, "10")] {
            assert_eq!(interview.current(), Some(question));
            interview.answer(&mut profile, &choice(answer)).unwrap();
        }
        assert_eq!(interview.current(), None);
        assert_eq!(profile.budget, Some(Cents::from_dollars(1500)));
        assert_eq!(profile.hours_per_week, Some(10));
    }

    #[test]
    fn full_path_has_seven_steps() {
        let mut profile = Profile::default();
        let mut interview = Interview::start(InterviewPath::Full, &profile);
        let mut last = 0;
        while let Some(progress) = interview.progress(&profile) {
            assert_eq!(progress.steps, 7);
            last = progress.step;
            interview.skip(&mut profile);
        }
        assert_eq!(last, 7);
    }

    #[test]
    fn money_path_step_count_stays_constant() {
        let mut profile = Profile::default();
        let mut interview = Interview::start(InterviewPath::Money, &profile);
        let steps = interview.progress(&profile).unwrap().steps;
        for id in ["ON", "pr", "working", "one"] {
            let progress = interview.progress(&profile).unwrap();
            assert_eq!(progress.steps, steps, "{id}");
            interview.answer(&mut profile, &choice(id)).unwrap();
        }
        assert_eq!(interview.progress(&profile).map(|progress| (progress.step, progress.steps)), Some((4, steps)));
        // Who has said both already is not asked again.
        let profile = Profile { province: profile.province, status: profile.status, ..Profile::default() };
        let interview = Interview::start(InterviewPath::Money, &profile);
        assert_eq!(interview.progress(&profile).map(|progress| progress.steps), Some(steps - 2));
    }

    #[test]
    fn invalid_answer_changes_nothing() {
        let mut profile = Profile::default();
        let mut interview = Interview::start(InterviewPath::Short, &profile);
        let before = (interview.clone(), profile.clone());
        assert_eq!(interview.answer(&mut profile, &choice("astronaut")), Err(AnswerError::UnknownChoice));
        assert_eq!(interview.answer(&mut profile, &Answer::Number(3)), Err(AnswerError::WrongKind));
        assert_eq!((interview, profile), before);
    }

    #[test]
    fn further_study_is_asked_only_with_a_diploma() {
        let mut profile = Profile { schooling: Some(Schooling::Secondary), ..Profile::default() };
        assert!(!Question::FurtherStudy.applies(InterviewPath::Full, &profile));
        profile.schooling = Some(Schooling::Degree);
        assert!(Question::FurtherStudy.applies(InterviewPath::Full, &profile));
    }

    #[test]
    fn answers_can_be_replayed() {
        let mut profile = Profile::default();
        for (question, answer) in [
            (Question::Goal, choice("explore")),
            (Question::Budget, choice("employer")),
            (Question::Budget, choice("500")),
            (Question::Budget, Answer::Amount(Cents(50_050))),
            (Question::Hours, Answer::Number(7)),
            (Question::Clb, choice("5")),
            (Question::When, Answer::Choices(vec!["evenings".into(), "weekends".into()])),
            (Question::Skills, Answer::Words(vec!["Excel".into()])),
        ] {
            apply_answer(&mut profile, question, &answer).unwrap();
            assert_eq!(answer_to(&profile, question), Some(answer));
            clear_answer(&mut profile, question);
            assert_eq!(answer_to(&profile, question), None);
        }
    }
}
