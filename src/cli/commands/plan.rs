//! `plan`: what a person takes away.

use std::collections::BTreeSet;
use std::io;

use clap::ArgMatches;

use super::matches::list;
use crate::cli::given::{Given, given, programme};
use crate::cli::output::{Answer, give, handed_out};
use crate::cli::ready::{Ended, Ready};
use crate::domain::compare::Column;
use crate::domain::filters::Filters;
use crate::domain::matching::{Judgement, Wish, judge};
use crate::domain::words::clean;
use crate::export;
use crate::export::paper::Plan;
use crate::search::asked::Asked;
use crate::text::Args;

/// How many programmes a plan holds when no limit is given: more pages are not read.
const FEW: usize = 3;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let given = match given(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let wish = given.wish(ready.settings.today);
    let query = matches.get_one::<String>("query").map(|query| clean(query));
    let (judged, fit) = match matches.get_one::<String>("ids") {
        Some(ids) => match named(ids, &given, &wish, ready)? {
            Ok(judged) => (judged, None),
            Err(ended) => return Ok(ended),
        },
        None => {
            let most = matches.get_one::<u32>("limit").map_or(FEW, |limit| *limit as usize);
            let asked = Asked { query: query.clone(), filters: Filters::default(), most: Some(most) };
            let made = list(&asked, &given.data, &wish, ready)?;
            (made.kept.into_iter().take(most).collect(), Some(made.counts.kept))
        }
    };
    let catalogue = &given.data.known.catalogue;
    let columns: Vec<Column<'_>> =
        judged.into_iter().filter_map(|one| Some(Column::new(catalogue.get(&one.id)?, one, &wish))).collect();
    let plan = Plan { columns: &columns, fit, query: query.as_deref(), with_answers: matches.get_flag("with-answers") };
    let ended = if columns.is_empty() { Ended::Nothing } else { Ended::Done };
    let answer = match matches.get_one::<String>("format").map_or("text", String::as_str) {
        "json" => Answer::Data(export::json::pretty(&export::json::plan(&plan, &wish, ready.texts))),
        "csv" => {
            let shown: Vec<&Judgement> = columns.iter().map(|column| &column.judgement).collect();
            Answer::Data(export::csv::matches(&shown, catalogue))
        }
        format => match handed_out(&export::paper::plan(&plan, &wish, ready.texts), format, ready)? {
            Some(answer) => answer,
            None => return Ok(Ended::Nothing),
        },
    };
    give(answer, matches, ended, ready)
}

/// The programmes that were named, in that order; how the command ends where one cannot be used, after saying why.
fn named(
    ids: &str,
    given: &Given,
    wish: &Wish<'_>,
    ready: &mut Ready<'_>,
) -> io::Result<Result<Vec<Judgement>, Ended>> {
    let weights = wish.weights();
    let mut seen = BTreeSet::new();
    let mut judged = Vec::new();
    for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
        let Some(programme) = programme(id, &given.data, ready)? else { return Ok(Err(Ended::Nothing)) };
        if !seen.insert(programme.id.clone()) {
            ready.warn(&ready.texts.with("compare-repeated", &Args::new().text("id", programme.id.to_string())))?;
            return Ok(Err(Ended::WrongUse));
        }
        judged.push(judge(programme, &given.data.known.catalogue, wish, &weights));
    }
    if judged.is_empty() {
        return ready.warn(&ready.texts.say("plan-names-nothing")).map(|()| Err(Ended::WrongUse));
    }
    Ok(Ok(judged))
}
