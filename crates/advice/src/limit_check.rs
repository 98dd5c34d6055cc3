//! Where a program stands against each hard limit of a person: open, closed with the reason, or not known.

use jiff::civil::Date;

use crate::bill::Bill;
use crate::cost::{Cost, StudyTime};
use microcred_core::id_enum;
use microcred_core::money::{Cents, Currency, Price};
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{Profile, StudyLanguage, StudyPlace};
use microcred_core::program::{Prerequisites, Program, Sector, Status};
use microcred_core::sanitize::mentions_all;
use microcred_core::schedule::{Delivery, Pace};

id_enum! {
    /// A hard limit. A program that is closed by one is left out, unless the person relaxes it.
    Limit {
        Goal = "goal",
        Ended = "ended",
        Budget = "budget",
        WeeklyHours = "weekly_hours",
        FinishBy = "finish_by",
        PlaceAndTime = "place_and_time",
        Language = "language",
        Entry = "entry",
    }
}

/// Where a program stands against one limit.
#[derive(Debug, Clone, PartialEq)]
pub enum LimitOutcome {
    /// It fits.
    Pass(LimitReason),
    /// It does not fit.
    Fail(LimitReason),
    /// Something is missing to say.
    Unknown(LimitReason),
}

impl LimitOutcome {
    /// The reason.
    #[must_use]
    pub const fn reason(&self) -> &LimitReason {
        match self {
            Self::Pass(why) | Self::Fail(why) | Self::Unknown(why) => why,
        }
    }

    /// Whether it closes the program.
    #[must_use]
    pub const fn is_fail(&self) -> bool {
        matches!(self, Self::Fail(_))
    }
}

/// Why a program stands where it stands. Text turns each into a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum LimitReason {
    /// The person did not say what this limit needs.
    NotAnswered,

    /// It leads to the very occupation.
    SameOccupation(NocCode),
    /// It leads to an occupation of the same minor group.
    SameMinorGroup(NocCode),
    /// It names no occupation, but its field is the one of the occupation wanted.
    SameFieldNoOccupation(Sector),
    /// It is for the field wanted.
    SameSector(Sector),
    /// It teaches the skill wanted.
    TeachesSkill(String),
    /// It leads elsewhere.
    UnrelatedToGoal,

    /// The present employer pays.
    EmployerPays,
    /// It is free for everybody, as far as the page says.
    Free,
    /// It is free only under a condition; what others pay is not known.
    FreeWithCondition,
    /// No page gives the price.
    PriceNotStated,
    /// At most this much, with this much left of the budget.
    WithinBudget(Cents),
    /// At least this much more than the budget.
    OverBudgetBy(Cents),
    /// Up to this much more than the budget.
    MayBeOverBudgetBy(Cents),
    /// This much more than the budget when it is paid, and within it once what is certain has come back.
    OverBudgetUntilTaxRefund(Cents),
    /// The price is in a currency without a rate.
    NoExchangeRate(Currency),
    /// A subscription whose length is not known.
    SubscriptionLengthUnknown,

    /// The learner sets the pace.
    SelfPaced,
    /// It asks at most so many hours of those that the person has.
    HoursFit(f64),
    /// It asks at least so many hours.
    HoursTooMany(f64),
    /// It may ask so many hours.
    HoursMayBeTooMany(f64),
    /// No page gives the hours.
    HoursNotStated,

    /// Done in so many weeks at the most.
    FinishesInTime(f64),
    /// It takes at least so many weeks.
    TooLong(f64),
    /// It may take so many weeks.
    MayBeTooLong(f64),
    /// No page gives the length.
    LengthNotStated,

    /// Times, place and delivery suit.
    PlaceSuits,
    /// It is on site in another province.
    InOtherProvince(Province),
    /// It is on site; the person wants online.
    OnSite,
    /// It is online; the person wants a classroom.
    OnlineOnly,
    /// It is on site, and where is not stated.
    ProvinceNotStated,
    /// It is on site, and the person did not say where they live.
    HomeProvinceNotAnswered,
    /// How it is taught is not stated.
    DeliveryNotStated,
    /// The days and hours are not stated.
    TimesNotStated,
    /// It is at other times of the week.
    OtherTimes,

    /// The level asked is met.
    LevelMet(u8),
    /// This level is asked.
    LevelTooLow(u8),
    /// No page gives a level.
    LevelNotStated,
    /// It is not taught in a language in which the person can study.
    OtherLanguage,

    /// The page says that nothing is asked.
    NoPrerequisites,
    /// Conditions to check.
    HasPrerequisites,
    /// No page says what is asked.
    PrerequisitesNotStated,

    /// It runs, as the page said at its date.
    Running,
    /// It has ended.
    HasEnded,
    /// It was only planned.
    OnlyPlanned,
    /// No page says whether it runs.
    StatusNotStated,
}

