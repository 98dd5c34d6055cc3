//! `--only` and `--not` → filters.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgMatches, Command};

use microcred_advice::filters::{Facet, FacetValue, FilterMode, Filters};
use microcred_core::sanitize::clean;
use microcred_i18n::{Args, Localizer, msg};

/// A choice as it is typed. Any text is taken here, so that a wrong one is answered with what there is; the choices are
/// named for the completions.
#[derive(Debug, Clone)]
pub(super) struct FilterValueParser;

impl TypedValueParser for FilterValueParser {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(FacetValue::all().map(|choice| PossibleValue::new(choice.to_string()))))
    }
}

/// Reads the filters; what is wrong with them in words.
pub(super) fn parse_filters(matches: &ArgMatches, texts: &Localizer) -> Result<Filters, String> {
    let mut filters = Filters::default();
    for (flag, side) in [("only", FilterMode::Include), ("not", FilterMode::Exclude)] {
        for typed in matches.get_many::<String>(flag).into_iter().flatten() {
            let choice = parse_choice(typed, flag, texts)?;
            if filters.mode(choice).is_some_and(|other| other != side) {
                return Err(texts.format(msg::WRONG_FILTER_BOTH, &Args::new().string("found", choice.to_string())));
            }
            filters.set(choice, Some(side));
        }
    }
    Ok(filters)
}

fn parse_choice(typed: &str, flag: &str, texts: &Localizer) -> Result<FacetValue, String> {
    let shown = |text: &str| clean(text).chars().take(80).collect::<String>();
    let args = |found: &str| Args::new().string("flag", format!("--{flag}")).string("found", shown(found));
    let no_facet = |found: &str| {
        let known = Facet::ALL.iter().map(|facet| facet.id()).collect::<Vec<_>>();
        texts.format(msg::WRONG_FILTER_FACET, &args(found).string("known", known.join(", ")))
    };
    let (name, value) = typed.split_once('=').map_or((typed, None), |(name, value)| (name, Some(value)));
    let facet = Facet::find(name).ok_or_else(|| no_facet(name))?;
    let known = |found: &str| args(found).string("facet", facet.id()).string("known", facet.value_ids().join(", "));
    let value = value.ok_or_else(|| texts.format(msg::WRONG_FILTER_SHAPE, &known(typed)))?;
    facet.find_value(value).ok_or_else(|| texts.format(msg::WRONG_FILTER_VALUE, &known(value)))
}
