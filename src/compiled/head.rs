//! What a compiled catalogue says of itself, and the figures that are told before any record is read.

use super::bytes::{Taking, put_date, put_list, put_number, put_text, put_words};
use crate::domain::catalogue::Head;
use crate::domain::money::{Currency, Rate};
use crate::domain::reading::MOST_CAD;
use crate::domain::records::Summary;

/// The years that pages can have.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// The bytes of a head and its figures.
#[must_use]
pub fn encode(head: &Head, summary: &Summary) -> Vec<u8> {
    let mut out = Vec::new();
    for count in [summary.programmes, summary.providers, summary.undated] {
        put_number(&mut out, count as u64);
    }
    let (oldest, newest) = summary.years.unwrap_or((0, 0));
    for year in [oldest, newest] {
        put_number(&mut out, u64::from(year.unsigned_abs()));
    }
    put_date(&mut out, &head.as_of);
    put_words(&mut out, &head.coverage);
    put_list(&mut out, &head.rates, |out, rate| {
        out.push(rate.currency as u8);
        out.extend(rate.cad.to_le_bytes());
        put_text(out, &rate.as_of);
        put_text(out, &rate.source);
    });
    out
}

/// The head and the figures of these bytes; `None` where they hold what cannot be.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<(Head, Summary)> {
    let mut taking = Taking::new(bytes);
    let mut count = || taking.number_to(u32::MAX).and_then(|count| usize::try_from(count).ok());
    let (programmes, providers, undated) = (count()?, count()?, count()?);
    let mut year = || taking.number().and_then(|year| i16::try_from(year).ok());
    let years = match (year()?, year()?) {
        (0, 0) => None,
        (oldest, newest) => (YEARS.contains(&oldest) && YEARS.contains(&newest) && oldest <= newest)
            .then_some(Some((oldest, newest)))?,
    };
    let (as_of, coverage) = (taking.date()?, taking.words()?);
    let rates = taking.list(rate)?;
    let sound = taking.is_done() && providers <= programmes && undated <= programmes;
    let summary = Summary { programmes, providers, years, undated };
    sound.then_some((Head { as_of, coverage, rates }, summary))
}

fn rate(taking: &mut Taking<'_>) -> Option<Rate> {
    let currency = taking.word(Currency::ALL)?;
    let cad = taking.float().filter(|cad| *cad > 0.0 && *cad <= MOST_CAD)?;
    Some(Rate { currency, cad, as_of: taking.text()?, source: taking.text()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::PageDate;
    use crate::domain::words::Localised;

    #[test]
    fn a_head_comes_back_and_no_other_does() {
        let rate = Rate { currency: Currency::Usd, cad: 1.3698, as_of: "2024".into(), source: "A bank".into() };
        let head = Head {
            as_of: PageDate::read("2026-11-21").unwrap(),
            coverage: Localised::in_languages(vec![("en".into(), "All".into()), ("fr".into(), "Tout".into())]),
            rates: vec![rate],
        };
        let summary = Summary { programmes: 1_850_000, providers: 7, years: Some((2019, 2026)), undated: 3 };
        let bytes = encode(&head, &summary);
        assert_eq!(decode(&bytes), Some((head, summary)));
        for end in 0..bytes.len() {
            assert_eq!(decode(bytes.get(..end).unwrap()), None, "{end}");
        }
        assert_eq!(decode(&encode(&Head::default(), &Summary { undated: 1, ..Summary::default() })), None);
    }
}
