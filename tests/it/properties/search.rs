//! A search for any text: what it marks is there, and its first page is that of a scan of every record.

use microcred_core::shared::Shared;
use std::sync::{Arc, LazyLock};

use microcred_core::sanitize::folded_words;
use microcred_core::synonyms::{SynonymGroup, Synonyms};
use microcred_search::bit_set::BitSet;
use microcred_search::finder::{RecordOrder, SearchOptions};
use microcred_search::goal_index::{GoalIndex, GoalMatch};
use microcred_search::index_builder::IndexBuilder;
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::jobs::highlight_words;
use microcred_search::lookup::Lookup;
use microcred_search::programs::{ProgramIndex, SearchReference};
use microcred_search::synonym_index::SynonymIndex;
use microcred_search::tokens;
use microcred_search::{FieldText, Highlight, TextField};
use microcred_sections::sections::Sections as _;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::strategies::text;
use crate::support::data::REFERENCE;

static SEARCH: LazyLock<SearchReference> =
    LazyLock::new(|| SearchReference::build(&REFERENCE, |sector| vec![sector.slug()], |_| Vec::new()));

static PROGRAMS: LazyLock<ProgramIndex> = LazyLock::new(|| ProgramIndex::build(&REFERENCE.catalogue, &SEARCH));

static CONCEPTS: LazyLock<Shared<SynonymIndex>> = LazyLock::new(|| SEARCH.synonyms.clone());

static GOALS: LazyLock<Shared<GoalIndex>> = LazyLock::new(|| SEARCH.goals.clone());

/// Words of the catalogue, cut short, misspelt or as they are.
fn query() -> impl Strategy<Value = String> {
    let real: Vec<String> =
        REFERENCE.catalogue.in_memory_programs().iter().flat_map(|program| folded_words(&program.title)).collect();
    let real = (select(real), any::<Pick>(), any::<bool>()).prop_map(|(word, at, short)| {
        let letters: Vec<char> = word.chars().collect();
        let at = at.index(letters.len());
        let kept = letters.iter().enumerate().filter(|(place, _)| if short { *place <= at } else { *place != at });
        kept.map(|(_, letter)| *letter).collect()
    });
    vec(prop_oneof![2 => real, 1 => text()], 0..4).prop_map(|words| words.join(" "))
}

/// A handful of words in many combinations, so that records share them.
fn short_text() -> impl Strategy<Value = String> {
    let word = select(vec![
        "data",
        "date",
        "dated",
        "database",
        "analyst",
        "analysts",
        "nurse",
        "nurses",
        "nursing",
        "aide",
        "psw",
        "personal",
        "support",
        "worker",
        "cyber",
        "security",
        "cybersecurity",
        "e",
        "commerce",
        "ecommerce",
        "a",
        "it",
        "331",
        "33102",
        "soin",
        "soins",
        "infirmier",
        "école",
    ]);
    vec(word, 1..6).prop_map(|words| words.join(" "))
}

fn small_concept_set() -> Shared<SynonymIndex> {
    let group = |id: &str, both: &[&str], say: &[&str]| SynonymGroup {
        id: id.to_owned(),
        shared_phrases: both.iter().map(|text| (*text).to_owned()).collect(),
        query_phrases: say.iter().map(|text| (*text).to_owned()).collect(),
        page_phrases: Vec::new(),
    };
    let groups = vec![
        group("psw", &["PSW", "personal support worker", "nurse aide"], &[]),
        group("nurse", &["nurse", "infirmier"], &["soin"]),
        group("it", &["information technology", "database"], &["it"]),
        group("data", &["data analyst", "data"], &[]),
    ];
    Shared::from(SynonymIndex::new(&Synonyms {
        schema: 1,
        stop_words: vec!["date".into()],
        groups,
        ..Synonyms::default()
    }))
}

/// Records of several texts, ready to be searched.
fn lookup(records: &[Vec<FieldText>], ideas: &Shared<SynonymIndex>, heavy: usize) -> Lookup {
    let mut making = IndexBuilder::with_min_merged_postings(ideas.clone(), heavy);
    for record in records {
        making.add(|note| record.iter().for_each(|entry| note(entry.field, &entry.text)));
    }
    Lookup::new(InvertedIndex::open(Arc::new(making.finish())).unwrap(), ideas.clone())
}

