//! Near misses: the smallest single change of what a person said that opens at least one more program.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::limits::Limit;
use crate::matching::{MatchRequest, first_failed_limit, iter_goal_candidates, section_or_limit};
use crate::ranking::MAX_EVALUATED_PROGRAMS;
use crate::sections::{SectionCounts, ShownSections};
use microcred_core::catalogue::Catalogue;
use microcred_core::interview::{MAX_WEEKLY_HOURS, MAX_WEEKS};
use microcred_core::money::Cents;
use microcred_core::profile::{Profile, StudyLanguage, StudyPlace};
use microcred_core::program::{Program, ProgramId};
use microcred_core::schedule::FinishBy;

/// A change of the budget by more than this is no near miss (set by this project).
pub const MAX_EXTRA_DOLLARS: u32 = 2_000;
/// The same for hours in a week.
pub const MAX_EXTRA_HOURS: u32 = 10;
/// The same for weeks.
pub const MAX_EXTRA_WEEKS: u32 = 26;

/// One change of one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerChange {
    /// To pay up to so much, which is so much more.
    Budget {
        /// The new budget.
        to: Cents,
        /// How much more that is.
        more: Cents,
    },
    /// To have so many hours in a week.
    Hours {
        /// The new hours.
        to: u32,
        /// How many more that are.
        more: u32,
    },
    /// To be done within so many weeks from today.
    Weeks {
        /// The new weeks.
        to: u32,
        /// How many more that are, a started week as one.
        more: u32,
    },
    /// To study anywhere.
    AnyPlace,
    /// To study at any time of the week.
    AnyTime,
    /// To study in both languages.
    BothLanguages,
}

impl AnswerChange {
    /// The stable name of the change.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Budget { .. } => "budget",
            Self::Hours { .. } => "hours_per_week",
            Self::Weeks { .. } => "weeks",
            Self::AnyPlace => "any_place",
            Self::AnyTime => "any_time",
            Self::BothLanguages => "both_languages",
        }
    }
}

/// A change and what it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearMiss {
    /// The change.
    pub change: AnswerChange,
    /// The programs that fit only with it, in the order of the catalogue; never empty.
    pub new_matches: Vec<ProgramId>,
}

