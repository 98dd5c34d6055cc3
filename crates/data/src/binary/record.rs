//! One program as bytes: what is not known of it takes next to no room, and every bit is guarded.
//!
//! The id stands first. A set of bits says which of the optional fields follow; a word of a closed list is one byte, its
//! wire number; two bits stand for each question of the checklist. The last four bytes are a checksum. What a file
//! could not bring into a program, bytes cannot bring either: then there is no program.

use xxhash_rust::xxh3::xxh3_64;

use crate::binary::bytes::{
    ByteReader, write_date, write_decimal, write_list, write_localised, write_text, write_varint,
};
use crate::reading::{are_terms_sound, is_url};
use microcred_core::bounds::{
    HOURS_PER_WEEK, MAX_CLB, MAX_EXPIRY_YEARS, MAX_FIELD_TEXT_CHARS, MAX_LIST_ITEMS, MAX_PROGRAM_HOURS,
    MAX_PROGRAM_WEEKS, MAX_TRIAL_DAYS, MIN_HOURS_OR_WEEKS,
};
use microcred_core::criteria::Criterion;
use microcred_core::fact::{Basis, Fact, Source, SourceKind, Tristate};
use microcred_core::money::{Cents, Currency, Price, Tax};
use microcred_core::occupation::{NocCode, Province};
use microcred_core::program::{
    Clb, OccupationLink, Prerequisites, Program, ProgramId, ProviderKind, Sector, Status, WeeksBasis,
};
use microcred_core::program_store::Destination;
use microcred_core::schedule::{DayPart, Delivery, Hours, Pace, StatedRange, Weeks};
use microcred_core::terms::{ProgramKind, Terms};
use microcred_core::wire::WireEnum;

/// The length of the checksum at the end.
const CHECKSUM_BYTES: usize = 4;
/// The longest id.
const MAX_ID_BYTES: usize = 120;

/// Which of the optional fields are there: the place of each in the set of bits.
struct FieldFlags;

impl FieldFlags {
    const SKILLS: u64 = 1;
    const ROLES: u64 = 1 << 1;
    const OCCUPATIONS: u64 = 1 << 2;
    const PROVINCE: u64 = 1 << 3;
    const LANGUAGES: u64 = 1 << 4;
    const SOURCE_DATE: u64 = 1 << 5;
    const LICENCE_FIRST: u64 = 1 << 7;
    const LICENCE_NOTE: u64 = 1 << 8;
    const TIMES: u64 = 1 << 9;
    const ADDITIONAL_COSTS: u64 = 1 << 10;
    const PRICE_CONDITION: u64 = 1 << 11;
    const CLB: u64 = 1 << 12;
    const CRITERIA_COUNT: u64 = 1 << 13;
    const COUNTS_TOWARD: u64 = 1 << 14;
    const EXPIRES: u64 = 1 << 15;
    const SOURCE_ALSO: u64 = 1 << 16;
    const PAGE_LANGUAGE: u64 = 1 << 17;
    const NOTES: u64 = 1 << 18;
    const PAGE: u64 = 1 << 19;
    /// The page is the source.
    const PAGE_IS_SOURCE: u64 = 1 << 20;
    const PROVIDER_SITE: u64 = 1 << 21;
    const PHONE: u64 = 1 << 22;
    const EMAIL: u64 = 1 << 23;
    const CHECKED: u64 = 1 << 24;
    const TERMS: u64 = 1 << 25;
    const ALL: u64 = (1 << 26) - 1;
}

/// Adds a program to bytes.
pub fn encode(program: &Program, out: &mut Vec<u8>) {
    let start = out.len();
    write_text(out, program.id.as_str());
    let there = field_flags(program);
    write_varint(out, there);
    for text in [&program.title, &program.provider, &program.source.url] {
        write_text(out, text);
    }
    out.push(program.kind.wire_number());
    out.push(program.source.kind.wire_number());
    out.push(program.provider_kind.wire_number());
    out.push(program.sector.wire_number());
    out.push(program.delivery.wire_number());
    out.push(program.pace.wire_number());
    out.push(program.weeks_basis.wire_number());
    out.push(program.tax.wire_number());
    out.push(program.status.wire_number());
    // Early, so that they are found without reading the rest.
    if there & FieldFlags::OCCUPATIONS != 0 {
        write_list(out, &program.occupations, |out, link| {
            write_varint(out, u64::from(link.code.number()) << 1 | u64::from(link.basis == Basis::Derived));
            write_localised(out, &link.why);
        });
    }
    out.extend(program.province.map(WireEnum::wire_number));
    write_figures(program, out);
    write_optional_fields(program, there, out);
    write_checklist(program, there, out);
    write_source(program, there, out);
    write_contact_and_terms(program, there, out);
    let checksum = checksum(out.get(start..).unwrap_or(&[]));
    out.extend(checksum);
}

