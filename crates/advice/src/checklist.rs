//! The checklist of one program for one person: 12 questions about the program, 8 about both, and their weights.

use crate::limits::{Limit, LimitOutcomes, LimitReason};
use crate::skills::SkillMatcher;
use microcred_core::criteria::{ChecklistQuestion, Criteria, Criterion, CriterionGroup, PersonCriterion};
use microcred_core::fact::Tristate;
use microcred_core::id_enum;
use microcred_core::profile::{Goal, Profile, Schooling};
use microcred_core::program::{Prerequisites, Program};

/// What `stackable` and `laddering` weigh for a graduate who plans no further study.
const FURTHER_STUDY_LOW_WEIGHT: u32 = 10;
/// What they weigh for a person who does plan it.
const FURTHER_STUDY_HIGH_WEIGHT: u32 = 55;
/// What a placement and help with the job search weigh more for somebody who looks for a first or another job.
const JOB_SEARCH_WEIGHT_BONUS: u32 = 10;

id_enum! {
    /// A stated rule by which the starting weights shift for one person.
    WeightRule {
        /// The present employer pays: the survey's column on training of own staff.
        EmployerPays = "employer_pays",
        /// A graduate without plans of further study: adding up and counting as credit weigh 10.
        NoFurtherStudy = "no_further_study",
        /// Further study is planned: they weigh 55.
        FurtherStudy = "further_study",
        /// A first job or a change: placement and help with the job search weigh 10 more.
        JobSearch = "job_search",
    }
}

/// The weight of every criterion for one person, 0 to 100 each, and the rules that shifted them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights {
    program: Vec<u32>,
    person: Vec<u32>,
    /// The rules that were applied.
    pub rules: Vec<WeightRule>,
}

impl Weights {
    /// The starting weights, shifted for this person by the stated rules.
    #[must_use]
    pub fn for_person(criteria: &Criteria, profile: &Profile) -> Self {
        let paid = profile.employer_pays;
        let pick = |weight, weight_paid| if paid { weight_paid } else { weight };
        let mut weights = Self {
            program: Criterion::ALL
                .iter()
                .map(|id| criteria.definition(*id).map_or(0, |found| pick(found.weight, found.weight_paid_by_employer)))
                .collect(),
            person: PersonCriterion::ALL
                .iter()
                .map(|id| {
                    criteria.person_definition(*id).map_or(0, |found| pick(found.weight, found.weight_paid_by_employer))
                })
                .collect(),
            rules: Vec::new(),
        };
        if paid {
            weights.rules.push(WeightRule::EmployerPays);
        }
        let graduate = matches!(profile.schooling, Some(Schooling::College | Schooling::Degree));
        match profile.further_study {
            Tristate::No if graduate => weights.set_further_study(FURTHER_STUDY_LOW_WEIGHT, WeightRule::NoFurtherStudy),
            Tristate::Yes => weights.set_further_study(FURTHER_STUDY_HIGH_WEIGHT, WeightRule::FurtherStudy),
            Tristate::No | Tristate::Unknown => {}
        }
        if matches!(profile.goal, Some(Goal::FirstJob | Goal::ChangeCareer)) {
            for criterion in [Criterion::CareerSupport, Criterion::WorkIntegrated] {
                if let Some(weight) = weights.program.get_mut(criterion as usize) {
                    *weight = (*weight + JOB_SEARCH_WEIGHT_BONUS).min(100);
                }
            }
            weights.rules.push(WeightRule::JobSearch);
        }
        weights
    }

    fn set_further_study(&mut self, weight: u32, rule: WeightRule) {
        for criterion in [Criterion::Stackable, Criterion::Laddering] {
            if let Some(slot) = self.program.get_mut(criterion as usize) {
                *slot = weight;
            }
        }
        self.rules.push(rule);
    }

    /// The weight of a question about the program.
    #[must_use]
    pub fn of_criterion(&self, criterion: Criterion) -> u32 {
        self.program.get(criterion as usize).copied().unwrap_or(0)
    }

    /// The weight of a question of either half.
    #[must_use]
    pub fn of_check(&self, check: ChecklistQuestion) -> u32 {
        match check {
            ChecklistQuestion::Program(criterion) => self.of_criterion(criterion),
            ChecklistQuestion::Person(criterion) => self.of_person(criterion),
        }
    }

