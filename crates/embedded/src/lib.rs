//! The data that every copy of microcred carries: the catalogue, the reference data and their search indexes.
//!
//! `build.rs` checks and packs the files. Here they are read in place, or decoded when they are first asked for: a start
//! parses nothing, and a process that never looks at the aid schemes never decodes them.

use std::io::Read;
use std::sync::{Arc, LazyLock};

use flate2::read::DeflateDecoder;
use microcred_core::catalogue::Catalogue;
use microcred_core::companions::Companions;
use microcred_core::criteria::Criteria;
use microcred_core::funding::Funding;
use microcred_core::help::HelpServices;
use microcred_core::job_titles::JobTitles;
use microcred_core::licences::Licences;
use microcred_core::occupation::Occupations;
use microcred_core::reference_data::{CatalogueOrigin, ReferenceData};
use microcred_core::resources::Resource;
use microcred_core::shared::Shared;
use microcred_core::synonyms::Synonyms;
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_search::goal_index::{GoalEntries, GoalIndex};
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::jobs::JobIndex;
use microcred_search::jobs::titles::{ShownTitles, TitleBlock};
use microcred_search::programs::{ContextTexts, SearchReference};
use microcred_search::real_words::RealWords;
use microcred_search::synonym_index::SynonymIndex;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{OwnedSections, Sections};
use microcred_session::data::{Data, Prebuilt};
use serde::Deserialize;

/// A hash of the synonyms and of the texts around programs with which indexes are made.
pub const SEARCH_FINGERPRINT: u64 = include!(concat!(env!("OUT_DIR"), "/fingerprint.rs"));

/// Bytes that begin at a multiple of 16, so that the numbers in them are read in place.
#[repr(C, align(16))]
struct AlignedTo16<B: ?Sized>(B);

static CATALOGUE: &AlignedTo16<[u8]> = &AlignedTo16(*include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.sections")));
static GOALS: &AlignedTo16<[u8]> = &AlignedTo16(*include_bytes!(concat!(env!("OUT_DIR"), "/goals.sections")));

/// Declares values that are decoded from packed bytes when they are first read.
macro_rules! packed {
    ($($name:ident: $type:ty = $file:literal;)+) => {
        $(static $name: LazyLock<$type> =
            LazyLock::new(|| decode(include_bytes!(concat!(env!("OUT_DIR"), "/", $file, ".postcard"))));)+
    };
}

packed! {
    OCCUPATIONS: Occupations = "occupations";
    CRITERIA: Criteria = "criteria";
    FUNDING: Funding = "funding";
    LICENCES: Licences = "licences";
    COMPANIONS: Companions = "companions";
    HELP: HelpServices = "help";
    JOB_TITLES: JobTitles = "job_titles";
    SYNONYMS: Synonyms = "synonyms";
    RESOURCES: Vec<Resource> = "resources";
    GLOSSARY: Vec<String> = "glossary";
    SYNONYM_INDEX: SynonymIndex = "synonym_index";
    CONTEXT: ContextTexts = "context";
    GOAL_ENTRIES: GoalEntries = "goal_entries";
}

static GOAL_INDEX: LazyLock<GoalIndex> = LazyLock::new(|| {
    let index = InvertedIndex::open(sections_of(&GOALS.0)).unwrap_or_default();
    let (entries, synonyms) = (Shared::Embedded(&GOAL_ENTRIES), Shared::Embedded(&SYNONYM_INDEX));
    let jobs = JobIndex::new(&OCCUPATIONS, Shared::Embedded(&OFFICIAL_TITLES), Shared::Embedded(&FOREIGN_TITLES));
    GoalIndex::from_parts(jobs, entries, index, synonyms)
});

/// Words of English, French and Spanish.
static REAL_WORDS: LazyLock<RealWords> =
    LazyLock::new(|| RealWords::open(include_bytes!(concat!(env!("OUT_DIR"), "/real_words.fst"))));

/// Unpacks titles when they are first read. The bytes are part of the program, so they unpack; a test looks up every unit group.
macro_rules! packed_titles {
    ($name:literal) => {
        LazyLock::new(|| {
            const FOLDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".folded.deflate"));
            const SHOWN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".shown.deflate"));
            /// How long the folded text is, and where each chunk of the shown titles ends.
            const PLACES: (usize, &[usize]) = include!(concat!(env!("OUT_DIR"), "/", $name, ".shown.rs"));
            fn chunk(number: usize) -> String {
                let begin = number.checked_sub(1).and_then(|before| PLACES.1.get(before)).copied().unwrap_or(0);
                let end = PLACES.1.get(number).copied().unwrap_or(begin);
                inflate(SHOWN.get(begin..end).unwrap_or_default(), 0)
            }
            fn words() -> String {
                inflate(include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".words.deflate")), 0)
            }
            TitleBlock::open(inflate(FOLDED, PLACES.0), ShownTitles::Packed(chunk), words)
        })
    };
}

