//! Sections: where in the list a program stands for one person, before anything else is compared.
//!
//! A program stands in the first section that takes it. What leads to the job and what is asked for beside it count as
//! matches. What is close to the job counts where nothing leads to it. The others are closed until the person opens them.

use crate::limits::{GoalRelevance, LimitOutcome, LimitReason};
use microcred_core::criteria::Criterion;
use microcred_core::enum_map::EnumMap;
use microcred_core::fact::Tristate;
use microcred_core::id_enum;
use microcred_core::money::Cents;
use microcred_core::profile::{Goal, Profile};
use microcred_core::program::Program;
use microcred_core::terms::{Asked, Group, MeantFor, ProgramField, ValidIn};

id_enum! {
    /// A section of the list, in the order in which they stand.
    Section {
        /// For this job, or for the skill or the field where no job is named.
        ThisJob = "this_job",
        /// Short tickets that are asked for beside the job.
        Companions = "companions",
        /// Close to this job: the same minor group of NOC 2021.
        NearJob = "near_job",
        /// Elsewhere in Canada: whether it counts here must be asked.
        Elsewhere = "elsewhere",
        /// The cost is not published, and the person can pay nothing.
        CostUnknown = "cost_unknown",
        /// Other courses in the field.
        Field = "field",
    }
}

impl Section {
    /// Whether its programs always count as matches; the others are closed until they are opened.
    #[must_use]
    pub const fn is_open(self) -> bool {
        ShownSections::MATCHES.contains(self)
    }
}

/// How many programs each section holds.
pub type SectionCounts = EnumMap<Section, usize>;

/// The sections that are shown, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownSections(u8);

impl ShownSections {
    /// The sections that always count as matches.
    pub const MATCHES: Self = Self(0).with(Section::ThisJob).with(Section::Companions);
    /// All of them.
    pub const ALL: Self = Self((1 << Section::ALL.len()) - 1);

    /// Whether a section is shown.
    #[must_use]
    pub const fn contains(self, section: Section) -> bool {
        self.0 >> section as u8 & 1 == 1
    }

    /// The same for a list that holds so many: where nothing leads to the job, what is close to it is shown, and what would
    /// lead to it if its cost were known.
    #[must_use]
    pub fn for_counts(self, sections: &SectionCounts) -> Self {
        if sections[Section::ThisJob] == 0 { self.widened() } else { self }
    }

    /// The same with the sections that are shown where nothing leads to the job.
    #[must_use]
    pub const fn widened(self) -> Self {
        self.with(Section::NearJob).with(Section::CostUnknown)
    }

    /// The same with one section more.
    #[must_use]
    pub const fn with(self, section: Section) -> Self {
        Self(self.0 | 1 << section as u8)
    }
}

impl Default for ShownSections {
    fn default() -> Self {
        Self::MATCHES
    }
}

id_enum! {
    /// How a price stands against the budget, in the order in which programs stand.
    BudgetRank {
        /// Surely within it, or no budget was named.
        Within = "within",
        /// The cost is not known, or depends on a condition.
        Unknown = "unknown",
        /// It may be over it.
        MayBeOver = "may_be_over",
        /// The cost is not published, and the person can pay nothing.
        NotPublished = "not_published",
    }
}

/// Everything that the section and the first places of the order go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placement {
    /// How near it is to the goal.
    pub relevance: GoalRelevance,
    /// Whether it counts, or is given, in other provinces only.
    pub is_elsewhere: bool,
    /// Whether it is made for newcomers or for people who were trained abroad.
    pub is_for_newcomers: bool,
    /// How its price stands against the budget.
    pub budget: BudgetRank,
    /// Whether it is of the person's own province.
    pub is_at_home: bool,
}

/// What decides of all programs alike: the goal and whether a job or a skill is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlacementRules {
    names_job: bool,
    names_home: bool,
    skill_first: bool,
    newcomers_first: bool,
}

impl PlacementRules {
    /// The rules for one person.
    #[must_use]
    pub fn new(profile: &Profile) -> Self {
        Self {
            names_job: profile.target.occupation.is_some(),
            names_home: profile.province.is_some(),
            skill_first: profile.goal == Some(Goal::LearnSkill) && profile.target.skill.is_some(),
            newcomers_first: matches!(profile.goal, Some(Goal::CredentialRecognition | Goal::FirstJob)),
        }
    }

