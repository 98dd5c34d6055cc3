//! What decides beyond the checklist, as JSON: the bill, aid, the week, the job, the right step, what to ask first.

use serde_json::{Value as Json, json};

use crate::json::{dollars, localized, number_or_null};
use microcred_advice::advisories::Advisory;
use microcred_advice::aid::Aid;
use microcred_advice::bill::scheme_for;
use microcred_advice::checklist::open_checks;
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::labour_market::{OUTLOOK_PERIOD, OUTLOOK_SOURCE, WAGE_SOURCE, WAGE_YEAR};
use microcred_advice::matching::{Evaluation, MatchRequest};
use microcred_advice::near_misses::{AnswerChange, NearMiss, near_misses_among};
use microcred_advice::open_questions;
use microcred_advice::open_questions::OpenQuestion;
use microcred_advice::subscription::PaceCost;
use microcred_advice::week::{combined_load, schedule_conflicts};
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::fact::Tristate;
use microcred_core::help::HelpKind;
use microcred_core::program::Program;
use microcred_core::schedule::{DayPart, Hours, StatedRange};
use microcred_i18n::Localizer;

/// The price of a program for one person.
///
/// `low` and `high` are what the page asks in `currency` (a subscription: in all, at the person's pace). Everything from
/// `sticker_low` on is in Canadian dollars, approximate for a foreign currency. `net_low` and `net_high` are after what is
/// certain and nothing else.
pub(super) fn price(column: &ComparisonColumn<'_>, wish: &MatchRequest<'_>, texts: &Localizer) -> Json {
    let (cost, bill) = (&column.evaluation.cost, &column.evaluation.bill);
    let certain: Vec<Json> = bill
        .tax_refunds
        .iter()
        .filter_map(|reduction| {
            let scheme = scheme_for(reduction.credit, &wish.reference_data.funding)?;
            let when = [reduction.refund_year.to_string().as_str(), "spring"].join("-");
            Some(json!({
                "scheme": scheme.id,
                "amount": dollars(Some(reduction.amount.low)),
                "amount_high": dollars(Some(reduction.amount.high)),
                "when": when,
                "rule": scheme.amount.rule.get(texts.tag()),
                "source": scheme.source.url,
                "as_of": scheme.source.as_of.text(),
                "rules": rules(column.decision.aid.iter().find(|aid| aid.scheme.id == scheme.id), texts),
            }))
        })
        .collect();
    let pace = |pace: &PaceCost| {
        json!({
            "hours_per_week": number_or_null(Some(pace.hours_per_week.0)),
            "months_low": pace.months.0,
            "months_high": pace.months.1,
            "total_low": dollars(pace.total.map(|total| total.low)),
            "total_high": dollars(pace.total.map(|total| total.high)),
        })
    };
    json!({
        "kind": cost.price.kind(),
        "currency": cost.currency().map(microcred_core::money::Currency::id),
        "low": dollars(cost.low),
        "high": dollars(cost.high),
        "sticker_low": dollars(cost.cad_low),
        "sticker_high": dollars(cost.cad_high),
        "approximate": cost.is_approximate(),
        "conditional": cost.conditional,
        "tax": column.program.tax.id(),
        "extras": column.program.additional_costs.as_ref().map(|extras| extras.get(texts.tag())),
        "months": cost.months.map(|months| json!({ "low": months.low, "high": months.high })),
        "paces": column.decision.paces.as_ref().map(|paces| json!({
            "yours": paces.yours.as_ref().map(pace),
            "half": paces.half.as_ref().map(pace),
            "to_meet_budget": paces.within_budget.as_ref().map(pace),
        })),
        "day_one": dollars(bill.due_at_registration.map(|day| day.low)),
        "day_one_high": dollars(bill.due_at_registration.map(|day| day.high)),
        "certain": certain,
        "carried_forward": dollars(bill.carried_forward.map(|carried| carried.high)),
        "net_low": dollars(bill.net_low),
        "net_high": dollars(bill.net_high),
    })
}

/// The rules of a scheme with their answers.
fn rules(aid: Option<&Aid<'_>>, texts: &Localizer) -> Json {
    let rules = aid.into_iter().flat_map(|aid| &aid.rules).map(|answered| {
        json!({
            "rule": answered.rule.id(),
            "value": answered.value.id(),
            "text": answered.condition.map(|condition| condition.get(texts.tag())),
        })
    });
    Json::Array(rules.collect())
}

/// One scheme, rule by rule.
pub(super) fn aid(aid: &Aid<'_>, texts: &Localizer) -> Json {
    let scheme = aid.scheme;
    json!({
        "scheme": scheme.id,
        "name": scheme.name.get(texts.tag()),
        "kind": scheme.kind.id(),
        "state": scheme.state.id(),
        "rate_percent": number_or_null(scheme.debt.as_ref().and_then(|debt| debt.rate_percent)),
        "rules": rules(Some(aid), texts),
        "source": scheme.source.url,
        "as_of": scheme.source.as_of.text(),
    })
}

