//! Outcomes of the limits, each with its reason.

use microcred_core::fact::Tristate;
use microcred_core::money::{Cents, Currency};
use microcred_core::occupation::{NocCode, Province};
use microcred_core::program::Sector;
use microcred_core::schedule::{Hours, Weeks};

/// The outcome of one limit for one program.
#[derive(Debug, Clone, PartialEq)]
pub enum LimitOutcome {
    /// The program fits.
    Pass(LimitReason),
    /// It does not fit.
    Fail(LimitReason),
    /// An answer or a fact is missing.
    Unknown(LimitReason),
}

impl LimitOutcome {
    /// Makes the outcome with a value: yes passes, no fails.
    #[must_use]
    pub const fn new(value: Tristate, reason: LimitReason) -> Self {
        match value {
            Tristate::Yes => Self::Pass(reason),
            Tristate::No => Self::Fail(reason),
            Tristate::Unknown => Self::Unknown(reason),
        }
    }

    /// Holds a person against conditions that must all be met: the first that is not met is the reason of the fail.
    /// Where all are met and the pages state all, `met` is the reason; else `to_check`.
    pub(super) fn of_conditions(
        conditions: impl IntoIterator<Item = (Tristate, LimitReason)>,
        all_stated: bool,
        (met, to_check): (LimitReason, LimitReason),
    ) -> Self {
        let mut all_met = all_stated;
        for (is_met, reason) in conditions {
            match is_met {
                Tristate::No => return Self::Fail(reason),
                Tristate::Unknown => all_met = false,
                Tristate::Yes => {}
            }
        }
        if all_met { Self::Pass(met) } else { Self::Unknown(to_check) }
    }

    /// Returns yes for a pass, no for a fail.
    #[must_use]
    pub const fn value(&self) -> Tristate {
        match self {
            Self::Pass(_) => Tristate::Yes,
            Self::Fail(_) => Tristate::No,
            Self::Unknown(_) => Tristate::Unknown,
        }
    }

    /// Returns the reason.
    #[must_use]
    pub const fn reason(&self) -> &LimitReason {
        match self {
            Self::Pass(reason) | Self::Fail(reason) | Self::Unknown(reason) => reason,
        }
    }

    /// Returns true if the limit leaves the program out.
    #[must_use]
    pub const fn is_fail(&self) -> bool {
        matches!(self, Self::Fail(_))
    }
}

