//! The list over the columns of a compiled catalogue: the same as the one that judges every program.

use microcred_core::shared::Shared;
use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::Arc;

use microcred_advice::limits::Limit;
use microcred_advice::matching::{MatchRequest, find_matches};
use microcred_advice::ordering::Sort;
use microcred_advice::ranking::{FirstMatches, NOT_RANKED, NoObserver, Ranker, RankingObserver};
use microcred_advice::sections::ShownSections;
use microcred_advice::weight_overrides::{TradeOff, TradeOffSide, WeightOverrides};
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::profile::Profile;
use microcred_core::program::{Program, ProgramId};
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_large::columns::{ColumnReader, ColumnsBuilder};
use microcred_search::index_builder::IndexBuilder;
use microcred_search::programs::ContextTexts;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_search::synonym_index::SynonymIndex;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::AlignedBytes;
use microcred_sections::writer::SectionBuilder;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{WORDS, catalogue, limits, person, program, wish, words};
use crate::support::data::REFERENCE;
use crate::support::effort::cases;

/// A catalogue compiled with its columns, and with the index of its words or without.
fn compiled(catalogue: &Catalogue, with_index: bool) -> ColumnReader {
    let mut companions: Vec<Box<dyn SectionBuilder>> = vec![Box::new(ColumnsBuilder::default())];
    if with_index {
        let surroundings =
            ContextTexts::new(&REFERENCE.occupations, &REFERENCE.job_titles, |_| Vec::new(), |_| Vec::new());
        let making = IndexBuilder::new(Shared::from(SynonymIndex::new(&REFERENCE.synonyms)));
        companions.push(Box::new(SearchIndexBuilder::new(making, surroundings.into())));
    }
    let mut writer = CatalogueWriter::new(Cursor::new(Vec::new()), companions).unwrap();
    for program in catalogue.all() {
        writer.add(&program).unwrap();
    }
    let bytes = writer.finish(&catalogue.header).unwrap().into_inner();
    let container = SectionFile::open(AlignedBytes::copy_from_slice(&bytes)).unwrap();
    ColumnReader::open(BinaryCatalogue::open(Arc::new(container)).unwrap()).unwrap().unwrap()
}

/// Remembers what was told first.
#[derive(Default)]
struct RecordedProgress(std::sync::Mutex<Option<FirstMatches>>);

impl RankingObserver for RecordedProgress {
    fn on_first_matches(&self, first: FirstMatches) {
        *self.0.lock().unwrap() = Some(first);
    }
}

/// Stops after so many times that it is asked.
struct StopAfter(std::sync::atomic::AtomicUsize);

impl RankingObserver for StopAfter {
    fn is_wanted(&self) -> bool {
        let relaxed = std::sync::atomic::Ordering::Relaxed;
        self.0.fetch_update(relaxed, relaxed, |left| left.checked_sub(1)).is_ok()
    }
}

#[expect(clippy::indexing_slicing, reason = "tests may fail loudly")]
fn same(catalogue: &Catalogue, opened: &ColumnReader, wish: &MatchRequest<'_>) {
    let found = find_matches(catalogue, wish);
    let told = RecordedProgress::default();
    let ranked = opened.rank(wish, &told).unwrap();
    assert_eq!((ranked.considered, ranked.sort), (found.considered, found.sort));
    assert_eq!(ranked.excluded_by_limits, found.excluded_by_limits);
    assert_eq!(ranked.sections, found.sections);
    let id = |record: &u32| &catalogue.in_memory_programs()[*record as usize].id;
    let ids: Vec<&ProgramId> = ranked.order.iter().map(id).collect();
    let expected: Vec<&ProgramId> = found.list.iter().map(|judgement| &judgement.id).collect();
    assert_eq!(ids, expected);
    assert_eq!(opened.count(wish, &NoObserver), Some(found.list.len()));
    let first = told.0.into_inner().unwrap().unwrap();
    assert_eq!((first.considered, first.match_count), (found.considered, found.list.len()));
    assert_eq!(first.excluded_by_limits, found.excluded_by_limits);
    assert_eq!(first.records, ranked.order[..first.records.len()]);
    assert_eq!(first.records.len(), ranked.order.len().min(64));
    for (record, place) in ranked.positions.iter().enumerate() {
        let open = ranked.matching_bits[record / 64] >> (record % 64) & 1 == 1;
        assert_eq!(open, *place != NOT_RANKED);
        assert!(!open || ranked.order[*place as usize] as usize == record);
    }
}

fn weighing() -> impl Strategy<Value = WeightOverrides> {
    let chosen = btree_map(select(TradeOff::ALL), select(TradeOffSide::ALL), 0..3);
    (chosen, btree_map(select(ChecklistQuestion::all()), 0_u32..=100, 0..4))
        .prop_map(|(chosen, set)| WeightOverrides { trade_offs: chosen, manual_weights: set })
}