/// The program of the bytes of one record; `None` where they are not as they were written, or hold what cannot be.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Program> {
    decode_with(bytes, ByteReader::new)
}

/// The same for bytes that were checked when they were written: their texts are not cleaned again.
#[must_use]
pub fn decode_trusted(bytes: &[u8]) -> Option<Program> {
    decode_with(bytes, ByteReader::trusted)
}

fn decode_with<'a>(bytes: &'a [u8], reader: impl FnOnce(&'a [u8]) -> ByteReader<'a>) -> Option<Program> {
    let (body, found) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM_BYTES)?)?;
    if checksum(body) != found {
        return None;
    }
    let mut taking = reader(body);
    let program = read_program(&mut taking)?;
    taking.is_at_end().then_some(program)
}

/// The id of a record, before anything else of it is looked at.
#[must_use]
pub fn id_of(bytes: &[u8]) -> Option<&str> {
    ByteReader::new(bytes).read_raw_text(MAX_ID_BYTES)
}

/// What a record leads to, before the rest of it is looked at.
#[must_use]
pub fn destination_of(bytes: &[u8]) -> Option<Destination> {
    let mut taking = ByteReader::trusted(bytes);
    taking.read_raw_text(MAX_ID_BYTES)?;
    let there = taking.read_varint()?;
    for _ in 0..3 {
        taking.read_raw_text(MAX_FIELD_TEXT_CHARS * 4)?;
    }
    // What is offered, whose page it is, and who offers it.
    taking.read_bytes(3)?;
    let sector = taking.read_enum::<Sector>()?;
    // How it is taught, at what pace, how sure the weeks are, and the tax.
    taking.read_bytes(4)?;
    taking.read_enum::<Status>()?;
    let code = |taking: &mut ByteReader<'_>| {
        let number = taking.read_varint_up_to(u32::MAX)?;
        taking.skip_localised()?;
        NocCode::from_number(number >> 1)
    };
    let occupations = read_if(there & FieldFlags::OCCUPATIONS != 0, || taking.read_list(code))?;
    Some(Destination { sector, occupations })
}

#[expect(clippy::cast_possible_truncation, reason = "four bytes of eight are kept")]
fn checksum(body: &[u8]) -> [u8; CHECKSUM_BYTES] {
    (xxh3_64(body) as u32).to_le_bytes()
}

fn field_flags(program: &Program) -> u64 {
    let source = &program.source;
    [
        (FieldFlags::SKILLS, !program.skills.is_empty()),
        (FieldFlags::ROLES, !program.roles.is_empty()),
        (FieldFlags::OCCUPATIONS, !program.occupations.is_empty()),
        (FieldFlags::PROVINCE, program.province.is_some()),
        (FieldFlags::LANGUAGES, !program.languages.is_empty()),
        (FieldFlags::SOURCE_DATE, source.as_of.text().is_some()),
        (FieldFlags::LICENCE_FIRST, program.licence_first),
        (FieldFlags::LICENCE_NOTE, program.licence_note.is_some()),
        (FieldFlags::TIMES, !program.times.is_empty()),
        (FieldFlags::ADDITIONAL_COSTS, program.additional_costs.is_some()),
        (FieldFlags::PRICE_CONDITION, program.price_condition.is_some()),
        (FieldFlags::CLB, program.clb.is_some()),
        (FieldFlags::CRITERIA_COUNT, program.criteria.len() != Criterion::ALL.len()),
        (FieldFlags::COUNTS_TOWARD, !program.counts_toward.is_empty()),
        (FieldFlags::EXPIRES, program.expires_after_years.is_some()),
        (FieldFlags::SOURCE_ALSO, !source.other_urls.is_empty()),
        (FieldFlags::PAGE_LANGUAGE, source.page_language.is_some()),
        (FieldFlags::NOTES, program.notes.is_some()),
        (FieldFlags::PAGE, program.page.as_ref().is_some_and(|page| *page != source.url)),
        (FieldFlags::PAGE_IS_SOURCE, program.page.as_ref() == Some(&source.url)),
        (FieldFlags::PROVIDER_SITE, program.provider_site.is_some()),
        (FieldFlags::PHONE, program.phone.is_some()),
        (FieldFlags::EMAIL, program.email.is_some()),
        (FieldFlags::CHECKED, program.checked.text().is_some()),
        (FieldFlags::TERMS, *program.terms != Terms::default()),
    ]
    .into_iter()
    .filter(|(_, there)| *there)
    .fold(0, |bits, (bit, _)| bits | bit)
}

