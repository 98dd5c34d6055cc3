//! The answers as bits: what was not said takes one bit, or none where nothing of its kind was said.

use std::collections::BTreeSet;

use crate::resume::bits::{BitReader, BitWriter, item_at, read_number};
use microcred_core::fact::Tristate;
use microcred_core::interview::{MAX_AGE_YEARS, MAX_SKILLS, MAX_TRAINING_LIMIT_DOLLARS, MAX_WEEKLY_HOURS, MAX_WEEKS};
use microcred_core::money::Cents;
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{
    EmploymentStatus, Goal, HouseholdSize, ImmigrationStatus, LandingDate, MAX_LANDING_YEAR, MIN_LANDING_YEAR, Profile,
    Schooling, Situation, StudyLanguage, StudyPlace, Target,
};
use microcred_core::program::Sector;
use microcred_core::sanitize::clean;
use microcred_core::schedule::{DayPart, FinishBy};

/// A longer text is not in a code.
const MAX_TEXT_CHARS: usize = 60;
/// So many bits all texts may take: 80 letters of the code.
const MAX_TEXTS_BITS: usize = 400;

/// Writes the answers; how many texts are left out, because a code of them could not be written by hand.
pub(super) fn write(profile: &Profile, out: &mut BitWriter) -> usize {
    let mut texts = TextBudget { bits_left: MAX_TEXTS_BITS, omitted: 0 };
    write_plan(profile, &mut texts, out);
    let nothing = Profile::default();
    out.write_option((personal_answers(profile) != personal_answers(&nothing)).then_some(profile), |out, profile| {
        write_person(profile, &mut texts, out);
    });
    out.write_option((funding_answers(profile) != funding_answers(&nothing)).then_some(profile), write_funding_answers);
    texts.omitted
}

/// The answers.
pub(super) fn read(reader: &mut BitReader) -> Option<Profile> {
    let mut profile = read_plan(reader)?;
    if reader.read_flag()? {
        read_person(&mut profile, reader)?;
    }
    if reader.read_flag()? {
        read_funding_answers(&mut profile, reader)?;
    }
    Some(profile)
}

/// How many bits are left for texts.
struct TextBudget {
    bits_left: usize,
    omitted: usize,
}

impl TextBudget {
    /// The bits of a text, unless they are too many.
    fn bits(&mut self, text: &str) -> Option<BitWriter> {
        let mut bits = BitWriter::default();
        bits.write_text(text);
        if text.chars().count() <= MAX_TEXT_CHARS && bits.len() <= self.bits_left {
            self.bits_left -= bits.len();
            Some(bits)
        } else {
            self.omitted += 1;
            None
        }
    }
}

/// A text that is as it would be kept if somebody had typed it.
fn read_text(reader: &mut BitReader) -> Option<String> {
    reader.read_text().filter(|text| clean(text) == *text && !text.trim().is_empty())
}

fn write_enum<T: Copy>(value: Option<T>, bits: u32, place: impl Fn(T) -> u32, out: &mut BitWriter) {
    out.write_option(value, |out, value| out.write_bits(place(value), bits));
}

/// One of a list of words; `Some(None)` where nothing was said.
#[expect(clippy::option_option, reason = "not said, and not readable, are two things")]
fn read_enum<T: Copy>(reader: &mut BitReader, bits: u32, all: &[T]) -> Option<Option<T>> {
    reader.read_option(|reader| item_at(all, reader.read_bits(bits)?))
}

fn write_set<T: Copy>(all: impl Iterator<Item = T>, bits: u32, place: impl Fn(T) -> u32, out: &mut BitWriter) {
    out.write_bits(all.map(|one| 1 << place(one)).sum(), bits);
}

fn read_set<T: Copy + Ord>(reader: &mut BitReader, bits: u32, all: &[T]) -> Option<BTreeSet<T>> {
    let held = reader.read_bits(bits)?;
    (0..bits).filter(|place| held >> place & 1 == 1).map(|place| item_at(all, place)).collect()
}

