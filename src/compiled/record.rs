//! One programme as bytes: what is not known of it takes next to no room, and every bit is guarded.
//!
//! The id stands first. A set of bits says which of the optional fields follow; a word of a closed list is one byte, its
//! place in the list; two bits stand for each question of the checklist. The last four bytes are a checksum. What a file
//! could not bring into a programme, bytes cannot bring either: then there is no programme.

use xxhash_rust::xxh3::xxh3_64;

use super::bytes::{Taking, put_date, put_figure, put_list, put_number, put_text, put_words};
use crate::domain::criteria::Criterion;
use crate::domain::fact::{Basis, Fact, Source, Value};
use crate::domain::money::{Cents, Currency, Price, Tax};
use crate::domain::occupation::{NocCode, Province};
use crate::domain::programme::{
    Clb, OccupationLink, Prerequisites, Programme, ProgrammeId, ProviderKind, Sector, Status, WeeksBasis,
};
use crate::domain::reading::{
    HOURS_IN_A_WEEK, LEAST_TIME, MAX_LIST, MOST_CLB, MOST_HOURS, MOST_TRIAL_DAYS, MOST_WEEKS, MOST_YEARS, is_address,
};
use crate::domain::schedule::{DayPart, Delivery, Pace, Span};

/// The length of the checksum at the end.
const CHECKSUM: usize = 4;
/// The longest id.
const LONGEST_ID: usize = 120;

/// Which of the optional fields are there: the place of each in the set of bits.
struct Has;

impl Has {
    const SKILLS: u64 = 1;
    const ROLES: u64 = 1 << 1;
    const OCCUPATIONS: u64 = 1 << 2;
    const PROVINCE: u64 = 1 << 3;
    const LANGUAGES: u64 = 1 << 4;
    const DATE: u64 = 1 << 5;
    const OWN_ADDRESS: u64 = 1 << 6;
    const LICENCE_FIRST: u64 = 1 << 7;
    const LICENCE_NOTE: u64 = 1 << 8;
    const TIMES: u64 = 1 << 9;
    const EXTRAS: u64 = 1 << 10;
    const CONDITION: u64 = 1 << 11;
    const LEVEL: u64 = 1 << 12;
    const OTHER_COUNT: u64 = 1 << 13;
    const COUNTS_TOWARD: u64 = 1 << 14;
    const EXPIRES: u64 = 1 << 15;
    const ALSO: u64 = 1 << 16;
    const PAGE_LANGUAGE: u64 = 1 << 17;
    const NOTES: u64 = 1 << 18;
    const ALL: u64 = (1 << 19) - 1;
}

/// Adds a programme to bytes.
pub fn encode(programme: &Programme, out: &mut Vec<u8>) {
    let start = out.len();
    put_text(out, programme.id.as_str());
    let there = bits(programme);
    put_number(out, there);
    for text in [&programme.title, &programme.provider, &programme.url] {
        put_text(out, text);
    }
    out.push(programme.provider_kind as u8);
    out.push(programme.sector as u8);
    out.push(programme.delivery as u8);
    out.push(programme.pace as u8);
    out.push(programme.weeks_basis as u8);
    out.push(programme.tax as u8);
    out.push(programme.status as u8);
    out.extend(programme.province.map(|province| province as u8));
    put_figures(programme, out);
    put_optional(programme, there, out);
    put_checklist(programme, there, out);
    put_source(programme, there, out);
    let checksum = checksum(out.get(start..).unwrap_or(&[]));
    out.extend(checksum);
}

/// The programme of the bytes of one record; `None` where they are not as they were written, or hold what cannot be.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Programme> {
    let (body, found) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM)?)?;
    if checksum(body) != found {
        return None;
    }
    let mut taking = Taking::new(body);
    let programme = programme(&mut taking)?;
    taking.is_done().then_some(programme)
}

/// The id of a record, before anything else of it is looked at.
#[must_use]
pub fn id_of(bytes: &[u8]) -> Option<&str> {
    Taking::new(bytes).raw_text(LONGEST_ID)
}

