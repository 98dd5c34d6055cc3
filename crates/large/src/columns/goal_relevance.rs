//! How near each program is to the goal of a person.

use std::ops::Range;
use std::sync::Arc;

use crate::columns::dictionary::GOAL_VALUES;
use crate::columns::packed_score;
use crate::columns::packed_score::WeightedProfile;
use crate::columns::reader::ColumnReader;
use crate::columns::skills::SkillVerdicts;
use crate::columns::{CHUNK_ROWS, NO_NUMBER, OCCUPATION_CODES, OCCUPATION_PROGRAMS};
use microcred_advice::limit_check::{Limit, LimitOutcome, LimitReason};
use microcred_advice::matching::{GoalRelevance, goal_relevance_of};
use microcred_core::criteria::PersonCriterion;
use microcred_core::fact::{Basis, Tristate};
use microcred_core::occupation::NocCode;
use microcred_core::program::{OccupationLink, Program, Sector};
use microcred_core::program_store::ProgramStore;
use microcred_core::sanitize::{Localised, folded_words, is_content_word, mentions_all};
use microcred_search::bit_set::BitSet;
use microcred_search::field::FieldClass;
use microcred_search::inverted_index::InvertedIndex;

/// How near each program is, and what it teaches; in the order of the columns.
#[derive(Debug)]
pub(super) struct GoalScores {
    /// Results of each [`GoalRelevance`].
    pub(super) relevance_scores: Vec<u64>,
    /// Goal relevance of each program before its skills are compared; empty when all are equal.
    relevance: Vec<u8>,
    /// What follows from each answer to whether it teaches something new; empty where the person named no skills.
    pub(super) new_skill_scores: Vec<u64>,
    /// What each skill is to the person; `None` where they said nothing of skills.
    skill_verdicts: Option<SkillVerdicts>,
}

impl GoalScores {
    /// Holds every program against the goal and the skills of a person; `None` where it was not wanted to its end.
    pub(super) fn new(
        opened: &ColumnReader,
        person: WeightedProfile<'_>,
        stands: &GoalCheck<'_>,
        go_on: &dyn Fn() -> bool,
    ) -> Option<Self> {
        let target = &person.profile.target;
        let mut aims = Self {
            relevance_scores: relevance_scores(person),
            relevance: Vec::new(),
            new_skill_scores: Vec::new(),
            skill_verdicts: None,
        };
        let wanted = target.skill.as_deref().filter(|_| !target.is_empty());
        if !target.is_empty() {
            let base: Vec<u8> = (0..GOAL_VALUES).map(|goal| stands.base_relevance(goal)).collect();
            let near = |goal: &u8| base.get(usize::from(*goal)).copied().unwrap_or(GoalRelevance::Unrelated as u8);
            aims.relevance = opened.goals().iter().map(near).collect();
            if let Some(wanted) = target.occupation {
                aims.apply_occupation(opened, wanted, stands);
            }
        }
        if let Some(wanted) = wanted {
            aims.apply_title_matches(opened, wanted, go_on)?;
        }
        let held = &person.profile.skills;
        if wanted.is_some() || !held.is_empty() {
            aims.skill_verdicts = Some(opened.skills().evaluate(wanted, held, go_on)?);
        }
        if !held.is_empty() {
            let of = |value| person.pack_person_answer(PersonCriterion::NewSkill, value);
            aims.new_skill_scores = Tristate::ALL.iter().map(|value| of(*value)).collect();
        }
        Some(aims)
    }

    /// How near the programs of a piece are, and whether they teach something new; empty where nothing was said of it.
    pub(super) fn fill_chunk(&self, opened: &ColumnReader, piece: Range<usize>, near: &mut Vec<u8>, new: &mut Vec<u8>) {
        near.clear();
        new.clear();
        near.extend(self.relevance.get(piece.clone()).unwrap_or(&[]));
        let Some(verdicts) = &self.skill_verdicts else { return };
        let mut slots = near.iter_mut();
        opened.skills().for_each_program(piece.start / CHUNK_ROWS, verdicts, |taught| {
            if let Some(near) = slots.next().filter(|_| taught.teaches_wanted) {
                *near = (*near).min(GoalRelevance::NamedSkill as u8);
            }
            if !self.new_skill_scores.is_empty() {
                new.push(taught.teaches_new as u8);
            }
        });
    }

    fn raise_relevance(&mut self, place: usize, nearness: GoalRelevance) {
        if let Some(near) = self.relevance.get_mut(place) {
            *near = (*near).min(nearness as u8);
        }
    }

