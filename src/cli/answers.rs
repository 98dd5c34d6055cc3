//! Flags → the answers of a person, by the same rules as the questions on the screens.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::parser::ValuesRef;

use crate::cli::args::ANY_CHOICE;
use crate::system::files;
use microcred_advice::weight_overrides::{TradeOff, TradeOffSide, WeightOverrides};
use microcred_core::answer_field::{ALWAYS_ID, AnswerField, EMPLOYER_ID};
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::interview::{Answer, AnswerError, Question, apply_answer, parse_typed_answer};
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{LandingDate, Profile, Target};
use microcred_core::program::Sector;
use microcred_core::sanitize::{clean, folded_words};
use microcred_data::reading;
use microcred_i18n::{Args, Localizer, MessageId, MultilingualNames, msg, search_reference};
use microcred_session::data::Data;
use microcred_session::resume;
use microcred_session::resume::SavedAnswers;

/// How many occupations are named when a title fits several.
const MAX_NAMED_OCCUPATIONS: usize = 7;

/// Why answers cannot be used, in words.
#[derive(Debug)]
pub(super) enum AnswersError {
    /// A flag is wrong.
    Flag(String),
    /// The file of answers is.
    File(String),
}

/// Reads what a person said: the file or the code that is named, with the answers of the flags in place of those there.
pub(super) fn read_answers(matches: &ArgMatches, data: &Data, texts: &Localizer) -> Result<InitialState, AnswersError> {
    let profile = matches.get_one::<PathBuf>("profile").map(PathBuf::as_path);
    let mut begun = initial_state(profile, matches.get_one::<String>("resume").map(String::as_str), data, texts)?;
    begun.answers.profile =
        profile_from_flags(begun.answers.profile, matches, data, texts).map_err(AnswersError::Flag)?;
    apply_weight_flags(&mut begun.answers.weight_overrides, matches, texts).map_err(AnswersError::Flag)?;
    Ok(begun)
}

/// What a person begins with.
#[derive(Debug, Default)]
pub struct InitialState {
    /// What was said before.
    pub answers: SavedAnswers,
    /// What of it is not known here, in words.
    pub restore_warning: Option<String>,
}

/// What a file of answers or a code holds.
pub(super) fn initial_state(
    profile: Option<&Path>,
    code: Option<&str>,
    data: &Data,
    texts: &Localizer,
) -> Result<InitialState, AnswersError> {
    if let Some(path) = profile {
        let profile = profile_from_file(path, data, texts).map_err(AnswersError::File)?;
        return Ok(InitialState {
            answers: SavedAnswers { profile, ..SavedAnswers::default() },
            restore_warning: None,
        });
    }
    let Some(code) = code else { return Ok(InitialState::default()) };
    let resumed = resume::decode(code, &data.reference).map_err(|reason| {
        AnswersError::Flag(texts.format(msg::CODE_REFUSED, &Args::new().string("why", texts.resume_code_error(reason))))
    })?;
    let missing = texts.missing_after_resume(&resumed);
    Ok(InitialState { answers: resumed.answers, restore_warning: missing })
}

/// Returns the answers with those of the flags in place of what was there.
fn profile_from_flags(
    mut profile: Profile,
    matches: &ArgMatches,
    data: &Data,
    texts: &Localizer,
) -> Result<Profile, String> {
    let flags = AnswerFlags { matches, data, texts };
    for question in Question::ALL {
        for (place, name) in question.row().flags.iter().enumerate() {
            flags.apply(&mut profile, *question, place, name)?;
        }
    }
    Ok(profile)
}

/// The flags that hold answers.
#[derive(Clone, Copy)]
struct AnswerFlags<'a> {
    matches: &'a ArgMatches,
    data: &'a Data,
    texts: &'a Localizer,
}

impl<'a> AnswerFlags<'a> {
    /// Takes one flag of a question into a profile; `place` says which of its flags it is.
    fn apply(self, profile: &mut Profile, question: Question, place: usize, name: &str) -> Result<(), String> {
        let answer = match (question.field(), place) {
            (AnswerField::Budget, 1) => self.matches.get_flag(name).then(|| Answer::Choice(EMPLOYER_ID.to_owned())),
            (AnswerField::Choices(_), _) => self
                .words(name)
                .map(|words| Answer::Choices(words.filter(|word| *word != ANY_CHOICE).cloned().collect())),
            (AnswerField::Skills, _) => {
                self.words(name).map(|words| Answer::Words(words.map(|word| clean(word)).collect()))
            }
            (field, place) => match self.matches.get_one::<String>(name) {
                None => None,
                Some(text) => match field {
                    AnswerField::Target => return self.apply_target(&mut profile.target, place, text),
                    AnswerField::Amount(_) | AnswerField::Budget => {
                        return self.apply_amount(profile, question, name, text);
                    }
                    _ => Some(self.parse(question, place, name, text)?),
                },
            },
        };
        let Some(answer) = answer else { return Ok(()) };
        apply_answer(profile, question, &answer).map_err(|rejected| rejection_message(name, rejected, self.texts))
    }

