//! CSV, safe to open in a spreadsheet: no cell can be taken for a formula.

use crate::domain::catalogue::Catalogue;
use crate::domain::cost::whole_weeks;
use crate::domain::criteria::Criterion;
use crate::domain::matching::Judgement;
use crate::domain::money::{Cents, Price};
use crate::domain::programme::{Prerequisites, Programme};

/// A cell that a spreadsheet does not run: what begins like a formula gets an apostrophe in front. So does what follows a
/// semicolon, which ends a cell where commas stand in numbers.
fn safe(cell: String) -> String {
    let formula = |part: &str| part.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if !cell.split(';').any(formula) {
        return cell;
    }
    let parts = cell.split(';').map(|part| if formula(part) { format!("'{part}") } else { part.to_owned() });
    parts.collect::<Vec<_>>().join(";")
}

/// The lines of a table, one a row.
fn table<R: Iterator<Item = Vec<String>>>(head: &[&str], rows: R) -> impl Iterator<Item = String> + use<R> {
    let head = line(head.iter().map(|cell| (*cell).to_owned()).collect());
    std::iter::once(head).chain(rows.map(line))
}

fn line(row: Vec<String>) -> String {
    let mut writer = csv::WriterBuilder::new().buffer_capacity(1024).from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(row.into_iter().map(safe));
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn dollars(amount: Option<Cents>) -> String {
    amount.map(|amount| amount.dollars().to_string()).unwrap_or_default()
}

fn figure<T: ToString>(figure: Option<T>) -> String {
    figure.map(|figure| figure.to_string()).unwrap_or_default()
}

/// The matches, one a line; an absent figure is an empty cell.
#[must_use]
pub fn matches(shown: &[&Judgement], catalogue: &Catalogue) -> String {
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
    let row = |judgement: &&Judgement| {
        let programme = catalogue.get(&judgement.id)?;
        let (cost, bill, weeks) = (&judgement.cost, &judgement.bill, whole_weeks(judgement.time.at_pace));
        let mut row = vec![
            programme.id.to_string(),
            programme.title.clone(),
            programme.provider.clone(),
            programme.province.map(|province| province.id().to_owned()).unwrap_or_default(),
            programme.url.clone(),
            judgement.nearness.id().to_owned(),
            judgement.fit.low().to_string(),
            judgement.fit.high().to_string(),
            cost.price.kind().to_owned(),
            cost.currency().map(|currency| currency.id().to_owned()).unwrap_or_default(),
            dollars(cost.low),
            dollars(cost.high),
            dollars(bill.day_one.map(|day| day.low)),
            dollars(bill.net_low.map(|_| bill.certain_low())),
            dollars(bill.net_low),
            dollars(bill.net_high),
            figure(judgement.time.hours.low()),
            figure(judgement.time.hours.high()),
            figure(weeks.low),
            figure(weeks.high),
        ];
        row.extend(Criterion::ALL.iter().map(|criterion| programme.value(*criterion).id().to_owned()));
        row.push(judgement.watch_outs.iter().map(|one| one.id()).collect::<Vec<_>>().join(" "));
        row.push(judgement.ask_first.map(|ask| ask.id().to_owned()).unwrap_or_default());
        Some(row)
    };
    table(&head, shown.iter().filter_map(row)).collect()
}

/// The catalogue, one programme a line, line by line; texts in `language`.
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
    table(&head, catalogue.all().map(move |programme| facts(&programme, language)))
}

fn facts(programme: &Programme, language: &str) -> Vec<String> {
    let text = |words: Option<&crate::domain::words::Localised>| {
        words.map(|words| words.get(language).to_owned()).unwrap_or_default()
    };
    let list = |words: &[crate::domain::words::Localised]| {
        words.iter().map(|words| words.get(language)).collect::<Vec<_>>().join("; ")
    };
    let (low, high, per_month, trial) = match programme.price {
        Price::Unknown => (None, None, None, None),
        Price::Free => (Some(Cents(0)), Some(Cents(0)), None, None),
        Price::Fixed(amount, _) => (Some(amount), Some(amount), None, None),
        Price::Between(low, high, _) => (Some(low), Some(high), None, None),
        Price::PerMonth { amount, trial_days, .. } => (None, None, Some(amount), trial_days),
    };
    let mut row = vec![
        programme.id.to_string(),
        programme.title.clone(),
        programme.provider.clone(),
        programme.provider_kind.id().to_owned(),
        programme.province.map(|province| province.id().to_owned()).unwrap_or_default(),
        programme.url.clone(),
        programme.sector.id().to_owned(),
        list(&programme.skills),
        list(&programme.roles),
        programme.occupations.iter().map(|link| link.code.to_string()).collect::<Vec<_>>().join(" "),
        if programme.licence_first { "yes" } else { "no" }.to_owned(),
        programme.delivery.id().to_owned(),
        programme.pace.id().to_owned(),
        figure(programme.hours.low()),
        figure(programme.hours.high()),
        figure(programme.weeks.low()),
        figure(programme.weeks.high()),
        figure(programme.hours_per_week.low()),
        figure(programme.hours_per_week.high()),
        programme.price.kind().to_owned(),
        programme.price.currency().map(|currency| currency.id().to_owned()).unwrap_or_default(),
        dollars(low),
        dollars(high),
        dollars(per_month),
        figure(trial),
        programme.tax.id().to_owned(),
        text(programme.extras.as_ref()),
        text(programme.price_condition.as_ref()),
        programme.languages.join(" "),
        match &programme.prerequisites {
            Prerequisites::Unknown => String::new(),
            Prerequisites::NoneAsked => "none".to_owned(),
            Prerequisites::Asks(words) => words.get(language).to_owned(),
        },
        figure(programme.clb.map(super::super::domain::programme::Clb::highest)),
        programme.status.id().to_owned(),
        figure(programme.expires_after_years),
    ];
    row.extend(Criterion::ALL.iter().map(|criterion| programme.value(*criterion).id().to_owned()));
    row.extend([
        programme.source.url.clone(),
        programme.source.as_of.text().unwrap_or_default().to_owned(),
        text(programme.notes.as_ref()),
    ]);
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_can_be_taken_for_a_formula() {
        let cells = ["=cmd()", "+1", "-1", "@a", "＝1", "a;=b; c;-", "plain; a=b"].map(|cell| safe(cell.to_owned()));
        assert_eq!(cells, ["'=cmd()", "'+1", "'-1", "'@a", "'＝1", "a;'=b; c;'-", "plain; a=b"]);
    }
}
