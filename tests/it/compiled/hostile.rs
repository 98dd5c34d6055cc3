//! Bytes that somebody made to do harm: an error or a missing record, never a panic, never memory beyond the file's length.

use std::sync::Arc;

use microcred_core::catalogue::CatalogueHeader;
use microcred_core::program::ProgramId;
use microcred_core::program_store::{CatalogueSummary, ProgramStore};
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_data::binary::{BY_ID_SECTION, HEAD_SECTION, OFFSETS_SECTION, RECORDS_SECTION, head};
use microcred_sections::error::SectionError;
use microcred_sections::layout::{CHECKSUMS_SECTION, FORMAT_VERSION, HEADER_BYTES, MAGIC, SectionEntry, write_header};
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{AlignedBytes, OwnedSections, Sections};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::support::{COMPILED, opened};
use crate::support::data::{DATA, program_count};

/// Opens these bytes and does everything with them that the program does.
fn use_all(bytes: &[u8]) -> Result<(), SectionError> {
    let container = Arc::new(SectionFile::open(AlignedBytes::copy_from_slice(bytes))?);
    let parts: Arc<dyn Sections> = container.clone();
    // Damage inside of the parts is met by the records themselves.
    let _ = container.verify_all();
    let compiled = BinaryCatalogue::open(parts)?;
    let _ = compiled.check_id_order();
    let decoded = compiled.into_catalogue();
    for id in ["a/a", "algonquin-college/accelerated-psw", "zz/zz"] {
        let _ = decoded.get(&ProgramId::parse(id).unwrap());
    }
    assert!(decoded.all().count() <= decoded.len());
    Ok(())
}

fn number() -> impl Strategy<Value = u64> {
    let edges = [0, 1, 64, 4096, 4160, 1 << 20, 1 << 32, u64::MAX - 64, u64::MAX - 1, u64::MAX];
    prop_oneof![select(edges.to_vec()), any::<u64>(), 0..10_000_u64]
}

fn row() -> impl Strategy<Value = SectionEntry> {
    let name = select(
        &[HEAD_SECTION, RECORDS_SECTION, OFFSETS_SECTION, BY_ID_SECTION, CHECKSUMS_SECTION, "other", "", "\u{1b}[31m"]
            [..],
    );
    (name, number(), number(), number(), number()).prop_map(|(name, offset, length, first, own)| SectionEntry {
        name: name.to_owned(),
        offset,
        length,
        first_block: first,
        own_checksum: own,
    })
}

proptest! {
    #[test]
    fn random_header_page_is_rejected(bytes in vec(any::<u8>(), 0..6000)) {
        prop_assert!(use_all(&bytes).is_err());
        prop_assert!(use_all(&[&MAGIC[..], &FORMAT_VERSION.to_le_bytes(), &bytes].concat()).is_err());
    }

    #[test]
    fn any_table_with_valid_checksum_is_handled(rows in vec(row(), 0..8), length in number(), more in 0..5000_usize) {
        let mut bytes = write_header(length, &rows);
        bytes.resize(HEADER_BYTES + more, 0);
        prop_assert!(use_all(&bytes).is_err());
        let honest = bytes.len() as u64;
        bytes.splice(..HEADER_BYTES, write_header(honest, &rows));
        let _ = use_all(&bytes);
    }

    #[test]
    fn valid_file_with_changed_bytes_is_handled(changes in vec((any::<Pick>(), any::<u8>()), 1..4)) {
        let mut bytes = COMPILED.clone();
        for (at, byte) in changes {
            *at.get_mut(&mut bytes) = byte;
        }
        let _ = use_all(&bytes);
    }

    #[test]
    fn random_offsets_and_order_are_handled(
        mut offsets in vec(number(), 4), order in vec(any::<u32>(), 5), records in vec(any::<u8>(), 0..300)
    ) {
        offsets.insert(0, 0);
        offsets.push(records.len() as u64);
        let summary = CatalogueSummary { programs: 5, ..CatalogueSummary::default() };
        let mut held = OwnedSections::default();
        held.insert(HEAD_SECTION, &head::encode(&CatalogueHeader::default(), &summary));
        held.insert(RECORDS_SECTION, &records);
        held.insert(OFFSETS_SECTION, bytemuck::cast_slice(&offsets));
        held.insert(BY_ID_SECTION, bytemuck::cast_slice(&order));
        let compiled = BinaryCatalogue::open(Arc::new(held)).unwrap();
        prop_assert!((0..7).all(|record| compiled.program(record).is_none()));
        prop_assert!(compiled.check_id_order().is_err());
        let _ = compiled.record_of(&ProgramId::parse("a/a").unwrap());
    }

    #[test]
    fn random_header_is_handled(bytes in vec(any::<u8>(), 0..120)) {
        if let Some((of, summary)) = head::decode(&bytes) {
            prop_assert_eq!(head::decode(&head::encode(&of, &summary)), Some((of, summary)));
        }
    }
}

#[test]
fn huge_counts_are_rejected() {
    let summary = CatalogueSummary { programs: u32::MAX as usize, providers: 1, ..CatalogueSummary::default() };
    let mut held = OwnedSections::default();
    held.insert(HEAD_SECTION, &head::encode(&CatalogueHeader::default(), &summary));
    held.insert(OFFSETS_SECTION, &[0; 8]);
    assert_eq!(
        BinaryCatalogue::open(Arc::new(held)).unwrap_err(),
        SectionError::InvalidSection { section: OFFSETS_SECTION.to_owned() }
    );
    assert_eq!(
        BinaryCatalogue::open(Arc::new(OwnedSections::default())).unwrap_err(),
        SectionError::InvalidSection { section: HEAD_SECTION.to_owned() }
    );
}

#[test]
fn duplicate_entries_in_id_order_are_detected() {
    let (container, compiled) = opened(&COMPILED);
    let mut held = OwnedSections::default();
    for (name, _) in container.sections() {
        held.insert(name, container.section(name));
    }
    held.insert(BY_ID_SECTION, &vec![0; program_count() * 4]);
    let wrong = BinaryCatalogue::open(Arc::new(held)).unwrap();
    assert_eq!(
        (compiled.check_id_order(), wrong.check_id_order()),
        (Ok(()), Err(SectionError::InvalidSection { section: BY_ID_SECTION.to_owned() }))
    );
    let last = DATA.reference.catalogue.in_memory_programs().last().unwrap();
    assert_eq!(wrong.record_of(&last.id), None);
}
