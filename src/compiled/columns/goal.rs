//! How near each programme is to the goal of a person.

use std::ops::Range;
use std::sync::Arc;

use super::opened::Opened;
use super::points::{self, Person};
use super::rows::GOALS;
use super::skills::Verdicts;
use super::{CODES, LEADING, NONE, PIECE};
use crate::domain::criteria::PersonCriterion;
use crate::domain::fact::{Basis, Value};
use crate::domain::matching::{Nearness, nearness_of};
use crate::domain::occupation::NocCode;
use crate::domain::programme::{OccupationLink, Programme, Sector};
use crate::domain::records::Records;
use crate::domain::standing::{Limit, Standing, Why};
use crate::domain::words::{Localised, is_telling, speaks_of, word_list};
use crate::search::field::Class;
use crate::search::index::Index;
use crate::search::sets::Set;

/// How near each programme is, and what it teaches; in the order of the columns.
#[derive(Debug)]
pub(super) struct Aims {
    /// What follows from each [`Nearness`].
    pub(super) parts: Vec<u64>,
    /// For each programme its nearness before its skills are looked at; empty where all are alike.
    near: Vec<u8>,
    /// What follows from each answer to whether it teaches something new; empty where the person named no skills.
    pub(super) new: Vec<u64>,
    /// What each skill is to the person; `None` where they said nothing of skills.
    skills: Option<Verdicts>,
}

impl Aims {
    /// Holds every programme against the goal and the skills of a person; `None` where it was not wanted to its end.
    pub(super) fn new(
        opened: &Opened,
        person: Person<'_>,
        stands: &Stands<'_>,
        go_on: &dyn Fn() -> bool,
    ) -> Option<Self> {
        let target = &person.profile.target;
        let mut aims = Self { parts: parts(person), near: Vec::new(), new: Vec::new(), skills: None };
        let wanted = target.skill.as_deref().filter(|_| !target.is_empty());
        if !target.is_empty() {
            let base: Vec<u8> = (0..GOALS).map(|goal| stands.base(goal)).collect();
            let near = |goal: &u8| base.get(usize::from(*goal)).copied().unwrap_or(Nearness::Elsewhere as u8);
            aims.near = opened.goal().iter().map(near).collect();
            if let Some(wanted) = target.occupation {
                aims.occupation(opened, wanted, stands);
            }
        }
        if let Some(wanted) = wanted {
            aims.titles(opened, wanted, go_on)?;
        }
        let held = &person.profile.skills;
        if wanted.is_some() || !held.is_empty() {
            aims.skills = Some(opened.skills().judge(wanted, held, go_on)?);
        }
        if !held.is_empty() {
            let of = |value| person.answer(PersonCriterion::NewSkill, value);
            aims.new = Value::ALL.iter().map(|value| of(*value)).collect();
        }
        Some(aims)
    }

    /// How near the programmes of a piece are, and whether they teach something new; empty where nothing was said of it.
    pub(super) fn look_at(&self, opened: &Opened, piece: Range<usize>, near: &mut Vec<u8>, new: &mut Vec<u8>) {
        near.clear();
        new.clear();
        near.extend(self.near.get(piece.clone()).unwrap_or(&[]));
        let Some(verdicts) = &self.skills else { return };
        let mut slots = near.iter_mut();
        opened.skills().taught(piece.start / PIECE, verdicts, |taught| {
            if let Some(near) = slots.next().filter(|_| taught.wanted) {
                *near = (*near).min(Nearness::NamedSkill as u8);
            }
            if !self.new.is_empty() {
                new.push(taught.new as u8);
            }
        });
    }

    fn nearer(&mut self, place: usize, nearness: Nearness) {
        if let Some(near) = self.near.get_mut(place) {
            *near = (*near).min(nearness as u8);
        }
    }

