//! `match`: which programmes fit these answers.

use std::io;

use clap::ArgMatches;

use crate::cli::filters;
use crate::cli::given::{WIDTH, given, index};
use crate::cli::ready::{Ended, Ready};
use crate::domain::filters::counts::counts;
use crate::domain::filters::ways_back::drop_one;
use crate::domain::matching::{Judgement, Sort, find};
use crate::domain::programme::Programme;
use crate::domain::routes::other_routes;
use crate::domain::words::clean;
use crate::export::{self, Filtered, Listed};
use crate::search::listing::narrow;

/// How many are listed as text when no limit is given: more on one page can worsen a choice.
const FIRST_PAGE: usize = 7;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let given = match given(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let filters = match filters::read(matches, ready.texts) {
        Ok(filters) => filters,
        Err(message) => return ready.warn(&message).map(|()| Ended::WrongUse),
    };
    let data = &given.data;
    let mut wish = given.wish(ready.settings.today);
    wish.sort = matches.get_one::<String>("sort").and_then(|word| Sort::find(word)).unwrap_or(Sort::Fit);
    let found = find(&data.known.catalogue, &wish);
    let query = matches.get_one::<String>("query").map(|query| clean(query));
    let narrowed =
        query.as_ref().map(|query| narrow(&found.list, found.sort, &data.known.catalogue, &index(data), query));
    let listed: Vec<&Judgement> = match &narrowed {
        Some(narrowed) => narrowed.lines.iter().filter_map(|line| found.list.get(line.place)).collect(),
        None => found.list.iter().collect(),
    };
    let judged = listed.into_iter().filter_map(|one| Some((data.known.catalogue.get(&one.id)?, one)));
    let judged: Vec<(&Programme, &Judgement)> = judged.collect();
    let filtered = Filtered {
        filters: &filters,
        counts: &counts(judged.iter().copied(), &filters),
        ways_back: &drop_one(judged.iter().copied(), &filters),
    };
    let kept = judged.iter().filter(|(programme, judgement)| filters.keeps(programme, judgement));
    let all: Vec<&Judgement> = kept.map(|(_, judgement)| *judgement).collect();
    let format = matches.get_one::<String>("format").map_or("table", String::as_str);
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let most = limit.unwrap_or(if format == "table" { FIRST_PAGE } else { usize::MAX });
    let shown = all.get(..most.min(all.len())).unwrap_or(&[]);
    let answered = narrowed.as_ref().map(|narrowed| &narrowed.answered);
    let listed = Listed { shown, total: all.len(), query: query.as_deref(), answered, filtered };
    let routes = other_routes(wish.profile);
    match format {
        "json" => {
            let json = export::json::matches(&found, listed, &routes, &wish, ready.texts);
            ready.print_data(&export::json::pretty(&json))?;
        }
        "csv" => ready.print_data(&export::csv::matches(shown, &data.known.catalogue))?,
        _ => {
            ready.print(&export::text::matches(&found, listed, &routes, &wish, ready.texts, WIDTH))?;
        }
    }
    Ok(if all.is_empty() { Ended::Nothing } else { Ended::Done })
}
