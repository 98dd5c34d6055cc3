//! Occupations: the 516 unit groups of NOC 2021 with what is published on their outlook and wages.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id_enum;
use crate::sanitize::Localised;

id_enum! {
    /// A province or territory of Canada (two-letter postal codes).
    Province {
        Ab = "AB", Bc = "BC", Mb = "MB", Nb = "NB", Nl = "NL", Ns = "NS", Nt = "NT", Nu = "NU", On = "ON", Pe = "PE", Qc = "QC",
        Sk = "SK", Yt = "YT",
    }
}

/// The code of a unit group of the National Occupational Classification 2021: five digits, leading zeros kept.
///
/// The second digit is the TEER (the training, education, experience and responsibilities that the work asks for).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NocCode(u32);

impl NocCode {
    /// Reads five digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse().ok().map(Self))
            .flatten()
    }

    /// The code as a number, without its leading zeros.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The code of a number of at most five digits.
    #[must_use]
    pub const fn from_number(number: u32) -> Option<Self> {
        if number <= 99_999 { Some(Self(number)) } else { None }
    }

    /// Whether both stand in the same minor group: the first four digits agree.
    #[must_use]
    pub const fn is_same_minor_group(self, other: Self) -> bool {
        self.0 / 10 == other.0 / 10
    }

    /// The first digit: the broad category, 0 to 9.
    #[must_use]
    pub const fn broad_category(self) -> u32 {
        self.0 / 10_000
    }

    /// The second digit: the TEER, 0 (management) to 5 (short demonstration).
    #[must_use]
    pub const fn teer(self) -> u32 {
        self.0 / 1_000 % 10
    }
}

impl fmt::Display for NocCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:05}", self.0)
    }
}

impl Serialize for NocCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for NocCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no code of five digits")))
    }
}

id_enum! {
    /// How openings compare with seekers (Canadian Occupational Projection System 2024-2033).
    Outlook {
        StrongShortage = "strong_shortage",
        ModerateShortage = "moderate_shortage",
        Balance = "balance",
        ModerateSurplus = "moderate_surplus",
        StrongSurplus = "strong_surplus",
        Unknown = "unknown",
    }
}

/// Hourly wages in dollars; an absent figure is not published.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Wage {
    /// The low wage (10th percentile).
    pub low: Option<f64>,
    /// The median wage.
    pub median: Option<f64>,
    /// The high wage (90th percentile).
    pub high: Option<f64>,
}

/// One unit group.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// Its code.
    pub code: NocCode,
    /// Its title in each language (Statistics Canada).
    pub title: Localised,
    /// Its TEER, 0 to 5.
    pub teer: u32,
    /// Workers in 2023.
    pub employment_2023: Option<i64>,
    /// Projected job openings 2024-2033; below zero where the occupation shrinks faster than people leave it.
    pub openings: Option<i64>,
    /// Projected job seekers 2024-2033; below zero where more leave for other work than come.
    pub seekers: Option<i64>,
    /// The condition in the years before 2024.
    pub recent: Outlook,
    /// The condition projected for 2024-2033, all of Canada.
    pub future: Outlook,
    /// Hourly wages in Canada, 2024.
    pub wage: Wage,
    /// Hourly wages by province, 2024.
    #[serde(default)]
    pub wage_by_province: BTreeMap<Province, Wage>,
}

/// All occupations, by code.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
pub struct Occupations {
    list: Vec<Occupation>,
}

impl Occupations {
    /// The occupations in the order of their codes.
    #[must_use]
    pub fn new(mut list: Vec<Occupation>) -> Self {
        list.sort_by_key(|occupation| occupation.code);
        Self { list }
    }

    /// The occupation of a code.
    #[must_use]
    pub fn get(&self, code: NocCode) -> Option<&Occupation> {
        self.list.binary_search_by_key(&code, |occupation| occupation.code).ok().and_then(|place| self.list.get(place))
    }

    /// Every occupation, by code.
    #[must_use]
    pub fn all(&self) -> &[Occupation] {
        &self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noc_code_keeps_leading_zeros_and_minor_group() {
        let code = NocCode::parse("00018").unwrap();
        assert_eq!((code.to_string().as_str(), code.broad_category(), code.teer()), ("00018", 0, 0));
        let aide = NocCode::parse("33102").unwrap();
        assert_eq!(aide.teer(), 3);
        assert!(aide.is_same_minor_group(NocCode::parse("33103").unwrap()));
        assert!(!aide.is_same_minor_group(NocCode::parse("33112").unwrap()));
        assert_eq!(NocCode::parse("3310"), None);
        assert_eq!(NocCode::parse("3310a"), None);
    }
}
