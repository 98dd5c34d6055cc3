//! A list of programs as text, with what stands above and below it, and what a search found.

use std::fmt::Write;

use crate::view::{HelpPlace, credential_bodies, help_services};
use crate::wrapping::wrap;
use crate::{FilterSummary, MatchListing, SearchOutput, query_notes};
use microcred_advice::advisories::{Advisory, before_you_start};
use microcred_advice::filters::suggestions::MAX_SUGGESTIONS;
use microcred_advice::matching::{Evaluation, MatchRequest, Matches};
use microcred_advice::near_misses::{NearMiss, near_misses_if_small};
use microcred_advice::open_questions::top_open_questions;
use microcred_advice::ordering::Sort;
use microcred_advice::routes::Route;
use microcred_core::reference_data::ReferenceData;
use microcred_i18n::{Args, Localizer, family, msg};
use microcred_search::lookup::SearchResults;

/// How many titles are named of those that a change opens.
const MAX_OPENED_TITLES: usize = 3;
/// How many places to talk to somebody are listed.
const MAX_HELP_PLACES: usize = 4;
/// How many pages are named for a statement.
const MAX_SOURCES: usize = 3;

/// The answer of `match` as text.
#[must_use]
pub fn matches(
    found: &Matches,
    listed: MatchListing<'_>,
    routes: &[Route],
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    let mut out = list_head(found, listed, wish, texts, width);
    out += &list_advisories(wish, texts, width);
    let names_job = wish.profile.target.occupation.is_some();
    let mut section = None;
    for (place, judgement) in listed.shown.iter().enumerate() {
        if listed.query.is_none() && section != Some(judgement.section) {
            section = Some(judgement.section);
            let head = texts.section_with_count(judgement.section, names_job, found.sections[judgement.section]);
            let _ = writeln!(out, "\n{head}");
        }
        out.push('\n');
        out += &list_row(place + 1, judgement, wish, texts, width);
        let _ = writeln!(out, "     {}", judgement.id);
    }
    if listed.total > listed.shown.len() {
        let more = Args::new().count("count", listed.total - listed.shown.len());
        let _ = write!(out, "\n{}", wrap(&texts.format(msg::MATCHES_MORE, &more), width, "", ""));
    }
    out + &list_footer(found, routes, wish, texts, width)
}

/// What stands above a list: how many fit, what was left out, how the words were read, the order.
#[must_use]
pub fn list_head(
    found: &Matches,
    listed: MatchListing<'_>,
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    let MatchListing { query, lookup: answered, filtered, .. } = listed;
    let mut out = texts
        .nothing_for_this_job(&found.sections, wish.profile)
        .map(|text| wrap(&text, width, "", ""))
        .unwrap_or_default();
    out += &wrap(&summary(found, texts), width, "", "");
    if let Some(closed) = texts.closed_sections(&found.sections, wish.shown_sections.for_counts(&found.sections)) {
        out += &wrap(&format!("{closed}. --section all"), width, "", "");
    }
    if let Some(query) = query {
        let read = answered.and_then(|answered| answered.read_as.as_deref()).unwrap_or(query);
        let args = Args::new().count("count", filtered.counts.total).string("query", read);
        out += &answered.map(|answered| query_reading(answered, texts, width)).unwrap_or_default();
        out += &wrap(&texts.format(msg::MATCHES_NARROWED, &args), width, "", "");
    }
    out += &filters(filtered, wish.reference_data, texts, width);
    let order = match (found.sort, query) {
        (Sort::Fit, Some(_)) => texts.text(msg::SORT_EXPLAINED_SEARCH),
        (sort, _) => texts.text_in(family::SORT_EXPLAINED, &sort.slug()),
    };
    let args = Args::new().string("sort", texts.sort(found.sort)).string("order", order);
    out + &wrap(&texts.format(msg::MATCHES_SORTED, &args), width, "", "")
}

/// What should come first, or beside a course, whatever program it is.
#[must_use]
pub fn list_advisories(wish: &MatchRequest<'_>, texts: &Localizer, width: usize) -> String {
    advisories(&before_you_start(wish.reference_data, wish.profile, wish.today.year()), texts, width)
}