/// The words of every scheme that is named for one program, by its id: how much, the debt, what to know, where pages
/// disagree.
pub(super) fn schemes(column: &ComparisonColumn<'_>, texts: &Localizer) -> Json {
    let tag = texts.tag();
    let named = column.decision.detailed_aid().chain(column.decision.ineligible()).map(|aid| {
        let scheme = aid.scheme;
        let conflicts: Vec<&str> = scheme.conflicts.iter().map(|conflict| conflict.get(tag)).collect();
        let words = json!({
            "amount": scheme.amount.rule.get(tag),
            "most": dollars(scheme.amount.max),
            "debt": scheme.debt.as_ref().map(|debt| debt.terms.get(tag)),
            "note": scheme.note.as_ref().map(|note| note.get(tag)),
            "conflicts": conflicts,
            "confidence": scheme.confidence.id(),
            "also": scheme.source.other_urls,
        });
        (scheme.id.clone(), words)
    });
    Json::Object(named.collect())
}

fn span(span: StatedRange<Hours>) -> (Json, Json) {
    let span = span.map(f64::from);
    (number_or_null(span.low()), number_or_null(span.high()))
}

/// A typical week, the day it would be done, what clashes.
pub(super) fn time(column: &ComparisonColumn<'_>, texts: &Localizer) -> Json {
    let week = &column.decision.week;
    let (low, high) = span(week.hours);
    let times: Vec<&str> = week.times.iter().map(|part: &DayPart| part.id()).collect();
    let clashing: Vec<Json> = schedule_conflicts(&column.evaluation)
        .into_iter()
        .map(|(limit, standing)| {
            let value = if standing.is_fail() { Tristate::Yes } else { Tristate::Unknown };
            json!({ "check": limit.id(), "clashes": value.id(), "text": texts.limit_reason(standing.reason()) })
        })
        .collect();
    json!({
        "typical_week": {
            "hours_low": low,
            "hours_high": high,
            "your_own_pace": week.is_learner_paced,
            "your_hours": week.available_hours,
            "times": times,
            "any_hour": week.can_study_any_hour,
            "delivery": week.delivery.id(),
            "text": texts.typical_week(week),
        },
        "finish_date": week.finish.high.or(week.finish.low).map(|day| day.to_string()),
        "finish_earliest": week.finish.low.map(|day| day.to_string()),
        "clashes": clashing,
    })
}

/// What is published on the job.
pub(super) fn labour(column: &ComparisonColumn<'_>, texts: &Localizer) -> Json {
    let Some(labour) = &column.decision.labour else { return Json::Null };
    let bill = &column.evaluation.bill;
    let hours = |amount| {
        number_or_null(Option::and_then(amount, |amount| labour.hours_of_work(amount)).map(|hours| hours.0.ceil()))
    };
    json!({
        "noc": labour.occupation.code.to_string(),
        "title": labour.occupation.title.get(texts.tag()),
        "outlook": labour.occupation.future.id(),
        "outlook_region": "Canada",
        "openings": labour.occupation.openings,
        "seekers": labour.occupation.seekers,
        "wage_low": number_or_null(labour.wage.low),
        "wage_median": number_or_null(labour.wage.median),
        "wage_high": number_or_null(labour.wage.high),
        "region": labour.region.map_or("Canada", microcred_core::occupation::Province::id),
        "period": OUTLOOK_PERIOD,
        "wage_year": WAGE_YEAR,
        "price_in_hours_low": hours(bill.net_low),
        "price_in_hours_high": hours(bill.net_high),
        "limits": texts.text("labour-limits"),
        "sources": [OUTLOOK_SOURCE, WAGE_SOURCE],
    })
}

/// One statement on the right step.
pub(super) fn advisory(step: &Advisory<'_>, texts: &Localizer) -> Json {
    let sources: Vec<Json> =
        step.sources().iter().map(|cited| json!({ "url": cited.url, "as_of": cited.as_of.text() })).collect();
    json!({
        "id": step.kind().id(),
        "place": step.timing().id(),
        "title": texts.advisory_title(step),
        "text": texts.advisory_text(step),
        "source": step.sources().first().map(|cited| cited.url.clone()),
        "sources": sources,
    })
}