    /// The section that takes a program.
    #[must_use]
    pub const fn section(self, placement: Placement) -> Section {
        let leads_to = match placement.relevance {
            GoalRelevance::SameField | GoalRelevance::Unrelated => Section::Field,
            // Nothing was named: only what is near counts.
            GoalRelevance::NoTarget if self.names_home && !placement.is_at_home => Section::Field,
            // A job was named, and this is only of the same field.
            GoalRelevance::SameSector if self.names_job || self.skill_first => Section::Field,
            GoalRelevance::NamedSkill if self.names_job && !self.skill_first => Section::NearJob,
            GoalRelevance::SameMinorGroup => Section::NearJob,
            GoalRelevance::Companion => Section::Companions,
            GoalRelevance::SameOccupation
            | GoalRelevance::NamedSkill
            | GoalRelevance::SameSector
            | GoalRelevance::NoTarget => Section::ThisJob,
        };
        if matches!(leads_to, Section::Field) {
            Section::Field
        } else if placement.is_elsewhere {
            Section::Elsewhere
        } else if matches!(placement.budget, BudgetRank::NotPublished) {
            Section::CostUnknown
        } else {
            leads_to
        }
    }

    /// Whether one program stands before the other because it is made for newcomers.
    #[must_use]
    pub const fn puts_newcomers_first(self, one: Placement, other: Placement) -> bool {
        self.newcomers_first && one.is_for_newcomers != other.is_for_newcomers
    }

    /// The first places of the order in one number, the smaller first: the section; what is made for newcomers, where the
    /// goal asks for it; what surely fits the budget before what must be asked and what may be over; the own province.
    #[must_use]
    pub const fn order(self, placement: Placement) -> u8 {
        let section = self.section(placement) as u8;
        let later = (self.newcomers_first && !placement.is_for_newcomers) as u8;
        section << 5 | later << 4 | (placement.budget as u8) << 2 | (!placement.is_at_home as u8) << 1
    }
}

/// Whether a program counts, or is given, elsewhere than in the person's province, as far as is known. A program of another
/// province, also one that is given online, is elsewhere unless a page says that it counts or is open in all of Canada. A
/// ticket or a licence of which no page says where it counts does so in the province of its provider.
#[must_use]
pub fn is_elsewhere(program: &Program, profile: &Profile) -> bool {
    let Some(home) = profile.province else { return false };
    let terms = &program.terms;
    let is_of_another = program.province.is_some_and(|province| province != home);
    let counts_here = match &terms.valid_in {
        ValidIn::Unknown if is_ticket(program) && program.province != Some(home) => Tristate::No,
        valid_in => valid_in.counts_in(home),
    };
    let is_stated = counts_here == Tristate::Yes && !terms.is_derived(ProgramField::ValidIn)
        || terms.open_to.residents_of == MeantFor::Anyone;
    counts_here == Tristate::No || is_of_another && !(is_stated && program.delivery.is_online())
}

/// Whether a program leads to a ticket or a licence, as far as its page speaks of one.
#[must_use]
pub const fn is_ticket(program: &Program) -> bool {
    program.licence_first || program.licence_note.is_some() || program.expires_after_years.is_some()
}

/// Whether a program is made for newcomers, or for people who were trained in another country.
#[must_use]
pub fn is_for_newcomers(program: &Program) -> bool {
    let groups = match &program.terms.open_to.groups {
        MeantFor::Only(groups) => groups.as_slice(),
        MeantFor::Unknown | MeantFor::Anyone => &[],
    };
    let named = [Group::Newcomer, Group::Refugee, Group::InternationallyTrained];
    program.value(Criterion::NewcomerSupport) == Tristate::Yes
        || groups.iter().any(|group| named.contains(group))
        || matches!(program.terms.entry.trained_abroad, Asked::Yes(_))
}

/// Whether a program is of the person's own province.
#[must_use]
pub fn is_at_home(program: &Program, profile: &Profile) -> bool {
    profile.province.is_some() && program.province == profile.province
}

/// Whether a page says that somebody pays for the learner.
#[must_use]
pub fn is_paid_by_somebody(program: &Program) -> bool {
    !program.terms.funded.is_empty() || matches!(program.terms.pays_learner, Asked::Yes(_))
}

