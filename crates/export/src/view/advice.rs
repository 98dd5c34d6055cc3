//! Advice around a program: aid, statements on the right step, the job, open questions, near misses, places that help.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::value::{ByName, Id, LocalizedText, Number, dollars};
use microcred_advice::advisories::{Advisory, AdvisoryKind, AdvisoryTiming, before_you_start};
use microcred_advice::aid::{Aid, EligibilityRule};
use microcred_advice::checklist::open_checks;
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::labour_market::{OUTLOOK_PERIOD, OUTLOOK_SOURCE, WAGE_SOURCE, WAGE_YEAR};
use microcred_advice::matching::{Evaluation, MatchRequest};
use microcred_advice::near_misses::{AnswerChange, NearMiss, near_misses_among};
use microcred_advice::open_questions::{self, OpenQuestion};
use microcred_advice::routes::Route;
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::fact::{PageDate, Tristate};
use microcred_core::funding::{Confidence, SchemeKind, SchemeState};
use microcred_core::help::HelpKind;
use microcred_core::money::Cents;
use microcred_core::occupation::{Outlook, Province};
use microcred_core::program::Program;
use microcred_i18n::{Localizer, msg};

/// A rule of a scheme with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RuleAnswer {
    /// The rule.
    pub rule: Id<EligibilityRule>,
    /// Yes, no or unknown.
    pub value: Id<Tristate>,
    /// A condition in words.
    pub text: Option<String>,
}

/// A scheme of aid, rule by rule.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AidScheme {
    /// The id of the scheme.
    pub scheme: String,
    /// Its name.
    pub name: String,
    /// The kind of aid.
    pub kind: Id<SchemeKind>,
    /// Whether it takes applications.
    pub state: Id<SchemeState>,
    /// The interest of a loan in percent.
    pub rate_percent: Option<Number>,
    /// Every rule with its answer.
    pub rules: Vec<RuleAnswer>,
    /// The address of the page.
    pub source: String,
    /// The date of the page.
    pub as_of: Option<String>,
}

/// The words of a scheme.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SchemeDetails {
    /// How much it gives.
    pub amount: String,
    /// The highest amount in dollars.
    pub most: Option<Number>,
    /// The terms of the debt.
    pub debt: Option<String>,
    /// What to know before asking.
    pub note: Option<String>,
    /// Points on which pages disagree.
    pub conflicts: Vec<String>,
    /// How sure the rules are.
    pub confidence: Id<Confidence>,
    /// Further addresses.
    pub also: Vec<String>,
}

/// The labour market of the job.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LabourMarket<'a> {
    /// The code of the unit group in the National Occupational Classification.
    pub noc: String,
    /// The title of the unit group.
    pub title: &'a str,
    /// How openings compare with seekers.
    pub outlook: Id<Outlook>,
    /// The region of the outlook.
    pub outlook_region: &'static str,
    /// Openings in the period.
    pub openings: Option<i64>,
    /// Seekers in the period.
    pub seekers: Option<i64>,
    /// The low wage in dollars an hour.
    pub wage_low: Option<Number>,
    /// The median wage in dollars an hour.
    pub wage_median: Option<Number>,
    /// The high wage in dollars an hour.
    pub wage_high: Option<Number>,
    /// The province of the wages, or `Canada`.
    pub region: &'static str,
    /// The years of the outlook.
    pub period: &'static str,
    /// The year of the wages.
    pub wage_year: &'static str,
    /// The lower net price in hours of work at the low wage.
    pub price_in_hours_low: Option<Number>,
    /// The higher net price in hours of work at the low wage.
    pub price_in_hours_high: Option<Number>,
    /// Limits of these figures, in words.
    pub limits: String,
    /// The addresses of the pages.
    pub sources: [&'static str; 2],
}

/// A statement on the right step: before or beside a course.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Statement {
    /// The kind of statement.
    pub id: Id<AdvisoryKind>,
    /// Before or during a course.
    pub place: Id<AdvisoryTiming>,
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
    /// The address of the first page.
    pub source: Option<String>,
    /// Every page.
    pub sources: Vec<CitedPage>,
}

