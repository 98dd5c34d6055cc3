//! The list of matches: complete, in one order, the same every time.

use std::collections::BTreeSet;
use std::sync::Arc;

use microcred::domain::matching::{Judgement, Sort, Wish, count, find};
use microcred::domain::programme::ProgrammeId;
use microcred::domain::standing::Limit;
use microcred::search::finder::Terms;
use microcred::search::ideas::Ideas;
use microcred::search::listing::narrow;
use microcred::search::programmes::{ProgrammeIndex, Surroundings};
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{DATA, WORDS, catalogue, limits, person, programmes, shuffled, wish};

pub fn ids(list: &[Judgement]) -> Vec<String> {
    list.iter().map(|judgement| judgement.id.to_string()).collect()
}

proptest! {
    #[test]
    fn is_the_same_every_time(list in programmes(), person in person(), relaxed in limits(), sort in select(Sort::ALL)) {
        let catalogue = catalogue(list);
        let wish = Wish { relaxed, sort, ..wish(&person) };
        prop_assert_eq!(find(&catalogue, &wish), find(&catalogue, &wish));
    }

    #[test]
    fn does_not_depend_on_the_order_of_the_catalogue((one, other) in shuffled(), person in person(), relaxed in limits()) {
        for sort in Sort::ALL.iter().copied() {
            let wish = Wish { relaxed: relaxed.clone(), sort, ..wish(&person) };
            prop_assert_eq!(find(&one, &wish), find(&other, &wish));
        }
    }

    #[test]
    fn holds_the_same_programmes_in_every_order(list in programmes(), person in person()) {
        let catalogue = catalogue(list);
        let held = |sort| {
            let found = find(&catalogue, &Wish { sort, ..wish(&person) });
            (found.left_out, ids(&found.list).into_iter().collect::<BTreeSet<_>>())
        };
        for sort in Sort::ALL.iter().copied() {
            prop_assert_eq!(held(sort), held(Sort::Fit));
        }
    }

    #[test]
    fn and_what_was_left_out_are_all_that_was_considered(list in programmes(), person in person(), relaxed in limits()) {
        let catalogue = catalogue(list);
        let wish = Wish { relaxed, ..wish(&person) };
        let found = find(&catalogue, &wish);
        let left_out: usize = found.left_out.iter().map(|(_, count)| count).sum();
        let all = catalogue.programmes().len();
        prop_assert_eq!((found.considered, left_out + found.list.len(), count(&catalogue, &wish)), (all, all, found.list.len()));
        prop_assert!(found.left_out.iter().all(|(limit, count)| *count > 0 && !wish.relaxed.contains(limit)));
    }

    #[test]
    fn only_grows_when_a_limit_is_put_aside(
        list in programmes(), person in person(), relaxed in limits(), limit in select(Limit::ALL)
    ) {
        let catalogue = catalogue(list);
        let held = |relaxed: BTreeSet<Limit>| {
            let found = find(&catalogue, &Wish { relaxed, ..wish(&person) });
            ids(&found.list).into_iter().collect::<BTreeSet<_>>()
        };
        let before = held(relaxed.clone());
        let after = held(relaxed.into_iter().chain([limit]).collect());
        prop_assert!(after.is_superset(&before), "{before:?} but then {after:?}");
    }

    #[test]
    fn holds_everything_when_every_limit_is_put_aside(list in programmes(), person in person()) {
        let all = list.len();
        let relaxed = Limit::ALL.iter().copied().collect();
        prop_assert_eq!(find(&catalogue(list), &Wish { relaxed, ..wish(&person) }).list.len(), all);
    }

    #[test]
    fn keeps_its_order_when_words_narrow_it(
        list in programmes(), person in person(), sort in select(Sort::ALL), query in select(WORDS)
    ) {
        let catalogue = catalogue(list);
        let surroundings = Surroundings::new(&DATA.occupations, &DATA.job_titles, |_| Vec::new(), |_| Vec::new());
        let index = ProgrammeIndex::new(&catalogue, surroundings, &Arc::new(Ideas::default()));
        let found = find(&catalogue, &Wish { sort, ..wish(&person) });
        let hits = index.search(query, Terms::ALL);
        let hit: BTreeSet<&ProgrammeId> =
            hits.found.iter().map(|found| &catalogue.programmes()[found.record as usize].id).collect();
        let expected: Vec<usize> = (0..found.list.len())
            .filter(|place| found.list.get(*place).is_some_and(|judgement| hit.contains(&judgement.id)))
            .collect();
        let narrowed = narrow(&found.list, sort, &catalogue, &index, query);
        let mut places: Vec<usize> = narrowed.lines.iter().map(|line| line.place).collect();
        if sort == Sort::Fit {
            places.sort_unstable();
        }
        prop_assert_eq!(places, expected);
    }
}
