//! Rows: the different values of a group of fields, as numbers, and back into a program of which nothing else is known.

use microcred_advice::limits::is_taught_in;
use microcred_advice::sections::{is_for_newcomers, is_paid_by_somebody, is_ticket};
use microcred_core::bounds::{HOURS_PER_WEEK, MAX_PROGRAM_HOURS, MAX_PROGRAM_WEEKS, MAX_TRIAL_DAYS};
use microcred_core::criteria::Criterion;
use microcred_core::fact::Tristate;
use microcred_core::money::{Cents, Currency, Price};
use microcred_core::occupation::Province;
use microcred_core::program::{Clb, Prerequisites, Program, Sector};
use microcred_core::sanitize::Localised;
use microcred_core::schedule::{DayPart, Hours, StatedRange, Weeks};
use microcred_core::terms::{
    Asked, EntryCheck, EntryCheckKind, MeantFor, Payer, ProgramField, ProgramKind, SchoolLevel, SchoolingAsked, Terms,
    ValidIn,
};
use microcred_core::wire::WireEnum;

/// Kinds and pace, then the two figures of hours, weeks and hours in a week.
pub(super) type DurationRow = [u64; 7];
/// Place, validity and ticket; who may join; what one must have.
pub(super) type TermsRow = [u64; 3];
/// Kind, currency, condition, payer and trial, then two amounts, then the row of length of a subscription and 1, or 0.
pub(super) type PriceRow = [u64; 4];

/// Bits for values, the last put in the lowest.
struct PackedBits(u64);

impl PackedBits {
    const fn push(self, value: u64, width: u32) -> Self {
        Self(self.0 << width | value)
    }

    const fn pop(&mut self, width: u32) -> u64 {
        let value = self.0 & ((1 << width) - 1);
        self.0 >>= width;
        value
    }

    fn pop_flag(&mut self) -> bool {
        self.pop(1) == 1
    }

    /// Adds the wire number of a variant.
    fn push_enum(self, variant: impl WireEnum, width: u32) -> Self {
        self.push(u64::from(variant.wire_number()), width)
    }

    /// Takes the variant of a wire number; `None` where no variant has it.
    fn pop_enum<T: WireEnum>(&mut self, width: u32) -> Option<T> {
        T::from_wire_number(self.pop(width))
    }
}

/// Place and time of the week.
pub(super) fn encode_place_time(program: &Program) -> u64 {
    let province = program.province.map_or(0, |province| u64::from(province.wire_number()) + 1);
    let times = program.times.iter().fold(0, |bits, part| bits | 1 << part.wire_number());
    let bits = PackedBits(0).push_enum(program.delivery, 4).push_enum(program.pace, 4);
    bits.push(times, 4).push(province, 8).0
}

pub(super) fn decode_place_time(row: u64, into: &mut Program) -> Option<()> {
    let mut bits = PackedBits(row);
    into.province = match bits.pop(8) {
        0 => None,
        province => Some(Province::from_wire_number(province - 1)?),
    };
    let times = bits.pop(4);
    into.times.clear();
    into.times.extend(DayPart::ALL.iter().filter(|part| times >> part.wire_number() & 1 == 1));
    into.pace = bits.pop_enum(4)?;
    into.delivery = bits.pop_enum(4)?;
    Some(())
}

/// Languages, language level, conditions of entry, status, and of the provider what schemes ask.
pub(super) fn encode_entry(program: &Program) -> u64 {
    let taught = |tag: &str| u64::from(is_taught_in(&program.languages, tag));
    let asked = match program.prerequisites {
        Prerequisites::Unknown => 0,
        Prerequisites::NoneRequired => 1,
        Prerequisites::Required(_) => 2,
    };
    let level = program.clb.map_or(0, |clb| u64::from(clb.highest()) + 1);
    let bits = PackedBits(0).push(u64::from(!program.languages.is_empty()), 1);
    let bits = bits.push(taught("en"), 1).push(taught("fr"), 1);
    let bits = bits.push(asked, 2).push(level, 9).push_enum(program.status, 4);
    bits.push_enum(program.provider_kind, 8).push(u64::from(program.province.is_some()), 1).0
}

