//! Where a programme stands against each hard limit of a person: open, closed with the reason, or not known.

use jiff::civil::Date;

use super::bill::Bill;
use super::cost::{Cost, Time};
use super::ids::words;
use super::money::{Cents, Currency, Price};
use super::occupation::{NocCode, Province};
use super::profile::{Place, Profile, StudyLanguage};
use super::programme::{Prerequisites, Programme, Sector, Status};
use super::schedule::{Delivery, Pace};
use super::words::speaks_of;

words! {
    /// A hard limit. A programme that is closed by one is left out, unless the person relaxes it.
    Limit {
        Goal = "goal",
        Ended = "ended",
        Budget = "budget",
        WeeklyHours = "weekly_hours",
        FinishBy = "finish_by",
        Place = "place_and_time",
        Language = "language",
        Entry = "entry",
    }
}

/// Where a programme stands against one limit.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// It fits.
    Open(Why),
    /// It does not fit.
    Closed(Why),
    /// Something is missing to say.
    NotKnown(Why),
}

impl Standing {
    /// The reason.
    #[must_use]
    pub const fn why(&self) -> &Why {
        match self {
            Self::Open(why) | Self::Closed(why) | Self::NotKnown(why) => why,
        }
    }

    /// Whether it closes the programme.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        matches!(self, Self::Closed(_))
    }
}

/// Why a programme stands where it stands. Text turns each into a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// The person did not say what this limit needs.
    NotSaid,

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
    LeadsElsewhere,

    /// The present employer pays.
    EmployerPays,
    /// It is free for everybody, as far as the page says.
    Free,
    /// It is free only under a condition; what others pay is not known.
    FreeOnlyIf,
    /// No page gives the price.
    PriceNotStated,
    /// At most this much, with this much left of the budget.
    WithinBudget(Cents),
    /// At least this much more than the budget.
    OverBudgetBy(Cents),
    /// Up to this much more than the budget.
    MayBeOverBudgetBy(Cents),
    /// This much more than the budget when it is paid, and within it once what is certain has come back.
    OverBudgetUntilBack(Cents),
    /// The price is in a currency without a rate.
    NoRate(Currency),
    /// A subscription whose length is not known.
    SubscriptionLengthNotKnown,

    /// The learner sets the pace.
    OwnPace,
    /// It asks at most so many hours of those that the person has.
    HoursFit(f64),
    /// It asks at least so many hours.
    HoursTooMany(f64),
    /// It may ask so many hours.
    HoursMayBeTooMany(f64),
    /// No page gives the hours.
    HoursNotStated,

    /// Done in so many weeks at the most.
    DoneInTime(f64),
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
    HomeNotSaid,
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
    NothingAsked,
    /// Conditions to check.
    AsksConditions,
    /// No page says what is asked.
    EntryNotStated,

    /// It runs, as the page said at its date.
    Running,
    /// It has ended.
    HasEnded,
    /// It was only planned.
    OnlyPlanned,
    /// No page says whether it runs.
    StatusNotStated,
}

