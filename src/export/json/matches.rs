//! Matches, search results and comparisons.

use serde_json::{Value as Json, json};

use super::filters::filters;
use super::{decide, end, programme_facts};
use crate::domain::compare::{Column, Row};
use crate::domain::cost::whole_weeks;
use crate::domain::criteria::Criterion;
use crate::domain::matching::{Judgement, Matches, Sort, Wish, what_separates};
use crate::domain::near_misses::near_misses_of_few;
use crate::domain::programme::Programme;
use crate::domain::routes::Route;
use crate::domain::steps::right_steps;
use crate::export::{Filtered, Listed};
use crate::search::Matched;
use crate::search::field::Level;
use crate::search::lookup::Answered;
use crate::search::marks::Marked;
use crate::text::Texts;

/// The answer of `match`.
///
/// Of very many programmes the near misses are null. `considered` is the sum of the counts in `left_out`, `without_words`, `filters.left_out` and `total`.
#[must_use]
pub fn matches(found: &Matches, listed: Listed<'_>, routes: &[Route], wish: &Wish<'_>, texts: &Texts) -> Json {
    let catalogue = &wish.known.catalogue;
    let left_out: Vec<Json> =
        found.left_out.iter().map(|(limit, count)| json!({ "check": limit.id(), "count": count })).collect();
    let list: Vec<Json> = listed
        .shown
        .iter()
        .filter_map(|judgement| {
            let column = Column::new(catalogue.get(&judgement.id)?, (*judgement).clone(), wish);
            let mut all = judged(&column, wish, texts);
            let place = found.list.iter().position(|other| other.id == judgement.id);
            let next = place.and_then(|place| found.list.get(place + 1));
            let next = next.filter(|_| found.sort == Sort::Fit && listed.query.is_none());
            let why = next.map(|next| what_separates(judgement, next, catalogue).id());
            if let Json::Object(members) = &mut all {
                members.insert("before_the_next_because".to_owned(), json!(why));
            }
            Some(all)
        })
        .collect();
    let routes: Vec<Json> =
        routes.iter().map(|route| json!({ "id": route.id(), "text": texts.route_text(*route) })).collect();
    let steps: Vec<Json> =
        right_steps(wish.known, wish.profile, wish.today.year()).iter().map(|step| decide::step(step, texts)).collect();
    json!({
        "sorted_by": if listed.query.is_some() && found.sort == Sort::Fit { "search" } else { found.sort.id() },
        "query": listed.query,
        "reading": listed.answered.map(|answered| Json::Object(reading(answered))),
        "considered": found.considered,
        "left_out": left_out,
        "without_words": found.fit.saturating_sub(listed.filtered.counts.total),
        "filters": filters(listed.filtered),
        "total": listed.total,
        "right_step": steps,
        "matches": list,
        "ask_first": decide::ask_first(&found.list, wish),
        "near_misses": near_misses_of_few(catalogue, wish).map(|all| all.iter().map(decide::near_miss).collect::<Vec<_>>()),
        "other_routes": routes,
        "help": decide::help(wish, texts),
    })
}

/// One programme as judged for one person.
#[must_use]
pub fn judged(column: &Column<'_>, wish: &Wish<'_>, texts: &Texts) -> Json {
    let (programme, judgement) = (column.programme, &column.judgement);
    let weights = wish.weights();
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
    let mut time = decide::time(column, texts);
    if let Json::Object(members) = &mut time {
        members.insert("hours_low".to_owned(), end(judgement.time.hours.low()));
        members.insert("hours_high".to_owned(), end(judgement.time.hours.high()));
        members.insert("weeks_low".to_owned(), end(judgement.time.weeks.low()));
        members.insert("weeks_high".to_owned(), end(judgement.time.weeks.high()));
        members.insert("weeks_at_your_pace".to_owned(), json!({ "low": weeks.low, "high": weeks.high }));
    }
    json!({
        "id": programme.id.as_str(),
        "title": programme.title,
        "provider": programme.provider,
        "province": programme.province.map(crate::domain::occupation::Province::id),
        "url": programme.url,
        "nearness": judgement.nearness.id(),
        "fit": { "low": judgement.fit.low(), "high": judgement.fit.high() },
        "points": points(judgement),
        "price": decide::price(column, wish, texts),
        "aid_to_ask": column.decision.to_ask().chain(column.decision.loans()).map(|one| decide::aid(one, texts)).collect::<Vec<_>>(),
        "aid_closed": column.decision.shut().map(|one| decide::aid(one, texts)).collect::<Vec<_>>(),
        "time": time,
        "labour": decide::labour(column, texts),
        "right_step": column.decision.steps.iter().map(|step| decide::step(step, texts)).collect::<Vec<_>>(),
        "criteria": criteria,
        "person": person,
        "watch_outs": watch_outs,
        "ask_first": judgement.ask_first.map(crate::domain::criteria::Check::id),
    })
}

