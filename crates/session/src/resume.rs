//! A short code by which a person goes on later, here or elsewhere: what was said, and the programs put side by side.
//!
//! No account and no file: everything is in the code. It holds answers, and no name, no date and no place of the person. It can
//! be written by hand: `letters` says how mistakes are noticed. A program is named by a part of a hash of its id, so that a code
//! is short; one that is not in the catalogue, or not to be told from another, is counted as missing when the code is read.
//!
//! A word (a goal, a province, a limit ...) stands in a code by its wire number, and a question by its slot, so that both can be shown
//! in any order. A change of the layout is a new `VERSION`.

mod answers;
mod bech32m;
mod bits;
mod picked;

use std::collections::{BTreeMap, BTreeSet};

pub use bech32m::ResumeCodeError;
use bits::{BitReader, BitWriter, read_number};

use jiff::civil::Date;

use microcred_advice::limits::Limit;
use microcred_advice::matching::MatchRequest;
use microcred_advice::ordering::Sort;
use microcred_advice::sections::{Section, ShownSections};
use microcred_advice::weight_overrides::{TradeOff, TradeOffSide, WeightOverrides};
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::profile::Profile;
use microcred_core::program::ProgramId;
use microcred_core::reference_data::ReferenceData;
use microcred_core::wire::WireEnum;

/// The version of the layout that is written; it and all older ones are read. It is the greatest version of a slot of the table of
/// questions.
const VERSION: u32 = 1;
/// Bits for a set of limits.
const LIMIT_BITS: u32 = 12;
/// The bit of a limit that was removed: it never closed a program, so that a code with it means the same without.
const RETIRED_LIMIT_BIT: u32 = 7;
/// The questions of the checklist that can have a weight of the person, by their numbers in a code. New ones go to the end.
const CHECKS: [&str; 20] = [
    "toward_goal",
    "new_skill",
    "within_budget",
    "weekly_hours",
    "finishes_in_time",
    "when_and_where",
    "language_level",
    "entry_conditions",
    "practical_skill",
    "employer_consulted",
    "industry_focused",
    "assessment",
    "capstone",
    "career_support",
    "work_integrated",
    "stackable",
    "laddering",
    "accredited",
    "digital_badge",
    "newcomer_support",
];

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
    /// The sections that were opened besides those of the matches; a code does not keep them.
    pub opened_sections: BTreeSet<Section>,
}

impl SavedAnswers {
    /// Returns the question that all matches answer.
    #[must_use]
    pub fn match_request<'a>(&'a self, reference_data: &'a ReferenceData, today: Date) -> MatchRequest<'a> {
        MatchRequest {
            profile: &self.profile,
            reference_data,
            disabled_limits: &self.disabled_limits,
            sort: self.sort,
            weight_overrides: &self.weight_overrides,
            shown_sections: self.shown_sections(),
            today,
        }
    }

    /// The sections that are shown: those of the matches, those that were opened, and what a limit that is put aside lets in.
    #[must_use]
    pub fn shown_sections(&self) -> ShownSections {
        let let_in = |limit: &Limit| match limit {
            Limit::Goal => Some(Section::Field),
            Limit::Budget => Some(Section::CostUnknown),
            Limit::PlaceAndTime => Some(Section::Elsewhere),
            Limit::Ended
            | Limit::WeeklyHours
            | Limit::FinishBy
            | Limit::Language
            | Limit::WhoMayJoin
            | Limit::Entry => None,
        };
        let opened = self.opened_sections.iter().copied().chain(self.disabled_limits.iter().filter_map(let_in));
        opened.fold(ShownSections::MATCHES, ShownSections::with)
    }

    /// Opens every section, or closes those that do not count as matches.
    pub fn toggle_sections(&mut self) {
        let closed: BTreeSet<Section> = Section::ALL.iter().copied().filter(|section| !section.is_open()).collect();
        self.opened_sections = if self.opened_sections.is_empty() { closed } else { BTreeSet::new() };
    }

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
    let version = reader.read_bits(5).filter(|version| (1..=VERSION).contains(version));
    let version = version.ok_or(ResumeCodeError::UnsupportedVersion)?;
    // Its check is right: what cannot be read all the same was not written by this version.
    let mut resumed = decode_answers(reader, version, known).ok_or(ResumeCodeError::UnsupportedVersion)?;
    let job = &mut resumed.answers.profile.target.occupation;
    if job.is_some_and(|code| known.occupations.get(code).is_none()) {
        *job = None;
        resumed.is_job_missing = true;
    }
    Ok(resumed)
}