pub(super) fn decode_entry(row: u64, into: &mut Program) -> Option<()> {
    let mut bits = PackedBits(row);
    into.province = bits.pop_flag().then_some(Province::On);
    into.provider_kind = bits.pop_enum(8)?;
    into.status = bits.pop_enum(4)?;
    into.clb = match bits.pop(9) {
        0 => None,
        level => {
            let level = u8::try_from(level - 1).ok()?;
            Some(Clb { listening: level, speaking: level, reading: level, writing: level })
        }
    };
    into.prerequisites = match bits.pop(2) {
        0 => Prerequisites::Unknown,
        1 => Prerequisites::NoneRequired,
        2 => Prerequisites::Required(Localised::default()),
        _ => return None,
    };
    let (french, english, any) = (bits.pop_flag(), bits.pop_flag(), bits.pop_flag());
    let tags = [(english, "en"), (french, "fr"), (any && !english && !french, "other")];
    into.languages.clear();
    into.languages.extend(tags.into_iter().filter(|(is, _)| *is).map(|(_, tag)| tag.to_owned()));
    Some(())
}

/// A set of variants, a bit each by its wire number.
fn bit_set<T: WireEnum>(variants: &[T]) -> u64 {
    variants.iter().fold(0, |bits, variant| bits | 1 << variant.wire_number())
}

/// The variants of such a set.
fn variants_of<T: WireEnum>(bits: u64) -> Option<Vec<T>> {
    (0_u8..64).filter(|number| bits >> number & 1 == 1).map(T::from_wire_number).collect()
}

/// The scope in two bits, then the set in sixteen.
fn push_meant_for<T: WireEnum>(bits: PackedBits, meant: &MeantFor<T>) -> PackedBits {
    match meant {
        MeantFor::Unknown => bits.push(0, 16).push(0, 2),
        MeantFor::Anyone => bits.push(0, 16).push(1, 2),
        MeantFor::Only(list) => bits.push(bit_set(list), 16).push(2, 2),
    }
}

fn pop_meant_for<T: WireEnum>(bits: &mut PackedBits) -> Option<MeantFor<T>> {
    let (scope, set) = (bits.pop(2), bits.pop(16));
    Some(match scope {
        0 => MeantFor::Unknown,
        1 => MeantFor::Anyone,
        2 => MeantFor::Only(variants_of(set)?),
        _ => return None,
    })
}

const fn push_asked(bits: PackedBits, asked: &Asked) -> PackedBits {
    bits.push(asked.value() as u64, 2)
}

fn pop_asked(bits: &mut PackedBits) -> Option<Asked> {
    Some(match Tristate::ALL.get(usize::try_from(bits.pop(2)).ok()?)? {
        Tristate::Yes => Asked::Yes(Localised::default()),
        Tristate::No => Asked::No(Localised::default()),
        Tristate::Unknown => Asked::Unknown,
    })
}

