//! What is fuzzed: every door by which bytes from outside come in, each with what must hold whatever comes.
//!
//! `fuzz_targets/` gives each to cargo-fuzz; `tests/fuzz.rs` of the program gives each random bytes in every test run.

use microcred_core::shared::Shared;
use std::io::Cursor;
use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};
use microcred::system::data;
use microcred_advice::filters::{Facet, FacetValue, FilterMode, Filters};
use microcred_advice::matching::MatchRequest;
use microcred_advice::ranking::{NoObserver, Ranker};
use microcred_core::catalogue::Catalogue;
use microcred_core::diagnostic::Diagnostic;
use microcred_core::fact::PageDate;
use microcred_core::money::Cents;
use microcred_core::occupation::NocCode;
use microcred_core::profile::{LandingDate, Profile};
use microcred_core::program::{Program, ProgramId};
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::ReferenceData;
use microcred_core::sanitize::{Localised, clean, clean_lines, folded_words, is_unsafe};
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_data::binary::record::{decode, encode, id_of};
use microcred_data::binary::writer::CatalogueWriter;
use microcred_data::reading;
use microcred_data::reading::is_url;
use microcred_data::reading::json_lines::{JsonLine, LinkCheck};
use microcred_i18n::{Lang, Localizer, MultilingualNames};
use microcred_large::columns::{ColumnReader, ColumnsBuilder};
use microcred_search::finder::SearchOptions;
use microcred_search::index_builder::IndexBuilder;
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::lookup::Lookup;
use microcred_search::programs::ContextTexts;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_search::synonym_index::SynonymIndex;
use microcred_sections::layout::CHECKSUMS_SECTION;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{AlignedBytes, OwnedSections, Sections};
use microcred_tui::canvas::{display_width, wrap};
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

static KNOWN: LazyLock<Arc<ReferenceData>> = LazyLock::new(|| data::embedded().reference);

static TEXTS: LazyLock<Vec<Localizer>> = LazyLock::new(|| Lang::all().map(Localizer::new).collect());

/// The first programs of the embedded catalogue.
static FEW: LazyLock<Vec<Program>> =
    LazyLock::new(|| KNOWN.catalogue.loaded().in_memory_programs().iter().take(12).cloned().collect());

static IDEAS: LazyLock<Shared<SynonymIndex>> = LazyLock::new(|| Shared::from(SynonymIndex::new(&KNOWN.synonyms)));

/// The same, compiled.
static COMPILED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let names = MultilingualNames::all_languages();
    let surroundings = ContextTexts::from_reference_data(&KNOWN, |one| names.sector(one), |one| names.province(one));
    let indexing = SearchIndexBuilder::new(IndexBuilder::new(IDEAS.clone()), surroundings.into());
    let out = Cursor::new(Vec::new());
    let mut writer =
        CatalogueWriter::new(out, vec![Box::new(indexing), Box::<ColumnsBuilder>::default()]).expect("no disk");
    for program in FEW.iter() {
        writer.add(program).expect("no disk");
    }
    writer.finish(&KNOWN.catalogue.header).expect("no disk").into_inner()
});

/// The search over the embedded catalogue.
static LOOKUP: LazyLock<Lookup> = LazyLock::new(|| {
    let names = MultilingualNames::all_languages();
    let surroundings = ContextTexts::from_reference_data(&KNOWN, |one| names.sector(one), |one| names.province(one));
    let mut making = IndexBuilder::new(IDEAS.clone());
    for program in KNOWN.catalogue.all() {
        microcred_search::programs::add_program(&mut making, &program, &surroundings);
    }
    let index = InvertedIndex::open(Arc::new(making.finish())).expect("it was just made");
    Lookup::new(index, IDEAS.clone())
});

/// What is told of faults does no harm and is no flood.
fn told(faults: &[Diagnostic]) {
    for fault in faults.iter().take(50) {
        for texts in TEXTS.iter() {
            let said = texts.diagnostic(fault);
            assert!(!said.chars().any(is_unsafe), "{said:?}");
            assert!(said.len() < 4_000, "{} bytes", said.len());
        }
    }
}

/// What a program says does no harm.
fn harmless(program: &Program) {
    let contact = [&program.page, &program.provider_site, &program.phone, &program.email].into_iter().flatten();
    for text in contact.chain([&program.title, &program.provider, &program.source.url]) {
        assert_eq!(clean(text), *text);
    }
    let words = program.skills.iter().chain(&program.roles).chain(&program.notes).chain(&program.additional_costs);
    for (_, text) in words.flat_map(Localised::entries) {
        assert!(!text.chars().any(is_unsafe), "{text:?}");
    }
}