#[expect(clippy::cast_possible_truncation, reason = "four bytes of eight are kept")]
fn checksum(body: &[u8]) -> [u8; CHECKSUM] {
    (xxh3_64(body) as u32).to_le_bytes()
}

fn bits(programme: &Programme) -> u64 {
    let source = &programme.source;
    [
        (Has::SKILLS, !programme.skills.is_empty()),
        (Has::ROLES, !programme.roles.is_empty()),
        (Has::OCCUPATIONS, !programme.occupations.is_empty()),
        (Has::PROVINCE, programme.province.is_some()),
        (Has::LANGUAGES, !programme.languages.is_empty()),
        (Has::DATE, source.as_of.text().is_some()),
        (Has::OWN_ADDRESS, source.url != programme.url),
        (Has::LICENCE_FIRST, programme.licence_first),
        (Has::LICENCE_NOTE, programme.licence_note.is_some()),
        (Has::TIMES, !programme.times.is_empty()),
        (Has::EXTRAS, programme.extras.is_some()),
        (Has::CONDITION, programme.price_condition.is_some()),
        (Has::LEVEL, programme.clb.is_some()),
        (Has::OTHER_COUNT, programme.criteria.len() != Criterion::ALL.len()),
        (Has::COUNTS_TOWARD, !programme.counts_toward.is_empty()),
        (Has::EXPIRES, programme.expires_after_years.is_some()),
        (Has::ALSO, !source.also.is_empty()),
        (Has::PAGE_LANGUAGE, source.page_language.is_some()),
        (Has::NOTES, programme.notes.is_some()),
    ]
    .into_iter()
    .filter(|(_, there)| *there)
    .fold(0, |bits, (bit, _)| bits | bit)
}

// Hours, weeks, price, entry conditions: the kinds of all five in two bytes, then what each needs.

fn put_figures(programme: &Programme, out: &mut Vec<u8>) {
    let kind = |span: Span| match span {
        Span::Unknown => 0_u16,
        Span::Exactly(_) => 1,
        Span::Between(..) => 2,
        Span::AtLeast(_) => 3,
        Span::AtMost(_) => 4,
    };
    let price = match programme.price {
        Price::Unknown => 0_u16,
        Price::Free => 1,
        Price::Fixed(..) => 2,
        Price::Between(..) => 3,
        Price::PerMonth { trial_days: None, .. } => 4,
        Price::PerMonth { trial_days: Some(_), .. } => 5,
    };
    let asks = match programme.prerequisites {
        Prerequisites::Unknown => 0_u16,
        Prerequisites::NoneAsked => 1,
        Prerequisites::Asks(_) => 2,
    };
    let spans = [programme.hours, programme.weeks, programme.hours_per_week];
    let kinds = spans.iter().rev().fold((asks << 3) | price, |kinds, span| (kinds << 3) | kind(*span));
    out.extend(kinds.to_le_bytes());
    for span in spans {
        match span {
            Span::Unknown => {}
            Span::Exactly(value) | Span::AtLeast(value) | Span::AtMost(value) => put_figure(out, value),
            Span::Between(low, high) => {
                put_figure(out, low);
                put_figure(out, high);
            }
        }
    }
    put_price(programme.price, out);
    if let Prerequisites::Asks(words) = &programme.prerequisites {
        put_words(out, words);
    }
}

fn put_price(price: Price, out: &mut Vec<u8>) {
    let cents = |amount: Cents, out: &mut Vec<u8>| put_number(out, amount.0.cast_unsigned());
    out.extend(price.currency().map(|currency| currency as u8));
    match price {
        Price::Unknown | Price::Free => {}
        Price::Fixed(amount, _) => cents(amount, out),
        Price::Between(low, high, _) => {
            cents(low, out);
            cents(high, out);
        }
        Price::PerMonth { amount, trial_days, .. } => {
            cents(amount, out);
            if let Some(days) = trial_days {
                put_number(out, u64::from(days));
            }
        }
    }
}