fn points(judgement: &Judgement) -> Json {
    let groups = judgement.groups.iter().map(|points| {
        let fit = json!({ "yes": points.fit.yes, "unknown": points.fit.unknown, "most": points.fit.most });
        (points.group.id().to_owned(), fit)
    });
    Json::Object(groups.collect())
}

/// The answer of `search`.
#[must_use]
pub fn search(query: &str, answered: &Answered, filtered: Filtered<'_>, results: &[(&Programme, Marked)]) -> Json {
    let results: Vec<Json> = results
        .iter()
        .map(|(programme, marked)| {
            json!({
                "id": programme.id.as_str(),
                "title": programme.title,
                "provider": programme.provider,
                "score": score(marked),
                "way": marked.way.id(),
                "matched": marked.matched.iter().map(matched).collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut all = reading(answered);
    let mut members = serde_json::Map::new();
    members.insert("query".to_owned(), json!(query));
    members.append(&mut all);
    members.insert("filters".to_owned(), filters(filtered));
    members.insert("total".to_owned(), json!(filtered.counts.kept));
    members.insert("results".to_owned(), json!(results));
    Json::Object(members)
}

/// How a query was read: what was corrected, what was left out, what is near where nothing is found.
fn reading(answered: &Answered) -> serde_json::Map<String, Json> {
    let corrected: Vec<Json> =
        answered.corrected.iter().map(|one| json!({ "typed": one.typed, "read": one.read })).collect();
    let mut members = serde_json::Map::new();
    members.insert("literal".to_owned(), json!(answered.plan.literal));
    members.insert("corrected".to_owned(), json!(corrected));
    members.insert("without".to_owned(), json!(answered.without));
    members.insert("fillers".to_owned(), json!(answered.plan.fillers));
    members.insert("nearest_words".to_owned(), json!(answered.nearest));
    members
}

/// 3,000 for whole words, their forms and words for the same thing, 2,000 for starts, 1,000 for letters inside, less the
/// distance from the title: the order as a number.
fn score(marked: &Marked) -> u32 {
    let level = match marked.level {
        Level::Exact => 3_000_u32,
        Level::Start => 2_000,
        Level::Letters => 1_000,
    };
    level.saturating_sub(marked.distance)
}

fn matched(matched: &Matched) -> Json {
    let ranges: Vec<Json> = matched.ranges.iter().map(|(start, end)| json!([start, end])).collect();
    json!({ "field": matched.field.id(), "text": matched.text, "ranges": ranges })
}

/// One programme as judged, with all its facts: the answer of `show`.
#[must_use]
pub fn shown(column: &Column<'_>, wish: &Wish<'_>, texts: &Texts) -> Json {
    let mut all = judged(column, wish, texts);
    if let Json::Object(members) = &mut all {
        members.insert("facts".to_owned(), programme_facts(column.programme));
        members.insert("schemes".to_owned(), decide::schemes(column, texts));
        members.insert("questions".to_owned(), decide::questions(column, wish));
        members.insert("near_misses".to_owned(), decide::misses_of(std::slice::from_ref(column), wish));
    }
    all
}

/// The answer of `compare`.
#[must_use]
pub fn comparison(columns: &[Column<'_>], differing: &[Row], wish: &Wish<'_>, texts: &Texts) -> Json {
    let programmes: Vec<Json> = columns.iter().map(|column| shown(column, wish, texts)).collect();
    let rows: Vec<Json> = Row::all()
        .into_iter()
        .map(|(section, row)| {
            let cells: Vec<Json> = columns
                .iter()
                .map(|column| {
                    let cell = texts.cell(row, column, wish);
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
                "label": texts.row(row, &wish.known.criteria),
                "differs": differing.contains(&row),
                "cells": cells,
            })
        })
        .collect();
    json!({ "programmes": programmes, "rows": rows, "together": decide::pairs(columns, wish), "ask_first": decide::ask_among(columns, wish), "near_misses": decide::misses_of(columns, wish) })
}
