//! Bytes that somebody made to do harm: an error or a missing record, never a panic, never memory beyond the file's length.

use std::sync::Arc;

use microcred::compiled::catalogue::Compiled;
use microcred::compiled::{BY_ID, HEAD, OFFSETS, RECORDS, head};
use microcred::domain::catalogue::Head;
use microcred::domain::programme::ProgrammeId;
use microcred::domain::records::{Records, Summary};
use microcred::image::container::Container;
use microcred::image::layout::{CHECKS, MAGIC, PAGE, Row, VERSION, write_page};
use microcred::image::parts::{Aligned, Held, Parts};
use microcred::image::refusal::Refusal;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::made::{COMPILED, DATA, opened};

/// Opens these bytes and does everything with them that the program does.
fn use_all(bytes: &[u8]) -> Result<(), Refusal> {
    let container = Arc::new(Container::open(Aligned::copy_of(bytes))?);
    let parts: Arc<dyn Parts> = container.clone();
    // Damage inside of the parts is met by the records themselves.
    let _ = container.verify_all();
    let compiled = Compiled::open(parts)?;
    let _ = compiled.check_order();
    let decoded = compiled.into_catalogue();
    for id in ["a/a", "algonquin-college/accelerated-psw", "zz/zz"] {
        let _ = decoded.get(&ProgrammeId::read(id).unwrap());
    }
    assert!(decoded.all().count() <= decoded.len());
    Ok(())
}

fn number() -> impl Strategy<Value = u64> {
    let edges = [0, 1, 64, 4096, 4160, 1 << 20, 1 << 32, u64::MAX - 64, u64::MAX - 1, u64::MAX];
    prop_oneof![select(edges.to_vec()), any::<u64>(), 0..10_000_u64]
}

fn row() -> impl Strategy<Value = Row> {
    let name = select(&[HEAD, RECORDS, OFFSETS, BY_ID, CHECKS, "other", "", "\u{1b}[31m"][..]);
    (name, number(), number(), number(), number()).prop_map(|(name, offset, length, first, own)| Row {
        name: name.to_owned(),
        offset,
        length,
        first,
        own,
    })
}

proptest! {
    #[test]
    fn any_page_of_any_bytes_is_refused(bytes in vec(any::<u8>(), 0..6000)) {
        prop_assert!(use_all(&bytes).is_err());
        prop_assert!(use_all(&[&MAGIC[..], &VERSION.to_le_bytes(), &bytes].concat()).is_err());
    }

    #[test]
    fn any_table_with_a_good_checksum_is_refused_or_read(rows in vec(row(), 0..8), length in number(), more in 0..5000_usize) {
        let mut bytes = write_page(length, &rows);
        bytes.resize(PAGE + more, 0);
        prop_assert!(use_all(&bytes).is_err());
        let honest = bytes.len() as u64;
        bytes.splice(..PAGE, write_page(honest, &rows));
        let _ = use_all(&bytes);
    }

    #[test]
    fn a_good_file_with_changed_bytes_is_refused_or_read(changes in vec((any::<Pick>(), any::<u8>()), 1..4)) {
        let mut bytes = COMPILED.clone();
        for (at, byte) in changes {
            *at.get_mut(&mut bytes) = byte;
        }
        let _ = use_all(&bytes);
    }

    #[test]
    fn any_offsets_and_any_order_give_records_or_none(
        mut offsets in vec(number(), 4), order in vec(any::<u32>(), 5), records in vec(any::<u8>(), 0..300)
    ) {
        offsets.insert(0, 0);
        offsets.push(records.len() as u64);
        let summary = Summary { programmes: 5, ..Summary::default() };
        let mut held = Held::default();
        held.put(HEAD, &head::encode(&Head::default(), &summary));
        held.put(RECORDS, &records);
        held.put(OFFSETS, bytemuck::cast_slice(&offsets));
        held.put(BY_ID, bytemuck::cast_slice(&order));
        let compiled = Compiled::open(Arc::new(held)).unwrap();
        prop_assert!((0..7).all(|record| compiled.programme(record).is_none()));
        prop_assert!(compiled.check_order().is_err());
        let _ = compiled.find(&ProgrammeId::read("a/a").unwrap());
    }

    #[test]
    fn any_head_is_refused_or_read(bytes in vec(any::<u8>(), 0..120)) {
        if let Some((of, summary)) = head::decode(&bytes) {
            prop_assert_eq!(head::decode(&head::encode(&of, &summary)), Some((of, summary)));
        }
    }
}

#[test]
fn counts_beyond_everything_are_refused() {
    let summary = Summary { programmes: u32::MAX as usize, providers: 1, ..Summary::default() };
    let mut held = Held::default();
    held.put(HEAD, &head::encode(&Head::default(), &summary));
    held.put(OFFSETS, &[0; 8]);
    assert_eq!(Compiled::open(Arc::new(held)).unwrap_err(), Refusal::Unsound { part: OFFSETS.to_owned() });
    assert_eq!(Compiled::open(Arc::new(Held::default())).unwrap_err(), Refusal::Unsound { part: HEAD.to_owned() });
}

#[test]
fn an_order_that_names_one_record_for_all_is_found() {
    let (container, compiled) = opened(&COMPILED);
    let mut held = Held::default();
    for (name, _) in container.parts() {
        held.put(name, container.part(name));
    }
    held.put(BY_ID, &[0; 303 * 4]);
    let wrong = Compiled::open(Arc::new(held)).unwrap();
    assert_eq!(
        (compiled.check_order(), wrong.check_order()),
        (Ok(()), Err(Refusal::Unsound { part: BY_ID.to_owned() }))
    );
    let last = DATA.known.catalogue.programmes().last().unwrap();
    assert_eq!(wrong.find(&last.id), None);
}
