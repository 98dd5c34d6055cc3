//! Plain text for people: no escape codes, no boxes, lines of a given width.

mod comparison;
mod lines;
mod list;
mod program;

use std::fmt::Write;

use unicode_normalization::char::is_combining_mark;

use crate::wrapping::wrap;
use lines::labelled;
use microcred_core::reference_data::ReferenceData;
use microcred_core::stats::Stats;
use microcred_i18n::{Args, Localizer, family, msg};

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
    let mut out = String::new();
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
    for (id, figure) in lines {
        out += &labelled(&texts.text(id), &figure, 80);
    }
    let _ = writeln!(out, "\n{}", texts.text(msg::STATS_BY_PROVINCE));
    for (province, count) in &stats.by_province {
        out += &labelled(&texts.text_in(family::PROVINCE, &province.to_lowercase()), &number(*count), 80);
    }
    let _ = writeln!(out, "\n{}", texts.text(msg::STATS_BY_SECTOR));
    for (sector, count) in &stats.by_sector {
        out += &labelled(&texts.text_in(family::SECTOR, &sector.replace('_', "-")), &number(*count), 80);
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
