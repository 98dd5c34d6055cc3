//! Every message that the code asks for is there, and every message is asked for.
//!
//! Which messages the code asks for is read from `src`. An id is asked for by name (`say("why-free")`), by a name with
//! holes (`format!("route-{}-title", …)`), or by a `named!` prefix. Outside of the screens each hole has a list here
//! ([`filled`]), so that a missing message is found; inside of `src/tui` a name with holes stands for every id that fits.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use microcred_advice::advisories::AdvisoryKind;
use microcred_advice::aid::EligibilityRule;
use microcred_advice::checklist::WeightRule;
use microcred_advice::compare::ComparisonSection;
use microcred_advice::filters::Facet;
use microcred_advice::filters::facet::TimeOfWeek;
use microcred_advice::limits::{GoalRelevance, Limit};
use microcred_advice::matching::{Sort, TieBreak};
use microcred_advice::routes::Route;
use microcred_advice::watchouts::WatchOut;
use microcred_advice::weight_overrides::TradeOff;
use microcred_core::criteria::CriterionGroup;
use microcred_core::fact::{Basis, Tristate};
use microcred_core::funding::SchemeKind;
use microcred_core::help::HelpKind;
use microcred_core::interview::{AnswerKind, Question};
use microcred_core::money::Tax;
use microcred_core::occupation::{Outlook, Province};
use microcred_core::profile::{Goal, ImmigrationStatus};
use microcred_core::program::{ProviderKind, Sector, Status};
use microcred_core::schedule::{Delivery, Pace};
use microcred_i18n::{Lang, Localizer};
use microcred_search::TextField;

use super::DATA;
use super::locales::{Language, NO_ERRORS, languages, looks_like_an_id, root, sorted};
use super::tokens::{Token, tokens};

/// What the code asks for.
#[derive(Default)]
struct UsedIds {
    /// Ids, each with the first place that names it.
    ids: BTreeMap<String, String>,
    /// Names with holes (`route-{}-title`), each with the first place.
    patterns: BTreeMap<String, String>,
    /// Types and prefixes of `named!`.
    named: BTreeMap<String, String>,
    /// Texts that could be ids, and are where only an id can stand: the folders that speak.
    perhaps: BTreeMap<String, String>,
}

fn asked() -> UsedIds {
    let mut asked = UsedIds::default();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for path in sorted(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
                scan(&name, &tokens(&fs::read_to_string(&path).unwrap()), &mut asked);
            }
        }
    }
    asked
}

/// The text of a plain literal.
fn literal(token: &Token) -> Option<&str> {
    token.text.strip_prefix('"')?.strip_suffix('"')
}

fn scan(file: &str, tokens: &[Token], asked: &mut UsedIds) {
    let before = |at: usize, back: usize| at.checked_sub(back).map_or("", |place| tokens[place].text.as_str());
    let speaks =
        ["src/text/", "src/export/", "src/cli", "src/plain", "src/tui"].iter().any(|start| file.starts_with(start));
    for (at, token) in tokens.iter().enumerate() {
        let Some(text) = literal(token) else { continue };
        let place = || format!("{file}:{}", token.line);
        if before(at, 1) == "(" && matches!(before(at, 2), "say" | "with") {
            asked.ids.entry(text.to_owned()).or_insert_with(place);
        } else if before(at, 1) == "(" && before(at, 2) == "!" && before(at, 3) == "format" {
            let pattern = without_names(text);
            let shape = pattern.replace("{}", "a");
            if pattern.contains("{}") && pattern.contains('-') && looks_like_an_id(&shape) {
                asked.patterns.entry(pattern).or_insert_with(place);
            }
        } else if before(at, 1) == "=" && before(at, 2) == ")" && before(at, 4) == "(" {
            asked.named.insert(before(at, 3).to_owned(), text.to_owned());
        } else if speaks && looks_like_an_id(text) {
            asked.perhaps.entry(text.to_owned()).or_insert_with(place);
        }
    }
}

/// `cli-{name}-about` → `cli-{}-about`.
fn without_names(pattern: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in pattern.chars() {
        if letter == '}' {
            inside = false;
        }
        if !inside {
            out.push(letter);
        }
        if letter == '{' {
            inside = true;
        }
    }
    out
}

