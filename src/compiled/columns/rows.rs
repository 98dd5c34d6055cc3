//! Rows: the different values of a group of fields, as numbers, and back into a programme of which nothing else is known.

use crate::domain::criteria::Criterion;
use crate::domain::money::{Cents, Currency, Price};
use crate::domain::occupation::Province;
use crate::domain::programme::{Clb, Prerequisites, Programme, ProviderKind, Sector, Status};
use crate::domain::reading::{HOURS_IN_A_WEEK, MOST_HOURS, MOST_TRIAL_DAYS, MOST_WEEKS};
use crate::domain::schedule::{DayPart, Delivery, Pace, Span};
use crate::domain::words::Localised;

/// Kinds and pace, then the two figures of hours, weeks and hours in a week.
pub(super) type LengthRow = [u64; 7];
/// Kind, currency, condition and trial, then two amounts, then the row of length of a subscription and 1, or 0.
pub(super) type MoneyRow = [u64; 4];

/// Bits for values, the last put in the lowest.
struct Bits(u64);

impl Bits {
    const fn put(self, value: u64, width: u32) -> Self {
        Self(self.0 << width | value)
    }

    const fn take(&mut self, width: u32) -> u64 {
        let value = self.0 & ((1 << width) - 1);
        self.0 >>= width;
        value
    }

    fn flag(&mut self) -> bool {
        self.take(1) == 1
    }

    /// One of a list of words.
    fn word<T: Copy>(&mut self, width: u32, all: &[T]) -> Option<T> {
        usize::try_from(self.take(width)).ok().and_then(|place| all.get(place).copied())
    }
}

/// Place and time of the week.
pub(super) fn place(programme: &Programme) -> u64 {
    let province = programme.province.map_or(0, |province| province as u64 + 1);
    let times = programme.times.iter().fold(0, |bits, part| bits | 1 << (*part as u64));
    let bits = Bits(0).put(programme.delivery as u64, 4).put(programme.pace as u64, 4);
    bits.put(times, 4).put(province, 8).0
}

pub(super) fn take_place(row: u64, into: &mut Programme) -> Option<()> {
    let mut bits = Bits(row);
    into.province = match bits.take(8) {
        0 => None,
        province => Some(*Province::ALL.get(usize::try_from(province - 1).ok()?)?),
    };
    let times = bits.take(4);
    into.times.clear();
    into.times.extend(DayPart::ALL.iter().filter(|part| times >> (**part as u64) & 1 == 1));
    into.pace = bits.word(4, Pace::ALL)?;
    into.delivery = bits.word(4, Delivery::ALL)?;
    Some(())
}

/// Languages, language level, conditions of entry, status, and of the provider what schemes ask.
pub(super) fn entry(programme: &Programme) -> u64 {
    let taught = |tag: &str| u64::from(programme.languages.iter().any(|language| language == tag));
    let asked = match programme.prerequisites {
        Prerequisites::Unknown => 0,
        Prerequisites::NoneAsked => 1,
        Prerequisites::Asks(_) => 2,
    };
    let level = programme.clb.map_or(0, |clb| u64::from(clb.highest()) + 1);
    let bits = Bits(0).put(u64::from(!programme.languages.is_empty()), 1);
    let bits = bits.put(taught("en") | taught("mul"), 1).put(taught("fr") | taught("mul"), 1);
    let bits = bits.put(asked, 2).put(level, 9).put(programme.status as u64, 4);
    bits.put(programme.provider_kind as u64, 8).put(u64::from(programme.province.is_some()), 1).0
}

pub(super) fn take_entry(row: u64, into: &mut Programme) -> Option<()> {
    let mut bits = Bits(row);
    into.province = bits.flag().then_some(Province::On);
    into.provider_kind = bits.word(8, ProviderKind::ALL)?;
    into.status = bits.word(4, Status::ALL)?;
    into.clb = match bits.take(9) {
        0 => None,
        level => {
            let level = u8::try_from(level - 1).ok()?;
            Some(Clb { listening: level, speaking: level, reading: level, writing: level })
        }
    };
    into.prerequisites = match bits.take(2) {
        0 => Prerequisites::Unknown,
        1 => Prerequisites::NoneAsked,
        2 => Prerequisites::Asks(Localised::default()),
        _ => return None,
    };
    let (french, english, any) = (bits.flag(), bits.flag(), bits.flag());
    let tags = [(english, "en"), (french, "fr"), (any && !english && !french, "other")];
    into.languages.clear();
    into.languages.extend(tags.into_iter().filter(|(is, _)| *is).map(|(_, tag)| tag.to_owned()));
    Some(())
}

/// Hours, weeks and weekly hours, and who sets the pace.
pub(super) fn length(programme: &Programme) -> LengthRow {
    let parts = |span: Span| match span {
        Span::Unknown => (0, 0.0, 0.0),
        Span::Exactly(value) => (1, value, 0.0),
        Span::Between(low, high) => (2, low, high),
        Span::AtLeast(low) => (3, low, 0.0),
        Span::AtMost(high) => (4, high, 0.0),
    };
    let [hours, weeks, weekly] = [programme.hours, programme.weeks, programme.hours_per_week].map(parts);
    let kinds = Bits(0).put(hours.0, 4).put(weeks.0, 4).put(weekly.0, 4).put(programme.pace as u64, 4);
    let [a, b, c, d, e, f] = [hours.1, hours.2, weeks.1, weeks.2, weekly.1, weekly.2].map(f64::to_bits);
    [kinds.0, a, b, c, d, e, f]
}