/// Dollars, and cents only where there are any.
fn write_amount(cents: Cents, out: &mut BitWriter) {
    let cents = u32::try_from(cents.0).unwrap_or(0);
    out.write_number(cents / 100);
    out.write_option(Some(cents % 100).filter(|rest| *rest > 0), |out, rest| out.write_bits(rest, 7));
}

fn read_amount(reader: &mut BitReader) -> Option<Cents> {
    let dollars = reader.read_number()?;
    let rest = reader.read_option(|reader| reader.read_bits(7).filter(|rest| (1..100).contains(rest)))?.unwrap_or(0);
    let cents = Cents(i64::from(dollars) * 100 + i64::from(rest));
    (cents <= Cents::MAX).then_some(cents)
}

fn write_yes_no(value: Tristate, out: &mut BitWriter) {
    let said = match value {
        Tristate::Yes => Some(true),
        Tristate::No => Some(false),
        Tristate::Unknown => None,
    };
    out.write_option(said, BitWriter::write_flag);
}

fn read_yes_no(reader: &mut BitReader) -> Option<Tristate> {
    Some(match reader.read_option(BitReader::read_flag)? {
        Some(true) => Tristate::Yes,
        Some(false) => Tristate::No,
        None => Tristate::Unknown,
    })
}

/// The goal, the money, the time and the place.
fn write_plan(profile: &Profile, texts: &mut TextBudget, out: &mut BitWriter) {
    let target = &profile.target;
    write_enum(profile.goal, 4, |goal| goal as u32, out);
    out.write_option(target.occupation, |out, code| out.write_bits(code.number(), 17));
    write_enum(target.sector, 5, |sector| sector as u32, out);
    out.write_option(target.skill.as_deref().and_then(|skill| texts.bits(skill)), BitWriter::append);
    out.write_flag(profile.employer_pays);
    out.write_option(profile.budget, |out, budget| write_amount(budget, out));
    out.write_option(profile.hours_per_week, |out, hours| out.write_bits(hours, 8));
    out.write_option(profile.finish_by, |out, limit| {
        out.write_flag(matches!(limit, FinishBy::Day(_)));
        match limit {
            FinishBy::Weeks(weeks) => out.write_bits(weeks, 10),
            FinishBy::Day(day) => out.write_day(day),
        }
    });
    out.write_option((!profile.available_times.is_empty()).then_some(&profile.available_times), |out, when| {
        write_set(when.iter().copied(), 4, |part: DayPart| part as u32, out);
    });
    write_enum(profile.place, 2, |place| place as u32, out);
    write_enum(profile.province, 4, |province| province as u32, out);
}

fn read_plan(reader: &mut BitReader) -> Option<Profile> {
    let goal = read_enum(reader, 4, Goal::ALL)?;
    let occupation = reader.read_option(|reader| NocCode::from_number(reader.read_bits(17)?))?;
    let sector = read_enum(reader, 5, Sector::ALL)?;
    let skill = reader.read_option(read_text)?;
    Some(Profile {
        goal,
        target: Target { occupation, sector, skill },
        employer_pays: reader.read_flag()?,
        budget: reader.read_option(read_amount)?,
        hours_per_week: reader
            .read_option(|reader| reader.read_bits(8).filter(|hours| (1..=MAX_WEEKLY_HOURS).contains(hours)))?,
        finish_by: reader.read_option(|reader| {
            if reader.read_flag()? {
                return reader.read_day().map(FinishBy::Day);
            }
            reader.read_bits(10).filter(|weeks| (1..=MAX_WEEKS).contains(weeks)).map(FinishBy::Weeks)
        })?,
        available_times: reader.read_option(|reader| read_set(reader, 4, DayPart::ALL))?.unwrap_or_default(),
        place: read_enum(reader, 2, StudyPlace::ALL)?,
        province: read_enum(reader, 4, Province::ALL)?,
        ..Profile::default()
    })
}