/// A RON catalogue.
pub fn catalogue_ron(bytes: &[u8]) {
    let reading = reading::catalogue::parse_bytes("it.ron", bytes, &KNOWN.occupations);
    assert!(reading.catalogue.is_some() || !reading.diagnostics.is_empty());
    assert!(reading.rejected_count == 0 || !reading.diagnostics.is_empty());
    told(&reading.diagnostics);
    reading.catalogue.iter().flat_map(Catalogue::in_memory_programs).for_each(harmless);
}

/// A catalogue of lines of JSON.
pub fn json_lines(bytes: &[u8]) {
    let mut links = LinkCheck::default();
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    let lines: Vec<JsonLine<'_>> =
        lines.map(|(place, bytes)| JsonLine { file: "it.jsonl", line_number: place + 1, bytes }).collect();
    lines.iter().for_each(|line| links.add_line(line));
    let bad = links.finish();
    for line in &lines {
        bad.get(&line.line_number).into_iter().for_each(|bad| told(&bad.diagnostics(line)));
        if let Some((head, faults)) = line.parse_header() {
            assert!(head.is_some() || !faults.is_empty());
            told(&faults);
        }
        match line.parse_program(&KNOWN.occupations) {
            Ok(program) => harmless(&program),
            Err(faults) => {
                assert!(!faults.is_empty());
                told(&faults);
            }
        }
    }
}

/// A compiled catalogue as it stands in a file.
pub fn compiled_bytes(bytes: &[u8]) {
    let Ok(container) = SectionFile::open(AlignedBytes::copy_from_slice(bytes)) else { return };
    let container = Arc::new(container);
    let _ = container.verify_all();
    let parts: Arc<dyn Sections> = container;
    used(parts);
}

/// A record of a compiled catalogue, with the checksum that belongs to it.
pub fn compiled_record(bytes: &[u8]) {
    let _ = (decode(bytes), id_of(bytes));
    let checksum = xxh3_64(bytes).to_le_bytes();
    let sealed = [bytes, checksum.get(..4).unwrap_or(&[])].concat();
    let Some(program) = decode(&sealed) else { return };
    harmless(&program);
    let mut again = Vec::new();
    encode(&program, &mut again);
    assert_eq!(decode(&again).as_ref(), Some(&program));
    assert_eq!(id_of(&again), Some(program.id.as_str()));
}

/// A compiled catalogue whose checksums are right: the first byte chooses a part, the rest stands in its place.
pub fn compiled_parts(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let Ok(container) = SectionFile::open(AlignedBytes::copy_from_slice(&COMPILED)) else { return };
    let names: Vec<&str> =
        container.sections().map(|(name, _)| name).filter(|name| *name != CHECKSUMS_SECTION).collect();
    let mut held = OwnedSections::default();
    for (place, name) in names.iter().enumerate() {
        let own = Sections::section(&container, name);
        match usize::from(*first) % (2 * names.len()) {
            // As it is, from some byte on with others in their place, as a whole others.
            chosen if chosen == place => {
                let at = rest.first().map_or(0, |at| usize::from(*at) * own.len() / 256);
                let mut mixed = own.to_vec();
                mixed.iter_mut().skip(at).zip(rest.iter().skip(1)).for_each(|(old, new)| *old = *new);
                held.insert(name, &mixed);
            }
            chosen if chosen == place + names.len() => held.insert(name, rest),
            _ => held.insert(name, own),
        }
    }
    used(Arc::new(held));
}

/// Everything that the program does with the parts of a compiled catalogue.
fn used(parts: Arc<dyn Sections>) {
    if let Some(index) = InvertedIndex::open(Arc::clone(&parts)) {
        let lookup = Lookup::new(index, IDEAS.clone());
        for words in ["care", "nursing assisstant", "acounting", "zz q"] {
            let answered = lookup.search(words, SearchOptions { max_results: 20, ..SearchOptions::ALL });
            let said = answered.corrections.iter().map(|one| &one.corrected_to).chain(&answered.nearest_words);
            assert!(said.flat_map(|word| word.chars()).all(|letter| !is_unsafe(letter)));
        }
    }
    let Ok(compiled) = BinaryCatalogue::open(parts) else { return };
    let _ = compiled.check_id_order();
    let profile = Profile { budget: Some(Cents(100_000)), ..Profile::default() };
    let wish = MatchRequest::new(&profile, &KNOWN, TODAY);
    if let Ok(Some(ranks)) = ColumnReader::open(compiled.clone())
        && let Some(ranked) = ranks.rank(&wish, &NoObserver)
    {
        assert!(ranked.len() <= ranks.len());
        let _ = ranked.matches(5, &KNOWN.catalogue, &wish);
    }
    let catalogue = compiled.into_catalogue();
    catalogue.all().take(50).for_each(|program| harmless(&program));
    let _ =
        (catalogue.summary(), catalogue.get_record(RecordId::new(0)), catalogue.get_record(RecordId::new(u32::MAX)));
    let id = ProgramId::parse("algonquin-college/accelerated-psw");
    let _ = id.and_then(|id| catalogue.get(&id).cloned());
}

