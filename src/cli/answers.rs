//! Flags → the answers of a person, by the same rules as the questions on the screens.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;
use jiff::civil::Date;

use super::settings::WrongFlag;
use crate::domain::criteria::Check;
use crate::domain::interview::{Answer, MOST_LIMIT, Question, Rejected, take};
use crate::domain::job_titles::JobTitles;
use crate::domain::money::Cents;
use crate::domain::occupation::{NocCode, Province};
use crate::domain::profile::{Landed, Profile, Target};
use crate::domain::programme::Sector;
use crate::domain::reading;
use crate::domain::resume::{self, Said};
use crate::domain::weighing::{Side, TradeOff, Weighing};
use crate::domain::words::{clean, word_list};
use crate::search::ideas::Ideas;
use crate::search::lookup::quoted;
use crate::search::occupations::{Found, GoalIndex};
use crate::store::{Data, files};
use crate::text::{Args, Names, Texts};

/// How many occupations are named when a title fits several.
const NAMED: usize = 7;

/// Why answers cannot be used, in words.
#[derive(Debug)]
pub(super) enum Unusable {
    /// A flag is wrong.
    Flag(String),
    /// The file of answers is.
    File(String),
}

/// Reads what a person said: the file or the code that is named, with the answers of the flags in place of those there.
pub(super) fn read(matches: &ArgMatches, data: &Data, texts: &Texts) -> Result<Begun, Unusable> {
    let profile = matches.get_one::<PathBuf>("profile").map(PathBuf::as_path);
    let mut begun = begun(profile, matches.get_one::<String>("resume").map(String::as_str), data, texts)?;
    begun.said.profile = from_flags(begun.said.profile, matches, data, texts).map_err(Unusable::Flag)?;
    weigh(&mut begun.said.weighing, matches, texts).map_err(Unusable::Flag)?;
    Ok(begun)
}

/// What a person begins with.
#[derive(Debug, Default)]
pub struct Begun {
    /// What was said before.
    pub said: Said,
    /// What of it is not known here, in words.
    pub missing: Option<String>,
}

/// What a file of answers or a code holds.
pub(super) fn begun(profile: Option<&Path>, code: Option<&str>, data: &Data, texts: &Texts) -> Result<Begun, Unusable> {
    if let Some(path) = profile {
        let profile = from_file(path, data, texts).map_err(Unusable::File)?;
        return Ok(Begun { said: Said { profile, ..Said::default() }, missing: None });
    }
    let Some(code) = code else { return Ok(Begun::default()) };
    let resumed = resume::read(code, &data.known).map_err(|reason| {
        Unusable::Flag(texts.with("code-refused", &Args::new().text("why", texts.unreadable(reason))))
    })?;
    let missing = texts.missing_of(&resumed);
    Ok(Begun { said: resumed.said, missing })
}

/// The answers with those of the flags in place of what was there.
fn from_flags(mut profile: Profile, matches: &ArgMatches, data: &Data, texts: &Texts) -> Result<Profile, String> {
    let text = |name: &str| matches.get_one::<String>(name);
    // What is no number is outside of every range.
    let number = |name: &str| text(name).map(|number| number.trim().parse().unwrap_or(u32::MAX));
    let mut say = |question, answer: Option<Answer>, flag: &'static str| match answer {
        None => Ok(()),
        Some(answer) => take(&mut profile, question, &answer).map_err(|rejected| refusal(flag, rejected, texts)),
    };
    let choice = |name: &str| text(name).map(|word| Answer::Choice(word.replace('-', "_")));
    say(Question::Goal, choice("goal"), "--goal")?;
    say(Question::Hours, number("hours-per-week").map(Answer::Number), "--hours-per-week")?;
    say(Question::FinishBy, number("weeks").map(Answer::Number), "--weeks")?;
    say(Question::FinishBy, day(text("finish-by"), "--finish-by", texts)?.map(Answer::Day), "--finish-by")?;
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
        profile.province = Some(province(name).ok_or_else(|| wrong("--province", name, "wrong-province", texts))?);
    }
    if let Some(amount) = text("budget") {
        let cents = amount.trim().parse().ok().and_then(Cents::read);
        profile.budget = Some(cents.ok_or_else(|| wrong("--budget", amount, "wrong-budget", texts))?);
        profile.employer_pays = false;
    }
    if matches.get_flag("employer-pays") {
        profile.employer_pays = true;
        profile.budget = None;
    }
    if let Some(landed) = text("landed") {
        profile.landed = Some(Landed::read(landed).ok_or_else(|| wrong("--landed", landed, "wrong-landed", texts))?);
    }
    money(&mut profile, matches, texts)?;
    target(&mut profile.target, matches, data, texts)?;
    Ok(profile)
}

