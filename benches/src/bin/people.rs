//! How many of the first places of the people in `tests/people` a counsellor would defend, by group, and what is wrong.
//!
//! Run: `cargo run --release -p microcred-benches --bin people`

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a report for the people who work on microcred; the files are shared with the tests"
)]

#[path = "../../../tests/it/people/judge.rs"]
mod judge;
#[path = "../../../tests/it/people/runs.rs"]
mod runs;

use std::collections::BTreeMap;

fn main() {
    let groups: BTreeMap<String, String> =
        runs::people().into_iter().map(|(name, person)| (name, person.group)).collect();
    let mut by_group: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    let mut four = 0;
    let all = runs::judge_all();
    for (name, found) in &all {
        println!("{name}: {} of {} defensible", found.defensible, found.places);
        for place in &found.indefensible {
            println!("    nobody would defend {place}");
        }
        for missing in &found.missing {
            println!("    missing: {missing}");
        }
        for violation in &found.violations {
            println!("    {violation}");
        }
        four += usize::from(found.defensible >= 4);
        let row = by_group.entry(groups.get(name).map_or("", String::as_str)).or_default();
        let counts = [1, found.places, found.defensible, found.missing.len(), found.violations.len()];
        row.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    println!(
        "\n{:12} {:>7} {:>7} {:>11} {:>8} {:>10}",
        "group", "people", "places", "defensible", "missing", "violations"
    );
    let mut sums = [0; 5];
    for (group, row) in &by_group {
        println!("{group:12} {:>7} {:>7} {:>11} {:>8} {:>10}", row[0], row[1], row[2], row[3], row[4]);
        sums.iter_mut().zip(row).for_each(|(sum, count)| *sum += count);
    }
    println!("{:12} {:>7} {:>7} {:>11} {:>8} {:>10}", "all", sums[0], sums[1], sums[2], sums[3], sums[4]);
    println!("{four} of {} people get at least four defensible places", all.len());
}