fn entry(text: impl Strategy<Value = String>) -> impl Strategy<Value = FieldText> {
    (select(TextField::ALL), text).prop_map(|(field, text)| FieldText { field, text })
}

/// Every range is inside its text, holds something, and comes after the one before without touching it.
fn hold(matched: &[Highlight]) -> Result<(), TestCaseError> {
    for one in matched {
        let length = one.text.chars().count();
        prop_assert!(!one.ranges.is_empty(), "{one:?}");
        prop_assert!(one.ranges.iter().all(|(start, end)| start < end && *end <= length), "{one:?}");
        let pairs = one.ranges.iter().zip(one.ranges.iter().skip(1));
        prop_assert!(pairs.into_iter().all(|(before, after)| before.1 < after.0), "{one:?}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn highlights_are_within_the_catalogue_text(query in query()) {
        let answered = PROGRAMS.search(&query, SearchOptions::ALL);
        prop_assert_eq!(&PROGRAMS.search(&query, SearchOptions::ALL).hits, &answered.hits);
        prop_assert_eq!(answered.hits.len(), answered.total);
        let order: Vec<_> = answered.hits.iter().map(|found| (found.level, found.distance, found.record)).collect();
        // What meets the conditions of a query stands before what does not.
        prop_assert!(order.is_sorted() || !answered.preferred_words.is_empty(), "{order:?}");
        for found in answered.hits.iter().take(40) {
            let program = &REFERENCE.catalogue.in_memory_programs()[found.record as usize];
            let marked = PROGRAMS.highlight(&answered.plan, program);
            prop_assert!(marked.as_ref().is_some_and(|marked| !marked.highlights.is_empty()), "{} {query}", program.id);
            let marked = marked.unwrap();
            prop_assert_eq!((marked.level, marked.distance), (found.level, found.distance), "{} {}", &program.id, query);
            hold(&marked.highlights)?;
        }
        for found in GOALS.search(&query, "en", 20) {
            if let GoalMatch::Job(job) = found {
                let ranges = highlight_words(&job.matched, &query);
                if !ranges.is_empty() {
                    hold(&[Highlight { field: TextField::Title, text: job.matched, ranges }])?;
                }
            }
        }
    }

    #[test]
    fn first_page_equals_full_scan(
        records in vec(vec(entry(short_text()), 1..4), 1..150), query in short_text(), cut in 0_usize..3,
        heavy in select(vec![3_usize, 40, usize::MAX]), most in 1_usize..12,
        allowed in proptest::option::of(vec(any::<bool>(), 150)), shuffle in proptest::option::of(any::<u64>())
    ) {
        let ideas = small_concept_set();
        let lookup = lookup(&records, &ideas, heavy);
        let letters = query.chars().count().saturating_sub(cut).max(1);
        let query: String = query.chars().take(letters).collect();
        let numbers = 0..u32::try_from(records.len()).unwrap();
        let allowed = allowed.map(|allowed| {
            BitSet::from_numbers(records.len(), numbers.clone().zip(allowed).filter(|(_, allowed)| *allowed).map(|(number, _)| number))
        });
        let mut in_order: Vec<u32> = numbers.clone().collect();
        let key = shuffle.unwrap_or(0);
        in_order.sort_by_key(|number| (u64::from(*number).wrapping_mul(key | 1) ^ key) % 1_009);
        let mut places = vec![0; records.len()];
        for (place, number) in numbers.clone().zip(&in_order) {
            places[*number as usize] = place;
        }
        let order = shuffle.map(|_| RecordOrder { records: &in_order, ranks: &places });
        let terms = SearchOptions { allowed: allowed.as_ref(), order, max_results: most, should_continue: None };
        let answered = lookup.search(&query, terms);

        let mut scanned = Vec::new();
        let mut all = 0;
        for (number, entries) in numbers.zip(&records) {
            if let Some(marked) = lookup.highlight(&answered.plan, entries) {
                all += 1;
                if allowed.as_ref().is_none_or(|allowed| allowed.contains(number)) {
                    let place = if order.is_some() { places[number as usize] } else { number };
                    scanned.push((marked.level, marked.distance, place, number));
                }
            }
        }
        scanned.sort_unstable();
        let found: Vec<_> = answered.hits.iter().map(|found| (found.level, found.distance, found.record)).collect();
        let first: Vec<_> = scanned.iter().take(most).map(|(level, distance, _, number)| (*level, *distance, *number)).collect();
        prop_assert_eq!(found, first, "{}", query);
        prop_assert_eq!((answered.total, answered.total + answered.excluded_by_limits), (scanned.len(), all), "{}", query);
    }

    #[test]
    fn highlights_are_within_any_text(
        records in vec(vec(entry(text()), 1..3), 1..4), from in any::<Pick>(), at in any::<Pick>(), length in 1_usize..12
    ) {
        let letters: Vec<char> = from.get(&records)[0].text.chars().collect();
        let query: String = letters.iter().skip(at.index(letters.len() + 1)).take(length).collect();
        let lookup = lookup(&records, &CONCEPTS, usize::MAX);
        let answered = lookup.search(&query, SearchOptions::ALL);
        for found in &answered.hits {
            let marked = lookup.highlight(&answered.plan, &records[found.record as usize]).unwrap();
            prop_assert!(!marked.highlights.is_empty());
            hold(&marked.highlights)?;
        }
    }

    #[test]
    fn word_of_a_text_finds_that_text(texts in vec(text(), 1..6), from in any::<Pick>()) {
        let record = from.index(texts.len());
        let words = texts.get(record).map(|text| tokens::folded_words(text)).unwrap_or_default();
        let records: Vec<Vec<FieldText>> =
            texts.into_iter().map(|text| vec![FieldText { field: TextField::Title, text }]).collect();
        let lookup = lookup(&records, &Shared::from(SynonymIndex::default()), usize::MAX);
        for word in words.iter().filter(|word| word.chars().count() <= 64) {
            let answered = lookup.search(word, SearchOptions::ALL);
            prop_assert!(answered.hits.iter().any(|found| found.record as usize == record), "{word:?}");
        }
    }

    #[test]
    fn damaged_sections_never_panic(
        records in vec(vec(entry(short_text()), 1..4), 1..100), query in short_text(), heavy in select(vec![3_usize, usize::MAX]),
        damage in vec((any::<Pick>(), any::<Pick>(), any::<u8>(), any::<bool>()), 1..6)
    ) {
        let mut making = IndexBuilder::with_min_merged_postings(small_concept_set(), heavy);
        for record in &records {
            making.add(|note| record.iter().for_each(|entry| note(entry.field, &entry.text)));
        }
        let mut parts = making.finish();
        for (part, at, byte, cut) in damage {
            let names: Vec<String> = parts.iter().map(|(name, _)| name.to_owned()).collect();
            let name = part.get(&names);
            let mut bytes = parts.section(name).to_vec();
            if bytes.is_empty() {
                continue;
            }
            let at = at.index(bytes.len());
            if cut { bytes.truncate(at) } else { bytes[at] = byte }
            parts.insert(name, &bytes);
        }
        // An index of another number of records than the catalogue has is never used.
        if let Some(index) = InvertedIndex::open(Arc::new(parts)).filter(|index| index.record_count() == records.len()) {
            let lookup = Lookup::new(index, small_concept_set());
            let answered = lookup.search(&query, SearchOptions { max_results: 7, ..SearchOptions::ALL });
            prop_assert!(answered.hits.len() <= 7);
            let _ = lookup.highlight(&answered.plan, &records[0]);
        }
    }

    #[test]
    fn random_bytes_never_panic(query in any::<String>(), quoted in any::<bool>()) {
        let query = if quoted { format!("\"{query}") } else { query };
        let answered = PROGRAMS.search(&query, SearchOptions { max_results: 7, ..SearchOptions::ALL });
        prop_assert!(answered.hits.len() <= 7 && answered.hits.len() <= answered.total);
    }
}
