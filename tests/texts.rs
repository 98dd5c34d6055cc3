//! The words of every language: each message is there in each language with the same arguments, each is used, and each
//! reads plainly.
//!
//! Every folder under `locales/` is a language, so a new language is held to the same rules as the first two. The rules
//! for French spacing, and the list of what French may share with English, are for French alone.
//!
//! Which messages the code asks for is read from `src`. An id is asked for by name (`say("why-free")`), by a name with
//! holes (`format!("route-{}-title", …)`), or by a `named!` prefix. Outside of the screens each hole has a list here
//! ([`filled`]), so that a missing message is found; inside of `src/tui` a name with holes stands for every id that fits.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use microcred::domain::aid::Rule;
use microcred::domain::checklist::{Group, WeightRule};
use microcred::domain::compare::Section;
use microcred::domain::fact::{Basis, Value};
use microcred::domain::filters::Facet;
use microcred::domain::filters::facet::TimeOfWeek;
use microcred::domain::funding::SchemeKind;
use microcred::domain::help::HelpKind;
use microcred::domain::interview::{Kind, Question};
use microcred::domain::matching::{Nearness, Separator, Sort};
use microcred::domain::money::Tax;
use microcred::domain::occupation::{Outlook, Province};
use microcred::domain::profile::{Goal, StatusInCanada};
use microcred::domain::programme::{ProviderKind, Sector, Status};
use microcred::domain::routes::Route;
use microcred::domain::schedule::{Delivery, Pace};
use microcred::domain::standing::Limit;
use microcred::domain::steps::StepId;
use microcred::domain::watchouts::WatchOut;
use microcred::domain::weighing::TradeOff;
use microcred::domain::words::is_unsafe;
use microcred::search::Field;
use microcred::store::Data;
use microcred::text::{Lang, Texts};
use source::{Token, tokens};
use unic_langid::LanguageIdentifier;

#[path = "source/sentences.rs"]
mod plain;
#[path = "source/tokens.rs"]
mod source;

use plain::{sentences, words};

/// No sentence has more words.
const MOST_WORDS: usize = 20;
/// Most sentences have at most so many words.
const USUAL_WORDS: usize = 15;
/// So many of a hundred sentences, at the least.
const USUAL_SHARE: usize = 95;

/// What stands for an argument where a text is looked at as a whole.
const ANY: &str = "x";

/// Messages that may be the same in French and in English, because the words are.
const SAME_IN_FRENCH: &[&str] = &[
    "aid-heading",
    "aid-shut-one",
    "cell-derived",
    "count-programmes",
    "detail-notes",
    "duration-minutes",
    "glossary-t2202-term",
    "keyname-down",
    "keyname-interrupt",
    "keyname-left",
    "keyname-right",
    "keyname-suspend",
    "keyname-tab",
    "keyname-up",
    "net-zero",
    "paper-differs",
    "paper-marked-no",
    "paper-marked-unknown",
    "paper-marked-yes",
    "paper-question",
    "program-name",
    "province-ab",
    "province-mb",
    "province-nu",
    "province-on",
    "province-sk",
    "province-yt",
    "question-name-budget",
    "region-canada",
    "resource-article",
    "site-catalogue",
    "stats-programmes",
];

// Reading the messages.

/// One message of one language.
struct Message {
    id: String,
    /// Its file and line.
    place: String,
    /// As it stands in the file.
    raw: String,
    /// The arguments that it names.
    arguments: BTreeSet<String>,
    /// The arguments by which it chooses between variants.
    selectors: BTreeSet<String>,
}

/// One folder of `locales/`.
struct Language {
    tag: String,
    messages: Vec<Message>,
    bundle: FluentBundle<FluentResource>,
    /// What is wrong with its files as files.
    faults: Vec<String>,
}

impl Language {
    fn read(folder: &Path) -> Self {
        let tag = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let language: LanguageIdentifier = tag.parse().unwrap();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        let (mut messages, mut faults) = (Vec::new(), Vec::new());
        for path in sorted(folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            let name = format!("locales/{tag}/{}", path.file_name().unwrap().to_str().unwrap());
            let text = fs::read_to_string(&path).unwrap();
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.into_iter().map(|error| format!("{name}: {error}")));
                resource
            });
            let found = messages_of(&name, &text);
            let there = resource.entries().count();
            if there != found.len() {
                faults.push(format!("{name}: {there} messages, of which this test sees {}", found.len()));
            }
            let errors = bundle.add_resource(resource).err().unwrap_or_default();
            faults.extend(errors.into_iter().map(|error| format!("{name}: {error}")));
            messages.extend(found);
        }
        Self { tag, messages, bundle, faults }
    }

    fn ids(&self) -> BTreeSet<&str> {
        self.messages.iter().map(|message| message.id.as_str()).collect()
    }

    /// Every text that a message can become, with `any` in the place of its arguments.
    fn texts_of(&self, message: &Message, any: &str) -> BTreeSet<String> {
        let pattern = self.bundle.get_message(&message.id).and_then(|message| message.value()).unwrap();
        let mut texts = BTreeSet::new();
        for count in [0, 1, 2, 5, 1_000_000] {
            let mut args = FluentArgs::new();
            for name in &message.arguments {
                if message.selectors.contains(name) {
                    args.set(name.as_str(), count);
                } else {
                    args.set(name.as_str(), any);
                }
            }
            let mut errors = Vec::new();
            texts.insert(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned());
            assert!(errors.is_empty(), "{}: {}: {errors:?}", message.place, message.id);
        }
        texts
    }
}

