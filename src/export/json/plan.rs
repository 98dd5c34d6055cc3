//! A plan as JSON.

use serde_json::{Value as Json, json};

use super::{decide, matches};
use crate::domain::matching::Wish;
use crate::domain::routes::other_routes;
use crate::domain::steps::right_steps;
use crate::export::paper::Plan;
use crate::text::Texts;

/// The answer of `plan`: the same as on its hand-out, with every fact. `fit` is null where programmes were named, `answers`
/// where the person did not ask for them.
#[must_use]
pub fn plan(plan: &Plan<'_>, wish: &Wish<'_>, texts: &Texts) -> Json {
    let programmes: Vec<Json> = plan.columns.iter().map(|column| matches::shown(column, wish, texts)).collect();
    let occupation = wish.profile.target.occupation.and_then(|code| wish.known.occupations.get(code));
    let answers = plan.with_answers.then(|| {
        let said = texts.said(wish.profile, occupation.map(|found| found.title.get(texts.tag())));
        said.into_iter().map(|(question, text)| json!({ "question": question.id(), "text": text })).collect::<Vec<_>>()
    });
    let steps = right_steps(wish.known, wish.profile, wish.today.year());
    let routes = other_routes(wish.profile);
    let route = |route: &crate::domain::routes::Route| json!({ "id": route.id(), "text": texts.route_text(*route) });
    json!({
        "date": wish.today.to_string(),
        "language": texts.tag(),
        "decision": plan.decision(wish, texts),
        "prices": texts.say("paper-prices-change"),
        "query": plan.query,
        "fit": plan.fit,
        "answers": answers,
        "right_step": steps.iter().map(|step| decide::step(step, texts)).collect::<Vec<_>>(),
        "programmes": programmes,
        "other_routes": routes.iter().map(route).collect::<Vec<_>>(),
        "help": decide::help(wish, texts),
    })
}
