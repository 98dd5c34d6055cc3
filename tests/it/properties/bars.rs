//! Bars of letters in a comparison.

use std::collections::BTreeMap;

use microcred_advice::compare::{Bar, ComparisonColumn, ComparisonRow, bars};
use microcred_advice::limits::Limit;
use microcred_advice::matching::{MatchRequest, find_matches};
use microcred_export::text::ascii_marks;
use microcred_i18n::bars::bar;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{catalogue, person, programs, wish};

fn figure() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => (0_u32..=40).prop_map(f64::from),
        1 => (0_u32..=4000).prop_map(|hundredths| f64::from(hundredths) / 100.0),
    ]
}

/// A bar whose scale holds all its figures.
fn any_bar() -> impl Strategy<Value = Bar> {
    (of(figure()), of(figure()), of(figure()), figure()).prop_map(|(one, other, mark, more)| {
        let (low, high) = match (one, other) {
            (Some(one), Some(other)) => (Some(one.min(other)), Some(one.max(other))),
            ends => ends,
        };
        let scale = [low, high, mark].into_iter().flatten().fold(more, f64::max);
        Bar { low, high, mark, scale }
    })
}

fn letters(bar: &str, wanted: &[char]) -> usize {
    bar.chars().filter(|letter| wanted.contains(letter)).count()
}

proptest! {
    #[test]
    fn has_requested_width_or_is_absent_when_unknown(of in any_bar(), width in 0_usize..=60) {
        let drawn = bar(of, width);
        let known = of.low.or(of.high).is_some() && of.scale > 0.0;
        prop_assert_eq!(drawn.chars().count(), if known { width } else { 0 });
    }

    #[test]
    fn has_an_ascii_form_of_equal_length(of in any_bar(), width in 0_usize..=60) {
        let drawn = bar(of, width);
        let plain = ascii_marks(&drawn);
        prop_assert!(plain.is_ascii(), "{plain}");
        prop_assert_eq!(plain.chars().count(), drawn.chars().count());
        let pairs: BTreeMap<char, char> = drawn.chars().zip(plain.chars()).collect();
        let back: BTreeMap<char, char> = pairs.iter().map(|(letter, plain)| (*plain, *letter)).collect();
        prop_assert_eq!(back.len(), pairs.len(), "two marks become one: {} {}", drawn, plain);
        prop_assert!(!plain.contains('?'), "{plain}");
    }

    #[test]
    fn grows_with_the_value(of in any_bar(), more in figure(), width in 0_usize..=60) {
        let unmarked = Bar { mark: None, ..of };
        let (sure, filled) = (&['█'][..], &['█', '▒'][..]);
        let before = bar(unmarked, width);
        if let Some(low) = of.low {
            let most = of.high.unwrap_or(of.scale);
            let after = bar(Bar { low: Some((low + more).min(most)), ..unmarked }, width);
            prop_assert!(letters(&after, sure) >= letters(&before, sure), "{before} {after}");
            prop_assert!(letters(&after, filled) >= letters(&before, filled), "{before} {after}");
        }
        if let Some(high) = of.high {
            let after = bar(Bar { high: Some((high + more).min(of.scale)), ..unmarked }, width);
            prop_assert_eq!(letters(&after, sure), letters(&before, sure));
            prop_assert!(letters(&after, filled) >= letters(&before, filled), "{before} {after}");
            let open = bar(Bar { high: None, ..unmarked }, width);
            prop_assert!(of.low.is_none() || letters(&open, filled) >= letters(&before, filled), "{before} {open}");
        }
    }

    #[test]
    fn shows_positive_values_and_hides_zero(of in any_bar(), width in 1_usize..=60) {
        let drawn = bar(Bar { mark: None, ..of }, width);
        if of.scale > 0.0 && of.low.is_some() {
            prop_assert_eq!(letters(&drawn, &['█']) > 0, of.low > Some(0.0), "{}", drawn);
        }
        if of.scale > 0.0 && of.high.is_some() {
            prop_assert_eq!(letters(&drawn, &['█', '▒']) > 0, of.high > Some(0.0), "{}", drawn);
        }
        if let Some(high) = of.high.filter(|high| *high == of.scale && *high > 0.0) {
            prop_assert_eq!(letters(&drawn, &['█', '▒']), width, "{} of {}: {}", high, of.scale, drawn);
        }
    }

    #[test]
    fn has_one_limit_mark_covering_one_cell(of in any_bar(), width in 1_usize..=60) {
        let (marked, plain) = (bar(of, width), bar(Bar { mark: None, ..of }, width));
        let known = of.low.or(of.high).is_some() && of.scale > 0.0;
        prop_assert_eq!(letters(&marked, &['│']), usize::from(of.mark.is_some() && known), "{}", &marked);
        prop_assert_eq!(letters(&plain, &['│']), 0, "{}", &plain);
        let differing = marked.chars().zip(plain.chars()).filter(|(one, other)| one != other).count();
        prop_assert!(differing <= 1, "{marked} {plain}");
    }

    #[test]
    fn scale_covers_every_value_of_the_row(
        list in programs(), person in person(), row in select(&[ComparisonRow::NetCostBar, ComparisonRow::WeekBar][..])
    ) {
        let catalogue = catalogue(list);
        let disabled_limits = &Limit::ALL.iter().copied().collect();
        let wish = MatchRequest { disabled_limits, ..wish(&person) };
        let found = find_matches(&catalogue, &wish).list;
        let columns: Vec<ComparisonColumn<'_>> = found
            .into_iter()
            .map(|judgement| ComparisonColumn::new(catalogue.get(&judgement.id).unwrap(), judgement, &wish))
            .collect();
        let drawn = bars(row, &columns, &person);
        prop_assert_eq!(drawn.len(), columns.len());
        for bar in &drawn {
            prop_assert!(drawn.iter().all(|other| other.scale == bar.scale && other.mark == bar.mark));
            prop_assert!([bar.low, bar.high, bar.mark].into_iter().flatten().all(|figure| figure <= bar.scale), "{bar:?}");
        }
    }
}
