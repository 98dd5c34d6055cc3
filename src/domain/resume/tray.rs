//! The programmes of a code, by parts of the hashes of their ids.

use xxhash_rust::xxh3::xxh3_64;

use super::bits::{Reader, Writer, number};
use crate::domain::catalogue::Catalogue;
use crate::domain::compare::MOST;
use crate::domain::programme::ProgrammeId;

/// The bits of a hash where there are few programmes. Of 303, one that is not there any more is taken for another with odds of
/// 1 to 55,000.
const FEW: u32 = 24;
/// The same where there are many. Of 1,850,000 the odds are 1 to 590,000.
const MANY: u32 = 40;
/// Up to so many programmes are few.
const MOST_OF_FEW: usize = 5_000;

fn hash(id: &str, bits: u32) -> u64 {
    xxh3_64(id.as_bytes()) >> (u64::BITS - bits)
}

/// Writes how many there are, how long their hashes are, and the hashes.
pub(super) fn write(tray: &[ProgrammeId], catalogue: &Catalogue, out: &mut Writer) {
    let tray = tray.get(..MOST.min(tray.len())).unwrap_or(tray);
    out.bits(number(tray.len()), 3);
    if tray.is_empty() {
        return;
    }
    let is_few = catalogue.len() <= MOST_OF_FEW;
    out.flag(!is_few);
    let bits = if is_few { FEW } else { MANY };
    for id in tray {
        let hash = hash(id.as_str(), bits);
        let part = |from: u32| u32::try_from(hash >> from & 0xff).unwrap_or(0);
        (0..bits / 8).rev().for_each(|byte| out.bits(part(byte * 8), 8));
    }
}

/// The programmes that are in the catalogue, and how many are not.
pub(super) fn read(reader: &mut Reader, catalogue: &Catalogue) -> Option<(Vec<ProgrammeId>, usize)> {
    let count = usize::try_from(reader.bits(3)?).ok().filter(|count| *count <= MOST)?;
    if count == 0 {
        return Some((Vec::new(), 0));
    }
    let bits = if reader.flag()? { MANY } else { FEW };
    let byte = |reader: &mut Reader| reader.bits(8).map(u64::from);
    let hashes: Option<Vec<u64>> =
        (0..count).map(|_| (0..bits / 8).try_fold(0, |hash, _| Some(hash << 8 | byte(reader)?))).collect();
    let hashes = hashes?;
    let mut found: Vec<Vec<ProgrammeId>> = vec![Vec::new(); count];
    for id in catalogue.ids() {
        let own = hash(id.as_str(), bits);
        for (place, _) in hashes.iter().enumerate().filter(|(_, hash)| **hash == own) {
            if let Some(ids) = found.get_mut(place) {
                ids.push(id.as_ref().clone());
            }
        }
    }
    // Two programmes of one hash cannot be told apart.
    let mut tray: Vec<ProgrammeId> = Vec::new();
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
