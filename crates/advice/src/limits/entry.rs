//! Entry: the person has the licence, the schooling and the experience that are asked, as far as they said.

#![expect(clippy::match_same_arms, reason = "each arm is one rule, in the order in which the rules are read")]

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use crate::sections::is_for_newcomers;
use microcred_core::fact::Tristate;
use microcred_core::profile::{Goal, Profile, Schooling, Situation};
use microcred_core::terms::{Asked, ProgramKind, SchoolLevel, SchoolingAsked};

/// The limit of what one must already have.
pub(super) struct EntryRule;

impl LimitRule for EntryRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        let (entry, profile) = (&case.program.terms.entry, case.profile);
        // Skills that only the licensed may use are of no help on the way to the licence, but for a bridging program.
        if case.program.licence_first && profile.is_before_the_job() && !is_for_newcomers(case.program) {
            return LimitOutcome::Fail(LimitReason::LicenceNeeded);
        }
        // An exam without classes is for people who have done the work.
        if case.program.kind == ProgramKind::ExamOnly && has_done_nothing(profile) {
            return LimitOutcome::Fail(LimitReason::ExperienceNeeded);
        }
        if !entry.is_known() {
            return LimitOutcome::Unknown(LimitReason::EntryNotStated);
        }
        let conditions = [
            (has_licence(&entry.licence, profile), LimitReason::LicenceNeeded),
            (has_schooling(&entry.schooling, profile), LimitReason::SchoolingTooLow),
            (has_experience(&entry.experience, profile), LimitReason::ExperienceNeeded),
            (was_trained_abroad(&entry.trained_abroad, profile), LimitReason::TrainingAbroadNeeded),
        ];
        let all_stated = entry.checks.is_empty() && entry.language_proof.value() != Tristate::Yes;
        LimitOutcome::of_conditions(conditions, all_stated, (LimitReason::EntryMet, LimitReason::EntryToCheck))
    }

    /// Returns true always: who named nothing is asked about what the page names.
    fn has_answers(&self, _: &Profile) -> bool {
        true
    }

    fn reasons(&self) -> &'static [&'static str] {
        &[
            "entry_met",
            "entry_to_check",
            "entry_conditions_not_stated",
            "licence_needed",
            "schooling_too_low",
            "experience_needed",
            "training_abroad_needed",
        ]
    }
}

/// Who does not hold the job yet does not hold its licence either.
const fn has_licence(licence: &Asked, profile: &Profile) -> Tristate {
    is_met(licence, profile.is_before_the_job())
}

/// Whether a demand is met: who surely lacks what is asked does not meet it, of others nobody knows.
const fn is_met(asked: &Asked, lacks_it: bool) -> Tristate {
    match asked.value() {
        Tristate::Yes if lacks_it => Tristate::No,
        Tristate::Yes => Tristate::Unknown,
        Tristate::No | Tristate::Unknown => Tristate::Yes,
    }
}

fn has_schooling(schooling: &SchoolingAsked, profile: &Profile) -> Tristate {
    let SchoolingAsked::Asked(level, _) = schooling else { return Tristate::Yes };
    let is_degree = matches!(level, SchoolLevel::Bachelor | SchoolLevel::Graduate);
    match profile.schooling {
        // For a first job nothing is offered that asks for a degree that was not named.
        None if is_degree && profile.goal == Some(Goal::FirstJob) => Tristate::No,
        None => Tristate::Unknown,
        Some(Schooling::Degree) if *level == SchoolLevel::Graduate => Tristate::Unknown,
        Some(Schooling::Degree) => Tristate::Yes,
        Some(Schooling::College) if is_degree => Tristate::No,
        Some(Schooling::College) => Tristate::Yes,
        Some(Schooling::Secondary) if is_degree || *level == SchoolLevel::College => Tristate::No,
        Some(Schooling::Secondary) => Tristate::Yes,
        Some(Schooling::NoDiploma) if is_degree || matches!(level, SchoolLevel::College | SchoolLevel::Secondary) => {
            Tristate::No
        }
        Some(Schooling::NoDiploma) => Tristate::Unknown,
    }
}

/// Whether nothing is known of any work that the person has done.
const fn has_done_nothing(profile: &Profile) -> bool {
    matches!(profile.goal, Some(Goal::FirstJob | Goal::Explore))
}

/// For a first job nothing is offered that asks for experience.
const fn has_experience(experience: &Asked, profile: &Profile) -> Tristate {
    is_met(experience, has_done_nothing(profile))
}

fn was_trained_abroad(trained_abroad: &Asked, profile: &Profile) -> Tristate {
    match trained_abroad.value() {
        Tristate::No | Tristate::Unknown => Tristate::Yes,
        Tristate::Yes if profile.goal == Some(Goal::CredentialRecognition) => Tristate::Yes,
        Tristate::Yes => profile.is_in(Situation::TrainedAbroad),
    }
}
