//! Deadline: at the person's pace the program is done by the day that the person named.

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use microcred_core::profile::Profile;

/// The limit of the weeks until the program must be done.
pub(super) struct DeadlineRule;

impl LimitRule for DeadlineRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        let Some(limit) = case.profile.finish_by else { return LimitOutcome::Unknown(LimitReason::NotAnswered) };
        let weeks_left = limit.weeks_from(case.today);
        match (case.study_time.at_pace.low, case.study_time.at_pace.high) {
            (Some(low), _) if low > weeks_left => LimitOutcome::Fail(LimitReason::TooLong(low)),
            (_, Some(high)) if high <= weeks_left => LimitOutcome::Pass(LimitReason::FinishesInTime(high)),
            (_, Some(high)) => LimitOutcome::Unknown(LimitReason::MayBeTooLong(high)),
            (_, None) => LimitOutcome::Unknown(LimitReason::LengthNotStated),
        }
    }

    fn has_answers(&self, profile: &Profile) -> bool {
        profile.finish_by.is_some()
    }

    fn reasons(&self) -> &'static [&'static str] {
        &["done_in_time", "too_long", "may_be_too_long", "length_not_stated"]
    }
}