/// Where it is given and counts, who may join, and what one must have.
pub(super) fn encode_terms(program: &Program) -> TermsRow {
    let (terms, open, entry) = (&program.terms, &program.terms.open_to, &program.terms.entry);
    let province = program.province.map_or(0, |province| u64::from(province.wire_number()) + 1);
    let place = PackedBits(0).push_enum(program.delivery, 4).push(province, 8);
    // A bridging program is no course for the licensed only.
    let for_licensed = program.licence_first && !is_for_newcomers(program);
    let place = place.push(u64::from(for_licensed), 1).push(u64::from(is_ticket(program)), 1);
    let place = place.push(u64::from(is_for_newcomers(program)), 1);
    let (scope, provinces) = match &terms.valid_in {
        ValidIn::Unknown => (0, 0),
        ValidIn::All => (1, 0),
        ValidIn::Only(provinces) => (2, bit_set(provinces)),
    };
    let is_derived = u64::from(terms.is_derived(ProgramField::ValidIn));
    let place = push_meant_for(place.push(provinces, 16).push(is_derived, 1).push(scope, 2), &open.residents_of);
    let age = |age: Option<u8>| age.map_or(0, |age| u64::from(age) + 1);
    let members = open.members_only.map_or(0, |only| u64::from(only) + 1);
    let who = PackedBits(0).push(bit_set(&open.statuses), 8).push(bit_set(&open.closed_to), 8);
    let who = push_meant_for(who.push(age(open.min_age), 9).push(age(open.max_age), 9), &open.groups);
    let who = who.push(members, 2).push(u64::from(open.is_known()), 1);
    let schooling = match &entry.schooling {
        SchoolingAsked::Unknown => 0,
        SchoolingAsked::NotAsked(_) => 1,
        SchoolingAsked::Asked(level, _) => u64::from(level.wire_number()) + 2,
    };
    let what = push_meant_for(PackedBits(0), &open.work).push(schooling, 8);
    let what = push_asked(push_asked(what, &entry.licence), &entry.experience);
    let what = push_asked(push_asked(what, &entry.trained_abroad), &entry.language_proof);
    let what = what.push(u64::from(program.kind == ProgramKind::ExamOnly), 1);
    let what = what.push(u64::from(!entry.checks.is_empty()), 1).push(u64::from(entry.is_known()), 1);
    [place.0, who.0, what.0]
}

/// Takes the terms; second: whether it is made for newcomers.
pub(super) fn decode_terms(row: &TermsRow, into: &mut Program) -> Option<bool> {
    let [place, who, what] = *row;
    let (mut place, mut who, mut what) = (PackedBits(place), PackedBits(who), PackedBits(what));
    *into.terms = Terms::default();
    into.terms.open_to.residents_of = pop_meant_for(&mut place)?;
    let scope = place.pop(2);
    into.terms.derived.extend(place.pop_flag().then_some(ProgramField::ValidIn));
    let provinces = place.pop(16);
    into.terms.valid_in = match scope {
        0 => ValidIn::Unknown,
        1 => ValidIn::All,
        2 => ValidIn::Only(variants_of(provinces)?),
        _ => return None,
    };
    let for_newcomers = place.pop_flag();
    into.licence_note = place.pop_flag().then(Localised::default);
    into.licence_first = place.pop_flag();
    into.province = match place.pop(8) {
        0 => None,
        province => Some(Province::from_wire_number(province - 1)?),
    };
    into.delivery = place.pop_enum(4)?;
    let open = &mut into.terms.open_to;
    // What a page says of it besides is known too, whatever it is.
    let is_known = who.pop_flag();
    open.members_only = match who.pop(2) {
        0 => None,
        only => Some(only == 2),
    };
    open.groups = pop_meant_for(&mut who)?;
    let age = |age: u64| age.checked_sub(1).map(u8::try_from).transpose().ok();
    (open.max_age, open.min_age) = (age(who.pop(9))?, age(who.pop(9))?);
    (open.closed_to, open.statuses) = (variants_of(who.pop(8))?, variants_of(who.pop(8))?);
    let entry = &mut into.terms.entry;
    let entry_known = what.pop_flag();
    if what.pop_flag() {
        entry.checks.push(EntryCheck { kind: EntryCheckKind::Interview, why: Localised::default() });
    }
    into.kind = if what.pop_flag() { ProgramKind::ExamOnly } else { ProgramKind::Program };
    entry.language_proof = pop_asked(&mut what)?;
    entry.trained_abroad = pop_asked(&mut what)?;
    entry.experience = pop_asked(&mut what)?;
    entry.licence = pop_asked(&mut what)?;
    entry.schooling = match what.pop(8) {
        0 => SchoolingAsked::Unknown,
        1 => SchoolingAsked::NotAsked(Localised::default()),
        level => SchoolingAsked::Asked(SchoolLevel::from_wire_number(level - 2)?, Localised::default()),
    };
    if entry_known && !entry.is_known() {
        entry.experience_months = Some(0);
    }
    open.work = pop_meant_for(&mut what)?;
    if is_known && !open.is_known() {
        open.why = Some(Localised::default());
    }
    Some(for_newcomers)
}

