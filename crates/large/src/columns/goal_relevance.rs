//! How near each program is to the goal of a person.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use crate::columns::dictionary::{GOAL_VALUES, decode_goal};
use crate::columns::packed_score::{WeightedProfile, pack_relevance};
use crate::columns::reader::ColumnReader;
use crate::columns::skills::SkillVerdicts;
use crate::columns::{CHUNK_ROWS, NO_NUMBER, OCCUPATION_CODES, OCCUPATION_PROGRAMS};
use microcred_advice::limits::{GoalRelevance, Limit, field_relevance, occupation_relevance};
use microcred_advice::skills::SkillMatcher;
use microcred_core::criteria::PersonCriterion;
use microcred_core::fact::Tristate;
use microcred_core::occupation::NocCode;
use microcred_core::program_store::ProgramStore;
use microcred_core::sanitize::{content_words, is_prefix_word};
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
        companions: &BTreeSet<u32>,
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
            let base = |goal| {
                let (sector, names_occupation) = decode_goal(goal);
                field_relevance(sector, names_occupation, target) as u8
            };
            let base: Vec<u8> = (0..GOAL_VALUES).map(base).collect();
            let near = |goal: &u8| base.get(usize::from(*goal)).copied().unwrap_or(GoalRelevance::Unrelated as u8);
            aims.relevance = opened.goals().iter().map(near).collect();
            if let Some(wanted) = target.occupation {
                aims.apply_occupation(opened, wanted);
                aims.apply_companions(opened, companions);
            }
        }
        if let Some(wanted) = wanted {
            aims.apply_title_matches(opened, wanted, go_on)?;
        }
        let held = &person.profile.skills;
        if wanted.is_some() || !held.is_empty() {
            aims.skill_verdicts = Some(opened.skills().evaluate(&SkillMatcher::new(wanted, held), go_on)?);
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
                new.push(taught.teaches_new() as u8);
            }
        });
    }

    fn raise_relevance(&mut self, place: usize, nearness: GoalRelevance) {
        if let Some(near) = self.relevance.get_mut(place) {
            *near = (*near).min(nearness as u8);
        }
    }

    /// What leads to the occupation wanted, or to one of its minor group.
    fn apply_occupation(&mut self, opened: &ColumnReader, wanted: NocCode) {
        let leading = opened.sections().section_u32(OCCUPATION_PROGRAMS);
        let mut start = 0;
        for pair in opened.sections().section_u32(OCCUPATION_CODES).chunks_exact(2) {
            let &[code, end] = pair else { continue };
            let end = end as usize;
            if let Some(nearness) = NocCode::from_number(code).and_then(|code| occupation_relevance(code, wanted)) {
                for place in leading.get(start..end).unwrap_or(&[]) {
                    self.raise_relevance(*place as usize, nearness);
                }
            }
            start = end;
        }
    }

    /// What gives a ticket that is asked for beside the occupation wanted.
    fn apply_companions(&mut self, opened: &ColumnReader, companions: &BTreeSet<u32>) {
        if companions.is_empty() {
            return;
        }
        for (place, record) in opened.records().iter().enumerate() {
            if companions.contains(record) {
                self.raise_relevance(place, GoalRelevance::Companion);
            }
        }
    }

    /// What names the skill in its title.
    fn apply_title_matches(&mut self, opened: &ColumnReader, wanted: &str, go_on: &dyn Fn() -> bool) -> Option<()> {
        let records = opened.records();
        let of_index =
            InvertedIndex::open(Arc::clone(opened.sections())).filter(|index| index.record_count() == records.len());
        let matcher = SkillMatcher::new(Some(wanted), &[]);
        let named = match of_index {
            Some(index) => title_matches(&index, wanted),
            None => {
                let mut named = BitSet::with_capacity(records.len());
                for record in 0..u32::try_from(records.len()).unwrap_or(NO_NUMBER) {
                    if record.is_multiple_of(256) && !go_on() {
                        return None;
                    }
                    let program = opened.catalogue().program(record as usize);
                    if program.is_some_and(|program| matcher.match_text(&program.title).teaches_wanted) {
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
    for (place, word) in content_words(wanted).enumerate() {
        let mut here = BitSet::with_capacity(index.record_count());
        let longer = if is_prefix_word(&word) { index.view().words_with_prefix(&word) } else { 0..0 };
        for number in index.view().word_number(&word).into_iter().chain(longer) {
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

/// Returns the bits of each relevance, in the order of the relevances.
fn relevance_scores(person: WeightedProfile<'_>) -> Vec<u64> {
    let score =
        |relevance: &GoalRelevance| pack_relevance(*relevance) + person.pack_limit(Limit::Goal, relevance.meets_goal());
    GoalRelevance::ALL.iter().map(score).collect()
}
