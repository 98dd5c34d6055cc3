//! One program as evaluated for one person: price, time, checklist, advice.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::advice::{
    AidScheme, LabourMarket, NearMissView, ProviderQuestion, RuleAnswer, SchemeDetails, Statement, aid_scheme,
    labour_market, near_misses, near_misses_of, provider_questions, rule_answers, scheme_details, statements,
};
use crate::view::catalogue::{ProgramFacts, program_facts};
use crate::view::value::{ById, ByName, CountRange, Id, Number, dollars};
use microcred_advice::bill::{TaxRefund, scheme_for};
use microcred_advice::checklist::Score;
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::cost::{Cost, StudyTime, whole_weeks};
use microcred_advice::fit_step::{checklist_length, fit_step};
use microcred_advice::limits::{GoalRelevance, Limit, LimitReason};
use microcred_advice::matching::MatchRequest;
use microcred_advice::sections::Section;
use microcred_advice::subscription::{PaceCost, SubscriptionPaces};
use microcred_advice::watchouts::WatchOut;
use microcred_advice::week::schedule_conflicts;
use microcred_core::criteria::{ChecklistQuestion, Criterion, CriterionGroup, PersonCriterion};
use microcred_core::fact::{Basis, Freshness, SourceKind, Tristate};
use microcred_core::money::{Cents, Currency, Tax};
use microcred_core::occupation::Province;
use microcred_core::program::Program;
use microcred_core::schedule::{DayPart, Delivery};
use microcred_core::terms::ProgramField;
use microcred_i18n::Localizer;

/// One program as evaluated for one person.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgramEvaluation<'a> {
    /// `provider/program`.
    pub id: &'a str,
    /// The title as the provider gives it.
    pub title: &'a str,
    /// The provider's name.
    pub provider: &'a str,
    /// Where it is offered; null: national, outside Canada, or not stated.
    pub province: Option<Id<Province>>,
    /// The program's page on the site of its provider or of a public body; null: not known.
    pub page: Option<&'a str>,
    /// Whose page the facts were read on.
    pub source_kind: Id<SourceKind>,
    /// How long ago the facts were checked, or the page was written.
    pub freshness: Id<Freshness>,
    /// How near it is to the goal of the person.
    pub nearness: Id<GoalRelevance>,
    /// The section of the list in which it stands.
    pub section: Id<Section>,
    /// Whether it counts in the province of the person; unknown where no page says so, or no province was named.
    pub valid_here: Id<Tristate>,
    /// Whether the person may join, as far as pages and answers tell.
    pub may_join: Id<Tristate>,
    /// Whether a licence or a registration must be held already.
    pub needs_licence: Id<Tristate>,
    /// How the price stands against the budget.
    pub budget: BudgetView,
    /// The language of teaching.
    pub language_of_teaching: TeachingLanguage<'a>,
    /// The score in percent: the lower end counts unknown answers as no, the higher end as yes.
    pub fit: FitView,
    /// Points by group of questions.
    pub points: ById<CriterionGroup, GroupPoints>,
    /// The price for the person.
    pub price: PriceForPerson<'a>,
    /// Aid and loans to ask about.
    pub aid_to_ask: Vec<AidScheme>,
    /// Aid that a rule excludes.
    pub aid_closed: Vec<AidScheme>,
    /// The time it takes.
    pub time: TimeForPerson,
    /// The labour market of the job.
    pub labour: Option<LabourMarket<'a>>,
    /// Statements on the right step.
    pub right_step: Vec<Statement>,
    /// Questions about the program.
    pub criteria: Vec<CriterionAnswer<'a>>,
    /// Questions about the person and the program.
    pub person: Vec<PersonAnswer>,
    /// Cautions.
    pub watch_outs: Vec<Caution>,
    /// The id of the question to ask first.
    pub ask_first: Option<&'static str>,
}

/// The two ends of a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScoreRange {
    /// Where every unknown answer is no.
    pub low: u32,
    /// Where every unknown answer is yes.
    pub high: u32,
}

/// The points of a group of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupPoints {
    /// Points of answers that are yes.
    pub yes: u32,
    /// Points of answers that are unknown.
    pub unknown: u32,
    /// All points of the group.
    pub most: u32,
}

