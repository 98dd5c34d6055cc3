//! A short code by which a person goes on later, here or elsewhere: what was said, and the programs put side by side.
//!
//! No account and no file: everything is in the code. It holds answers, and no name, no date and no place of the person. It can
//! be written by hand: `letters` says how mistakes are noticed. A program is named by a part of a hash of its id, so that a code
//! is short; one that is not in the catalogue, or not to be told from another, is counted as missing when the code is read.
//!
//! The order of the lists of words (goals, provinces, questions ...) is part of the code: new words go to their ends, and a change
//! of the layout is a new `VERSION`.

mod answers;
mod bech32m;
mod bits;
mod picked;

use std::collections::{BTreeMap, BTreeSet};

pub use bech32m::ResumeCodeError;
use bits::{BitReader, BitWriter, item_at, read_number};

use microcred_advice::limits::Limit;
use microcred_advice::matching::Sort;
use microcred_advice::weight_overrides::{TradeOff, TradeOffSide, WeightOverrides};
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::profile::Profile;
use microcred_core::program::ProgramId;
use microcred_core::reference_data::ReferenceData;

/// The layout that is written, and read.
const VERSION: u32 = 1;
/// Bits for a set of limits.
const LIMIT_BITS: u32 = 12;

/// What a person said and chose: all that another front end needs to go on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SavedAnswers {
    /// The answers.
    pub profile: Profile,
    /// The limits that were put aside.
    pub disabled_limits: BTreeSet<Limit>,
    /// The order.
    pub sort: Sort,
    /// What was changed of the weights.
    pub weight_overrides: WeightOverrides,
    /// The programs put side by side.
    pub picked: Vec<ProgramId>,
}

impl SavedAnswers {
    /// Whether nothing was said or chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResumeCode {
    letters: String,
    /// How many texts that the person typed are not in it, because they are too long to write by hand.
    pub omitted_texts: usize,
}

impl ResumeCode {
    /// Its letters in one piece, as a QR code holds them.
    #[must_use]
    pub fn letters(&self) -> &str {
        &self.letters
    }

    /// Its letters in groups of four with hyphens between them, to be read and written by hand.
    #[must_use]
    pub fn grouped(&self) -> String {
        bech32m::group_letters(&self.letters)
    }
}

/// What a code holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoredAnswers {
    /// What was said.
    pub answers: SavedAnswers,
    /// How many of the programs that were side by side are not in this catalogue.
    pub missing_programs: usize,
    /// Whether the job that was named is not known here.
    pub is_job_missing: bool,
}

/// The code of what a person said.
#[must_use]
pub fn encode(said: &SavedAnswers, catalogue: &Catalogue) -> ResumeCode {
    let mut out = BitWriter::default();
    out.write_bits(VERSION, 5);
    let left_out = answers::write(&said.profile, &mut out);
    let list = (!said.disabled_limits.is_empty() || said.sort != Sort::Fit || !said.weight_overrides.is_empty())
        .then_some(said);
    out.write_option(list, |out, said| write_list_options(said, out));
    picked::write(&said.picked, catalogue, &mut out);
    ResumeCode { letters: bech32m::encode_letters(out.five_bit_groups()), omitted_texts: left_out }
}

/// What a code holds, as far as it is known here.
///
/// # Errors
/// When it is no code, or one with a mistake in it.
pub fn decode(text: &str, known: &ReferenceData) -> Result<RestoredAnswers, ResumeCodeError> {
    let mut reader = BitReader::new(bech32m::decode_letters(text)?.into_iter());
    if reader.read_bits(5) != Some(VERSION) {
        return Err(ResumeCodeError::UnsupportedVersion);
    }
    // Its check is right: what cannot be read all the same was not written by this version.
    let mut resumed = decode_answers(reader, known).ok_or(ResumeCodeError::UnsupportedVersion)?;
    let job = &mut resumed.answers.profile.target.occupation;
    if job.is_some_and(|code| known.occupations.get(code).is_none()) {
        *job = None;
        resumed.is_job_missing = true;
    }
    Ok(resumed)
}

fn decode_answers(mut reader: BitReader, known: &ReferenceData) -> Option<RestoredAnswers> {
    let mut said = SavedAnswers { profile: answers::read(&mut reader)?, ..SavedAnswers::default() };
    if let Some((relaxed, sort, weighing)) = reader.read_option(read_list_options)? {
        (said.disabled_limits, said.sort, said.weight_overrides) = (relaxed, sort, weighing);
    }
    let (tray, missing) = picked::read(&mut reader, &known.catalogue)?;
    said.picked = tray;
    reader.is_exhausted().then_some(RestoredAnswers { answers: said, missing_programs: missing, is_job_missing: false })
}

fn write_list_options(said: &SavedAnswers, out: &mut BitWriter) {
    let bit = |limit: &Limit| 1_u32 << (*limit as u32);
    out.write_bits(said.disabled_limits.iter().map(bit).sum(), LIMIT_BITS);
    out.write_bits(said.sort as u32, 3);
    let side = |side: Option<&TradeOffSide>| side.map_or(0, |side| *side as u32 + 1);
    TradeOff::ALL.iter().for_each(|one| out.write_bits(side(said.weight_overrides.trade_offs.get(one)), 2));
    let checks = ChecklistQuestion::all();
    let set: Vec<(usize, u32)> = said
        .weight_overrides
        .manual_weights
        .iter()
        .filter_map(|(check, weight)| Some((checks.iter().position(|one| one == check)?, *weight)))
        .collect();
    out.write_bits(read_number(set.len()), 5);
    for (place, weight) in set {
        out.write_bits(read_number(place), 5);
        out.write_bits(weight.min(100), 7);
    }
}

fn read_list_options(reader: &mut BitReader) -> Option<(BTreeSet<Limit>, Sort, WeightOverrides)> {
    let bits = reader.read_bits(LIMIT_BITS)?;
    let relaxed = (0..LIMIT_BITS).filter(|place| bits >> place & 1 == 1).map(|place| item_at(Limit::ALL, place));
    let relaxed = relaxed.collect::<Option<_>>()?;
    let sort = item_at(Sort::ALL, reader.read_bits(3)?)?;
    let mut chosen = BTreeMap::new();
    for trade_off in TradeOff::ALL {
        if let Some(side) = reader.read_bits(2)?.checked_sub(1) {
            chosen.insert(*trade_off, item_at(TradeOffSide::ALL, side)?);
        }
    }
    let checks = ChecklistQuestion::all();
    let mut set = BTreeMap::new();
    for _ in 0..reader.read_bits(5)? {
        let check = item_at(&checks, reader.read_bits(5)?)?;
        set.insert(check, reader.read_bits(7).filter(|weight| *weight <= 100)?);
    }
    Some((relaxed, sort, WeightOverrides { trade_offs: chosen, manual_weights: set }))
}