// Hours, weeks, price, entry conditions: the kinds of all five in two bytes, then what each needs.

fn write_figures(program: &Program, out: &mut Vec<u8>) {
    let kind = |span: StatedRange<f64>| match span {
        StatedRange::Unknown => 0_u16,
        StatedRange::Exactly(_) => 1,
        StatedRange::Between(..) => 2,
        StatedRange::AtLeast(_) => 3,
        StatedRange::AtMost(_) => 4,
    };
    let price = match program.price {
        Price::Unknown => 0_u16,
        Price::Free => 1,
        Price::Fixed(..) => 2,
        Price::Between(..) => 3,
        Price::PerMonth { trial_days: None, .. } => 4,
        Price::PerMonth { trial_days: Some(_), .. } => 5,
    };
    let asks = match program.prerequisites {
        Prerequisites::Unknown => 0_u16,
        Prerequisites::NoneRequired => 1,
        Prerequisites::Required(_) => 2,
    };
    let (hours, weekly) = (program.hours.map(f64::from), program.hours_per_week.map(f64::from));
    let spans = [hours, program.weeks.map(f64::from), weekly];
    let kinds = spans.iter().rev().fold((asks << 3) | price, |kinds, span| (kinds << 3) | kind(*span));
    out.extend(kinds.to_le_bytes());
    for span in spans {
        match span {
            StatedRange::Unknown => {}
            StatedRange::Exactly(value) | StatedRange::AtLeast(value) | StatedRange::AtMost(value) => {
                write_decimal(out, value);
            }
            StatedRange::Between(low, high) => {
                write_decimal(out, low);
                write_decimal(out, high);
            }
        }
    }
    write_price(program.price, out);
    if let Prerequisites::Required(words) = &program.prerequisites {
        write_localised(out, words);
    }
}

fn write_price(price: Price, out: &mut Vec<u8>) {
    let cents = |amount: Cents, out: &mut Vec<u8>| write_varint(out, amount.0.cast_unsigned());
    out.extend(price.currency().map(WireEnum::wire_number));
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
                write_varint(out, u64::from(days));
            }
        }
    }
}

fn read_span(kind: u16, most: f64, taking: &mut ByteReader<'_>) -> Option<StatedRange<f64>> {
    let mut figure = || taking.read_decimal(MIN_HOURS_OR_WEEKS, most);
    Some(match kind & 7 {
        0 => StatedRange::Unknown,
        1 => StatedRange::Exactly(figure()?),
        2 => {
            let (low, high) = (figure()?, figure()?);
            (low <= high).then_some(StatedRange::Between(low, high))?
        }
        3 => StatedRange::AtLeast(figure()?),
        4 => StatedRange::AtMost(figure()?),
        _ => return None,
    })
}

fn read_price(kind: u16, taking: &mut ByteReader<'_>) -> Option<Price> {
    let cents = |taking: &mut ByteReader<'_>| {
        let cents = i64::try_from(taking.read_varint()?).ok()?;
        (cents <= Cents::MAX.0).then_some(Cents(cents))
    };
    let currency = if kind & 7 >= 2 { taking.read_enum::<Currency>()? } else { Currency::Cad };
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
            Price::PerMonth { amount, currency, trial_days: Some(taking.read_varint_up_to(MAX_TRIAL_DAYS)?) }
        }
        _ => return None,
    })
}