/// What the page asks of the person, in its own currency; of a subscription the whole, at the person's pace.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct AskedPrice {
    /// The kind of price.
    #[schemars(schema_with = "crate::view::price_kind_schema")]
    pub kind: &'static str,
    /// The currency of `low` and `high`.
    pub currency: Option<Id<Currency>>,
    /// The lower end.
    pub low: Option<Number>,
    /// The higher end.
    pub high: Option<Number>,
}

impl From<&Cost> for AskedPrice {
    fn from(cost: &Cost) -> Self {
        Self {
            kind: cost.price.kind(),
            currency: cost.currency().map(Id),
            low: dollars(cost.low),
            high: dollars(cost.high),
        }
    }
}

/// The price of a program for one person. From `sticker_low` on in Canadian dollars, approximate for a foreign currency.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PriceForPerson<'a> {
    /// What the page asks.
    #[serde(flatten)]
    pub asked: AskedPrice,
    /// The lower end in Canadian dollars.
    pub sticker_low: Option<Number>,
    /// The higher end in Canadian dollars.
    pub sticker_high: Option<Number>,
    /// True where a rate of exchange is used.
    pub approximate: bool,
    /// True where the price holds only under a condition.
    pub conditional: bool,
    /// Tax on the price.
    pub tax: Id<Tax>,
    /// Costs on top of the price.
    pub extras: Option<&'a str>,
    /// Paid months of a subscription.
    pub months: Option<CountRange>,
    /// A subscription at several paces.
    pub paces: Option<Paces>,
    /// The lower amount due at registration.
    pub day_one: Option<Number>,
    /// The higher amount due at registration.
    pub day_one_high: Option<Number>,
    /// Tax refunds that are certain.
    pub certain: Vec<CertainRefund<'a>>,
    /// The highest tax credit that is carried forward to later years.
    pub carried_forward: Option<Number>,
    /// The lower price after what is certain, and nothing else.
    pub net_low: Option<Number>,
    /// The higher price after what is certain, and nothing else.
    pub net_high: Option<Number>,
}

/// A subscription at several paces.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Paces {
    /// At the hours of the person.
    pub yours: Option<PaceView>,
    /// At half of them.
    pub half: Option<PaceView>,
    /// At the fewest whole hours in a week that keep the whole within the budget.
    pub to_meet_budget: Option<PaceView>,
}

/// A subscription at one pace.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct PaceView {
    /// Hours in a week.
    pub hours_per_week: Number,
    /// The fewest paid months.
    pub months_low: Option<u32>,
    /// The most paid months.
    pub months_high: Option<u32>,
    /// The lower total in Canadian dollars.
    pub total_low: Option<Number>,
    /// The higher total in Canadian dollars.
    pub total_high: Option<Number>,
}

/// A tax refund that is certain.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CertainRefund<'a> {
    /// The id of the scheme.
    pub scheme: &'a str,
    /// The lower amount in dollars.
    pub amount: Number,
    /// The higher amount in dollars.
    pub amount_high: Number,
    /// The year and the season of the refund, at the earliest.
    pub when: String,
    /// The same at the latest: of a course over more years a part of the fee counts for each.
    pub when_last: String,
    /// The rule in words.
    pub rule: &'a str,
    /// The address of the page.
    pub source: &'a str,
    /// The date of the page.
    pub as_of: Option<&'a str>,
    /// Every rule with its answer.
    pub rules: Vec<RuleAnswer>,
}

/// The time a program takes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TimeForPerson {
    /// A typical week.
    pub typical_week: TypicalWeekView,
    /// The latest day it would be done if it began today, else the earliest.
    pub finish_date: Option<String>,
    /// The earliest day it would be done if it began today.
    pub finish_earliest: Option<String>,
    /// Limits of time and place that it may break.
    pub clashes: Vec<Clash>,
    /// Hours and weeks.
    #[serde(flatten)]
    pub length: StudyLength,
}

/// Hours and weeks of the whole program.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct StudyLength {
    /// The fewest hours.
    pub hours_low: Option<Number>,
    /// The most hours.
    pub hours_high: Option<Number>,
    /// The fewest weeks that the page states.
    pub weeks_low: Option<Number>,
    /// The most weeks that the page states.
    pub weeks_high: Option<Number>,
    /// Whole weeks at the pace of the person.
    pub weeks_at_your_pace: CountRange,
}

