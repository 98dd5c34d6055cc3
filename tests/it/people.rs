//! The people of `tests/people`: what a counsellor stated for each, held against what `match` gives them.

#[path = "people/judge.rs"]
mod judge;
#[path = "people/runs.rs"]
mod runs;

use runs::judge_all;

/// Of a hundred first places so many must be defensible.
const MIN_DEFENSIBLE_PERCENT: usize = 90;

#[test]
fn a_counsellor_would_sign_the_first_five_of_the_people() {
    let all = judge_all();
    let places: usize = all.iter().map(|(_, found)| found.places).sum();
    let defensible: usize = all.iter().map(|(_, found)| found.defensible).sum();
    let violations: Vec<String> = all
        .iter()
        .flat_map(|(name, found)| found.violations.iter().map(move |violation| format!("{name}: {violation}")))
        .collect();
    assert_eq!(violations, [""; 0], "{} violations", violations.len());
    let percent = defensible * 100 / places.max(1);
    assert!(percent >= MIN_DEFENSIBLE_PERCENT, "{defensible} of {places} first places are defensible: {percent} %");
}

#[test]
fn every_person_states_enough() {
    let all = runs::people();
    assert!(all.len() >= 60, "{} people", all.len());
    for (name, person) in all {
        let is_enough = person.first_five.len() >= 2 || person.may_be_short.is_some();
        assert!(is_enough && person.forbidden.len() >= 3, "{name}");
    }
}