impl Why {
    /// The stable name of the reason.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::NotSaid => "not_said",
            Self::SameOccupation(_) => "same_occupation",
            Self::SameMinorGroup(_) => "same_minor_group",
            Self::SameFieldNoOccupation(_) => "same_field_no_occupation",
            Self::SameSector(_) => "same_sector",
            Self::TeachesSkill(_) => "teaches_skill",
            Self::LeadsElsewhere => "leads_elsewhere",
            Self::EmployerPays => "employer_pays",
            Self::Free => "free",
            Self::FreeOnlyIf => "free_only_if",
            Self::PriceNotStated => "price_not_stated",
            Self::WithinBudget(_) => "within_budget",
            Self::OverBudgetBy(_) => "over_budget_by",
            Self::MayBeOverBudgetBy(_) => "may_be_over_budget_by",
            Self::OverBudgetUntilBack(_) => "over_budget_until_back",
            Self::NoRate(_) => "no_rate",
            Self::SubscriptionLengthNotKnown => "subscription_length_not_known",
            Self::OwnPace => "own_pace",
            Self::HoursFit(_) => "hours_fit",
            Self::HoursTooMany(_) => "hours_too_many",
            Self::HoursMayBeTooMany(_) => "hours_may_be_too_many",
            Self::HoursNotStated => "hours_not_stated",
            Self::DoneInTime(_) => "done_in_time",
            Self::TooLong(_) => "too_long",
            Self::MayBeTooLong(_) => "may_be_too_long",
            Self::LengthNotStated => "length_not_stated",
            Self::PlaceSuits => "place_suits",
            Self::InOtherProvince(_) => "in_other_province",
            Self::OnSite => "on_site",
            Self::OnlineOnly => "online_only",
            Self::ProvinceNotStated => "province_not_stated",
            Self::HomeNotSaid => "home_not_said",
            Self::DeliveryNotStated => "delivery_not_stated",
            Self::TimesNotStated => "times_not_stated",
            Self::OtherTimes => "other_times",
            Self::LevelMet(_) => "level_met",
            Self::LevelTooLow(_) => "level_too_low",
            Self::LevelNotStated => "level_not_stated",
            Self::OtherLanguage => "other_language",
            Self::NothingAsked => "nothing_asked",
            Self::AsksConditions => "asks_conditions",
            Self::EntryNotStated => "entry_not_stated",
            Self::Running => "running",
            Self::HasEnded => "has_ended",
            Self::OnlyPlanned => "only_planned",
            Self::StatusNotStated => "status_not_stated",
        }
    }
}

/// What the limits of one person are held against.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// The person.
    pub profile: &'a Profile,
    /// Its price for the person.
    pub cost: &'a Cost,
    /// What is paid and what surely comes back.
    pub bill: &'a Bill,
    /// Its length for the person.
    pub time: &'a Time,
    /// Today.
    pub today: Date,
}

/// Where the programme stands against a limit.
#[must_use]
pub fn standing(limit: Limit, case: Case<'_>) -> Standing {
    match limit {
        Limit::Goal => goal(case),
        Limit::Ended => ended(case.programme),
        Limit::Budget => budget(case),
        Limit::WeeklyHours => weekly_hours(case),
        Limit::FinishBy => finish_by(case),
        Limit::Place => place_and_time(case),
        Limit::Language => language(case),
        Limit::Entry => entry(case.programme),
    }
}

fn goal(case: Case<'_>) -> Standing {
    let target = &case.profile.target;
    if target.is_empty() {
        return Standing::NotKnown(Why::NotSaid);
    }
    let links = &case.programme.occupations;
    if let Some(wanted) = target.occupation {
        if links.iter().any(|link| link.code == wanted) {
            return Standing::Open(Why::SameOccupation(wanted));
        }
        if let Some(near) = links.iter().find(|link| link.code.same_minor_group(wanted)) {
            return Standing::Open(Why::SameMinorGroup(near.code));
        }
    }
    if let Some(skill) = &target.skill {
        let taught = |words: &str| speaks_of(words, skill);
        let named = case.programme.skills.iter().any(|named| named.entries().any(|(_, text)| taught(text)));
        if named || taught(&case.programme.title) {
            return Standing::Open(Why::TeachesSkill(skill.clone()));
        }
    }
    if target.sector == Some(case.programme.sector) {
        return Standing::Open(Why::SameSector(case.programme.sector));
    }
    if let Some(wanted) = target.occupation
        && links.is_empty()
        && fields_of(wanted).contains(&case.programme.sector)
    {
        return Standing::NotKnown(Why::SameFieldNoOccupation(case.programme.sector));
    }
    Standing::Closed(Why::LeadsElsewhere)
}

/// The fields of work of a broad category of NOC 2021 (its first digit), by the names of the ten categories.
#[must_use]
pub fn fields_of(code: NocCode) -> &'static [Sector] {
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

