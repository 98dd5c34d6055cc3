//! The answers as bits: what was not said takes one bit, or none where nothing of its part was said.
//!
//! Which answers there are, in which part and place and with how many bits, is said by the table of questions.

use crate::resume::VERSION;
use crate::resume::bits::{BitReader, BitWriter, read_number};
use microcred_core::answer_field::{AnswerField, WordList};
use microcred_core::fact::Tristate;
use microcred_core::interview::{CodePart, CodeSlot, MAX_SKILLS, MAX_WEEKS, Question};
use microcred_core::money::Cents;
use microcred_core::occupation::NocCode;
use microcred_core::profile::{LandingDate, MAX_LANDING_YEAR, MIN_LANDING_YEAR, Profile, Target};
use microcred_core::program::Sector;
use microcred_core::sanitize::clean;
use microcred_core::schedule::FinishBy;
use microcred_core::wire::WireEnum;

/// A longer text is not in a code.
const MAX_TEXT_CHARS: usize = 60;
/// So many bits all texts may take: 80 letters of the code.
const MAX_TEXTS_BITS: usize = 400;

/// Writes the answers; returns how many texts are left out, because a code of them could not be written by hand.
pub(super) fn write(profile: &Profile, out: &mut BitWriter) -> usize {
    let mut texts = TextBudget { bits_left: MAX_TEXTS_BITS, omitted: 0 };
    for part in [CodePart::Plan, CodePart::Person, CodePart::Funding] {
        let slots = slots(part, VERSION);
        if part != CodePart::Plan {
            let is_answered = slots.iter().any(|(_, field)| field.answer(profile).is_some());
            out.write_flag(is_answered);
            if !is_answered {
                continue;
            }
        }
        slots.iter().for_each(|(slot, field)| write_field(field, slot.bits, profile, &mut texts, out));
    }
    texts.omitted
}

/// Reads the answers of a code of a version.
pub(super) fn read(reader: &mut BitReader, version: u32) -> Option<Profile> {
    let mut profile = Profile::default();
    for part in [CodePart::Plan, CodePart::Person, CodePart::Funding] {
        if part == CodePart::Plan || reader.read_flag()? {
            for (slot, field) in slots(part, version) {
                read_field(field, slot.bits, &mut profile, reader)?;
            }
        }
    }
    Some(profile)
}

