//! Flags → the answers of a person, by the same rules as the questions on the screens.

use microcred_core::shared::Shared;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::civil::Date;

use crate::cli::settings::FlagError;
use crate::system::files;
use microcred_advice::weight_overrides::{TradeOff, TradeOffSide, WeightOverrides};
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::interview::{Answer, AnswerError, Question, apply_answer, parse_typed_answer};
use microcred_core::job_titles::JobTitles;
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{LandingDate, Profile, Target};
use microcred_core::program::Sector;
use microcred_core::sanitize::{clean, folded_words};
use microcred_data::reading;
use microcred_i18n::{Args, Localizer, MultilingualNames};
use microcred_search::goal_index::{GoalIndex, GoalItem};
use microcred_search::lookup::quoted;
use microcred_search::synonym_index::SynonymIndex;
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
        AnswersError::Flag(texts.format("code-refused", &Args::new().string("why", texts.resume_code_error(reason))))
    })?;
    let missing = texts.missing_after_resume(&resumed);
    Ok(InitialState { answers: resumed.answers, restore_warning: missing })
}

/// The answers with those of the flags in place of what was there.
fn profile_from_flags(
    mut profile: Profile,
    matches: &ArgMatches,
    data: &Data,
    texts: &Localizer,
) -> Result<Profile, String> {
    let text = |name: &str| matches.get_one::<String>(name);
    // What is no number is outside of every range.
    let number = |name: &str| text(name).map(|number| number.trim().parse().unwrap_or(u32::MAX));
    let mut say = |question, answer: Option<Answer>, flag: &'static str| match answer {
        None => Ok(()),
        Some(answer) => {
            apply_answer(&mut profile, question, &answer).map_err(|rejected| rejection_message(flag, rejected, texts))
        }
    };
    let choice = |name: &str| text(name).map(|word| Answer::Choice(word.replace('-', "_")));
    say(Question::Goal, choice("goal"), "--goal")?;
    say(Question::Hours, number("hours-per-week").map(Answer::Number), "--hours-per-week")?;
    say(Question::FinishBy, number("weeks").map(Answer::Number), "--weeks")?;
    say(Question::FinishBy, parse_date(text("finish-by"), "--finish-by", texts)?.map(Answer::Day), "--finish-by")?;
    say(Question::Place, choice("place"), "--place")?;
    say(Question::Status, choice("status"), "--status")?;
    say(Question::StudyLanguage, choice("study-in"), "--study-in")?;
    say(Question::Clb, number("clb").map(Answer::Number), "--clb")?;
    say(Question::Schooling, choice("schooling"), "--schooling")?;
    say(Question::FurtherStudy, choice("further-study"), "--further-study")?;
    let many = |name: &str| matches.get_many::<String>(name).map(|words| words.cloned().collect::<Vec<_>>());
    let parts = many("when").map(|words| words.into_iter().filter(|word| word != "any").collect());
    say(Question::When, parts.map(Answer::Choices), "--when")?;
    let held = many("skill").map(|words| words.iter().map(|word| clean(word)).collect());
    say(Question::Skills, held.map(Answer::Words), "--skill")?;
    if let Some(name) = text("province") {
        profile.province =
            Some(parse_province(name).ok_or_else(|| flag_error("--province", name, "wrong-province", texts))?);
    }
    apply_amount_flag(&mut profile, Question::Budget, "--budget", matches, texts)?;
    if matches.get_flag("employer-pays") {
        let answer = Answer::Choice("employer".to_owned());
        apply_answer(&mut profile, Question::Budget, &answer)
            .map_err(|rejected| rejection_message("--employer-pays", rejected, texts))?;
    }
    if let Some(landed) = text("landed") {
        profile.landing_date =
            Some(LandingDate::parse(landed).ok_or_else(|| flag_error("--landed", landed, "wrong-landed", texts))?);
    }
    apply_funding_flags(&mut profile, matches, texts)?;
    apply_target_flags(&mut profile.target, matches, data, texts)?;
    Ok(profile)
}

