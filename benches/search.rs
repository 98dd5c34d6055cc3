//! How long a key press takes: ours and others over the same records, the same queries one after the other.
//!
//! `cargo bench --bench search -- [--sizes 303,30000,250000,1850000] [--keys N] [--peers ours,frizbee] [--seed N]
//! [--slowest N]`
//!
//! 303 is the embedded catalogue; every other size is a made one. Each query goes to each peer in turn, beginning with
//! another peer each time, so that whatever else the machine does falls on all alike. The keys are a sample, evenly
//! spread, of about 6,000 scripted key presses, the same for every peer: fewer where the catalogue is large and the slow
//! peers would take hours. The ratios are to ours: above 1, ours is faster.

use std::process::Command;
use std::time::{Duration, Instant};

use microcred::system::data;
use microcred_benches::arguments::{self, Arguments};
use microcred_benches::items::{Called, Items};
use microcred_benches::made::Made;
use microcred_benches::measure::{Times, bandwidth, resident};
use microcred_benches::typing::script;
use microcred_core::program::Program;

use peers::{Ground, NAMES, Peer};

mod peers;

/// Sessions of typing: about 6,000 key presses.
const SESSIONS: usize = 400;
/// So many records are typed from.
const TYPED_FROM: usize = 500;
/// Queries before the measuring begins.
const WARM: usize = 5;
/// The embedded catalogue.
const EMBEDDED: usize = 303;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = arguments::read();
    if let Some(name) = arguments.words("memory-of").and_then(|words| words.into_iter().next()) {
        return Ok(tell_memory(&name, &arguments)?);
    }
    let sizes = arguments.numbers("sizes").unwrap_or_else(|| vec![EMBEDDED, 30_000]);
    let names = arguments.words("peers").unwrap_or_else(|| NAMES.iter().map(|name| (*name).to_owned()).collect());
    let seed = arguments.number("seed").unwrap_or(1);
    let slow = arguments.number("slowest").and_then(|most| usize::try_from(most).ok()).unwrap_or(0);
    println!("memory is read at {:.1} GB/s by one thread, {:.1} GB/s by two", gigabytes(1), gigabytes(2));
    let called = Called::read();
    let mut verdicts = Vec::new();
    for size in sizes {
        let keys = arguments.number("keys").and_then(|keys| usize::try_from(keys).ok()).unwrap_or(sample(size));
        verdicts.push(at_size(&called, size, keys, &names, (seed, slow))?);
    }
    println!();
    verdicts.iter().for_each(|verdict| println!("{verdict}"));
    Ok(())
}

/// How many keys are pressed where nothing else is asked for: the slow peers must come to an end.
const fn sample(size: usize) -> usize {
    match size {
        0..1_000 => 6_000,
        1_000..100_000 => 600,
        100_000..500_000 => 200,
        _ => 60,
    }
}

fn gigabytes(threads: usize) -> f64 {
    bandwidth(threads) / 1e9
}

/// The records of a size: the embedded catalogue's, or made ones.
fn source(size: usize, seed: u64) -> Result<impl Fn() -> Box<dyn Iterator<Item = Program>>, std::convert::Infallible> {
    let embedded = if size == EMBEDDED {
        data::embedded().reference.catalogue.loaded().in_memory_programs().to_vec()
    } else {
        Vec::new()
    };
    Ok(move || -> Box<dyn Iterator<Item = Program>> {
        if size == EMBEDDED { Box::new(embedded.clone().into_iter()) } else { Box::new(Made::new(seed, size)) }
    })
}

/// Builds one peer and prints by how many bytes this process grew: nothing else has used its memory before.
fn tell_memory(name: &str, arguments: &Arguments) -> Result<(), std::convert::Infallible> {
    let size = arguments.numbers("sizes").and_then(|sizes| sizes.first().copied()).unwrap_or(EMBEDDED);
    let (called, records) = (Called::read(), source(size, arguments.number("seed").unwrap_or(1))?);
    let items = Items::new(&called, records());
    let before = resident();
    let peer =
        peers::build(name, &Ground { called: &called, items: &items, records: &records, asked_for_a_person: true });
    println!("{}", resident().saturating_sub(before));
    drop(peer);
    Ok(())
}