impl LimitReason {
    /// The stable name of the reason.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::NotAnswered => "not_said",
            Self::SameOccupation(_) => "same_occupation",
            Self::SameMinorGroup(_) => "same_minor_group",
            Self::SameFieldNoOccupation(_) => "same_field_no_occupation",
            Self::SameSector(_) => "same_sector",
            Self::TeachesSkill(_) => "teaches_skill",
            Self::UnrelatedToGoal => "leads_elsewhere",
            Self::EmployerPays => "employer_pays",
            Self::Free => "free",
            Self::FreeWithCondition => "free_only_if",
            Self::PriceNotStated => "price_not_stated",
            Self::WithinBudget(_) => "within_budget",
            Self::OverBudgetBy(_) => "over_budget_by",
            Self::MayBeOverBudgetBy(_) => "may_be_over_budget_by",
            Self::OverBudgetUntilTaxRefund(_) => "over_budget_until_back",
            Self::NoExchangeRate(_) => "no_rate",
            Self::SubscriptionLengthUnknown => "subscription_length_not_known",
            Self::SelfPaced => "own_pace",
            Self::HoursFit(_) => "hours_fit",
            Self::HoursTooMany(_) => "hours_too_many",
            Self::HoursMayBeTooMany(_) => "hours_may_be_too_many",
            Self::HoursNotStated => "hours_not_stated",
            Self::FinishesInTime(_) => "done_in_time",
            Self::TooLong(_) => "too_long",
            Self::MayBeTooLong(_) => "may_be_too_long",
            Self::LengthNotStated => "length_not_stated",
            Self::PlaceSuits => "place_suits",
            Self::InOtherProvince(_) => "in_other_province",
            Self::OnSite => "on_site",
            Self::OnlineOnly => "online_only",
            Self::ProvinceNotStated => "province_not_stated",
            Self::HomeProvinceNotAnswered => "home_not_said",
            Self::DeliveryNotStated => "delivery_not_stated",
            Self::TimesNotStated => "times_not_stated",
            Self::OtherTimes => "other_times",
            Self::LevelMet(_) => "level_met",
            Self::LevelTooLow(_) => "level_too_low",
            Self::LevelNotStated => "level_not_stated",
            Self::OtherLanguage => "other_language",
            Self::NoPrerequisites => "nothing_asked",
            Self::HasPrerequisites => "asks_conditions",
            Self::PrerequisitesNotStated => "entry_not_stated",
            Self::Running => "running",
            Self::HasEnded => "has_ended",
            Self::OnlyPlanned => "only_planned",
            Self::StatusNotStated => "status_not_stated",
        }
    }
}

/// What the limits of one person are held against.
#[derive(Debug, Clone, Copy)]
pub struct LimitContext<'a> {
    /// The program.
    pub program: &'a Program,
    /// The person.
    pub profile: &'a Profile,
    /// Its price for the person.
    pub cost: &'a Cost,
    /// What is paid and what surely comes back.
    pub bill: &'a Bill,
    /// Its length for the person.
    pub study_time: &'a StudyTime,
    /// Today.
    pub today: Date,
}