/// A question of the checklist in every language, ready to send.
fn localized_question(check: ChecklistQuestion, wish: &MatchRequest<'_>) -> Json {
    let criteria = &wish.reference_data.criteria;
    let asked = match check {
        ChecklistQuestion::Program(id) => criteria.definition(id).map(|found| localized(&found.provider_question)),
        ChecklistQuestion::Person(id) => {
            criteria.person_definition(id).map(|found| localized(&found.provider_question))
        }
    };
    asked.unwrap_or(Json::Null)
}

fn open_question(unknown: &OpenQuestion, wish: &MatchRequest<'_>) -> Json {
    json!({
        "program": unknown.program.as_str(),
        "check": unknown.check.id(),
        "question": localized_question(unknown.check, wish),
        "place": unknown.rank,
        "if_yes": unknown.rank_if_yes,
        "if_no": unknown.rank_if_no,
        "moves": unknown.max_rank_change,
    })
}

/// The answers that could change the first ten the most, ready to send in every language.
pub(super) fn ask_first(list: &[Evaluation], wish: &MatchRequest<'_>) -> Json {
    let found = open_questions::top_open_questions(list, &wish.reference_data.catalogue, wish);
    Json::Array(found.iter().map(|one| open_question(one, wish)).collect())
}

/// The answers that would change the order of the programs that are compared.
pub(super) fn ask_between(columns: &[ComparisonColumn<'_>], wish: &MatchRequest<'_>) -> Json {
    let judged: Vec<&Evaluation> = columns.iter().map(|column| &column.evaluation).collect();
    let found = open_questions::open_questions(&judged, &wish.reference_data.catalogue, wish, columns.len());
    Json::Array(found.iter().map(|one| open_question(one, wish)).collect())
}

/// Every question that is open on one program and that its provider can answer.
pub(super) fn questions(column: &ComparisonColumn<'_>, wish: &MatchRequest<'_>) -> Json {
    let open = open_checks(column.program, &column.evaluation.person_checks, &wish.weights());
    let asked =
        open.into_iter().map(|check| json!({ "check": check.id(), "question": localized_question(check, wish) }));
    Json::Array(asked.collect())
}

/// The smallest changes that open at least one of the programs.
pub(super) fn near_misses(columns: &[ComparisonColumn<'_>], wish: &MatchRequest<'_>) -> Json {
    let programs: Vec<&Program> = columns.iter().map(|column| column.program).collect();
    Json::Array(near_misses_among(&programs, &wish.reference_data.catalogue, wish).iter().map(near_miss).collect())
}

/// A near miss.
pub(super) fn near_miss(miss: &NearMiss) -> Json {
    let (to, more) = match miss.change {
        AnswerChange::Budget { to, more } => (dollars(Some(to)), dollars(Some(more))),
        AnswerChange::Hours { to, more } | AnswerChange::Weeks { to, more } => (json!(to), json!(more)),
        AnswerChange::AnyPlace | AnswerChange::AnyTime | AnswerChange::BothLanguages => (Json::Null, Json::Null),
    };
    let opens: Vec<&str> = miss.new_matches.iter().map(microcred_core::program::ProgramId::as_str).collect();
    json!({ "change": { "answer": miss.change.id(), "to": to, "more": more }, "opens": opens })
}

/// Where the person can talk to somebody.
pub(super) fn help(wish: &MatchRequest<'_>, texts: &Localizer) -> Json {
    let tag = texts.tag();
    let near = wish.reference_data.help.available_to(wish.profile.province, wish.profile.status);
    let places = near.into_iter().map(|place| {
        json!({
            "id": place.id,
            "kind": place.kind.id(),
            "name": place.name.get(tag),
            "good_for": place.good_for.get(tag),
            "contact": place.contact,
            "source": place.source.url,
            "as_of": place.source.as_of.text(),
        })
    });
    let bodies = wish.reference_data.credential_bodies(wish.profile).into_iter().map(|body| {
        json!({
            "id": body.id,
            "kind": HelpKind::Credentials.id(),
            "name": body.name.get(tag),
            "good_for": body.good_for.get(tag),
            "contact": body.url,
            "source": body.source.url,
            "as_of": body.source.as_of.text(),
        })
    });
    Json::Array(places.chain(bodies).collect())
}

/// How each two of the programs would load a week.
pub(super) fn week_pairs(columns: &[ComparisonColumn<'_>], wish: &MatchRequest<'_>) -> Json {
    let mut pairs = Vec::new();
    for (place, one) in columns.iter().enumerate() {
        for other in columns.iter().skip(place + 1) {
            let both =
                combined_load(&one.evaluation.study_time, &other.evaluation.study_time, wish.profile.hours_per_week);
            let (low, high) = span(both.hours);
            pairs.push(json!({
                "one": one.program.id.as_str(),
                "other": other.program.id.as_str(),
                "hours_low": low,
                "hours_high": high,
                "fits": both.fits.id(),
            }));
        }
    }
    Json::Array(pairs)
}
