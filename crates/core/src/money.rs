//! Money: whole cents with a currency, the kinds of price, and rates.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id_enum;

id_enum! {
    /// A currency in which a price can be stated (ISO 4217).
    Currency { Cad = "CAD", Usd = "USD", Gbp = "GBP", Eur = "EUR" }
}

id_enum! {
    /// What a page says about tax.
    Tax {
        /// The price holds the tax.
        Included = "included",
        /// Tax comes on top.
        Extra = "extra",
        /// No tax is due.
        Exempt = "exempt",
        /// The page is silent.
        Unknown = "unknown",
    }
}

/// An amount of money in whole cents of some currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cents(pub i64);

impl Cents {
    /// A million dollars: no program costs more, so a larger figure is a typing error.
    pub const MAX: Self = Self(100_000_000);

    /// Whole dollars as cents.
    #[must_use]
    pub const fn from_dollars(dollars: i64) -> Self {
        Self(dollars.saturating_mul(100))
    }

    /// The amount in dollars, for output as a number.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "amounts are capped far below 2^53")]
    pub fn dollars(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// Dollars and cents as a number from a file; `None` unless it is finite, not negative, at most a million and has no
    /// part of a cent.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
    pub fn try_from_dollars(dollars: f64) -> Option<Self> {
        if !dollars.is_finite() || !(0.0..=1_000_000.0).contains(&dollars) {
            return None;
        }
        let cents = (dollars * 100.0).round();
        ((dollars * 100.0 - cents).abs() < 1e-6).then_some(Self(cents as i64))
    }

    /// Parses dollars and cents as a person types them: `500`, `500.50`, `500,50`, `1,500.50`, `1 500,50 $`. One or two digits
    /// after the last point or comma are cents. A comma or a space may stand before every third digit of the dollars.
    /// `None` for anything else, and for a point before three digits, which could be either (`12.000`).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix('$').or_else(|| text.strip_suffix('$')).unwrap_or(text).trim();
        let (dollars, cents) = match text.rfind(['.', ',']).and_then(|place| text.split_at_checked(place)) {
            // One text does not use the comma for thousands and for cents.
            Some((dollars, cents)) if cents.starts_with(',') && dollars.contains(',') && cents.len() <= 3 => {
                return None;
            }
            Some((dollars, cents)) if cents.len() <= 3 => (dollars, parse_cents(cents.get(1..)?)?),
            _ => (text, 0),
        };
        Some(Self(parse_grouped_digits(dollars)?.checked_mul(100)?.checked_add(cents)?))
    }

    /// The amount times a whole number, as large as it can get.
    #[must_use]
    pub const fn times(self, count: u32) -> Self {
        Self(self.0.saturating_mul(count as i64))
    }
}

impl Serialize for Cents {
    /// Dollars in a readable form, whole cents in a binary one.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_f64(self.dollars())
        } else {
            serializer.serialize_i64(self.0)
        }
    }
}

/// Parses the digits after the point: `5` is 50 cents.
fn parse_cents(digits: &str) -> Option<i64> {
    let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<i64>().ok()).flatten()?;
    Some(if digits.len() == 1 { number * 10 } else { number })
}

/// Parses a whole number with a comma or a space before every third digit, or with neither.
fn parse_grouped_digits(text: &str) -> Option<i64> {
    let is_separator = |letter: char| letter == ',' || letter.is_whitespace();
    let groups: Vec<&str> = text.split(is_separator).collect();
    let (first, rest) = groups.split_first()?;
    let is_grouped = rest.is_empty() || (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    let digits = groups.concat();
    (is_grouped && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok()).flatten()
}

impl<'de> Deserialize<'de> for Cents {
    /// Dollars in a file, as by [`Cents::try_from_dollars`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return i64::deserialize(deserializer).map(Self);
        }
        let dollars = f64::deserialize(deserializer)?;
        Self::try_from_dollars(dollars)
            .ok_or_else(|| serde::de::Error::custom(format!("`{dollars}` is no amount of dollars and cents")))
    }
}