fn read_prerequisites(kind: u16, taking: &mut ByteReader<'_>) -> Option<Prerequisites> {
    Some(match kind {
        0 => Prerequisites::Unknown,
        1 => Prerequisites::NoneRequired,
        2 => Prerequisites::Required(taking.read_localised()?),
        _ => return None,
    })
}

// Lists and texts that are often not there.

fn write_optional_fields(program: &Program, there: u64, out: &mut Vec<u8>) {
    for (bit, list) in [(FieldFlags::SKILLS, &program.skills), (FieldFlags::ROLES, &program.roles)] {
        if there & bit != 0 {
            write_list(out, list, write_localised);
        }
    }
    let notes = [&program.licence_note, &program.additional_costs, &program.price_condition, &program.notes];
    for words in notes.into_iter().flatten() {
        write_localised(out, words);
    }
    if there & FieldFlags::TIMES != 0 {
        write_list(out, &program.times, |out, part| out.push(part.wire_number()));
    }
    if there & FieldFlags::LANGUAGES != 0 {
        write_list(out, &program.languages, |out, tag| write_text(out, tag));
    }
    if let Some(level) = program.clb {
        out.extend([level.listening, level.speaking, level.reading, level.writing]);
    }
    if there & FieldFlags::COUNTS_TOWARD != 0 {
        write_list(out, &program.counts_toward, |out, id| write_text(out, id.as_str()));
    }
    if let Some(years) = program.expires_after_years {
        write_varint(out, u64::from(years));
    }
}

fn read_occupation(taking: &mut ByteReader<'_>) -> Option<OccupationLink> {
    let number = taking.read_varint_up_to(u32::MAX)?;
    let basis = if number & 1 == 1 { Basis::Derived } else { Basis::Stated };
    Some(OccupationLink { code: NocCode::from_number(number >> 1)?, basis, why: taking.read_localised()? })
}

fn read_clb(taking: &mut ByteReader<'_>) -> Option<Clb> {
    let mut level = || taking.read_u8().filter(|level| (1..=MAX_CLB).contains(level));
    Some(Clb { listening: level()?, speaking: level()?, reading: level()?, writing: level()? })
}

fn read_id(taking: &mut ByteReader<'_>) -> Option<ProgramId> {
    ProgramId::parse(taking.read_raw_text(MAX_ID_BYTES)?)
}

// The checklist: two bits a question, then the evidence of those that have any.

/// How much is said of a question.
fn answer_code(fact: &Fact) -> u32 {
    match fact.value {
        Tristate::Unknown if *fact == Fact::unknown() => 0,
        Tristate::Yes => 1,
        Tristate::No => 2,
        Tristate::Unknown => 3,
    }
}

fn write_checklist(program: &Program, there: u64, out: &mut Vec<u8>) {
    if there & FieldFlags::CRITERIA_COUNT != 0 {
        write_varint(out, program.criteria.len() as u64);
    }
    for sixteen in program.criteria.chunks(16) {
        let bits = sixteen.iter().rev().fold(0, |bits, fact| (bits << 2) | answer_code(fact));
        out.extend(bits.to_le_bytes());
    }
    for fact in program.criteria.iter().filter(|fact| answer_code(fact) != 0) {
        let evidence = fact.evidence.entries().next().is_some();
        let of = [fact.basis == Basis::Derived, fact.source.is_some(), fact.as_of.is_some(), evidence];
        out.push(of.iter().rev().fold(0, |bits, there| (bits << 1) | u8::from(*there)));
        if evidence {
            write_localised(out, &fact.evidence);
        }
        if let Some(source) = &fact.source {
            write_text(out, source);
        }
        if let Some(date) = &fact.as_of {
            write_date(out, date);
        }
    }
}

fn read_checklist(there: u64, taking: &mut ByteReader<'_>) -> Option<Vec<Fact>> {
    let count = if there & FieldFlags::CRITERIA_COUNT == 0 {
        Criterion::ALL.len()
    } else {
        usize::try_from(taking.read_varint()?).ok().filter(|count| *count <= MAX_LIST_ITEMS)?
    };
    let mut said = Vec::with_capacity(count);
    while said.len() < count {
        let bits = taking.read_u32()?;
        let places = (count - said.len()).min(16);
        said.extend((0..places).map(|place| (bits >> (2 * place)) & 3));
        if places < 16 && bits >> (2 * places) != 0 {
            return None;
        }
    }
    said.into_iter().map(|said| read_fact(said, taking)).collect()
}