fn budget(case: Case<'_>) -> Standing {
    if case.profile.employer_pays {
        return Standing::Open(Why::EmployerPays);
    }
    let Some(budget) = case.profile.budget else { return Standing::NotKnown(Why::NotSaid) };
    let over = |amount: Cents| Cents(amount.0.saturating_sub(budget.0));
    match case.cost.price {
        Price::Unknown => return Standing::NotKnown(Why::PriceNotStated),
        Price::Free if case.cost.conditional => return Standing::NotKnown(Why::FreeOnlyIf),
        Price::Free => return Standing::Open(Why::Free),
        Price::Fixed(_, currency) | Price::Between(_, _, currency) if case.cost.cad_low.is_none() => {
            return Standing::NotKnown(Why::NoRate(currency));
        }
        Price::PerMonth { .. } if case.cost.low.is_none() && case.cost.high.is_none() => {
            return Standing::NotKnown(Why::SubscriptionLengthNotKnown);
        }
        Price::PerMonth { currency, .. } if case.cost.cad_low.is_none() && case.cost.cad_high.is_none() => {
            return Standing::NotKnown(Why::NoRate(currency));
        }
        Price::Fixed(..) | Price::Between(..) | Price::PerMonth { .. } => {}
    }
    match (case.cost.cad_low, case.cost.cad_high) {
        (Some(low), _) if low > budget => match case.bill.net_low {
            // Only what is certain counts, and it comes back long after the fee is paid: whether that will do is open.
            Some(net) if net <= budget => Standing::NotKnown(Why::OverBudgetUntilBack(over(low))),
            net => Standing::Closed(Why::OverBudgetBy(over(net.unwrap_or(low)))),
        },
        (_, Some(high)) if high <= budget => Standing::Open(Why::WithinBudget(Cents(budget.0 - high.0))),
        (_, Some(high)) => Standing::NotKnown(Why::MayBeOverBudgetBy(over(high))),
        (_, None) => Standing::NotKnown(Why::SubscriptionLengthNotKnown),
    }
}

fn weekly_hours(case: Case<'_>) -> Standing {
    let Some(free) = case.profile.hours_per_week.map(f64::from) else { return Standing::NotKnown(Why::NotSaid) };
    if case.programme.pace == Pace::SelfPaced {
        return Standing::Open(Why::OwnPace);
    }
    match (case.time.weekly.low(), case.time.weekly.high()) {
        (Some(low), _) if low > free => Standing::Closed(Why::HoursTooMany(low)),
        (_, Some(high)) if high <= free => Standing::Open(Why::HoursFit(high)),
        (_, Some(high)) => Standing::NotKnown(Why::HoursMayBeTooMany(high)),
        (_, None) => Standing::NotKnown(Why::HoursNotStated),
    }
}

fn finish_by(case: Case<'_>) -> Standing {
    let Some(limit) = case.profile.finish_by else { return Standing::NotKnown(Why::NotSaid) };
    let weeks_left = limit.weeks_from(case.today);
    match (case.time.at_pace.low, case.time.at_pace.high) {
        (Some(low), _) if low > weeks_left => Standing::Closed(Why::TooLong(low)),
        (_, Some(high)) if high <= weeks_left => Standing::Open(Why::DoneInTime(high)),
        (_, Some(high)) => Standing::NotKnown(Why::MayBeTooLong(high)),
        (_, None) => Standing::NotKnown(Why::LengthNotStated),
    }
}

fn place_and_time(case: Case<'_>) -> Standing {
    let (place, times) = (place(case), times(case));
    let said = |standing: &Option<Standing>| standing.as_ref().is_some_and(Standing::is_closed);
    if said(&times) && !said(&place) {
        return times.unwrap_or(Standing::NotKnown(Why::NotSaid));
    }
    match (place, times) {
        (None, None) => Standing::NotKnown(Why::NotSaid),
        (Some(only), None) | (None, Some(only)) => only,
        (Some(Standing::Open(_)), Some(times)) => times,
        (Some(place), Some(_)) => place,
    }
}

