//! The fuzz targets with random bytes: what cargo-fuzz tries for hours is tried here for a moment in every run.
//!
//! `MICROCRED_FUZZ_SECONDS=600` tries for so long in place of a number of cases, each target its share; it goes on from
//! another seed each time when `MICROCRED_FUZZ_SEED` says another. `MICROCRED_FUZZ_CORPUS=fuzz/corpus` writes the examples
//! from which the bytes are made, for cargo-fuzz to start from.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

#[path = "../../fuzz/src/lib.rs"]
mod bodies;

use self::bodies::{TARGETS, Target, seeds};
use crate::support::effort;
use crate::support::random::Random;

/// No input is longer.
const MAX_INPUT_BYTES: usize = 20_000;

/// Pieces of everything that is read.
const DICTIONARY: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ";",
    "\"",
    "'",
    "\\",
    "=",
    "/",
    "//",
    "/*",
    "*/",
    "#",
    "r#\"",
    "\"#",
    "#![enable(",
    "\n",
    "\r\n",
    "\t",
    " ",
    "-",
    "+",
    ".",
    "_",
    "0",
    "1",
    "-1",
    "0.5",
    "1e999",
    "NaN",
    "inf",
    "null",
    "true",
    "1e-5",
    "18446744073709551616",
    "00",
    "2026-02-30",
    "2026-03-31",
    "9999-12-31",
    "-0001-01-01",
    "Some(",
    "None",
    "unknown",
    "yes(",
    "no(",
    "asks(",
    "exactly(",
    "between(",
    "fixed(",
    "per_month(",
    "schema",
    "programs",
    "id",
    "title",
    "url",
    "source",
    "checklist",
    "capstone",
    "price",
    "hours",
    "skills",
    "occupations",
    "en",
    "fr",
    "as_of",
    "rates",
    "https://",
    "a/b",
    "33102",
    "CAD",
    "USD",
    "college",
    "health",
    "budget",
    "situations",
    "pace",
    "delivery=online",
    "price=free",
    "care",
    "nursing",
    "soins",
    "é",
    "e\u{301}",
    "\u{301}",
    "\u{200d}",
    "\u{200c}",
    "\u{1b}[2J",
    "\u{202e}",
    "\u{feff}",
    "\u{0}",
    "\u{a0}",
    "看護",
    "👩🏽‍⚕️",
    "\u{1100}",
    "\u{10ffff}",
    "ﬃ",
    "İ",
    "ß",
];

/// Some bytes: of chance alone, of pieces, or of an example with some changes.
fn bytes(chance: &mut Random, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = match chance.below(10) {
        0 => (0..chance.below(200)).map(|_| byte(chance)).collect(),
        1 | 2 => (0..chance.below(60)).flat_map(|_| chance.pick(DICTIONARY).bytes()).collect(),
        _ => seeds.get(chance.below(seeds.len())).cloned().unwrap_or_default(),
    };
    for _ in 0..chance.below(9) {
        change(&mut bytes, chance, seeds);
    }
    bytes.truncate(MAX_INPUT_BYTES);
    bytes
}

fn byte(chance: &mut Random) -> u8 {
    u8::try_from(chance.below(256)).unwrap()
}

fn change(bytes: &mut Vec<u8>, chance: &mut Random, seeds: &[Vec<u8>]) {
    let at = chance.below(bytes.len() + 1);
    let end = (at + chance.below(40)).min(bytes.len());
    match chance.below(8) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..end)),
        2 => {
            let again: Vec<u8> = bytes[at..end].repeat(1 + chance.below(4));
            drop(bytes.splice(at..at, again));
        }
        3 => {
            let other = &seeds[chance.below(seeds.len())];
            let from = chance.below(other.len() + 1);
            let some = &other[from..(from + chance.below(200)).min(other.len())];
            drop(bytes.splice(at..end, some.iter().copied()));
        }
        4 | 5 => {
            let word = chance.pick(DICTIONARY);
            let end = if chance.one_in(2) { at } else { end };
            drop(bytes.splice(at..end, word.bytes()));
        }
        _ => {
            let new = byte(chance);
            bytes.get_mut(at).into_iter().for_each(|old| *old = if new < 64 { *old ^ (1 << (new % 8)) } else { new });
        }
    }
}