/// One program of a list, with its number in it.
#[must_use]
pub fn list_row(
    number: usize,
    judgement: &Evaluation,
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    let Some(program) = wish.reference_data.catalogue.get_record(judgement.record) else { return String::new() };
    let mut out = wrap(&program.title, width, &format!("{number:>3}  "), "     ");
    let offered = texts.offered_by(program);
    out += &wrap(&offered, width, "     ", "     ");
    let args = Args::new()
        .string("price", texts.price_and_net(judgement))
        .string("weeks", texts.weeks_at_pace(&judgement.study_time))
        .string("fit", texts.score_range(judgement.score.low(), judgement.score.high()));
    out += &wrap(&texts.format(msg::MATCHES_LINE, &args), width, "     ", "     ");
    if let Some(first) = judgement.watch_outs.first() {
        let args = Args::new().string("text", texts.watch_out(*first, program, &judgement.cost));
        out += &wrap(&texts.format(msg::MATCHES_WATCH_OUT, &args), width, "     ", "     ");
    }
    out
}

/// What stands below a list: near misses, what to ask first, other ways, where to talk to somebody.
#[must_use]
pub fn list_footer(
    found: &Matches,
    routes: &[Route],
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    let mut out = String::new();
    out += &match near_misses_if_small(&wish.reference_data.catalogue, wish) {
        Some(misses) => near_misses(&misses, wish, texts, width),
        None => format!("\n{}", wrap(&texts.text(msg::NEAR_NOT_FOR_MANY), width, "", "")),
    };
    out += &questions_to_ask(found, wish, texts, width);
    out.push('\n');
    let _ = writeln!(out, "{}", texts.text(msg::ROUTES_TITLE));
    for route in routes {
        out += &wrap(&format!("{}. {}", texts.route_title(*route), texts.route_text(*route)), width, "  - ", "    ");
    }
    out += &help(wish, texts, width);
    out
}

/// The answer of `search` as text.
#[must_use]
pub fn search(found: SearchOutput<'_>, known: &ReferenceData, texts: &Localizer, width: usize) -> String {
    let SearchOutput { query, lookup: answered, filtered, results } = found;
    let read = answered.read_as.as_deref().unwrap_or(query);
    let args = Args::new().count("count", filtered.counts.total).string("query", read);
    let mut out = query_reading(answered, texts, width);
    out += &wrap(&texts.format(msg::SEARCH_COUNT, &args), width, "", "");
    out += &filters(filtered, known, texts, width);
    for (program, marked) in results {
        out.push('\n');
        out += &wrap(&program.title, width, "", "  ");
        let offered = texts.offered_by(program);
        out += &wrap(&offered, width, "  ", "  ");
        let matched: Vec<String> = marked
            .highlights
            .iter()
            .map(|matched| texts.label_and_text(&texts.text_in(family::FIELD, &matched.field.slug()), &matched.text))
            .collect();
        out += &wrap(
            &texts.format(msg::SEARCH_MATCHED, &Args::new().string("list", matched.join("; "))),
            width,
            "  ",
            "  ",
        );
        let _ = writeln!(out, "  {}", program.id);
    }
    out
}

/// How many fit and what was left out.
fn summary(found: &Matches, texts: &Localizer) -> String {
    let total = found.match_count;
    let args = Args::new()
        .count("count", total)
        .string("shown", texts.number(i64::try_from(total).unwrap_or(i64::MAX)))
        .string("considered", texts.number(i64::try_from(found.considered).unwrap_or(i64::MAX)));
    let mut out = texts.format(msg::MATCHES_COUNT, &args);
    if !found.excluded_by_limits.is_empty() {
        let parts: Vec<String> =
            found.excluded_by_limits.iter().map(|(limit, count)| texts.hidden_count(*limit, *count)).collect();
        out.push(' ');
        out.push_str(&texts.format(msg::MATCHES_LEFT_OUT, &Args::new().string("list", parts.join(", "))));
    }
    out
}