/// Declares the reasons, each with its figure and its stable id.
macro_rules! limit_reasons {
    ($($(#[$meta:meta])* $reason:ident $(($figure:ty))? = $id:literal),+ $(,)?) => {
        /// The reason of an outcome. `microcred_i18n` turns each into a sentence.
        #[derive(Debug, Clone, PartialEq)]
        pub enum LimitReason {
            $($(#[$meta])* $reason $(($figure))?),+
        }

        impl LimitReason {
            /// The stable ids of all reasons.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// Returns the stable id of the reason.
            #[must_use]
            pub const fn id(&self) -> &'static str {
                match self { $(Self::$reason { .. } => $id),+ }
            }
        }
    };
}

limit_reasons! {
    /// The person did not say what this limit needs.
    NotAnswered = "not_said",

    /// It leads to the very occupation.
    SameOccupation(NocCode) = "same_occupation",
    /// It leads to an occupation of the same minor group.
    SameMinorGroup(NocCode) = "same_minor_group",
    /// It names no occupation, but its field is the one of the occupation wanted.
    SameFieldNoOccupation(Sector) = "same_field_no_occupation",
    /// It gives a ticket that is asked for beside the occupation wanted.
    CompanionTicket(NocCode) = "companion",
    /// It is for the field wanted.
    SameSector(Sector) = "same_sector",
    /// It teaches the skill wanted.
    TeachesSkill(String) = "teaches_skill",
    /// It leads elsewhere.
    UnrelatedToGoal = "leads_elsewhere",

    /// The present employer pays.
    EmployerPays = "employer_pays",
    /// It is free for everybody, as far as the page says.
    Free = "free",
    /// It is free only under a condition; what others pay is not known.
    FreeWithCondition = "free_only_if",
    /// No page gives the price.
    PriceNotStated = "price_not_stated",
    /// At most this much, with this much left of the budget.
    WithinBudget(Cents) = "within_budget",
    /// At least this much more than the budget.
    OverBudgetBy(Cents) = "over_budget_by",
    /// Up to this much more than the budget.
    MayBeOverBudgetBy(Cents) = "may_be_over_budget_by",
    /// This much more than the budget when it is paid, and within it once what is certain has come back.
    OverBudgetUntilTaxRefund(Cents) = "over_budget_until_back",
    /// The price is for citizens, permanent residents and protected persons; the person's own is not known.
    PriceForOthers = "price_for_others",
    /// The price is in a currency without a rate.
    NoExchangeRate(Currency) = "no_rate",
    /// A subscription whose length is not known.
    SubscriptionLengthUnknown = "subscription_length_not_known",

    /// The learner sets the pace.
    SelfPaced = "own_pace",
    /// It asks at most so many hours of those that the person has.
    HoursFit(Hours) = "hours_fit",
    /// It asks at least so many hours.
    HoursTooMany(Hours) = "hours_too_many",
    /// It may ask so many hours.
    HoursMayBeTooMany(Hours) = "hours_may_be_too_many",
    /// No page gives the hours.
    HoursNotStated = "hours_not_stated",

    /// Done in so many weeks at the most.
    FinishesInTime(Weeks) = "done_in_time",
    /// It takes at least so many weeks.
    TooLong(Weeks) = "too_long",
    /// It may take so many weeks.
    MayBeTooLong(Weeks) = "may_be_too_long",
    /// No page gives the length.
    LengthNotStated = "length_not_stated",

    /// Times, place and delivery suit.
    PlaceSuits = "place_suits",
    /// It is on site in another province.
    InOtherProvince(Province) = "in_other_province",
    /// It is on site; the person wants online.
    OnSite = "on_site",
    /// It is online; the person wants a classroom.
    OnlineOnly = "online_only",
    /// It is on site, and where is not stated.
    ProvinceNotStated = "province_not_stated",
    /// It is on site, and the person did not say where they live.
    HomeProvinceNotAnswered = "home_not_said",
    /// How it is taught is not stated.
    DeliveryNotStated = "delivery_not_stated",
    /// The days and hours are not stated.
    TimesNotStated = "times_not_stated",
    /// It is at other times of the week.
    OtherTimes = "other_times",

    /// The level asked is met.
    LevelMet(u8) = "level_met",
    /// This level is asked.
    LevelTooLow(u8) = "level_too_low",
    /// No page gives a level.
    LevelNotStated = "level_not_stated",
    /// It is not taught in a language in which the person can study.
    OtherLanguage = "other_language",

    /// The person is among those who may join.
    MayJoin = "may_join",
    /// A page says who may join; whether the person is among them must be checked.
    MayJoinToCheck = "may_join_to_check",
    /// No page says who may join.
    WhoMayJoinNotStated = "who_may_join_not_stated",
    /// The page names the person's status as unable to join.
    StatusNotAdmitted = "status_not_admitted",
    /// Only residents of other provinces may join.
    ResidentsOnly = "residents_only",
    /// The person is younger or older than the page asks.
    AgeOutside = "age_outside",
    /// It is for groups to which the person does not belong.
    OtherGroup = "other_group",
    /// It is for people in another situation at work.
    OtherWorkSituation = "other_work",

    /// The person has what is asked.
    EntryMet = "entry_met",
    /// Something is asked that the person must check.
    EntryToCheck = "entry_to_check",
    /// No page says what is asked.
    EntryNotStated = "entry_conditions_not_stated",
    /// A licence must be held already.
    LicenceNeeded = "licence_needed",
    /// More schooling is asked.
    SchoolingTooLow = "schooling_too_low",
    /// Experience is asked.
    ExperienceNeeded = "experience_needed",
    /// Training from another country is asked.
    TrainingAbroadNeeded = "training_abroad_needed",

    /// It runs, as the page said at its date.
    Running = "running",
    /// It has ended.
    HasEnded = "has_ended",
    /// It was only planned.
    OnlyPlanned = "only_planned",
    /// No page says whether it runs.
    StatusNotStated = "status_not_stated",
}