fn read_fact(said: u32, taking: &mut ByteReader<'_>) -> Option<Fact> {
    let value = match said {
        0 => return Some(Fact::unknown()),
        1 => Tristate::Yes,
        2 => Tristate::No,
        _ => Tristate::Unknown,
    };
    let of = taking.read_u8().filter(|of| *of < 16)?;
    let mut fact = Fact { value, ..Fact::unknown() };
    if of & 1 != 0 {
        fact.basis = Basis::Derived;
    }
    if of & 8 != 0 {
        fact.evidence = taking.read_localised()?;
    }
    if of & 2 != 0 {
        fact.source = Some(read_address(taking)?);
    }
    if of & 4 != 0 {
        fact.as_of = Some(taking.read_date()?);
    }
    Some(fact)
}

fn read_address(taking: &mut ByteReader<'_>) -> Option<String> {
    taking.read_text().filter(|text| is_url(text))
}

fn write_source(program: &Program, there: u64, out: &mut Vec<u8>) {
    let source = &program.source;
    if there & FieldFlags::SOURCE_DATE != 0 {
        write_date(out, &source.as_of);
    }
    if there & FieldFlags::SOURCE_ALSO != 0 {
        write_list(out, &source.other_urls, |out, address| write_text(out, address));
    }
    if let Some(tag) = &source.page_language {
        write_text(out, tag);
    }
}

// How to reach the provider, and the terms.

fn write_contact_and_terms(program: &Program, there: u64, out: &mut Vec<u8>) {
    let page = program.page.as_ref().filter(|_| there & FieldFlags::PAGE != 0);
    for text in
        [page, program.provider_site.as_ref(), program.phone.as_ref(), program.email.as_ref()].into_iter().flatten()
    {
        write_text(out, text);
    }
    if there & FieldFlags::CHECKED != 0 {
        write_date(out, &program.checked);
    }
    if there & FieldFlags::TERMS != 0 {
        // Values of plain types into memory: this cannot fail.
        let bytes = postcard::to_stdvec(&*program.terms).unwrap_or_default();
        write_varint(out, bytes.len() as u64);
        out.extend(bytes);
    }
}

fn read_terms(taking: &mut ByteReader<'_>) -> Option<Box<Terms>> {
    let length = usize::try_from(taking.read_varint()?).ok()?;
    let (terms, rest) = postcard::take_from_bytes::<Terms>(taking.read_bytes(length)?).ok()?;
    (rest.is_empty() && (taking.is_trusted() || are_terms_sound(&terms))).then(|| Box::new(terms))
}

/// A value that is taken where its bit is set, and is what nothing is otherwise.
fn read_if<T: Default>(there: bool, take: impl FnOnce() -> Option<T>) -> Option<T> {
    if there { take() } else { Some(T::default()) }
}