/// Tries cases of a target until `go_on` says no; how many.
fn tried((name, body): Target, from: u64, go_on: impl Fn(u64) -> bool) -> u64 {
    let seeds = seeds(name);
    assert!(!seeds.is_empty(), "{name}");
    let mut done = 0;
    while go_on(done) {
        let seed = from + done;
        let bytes = bytes(&mut Random::new(seed), &seeds);
        if catch_unwind(AssertUnwindSafe(|| body(&bytes))).is_err() {
            panic!("{name}, seed {seed}: {}", bytes.escape_ascii());
        }
        done += 1;
    }
    done
}

#[test]
fn fuzz_targets_hold_for_random_bytes() {
    let share = effort::number("MICROCRED_FUZZ_SECONDS").map(|all| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        Duration::from_secs(all * threads.min(TARGETS.len()) as u64) / u32::try_from(TARGETS.len()).unwrap()
    });
    let from = effort::number("MICROCRED_FUZZ_SEED").unwrap_or(0) << 32;
    let cases = effort::either(500, 6_000);
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(target) = TARGETS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let begun = Instant::now();
                    let go_on =
                        |done| share.map_or(done < cases && effort::has_time_left(), |share| begun.elapsed() < share);
                    match catch_unwind(|| tried(*target, from, go_on)) {
                        Ok(done) => println!("{}: {done} cases in {:.1} s", target.0, begun.elapsed().as_secs_f64()),
                        Err(why) => failed.lock().unwrap().extend(why.downcast_ref::<String>().cloned()),
                    }
                }
            });
        }
    });
    assert_eq!(failed.into_inner().unwrap(), Vec::<String>::new());
}

#[test]
fn every_target_has_a_file_and_valid_seeds() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let listed = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    for (name, body) in TARGETS {
        let file = std::fs::read_to_string(folder.join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(file.contains(&format!("microcred_fuzz::{name}(bytes)")), "{name}");
        assert!(listed.contains(&format!("name = \"{name}\"")), "{name}");
        for (place, seed) in seeds(name).into_iter().enumerate() {
            body(&seed);
            if let Ok(corpus) = std::env::var("MICROCRED_FUZZ_CORPUS") {
                let corpus = std::path::Path::new(&corpus).join(name);
                std::fs::create_dir_all(&corpus).unwrap();
                std::fs::write(corpus.join(format!("seed-{place}")), seed).unwrap();
            }
        }
    }
    let files = std::fs::read_dir(folder.join("fuzz_targets")).unwrap().count();
    assert_eq!(files, TARGETS.len());
}

/// Examples that are no examples would find nothing.
#[test]
fn seeds_reach_the_code_under_test() {
    use crate::support::data::REFERENCE;
    use microcred_data::reading::json_lines::JsonLine;
    use microcred_data::reading::{catalogue, profile};
    let text = |target: &str| String::from_utf8(seeds(target).swap_remove(0)).unwrap();
    let read = catalogue::parse("it.ron", &text("catalogue_ron"), &REFERENCE.occupations);
    assert_eq!((read.diagnostics, read.catalogue.map(|found| found.len())), (vec![], Some(2)));
    let said = profile::parse("it.ron", &text("profile_file"), &REFERENCE.occupations);
    assert_eq!(said.map(|profile| (profile.skills.len(), profile.clb)), Ok((2, Some(7))));
    let lines = text("json_lines");
    let line = |place: usize| JsonLine {
        file: "it.jsonl",
        line_number: place + 1,
        bytes: lines.lines().nth(place).unwrap().as_bytes(),
    };
    assert!(line(0).parse_header().is_some_and(|(head, faults)| head.is_some() && faults.is_empty()));
    for place in [1, 2] {
        assert_eq!(
            line(place).parse_program(&REFERENCE.occupations).map(|program| program.provider),
            Ok("P".to_owned())
        );
    }
}
