//! Weekly hours: the program asks for no more hours a week than the person has.

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use microcred_core::profile::Profile;
use microcred_core::schedule::{Hours, Pace};

/// The limit of the hours in a week.
pub(super) struct HoursRule;

impl LimitRule for HoursRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        let Some(free) = case.profile.hours_per_week.map(Hours::from) else {
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

    fn has_answers(&self, profile: &Profile) -> bool {
        profile.hours_per_week.is_some()
    }

    fn reasons(&self) -> &'static [&'static str] {
        &["own_pace", "hours_fit", "hours_too_many", "hours_may_be_too_many", "hours_not_stated"]
    }
}