/// What one unit of a currency was worth in Canadian dollars, and where that is from.
#[derive(Debug, Clone, PartialEq)]
pub struct ExchangeRate {
    /// The foreign currency.
    pub currency: Currency,
    /// Canadian dollars for one unit.
    pub cad_per_unit: f64,
    /// The period of the rate, for example `2024`.
    pub as_of: String,
    /// Who published it.
    pub source: String,
}

/// How a page states the price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Price {
    /// No page says.
    Unknown,
    /// Nothing to pay, perhaps under a condition.
    Free,
    /// One amount.
    #[serde(skip)]
    Fixed(Cents, Currency),
    /// Two ends: early or late, member or not, or pages that disagree.
    #[serde(skip)]
    Between(Cents, Cents, Currency),
    /// So much a month for as long as one studies.
    #[serde(skip)]
    PerMonth {
        /// The amount of one month.
        amount: Cents,
        /// Its currency.
        currency: Currency,
        /// Days before the first payment; `None` when no page says.
        trial_days: Option<u32>,
    },
}

impl Price {
    /// The stable name of the kind: `unknown`, `free`, `fixed`, `range`, `subscription`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Free => "free",
            Self::Fixed(..) => "fixed",
            Self::Between(..) => "range",
            Self::PerMonth { .. } => "subscription",
        }
    }

    /// The currency in which the price is stated; `None` when free or unknown.
    #[must_use]
    pub const fn currency(&self) -> Option<Currency> {
        match self {
            Self::Unknown | Self::Free => None,
            Self::Fixed(_, currency) | Self::Between(_, _, currency) | Self::PerMonth { currency, .. } => {
                Some(*currency)
            }
        }
    }
}

/// An amount of some currency in Canadian cents at the given rates; `None` where no rate is known.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "amounts are capped far below 2^53")]
pub fn in_cad(amount: Cents, currency: Currency, rates: &[ExchangeRate]) -> Option<Cents> {
    if currency == Currency::Cad {
        return Some(amount);
    }
    let rate = rates.iter().find(|rate| rate.currency == currency)?;
    Some(Cents((amount.0 as f64 * rate.cad_per_unit).round() as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn price_parses_to_whole_cents_only() {
        assert_eq!(Cents::try_from_dollars(34.95), Some(Cents(3495)));
        assert_eq!(Cents::try_from_dollars(12_494.98), Some(Cents(1_249_498)));
        for bad in [f64::NAN, f64::INFINITY, -1.0, 1_000_000.01, 1.005] {
            assert_eq!(Cents::try_from_dollars(bad), None, "{bad}");
        }
    }

    #[test]
    fn typed_amount_parses_to_cents() {
        for (typed, cents) in [
            ("0", 0),
            ("500.50", 50_050),
            ("500,5", 50_050),
            ("$1,500", 150_000),
            ("12,000", 1_200_000),
            ("1\u{a0}234\u{202f}567,89 $", 123_456_789),
            ("1,234,567.89", 123_456_789),
        ] {
            assert_eq!(Cents::parse(typed), Some(Cents(cents)), "{typed}");
        }
        let too_many = "9".repeat(20);
        for typed in [
            "",
            "$",
            ".50",
            "500.",
            "500.505",
            "12.000",
            "1.234,5.6",
            "1,50,0",
            "15,00,000",
            "+5",
            "-5",
            "1e3",
            "٥",
            &too_many,
        ] {
            assert_eq!(Cents::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn amount_without_exchange_rate_is_not_converted() {
        let rates = [ExchangeRate {
            currency: Currency::Usd,
            cad_per_unit: 1.3698,
            as_of: "2024".into(),
            source: "Bank of Canada".into(),
        }];
        assert_eq!(in_cad(Cents(4900), Currency::Usd, &rates), Some(Cents(6712)));
        assert_eq!(in_cad(Cents(59_600), Currency::Gbp, &rates), None);
        assert_eq!(in_cad(Cents(100), Currency::Cad, &[]), Some(Cents(100)));
    }
}