/// Where the program stands against a limit.
#[must_use]
pub fn check_limit(limit: Limit, case: LimitContext<'_>) -> LimitOutcome {
    match limit {
        Limit::Goal => goal(case),
        Limit::Ended => ended(case.program),
        Limit::Budget => budget(case),
        Limit::WeeklyHours => weekly_hours(case),
        Limit::FinishBy => finish_by(case),
        Limit::PlaceAndTime => place_and_time(case),
        Limit::Language => language(case),
        Limit::Entry => entry(case.program),
    }
}

fn goal(case: LimitContext<'_>) -> LimitOutcome {
    let target = &case.profile.target;
    if target.is_empty() {
        return LimitOutcome::Unknown(LimitReason::NotAnswered);
    }
    let links = &case.program.occupations;
    if let Some(wanted) = target.occupation {
        if links.iter().any(|link| link.code == wanted) {
            return LimitOutcome::Pass(LimitReason::SameOccupation(wanted));
        }
        if let Some(near) = links.iter().find(|link| link.code.is_same_minor_group(wanted)) {
            return LimitOutcome::Pass(LimitReason::SameMinorGroup(near.code));
        }
    }
    if let Some(skill) = &target.skill {
        let taught = |words: &str| mentions_all(words, skill);
        let named = case.program.skills.iter().any(|named| named.entries().any(|(_, text)| taught(text)));
        if named || taught(&case.program.title) {
            return LimitOutcome::Pass(LimitReason::TeachesSkill(skill.clone()));
        }
    }
    if target.sector == Some(case.program.sector) {
        return LimitOutcome::Pass(LimitReason::SameSector(case.program.sector));
    }
    if let Some(wanted) = target.occupation
        && links.is_empty()
        && sectors_for(wanted).contains(&case.program.sector)
    {
        return LimitOutcome::Unknown(LimitReason::SameFieldNoOccupation(case.program.sector));
    }
    LimitOutcome::Fail(LimitReason::UnrelatedToGoal)
}

/// The fields of work of a broad category of NOC 2021 (its first digit), by the names of the ten categories.
#[must_use]
pub fn sectors_for(code: NocCode) -> &'static [Sector] {
    match code.broad_category() {
        1 => &[Sector::Business, Sector::Finance, Sector::PublicAdmin],
        2 => &[Sector::It, Sector::EnergyEnvironment, Sector::Aerospace],
        3 => &[Sector::Health],
        4 => &[Sector::EducationChildcare, Sector::SocialServices, Sector::PublicAdmin],
        5 => &[Sector::Creative],
        6 => &[Sector::HospitalityTourism, Sector::Business],
        7 => &[Sector::ConstructionTrades, Sector::TransportLogistics],
        8 => &[Sector::AgricultureFood],
        9 => &[Sector::Manufacturing, Sector::AgricultureFood],
        // Category 0 is management in every field.
        _ => &[Sector::Business],
    }
}

