//! Answers: taking one into a profile, forgetting it, saying it again. A wrong answer changes nothing.

use jiff::civil::Date;

use crate::money::Cents;
use crate::profile::Profile;
use crate::questions::{Answer, AnswerError, InterviewPath, Question};
use crate::sanitize::clean;

/// Parses what somebody typed where a number or an amount of money is asked for, or a day where one can be.
///
/// # Errors
/// When it is none of these.
pub fn parse_typed_answer(question: Question, text: &str) -> Result<Answer, AnswerError> {
    if question.is_amount() {
        return Cents::parse(text).map(Answer::Amount).ok_or(AnswerError::WrongKind);
    }
    let digits: String =
        text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '$' | ',')).collect();
    match (digits.parse::<u32>(), text.trim().parse::<Date>()) {
        (Ok(number), _) => Ok(Answer::Number(number)),
        (Err(_), Ok(day)) if question.field().takes_day() => Ok(Answer::Day(day)),
        (Err(_), _) => Err(AnswerError::WrongKind),
    }
}

/// Parses what a person typed where words are asked for, with commas between them.
#[must_use]
pub fn parse_typed_words(text: &str) -> Answer {
    Answer::Words(text.split([',', ';']).map(clean).filter(|word| !word.is_empty()).collect())
}

/// Takes an answer into a profile, and forgets the answers to questions that are not asked any more because of it.
///
/// # Errors
/// When the answer does not fit the question; the profile is then unchanged.
pub fn apply_answer(profile: &mut Profile, question: Question, answer: &Answer) -> Result<(), AnswerError> {
    question.field().apply(profile, answer)?;
    clear_dependents(profile, question);
    Ok(())
}

/// Forgets the answer to a question, and those to questions that are not asked any more without it.
pub fn clear_answer(profile: &mut Profile, question: Question) {
    question.field().clear(profile);
    clear_dependents(profile, question);
}

fn clear_dependents(profile: &mut Profile, question: Question) {
    for dependent in Question::ALL.iter().copied().filter(|dependent| dependent.depends_on(question)) {
        if !dependent.applies(InterviewPath::Full, profile) {
            dependent.field().clear(profile);
        }
    }
}

/// Returns the answer that a profile holds to a question, as the question's own kind of answer; `None` where nothing was said.
#[must_use]
pub fn answer_to(profile: &Profile, question: Question) -> Option<Answer> {
    question.field().answer(profile)
}
