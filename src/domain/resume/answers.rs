//! The answers as bits: what was not said takes one bit, or none where nothing of its kind was said.

use std::collections::BTreeSet;

use super::bits::{Reader, Writer, number, of};
use crate::domain::fact::Value;
use crate::domain::money::Cents;
use crate::domain::occupation::{NocCode, Province};
use crate::domain::profile::{
    EARLIEST_YEAR, Goal, Household, LATEST_YEAR, Landed, Place, Profile, Schooling, Situation, StatusInCanada,
    StudyLanguage, Target, Work,
};
use crate::domain::programme::Sector;
use crate::domain::questions::{MOST_AGE, MOST_HOURS, MOST_LIMIT, MOST_SKILLS, MOST_WEEKS};
use crate::domain::schedule::{DayPart, FinishBy};
use crate::domain::words::clean;

/// A longer text is not in a code.
const LONGEST_TEXT: usize = 60;
/// So many bits all texts may take: 80 letters of the code.
const MOST_FOR_TEXTS: usize = 400;

/// Writes the answers; how many texts are left out, because a code of them could not be written by hand.
pub(super) fn write(profile: &Profile, out: &mut Writer) -> usize {
    let mut texts = Texts { left: MOST_FOR_TEXTS, left_out: 0 };
    write_plan(profile, &mut texts, out);
    let nothing = Profile::default();
    out.maybe((about(profile) != about(&nothing)).then_some(profile), |out, profile| {
        write_person(profile, &mut texts, out);
    });
    out.maybe((money(profile) != money(&nothing)).then_some(profile), write_money);
    texts.left_out
}

/// The answers.
pub(super) fn read(reader: &mut Reader) -> Option<Profile> {
    let mut profile = read_plan(reader)?;
    if reader.flag()? {
        read_person(&mut profile, reader)?;
    }
    if reader.flag()? {
        read_money(&mut profile, reader)?;
    }
    Some(profile)
}

/// How many bits are left for texts.
struct Texts {
    left: usize,
    left_out: usize,
}

impl Texts {
    /// The bits of a text, unless they are too many.
    fn bits(&mut self, text: &str) -> Option<Writer> {
        let mut bits = Writer::default();
        bits.text(text);
        if text.chars().count() <= LONGEST_TEXT && bits.len() <= self.left {
            self.left -= bits.len();
            Some(bits)
        } else {
            self.left_out += 1;
            None
        }
    }
}

/// A text that is as it would be kept if somebody had typed it.
fn text(reader: &mut Reader) -> Option<String> {
    reader.text().filter(|text| clean(text) == *text && !text.trim().is_empty())
}

fn word<T: Copy>(value: Option<T>, bits: u32, place: impl Fn(T) -> u32, out: &mut Writer) {
    out.maybe(value, |out, value| out.bits(place(value), bits));
}

/// One of a list of words; `Some(None)` where nothing was said.
#[expect(clippy::option_option, reason = "not said, and not readable, are two things")]
fn read_word<T: Copy>(reader: &mut Reader, bits: u32, all: &[T]) -> Option<Option<T>> {
    reader.maybe(|reader| of(all, reader.bits(bits)?))
}

fn set<T: Copy>(all: impl Iterator<Item = T>, bits: u32, place: impl Fn(T) -> u32, out: &mut Writer) {
    out.bits(all.map(|one| 1 << place(one)).sum(), bits);
}

fn read_set<T: Copy + Ord>(reader: &mut Reader, bits: u32, all: &[T]) -> Option<BTreeSet<T>> {
    let held = reader.bits(bits)?;
    (0..bits).filter(|place| held >> place & 1 == 1).map(|place| of(all, place)).collect()
}

/// Dollars, and cents only where there are any.
fn amount(cents: Cents, out: &mut Writer) {
    let cents = u32::try_from(cents.0).unwrap_or(0);
    out.number(cents / 100);
    out.maybe(Some(cents % 100).filter(|rest| *rest > 0), |out, rest| out.bits(rest, 7));
}

fn read_amount(reader: &mut Reader) -> Option<Cents> {
    let dollars = reader.number()?;
    let rest = reader.maybe(|reader| reader.bits(7).filter(|rest| (1..100).contains(rest)))?.unwrap_or(0);
    let cents = Cents(i64::from(dollars) * 100 + i64::from(rest));
    (cents <= Cents::LARGEST).then_some(cents)
}

fn yes_or_no(value: Value, out: &mut Writer) {
    let said = match value {
        Value::Yes => Some(true),
        Value::No => Some(false),
        Value::Unknown => None,
    };
    out.maybe(said, Writer::flag);
}

fn read_yes_or_no(reader: &mut Reader) -> Option<Value> {
    Some(match reader.maybe(Reader::flag)? {
        Some(true) => Value::Yes,
        Some(false) => Value::No,
        None => Value::Unknown,
    })
}

/// The goal, the money, the time and the place.
fn write_plan(profile: &Profile, texts: &mut Texts, out: &mut Writer) {
    let target = &profile.target;
    word(profile.goal, 4, |goal| goal as u32, out);
    out.maybe(target.occupation, |out, code| out.bits(code.number(), 17));
    word(target.sector, 5, |sector| sector as u32, out);
    out.maybe(target.skill.as_deref().and_then(|skill| texts.bits(skill)), Writer::append);
    out.flag(profile.employer_pays);
    out.maybe(profile.budget, |out, budget| amount(budget, out));
    out.maybe(profile.hours_per_week, |out, hours| out.bits(hours, 8));
    out.maybe(profile.finish_by, |out, limit| {
        out.flag(matches!(limit, FinishBy::Day(_)));
        match limit {
            FinishBy::Weeks(weeks) => out.bits(weeks, 10),
            FinishBy::Day(day) => out.day(day),
        }
    });
    out.maybe((!profile.when.is_empty()).then_some(&profile.when), |out, when| {
        set(when.iter().copied(), 4, |part: DayPart| part as u32, out);
    });
    word(profile.place, 2, |place| place as u32, out);
    word(profile.province, 4, |province| province as u32, out);
}

