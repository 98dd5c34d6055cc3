//! The list over the columns of a compiled catalogue: the same as the one that judges every programme.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::Arc;

use microcred::compiled::catalogue::Compiled;
use microcred::compiled::columns::{Columns, Opened};
use microcred::compiled::index::Indexing;
use microcred::compiled::writer::{CatalogueWriter, Companion};
use microcred::domain::catalogue::Catalogue;
use microcred::domain::criteria::Check;
use microcred::domain::matching::{Sort, Wish, find};
use microcred::domain::profile::Profile;
use microcred::domain::programme::{Programme, ProgrammeId};
use microcred::domain::ranking::{First, NOWHERE, Ranks, Unwatched, Watch};
use microcred::domain::standing::Limit;
use microcred::domain::weighing::{Side, TradeOff, Weighing};
use microcred::image::container::Container;
use microcred::image::parts::Aligned;
use microcred::search::ideas::Ideas;
use microcred::search::making::Making;
use microcred::search::programmes::Surroundings;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{DATA, WORDS, catalogue, limits, person, programme, wish, words};

/// A catalogue compiled with its columns, and with the index of its words or without.
fn compiled(catalogue: &Catalogue, with_index: bool) -> Opened {
    let mut companions: Vec<Box<dyn Companion>> = vec![Box::new(Columns::default())];
    if with_index {
        let surroundings = Surroundings::new(&DATA.occupations, &DATA.job_titles, |_| Vec::new(), |_| Vec::new());
        let making = Making::new(Arc::new(Ideas::new(&DATA.synonyms)));
        companions.push(Box::new(Indexing::new(making, surroundings)));
    }
    let mut writer = CatalogueWriter::new(Cursor::new(Vec::new()), companions).unwrap();
    for programme in catalogue.all() {
        writer.add(&programme).unwrap();
    }
    let bytes = writer.finish(&catalogue.head).unwrap().into_inner();
    let container = Container::open(Aligned::copy_of(&bytes)).unwrap();
    Opened::open(Compiled::open(Arc::new(container)).unwrap()).unwrap().unwrap()
}

/// Remembers what was told first.
#[derive(Default)]
struct Told(std::sync::Mutex<Option<First>>);

impl Watch for Told {
    fn first(&self, first: First) {
        *self.0.lock().unwrap() = Some(first);
    }
}

/// Stops after so many times that it is asked.
struct Stops(std::sync::atomic::AtomicUsize);

impl Watch for Stops {
    fn go_on(&self) -> bool {
        let relaxed = std::sync::atomic::Ordering::Relaxed;
        self.0.fetch_update(relaxed, relaxed, |left| left.checked_sub(1)).is_ok()
    }
}

#[expect(clippy::indexing_slicing, reason = "tests may fail loudly")]
fn same(catalogue: &Catalogue, opened: &Opened, wish: &Wish<'_>) {
    let found = find(catalogue, wish);
    let told = Told::default();
    let ranked = opened.rank(wish, &told).unwrap();
    assert_eq!((ranked.considered, ranked.sort), (found.considered, found.sort));
    assert_eq!(ranked.left_out, found.left_out);
    let id = |record: &u32| &catalogue.programmes()[*record as usize].id;
    let ids: Vec<&ProgrammeId> = ranked.order.iter().map(id).collect();
    let expected: Vec<&ProgrammeId> = found.list.iter().map(|judgement| &judgement.id).collect();
    assert_eq!(ids, expected);
    assert_eq!(opened.count(wish, &Unwatched), Some(found.list.len()));
    let first = told.0.into_inner().unwrap().unwrap();
    assert_eq!((first.considered, first.open), (found.considered, found.list.len()));
    assert_eq!(first.left_out, found.left_out);
    assert_eq!(first.records, ranked.order[..first.records.len()]);
    assert_eq!(first.records.len(), ranked.order.len().min(64));
    for (record, place) in ranked.places.iter().enumerate() {
        let open = ranked.open[record / 64] >> (record % 64) & 1 == 1;
        assert_eq!(open, *place != NOWHERE);
        assert!(!open || ranked.order[*place as usize] as usize == record);
    }
}