    /// What leads to the occupation wanted, or to one of its minor group.
    fn occupation(&mut self, opened: &Opened, wanted: NocCode, stands: &Stands<'_>) {
        let leading = opened.parts().numbers(LEADING);
        let mut start = 0;
        for pair in opened.parts().numbers(CODES).chunks_exact(2) {
            let &[code, end] = pair else { continue };
            let end = end as usize;
            if let Some(code) = NocCode::from_number(code).filter(|code| code.same_minor_group(wanted)) {
                let nearness = stands.leading_to(code);
                for place in leading.get(start..end).unwrap_or(&[]) {
                    self.nearer(*place as usize, nearness);
                }
            }
            start = end;
        }
    }

    /// What names the skill in its title.
    fn titles(&mut self, opened: &Opened, wanted: &str, go_on: &dyn Fn() -> bool) -> Option<()> {
        let records = opened.records();
        let of_index = Index::open(Arc::clone(opened.parts())).filter(|index| index.records() == records.len());
        let named = match of_index {
            Some(index) => in_titles(&index, wanted),
            None => {
                let mut named = Set::empty(records.len());
                for record in 0..u32::try_from(records.len()).unwrap_or(NONE) {
                    if record.is_multiple_of(256) && !go_on() {
                        return None;
                    }
                    let programme = opened.compiled().programme(record as usize);
                    if programme.is_some_and(|programme| speaks_of(&programme.title, wanted)) {
                        named.insert(record);
                    }
                }
                named
            }
        };
        for (place, record) in records.iter().enumerate() {
            if named.holds(*record) {
                self.nearer(place, Nearness::NamedSkill);
            }
        }
        Some(())
    }
}

/// The records whose title names a skill.
fn in_titles(index: &Index, wanted: &str) -> Set {
    let mut named = Set::empty(index.records());
    let telling: Vec<String> = word_list(wanted).into_iter().filter(|word| is_telling(word)).collect();
    for (place, word) in telling.iter().enumerate() {
        let mut here = Set::empty(index.records());
        let longer = if word.len() >= 4 { index.view().starting_with(word) } else { 0..0 };
        for number in index.view().number_of(word).into_iter().chain(longer) {
            here.add(index.view().list(number, Class::Title));
        }
        if place == 0 {
            named = here;
        } else {
            named.keep(&here);
        }
    }
    named
}

/// What follows from each nearness, in its order.
fn parts(person: Person<'_>) -> Vec<u64> {
    let of = |nearness: &Nearness| {
        // The reasons hold values that nothing here depends on.
        let standing = match nearness {
            Nearness::SameOccupation | Nearness::SameMinorGroup | Nearness::NamedSkill | Nearness::SameSector => {
                Standing::Open(Why::SameSector(Sector::General))
            }
            Nearness::SameField => Standing::NotKnown(Why::SameFieldNoOccupation(Sector::General)),
            Nearness::NothingNamed => Standing::NotKnown(Why::NotSaid),
            Nearness::Elsewhere => Standing::Closed(Why::LeadsElsewhere),
        };
        points::nearness(*nearness) + person.standing(Limit::Goal, &standing)
    };
    Nearness::ALL.iter().map(of).collect()
}

/// Where a programme stands against the goal.
pub(super) struct Stands<'a> {
    pub(super) goal: &'a dyn Fn(&Programme) -> Standing,
    pub(super) wanted: Option<NocCode>,
}

impl Stands<'_> {
    /// What follows from the field of work and from whether any occupation is named, none of them near.
    fn base(&self, goal: usize) -> u8 {
        let mut programme = Programme::blank();
        programme.sector = Sector::ALL.get(goal / 2).copied().unwrap_or(Sector::General);
        if goal % 2 == 1 {
            let far = |code: &NocCode| self.wanted.is_none_or(|wanted| !code.same_minor_group(wanted));
            programme.occupations =
                [0, 99_999].into_iter().filter_map(NocCode::from_number).filter(far).map(link).collect();
        }
        nearness_of(&(self.goal)(&programme)) as u8
    }

    fn leading_to(&self, code: NocCode) -> Nearness {
        let mut programme = Programme::blank();
        programme.occupations = vec![link(code)];
        nearness_of(&(self.goal)(&programme))
    }
}

fn link(code: NocCode) -> OccupationLink {
    OccupationLink { code, basis: Basis::Derived, why: Localised::default() }
}
