//! The checklist of one programme for one person: 12 questions about the programme, 8 about both, and their weights.

use super::criteria::{Check, Criteria, Criterion, PersonCriterion};
use super::fact::Value;
use super::ids::words;
use super::profile::{Goal, Profile, Schooling};
use super::programme::Programme;
use super::standing::{Limit, Standing, Why};
use super::words::speaks_of;

/// What `stackable` and `laddering` weigh for a graduate who plans no further study.
const FURTHER_LITTLE: u32 = 10;
/// What they weigh for a person who does plan it.
const FURTHER_MUCH: u32 = 55;
/// What a placement and help with the job search weigh more for somebody who looks for a first or another job.
const JOB_SEARCH_MORE: u32 = 10;

words! {
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

words! {
    /// The groups under which points are reported.
    Group { You = "you", Teaching = "teaching", Proof = "proof", Job = "job", Further = "further" }
}

impl Criterion {
    /// The group of its points.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::PracticalSkill | Self::EmployerConsulted | Self::IndustryFocused | Self::NewcomerSupport => {
                Group::Teaching
            }
            Self::Assessment | Self::Capstone | Self::Accredited | Self::DigitalBadge | Self::OsapEligible => {
                Group::Proof
            }
            Self::CareerSupport | Self::WorkIntegrated => Group::Job,
            Self::Stackable | Self::Laddering => Group::Further,
        }
    }
}

/// The weight of every criterion for one person, 0 to 100 each, and the rules that shifted them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights {
    programme: Vec<u32>,
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
            programme: Criterion::ALL
                .iter()
                .map(|id| criteria.of(*id).map_or(0, |found| pick(found.weight, found.weight_paid_by_employer)))
                .collect(),
            person: PersonCriterion::ALL
                .iter()
                .map(|id| criteria.of_person(*id).map_or(0, |found| pick(found.weight, found.weight_paid_by_employer)))
                .collect(),
            rules: Vec::new(),
        };
        if paid {
            weights.rules.push(WeightRule::EmployerPays);
        }
        let graduate = matches!(profile.schooling, Some(Schooling::College | Schooling::Degree));
        match profile.further_study {
            Value::No if graduate => weights.further(FURTHER_LITTLE, WeightRule::NoFurtherStudy),
            Value::Yes => weights.further(FURTHER_MUCH, WeightRule::FurtherStudy),
            Value::No | Value::Unknown => {}
        }
        if matches!(profile.goal, Some(Goal::FirstJob | Goal::ChangeCareer)) {
            for criterion in [Criterion::CareerSupport, Criterion::WorkIntegrated] {
                if let Some(weight) = weights.programme.get_mut(criterion as usize) {
                    *weight = (*weight + JOB_SEARCH_MORE).min(100);
                }
            }
            weights.rules.push(WeightRule::JobSearch);
        }
        weights
    }

    fn further(&mut self, weight: u32, rule: WeightRule) {
        for criterion in [Criterion::Stackable, Criterion::Laddering] {
            if let Some(slot) = self.programme.get_mut(criterion as usize) {
                *slot = weight;
            }
        }
        self.rules.push(rule);
    }

    /// The weight of a question about the programme.
    #[must_use]
    pub fn of(&self, criterion: Criterion) -> u32 {
        self.programme.get(criterion as usize).copied().unwrap_or(0)
    }

    /// The weight of a question of either half.
    #[must_use]
    pub fn of_check(&self, check: Check) -> u32 {
        match check {
            Check::Programme(criterion) => self.of(criterion),
            Check::Person(criterion) => self.of_person(criterion),
        }
    }

    /// Sets the weight of a question, 0 to 100.
    pub fn set(&mut self, check: Check, weight: u32) {
        let slot = match check {
            Check::Programme(criterion) => self.programme.get_mut(criterion as usize),
            Check::Person(criterion) => self.person.get_mut(criterion as usize),
        };
        if let Some(slot) = slot {
            *slot = weight.min(100);
        }
    }

    /// The weight of a question about the person and the programme.
    #[must_use]
    pub fn of_person(&self, criterion: PersonCriterion) -> u32 {
        self.person.get(criterion as usize).copied().unwrap_or(0)
    }
}