/// Whether an id could come of a name with holes.
fn fits(id: &str, pattern: &str) -> bool {
    let mut parts = pattern.split("{}");
    let (first, rest) = (parts.next().unwrap_or(""), parts.collect::<Vec<_>>());
    let Some(mut left) = id.strip_prefix(first) else { return false };
    let Some((last, middle)) = rest.split_last() else { return left.is_empty() };
    for part in middle {
        let Some(at) = left.find(part).filter(|at| *at > 0 || part.is_empty()) else { return false };
        left = &left[at + part.len()..];
    }
    left.len() > last.len() && left.ends_with(last)
}

macro_rules! slugs {
    ($type:ty) => {
        <$type>::ALL.iter().map(|value| value.slug()).collect::<Vec<String>>()
    };
}

/// What a `named!` of this type can be asked for.
fn slugs_of(name: &str) -> Vec<String> {
    match name {
        "Basis" => slugs!(Basis),
        "Delivery" => slugs!(Delivery),
        "Goal" => slugs!(Goal),
        "Group" => slugs!(CriterionGroup),
        "Nearness" => slugs!(GoalRelevance),
        "Pace" => slugs!(Pace),
        "Province" => slugs!(Province),
        "ProviderKind" => slugs!(ProviderKind),
        "Question" => slugs!(Question),
        "Section" => slugs!(ComparisonSection),
        "Sector" => slugs!(Sector),
        "Sort" => slugs!(Sort),
        "Status" => slugs!(Status),
        "Tax" => slugs!(Tax),
        "Value" => slugs!(Tristate),
        "HelpKind" => slugs!(HelpKind),
        "Outlook" => slugs!(Outlook),
        "Rule" => slugs!(EligibilityRule),
        "Separator" => slugs!(TieBreak),
        "SchemeKind" => slugs!(SchemeKind),
        "StatusInCanada" => slugs!(ImmigrationStatus),
        "TradeOff" => slugs!(TradeOff),
        "WatchOut" => slugs!(WatchOut),
        "WeightRule" => slugs!(WeightRule),
        other => panic!("named! has a type {other}: list its values here"),
    }
}

/// What the holes of a name are filled with outside of the screens; `None` for a name that is not known here.
fn filled(pattern: &str) -> Option<Vec<String>> {
    let command = microcred::cli::command(&Localizer::new(Lang::source_language()));
    let fill = |words: Vec<String>| Some(words.iter().map(|word| pattern.replacen("{}", word, 1)).collect());
    match pattern {
        "facet-{}" | "facet-note-{}" => {
            fill(Facet::ALL.iter().filter(|facet| facet.check().is_none()).map(|facet| facet.slug()).collect())
        }
        "filter-time-{}" => fill(slugs!(TimeOfWeek).into_iter().filter(|slug| slug != "unknown").collect()),
        "about-{}-title" | "about-{}-text" => {
            fill((1..=8).map(|section| section.to_string()).chain(["sources".to_owned()]).collect())
        }
        "glossary-{}-term" | "glossary-{}-meaning" => Some(glossary()),
        "route-{}-title" | "route-{}-text" => fill(slugs!(Route)),
        "sort-explained-{}" => fill(slugs!(Sort)),
        "step-{}-title" => fill(slugs!(AdvisoryKind)),
        "trade-off-{}-second" => fill(slugs!(TradeOff)),
        "field-{}" => fill(slugs!(TextField)),
        "province-{}" => fill(slugs!(Province).into_iter().chain(["none".to_owned()]).collect()),
        "sector-{}" => fill(slugs!(Sector)),
        "limit-{}" => fill(slugs!(Limit)),
        "choice-{}-{}" => Some(choices()),
        "cli-{}-about" => {
            let names = command.get_subcommands().map(|found| found.get_name().to_owned());
            fill(names.chain(["microcred".to_owned()]).filter(|name| name != "catalogue").collect())
        }
        "cli-catalogue-{}-about" => {
            let catalogue = command.find_subcommand("catalogue").unwrap();
            fill(catalogue.get_subcommands().map(|found| found.get_name().to_owned()).collect())
        }
        "cli-flag-{}" => {
            let all = command.get_subcommands().flat_map(|found| found.get_subcommands().chain([found]));
            let flags = all.chain([&command]).flat_map(|found| found.get_arguments().filter_map(|arg| arg.get_long()));
            let own: BTreeSet<&str> = flags.filter(|flag| !matches!(*flag, "help" | "version")).collect();
            fill(own.into_iter().map(str::to_owned).collect())
        }
        _ => None,
    }
}