/// Applies a flag that holds an amount of money, read as the questions read what is typed.
fn apply_amount_flag(
    profile: &mut Profile,
    question: Question,
    flag: &'static str,
    matches: &ArgMatches,
    texts: &Localizer,
) -> Result<(), String> {
    let Some(typed) = matches.get_one::<String>(flag.trim_start_matches('-')) else { return Ok(()) };
    let applied = parse_typed_answer(question, typed).and_then(|answer| apply_answer(profile, question, &answer));
    applied.map_err(|rejected| match rejected {
        AnswerError::OutOfRange { max, .. } if question == Question::TrainingLimit => {
            texts.format("wrong-limit", &Args::new().string("most", texts.number(i64::from(max))))
        }
        AnswerError::OutOfRange { .. } | AnswerError::UnknownChoice | AnswerError::WrongKind => {
            flag_error(flag, typed, "wrong-budget", texts)
        }
    })
}

/// What opens aid and tax credits.
fn apply_funding_flags(profile: &mut Profile, matches: &ArgMatches, texts: &Localizer) -> Result<(), String> {
    let text = |name: &str| matches.get_one::<String>(name);
    apply_amount_flag(profile, Question::HouseholdIncome, "--household-income", matches, texts)?;
    apply_amount_flag(profile, Question::TrainingLimit, "--training-limit", matches, texts)?;
    let mut say = |question, answer: Option<Answer>, flag: &'static str| match answer {
        None => Ok(()),
        Some(answer) => {
            apply_answer(profile, question, &answer).map_err(|rejected| rejection_message(flag, rejected, texts))
        }
    };
    let number = |name: &str| text(name).map(|number| Answer::Number(number.trim().parse().unwrap_or(u32::MAX)));
    let choice = |name: &str| text(name).map(|word| Answer::Choice(word.replace('-', "_")));
    say(Question::Age, number("age"), "--age")?;
    say(Question::PaysTax, choice("pays-tax"), "--pays-tax")?;
    say(Question::Work, choice("work"), "--work")?;
    say(Question::Household, choice("household"), "--household")?;
    let situations = matches.get_many::<String>("situation").map(|words| Answer::Choices(words.cloned().collect()));
    say(Question::Situations, situations, "--situation")
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
            texts.format("wrong-prefer", &Args::new().string("found", found).string("known", names.join(", ")))
        };
        let (name, side) = pair.ok_or_else(known)?;
        let (trade_off, side) = TradeOff::find(&name).zip(TradeOffSide::find(&side)).ok_or_else(known)?;
        weighing.trade_offs.insert(trade_off, side);
    }
    for (given, pair) in pairs("weight") {
        let known = || {
            let names: Vec<&str> = ChecklistQuestion::all().into_iter().map(ChecklistQuestion::id).collect();
            let found: String = clean(&given).chars().take(80).collect();
            texts.format("wrong-weight", &Args::new().string("found", found).string("known", names.join(", ")))
        };
        let (name, weight) = pair.ok_or_else(known)?;
        let weight = weight.parse::<u32>().ok().filter(|weight| *weight <= 100);
        let (check, weight) = ChecklistQuestion::find(&name).zip(weight).ok_or_else(known)?;
        weighing.manual_weights.insert(check, weight);
    }
    Ok(())
}

fn flag_error(flag: &'static str, found: &str, message: &'static str, texts: &Localizer) -> String {
    FlagError { flag, value: found.to_owned(), message_id: message }.describe(texts)
}

fn rejection_message(flag: &str, rejected: AnswerError, texts: &Localizer) -> String {
    match rejected {
        AnswerError::OutOfRange { min: least, max: most } => {
            let args =
                Args::new().string("flag", flag).string("least", least.to_string()).string("most", most.to_string());
            texts.format("wrong-range", &args)
        }
        AnswerError::UnknownChoice | AnswerError::WrongKind => {
            texts.format("wrong-choice", &Args::new().string("flag", flag))
        }
    }
}

