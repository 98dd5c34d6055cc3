//! The definition of the command line. Help, the man page and the completions are made from it; its words are messages.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::filters::Named;
use crate::domain::matching::Sort;
use crate::domain::profile::{Goal, Household, Place, Schooling, Situation, StatusInCanada, StudyLanguage, Work};
use crate::domain::schedule::DayPart;
use crate::text::{Args, Lang, Texts};

/// The most programmes of one plan on paper.
const MOST_ON_PAPER: i64 = 50;

/// The whole command line, its help in the language of `texts`.
#[must_use]
pub fn command(texts: &Texts) -> Command {
    let about = |name: &str| texts.say(&format!("cli-{name}-about"));
    Command::new("microcred")
        .version(env!("CARGO_PKG_VERSION"))
        .about(about("microcred"))
        .after_help(texts.say("cli-after-help"))
        .disable_help_subcommand(true)
        .subcommand_value_name("COMMAND")
        .args(globals(texts))
        .args([
            flag("plain", texts),
            flag("kiosk", texts).conflicts_with("plain"),
            option("site", "FILE.ron", texts).requires("kiosk").value_parser(value_parser!(PathBuf)),
        ])
        .args(going_on(texts).map(|arg| arg.conflicts_with("kiosk")))
        .subcommand(
            answers(Command::new("match").about(about("match")), texts)
                .arg(option("query", "TEXT", texts))
                .args(filters(texts))
                .arg(choice("sort", Sort::ALL.iter().map(|sort| sort.slug()), texts))
                .arg(count("limit", texts))
                .arg(format(&["table", "json", "csv"], texts)),
        )
        .subcommand(
            Command::new("search")
                .about(about("search"))
                .arg(Arg::new("text").value_name("TEXT").required(true).num_args(1..).help(texts.say("cli-arg-text")))
                .args(filters(texts))
                .arg(count("limit", texts))
                .arg(format(&["table", "json"], texts)),
        )
        .subcommand(
            answers(Command::new("show").about(about("show")), texts)
                .arg(Arg::new("id").value_name("ID").required(true).help(texts.say("cli-arg-id")))
                .arg(format(&["text", "json", "md", "html", "pdf"], texts))
                .args(file(texts)),
        )
        .subcommand(compare(texts))
        .subcommand(plan(texts))
        .subcommand(catalogue(texts))
        .subcommand(
            Command::new("site")
                .about(about("site"))
                .subcommand_required(true)
                .disable_help_subcommand(true)
                .subcommand(
                    Command::new("check").about(texts.say("cli-site-check-about")).arg(
                        Arg::new("file")
                            .value_name("FILE.ron")
                            .required(true)
                            .value_parser(value_parser!(PathBuf))
                            .help(texts.say("cli-arg-site")),
                    ),
                ),
        )
        .subcommand(
            Command::new("completions").about(about("completions")).arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(value_parser!(clap_complete::Shell))
                    .help(texts.say("cli-arg-shell")),
            ),
        )
        .subcommand(Command::new("man").about(about("man")))
}

/// Programmes side by side: those that are named, else those of a code.
fn compare(texts: &Texts) -> Command {
    let ids = Arg::new("id").value_name("ID").required_unless_present("resume").num_args(1..);
    answers(Command::new("compare").about(texts.say("cli-compare-about")), texts)
        .arg(ids.help(texts.say("cli-arg-ids")))
        .arg(format(&["text", "json", "md", "html", "pdf"], texts))
        .args(file(texts))
}

/// What a person takes away.
fn plan(texts: &Texts) -> Command {
    answers(Command::new("plan").about(texts.say("cli-plan-about")), texts)
        .arg(option("ids", "ID,ID", texts).conflicts_with_all(["query", "limit"]))
        .arg(option("query", "TEXT", texts))
        .arg(option("limit", "N", texts).value_parser(value_parser!(u32).range(1..=MOST_ON_PAPER)))
        .arg(flag("with-answers", texts))
        .arg(format(&["text", "md", "html", "pdf", "csv", "json"], texts))
        .args(file(texts))
}

fn catalogue(texts: &Texts) -> Command {
    let about = |name: &str| texts.say(&format!("cli-catalogue-{name}-about"));
    Command::new("catalogue")
        .about(texts.say("cli-catalogue-about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(Command::new("check").about(about("check")).arg(
            Arg::new("file").value_name("FILE").value_parser(value_parser!(PathBuf)).help(texts.say("cli-arg-file")),
        ))
        .subcommand(
            Command::new("compile")
                .about(about("compile"))
                .arg(
                    Arg::new("source")
                        .value_name("FILE")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(texts.say("cli-arg-source")),
                )
                .arg(
                    option("output", "FILE.mcat", texts).short('o').required(true).value_parser(value_parser!(PathBuf)),
                )
                .arg(flag("force", texts)),
        )
        .subcommand(Command::new("stats").about(about("stats")).arg(format(&["text", "json"], texts)))
        .subcommand(
            Command::new("export")
                .about(about("export"))
                .arg(format(&["json", "csv"], texts).default_value("json").required(false)),
        )
}