/// The messages of a file: an id at the start of a line, and everything up to the next one.
fn messages_of(file: &str, text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let id = line.split_once(" =").map(|(id, _)| id).filter(|id| looks_like_an_id(id) || is_word(id));
        match (id, messages.last_mut()) {
            (Some(id), _) => messages.push(Message {
                id: id.to_owned(),
                place: format!("{file}:{}", number + 1),
                raw: line.to_owned(),
                arguments: BTreeSet::new(),
                selectors: BTreeSet::new(),
            }),
            (None, Some(last)) => last.raw = format!("{}\n{line}", last.raw),
            (None, None) => {}
        }
    }
    for message in &mut messages {
        for (at, _) in message.raw.match_indices('$') {
            let (before, after) = (&message.raw[..at], &message.raw[at + 1..]);
            // A dollar sign that opens no placeable is money.
            if !before.trim_end().ends_with('{') {
                continue;
            }
            let name: String = after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-').collect();
            if after[name.len()..].trim_start().starts_with("->") {
                message.selectors.insert(name.clone());
            }
            message.arguments.insert(name);
        }
    }
    messages
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn languages() -> Vec<Language> {
    let folders: Vec<PathBuf> = sorted(&root().join("locales")).into_iter().filter(|path| path.is_dir()).collect();
    assert!(folders.len() >= 2, "there are English and French at the least");
    folders.iter().map(|folder| Language::read(folder)).collect()
}

/// What a check of one message finds wrong, for every message of every language.
fn faults_of(check: impl Fn(&Language, &Message) -> Vec<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for language in languages() {
        for message in &language.messages {
            let found = check(&language, message);
            faults.extend(found.into_iter().map(|fault| format!("{}: {}: {fault}", message.place, message.id)));
        }
    }
    faults
}

const NOTHING: &[&str] = &[];

// The same messages everywhere.

#[test]
fn every_file_is_sound_and_no_id_stands_twice_in_a_language() {
    let faults: Vec<String> = languages().into_iter().flat_map(|language| language.faults).collect();
    assert_eq!(faults, NOTHING);
}

