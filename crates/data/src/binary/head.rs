//! What a compiled catalogue says of itself, and the figures that are told before any record is read.

use crate::binary::bytes::{ByteReader, write_date, write_list, write_localised, write_text, write_varint};
use microcred_core::bounds::MAX_CAD_PER_UNIT;
use microcred_core::catalogue::CatalogueHeader;
use microcred_core::money::{Currency, ExchangeRate};
use microcred_core::program_store::CatalogueSummary;
use microcred_core::wire::WireEnum;

/// The years that pages can have.
const VALID_PAGE_YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// The bytes of a head and its figures.
#[must_use]
pub fn encode(head: &CatalogueHeader, summary: &CatalogueSummary) -> Vec<u8> {
    let mut out = Vec::new();
    for count in [summary.programs, summary.providers, summary.undated] {
        write_varint(&mut out, count as u64);
    }
    let (oldest, newest) = summary.page_years.unwrap_or((0, 0));
    for year in [oldest, newest] {
        write_varint(&mut out, u64::from(year.unsigned_abs()));
    }
    write_date(&mut out, &head.as_of);
    write_localised(&mut out, &head.coverage);
    write_list(&mut out, &head.rates, |out, rate| {
        out.push(rate.currency.wire_number());
        out.extend(rate.cad_per_unit.to_le_bytes());
        write_text(out, &rate.as_of);
        write_text(out, &rate.source);
    });
    out
}

/// The head and the figures of these bytes; `None` where they hold what cannot be.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<(CatalogueHeader, CatalogueSummary)> {
    let mut taking = ByteReader::new(bytes);
    let mut count = || taking.read_varint_up_to(u32::MAX).and_then(|count| usize::try_from(count).ok());
    let (programs, providers, undated) = (count()?, count()?, count()?);
    let mut year = || taking.read_varint().and_then(|year| i16::try_from(year).ok());
    let years = match (year()?, year()?) {
        (0, 0) => None,
        (oldest, newest) => {
            (VALID_PAGE_YEARS.contains(&oldest) && VALID_PAGE_YEARS.contains(&newest) && oldest <= newest)
                .then_some(Some((oldest, newest)))?
        }
    };
    let (as_of, coverage) = (taking.read_date()?, taking.read_localised()?);
    let rates = taking.read_list(read_rate)?;
    let sound = taking.is_at_end() && providers <= programs && undated <= programs;
    let summary = CatalogueSummary { programs, providers, page_years: years, undated };
    sound.then_some((CatalogueHeader { as_of, coverage, rates }, summary))
}

fn read_rate(taking: &mut ByteReader<'_>) -> Option<ExchangeRate> {
    let currency = taking.read_enum::<Currency>()?;
    let cad = taking.read_f64().filter(|cad| *cad > 0.0 && *cad <= MAX_CAD_PER_UNIT)?;
    Some(ExchangeRate { currency, cad_per_unit: cad, as_of: taking.read_text()?, source: taking.read_text()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use microcred_core::fact::PageDate;
    use microcred_core::sanitize::Localised;

    #[test]
    fn only_a_valid_header_round_trips() {
        let rate = ExchangeRate {
            currency: Currency::Usd,
            cad_per_unit: 1.3698,
            as_of: "2024".into(),
            source: "A bank".into(),
        };
        let head = CatalogueHeader {
            as_of: PageDate::parse("2026-11-21").unwrap(),
            coverage: Localised::in_languages(vec![("en".into(), "All".into()), ("fr".into(), "Tout".into())]),
            rates: vec![rate],
        };
        let summary =
            CatalogueSummary { programs: 1_850_000, providers: 7, page_years: Some((2019, 2026)), undated: 3 };
        let bytes = encode(&head, &summary);
        assert_eq!(decode(&bytes), Some((head, summary)));
        for end in 0..bytes.len() {
            assert_eq!(decode(bytes.get(..end).unwrap()), None, "{end}");
        }
        assert_eq!(
            decode(&encode(
                &CatalogueHeader::default(),
                &CatalogueSummary { undated: 1, ..CatalogueSummary::default() }
            )),
            None
        );
    }
}