    /// Sets the weight of a question, 0 to 100.
    pub fn set(&mut self, check: ChecklistQuestion, weight: u32) {
        let slot = match check {
            ChecklistQuestion::Program(criterion) => self.program.get_mut(criterion as usize),
            ChecklistQuestion::Person(criterion) => self.person.get_mut(criterion as usize),
        };
        if let Some(slot) = slot {
            *slot = weight.min(100);
        }
    }

    /// The weight of a question about the person and the program.
    #[must_use]
    pub fn of_person(&self, criterion: PersonCriterion) -> u32 {
        self.person.get(criterion as usize).copied().unwrap_or(0)
    }
}

/// One answered question about the person and the program.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonCheck {
    /// The question.
    pub criterion: PersonCriterion,
    /// The answer.
    pub value: Tristate,
    /// Why.
    pub reason: PersonCheckReason,
    /// Its weight; 0 where the person said nothing that it needs.
    pub weight: u32,
    /// Whether the provider could settle it.
    pub can_ask_provider: bool,
}

impl PersonCheck {
    /// Whether it is open only because the person did not say something.
    #[must_use]
    pub const fn is_unanswered(&self) -> bool {
        matches!(self.reason, PersonCheckReason::Limit(LimitReason::NotAnswered | LimitReason::HomeProvinceNotAnswered))
    }
}

/// Why a person criterion has its value.
#[derive(Debug, Clone, PartialEq)]
pub enum PersonCheckReason {
    /// By a hard limit.
    Limit(LimitReason),
    /// It teaches something that the person did not name.
    TeachesNewSkill,
    /// The person has everything that the page names.
    NoNewSkill,
    /// No page names what is taught.
    SkillsNotStated,
    /// The page says that nothing is asked.
    NoPrerequisites,
    /// Conditions to check.
    HasPrerequisites,
    /// No page says what is asked.
    PrerequisitesNotStated,
}

impl PersonCheckReason {
    /// The stable name of the reason.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Limit(why) => why.id(),
            Self::TeachesNewSkill => "something_new",
            Self::NoNewSkill => "all_known",
            Self::SkillsNotStated => "skills_not_stated",
            Self::NoPrerequisites => "nothing_asked",
            Self::HasPrerequisites => "asks_conditions",
            Self::PrerequisitesNotStated => "entry_not_stated",
        }
    }
}

/// Returns true if the person said what a criterion needs; what was not said counts for nothing and against nothing.
#[must_use]
pub fn has_answers_for(criterion: PersonCriterion, profile: &Profile) -> bool {
    match limit_for_criterion(criterion) {
        Some(limit) => limit.rule().has_answers(profile),
        None => criterion != PersonCriterion::NewSkill || !profile.skills.is_empty(),
    }
}

/// Returns the weight of a person criterion: 0 where the person did not say what it needs.
#[must_use]
pub fn person_weight(criterion: PersonCriterion, profile: &Profile, weights: &Weights) -> u32 {
    if has_answers_for(criterion, profile) { weights.of_person(criterion) } else { 0 }
}

/// Returns the limit that settles a person criterion; `None` for those that no limit settles.
#[must_use]
pub fn limit_for_criterion(criterion: PersonCriterion) -> Option<Limit> {
    Limit::ALL.iter().copied().find(|limit| limit.criterion() == Some(criterion))
}

/// Returns the person's half of the checklist.
#[must_use]
pub fn person_checks(
    program: &Program,
    profile: &Profile,
    outcomes: &LimitOutcomes,
    weights: &Weights,
) -> Vec<PersonCheck> {
    PersonCriterion::ALL
        .iter()
        .map(|&criterion| {
            let (value, reason) = match limit_for_criterion(criterion) {
                Some(limit) => {
                    let outcome = &outcomes[limit];
                    (outcome.value(), PersonCheckReason::Limit(outcome.reason().clone()))
                }
                None if criterion == PersonCriterion::NewSkill => new_skill(program, profile),
                None => entry_conditions(&program.prerequisites),
            };
            let is_answered = has_answers_for(criterion, profile);
            let weight = person_weight(criterion, profile, weights);
            let mut row = PersonCheck { criterion, value, reason, weight, can_ask_provider: false };
            // What the page says already, or what no provider can say, is no question to a provider.
            let no_question = matches!(
                row.reason,
                PersonCheckReason::Limit(LimitReason::NoExchangeRate(_)) | PersonCheckReason::HasPrerequisites
            );
            row.can_ask_provider = is_answered && value == Tristate::Unknown && !row.is_unanswered() && !no_question;
            row
        })
        .collect()
}

