//! What is fuzzed: every door by which bytes from outside come in, each with what must hold whatever comes.
//!
//! `fuzz_targets/` gives each to cargo-fuzz; `tests/fuzz.rs` of the program gives each random bytes in every test run.

use std::io::Cursor;
use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};
use microcred::compiled::catalogue::Compiled;
use microcred::compiled::columns::{Columns, Opened};
use microcred::compiled::index::Indexing;
use microcred::compiled::record::{decode, encode, id_of};
use microcred::compiled::writer::CatalogueWriter;
use microcred::domain::catalogue::Catalogue;
use microcred::domain::fact::PageDate;
use microcred::domain::filters::{Choice, Facet, Filters, Side};
use microcred::domain::knowledge::Knowledge;
use microcred::domain::matching::Wish;
use microcred::domain::money::Cents;
use microcred::domain::occupation::NocCode;
use microcred::domain::profile::{Landed, Profile};
use microcred::domain::programme::{Programme, ProgrammeId};
use microcred::domain::ranking::{Ranks, Unwatched};
use microcred::domain::reading::lines::{Line, LinkCheck};
use microcred::domain::reading::{self, Fault, is_address};
use microcred::domain::words::{Localised, clean, clean_lines, is_unsafe, word_list};
use microcred::image::container::Container;
use microcred::image::layout::CHECKS;
use microcred::image::parts::{Aligned, Held, Parts};
use microcred::search::finder::Terms;
use microcred::search::ideas::Ideas;
use microcred::search::index::Index;
use microcred::search::lookup::Lookup;
use microcred::search::making::Making;
use microcred::search::programmes::Surroundings;
use microcred::store::Data;
use microcred::text::{Lang, Names, Texts};
use microcred::tui::paint::{width, wrap};
use xxhash_rust::xxh3::xxh3_64;

/// A door, and what is tried at it.
pub type Target = (&'static str, fn(&[u8]));

/// Every door by its name.
pub const TARGETS: &[Target] = &[
    ("catalogue_ron", catalogue_ron),
    ("json_lines", json_lines),
    ("compiled_bytes", compiled_bytes),
    ("compiled_record", compiled_record),
    ("compiled_parts", compiled_parts),
    ("profile_file", profile_file),
    ("query", query),
    ("filter_values", filter_values),
    ("dates_and_money", dates_and_money),
    ("clean_text", clean_text),
];

const TODAY: Date = date(2026, 11, 21);

static KNOWN: LazyLock<Knowledge> = LazyLock::new(|| Data::embedded().expect("the embedded data is sound").known);

static TEXTS: LazyLock<Vec<Texts>> = LazyLock::new(|| Lang::all().map(Texts::new).collect());

/// The first programmes of the embedded catalogue.
static FEW: LazyLock<Vec<Programme>> =
    LazyLock::new(|| KNOWN.catalogue.programmes().iter().take(12).cloned().collect());

static IDEAS: LazyLock<Arc<Ideas>> = LazyLock::new(|| Arc::new(Ideas::new(&KNOWN.synonyms)));

/// The same, compiled.
static COMPILED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let names = Names::in_every_language();
    let surroundings = Surroundings::of(&KNOWN, |one| names.sector(one), |one| names.province(one));
    let indexing = Indexing::new(Making::new(Arc::clone(&IDEAS)), surroundings);
    let out = Cursor::new(Vec::new());
    let mut writer = CatalogueWriter::new(out, vec![Box::new(indexing), Box::<Columns>::default()]).expect("no disk");
    for programme in FEW.iter() {
        writer.add(programme).expect("no disk");
    }
    writer.finish(&KNOWN.catalogue.head).expect("no disk").into_inner()
});

/// The search over the embedded catalogue.
static LOOKUP: LazyLock<Lookup> = LazyLock::new(|| {
    let names = Names::in_every_language();
    let surroundings = Surroundings::of(&KNOWN, |one| names.sector(one), |one| names.province(one));
    let mut making = Making::new(Arc::clone(&IDEAS));
    for programme in KNOWN.catalogue.all() {
        microcred::search::programmes::add(&mut making, &programme, &surroundings);
    }
    let index = Index::open(Arc::new(making.finish())).expect("it was just made");
    Lookup::new(index, Arc::clone(&IDEAS))
});

/// What is told of faults does no harm and is no flood.
fn told(faults: &[Fault]) {
    for fault in faults.iter().take(50) {
        for texts in TEXTS.iter() {
            let said = texts.fault(fault);
            assert!(!said.chars().any(is_unsafe), "{said:?}");
            assert!(said.len() < 4_000, "{} bytes", said.len());
        }
    }
}