#[test]
fn the_program_speaks_every_language_that_has_a_folder() {
    let folders: Vec<String> = languages().into_iter().map(|language| language.tag).collect();
    let spoken: Vec<&str> = Lang::all().map(Lang::tag).collect();
    assert_eq!(folders, spoken);
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let languages = languages();
    let mut faults = Vec::new();
    for one in &languages {
        for other in languages.iter().filter(|other| other.tag != one.tag) {
            for message in &one.messages {
                match other.messages.iter().find(|found| found.id == message.id) {
                    None => faults.push(format!("{}: {}: locales/{} has none", message.place, message.id, other.tag)),
                    Some(found) if one.tag < other.tag && found.arguments != message.arguments => {
                        let (these, those) = (&message.arguments, &found.arguments);
                        faults.push(format!("{}: {}: {those:?}, in {} {these:?}", found.place, found.id, one.tag));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert_eq!(faults, NOTHING);
}

// Used, and there.

/// Whether a text has the shape of an id of several words.
fn looks_like_an_id(text: &str) -> bool {
    let mut words = text.split('-');
    let first = words.next().is_some_and(is_word);
    let mut others = words.peekable();
    let more =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    first && others.peek().is_some() && others.all(more)
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// What the code asks for.
#[derive(Default)]
struct Asked {
    /// Ids, each with the first place that names it.
    ids: BTreeMap<String, String>,
    /// Names with holes (`route-{}-title`), each with the first place.
    patterns: BTreeMap<String, String>,
    /// Types and prefixes of `named!`.
    named: BTreeMap<String, String>,
    /// Texts that could be ids, and are where only an id can stand: the folders that speak.
    perhaps: BTreeMap<String, String>,
}

fn asked() -> Asked {
    let mut asked = Asked::default();
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

fn scan(file: &str, tokens: &[Token], asked: &mut Asked) {
    let before = |at: usize, back: usize| at.checked_sub(back).map_or("", |place| tokens[place].text.as_str());
    let speaks = ["src/text/", "src/export/", "src/cli", "src/tui"].iter().any(|start| file.starts_with(start));
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

static DATA: LazyLock<Data> = LazyLock::new(|| Data::embedded().unwrap());

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
        "Group" => slugs!(Group),
        "Nearness" => slugs!(Nearness),
        "Pace" => slugs!(Pace),
        "Province" => slugs!(Province),
        "ProviderKind" => slugs!(ProviderKind),
        "Question" => slugs!(Question),
        "Section" => slugs!(Section),
        "Sector" => slugs!(Sector),
        "Sort" => slugs!(Sort),
        "Status" => slugs!(Status),
        "Tax" => slugs!(Tax),
        "Value" => slugs!(Value),
        "HelpKind" => slugs!(HelpKind),
        "Outlook" => slugs!(Outlook),
        "Rule" => slugs!(Rule),
        "Separator" => slugs!(Separator),
        "SchemeKind" => slugs!(SchemeKind),
        "StatusInCanada" => slugs!(StatusInCanada),
        "TradeOff" => slugs!(TradeOff),
        "WatchOut" => slugs!(WatchOut),
        "WeightRule" => slugs!(WeightRule),
        other => panic!("named! has a type {other}: list its values here"),
    }
}

/// What the holes of a name are filled with outside of the screens; `None` for a name that is not known here.
fn filled(pattern: &str) -> Option<Vec<String>> {
    let command = microcred::cli::command(&Texts::new(Lang::first()));
    let fill = |words: Vec<String>| Some(words.iter().map(|word| pattern.replacen("{}", word, 1)).collect());
    match pattern {
        "facet-{}" | "facet-note-{}" => {
            fill(Facet::ALL.iter().filter(|facet| facet.check().is_none()).map(|facet| facet.slug()).collect())
        }
        "filter-time-{}" => fill(slugs!(TimeOfWeek).into_iter().filter(|slug| slug != "unknown").collect()),
        "route-{}-title" | "route-{}-text" => fill(slugs!(Route)),
        "sort-explained-{}" => fill(slugs!(Sort)),
        "step-{}-title" => fill(slugs!(StepId)),
        "field-{}" => fill(slugs!(Field)),
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
            let ids = match question.kind() {
                Kind::One(ids) | Kind::OneOrTyped(ids) | Kind::Many(ids) => ids,
                Kind::Lookup | Kind::Words => &[],
            };
            ids.iter().map(|id| format!("choice-{}-{}", question.slug(), id.replace('_', "-").to_lowercase()))
        })
        .collect()
}

/// The two messages of every word that the glossary explains.
fn glossary() -> Vec<String> {
    let words = DATA.known.glossary.iter();
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
fn every_message_that_the_code_asks_for_is_there() {
    let languages = languages();
    let existing: BTreeSet<&str> = languages.iter().flat_map(Language::ids).collect();
    let (ids, mut faults) = every_id_asked(&existing);
    let missing = ids.iter().filter(|(id, _)| !existing.contains(id.as_str()));
    faults.extend(missing.map(|(id, place)| format!("{place}: {id}: no language has it")));
    assert_eq!(faults, NOTHING);
}

#[test]
fn every_message_is_used() {
    let languages = languages();
    let existing: BTreeSet<&str> = languages.iter().flat_map(Language::ids).collect();
    let (ids, _) = every_id_asked(&existing);
    let unused: Vec<&&str> = existing.iter().filter(|id| !ids.contains_key(**id)).collect();
    assert_eq!(unused, Vec::<&&str>::new());
}

#[test]
fn the_scan_of_the_code_sees_names_holes_and_prefixes() {
    let code = r#"
        texts.say("why-free"); texts.with("percent", &args); texts.say(&format!("key-{name}-long"));
        named! { sector(Sector) = "sector"; }
        let month = match 1 { 1 => "month-1", _ => "of the year" };
        // texts.say("why-not")
    "#;
    let mut asked = Asked::default();
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

// Plain to read.

#[test]
fn no_sentence_is_long() {
    let faults = faults_of(|language, message| {
        let texts = language.texts_of(message, "");
        let long = texts.iter().flat_map(|text| sentences(text)).filter(|sentence| words(sentence) > MOST_WORDS);
        long.map(|sentence| format!("{} words: {sentence}", words(sentence))).collect()
    });
    assert_eq!(faults, NOTHING);
}

#[test]
fn almost_every_sentence_is_short() {
    let mut faults = Vec::new();
    for language in languages() {
        let mut all: BTreeSet<(String, String)> = BTreeSet::new();
        for message in &language.messages {
            for text in language.texts_of(message, "") {
                all.extend(sentences(&text).into_iter().map(|sentence| (message.id.clone(), sentence.to_owned())));
            }
        }
        let longer: Vec<_> = all.iter().filter(|(_, sentence)| words(sentence) > USUAL_WORDS).collect();
        if (all.len() - longer.len()) * 100 < all.len() * USUAL_SHARE {
            faults.push(format!(
                "{}: {} of {} sentences are longer: {longer:#?}",
                language.tag,
                longer.len(),
                all.len()
            ));
        }
    }
    assert_eq!(faults, NOTHING);
}

#[test]
fn no_text_has_a_stray_blank_or_a_character_that_could_harm_a_terminal() {
    let faults = faults_of(|language, message| {
        let mut faults = Vec::new();
        if message.raw.chars().any(|letter| letter != '\n' && is_unsafe(letter)) {
            faults.push("has an unsafe character".to_owned());
        }
        for text in language.texts_of(message, ANY) {
            if text.trim_matches([' ', '\t', '\n']) != text {
                faults.push(format!("begins or ends with a blank: {text:?}"));
            }
            if text.chars().any(is_unsafe) {
                faults.push(format!("has an unsafe character: {text:?}"));
            }
        }
        faults
    });
    assert_eq!(faults, NOTHING);
}

#[test]
fn the_files_beside_the_languages_hold_no_character_that_could_harm_a_terminal() {
    let mut faults = Vec::new();
    let files = sorted(&root().join("reference")).into_iter().chain([root().join("catalogue.ron")]);
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| line.chars().any(is_unsafe)) {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            faults.push(format!("{name}:{}: {}", number + 1, line.trim().escape_debug()));
        }
    }
    assert_eq!(faults, NOTHING);
}

// French.

/// Where a French text has a blank that lets a mark stand alone at the start of a line, or no blank that binds.
fn loose_marks(text: &str) -> Vec<String> {
    const NOT_AFTER_A_BLANK: &[char] = &[':', ';', '?', '!', '%', '»', '$', '€', '£'];
    let letters: Vec<char> = text.chars().collect();
    let pairs = letters
        .windows(2)
        .filter(|pair| (pair[0] == ' ' && NOT_AFTER_A_BLANK.contains(&pair[1])) || (pair[0] == '«' && pair[1] == ' '));
    pairs.map(|pair| format!("{:?} should be bound by U+00A0: {text:?}", pair.iter().collect::<String>())).collect()
}

#[test]
fn french_marks_are_bound_to_their_words() {
    assert_eq!(loose_marks("« mot »\u{a0}: 5\u{a0}% ; 250 $").len(), 4);
    let faults = faults_of(|language, message| match language.tag.as_str() {
        "fr" => language.texts_of(message, ANY).iter().flat_map(|text| loose_marks(text)).collect(),
        _ => Vec::new(),
    });
    assert_eq!(faults, NOTHING);
}

#[test]
fn french_marks_are_bound_in_the_reference_files_too() {
    let known = &DATA.known;
    let questions =
        known.criteria.programme.iter().map(|one| (one.id.id(), [&one.label, &one.question, &one.why_here, &one.ask]));
    let about_you =
        known.criteria.person.iter().map(|one| (one.id.id(), [&one.label, &one.question, &one.why_here, &one.ask]));
    let mut texts: Vec<(&str, &str)> = Vec::new();
    for (id, words) in questions.chain(about_you) {
        texts.extend(words.map(|words| (id, words.get("fr"))));
    }
    texts.extend(known.resources.iter().map(|resource| (resource.id.as_str(), resource.good_for.get("fr"))));
    texts.push(("coverage", known.catalogue.head.coverage.get("fr")));
    let faults: Vec<String> = texts
        .iter()
        .flat_map(|(id, text)| loose_marks(text).into_iter().map(move |fault| format!("{id}: {fault}")))
        .collect();
    assert_eq!(faults, NOTHING);
}

#[test]
fn french_is_not_english() {
    let languages = languages();
    let of = |tag: &str| languages.iter().find(|language| language.tag == tag).unwrap();
    let (english, french) = (of("en"), of("fr"));
    let mut faults = Vec::new();
    for message in &french.messages {
        let Some(found) = english.messages.iter().find(|found| found.id == message.id) else { continue };
        let same = english.texts_of(found, ANY) == french.texts_of(message, ANY);
        let may_be = SAME_IN_FRENCH.contains(&message.id.as_str());
        if same != may_be {
            let how = if same { "is not translated" } else { "differs: take it off the list of those that may not" };
            faults.push(format!("{}: {} {how}", message.place, message.id));
        }
    }
    assert_eq!(faults, NOTHING);
}