impl From<&StudyTime> for StudyLength {
    fn from(time: &StudyTime) -> Self {
        let weeks = whole_weeks(time.at_pace);
        Self {
            hours_low: time.hours.low().map(Number::from),
            hours_high: time.hours.high().map(Number::from),
            weeks_low: time.weeks.low().map(Number::from),
            weeks_high: time.weeks.high().map(Number::from),
            weeks_at_your_pace: CountRange { low: weeks.low, high: weeks.high },
        }
    }
}

/// A typical week.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TypicalWeekView {
    /// The fewest hours.
    pub hours_low: Option<Number>,
    /// The most hours.
    pub hours_high: Option<Number>,
    /// True where the learner sets the pace.
    pub your_own_pace: bool,
    /// Hours that the person has.
    pub your_hours: Option<u32>,
    /// When classes take place.
    pub times: Vec<Id<DayPart>>,
    /// True where it can be done at any hour.
    pub any_hour: bool,
    /// How it is taught.
    pub delivery: Id<Delivery>,
    /// The week in words.
    pub text: String,
}

/// A limit of time or place that a program breaks or may break.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Clash {
    /// The limit.
    pub check: Id<Limit>,
    /// Yes: it breaks the limit; unknown: it may.
    pub clashes: Id<Tristate>,
    /// The reason in words.
    pub text: String,
}

/// The answer to a question about the program.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CriterionAnswer<'a> {
    /// The question.
    pub id: Id<Criterion>,
    /// Yes, no or unknown.
    pub value: Id<Tristate>,
    /// The words of the page.
    pub evidence: Option<&'a str>,
    /// The address of the page.
    pub source: Option<&'a str>,
    /// The date of the page.
    pub as_of: Option<&'a str>,
    /// Stated or derived.
    pub basis: Option<Id<Basis>>,
    /// The weight in the score.
    pub weight: u32,
}

/// The answer to a question about the person and the program.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PersonAnswer {
    /// The question.
    pub id: Id<PersonCriterion>,
    /// Yes, no or unknown.
    pub value: Id<Tristate>,
    /// The reason in words.
    pub why: String,
    /// The id of the reason.
    pub reason: &'static str,
    /// The weight in the score.
    pub weight: u32,
}

/// A caution.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Caution {
    /// The kind of caution.
    pub id: Id<WatchOut>,
    /// The text.
    pub text: String,
}

/// One program as evaluated, with all its facts: the output of `show`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgramDetails<'a> {
    /// The evaluation.
    #[serde(flatten)]
    pub evaluation: ProgramEvaluation<'a>,
    /// Every fact of the program.
    pub facts: ProgramFacts<'a>,
    /// The words of every scheme that is named, by its id.
    pub schemes: ByName<SchemeDetails>,
    /// Questions that the provider can answer.
    pub questions: Vec<ProviderQuestion<'a>>,
    /// The smallest changes of an answer that let the program in.
    pub near_misses: Vec<NearMissView>,
}

/// How a price stands against the budget.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct BudgetView {
    /// Yes within it, no over it, unknown.
    pub value: Id<Tristate>,
    /// How much it is over the budget at the least; null where it is not over it, or not known.
    pub over_low: Option<Number>,
    /// How much it is over the budget at the most.
    pub over_high: Option<Number>,
}

/// The language of teaching.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct TeachingLanguage<'a> {
    /// Tags of the languages; empty: not known.
    pub value: &'a [String],
    /// `stated`, `inferred` or `unknown`.
    pub basis: &'static str,
}

/// How well a program fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FitView {
    /// The score with every unknown as no, in percent.
    pub low: u32,
    /// The score with every unknown as yes, in percent.
    pub high: u32,
    /// 5 strong, 4 good, 3 fair, 2 weak; null: too little known.
    pub step: Option<u8>,
    /// How many facts of the checklist were found.
    pub known: usize,
    /// How many questions the checklist has.
    pub of: usize,
}