    fn words(self, name: &str) -> Option<ValuesRef<'a, String>> {
        self.matches.get_many::<String>(name)
    }

    /// Parses the text of a flag as an answer.
    fn parse(self, question: Question, place: usize, name: &str, text: &str) -> Result<Answer, String> {
        let wrong = |message: MessageId| flag_error(name, text, message, self.texts);
        Ok(match (question.field(), place) {
            (AnswerField::Choice(_), _) if question == Question::Province => {
                Answer::Choice(parse_province(text).ok_or_else(|| wrong(msg::WRONG_PROVINCE))?.id().to_owned())
            }
            (AnswerField::FinishBy, 0) => Answer::Day(text.parse().map_err(|_| wrong(msg::WRONG_DATE))?),
            (AnswerField::LandingDate, _) => match LandingDate::parse(text).ok_or_else(|| wrong(msg::WRONG_LANDED))? {
                LandingDate::Always => Answer::Choice(ALWAYS_ID.to_owned()),
                LandingDate::Year(year) => Answer::Number(u32::from(year.unsigned_abs())),
                LandingDate::Day(day) => Answer::Day(day),
            },
            // What is no number is outside of every range.
            (AnswerField::Number(_) | AnswerField::FinishBy, _) => {
                Answer::Number(text.trim().parse().unwrap_or(u32::MAX))
            }
            _ => Answer::Choice(text.replace('-', "_")),
        })
    }

    /// Takes an amount of money into a profile, read as the questions read what is typed.
    fn apply_amount(self, profile: &mut Profile, question: Question, name: &str, text: &str) -> Result<(), String> {
        let applied = parse_typed_answer(question, text).and_then(|answer| apply_answer(profile, question, &answer));
        applied.map_err(|rejected| match rejected {
            AnswerError::OutOfRange { max, .. } if question == Question::TrainingLimit => {
                self.texts.format(msg::WRONG_LIMIT, &Args::new().string("most", self.texts.number(i64::from(max))))
            }
            AnswerError::OutOfRange { .. } | AnswerError::UnknownChoice | AnswerError::WrongKind => {
                flag_error(name, text, msg::WRONG_BUDGET, self.texts)
            }
        })
    }

    /// Takes a job, a field of work or a skill into a target; `place` says which of them.
    fn apply_target(self, target: &mut Target, place: usize, text: &str) -> Result<(), String> {
        match place {
            0 => target.occupation = Some(parse_occupation(text, self.data, self.texts)?),
            1 => {
                let known = || Sector::ALL.iter().map(|sector| sector.slug()).collect::<Vec<_>>().join(", ");
                target.sector = Some(parse_sector(text).ok_or_else(|| {
                    let found: String = clean(text).chars().take(80).collect();
                    self.texts.format(msg::WRONG_SECTOR, &Args::new().string("found", found).string("known", known()))
                })?);
            }
            _ => target.skill = Some(clean(text)).filter(|skill| !folded_words(skill).is_empty()),
        }
        Ok(())
    }
}