pub(super) fn take_length(row: &LengthRow, into: &mut Programme) -> Option<()> {
    let [kinds, rest @ ..] = row;
    let [a, b, c, d, e, f] = rest.map(f64::from_bits);
    let mut bits = Bits(*kinds);
    into.pace = bits.word(4, Pace::ALL)?;
    into.hours_per_week = span(bits.take(4), e, f, HOURS_IN_A_WEEK)?;
    into.weeks = span(bits.take(4), c, d, MOST_WEEKS)?;
    into.hours = span(bits.take(4), a, b, MOST_HOURS)?;
    Some(())
}

fn span(kind: u64, first: f64, second: f64, most: f64) -> Option<Span> {
    let sound = |value: f64| (0.0..=most).contains(&value);
    if !sound(first) || !sound(second) {
        return None;
    }
    Some(match kind {
        0 => Span::Unknown,
        1 => Span::Exactly(first),
        2 => Span::Between(first, second),
        3 => Span::AtLeast(first),
        4 => Span::AtMost(first),
        _ => return None,
    })
}

/// Whether the price follows the length.
pub(super) const fn is_by_length(programme: &Programme) -> bool {
    matches!(programme.price, Price::PerMonth { .. })
}

/// The price; `length` is the row of length, which counts for a subscription only.
pub(super) fn money(programme: &Programme, length: u32) -> MoneyRow {
    let (kind, first, second, currency, trial) = match programme.price {
        Price::Unknown => (0, Cents(0), Cents(0), Currency::Cad, None),
        Price::Free => (1, Cents(0), Cents(0), Currency::Cad, None),
        Price::Fixed(amount, currency) => (2, amount, Cents(0), currency, None),
        Price::Between(low, high, currency) => (3, low, high, currency, None),
        Price::PerMonth { amount, currency, trial_days } => (4, amount, Cents(0), currency, trial_days),
    };
    let trial = trial.map_or(0, |days| u64::from(days) + 1);
    let bits = Bits(0).put(trial, 33).put(kind, 4).put(currency as u64, 4);
    let bits = bits.put(u64::from(programme.price_condition.is_some()), 1);
    let length = if is_by_length(programme) { u64::from(length) + 1 } else { 0 };
    [bits.0, first.0.unsigned_abs(), second.0.unsigned_abs(), length]
}

/// Takes a price, and for a subscription the length, of which the rows are given.
pub(super) fn take_money(row: &MoneyRow, lengths: &[LengthRow], into: &mut Programme) -> Option<()> {
    let [bits, first, second, length] = *row;
    let amount = |cents: u64| i64::try_from(cents).ok().map(Cents).filter(|cents| *cents <= Cents::LARGEST);
    let (first, second) = (amount(first)?, amount(second)?);
    let mut bits = Bits(bits);
    into.price_condition = bits.flag().then(Localised::default);
    let currency = bits.word(4, Currency::ALL)?;
    let kind = bits.take(4);
    let trial_days = match bits.take(33) {
        0 => None,
        days => Some(u32::try_from(days - 1).ok().filter(|days| *days <= MOST_TRIAL_DAYS)?),
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
        take_length(lengths.get(usize::try_from(length.checked_sub(1)?).ok()?)?, into)?;
    }
    Some(())
}

/// The field of work, and in the lowest bit whether any occupation is named.
pub(super) fn goal(programme: &Programme) -> u8 {
    (programme.sector as u8) << 1 | u8::from(!programme.occupations.is_empty())
}

/// How many different [`goal`]s there are.
pub(super) const GOALS: usize = Sector::ALL.len() * 2;

/// The answers of the checklist, two bits each, the first lowest.
pub(super) fn checks(programme: &Programme) -> u32 {
    Criterion::ALL
        .iter()
        .fold(0, |bits, criterion| bits | (programme.value(*criterion) as u32) << (*criterion as u32 * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_as_they_were_put() {
        let mut one = Programme::blank();
        one.province = Some(Province::Yt);
        one.delivery = Delivery::InPerson;
        one.pace = Pace::Scheduled;
        one.times = vec![DayPart::Evenings, DayPart::Daytime];
        one.languages = vec!["fr".to_owned()];
        one.prerequisites = Prerequisites::NoneAsked;
        one.clb = Some(Clb { listening: 0, speaking: 0, reading: 0, writing: 0 });
        one.status = Status::Ended;
        one.provider_kind = ProviderKind::Government;
        one.hours = Span::Between(1.0 / 3.0, 60.0);
        one.weeks = Span::AtMost(9.5);
        one.price = Price::PerMonth { amount: Cents(4_900), currency: Currency::Usd, trial_days: Some(7) };
        let mut back = Programme::blank();
        take_entry(entry(&one), &mut back).unwrap();
        take_place(place(&one), &mut back).unwrap();
        take_money(&money(&one, 0), &[length(&one)], &mut back).unwrap();
        assert_eq!((&back.clb, back.status, &back.languages), (&one.clb, one.status, &one.languages));
        one.times.sort();
        back.times.sort();
        assert_eq!(back, one);
    }

    #[test]
    fn what_no_file_could_bring_is_no_row() {
        let mut into = Programme::blank();
        let nan = [1 << 12, f64::NAN.to_bits(), 0, 0, 0, 0, 0];
        assert_eq!(take_length(&nan, &mut into), None);
        assert_eq!(take_money(&[2 << 5, u64::MAX, 0, 0], &[], &mut into), None);
        assert_eq!((take_place(u64::MAX, &mut into), take_entry(u64::MAX, &mut into)), (None, None));
    }
}
