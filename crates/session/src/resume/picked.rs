//! The programs of a code, by parts of the hashes of their ids.

use xxhash_rust::xxh3::xxh3_64;

use crate::resume::bits::{BitReader, BitWriter, read_number};
use microcred_advice::compare::MAX_COMPARED_PROGRAMS;
use microcred_core::catalogue::Catalogue;
use microcred_core::program::ProgramId;

/// The bits of a hash where there are few programs. Of 303, one that is not there any more is taken for another with odds of
/// 1 to 55,000.
const SMALL_HASH_BITS: u32 = 24;
/// The same where there are many. Of 1,850,000 the odds are 1 to 590,000.
const LARGE_HASH_BITS: u32 = 40;
/// Up to so many programs are few.
const MAX_SMALL_CATALOGUE_PROGRAMS: usize = 5_000;

fn hash(id: &str, bits: u32) -> u64 {
    xxh3_64(id.as_bytes()) >> (u64::BITS - bits)
}

/// Writes how many there are, how long their hashes are, and the hashes.
pub(super) fn write(tray: &[ProgramId], catalogue: &Catalogue, out: &mut BitWriter) {
    let tray = tray.get(..MAX_COMPARED_PROGRAMS.min(tray.len())).unwrap_or(tray);
    out.write_bits(read_number(tray.len()), 3);
    if tray.is_empty() {
        return;
    }
    let is_few = catalogue.len() <= MAX_SMALL_CATALOGUE_PROGRAMS;
    out.write_flag(!is_few);
    let bits = if is_few { SMALL_HASH_BITS } else { LARGE_HASH_BITS };
    for id in tray {
        let hash = hash(id.as_str(), bits);
        let part = |from: u32| u32::try_from(hash >> from & 0xff).unwrap_or(0);
        (0..bits / 8).rev().for_each(|byte| out.write_bits(part(byte * 8), 8));
    }
}

/// The programs that are in the catalogue, and how many are not.
pub(super) fn read(reader: &mut BitReader, catalogue: &Catalogue) -> Option<(Vec<ProgramId>, usize)> {
    let count = usize::try_from(reader.read_bits(3)?).ok().filter(|count| *count <= MAX_COMPARED_PROGRAMS)?;
    if count == 0 {
        return Some((Vec::new(), 0));
    }
    let bits = if reader.read_flag()? { LARGE_HASH_BITS } else { SMALL_HASH_BITS };
    let byte = |reader: &mut BitReader| reader.read_bits(8).map(u64::from);
    let hashes: Option<Vec<u64>> =
        (0..count).map(|_| (0..bits / 8).try_fold(0, |hash, _| Some(hash << 8 | byte(reader)?))).collect();
    let hashes = hashes?;
    let mut found: Vec<Vec<ProgramId>> = vec![Vec::new(); count];
    for id in catalogue.ids() {
        let own = hash(id.as_str(), bits);
        for (place, _) in hashes.iter().enumerate().filter(|(_, hash)| **hash == own) {
            if let Some(ids) = found.get_mut(place) {
                ids.push(id.as_ref().clone());
            }
        }
    }
    // Two programs of one hash cannot be told apart.
    let mut tray: Vec<ProgramId> = Vec::new();
    for ids in found {
        if let [id] = ids.as_slice()
            && !tray.contains(id)
        {
            tray.push(id.clone());
        }
    }
    let missing = count - tray.len();
    Some((tray, missing))
}
