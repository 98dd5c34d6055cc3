//! The definition of the command line. Help, the man page and the completions are made from it; its words are messages.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use crate::cli::filters::FilterValueParser;
use microcred_advice::ordering::Sort;
use microcred_core::answer_field::{AnswerField, NO_CHOICE_ID};
use microcred_core::interview::{AnswerKind, Question};
use microcred_core::occupation::NocCode;
use microcred_export::handout::HandoutFormat;
use microcred_i18n::{Args, Lang, Localizer, MessageId, family, msg};

/// The word that says that every choice will do, of a flag that can be given several times.
pub(super) const ANY_CHOICE: &str = "any";
/// The sections that are closed until they are opened.
pub(super) const CLOSED_SECTIONS: &[&str] = &["near-job", "elsewhere", "cost-unknown", "field"];
/// The most programs of one plan on paper.
const MAX_PLAN_PROGRAMS: i64 = 50;

/// The whole command line, its help in the language of `texts`.
#[must_use]
pub fn command(texts: &Localizer) -> Command {
    let about = |name: &str| texts.text_in(family::CLI_ABOUT, name);
    Command::new("microcred")
        .version(env!("CARGO_PKG_VERSION"))
        .about(about("microcred"))
        .after_help(texts.text(msg::CLI_AFTER_HELP))
        .disable_help_subcommand(true)
        .subcommand_value_name("COMMAND")
        .args(global_args(texts))
        .args([
            flag("plain", texts),
            flag("kiosk", texts).conflicts_with("plain"),
            option("kiosk-config", "FILE.ron", texts)
                .alias("site")
                .requires("kiosk")
                .value_parser(value_parser!(PathBuf)),
        ])
        .args(resume_args(texts).map(|arg| arg.conflicts_with("kiosk")))
        .subcommand(
            with_answer_args(Command::new("match").about(about("match")), texts)
                .arg(option("query", "TEXT", texts))
                .arg(
                    option("section", "ID", texts)
                        .action(ArgAction::Append)
                        .value_parser(PossibleValuesParser::new(CLOSED_SECTIONS.iter().copied().chain(["all"]))),
                )
                .args(filter_args(texts))
                .arg(choice_option("sort", Sort::ALL.iter().map(|sort| sort.slug()), texts))
                .arg(count_option("limit", texts))
                .arg(format_option(&["table", "json", "csv"], texts)),
        )
        .subcommand(words_command("search", msg::CLI_ARG_TEXT, texts).args(filter_args(texts)))
        .subcommand(words_command("jobs", msg::CLI_ARG_JOB_WORDS, texts))
        .subcommand(
            with_answer_args(Command::new("show").about(about("show")), texts)
                .arg(Arg::new("id").value_name("ID").required(true).help(texts.text(msg::CLI_ARG_ID)))
                .arg(handout_format_option(HandoutFormat::OF_PROGRAMS, texts))
                .args(output_args(texts)),
        )
        .subcommand(compare_command(texts))
        .subcommand(plan_command(texts))
        .subcommand(catalogue_command(texts))
        .subcommand(kiosk_command(texts))
        .subcommand(
            Command::new("completions").about(about("completions")).arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(value_parser!(clap_complete::Shell))
                    .help(texts.text(msg::CLI_ARG_SHELL)),
            ),
        )
        .subcommand(Command::new("man").about(about("man")))
}

/// A command that lists what words find.
fn words_command(name: &'static str, help: MessageId, texts: &Localizer) -> Command {
    let words = Arg::new("text").value_name("TEXT").required(true).num_args(1..).help(texts.text(help));
    Command::new(name)
        .about(texts.text_in(family::CLI_ABOUT, name))
        .arg(words)
        .arg(count_option("limit", texts))
        .arg(format_option(&["table", "json"], texts))
}

/// The check of the settings of a kiosk.
fn kiosk_command(texts: &Localizer) -> Command {
    Command::new("kiosk")
        .alias("site")
        .about(texts.text_in(family::CLI_ABOUT, "kiosk"))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand(
            Command::new("check").about(texts.text(msg::CLI_KIOSK_CHECK_ABOUT)).arg(
                Arg::new("file")
                    .value_name("FILE.ron")
                    .required(true)
                    .value_parser(value_parser!(PathBuf))
                    .help(texts.text(msg::CLI_ARG_KIOSK_CONFIG)),
            ),
        )
}

