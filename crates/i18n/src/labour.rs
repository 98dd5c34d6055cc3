//! The job and the week in words.

use crate::cells::{Cell, CellSource, plain_cell};
use crate::localizer::{Args, Localizer};
use crate::msg;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow};
use microcred_advice::labour_market::{LabourMarketInfo, OUTLOOK_PERIOD, OUTLOOK_SOURCE, WAGE_SOURCE, WAGE_YEAR};
use microcred_advice::week::{CombinedLoad, TypicalWeek, schedule_conflicts};
use microcred_core::fact::{Basis, Tristate};
use microcred_core::interview::Question;
use microcred_core::schedule::{Hours, Interval, StatedRange};

impl Localizer {
    /// An hourly wage in dollars and cents.
    #[must_use]
    pub fn hourly(&self, wage: f64) -> String {
        let cents = microcred_core::money::Cents::try_from_dollars((wage * 100.0).round() / 100.0);
        cents.map_or_else(String::new, |cents| self.money(cents, microcred_core::money::Currency::Cad))
    }

    /// Where wages are for: the province, or all of Canada.
    #[must_use]
    pub fn region(&self, labour: &LabourMarketInfo<'_>) -> String {
        labour.region.map_or_else(|| self.text(msg::REGION_CANADA), |province| self.province(province))
    }

    /// The occupation with its code.
    #[must_use]
    pub fn occupation(&self, labour: &LabourMarketInfo<'_>) -> String {
        format!("{} ({})", labour.occupation.title.get(self.tag()), labour.occupation.code)
    }

    /// The outlook in words, with its period.
    #[must_use]
    pub fn outlook_full(&self, labour: &LabourMarketInfo<'_>) -> String {
        let args = Args::new()
            .string("occupation", self.occupation(labour))
            .string("outlook", self.outlook(labour.occupation.future))
            .string("period", self.period(OUTLOOK_PERIOD));
        self.format(msg::OUTLOOK_FULL, &args)
    }

    fn period(&self, period: &str) -> String {
        match period.split_once('-') {
            Some((from, to)) => self.format(msg::SPAN_BETWEEN, &Args::new().string("low", from).string("high", to)),
            None => period.to_owned(),
        }
    }

    /// Low, middle and high wage, or that they are not published.
    #[must_use]
    pub fn wages(&self, labour: &LabourMarketInfo<'_>) -> String {
        let shown = |wage: Option<f64>| wage.map_or_else(|| self.text(msg::NOT_PUBLISHED), |wage| self.hourly(wage));
        let wage = labour.wage;
        if wage.low.or(wage.median).or(wage.high).is_none() {
            return self.text(msg::WAGES_NOT_PUBLISHED);
        }
        let args = Args::new()
            .string("low", shown(wage.low))
            .string("median", shown(wage.median))
            .string("high", shown(wage.high))
            .string("region", self.region(labour))
            .string("year", WAGE_YEAR);
        self.format(msg::WAGES_FULL, &args)
    }

    pub(super) fn job_cell(&self, row: ComparisonRow, column: &ComparisonColumn<'_>) -> Cell {
        let Some(labour) = &column.decision.labour else {
            return plain_cell("–".to_owned(), self.text(msg::LABOUR_NO_OCCUPATION), None);
        };
        let of = |source: &str, year: &str| {
            Some(CellSource {
                url: source.to_owned(),
                date: year.to_owned(),
                basis: labour.basis.unwrap_or(Basis::Stated),
            })
        };
        let number =
            |number: Option<i64>| number.map_or_else(|| self.text(msg::NOT_PUBLISHED), |number| self.number(number));
        match row {
            ComparisonRow::Outlook => {
                let full = format!("{} {}", self.outlook_full(labour), self.text(msg::LABOUR_LIMITS));
                plain_cell(self.outlook(labour.occupation.future), full, of(OUTLOOK_SOURCE, OUTLOOK_PERIOD))
            }
            ComparisonRow::Openings => {
                let args = || {
                    Args::new()
                        .string("openings", number(labour.occupation.openings))
                        .string("seekers", number(labour.occupation.seekers))
                        .string("period", self.period(OUTLOOK_PERIOD))
                };
                let full = self.format(msg::OPENINGS_FULL, &args());
                plain_cell(self.format(msg::OPENINGS_SHORT, &args()), full, of(OUTLOOK_SOURCE, OUTLOOK_PERIOD))
            }
            ComparisonRow::Wages => {
                let short = match (labour.wage.low, labour.wage.high) {
                    (Some(low), Some(high)) => format!("{}–{}", self.hourly(low), self.hourly(high)),
                    _ => labour.wage.median.map_or_else(|| self.text(msg::NOT_PUBLISHED), |wage| self.hourly(wage)),
                };
                plain_cell(short, self.wages(labour), of(WAGE_SOURCE, WAGE_YEAR))
            }
            _ => self.price_in_work(labour, column),
        }
    }

