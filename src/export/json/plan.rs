//! A plan as JSON.

use serde_json::{Value as Json, json};

use super::{decide, matches};
use crate::domain::matching::Wish;
use crate::domain::notes::{Note, Notes};
use crate::domain::programme::ProgrammeId;
use crate::domain::resume::Code;
use crate::domain::routes::other_routes;
use crate::domain::steps::right_steps;
use crate::export::paper::{Extras, Plan};
use crate::text::Texts;

/// The answer of `plan`: the same as on its hand-out, with every fact. `fit` is null where programmes were named, `answers`
/// where the person did not ask for them; so is `code`.
#[must_use]
pub fn plan(plan: &Plan<'_>, extras: &Extras<'_>, wish: &Wish<'_>, texts: &Texts) -> Json {
    let programmes: Vec<Json> = plan.columns.iter().map(|column| matches::shown(column, wish, texts)).collect();
    let occupation = wish.profile.target.occupation.and_then(|code| wish.known.occupations.get(code));
    let answers = extras.answers.then(|| {
        let said = texts.said(wish.profile, occupation.map(|found| found.title.get(texts.tag())));
        said.into_iter().map(|(question, text)| json!({ "question": question.id(), "text": text })).collect::<Vec<_>>()
    });
    let steps = right_steps(wish.known, wish.profile, wish.today.year());
    let routes = other_routes(wish.profile);
    let route = |route: &crate::domain::routes::Route| json!({ "id": route.id(), "text": texts.route_text(*route) });
    let note = |(id, note): (&ProgrammeId, &Note)| {
        let asked: Vec<&str> = note.asked.iter().map(|check| check.id()).collect();
        json!({ "id": id.as_str(), "text": note.text, "asked": asked })
    };
    let shown = |id: &ProgrammeId| plan.columns.iter().any(|column| column.programme.id == *id);
    let notes = extras.notes.into_iter().flat_map(Notes::all).filter(|(id, _)| shown(id));
    let notes: Vec<Json> = notes.map(note).collect();
    json!({
        "date": wish.today.to_string(),
        "language": texts.tag(),
        "decision": plan.decision(wish, texts),
        "prices": texts.say("paper-prices-change"),
        "query": plan.query,
        "fit": plan.fit,
        "answers": answers,
        "code": extras.code.map(Code::grouped),
        "right_step": steps.iter().map(|step| decide::step(step, texts)).collect::<Vec<_>>(),
        "programmes": programmes,
        "notes": notes,
        "other_routes": routes.iter().map(route).collect::<Vec<_>>(),
        "help": decide::help(wish, texts),
    })
}
