//! Matches, search results and comparisons.

use serde_json::{Value as Json, json};

use crate::json::filters::filters;
use crate::json::{decision, number_or_null, program_facts};
use crate::{FilterSummary, MatchListing};
use microcred_advice::advisories::before_you_start;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow};
use microcred_advice::cost::whole_weeks;
use microcred_advice::matching::{Evaluation, MatchRequest, Matches, Sort, ranking_reason};
use microcred_advice::near_misses::near_misses_if_small;
use microcred_advice::routes::Route;
use microcred_core::criteria::Criterion;
use microcred_core::program::Program;
use microcred_i18n::Localizer;
use microcred_search::Highlight;
use microcred_search::field::MatchLevel;
use microcred_search::highlights::Highlights;
use microcred_search::lookup::SearchResults;

/// The answer of `match`.
///
/// Of very many programs the near misses are null. `considered` is the sum of the counts in `left_out`, `without_words`, `filters.left_out` and `total`.
#[must_use]
pub fn matches(
    found: &Matches,
    listed: MatchListing<'_>,
    routes: &[Route],
    wish: &MatchRequest<'_>,
    texts: &Localizer,
) -> Json {
    let catalogue = &wish.reference_data.catalogue;
    let left_out: Vec<Json> =
        found.excluded_by_limits.iter().map(|(limit, count)| json!({ "check": limit.id(), "count": count })).collect();
    let list: Vec<Json> = listed
        .shown
        .iter()
        .filter_map(|judgement| {
            let column = ComparisonColumn::new(catalogue.get_record(judgement.record)?, (*judgement).clone(), wish);
            let mut all = evaluation(&column, wish, texts);
            let place = found.list.iter().position(|other| other.record == judgement.record);
            let next = place.and_then(|place| found.list.get(place + 1));
            let next = next.filter(|_| found.sort == Sort::Fit && listed.query.is_none());
            let why = next.map(|next| ranking_reason(judgement, next, catalogue).id());
            if let Json::Object(members) = &mut all {
                members.insert("before_the_next_because".to_owned(), json!(why));
            }
            Some(all)
        })
        .collect();
    let routes: Vec<Json> =
        routes.iter().map(|route| json!({ "id": route.id(), "text": texts.route_text(*route) })).collect();
    let steps: Vec<Json> = before_you_start(wish.reference_data, wish.profile, wish.today.year())
        .iter()
        .map(|step| decision::advisory(step, texts))
        .collect();
    json!({
        "sorted_by": if listed.query.is_some() && found.sort == Sort::Fit { "search" } else { found.sort.id() },
        "query": listed.query,
        "reading": listed.lookup.map(|answered| Json::Object(query_reading(answered))),
        "considered": found.considered,
        "left_out": left_out,
        "without_words": found.match_count.saturating_sub(listed.filtered.counts.total),
        "filters": filters(listed.filtered),
        "total": listed.total,
        "right_step": steps,
        "matches": list,
        "ask_first": decision::ask_first(&found.list, wish),
        "near_misses": near_misses_if_small(catalogue, wish).map(|all| all.iter().map(decision::near_miss).collect::<Vec<_>>()),
        "other_routes": routes,
        "help": decision::help(wish, texts),
    })
}

/// One program as judged for one person.
#[must_use]
pub fn evaluation(column: &ComparisonColumn<'_>, wish: &MatchRequest<'_>, texts: &Localizer) -> Json {
    let (program, judgement) = (column.program, &column.evaluation);
    let weights = wish.weights();
    let weeks = whole_weeks(judgement.study_time.at_pace);
    let criteria: Vec<Json> = Criterion::ALL
        .iter()
        .map(|criterion| {
            let fact = program.fact(*criterion);
            let known = !fact.evidence.is_empty();
            json!({
                "id": criterion.id(),
                "value": fact.value.id(),
                "evidence": known.then(|| fact.evidence.get(texts.tag())),
                "source": known.then(|| fact.source_url(&program.source)),
                "as_of": if known { fact.page_date(&program.source).text() } else { None },
                "basis": known.then(|| fact.basis.id()),
                "weight": weights.of_criterion(*criterion),
            })
        })
        .collect();
    let person: Vec<Json> = judgement
        .person_checks
        .iter()
        .map(|row| {
            json!({
                "id": row.criterion.id(),
                "value": row.value.id(),
                "why": texts.person_reason(&row.reason),
                "reason": row.reason.id(),
                "weight": row.weight,
            })
        })
        .collect();
    let watch_outs: Vec<Json> = judgement
        .watch_outs
        .iter()
        .map(|one| json!({ "id": one.id(), "text": texts.watch_out(*one, program, &judgement.cost) }))
        .collect();
    let mut time = decision::time(column, texts);
    if let Json::Object(members) = &mut time {
        members.insert("hours_low".to_owned(), number_or_null(judgement.study_time.hours.low().map(f64::from)));
        members.insert("hours_high".to_owned(), number_or_null(judgement.study_time.hours.high().map(f64::from)));
        members.insert("weeks_low".to_owned(), number_or_null(judgement.study_time.weeks.low().map(f64::from)));
        members.insert("weeks_high".to_owned(), number_or_null(judgement.study_time.weeks.high().map(f64::from)));
        members.insert("weeks_at_your_pace".to_owned(), json!({ "low": weeks.low, "high": weeks.high }));
    }
    json!({
        "id": program.id.as_str(),
        "title": program.title,
        "provider": program.provider,
        "province": program.province.map(microcred_core::occupation::Province::id),
        "url": program.url,
        "nearness": judgement.goal_relevance.id(),
        "fit": { "low": judgement.score.low(), "high": judgement.score.high() },
        "points": points(judgement),
        "price": decision::price(column, wish, texts),
        "aid_to_ask": column.decision.aid_to_ask().chain(column.decision.loans()).map(|one| decision::aid(one, texts)).collect::<Vec<_>>(),
        "aid_closed": column.decision.ineligible().map(|one| decision::aid(one, texts)).collect::<Vec<_>>(),
        "time": time,
        "labour": decision::labour(column, texts),
        "right_step": column.decision.advisories.iter().map(|step| decision::advisory(step, texts)).collect::<Vec<_>>(),
        "criteria": criteria,
        "person": person,
        "watch_outs": watch_outs,
        "ask_first": judgement.top_open_question.map(microcred_core::criteria::ChecklistQuestion::id),
    })
}