fn span(kind: u16, most: f64, taking: &mut Taking<'_>) -> Option<Span> {
    let mut figure = || taking.figure(LEAST_TIME, most);
    Some(match kind & 7 {
        0 => Span::Unknown,
        1 => Span::Exactly(figure()?),
        2 => {
            let (low, high) = (figure()?, figure()?);
            (low <= high).then_some(Span::Between(low, high))?
        }
        3 => Span::AtLeast(figure()?),
        4 => Span::AtMost(figure()?),
        _ => return None,
    })
}

fn price(kind: u16, taking: &mut Taking<'_>) -> Option<Price> {
    let cents = |taking: &mut Taking<'_>| {
        let cents = i64::try_from(taking.number()?).ok()?;
        (cents <= Cents::LARGEST.0).then_some(Cents(cents))
    };
    let currency = if kind & 7 >= 2 { taking.word(Currency::ALL)? } else { Currency::Cad };
    Some(match kind & 7 {
        0 => Price::Unknown,
        1 => Price::Free,
        2 => Price::Fixed(cents(taking)?, currency),
        3 => {
            let (low, high) = (cents(taking)?, cents(taking)?);
            (low <= high).then_some(Price::Between(low, high, currency))?
        }
        4 => Price::PerMonth { amount: cents(taking)?, currency, trial_days: None },
        5 => {
            let amount = cents(taking)?;
            Price::PerMonth { amount, currency, trial_days: Some(taking.number_to(MOST_TRIAL_DAYS)?) }
        }
        _ => return None,
    })
}

fn prerequisites(kind: u16, taking: &mut Taking<'_>) -> Option<Prerequisites> {
    Some(match kind {
        0 => Prerequisites::Unknown,
        1 => Prerequisites::NoneAsked,
        2 => Prerequisites::Asks(taking.words()?),
        _ => return None,
    })
}

// Lists and texts that are often not there.

fn put_optional(programme: &Programme, there: u64, out: &mut Vec<u8>) {
    for (bit, list) in [(Has::SKILLS, &programme.skills), (Has::ROLES, &programme.roles)] {
        if there & bit != 0 {
            put_list(out, list, put_words);
        }
    }
    if there & Has::OCCUPATIONS != 0 {
        put_list(out, &programme.occupations, |out, link| {
            put_number(out, u64::from(link.code.number()) << 1 | u64::from(link.basis == Basis::Derived));
            put_words(out, &link.why);
        });
    }
    let notes = [&programme.licence_note, &programme.extras, &programme.price_condition, &programme.notes];
    for words in notes.into_iter().flatten() {
        put_words(out, words);
    }
    if there & Has::TIMES != 0 {
        put_list(out, &programme.times, |out, part| out.push(*part as u8));
    }
    if there & Has::LANGUAGES != 0 {
        put_list(out, &programme.languages, |out, tag| put_text(out, tag));
    }
    if let Some(level) = programme.clb {
        out.extend([level.listening, level.speaking, level.reading, level.writing]);
    }
    if there & Has::COUNTS_TOWARD != 0 {
        put_list(out, &programme.counts_toward, |out, id| put_text(out, id.as_str()));
    }
    if let Some(years) = programme.expires_after_years {
        put_number(out, u64::from(years));
    }
}

fn occupation(taking: &mut Taking<'_>) -> Option<OccupationLink> {
    let number = taking.number_to(u32::MAX)?;
    let basis = if number & 1 == 1 { Basis::Derived } else { Basis::Stated };
    Some(OccupationLink { code: NocCode::from_number(number >> 1)?, basis, why: taking.words()? })
}

fn level(taking: &mut Taking<'_>) -> Option<Clb> {
    let mut level = || taking.byte().filter(|level| (1..=MOST_CLB).contains(level));
    Some(Clb { listening: level()?, speaking: level()?, reading: level()?, writing: level()? })
}

fn id(taking: &mut Taking<'_>) -> Option<ProgrammeId> {
    ProgrammeId::read(taking.raw_text(LONGEST_ID)?)
}

// The checklist: two bits a question, then the evidence of those that have any.