fn new_skill(program: &Program, profile: &Profile) -> (Tristate, PersonCheckReason) {
    if profile.skills.is_empty() {
        return (Tristate::Unknown, PersonCheckReason::Limit(LimitReason::NotAnswered));
    }
    let value = SkillMatcher::new(None, &profile.skills).match_program(&program.skills).teaches_new();
    let reason = match value {
        Tristate::Yes => PersonCheckReason::TeachesNewSkill,
        Tristate::No => PersonCheckReason::NoNewSkill,
        Tristate::Unknown => PersonCheckReason::SkillsNotStated,
    };
    (value, reason)
}

/// Checks the conditions to get in. They are no limit: only the person can tell whether they meet them.
#[must_use]
pub const fn entry_conditions(prerequisites: &Prerequisites) -> (Tristate, PersonCheckReason) {
    match prerequisites {
        Prerequisites::Unknown => (Tristate::Unknown, PersonCheckReason::PrerequisitesNotStated),
        Prerequisites::NoneRequired => (Tristate::Yes, PersonCheckReason::NoPrerequisites),
        Prerequisites::Required(_) => (Tristate::Unknown, PersonCheckReason::HasPrerequisites),
    }
}

/// The questions that are open on a program, that its provider can answer and that weigh something, in the order of the
/// checklist.
#[must_use]
pub fn open_checks(program: &Program, person: &[PersonCheck], weights: &Weights) -> Vec<ChecklistQuestion> {
    let of_person =
        person.iter().filter(|row| row.can_ask_provider).map(|row| ChecklistQuestion::Person(row.criterion));
    let of_program = Criterion::ALL
        .iter()
        .filter(|criterion| program.value(**criterion) == Tristate::Unknown)
        .map(|criterion| ChecklistQuestion::Program(*criterion));
    of_person.chain(of_program).filter(|check| weights.of_check(*check) > 0).collect()
}

/// The same, the weightiest first.
#[must_use]
pub fn open_checks_by_weight(program: &Program, person: &[PersonCheck], weights: &Weights) -> Vec<ChecklistQuestion> {
    let mut open = open_checks(program, person, weights);
    open.sort_by_key(|check| std::cmp::Reverse(weights.of_check(*check)));
    open
}

/// How well a program fits, from 0 to 100: a range, because much is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// The weights of every yes.
    pub met: u32,
    /// The weights of every unknown.
    pub unknown: u32,
    /// The weights of everything that counts.
    pub max: u32,
}

impl Score {
    /// Adds one answered question.
    pub const fn add(&mut self, value: Tristate, weight: u32) {
        self.max += weight;
        match value {
            Tristate::Yes => self.met += weight,
            Tristate::Unknown => self.unknown += weight,
            Tristate::No => {}
        }
    }

    /// The fit with every unknown as no, 0 to 100.
    #[must_use]
    pub const fn low(self) -> u32 {
        percent(self.met, self.max)
    }

    /// The fit with every unknown as yes, 0 to 100.
    #[must_use]
    pub const fn high(self) -> u32 {
        percent(self.met + self.unknown, self.max)
    }
}

const fn percent(part: u32, whole: u32) -> u32 {
    match (part * 100 + whole / 2).checked_div(whole) {
        Some(share) => share,
        None => 0,
    }
}

/// The points of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupScore {
    /// The group.
    pub group: CriterionGroup,
    /// Its points.
    pub score: Score,
}

/// The fit of a program, in all and by group.
#[must_use]
pub fn score(program: &Program, person: &[PersonCheck], weights: &Weights) -> (Score, Vec<GroupScore>) {
    let mut total = Score::default();
    let mut groups: Vec<GroupScore> =
        CriterionGroup::ALL.iter().map(|group| GroupScore { group: *group, score: Score::default() }).collect();
    let mut add = |group: CriterionGroup, value, weight| {
        total.add(value, weight);
        if let Some(points) = groups.get_mut(group as usize) {
            points.score.add(value, weight);
        }
    };
    for row in person {
        add(CriterionGroup::Personal, row.value, row.weight);
    }
    for criterion in Criterion::ALL {
        add(criterion.group(), program.value(*criterion), weights.of_criterion(*criterion));
    }
    (total, groups)
}