/// How a price stands against the budget, from the outcome of its limit.
#[must_use]
pub fn budget_rank(outcome: &LimitOutcome, program: &Program, profile: &Profile) -> BudgetRank {
    // Where a page says who pays, the cost is a question and no secret.
    let pays_nothing = profile.budget == Some(Cents(0)) && !profile.employer_pays && !is_paid_by_somebody(program);
    match outcome.reason() {
        LimitReason::NotAnswered => BudgetRank::Within,
        LimitReason::PriceNotStated | LimitReason::NoExchangeRate(_) if pays_nothing => BudgetRank::NotPublished,
        LimitReason::MayBeOverBudgetBy(_) | LimitReason::OverBudgetUntilTaxRefund(_) => BudgetRank::MayBeOver,
        _ if matches!(outcome, LimitOutcome::Pass(_)) => BudgetRank::Within,
        _ => BudgetRank::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placement(relevance: GoalRelevance) -> Placement {
        Placement {
            relevance,
            is_elsewhere: false,
            is_for_newcomers: false,
            budget: BudgetRank::Within,
            is_at_home: true,
        }
    }

    const JOB: PlacementRules =
        PlacementRules { names_job: true, names_home: true, skill_first: false, newcomers_first: false };

    #[test]
    fn a_program_stands_in_the_first_section_that_takes_it() {
        for (relevance, section) in [
            (GoalRelevance::SameOccupation, Section::ThisJob),
            (GoalRelevance::Companion, Section::Companions),
            (GoalRelevance::SameMinorGroup, Section::NearJob),
            (GoalRelevance::NamedSkill, Section::NearJob),
            (GoalRelevance::SameSector, Section::Field),
            (GoalRelevance::SameField, Section::Field),
        ] {
            assert_eq!(JOB.section(placement(relevance)), section, "{relevance:?}");
        }
        let elsewhere = Placement { is_elsewhere: true, ..placement(GoalRelevance::SameOccupation) };
        assert_eq!(JOB.section(elsewhere), Section::Elsewhere);
        let no_price = Placement { budget: BudgetRank::NotPublished, ..placement(GoalRelevance::SameOccupation) };
        assert_eq!(JOB.section(no_price), Section::CostUnknown);
        let field = Placement { is_elsewhere: true, ..placement(GoalRelevance::SameField) };
        assert_eq!(JOB.section(field), Section::Field);
    }

    #[test]
    fn without_a_job_the_field_or_the_skill_takes_its_place() {
        let rules = PlacementRules { names_job: false, ..JOB };
        for relevance in [GoalRelevance::SameSector, GoalRelevance::NamedSkill, GoalRelevance::NoTarget] {
            assert_eq!(rules.section(placement(relevance)), Section::ThisJob, "{relevance:?}");
        }
        let skill = PlacementRules { skill_first: true, ..JOB };
        assert_eq!(skill.section(placement(GoalRelevance::NamedSkill)), Section::ThisJob);
        assert_eq!(skill.section(placement(GoalRelevance::SameOccupation)), Section::ThisJob);
    }

    #[test]
    fn what_may_be_over_the_budget_never_stands_before_what_surely_fits() {
        let fits = Placement { is_at_home: false, ..placement(GoalRelevance::SameOccupation) };
        let asks = Placement { budget: BudgetRank::Unknown, ..placement(GoalRelevance::SameOccupation) };
        let over = Placement { budget: BudgetRank::MayBeOver, ..placement(GoalRelevance::SameOccupation) };
        assert!(JOB.order(fits) < JOB.order(asks) && JOB.order(asks) < JOB.order(over));
        let near = placement(GoalRelevance::SameMinorGroup);
        assert!(JOB.order(over) < JOB.order(near));
    }

    #[test]
    fn recognition_puts_bridging_first() {
        let rules = PlacementRules { newcomers_first: true, ..JOB };
        let bridging = Placement {
            is_for_newcomers: true,
            budget: BudgetRank::Unknown,
            is_at_home: false,
            ..placement(GoalRelevance::SameOccupation)
        };
        assert!(rules.order(bridging) < rules.order(placement(GoalRelevance::SameOccupation)));
        assert!(JOB.order(placement(GoalRelevance::SameOccupation)) < JOB.order(bridging));
    }
}
