//! A search for any text: what it marks is there, and its first page is that of a scan of every record.

use std::sync::{Arc, LazyLock};

use microcred::domain::synonyms::{Group, Synonyms};
use microcred::domain::words::word_list;
use microcred::image::parts::Parts as _;
use microcred::search::finder::{Order, Terms};
use microcred::search::ideas::Ideas;
use microcred::search::index::Index;
use microcred::search::lookup::Lookup;
use microcred::search::making::Making;
use microcred::search::occupations::GoalIndex;
use microcred::search::programmes::ProgrammeIndex;
use microcred::search::sets::Set;
use microcred::search::{Entry, Field, Matched};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::strategies::{DATA, text};

static PROGRAMMES: LazyLock<ProgrammeIndex> =
    LazyLock::new(|| ProgrammeIndex::of(&DATA, None, |sector| vec![sector.slug()], |_| Vec::new()));

static IDEAS: LazyLock<Arc<Ideas>> = LazyLock::new(|| Arc::new(Ideas::new(&DATA.synonyms)));

static GOALS: LazyLock<GoalIndex> =
    LazyLock::new(|| GoalIndex::new(&DATA.occupations, &DATA.job_titles, &IDEAS, |sector| vec![sector.slug()]));

/// Words of the catalogue, cut short, misspelt or as they are.
fn query() -> impl Strategy<Value = String> {
    let real: Vec<String> =
        DATA.catalogue.programmes().iter().flat_map(|programme| word_list(&programme.title)).collect();
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

fn few_ideas() -> Arc<Ideas> {
    let group = |id: &str, both: &[&str], say: &[&str]| Group {
        id: id.to_owned(),
        both: both.iter().map(|text| (*text).to_owned()).collect(),
        say: say.iter().map(|text| (*text).to_owned()).collect(),
        finds: Vec::new(),
    };
    let groups = vec![
        group("psw", &["PSW", "personal support worker", "nurse aide"], &[]),
        group("nurse", &["nurse", "infirmier"], &["soin"]),
        group("it", &["information technology", "database"], &["it"]),
        group("data", &["data analyst", "data"], &[]),
    ];
    Arc::new(Ideas::new(&Synonyms { schema: 1, fillers: vec!["date".into()], groups }))
}

/// Records of several texts, ready to be searched.
fn lookup(records: &[Vec<Entry>], ideas: &Arc<Ideas>, heavy: usize) -> Lookup {
    let mut making = Making::with_heavy(Arc::clone(ideas), heavy);
    for record in records {
        making.add(|note| record.iter().for_each(|entry| note(entry.field, &entry.text)));
    }
    Lookup::new(Index::open(Arc::new(making.finish())).unwrap(), Arc::clone(ideas))
}

fn entry(text: impl Strategy<Value = String>) -> impl Strategy<Value = Entry> {
    (select(Field::ALL), text).prop_map(|(field, text)| Entry { field, text })
}

/// Every range is inside its text, holds something, and comes after the one before without touching it.
fn hold(matched: &[Matched]) -> Result<(), TestCaseError> {
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
    fn of_any_text_marks_only_what_is_there(query in query()) {
        let answered = PROGRAMMES.search(&query, Terms::ALL);
        prop_assert_eq!(&PROGRAMMES.search(&query, Terms::ALL).found, &answered.found);
        prop_assert_eq!(answered.found.len(), answered.total);
        let order: Vec<_> = answered.found.iter().map(|found| (found.level, found.distance, found.record)).collect();
        prop_assert!(order.is_sorted(), "{order:?}");
        for found in answered.found.iter().take(40) {
            let programme = &DATA.catalogue.programmes()[found.record as usize];
            let marked = PROGRAMMES.mark(&answered.plan, programme);
            prop_assert!(marked.as_ref().is_some_and(|marked| !marked.matched.is_empty()), "{} {query}", programme.id);
            let marked = marked.unwrap();
            prop_assert_eq!((marked.level, marked.distance), (found.level, found.distance), "{} {}", &programme.id, query);
            hold(&marked.matched)?;
        }
        for (_, matched) in GOALS.search(&query, 20) {
            hold(&matched)?;
        }
    }

    #[test]
    fn gives_the_first_page_of_a_scan_of_every_record(
        records in vec(vec(entry(short_text()), 1..4), 1..150), query in short_text(), cut in 0_usize..3,
        heavy in select(vec![3_usize, 40, usize::MAX]), most in 1_usize..12,
        allowed in proptest::option::of(vec(any::<bool>(), 150)), shuffle in proptest::option::of(any::<u64>())
    ) {
        let ideas = few_ideas();
        let lookup = lookup(&records, &ideas, heavy);
        let letters = query.chars().count().saturating_sub(cut).max(1);
        let query: String = query.chars().take(letters).collect();
        let numbers = 0..u32::try_from(records.len()).unwrap();
        let allowed = allowed.map(|allowed| {
            Set::of(records.len(), numbers.clone().zip(allowed).filter(|(_, allowed)| *allowed).map(|(number, _)| number))
        });
        let mut in_order: Vec<u32> = numbers.clone().collect();
        let key = shuffle.unwrap_or(0);
        in_order.sort_by_key(|number| (u64::from(*number).wrapping_mul(key | 1) ^ key) % 1_009);
        let mut places = vec![0; records.len()];
        for (place, number) in numbers.clone().zip(&in_order) {
            places[*number as usize] = place;
        }
        let order = shuffle.map(|_| Order { records: &in_order, places: &places });
        let terms = Terms { allowed: allowed.as_ref(), order, most, go_on: None };
        let answered = lookup.search(&query, terms);

        let mut scanned = Vec::new();
        let mut all = 0;
        for (number, entries) in numbers.zip(&records) {
            if let Some(marked) = lookup.mark(&answered.plan, entries) {
                all += 1;
                if allowed.as_ref().is_none_or(|allowed| allowed.holds(number)) {
                    let place = if order.is_some() { places[number as usize] } else { number };
                    scanned.push((marked.level, marked.distance, place, number));
                }
            }
        }
        scanned.sort_unstable();
        let found: Vec<_> = answered.found.iter().map(|found| (found.level, found.distance, found.record)).collect();
        let first: Vec<_> = scanned.iter().take(most).map(|(level, distance, _, number)| (*level, *distance, *number)).collect();
        prop_assert_eq!(found, first, "{}", query);
        prop_assert_eq!((answered.total, answered.total + answered.kept_out), (scanned.len(), all), "{}", query);
    }

    #[test]
    fn in_any_texts_marks_only_what_is_there(
        records in vec(vec(entry(text()), 1..3), 1..4), from in any::<Pick>(), at in any::<Pick>(), length in 1_usize..12
    ) {
        let letters: Vec<char> = from.get(&records)[0].text.chars().collect();
        let query: String = letters.iter().skip(at.index(letters.len() + 1)).take(length).collect();
        let lookup = lookup(&records, &IDEAS, usize::MAX);
        let answered = lookup.search(&query, Terms::ALL);
        for found in &answered.found {
            let marked = lookup.mark(&answered.plan, &records[found.record as usize]).unwrap();
            prop_assert!(!marked.matched.is_empty());
            hold(&marked.matched)?;
        }
    }

    #[test]
    fn for_a_word_of_a_text_finds_that_text(texts in vec(text(), 1..6), from in any::<Pick>()) {
        let record = from.index(texts.len());
        let words = texts.get(record).map(|text| word_list(text)).unwrap_or_default();
        let records: Vec<Vec<Entry>> =
            texts.into_iter().map(|text| vec![Entry { field: Field::Title, text }]).collect();
        let lookup = lookup(&records, &Arc::new(Ideas::default()), usize::MAX);
        for word in words.iter().filter(|word| word.chars().count() <= 64) {
            let answered = lookup.search(word, Terms::ALL);
            prop_assert!(answered.found.iter().any(|found| found.record as usize == record), "{word:?}");
        }
    }

    #[test]
    fn over_damaged_parts_finds_something_or_nothing(
        records in vec(vec(entry(short_text()), 1..4), 1..100), query in short_text(), heavy in select(vec![3_usize, usize::MAX]),
        damage in vec((any::<Pick>(), any::<Pick>(), any::<u8>(), any::<bool>()), 1..6)
    ) {
        let mut making = Making::with_heavy(few_ideas(), heavy);
        for record in &records {
            making.add(|note| record.iter().for_each(|entry| note(entry.field, &entry.text)));
        }
        let mut parts = making.finish();
        for (part, at, byte, cut) in damage {
            let names: Vec<String> = parts.all().map(|(name, _)| name.to_owned()).collect();
            let name = part.get(&names);
            let mut bytes = parts.part(name).to_vec();
            if bytes.is_empty() {
                continue;
            }
            let at = at.index(bytes.len());
            if cut { bytes.truncate(at) } else { bytes[at] = byte }
            parts.put(name, &bytes);
        }
        // An index of another number of records than the catalogue has is never used.
        if let Some(index) = Index::open(Arc::new(parts)).filter(|index| index.records() == records.len()) {
            let lookup = Lookup::new(index, few_ideas());
            let answered = lookup.search(&query, Terms { most: 7, ..Terms::ALL });
            prop_assert!(answered.found.len() <= 7);
            let _ = lookup.mark(&answered.plan, &records[0]);
        }
    }

    #[test]
    fn of_any_bytes_is_no_trouble(query in any::<String>(), quoted in any::<bool>()) {
        let query = if quoted { format!("\"{query}") } else { query };
        let answered = PROGRAMMES.search(&query, Terms { most: 7, ..Terms::ALL });
        prop_assert!(answered.found.len() <= 7 && answered.found.len() <= answered.total);
    }
}
