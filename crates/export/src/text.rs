//! Plain text for people: no escape codes, no boxes, lines of a given width.

mod comparison;
mod lines;
mod list;
mod program;

use std::fmt::Write;

use unicode_normalization::char::is_combining_mark;

use crate::wrapping::wrap;
use lines::labelled;
use microcred_core::coverage::Coverage;
use microcred_core::occupation::Occupations;
use microcred_core::reference_data::ReferenceData;
use microcred_core::stats::{FreshnessReport, Stats};
use microcred_i18n::{Args, Localizer, family, msg};
use microcred_search::jobs::JobMatch;

pub use comparison::{comparison, comparison_in_mode};
pub use lines::TextMode;
pub use list::{list_advisories, list_footer, list_head, list_row, matches, search};
pub use program::{program, program_in_mode};

/// What a micro-credential is, with the sources of the figures, and further reading.
#[must_use]
pub fn about(known: &ReferenceData, texts: &Localizer, width: usize) -> String {
    let mut out = String::new();
    for (title, text) in texts.about() {
        let _ = writeln!(out, "{title}");
        out += &wrap(&text, width, "", "");
        out.push('\n');
    }
    let _ = writeln!(out, "{}", texts.text(msg::ABOUT_READING_TITLE));
    for resource in known.resources.iter() {
        let kind = texts.text_in(family::RESOURCE, &resource.kind.slug());
        out += &wrap(&format!("{} ({kind}). {}", resource.title, resource.publisher), width, "  - ", "    ");
        out += &wrap(resource.good_for.get(texts.tag()), width, "    ", "    ");
    }
    out
}

/// The words explained, in the order of the alphabet.
#[must_use]
pub fn glossary(known: &ReferenceData, texts: &Localizer, width: usize) -> String {
    let terms = texts.glossary(&known.glossary);
    terms.into_iter().map(|(term, meaning)| format!("{term}\n{}", wrap(&meaning, width, "  ", "  "))).collect()
}

/// The figures of a catalogue.
#[must_use]
pub fn stats(stats: &Stats, texts: &Localizer) -> String {
    let number = |number: usize| texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let share = texts.decimal((stats.unknown_share * 1000.0).round() / 10.0);
    let lines = [
        (msg::STATS_PROGRAMS, number(stats.programs)),
        (msg::STATS_PROVIDERS, number(stats.providers)),
        (msg::STATS_FACTS, number(stats.facts)),
        (msg::STATS_FACTS_WITH_SOURCE, number(stats.facts_with_source)),
        (msg::STATS_UNKNOWN_SHARE, texts.format(msg::PERCENT, &Args::new().string("figure", share))),
        (msg::STATS_OLDEST, stats.oldest.clone().unwrap_or_else(|| texts.text(msg::NOT_STATED))),
        (msg::STATS_NEWEST, stats.newest.clone().unwrap_or_else(|| texts.text(msg::NOT_STATED))),
        (msg::STATS_UNDATED, number(stats.undated)),
    ];
    let mut tables = vec![(None, lines.map(|(id, figure)| (texts.text(id), figure)).to_vec())];
    let known = &stats.known;
    let of_all = |count: usize| {
        let share = count.saturating_mul(100).checked_div(known.programs).unwrap_or(0);
        let share = texts.format(msg::PERCENT, &Args::new().string("figure", share.to_string()));
        format!("{} ({share})", number(count))
    };
    let mut not_ended = vec![
        (texts.text(msg::STATS_PROGRAMS), number(known.programs)),
        (texts.text(msg::STATS_ENDED), number(stats.ended)),
    ];
    not_ended.extend(
        [
            (msg::STATS_WITH_PAGE, known.with_page),
            (msg::STATS_WITH_CONTACT, known.with_contact),
            (msg::STATS_PRICED, known.priced),
            (msg::STATS_WITH_LENGTH, known.with_length),
            (msg::STATS_BOTH, known.both),
            (msg::STATS_TIMED, known.timed),
            (msg::STATS_FRENCH, known.french),
            (msg::STATS_FRESH, known.fresh),
            (msg::STATS_AGEING, known.ageing),
            (msg::STATS_STALE, known.stale),
            (msg::STATS_VALID_IN, known.valid_in_known),
            (msg::STATS_OPEN_TO, known.open_to_known),
            (msg::STATS_ENTRY, known.entry_known),
        ]
        .map(|(id, count)| (texts.text(id), of_all(count))),
    );
    tables.push((Some(msg::STATS_NOT_ENDED), not_ended));
    let provinces = stats.by_province.iter();
    let provinces =
        provinces.map(|(id, count)| (texts.text_in(family::PROVINCE, &id.to_lowercase()), number(*count))).collect();
    tables.push((Some(msg::STATS_BY_PROVINCE), provinces));
    let sectors = stats.by_sector.iter();
    let sectors =
        sectors.map(|(id, count)| (texts.text_in(family::SECTOR, &id.replace('_', "-")), number(*count))).collect();
    tables.push((Some(msg::STATS_BY_SECTOR), sectors));
    // The figures of all tables stand below each other.
    let labels = tables.iter().flat_map(|(_, rows)| rows).map(|(label, _)| textwrap::core::display_width(label));
    let widest = labels.max().unwrap_or(0);
    let mut out = String::new();
    for (heading, rows) in &tables {
        if let Some(heading) = heading {
            let _ = writeln!(out, "\n{}", texts.text(*heading));
        }
        for (label, figure) in rows {
            let _ = writeln!(out, "  {label}{}  {figure}", " ".repeat(widest - textwrap::core::display_width(label)));
        }
    }
    out
}

