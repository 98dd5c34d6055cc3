//! Filters: what is kept and what is left out add up, whatever the programs, the person and the filters are.

use microcred_advice::filters::counts::count_facets;
use microcred_advice::filters::suggestions::suggest_filters_to_drop;
use microcred_advice::filters::{Facet, FacetValue, FilterMode, Filters, facet_values};
use microcred_advice::limits::Limit;
use microcred_advice::matching::{Evaluation, MatchRequest, find_matches};
use microcred_core::catalogue::Catalogue;
use microcred_core::program::Program;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{catalogue, person, programs, wish};

fn choice() -> impl Strategy<Value = FacetValue> {
    select(FacetValue::all().collect::<Vec<_>>())
}

fn filters() -> impl Strategy<Value = Filters> {
    vec((choice(), select(FilterMode::ALL)), 0..5).prop_map(|chosen| {
        let mut filters = Filters::default();
        for (choice, side) in chosen {
            filters.set(choice, Some(side));
        }
        filters
    })
}

/// Every program as judged, no limit in force.
fn judged(catalogue: &Catalogue, profile: &microcred_core::profile::Profile) -> Vec<Evaluation> {
    let disabled_limits = Limit::ALL.iter().copied().collect();
    find_matches(catalogue, &MatchRequest { disabled_limits: &disabled_limits, ..wish(profile) }).list
}

fn pairs<'a>(catalogue: &'a Catalogue, list: &'a [Evaluation]) -> Vec<(&'a Program, &'a Evaluation)> {
    list.iter().map(|judgement| (catalogue.get(&judgement.id).unwrap(), judgement)).collect()
}

/// How many stay.
fn kept(pairs: &[(&Program, &Evaluation)], filters: &Filters) -> usize {
    pairs.iter().filter(|(program, judgement)| filters.keeps(program, judgement)).count()
}

/// The same filters without those of one facet.
fn without(filters: &Filters, facet: Facet) -> Filters {
    let mut others = filters.clone();
    facet.all_values().for_each(|choice| others.set(choice, None));
    others
}

proptest! {
    #[test]
    fn every_program_has_values_in_each_facet(list in programs(), person in person()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        for (program, judgement) in pairs(&catalogue, &list) {
            for facet in Facet::ALL {
                let held: Vec<FacetValue> = facet_values(*facet, program, judgement).iter().collect();
                prop_assert!(held.len() == 1 || (facet.is_multi_valued() && held.len() > 1), "{facet:?}: {held:?}");
                prop_assert!(held.len() == 1 || !held.iter().any(|choice| choice.is_unknown()), "{held:?}");
            }
        }
    }

    #[test]
    fn counts_results_given_other_facets(list in programs(), person in person(), filters in filters()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        let pairs = pairs(&catalogue, &list);
        let counts = count_facets(pairs.iter().copied(), &filters);
        prop_assert_eq!((counts.total, counts.remaining), (pairs.len(), kept(&pairs, &filters)));
        for facet in Facet::ALL {
            let others = without(&filters, *facet);
            for choice in facet.all_values() {
                let mut only = others.clone();
                only.set(choice, Some(FilterMode::Include));
                prop_assert_eq!(counts.count_of(choice), kept(&pairs, &only), "{}", choice);
            }
            if !facet.is_multi_valued() {
                let sum: usize = facet.all_values().map(|choice| counts.count_of(choice)).sum();
                prop_assert_eq!(sum, kept(&pairs, &others), "{:?}", facet);
            }
        }
    }

    #[test]
    fn include_and_exclude_partition_the_list(list in programs(), person in person(), filters in filters(), choice in choice()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        let others = without(&filters, choice.facet());
        for (program, judgement) in pairs(&catalogue, &list) {
            let keeps = |side| {
                let mut filters = others.clone();
                filters.set(choice, Some(side));
                filters.keeps(program, judgement)
            };
            let either = keeps(FilterMode::Include) || keeps(FilterMode::Exclude);
            prop_assert_eq!(either, others.keeps(program, judgement));
            prop_assert!(!(keeps(FilterMode::Include) && keeps(FilterMode::Exclude)));
        }
    }

    #[test]
    fn inactive_filter_keeps_everything(list in programs(), person in person(), filters in filters()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        let pairs = pairs(&catalogue, &list);
        prop_assert_eq!(kept(&pairs, &Filters::default()), pairs.len());
        let mut cleared = filters.clone();
        for (choice, _) in filters.active().collect::<Vec<_>>() {
            cleared.set(choice, None);
        }
        prop_assert!(cleared.is_empty() && cleared == Filters::default());
    }

    #[test]
    fn three_toggles_restore_the_filter(filters in filters(), choice in choice()) {
        let mut turned = filters.clone();
        for _ in 0..3 {
            turned.cycle_mode(choice);
        }
        prop_assert_eq!(turned, filters);
    }

    #[test]
    fn suggestion_restores_as_many_as_it_counts(list in programs(), person in person(), filters in filters()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        let pairs = pairs(&catalogue, &list);
        let before = kept(&pairs, &filters);
        let ways = suggest_filters_to_drop(pairs.iter().copied(), &filters);
        for (way, count) in &ways {
            let mut loosened = filters.clone();
            way.apply(&mut loosened);
            prop_assert!(*count > 0);
            prop_assert_eq!(kept(&pairs, &loosened), before + count, "{:?}", way);
        }
        prop_assert_eq!(ways.is_empty(), before == pairs.len(), "there is always a way back");
    }
}
