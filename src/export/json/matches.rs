//! Matches, search results and comparisons.

use serde_json::{Value as Json, json};

use super::{dollars, end, programme_facts};
use crate::domain::catalogue::Catalogue;
use crate::domain::checklist::Weights;
use crate::domain::compare::{Column, Row};
use crate::domain::cost::whole_weeks;
use crate::domain::criteria::{Criteria, Criterion};
use crate::domain::matching::{Judgement, Matches, Sort};
use crate::domain::programme::Programme;
use crate::domain::routes::Route;
use crate::export::Listed;
use crate::search::{Hit, Matched};
use crate::text::Texts;

/// The answer of `match`.
///
/// `considered` is the sum of the counts in `left_out`, `without_words` and `total`.
#[must_use]
pub fn matches(
    found: &Matches,
    listed: Listed<'_>,
    routes: &[Route],
    catalogue: &Catalogue,
    weights: &Weights,
    texts: &Texts,
) -> Json {
    let left_out: Vec<Json> =
        found.left_out.iter().map(|(limit, count)| json!({ "check": limit.id(), "count": count })).collect();
    let list: Vec<Json> = listed
        .shown
        .iter()
        .filter_map(|judgement| Some(judged(catalogue.get(&judgement.id)?, judgement, weights, texts)))
        .collect();
    let routes: Vec<Json> =
        routes.iter().map(|route| json!({ "id": route.id(), "text": texts.route_text(*route) })).collect();
    json!({
        "sorted_by": if listed.query.is_some() && found.sort == Sort::Fit { "search" } else { found.sort.id() },
        "query": listed.query,
        "considered": found.considered,
        "left_out": left_out,
        "without_words": found.list.len().saturating_sub(listed.total),
        "total": listed.total,
        "matches": list,
        "other_routes": routes,
    })
}

/// One programme as judged for one person.
///
/// `price.low` and `price.high` are what the person pays in `price.currency` (a subscription: in all, at their pace);
/// `net_low` and `net_high` are Canadian dollars, approximate for a foreign currency, after aid that is certain.
#[must_use]
pub fn judged(programme: &Programme, judgement: &Judgement, weights: &Weights, texts: &Texts) -> Json {
    let weeks = whole_weeks(judgement.time.at_pace);
    let criteria: Vec<Json> = Criterion::ALL
        .iter()
        .map(|criterion| {
            let fact = programme.fact(*criterion);
            let known = !fact.evidence.is_empty();
            json!({
                "id": criterion.id(),
                "value": fact.value.id(),
                "evidence": known.then(|| fact.evidence.get(texts.tag())),
                "source": known.then(|| fact.source_in(&programme.source)),
                "as_of": if known { fact.as_of_in(&programme.source).text() } else { None },
                "basis": known.then(|| fact.basis.id()),
                "weight": weights.of(*criterion),
            })
        })
        .collect();
    let person: Vec<Json> = judgement
        .person
        .iter()
        .map(|row| {
            json!({
                "id": row.criterion.id(),
                "value": row.value.id(),
                "why": texts.person_why(&row.why),
                "reason": row.why.id(),
                "weight": row.weight,
            })
        })
        .collect();
    let watch_outs: Vec<Json> = judgement
        .watch_outs
        .iter()
        .map(|one| json!({ "id": one.id(), "text": texts.watch_out(*one, programme, &judgement.cost) }))
        .collect();
    json!({
        "id": programme.id.as_str(),
        "title": programme.title,
        "provider": programme.provider,
        "province": programme.province.map(crate::domain::occupation::Province::id),
        "url": programme.url,
        "nearness": judgement.nearness.id(),
        "fit": { "low": judgement.fit.low(), "high": judgement.fit.high() },
        "points": points(judgement),
        "price": price(judgement),
        "time": {
            "hours_low": end(judgement.time.hours.low()),
            "hours_high": end(judgement.time.hours.high()),
            "weeks_low": end(judgement.time.weeks.low()),
            "weeks_high": end(judgement.time.weeks.high()),
            "weeks_at_your_pace": { "low": weeks.low, "high": weeks.high },
        },
        "criteria": criteria,
        "person": person,
        "watch_outs": watch_outs,
        "ask_first": judgement.ask_first.map(crate::domain::matching::AskFirst::id),
    })
}

fn points(judgement: &Judgement) -> Json {
    let groups = judgement.groups.iter().map(|points| {
        let fit = json!({ "yes": points.fit.yes, "unknown": points.fit.unknown, "most": points.fit.most });
        (points.group.id().to_owned(), fit)
    });
    Json::Object(groups.collect())
}

fn price(judgement: &Judgement) -> Json {
    let cost = &judgement.cost;
    json!({
        "kind": cost.price.kind(),
        "currency": cost.currency().map(crate::domain::money::Currency::id),
        "low": dollars(cost.low),
        "high": dollars(cost.high),
        "net_low": dollars(cost.cad_low),
        "net_high": dollars(cost.cad_high),
        "approximate": cost.is_approximate(),
        "conditional": cost.conditional,
        "months": cost.months.map(|months| json!({ "low": months.low, "high": months.high })),
    })
}

/// The answer of `search`.
#[must_use]
pub fn search(query: &str, total: usize, results: &[(&Programme, &Hit)]) -> Json {
    let results: Vec<Json> = results
        .iter()
        .map(|(programme, hit)| {
            json!({
                "id": programme.id.as_str(),
                "title": programme.title,
                "provider": programme.provider,
                "score": hit.score,
                "matched": hit.matched.iter().map(matched).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({ "query": query, "total": total, "results": results })
}

fn matched(matched: &Matched) -> Json {
    let ranges: Vec<Json> = matched.ranges.iter().map(|(start, end)| json!([start, end])).collect();
    json!({ "field": matched.field.id(), "text": matched.text, "ranges": ranges })
}

/// The answer of `compare`.
#[must_use]
pub fn comparison(
    columns: &[Column<'_>],
    differing: &[Row],
    weights: &Weights,
    criteria: &Criteria,
    texts: &Texts,
) -> Json {
    let programmes: Vec<Json> = columns
        .iter()
        .map(|column| {
            let mut all = judged(column.programme, &column.judgement, weights, texts);
            if let Json::Object(members) = &mut all {
                members.insert("facts".to_owned(), programme_facts(column.programme));
            }
            all
        })
        .collect();
    let rows: Vec<Json> = Row::all()
        .into_iter()
        .map(|(section, row)| {
            let cells: Vec<Json> = columns
                .iter()
                .map(|column| {
                    let cell = texts.cell(row, column, criteria);
                    json!({
                        "value": cell.value.map(crate::domain::fact::Value::id),
                        "text": cell.full,
                        "source": cell.origin.as_ref().map(|origin| origin.source.clone()),
                        "ask": cell.ask,
                    })
                })
                .collect();
            json!({
                "id": row.id(),
                "section": section.id(),
                "label": texts.row(row, criteria),
                "differs": differing.contains(&row),
                "cells": cells,
            })
        })
        .collect();
    json!({ "programmes": programmes, "rows": rows })
}