/// Programs side by side: those that are named, else those of a code.
fn compare_command(texts: &Localizer) -> Command {
    let ids = Arg::new("id").value_name("ID").required_unless_present("resume").num_args(1..);
    with_answer_args(Command::new("compare").about(texts.text(msg::CLI_COMPARE_ABOUT)), texts)
        .arg(ids.help(texts.text(msg::CLI_ARG_IDS)))
        .arg(handout_format_option(HandoutFormat::OF_PROGRAMS, texts))
        .args(output_args(texts))
}

/// What a person takes away.
fn plan_command(texts: &Localizer) -> Command {
    with_answer_args(Command::new("plan").about(texts.text(msg::CLI_PLAN_ABOUT)), texts)
        .arg(option("ids", "ID,ID", texts).conflicts_with_all(["query", "limit"]))
        .arg(option("query", "TEXT", texts))
        .arg(option("limit", "N", texts).value_parser(value_parser!(u32).range(1..=MAX_PLAN_PROGRAMS)))
        .arg(flag("with-answers", texts))
        .arg(handout_format_option(HandoutFormat::OF_PLAN, texts))
        .args(output_args(texts))
}

fn catalogue_command(texts: &Localizer) -> Command {
    let about = |name: &str| texts.text_in(family::CLI_CATALOGUE_ABOUT, name);
    let command = Command::new("catalogue")
        .about(texts.text(msg::CLI_CATALOGUE_ABOUT))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(
            Command::new("check")
                .about(about("check"))
                .arg(
                    Arg::new("file")
                        .value_name("FILE")
                        .value_parser(value_parser!(PathBuf))
                        .help(texts.text(msg::CLI_ARG_FILE)),
                )
                .arg(flag("upgrade", texts).requires("file").requires("output"))
                .arg(
                    option("output", "FILE", texts).short('o').requires("upgrade").value_parser(value_parser!(PathBuf)),
                )
                .arg(flag("force", texts)),
        );
    #[cfg(feature = "large")]
    let command = command.subcommand(compile_command(texts));
    command
        .subcommand(Command::new("stats").about(about("stats")).arg(format_option(&["text", "json"], texts)))
        .subcommand(
            Command::new("coverage")
                .about(about("coverage"))
                .arg(
                    option("occupation", "CODE", texts)
                        .action(ArgAction::Append)
                        .value_parser(|code: &str| NocCode::parse(code).ok_or("five digits, as 33102")),
                )
                .arg(format_option(&["text", "json"], texts)),
        )
        .subcommand(Command::new("freshness").about(about("freshness")).arg(format_option(&["text", "json"], texts)))
        .subcommand(
            Command::new("export")
                .about(about("export"))
                .arg(format_option(&["json", "csv"], texts).default_value("json").required(false)),
        )
}

/// Makes one file of a catalogue that opens at once, for very many programs.
#[cfg(feature = "large")]
fn compile_command(texts: &Localizer) -> Command {
    let source = Arg::new("source").value_name("FILE").required(true).value_parser(value_parser!(PathBuf));
    Command::new("compile")
        .about(texts.text(msg::CLI_CATALOGUE_COMPILE_ABOUT))
        .arg(source.help(texts.text(msg::CLI_ARG_SOURCE)))
        .arg(option("output", "FILE.mcat", texts).short('o').required(true).value_parser(value_parser!(PathBuf)))
        .arg(flag("force", texts))
}

fn global_args(texts: &Localizer) -> Vec<Arg> {
    vec![
        option("catalogue", "FILE", texts).value_parser(value_parser!(PathBuf)).global(true),
        option("lang", "LANG", texts)
            .help(texts.format(msg::CLI_FLAG_LANG, &Args::new().string("known", Lang::tags())))
            .global(true),
        flag("ascii", texts).global(true),
        choice_option("color", ["auto", "always", "never"].map(str::to_owned).into_iter(), texts)
            .default_value("auto")
            .global(true),
        option("today", "DATE", texts).global(true),
        option("key-debounce", "MS", texts).alias("double-strike").allow_negative_numbers(true).global(true),
    ]
}

/// The answers of a person as flags, the same for every command that takes them.
fn with_answer_args(command: Command, texts: &Localizer) -> Command {
    let heading = texts.text(msg::CLI_HEADING_ANSWERS);
    let weights = [
        option("prefer", "NAME=first|second", texts).action(ArgAction::Append),
        option("weight", "ID=N", texts).action(ArgAction::Append),
    ];
    let answers = Question::ALL.iter().flat_map(|question| question_args(*question, texts));
    let all = answers.chain(weights).chain(resume_args(texts));
    command.args(all.map(|arg| arg.help_heading(heading.clone())))
}