/// Hours, weeks and weekly hours, and who sets the pace.
pub(super) fn encode_duration(program: &Program) -> DurationRow {
    let parts = |span: StatedRange<f64>| match span {
        StatedRange::Unknown => (0, 0.0, 0.0),
        StatedRange::Exactly(value) => (1, value, 0.0),
        StatedRange::Between(low, high) => (2, low, high),
        StatedRange::AtLeast(low) => (3, low, 0.0),
        StatedRange::AtMost(high) => (4, high, 0.0),
    };
    let (hours, weeks) = (parts(program.hours.map(f64::from)), parts(program.weeks.map(f64::from)));
    let weekly = parts(program.hours_per_week.map(f64::from));
    let kinds = PackedBits(0).push(hours.0, 4).push(weeks.0, 4).push(weekly.0, 4).push_enum(program.pace, 4);
    let [a, b, c, d, e, f] = [hours.1, hours.2, weeks.1, weeks.2, weekly.1, weekly.2].map(f64::to_bits);
    [kinds.0, a, b, c, d, e, f]
}

pub(super) fn decode_duration(row: &DurationRow, into: &mut Program) -> Option<()> {
    let [kinds, rest @ ..] = row;
    let [a, b, c, d, e, f] = rest.map(f64::from_bits);
    let mut bits = PackedBits(*kinds);
    into.pace = bits.pop_enum(4)?;
    into.hours_per_week = decode_span(bits.pop(4), e, f, HOURS_PER_WEEK)?.map(Hours);
    into.weeks = decode_span(bits.pop(4), c, d, MAX_PROGRAM_WEEKS)?.map(Weeks);
    into.hours = decode_span(bits.pop(4), a, b, MAX_PROGRAM_HOURS)?.map(Hours);
    Some(())
}

fn decode_span(kind: u64, first: f64, second: f64, most: f64) -> Option<StatedRange<f64>> {
    let sound = |value: f64| (0.0..=most).contains(&value);
    if !sound(first) || !sound(second) {
        return None;
    }
    Some(match kind {
        0 => StatedRange::Unknown,
        1 => StatedRange::Exactly(first),
        2 => StatedRange::Between(first, second),
        3 => StatedRange::AtLeast(first),
        4 => StatedRange::AtMost(first),
        _ => return None,
    })
}

/// Whether the price follows the length.
pub(super) const fn is_priced_per_month(program: &Program) -> bool {
    matches!(program.price, Price::PerMonth { .. })
}

/// The price; `length` is the row of length, which counts for a subscription only.
pub(super) fn encode_price(program: &Program, length: u32) -> PriceRow {
    let (kind, first, second, currency, trial) = match program.price {
        Price::Unknown => (0, Cents(0), Cents(0), Currency::Cad, None),
        Price::Free => (1, Cents(0), Cents(0), Currency::Cad, None),
        Price::Fixed(amount, currency) => (2, amount, Cents(0), currency, None),
        Price::Between(low, high, currency) => (3, low, high, currency, None),
        Price::PerMonth { amount, currency, trial_days } => (4, amount, Cents(0), currency, trial_days),
    };
    let trial = trial.map_or(0, |days| u64::from(days) + 1);
    let bits = PackedBits(0).push(trial, 33).push(kind, 4).push_enum(currency, 4);
    let bits = bits.push(u64::from(is_paid_by_somebody(program)), 1);
    let bits = bits.push(u64::from(program.terms.price_for == Payer::Domestic), 1);
    let bits = bits.push(u64::from(program.price_condition.is_some()), 1);
    let length = if is_priced_per_month(program) { u64::from(length) + 1 } else { 0 };
    [bits.0, first.0.unsigned_abs(), second.0.unsigned_abs(), length]
}