fn read_plan(reader: &mut Reader) -> Option<Profile> {
    let goal = read_word(reader, 4, Goal::ALL)?;
    let occupation = reader.maybe(|reader| NocCode::from_number(reader.bits(17)?))?;
    let sector = read_word(reader, 5, Sector::ALL)?;
    let skill = reader.maybe(text)?;
    Some(Profile {
        goal,
        target: Target { occupation, sector, skill },
        employer_pays: reader.flag()?,
        budget: reader.maybe(read_amount)?,
        hours_per_week: reader.maybe(|reader| reader.bits(8).filter(|hours| (1..=MOST_HOURS).contains(hours)))?,
        finish_by: reader.maybe(|reader| {
            if reader.flag()? {
                return reader.day().map(FinishBy::Day);
            }
            reader.bits(10).filter(|weeks| (1..=MOST_WEEKS).contains(weeks)).map(FinishBy::Weeks)
        })?,
        when: reader.maybe(|reader| read_set(reader, 4, DayPart::ALL))?.unwrap_or_default(),
        place: read_word(reader, 2, Place::ALL)?,
        province: read_word(reader, 4, Province::ALL)?,
        ..Profile::default()
    })
}

/// What is asked about the person, and nothing else.
fn about(profile: &Profile) -> Profile {
    Profile {
        status: profile.status,
        study_language: profile.study_language,
        clb: profile.clb,
        schooling: profile.schooling,
        further_study: profile.further_study,
        skills: profile.skills.clone(),
        ..Profile::default()
    }
}

fn write_person(profile: &Profile, texts: &mut Texts, out: &mut Writer) {
    word(profile.status, 4, |status| status as u32, out);
    word(profile.study_language, 2, |language| language as u32, out);
    out.maybe(profile.clb, |out, level| out.bits(u32::from(level), 4));
    word(profile.schooling, 3, |schooling| schooling as u32, out);
    yes_or_no(profile.further_study, out);
    let skills: Vec<Writer> = profile.skills.iter().filter_map(|skill| texts.bits(skill)).collect();
    out.bits(number(skills.len()), 5);
    skills.into_iter().for_each(|skill| out.append(skill));
}

fn read_person(profile: &mut Profile, reader: &mut Reader) -> Option<()> {
    profile.status = read_word(reader, 4, StatusInCanada::ALL)?;
    profile.study_language = read_word(reader, 2, StudyLanguage::ALL)?;
    profile.clb = reader.maybe(|reader| small(reader.bits(4)?).filter(|level| (1..=12).contains(level)))?;
    profile.schooling = read_word(reader, 3, Schooling::ALL)?;
    profile.further_study = read_yes_or_no(reader)?;
    let count = reader.bits(5)?;
    let skills: Option<Vec<String>> = (0..count).map(|_| text(reader)).collect();
    profile.skills = skills.filter(|skills| skills.len() <= MOST_SKILLS)?;
    Some(())
}

fn small(number: u32) -> Option<u8> {
    u8::try_from(number).ok()
}

/// The answers that only aid and tax credits need, and nothing else.
fn money(profile: &Profile) -> Profile {
    Profile {
        landed: profile.landed,
        age: profile.age,
        training_limit: profile.training_limit,
        pays_tax: profile.pays_tax,
        work: profile.work,
        household: profile.household,
        household_income: profile.household_income,
        situations: profile.situations.clone(),
        ..Profile::default()
    }
}

fn write_money(out: &mut Writer, profile: &Profile) {
    word(profile.work, 2, |work| work as u32, out);
    word(profile.household, 2, |household| household as u32, out);
    out.maybe(profile.household_income, |out, income| amount(income, out));
    out.maybe(profile.situations.as_ref(), |out, all| set(all.iter().copied(), 8, |one: Situation| one as u32, out));
    out.maybe(profile.age, |out, age| out.bits(u32::from(age), 7));
    out.maybe(profile.landed, |out, landed| match landed {
        Landed::Always => out.bits(0, 2),
        Landed::In(year) => {
            out.bits(1, 2);
            out.year(year);
        }
        Landed::On(day) => {
            out.bits(2, 2);
            out.day(day);
        }
    });
    yes_or_no(profile.pays_tax, out);
    out.maybe(profile.training_limit, |out, limit| amount(limit, out));
}

fn read_money(profile: &mut Profile, reader: &mut Reader) -> Option<()> {
    profile.work = read_word(reader, 2, Work::ALL)?;
    profile.household = read_word(reader, 2, Household::ALL)?;
    profile.household_income = reader.maybe(read_amount)?;
    profile.situations = reader.maybe(|reader| read_set(reader, 8, Situation::ALL))?;
    profile.age = reader.maybe(|reader| small(reader.bits(7)?).filter(|age| u32::from(*age) <= MOST_AGE))?;
    profile.landed = reader.maybe(|reader| match reader.bits(2)? {
        0 => Some(Landed::Always),
        1 => reader.year().filter(|year| (EARLIEST_YEAR..=LATEST_YEAR).contains(year)).map(Landed::In),
        2 => reader.day().map(Landed::On),
        _ => None,
    })?;
    profile.pays_tax = read_yes_or_no(reader)?;
    let most = Cents::from_dollars(i64::from(MOST_LIMIT));
    profile.training_limit = reader.maybe(|reader| read_amount(reader).filter(|limit| *limit <= most))?;
    Some(())
}
