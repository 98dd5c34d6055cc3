//! Flat rows for a spreadsheet: one program each. The members of a row are the columns of the CSV file, in their order.

use serde::Serialize;

use crate::view::catalogue::{ProgramPrice, program_price};
use crate::view::evaluation::{AskedPrice, StudyLength};
use crate::view::value::{ById, Id, Number, dollars};
use microcred_advice::matching::Evaluation;
use microcred_core::criteria::{ChecklistQuestion, Criterion};
use microcred_core::fact::Tristate;
use microcred_core::program::{Clb, Prerequisites, Program};
use microcred_core::sanitize::Localised;

/// The values of the checklist, one a column.
type ChecklistValues = ById<Criterion, Id<Tristate>>;

/// A row of a CSV file.
pub(crate) trait Row: Serialize {
    /// Returns a row without a program: its members name the columns.
    fn blank() -> Self;
}

/// A program that matches.
#[derive(Debug, Default, Serialize)]
pub(crate) struct MatchRow<'a> {
    id: &'a str,
    title: &'a str,
    provider: &'a str,
    province: &'static str,
    page: &'a str,
    source_kind: &'static str,
    nearness: &'static str,
    fit_low: u32,
    fit_high: u32,
    price_kind: &'static str,
    currency: Option<&'static str>,
    price_low: Option<Number>,
    price_high: Option<Number>,
    day_one: Option<Number>,
    certain: Option<Number>,
    net_low: Option<Number>,
    net_high: Option<Number>,
    hours_low: Option<Number>,
    hours_high: Option<Number>,
    weeks_at_your_pace_low: Option<u32>,
    weeks_at_your_pace_high: Option<u32>,
    #[serde(flatten)]
    checklist: ChecklistValues,
    watch_outs: String,
    ask_first: Option<&'static str>,
}

impl<'a> MatchRow<'a> {
    /// Returns the row of a program.
    pub(crate) fn new(program: &'a Program, evaluation: &Evaluation) -> Self {
        let (price, bill) = (AskedPrice::from(&evaluation.cost), &evaluation.bill);
        let length = StudyLength::from(&evaluation.study_time);
        Self {
            id: program.id.as_str(),
            title: &program.title,
            provider: &program.provider,
            province: program.province.map_or("", microcred_core::occupation::Province::id),
            page: program.page.as_deref().unwrap_or_default(),
            source_kind: program.source.kind.id(),
            nearness: evaluation.goal_relevance.id(),
            fit_low: evaluation.score.low(),
            fit_high: evaluation.score.high(),
            price_kind: price.kind,
            currency: price.currency.map(Id::as_str),
            price_low: price.low,
            price_high: price.high,
            day_one: dollars(bill.due_at_registration.map(|due| due.low)),
            certain: dollars(bill.net_low.map(|_| bill.refund_low())),
            net_low: dollars(bill.net_low),
            net_high: dollars(bill.net_high),
            hours_low: length.hours_low,
            hours_high: length.hours_high,
            weeks_at_your_pace_low: length.weeks_at_your_pace.low,
            weeks_at_your_pace_high: length.weeks_at_your_pace.high,
            checklist: checklist_values(program),
            watch_outs: evaluation.watch_outs.iter().map(|caution| caution.id()).collect::<Vec<_>>().join(" "),
            ask_first: evaluation.top_open_question.map(ChecklistQuestion::id),
        }
    }
}

impl Row for MatchRow<'_> {
    fn blank() -> Self {
        Self { checklist: checklist_values(&Program::blank()), ..Self::default() }
    }
}

