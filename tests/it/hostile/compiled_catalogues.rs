//! Compiled catalogues whose checksums are right and whose texts mean harm: the records, and the words of the index.

use std::fs;
use std::io::Cursor;
use std::sync::Arc;

use microcred_data::binary::RECORDS_SECTION;
use microcred_sections::layout::CHECKSUMS_SECTION;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{AlignedBytes, Sections};
use microcred_sections::writer::{SectionFileWriter, SectionSink};
use tempfile::TempDir;

use super::support::{over, ran};

/// The part of an index that holds its words.
const WORDS: &str = "find_words";
const EMBEDDED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/catalogue.ron");

/// The embedded catalogue compiled, with some bytes of one part in place of others, and every checksum right.
fn with_bytes(part: &str, from: &[u8], to: &[u8]) -> TempDir {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("it.mcat");
    assert_eq!(ran(&["catalogue", "compile", EMBEDDED, "-o", path.to_str().unwrap()]).code, 0);
    let container = Arc::new(SectionFile::open(AlignedBytes::copy_from_slice(&fs::read(&path).unwrap())).unwrap());
    let mut out = SectionFileWriter::new(Cursor::new(Vec::new())).unwrap();
    for (name, _) in container.sections().filter(|(name, _)| *name != CHECKSUMS_SECTION) {
        let mut bytes = Sections::section(&*container, name).to_vec();
        let places = (0..bytes.len().saturating_sub(from.len())).filter(|at| bytes[*at..].starts_with(from));
        for at in places.collect::<Vec<_>>().into_iter().filter(|_| name == part) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
        out.write_section(name, &bytes).unwrap();
    }
    fs::write(&path, out.finish().unwrap().into_inner()).unwrap();
    folder
}

#[test]
fn compiled_records_with_payloads_are_rejected() {
    let folder = with_bytes(RECORDS_SECTION, b"Algonquin", b"\x1b[2J\x1b[1mx");
    let path = folder.path().join("it.mcat");
    let told = over(&path, &["catalogue", "check"]);
    assert!(told.code == 1 && !told.out.contains("[2J"), "{}", told.out);
    for arguments in [&["match", "--limit", "300"][..], &["search", "college"], &["catalogue", "export"]] {
        assert!(!over(&path, arguments).out.contains("[2J"));
    }
}

#[test]
fn payloads_in_index_words_are_not_suggested() {
    // One letter more than harm: the words stay in their order, and what is typed is near to them.
    for (from, to) in [(&b"dementia"[..], &b"deme\x1b[2J"[..]), (b"accounting", b"accoun\xc2\x9b2J")] {
        let folder = with_bytes(WORDS, from, to);
        let path = folder.path().join("it.mcat");
        for typed in ["deme[2J", "deme2", "dementai", "demen2J", "accoun2J", "acount2j", "accoun2jx", "deme"] {
            for format in ["table", "json"] {
                over(&path, &["search", typed, "--format", format]);
                over(&path, &["--lang", "fr", "match", "--query", typed]);
            }
        }
    }
}