/// What a programme says does no harm.
fn harmless(programme: &Programme) {
    for text in [&programme.title, &programme.provider, &programme.url] {
        assert_eq!(clean(text), *text);
    }
    let words = programme.skills.iter().chain(&programme.roles).chain(&programme.notes).chain(&programme.extras);
    for (_, text) in words.flat_map(Localised::entries) {
        assert!(!text.chars().any(is_unsafe), "{text:?}");
    }
}

/// A RON catalogue.
pub fn catalogue_ron(bytes: &[u8]) {
    let reading = reading::catalogue::read_bytes("it.ron", bytes, &KNOWN.occupations);
    assert!(reading.catalogue.is_some() || !reading.faults.is_empty());
    assert!(reading.refused == 0 || !reading.faults.is_empty());
    told(&reading.faults);
    reading.catalogue.iter().flat_map(Catalogue::programmes).for_each(harmless);
}

/// A catalogue of lines of JSON.
pub fn json_lines(bytes: &[u8]) {
    let mut links = LinkCheck::default();
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    let lines: Vec<Line<'_>> =
        lines.map(|(place, bytes)| Line { file: "it.jsonl", number: place + 1, bytes }).collect();
    lines.iter().for_each(|line| links.see(line));
    let bad = links.bad();
    for line in &lines {
        bad.get(&line.number).into_iter().for_each(|bad| told(&bad.faults(line)));
        if let Some((head, faults)) = line.head() {
            assert!(head.is_some() || !faults.is_empty());
            told(&faults);
        }
        match line.programme(&KNOWN.occupations) {
            Ok(programme) => harmless(&programme),
            Err(faults) => {
                assert!(!faults.is_empty());
                told(&faults);
            }
        }
    }
}

/// A compiled catalogue as it stands in a file.
pub fn compiled_bytes(bytes: &[u8]) {
    let Ok(container) = Container::open(Aligned::copy_of(bytes)) else { return };
    let container = Arc::new(container);
    let _ = container.verify_all();
    let parts: Arc<dyn Parts> = container;
    used(parts);
}

/// A record of a compiled catalogue, with the checksum that belongs to it.
pub fn compiled_record(bytes: &[u8]) {
    let _ = (decode(bytes), id_of(bytes));
    let checksum = xxh3_64(bytes).to_le_bytes();
    let sealed = [bytes, checksum.get(..4).unwrap_or(&[])].concat();
    let Some(programme) = decode(&sealed) else { return };
    harmless(&programme);
    let mut again = Vec::new();
    encode(&programme, &mut again);
    assert_eq!(decode(&again).as_ref(), Some(&programme));
    assert_eq!(id_of(&again), Some(programme.id.as_str()));
}

/// A compiled catalogue whose checksums are right: the first byte chooses a part, the rest stands in its place.
pub fn compiled_parts(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let Ok(container) = Container::open(Aligned::copy_of(&COMPILED)) else { return };
    let names: Vec<&str> = container.parts().map(|(name, _)| name).filter(|name| *name != CHECKS).collect();
    let mut held = Held::default();
    for (place, name) in names.iter().enumerate() {
        let own = Parts::part(&container, name);
        match usize::from(*first) % (2 * names.len()) {
            // As it is, from some byte on with others in their place, as a whole others.
            chosen if chosen == place => {
                let at = rest.first().map_or(0, |at| usize::from(*at) * own.len() / 256);
                let mut mixed = own.to_vec();
                mixed.iter_mut().skip(at).zip(rest.iter().skip(1)).for_each(|(old, new)| *old = *new);
                held.put(name, &mixed);
            }
            chosen if chosen == place + names.len() => held.put(name, rest),
            _ => held.put(name, own),
        }
    }
    used(Arc::new(held));
}

/// Everything that the program does with the parts of a compiled catalogue.
fn used(parts: Arc<dyn Parts>) {
    if let Some(index) = Index::open(Arc::clone(&parts)) {
        let lookup = Lookup::new(index, Arc::clone(&IDEAS));
        for words in ["care", "nursing assisstant", "acounting", "zz q"] {
            let answered = lookup.search(words, Terms { most: 20, ..Terms::ALL });
            let said = answered.corrected.iter().map(|one| &one.read).chain(&answered.nearest);
            assert!(said.flat_map(|word| word.chars()).all(|letter| !is_unsafe(letter)));
        }
    }
    let Ok(compiled) = Compiled::open(parts) else { return };
    let _ = compiled.check_order();
    let profile = Profile { budget: Some(Cents(100_000)), ..Profile::default() };
    let wish = Wish::of(&profile, &KNOWN, TODAY);
    if let Ok(Some(ranks)) = Opened::open(compiled.clone())
        && let Some(ranked) = ranks.rank(&wish, &Unwatched)
    {
        assert!(ranked.len() <= ranks.len());
        let _ = ranked.matches(5, &KNOWN.catalogue, &wish);
    }
    let catalogue = compiled.into_catalogue();
    catalogue.all().take(50).for_each(|programme| harmless(&programme));
    let _ = (catalogue.summary(), catalogue.at(0), catalogue.at(usize::MAX));
    let id = ProgrammeId::read("algonquin-college/accelerated-psw");
    let _ = id.and_then(|id| catalogue.get(&id).cloned());
}