fn budget(case: LimitContext<'_>) -> LimitOutcome {
    if case.profile.employer_pays {
        return LimitOutcome::Pass(LimitReason::EmployerPays);
    }
    let Some(budget) = case.profile.budget else { return LimitOutcome::Unknown(LimitReason::NotAnswered) };
    let over = |amount: Cents| Cents(amount.0.saturating_sub(budget.0));
    match case.cost.price {
        Price::Unknown => return LimitOutcome::Unknown(LimitReason::PriceNotStated),
        Price::Free if case.cost.conditional => return LimitOutcome::Unknown(LimitReason::FreeWithCondition),
        Price::Free => return LimitOutcome::Pass(LimitReason::Free),
        Price::Fixed(_, currency) | Price::Between(_, _, currency) if case.cost.cad_low.is_none() => {
            return LimitOutcome::Unknown(LimitReason::NoExchangeRate(currency));
        }
        Price::PerMonth { .. } if case.cost.low.is_none() && case.cost.high.is_none() => {
            return LimitOutcome::Unknown(LimitReason::SubscriptionLengthUnknown);
        }
        Price::PerMonth { currency, .. } if case.cost.cad_low.is_none() && case.cost.cad_high.is_none() => {
            return LimitOutcome::Unknown(LimitReason::NoExchangeRate(currency));
        }
        Price::Fixed(..) | Price::Between(..) | Price::PerMonth { .. } => {}
    }
    match (case.cost.cad_low, case.cost.cad_high) {
        (Some(low), _) if low > budget => match case.bill.net_low {
            // Only what is certain counts, and it comes back long after the fee is paid: whether that will do is open.
            Some(net) if net <= budget => LimitOutcome::Unknown(LimitReason::OverBudgetUntilTaxRefund(over(low))),
            net => LimitOutcome::Fail(LimitReason::OverBudgetBy(over(net.unwrap_or(low)))),
        },
        (_, Some(high)) if high <= budget => LimitOutcome::Pass(LimitReason::WithinBudget(Cents(budget.0 - high.0))),
        (_, Some(high)) => LimitOutcome::Unknown(LimitReason::MayBeOverBudgetBy(over(high))),
        (_, None) => LimitOutcome::Unknown(LimitReason::SubscriptionLengthUnknown),
    }
}

fn weekly_hours(case: LimitContext<'_>) -> LimitOutcome {
    let Some(free) = case.profile.hours_per_week.map(f64::from) else {
        return LimitOutcome::Unknown(LimitReason::NotAnswered);
    };
    if case.program.pace == Pace::SelfPaced {
        return LimitOutcome::Pass(LimitReason::SelfPaced);
    }
    match (case.study_time.weekly.low(), case.study_time.weekly.high()) {
        (Some(low), _) if low > free => LimitOutcome::Fail(LimitReason::HoursTooMany(low)),
        (_, Some(high)) if high <= free => LimitOutcome::Pass(LimitReason::HoursFit(high)),
        (_, Some(high)) => LimitOutcome::Unknown(LimitReason::HoursMayBeTooMany(high)),
        (_, None) => LimitOutcome::Unknown(LimitReason::HoursNotStated),
    }
}

fn finish_by(case: LimitContext<'_>) -> LimitOutcome {
    let Some(limit) = case.profile.finish_by else { return LimitOutcome::Unknown(LimitReason::NotAnswered) };
    let weeks_left = limit.weeks_from(case.today);
    match (case.study_time.at_pace.low, case.study_time.at_pace.high) {
        (Some(low), _) if low > weeks_left => LimitOutcome::Fail(LimitReason::TooLong(low)),
        (_, Some(high)) if high <= weeks_left => LimitOutcome::Pass(LimitReason::FinishesInTime(high)),
        (_, Some(high)) => LimitOutcome::Unknown(LimitReason::MayBeTooLong(high)),
        (_, None) => LimitOutcome::Unknown(LimitReason::LengthNotStated),
    }
}

fn place_and_time(case: LimitContext<'_>) -> LimitOutcome {
    let (place, times) = (place(case), times(case));
    let said = |standing: &Option<LimitOutcome>| standing.as_ref().is_some_and(LimitOutcome::is_fail);
    if said(&times) && !said(&place) {
        return times.unwrap_or(LimitOutcome::Unknown(LimitReason::NotAnswered));
    }
    match (place, times) {
        (None, None) => LimitOutcome::Unknown(LimitReason::NotAnswered),
        (Some(only), None) | (None, Some(only)) => only,
        (Some(LimitOutcome::Pass(_)), Some(times)) => times,
        (Some(place), Some(_)) => place,
    }
}