/// One answered question about the person and the programme.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonRow {
    /// The question.
    pub criterion: PersonCriterion,
    /// The answer.
    pub value: Value,
    /// Why.
    pub why: PersonWhy,
    /// Its weight; 0 where the person said nothing that it needs.
    pub weight: u32,
    /// Whether the provider could settle it.
    pub provider_could_say: bool,
}

impl PersonRow {
    /// Whether it is open only because the person did not say something.
    #[must_use]
    pub const fn is_not_said(&self) -> bool {
        matches!(self.why, PersonWhy::Limit(Why::NotSaid | Why::HomeNotSaid))
    }
}

/// Why a person criterion has its value.
#[derive(Debug, Clone, PartialEq)]
pub enum PersonWhy {
    /// By a hard limit.
    Limit(Why),
    /// It teaches something that the person did not name.
    SomethingNew,
    /// The person has everything that the page names.
    AllKnown,
    /// No page names what is taught.
    SkillsNotStated,
}

impl PersonWhy {
    /// The stable name of the reason.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Limit(why) => why.id(),
            Self::SomethingNew => "something_new",
            Self::AllKnown => "all_known",
            Self::SkillsNotStated => "skills_not_stated",
        }
    }
}

/// Whether the person said what a criterion needs; what was not said counts for nothing and against nothing.
#[must_use]
pub fn counts(criterion: PersonCriterion, profile: &Profile) -> bool {
    match criterion {
        PersonCriterion::TowardGoal => !profile.target.is_empty(),
        PersonCriterion::NewSkill => !profile.skills.is_empty(),
        PersonCriterion::WithinBudget => profile.budget.is_some() || profile.employer_pays,
        PersonCriterion::WeeklyHours => profile.hours_per_week.is_some(),
        PersonCriterion::FinishesInTime => profile.finish_by.is_some(),
        PersonCriterion::WhenAndWhere => {
            profile.place.is_some() || profile.province.is_some() || !profile.when.is_empty()
        }
        PersonCriterion::LanguageLevel => profile.clb.is_some(),
        PersonCriterion::EntryConditions => true,
    }
}

/// The limit that settles a person criterion; `None` for the one that no limit settles.
#[must_use]
pub const fn limit_of(criterion: PersonCriterion) -> Option<Limit> {
    match criterion {
        PersonCriterion::TowardGoal => Some(Limit::Goal),
        PersonCriterion::NewSkill => None,
        PersonCriterion::WithinBudget => Some(Limit::Budget),
        PersonCriterion::WeeklyHours => Some(Limit::WeeklyHours),
        PersonCriterion::FinishesInTime => Some(Limit::FinishBy),
        PersonCriterion::WhenAndWhere => Some(Limit::Place),
        PersonCriterion::LanguageLevel => Some(Limit::Language),
        PersonCriterion::EntryConditions => Some(Limit::Entry),
    }
}

/// The person's half of the checklist.
#[must_use]
pub fn person_rows(
    programme: &Programme,
    profile: &Profile,
    standings: &[(Limit, Standing)],
    weights: &Weights,
) -> Vec<PersonRow> {
    let settled = |limit| standings.iter().find(|(found, _)| *found == limit).map(|(_, standing)| standing);
    PersonCriterion::ALL
        .iter()
        .map(|&criterion| {
            let (value, why) = match limit_of(criterion).and_then(settled) {
                Some(Standing::Open(why)) => (Value::Yes, PersonWhy::Limit(why.clone())),
                Some(Standing::Closed(why)) => (Value::No, PersonWhy::Limit(why.clone())),
                Some(Standing::NotKnown(why)) => (Value::Unknown, PersonWhy::Limit(why.clone())),
                None => new_skill(programme, profile),
            };
            let said = counts(criterion, profile);
            let weight = if said { weights.of_person(criterion) } else { 0 };
            let mut row = PersonRow { criterion, value, why, weight, provider_could_say: false };
            // What the page says already, or what no provider can say, is no question to a provider.
            let no_question = matches!(row.why, PersonWhy::Limit(Why::NoRate(_) | Why::AsksConditions));
            row.provider_could_say = said && value == Value::Unknown && !row.is_not_said() && !no_question;
            row
        })
        .collect()
}

