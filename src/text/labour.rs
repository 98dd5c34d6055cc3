//! The job and the week in words.

use super::cells::{Cell, Origin, plain};
use super::messages::{Args, Texts};
use crate::domain::compare::{Column, Row};
use crate::domain::fact::{Basis, Value};
use crate::domain::interview::Question;
use crate::domain::labour::{Labour, OUTLOOK_PERIOD, OUTLOOK_SOURCE, WAGE_SOURCE, WAGE_YEAR};
use crate::domain::schedule::{Range, Span};
use crate::domain::week::{Together, Week, clashes};

impl Texts {
    /// An hourly wage in dollars and cents.
    #[must_use]
    pub fn hourly(&self, wage: f64) -> String {
        let cents = crate::domain::money::Cents::read((wage * 100.0).round() / 100.0);
        cents.map_or_else(String::new, |cents| self.money(cents, crate::domain::money::Currency::Cad))
    }

    /// Where wages are for: the province, or all of Canada.
    #[must_use]
    pub fn region(&self, labour: &Labour<'_>) -> String {
        labour.region.map_or_else(|| self.say("region-canada"), |province| self.province(province))
    }

    /// The occupation with its code.
    #[must_use]
    pub fn occupation(&self, labour: &Labour<'_>) -> String {
        format!("{} ({})", labour.occupation.title.get(self.tag()), labour.occupation.code)
    }

    /// The outlook in words, with its period.
    #[must_use]
    pub fn outlook_full(&self, labour: &Labour<'_>) -> String {
        let args = Args::new()
            .text("occupation", self.occupation(labour))
            .text("outlook", self.outlook(labour.occupation.future))
            .text("period", self.period(OUTLOOK_PERIOD));
        self.with("outlook-full", &args)
    }

    fn period(&self, period: &str) -> String {
        match period.split_once('-') {
            Some((from, to)) => self.with("span-between", &Args::new().text("low", from).text("high", to)),
            None => period.to_owned(),
        }
    }

    /// Low, middle and high wage, or that they are not published.
    #[must_use]
    pub fn wages(&self, labour: &Labour<'_>) -> String {
        let shown = |wage: Option<f64>| wage.map_or_else(|| self.say("not-published"), |wage| self.hourly(wage));
        let wage = labour.wage;
        if wage.low.or(wage.median).or(wage.high).is_none() {
            return self.say("wages-not-published");
        }
        let args = Args::new()
            .text("low", shown(wage.low))
            .text("median", shown(wage.median))
            .text("high", shown(wage.high))
            .text("region", self.region(labour))
            .text("year", WAGE_YEAR);
        self.with("wages-full", &args)
    }

    pub(super) fn job_cell(&self, row: Row, column: &Column<'_>) -> Cell {
        let Some(labour) = &column.decision.labour else {
            return plain("–".to_owned(), self.say("labour-no-occupation"), None);
        };
        let of = |source: &str, year: &str| {
            Some(Origin {
                source: source.to_owned(),
                date: year.to_owned(),
                basis: labour.basis.unwrap_or(Basis::Stated),
            })
        };
        let number =
            |number: Option<i64>| number.map_or_else(|| self.say("not-published"), |number| self.number(number));
        match row {
            Row::Outlook => {
                let full = format!("{} {}", self.outlook_full(labour), self.say("labour-limits"));
                plain(self.outlook(labour.occupation.future), full, of(OUTLOOK_SOURCE, OUTLOOK_PERIOD))
            }
            Row::Openings => {
                let args = || {
                    Args::new()
                        .text("openings", number(labour.occupation.openings))
                        .text("seekers", number(labour.occupation.seekers))
                        .text("period", self.period(OUTLOOK_PERIOD))
                };
                let full = self.with("openings-full", &args());
                plain(self.with("openings-short", &args()), full, of(OUTLOOK_SOURCE, OUTLOOK_PERIOD))
            }
            Row::Wages => {
                let short = match (labour.wage.low, labour.wage.high) {
                    (Some(low), Some(high)) => format!("{}–{}", self.hourly(low), self.hourly(high)),
                    _ => labour.wage.median.map_or_else(|| self.say("not-published"), |wage| self.hourly(wage)),
                };
                plain(short, self.wages(labour), of(WAGE_SOURCE, WAGE_YEAR))
            }
            _ => self.price_in_work(labour, column),
        }
    }