    fn price_in_work(&self, labour: &LabourMarketInfo<'_>, column: &ComparisonColumn<'_>) -> Cell {
        let bill = &column.evaluation.bill;
        let Some((low, high)) = bill.net_low.zip(bill.net_high) else {
            return plain_cell(self.text(msg::SHORT_ASK), self.text(msg::WORK_PRICE_NOT_STATED), None);
        };
        let (Some(least), Some(most)) = (labour.hours_of_work(low), labour.hours_of_work(high)) else {
            return plain_cell("–".to_owned(), self.text(msg::WORK_WAGE_NOT_PUBLISHED), None);
        };
        let (least, most) = (Hours(least.0.ceil()), Hours(most.0.ceil()));
        let span = if least == most { StatedRange::Exactly(most) } else { StatedRange::Between(least, most) };
        let hours = self.hours(span);
        let wage = labour.wage.low.map(|low| self.hourly(low)).unwrap_or_default();
        let args =
            Args::new().string("hours", hours.clone()).string("wage", wage).string("region", self.region(labour));
        let origin = CellSource { url: WAGE_SOURCE.to_owned(), date: WAGE_YEAR.to_owned(), basis: Basis::Derived };
        plain_cell(hours, self.format(msg::WORK_FULL, &args), Some(origin))
    }

    /// A typical week in one or two sentences.
    #[must_use]
    pub fn typical_week(&self, week: &TypicalWeek) -> String {
        let mut said = Vec::new();
        said.push(match (week.hours.is_known(), week.is_learner_paced) {
            (true, true) => {
                self.format(msg::WEEK_OWN_PACE, &Args::new().string("hours", self.hours_per_week(week.hours)))
            }
            (true, false) => self.format(msg::WEEK_ASKS, &Args::new().string("hours", self.hours_per_week(week.hours))),
            (false, _) => self.text(msg::WEEK_HOURS_NOT_STATED),
        });
        said.push(if week.can_study_any_hour {
            self.text(msg::WEEK_ANY_HOUR)
        } else if week.times.is_empty() {
            self.text(msg::WEEK_TIMES_NOT_STATED)
        } else {
            let parts: Vec<String> = week.times.iter().map(|part| self.choice(Question::When, part.id())).collect();
            self.format(msg::WEEK_TIMES, &Args::new().string("times", parts.join(", ")))
        });
        said.join(" ")
    }

    pub(super) fn week_cell(&self, column: &ComparisonColumn<'_>) -> Cell {
        let week = &column.decision.week;
        let full = self.typical_week(week);
        if !week.hours.is_known() {
            return Cell {
                question: Some(self.text(msg::ASK_HOURS)),
                ..plain_cell(self.text(msg::SHORT_ASK), full, None)
            };
        }
        plain_cell(self.hours_per_week(week.hours), full, Some(self.program_source(column.program, Basis::Derived)))
    }

    pub(super) fn finish_cell(&self, column: &ComparisonColumn<'_>) -> Cell {
        let origin = Some(self.program_source(column.program, Basis::Derived));
        match column.decision.week.finish {
            Interval { low: None, high: None } => Cell {
                question: Some(self.text(msg::ASK_LENGTH)),
                ..plain_cell(self.text(msg::SHORT_ASK), self.text(msg::WEEKS_NOT_KNOWN), None)
            },
            Interval { low: Some(low), high: Some(high) } if low != high => {
                let args = Args::new().string("low", self.day(low)).string("high", self.day(high));
                plain_cell(high.to_string(), self.format(msg::FINISH_BETWEEN, &args), origin)
            }
            Interval { low: Some(low), high: None } => plain_cell(
                format!("{low}+"),
                self.format(msg::FINISH_FROM, &Args::new().string("day", self.day(low))),
                origin,
            ),
            Interval { high: Some(day), .. } => plain_cell(
                day.to_string(),
                self.format(msg::FINISH_ON, &Args::new().string("day", self.day(day))),
                origin,
            ),
        }
    }

    pub(super) fn clashes_cell(&self, column: &ComparisonColumn<'_>) -> Cell {
        let found = schedule_conflicts(&column.evaluation);
        if found.is_empty() {
            return plain_cell(self.text(msg::CLASHES_NONE_SHORT), self.text(msg::CLASHES_NONE), None);
        }
        let sure = found.iter().filter(|(_, standing)| standing.is_fail()).count();
        let full: Vec<String> = found.iter().map(|(_, standing)| self.limit_reason(standing.reason())).collect();
        let short = if sure > 0 {
            self.format(msg::CLASHES_COUNT, &Args::new().count("count", sure))
        } else {
            self.text(msg::CELL_CHECK)
        };
        plain_cell(short, full.join(" "), None)
    }

    /// How two programs together would load a week.
    #[must_use]
    pub fn combined_week(&self, names: (&str, &str), together: &CombinedLoad, free: Option<u32>) -> String {
        let args = || {
            Args::new()
                .string("one", names.0)
                .string("other", names.1)
                .string("hours", self.hours_per_week(together.hours))
                .string("free", free.map_or_else(String::new, |free| self.number(i64::from(free))))
        };
        match (together.hours.is_known(), together.fits) {
            (false, Tristate::No) => self.format(msg::TOGETHER_TOO_MUCH, &args()),
            (false, _) => self.format(msg::TOGETHER_NOT_KNOWN, &args()),
            (true, Tristate::Yes) => self.format(msg::TOGETHER_FITS, &args()),
            (true, Tristate::No) => self.format(msg::TOGETHER_OVER, &args()),
            (true, Tristate::Unknown) => self.format(msg::TOGETHER_HOURS, &args()),
        }
    }
}