fn decode_answers(mut reader: BitReader, version: u32, known: &ReferenceData) -> Option<RestoredAnswers> {
    let mut said = SavedAnswers { profile: answers::read(&mut reader, version)?, ..SavedAnswers::default() };
    if let Some((relaxed, sort, weighing)) = reader.read_option(read_list_options)? {
        (said.disabled_limits, said.sort, said.weight_overrides) = (relaxed, sort, weighing);
    }
    let (tray, missing) = picked::read(&mut reader, &known.catalogue)?;
    said.picked = tray;
    reader.ends_here().then_some(RestoredAnswers { answers: said, missing_programs: missing, is_job_missing: false })
}

/// Returns the trade-offs in the order of their wire numbers.
fn trade_offs() -> impl Iterator<Item = TradeOff> {
    (0_u8..).map_while(TradeOff::from_wire_number)
}

fn write_list_options(said: &SavedAnswers, out: &mut BitWriter) {
    let bit = |limit: &Limit| 1_u32 << limit.wire_number();
    out.write_bits(said.disabled_limits.iter().map(bit).sum(), LIMIT_BITS);
    out.write_bits(u32::from(said.sort.wire_number()), 3);
    let side = |side: Option<&TradeOffSide>| side.map_or(0, |side| u32::from(side.wire_number()) + 1);
    trade_offs().for_each(|one| out.write_bits(side(said.weight_overrides.trade_offs.get(&one)), 2));
    let set: Vec<(usize, u32)> = said
        .weight_overrides
        .manual_weights
        .iter()
        .filter_map(|(check, weight)| Some((CHECKS.iter().position(|id| *id == check.id())?, *weight)))
        .collect();
    out.write_bits(read_number(set.len()), 5);
    for (place, weight) in set {
        out.write_bits(read_number(place), 5);
        out.write_bits(weight.min(100), 7);
    }
}

fn read_list_options(reader: &mut BitReader) -> Option<(BTreeSet<Limit>, Sort, WeightOverrides)> {
    let bits = reader.read_bits(LIMIT_BITS)?;
    let is_set = |place: &u32| bits >> place & 1 == 1 && *place != RETIRED_LIMIT_BIT;
    let relaxed = (0..LIMIT_BITS).filter(is_set).map(Limit::from_wire_number);
    let relaxed = relaxed.collect::<Option<_>>()?;
    let sort = Sort::from_wire_number(reader.read_bits(3)?)?;
    let mut chosen = BTreeMap::new();
    for trade_off in trade_offs() {
        if let Some(side) = reader.read_bits(2)?.checked_sub(1) {
            chosen.insert(trade_off, TradeOffSide::from_wire_number(side)?);
        }
    }
    let mut set = BTreeMap::new();
    for _ in 0..reader.read_bits(5)? {
        let check =
            CHECKS.get(usize::try_from(reader.read_bits(5)?).ok()?).and_then(|id| ChecklistQuestion::find(id))?;
        set.insert(check, reader.read_bits(7).filter(|weight| *weight <= 100)?);
    }
    Some((relaxed, sort, WeightOverrides { trade_offs: chosen, manual_weights: set }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use microcred_core::interview::Question;

    #[test]
    fn every_weighted_check_has_a_number() {
        let numbered: BTreeSet<ChecklistQuestion> =
            CHECKS.iter().filter_map(|id| ChecklistQuestion::find(id)).collect();
        assert_eq!(numbered, ChecklistQuestion::all().into_iter().collect());
        assert_eq!(numbered.len(), CHECKS.len());
    }

    #[test]
    fn every_answer_has_a_slot_of_this_version() {
        assert!(Question::ALL.iter().all(|question| (1..=VERSION).contains(&question.row().code.version)));
    }

    #[test]
    fn every_trade_off_is_written() {
        assert_eq!(trade_offs().collect::<BTreeSet<_>>(), TradeOff::ALL.iter().copied().collect());
    }
}
