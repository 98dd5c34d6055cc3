//! A compiled catalogue that was cut, changed or made by another version is refused, and the reason is named.

use microcred_core::record_id::RecordId;
use std::sync::Arc;

use microcred_data::binary::RECORDS_SECTION;
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_sections::error::SectionError;
use microcred_sections::layout::{FORMAT_VERSION, HEADER_BYTES, read_header, write_header};
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{AlignedBytes, Sections};

use super::support::{COMPILED, folder, opened, run, shown};
use crate::support::data::{DATA, program_count};

/// What opening and checking these bytes says.
fn checked(bytes: &[u8]) -> Result<(), SectionError> {
    SectionFile::open(bytes)?.verify_all()
}

#[test]
fn truncated_file_is_rejected_with_both_lengths() {
    let whole = COMPILED.len() as u64;
    for end in (0..COMPILED.len()).step_by(1000).chain(COMPILED.len() - 70..COMPILED.len()) {
        let expected = match end {
            0..4 => SectionError::BadMagic,
            4..HEADER_BYTES => SectionError::LengthMismatch { expected: HEADER_BYTES as u64, found: end as u64 },
            _ => SectionError::LengthMismatch { expected: whole, found: end as u64 },
        };
        assert_eq!(checked(COMPILED.get(..end).unwrap()), Err(expected), "{end}");
    }
    let longer = [&COMPILED[..], &[0]].concat();
    assert_eq!(checked(&longer), Err(SectionError::LengthMismatch { expected: whole, found: whole + 1 }));
}

#[test]
fn every_bit_flip_is_detected() {
    let mut bytes = COMPILED.clone();
    let mut bit = 0;
    for at in
        (0..HEADER_BYTES).step_by(3).chain((HEADER_BYTES..bytes.len()).step_by(61)).chain(bytes.len() - 64..bytes.len())
    {
        bit = (bit + 1) % 8;
        *bytes.get_mut(at).unwrap() ^= 1 << bit;
        let found = checked(&bytes).unwrap_err();
        match found {
            SectionError::BadMagic => assert!(at < 4),
            SectionError::OlderVersion { .. } | SectionError::NewerVersion { .. } => assert!((4..8).contains(&at)),
            SectionError::ChecksumMismatch { offset, .. } => assert!(offset <= at as u64 && at >= HEADER_BYTES),
            SectionError::BadHeader => {}
            SectionError::LengthMismatch { .. } | SectionError::InvalidSection { .. } => panic!("{at}: {found:?}"),
        }
        *bytes.get_mut(at).unwrap() ^= 1 << bit;
    }
    assert_eq!(checked(&bytes), Ok(()));
}

#[test]
fn bit_flip_in_unverified_record_loses_only_it() {
    let (container, _) = opened(&COMPILED);
    let start = read_header(&COMPILED, COMPILED.len() as u64).unwrap();
    let start = usize::try_from(start.iter().find(|row| row.name == RECORDS_SECTION).unwrap().offset).unwrap();
    let offsets = container.section_u64("offsets");
    for (record, offset) in offsets.iter().enumerate().take(program_count()).step_by(7) {
        let mut bytes = COMPILED.clone();
        *bytes.get_mut(start + usize::try_from(*offset).unwrap() + 40).unwrap() ^= 4;
        let parts: Arc<dyn Sections> = Arc::new(SectionFile::open(AlignedBytes::copy_from_slice(&bytes)).unwrap());
        let decoded = BinaryCatalogue::open(parts).unwrap().into_catalogue();
        let missing: Vec<usize> =
            (0..program_count()).filter(|record| decoded.get_record(RecordId::from_index(*record)).is_none()).collect();
        assert_eq!((missing, decoded.all().count()), (vec![record], program_count() - 1));
    }
}

#[test]
fn other_version_is_reported() {
    let with = |version: u32| {
        let mut bytes = COMPILED.clone();
        bytes.get_mut(4..8).unwrap().copy_from_slice(&version.to_le_bytes());
        checked(&bytes)
    };
    assert_eq!(with(0), Err(SectionError::OlderVersion { found: 0, supported: FORMAT_VERSION }));
    assert_eq!(
        with(FORMAT_VERSION + 1),
        Err(SectionError::NewerVersion { found: FORMAT_VERSION + 1, supported: FORMAT_VERSION })
    );
    assert_eq!(with(u32::MAX), Err(SectionError::NewerVersion { found: u32::MAX, supported: FORMAT_VERSION }));
    assert_eq!(checked(b"(schema: 1, programs: [])"), Err(SectionError::BadMagic));
    assert_eq!(checked(b""), Err(SectionError::BadMagic));
}

#[test]
fn missing_section_is_reported() {
    let rows = read_header(&COMPILED, COMPILED.len() as u64).unwrap();
    for name in ["head", "offsets", "by_id"] {
        let renamed = rows.iter().cloned().map(|mut row| {
            if row.name == name {
                row.name = "other".to_owned();
            }
            row
        });
        let page = write_header(COMPILED.len() as u64, &renamed.collect::<Vec<_>>());
        let bytes = [&page, COMPILED.get(HEADER_BYTES..).unwrap()].concat();
        let parts: Arc<dyn Sections> = Arc::new(SectionFile::open(AlignedBytes::copy_from_slice(&bytes)).unwrap());
        assert_eq!(
            BinaryCatalogue::open(parts).unwrap_err(),
            SectionError::InvalidSection { section: name.to_owned() }
        );
    }
}

/// The file with one byte changed, by its place from the start or from the end.
fn with_byte(at: usize, byte: u8) -> Vec<u8> {
    let mut bytes = COMPILED.clone();
    *bytes.get_mut(at).unwrap() = byte;
    bytes
}

#[test]
fn every_command_reports_damage_without_output() {
    let cut = COMPILED.get(..5000).unwrap();
    let (newer, older) = (with_byte(4, 9), with_byte(4, 0));
    let (page, inside) = (with_byte(100, 0xff), with_byte(6000, 0));
    let cases: [(&str, &[u8], &str); 5] = [
        ("cut", cut, "The file is incomplete: "),
        (
            "newer",
            &newer,
            "Use a newer microcred, or compile the catalogue again. The file has format 9; this microcred reads 2.",
        ),
        (
            "older",
            &older,
            "Compile this catalogue again. It comes from an older microcred (format 0; this one reads 2).",
        ),
        ("page", &page, "The beginning of the file is damaged."),
        ("inside", &inside, "The file is damaged in part \"records\" (block 0, byte 4,096)."),
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
fn check_of_valid_file_counts_programs() {
    let folder = folder(&[("all.mcat", &COMPILED)]);
    let path = folder.path().join("all.mcat");
    let said = format!("{}: {} programs; errors: 0; left out: 0.\n", shown(&path), DATA.reference.catalogue.len());
    assert_eq!(run(&["catalogue", "check", shown(&path)]), (0, said, String::new()));
}
