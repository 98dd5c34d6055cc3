//! Numbers, money and dates as each language writes them.

use crate::msg;
use std::time::Duration;

use jiff::civil::Date;

use crate::localizer::{Args, Localizer};
use microcred_core::fact::PageDate;
use microcred_core::money::{Cents, Currency};
use microcred_core::schedule::{Hours, StatedRange, Weeks};

impl Localizer {
    /// A whole number with the language's grouping: `26,000`, `26 000`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let group = self.text(msg::NUMBER_GROUP);
        let mut out = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                out.push_str(&group);
            }
            out.push(digit);
        }
        if number < 0 { format!("-{out}") } else { out }
    }

    /// A number with as many decimals as it needs, two at the most.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "spans are capped at load")]
    pub fn decimal(&self, number: f64) -> String {
        let hundredths = (number * 100.0).round() as i64;
        let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        let sign = if hundredths < 0 { "-" } else { "" };
        let whole = format!("{sign}{}", self.number(whole.cast_signed()));
        let point = self.text(msg::NUMBER_DECIMAL);
        match part {
            0 => whole,
            part if part % 10 == 0 => format!("{whole}{point}{}", part / 10),
            part => format!("{whole}{point}{part:02}"),
        }
    }

    /// A number of hours as a page states it; the message for unknown where it does not.
    #[must_use]
    pub fn hours(&self, span: StatedRange<Hours>) -> String {
        self.span("hours", span.map(f64::from))
    }

    /// A number of weeks as a page states it.
    #[must_use]
    pub fn weeks(&self, span: StatedRange<Weeks>) -> String {
        self.span("weeks", span.map(f64::from))
    }

    /// A number of hours in a week.
    #[must_use]
    pub fn hours_per_week(&self, span: StatedRange<Hours>) -> String {
        self.span("weekly", span.map(f64::from))
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "spans are capped at load")]
    fn span(&self, unit: &str, span: StatedRange<f64>) -> String {
        let figure = match span {
            StatedRange::Unknown => return self.text(msg::NOT_STATED),
            StatedRange::Exactly(value) => self.decimal(value),
            StatedRange::Between(low, high) => self.format(
                msg::SPAN_BETWEEN,
                &Args::new().string("low", self.decimal(low)).string("high", self.decimal(high)),
            ),
            StatedRange::AtLeast(low) => {
                self.format(msg::SPAN_AT_LEAST, &Args::new().string("figure", self.decimal(low)))
            }
            StatedRange::AtMost(high) => {
                self.format(msg::SPAN_AT_MOST, &Args::new().string("figure", self.decimal(high)))
            }
        };
        // Plural by the greater end; a part of one is singular in both languages only when it is one or less.
        let count = span.high().or(span.low()).unwrap_or(0.0).ceil() as usize;
        let args = Args::new().string("figure", figure).count("count", count);
        match unit {
            "hours" => self.format(msg::SPAN_HOURS, &args),
            "weeks" => self.format(msg::SPAN_WEEKS, &args),
            _ => self.format(msg::SPAN_WEEKLY, &args),
        }
    }

    /// A length of time, in minutes where it is whole ones: `3 minutes`, `90 seconds`.
    #[must_use]
    pub fn duration(&self, time: Duration) -> String {
        let seconds = time.as_secs();
        let in_minutes = seconds >= 60 && seconds.is_multiple_of(60);
        let number = usize::try_from(if in_minutes { seconds / 60 } else { seconds }).unwrap_or(usize::MAX);
        let args = Args::new().count("count", number).string("shown", self.count(number));
        self.format(if in_minutes { msg::DURATION_MINUTES } else { msg::DURATION_SECONDS }, &args)
    }

    /// An amount of money; cents only where there are any.
    #[must_use]
    pub fn money(&self, amount: Cents, currency: Currency) -> String {
        let (dollars, cents) = (amount.0.unsigned_abs() / 100, amount.0.unsigned_abs() % 100);
        let mut figure = self.number(dollars.cast_signed());
        if cents != 0 {
            figure = format!("{figure}{}{cents:02}", self.text(msg::NUMBER_DECIMAL));
        }
        let args = Args::new().string("amount", figure);
        let money = match currency {
            Currency::Cad => self.format(msg::MONEY_CAD, &args),
            Currency::Usd => self.format(msg::MONEY_USD, &args),
            Currency::Gbp => self.format(msg::MONEY_GBP, &args),
            Currency::Eur => self.format(msg::MONEY_EUR, &args),
        };
        // Before the sign of the currency, where that stands first: -$5.
        if amount.0 < 0 { format!("-{money}") } else { money }
    }

    /// Canadian dollars rounded to the dollar, said to be approximate.
    #[must_use]
    pub fn about_cad(&self, amount: Cents) -> String {
        self.format(msg::MONEY_ABOUT, &Args::new().string("amount", self.dollars(amount)))
    }

    /// Canadian dollars rounded to the dollar.
    #[must_use]
    pub fn dollars(&self, amount: Cents) -> String {
        self.money(Cents((amount.0 + 50).div_euclid(100) * 100), Currency::Cad)
    }

    /// A day: `July 31, 2016`, `31 juillet 2016`.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let month = match day.month() {
            1 => msg::MONTH_1,
            2 => msg::MONTH_2,
            3 => msg::MONTH_3,
            4 => msg::MONTH_4,
            5 => msg::MONTH_5,
            6 => msg::MONTH_6,
            7 => msg::MONTH_7,
            8 => msg::MONTH_8,
            9 => msg::MONTH_9,
            10 => msg::MONTH_10,
            11 => msg::MONTH_11,
            _ => msg::MONTH_12,
        };
        let args = Args::new()
            .string("year", day.year().to_string())
            .string("month", self.text(month))
            .count("day", usize::from(day.day().unsigned_abs()));
        self.format(msg::DATE_DAY, &args)
    }

    /// The date of a page, written out where it is a whole day.
    #[must_use]
    pub fn page_day(&self, date: &PageDate) -> String {
        date.text().and_then(|text| text.parse::<Date>().ok()).map_or_else(|| self.page_date(date), |day| self.day(day))
    }

    /// The date of a page, or that it has none and must be checked.
    #[must_use]
    pub fn page_date(&self, date: &PageDate) -> String {
        date.text().map_or_else(|| self.text(msg::DATE_UNDATED), str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn money_format_follows_language() {
        let (english, french) = (Localizer::new(Lang::find("en").unwrap()), Localizer::new(Lang::find("fr").unwrap()));
        for (cents, in_english, in_french) in [
            (0, "$0", "0\u{a0}$"),
            (99_900, "$999", "999\u{a0}$"),
            (123_456, "$1,234.56", "1\u{a0}234,56\u{a0}$"),
            (100_000_000, "$1,000,000", "1\u{a0}000\u{a0}000\u{a0}$"),
            (3_495, "$34.95", "34,95\u{a0}$"),
            (705, "$7.05", "7,05\u{a0}$"),
        ] {
            assert_eq!(english.money(Cents(cents), Currency::Cad), in_english);
            assert_eq!(french.money(Cents(cents), Currency::Cad), in_french);
        }
        assert_eq!(english.money(Cents(4900), Currency::Usd), "US$49");
        assert_eq!(french.money(Cents(4900), Currency::Usd), "49\u{a0}$\u{a0}US");
        assert_eq!(english.about_cad(Cents(6712)), "about $67");
    }

    #[test]
    fn numbers_have_no_needless_decimals() {
        let french = Localizer::new(Lang::find("fr").unwrap());
        assert_eq!(french.decimal(0.2), "0,2");
        assert_eq!(french.decimal(2.25), "2,25");
        assert_eq!(french.decimal(26_000.0), "26\u{a0}000");
        assert_eq!(french.number(-1500), "-1\u{a0}500");
    }

    #[test]
    fn dates_are_written_in_words() {
        let day = Date::constant(2016, 7, 31);
        assert_eq!(Localizer::new(Lang::find("en").unwrap()).day(day), "July 31, 2016");
        assert_eq!(Localizer::new(Lang::find("fr").unwrap()).day(day), "31 juillet 2016");
    }
}