fn weighing() -> impl Strategy<Value = Weighing> {
    let chosen = btree_map(select(TradeOff::ALL), select(Side::ALL), 0..3);
    (chosen, btree_map(select(Check::all()), 0_u32..=100, 0..4)).prop_map(|(chosen, set)| Weighing { chosen, set })
}

/// Programmes whose titles and skills are of several words.
fn many(most: usize) -> impl Strategy<Value = Vec<Programme>> {
    let titles = vec(select(WORDS), 1..3).prop_map(|words| words.join(" "));
    let one =
        (programme(), titles, vec(words(), 0..4)).prop_map(|(one, title, skills)| Programme { title, skills, ..one });
    vec(one, 1..most).prop_map(|list| {
        let number = |(number, one)| Programme { id: ProgrammeId::read(&format!("p/{number}")).unwrap(), ..one };
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

fn wishes(person: &Profile, relaxed: BTreeSet<Limit>, weighing: Weighing) -> impl Iterator<Item = Wish<'_>> {
    let of =
        move |sort: &Sort| Wish { relaxed: relaxed.clone(), weighing: weighing.clone(), sort: *sort, ..wish(person) };
    Sort::ALL.iter().map(of)
}

proptest! {
    #[test]
    fn is_the_one_that_judges_every_programme(
        list in many(24), people in vec(someone(), 1..4), relaxed in limits(), weighing in weighing(), indexed in any::<bool>()
    ) {
        let catalogue = catalogue(list);
        let opened = compiled(&catalogue, indexed);
        for person in &people {
            for wish in wishes(person, relaxed.clone(), weighing.clone()) {
                same(&catalogue, &opened, &wish);
            }
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn is_the_same_over_the_embedded_catalogue(person in someone(), relaxed in limits(), weighing in weighing()) {
        static OPENED: std::sync::LazyLock<Opened> = std::sync::LazyLock::new(|| compiled(&DATA.catalogue, true));
        for wish in wishes(&person, relaxed, weighing) {
            same(&DATA.catalogue, &OPENED, &wish);
        }
    }
}

#[test]
fn is_the_same_where_two_threads_share_the_work() {
    let list = &DATA.catalogue.programmes();
    let many = (0..70_000).map(|number| {
        let (one, other) = (&list[number % list.len()], &list[number / 7 % list.len()]);
        let id = ProgrammeId::read(&format!("p/{number}")).unwrap();
        Programme { id, price: other.price, hours: other.hours, criteria: other.criteria.clone(), ..one.clone() }
    });
    let catalogue = Catalogue::new(DATA.catalogue.head.clone(), many.collect());
    let opened = compiled(&catalogue, true);
    let mut person = Profile { hours_per_week: Some(6), skills: vec!["Excel".to_owned()], ..Profile::default() };
    for wish in wishes(&person, BTreeSet::new(), Weighing::default()) {
        same(&catalogue, &opened, &wish);
    }
    person.target.skill = Some("communication".to_owned());
    person.training_limit = Some(microcred::domain::money::Cents(50_000));
    person.age = Some(40);
    same(&catalogue, &opened, &Wish { sort: Sort::Price, ..wish(&person) });
    for asked in 0..10 {
        assert!(opened.rank(&wish(&person), &Stops(asked.into())).is_none(), "{asked}");
    }
}

#[test]
fn there_are_no_columns_in_a_file_that_was_made_without() {
    let writer = CatalogueWriter::new(Cursor::new(Vec::new()), Vec::new()).unwrap();
    let bytes = writer.finish(&DATA.catalogue.head).unwrap().into_inner();
    let container = Container::open(Aligned::copy_of(&bytes)).unwrap();
    assert!(Opened::open(Compiled::open(Arc::new(container)).unwrap()).unwrap().is_none());
}
