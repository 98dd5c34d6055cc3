//! What decides beyond the checklist, as JSON: the bill, aid, the week, the job, the right step, what to ask first.

use serde_json::{Value as Json, json};

use super::{dollars, end, words};
use crate::domain::aid::Aid;
use crate::domain::bill::scheme_of;
use crate::domain::checklist::open_checks;
use crate::domain::compare::Column;
use crate::domain::criteria::Check;
use crate::domain::fact::Value;
use crate::domain::help::HelpKind;
use crate::domain::labour::{OUTLOOK_PERIOD, OUTLOOK_SOURCE, WAGE_SOURCE, WAGE_YEAR};
use crate::domain::matching::{Judgement, Wish};
use crate::domain::near_misses::{Change, NearMiss, among};
use crate::domain::programme::Programme;
use crate::domain::schedule::{DayPart, Span};
use crate::domain::steps::Step;
use crate::domain::subscription::AtPace;
use crate::domain::unknowns::{self, Unknown};
use crate::domain::week::{clashes, together};
use crate::text::Texts;

/// The price of a programme for one person.
///
/// `low` and `high` are what the page asks in `currency` (a subscription: in all, at the person's pace). Everything from
/// `sticker_low` on is in Canadian dollars, approximate for a foreign currency. `net_low` and `net_high` are after what is
/// certain and nothing else.
pub(super) fn price(column: &Column<'_>, wish: &Wish<'_>, texts: &Texts) -> Json {
    let (cost, bill) = (&column.judgement.cost, &column.judgement.bill);
    let certain: Vec<Json> = bill
        .certain
        .iter()
        .filter_map(|reduction| {
            let scheme = scheme_of(reduction.credit, &wish.known.funding)?;
            let when = [reduction.spring_of.to_string().as_str(), "spring"].join("-");
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
    let pace = |pace: &AtPace| {
        json!({
            "hours_per_week": end(Some(pace.hours_per_week)),
            "months_low": pace.months.0,
            "months_high": pace.months.1,
            "total_low": dollars(pace.total.map(|total| total.low)),
            "total_high": dollars(pace.total.map(|total| total.high)),
        })
    };
    json!({
        "kind": cost.price.kind(),
        "currency": cost.currency().map(crate::domain::money::Currency::id),
        "low": dollars(cost.low),
        "high": dollars(cost.high),
        "sticker_low": dollars(cost.cad_low),
        "sticker_high": dollars(cost.cad_high),
        "approximate": cost.is_approximate(),
        "conditional": cost.conditional,
        "tax": column.programme.tax.id(),
        "extras": column.programme.extras.as_ref().map(|extras| extras.get(texts.tag())),
        "months": cost.months.map(|months| json!({ "low": months.low, "high": months.high })),
        "paces": column.decision.paces.as_ref().map(|paces| json!({
            "yours": paces.yours.as_ref().map(pace),
            "half": paces.half.as_ref().map(pace),
            "to_meet_budget": paces.to_meet_budget.as_ref().map(pace),
        })),
        "day_one": dollars(bill.day_one.map(|day| day.low)),
        "day_one_high": dollars(bill.day_one.map(|day| day.high)),
        "certain": certain,
        "carried_forward": dollars(bill.carried.map(|carried| carried.high)),
        "net_low": dollars(bill.net_low),
        "net_high": dollars(bill.net_high),
    })
}

/// The rules of a scheme with their answers.
fn rules(aid: Option<&Aid<'_>>, texts: &Texts) -> Json {
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
pub(super) fn aid(aid: &Aid<'_>, texts: &Texts) -> Json {
    let scheme = aid.scheme;
    json!({
        "scheme": scheme.id,
        "name": scheme.name.get(texts.tag()),
        "kind": scheme.kind.id(),
        "state": scheme.state.id(),
        "rate_percent": end(scheme.debt.as_ref().and_then(|debt| debt.rate_percent)),
        "rules": rules(Some(aid), texts),
        "source": scheme.source.url,
        "as_of": scheme.source.as_of.text(),
    })
}

/// The words of every scheme that is named for one programme, by its id: how much, the debt, what to know, where pages
/// disagree.
pub(super) fn schemes(column: &Column<'_>, texts: &Texts) -> Json {
    let tag = texts.tag();
    let named = column.decision.rule_by_rule().chain(column.decision.shut()).map(|aid| {
        let scheme = aid.scheme;
        let conflicts: Vec<&str> = scheme.conflicts.iter().map(|conflict| conflict.get(tag)).collect();
        let words = json!({
            "amount": scheme.amount.rule.get(tag),
            "most": dollars(scheme.amount.most),
            "debt": scheme.debt.as_ref().map(|debt| debt.terms.get(tag)),
            "note": scheme.note.as_ref().map(|note| note.get(tag)),
            "conflicts": conflicts,
            "confidence": scheme.confidence.id(),
            "also": scheme.source.also,
        });
        (scheme.id.clone(), words)
    });
    Json::Object(named.collect())
}

fn span(span: Span) -> (Json, Json) {
    (end(span.low()), end(span.high()))
}

/// A typical week, the day it would be done, what clashes.
pub(super) fn time(column: &Column<'_>, texts: &Texts) -> Json {
    let week = &column.decision.week;
    let (low, high) = span(week.hours);
    let times: Vec<&str> = week.times.iter().map(|part: &DayPart| part.id()).collect();
    let clashing: Vec<Json> = clashes(&column.judgement)
        .into_iter()
        .map(|(limit, standing)| {
            let value = if standing.is_closed() { Value::Yes } else { Value::Unknown };
            json!({ "check": limit.id(), "clashes": value.id(), "text": texts.why(standing.why()) })
        })
        .collect();
    json!({
        "typical_week": {
            "hours_low": low,
            "hours_high": high,
            "your_own_pace": week.your_own,
            "your_hours": week.free,
            "times": times,
            "any_hour": week.any_hour,
            "delivery": week.delivery.id(),
            "text": texts.typical_week(week),
        },
        "finish_date": week.finish.high.or(week.finish.low).map(|day| day.to_string()),
        "finish_earliest": week.finish.low.map(|day| day.to_string()),
        "clashes": clashing,
    })
}

/// What is published on the job.
pub(super) fn labour(column: &Column<'_>, texts: &Texts) -> Json {
    let Some(labour) = &column.decision.labour else { return Json::Null };
    let bill = &column.judgement.bill;
    let hours = |amount| end(Option::and_then(amount, |amount| labour.hours_of_work(amount)).map(f64::ceil));
    json!({
        "noc": labour.occupation.code.to_string(),
        "title": labour.occupation.title.get(texts.tag()),
        "outlook": labour.occupation.future.id(),
        "outlook_region": "Canada",
        "openings": labour.occupation.openings,
        "seekers": labour.occupation.seekers,
        "wage_low": end(labour.wage.low),
        "wage_median": end(labour.wage.median),
        "wage_high": end(labour.wage.high),
        "region": labour.region.map_or("Canada", crate::domain::occupation::Province::id),
        "period": OUTLOOK_PERIOD,
        "wage_year": WAGE_YEAR,
        "price_in_hours_low": hours(bill.net_low),
        "price_in_hours_high": hours(bill.net_high),
        "limits": texts.say("labour-limits"),
        "sources": [OUTLOOK_SOURCE, WAGE_SOURCE],
    })
}

/// One statement on the right step.
pub(super) fn step(step: &Step<'_>, texts: &Texts) -> Json {
    let sources: Vec<Json> =
        step.sources().iter().map(|cited| json!({ "url": cited.url, "as_of": cited.as_of.text() })).collect();
    json!({
        "id": step.id().id(),
        "place": step.place().id(),
        "title": texts.step_title(step),
        "text": texts.step_text(step),
        "source": step.sources().first().map(|cited| cited.url.clone()),
        "sources": sources,
    })
}

/// A question of the checklist in every language, ready to send.
fn question(check: Check, wish: &Wish<'_>) -> Json {
    let criteria = &wish.known.criteria;
    let asked = match check {
        Check::Programme(id) => criteria.of(id).map(|found| words(&found.ask)),
        Check::Person(id) => criteria.of_person(id).map(|found| words(&found.ask)),
    };
    asked.unwrap_or(Json::Null)
}

fn unknown(unknown: &Unknown, wish: &Wish<'_>) -> Json {
    json!({
        "programme": unknown.programme.as_str(),
        "check": unknown.check.id(),
        "question": question(unknown.check, wish),
        "place": unknown.place,
        "if_yes": unknown.if_yes,
        "if_no": unknown.if_no,
        "moves": unknown.moves,
    })
}

/// The answers that could change the first ten the most, ready to send in every language.
pub(super) fn ask_first(list: &[Judgement], wish: &Wish<'_>) -> Json {
    let found = unknowns::ask_first(list, &wish.known.catalogue, wish);
    Json::Array(found.iter().map(|one| unknown(one, wish)).collect())
}

/// The answers that would change the order of the programmes that are compared.
pub(super) fn ask_among(columns: &[Column<'_>], wish: &Wish<'_>) -> Json {
    let judged: Vec<&Judgement> = columns.iter().map(|column| &column.judgement).collect();
    let found = unknowns::unknowns(&judged, &wish.known.catalogue, wish, columns.len());
    Json::Array(found.iter().map(|one| unknown(one, wish)).collect())
}

/// Every question that is open on one programme and that its provider can answer.
pub(super) fn questions(column: &Column<'_>, wish: &Wish<'_>) -> Json {
    let open = open_checks(column.programme, &column.judgement.person, &wish.weights());
    let asked = open.into_iter().map(|check| json!({ "check": check.id(), "question": question(check, wish) }));
    Json::Array(asked.collect())
}

/// The smallest changes that open at least one of the programmes.
pub(super) fn misses_of(columns: &[Column<'_>], wish: &Wish<'_>) -> Json {
    let programmes: Vec<&Programme> = columns.iter().map(|column| column.programme).collect();
    Json::Array(among(&programmes, &wish.known.catalogue, wish).iter().map(near_miss).collect())
}

/// A near miss.
pub(super) fn near_miss(miss: &NearMiss) -> Json {
    let (to, more) = match miss.change {
        Change::Budget { to, more } => (dollars(Some(to)), dollars(Some(more))),
        Change::Hours { to, more } | Change::Weeks { to, more } => (json!(to), json!(more)),
        Change::AnyPlace | Change::AnyTime | Change::BothLanguages => (Json::Null, Json::Null),
    };
    let opens: Vec<&str> = miss.opens.iter().map(crate::domain::programme::ProgrammeId::as_str).collect();
    json!({ "change": { "answer": miss.change.id(), "to": to, "more": more }, "opens": opens })
}

/// Where the person can talk to somebody.
pub(super) fn help(wish: &Wish<'_>, texts: &Texts) -> Json {
    let tag = texts.tag();
    let near = wish.known.help.near(wish.profile.province, wish.profile.status);
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
    let bodies = wish.known.credential_bodies(wish.profile).into_iter().map(|body| {
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

/// How each two of the programmes would load a week.
pub(super) fn pairs(columns: &[Column<'_>], wish: &Wish<'_>) -> Json {
    let mut pairs = Vec::new();
    for (place, one) in columns.iter().enumerate() {
        for other in columns.iter().skip(place + 1) {
            let both = together(&one.judgement.time, &other.judgement.time, wish.profile.hours_per_week);
            let (low, high) = span(both.hours);
            pairs.push(json!({
                "one": one.programme.id.as_str(),
                "other": other.programme.id.as_str(),
                "hours_low": low,
                "hours_high": high,
                "fits": both.fits.id(),
            }));
        }
    }
    Json::Array(pairs)
}