/// Returns one program as evaluated for one person.
#[must_use]
pub fn evaluation<'a>(
    column: &ComparisonColumn<'a>,
    request: &MatchRequest<'a>,
    texts: &Localizer,
) -> ProgramEvaluation<'a> {
    let (program, evaluation) = (column.program, &column.evaluation);
    let aid = |aid| aid_scheme(aid, texts);
    let points = |score: Score| GroupPoints { yes: score.met, unknown: score.unknown, most: score.max };
    let caution =
        |caution: &WatchOut| Caution { id: Id(*caution), text: texts.watch_out(*caution, program, &evaluation.cost) };
    ProgramEvaluation {
        id: program.id.as_str(),
        title: &program.title,
        provider: &program.provider,
        province: program.province.map(Id),
        page: program.page.as_deref(),
        source_kind: Id(program.source.kind),
        freshness: Id(program.freshness(request.today)),
        nearness: Id(evaluation.goal_relevance),
        section: Id(evaluation.section),
        valid_here: Id(valid_here(column, request)),
        may_join: Id(evaluation.limit_outcome(Limit::WhoMayJoin).value()),
        needs_licence: Id(program.terms.entry.licence.value()),
        budget: budget(column),
        language_of_teaching: teaching_language(program),
        fit: fit(column, request),
        points: ById(evaluation.group_scores.iter().map(|group| (group.group, points(group.score))).collect()),
        price: price(column, request, texts),
        aid_to_ask: column.decision.aid_to_ask().chain(column.decision.loans()).map(aid).collect(),
        aid_closed: column.decision.ineligible().map(aid).collect(),
        time: time(column, texts),
        labour: labour_market(column, texts),
        right_step: statements(&column.decision.advisories, texts),
        criteria: criterion_answers(column, request, texts),
        person: person_answers(column, texts),
        watch_outs: evaluation.watch_outs.iter().map(caution).collect(),
        ask_first: evaluation.top_open_question.map(ChecklistQuestion::id),
    }
}

fn valid_here(column: &ComparisonColumn<'_>, request: &MatchRequest<'_>) -> Tristate {
    let home = request.profile.province;
    home.map_or(Tristate::Unknown, |home| column.program.terms.valid_in.counts_in(home))
}

fn budget(column: &ComparisonColumn<'_>) -> BudgetView {
    let outcome = column.evaluation.limit_outcome(Limit::Budget);
    let (over_low, over_high) = match outcome.reason() {
        LimitReason::OverBudgetBy(over) | LimitReason::OverBudgetUntilTaxRefund(over) => (Some(*over), Some(*over)),
        LimitReason::MayBeOverBudgetBy(over) => (Some(Cents(0)), Some(*over)),
        _ => (None, None),
    };
    BudgetView { value: Id(outcome.value()), over_low: dollars(over_low), over_high: dollars(over_high) }
}

fn teaching_language(program: &Program) -> TeachingLanguage<'_> {
    let basis = if program.languages.is_empty() {
        "unknown"
    } else if program.terms.is_derived(ProgramField::Languages) {
        "inferred"
    } else {
        "stated"
    };
    TeachingLanguage { value: &program.languages, basis }
}

fn fit(column: &ComparisonColumn<'_>, request: &MatchRequest<'_>) -> FitView {
    let (program, evaluation) = (column.program, &column.evaluation);
    FitView {
        low: evaluation.score.low(),
        high: evaluation.score.high(),
        step: fit_step(evaluation, program, request.today).number(),
        known: evaluation.facts_found(program),
        of: checklist_length(),
    }
}

/// Returns one program as evaluated, with all its facts.
#[must_use]
pub fn show<'a>(column: &ComparisonColumn<'a>, request: &MatchRequest<'a>, texts: &Localizer) -> ProgramDetails<'a> {
    ProgramDetails {
        evaluation: evaluation(column, request, texts),
        facts: program_facts(column.program),
        schemes: scheme_details(column, texts),
        questions: provider_questions(column, request),
        near_misses: near_misses(&near_misses_of(std::slice::from_ref(column), request)),
    }
}

fn price<'a>(column: &ComparisonColumn<'a>, request: &MatchRequest<'a>, texts: &Localizer) -> PriceForPerson<'a> {
    let (program, cost, bill) = (column.program, &column.evaluation.cost, &column.evaluation.bill);
    let refunds = bill.tax_refunds.iter();
    PriceForPerson {
        asked: cost.into(),
        sticker_low: dollars(cost.cad_low),
        sticker_high: dollars(cost.cad_high),
        approximate: cost.is_approximate(),
        conditional: cost.conditional,
        tax: Id(program.tax),
        extras: program.additional_costs.as_ref().map(|extras| extras.get(texts.tag())),
        months: cost.months.map(|months| CountRange { low: Some(months.low), high: months.high }),
        paces: column.decision.paces.as_ref().map(paces),
        day_one: dollars(bill.due_at_registration.map(|due| due.low)),
        day_one_high: dollars(bill.due_at_registration.map(|due| due.high)),
        certain: refunds.filter_map(|refund| certain_refund(refund, column, request, texts)).collect(),
        carried_forward: dollars(bill.carried_forward.map(|carried| carried.high)),
        net_low: dollars(bill.net_low),
        net_high: dollars(bill.net_high),
    }
}