#[expect(clippy::too_many_lines, reason = "one field after the other, in the order of the file")]
fn read_program(taking: &mut ByteReader<'_>) -> Option<Program> {
    let id = read_id(taking)?;
    let there = taking.read_varint().filter(|there| *there <= FieldFlags::ALL)?;
    let has = |bit: u64| there & bit != 0;
    let (title, provider, url) = (taking.read_text()?, taking.read_text()?, read_address(taking)?);
    let (kind, source_kind) = (taking.read_enum::<ProgramKind>()?, taking.read_enum::<SourceKind>()?);
    let (provider_kind, sector) = (taking.read_enum::<ProviderKind>()?, taking.read_enum::<Sector>()?);
    let (delivery, pace) = (taking.read_enum::<Delivery>()?, taking.read_enum::<Pace>()?);
    let (weeks_basis, tax) = (taking.read_enum::<WeeksBasis>()?, taking.read_enum::<Tax>()?);
    let status = taking.read_enum::<Status>()?;
    let occupations = read_if(has(FieldFlags::OCCUPATIONS), || taking.read_list(read_occupation))?;
    let province = read_if(has(FieldFlags::PROVINCE), || taking.read_enum::<Province>().map(Some))?;
    let kinds = taking.read_u16()?;
    let hours = read_span(kinds, MAX_PROGRAM_HOURS, taking)?.map(Hours);
    let weeks = read_span(kinds >> 3, MAX_PROGRAM_WEEKS, taking)?.map(Weeks);
    let hours_per_week = read_span(kinds >> 6, HOURS_PER_WEEK, taking)?.map(Hours);
    let price = read_price(kinds >> 9, taking)?;
    let prerequisites = read_prerequisites(kinds >> 12, taking)?;
    let skills = read_if(has(FieldFlags::SKILLS), || taking.read_list(ByteReader::read_localised))?;
    let roles = read_if(has(FieldFlags::ROLES), || taking.read_list(ByteReader::read_localised))?;
    let mut note = |bit: u64| read_if(has(bit), || taking.read_localised().map(Some));
    let (licence_note, extras) = (note(FieldFlags::LICENCE_NOTE)?, note(FieldFlags::ADDITIONAL_COSTS)?);
    let (price_condition, notes) = (note(FieldFlags::PRICE_CONDITION)?, note(FieldFlags::NOTES)?);
    let times = read_if(has(FieldFlags::TIMES), || taking.read_list(ByteReader::read_enum::<DayPart>))?;
    let languages = read_if(has(FieldFlags::LANGUAGES), || taking.read_list(ByteReader::read_text))?;
    let clb = read_if(has(FieldFlags::CLB), || read_clb(taking).map(Some))?;
    let counts_toward = read_if(has(FieldFlags::COUNTS_TOWARD), || taking.read_list(read_id))?;
    let years = |taking: &mut ByteReader<'_>| taking.read_varint_up_to(MAX_EXPIRY_YEARS).filter(|years| *years > 0);
    let expires_after_years = read_if(has(FieldFlags::EXPIRES), || years(taking).map(Some))?;
    let criteria = read_checklist(there, taking)?;
    let source = Source {
        url,
        as_of: read_if(has(FieldFlags::SOURCE_DATE), || taking.read_date())?,
        other_urls: read_if(has(FieldFlags::SOURCE_ALSO), || taking.read_list(read_address))?,
        page_language: read_if(has(FieldFlags::PAGE_LANGUAGE), || taking.read_text().map(Some))?,
        kind: source_kind,
    };
    let page = read_if(has(FieldFlags::PAGE), || read_address(taking).map(Some))?;
    let page = if has(FieldFlags::PAGE_IS_SOURCE) { Some(source.url.clone()) } else { page };
    let provider_site = read_if(has(FieldFlags::PROVIDER_SITE), || read_address(taking).map(Some))?;
    let phone = read_if(has(FieldFlags::PHONE), || taking.read_text().map(Some))?;
    let email = read_if(has(FieldFlags::EMAIL), || taking.read_text().map(Some))?;
    let checked = read_if(has(FieldFlags::CHECKED), || taking.read_date())?;
    let terms = read_if(has(FieldFlags::TERMS), || read_terms(taking))?;
    Some(Program {
        id,
        title,
        provider,
        provider_kind,
        province,
        page,
        provider_site,
        phone,
        email,
        checked,
        kind,
        sector,
        skills,
        roles,
        occupations,
        licence_first: has(FieldFlags::LICENCE_FIRST),
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
        additional_costs: extras,
        price_condition,
        languages,
        prerequisites,
        clb,
        criteria,
        counts_toward,
        expires_after_years,
        status,
        source,
        terms,
        notes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The facts of a record stand in the order of the criteria; every other word has a wire number of its own. Where this
    /// fails, raise `FORMAT_VERSION`, because older files would be read wrongly.
    #[test]
    fn criteria_order_changes_only_with_format_version() {
        let order = "practical_skill employer_consulted industry_focused assessment capstone career_support \
                     work_integrated stackable laddering accredited digital_badge newcomer_support osap_eligible";
        assert_eq!((microcred_sections::layout::FORMAT_VERSION, Criterion::IDS.join(" ").as_str()), (2, order));
    }
}
