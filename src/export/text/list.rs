//! A list of programmes as text, with what stands above and below it, and what a search found.

use std::fmt::Write;

use super::lines::wrapped;
use crate::domain::filters::ways_back::OFFERED;
use crate::domain::knowledge::Knowledge;
use crate::domain::matching::{Judgement, Matches, Sort, Wish};
use crate::domain::near_misses::{NearMiss, near_misses_of_few};
use crate::domain::routes::Route;
use crate::domain::steps::{Step, right_steps};
use crate::domain::unknowns::ask_first;
use crate::export::{Filtered, Listed, Searched, query_read};
use crate::search::lookup::Answered;
use crate::text::{Args, Texts};

/// How many titles are named of those that a change opens.
const OPENED: usize = 3;
/// How many places to talk to somebody are listed.
const PLACES: usize = 4;
/// How many pages are named for a statement.
const SOURCES: usize = 3;

/// The answer of `match` as text.
#[must_use]
pub fn matches(
    found: &Matches,
    listed: Listed<'_>,
    routes: &[Route],
    wish: &Wish<'_>,
    texts: &Texts,
    width: usize,
) -> String {
    let mut out = list_head(found, listed, wish, texts, width);
    out += &list_steps(wish, texts, width);
    for (place, judgement) in listed.shown.iter().enumerate() {
        out.push('\n');
        out += &list_row(place + 1, judgement, wish, texts, width);
        let _ = writeln!(out, "     {}", judgement.id);
    }
    if listed.total > listed.shown.len() {
        let more = Args::new().count("count", listed.total - listed.shown.len());
        let _ = write!(out, "\n{}", wrapped(&texts.with("matches-more", &more), width, "", ""));
    }
    out + &list_beside(found, routes, wish, texts, width)
}

/// What stands above a list: how many fit, what was left out, how the words were read, the order.
#[must_use]
pub fn list_head(found: &Matches, listed: Listed<'_>, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let Listed { query, answered, filtered, .. } = listed;
    let mut out = wrapped(&summary(found, texts), width, "", "");
    if let Some(query) = query {
        let read = answered.and_then(|answered| answered.read_as.as_deref()).unwrap_or(query);
        let args = Args::new().count("count", filtered.counts.total).text("query", read);
        out += &answered.map(|answered| reading(answered, texts, width)).unwrap_or_default();
        out += &wrapped(&texts.with("matches-narrowed", &args), width, "", "");
    }
    out += &filters(filtered, wish.known, texts, width);
    let order = match (found.sort, query) {
        (Sort::Fit, Some(_)) => texts.say("sort-explained-search"),
        (sort, _) => texts.say(&format!("sort-explained-{}", sort.slug())),
    };
    let args = Args::new().text("sort", texts.sort(found.sort)).text("order", order);
    out + &wrapped(&texts.with("matches-sorted", &args), width, "", "")
}

/// What should come first, or beside a course, whatever programme it is.
#[must_use]
pub fn list_steps(wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    steps(&right_steps(wish.known, wish.profile, wish.today.year()), texts, width)
}

/// One programme of a list, with its number in it.
#[must_use]
pub fn list_row(number: usize, judgement: &Judgement, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let Some(programme) = wish.known.catalogue.get(&judgement.id) else { return String::new() };
    let mut out = wrapped(&programme.title, width, &format!("{number:>3}  "), "     ");
    let offered = format!("{} · {}", programme.provider, texts.place_of(programme));
    out += &wrapped(&offered, width, "     ", "     ");
    let args = Args::new()
        .text("price", texts.price_and_net(judgement))
        .text("weeks", texts.weeks_at_pace(&judgement.time))
        .text("fit", texts.fit(judgement.fit.low(), judgement.fit.high()));
    out += &wrapped(&texts.with("matches-line", &args), width, "     ", "     ");
    if let Some(first) = judgement.watch_outs.first() {
        let args = Args::new().text("text", texts.watch_out(*first, programme, &judgement.cost));
        out += &wrapped(&texts.with("matches-watch-out", &args), width, "     ", "     ");
    }
    out
}

/// What stands below a list: near misses, what to ask first, other ways, where to talk to somebody.
#[must_use]
pub fn list_beside(found: &Matches, routes: &[Route], wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let mut out = String::new();
    out += &match near_misses_of_few(&wish.known.catalogue, wish) {
        Some(misses) => near(&misses, wish, texts, width),
        None => format!("\n{}", wrapped(&texts.say("near-not-for-many"), width, "", "")),
    };
    out += &asked(found, wish, texts, width);
    out.push('\n');
    let _ = writeln!(out, "{}", texts.say("routes-title"));
    for route in routes {
        out += &wrapped(&format!("{}. {}", texts.route_title(*route), texts.route_text(*route)), width, "  - ", "    ");
    }
    out += &help(wish, texts, width);
    out
}