/// A file of answers: what is read can be written and read again.
pub fn profile_file(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match reading::profile::parse("it.ron", text, &KNOWN.occupations) {
        Ok(profile) => {
            let written = reading::profile::to_ron(&profile);
            assert_eq!(reading::profile::parse("it.ron", &written, &KNOWN.occupations), Ok(profile), "{written}");
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
    let answered = LOOKUP.search(&text, SearchOptions { max_results: 50, ..SearchOptions::ALL });
    assert!(answered.hits.len() <= answered.total && answered.total <= KNOWN.catalogue.len());
    for found in &answered.hits {
        assert!(KNOWN.catalogue.get_record(RecordId::new(found.record)).is_some());
    }
    let again = LOOKUP.search(&text, SearchOptions { max_results: 50, ..SearchOptions::ALL });
    assert_eq!(answered.hits, again.hits);
}

/// What `--only` and `--not` are given.
pub fn filter_values(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut filters = Filters::default();
    for (place, word) in text.split_whitespace().enumerate() {
        let Some((name, value)) = word.split_once('=') else { continue };
        let Some(choice) = Facet::find(name).and_then(|facet| facet.find_value(value)) else { continue };
        assert_eq!(FacetValue::from_index(choice.index()), Some(choice));
        let side = if place % 2 == 0 { FilterMode::Include } else { FilterMode::Exclude };
        filters.set(choice, Some(side));
        assert_eq!(filters.mode(choice), Some(side));
        filters.cycle_mode(choice);
        filters.set(choice, Some(side));
    }
    let on = filters.active().count();
    assert!(on <= FacetValue::count());
    TEXTS.iter().for_each(|texts| drop(texts.filters_summary(&filters, on, &KNOWN.criteria)));
    filters.clear();
    assert!(filters.is_empty());
}

/// Dates, amounts, codes, ids and addresses.
pub fn dates_and_money(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(found) = PageDate::parse(&text) {
        assert!(found.text().is_none_or(|said| PageDate::parse(said).as_ref() == Some(&found)));
        assert!(found.year().is_none_or(|year| (1900..2200).contains(&year)), "{text}");
    }
    let _ = (LandingDate::parse(&text).map(LandingDate::year), text.trim().parse::<Date>().is_ok(), is_url(&text));
    if let Some(code) = NocCode::parse(&text) {
        assert_eq!(NocCode::parse(&code.to_string()), Some(code));
    }
    if let Some(id) = ProgramId::parse(&text) {
        assert_eq!((clean(id.as_str()).as_str(), id.as_str().contains("..")), (id.as_str(), false));
    }
    let mut eight = [0; 8];
    eight.iter_mut().zip(bytes).for_each(|(slot, byte)| *slot = *byte);
    for dollars in [f64::from_le_bytes(eight)].into_iter().chain(text.trim().parse::<f64>()) {
        if let Some(cents) = Cents::try_from_dollars(dollars) {
            assert!(cents.0 >= 0 && (cents.dollars() - dollars).abs() < 0.005, "{dollars}: {cents:?}");
            assert_eq!(Cents::try_from_dollars(cents.dollars()), Some(cents));
            TEXTS.iter().for_each(|texts| drop(texts.money(cents, microcred_core::money::Currency::Cad)));
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
    assert!(folded_words(&text).iter().all(|word| !word.is_empty()));
    for line in wrap(&once, 20) {
        // A letter wider than a column may stand alone on a line.
        assert!(display_width(&line) <= 20 || line.chars().count() == 1, "{line:?}");
    }
}

/// What random bytes are made from, for a door: examples that are sound.
#[must_use]
pub fn seeds(target: &str) -> Vec<Vec<u8>> {
    let texts = |all: &[&str]| all.iter().map(|text| text.as_bytes().to_vec()).collect();
    match target {
        "catalogue_ron" => texts(&[RON, "(schema: 1, programs: [])"]),
        "json_lines" => texts(&[LINES]),
        "compiled_bytes" => vec![COMPILED.clone()],
        "compiled_record" => (FEW.iter())
            .map(|program| {
                let mut bytes = Vec::new();
                encode(program, &mut bytes);
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
        "filter_values" => {
            vec![FacetValue::all().map(|choice| choice.to_string() + " ").collect::<String>().into_bytes()]
        }
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
rates: [(currency: USD, cad: 1.4, as_of: "2024", source: "Bank")], programs: [
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
