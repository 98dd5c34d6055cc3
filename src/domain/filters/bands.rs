//! Bands: how much, how long and which level, in a few steps that do not overlap.
//!
//! Money, weeks and hours go by the most that it may be. Where no page bounds it above, the band is the last one if
//! already the least is beyond every limit; else it is not known.

use crate::domain::cost::Time;
use crate::domain::ids::words;
use crate::domain::matching::Judgement;
use crate::domain::money::{Cents, Price};
use crate::domain::programme::{Clb, Programme};
use crate::domain::schedule::Pace;
use crate::domain::standing::{Limit, Standing, Why};

words! {
    /// What a programme costs the person in the end, in Canadian dollars.
    PriceBand {
        /// Nothing at all, or the employer pays.
        Free = "free",
        /// Nothing, but only under a condition; what others pay is not known.
        FreeIf = "free_if",
        UpTo100 = "up_to_100",
        UpTo500 = "up_to_500",
        UpTo1000 = "up_to_1000",
        UpTo2500 = "up_to_2500",
        More = "more",
        /// No page says, or there is no rate for the currency.
        Unknown = "unknown",
    }
}

words! {
    /// How many weeks a programme takes at the person's pace.
    WeeksBand {
        UpTo1 = "up_to_1",
        UpTo4 = "up_to_4",
        UpTo12 = "up_to_12",
        UpTo26 = "up_to_26",
        UpTo52 = "up_to_52",
        More = "more",
        /// No page says.
        Unknown = "unknown",
    }
}

words! {
    /// How many hours a week a programme asks for.
    HoursBand {
        UpTo3 = "up_to_3",
        UpTo5 = "up_to_5",
        UpTo10 = "up_to_10",
        UpTo20 = "up_to_20",
        More = "more",
        /// The learner sets the pace.
        OwnPace = "own_pace",
        /// No page says.
        Unknown = "unknown",
    }
}

words! {
    /// The Canadian Language Benchmark that is asked, the highest of the four skills.
    LevelBand {
        Low = "1_to_4",
        Middle = "5_to_6",
        High = "7_to_8",
        Highest = "9_to_12",
        /// No page says.
        Unknown = "unknown",
    }
}

/// The ends of a band: above the first, up to the second and with it.
pub type Ends = (Option<u32>, Option<u32>);

/// The upper ends of the bands of money, in dollars.
const DOLLARS: [u32; 4] = [100, 500, 1_000, 2_500];
/// Of the bands of weeks.
const WEEKS: [u32; 5] = [1, 4, 12, 26, 52];
/// Of the bands of hours.
const HOURS: [u32; 4] = [3, 5, 10, 20];

/// The place among bands with these upper ends; past the last, their number. `None`: not known.
fn place(low: Option<f64>, high: Option<f64>, limits: &[u32]) -> Option<usize> {
    let beyond = |amount: f64| limits.iter().take_while(|limit| amount > f64::from(**limit)).count();
    match (low, high) {
        (_, Some(high)) => Some(beyond(high)),
        (Some(low), None) => Some(beyond(low)).filter(|place| *place == limits.len()),
        (None, None) => None,
    }
}

/// The ends of the band at a place among these upper ends.
fn ends(place: usize, limits: &[u32]) -> Ends {
    let before = place.checked_sub(1).and_then(|before| limits.get(before)).copied();
    (before, limits.get(place).copied())
}

impl PriceBand {
    /// The band of what is left in the end, after what surely comes back.
    #[must_use]
    pub fn of(judgement: &Judgement) -> Self {
        if matches!(judgement.standing(Limit::Budget), Some(Standing::Open(Why::EmployerPays))) {
            return Self::Free;
        }
        if judgement.cost.price == Price::Free {
            return if judgement.cost.conditional { Self::FreeIf } else { Self::Free };
        }
        let (low, high) = (judgement.bill.net_low, judgement.bill.net_high);
        if high == Some(Cents(0)) {
            return Self::Free;
        }
        let dollars = |amount: Option<Cents>| amount.map(Cents::dollars);
        let bands = [Self::UpTo100, Self::UpTo500, Self::UpTo1000, Self::UpTo2500, Self::More];
        place(dollars(low), dollars(high), &DOLLARS)
            .and_then(|place| bands.get(place).copied())
            .unwrap_or(Self::Unknown)
    }

