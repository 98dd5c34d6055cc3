//! Plain text for people: no escape codes, no boxes, lines of a given width.

use std::fmt::Write;

use textwrap::{Options, WordSplitter};
use unicode_normalization::char::is_combining_mark;

use super::{Filtered, Listed};
use crate::domain::compare::{Column, Row, Section, bars};
use crate::domain::fact::Basis;
use crate::domain::filters::ways_back::OFFERED;
use crate::domain::knowledge::Knowledge;
use crate::domain::matching::{Judgement, Matches, Sort, Wish};
use crate::domain::near_misses::{NearMiss, among, near_misses_of_few};
use crate::domain::programme::Programme;
use crate::domain::routes::Route;
use crate::domain::stats::Stats;
use crate::domain::steps::{Step, right_steps};
use crate::domain::unknowns::ask_first;
use crate::domain::week::together;
use crate::export::{Searched, query_read};
use crate::search::lookup::Answered;
use crate::text::bars::bar;
use crate::text::{Args, Texts};

/// How many titles are named of those that a change opens.
const OPENED: usize = 3;
/// How many places to talk to somebody are listed.
const PLACES: usize = 4;
/// How many pages are named for a statement.
const SOURCES: usize = 3;
/// The columns of a bar.
const BAR: usize = 30;
/// The widest label column.
const LABEL: usize = 26;

/// Where a word may be broken: at its hyphens. An address stays whole, to be copied.
fn breaks(word: &str) -> Vec<usize> {
    if word.contains("://") { Vec::new() } else { WordSplitter::HyphenSplitter.split_points(word) }
}

/// Breaks a text into lines of at most `width` columns, each but the first indented. A longer address has a line of its own.
fn wrapped(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = Options::new(width.max(20))
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_splitter(WordSplitter::Custom(breaks))
        .break_words(!text.contains("://"));
    let mut out = textwrap::fill(text, options);
    out.push('\n');
    out
}

/// A label and a text: `label   text` with the text wrapped under itself, or `label: text`.
fn labelled_as(style: Style, label: &str, text: &str, texts: &Texts, width: usize) -> String {
    match style {
        Style::Seen => labelled(label, text, width),
        Style::Spoken => wrapped(&texts.value_and_text(label.trim(), text), width, "  ", "  "),
    }
}