/// Takes a price, and for a subscription the length, of which the rows are given.
pub(super) fn decode_price(row: &PriceRow, lengths: &[DurationRow], into: &mut Program) -> Option<()> {
    let [bits, first, second, length] = *row;
    let amount = |cents: u64| i64::try_from(cents).ok().map(Cents).filter(|cents| *cents <= Cents::MAX);
    let (first, second) = (amount(first)?, amount(second)?);
    let mut bits = PackedBits(bits);
    into.price_condition = bits.pop_flag().then(Localised::default);
    into.terms.price_for = if bits.pop_flag() { Payer::Domestic } else { Payer::Anyone };
    into.terms.pays_learner = if bits.pop_flag() { Asked::Yes(Localised::default()) } else { Asked::Unknown };
    let currency = bits.pop_enum(4)?;
    let kind = bits.pop(4);
    let trial_days = match bits.pop(33) {
        0 => None,
        days => Some(u32::try_from(days - 1).ok().filter(|days| *days <= MAX_TRIAL_DAYS)?),
    };
    into.price = match kind {
        0 => Price::Unknown,
        1 => Price::Free,
        2 => Price::Fixed(first, currency),
        3 => Price::Between(first, second, currency),
        4 => Price::PerMonth { amount: first, currency, trial_days },
        _ => return None,
    };
    if kind == 4 {
        decode_duration(lengths.get(usize::try_from(length.checked_sub(1)?).ok()?)?, into)?;
    }
    Some(())
}

/// The field of work, and in the lowest bit whether any occupation is named.
pub(super) fn encode_goal(program: &Program) -> u8 {
    program.sector.wire_number() << 1 | u8::from(!program.occupations.is_empty())
}

/// Returns the field of work, and true if any occupation is named; of a value below [`GOAL_VALUES`].
pub(super) fn decode_goal(goal: usize) -> (Sector, bool) {
    (Sector::from_wire_number(goal / 2).unwrap_or(Sector::General), goal % 2 == 1)
}

/// How many different `goal`s there are.
pub(super) const GOAL_VALUES: usize = Sector::ALL.len() * 2;

/// The answers of the checklist, two bits each, the first lowest.
pub(super) fn encode_checklist(program: &Program) -> u32 {
    Criterion::ALL
        .iter()
        .fold(0, |bits, criterion| bits | (program.value(*criterion) as u32) << (*criterion as u32 * 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use microcred_core::program::{ProviderKind, Status};
    use microcred_core::schedule::{Delivery, Pace};

    #[test]
    fn rows_round_trip() {
        let mut one = Program::blank();
        one.province = Some(Province::Yt);
        one.delivery = Delivery::InPerson;
        one.pace = Pace::Scheduled;
        one.times = vec![DayPart::Evenings, DayPart::Daytime];
        one.languages = vec!["fr".to_owned()];
        one.prerequisites = Prerequisites::NoneRequired;
        one.clb = Some(Clb { listening: 0, speaking: 0, reading: 0, writing: 0 });
        one.status = Status::Ended;
        one.provider_kind = ProviderKind::Government;
        one.hours = StatedRange::Between(Hours(1.0 / 3.0), Hours(60.0));
        one.weeks = StatedRange::AtMost(Weeks(9.5));
        one.price = Price::PerMonth { amount: Cents(4_900), currency: Currency::Usd, trial_days: Some(7) };
        let mut back = Program::blank();
        decode_entry(encode_entry(&one), &mut back).unwrap();
        decode_place_time(encode_place_time(&one), &mut back).unwrap();
        decode_price(&encode_price(&one, 0), &[encode_duration(&one)], &mut back).unwrap();
        assert_eq!((&back.clb, back.status, &back.languages), (&one.clb, one.status, &one.languages));
        one.times.sort();
        back.times.sort();
        assert_eq!(back, one);
    }

    #[test]
    fn impossible_rows_are_rejected() {
        let mut into = Program::blank();
        let nan = [1 << 12, f64::NAN.to_bits(), 0, 0, 0, 0, 0];
        assert_eq!(decode_duration(&nan, &mut into), None);
        assert_eq!(decode_price(&[2 << 5, u64::MAX, 0, 0], &[], &mut into), None);
        assert_eq!((decode_place_time(u64::MAX, &mut into), decode_entry(u64::MAX, &mut into)), (None, None));
    }
}
