//! A plan: the programs of a list, what comes first, other ways, whom to ask.

use schemars::JsonSchema;
use serde::Serialize;

use crate::document::{HandoutOptions, Plan};
use crate::view::advice::{HelpPlace, OtherRoute, Statement, general_statements, help, other_routes};
use crate::view::evaluation::{ProgramDetails, show};
use crate::view::value::Id;
use microcred_advice::matching::MatchRequest;
use microcred_core::interview::Question;
use microcred_core::program::ProgramId;
use microcred_i18n::{Localizer, msg};
use microcred_session::notes::{Note, Notes};
use microcred_session::resume::ResumeCode;

/// A plan: the output of `plan`, the same as on its hand-out, with every fact.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanAnswer<'a> {
    /// The day it was written.
    #[schemars(extend("format" = "date"))]
    pub date: String,
    /// The tag of its language.
    pub language: &'static str,
    /// What to do, in one line.
    pub decision: String,
    /// A note on prices.
    pub prices: String,
    /// The words that narrowed the list.
    pub query: Option<&'a str>,
    /// How many programs match; null where the programs were named.
    pub fit: Option<usize>,
    /// The answers of the person; null where they were not asked for.
    pub answers: Option<Vec<AnswerInWords>>,
    /// The code to resume with; null where it was not asked for.
    pub code: Option<String>,
    /// Statements on the right step, whatever program it is.
    pub right_step: Vec<Statement>,
    /// The programs, in their order.
    pub programs: Vec<ProgramDetails<'a>>,
    /// Notes on the programs.
    pub notes: Vec<NoteView<'a>>,
    /// Other ways to the goal.
    pub other_routes: Vec<OtherRoute>,
    /// Places where the person can talk to somebody.
    pub help: Vec<HelpPlace<'a>>,
}

/// An answer of the person in words.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AnswerInWords {
    /// The question.
    pub question: Id<Question>,
    /// The answer.
    pub text: String,
}

/// A note on a program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NoteView<'a> {
    /// The id of the program.
    pub id: &'a str,
    /// The note.
    pub text: &'a str,
    /// The ids of the questions that were asked already.
    pub asked: Vec<&'static str>,
}

/// Returns a plan.
#[must_use]
pub fn plan<'a>(
    plan: &Plan<'a>,
    options: &HandoutOptions<'a>,
    request: &MatchRequest<'a>,
    texts: &Localizer,
) -> PlanAnswer<'a> {
    let note = |(id, note): (&'a ProgramId, &'a Note)| NoteView {
        id: id.as_str(),
        text: &note.text,
        asked: note.asked_questions.iter().map(|check| check.id()).collect(),
    };
    let is_shown = |id: &ProgramId| plan.columns.iter().any(|column| column.program.id == *id);
    let notes = options.notes.into_iter().flat_map(Notes::all).filter(|(id, _)| is_shown(id));
    PlanAnswer {
        date: request.today.to_string(),
        language: texts.tag(),
        decision: plan.next_step(request, texts),
        prices: texts.text(msg::PAPER_PRICES_CHANGE),
        query: plan.query,
        fit: plan.match_count,
        answers: options.include_answers.then(|| answers_in_words(request, texts)),
        code: options.resume_code.map(ResumeCode::grouped),
        right_step: general_statements(request, texts),
        programs: plan.columns.iter().map(|column| show(column, request, texts)).collect(),
        notes: notes.map(note).collect(),
        other_routes: other_routes(&microcred_advice::routes::other_routes(request.profile), texts),
        help: help(request, texts),
    }
}

fn answers_in_words(request: &MatchRequest<'_>, texts: &Localizer) -> Vec<AnswerInWords> {
    let answers = answer_texts(request, texts);
    answers.into_iter().map(|(question, text)| AnswerInWords { question: Id(question), text }).collect()
}

/// Returns every answer of the person in words.
pub(crate) fn answer_texts(request: &MatchRequest<'_>, texts: &Localizer) -> Vec<(Question, String)> {
    let (profile, occupations) = (request.profile, &request.reference_data.occupations);
    let occupation = profile.target.occupation.and_then(|code| occupations.get(code));
    texts.describe_answers(profile, occupation.map(|found| found.title.get(texts.tag())))
}