/// `label   text`, the text wrapped under itself.
fn labelled(label: &str, text: &str, width: usize) -> String {
    let indent = " ".repeat(LABEL + 2);
    let padding = LABEL.saturating_sub(textwrap::core::display_width(label));
    wrapped(text, width, &format!("  {label}{} ", " ".repeat(padding)), &format!("{indent} "))
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

/// What should come first, or beside a course.
fn steps(steps: &[Step<'_>], texts: &Texts, width: usize) -> String {
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
fn near(misses: &[NearMiss], wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
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

/// Every scheme for a person and a programme, rule by rule.
fn aid(column: &Column<'_>, texts: &Texts, width: usize) -> String {
    let mut out = format!("\n{}\n", texts.say("aid-title"));
    let mut none = true;
    for one in column.decision.rule_by_rule() {
        none = false;
        out += &wrapped(&texts.aid_head(one, column.decision.is_counted(one)), width, "  - ", "    ");
        for part in texts.aid_parts(one) {
            out += &wrapped(&part, width, "    ", "    ");
        }
        let rules: Vec<String> = one.rules.iter().map(|answered| texts.rule_answered(answered)).collect();
        out += &wrapped(&rules.join("; "), width, "    ", "    ");
        let origin = texts.scheme_origin(one.scheme, Basis::Stated);
        let _ = writeln!(out, "    {} ({})", origin.source, origin.date);
    }
    if none {
        out += &wrapped(&texts.say("aid-nothing"), width, "  ", "  ");
    }
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

/// How a query was read, where that is not as it was typed.
fn reading(answered: &Answered, texts: &Texts, width: usize) -> String {
    let mut lines = query_read(answered, texts);
    if !answered.corrected.is_empty() {
        lines.push(texts.say("reading-quote"));
    }
    lines.iter().map(|line| wrapped(line, width, "", "")).collect()
}

/// One programme with everything that is known and every question that is open.
#[must_use]
pub fn programme(column: &Column<'_>, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    programme_as(Style::Seen, column, wish, texts, width)
}

/// For whom a text is. To somebody who listens a bar is a long row of marks, and a column is blanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For the eye: labels in a column, figures as bars too.
    Seen,
    /// For the ear and the fingers: `label: text`, and no bars.
    Spoken,
}

/// The same in a style.
#[must_use]
pub fn programme_as(style: Style, column: &Column<'_>, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let occupations = &wish.known.occupations;
    let programme = column.programme;
    let tag = texts.tag();
    let mut out = wrapped(&programme.title, width, "", "");
    let kind = texts.provider_kind(programme.provider_kind);
    out += &wrapped(&format!("{} · {kind} · {}", programme.provider, texts.place_of(programme)), width, "", "");
    let _ = writeln!(out, "{}\n{}\n", programme.url, programme.id);
    let list = |words: &[crate::domain::words::Localised]| {
        words.iter().map(|words| words.get(tag)).collect::<Vec<_>>().join("; ")
    };
    out += &labelled_as(style, &texts.say("detail-sector"), &texts.sector(programme.sector), texts, width);
    if !programme.skills.is_empty() {
        out += &labelled_as(style, &texts.say("detail-skills"), &list(&programme.skills), texts, width);
    }
    if !programme.roles.is_empty() {
        out += &labelled_as(style, &texts.say("detail-roles"), &list(&programme.roles), texts, width);
    }
    for link in &programme.occupations {
        let title = occupations.get(link.code).map_or("", |occupation| occupation.title.get(tag));
        let basis = texts.basis(link.basis);
        out += &labelled_as(
            style,
            &texts.say("detail-occupation"),
            &format!("{} {title} ({basis})", link.code),
            texts,
            width,
        );
    }
    out += &steps(&column.decision.steps, texts, width);
    let mut section = None;
    for (heading, row) in rows(style, std::slice::from_ref(column), wish) {
        if section != Some(heading) {
            let _ = writeln!(out, "\n{}", texts.section(heading));
            section = Some(heading);
        }
        out += &row_text(style, row, column, wish, texts, width);
    }
    out += &near(&among(&[programme], &wish.known.catalogue, wish), wish, texts, width);
    out += &aid(column, texts, width);
    if let Some(notes) = &programme.notes {
        let _ = writeln!(out, "\n{}", texts.say("detail-notes"));
        out += &wrapped(notes.get(tag), width, "  ", "  ");
    }
    let _ = writeln!(out, "\n{}", texts.say("detail-sources"));
    let date = texts.page_date(&programme.source.as_of);
    let _ = writeln!(out, "  {} ({date})", programme.source.url);
    for address in &programme.source.also {
        let _ = writeln!(out, "  {address}");
    }
    out
}

/// The rows of some programmes; those that are bars only where they are drawn.
fn rows(style: Style, columns: &[Column<'_>], wish: &Wish<'_>) -> Vec<(Section, Row)> {
    let mut rows = Row::of(columns);
    rows.retain(|(_, row)| style == Style::Seen || bars(*row, columns, wish.profile).is_empty());
    rows
}

fn row_text(style: Style, row: Row, column: &Column<'_>, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    if let Some(found) = bars(row, std::slice::from_ref(column), wish.profile).first() {
        let drawn = bar(*found, BAR);
        return if drawn.is_empty() {
            String::new()
        } else {
            labelled_as(style, &texts.row(row, &wish.known.criteria), &drawn, texts, width)
        };
    }
    let cell = texts.cell(row, column, wish);
    let mut text = cell.said_and_ask(texts);
    if let Some(origin) = cell.origin.filter(|origin| origin.source != column.programme.source.url) {
        let _ = write!(text, " [{} · {}]", origin.source, origin.date);
    }
    labelled_as(style, &texts.row(row, &wish.known.criteria), &text, texts, width)
}

/// Two to five programmes, row by row: every row names each programme, so that it reads well aloud.
#[must_use]
pub fn comparison(columns: &[Column<'_>], differing: &[Row], wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    comparison_as(Style::Seen, columns, differing, wish, texts, width)
}

/// The same in a style.
#[must_use]
pub fn comparison_as(
    style: Style,
    columns: &[Column<'_>],
    differing: &[Row],
    wish: &Wish<'_>,
    texts: &Texts,
    width: usize,
) -> String {
    let criteria = &wish.known.criteria;
    let mut out = String::new();
    let letters = ["A", "B", "C", "D", "E"];
    for (letter, column) in letters.iter().zip(columns) {
        let name = format!("{} · {}", column.programme.title, column.programme.provider);
        out += &wrapped(&name, width, &format!("{letter}  "), "   ");
        let _ = writeln!(out, "   {}", column.programme.id);
    }
    let Some(first) = columns.first() else { return out };
    let mut section: Option<Section> = None;
    for (heading, row) in rows(style, columns, wish) {
        if section != Some(heading) {
            let _ = writeln!(out, "\n{}", texts.section(heading));
            section = Some(heading);
        }
        let label = texts.row(row, criteria);
        let drawn = bars(row, columns, wish.profile);
        if !drawn.is_empty() {
            let _ = writeln!(out, "  {}  {}", label.trim(), texts.cell(row, first, wish).full);
            for (letter, one) in letters.iter().zip(&drawn) {
                let shown = bar(*one, BAR);
                let _ =
                    writeln!(out, "    {letter}  {}", if shown.is_empty() { texts.say("short-ask") } else { shown });
            }
            continue;
        }
        if differing.contains(&row) {
            let _ = writeln!(out, "  {label}");
        } else {
            let _ = writeln!(out, "  {label} ({})", texts.say("compare-same"));
        }
        let cells: Vec<String> =
            columns.iter().map(|column| texts.cell(row, column, wish).said_and_ask(texts)).collect();
        // One line for all only where it loses nothing: the same answer can have different reasons.
        let alike = cells.windows(2).all(|pair| pair.first() == pair.last());
        match cells.first().filter(|_| alike && !differing.contains(&row)) {
            Some(text) => {
                let all = letters.get(..columns.len()).unwrap_or(&letters).join(" ");
                out += &wrapped(text, width, &format!("    {all}  "), &" ".repeat(all.len() + 6));
            }
            None => {
                for (letter, text) in letters.iter().zip(&cells) {
                    out += &wrapped(text, width, &format!("    {letter}  "), "       ");
                }
            }
        }
    }
    let _ = writeln!(out, "\n{}", texts.say("together-title"));
    for (one, name) in columns.iter().zip(letters) {
        for (other, other_name) in columns.iter().zip(letters).filter(|(_, other)| *other > name) {
            let both = together(&one.judgement.time, &other.judgement.time, wish.profile.hours_per_week);
            let text = texts.together((name, other_name), &both, wish.profile.hours_per_week);
            out += &wrapped(&text, width, "  ", "  ");
        }
    }
    out += &leaving(columns, wish, texts, width);
    let programmes: Vec<&Programme> = columns.iter().map(|column| column.programme).collect();
    out += &near(&among(&programmes, &wish.known.catalogue, wish), wish, texts, width);
    out
}

/// The questions that are still open, and what would change the order of what is compared.
fn leaving(columns: &[Column<'_>], wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let mut out = format!("\n{}\n", texts.say("leaving-mind"));
    let minds = texts.mind_changers(columns, wish);
    if minds.is_empty() {
        out += &wrapped(&texts.say("leaving-mind-none"), width, "  ", "  ");
    }
    for text in minds {
        out += &wrapped(&text, width, "  - ", "    ");
    }
    out
}

/// What a micro-credential is, with the sources of the figures, and further reading.
#[must_use]
pub fn about(known: &Knowledge, texts: &Texts, width: usize) -> String {
    let mut out = String::new();
    for (title, text) in texts.about() {
        let _ = writeln!(out, "{title}");
        out += &wrapped(&text, width, "", "");
        out.push('\n');
    }
    let _ = writeln!(out, "{}", texts.say("about-reading-title"));
    for resource in &known.resources {
        let kind = texts.say(&format!("resource-{}", resource.kind.slug()));
        out += &wrapped(&format!("{} ({kind}). {}", resource.title, resource.publisher), width, "  - ", "    ");
        out += &wrapped(resource.good_for.get(texts.tag()), width, "    ", "    ");
    }
    out
}

/// The words explained, in the order of the alphabet.
#[must_use]
pub fn glossary(known: &Knowledge, texts: &Texts, width: usize) -> String {
    let terms = texts.glossary(&known.glossary);
    terms.into_iter().map(|(term, meaning)| format!("{term}\n{}", wrapped(&meaning, width, "  ", "  "))).collect()
}

/// The figures of a catalogue.
#[must_use]
pub fn stats(stats: &Stats, texts: &Texts) -> String {
    let number = |number: usize| texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let share = texts.decimal((stats.unknown_share * 1000.0).round() / 10.0);
    let mut out = String::new();
    let lines = [
        ("stats-programmes", number(stats.programmes)),
        ("stats-providers", number(stats.providers)),
        ("stats-facts", number(stats.facts)),
        ("stats-facts-with-source", number(stats.facts_with_source)),
        ("stats-unknown-share", texts.with("percent", &Args::new().text("figure", share))),
        ("stats-oldest", stats.oldest.clone().unwrap_or_else(|| texts.say("not-stated"))),
        ("stats-newest", stats.newest.clone().unwrap_or_else(|| texts.say("not-stated"))),
        ("stats-undated", number(stats.undated)),
    ];
    for (id, figure) in lines {
        out += &labelled(&texts.say(id), &figure, 80);
    }
    let _ = writeln!(out, "\n{}", texts.say("stats-by-province"));
    for (province, count) in &stats.by_province {
        out += &labelled(&texts.say(&format!("province-{}", province.to_lowercase())), &number(*count), 80);
    }
    let _ = writeln!(out, "\n{}", texts.say("stats-by-sector"));
    for (sector, count) in &stats.by_sector {
        out += &labelled(&texts.say(&format!("sector-{}", sector.replace('_', "-"))), &number(*count), 80);
    }
    out
}

/// The same text with typographic marks as plain ASCII marks; letters keep their accents.
#[must_use]
pub fn ascii_marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '«' => {
                out.push('"');
                let _ = letters.next_if(|next| matches!(next, '\u{a0}' | '\u{202f}'));
            }
            '\u{a0}' | '\u{202f}' if letters.peek() == Some(&'»') => {}
            '\u{a0}' | '\u{202f}' => out.push(' '),
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '─' | '·' | '•' => out.push('-'),
            '…' => out.push_str("..."),
            '≤' => out.push_str("<="),
            '←' => out.push_str("<-"),
            '→' => out.push_str("->"),
            '↑' => out.push('^'),
            '↓' => out.push('v'),
            '≥' => out.push_str(">="),
            '’' | '‘' => out.push('\''),
            '“' | '”' | '„' | '»' => out.push('"'),
            '│' => out.push('|'),
            '✓' => out.push_str("[y]"),
            '✗' => out.push_str("[n]"),
            '×' => out.push('x'),
            '█' => out.push('#'),
            '▒' => out.push('+'),
            '£' | '€' => {
                out.push_str(if letter == '£' { "GBP" } else { "EUR" });
                // English writes it before the amount.
                if letters.peek().is_some_and(char::is_ascii_digit) {
                    out.push(' ');
                }
            }
            // Letters of every language stay; what is left is a mark for which there is no plain one.
            other if other.is_ascii() || other.is_alphabetic() || is_combining_mark(other) => out.push(other),
            '\u{200c}' | '\u{200d}' => out.push(letter),
            _ => out.push('?'),
        }
    }
    out
}
