//! Every message is used, and every family of composed ids is complete.
//!
//! The compiler proves that the id of a constant exists. What it cannot see is here: the members of the families, and the
//! messages that nobody asks for.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use microcred_advice::advisories::AdvisoryKind;
use microcred_advice::aid::EligibilityRule;
use microcred_advice::checklist::WeightRule;
use microcred_advice::compare::ComparisonSection;
use microcred_advice::filters::Facet;
use microcred_advice::filters::facet::TimeOfWeek;
use microcred_advice::limits::{GoalRelevance, Limit};
use microcred_advice::ordering::{Sort, TieBreak};
use microcred_advice::routes::Route;
use microcred_advice::sections::Section;
use microcred_advice::watchouts::WatchOut;
use microcred_advice::weight_overrides::TradeOff;
use microcred_core::criteria::CriterionGroup;
use microcred_core::fact::{Basis, SourceKind, Tristate};
use microcred_core::funding::SchemeKind;
use microcred_core::help::HelpKind;
use microcred_core::interview::{AnswerKind, Question};
use microcred_core::money::Tax;
use microcred_core::occupation::{Outlook, Province};
use microcred_core::profile::{Goal, ImmigrationStatus};
use microcred_core::program::{ProviderKind, Sector, Status};
use microcred_core::resources::ResourceKind;
use microcred_core::schedule::{Delivery, Pace};
use microcred_core::terms::{Payer, PricePart, PriceUnit};
use microcred_export::handout::HandoutFormat;
use microcred_i18n::family::{self, Family};
use microcred_i18n::{Lang, Localizer, MessageId};
use microcred_search::TextField;
use microcred_tui::keys::{Action, BINDINGS};

use super::locales::{NO_ERRORS, root, sorted};
use crate::support::data::DATA;

/// The folders whose code asks for messages.
const SPEAKING: &[&str] = &["crates/i18n/src", "crates/export/src", "crates/tui/src", "src"];

/// The screens that show a title in the header.
const TITLED_SCREENS: &[&str] = &[
    "about", "actions", "choices", "compare", "confirm", "detail", "filters", "glossary", "help", "leaving", "matches",
    "notes", "question", "resume", "steps", "take", "weigh", "welcome",
];

macro_rules! slugs {
    ($type:ty) => {
        <$type>::ALL.iter().map(|value| value.slug()).collect::<Vec<String>>()
    };
}

/// Returns the names of the members of each family.
#[expect(clippy::too_many_lines, reason = "one row a family")]
fn members() -> Vec<(Family, Vec<String>)> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    let about: Vec<String> = (1..=8).map(|page| page.to_string()).chain(["sources".to_owned()]).collect();
    let facets: Vec<String> =
        Facet::ALL.iter().filter(|facet| facet.check().is_none()).map(|facet| facet.slug()).collect();
    let times = slugs!(TimeOfWeek).into_iter().filter(|slug| slug != "unknown").collect();
    let glossary = DATA.reference.glossary.to_vec();
    let without = |excluded: fn(Question) -> bool| {
        Question::ALL.iter().filter(|one| !excluded(**one)).map(|one| one.slug()).collect::<Vec<String>>()
    };
    let AnswerKind::SingleChoiceOrTyped(hours) = Question::Hours.answer_kind() else { panic!("hours are typed") };
    let (commands, catalogue_commands, flags) = command_line();
    vec![
        (family::ABOUT_TITLE, about.clone()),
        (family::ABOUT_TEXT, about),
        (family::BASIS, slugs!(Basis)),
        (family::CHOICE, choices()),
        (family::CHOICE_HOURS_NOTE, words(hours)),
        (family::CLI_ABOUT, commands),
        (family::CLI_CATALOGUE_ABOUT, catalogue_commands),
        (family::CLI_FLAG, flags),
        (family::DELIVERY, slugs!(Delivery)),
        (family::FACET, facets.clone()),
        (family::FACET_NOTE, facets),
        (family::FIELD, slugs!(TextField)),
        (family::FILTER_TIME, times),
        (family::GLOSSARY_MEANING, glossary.clone()),
        (family::GLOSSARY_TERM, glossary),
        (family::GOAL, slugs!(Goal)),
        (family::GROUP, slugs!(CriterionGroup)),
        (family::HANDOUT_FORMAT, slugs!(HandoutFormat)),
        (family::HELP_KIND, slugs!(HelpKind)),
        // The key of the languages shows the name of the next one.
        (family::HINT, keys(|row| row.hint && row.action != Action::Language)),
        (family::KEY, keys(|_| true)),
        (family::LIMIT, slugs!(Limit)),
        (family::NEARNESS, slugs!(GoalRelevance)),
        (family::OUTLOOK, slugs!(Outlook)),
        (family::LIST_SECTION, slugs!(Section)),
        (family::PACE, slugs!(Pace)),
        (family::PAYER, slugs!(Payer)),
        (family::PRICE_PART, slugs!(PricePart)),
        (family::PRICE_UNIT, slugs!(PriceUnit)),
        // The statistics count the programs of no province.
        (family::PROVINCE, slugs!(Province).into_iter().chain(words(&["none"])).collect()),
        (family::PROVIDER_KIND, slugs!(ProviderKind)),
        (family::QUESTION_NAME, slugs!(Question)),
        (family::QUESTION_SKIP, without(|one| matches!(one.answer_kind(), AnswerKind::FreeText))),
        (family::QUESTION_TITLE, slugs!(Question)),
        (family::QUESTION_TYPED, without(|one| !matches!(one.answer_kind(), AnswerKind::SingleChoiceOrTyped(_)))),
        (family::QUESTION_WHY, slugs!(Question)),
        (family::RESOURCE, slugs!(ResourceKind)),
        (family::ROUTE_TEXT, slugs!(Route)),
        (family::ROUTE_TITLE, slugs!(Route)),
        (family::RULE, slugs!(EligibilityRule)),
        (family::SCHEME_KIND, slugs!(SchemeKind)),
        (family::SECTION, slugs!(ComparisonSection)),
        (family::SECTOR, slugs!(Sector)),
        (family::SORT, slugs!(Sort)),
        (family::SORT_EXPLAINED, slugs!(Sort)),
        (family::SORT_SHORT, slugs!(Sort)),
        (family::SOURCE_KIND, slugs!(SourceKind)),
        (family::STATUS, slugs!(Status)),
        (family::STATUS_PEOPLE, slugs!(ImmigrationStatus)),
        (family::STEP_TITLE, slugs!(AdvisoryKind)),
        (family::TAX, slugs!(Tax)),
        (family::TIE_BREAK, slugs!(TieBreak)),
        (family::TITLE, words(TITLED_SCREENS)),
        (family::TRADE_OFF, slugs!(TradeOff)),
        (family::TRADE_OFF_SECOND, slugs!(TradeOff)),
        (family::VALUE, slugs!(Tristate)),
        (family::WATCH_NAME, slugs!(WatchOut)),
        (family::WEIGHT_RULE, slugs!(WeightRule)),
        (family::WORD_LANGUAGE, title_languages()),
    ]
}