/// Returns the slots of a part in a version of the code, with their fields.
fn slots(part: CodePart, version: u32) -> Vec<(CodeSlot, &'static AnswerField)> {
    let all = Question::ALL.iter().map(|question| (question.row().code, question.field()));
    let mut slots: Vec<_> = all.filter(|(slot, _)| slot.part == part && slot.version <= version).collect();
    slots.sort_by_key(|(slot, _)| slot.place);
    slots
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

fn write_field(field: &AnswerField, bits: u32, profile: &Profile, texts: &mut TextBudget, out: &mut BitWriter) {
    match field {
        AnswerField::Choice(field) => {
            out.write_option((field.get)(profile), |out, id| out.write_bits(word_number(&field.words, id), bits));
        }
        AnswerField::Choices(field) => out.write_option((field.get)(profile), |out, ids| {
            out.write_bits(ids.into_iter().map(|id| 1 << word_number(&field.words, id)).sum(), bits);
        }),
        AnswerField::YesNo(field) => {
            let value = (field.get)(profile);
            out.write_option((value != Tristate::Unknown).then_some(value == Tristate::Yes), BitWriter::write_flag);
        }
        AnswerField::Number(field) => {
            out.write_option((field.get)(profile), |out, number| out.write_bits(number, bits));
        }
        AnswerField::Amount(field) => {
            out.write_option((field.get)(profile), |out, amount| write_amount(amount, out));
        }
        AnswerField::Budget => {
            out.write_flag(profile.employer_pays);
            out.write_option(profile.budget, |out, budget| write_amount(budget, out));
        }
        AnswerField::FinishBy => out.write_option(profile.finish_by, |out, limit| {
            out.write_flag(matches!(limit, FinishBy::Day(_)));
            match limit {
                FinishBy::Weeks(weeks) => out.write_bits(weeks, bits),
                FinishBy::Day(day) => out.write_day(day),
            }
        }),
        AnswerField::LandingDate => out.write_option(profile.landing_date, write_landing_date),
        AnswerField::Target => write_target(&profile.target, texts, out),
        AnswerField::Skills => {
            let skills: Vec<BitWriter> = profile.skills.iter().filter_map(|skill| texts.bits(skill)).collect();
            out.write_bits(read_number(skills.len()), 5);
            skills.into_iter().for_each(|skill| out.append(skill));
        }
    }
}

fn read_field(field: &AnswerField, bits: u32, profile: &mut Profile, reader: &mut BitReader) -> Option<()> {
    match field {
        AnswerField::Choice(field) => {
            let id = reader.read_option(|reader| (field.words.from_wire_number)(reader.read_bits(bits)?))?;
            (field.set)(profile, id);
        }
        AnswerField::Choices(field) => {
            let ids = reader.read_option(|reader| read_words(&field.words, bits, reader))?;
            (field.set)(profile, ids.as_deref());
        }
        AnswerField::YesNo(field) => {
            let value = match reader.read_option(BitReader::read_flag)? {
                Some(true) => Tristate::Yes,
                Some(false) => Tristate::No,
                None => Tristate::Unknown,
            };
            (field.set)(profile, value);
        }
        AnswerField::Number(field) => {
            let in_range = |number: &u32| (field.min..=field.max).contains(number);
            let number = reader.read_option(|reader| reader.read_bits(bits).filter(in_range))?;
            (field.set)(profile, number);
        }
        AnswerField::Amount(field) => {
            let max = Cents::from_dollars(i64::from(field.max_dollars));
            let amount = reader.read_option(|reader| read_amount(reader).filter(|amount| *amount <= max))?;
            (field.set)(profile, amount);
        }
        AnswerField::Budget => {
            profile.employer_pays = reader.read_flag()?;
            profile.budget = reader.read_option(read_amount)?;
        }
        AnswerField::FinishBy => {
            profile.finish_by = reader.read_option(|reader| {
                if reader.read_flag()? {
                    return reader.read_day().map(FinishBy::Day);
                }
                reader.read_bits(bits).filter(|weeks| (1..=MAX_WEEKS).contains(weeks)).map(FinishBy::Weeks)
            })?;
        }
        AnswerField::LandingDate => profile.landing_date = reader.read_option(read_landing_date)?,
        AnswerField::Target => profile.target = read_target(reader)?,
        AnswerField::Skills => {
            let count = reader.read_bits(5)?;
            let skills: Option<Vec<String>> = (0..count).map(|_| read_text(reader)).collect();
            profile.skills = skills.filter(|skills| skills.len() <= MAX_SKILLS)?;
        }
    }
    Some(())
}

/// Returns the number of a word of a list.
fn word_number(words: &WordList, id: &str) -> u32 {
    (words.wire_number)(id).map_or(0, u32::from)
}

/// Reads a set of words; `None` where one of them is not known.
fn read_words(words: &WordList, bits: u32, reader: &mut BitReader) -> Option<Vec<&'static str>> {
    let set = reader.read_bits(bits)?;
    (0..bits).filter(|place| set >> place & 1 == 1).map(words.from_wire_number).collect()
}

/// Reads a text that is as it would be kept if somebody had typed it.
fn read_text(reader: &mut BitReader) -> Option<String> {
    reader.read_text().filter(|text| clean(text) == *text && !text.trim().is_empty())
}

/// Writes dollars, and cents only where there are any.
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

fn write_target(target: &Target, texts: &mut TextBudget, out: &mut BitWriter) {
    out.write_option(target.occupation, |out, code| out.write_bits(code.number(), 17));
    out.write_option(target.sector, |out, sector| out.write_bits(u32::from(sector.wire_number()), 5));
    out.write_option(target.skill.as_deref().and_then(|skill| texts.bits(skill)), BitWriter::append);
}

fn read_target(reader: &mut BitReader) -> Option<Target> {
    let occupation = reader.read_option(|reader| NocCode::from_number(reader.read_bits(17)?))?;
    let sector = reader.read_option(|reader| Sector::from_wire_number(reader.read_bits(5)?))?;
    Some(Target { occupation, sector, skill: reader.read_option(read_text)? })
}

fn write_landing_date(out: &mut BitWriter, landed: LandingDate) {
    match landed {
        LandingDate::Always => out.write_bits(0, 2),
        LandingDate::Year(year) => {
            out.write_bits(1, 2);
            out.write_year(year);
        }
        LandingDate::Day(day) => {
            out.write_bits(2, 2);
            out.write_day(day);
        }
    }
}

fn read_landing_date(reader: &mut BitReader) -> Option<LandingDate> {
    match reader.read_bits(2)? {
        0 => Some(LandingDate::Always),
        1 => {
            let year = reader.read_year()?;
            (MIN_LANDING_YEAR..=MAX_LANDING_YEAR).contains(&year).then_some(LandingDate::Year(year))
        }
        2 => reader.read_day().map(LandingDate::Day),
        _ => None,
    }
}