fn parse_date(text: Option<&String>, flag: &'static str, texts: &Localizer) -> Result<Option<Date>, String> {
    text.map(|day| day.parse().map_err(|_| flag_error(flag, day, "wrong-date", texts))).transpose()
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

fn apply_target_flags(target: &mut Target, matches: &ArgMatches, data: &Data, texts: &Localizer) -> Result<(), String> {
    if let Some(words) = matches.get_one::<String>("occupation") {
        target.occupation = Some(parse_occupation(words, data, texts)?);
    }
    if let Some(name) = matches.get_one::<String>("sector") {
        let known = || Sector::ALL.iter().map(|sector| sector.slug()).collect::<Vec<_>>().join(", ");
        target.sector = Some(parse_sector(name).ok_or_else(|| {
            let found: String = clean(name).chars().take(80).collect();
            texts.format("wrong-sector", &Args::new().string("found", found).string("known", known()))
        })?);
    }
    if let Some(skill) = matches.get_one::<String>("want-skill") {
        target.skill = Some(clean(skill)).filter(|skill| !folded_words(skill).is_empty());
    }
    Ok(())
}

/// An occupation by its code, or by a title that fits one only.
fn parse_occupation(words: &str, data: &Data, texts: &Localizer) -> Result<NocCode, String> {
    if let Some(code) = NocCode::parse(words.trim()) {
        return match data.reference.occupations.get(code) {
            Some(_) => Ok(code),
            None => Err(flag_error("--occupation", words, "wrong-occupation-code", texts)),
        };
    }
    // A flag is taken at its word: no other titles, no corrections.
    let (no_others, no_ideas) = (JobTitles::default(), Shared::from(SynonymIndex::default()));
    let index = GoalIndex::new(&data.reference.occupations, &no_others, &no_ideas, &|_| Vec::new());
    let codes: Vec<NocCode> = index
        .search(&quoted(words), usize::MAX)
        .into_iter()
        .filter_map(|(found, _)| match found {
            GoalItem::Occupation(code) => Some(code),
            GoalItem::Sector(_) => None,
        })
        .collect();
    let same = |code: &&NocCode| {
        data.reference
            .occupations
            .get(**code)
            .is_some_and(|found| found.title.entries().any(|(_, title)| folded_words(title) == folded_words(words)))
    };
    match (codes.iter().find(same), codes.as_slice()) {
        (Some(code), _) | (None, [code]) => Ok(*code),
        (None, []) => Err(flag_error("--occupation", words, "wrong-occupation-title", texts)),
        (None, several) => {
            let list: Vec<String> = several
                .iter()
                .take(MAX_NAMED_OCCUPATIONS)
                .filter_map(|code| {
                    Some(format!("{code} {}", data.reference.occupations.get(*code)?.title.get(texts.tag())))
                })
                .collect();
            let found: String = clean(words).chars().take(80).collect();
            let args = Args::new().string("found", found).count("count", several.len()).string("list", list.join("; "));
            Err(texts.format("wrong-occupation-several", &args))
        }
    }
}

fn profile_from_file(path: &Path, data: &Data, texts: &Localizer) -> Result<Profile, String> {
    let shown = path.display().to_string();
    let bytes = files::read(path)
        .map_err(|error| texts.format("file-unreadable", &Args::new().string("why", clean(&error.to_string()))))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| texts.diagnostic(&Diagnostic::for_file(&shown, DiagnosticKind::NotUtf8)))?;
    reading::profile::parse(&shown, &text, &data.reference.occupations)
        .map_err(|faults| faults.iter().map(|fault| texts.diagnostic(fault)).collect::<Vec<_>>().join("\n"))
}