    /// What leads to the occupation wanted, or to one of its minor group.
    fn apply_occupation(&mut self, opened: &ColumnReader, wanted: NocCode, stands: &GoalCheck<'_>) {
        let leading = opened.sections().section_u32(OCCUPATION_PROGRAMS);
        let mut start = 0;
        for pair in opened.sections().section_u32(OCCUPATION_CODES).chunks_exact(2) {
            let &[code, end] = pair else { continue };
            let end = end as usize;
            if let Some(code) = NocCode::from_number(code).filter(|code| code.is_same_minor_group(wanted)) {
                let nearness = stands.occupation_relevance(code);
                for place in leading.get(start..end).unwrap_or(&[]) {
                    self.raise_relevance(*place as usize, nearness);
                }
            }
            start = end;
        }
    }

    /// What names the skill in its title.
    fn apply_title_matches(&mut self, opened: &ColumnReader, wanted: &str, go_on: &dyn Fn() -> bool) -> Option<()> {
        let records = opened.records();
        let of_index =
            InvertedIndex::open(Arc::clone(opened.sections())).filter(|index| index.record_count() == records.len());
        let named = match of_index {
            Some(index) => title_matches(&index, wanted),
            None => {
                let mut named = BitSet::with_capacity(records.len());
                for record in 0..u32::try_from(records.len()).unwrap_or(NO_NUMBER) {
                    if record.is_multiple_of(256) && !go_on() {
                        return None;
                    }
                    let program = opened.catalogue().program(record as usize);
                    if program.is_some_and(|program| mentions_all(&program.title, wanted)) {
                        named.insert(record);
                    }
                }
                named
            }
        };
        for (place, record) in records.iter().enumerate() {
            if named.contains(*record) {
                self.raise_relevance(place, GoalRelevance::NamedSkill);
            }
        }
        Some(())
    }
}

/// The records whose title names a skill.
fn title_matches(index: &InvertedIndex, wanted: &str) -> BitSet {
    let mut named = BitSet::with_capacity(index.record_count());
    let telling: Vec<String> = folded_words(wanted).into_iter().filter(|word| is_content_word(word)).collect();
    for (place, word) in telling.iter().enumerate() {
        let mut here = BitSet::with_capacity(index.record_count());
        let longer = if word.len() >= 4 { index.view().words_with_prefix(word) } else { 0..0 };
        for number in index.view().word_number(word).into_iter().chain(longer) {
            here.insert_list(index.view().posting_list(number, FieldClass::Title));
        }
        if place == 0 {
            named = here;
        } else {
            named.intersect(&here);
        }
    }
    named
}

/// Results of each goal relevance, in its order.
fn relevance_scores(person: WeightedProfile<'_>) -> Vec<u64> {
    let of = |nearness: &GoalRelevance| {
        // The reasons hold values that nothing here depends on.
        let standing = match nearness {
            GoalRelevance::SameOccupation
            | GoalRelevance::SameMinorGroup
            | GoalRelevance::NamedSkill
            | GoalRelevance::SameSector => LimitOutcome::Pass(LimitReason::SameSector(Sector::General)),
            GoalRelevance::SameField => LimitOutcome::Unknown(LimitReason::SameFieldNoOccupation(Sector::General)),
            GoalRelevance::NoTarget => LimitOutcome::Unknown(LimitReason::NotAnswered),
            GoalRelevance::Unrelated => LimitOutcome::Fail(LimitReason::UnrelatedToGoal),
        };
        packed_score::pack_relevance(*nearness) + person.pack_outcome(Limit::Goal, &standing)
    };
    GoalRelevance::ALL.iter().map(of).collect()
}

/// Where a program stands against the goal.
pub(super) struct GoalCheck<'a> {
    pub(super) check: &'a dyn Fn(&Program) -> LimitOutcome,
    pub(super) occupation: Option<NocCode>,
}

impl GoalCheck<'_> {
    /// What follows from the field of work and from whether any occupation is named, none of them near.
    fn base_relevance(&self, goal: usize) -> u8 {
        let mut program = Program::blank();
        program.sector = Sector::ALL.get(goal / 2).copied().unwrap_or(Sector::General);
        if goal % 2 == 1 {
            let far = |code: &NocCode| self.occupation.is_none_or(|wanted| !code.is_same_minor_group(wanted));
            program.occupations =
                [0, 99_999].into_iter().filter_map(NocCode::from_number).filter(far).map(occupation_link).collect();
        }
        goal_relevance_of(&(self.check)(&program)) as u8
    }

    fn occupation_relevance(&self, code: NocCode) -> GoalRelevance {
        let mut program = Program::blank();
        program.occupations = vec![occupation_link(code)];
        goal_relevance_of(&(self.check)(&program))
    }
}

fn occupation_link(code: NocCode) -> OccupationLink {
    OccupationLink { code, basis: Basis::Derived, why: Localised::default() }
}