/// How much is said of a question.
fn said(fact: &Fact) -> u32 {
    match fact.value {
        Value::Unknown if *fact == Fact::unknown() => 0,
        Value::Yes => 1,
        Value::No => 2,
        Value::Unknown => 3,
    }
}

fn put_checklist(programme: &Programme, there: u64, out: &mut Vec<u8>) {
    if there & Has::OTHER_COUNT != 0 {
        put_number(out, programme.criteria.len() as u64);
    }
    for sixteen in programme.criteria.chunks(16) {
        let bits = sixteen.iter().rev().fold(0, |bits, fact| (bits << 2) | said(fact));
        out.extend(bits.to_le_bytes());
    }
    for fact in programme.criteria.iter().filter(|fact| said(fact) != 0) {
        let evidence = fact.evidence.entries().next().is_some();
        let of = [fact.basis == Basis::Derived, fact.source.is_some(), fact.as_of.is_some(), evidence];
        out.push(of.iter().rev().fold(0, |bits, there| (bits << 1) | u8::from(*there)));
        if evidence {
            put_words(out, &fact.evidence);
        }
        if let Some(source) = &fact.source {
            put_text(out, source);
        }
        if let Some(date) = &fact.as_of {
            put_date(out, date);
        }
    }
}

fn checklist(there: u64, taking: &mut Taking<'_>) -> Option<Vec<Fact>> {
    let count = if there & Has::OTHER_COUNT == 0 {
        Criterion::ALL.len()
    } else {
        usize::try_from(taking.number()?).ok().filter(|count| *count <= MAX_LIST)?
    };
    let mut said = Vec::with_capacity(count);
    while said.len() < count {
        let bits = taking.four_bytes()?;
        let places = (count - said.len()).min(16);
        said.extend((0..places).map(|place| (bits >> (2 * place)) & 3));
        if places < 16 && bits >> (2 * places) != 0 {
            return None;
        }
    }
    said.into_iter().map(|said| fact(said, taking)).collect()
}

fn fact(said: u32, taking: &mut Taking<'_>) -> Option<Fact> {
    let value = match said {
        0 => return Some(Fact::unknown()),
        1 => Value::Yes,
        2 => Value::No,
        _ => Value::Unknown,
    };
    let of = taking.byte().filter(|of| *of < 16)?;
    let mut fact = Fact { value, ..Fact::unknown() };
    if of & 1 != 0 {
        fact.basis = Basis::Derived;
    }
    if of & 8 != 0 {
        fact.evidence = taking.words()?;
    }
    if of & 2 != 0 {
        fact.source = Some(address(taking)?);
    }
    if of & 4 != 0 {
        fact.as_of = Some(taking.date()?);
    }
    Some(fact)
}

fn address(taking: &mut Taking<'_>) -> Option<String> {
    taking.text().filter(|text| is_address(text))
}

fn put_source(programme: &Programme, there: u64, out: &mut Vec<u8>) {
    let source = &programme.source;
    if there & Has::OWN_ADDRESS != 0 {
        put_text(out, &source.url);
    }
    if there & Has::DATE != 0 {
        put_date(out, &source.as_of);
    }
    if there & Has::ALSO != 0 {
        put_list(out, &source.also, |out, address| put_text(out, address));
    }
    if let Some(tag) = &source.page_language {
        put_text(out, tag);
    }
}

/// A value that is taken where its bit is set, and is what nothing is otherwise.
fn if_there<T: Default>(there: bool, take: impl FnOnce() -> Option<T>) -> Option<T> {
    if there { take() } else { Some(T::default()) }
}

