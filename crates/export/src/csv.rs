//! CSV, safe to open in a spreadsheet: no cell can be taken for a formula.

use microcred_advice::cost::whole_weeks;
use microcred_advice::matching::Evaluation;
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::Criterion;
use microcred_core::money::{Cents, Price};
use microcred_core::program::{Prerequisites, Program};

/// A cell that a spreadsheet does not run: what begins like a formula gets an apostrophe in front. So does what follows a
/// semicolon, which ends a cell where commas stand in numbers.
fn escape_formula(cell: String) -> String {
    let formula = |part: &str| part.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if !cell.split(';').any(formula) {
        return cell;
    }
    let parts = cell.split(';').map(|part| if formula(part) { format!("'{part}") } else { part.to_owned() });
    parts.collect::<Vec<_>>().join(";")
}

/// The lines of a table, one a row.
fn csv_lines<R: Iterator<Item = Vec<String>>>(head: &[&str], rows: R) -> impl Iterator<Item = String> + use<R> {
    let head = csv_line(head.iter().map(|cell| (*cell).to_owned()).collect());
    std::iter::once(head).chain(rows.map(csv_line))
}

fn csv_line(row: Vec<String>) -> String {
    let mut writer = csv::WriterBuilder::new().buffer_capacity(1024).from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(row.into_iter().map(escape_formula));
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn dollars(amount: Option<Cents>) -> String {
    amount.map(|amount| amount.dollars().to_string()).unwrap_or_default()
}

fn number_or_empty<T: ToString>(figure: Option<T>) -> String {
    figure.map(|figure| figure.to_string()).unwrap_or_default()
}

/// The matches, one a line; an absent figure is an empty cell.
#[must_use]
pub fn matches(shown: &[&Evaluation], catalogue: &Catalogue) -> String {
    let mut head = vec![
        "id",
        "title",
        "provider",
        "province",
        "url",
        "nearness",
        "fit_low",
        "fit_high",
        "price_kind",
        "currency",
        "price_low",
        "price_high",
        "day_one",
        "certain",
        "net_low",
        "net_high",
        "hours_low",
        "hours_high",
        "weeks_at_your_pace_low",
        "weeks_at_your_pace_high",
    ];
    head.extend(Criterion::ALL.iter().map(|criterion| criterion.id()));
    head.extend(["watch_outs", "ask_first"]);
    let row = |judgement: &&Evaluation| {
        let program = catalogue.get_record(judgement.record)?;
        let (cost, bill, weeks) = (&judgement.cost, &judgement.bill, whole_weeks(judgement.study_time.at_pace));
        let mut row = vec![
            program.id.to_string(),
            program.title.clone(),
            program.provider.clone(),
            program.province.map(|province| province.id().to_owned()).unwrap_or_default(),
            program.url.clone(),
            judgement.goal_relevance.id().to_owned(),
            judgement.score.low().to_string(),
            judgement.score.high().to_string(),
            cost.price.kind().to_owned(),
            cost.currency().map(|currency| currency.id().to_owned()).unwrap_or_default(),
            dollars(cost.low),
            dollars(cost.high),
            dollars(bill.due_at_registration.map(|day| day.low)),
            dollars(bill.net_low.map(|_| bill.refund_low())),
            dollars(bill.net_low),
            dollars(bill.net_high),
            number_or_empty(judgement.study_time.hours.low().map(f64::from)),
            number_or_empty(judgement.study_time.hours.high().map(f64::from)),
            number_or_empty(weeks.low),
            number_or_empty(weeks.high),
        ];
        row.extend(Criterion::ALL.iter().map(|criterion| program.value(*criterion).id().to_owned()));
        row.push(judgement.watch_outs.iter().map(|one| one.id()).collect::<Vec<_>>().join(" "));
        row.push(judgement.top_open_question.map(|ask| ask.id().to_owned()).unwrap_or_default());
        Some(row)
    };
    csv_lines(&head, shown.iter().filter_map(row)).collect()
}

/// The catalogue, one program a line, line by line; texts in `language`.
pub fn catalogue(catalogue: &Catalogue, language: &str) -> impl Iterator<Item = String> {
    let mut head = vec![
        "id",
        "title",
        "provider",
        "provider_kind",
        "province",
        "url",
        "sector",
        "skills",
        "roles",
        "occupations",
        "licence_first",
        "delivery",
        "pace",
        "hours_low",
        "hours_high",
        "weeks_low",
        "weeks_high",
        "hours_per_week_low",
        "hours_per_week_high",
        "price_kind",
        "currency",
        "price_low",
        "price_high",
        "per_month",
        "trial_days",
        "tax",
        "extras",
        "price_condition",
        "languages",
        "prerequisites",
        "clb",
        "status",
        "expires_after_years",
    ];
    head.extend(Criterion::ALL.iter().map(|criterion| criterion.id()));
    head.extend(["source", "as_of", "notes"]);
    csv_lines(&head, catalogue.all().map(move |program| program_row(&program, language)))
}

fn program_row(program: &Program, language: &str) -> Vec<String> {
    let text = |words: Option<&microcred_core::sanitize::Localised>| {
        words.map(|words| words.get(language).to_owned()).unwrap_or_default()
    };
    let list = |words: &[microcred_core::sanitize::Localised]| {
        words.iter().map(|words| words.get(language)).collect::<Vec<_>>().join("; ")
    };
    let (low, high, per_month, trial) = match program.price {
        Price::Unknown => (None, None, None, None),
        Price::Free => (Some(Cents(0)), Some(Cents(0)), None, None),
        Price::Fixed(amount, _) => (Some(amount), Some(amount), None, None),
        Price::Between(low, high, _) => (Some(low), Some(high), None, None),
        Price::PerMonth { amount, trial_days, .. } => (None, None, Some(amount), trial_days),
    };
    let mut row = vec![
        program.id.to_string(),
        program.title.clone(),
        program.provider.clone(),
        program.provider_kind.id().to_owned(),
        program.province.map(|province| province.id().to_owned()).unwrap_or_default(),
        program.url.clone(),
        program.sector.id().to_owned(),
        list(&program.skills),
        list(&program.roles),
        program.occupations.iter().map(|link| link.code.to_string()).collect::<Vec<_>>().join(" "),
        if program.licence_first { "yes" } else { "no" }.to_owned(),
        program.delivery.id().to_owned(),
        program.pace.id().to_owned(),
        number_or_empty(program.hours.low().map(f64::from)),
        number_or_empty(program.hours.high().map(f64::from)),
        number_or_empty(program.weeks.low().map(f64::from)),
        number_or_empty(program.weeks.high().map(f64::from)),
        number_or_empty(program.hours_per_week.low().map(f64::from)),
        number_or_empty(program.hours_per_week.high().map(f64::from)),
        program.price.kind().to_owned(),
        program.price.currency().map(|currency| currency.id().to_owned()).unwrap_or_default(),
        dollars(low),
        dollars(high),
        dollars(per_month),
        number_or_empty(trial),
        program.tax.id().to_owned(),
        text(program.additional_costs.as_ref()),
        text(program.price_condition.as_ref()),
        program.languages.join(" "),
        match &program.prerequisites {
            Prerequisites::Unknown => String::new(),
            Prerequisites::NoneRequired => "none".to_owned(),
            Prerequisites::Required(words) => words.get(language).to_owned(),
        },
        number_or_empty(program.clb.map(microcred_core::program::Clb::highest)),
        program.status.id().to_owned(),
        number_or_empty(program.expires_after_years),
    ];
    row.extend(Criterion::ALL.iter().map(|criterion| program.value(*criterion).id().to_owned()));
    row.extend([
        program.source.url.clone(),
        program.source.as_of.text().unwrap_or_default().to_owned(),
        text(program.notes.as_ref()),
    ]);
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_cells_cannot_be_formulas() {
        let cells =
            ["=cmd()", "+1", "-1", "@a", "＝1", "a;=b; c;-", "plain; a=b"].map(|cell| escape_formula(cell.to_owned()));
        assert_eq!(cells, ["'=cmd()", "'+1", "'-1", "'@a", "'＝1", "a;'=b; c;'-", "plain; a=b"]);
    }
}