/// What is asked about the person, and nothing else.
fn personal_answers(profile: &Profile) -> Profile {
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

fn write_person(profile: &Profile, texts: &mut TextBudget, out: &mut BitWriter) {
    write_enum(profile.status, 4, |status| status as u32, out);
    write_enum(profile.study_language, 2, |language| language as u32, out);
    out.write_option(profile.clb, |out, level| out.write_bits(u32::from(level), 4));
    write_enum(profile.schooling, 3, |schooling| schooling as u32, out);
    write_yes_no(profile.further_study, out);
    let skills: Vec<BitWriter> = profile.skills.iter().filter_map(|skill| texts.bits(skill)).collect();
    out.write_bits(read_number(skills.len()), 5);
    skills.into_iter().for_each(|skill| out.append(skill));
}

fn read_person(profile: &mut Profile, reader: &mut BitReader) -> Option<()> {
    profile.status = read_enum(reader, 4, ImmigrationStatus::ALL)?;
    profile.study_language = read_enum(reader, 2, StudyLanguage::ALL)?;
    profile.clb = reader.read_option(|reader| to_u8(reader.read_bits(4)?).filter(|level| (1..=12).contains(level)))?;
    profile.schooling = read_enum(reader, 3, Schooling::ALL)?;
    profile.further_study = read_yes_no(reader)?;
    let count = reader.read_bits(5)?;
    let skills: Option<Vec<String>> = (0..count).map(|_| read_text(reader)).collect();
    profile.skills = skills.filter(|skills| skills.len() <= MAX_SKILLS)?;
    Some(())
}

fn to_u8(number: u32) -> Option<u8> {
    u8::try_from(number).ok()
}

/// The answers that only aid and tax credits need, and nothing else.
fn funding_answers(profile: &Profile) -> Profile {
    Profile {
        landing_date: profile.landing_date,
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

fn write_funding_answers(out: &mut BitWriter, profile: &Profile) {
    write_enum(profile.work, 2, |work| work as u32, out);
    write_enum(profile.household, 2, |household| household as u32, out);
    out.write_option(profile.household_income, |out, income| write_amount(income, out));
    out.write_option(profile.situations.as_ref(), |out, all| {
        write_set(all.iter().copied(), 8, |one: Situation| one as u32, out)
    });
    out.write_option(profile.age, |out, age| out.write_bits(u32::from(age), 7));
    out.write_option(profile.landing_date, |out, landed| match landed {
        LandingDate::Always => out.write_bits(0, 2),
        LandingDate::Year(year) => {
            out.write_bits(1, 2);
            out.write_year(year);
        }
        LandingDate::Day(day) => {
            out.write_bits(2, 2);
            out.write_day(day);
        }
    });
    write_yes_no(profile.pays_tax, out);
    out.write_option(profile.training_limit, |out, limit| write_amount(limit, out));
}

fn read_funding_answers(profile: &mut Profile, reader: &mut BitReader) -> Option<()> {
    profile.work = read_enum(reader, 2, EmploymentStatus::ALL)?;
    profile.household = read_enum(reader, 2, HouseholdSize::ALL)?;
    profile.household_income = reader.read_option(read_amount)?;
    profile.situations = reader.read_option(|reader| read_set(reader, 8, Situation::ALL))?;
    profile.age =
        reader.read_option(|reader| to_u8(reader.read_bits(7)?).filter(|age| u32::from(*age) <= MAX_AGE_YEARS))?;
    profile.landing_date = reader.read_option(|reader| match reader.read_bits(2)? {
        0 => Some(LandingDate::Always),
        1 => reader
            .read_year()
            .filter(|year| (MIN_LANDING_YEAR..=MAX_LANDING_YEAR).contains(year))
            .map(LandingDate::Year),
        2 => reader.read_day().map(LandingDate::Day),
        _ => None,
    })?;
    profile.pays_tax = read_yes_no(reader)?;
    let most = Cents::from_dollars(i64::from(MAX_TRAINING_LIMIT_DOLLARS));
    profile.training_limit = reader.read_option(|reader| read_amount(reader).filter(|limit| *limit <= most))?;
    Some(())
}