/// What opens aid and tax credits.
fn money(profile: &mut Profile, matches: &ArgMatches, texts: &Texts) -> Result<(), String> {
    let text = |name: &str| matches.get_one::<String>(name);
    let amount = |name: &str, flag: &'static str| {
        let read = |amount: &String| {
            let cents = amount.trim().parse().ok().and_then(Cents::read);
            cents.ok_or_else(|| wrong(flag, amount, "wrong-budget", texts))
        };
        text(name).map(read).transpose()
    };
    profile.household_income = amount("household-income", "--household-income")?.or(profile.household_income);
    if let Some(limit) = amount("training-limit", "--training-limit")? {
        if limit > Cents::from_dollars(i64::from(MOST_LIMIT)) {
            let args = Args::new().text("most", texts.number(i64::from(MOST_LIMIT)));
            return Err(texts.with("wrong-limit", &args));
        }
        profile.training_limit = Some(limit);
    }
    let mut say = |question, answer: Option<Answer>, flag: &'static str| match answer {
        None => Ok(()),
        Some(answer) => take(profile, question, &answer).map_err(|rejected| refusal(flag, rejected, texts)),
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
fn weigh(weighing: &mut Weighing, matches: &ArgMatches, texts: &Texts) -> Result<(), String> {
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
            texts.with("wrong-prefer", &Args::new().text("found", found).text("known", names.join(", ")))
        };
        let (name, side) = pair.ok_or_else(known)?;
        let (trade_off, side) = TradeOff::find(&name).zip(Side::find(&side)).ok_or_else(known)?;
        weighing.chosen.insert(trade_off, side);
    }
    for (given, pair) in pairs("weight") {
        let known = || {
            let names: Vec<&str> = Check::all().into_iter().map(Check::id).collect();
            let found: String = clean(&given).chars().take(80).collect();
            texts.with("wrong-weight", &Args::new().text("found", found).text("known", names.join(", ")))
        };
        let (name, weight) = pair.ok_or_else(known)?;
        let weight = weight.parse::<u32>().ok().filter(|weight| *weight <= 100);
        let (check, weight) = Check::find(&name).zip(weight).ok_or_else(known)?;
        weighing.set.insert(check, weight);
    }
    Ok(())
}

fn wrong(flag: &'static str, found: &str, message: &'static str, texts: &Texts) -> String {
    WrongFlag { flag, found: found.to_owned(), message }.say(texts)
}

fn refusal(flag: &str, rejected: Rejected, texts: &Texts) -> String {
    match rejected {
        Rejected::OutOfRange { least, most } => {
            let args = Args::new().text("flag", flag).text("least", least.to_string()).text("most", most.to_string());
            texts.with("wrong-range", &args)
        }
        Rejected::NoSuchChoice | Rejected::WrongKind => texts.with("wrong-choice", &Args::new().text("flag", flag)),
    }
}

fn day(text: Option<&String>, flag: &'static str, texts: &Texts) -> Result<Option<Date>, String> {
    text.map(|day| day.parse().map_err(|_| wrong(flag, day, "wrong-date", texts))).transpose()
}