    /// Its ends in dollars; `None` on both sides for a band that is named in words.
    #[must_use]
    pub fn ends(self) -> Ends {
        (self as usize).checked_sub(Self::UpTo100 as usize).map_or((None, None), |place| ends(place, &DOLLARS))
    }
}

impl WeeksBand {
    /// The band of the weeks at the person's pace.
    #[must_use]
    pub fn of(time: &Time) -> Self {
        let place = place(time.at_pace.low, time.at_pace.high, &WEEKS);
        place.and_then(|place| Self::ALL.get(place).copied()).unwrap_or(Self::Unknown)
    }

    /// Its ends in weeks; `None` on both sides for a band that is named in words.
    #[must_use]
    pub fn ends(self) -> Ends {
        ends(self as usize, &WEEKS)
    }
}

impl HoursBand {
    /// The band of the hours that a programme asks for in a week.
    #[must_use]
    pub fn of(programme: &Programme, time: &Time) -> Self {
        if programme.pace == Pace::SelfPaced {
            return Self::OwnPace;
        }
        let place = place(time.weekly.low(), time.weekly.high(), &HOURS);
        place.and_then(|place| Self::ALL.get(place).copied()).unwrap_or(Self::Unknown)
    }

    /// Its ends in hours; `None` on both sides for a band that is named in words.
    #[must_use]
    pub fn ends(self) -> Ends {
        ends(self as usize, &HOURS)
    }
}

impl LevelBand {
    /// The band of the level that is asked.
    #[must_use]
    pub fn of(programme: &Programme) -> Self {
        match programme.clb.map(Clb::highest) {
            None => Self::Unknown,
            Some(0..=4) => Self::Low,
            Some(5..=6) => Self::Middle,
            Some(7..=8) => Self::High,
            Some(_) => Self::Highest,
        }
    }

    /// Its lowest and its highest level.
    #[must_use]
    pub const fn levels(self) -> Option<(u8, u8)> {
        match self {
            Self::Low => Some((1, 4)),
            Self::Middle => Some((5, 6)),
            Self::High => Some((7, 8)),
            Self::Highest => Some((9, 12)),
            Self::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_belongs_to_the_band_below_it() {
        let of = |low, high| place(low, high, &DOLLARS);
        assert_eq!(
            [of(None, Some(100.0)), of(None, Some(100.01)), of(None, Some(2_500.01))],
            [Some(0), Some(1), Some(4)]
        );
    }

    #[test]
    fn without_a_most_only_what_is_surely_beyond_every_limit_is_known() {
        let of = |low, high| place(low, high, &HOURS);
        assert_eq!([of(Some(25.0), None), of(Some(4.0), None), of(None, None)], [Some(4), None, None]);
    }

    #[test]
    fn every_band_of_figures_begins_where_the_one_before_ends() {
        let price: Vec<Ends> = PriceBand::ALL.iter().map(|band| band.ends()).collect();
        let (no, some) = (None, Some);
        let between = [(some(100), some(500)), (some(500), some(1_000)), (some(1_000), some(2_500))];
        assert_eq!(price[..3], [(no, no), (no, no), (no, some(100))]);
        assert_eq!((&price[3..6], &price[6..]), (&between[..], &[(some(2_500), no), (no, no)][..]));
        let ends = |bands: &[WeeksBand]| bands.iter().map(|band| band.ends()).collect::<Vec<_>>();
        assert_eq!(
            ends(&[WeeksBand::UpTo1, WeeksBand::More, WeeksBand::Unknown]),
            [(no, some(1)), (some(52), no), (no, no)]
        );
        assert_eq!([HoursBand::More.ends(), HoursBand::OwnPace.ends()], [(some(20), no), (no, no)]);
    }
}