/// The memory of one peer, measured by a process of its own.
fn memory_of(name: &str, size: usize, seed: u64) -> Option<usize> {
    let (size, seed) = (size.to_string(), seed.to_string());
    let mut command = Command::new(std::env::current_exe().ok()?);
    let output = command.args(["--memory-of", name, "--sizes", &size, "--seed", &seed]).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

/// Prints the queries that took the first peer longest.
fn slowest(rows: &[Row<'_>], queries: &[&str], most: usize) {
    let Some(row) = rows.first() else { return };
    let mut times: Vec<(Duration, &str)> = row.times.iter().copied().zip(queries.iter().copied()).collect();
    times.sort_unstable_by(|one, other| other.cmp(one));
    for (time, query) in times.into_iter().take(most) {
        println!("{:>9.3} ms  {query}", time.as_secs_f64() * 1e3);
    }
}

/// What was measured of one peer.
struct Row<'a> {
    peer: Box<dyn Peer + 'a>,
    built: Duration,
    memory: Option<usize>,
    times: Vec<Duration>,
}

fn at_size(
    called: &Called,
    size: usize,
    keys: usize,
    names: &[String],
    (seed, slow): (u64, usize),
) -> Result<String, Box<dyn std::error::Error>> {
    let records = source(size, seed)?;
    let before = Instant::now();
    let items = Items::new(called, records());
    println!(
        "\n{size} records: lines of {:.1} MB made in {:.1} s",
        megabytes(items.bytes()),
        before.elapsed().as_secs_f64()
    );
    let typed_from: Vec<Program> = records().step_by(size.div_ceil(TYPED_FROM).max(1)).collect();
    let mut script = script(seed, SESSIONS, &typed_from);
    script.retain(|query| !query.trim().is_empty());
    let step = (script.len() / keys.max(1)).max(1);
    let queries: Vec<&str> = script.iter().step_by(step).take(keys).map(String::as_str).collect();

    let ground = Ground { called, items: &items, records: &records, asked_for_a_person: true };
    let mut rows = Vec::new();
    for name in names {
        let before = Instant::now();
        match peers::build(name, &ground) {
            Some(peer) => {
                rows.push(Row { peer, built: before.elapsed(), memory: None, times: Vec::with_capacity(queries.len()) })
            }
            None => println!("{name} is left out"),
        }
    }
    let strides = script.iter().step_by((script.len() / WARM).max(1)).take(WARM);
    strides.for_each(|query| rows.iter().for_each(|row| drop(row.peer.first_page(query))));
    for (turn, query) in queries.iter().enumerate() {
        for place in 0..rows.len() {
            let at = (place + turn) % rows.len();
            let row = &mut rows[at];
            let before = Instant::now();
            let page = row.peer.first_page(query);
            row.times.push(before.elapsed());
            drop(page);
        }
    }
    slowest(&rows, &queries, slow);
    rows.iter_mut().for_each(|row| row.memory = memory_of(row.peer.name(), size, seed));
    println!("{} keys of {} pressed, the same for all", queries.len(), script.len());
    Ok(table(size, &rows))
}

#[expect(clippy::cast_precision_loss, reason = "bytes of memory are far fewer")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// Prints what was measured; gives the line that says who is ahead.
fn table(size: usize, rows: &[Row<'_>]) -> String {
    let times: Vec<Times> = rows.iter().map(|row| Times::new(&row.times)).collect();
    let ours = rows.iter().position(|row| row.peer.name() == "ours").and_then(|place| times.get(place));
    println!(
        "{:<16}{:>12}{:>12}{:>12}{:>10}{:>12}{:>11}{:>11}",
        "", "p50 ms", "p99 ms", "max ms", "build s", "memory MB", "p50 ratio", "p99 ratio"
    );
    let mut behind = Vec::new();
    for (row, time) in rows.iter().zip(&times) {
        let ratio = |share: f64| match ours {
            Some(ours) if ours.at(share) > 0.0 => format!("{:.2}", time.at(share) / ours.at(share)),
            _ => "-".to_owned(),
        };
        println!(
            "{:<16}{:>12.3}{:>12.3}{:>12.3}{:>10.2}{:>12}{:>11}{:>11}",
            row.peer.name(),
            time.at(0.5),
            time.at(0.99),
            time.at(1.0),
            row.built.as_secs_f64(),
            row.memory.map_or_else(|| "-".to_owned(), |bytes| format!("{:.1}", megabytes(bytes))),
            ratio(0.5),
            ratio(0.99),
        );
        for (share, name) in [(0.5, "p50"), (0.99, "p99")] {
            if ours.is_some_and(|ours| row.peer.name() != "ours" && time.at(share) <= ours.at(share)) {
                behind.push(format!("{} at {name}", row.peer.name()));
            }
        }
    }
    match (ours, behind.is_empty()) {
        (None, _) => format!("{size} records: ours was not measured"),
        (Some(_), true) => format!("{size} records: ours is ahead of every one, at p50 and at p99"),
        (Some(_), false) => format!("{size} records: ours is BEHIND {}", behind.join(", ")),
    }
}
