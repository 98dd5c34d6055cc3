//! Near misses: the smallest single change of what a person said that opens at least one more programme.

use std::collections::BTreeSet;

use super::catalogue::Catalogue;
use super::interview::{MOST_HOURS, MOST_WEEKS};
use super::matching::{Wish, closed_by};
use super::money::Cents;
use super::profile::{Place, Profile, StudyLanguage};
use super::programme::{Programme, ProgrammeId};
use super::ranking::MOST_JUDGED;
use super::schedule::FinishBy;
use super::standing::Limit;

/// A change of the budget by more than this is no near miss (set by this project).
pub const NEAR_DOLLARS: u32 = 2_000;
/// The same for hours in a week.
pub const NEAR_HOURS: u32 = 10;
/// The same for weeks.
pub const NEAR_WEEKS: u32 = 26;

/// One change of one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
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

impl Change {
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
    pub change: Change,
    /// The programmes that fit only with it, in the order of the catalogue; never empty.
    pub opens: Vec<ProgrammeId>,
}

/// The smallest change of each answer that opens something; `None` where there are too many programmes to try every change
/// on each.
#[must_use]
pub fn near_misses_of_few(catalogue: &Catalogue, wish: &Wish<'_>) -> Option<Vec<NearMiss>> {
    (catalogue.len() <= MOST_JUDGED).then(|| near_misses(catalogue, wish))
}

/// The smallest change of each answer that opens something. Limits that are put aside stay aside.
#[must_use]
pub fn near_misses(catalogue: &Catalogue, wish: &Wish<'_>) -> Vec<NearMiss> {
    let closed = catalogue.all().filter(|programme| closed_by(programme, catalogue, wish).is_some());
    Finder { catalogue, wish, closed: closed.map(|programme| programme.id.clone()).collect() }.changes()
}

/// The smallest change of each answer that opens one of these programmes; empty where they all fit.
#[must_use]
pub fn among(programmes: &[&Programme], catalogue: &Catalogue, wish: &Wish<'_>) -> Vec<NearMiss> {
    let closed = programmes.iter().filter(|programme| closed_by(programme, catalogue, wish).is_some());
    Finder { catalogue, wish, closed: closed.map(|programme| programme.id.clone()).collect() }.changes()
}

struct Finder<'a> {
    catalogue: &'a Catalogue,
    wish: &'a Wish<'a>,
    closed: Vec<ProgrammeId>,
}

impl Finder<'_> {
    fn changes(&self) -> Vec<NearMiss> {
        let changes = [self.budget(), self.hours(), self.weeks(), self.place(), self.time(), self.language()];
        changes.into_iter().flatten().collect()
    }

    fn fits(&self, id: &ProgrammeId, profile: &Profile) -> bool {
        let wish = Wish { profile, ..self.wish.clone() };
        self.catalogue.look_up(id).is_some_and(|programme| closed_by(&programme, self.catalogue, &wish).is_none())
    }

    fn opened(&self, change: Change, profile: &Profile) -> Option<NearMiss> {
        let opens: Vec<ProgrammeId> = self.closed.iter().filter(|id| self.fits(id, profile)).cloned().collect();
        (!opens.is_empty()).then_some(NearMiss { change, opens })
    }

    /// The least number above `from` with which something fits; more never closes what less opens.
    fn least(&self, from: u32, most: u32, with: impl Fn(u32) -> Profile) -> Option<u32> {
        let mut best: Option<u32> = None;
        for id in &self.closed {
            let below = best.map_or(most, |best| best - 1);
            if below <= from || !self.fits(id, &with(below)) {
                continue;
            }
            let (mut low, mut high) = (from, below);
            while high - low > 1 {
                let middle = low + (high - low) / 2;
                if self.fits(id, &with(middle)) {
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
        let to = Cents::from_dollars(i64::from(self.least(from, from.saturating_add(NEAR_DOLLARS), with)?));
        let changed = Profile { budget: Some(to), ..profile.clone() };
        self.opened(Change::Budget { to, more: Cents(to.0 - budget.0) }, &changed)
    }

    fn hours(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        let from = profile.hours_per_week?;
        let with = |hours: u32| Profile { hours_per_week: Some(hours), ..profile.clone() };
        // Hour by hour: with more hours a subscription costs less, and a fee so small may earn no credit any more.
        let most = (from + NEAR_HOURS).min(MOST_HOURS);
        let to = (from + 1..=most).find(|hours| {
            let changed = with(*hours);
            self.closed.iter().any(|id| self.fits(id, &changed))
        })?;
        self.opened(Change::Hours { to, more: to - from }, &with(to))
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a date is at most some thousand weeks away"
    )]
    fn weeks(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        let now = profile.finish_by?.weeks_from(self.wish.today);
        let from = now.floor().max(0.0) as u32;
        let with = |weeks: u32| Profile { finish_by: Some(FinishBy::Weeks(weeks)), ..profile.clone() };
        let to = self.least(from, (from + NEAR_WEEKS).min(MOST_WEEKS), with)?;
        let more = (f64::from(to) - now).ceil().max(1.0) as u32;
        self.opened(Change::Weeks { to, more }, &with(to))
    }

    fn place(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        matches!(profile.place, Some(Place::Online | Place::InPerson)).then_some(())?;
        self.opened(Change::AnyPlace, &Profile { place: Some(Place::Any), ..profile.clone() })
    }

    fn time(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        (!profile.when.is_empty()).then_some(())?;
        self.opened(Change::AnyTime, &Profile { when: BTreeSet::new(), ..profile.clone() })
    }

    fn language(&self) -> Option<NearMiss> {
        let profile = self.wish.profile;
        matches!(profile.study_language, Some(StudyLanguage::English | StudyLanguage::French)).then_some(())?;
        self.opened(Change::BothLanguages, &Profile { study_language: Some(StudyLanguage::Both), ..profile.clone() })
    }
}

/// The limit that a change is about.
#[must_use]
pub const fn limit_of(change: Change) -> Limit {
    match change {
        Change::Budget { .. } => Limit::Budget,
        Change::Hours { .. } => Limit::WeeklyHours,
        Change::Weeks { .. } => Limit::FinishBy,
        Change::AnyPlace | Change::AnyTime => Limit::Place,
        Change::BothLanguages => Limit::Language,
    }
}