/// Unpacks a text of so many bytes.
fn inflate(bytes: &[u8], length: usize) -> String {
    let mut text = String::with_capacity(length);
    DeflateDecoder::new(bytes).read_to_string(&mut text).map(|_| text).unwrap_or_default()
}

/// Official titles, everyday words and titles of the United States.
static OFFICIAL_TITLES: LazyLock<TitleBlock> = packed_titles!("titles");

/// Titles of ESCO; read only where the others hold no whole title.
static FOREIGN_TITLES: LazyLock<TitleBlock> = packed_titles!("titles_esco");

/// Decodes what `build.rs` wrote. The bytes are part of the program, so they decode; a test reads every one.
fn decode<T: for<'de> Deserialize<'de> + Default>(bytes: &[u8]) -> T {
    postcard::from_bytes(bytes).unwrap_or_default()
}

/// Opens packed sections; an empty set where they cannot be opened, which no build produces.
fn sections_of(bytes: &'static [u8]) -> Arc<dyn Sections> {
    match SectionFile::open(bytes) {
        Ok(file) => Arc::new(file),
        Err(_) => Arc::new(OwnedSections::default()),
    }
}

/// Returns the embedded data. Cheap: programs and reference data are decoded when they are first read.
#[must_use]
pub fn data() -> Data {
    let sections = sections_of(&CATALOGUE.0);
    let catalogue =
        BinaryCatalogue::open_embedded(Arc::clone(&sections)).map(BinaryCatalogue::into_catalogue).unwrap_or_default();
    Data {
        prebuilt: Prebuilt { index: InvertedIndex::open(sections), ranker: None, search: Some(search_reference()) },
        ..Data::new(reference_data(catalogue))
    }
}

/// Returns the embedded occupations.
#[must_use]
pub const fn occupations() -> Shared<Occupations> {
    Shared::Embedded(&OCCUPATIONS)
}

/// Returns what a search needs beside an index of programs.
#[must_use]
pub const fn search_reference() -> SearchReference {
    SearchReference {
        synonyms: Shared::Embedded(&SYNONYM_INDEX),
        context: Shared::Embedded(&CONTEXT),
        goals: Shared::Embedded(&GOAL_INDEX),
        real_words: Shared::Embedded(&REAL_WORDS),
    }
}

const fn reference_data(catalogue: Catalogue) -> ReferenceData {
    ReferenceData {
        catalogue,
        origin: CatalogueOrigin::Embedded,
        occupations: Shared::Embedded(&OCCUPATIONS),
        criteria: Shared::Embedded(&CRITERIA),
        funding: Shared::Embedded(&FUNDING),
        licences: Shared::Embedded(&LICENCES),
        companions: Shared::Embedded(&COMPANIONS),
        help: Shared::Embedded(&HELP),
        job_titles: Shared::Embedded(&JOB_TITLES),
        synonyms: Shared::Embedded(&SYNONYMS),
        resources: Shared::Embedded(&RESOURCES),
        glossary: Shared::Embedded(&GLOSSARY),
    }
}