/// A page that is cited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CitedPage {
    /// The address.
    pub url: String,
    /// The date of the page.
    pub as_of: Option<String>,
}

/// An answer that could change the order of the programs.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DecidingQuestion<'a> {
    /// The id of the program.
    pub program: String,
    /// The id of the question.
    pub check: &'static str,
    /// The question in every language, ready to send.
    pub question: Option<LocalizedText<'a>>,
    /// The place of the program now, from 1.
    pub place: usize,
    /// Its place if the answer is yes, from 1.
    pub if_yes: usize,
    /// Its place if the answer is no, from 1; null: it would be left out.
    pub if_no: Option<usize>,
    /// How many of the first places the answer could change.
    pub moves: usize,
}

/// A question that is open on a program and that its provider can answer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProviderQuestion<'a> {
    /// The id of the question.
    pub check: &'static str,
    /// The question in every language, ready to send.
    pub question: Option<LocalizedText<'a>>,
}

/// A change of one answer that lets programs in.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct NearMissView {
    /// The change.
    pub change: ChangedAnswer,
    /// The ids of the programs that it lets in.
    pub opens: Vec<String>,
}

/// A changed answer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ChangedAnswer {
    /// The answer that changes.
    #[schemars(extend("enum" = ["budget", "hours_per_week", "weeks", "any_place", "any_time", "both_languages"]))]
    pub answer: &'static str,
    /// The new figure in dollars, hours or weeks.
    pub to: Option<Number>,
    /// How much more that is.
    pub more: Option<Number>,
}

/// Another way to the goal.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OtherRoute {
    /// The id.
    pub id: Id<Route>,
    /// The text.
    pub text: String,
}

/// A place where the person can talk to somebody.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct HelpPlace<'a> {
    /// The id.
    pub id: &'a str,
    /// The kind of place.
    pub kind: Id<HelpKind>,
    /// The name.
    pub name: &'a str,
    /// What it is good for.
    pub good_for: &'a str,
    /// A telephone number or an address.
    pub contact: Option<&'a str>,
    /// The address of the page.
    pub source: &'a str,
    /// The date of the page.
    pub as_of: Option<&'a str>,
    /// The same date, for writing it in words.
    #[serde(skip)]
    pub page_date: &'a PageDate,
}

/// Returns the rules of a scheme with their answers.
pub(super) fn rule_answers(aid: Option<&Aid<'_>>, texts: &Localizer) -> Vec<RuleAnswer> {
    let rules = aid.into_iter().flat_map(|aid| &aid.rules);
    let answer = |result: &microcred_advice::aid::RuleResult<'_>| RuleAnswer {
        rule: Id(result.rule),
        value: Id(result.value),
        text: result.condition.map(|condition| condition.get(texts.tag()).to_owned()),
    };
    rules.map(answer).collect()
}

/// Returns one scheme, rule by rule.
pub(super) fn aid_scheme(aid: &Aid<'_>, texts: &Localizer) -> AidScheme {
    let scheme = aid.scheme;
    AidScheme {
        scheme: scheme.id.clone(),
        name: scheme.name.get(texts.tag()).to_owned(),
        kind: Id(scheme.kind),
        state: Id(scheme.state),
        rate_percent: scheme.debt.as_ref().and_then(|debt| debt.rate_percent).map(Number),
        rules: rule_answers(Some(aid), texts),
        source: scheme.source.url.clone(),
        as_of: scheme.source.as_of.text().map(str::to_owned),
    }
}

/// Returns the words of every scheme that is named for one program, by its id.
pub(super) fn scheme_details(column: &ComparisonColumn<'_>, texts: &Localizer) -> ByName<SchemeDetails> {
    let tag = texts.tag();
    let named = column.decision.detailed_aid().chain(column.decision.ineligible()).map(|aid| {
        let scheme = aid.scheme;
        let details = SchemeDetails {
            amount: scheme.amount.rule.get(tag).to_owned(),
            most: dollars(scheme.amount.max),
            debt: scheme.debt.as_ref().map(|debt| debt.terms.get(tag).to_owned()),
            note: scheme.note.as_ref().map(|note| note.get(tag).to_owned()),
            conflicts: scheme.conflicts.iter().map(|conflict| conflict.get(tag).to_owned()).collect(),
            confidence: Id(scheme.confidence),
            also: scheme.source.other_urls.clone(),
        };
        (scheme.id.clone(), details)
    });
    named.collect()
}