/// A program of the catalogue, with its texts in one language.
#[derive(Debug, Default, Serialize)]
pub(crate) struct CatalogueRow<'a> {
    id: &'a str,
    title: &'a str,
    provider: &'a str,
    provider_kind: &'static str,
    province: &'static str,
    kind: &'static str,
    page: &'a str,
    provider_site: &'a str,
    phone: &'a str,
    email: &'a str,
    checked: &'a str,
    sector: &'static str,
    skills: String,
    roles: String,
    occupations: String,
    licence_first: &'static str,
    delivery: &'static str,
    pace: &'static str,
    hours_low: Option<Number>,
    hours_high: Option<Number>,
    weeks_low: Option<Number>,
    weeks_high: Option<Number>,
    hours_per_week_low: Option<Number>,
    hours_per_week_high: Option<Number>,
    price_kind: &'static str,
    currency: Option<&'static str>,
    price_low: Option<Number>,
    price_high: Option<Number>,
    per_month: Option<Number>,
    trial_days: Option<u32>,
    tax: &'static str,
    extras: &'a str,
    price_condition: &'a str,
    languages: String,
    prerequisites: &'a str,
    clb: Option<u8>,
    status: &'static str,
    expires_after_years: Option<u32>,
    #[serde(flatten)]
    checklist: ChecklistValues,
    source: &'a str,
    as_of: &'a str,
    notes: &'a str,
}

impl<'a> CatalogueRow<'a> {
    /// Returns the row of a program.
    pub(crate) fn new(program: &'a Program, language: &str) -> Self {
        let text = |words: Option<&'a Localised>| words.map_or("", |words| words.get(language));
        let list = |words: &[Localised]| words.iter().map(|words| words.get(language)).collect::<Vec<_>>().join("; ");
        let ProgramPrice { kind, currency, low, high, per_month, trial_days, tax, .. } = program_price(program);
        Self {
            id: program.id.as_str(),
            title: &program.title,
            provider: &program.provider,
            provider_kind: program.provider_kind.id(),
            province: program.province.map_or("", microcred_core::occupation::Province::id),
            kind: program.kind.id(),
            page: program.page.as_deref().unwrap_or_default(),
            provider_site: program.provider_site.as_deref().unwrap_or_default(),
            phone: program.phone.as_deref().unwrap_or_default(),
            email: program.email.as_deref().unwrap_or_default(),
            checked: program.checked.text().unwrap_or_default(),
            sector: program.sector.id(),
            skills: list(&program.skills),
            roles: list(&program.roles),
            occupations: program.occupations.iter().map(|link| link.code.to_string()).collect::<Vec<_>>().join(" "),
            licence_first: if program.licence_first { "yes" } else { "no" },
            delivery: program.delivery.id(),
            pace: program.pace.id(),
            hours_low: program.hours.low().map(Number::from),
            hours_high: program.hours.high().map(Number::from),
            weeks_low: program.weeks.low().map(Number::from),
            weeks_high: program.weeks.high().map(Number::from),
            hours_per_week_low: program.hours_per_week.low().map(Number::from),
            hours_per_week_high: program.hours_per_week.high().map(Number::from),
            price_kind: kind,
            currency: currency.map(Id::as_str),
            price_low: low,
            price_high: high,
            per_month,
            trial_days,
            tax: tax.as_str(),
            extras: text(program.additional_costs.as_ref()),
            price_condition: text(program.price_condition.as_ref()),
            languages: program.languages.join(" "),
            prerequisites: match &program.prerequisites {
                Prerequisites::Unknown => "",
                Prerequisites::NoneRequired => "none",
                Prerequisites::Required(words) => words.get(language),
            },
            clb: program.clb.map(Clb::highest),
            status: program.status.id(),
            expires_after_years: program.expires_after_years,
            checklist: checklist_values(program),
            source: &program.source.url,
            as_of: program.source.as_of.text().unwrap_or_default(),
            notes: text(program.notes.as_ref()),
        }
    }
}

impl Row for CatalogueRow<'_> {
    fn blank() -> Self {
        Self { checklist: checklist_values(&Program::blank()), ..Self::default() }
    }
}

fn checklist_values(program: &Program) -> ChecklistValues {
    ById(Criterion::ALL.iter().map(|criterion| (*criterion, Id(program.value(*criterion)))).collect())
}
