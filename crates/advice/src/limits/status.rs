//! Status: the program has not ended.

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use microcred_core::profile::Profile;
use microcred_core::program::Status;

/// The limit of programs that have ended.
pub(super) struct StatusRule;

impl LimitRule for StatusRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        match case.program.status {
            Status::Running => LimitOutcome::Pass(LimitReason::Running),
            Status::Ended => LimitOutcome::Fail(LimitReason::HasEnded),
            Status::Planned => LimitOutcome::Unknown(LimitReason::OnlyPlanned),
            Status::Unknown => LimitOutcome::Unknown(LimitReason::StatusNotStated),
        }
    }

    /// Returns true always: the rule looks at the program alone.
    fn has_answers(&self, _: &Profile) -> bool {
        true
    }

    fn reasons(&self) -> &'static [&'static str] {
        &["running", "has_ended", "only_planned", "status_not_stated"]
    }
}