/// Takes over what the flags change of the weights.
fn apply_weight_flags(weighing: &mut WeightOverrides, matches: &ArgMatches, texts: &Localizer) -> Result<(), String> {
    let pairs = |name: &str| {
        let given = matches.get_many::<String>(name).into_iter().flatten();
        given
            .map(|pair| {
                (pair.clone(), pair.split_once('=').map(|(one, other)| (one.to_owned(), other.trim().to_owned())))
            })
            .collect::<Vec<_>>()
    };
    for (given, pair) in pairs("prefer") {
        let known = || {
            let names: Vec<String> = TradeOff::ALL.iter().map(|trade_off| trade_off.slug()).collect();
            let found: String = clean(&given).chars().take(80).collect();
            texts.format(msg::WRONG_PREFER, &Args::new().string("found", found).string("known", names.join(", ")))
        };
        let (name, side) = pair.ok_or_else(known)?;
        let (trade_off, side) = TradeOff::find(&name).zip(TradeOffSide::find(&side)).ok_or_else(known)?;
        weighing.trade_offs.insert(trade_off, side);
    }
    for (given, pair) in pairs("weight") {
        let known = || {
            let names: Vec<&str> = ChecklistQuestion::all().into_iter().map(ChecklistQuestion::id).collect();
            let found: String = clean(&given).chars().take(80).collect();
            texts.format(msg::WRONG_WEIGHT, &Args::new().string("found", found).string("known", names.join(", ")))
        };
        let (name, weight) = pair.ok_or_else(known)?;
        let weight = weight.parse::<u32>().ok().filter(|weight| *weight <= 100);
        let (check, weight) = ChecklistQuestion::find(&name).zip(weight).ok_or_else(known)?;
        weighing.manual_weights.insert(check, weight);
    }
    Ok(())
}

fn flag_error(flag: &str, found: &str, message: MessageId, texts: &Localizer) -> String {
    let found: String = clean(found).chars().take(80).collect();
    texts.format(message, &Args::new().string("flag", format!("--{flag}")).string("found", found))
}

fn rejection_message(flag: &str, rejected: AnswerError, texts: &Localizer) -> String {
    let args = Args::new().string("flag", format!("--{flag}"));
    match rejected {
        AnswerError::OutOfRange { min, max } => {
            texts.format(msg::WRONG_RANGE, &args.string("least", min.to_string()).string("most", max.to_string()))
        }
        AnswerError::UnknownChoice | AnswerError::WrongKind => texts.format(msg::WRONG_CHOICE, &args),
    }
}

/// Whether one of the names of a thing is what was typed, accents and case aside.
fn is_named(names: &[String], typed: &str) -> bool {
    names.iter().any(|name| folded_words(name) == folded_words(typed))
}

fn parse_province(name: &str) -> Option<Province> {
    Province::find(name).or_else(|| {
        let names = MultilingualNames::all_languages();
        Province::ALL.iter().copied().find(|province| is_named(&names.province(*province), name))
    })
}

fn parse_sector(name: &str) -> Option<Sector> {
    Sector::find(name).or_else(|| {
        let names = MultilingualNames::all_languages();
        Sector::ALL.iter().copied().find(|sector| is_named(&names.sector(*sector), name))
    })
}

/// An occupation by its code, or by words that surely name one: a whole title, an everyday word in many languages, or words
/// that only one job has.
fn parse_occupation(words: &str, data: &Data, texts: &Localizer) -> Result<NocCode, String> {
    if let Some(code) = NocCode::parse(words.trim()) {
        return match data.reference.occupations.get(code) {
            Some(_) => Ok(code),
            None => Err(flag_error("occupation", words, msg::WRONG_OCCUPATION_CODE, texts)),
        };
    }
    let search = search_reference(&data.reference, &data.prebuilt);
    let found = search.goals.jobs().search(words, texts.tag(), usize::MAX);
    match found.as_slice() {
        [] => Err(flag_error("occupation", words, msg::WRONG_OCCUPATION_TITLE, texts)),
        [first, ..] if first.is_whole() => Ok(first.code),
        [only] => Ok(only.code),
        several => {
            let list: Vec<String> = several
                .iter()
                .take(MAX_NAMED_OCCUPATIONS)
                .filter_map(|job| {
                    let title = data.reference.occupations.get(job.code)?.title.get(texts.tag());
                    Some(format!("{} {title}", job.code))
                })
                .collect();
            let found: String = clean(words).chars().take(80).collect();
            let args = Args::new().string("found", found).count("count", several.len()).string("list", list.join("; "));
            Err(texts.format(msg::WRONG_OCCUPATION_SEVERAL, &args))
        }
    }
}

fn profile_from_file(path: &Path, data: &Data, texts: &Localizer) -> Result<Profile, String> {
    let shown = path.display().to_string();
    let bytes = files::read(path)
        .map_err(|error| texts.format(msg::FILE_UNREADABLE, &Args::new().string("why", clean(&error.to_string()))))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| texts.diagnostic(&Diagnostic::for_file(&shown, DiagnosticKind::NotUtf8)))?;
    reading::profile::parse(&shown, &text, &data.reference.occupations)
        .map_err(|faults| faults.iter().map(|fault| texts.diagnostic(fault)).collect::<Vec<_>>().join("\n"))
}