/// Whether the place suits; `None` where the person said nothing of it.
fn place(case: Case<'_>) -> Option<Standing> {
    let Profile { place, province, .. } = case.profile;
    if place.is_none() && province.is_none() {
        return None;
    }
    let delivery = case.programme.delivery;
    let on_site = matches!(delivery, Delivery::InPerson | Delivery::Hybrid);
    Some(match (place, province, case.programme.province) {
        (Some(Place::Online), ..) if on_site => Standing::Closed(Why::OnSite),
        (Some(Place::InPerson), ..) if delivery.is_online() => Standing::Closed(Why::OnlineOnly),
        _ if delivery.is_online() => Standing::Open(Why::PlaceSuits),
        (_, Some(home), Some(there)) if on_site && *home != there => Standing::Closed(Why::InOtherProvince(there)),
        (_, Some(_), Some(_)) if on_site => Standing::Open(Why::PlaceSuits),
        (_, Some(_), None) if on_site => Standing::NotKnown(Why::ProvinceNotStated),
        (_, None, _) if on_site => Standing::NotKnown(Why::HomeNotSaid),
        // Near home it suits whether it turns out to be on site or online.
        (None | Some(Place::Any), Some(home), Some(there)) if *home == there => Standing::Open(Why::PlaceSuits),
        _ => Standing::NotKnown(Why::DeliveryNotStated),
    })
}

/// Whether the times of the week suit; `None` where the person named none.
fn times(case: Case<'_>) -> Option<Standing> {
    let (free, programme) = (&case.profile.when, case.programme);
    if free.is_empty() {
        return None;
    }
    Some(if programme.pace == Pace::SelfPaced || programme.delivery == Delivery::OnlineAsync {
        Standing::Open(Why::PlaceSuits)
    } else if programme.times.is_empty() {
        Standing::NotKnown(Why::TimesNotStated)
    } else if programme.times.iter().any(|part| free.contains(part)) {
        Standing::Open(Why::PlaceSuits)
    } else {
        Standing::Closed(Why::OtherTimes)
    })
}

fn language(case: Case<'_>) -> Standing {
    let taught = &case.programme.languages;
    let wanted = |tag: &str| taught.iter().any(|language| language == tag || language == "mul");
    let other = !taught.is_empty()
        && match case.profile.study_language {
            None => false,
            Some(StudyLanguage::English) => !wanted("en"),
            Some(StudyLanguage::French) => !wanted("fr"),
            Some(StudyLanguage::Both) => !wanted("en") && !wanted("fr"),
        };
    if other {
        return Standing::Closed(Why::OtherLanguage);
    }
    match (case.profile.clb, case.programme.clb) {
        (None, _) => Standing::NotKnown(Why::NotSaid),
        (Some(_), None) => Standing::NotKnown(Why::LevelNotStated),
        (Some(level), Some(asked)) if asked.highest() > level => Standing::Closed(Why::LevelTooLow(asked.highest())),
        (Some(_), Some(asked)) => Standing::Open(Why::LevelMet(asked.highest())),
    }
}

fn entry(programme: &Programme) -> Standing {
    match programme.prerequisites {
        Prerequisites::Unknown => Standing::NotKnown(Why::EntryNotStated),
        Prerequisites::NoneAsked => Standing::Open(Why::NothingAsked),
        Prerequisites::Asks(_) => Standing::NotKnown(Why::AsksConditions),
    }
}

fn ended(programme: &Programme) -> Standing {
    match programme.status {
        Status::Running => Standing::Open(Why::Running),
        Status::Ended => Standing::Closed(Why::HasEnded),
        Status::Planned => Standing::NotKnown(Why::OnlyPlanned),
        Status::Unknown => Standing::NotKnown(Why::StatusNotStated),
    }
}