fn programme(taking: &mut Taking<'_>) -> Option<Programme> {
    let id = id(taking)?;
    let there = taking.number().filter(|there| *there <= Has::ALL)?;
    let has = |bit: u64| there & bit != 0;
    let (title, provider, url) = (taking.text()?, taking.text()?, address(taking)?);
    let (provider_kind, sector) = (taking.word(ProviderKind::ALL)?, taking.word(Sector::ALL)?);
    let (delivery, pace) = (taking.word(Delivery::ALL)?, taking.word(Pace::ALL)?);
    let (weeks_basis, tax) = (taking.word(WeeksBasis::ALL)?, taking.word(Tax::ALL)?);
    let status = taking.word(Status::ALL)?;
    let province = if_there(has(Has::PROVINCE), || taking.word(Province::ALL).map(Some))?;
    let kinds = taking.two_bytes()?;
    let hours = span(kinds, MOST_HOURS, taking)?;
    let weeks = span(kinds >> 3, MOST_WEEKS, taking)?;
    let hours_per_week = span(kinds >> 6, HOURS_IN_A_WEEK, taking)?;
    let price = price(kinds >> 9, taking)?;
    let prerequisites = prerequisites(kinds >> 12, taking)?;
    let skills = if_there(has(Has::SKILLS), || taking.list(Taking::words))?;
    let roles = if_there(has(Has::ROLES), || taking.list(Taking::words))?;
    let occupations = if_there(has(Has::OCCUPATIONS), || taking.list(occupation))?;
    let mut note = |bit: u64| if_there(has(bit), || taking.words().map(Some));
    let (licence_note, extras) = (note(Has::LICENCE_NOTE)?, note(Has::EXTRAS)?);
    let (price_condition, notes) = (note(Has::CONDITION)?, note(Has::NOTES)?);
    let times = if_there(has(Has::TIMES), || taking.list(|taking| taking.word(DayPart::ALL)))?;
    let languages = if_there(has(Has::LANGUAGES), || taking.list(Taking::text))?;
    let clb = if_there(has(Has::LEVEL), || level(taking).map(Some))?;
    let counts_toward = if_there(has(Has::COUNTS_TOWARD), || taking.list(self::id))?;
    let years = |taking: &mut Taking<'_>| taking.number_to(MOST_YEARS).filter(|years| *years > 0);
    let expires_after_years = if_there(has(Has::EXPIRES), || years(taking).map(Some))?;
    let criteria = checklist(there, taking)?;
    let source = Source {
        url: if has(Has::OWN_ADDRESS) { address(taking)? } else { url.clone() },
        as_of: if_there(has(Has::DATE), || taking.date())?,
        also: if_there(has(Has::ALSO), || taking.list(address))?,
        page_language: if_there(has(Has::PAGE_LANGUAGE), || taking.text().map(Some))?,
    };
    Some(Programme {
        id,
        title,
        provider,
        provider_kind,
        province,
        url,
        sector,
        skills,
        roles,
        occupations,
        licence_first: has(Has::LICENCE_FIRST),
        licence_note,
        delivery,
        pace,
        times,
        hours,
        weeks,
        weeks_basis,
        hours_per_week,
        price,
        tax,
        extras,
        price_condition,
        languages,
        prerequisites,
        clb,
        criteria,
        counts_toward,
        expires_after_years,
        status,
        source,
        notes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids of every list of words whose places stand in records.
    fn lists() -> String {
        let mut ids: Vec<&str> = Vec::new();
        ids.extend(ProviderKind::ALL.iter().map(|word| word.id()));
        ids.extend(Sector::ALL.iter().map(|word| word.id()));
        ids.extend(Delivery::ALL.iter().map(|word| word.id()));
        ids.extend(Pace::ALL.iter().map(|word| word.id()));
        ids.extend(WeeksBasis::ALL.iter().map(|word| word.id()));
        ids.extend(Tax::ALL.iter().map(|word| word.id()));
        ids.extend(Status::ALL.iter().map(|word| word.id()));
        ids.extend(Province::ALL.iter().map(|word| word.id()));
        ids.extend(Currency::ALL.iter().map(|word| word.id()));
        ids.extend(DayPart::ALL.iter().map(|word| word.id()));
        ids.extend(Criterion::ALL.iter().map(|word| word.id()));
        ids.join(" ")
    }

    #[test]
    fn a_list_of_words_changes_with_the_version_of_the_layout_alone() {
        // Where this fails, raise `image::layout::VERSION`: older files would be read wrongly. Then write the new figure here.
        assert_eq!((crate::image::layout::VERSION, xxh3_64(lists().as_bytes())), (1, 448_301_205_009_382_590));
    }
}
