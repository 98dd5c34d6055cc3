//! Bands: how much, how long and which level, in a few steps that do not overlap.
//!
//! Money, weeks and hours go by the most that it may be. Where no page bounds it above, the band is the last one if
//! already the least is beyond every limit; else it is not known.

use crate::cost::StudyTime;
use crate::limits::{Limit, LimitOutcome, LimitReason};
use crate::matching::Evaluation;
use microcred_core::id_enum;
use microcred_core::money::{Cents, Price};
use microcred_core::program::{Clb, Program};
use microcred_core::schedule::Pace;

id_enum! {
    /// What a program costs the person in the end, in Canadian dollars.
    PriceBand {
        /// Nothing at all, or the employer pays.
        Free = "free",
        /// Nothing, but only under a condition; what others pay is not known.
        FreeWithCondition = "free_if",
        UpTo100 = "up_to_100",
        UpTo500 = "up_to_500",
        UpTo1000 = "up_to_1000",
        UpTo2500 = "up_to_2500",
        More = "more",
        /// No page says, or there is no rate for the currency.
        Unknown = "unknown",
    }
}

id_enum! {
    /// How many weeks a program takes at the person's pace.
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

id_enum! {
    /// How many hours a week a program asks for.
    HoursBand {
        UpTo3 = "up_to_3",
        UpTo5 = "up_to_5",
        UpTo10 = "up_to_10",
        UpTo20 = "up_to_20",
        More = "more",
        /// The learner sets the pace.
        SelfPaced = "own_pace",
        /// No page says.
        Unknown = "unknown",
    }
}

id_enum! {
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
pub type BandBounds = (Option<u32>, Option<u32>);

/// The upper ends of the bands of money, in dollars.
const PRICE_BAND_DOLLARS: [u32; 4] = [100, 500, 1_000, 2_500];
/// Of the bands of weeks.
const LENGTH_BAND_WEEKS: [u32; 5] = [1, 4, 12, 26, 52];
/// Of the bands of hours.
const PACE_BAND_HOURS: [u32; 4] = [3, 5, 10, 20];

/// The place among bands with these upper ends; past the last, their number. `None`: not known.
fn band_index<T: Into<f64>>(low: Option<T>, high: Option<T>, limits: &[u32]) -> Option<usize> {
    let beyond = |amount: T| {
        let amount = amount.into();
        limits.iter().take_while(|limit| amount > f64::from(**limit)).count()
    };
    match (low, high) {
        (_, Some(high)) => Some(beyond(high)),
        (Some(low), None) => Some(beyond(low)).filter(|place| *place == limits.len()),
        (None, None) => None,
    }
}

/// The ends of the band at a place among these upper ends.
fn bounds_at(place: usize, limits: &[u32]) -> BandBounds {
    let before = place.checked_sub(1).and_then(|before| limits.get(before)).copied();
    (before, limits.get(place).copied())
}

impl PriceBand {
    /// The band of what is left in the end, after what surely comes back.
    #[must_use]
    pub fn of(judgement: &Evaluation) -> Self {
        if matches!(judgement.limit_outcome(Limit::Budget), LimitOutcome::Pass(LimitReason::EmployerPays)) {
            return Self::Free;
        }
        if judgement.cost.price == Price::Free {
            return if judgement.cost.conditional { Self::FreeWithCondition } else { Self::Free };
        }
        let (low, high) = (judgement.bill.net_low, judgement.bill.net_high);
        if high == Some(Cents(0)) {
            return Self::Free;
        }
        let dollars = |amount: Option<Cents>| amount.map(Cents::dollars);
        let bands = [Self::UpTo100, Self::UpTo500, Self::UpTo1000, Self::UpTo2500, Self::More];
        band_index(dollars(low), dollars(high), &PRICE_BAND_DOLLARS)
            .and_then(|place| bands.get(place).copied())
            .unwrap_or(Self::Unknown)
    }

    /// Its ends in dollars; `None` on both sides for a band that is named in words.
    #[must_use]
    pub fn bounds(self) -> BandBounds {
        (self as usize)
            .checked_sub(Self::UpTo100 as usize)
            .map_or((None, None), |place| bounds_at(place, &PRICE_BAND_DOLLARS))
    }
}

impl WeeksBand {
    /// The band of the weeks at the person's pace.
    #[must_use]
    pub fn of(time: &StudyTime) -> Self {
        let place = band_index(time.at_pace.low, time.at_pace.high, &LENGTH_BAND_WEEKS);
        place.and_then(|place| Self::ALL.get(place).copied()).unwrap_or(Self::Unknown)
    }

    /// Its ends in weeks; `None` on both sides for a band that is named in words.
    #[must_use]
    pub fn bounds(self) -> BandBounds {
        bounds_at(self as usize, &LENGTH_BAND_WEEKS)
    }
}

impl HoursBand {
    /// The band of the hours that a program asks for in a week.
    #[must_use]
    pub fn of(program: &Program, time: &StudyTime) -> Self {
        if program.pace == Pace::SelfPaced {
            return Self::SelfPaced;
        }
        let place = band_index(time.weekly.low(), time.weekly.high(), &PACE_BAND_HOURS);
        place.and_then(|place| Self::ALL.get(place).copied()).unwrap_or(Self::Unknown)
    }

    /// Its ends in hours; `None` on both sides for a band that is named in words.
    #[must_use]
    pub fn bounds(self) -> BandBounds {
        bounds_at(self as usize, &PACE_BAND_HOURS)
    }
}

impl LevelBand {
    /// The band of the level that is asked.
    #[must_use]
    pub fn of(program: &Program) -> Self {
        match program.clb.map(Clb::highest) {
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
    fn upper_bound_belongs_to_lower_band() {
        let of = |low, high| band_index(low, high, &PRICE_BAND_DOLLARS);
        assert_eq!(
            [of(None, Some(100.0)), of(None, Some(100.01)), of(None, Some(2_500.01))],
            [Some(0), Some(1), Some(4)]
        );
    }

    #[test]
    fn open_ended_span_is_known_only_above_all_bands() {
        let of = |low, high| band_index(low, high, &PACE_BAND_HOURS);
        assert_eq!([of(Some(25.0), None), of(Some(4.0), None), of(None, None)], [Some(4), None, None]);
    }

    #[test]
    fn bands_are_contiguous() {
        let price: Vec<BandBounds> = PriceBand::ALL.iter().map(|band| band.bounds()).collect();
        let (no, some) = (None, Some);
        let between = [(some(100), some(500)), (some(500), some(1_000)), (some(1_000), some(2_500))];
        assert_eq!(price[..3], [(no, no), (no, no), (no, some(100))]);
        assert_eq!((&price[3..6], &price[6..]), (&between[..], &[(some(2_500), no), (no, no)][..]));
        let ends = |bands: &[WeeksBand]| bands.iter().map(|band| band.bounds()).collect::<Vec<_>>();
        assert_eq!(
            ends(&[WeeksBand::UpTo1, WeeksBand::More, WeeksBand::Unknown]),
            [(no, some(1)), (some(52), no), (no, no)]
        );
        assert_eq!([HoursBand::More.bounds(), HoursBand::SelfPaced.bounds()], [(some(20), no), (no, no)]);
    }
}
