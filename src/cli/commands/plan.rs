//! `plan`: what a person takes away.

use std::collections::BTreeSet;
use std::io;

use clap::ArgMatches;

use super::matches::list;
use crate::cli::given::{Given, given, programme};
use crate::cli::output::{give, handed_out};
use crate::cli::ready::{Ended, Ready};
use crate::domain::compare::{Column, MOST};
use crate::domain::filters::Filters;
use crate::domain::matching::{Judgement, Wish, judge};
use crate::domain::programme::ProgrammeId;
use crate::domain::resume::{self, Code, Said};
use crate::domain::words::clean;
use crate::export::held::FEW;
use crate::export::paper::{Extras, Plan};
use crate::export::taken::{Form, Taken};
use crate::search::asked::Asked;
use crate::text::Args;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let given = match given(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let wish = given.wish(ready.settings.today);
    let query = matches.get_one::<String>("query").map(|query| clean(query));
    let named_by_flag = matches.get_one::<String>("ids").cloned();
    // Whoever goes on from a code takes away what was put side by side, unless another list is asked for.
    let asks_for_list = query.is_some() || matches.contains_id("limit");
    let of_code = given.said.tray.iter().map(ProgrammeId::as_str).collect::<Vec<_>>().join(",");
    let ids = named_by_flag.or(Some(of_code).filter(|ids| !ids.is_empty() && !asks_for_list));
    let (judged, fit) = match ids {
        Some(ids) => match named(&ids, &given, &wish, ready)? {
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
    let plan = Plan { columns: &columns, fit, query: query.as_deref() };
    let answers = matches.get_flag("with-answers");
    let code = answers.then(|| code_of(&given, &columns));
    let extras = Extras { answers, code: code.as_ref(), notes: None };
    let ended = if columns.is_empty() { Ended::Nothing } else { Ended::Done };
    let form = matches.get_one::<String>("format").and_then(|word| Form::find(word)).unwrap_or(Form::Text);
    match handed_out(&Taken::Plan(&plan), form, &extras, &wish, ready)? {
        Some(answer) => give(answer, matches, ended, ready),
        None => Ok(Ended::Nothing),
    }
}

/// The code to go on from: the answers, with the programmes of the plan side by side.
fn code_of(given: &Given, columns: &[Column<'_>]) -> Code {
    let tray = columns.iter().take(MOST).map(|column| column.programme.id.clone()).collect();
    resume::code(&Said { tray, ..given.said.clone() }, &given.data.known.catalogue)
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
