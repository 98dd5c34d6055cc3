//! How long a whole order of matches takes over a large compiled catalogue:
//! `cargo run --release -p microcred-benches --bin ranking -- --size 30000,250000 --folder /tmp [--check]`.
//!
//! The catalogues are made once and stay in the folder. With `--check` the order is held against the one that judges every
//! program, which takes minutes for large ones.

use microcred_core::shared::Shared;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use microcred::system::catalogue_file::{CompiledFile, OpenedFile, open};
use microcred_advice::matching::{MatchRequest, find_matches};
use microcred_advice::ordering::Sort;
use microcred_advice::ranking::{FirstMatches, NoObserver, Ranker, RankingObserver};
use microcred_benches::arguments;
use microcred_benches::made::Made;
use microcred_core::catalogue::CatalogueHeader;
use microcred_core::fact::Tristate;
use microcred_core::money::Cents;
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{ImmigrationStatus, LandingDate, Profile};
use microcred_core::program::Sector;
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::ReferenceData;
use microcred_core::schedule::FinishBy;
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_large::columns::{ColumnReader, ColumnsBuilder};
use microcred_search::index_builder::IndexBuilder;
use microcred_search::programs::ContextTexts;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_search::synonym_index::SynonymIndex;

/// Each is measured so many times.
const TIMES: usize = 15;

fn compile(size: usize, path: &Path, known: &ReferenceData) -> Result<(), Box<dyn std::error::Error>> {
    let surroundings = ContextTexts::from_reference_data(known, |_| Vec::new(), |_| Vec::new());
    let making = IndexBuilder::new(Shared::from(SynonymIndex::new(&known.synonyms)));
    let companions: Vec<Box<dyn microcred_sections::writer::SectionBuilder>> =
        vec![Box::new(SearchIndexBuilder::new(making, surroundings.into())), Box::new(ColumnsBuilder::default())];
    let mut writer = CatalogueWriter::new(BufWriter::new(File::create(path)?), companions)?;
    for program in Made::new(1, size) {
        writer.add(&program)?;
    }
    writer.finish(&CatalogueHeader { rates: known.catalogue.header.rates.clone(), ..CatalogueHeader::default() })?;
    Ok(())
}

fn people() -> Vec<(&'static str, Profile)> {
    let nothing = Profile::default();
    let mut some = Profile {
        budget: Some(Cents::from_dollars(500)),
        hours_per_week: Some(10),
        province: Some(Province::On),
        ..Profile::default()
    };
    some.target.occupation = NocCode::parse("33102");
    let mut all = Profile {
        budget: Some(Cents::from_dollars(1_500)),
        finish_by: Some(FinishBy::Weeks(26)),
        clb: Some(7),
        status: Some(ImmigrationStatus::PermanentResident),
        landing_date: Some(LandingDate::Always),
        age: Some(40),
        training_limit: Some(Cents::from_dollars(750)),
        pays_tax: Tristate::Yes,
        skills: vec!["Excel".to_owned(), "customer service".to_owned()],
        ..some.clone()
    };
    all.target.skill = Some("data analysis".to_owned());
    all.target.sector = Some(Sector::It);
    vec![("nothing said", nothing), ("job, budget, hours, province", some), ("everything", all)]
}

/// When the first of a list were told.
#[derive(Default)]
struct Told(Mutex<Option<Instant>>);

impl RankingObserver for Told {
    fn on_first_matches(&self, _: FirstMatches) {
        if let Ok(mut told) = self.0.lock() {
            *told = Some(Instant::now());
        }
    }
}

fn milliseconds(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |share: usize| times.get(times.len() * share / 100).map_or(0.0, |time| time.as_secs_f64() * 1e3);
    format!("{:7.1} (most {:6.1})", at(50), at(99))
}

fn measure(file: &CompiledFile, known: &ReferenceData, check: bool) -> Result<(), Box<dyn std::error::Error>> {
    let started = Instant::now();
    let opened = ColumnReader::open(BinaryCatalogue::open(file.sections()).map_err(|refusal| format!("{refusal:?}"))?);
    let opened = opened.map_err(|refusal| format!("{refusal:?}"))?.ok_or("no columns")?;
    println!("  columns opened in {:.1} ms", started.elapsed().as_secs_f64() * 1e3);
    for (name, person) in people() {
        for sort in Sort::ALL {
            let wish = MatchRequest { sort: *sort, ..MatchRequest::new(&person, known, "2026-11-21".parse()?) };
            let (mut whole, mut first) = (Vec::new(), Vec::new());
            let mut fit = 0;
            for _ in 0..TIMES {
                let (told, started) = (Told::default(), Instant::now());
                let ranked = opened.rank(&wish, &told).ok_or("stopped")?;
                whole.push(started.elapsed());
                fit = ranked.len();
                first.extend(told.0.into_inner()?.map(|told| told - started));
            }
            println!(
                "  {name:30} {:6} {fit:8} fit   first {}   whole {}",
                sort.id(),
                milliseconds(first),
                milliseconds(whole)
            );
            if check && *sort == Sort::Fit {
                let catalogue = file.catalogue();
                let expected = find_matches(&catalogue, &wish);
                let ranked = opened.rank(&wish, &NoObserver).ok_or("stopped")?;
                let ids = ranked
                    .order
                    .iter()
                    .filter_map(|record| catalogue.peek_record(RecordId::new(*record)))
                    .map(|one| one.id.clone());
                let same = ids.eq(expected.list.iter().map(|judgement| judgement.id.clone()));
                println!(
                    "      the same as one by one: {}",
                    same && ranked.excluded_by_limits == expected.excluded_by_limits
                );
            }
        }
        let wish = MatchRequest::new(&person, known, "2026-11-21".parse()?);
        let counted = (0..TIMES).map(|_| {
            let started = Instant::now();
            let _ = std::hint::black_box(opened.count(&wish, &NoObserver));
            started.elapsed()
        });
        println!("  {name:30} count {}", milliseconds(counted.collect()));
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = arguments::read();
    let known = microcred::system::data::embedded().reference;
    let folder =
        arguments.words("folder").and_then(|words| words.into_iter().next()).unwrap_or_else(|| "/tmp".to_owned());
    for size in arguments.numbers("size").unwrap_or_else(|| vec![30_000]) {
        let path = PathBuf::from(&folder).join(format!("made-{size}.mcat"));
        if !path.exists() {
            let started = Instant::now();
            compile(size, &path, &known)?;
            println!("{size}: compiled in {:.1} s", started.elapsed().as_secs_f64());
        }
        let OpenedFile::Compiled(file) = open(&path)? else { return Err("no compiled catalogue".into()) };
        let parts = file.sections();
        let sizes = [
            "m_where",
            "m_entry",
            "m_length",
            "m_money",
            "m_goal",
            "m_checks",
            "m_records",
            "m_where_rows",
            "m_entry_rows",
            "m_length_rows",
            "m_money_rows",
            "m_codes",
            "m_leading",
            "m_words",
            "m_word_ends",
            "m_skills",
            "m_skill_ends",
            "m_taught",
            "m_taught_at",
        ]
        .map(|name| (name, parts.section(name).len()));
        let all: usize = sizes.iter().map(|(_, bytes)| bytes).sum();
        println!("{size}: {} bytes, of them columns {:.1} a record", file.length_bytes(), all as f64 / size as f64);
        for (name, bytes) in sizes {
            println!("    {name:14} {bytes:10}  {:.2}", bytes as f64 / size as f64);
        }
        measure(&file, &known, arguments.has("check"))?;
    }
    Ok(())
}
