//! The list of matches: complete, in one order, the same every time.

use std::collections::BTreeSet;

use microcred_advice::limits::Limit;
use microcred_advice::matching::{Evaluation, MatchRequest, count_matches, find_matches};
use microcred_advice::ordering::Sort;
use microcred_core::program::ProgramId;
use microcred_core::record_id::RecordId;
use microcred_search::finder::SearchOptions;
use microcred_search::programs::{ContextTexts, ProgramIndex, SearchReference};
use microcred_session::narrow::narrow;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{WORDS, catalogue, limits, person, programs, shuffled, wish};
use crate::support::data::REFERENCE;

pub fn ids(list: &[Evaluation]) -> Vec<String> {
    list.iter().map(|judgement| judgement.id.to_string()).collect()
}

proptest! {
    #[test]
    fn is_deterministic(list in programs(), person in person(), disabled_limits in limits(), sort in select(Sort::ALL)) {
        let catalogue = catalogue(list);
        let wish = MatchRequest { disabled_limits: &disabled_limits, sort, ..wish(&person) };
        prop_assert_eq!(find_matches(&catalogue, &wish), find_matches(&catalogue, &wish));
    }

    #[test]
    fn is_independent_of_catalogue_order((one, other) in shuffled(), person in person(), disabled_limits in limits()) {
        for sort in Sort::ALL.iter().copied() {
            let wish = MatchRequest { disabled_limits: &disabled_limits, sort, ..wish(&person) };
            // A record is a place in one catalogue, and the two have another order.
            let found = [&one, &other].map(|catalogue| {
                let mut found = find_matches(catalogue, &wish);
                found.list.iter_mut().for_each(|judgement| judgement.record = RecordId::new(0));
                found
            });
            prop_assert_eq!(&found[0], &found[1]);
        }
    }

    #[test]
    fn has_the_same_programs_in_every_sort_order(list in programs(), person in person()) {
        let catalogue = catalogue(list);
        let held = |sort| {
            let found = find_matches(&catalogue, &MatchRequest { sort, ..wish(&person) });
            (found.excluded_by_limits, ids(&found.list).into_iter().collect::<BTreeSet<_>>())
        };
        for sort in Sort::ALL.iter().copied() {
            prop_assert_eq!(held(sort), held(Sort::Fit));
        }
    }

    #[test]
    fn listed_and_excluded_add_up_to_total(list in programs(), person in person(), disabled_limits in limits()) {
        let catalogue = catalogue(list);
        let wish = MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) };
        let found = find_matches(&catalogue, &wish);
        let left_out: usize = found.excluded_by_limits.iter().map(|(_, count)| count).sum();
        let all = catalogue.in_memory_programs().len();
        prop_assert_eq!((found.considered, left_out + found.list.len(), count_matches(&catalogue, &wish)), (all, all, found.list.len()));
        prop_assert!(found.excluded_by_limits.iter().all(|(limit, count)| *count > 0 && !wish.disabled_limits.contains(limit)));
    }

    #[test]
    fn grows_when_a_limit_is_turned_off(
        list in programs(), person in person(), disabled_limits in limits(), limit in select(Limit::ALL)
    ) {
        let catalogue = catalogue(list);
        let held = |disabled_limits: BTreeSet<Limit>| {
            let found = find_matches(&catalogue, &MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) });
            ids(&found.list).into_iter().collect::<BTreeSet<_>>()
        };
        let before = held(disabled_limits.clone());
        let after = held(disabled_limits.into_iter().chain([limit]).collect());
        prop_assert!(after.is_superset(&before), "{before:?} but then {after:?}");
    }

    #[test]
    fn has_everything_when_all_limits_are_off(list in programs(), person in person()) {
        let all = list.len();
        let disabled_limits = Limit::ALL.iter().copied().collect();
        prop_assert_eq!(find_matches(&catalogue(list), &MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) }).list.len(), all);
    }

    #[test]
    fn keeps_order_when_filtered_by_words(
        list in programs(), person in person(), sort in select(Sort::ALL), query in select(WORDS)
    ) {
        let catalogue = catalogue(list);
        let surroundings = ContextTexts::new(&REFERENCE.occupations, &REFERENCE.job_titles, |_| Vec::new(), |_| Vec::new());
        let reference = SearchReference { context: surroundings.into(), ..SearchReference::default() };
        let index = ProgramIndex::build(&catalogue, &reference);
        let found = find_matches(&catalogue, &MatchRequest { sort, ..wish(&person) });
        let hits = index.search(query, SearchOptions::ALL);
        let hit: BTreeSet<&ProgramId> =
            hits.hits.iter().map(|found| &catalogue.in_memory_programs()[found.record as usize].id).collect();
        let expected: Vec<usize> = (0..found.list.len())
            .filter(|place| found.list.get(*place).is_some_and(|judgement| hit.contains(&judgement.id)))
            .collect();
        let narrowed = narrow(&found.list, sort, &index, query);
        let mut places: Vec<usize> = narrowed.matches.iter().map(|line| line.match_index).collect();
        if sort == Sort::Fit {
            places.sort_unstable();
        }
        prop_assert_eq!(places, expected);
    }
}