    fn price_in_work(&self, labour: &Labour<'_>, column: &Column<'_>) -> Cell {
        let bill = &column.judgement.bill;
        let Some((low, high)) = bill.net_low.zip(bill.net_high) else {
            return plain(self.say("short-ask"), self.say("work-price-not-stated"), None);
        };
        let (Some(least), Some(most)) = (labour.hours_of_work(low), labour.hours_of_work(high)) else {
            return plain("–".to_owned(), self.say("work-wage-not-published"), None);
        };
        let span = if least.ceil() == most.ceil() {
            Span::Exactly(most.ceil())
        } else {
            Span::Between(least.ceil(), most.ceil())
        };
        let hours = self.hours(span);
        let wage = labour.wage.low.map(|low| self.hourly(low)).unwrap_or_default();
        let args = Args::new().text("hours", hours.clone()).text("wage", wage).text("region", self.region(labour));
        let origin = Origin { source: WAGE_SOURCE.to_owned(), date: WAGE_YEAR.to_owned(), basis: Basis::Derived };
        plain(hours, self.with("work-full", &args), Some(origin))
    }

    /// A typical week in one or two sentences.
    #[must_use]
    pub fn typical_week(&self, week: &Week) -> String {
        let mut said = Vec::new();
        said.push(match (week.hours.is_known(), week.your_own) {
            (true, true) => self.with("week-own-pace", &Args::new().text("hours", self.weekly(week.hours))),
            (true, false) => self.with("week-asks", &Args::new().text("hours", self.weekly(week.hours))),
            (false, _) => self.say("week-hours-not-stated"),
        });
        said.push(if week.any_hour {
            self.say("week-any-hour")
        } else if week.times.is_empty() {
            self.say("week-times-not-stated")
        } else {
            let parts: Vec<String> = week.times.iter().map(|part| self.choice(Question::When, part.id())).collect();
            self.with("week-times", &Args::new().text("times", parts.join(", ")))
        });
        said.join(" ")
    }

    pub(super) fn week_cell(&self, column: &Column<'_>) -> Cell {
        let week = &column.decision.week;
        let full = self.typical_week(week);
        if !week.hours.is_known() {
            return Cell { ask: Some(self.say("ask-hours")), ..plain(self.say("short-ask"), full, None) };
        }
        plain(self.weekly(week.hours), full, Some(self.own_origin(column.programme, Basis::Derived)))
    }

    pub(super) fn finish_cell(&self, column: &Column<'_>) -> Cell {
        let origin = Some(self.own_origin(column.programme, Basis::Derived));
        match column.decision.week.finish {
            Range { low: None, high: None } => Cell {
                ask: Some(self.say("ask-length")),
                ..plain(self.say("short-ask"), self.say("weeks-not-known"), None)
            },
            Range { low: Some(low), high: Some(high) } if low != high => {
                let args = Args::new().text("low", self.day(low)).text("high", self.day(high));
                plain(high.to_string(), self.with("finish-between", &args), origin)
            }
            Range { low: Some(low), high: None } => {
                plain(format!("{low}+"), self.with("finish-from", &Args::new().text("day", self.day(low))), origin)
            }
            Range { high: Some(day), .. } => {
                plain(day.to_string(), self.with("finish-on", &Args::new().text("day", self.day(day))), origin)
            }
        }
    }

    pub(super) fn clashes_cell(&self, column: &Column<'_>) -> Cell {
        let found = clashes(&column.judgement);
        if found.is_empty() {
            return plain(self.say("clashes-none-short"), self.say("clashes-none"), None);
        }
        let sure = found.iter().filter(|(_, standing)| standing.is_closed()).count();
        let full: Vec<String> = found.iter().map(|(_, standing)| self.why(standing.why())).collect();
        let short = if sure > 0 {
            self.with("clashes-count", &Args::new().count("count", sure))
        } else {
            self.say("short-check")
        };
        plain(short, full.join(" "), None)
    }

    /// How two programmes together would load a week.
    #[must_use]
    pub fn together(&self, names: (&str, &str), together: &Together, free: Option<u32>) -> String {
        let args = || {
            Args::new()
                .text("one", names.0)
                .text("other", names.1)
                .text("hours", self.weekly(together.hours))
                .text("free", free.map_or_else(String::new, |free| self.number(i64::from(free))))
        };
        match (together.hours.is_known(), together.fits) {
            (false, Value::No) => self.with("together-too-much", &args()),
            (false, _) => self.with("together-not-known", &args()),
            (true, Value::Yes) => self.with("together-fits", &args()),
            (true, Value::No) => self.with("together-over", &args()),
            (true, Value::Unknown) => self.with("together-hours", &args()),
        }
    }
}