/// Whether one of the names of a thing is what was typed, accents and case aside.
fn is_called(names: &[String], typed: &str) -> bool {
    names.iter().any(|name| word_list(name) == word_list(typed))
}

fn province(name: &str) -> Option<Province> {
    Province::find(name).or_else(|| {
        let names = Names::in_every_language();
        Province::ALL.iter().copied().find(|province| is_called(&names.province(*province), name))
    })
}

fn sector(name: &str) -> Option<Sector> {
    Sector::find(name).or_else(|| {
        let names = Names::in_every_language();
        Sector::ALL.iter().copied().find(|sector| is_called(&names.sector(*sector), name))
    })
}

fn target(target: &mut Target, matches: &ArgMatches, data: &Data, texts: &Texts) -> Result<(), String> {
    if let Some(words) = matches.get_one::<String>("occupation") {
        target.occupation = Some(occupation(words, data, texts)?);
    }
    if let Some(name) = matches.get_one::<String>("sector") {
        let known = || Sector::ALL.iter().map(|sector| sector.slug()).collect::<Vec<_>>().join(", ");
        target.sector = Some(sector(name).ok_or_else(|| {
            let found: String = clean(name).chars().take(80).collect();
            texts.with("wrong-sector", &Args::new().text("found", found).text("known", known()))
        })?);
    }
    if let Some(skill) = matches.get_one::<String>("want-skill") {
        target.skill = Some(clean(skill)).filter(|skill| !word_list(skill).is_empty());
    }
    Ok(())
}

/// An occupation by its code, or by a title that fits one only.
fn occupation(words: &str, data: &Data, texts: &Texts) -> Result<NocCode, String> {
    if let Some(code) = NocCode::read(words.trim()) {
        return match data.known.occupations.get(code) {
            Some(_) => Ok(code),
            None => Err(wrong("--occupation", words, "wrong-occupation-code", texts)),
        };
    }
    // A flag is taken at its word: no other titles, no corrections.
    let (no_others, no_ideas) = (JobTitles::default(), Arc::new(Ideas::default()));
    let index = GoalIndex::new(&data.known.occupations, &no_others, &no_ideas, |_| Vec::new());
    let codes: Vec<NocCode> = index
        .search(&quoted(words), usize::MAX)
        .into_iter()
        .filter_map(|(found, _)| match found {
            Found::Occupation(code) => Some(code),
            Found::Sector(_) => None,
        })
        .collect();
    let same = |code: &&NocCode| {
        data.known
            .occupations
            .get(**code)
            .is_some_and(|found| found.title.entries().any(|(_, title)| word_list(title) == word_list(words)))
    };
    match (codes.iter().find(same), codes.as_slice()) {
        (Some(code), _) | (None, [code]) => Ok(*code),
        (None, []) => Err(wrong("--occupation", words, "wrong-occupation-title", texts)),
        (None, several) => {
            let list: Vec<String> = several
                .iter()
                .take(NAMED)
                .filter_map(|code| {
                    Some(format!("{code} {}", data.known.occupations.get(*code)?.title.get(texts.tag())))
                })
                .collect();
            let found: String = clean(words).chars().take(80).collect();
            let args = Args::new().text("found", found).count("count", several.len()).text("list", list.join("; "));
            Err(texts.with("wrong-occupation-several", &args))
        }
    }
}

fn from_file(path: &Path, data: &Data, texts: &Texts) -> Result<Profile, String> {
    let shown = path.display().to_string();
    let bytes = files::read(path)
        .map_err(|error| texts.with("file-unreadable", &Args::new().text("why", clean(&error.to_string()))))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| texts.fault(&reading::Fault::of_file(&shown, reading::Problem::NotText)))?;
    reading::profile::read(&shown, &text, &data.known.occupations)
        .map_err(|faults| faults.iter().map(|fault| texts.fault(fault)).collect::<Vec<_>>().join("\n"))
}
