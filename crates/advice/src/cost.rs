//! What a program costs one person, and how long it takes them.

use microcred_core::money::{Cents, Currency, ExchangeRate, Price, in_cad};
use microcred_core::profile::Profile;
use microcred_core::program::Program;
use microcred_core::schedule::{
    Hours, Interval, Pace, StatedRange, Weeks, WeeksAtPace, WeeksFrom, months_to_pay, weeks_for,
};

/// The price for one person. A loan or aid that is not certain never lowers it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cost {
    /// The price as the page states it.
    pub price: Price,
    /// What this person pays in all, in the price's own currency; `None` where an end is not known.
    pub low: Option<Cents>,
    /// The higher end of it.
    pub high: Option<Cents>,
    /// The same in Canadian cents, approximate for a foreign currency; `None` where it or the rate is not known.
    pub cad_low: Option<Cents>,
    /// The higher end of it.
    pub cad_high: Option<Cents>,
    /// One month of a subscription in Canadian cents; `None` for another kind of price, or without a rate.
    pub cad_month: Option<Cents>,
    /// Months of a subscription, and whose pace they follow.
    pub months: Option<PaidMonths>,
    /// Whether the price holds only under a condition.
    pub conditional: bool,
}

/// Months of a subscription that are paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaidMonths {
    /// The fewest: one at the least.
    pub low: u32,
    /// The most; `None` when nothing bounds it above.
    pub high: Option<u32>,
    /// Whether they follow the person's hours (else the program's own).
    pub at_your_pace: bool,
}

impl PaidMonths {
    /// Who subscribes pays for a month, however short the program is; a low end that is not known is not zero.
    fn between(low: Option<u32>, high: Option<u32>, at_your_pace: bool) -> Self {
        Self { low: low.unwrap_or(1).max(1), high: high.map(|high| high.max(1)), at_your_pace }
    }
}

impl Cost {
    /// The currency of `low` and `high`: Canadian for a free program, none for an unknown price.
    #[must_use]
    pub fn currency(&self) -> Option<Currency> {
        match self.price {
            Price::Free => Some(Currency::Cad),
            other => other.currency(),
        }
    }

    /// Whether the Canadian figure is an approximation at a rate.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.price.currency().is_some_and(|currency| currency != Currency::Cad)
    }
}

/// The price of a program for one person.
#[must_use]
pub fn cost(program: &Program, profile: &Profile, rates: &[ExchangeRate]) -> Cost {
    cost_at(program, profile.hours_per_week.map(Hours::from), rates)
}

/// The price of a program at so many hours a week; `None`: at the program's own pace.
#[must_use]
pub fn cost_at(program: &Program, per_week: Option<Hours>, rates: &[ExchangeRate]) -> Cost {
    let mut months = None;
    let (low, high) = match program.price {
        Price::Unknown => (None, None),
        Price::Free => (Some(Cents(0)), Some(Cents(0))),
        Price::Fixed(amount, _) => (Some(amount), Some(amount)),
        Price::Between(low, high, _) => (Some(low), Some(high)),
        Price::PerMonth { amount, trial_days, .. } => {
            let paid = subscription_months(program, per_week, trial_days.unwrap_or(0));
            months = Some(paid);
            (Some(amount.times(paid.low)), paid.high.map(|count| amount.times(count)))
        }
    };
    let currency = program.price.currency().unwrap_or(Currency::Cad);
    let cad = |amount: Option<Cents>| amount.and_then(|amount| in_cad(amount, currency, rates));
    Cost {
        price: program.price,
        low,
        high,
        cad_low: cad(low),
        cad_high: cad(high),
        cad_month: match program.price {
            Price::PerMonth { amount, .. } => cad(Some(amount)),
            Price::Unknown | Price::Free | Price::Fixed(..) | Price::Between(..) => None,
        },
        months,
        conditional: program.price_condition.is_some(),
    }
}

fn subscription_months(program: &Program, per_week: Option<Hours>, trial_days: u32) -> PaidMonths {
    let (hours, _) = program.total_hours();
    if let Some(per_week) = per_week.filter(|_| hours.is_known()) {
        let at = |end: Option<Hours>| months_to_pay(end?.at(per_week)?, trial_days);
        return PaidMonths::between(at(hours.low()), at(hours.high()), true);
    }
    // Without the person's hours, or the program's: the program's own weeks.
    let own = |end: Option<Weeks>| months_to_pay(end?, trial_days);
    let weeks = program_weeks(program);
    PaidMonths::between(own(weeks.low()), own(weeks.high()), false)
}

/// The weeks of a program by its own account: as stated, else its hours at its weekly hours.
fn program_weeks(program: &Program) -> StatedRange<Weeks> {
    if program.weeks.is_known() {
        return program.weeks;
    }
    let (hours, weekly) = (program.hours, program.hours_per_week);
    let end = |hours: Option<Hours>, weekly: Option<Hours>| weeks_for(hours?, weekly?);
    StatedRange::from_ends(end(hours.low(), weekly.high()), end(hours.high(), weekly.low()))
}

/// How long a program takes one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StudyTime {
    /// Hours of the whole program.
    pub hours: StatedRange<Hours>,
    /// Whether those hours were worked out from weeks and weekly hours.
    pub hours_derived: bool,
    /// Weeks as the program states them.
    pub weeks: StatedRange<Weeks>,
    /// Hours that it asks in a week.
    pub weekly: StatedRange<Hours>,
    /// Whether those weekly hours were worked out from hours and weeks.
    pub weekly_derived: bool,
    /// Weeks for this person.
    pub at_pace: WeeksAtPace,
}

/// The time that a program takes one person.
#[must_use]
pub fn study_time(program: &Program, profile: &Profile) -> StudyTime {
    let (hours, hours_derived) = program.total_hours();
    let (weekly, weekly_derived) = program.weekly_hours();
    StudyTime { hours, hours_derived, weeks: program.weeks, weekly, weekly_derived, at_pace: at_pace(program, profile) }
}

fn at_pace(program: &Program, profile: &Profile) -> WeeksAtPace {
    let stated = program_weeks(program);
    let as_stated = WeeksAtPace {
        low: stated.low(),
        high: stated.high(),
        from: if stated.is_known() { WeeksFrom::ProgramCalendar } else { WeeksFrom::Unknown },
    };
    let own_calendar = program.pace != Pace::SelfPaced && stated.is_known();
    let (hours, derived) = program.total_hours();
    match profile.hours_per_week.map(Hours::from) {
        Some(per_week) if !own_calendar && hours.is_known() => WeeksAtPace {
            low: hours.low().and_then(|hours| weeks_for(hours, per_week)),
            high: hours.high().and_then(|hours| weeks_for(hours, per_week)),
            from: if derived { WeeksFrom::ProgramPaceScaled } else { WeeksFrom::YourHours },
        },
        Some(_) | None => as_stated,
    }
}

/// The weeks at a person's pace as whole weeks, for showing.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "spans are capped at load")]
pub fn whole_weeks(weeks: WeeksAtPace) -> Interval<Option<u32>> {
    let whole = |end: Option<Weeks>| end.map(|weeks| weeks.0.ceil().clamp(0.0, 1_000_000.0) as u32);
    Interval { low: whole(weeks.low), high: whole(weeks.high) }
}