/// Returns the languages of the titles of jobs.
fn title_languages() -> Vec<String> {
    let jobs = microcred_embedded::search_reference();
    let languages: BTreeSet<String> = jobs.goals.jobs().languages().map(str::to_lowercase).collect();
    languages.into_iter().collect()
}

/// Returns the ids of rows of the key table. At a kiosk the key that quits has an id of its own.
fn keys(is_shown: fn(&microcred_tui::keys::Binding) -> bool) -> Vec<String> {
    let ids: BTreeSet<&str> = BINDINGS.iter().filter(|row| is_shown(row)).map(|row| row.id).collect();
    ids.into_iter().chain(["finish"]).map(str::to_owned).collect()
}

/// Returns the names of the commands, of the subcommands of `catalogue`, and of the flags.
fn command_line() -> (Vec<String>, Vec<String>, Vec<String>) {
    let command = microcred::cli::command(&Localizer::new(Lang::source_language()));
    let names = command.get_subcommands().map(|found| found.get_name().to_owned()).chain(["microcred".to_owned()]);
    let catalogue = command.find_subcommand("catalogue").unwrap();
    let all = command.get_subcommands().flat_map(|found| found.get_subcommands().chain([found]));
    let flags = all.chain([&command]).flat_map(|found| found.get_arguments().filter_map(|arg| arg.get_long()));
    let own: BTreeSet<&str> = flags.filter(|flag| !matches!(*flag, "help" | "version")).collect();
    (
        names.filter(|name| name != "catalogue").collect(),
        catalogue.get_subcommands().map(|found| found.get_name().to_owned()).collect(),
        own.into_iter().map(str::to_owned).collect(),
    )
}

/// Returns the choices of every question, as their ids end; provinces and goals have families of their own.
fn choices() -> Vec<String> {
    let asked = Question::ALL.iter().filter(|question| !matches!(question, Question::Province | Question::Goal));
    asked
        .flat_map(|question| {
            let ids = match question.answer_kind() {
                AnswerKind::SingleChoice(ids)
                | AnswerKind::SingleChoiceOrTyped(ids)
                | AnswerKind::MultipleChoice(ids) => ids,
                AnswerKind::Lookup | AnswerKind::FreeText => &[],
            };
            ids.iter().map(|id| format!("{}-{}", question.slug(), id.replace('_', "-").to_lowercase()))
        })
        .collect()
}

/// Returns the names of the constants that the code of a folder uses, such as `WHY_FREE`.
fn constants_in(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for path in sorted(folder) {
        if path.is_dir() {
            names.extend(constants_in(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            let code = fs::read_to_string(&path).unwrap();
            let code = code.split("#[cfg(test)]\nmod ").next().unwrap();
            let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            names
                .extend(code.split("msg::").skip(1).map(|rest| rest.split(|c| !is_part(c)).next().unwrap().to_owned()));
        }
    }
    names
}

#[test]
fn every_family_is_listed_and_complete() {
    let members = members();
    let sorted_ids = |families: Vec<Family>| {
        let mut ids: Vec<String> = families.iter().map(|family| family.id("…")).collect();
        ids.sort();
        ids
    };
    let listed = sorted_ids(members.iter().map(|(family, _)| *family).collect());
    assert_eq!(listed, sorted_ids(family::ALL.to_vec()));
    let missing = members.iter().flat_map(|(family, names)| {
        names.iter().filter(|name| family.find(name).is_none()).map(|name| family.id(name))
    });
    assert_eq!(missing.collect::<Vec<String>>(), NO_ERRORS, "members without a message");
}

#[test]
fn no_message_is_unused() {
    let mut used: BTreeSet<MessageId> =
        members().iter().flat_map(|(family, names)| names.iter().filter_map(|name| family.find(name))).collect();
    let constants: BTreeSet<String> = SPEAKING.iter().flat_map(|folder| constants_in(&root().join(folder))).collect();
    used.extend(MessageId::all().filter(|id| constants.contains(&id.name().replace('-', "_").to_uppercase())));
    let unused = MessageId::all().filter(|id| !used.contains(id)).map(MessageId::name);
    assert_eq!(unused.collect::<Vec<&str>>(), NO_ERRORS);
}