/// Returns the flags of one question, as the kind of its answer wants them.
fn question_args(question: Question, texts: &Localizer) -> Vec<Arg> {
    let flags = question.row().flags;
    let slugs = || choice_ids(question).iter().map(|id| id.replace('_', "-").to_lowercase());
    let arg = |place: usize, name: &'static str| match (question.field(), place) {
        (AnswerField::Choice(_), _) if question == Question::Province => option(name, "XX", texts),
        (AnswerField::Choice(_) | AnswerField::YesNo(_), _) => choice_option(name, slugs(), texts),
        (AnswerField::Choices(field), _) => {
            let any = (!field.offered.contains(&NO_CHOICE_ID)).then(|| ANY_CHOICE.to_owned());
            choice_option(name, any.into_iter().chain(slugs()), texts).action(ArgAction::Append)
        }
        (AnswerField::Budget, 1) => flag(name, texts),
        (AnswerField::Amount(_) | AnswerField::Budget, _) => option(name, "CAD", texts).allow_negative_numbers(true),
        (AnswerField::FinishBy, 0) => option(name, "DATE", texts),
        (AnswerField::Number(_) | AnswerField::FinishBy, _) => number_option(name, texts),
        (AnswerField::LandingDate, _) => option(name, "WHEN", texts),
        (AnswerField::Target, 0) => option(name, "CODE|TITLE", texts),
        (AnswerField::Target, 1) => option(name, "NAME", texts),
        (AnswerField::Target, _) => option(name, "TEXT", texts),
        (AnswerField::Skills, _) => option(name, "TEXT", texts).action(ArgAction::Append),
    };
    let all = flags.iter().enumerate().map(|(place, name)| arg(place, name));
    match (question.field(), flags) {
        // Two ways to say one thing.
        (AnswerField::Budget | AnswerField::FinishBy, [first, _]) => {
            all.enumerate().map(|(place, arg)| if place == 0 { arg } else { arg.conflicts_with(*first) }).collect()
        }
        _ => all.collect(),
    }
}

/// Returns the choices of a question.
const fn choice_ids(question: Question) -> &'static [&'static str] {
    match question.answer_kind() {
        AnswerKind::SingleChoice(ids) | AnswerKind::SingleChoiceOrTyped(ids) | AnswerKind::MultipleChoice(ids) => ids,
        AnswerKind::Lookup | AnswerKind::FreeText => &[],
    }
}

/// From where somebody goes on: a file of answers, or a code.
fn resume_args(texts: &Localizer) -> [Arg; 2] {
    [
        option("profile", "FILE.ron", texts).value_parser(value_parser!(PathBuf)),
        option("resume", "CODE", texts).conflicts_with("profile"),
    ]
}

/// What is kept in a list and left out of it.
fn filter_args(texts: &Localizer) -> [Arg; 2] {
    ["only", "not"].map(|name| {
        let arg = option(name, "FACET=VALUE", texts).action(ArgAction::Append);
        // So many that the help is read better without; a shell completes them.
        arg.value_parser(FilterValueParser).hide_possible_values(true)
    })
}

/// Where a hand-out goes, and whether what is there may go.
fn output_args(texts: &Localizer) -> [Arg; 2] {
    [
        option("output", "FILE", texts).short('o').value_parser(value_parser!(PathBuf)),
        flag("replace", texts).requires("output"),
    ]
}

fn option(name: &'static str, value: &'static str, texts: &Localizer) -> Arg {
    Arg::new(name).long(name).value_name(value).help(texts.text_in(family::CLI_FLAG, name))
}

fn flag(name: &'static str, texts: &Localizer) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(texts.text_in(family::CLI_FLAG, name))
}

/// A number that the answers read, so that what is no number is answered with what can be.
fn number_option(name: &'static str, texts: &Localizer) -> Arg {
    option(name, "N", texts).allow_negative_numbers(true)
}

fn count_option(name: &'static str, texts: &Localizer) -> Arg {
    option(name, "N", texts).value_parser(value_parser!(u32))
}

fn choice_option(name: &'static str, values: impl Iterator<Item = String>, texts: &Localizer) -> Arg {
    option(name, "WORD", texts).value_parser(PossibleValuesParser::new(values.collect::<Vec<_>>())).ignore_case(true)
}

/// Returns `--format` with these values; the first is the default.
fn format_option(values: &[&'static str], texts: &Localizer) -> Arg {
    let arg = option("format", "FORMAT", texts).value_parser(PossibleValuesParser::new(values.iter().copied()));
    values.first().map_or(arg.clone(), |first| arg.default_value(*first))
}

fn handout_format_option(formats: &[HandoutFormat], texts: &Localizer) -> Arg {
    let values: Vec<&'static str> = formats.iter().map(|format| format.id()).collect();
    format_option(&values, texts)
}
