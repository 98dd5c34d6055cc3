//! A plan as JSON.

use serde_json::{Value as Json, json};

use crate::document::{HandoutOptions, Plan};
use crate::json::{decision, matches};
use microcred_advice::advisories::before_you_start;
use microcred_advice::matching::MatchRequest;
use microcred_advice::routes::other_routes;
use microcred_core::program::ProgramId;
use microcred_i18n::{Localizer, msg};
use microcred_session::notes::{Note, Notes};
use microcred_session::resume::ResumeCode;

/// The answer of `plan`: the same as on its hand-out, with every fact. `fit` is null where programs were named, `answers`
/// where the person did not ask for them; so is `code`.
#[must_use]
pub fn plan(plan: &Plan<'_>, extras: &HandoutOptions<'_>, wish: &MatchRequest<'_>, texts: &Localizer) -> Json {
    let programs: Vec<Json> = plan.columns.iter().map(|column| matches::show(column, wish, texts)).collect();
    let occupation = wish.profile.target.occupation.and_then(|code| wish.reference_data.occupations.get(code));
    let answers = extras.include_answers.then(|| {
        let said = texts.describe_answers(wish.profile, occupation.map(|found| found.title.get(texts.tag())));
        said.into_iter().map(|(question, text)| json!({ "question": question.id(), "text": text })).collect::<Vec<_>>()
    });
    let steps = before_you_start(wish.reference_data, wish.profile, wish.today.year());
    let routes = other_routes(wish.profile);
    let route = |route: &microcred_advice::routes::Route| json!({ "id": route.id(), "text": texts.route_text(*route) });
    let note = |(id, note): (&ProgramId, &Note)| {
        let asked: Vec<&str> = note.asked_questions.iter().map(|check| check.id()).collect();
        json!({ "id": id.as_str(), "text": note.text, "asked": asked })
    };
    let shown = |id: &ProgramId| plan.columns.iter().any(|column| column.program.id == *id);
    let notes = extras.notes.into_iter().flat_map(Notes::all).filter(|(id, _)| shown(id));
    let notes: Vec<Json> = notes.map(note).collect();
    json!({
        "date": wish.today.to_string(),
        "language": texts.tag(),
        "decision": plan.next_step(wish, texts),
        "prices": texts.text(msg::PAPER_PRICES_CHANGE),
        "query": plan.query,
        "fit": plan.match_count,
        "answers": answers,
        "code": extras.resume_code.map(ResumeCode::grouped),
        "right_step": steps.iter().map(|step| decision::advisory(step, texts)).collect::<Vec<_>>(),
        "programs": programs,
        "notes": notes,
        "other_routes": routes.iter().map(route).collect::<Vec<_>>(),
        "help": decision::help(wish, texts),
    })
}
