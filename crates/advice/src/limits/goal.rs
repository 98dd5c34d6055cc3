//! Goal: the program leads to the occupation or the field, or teaches the skill, that the person named.

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use crate::skills::SkillMatcher;
use microcred_core::fact::Tristate;
use microcred_core::id_enum;
use microcred_core::occupation::NocCode;
use microcred_core::profile::{Profile, Target};
use microcred_core::program::{Program, Sector};
use microcred_core::program_store::Destination;

id_enum! {
    /// How near a program is to the goal; the first is the nearest, and of several the nearest counts.
    GoalRelevance {
        SameOccupation = "same_occupation",
        SameMinorGroup = "same_minor_group",
        NamedSkill = "named_skill",
        Companion = "companion",
        SameSector = "same_sector",
        SameField = "same_field",
        NoTarget = "nothing_named",
        Unrelated = "elsewhere",
    }
}

impl GoalRelevance {
    /// Returns yes if a program so near passes the limit, no if it fails it.
    #[must_use]
    pub const fn meets_goal(self) -> Tristate {
        match self {
            Self::SameOccupation | Self::SameMinorGroup | Self::NamedSkill | Self::Companion | Self::SameSector => {
                Tristate::Yes
            }
            Self::SameField | Self::NoTarget => Tristate::Unknown,
            Self::Unrelated => Tristate::No,
        }
    }
}

/// The limit of the goal.
pub(super) struct GoalRule;

impl LimitRule for GoalRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        let (relevance, reason) = relevance_with_reason(case.program, &case.profile.target);
        LimitOutcome::new(relevance.meets_goal(), reason)
    }

    fn has_answers(&self, profile: &Profile) -> bool {
        !profile.target.is_empty()
    }

    fn reasons(&self) -> &'static [&'static str] {
        &[
            "same_occupation",
            "same_minor_group",
            "same_field_no_occupation",
            "same_sector",
            "companion",
            "teaches_skill",
            "leads_elsewhere",
        ]
    }
}

fn relevance_with_reason(program: &Program, target: &Target) -> (GoalRelevance, LimitReason) {
    if target.is_empty() {
        return (GoalRelevance::NoTarget, LimitReason::NotAnswered);
    }
    let links = &program.occupations;
    if let Some(wanted) = target.occupation {
        let near = links.iter().filter_map(|link| Some((occupation_relevance(link.code, wanted)?, link.code)));
        if let Some((relevance, code)) = near.min_by_key(|(relevance, _)| *relevance) {
            let is_same = relevance == GoalRelevance::SameOccupation;
            let reason = if is_same { LimitReason::SameOccupation } else { LimitReason::SameMinorGroup };
            return (relevance, reason(code));
        }
    }
    if let Some(skill) = &target.skill {
        let matcher = SkillMatcher::new(Some(skill), &[]);
        let named = program.skills.iter().any(|skill| matcher.match_skill(skill).teaches_wanted);
        if named || matcher.match_text(&program.title).teaches_wanted {
            return (GoalRelevance::NamedSkill, LimitReason::TeachesSkill(skill.clone()));
        }
    }
    let relevance = field_relevance(program.sector, !links.is_empty(), target);
    let reason = match relevance {
        GoalRelevance::SameSector => LimitReason::SameSector(program.sector),
        GoalRelevance::SameField => LimitReason::SameFieldNoOccupation(program.sector),
        _ => LimitReason::UnrelatedToGoal,
    };
    (relevance, reason)
}

/// Returns how near an occupation is to the one wanted; `None` where it is in another minor group.
#[must_use]
pub fn occupation_relevance(code: NocCode, wanted: NocCode) -> Option<GoalRelevance> {
    if code == wanted {
        Some(GoalRelevance::SameOccupation)
    } else {
        code.is_same_minor_group(wanted).then_some(GoalRelevance::SameMinorGroup)
    }
}

/// Returns how near a program is by its field of work alone, for a target that names something.
#[must_use]
pub fn field_relevance(sector: Sector, names_occupation: bool, target: &Target) -> GoalRelevance {
    if target.sector == Some(sector) {
        return GoalRelevance::SameSector;
    }
    match target.occupation {
        Some(wanted) if !names_occupation && sectors_for(wanted).contains(&sector) => GoalRelevance::SameField,
        Some(_) | None => GoalRelevance::Unrelated,
    }
}

/// Returns true if a program that leads there may pass the limit. Where a skill is named, only its texts can tell.
#[must_use]
pub fn may_lead_to(destination: &Destination, target: &Target) -> bool {
    let Some(wanted) = target.occupation else {
        return target.is_empty() || target.skill.is_some() || target.sector == Some(destination.sector);
    };
    target.skill.is_some()
        || destination.occupations.iter().any(|code| occupation_relevance(*code, wanted).is_some())
        || field_relevance(destination.sector, !destination.occupations.is_empty(), target) != GoalRelevance::Unrelated
}

/// Returns how near a program is to the goal, from its outcome.
#[must_use]
pub const fn goal_relevance_of(goal: &LimitOutcome) -> GoalRelevance {
    match goal.reason() {
        LimitReason::SameOccupation(_) => GoalRelevance::SameOccupation,
        LimitReason::SameMinorGroup(_) => GoalRelevance::SameMinorGroup,
        LimitReason::TeachesSkill(_) => GoalRelevance::NamedSkill,
        LimitReason::CompanionTicket(_) => GoalRelevance::Companion,
        LimitReason::SameSector(_) => GoalRelevance::SameSector,
        LimitReason::SameFieldNoOccupation(_) => GoalRelevance::SameField,
        LimitReason::UnrelatedToGoal => GoalRelevance::Unrelated,
        _ => GoalRelevance::NoTarget,
    }
}

/// Returns the fields of work of a broad category of NOC 2021 (its first digit), by the names of the ten categories.
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