fn new_skill(programme: &Programme, profile: &Profile) -> (Value, PersonWhy) {
    if profile.skills.is_empty() {
        return (Value::Unknown, PersonWhy::Limit(Why::NotSaid));
    }
    if programme.skills.is_empty() {
        return (Value::Unknown, PersonWhy::SkillsNotStated);
    }
    // Everything that is taught must stand in what is held: who knows Excel need not know Excel macros.
    let held = |text: &str| profile.skills.iter().any(|held| speaks_of(held, text));
    let all_known = programme.skills.iter().all(|taught| taught.entries().any(|(_, text)| held(text)));
    if all_known { (Value::No, PersonWhy::AllKnown) } else { (Value::Yes, PersonWhy::SomethingNew) }
}

/// The questions that are open on a programme, that its provider can answer and that weigh something, in the order of the
/// checklist.
#[must_use]
pub fn open_checks(programme: &Programme, person: &[PersonRow], weights: &Weights) -> Vec<Check> {
    let of_person = person.iter().filter(|row| row.provider_could_say).map(|row| Check::Person(row.criterion));
    let of_programme = Criterion::ALL
        .iter()
        .filter(|criterion| programme.value(**criterion) == Value::Unknown)
        .map(|criterion| Check::Programme(*criterion));
    of_person.chain(of_programme).filter(|check| weights.of_check(*check) > 0).collect()
}

/// The same, the weightiest first.
#[must_use]
pub fn weightiest_open(programme: &Programme, person: &[PersonRow], weights: &Weights) -> Vec<Check> {
    let mut open = open_checks(programme, person, weights);
    open.sort_by_key(|check| std::cmp::Reverse(weights.of_check(*check)));
    open
}

/// How well a programme fits, from 0 to 100: a range, because much is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fit {
    /// The weights of every yes.
    pub yes: u32,
    /// The weights of every unknown.
    pub unknown: u32,
    /// The weights of everything that counts.
    pub most: u32,
}

impl Fit {
    /// Adds one answered question.
    pub const fn add(&mut self, value: Value, weight: u32) {
        self.most += weight;
        match value {
            Value::Yes => self.yes += weight,
            Value::Unknown => self.unknown += weight,
            Value::No => {}
        }
    }

    /// The fit with every unknown as no, 0 to 100.
    #[must_use]
    pub const fn low(self) -> u32 {
        percent(self.yes, self.most)
    }

    /// The fit with every unknown as yes, 0 to 100.
    #[must_use]
    pub const fn high(self) -> u32 {
        percent(self.yes + self.unknown, self.most)
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
pub struct GroupPoints {
    /// The group.
    pub group: Group,
    /// Its points.
    pub fit: Fit,
}

/// The fit of a programme, in all and by group.
#[must_use]
pub fn fit(programme: &Programme, person: &[PersonRow], weights: &Weights) -> (Fit, Vec<GroupPoints>) {
    let mut total = Fit::default();
    let mut groups: Vec<GroupPoints> =
        Group::ALL.iter().map(|group| GroupPoints { group: *group, fit: Fit::default() }).collect();
    let mut add = |group: Group, value, weight| {
        total.add(value, weight);
        if let Some(points) = groups.get_mut(group as usize) {
            points.fit.add(value, weight);
        }
    };
    for row in person {
        add(Group::You, row.value, row.weight);
    }
    for criterion in Criterion::ALL {
        add(criterion.group(), programme.value(*criterion), weights.of(*criterion));
    }
    (total, groups)
}
