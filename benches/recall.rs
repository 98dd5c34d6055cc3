//! How many of the programs that a query means stand among the first five: ours and others over the embedded catalogue.
//!
//! `cargo bench --bench recall -- [--misses] [--peers ours,frizbee] [--queries FILE]`
//!
//! The queries and what they mean are those of `tests/evaluation/queries.ron`. Recall is the share of the wanted programs
//! among the first five (of five, where more are wanted). The other figure is the mean reciprocal rank: 1 over the place of
//! the first wanted program on the first page, 0 where none is there.

use std::collections::HashMap;
use std::path::PathBuf;

use microcred::system::data;
use microcred_benches::arguments;
use microcred_benches::items::{Called, Items};
use microcred_core::program::Program;
use serde::Deserialize;

use peers::{Ground, NAMES, Peer};

mod peers;

/// Recall is taken at this place.
const FIRST: usize = 5;
/// A class below this is marked.
const LEAST_OF_CLASS: f64 = 0.95;
/// All classes together below this are marked.
const LEAST: f64 = 0.98;

/// The labelled set.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labelled {
    #[serde(rename = "schema")]
    _schema: u32,
    queries: Vec<Query>,
}

/// What somebody types and what is meant.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Query {
    class: String,
    text: String,
    wanted: Vec<String>,
}

/// Sums over queries.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    queries: u32,
    recall: f64,
    reciprocal: f64,
}

impl Sum {
    fn add(&mut self, recall: f64, reciprocal: f64) {
        self.queries += 1;
        self.recall += recall;
        self.reciprocal += reciprocal;
    }

    fn recall(self) -> f64 {
        self.recall / f64::from(self.queries.max(1))
    }

    fn reciprocal(self) -> f64 {
        self.reciprocal / f64::from(self.queries.max(1))
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = arguments::read();
    let path = arguments
        .words("queries")
        .and_then(|words| words.first().map(PathBuf::from))
        .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/evaluation/queries.ron"));
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let labelled: Labelled = ron::Options::default().from_str(&text)?;
    let reference = data::embedded().reference;
    let catalogue = &reference.catalogue.loaded();
    let called = Called::read();
    let records =
        || -> Box<dyn Iterator<Item = Program>> { Box::new(catalogue.in_memory_programs().to_vec().into_iter()) };
    let items = Items::new(&called, records());
    let ground = Ground { called: &called, items: &items, records: &records, asked_for_a_person: false };
    let names = arguments.words("peers").unwrap_or_else(finders);
    let peers: Vec<Box<dyn Peer + '_>> = names.iter().filter_map(|name| peers::build(name, &ground)).collect();

    let programs = catalogue.in_memory_programs();
    let numbers: HashMap<&str, u32> = programs.iter().map(|program| program.id.as_str()).zip(0..).collect();
    let title = |record: u32| programs.get(record as usize).map_or("", |program| program.title.as_str());
    let mut classes: Vec<(&str, Vec<Sum>)> = Vec::new();
    for query in &labelled.queries {
        let mut wanted: Vec<u32> = Vec::new();
        for id in &query.wanted {
            match numbers.get(id.as_str()) {
                Some(number) => wanted.push(*number),
                None => println!("`{}` wants `{id}`, which is in no record", query.text),
            }
        }
        if wanted.is_empty() {
            println!("`{}` wants nothing and is left out", query.text);
            continue;
        }
        let place = classes.iter().position(|(class, _)| *class == query.class).unwrap_or_else(|| {
            classes.push((&query.class, vec![Sum::default(); peers.len()]));
            classes.len() - 1
        });
        for (peer, sum) in peers.iter().zip(&mut classes[place].1) {
            let page = peer.first_page(&query.text);
            let (recall, reciprocal) = measured(&page, &wanted);
            sum.add(recall, reciprocal);
            if recall < 1.0 && peer.name() == "ours" && arguments.has("misses") {
                println!("\n{} `{}` {recall:.2}", query.class, query.text);
                wanted.iter().filter(|one| !page.iter().take(FIRST).any(|other| other == *one)).for_each(|one| {
                    println!("    wanted {}", title(*one));
                });
                page.iter().take(FIRST).for_each(|one| {
                    println!("    came   {}{}", title(*one), if wanted.contains(one) { " (wanted)" } else { "" });
                });
            }
        }
    }
    table(&peers, &classes);
    Ok(())
}

/// Every peer but the second of two that find the same.
fn finders() -> Vec<String> {
    NAMES.iter().filter(|name| **name != "frizbee-2").map(|name| (*name).to_owned()).collect()
}

/// The recall among the first five, and one over the place of the first wanted record.
fn measured(page: &[u32], wanted: &[u32]) -> (f64, f64) {
    let share = |part: usize, whole: usize| {
        f64::from(u32::try_from(part).unwrap_or(u32::MAX)) / f64::from(u32::try_from(whole.max(1)).unwrap_or(u32::MAX))
    };
    let found = page.iter().take(FIRST).filter(|record| wanted.contains(record)).count();
    let first = page.iter().position(|record| wanted.contains(record));
    (share(found, wanted.len().min(FIRST)), first.map_or(0.0, |place| share(1, place + 1)))
}

fn table(peers: &[Box<dyn Peer + '_>], classes: &[(&str, Vec<Sum>)]) {
    println!("\nrecall at {FIRST} and mean reciprocal rank");
    print!("{:<22}{:>8}", "class", "queries");
    peers.iter().for_each(|peer| print!("{:>18}", peer.name()));
    println!();
    let mut all = vec![Sum::default(); peers.len()];
    for (class, sums) in classes {
        for (whole, sum) in all.iter_mut().zip(sums) {
            whole.queries += sum.queries;
            whole.recall += sum.recall;
            whole.reciprocal += sum.reciprocal;
        }
        line(class, peers, sums, LEAST_OF_CLASS);
    }
    line("all", peers, &all, LEAST);
}

fn line(class: &str, peers: &[Box<dyn Peer + '_>], sums: &[Sum], least: f64) {
    print!("{class:<22}{:>8}", sums.first().map_or(0, |sum| sum.queries));
    sums.iter().for_each(|sum| print!("{:>11.3}{:>7.3}", sum.recall(), sum.reciprocal()));
    if let Some(ours) = peers.iter().zip(sums).find(|(peer, _)| peer.name() == "ours").map(|(_, sum)| *sum) {
        let ahead = |value: fn(Sum) -> f64| {
            let better = peers.iter().zip(sums).filter(|(_, sum)| value(**sum) > value(ours) + 1e-9);
            better.map(|(peer, _)| peer.name()).collect::<Vec<_>>().join(", ")
        };
        for (what, names) in [("recall", ahead(Sum::recall)), ("rank", ahead(Sum::reciprocal))] {
            if !names.is_empty() {
                print!("  BEHIND {names} in {what}");
            }
        }
        if ours.recall() < least {
            print!("  UNDER {least}");
        }
    }
    println!();
}