/// Returns the labour market of the job that a program leads to.
pub(super) fn labour_market<'a>(column: &ComparisonColumn<'a>, texts: &Localizer) -> Option<LabourMarket<'a>> {
    let labour = column.decision.labour.as_ref()?;
    let bill = &column.evaluation.bill;
    let hours = |amount: Option<Cents>| {
        amount.and_then(|amount| labour.hours_of_work(amount)).map(|hours| Number(hours.0.ceil()))
    };
    Some(LabourMarket {
        noc: labour.occupation.code.to_string(),
        title: labour.occupation.title.get(texts.tag()),
        outlook: Id(labour.occupation.future),
        outlook_region: "Canada",
        openings: labour.occupation.openings,
        seekers: labour.occupation.seekers,
        wage_low: labour.wage.low.map(Number),
        wage_median: labour.wage.median.map(Number),
        wage_high: labour.wage.high.map(Number),
        region: labour.region.map_or("Canada", Province::id),
        period: OUTLOOK_PERIOD,
        wage_year: WAGE_YEAR,
        price_in_hours_low: hours(bill.net_low),
        price_in_hours_high: hours(bill.net_high),
        limits: texts.text(msg::LABOUR_LIMITS),
        sources: [OUTLOOK_SOURCE, WAGE_SOURCE],
    })
}

/// Returns statements on the right step.
pub(super) fn statements(advisories: &[Advisory<'_>], texts: &Localizer) -> Vec<Statement> {
    let statement = |advisory: &Advisory<'_>| {
        let sources: Vec<CitedPage> = advisory
            .sources()
            .into_iter()
            .map(|cited| CitedPage { as_of: cited.as_of.text().map(str::to_owned), url: cited.url })
            .collect();
        Statement {
            id: Id(advisory.kind()),
            place: Id(advisory.timing()),
            title: texts.advisory_title(advisory),
            text: texts.advisory_text(advisory),
            source: sources.first().map(|cited| cited.url.clone()),
            sources,
        }
    };
    advisories.iter().map(statement).collect()
}

/// Returns the statements that hold whatever program it is.
pub(super) fn general_statements(request: &MatchRequest<'_>, texts: &Localizer) -> Vec<Statement> {
    statements(&before_you_start(request.reference_data, request.profile, request.today.year()), texts)
}

/// Returns a question of the checklist in every language, ready to send.
fn localized_question<'a>(check: ChecklistQuestion, request: &MatchRequest<'a>) -> Option<LocalizedText<'a>> {
    let criteria = &request.reference_data.criteria;
    let question = match check {
        ChecklistQuestion::Program(id) => criteria.definition(id).map(|found| &found.provider_question),
        ChecklistQuestion::Person(id) => criteria.person_definition(id).map(|found| &found.provider_question),
    };
    question.map(LocalizedText)
}

fn deciding_question<'a>(question: &OpenQuestion, request: &MatchRequest<'a>) -> DecidingQuestion<'a> {
    DecidingQuestion {
        program: question.program.as_str().to_owned(),
        check: question.check.id(),
        question: localized_question(question.check, request),
        place: question.rank,
        if_yes: question.rank_if_yes,
        if_no: question.rank_if_no,
        moves: question.max_rank_change,
    }
}

/// Returns the answers that could change the first ten the most.
pub(super) fn questions_for_list<'a>(list: &[Evaluation], request: &MatchRequest<'a>) -> Vec<DecidingQuestion<'a>> {
    let found = open_questions::top_open_questions(list, &request.reference_data.catalogue, request);
    found.iter().map(|question| deciding_question(question, request)).collect()
}