/// The labels of the choices of every question; provinces and goals have names of their own.
fn choices() -> Vec<String> {
    let asked = Question::ALL.iter().filter(|question| !matches!(question, Question::Province | Question::Goal));
    asked
        .flat_map(|question| {
            let ids = match question.answer_kind() {
                AnswerKind::SingleChoice(ids)
                | AnswerKind::SingleChoiceOrTyped(ids)
                | AnswerKind::MultipleChoice(ids) => ids,
                AnswerKind::Lookup | AnswerKind::FreeText => &[],
            };
            ids.iter().map(|id| format!("choice-{}-{}", question.slug(), id.replace('_', "-").to_lowercase()))
        })
        .collect()
}

/// The two messages of every word that the glossary explains.
fn glossary() -> Vec<String> {
    let words = DATA.reference.glossary.iter();
    words.flat_map(|word| ["term", "meaning"].map(|end| format!("glossary-{word}-{end}"))).collect()
}

/// Every id that the code can ask for, with the place; what cannot be told is a fault.
fn every_id_asked(existing: &BTreeSet<&str>) -> (BTreeMap<String, String>, Vec<String>) {
    let asked = asked();
    let (mut ids, mut faults) = (asked.ids, Vec::new());
    for (name, prefix) in &asked.named {
        for slug in slugs_of(name) {
            ids.entry(format!("{prefix}-{slug}")).or_insert_with(|| format!("named! {name}"));
        }
    }
    for (pattern, place) in &asked.patterns {
        let fitting: Vec<String> = existing.iter().filter(|id| fits(id, pattern)).map(|id| (*id).to_owned()).collect();
        let all = match filled(pattern) {
            Some(all) => all,
            None if !place.starts_with("src/tui") => {
                faults.push(format!("{place}: {pattern}: tell this test what fills the holes"));
                continue;
            }
            None if fitting.is_empty() => {
                faults.push(format!("{place}: {pattern}: no message fits"));
                continue;
            }
            None => fitting,
        };
        for id in all {
            ids.entry(id).or_insert_with(|| place.clone());
        }
    }
    for id in glossary() {
        ids.entry(id).or_insert_with(|| "reference/glossary.ron".to_owned());
    }
    let flags = filled("cli-flag-{}").unwrap_or_default();
    let no_id =
        |text: &str| flags.contains(&format!("cli-flag-{text}")) || asked.named.values().any(|prefix| prefix == text);
    for (text, place) in &asked.perhaps {
        // The screens have other words with hyphens, such as the ends of ids; there only what exists is an id.
        if existing.contains(text.as_str()) || !(no_id(text) || place.starts_with("src/tui")) {
            ids.entry(text.clone()).or_insert_with(|| place.clone());
        }
    }
    (ids, faults)
}

#[test]
fn every_message_used_in_code_exists() {
    let languages = languages();
    let existing: BTreeSet<&str> = languages.iter().flat_map(Language::ids).collect();
    let (ids, mut faults) = every_id_asked(&existing);
    let missing = ids.iter().filter(|(id, _)| !existing.contains(id.as_str()));
    faults.extend(missing.map(|(id, place)| format!("{place}: {id}: no language has it")));
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn no_message_is_unused() {
    let languages = languages();
    let existing: BTreeSet<&str> = languages.iter().flat_map(Language::ids).collect();
    let (ids, _) = every_id_asked(&existing);
    let unused: Vec<&&str> = existing.iter().filter(|id| !ids.contains_key(**id)).collect();
    assert_eq!(unused, Vec::<&&str>::new());
}

#[test]
fn source_scan_sees_ids_patterns_and_prefixes() {
    let code = r#"
        texts.say("why-free"); texts.with("percent", &args); texts.say(&format!("key-{name}-long"));
        named! { sector(Sector) = "sector"; }
        let month = match 1 { 1 => "month-1", _ => "of the year" };
        // texts.say("why-not")
    "#;
    let mut asked = UsedIds::default();
    scan("src/tui/a.rs", &tokens(code), &mut asked);
    let keys = |map: &BTreeMap<String, String>| map.keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        (keys(&asked.ids), keys(&asked.patterns), keys(&asked.named), keys(&asked.perhaps)),
        (
            vec!["percent".to_owned(), "why-free".to_owned()],
            vec!["key-{}-long".to_owned()],
            vec!["Sector".to_owned()],
            vec!["month-1".to_owned()],
        )
    );
    assert!(fits("key-page-up-long", "key-{}-long"));
    assert!(fits("choice-place-any", "choice-{}-{}"));
    assert!(!fits("key--long", "key-{}-long"));
    assert!(!fits("hint-up", "key-{}"));
}