/// Which filters are on, how many they leave out, and, where they leave nothing, what brings something back.
fn filters(filtered: FilterSummary<'_>, known: &ReferenceData, texts: &Localizer, width: usize) -> String {
    let FilterSummary { filters, counts, suggestions: ways_back } = filtered;
    if filters.is_empty() {
        return String::new();
    }
    let mut out = wrap(&texts.filters_summary(filters, counts.excluded_by_filters(), &known.criteria), width, "", "");
    if counts.remaining == 0 && !ways_back.is_empty() {
        out += &wrap(&texts.text(msg::FILTERS_NOTHING_LEFT), width, "", "");
        for (way, count) in ways_back.iter().take(MAX_SUGGESTIONS) {
            out += &wrap(&texts.suggestion(*way, *count, filters, &known.criteria), width, "  - ", "    ");
        }
    }
    out
}

/// How a query was read, where that is not as it was typed.
fn query_reading(answered: &SearchResults, texts: &Localizer, width: usize) -> String {
    let mut lines = query_notes(answered, texts);
    if !answered.corrections.is_empty() {
        lines.push(texts.text(msg::QUERY_QUOTE_HINT));
    }
    lines.iter().map(|line| wrap(line, width, "", "")).collect()
}

/// What should come first, or beside a course.
pub(super) fn advisories(steps: &[Advisory<'_>], texts: &Localizer, width: usize) -> String {
    if steps.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", texts.text(msg::STEPS_TITLE));
    for step in steps {
        out += &wrap(&texts.advisory_title(step), width, "  - ", "    ");
        for part in texts.advisory_parts(step) {
            out += &wrap(&part, width, "    ", "    ");
        }
        for cited in step.sources().iter().take(MAX_SOURCES) {
            let args = Args::new().string("source", cited.url.clone()).string("date", texts.page_date(&cited.as_of));
            out += &wrap(&texts.format(msg::STEPS_SOURCE, &args), width, "    ", "    ");
        }
    }
    out
}

/// The smallest changes that open something.
pub(super) fn near_misses(misses: &[NearMiss], wish: &MatchRequest<'_>, texts: &Localizer, width: usize) -> String {
    if misses.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", texts.text(msg::NEAR_TITLE));
    for miss in misses {
        let titles: Vec<&str> = miss
            .new_matches
            .iter()
            .filter_map(|id| wish.reference_data.catalogue.get(id))
            .map(|program| program.title.as_str())
            .take(MAX_OPENED_TITLES)
            .collect();
        let text = texts.label_and_text(&texts.near_miss(miss), &titles.join("; "));
        out += &wrap(&text, width, "  - ", "    ");
    }
    out
}

/// The answers that could change the list the most.
fn questions_to_ask(found: &Matches, wish: &MatchRequest<'_>, texts: &Localizer, width: usize) -> String {
    let unknowns = top_open_questions(&found.list, &wish.reference_data.catalogue, wish);
    if unknowns.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", texts.text(msg::ASK_FIRST_TITLE));
    for unknown in &unknowns {
        let Some(program) = wish.reference_data.catalogue.get(&unknown.program) else { continue };
        let offered = format!("{} · {}", program.title, program.provider);
        out += &wrap(&offered, width, "  - ", "    ");
        out += &wrap(&texts.question_to_ask(unknown.check, &wish.reference_data.criteria), width, "    ", "    ");
        out += &wrap(&texts.answer_effect(unknown), width, "    ", "    ");
    }
    out
}

/// Writes places where the person can talk to somebody.
fn help(wish: &MatchRequest<'_>, texts: &Localizer, width: usize) -> String {
    let services = help_services(wish, texts.tag()).into_iter().take(MAX_HELP_PLACES);
    let bodies = credential_bodies(wish, texts.tag()).into_iter().take(MAX_HELP_PLACES);
    let places: Vec<HelpPlace<'_>> = services.chain(bodies).collect();
    if places.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", texts.text(msg::HELP_TITLE));
    for place in places {
        let contact = place.contact.map(|contact| format!(" {contact}")).unwrap_or_default();
        out += &wrap(&format!("{}. {}{contact}", place.name, place.good_for), width, "  - ", "    ");
    }
    out
}