/// A file of answers: what is read can be written and read again.
pub fn profile_file(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match reading::profile::read("it.ron", text, &KNOWN.occupations) {
        Ok(profile) => {
            let written = reading::profile::write(&profile);
            assert_eq!(reading::profile::read("it.ron", &written, &KNOWN.occupations), Ok(profile), "{written}");
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            told(&faults);
        }
    }
}

/// What is typed into the search box.
pub fn query(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let answered = LOOKUP.search(&text, Terms { most: 50, ..Terms::ALL });
    assert!(answered.found.len() <= answered.total && answered.total <= KNOWN.catalogue.len());
    for found in &answered.found {
        assert!(KNOWN.catalogue.at(found.record as usize).is_some());
    }
    let again = LOOKUP.search(&text, Terms { most: 50, ..Terms::ALL });
    assert_eq!(answered.found, again.found);
}

/// What `--only` and `--not` are given.
pub fn filter_values(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut filters = Filters::default();
    for (place, word) in text.split_whitespace().enumerate() {
        let Some((name, value)) = word.split_once('=') else { continue };
        let Some(choice) = Facet::find(name).and_then(|facet| facet.choice(value)) else { continue };
        assert_eq!(Choice::of_number(choice.number()), Some(choice));
        let side = if place % 2 == 0 { Side::Only } else { Side::Not };
        filters.set(choice, Some(side));
        assert_eq!(filters.side(choice), Some(side));
        filters.turn(choice);
        filters.set(choice, Some(side));
    }
    let on = filters.active().count();
    assert!(on <= Choice::count());
    TEXTS.iter().for_each(|texts| drop(texts.filters_line(&filters, on, &KNOWN.criteria)));
    filters.clear();
    assert!(filters.is_empty());
}

/// Dates, amounts, codes, ids and addresses.
pub fn dates_and_money(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(found) = PageDate::read(&text) {
        assert!(found.text().is_none_or(|said| PageDate::read(said).as_ref() == Some(&found)));
        assert!(found.year().is_none_or(|year| (1900..2200).contains(&year)), "{text}");
    }
    let _ = (Landed::read(&text).map(Landed::year), text.trim().parse::<Date>().is_ok(), is_address(&text));
    if let Some(code) = NocCode::read(&text) {
        assert_eq!(NocCode::read(&code.to_string()), Some(code));
    }
    if let Some(id) = ProgrammeId::read(&text) {
        assert_eq!((clean(id.as_str()).as_str(), id.as_str().contains("..")), (id.as_str(), false));
    }
    let mut eight = [0; 8];
    eight.iter_mut().zip(bytes).for_each(|(slot, byte)| *slot = *byte);
    for dollars in [f64::from_le_bytes(eight)].into_iter().chain(text.trim().parse::<f64>()) {
        if let Some(cents) = Cents::read(dollars) {
            assert!(cents.0 >= 0 && (cents.dollars() - dollars).abs() < 0.005, "{dollars}: {cents:?}");
            assert_eq!(Cents::read(cents.dollars()), Some(cents));
            TEXTS.iter().for_each(|texts| drop(texts.money(cents, microcred::domain::money::Currency::Cad)));
        }
    }
}

/// What makes a text safe to show.
pub fn clean_text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let once = clean(&text);
    assert!(!once.chars().any(is_unsafe), "{once:?}");
    assert_eq!(clean(&once), once);
    assert!(once.len() <= text.len());
    let lines = clean_lines(&text);
    assert!(lines.chars().all(|letter| letter == '\n' || !is_unsafe(letter)));
    assert_eq!(lines.matches('\n').count(), text.matches('\n').count());
    assert!(word_list(&text).iter().all(|word| !word.is_empty()));
    for line in wrap(&once, 20) {
        // A letter wider than a column may stand alone on a line.
        assert!(width(&line) <= 20 || line.chars().count() == 1, "{line:?}");
    }
}