/// Returns the answers that would change the order of the programs that are compared.
pub(super) fn questions_between<'a>(
    columns: &[ComparisonColumn<'_>],
    request: &MatchRequest<'a>,
) -> Vec<DecidingQuestion<'a>> {
    let evaluations: Vec<&Evaluation> = columns.iter().map(|column| &column.evaluation).collect();
    let found = open_questions::open_questions(&evaluations, &request.reference_data.catalogue, request, columns.len());
    found.iter().map(|question| deciding_question(question, request)).collect()
}

/// Returns every question that is open on one program and that its provider can answer.
pub(super) fn provider_questions<'a>(
    column: &ComparisonColumn<'_>,
    request: &MatchRequest<'a>,
) -> Vec<ProviderQuestion<'a>> {
    let open = open_checks(column.program, &column.evaluation.person_checks, &request.weights());
    let question =
        |check: ChecklistQuestion| ProviderQuestion { check: check.id(), question: localized_question(check, request) };
    open.into_iter().map(question).collect()
}

/// Returns the smallest changes that let in at least one of the programs of some columns.
pub(crate) fn near_misses_of(columns: &[ComparisonColumn<'_>], request: &MatchRequest<'_>) -> Vec<NearMiss> {
    let programs: Vec<&Program> = columns.iter().map(|column| column.program).collect();
    near_misses_among(&programs, &request.reference_data.catalogue, request)
}

/// Returns near misses as they are written out.
pub(super) fn near_misses(misses: &[NearMiss]) -> Vec<NearMissView> {
    misses.iter().map(near_miss).collect()
}

fn near_miss(miss: &NearMiss) -> NearMissView {
    let (to, more) = match miss.change {
        AnswerChange::Budget { to, more } => (Some(to.into()), Some(more.into())),
        AnswerChange::Hours { to, more } | AnswerChange::Weeks { to, more } => (Some(to.into()), Some(more.into())),
        AnswerChange::AnyPlace | AnswerChange::AnyTime | AnswerChange::BothLanguages => (None, None),
    };
    NearMissView {
        change: ChangedAnswer { answer: miss.change.id(), to, more },
        opens: miss.new_matches.iter().map(|id| id.as_str().to_owned()).collect(),
    }
}

/// Returns other ways to the goal.
pub(super) fn other_routes(routes: &[Route], texts: &Localizer) -> Vec<OtherRoute> {
    routes.iter().map(|route| OtherRoute { id: Id(*route), text: texts.route_text(*route) }).collect()
}

/// Returns the services near the person.
pub(crate) fn help_services<'a>(request: &MatchRequest<'a>, tag: &str) -> Vec<HelpPlace<'a>> {
    let profile = request.profile;
    let services = request.reference_data.help.available_to(profile.province, profile.status);
    let place = |service: &'a microcred_core::help::HelpService| HelpPlace {
        id: &service.id,
        kind: Id(service.kind),
        name: service.name.get(tag),
        good_for: service.good_for.get(tag),
        contact: service.contact.as_deref(),
        source: &service.source.url,
        as_of: service.source.as_of.text(),
        page_date: &service.source.as_of,
    };
    services.into_iter().map(place).collect()
}

/// Returns the bodies that assess credentials from abroad, for a person who needs one.
pub(crate) fn credential_bodies<'a>(request: &MatchRequest<'a>, tag: &str) -> Vec<HelpPlace<'a>> {
    let place = |body: &'a microcred_core::licences::CredentialBody| HelpPlace {
        id: &body.id,
        kind: Id(HelpKind::Credentials),
        name: body.name.get(tag),
        good_for: body.good_for.get(tag),
        contact: body.url.as_deref(),
        source: &body.source.url,
        as_of: body.source.as_of.text(),
        page_date: &body.source.as_of,
    };
    request.reference_data.credential_bodies(request.profile).into_iter().map(place).collect()
}

/// Returns every place where the person can talk to somebody.
pub(super) fn help<'a>(request: &MatchRequest<'a>, texts: &Localizer) -> Vec<HelpPlace<'a>> {
    let mut places = help_services(request, texts.tag());
    places.extend(credential_bodies(request, texts.tag()));
    places
}