/// The jobs that some words name, one below the other.
#[must_use]
pub fn jobs(words: &str, found: &[JobMatch], occupations: &Occupations, texts: &Localizer, width: usize) -> String {
    if found.is_empty() {
        return wrap(&texts.format(msg::JOBS_NONE, &Args::new().string("words", words)), width, "", "");
    }
    found.iter().map(|job| wrap(&texts.job_match(job, occupations, |_| true), width, "", "    ")).collect()
}

/// Programs by occupation and province, one line an occupation.
#[must_use]
pub fn coverage(coverage: &Coverage, occupations: &Occupations, texts: &Localizer, width: usize) -> String {
    let columns = coverage.provinces.len() * 4;
    let room = width.saturating_sub(columns + 7).max(20);
    let mut out = format!("{:room$}      ", "");
    for province in &coverage.provinces {
        let _ = write!(out, "{:>4}", province.id());
    }
    out.push('\n');
    for row in &coverage.rows {
        let title = occupations.get(row.occupation).map_or("", |occupation| occupation.title.get(texts.tag()));
        // A title that is too long goes on below; the counts stand on its first line.
        let mut lines = textwrap::wrap(title, room).into_iter();
        let title = lines.next().unwrap_or_default();
        let padding = room.saturating_sub(textwrap::core::display_width(&title));
        let _ = write!(out, "{} {title}{}", row.occupation, " ".repeat(padding));
        for count in &row.programs {
            let _ = write!(out, "{:>4}", if *count == 0 { "-".to_owned() } else { count.to_string() });
        }
        out.push('\n');
        for rest in lines {
            let _ = writeln!(out, "      {rest}");
        }
    }
    let (filled, cells) = coverage.filled();
    let args = Args::new().string("filled", filled.to_string()).string("cells", cells.to_string());
    out += &wrap(&texts.format(msg::COVERAGE_FILLED, &args), width, "", "");
    out
}

/// How old the facts are, and what to check first.
#[must_use]
pub fn freshness(report: &FreshnessReport, texts: &Localizer, width: usize) -> String {
    let mut out = String::new();
    let labels = [("fresh", msg::STATS_FRESH), ("ageing", msg::STATS_AGEING), ("stale", msg::STATS_STALE)];
    for (id, label) in labels {
        let count = report.counts.get(id).copied().unwrap_or(0);
        out += &labelled(&texts.text(label), &texts.number(i64::try_from(count).unwrap_or(i64::MAX)), width);
    }
    if !report.oldest.is_empty() {
        let _ = writeln!(out, "\n{}", texts.text(msg::FRESHNESS_OLDEST));
        for old in &report.oldest {
            let date = old.as_of.clone().unwrap_or_else(|| texts.text(msg::DATE_UNDATED));
            out += &wrap(&format!("{} ({date}) {}", old.id, old.address), width, "  ", "    ");
        }
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
