//! `--only` and `--not` → filters.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgMatches, Command};

use crate::domain::filters::{Choice, Facet, Filters, Side};
use crate::domain::words::clean;
use crate::text::{Args, Texts};

/// A choice as it is typed. Any text is taken here, so that a wrong one is answered with what there is; the choices are
/// named for the completions.
#[derive(Debug, Clone)]
pub(super) struct Named;

impl TypedValueParser for Named {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Choice::all().map(|choice| PossibleValue::new(choice.to_string()))))
    }
}

/// Reads the filters; what is wrong with them in words.
pub(super) fn read(matches: &ArgMatches, texts: &Texts) -> Result<Filters, String> {
    let mut filters = Filters::default();
    for (flag, side) in [("only", Side::Only), ("not", Side::Not)] {
        for typed in matches.get_many::<String>(flag).into_iter().flatten() {
            let choice = choice(typed, flag, texts)?;
            if filters.side(choice).is_some_and(|other| other != side) {
                return Err(texts.with("wrong-filter-both", &Args::new().text("found", choice.to_string())));
            }
            filters.set(choice, Some(side));
        }
    }
    Ok(filters)
}

fn choice(typed: &str, flag: &str, texts: &Texts) -> Result<Choice, String> {
    let shown = |text: &str| clean(text).chars().take(80).collect::<String>();
    let args = |found: &str| Args::new().text("flag", format!("--{flag}")).text("found", shown(found));
    let no_facet = |found: &str| {
        let known = Facet::ALL.iter().map(|facet| facet.id()).collect::<Vec<_>>();
        texts.with("wrong-filter-facet", &args(found).text("known", known.join(", ")))
    };
    let (name, value) = typed.split_once('=').map_or((typed, None), |(name, value)| (name, Some(value)));
    let facet = Facet::find(name).ok_or_else(|| no_facet(name))?;
    let known = |found: &str| args(found).text("facet", facet.id()).text("known", facet.values().join(", "));
    let value = value.ok_or_else(|| texts.with("wrong-filter-shape", &known(typed)))?;
    facet.choice(value).ok_or_else(|| texts.with("wrong-filter-value", &known(value)))
}