/// What random bytes are made from, for a door: examples that are sound.
#[must_use]
pub fn seeds(target: &str) -> Vec<Vec<u8>> {
    let texts = |all: &[&str]| all.iter().map(|text| text.as_bytes().to_vec()).collect();
    match target {
        "catalogue_ron" => texts(&[RON, "(schema: 1, programmes: [])"]),
        "json_lines" => texts(&[LINES]),
        "compiled_bytes" => vec![COMPILED.clone()],
        "compiled_record" => (FEW.iter())
            .map(|programme| {
                let mut bytes = Vec::new();
                encode(programme, &mut bytes);
                bytes.truncate(bytes.len().saturating_sub(4));
                bytes
            })
            .collect(),
        // From the start of each part, and for each part nothing.
        "compiled_parts" => {
            (0..=u8::MAX).map(|part| vec![part, part.wrapping_mul(37), 0, 1, 255, 7, 0, 0, 0]).collect()
        }
        "profile_file" => texts(&[PROFILE, "()"]),
        "query" => texts(&["nursing assistant", "dementai care ontario", "\"first aid\"", "école métiers"]),
        "filter_values" => vec![Choice::all().map(|choice| choice.to_string() + " ").collect::<String>().into_bytes()],
        "dates_and_money" => texts(&[
            "2026-03-31",
            "2026-03",
            "2026",
            "1500",
            "99.99",
            "33102",
            "a-b/c-1",
            "https://a.ca/x?y#z",
            "2025-02",
        ]),
        "clean_text" => {
            texts(&["a\u{301}\u{200d}\u{301}b", "\u{1b}]0;x\u{7}\u{202e}", "می\u{200c}خواهم", "a\nb\tc\u{2028}d"])
        }
        _ => Vec::new(),
    }
}

const RON: &str = r#"(schema: 1, as_of: "2026-11-21", coverage: (en: "A", fr: "B"),
rates: [(currency: USD, cad: 1.4, as_of: "2024", source: "Bank")], programmes: [
(id: "a/b", title: "T", provider: "P", provider_kind: college, province: ON, url: "https://a.ca/x", sector: health,
 skills: [(en: "care", fr: "soins")], roles: [], occupations: [(code: "33102", basis: stated, why: "x")], licence_first: no,
 licence_note: None, delivery: hybrid, pace: scheduled, times: [evenings], hours: between(10, 20), weeks: exactly(4),
 weeks_basis: stated, hours_per_week: at_most(5), price: per_month(amount: 49, currency: USD, trial_days: 7), tax: unknown,
 languages: ["en"], prerequisites: asks("x"), clb: (listening: 5, speaking: 5, reading: 5, writing: 5),
 checklist: (capstone: yes((en: "a", fr: "b", source: "https://a.ca/y", as_of: "2025", basis: "derived")), stackable: no("x")),
 counts_toward: ["a/c"], expires_after_years: 2, status: running, notes: "n",
 source: (url: "https://a.ca/x", as_of: "2026-01", also: ["https://a.ca/z"], page_language: "en")),
(id: "a/c", title: "U", provider: "P", provider_kind: university, url: "https://a.ca/u", sector: it, price: fixed(99.5, CAD),
 source: (url: "https://a.ca/u"))])"#;

const LINES: &str = r#"{"schema":1,"as_of":"2026","coverage":{"en":"A","fr":"B"},"rates":[{"currency":"USD","cad":1.4,"as_of":"2024","source":"Bank"}]}
{"id":"a/b","title":"T","provider":"P","provider_kind":"college","province":"ON","url":"https://a.ca/x","sector":"health","skills":["care",{"en":"a","fr":"b"}],"occupations":[{"code":"33102","basis":"stated","why":"x"}],"delivery":"hybrid","hours":{"between":[10,20]},"weeks":{"exactly":4},"price":{"per_month":{"amount":49,"currency":"USD","trial_days":7}},"prerequisites":{"asks":"x"},"clb":{"listening":5,"speaking":5,"reading":5,"writing":5},"checklist":{"capstone":{"yes":{"en":"a","source":"https://a.ca/y","basis":"derived"}}},"counts_toward":["a/c"],"source":{"url":"https://a.ca/x","as_of":"2026-01"}}
{"id":"a/c","title":"U","provider":"P","provider_kind":"university","url":"https://a.ca/u","sector":"it","price":{"fixed":[99.5,"CAD"]},"source":{"url":"https://a.ca/u"}}"#;

const PROFILE: &str = r#"(goal: change_career, occupation: "33102", sector: health, skill_wanted: "care", budget: 1500.5, hours_per_week: 10,
 weeks: 26, when: [evenings, weekends], place: any, province: ON, status: pr, study_language: en, clb: 7, schooling: degree,
 further_study: no, skills: ["first aid", "Excel"], landed: "2025-03-01", age: 34, training_limit: 250, pays_tax: yes,
 work: working, household: one, household_income: 30000, situations: [])"#;
