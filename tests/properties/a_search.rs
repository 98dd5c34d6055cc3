//! A search for any text: what it marks is there.

use std::sync::LazyLock;

use microcred::domain::words::word_list;
use microcred::search::occupations::GoalIndex;
use microcred::search::programmes::ProgrammeIndex;
use microcred::search::{Entry, Field, Index, Matched};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::strategies::{DATA, text};

static PROGRAMMES: LazyLock<ProgrammeIndex> = LazyLock::new(|| {
    ProgrammeIndex::new(&DATA.catalogue, &DATA.occupations, |sector| vec![sector.slug()], |_| Vec::new())
});

static GOALS: LazyLock<GoalIndex> = LazyLock::new(|| GoalIndex::new(&DATA.occupations, |sector| vec![sector.slug()]));

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
        let hits = PROGRAMMES.search(&query);
        prop_assert_eq!(&PROGRAMMES.search(&query), &hits);
        for (id, hit) in &hits {
            prop_assert!(DATA.catalogue.get(id).is_some() && !hit.matched.is_empty());
            hold(&hit.matched)?;
        }
        let order: Vec<(std::cmp::Reverse<u32>, usize)> =
            hits.iter().map(|(_, hit)| (std::cmp::Reverse(hit.score), hit.record)).collect();
        prop_assert!(order.is_sorted(), "{order:?}");
        for (_, matched) in GOALS.search(&query) {
            hold(&matched)?;
        }
    }

    #[test]
    fn in_any_texts_marks_only_what_is_there(
        texts in vec((0_usize..4, select(Field::ALL), text()), 1..8),
        from in any::<Pick>(), at in any::<Pick>(), length in 1_usize..12
    ) {
        let letters: Vec<char> = from.get(&texts).2.chars().collect();
        let query: String = letters.iter().skip(at.index(letters.len() + 1)).take(length).collect();
        let entries = texts.into_iter().map(|(record, field, text)| Entry { record, field, text }).collect();
        let index = Index::new(entries);
        for hit in index.search(&query) {
            prop_assert!(!hit.matched.is_empty());
            hold(&hit.matched)?;
        }
    }

    #[test]
    fn for_a_word_of_a_text_finds_that_text(texts in vec(text(), 1..6), from in any::<Pick>()) {
        let record = from.index(texts.len());
        let words = texts.get(record).map(|text| word_list(text)).unwrap_or_default();
        let entries = texts.into_iter().enumerate().map(|(record, text)| Entry { record, field: Field::Title, text }).collect();
        let index = Index::new(entries);
        for word in words.iter().filter(|word| word.chars().count() <= 64) {
            prop_assert!(index.search(word).iter().any(|hit| hit.record == record), "{word:?}");
        }
    }
}