fn globals(texts: &Texts) -> Vec<Arg> {
    vec![
        option("catalogue", "FILE", texts).value_parser(value_parser!(PathBuf)).global(true),
        option("lang", "LANG", texts)
            .help(texts.with("cli-flag-lang", &Args::new().text("known", Lang::tags())))
            .global(true),
        flag("ascii", texts).global(true),
        choice("color", ["auto", "always", "never"].map(str::to_owned).into_iter(), texts)
            .default_value("auto")
            .global(true),
        option("today", "DATE", texts).global(true),
        option("double-strike", "MS", texts).allow_negative_numbers(true).global(true),
    ]
}

/// The answers of a person as flags, the same for every command that takes them.
fn answers(command: Command, texts: &Texts) -> Command {
    let heading = texts.say("cli-heading-answers");
    let all = [
        choice("goal", Goal::ALL.iter().map(|goal| goal.slug()), texts),
        option("occupation", "CODE|TITLE", texts),
        option("sector", "NAME", texts),
        option("want-skill", "TEXT", texts),
        option("skill", "TEXT", texts).action(ArgAction::Append),
        option("budget", "CAD", texts).allow_negative_numbers(true),
        flag("employer-pays", texts).conflicts_with("budget"),
        number("hours-per-week", texts),
        option("finish-by", "DATE", texts),
        number("weeks", texts).conflicts_with("finish-by"),
        choice("when", ["any".to_owned()].into_iter().chain(DayPart::ALL.iter().map(|part| part.slug())), texts)
            .action(ArgAction::Append),
        choice("place", Place::ALL.iter().map(|place| place.slug()), texts),
        option("province", "XX", texts),
        choice("status", StatusInCanada::ALL.iter().map(|status| status.slug()), texts),
        choice("study-in", StudyLanguage::ALL.iter().map(|language| language.slug()), texts),
        number("clb", texts),
        choice("schooling", Schooling::ALL.iter().map(|schooling| schooling.slug()), texts),
        choice("further-study", ["yes", "no"].map(str::to_owned).into_iter(), texts),
        option("landed", "WHEN", texts),
        number("age", texts),
        option("training-limit", "CAD", texts).allow_negative_numbers(true),
        choice("pays-tax", ["yes", "no"].map(str::to_owned).into_iter(), texts),
        choice("work", Work::ALL.iter().map(|work| work.slug()), texts),
        choice("household", Household::ALL.iter().map(|household| household.slug()), texts),
        option("household-income", "CAD", texts).allow_negative_numbers(true),
        choice("situation", ["none".to_owned()].into_iter().chain(Situation::ALL.iter().map(|one| one.slug())), texts)
            .action(ArgAction::Append),
        option("prefer", "NAME=first|second", texts).action(ArgAction::Append),
        option("weight", "ID=N", texts).action(ArgAction::Append),
    ];
    command.args(all.into_iter().chain(going_on(texts)).map(|arg| arg.help_heading(heading.clone())))
}

/// From where somebody goes on: a file of answers, or a code.
fn going_on(texts: &Texts) -> [Arg; 2] {
    [
        option("profile", "FILE.ron", texts).value_parser(value_parser!(PathBuf)),
        option("resume", "CODE", texts).conflicts_with("profile"),
    ]
}

/// What is kept in a list and left out of it.
fn filters(texts: &Texts) -> [Arg; 2] {
    ["only", "not"].map(|name| {
        let arg = option(name, "FACET=VALUE", texts).action(ArgAction::Append);
        // So many that the help is read better without; a shell completes them.
        arg.value_parser(Named).hide_possible_values(true)
    })
}

/// Where a hand-out goes, and whether what is there may go.
fn file(texts: &Texts) -> [Arg; 2] {
    [
        option("output", "FILE", texts).short('o').value_parser(value_parser!(PathBuf)),
        flag("replace", texts).requires("output"),
    ]
}

fn option(name: &'static str, value: &'static str, texts: &Texts) -> Arg {
    Arg::new(name).long(name).value_name(value).help(texts.say(&format!("cli-flag-{name}")))
}

fn flag(name: &'static str, texts: &Texts) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(texts.say(&format!("cli-flag-{name}")))
}

/// A number that the answers read, so that what is no number is answered with what can be.
fn number(name: &'static str, texts: &Texts) -> Arg {
    option(name, "N", texts).allow_negative_numbers(true)
}

fn count(name: &'static str, texts: &Texts) -> Arg {
    option(name, "N", texts).value_parser(value_parser!(u32))
}

fn choice(name: &'static str, values: impl Iterator<Item = String>, texts: &Texts) -> Arg {
    option(name, "WORD", texts).value_parser(PossibleValuesParser::new(values.collect::<Vec<_>>())).ignore_case(true)
}

fn format(values: &'static [&'static str], texts: &Texts) -> Arg {
    let arg = option("format", "FORMAT", texts).value_parser(PossibleValuesParser::new(values));
    values.first().map_or(arg.clone(), |first| arg.default_value(*first))
}
