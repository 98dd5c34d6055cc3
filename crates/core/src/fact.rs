//! What a fact is: a value, the evidence for it, and where and when it was read.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id_enum;
use crate::sanitize::Localised;

id_enum! {
    /// The three values that a fact about a program can have.
    Tristate {
        /// A page says so.
        Yes = "yes",
        /// A page says that it is not so.
        No = "no",
        /// No page says either: something to ask the provider.
        Unknown = "unknown",
    }
}

id_enum! {
    /// How a fact is known.
    Basis {
        /// A page says it.
        Stated = "stated",
        /// It was worked out from what pages say.
        Derived = "derived",
    }
}

id_enum! {
    /// Whose page it is.
    #[derive(Default)]
    SourceKind {
        /// The provider's own, or one of the body that it belongs to.
        Provider = "provider",
        /// A government, a regulator or another public body that runs or lists the program.
        PublicBody = "public_body",
        /// A newspaper, a press wire, a magazine.
        News = "news",
        /// A guide, a listing, an agent, a blog.
        Guide = "guide",
        /// The text of another page on a foreign site.
        Copy = "copy",
        /// Nobody has looked.
        #[default]
        Unknown = "unknown",
    }
}

id_enum! {
    /// How long ago a fact was checked.
    Freshness {
        /// Within 12 months.
        Fresh = "fresh",
        /// Within 24 months.
        Ageing = "ageing",
        /// Longer ago, or at no known date.
        Stale = "stale",
    }
}

/// The date of a page: a year, a month or a day, as far as the page says; or nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageDate(Option<String>);

impl PageDate {
    /// A page without a date.
    #[must_use]
    pub const fn undated() -> Self {
        Self(None)
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` where it is no such date from 1990 to 2100.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return None;
        }
        let mut parts = text.split('-');
        let year = parts.next().filter(|part| part.len() == 4)?.parse::<i16>().ok()?;
        let month = parts.next().map(|part| if part.len() == 2 { part.parse::<i8>().ok() } else { None });
        let day = parts.next().map(|part| if part.len() == 2 { part.parse::<i8>().ok() } else { None });
        if parts.next().is_some() || !(1990..=2100).contains(&year) {
            return None;
        }
        let month = month.map_or(Some(1), |month| month)?;
        let day = day.map_or(Some(1), |day| day)?;
        Date::new(year, month, day).ok().map(|_| Self(Some(text.to_owned())))
    }

    /// The date as the page gives it; `None` for an undated page.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// The year; `None` for an undated page.
    #[must_use]
    pub fn year(&self) -> Option<i16> {
        self.0.as_deref().and_then(|text| text.get(..4)).and_then(|year| year.parse().ok())
    }

    /// The first day that the date can mean: of a year January 1; `None` for an undated page.
    #[must_use]
    pub fn first_day(&self) -> Option<Date> {
        let mut parts = self.text()?.split('-').map(|part| part.parse::<i16>().ok());
        let year = parts.next()??;
        let mut rest = || parts.next().flatten().and_then(|part| i8::try_from(part).ok()).unwrap_or(1);
        Date::new(year, rest(), rest()).ok()
    }

    /// How long ago the date was, seen from `today`. A year counts from its last day, a month likewise: the page is at
    /// most so fresh.
    #[must_use]
    pub fn freshness(&self, today: Date) -> Freshness {
        let months = self.first_day().map(|day| {
            (i32::from(today.year()) - i32::from(day.year())) * 12 + i32::from(today.month()) - i32::from(day.month())
        });
        let months = match (months, self.text()) {
            (Some(months), Some(text)) if text.len() == 4 => Some(months - 11),
            (months, _) => months,
        };
        match months {
            Some(months) if months <= 12 => Freshness::Fresh,
            Some(months) if months <= 24 => Freshness::Ageing,
            _ => Freshness::Stale,
        }
    }

    /// Whole years from the page's year to `today`; `None` for an undated page.
    #[must_use]
    pub fn years_old(&self, today: Date) -> Option<i16> {
        self.year().map(|year| today.year().saturating_sub(year).max(0))
    }
}

impl Serialize for PageDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text().unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for PageDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // An undated page is written as an empty text.
        if text.is_empty() {
            return Ok(Self::undated());
        }
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no date as YYYY, YYYY-MM or YYYY-MM-DD")))
    }
}

/// Where the facts of a program were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The address of the page.
    pub url: String,
    /// The date on the page.
    pub as_of: PageDate,
    /// Further pages that were read.
    pub other_urls: Vec<String>,
    /// The language of the page (a tag such as `fr`); `None` when not recorded.
    pub page_language: Option<String>,
    /// Whose page it is.
    pub kind: SourceKind,
}

/// One criterion of one program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Yes, no or unknown.
    pub value: Tristate,
    /// What was read, in our words; empty when unknown.
    pub evidence: Localised,
    /// The page, where it is another than the program's own source.
    pub source: Option<String>,
    /// The page's date, where it is another than the program's own source.
    pub as_of: Option<PageDate>,
    /// Read on the page, or worked out.
    pub basis: Basis,
}

impl Fact {
    /// A fact on which every page is silent.
    #[must_use]
    pub fn unknown() -> Self {
        Self {
            value: Tristate::Unknown,
            evidence: Localised::default(),
            source: None,
            as_of: None,
            basis: Basis::Stated,
        }
    }

    /// The address of the page that says it, given the program's own source.
    #[must_use]
    pub fn source_url<'a>(&'a self, own: &'a Source) -> &'a str {
        self.source.as_deref().unwrap_or(&own.url)
    }

    /// The date of the page that says it, given the program's own source.
    #[must_use]
    pub fn page_date<'a>(&'a self, own: &'a Source) -> &'a PageDate {
        match (&self.as_of, &self.source) {
            (Some(date), _) => date,
            (None, Some(_)) => &UNDATED,
            (None, None) => &own.as_of,
        }
    }
}

static UNDATED: PageDate = PageDate::undated();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_date_is_a_year_a_month_or_a_day() {
        for good in ["2021", "2021-03", "2024-02-29"] {
            assert_eq!(PageDate::parse(good).as_ref().and_then(PageDate::text), Some(good));
        }
        for bad in ["", "21", "2021-3", "2021-13", "2023-02-29", "2021-03-11-1", "2021-+3", "March 2021", "1889"] {
            assert_eq!(PageDate::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn evidence_page_without_date_is_undated() {
        let own = Source {
            url: "https://a.ca".into(),
            as_of: PageDate::parse("2021").unwrap(),
            other_urls: vec![],
            page_language: None,
            kind: SourceKind::Unknown,
        };
        let mut fact = Fact::unknown();
        assert_eq!(fact.page_date(&own).year(), Some(2021));
        fact.source = Some("https://b.ca".into());
        assert_eq!(fact.page_date(&own).year(), None);
    }
}