/// The answer of `search` as text.
#[must_use]
pub fn search(found: Searched<'_>, known: &Knowledge, texts: &Texts, width: usize) -> String {
    let Searched { query, answered, filtered, results } = found;
    let read = answered.read_as.as_deref().unwrap_or(query);
    let args = Args::new().count("count", filtered.counts.total).text("query", read);
    let mut out = reading(answered, texts, width);
    out += &wrapped(&texts.with("search-count", &args), width, "", "");
    out += &filters(filtered, known, texts, width);
    for (programme, marked) in results {
        out.push('\n');
        out += &wrapped(&programme.title, width, "", "  ");
        let offered = format!("{} · {}", programme.provider, texts.place_of(programme));
        out += &wrapped(&offered, width, "  ", "  ");
        let matched: Vec<String> = marked
            .matched
            .iter()
            .map(|matched| texts.value_and_text(&texts.say(&format!("field-{}", matched.field.slug())), &matched.text))
            .collect();
        out +=
            &wrapped(&texts.with("search-matched", &Args::new().text("list", matched.join("; "))), width, "  ", "  ");
        let _ = writeln!(out, "  {}", programme.id);
    }
    out
}

/// How many fit and what was left out.
fn summary(found: &Matches, texts: &Texts) -> String {
    let total = found.fit;
    let args = Args::new()
        .count("count", total)
        .text("shown", texts.number(i64::try_from(total).unwrap_or(i64::MAX)))
        .text("considered", texts.number(i64::try_from(found.considered).unwrap_or(i64::MAX)));
    let mut out = texts.with("matches-count", &args);
    if !found.left_out.is_empty() {
        let parts: Vec<String> = found.left_out.iter().map(|(limit, count)| texts.left_out(*limit, *count)).collect();
        out.push(' ');
        out.push_str(&texts.with("matches-left-out", &Args::new().text("list", parts.join(", "))));
    }
    out
}

/// Which filters are on, how many they leave out, and, where they leave nothing, what brings something back.
fn filters(filtered: Filtered<'_>, known: &Knowledge, texts: &Texts, width: usize) -> String {
    let Filtered { filters, counts, ways_back } = filtered;
    if filters.is_empty() {
        return String::new();
    }
    let mut out = wrapped(&texts.filters_line(filters, counts.left_out(), &known.criteria), width, "", "");
    if counts.kept == 0 && !ways_back.is_empty() {
        out += &wrapped(&texts.say("filters-nothing-left"), width, "", "");
        for (way, count) in ways_back.iter().take(OFFERED) {
            out += &wrapped(&texts.way_back(*way, *count, filters, &known.criteria), width, "  - ", "    ");
        }
    }
    out
}

/// How a query was read, where that is not as it was typed.
fn reading(answered: &Answered, texts: &Texts, width: usize) -> String {
    let mut lines = query_read(answered, texts);
    if !answered.corrected.is_empty() {
        lines.push(texts.say("reading-quote"));
    }
    lines.iter().map(|line| wrapped(line, width, "", "")).collect()
}

/// What should come first, or beside a course.
pub(super) fn steps(steps: &[Step<'_>], texts: &Texts, width: usize) -> String {
    if steps.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", texts.say("steps-title"));
    for step in steps {
        out += &wrapped(&texts.step_title(step), width, "  - ", "    ");
        for part in texts.step_parts(step) {
            out += &wrapped(&part, width, "    ", "    ");
        }
        for cited in step.sources().iter().take(SOURCES) {
            let args = Args::new().text("source", cited.url.clone()).text("date", texts.page_date(&cited.as_of));
            out += &wrapped(&texts.with("steps-source", &args), width, "    ", "    ");
        }
    }
    out
}

/// The smallest changes that open something.
pub(super) fn near(misses: &[NearMiss], wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    if misses.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", texts.say("near-title"));
    for miss in misses {
        let titles: Vec<&str> = miss
            .opens
            .iter()
            .filter_map(|id| wish.known.catalogue.get(id))
            .map(|programme| programme.title.as_str())
            .take(OPENED)
            .collect();
        let text = texts.value_and_text(&texts.near_miss(miss), &titles.join("; "));
        out += &wrapped(&text, width, "  - ", "    ");
    }
    out
}

/// The answers that could change the list the most.
fn asked(found: &Matches, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let unknowns = ask_first(&found.list, &wish.known.catalogue, wish);
    if unknowns.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", texts.say("ask-first-title"));
    for unknown in &unknowns {
        let Some(programme) = wish.known.catalogue.get(&unknown.programme) else { continue };
        let offered = format!("{} · {}", programme.title, programme.provider);
        out += &wrapped(&offered, width, "  - ", "    ");
        out += &wrapped(&texts.ask(unknown.check, &wish.known.criteria), width, "    ", "    ");
        out += &wrapped(&texts.unknown_effect(unknown), width, "    ", "    ");
    }
    out
}

/// Where the person can talk to somebody.
fn help(wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let near = wish.known.help.near(wish.profile.province, wish.profile.status);
    let tag = texts.tag();
    let contact = |contact: &Option<String>| contact.as_ref().map(|contact| format!(" {contact}")).unwrap_or_default();
    let places = near
        .iter()
        .take(PLACES)
        .map(|place| format!("{}. {}{}", place.name.get(tag), place.good_for.get(tag), contact(&place.contact)));
    let bodies = wish.known.credential_bodies(wish.profile);
    let bodies = bodies
        .iter()
        .take(PLACES)
        .map(|body| format!("{}. {}{}", body.name.get(tag), body.good_for.get(tag), contact(&body.url)));
    let all: Vec<String> = places.chain(bodies).collect();
    if all.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", texts.say("help-title"));
    for text in all {
        out += &wrapped(&text, width, "  - ", "    ");
    }
    out
}