/// Whether the place suits; `None` where the person said nothing of it.
fn place(case: LimitContext<'_>) -> Option<LimitOutcome> {
    let Profile { place, province, .. } = case.profile;
    if place.is_none() && province.is_none() {
        return None;
    }
    let delivery = case.program.delivery;
    let on_site = matches!(delivery, Delivery::InPerson | Delivery::Hybrid);
    Some(match (place, province, case.program.province) {
        (Some(StudyPlace::Online), ..) if on_site => LimitOutcome::Fail(LimitReason::OnSite),
        (Some(StudyPlace::InPerson), ..) if delivery.is_online() => LimitOutcome::Fail(LimitReason::OnlineOnly),
        _ if delivery.is_online() => LimitOutcome::Pass(LimitReason::PlaceSuits),
        (_, Some(home), Some(there)) if on_site && *home != there => {
            LimitOutcome::Fail(LimitReason::InOtherProvince(there))
        }
        (_, Some(_), Some(_)) if on_site => LimitOutcome::Pass(LimitReason::PlaceSuits),
        (_, Some(_), None) if on_site => LimitOutcome::Unknown(LimitReason::ProvinceNotStated),
        (_, None, _) if on_site => LimitOutcome::Unknown(LimitReason::HomeProvinceNotAnswered),
        // Near home it suits whether it turns out to be on site or online.
        (None | Some(StudyPlace::Any), Some(home), Some(there)) if *home == there => {
            LimitOutcome::Pass(LimitReason::PlaceSuits)
        }
        _ => LimitOutcome::Unknown(LimitReason::DeliveryNotStated),
    })
}

/// Whether the times of the week suit; `None` where the person named none.
fn times(case: LimitContext<'_>) -> Option<LimitOutcome> {
    let (free, program) = (&case.profile.available_times, case.program);
    if free.is_empty() {
        return None;
    }
    Some(if program.pace == Pace::SelfPaced || program.delivery == Delivery::OnlineAsync {
        LimitOutcome::Pass(LimitReason::PlaceSuits)
    } else if program.times.is_empty() {
        LimitOutcome::Unknown(LimitReason::TimesNotStated)
    } else if program.times.iter().any(|part| free.contains(part)) {
        LimitOutcome::Pass(LimitReason::PlaceSuits)
    } else {
        LimitOutcome::Fail(LimitReason::OtherTimes)
    })
}

fn language(case: LimitContext<'_>) -> LimitOutcome {
    let taught = &case.program.languages;
    let wanted = |tag: &str| taught.iter().any(|language| language == tag || language == "mul");
    let other = !taught.is_empty()
        && match case.profile.study_language {
            None => false,
            Some(StudyLanguage::English) => !wanted("en"),
            Some(StudyLanguage::French) => !wanted("fr"),
            Some(StudyLanguage::Both) => !wanted("en") && !wanted("fr"),
        };
    if other {
        return LimitOutcome::Fail(LimitReason::OtherLanguage);
    }
    match (case.profile.clb, case.program.clb) {
        (None, _) => LimitOutcome::Unknown(LimitReason::NotAnswered),
        (Some(_), None) => LimitOutcome::Unknown(LimitReason::LevelNotStated),
        (Some(level), Some(asked)) if asked.highest() > level => {
            LimitOutcome::Fail(LimitReason::LevelTooLow(asked.highest()))
        }
        (Some(_), Some(asked)) => LimitOutcome::Pass(LimitReason::LevelMet(asked.highest())),
    }
}

fn entry(program: &Program) -> LimitOutcome {
    match program.prerequisites {
        Prerequisites::Unknown => LimitOutcome::Unknown(LimitReason::PrerequisitesNotStated),
        Prerequisites::NoneRequired => LimitOutcome::Pass(LimitReason::NoPrerequisites),
        Prerequisites::Required(_) => LimitOutcome::Unknown(LimitReason::HasPrerequisites),
    }
}

fn ended(program: &Program) -> LimitOutcome {
    match program.status {
        Status::Running => LimitOutcome::Pass(LimitReason::Running),
        Status::Ended => LimitOutcome::Fail(LimitReason::HasEnded),
        Status::Planned => LimitOutcome::Unknown(LimitReason::OnlyPlanned),
        Status::Unknown => LimitOutcome::Unknown(LimitReason::StatusNotStated),
    }
}