/// Programs whose titles and skills are of several words.
fn many(most: usize) -> impl Strategy<Value = Vec<Program>> {
    let titles = vec(select(WORDS), 1..3).prop_map(|words| words.join(" "));
    let one = (program(), titles, vec(words(), 0..4)).prop_map(|(one, title, skills)| Program { title, skills, ..one });
    vec(one, 1..most).prop_map(|list| {
        let number = |(number, one)| Program { id: ProgramId::parse(&format!("p/{number}")).unwrap(), ..one };
        list.into_iter().enumerate().map(number).collect()
    })
}

/// A person who may want or have skills of several words, or of more than there are bits.
fn someone() -> impl Strategy<Value = Profile> {
    let phrase = || vec(select(WORDS), 1..3).prop_map(|words| words.join(" "));
    (person(), prop::option::of(phrase()), vec(phrase(), 0..3), 0_u8..40).prop_map(
        |(mut person, skill, skills, odd)| {
            if odd < 20 {
                person.target.skill = skill;
                person.skills = skills;
            }
            if odd == 0 {
                person.skills = std::iter::repeat_n("data entry".to_owned(), 70).collect();
            }
            if odd == 1 {
                person.target.skill = Some((0..70).map(|word| format!("w{word} ")).collect());
            }
            person
        },
    )
}

fn wishes<'a>(
    person: &'a Profile,
    disabled_limits: &'a BTreeSet<Limit>,
    weight_overrides: &'a WeightOverrides,
) -> impl Iterator<Item = MatchRequest<'a>> {
    // Every order with the sections of the matches, and the first with every section.
    let of = move |sort: &Sort| MatchRequest {
        disabled_limits,
        weight_overrides,
        sort: *sort,
        shown_sections: ShownSections::MATCHES,
        ..wish(person)
    };
    Sort::ALL.iter().map(of).chain([MatchRequest { disabled_limits, weight_overrides, ..wish(person) }])
}

proptest! {
    #[test]
    fn columns_equal_full_evaluation(
        list in many(24), people in vec(someone(), 1..4), disabled_limits in limits(), weighing in weighing(), indexed in any::<bool>()
    ) {
        let catalogue = catalogue(list);
        let opened = compiled(&catalogue, indexed);
        for person in &people {
            for wish in wishes(person, &disabled_limits, &weighing) {
                same(&catalogue, &opened, &wish);
            }
        }
    }

}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn columns_equal_evaluation_on_embedded_catalogue(person in someone(), disabled_limits in limits(), weighing in weighing()) {
        static COMPILED_CATALOGUE: std::sync::LazyLock<ColumnReader> = std::sync::LazyLock::new(|| compiled(&REFERENCE.catalogue, true));
        for wish in wishes(&person, &disabled_limits, &weighing) {
            same(&REFERENCE.catalogue, &COMPILED_CATALOGUE, &wish);
        }
    }
}

#[test]
fn columns_give_the_same_list_on_two_threads() {
    let list = &REFERENCE.catalogue.in_memory_programs();
    let many = (0..70_000).map(|number| {
        let (one, other) = (&list[number % list.len()], &list[number / 7 % list.len()]);
        let id = ProgramId::parse(&format!("p/{number}")).unwrap();
        Program { id, price: other.price, hours: other.hours, criteria: other.criteria.clone(), ..one.clone() }
    });
    let catalogue = Catalogue::new(REFERENCE.catalogue.header.clone(), many.collect());
    let opened = compiled(&catalogue, true);
    let mut person = Profile { hours_per_week: Some(6), skills: vec!["Excel".to_owned()], ..Profile::default() };
    for wish in wishes(&person, &BTreeSet::new(), &WeightOverrides::default()) {
        same(&catalogue, &opened, &wish);
    }
    person.target.skill = Some("communication".to_owned());
    person.training_limit = Some(microcred_core::money::Cents(50_000));
    person.age = Some(40);
    same(&catalogue, &opened, &MatchRequest { sort: Sort::Price, ..wish(&person) });
    for asked in 0..10 {
        assert!(opened.rank(&wish(&person), &StopAfter(asked.into())).is_none(), "{asked}");
    }
}

#[test]
fn file_without_columns_has_none() {
    let writer = CatalogueWriter::new(Cursor::new(Vec::new()), Vec::new()).unwrap();
    let bytes = writer.finish(&REFERENCE.catalogue.header).unwrap().into_inner();
    let container = SectionFile::open(AlignedBytes::copy_from_slice(&bytes)).unwrap();
    assert!(ColumnReader::open(BinaryCatalogue::open(Arc::new(container)).unwrap()).unwrap().is_none());
}
