//! A compiled catalogue that was cut, changed or made by another version is refused, and the reason is named.

use std::sync::Arc;

use microcred::compiled::RECORDS;
use microcred::compiled::catalogue::Compiled;
use microcred::image::container::Container;
use microcred::image::layout::{PAGE, VERSION, read_page, write_page};
use microcred::image::parts::{Aligned, Parts};
use microcred::image::refusal::Refusal;

use super::made::{COMPILED, DATA, folder, opened, run, shown};

/// What opening and checking these bytes says.
fn checked(bytes: &[u8]) -> Result<(), Refusal> {
    Container::open(bytes)?.verify_all()
}

#[test]
fn cut_anywhere_it_is_refused_with_both_lengths() {
    let whole = COMPILED.len() as u64;
    for end in (0..COMPILED.len()).step_by(1000).chain(COMPILED.len() - 70..COMPILED.len()) {
        let expected = match end {
            0..4 => Refusal::NotOurs,
            4..PAGE => Refusal::WrongLength { expected: PAGE as u64, found: end as u64 },
            _ => Refusal::WrongLength { expected: whole, found: end as u64 },
        };
        assert_eq!(checked(COMPILED.get(..end).unwrap()), Err(expected), "{end}");
    }
    let longer = [&COMPILED[..], &[0]].concat();
    assert_eq!(checked(&longer), Err(Refusal::WrongLength { expected: whole, found: whole + 1 }));
}

#[test]
fn every_flipped_bit_is_found() {
    let mut bytes = COMPILED.clone();
    let mut bit = 0;
    for at in (0..PAGE).step_by(3).chain((PAGE..bytes.len()).step_by(61)).chain(bytes.len() - 64..bytes.len()) {
        bit = (bit + 1) % 8;
        *bytes.get_mut(at).unwrap() ^= 1 << bit;
        let found = checked(&bytes).unwrap_err();
        match found {
            Refusal::NotOurs => assert!(at < 4),
            Refusal::Older { .. } | Refusal::Newer { .. } => assert!((4..8).contains(&at)),
            Refusal::Damaged { offset, .. } => assert!(offset <= at as u64 && at >= PAGE),
            Refusal::FirstPage => {}
            Refusal::WrongLength { .. } | Refusal::Unsound { .. } => panic!("{at}: {found:?}"),
        }
        *bytes.get_mut(at).unwrap() ^= 1 << bit;
    }
    assert_eq!(checked(&bytes), Ok(()));
}

#[test]
fn a_flipped_bit_in_a_record_that_is_not_checked_yet_costs_that_record_alone() {
    let (container, _) = opened(&COMPILED);
    let start = read_page(&COMPILED, COMPILED.len() as u64).unwrap();
    let start = usize::try_from(start.iter().find(|row| row.name == RECORDS).unwrap().offset).unwrap();
    let offsets = container.long_numbers("offsets");
    for (record, offset) in offsets.iter().enumerate().take(303).step_by(7) {
        let mut bytes = COMPILED.clone();
        *bytes.get_mut(start + usize::try_from(*offset).unwrap() + 40).unwrap() ^= 4;
        let parts: Arc<dyn Parts> = Arc::new(Container::open(Aligned::copy_of(&bytes)).unwrap());
        let decoded = Compiled::open(parts).unwrap().into_catalogue();
        let missing: Vec<usize> = (0..303).filter(|record| decoded.at(*record).is_none()).collect();
        assert_eq!((missing, decoded.all().count()), (vec![record], 302));
    }
}

#[test]
fn another_version_is_named() {
    let with = |version: u32| {
        let mut bytes = COMPILED.clone();
        bytes.get_mut(4..8).unwrap().copy_from_slice(&version.to_le_bytes());
        checked(&bytes)
    };
    assert_eq!(with(0), Err(Refusal::Older { found: 0, read: VERSION }));
    assert_eq!(with(VERSION + 1), Err(Refusal::Newer { found: VERSION + 1, read: VERSION }));
    assert_eq!(with(u32::MAX), Err(Refusal::Newer { found: u32::MAX, read: VERSION }));
    assert_eq!(checked(b"(schema: 1, programmes: [])"), Err(Refusal::NotOurs));
    assert_eq!(checked(b""), Err(Refusal::NotOurs));
}

#[test]
fn a_part_that_is_not_there_is_named() {
    let rows = read_page(&COMPILED, COMPILED.len() as u64).unwrap();
    for name in ["head", "offsets", "by_id"] {
        let renamed = rows.iter().cloned().map(|mut row| {
            if row.name == name {
                row.name = "other".to_owned();
            }
            row
        });
        let page = write_page(COMPILED.len() as u64, &renamed.collect::<Vec<_>>());
        let bytes = [&page, COMPILED.get(PAGE..).unwrap()].concat();
        let parts: Arc<dyn Parts> = Arc::new(Container::open(Aligned::copy_of(&bytes)).unwrap());
        assert_eq!(Compiled::open(parts).unwrap_err(), Refusal::Unsound { part: name.to_owned() });
    }
}

/// The file with one byte changed, by its place from the start or from the end.
fn with_byte(at: usize, byte: u8) -> Vec<u8> {
    let mut bytes = COMPILED.clone();
    *bytes.get_mut(at).unwrap() = byte;
    bytes
}

#[test]
fn every_command_says_what_is_wrong_and_answers_nothing() {
    let cut = COMPILED.get(..5000).unwrap();
    let (newer, older) = (with_byte(4, 9), with_byte(4, 0));
    let (page, inside) = (with_byte(100, 0xff), with_byte(6000, 0));
    let cases: [(&str, &[u8], &str); 5] = [
        ("cut", cut, "The file is cut short: it should have "),
        ("newer", &newer, "A newer microcred made this file (layout 9; this one reads 1)."),
        ("older", &older, "An older microcred made this file (layout 0; this one reads 1)."),
        ("page", &page, "The first page of the file is damaged."),
        ("inside", &inside, "Part \"records\" is damaged in block 0, at byte 4,096."),
    ];
    for (name, bytes, said) in cases {
        let folder = folder(&[(name, bytes)]);
        let path = folder.path().join(name);
        let (code, out, err) = run(&["--catalogue", shown(&path), "search", "data"]);
        assert_eq!((code, out.as_str()), (1, ""), "{err}");
        assert!(err.starts_with(&format!("{}: {said}", shown(&path))), "{err}");
        let (code, out, err) = run(&["catalogue", "check", shown(&path)]);
        assert_eq!((code, err.as_str()), (1, ""));
        assert!(out.starts_with(&format!("{}: {said}", shown(&path))), "{out}");
        let (_, _, french) = run(&["--lang", "fr", "--catalogue", shown(&path), "catalogue", "stats"]);
        assert!(french.contains("ompile") && !french.contains('<'), "{french}");
    }
}

#[test]
fn a_check_of_a_good_file_counts_its_programmes() {
    let folder = folder(&[("all.mcat", &COMPILED)]);
    let path = folder.path().join("all.mcat");
    let said = format!("{}: {} programmes; faults: 0; refused: 0.\n", shown(&path), DATA.known.catalogue.len());
    assert_eq!(run(&["catalogue", "check", shown(&path)]), (0, said, String::new()));
}
