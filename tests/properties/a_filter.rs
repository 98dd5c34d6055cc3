//! Filters: what is kept and what is left out add up, whatever the programmes, the person and the filters are.

use microcred::domain::catalogue::Catalogue;
use microcred::domain::filters::counts::counts;
use microcred::domain::filters::ways_back::drop_one;
use microcred::domain::filters::{Choice, Facet, Filters, Side, choices_of};
use microcred::domain::matching::{Judgement, Wish, find};
use microcred::domain::programme::Programme;
use microcred::domain::standing::Limit;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{catalogue, person, programmes, wish};

fn choice() -> impl Strategy<Value = Choice> {
    select(Choice::all().collect::<Vec<_>>())
}

fn filters() -> impl Strategy<Value = Filters> {
    vec((choice(), select(Side::ALL)), 0..5).prop_map(|chosen| {
        let mut filters = Filters::default();
        for (choice, side) in chosen {
            filters.set(choice, Some(side));
        }
        filters
    })
}

/// Every programme as judged, no limit in force.
fn judged(catalogue: &Catalogue, profile: &microcred::domain::profile::Profile) -> Vec<Judgement> {
    let relaxed = Limit::ALL.iter().copied().collect();
    find(catalogue, &Wish { relaxed, ..wish(profile) }).list
}

fn pairs<'a>(catalogue: &'a Catalogue, list: &'a [Judgement]) -> Vec<(&'a Programme, &'a Judgement)> {
    list.iter().map(|judgement| (catalogue.get(&judgement.id).unwrap(), judgement)).collect()
}

/// How many stay.
fn kept(pairs: &[(&Programme, &Judgement)], filters: &Filters) -> usize {
    pairs.iter().filter(|(programme, judgement)| filters.keeps(programme, judgement)).count()
}

/// The same filters without those of one facet.
fn without(filters: &Filters, facet: Facet) -> Filters {
    let mut others = filters.clone();
    facet.choices().for_each(|choice| others.set(choice, None));
    others
}

proptest! {
    #[test]
    fn gives_every_programme_one_value_or_several_where_it_can(list in programmes(), person in person()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        for (programme, judgement) in pairs(&catalogue, &list) {
            for facet in Facet::ALL {
                let held: Vec<Choice> = choices_of(*facet, programme, judgement).choices().collect();
                prop_assert!(held.len() == 1 || (facet.is_several() && held.len() > 1), "{facet:?}: {held:?}");
                prop_assert!(held.len() == 1 || !held.iter().any(|choice| choice.is_unknown()), "{held:?}");
            }
        }
    }

    #[test]
    fn counts_what_would_stay_beside_the_other_facets(list in programmes(), person in person(), filters in filters()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        let pairs = pairs(&catalogue, &list);
        let counts = counts(pairs.iter().copied(), &filters);
        prop_assert_eq!((counts.total, counts.kept), (pairs.len(), kept(&pairs, &filters)));
        for facet in Facet::ALL {
            let others = without(&filters, *facet);
            for choice in facet.choices() {
                let mut only = others.clone();
                only.set(choice, Some(Side::Only));
                prop_assert_eq!(counts.of(choice), kept(&pairs, &only), "{}", choice);
            }
            if !facet.is_several() {
                let sum: usize = facet.choices().map(|choice| counts.of(choice)).sum();
                prop_assert_eq!(sum, kept(&pairs, &others), "{:?}", facet);
            }
        }
    }

    #[test]
    fn and_its_opposite_share_the_list(list in programmes(), person in person(), filters in filters(), choice in choice()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        let others = without(&filters, choice.facet());
        for (programme, judgement) in pairs(&catalogue, &list) {
            let keeps = |side| {
                let mut filters = others.clone();
                filters.set(choice, Some(side));
                filters.keeps(programme, judgement)
            };
            let either = keeps(Side::Only) || keeps(Side::Not);
            prop_assert_eq!(either, others.keeps(programme, judgement));
            prop_assert!(!(keeps(Side::Only) && keeps(Side::Not)));
        }
    }

    #[test]
    fn that_is_off_leaves_everything(list in programmes(), person in person(), filters in filters()) {
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
    fn that_is_turned_three_times_is_as_it_was(filters in filters(), choice in choice()) {
        let mut turned = filters.clone();
        for _ in 0..3 {
            turned.turn(choice);
        }
        prop_assert_eq!(turned, filters);
    }

    #[test]
    fn that_is_loosened_gives_back_as_many_as_it_says(list in programmes(), person in person(), filters in filters()) {
        let catalogue = catalogue(list);
        let list = judged(&catalogue, &person);
        let pairs = pairs(&catalogue, &list);
        let before = kept(&pairs, &filters);
        let ways = drop_one(pairs.iter().copied(), &filters);
        for (way, count) in &ways {
            let mut loosened = filters.clone();
            way.take(&mut loosened);
            prop_assert!(*count > 0);
            prop_assert_eq!(kept(&pairs, &loosened), before + count, "{:?}", way);
        }
        prop_assert_eq!(ways.is_empty(), before == pairs.len(), "there is always a way back");
    }
}