/// The smallest change of each answer that opens something; `None` where there are too many programs to try every change
/// on each.
#[must_use]
pub fn near_misses_if_small(catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Option<Vec<NearMiss>> {
    (catalogue.len() <= MAX_EVALUATED_PROGRAMS).then(|| near_misses(catalogue, wish))
}

/// The smallest change of each answer that opens something. Limits that are put aside stay aside.
#[must_use]
pub fn near_misses(catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Vec<NearMiss> {
    // No change of an answer here changes the goal.
    let (mut excluded, mut sections) = (Vec::new(), SectionCounts::default());
    for (_, program) in iter_goal_candidates(catalogue, wish) {
        match section_or_limit(&program, catalogue, wish) {
            Ok(section) => sections[section] += 1,
            Err(_) => excluded.push(program),
        }
    }
    NearMissFinder { catalogue, wish, shown: wish.shown_sections.for_counts(&sections), excluded }.changes()
}

/// The smallest change of each answer that opens one of these programs, in whatever section; empty where they all fit.
#[must_use]
pub fn near_misses_among(programs: &[&Program], catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Vec<NearMiss> {
    let closed = programs.iter().filter(|program| first_failed_limit(program, catalogue, wish).is_some());
    let excluded = closed.map(|program| Cow::Borrowed(*program)).collect();
    NearMissFinder { catalogue, wish, shown: ShownSections::ALL, excluded }.changes()
}

struct NearMissFinder<'a> {
    catalogue: &'a Catalogue,
    wish: &'a MatchRequest<'a>,
    /// The sections whose programs count as opened.
    shown: ShownSections,
    /// The programs that a limit leaves out, decoded once: each is tried with many answers.
    excluded: Vec<Cow<'a, Program>>,
}

impl NearMissFinder<'_> {
    fn changes(&self) -> Vec<NearMiss> {
        let changes = [self.budget(), self.hours(), self.weeks(), self.place(), self.time(), self.language()];
        changes.into_iter().flatten().collect()
    }

    fn fits(&self, program: &Program, profile: &Profile) -> bool {
        let wish = MatchRequest { profile, ..*self.wish };
        section_or_limit(program, self.catalogue, &wish).is_ok_and(|section| self.shown.contains(section))
    }

    fn near_miss_for(&self, change: AnswerChange, profile: &Profile) -> Option<NearMiss> {
        let opened = self.excluded.iter().filter(|program| self.fits(program, profile));
        let opens: Vec<ProgramId> = opened.map(|program| program.id.clone()).collect();
        (!opens.is_empty()).then_some(NearMiss { change, new_matches: opens })
    }

    /// The least number above `from` with which something fits; more never closes what less opens.
    fn smallest_fitting(&self, from: u32, most: u32, with: impl Fn(u32) -> Profile) -> Option<u32> {
        let mut best: Option<u32> = None;
        for program in &self.excluded {
            let below = best.map_or(most, |best| best - 1);
            if below <= from || !self.fits(program, &with(below)) {
                continue;
            }
            let (mut low, mut high) = (from, below);
            while high - low > 1 {
                let middle = low + (high - low) / 2;
                if self.fits(program, &with(middle)) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            best = Some(high);
        }
        best
    }

    fn budget(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        let budget = profile.budget.filter(|_| !profile.employer_pays)?;
        // Whole dollars: nobody raises a budget by a cent.
        let from = u32::try_from(budget.0 / 100).ok()?;
        let with = |dollars: u32| Profile { budget: Some(Cents::from_dollars(i64::from(dollars))), ..profile.clone() };
        let to = Cents::from_dollars(i64::from(self.smallest_fitting(
            from,
            from.saturating_add(MAX_EXTRA_DOLLARS),
            with,
        )?));
        let changed = Profile { budget: Some(to), ..profile.clone() };
        self.near_miss_for(AnswerChange::Budget { to, more: Cents(to.0 - budget.0) }, &changed)
    }

    fn hours(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        let from = profile.hours_per_week?;
        let with = |hours: u32| Profile { hours_per_week: Some(hours), ..profile.clone() };
        // Hour by hour: with more hours a subscription costs less, and a fee so small may earn no credit any more.
        let most = (from + MAX_EXTRA_HOURS).min(MAX_WEEKLY_HOURS);
        let to = (from + 1..=most).find(|hours| {
            let changed = with(*hours);
            self.excluded.iter().any(|program| self.fits(program, &changed))
        })?;
        self.near_miss_for(AnswerChange::Hours { to, more: to - from }, &with(to))
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a date is at most some thousand weeks away"
    )]
    fn weeks(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        let now = profile.finish_by?.weeks_from(self.wish.today);
        let from = now.0.floor().max(0.0) as u32;
        let with = |weeks: u32| Profile { finish_by: Some(FinishBy::Weeks(weeks)), ..profile.clone() };
        let to = self.smallest_fitting(from, (from + MAX_EXTRA_WEEKS).min(MAX_WEEKS), with)?;
        let more = (f64::from(to) - now.0).ceil().max(1.0) as u32;
        self.near_miss_for(AnswerChange::Weeks { to, more }, &with(to))
    }

    fn place(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        matches!(profile.place, Some(StudyPlace::Online | StudyPlace::InPerson)).then_some(())?;
        self.near_miss_for(AnswerChange::AnyPlace, &Profile { place: Some(StudyPlace::Any), ..profile.clone() })
    }

    fn time(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        (!profile.available_times.is_empty()).then_some(())?;
        self.near_miss_for(AnswerChange::AnyTime, &Profile { available_times: BTreeSet::new(), ..profile.clone() })
    }

    fn language(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        matches!(profile.study_language, Some(StudyLanguage::English | StudyLanguage::French)).then_some(())?;
        self.near_miss_for(
            AnswerChange::BothLanguages,
            &Profile { study_language: Some(StudyLanguage::Both), ..profile.clone() },
        )
    }
}

/// The limit that a change is about.
#[must_use]
pub const fn limit_for_change(change: AnswerChange) -> Limit {
    match change {
        AnswerChange::Budget { .. } => Limit::Budget,
        AnswerChange::Hours { .. } => Limit::WeeklyHours,
        AnswerChange::Weeks { .. } => Limit::FinishBy,
        AnswerChange::AnyPlace | AnswerChange::AnyTime => Limit::PlaceAndTime,
        AnswerChange::BothLanguages => Limit::Language,
    }
}