fn certain_refund<'a>(
    refund: &TaxRefund,
    column: &ComparisonColumn<'a>,
    request: &MatchRequest<'a>,
    texts: &Localizer,
) -> Option<CertainRefund<'a>> {
    let scheme = scheme_for(refund.credit, &request.reference_data.funding)?;
    Some(CertainRefund {
        scheme: &scheme.id,
        amount: refund.amount.low.into(),
        amount_high: refund.amount.high.into(),
        when: format!("{}-spring", refund.refund_year),
        when_last: format!("{}-spring", refund.last_refund_year),
        rule: scheme.amount.rule.get(texts.tag()),
        source: &scheme.source.url,
        as_of: scheme.source.as_of.text(),
        rules: rule_answers(column.decision.aid.iter().find(|aid| aid.scheme.id == scheme.id), texts),
    })
}

fn paces(paces: &SubscriptionPaces) -> Paces {
    let pace = |pace: PaceCost| PaceView {
        hours_per_week: pace.hours_per_week.into(),
        months_low: pace.months.0,
        months_high: pace.months.1,
        total_low: dollars(pace.total.map(|total| total.low)),
        total_high: dollars(pace.total.map(|total| total.high)),
    };
    Paces { yours: paces.yours.map(pace), half: paces.half.map(pace), to_meet_budget: paces.within_budget.map(pace) }
}

fn time(column: &ComparisonColumn<'_>, texts: &Localizer) -> TimeForPerson {
    let week = &column.decision.week;
    let clashes = schedule_conflicts(&column.evaluation).into_iter().map(|(limit, outcome)| Clash {
        check: Id(limit),
        clashes: Id(if outcome.is_fail() { Tristate::Yes } else { Tristate::Unknown }),
        text: texts.limit_reason(outcome.reason()),
    });
    TimeForPerson {
        typical_week: TypicalWeekView {
            hours_low: week.hours.low().map(Number::from),
            hours_high: week.hours.high().map(Number::from),
            your_own_pace: week.is_learner_paced,
            your_hours: week.available_hours,
            times: week.times.iter().copied().map(Id).collect(),
            any_hour: week.can_study_any_hour,
            delivery: Id(week.delivery),
            text: texts.typical_week(week),
        },
        finish_date: week.finish.high.or(week.finish.low).map(|day| day.to_string()),
        finish_earliest: week.finish.low.map(|day| day.to_string()),
        clashes: clashes.collect(),
        length: (&column.evaluation.study_time).into(),
    }
}

fn criterion_answers<'a>(
    column: &ComparisonColumn<'a>,
    request: &MatchRequest<'_>,
    texts: &Localizer,
) -> Vec<CriterionAnswer<'a>> {
    let program = column.program;
    let weights = request.weights();
    let answer = |criterion: &Criterion| {
        let fact = program.fact(*criterion);
        let known = !fact.evidence.is_empty();
        CriterionAnswer {
            id: Id(*criterion),
            value: Id(fact.value),
            evidence: known.then(|| fact.evidence.get(texts.tag())),
            source: known.then(|| fact.source_url(&program.source)),
            as_of: if known { fact.page_date(&program.source).text() } else { None },
            basis: known.then_some(Id(fact.basis)),
            weight: weights.of_criterion(*criterion),
        }
    };
    Criterion::ALL.iter().map(answer).collect()
}

fn person_answers(column: &ComparisonColumn<'_>, texts: &Localizer) -> Vec<PersonAnswer> {
    let checks = column.evaluation.person_checks.iter();
    let answer = |check: &microcred_advice::checklist::PersonCheck| PersonAnswer {
        id: Id(check.criterion),
        value: Id(check.value),
        why: texts.person_reason(&check.reason),
        reason: check.reason.id(),
        weight: check.weight,
    };
    checks.map(answer).collect()
}