fn points(judgement: &Evaluation) -> Json {
    let groups = judgement.group_scores.iter().map(|points| {
        let fit = json!({ "yes": points.score.met, "unknown": points.score.unknown, "most": points.score.max });
        (points.group.id().to_owned(), fit)
    });
    Json::Object(groups.collect())
}

/// The answer of `search`.
#[must_use]
pub fn search(
    query: &str,
    answered: &SearchResults,
    filtered: FilterSummary<'_>,
    results: &[(&Program, Highlights)],
) -> Json {
    let results: Vec<Json> = results
        .iter()
        .map(|(program, marked)| {
            json!({
                "id": program.id.as_str(),
                "title": program.title,
                "provider": program.provider,
                "score": score(marked),
                "way": marked.kind.id(),
                "matched": marked.highlights.iter().map(highlight).collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut all = query_reading(answered);
    let mut members = serde_json::Map::new();
    members.insert("query".to_owned(), json!(query));
    members.append(&mut all);
    members.insert("filters".to_owned(), filters(filtered));
    members.insert("total".to_owned(), json!(filtered.counts.remaining));
    members.insert("results".to_owned(), json!(results));
    Json::Object(members)
}

/// How a query was read: what was corrected, what was left out, what is near where nothing is found.
fn query_reading(answered: &SearchResults) -> serde_json::Map<String, Json> {
    let corrected: Vec<Json> =
        answered.corrections.iter().map(|one| json!({ "typed": one.typed, "read": one.corrected_to })).collect();
    let mut members = serde_json::Map::new();
    members.insert("literal".to_owned(), json!(answered.plan.is_literal));
    members.insert("corrected".to_owned(), json!(corrected));
    members.insert("without".to_owned(), json!(answered.dropped_words));
    members.insert("fillers".to_owned(), json!(answered.plan.stop_words));
    members.insert("nearest_words".to_owned(), json!(answered.nearest_words));
    members
}

/// 3,000 for whole words, their forms and words for the same thing, 2,000 for starts, 1,000 for letters inside, less the
/// distance from the title: the order as a number.
fn score(marked: &Highlights) -> u32 {
    let level = match marked.level {
        MatchLevel::Exact => 3_000_u32,
        MatchLevel::Prefix => 2_000,
        MatchLevel::Partial => 1_000,
    };
    level.saturating_sub(marked.distance)
}

fn highlight(matched: &Highlight) -> Json {
    let ranges: Vec<Json> = matched.ranges.iter().map(|(start, end)| json!([start, end])).collect();
    json!({ "field": matched.field.id(), "text": matched.text, "ranges": ranges })
}

/// One program as judged, with all its facts: the answer of `show`.
#[must_use]
pub fn show(column: &ComparisonColumn<'_>, wish: &MatchRequest<'_>, texts: &Localizer) -> Json {
    let mut all = evaluation(column, wish, texts);
    if let Json::Object(members) = &mut all {
        members.insert("facts".to_owned(), program_facts(column.program));
        members.insert("schemes".to_owned(), decision::schemes(column, texts));
        members.insert("questions".to_owned(), decision::questions(column, wish));
        members.insert("near_misses".to_owned(), decision::near_misses(std::slice::from_ref(column), wish));
    }
    all
}

/// The answer of `compare`.
#[must_use]
pub fn comparison(
    columns: &[ComparisonColumn<'_>],
    differing: &[ComparisonRow],
    wish: &MatchRequest<'_>,
    texts: &Localizer,
) -> Json {
    let programs: Vec<Json> = columns.iter().map(|column| show(column, wish, texts)).collect();
    let rows: Vec<Json> = ComparisonRow::all()
        .into_iter()
        .map(|(section, row)| {
            let cells: Vec<Json> = columns
                .iter()
                .map(|column| {
                    let cell = texts.cell(row, column, wish);
                    json!({
                        "value": cell.value.map(microcred_core::fact::Tristate::id),
                        "text": cell.full,
                        "source": cell.source.as_ref().map(|origin| origin.url.clone()),
                        "ask": cell.question,
                    })
                })
                .collect();
            json!({
                "id": row.id(),
                "section": section.id(),
                "label": texts.row_label(row, &wish.reference_data.criteria),
                "differs": differing.contains(&row),
                "cells": cells,
            })
        })
        .collect();
    json!({ "programs": programs, "rows": rows, "together": decision::week_pairs(columns, wish), "ask_first": decision::ask_between(columns, wish), "near_misses": decision::near_misses(columns, wish) })
}
