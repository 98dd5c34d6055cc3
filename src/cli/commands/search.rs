//! `search`: which programmes these words find.

use std::io;

use clap::ArgMatches;

use crate::cli::filters;
use crate::cli::given::{WIDTH, data, index};
use crate::cli::ready::{Ended, Ready};
use crate::domain::filters::counts::{Counts, counts};
use crate::domain::filters::ways_back::drop_one;
use crate::domain::matching::{Judgement, Wish, judge};
use crate::domain::profile::Profile;
use crate::domain::programme::Programme;
use crate::domain::words::clean;
use crate::export::{self, Filtered, Searched};
use crate::search::finder::Terms;
use crate::search::marks::Marked;

/// How many are listed as text when no limit is given.
const FIRST_PAGE: usize = 10;
/// Lists up to this length are judged wholly, so that every filter has its count.
const MOST_COUNTED: usize = 5_000;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let Some(data) = data(ready)? else { return Ok(Ended::Nothing) };
    let filters = match filters::read(matches, ready.texts) {
        Ok(filters) => filters,
        Err(message) => return ready.warn(&message).map(|()| Ended::WrongUse),
    };
    let words: Vec<&str> = matches.get_many::<String>("text").into_iter().flatten().map(String::as_str).collect();
    let query = clean(&words.join(" "));
    let index = index(&data);
    let format = matches.get_one::<String>("format").map_or("table", String::as_str);
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let most = limit.unwrap_or(if format == "table" { FIRST_PAGE } else { usize::MAX });
    let mut answered = index.search(&query, Terms::ALL);
    // Of a very long list only those that are shown are judged, unless filters choose among all.
    let counted = answered.total <= MOST_COUNTED || !filters.is_empty();
    if !counted {
        answered.found.truncate(most);
    }
    // Nobody has said anything here: every question about a person is open.
    let nobody = Profile::default();
    let wish = Wish::of(&nobody, &data.known, ready.settings.today);
    let weights = wish.weights();
    let catalogue = &data.known.catalogue;
    let found = answered.found.iter().filter_map(|found| catalogue.at(found.record as usize));
    let judged: Vec<(&Programme, Judgement)> =
        found.map(|programme| (programme, judge(programme, catalogue, &wish, &weights))).collect();
    let found = || judged.iter().map(|(programme, judgement)| (*programme, judgement));
    let counts = if counted { counts(found(), &filters) } else { Counts::of_total(answered.total) };
    let ways_back = drop_one(found(), &filters);
    let filtered = Filtered { filters: &filters, counts: &counts, ways_back: &ways_back };
    let kept = judged.iter().filter(|(programme, judgement)| filters.keeps(programme, judgement));
    let marked = kept.map(|(programme, _)| Some((*programme, index.mark(&answered.plan, programme)?)));
    let results: Vec<(&Programme, Marked)> = marked.take(most).flatten().collect();
    if format == "json" {
        ready.print_data(&export::json::pretty(&export::json::search(&query, &answered, filtered, &results)))?;
    } else {
        let found = Searched { query: &query, answered: &answered, filtered, results: &results };
        ready.print(&export::text::search(found, &data.known, ready.texts, WIDTH))?;
    }
    Ok(if counts.kept == 0 { Ended::Nothing } else { Ended::Done })
}
