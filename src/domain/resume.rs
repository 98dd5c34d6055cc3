//! A short code by which a person goes on later, here or elsewhere: what was said, and the programmes put side by side.
//!
//! No account and no file: everything is in the code. It holds answers, and no name, no date and no place of the person. It can
//! be written by hand: `letters` says how mistakes are noticed. A programme is named by a part of a hash of its id, so that a code
//! is short; one that is not in the catalogue, or not to be told from another, is counted as missing when the code is read.
//!
//! The order of the lists of words (goals, provinces, questions ...) is part of the code: new words go to their ends, and a change
//! of the layout is a new `VERSION`.

mod answers;
mod bits;
mod letters;
mod tray;

use std::collections::{BTreeMap, BTreeSet};

use bits::{Reader, Writer, number, of};
pub use letters::Unreadable;

use super::catalogue::Catalogue;
use super::criteria::Check;
use super::knowledge::Knowledge;
use super::matching::Sort;
use super::profile::Profile;
use super::programme::ProgrammeId;
use super::standing::Limit;
use super::weighing::{Side, TradeOff, Weighing};

/// The layout that is written, and read.
const VERSION: u32 = 1;
/// Bits for a set of limits.
const LIMITS: u32 = 12;

/// What a person said and chose: all that another front end needs to go on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// The answers.
    pub profile: Profile,
    /// The limits that were put aside.
    pub relaxed: BTreeSet<Limit>,
    /// The order.
    pub sort: Sort,
    /// What was changed of the weights.
    pub weighing: Weighing,
    /// The programmes put side by side.
    pub tray: Vec<ProgrammeId>,
}

impl Said {
    /// Whether nothing was said or chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    letters: String,
    /// How many texts that the person typed are not in it, because they are too long to write by hand.
    pub left_out: usize,
}

impl Code {
    /// Its letters in one piece, as a QR code holds them.
    #[must_use]
    pub fn letters(&self) -> &str {
        &self.letters
    }

    /// Its letters in groups of four with hyphens between them, to be read and written by hand.
    #[must_use]
    pub fn grouped(&self) -> String {
        letters::grouped(&self.letters)
    }
}

/// What a code holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resumed {
    /// What was said.
    pub said: Said,
    /// How many of the programmes that were side by side are not in this catalogue.
    pub missing: usize,
    /// Whether the job that was named is not known here.
    pub job_missing: bool,
}

/// The code of what a person said.
#[must_use]
pub fn code(said: &Said, catalogue: &Catalogue) -> Code {
    let mut out = Writer::default();
    out.bits(VERSION, 5);
    let left_out = answers::write(&said.profile, &mut out);
    let list = (!said.relaxed.is_empty() || said.sort != Sort::Fit || !said.weighing.is_empty()).then_some(said);
    out.maybe(list, |out, said| write_list(said, out));
    tray::write(&said.tray, catalogue, &mut out);
    Code { letters: letters::written(out.fives()), left_out }
}

/// What a code holds, as far as it is known here.
///
/// # Errors
/// When it is no code, or one with a mistake in it.
pub fn read(text: &str, known: &Knowledge) -> Result<Resumed, Unreadable> {
    let mut reader = Reader::new(letters::read(text)?.into_iter());
    if reader.bits(5) != Some(VERSION) {
        return Err(Unreadable::OtherVersion);
    }
    // Its check is right: what cannot be read all the same was not written by this version.
    let mut resumed = read_all(reader, known).ok_or(Unreadable::OtherVersion)?;
    let job = &mut resumed.said.profile.target.occupation;
    if job.is_some_and(|code| known.occupations.get(code).is_none()) {
        *job = None;
        resumed.job_missing = true;
    }
    Ok(resumed)
}

fn read_all(mut reader: Reader, known: &Knowledge) -> Option<Resumed> {
    let mut said = Said { profile: answers::read(&mut reader)?, ..Said::default() };
    if let Some((relaxed, sort, weighing)) = reader.maybe(read_list)? {
        (said.relaxed, said.sort, said.weighing) = (relaxed, sort, weighing);
    }
    let (tray, missing) = tray::read(&mut reader, &known.catalogue)?;
    said.tray = tray;
    reader.ends().then_some(Resumed { said, missing, job_missing: false })
}

fn write_list(said: &Said, out: &mut Writer) {
    let bit = |limit: &Limit| 1_u32 << (*limit as u32);
    out.bits(said.relaxed.iter().map(bit).sum(), LIMITS);
    out.bits(said.sort as u32, 3);
    let side = |side: Option<&Side>| side.map_or(0, |side| *side as u32 + 1);
    TradeOff::ALL.iter().for_each(|one| out.bits(side(said.weighing.chosen.get(one)), 2));
    let checks = Check::all();
    let set: Vec<(usize, u32)> = said
        .weighing
        .set
        .iter()
        .filter_map(|(check, weight)| Some((checks.iter().position(|one| one == check)?, *weight)))
        .collect();
    out.bits(number(set.len()), 5);
    for (place, weight) in set {
        out.bits(number(place), 5);
        out.bits(weight.min(100), 7);
    }
}

fn read_list(reader: &mut Reader) -> Option<(BTreeSet<Limit>, Sort, Weighing)> {
    let bits = reader.bits(LIMITS)?;
    let relaxed = (0..LIMITS).filter(|place| bits >> place & 1 == 1).map(|place| of(Limit::ALL, place));
    let relaxed = relaxed.collect::<Option<_>>()?;
    let sort = of(Sort::ALL, reader.bits(3)?)?;
    let mut chosen = BTreeMap::new();
    for trade_off in TradeOff::ALL {
        if let Some(side) = reader.bits(2)?.checked_sub(1) {
            chosen.insert(*trade_off, of(Side::ALL, side)?);
        }
    }
    let checks = Check::all();
    let mut set = BTreeMap::new();
    for _ in 0..reader.bits(5)? {
        let check = of(&checks, reader.bits(5)?)?;
        set.insert(check, reader.bits(7).filter(|weight| *weight <= 100)?);
    }
    Some((relaxed, sort, Weighing { chosen, set }))
}
