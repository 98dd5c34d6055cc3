//! Who may join: the status, the province, the age and the situation of the person are not closed out.

#![expect(clippy::match_same_arms, reason = "each arm is one rule, in the order in which the rules are read")]

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use microcred_core::fact::Tristate;
use microcred_core::profile::{EmploymentStatus, Goal, ImmigrationStatus, Profile, Situation};
use microcred_core::terms::{Group, MeantFor, OpenTo, WorkSituation};

/// The limit of those who may join.
pub(super) struct WhoMayJoinRule;

impl LimitRule for WhoMayJoinRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        let (open, profile) = (&case.program.terms.open_to, case.profile);
        if !open.is_known() {
            return LimitOutcome::Unknown(LimitReason::WhoMayJoinNotStated);
        }
        let conditions = [
            (admits_status(open, profile), LimitReason::StatusNotAdmitted),
            (admits_residence(open, profile), LimitReason::ResidentsOnly),
            (admits_age(open, profile), LimitReason::AgeOutside),
            (admits_group(open, profile), LimitReason::OtherGroup),
            (admits_work(open, profile), LimitReason::OtherWorkSituation),
        ];
        let all_stated = open.members_only != Some(true);
        LimitOutcome::of_conditions(conditions, all_stated, (LimitReason::MayJoin, LimitReason::MayJoinToCheck))
    }

    /// Returns true always: who named nothing is asked about what the page names.
    fn has_answers(&self, _: &Profile) -> bool {
        true
    }

    fn reasons(&self) -> &'static [&'static str] {
        &[
            "may_join",
            "may_join_to_check",
            "who_may_join_not_stated",
            "status_not_admitted",
            "residents_only",
            "age_outside",
            "other_group",
            "other_work",
        ]
    }
}

fn admits_status(open: &OpenTo, profile: &Profile) -> Tristate {
    match profile.status {
        _ if open.statuses.is_empty() && open.closed_to.is_empty() => Tristate::Yes,
        None => Tristate::Unknown,
        Some(status) => open.admits(status),
    }
}

fn admits_residence(open: &OpenTo, profile: &Profile) -> Tristate {
    match (&open.residents_of, profile.province) {
        (MeantFor::Unknown | MeantFor::Anyone, _) => Tristate::Yes,
        (MeantFor::Only(_), None) => Tristate::Unknown,
        (MeantFor::Only(provinces), Some(home)) if provinces.contains(&home) => Tristate::Yes,
        (MeantFor::Only(_), Some(_)) => Tristate::No,
    }
}

fn admits_age(open: &OpenTo, profile: &Profile) -> Tristate {
    let (low, high) = (open.min_age.unwrap_or(0), open.max_age.unwrap_or(u8::MAX));
    match profile.age {
        _ if open.min_age.is_none() && open.max_age.is_none() => Tristate::Yes,
        None => Tristate::Unknown,
        Some(age) if (low..=high).contains(&age) => Tristate::Yes,
        Some(_) => Tristate::No,
    }
}

/// Whether the person belongs to one of the groups; no where they surely belong to none.
fn admits_group(open: &OpenTo, profile: &Profile) -> Tristate {
    let MeantFor::Only(groups) = &open.groups else { return Tristate::Yes };
    let answers: Vec<Tristate> = groups.iter().map(|group| belongs_to(*group, profile)).collect();
    if answers.contains(&Tristate::Yes) && answers.len() == 1 {
        Tristate::Yes
    } else if answers.iter().all(|answer| *answer == Tristate::No) {
        Tristate::No
    } else {
        Tristate::Unknown
    }
}

fn belongs_to(group: Group, profile: &Profile) -> Tristate {
    let status = |fits: &[ImmigrationStatus]| match profile.status {
        None => Tristate::Unknown,
        Some(status) if fits.contains(&status) => Tristate::Yes,
        // Citizens can have come lately, and others for other reasons.
        Some(_) => Tristate::Unknown,
    };
    match group {
        Group::Indigenous => profile.is_in(Situation::Indigenous),
        Group::Disability => profile.is_in(Situation::Disability),
        Group::InternationallyTrained if profile.goal == Some(Goal::CredentialRecognition) => Tristate::Yes,
        Group::InternationallyTrained => profile.is_in(Situation::TrainedAbroad),
        Group::Refugee => match profile.status {
            Some(ImmigrationStatus::StudyPermit | ImmigrationStatus::WorkPermit | ImmigrationStatus::Visitor) => {
                Tristate::No
            }
            _ => status(&[ImmigrationStatus::ProtectedPerson, ImmigrationStatus::RefugeeClaimant]),
        },
        Group::Newcomer => status(&[
            ImmigrationStatus::PermanentResident,
            ImmigrationStatus::ProtectedPerson,
            ImmigrationStatus::RefugeeClaimant,
        ]),
        Group::Youth => match profile.age {
            None => Tristate::Unknown,
            Some(age) if age > MAX_YOUTH_AGE_YEARS => Tristate::No,
            Some(_) => Tristate::Unknown,
        },
        Group::OlderWorker => match profile.age {
            None => Tristate::Unknown,
            Some(age) if age < MIN_OLDER_WORKER_AGE_YEARS => Tristate::No,
            Some(_) => Tristate::Unknown,
        },
        // Who served in the Canadian forces is, with few exceptions, a citizen.
        Group::Veteran if profile.status.is_some_and(|status| status != ImmigrationStatus::Citizen) => Tristate::No,
        Group::Women | Group::Black | Group::Racialized | Group::Francophone | Group::Veteran | Group::LowIncome => {
            Tristate::Unknown
        }
    }
}

/// No youth program that was read takes anybody older (the federal youth strategy: 15 to 30).
const MAX_YOUTH_AGE_YEARS: u8 = 35;
/// No program for older workers that was read takes anybody younger.
const MIN_OLDER_WORKER_AGE_YEARS: u8 = 45;

fn admits_work(open: &OpenTo, profile: &Profile) -> Tristate {
    let MeantFor::Only(situations) = &open.work else { return Tristate::Yes };
    let answers: Vec<Tristate> = situations.iter().map(|situation| is_in(*situation, profile)).collect();
    if answers.contains(&Tristate::Yes) {
        Tristate::Yes
    } else if answers.iter().all(|answer| *answer == Tristate::No) {
        Tristate::No
    } else {
        Tristate::Unknown
    }
}

fn is_in(situation: WorkSituation, profile: &Profile) -> Tristate {
    match (situation, profile.work) {
        (WorkSituation::SponsoredByEmployer, _) if profile.employer_pays => Tristate::Yes,
        (WorkSituation::Unemployed, Some(EmploymentStatus::NotWorking)) => Tristate::Yes,
        (WorkSituation::Unemployed, Some(EmploymentStatus::Working)) => Tristate::No,
        (WorkSituation::Employed, Some(EmploymentStatus::Working | EmploymentStatus::Under20Hours)) => Tristate::Yes,
        (WorkSituation::Employed | WorkSituation::SponsoredByEmployer, Some(EmploymentStatus::NotWorking)) => {
            Tristate::No
        }
        // Who looks for work has no employer there who sends them.
        (WorkSituation::SponsoredByEmployer, _) if profile.is_before_the_job() => Tristate::No,
        (WorkSituation::EiClaim, _) => profile.is_in(Situation::EiClaim),
        _ => Tristate::Unknown,
    }
}
