//! `search`: which programs these words find.

use std::io;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::context::{OUTPUT_COLUMNS, load_data, program_index};
use crate::cli::filters;
use microcred_advice::filters::counts::{FacetCounts, count_facets};
use microcred_advice::filters::suggestions::suggest_filters_to_drop;
use microcred_advice::matching::{Evaluation, MatchRequest, evaluate};
use microcred_core::profile::Profile;
use microcred_core::program::Program;
use microcred_core::record_id::RecordId;
use microcred_core::sanitize::clean;
use microcred_export as export;
use microcred_export::{FilterSummary, SearchOutput};
use microcred_search::finder::SearchOptions;
use microcred_search::highlights::Highlights;

/// How many are listed as text when no limit is given.
const DEFAULT_SEARCH_ROWS: usize = 10;
/// Lists up to this length are judged wholly, so that every filter has its count.
const MAX_COUNTED_ROWS: usize = 5_000;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let Some(data) = load_data(ready)? else { return Ok(ExitStatus::Failure) };
    let filters = match filters::parse_filters(matches, ready.texts) {
        Ok(filters) => filters,
        Err(message) => return ready.warn(&message).map(|()| ExitStatus::InvalidUsage),
    };
    let words: Vec<&str> = matches.get_many::<String>("text").into_iter().flatten().map(String::as_str).collect();
    let query = clean(&words.join(" "));
    let index = program_index(&data);
    let format = matches.get_one::<String>("format").map_or("table", String::as_str);
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let most = limit.unwrap_or(if format == "table" { DEFAULT_SEARCH_ROWS } else { usize::MAX });
    let mut answered = index.search(&query, SearchOptions::ALL);
    // Of a very long list only those that are shown are judged, unless filters choose among all.
    let counted = answered.total <= MAX_COUNTED_ROWS || !filters.is_empty();
    if !counted {
        answered.hits.truncate(most);
    }
    // Nobody has said anything here: every question about a person is open.
    let nobody = Profile::default();
    let wish = MatchRequest::new(&nobody, &data.reference, ready.settings.today);
    let weights = wish.weights();
    let catalogue = &data.reference.catalogue;
    let evaluated = |record: RecordId| {
        let program = catalogue.get_record(record)?;
        Some((program, evaluate(record, program, catalogue, &wish, &weights)))
    };
    let judged: Vec<(&Program, Evaluation)> =
        answered.hits.iter().filter_map(|found| evaluated(RecordId::new(found.record))).collect();
    let found = || judged.iter().map(|(program, judgement)| (*program, judgement));
    let counts = if counted { count_facets(found(), &filters) } else { FacetCounts::with_total(answered.total) };
    let ways_back = suggest_filters_to_drop(found(), &filters);
    let filtered = FilterSummary { filters: &filters, counts: &counts, suggestions: &ways_back };
    let kept = judged.iter().filter(|(program, judgement)| filters.keeps(program, judgement));
    let marked = kept.map(|(program, _)| Some((*program, index.highlight(&answered.plan, program)?)));
    let results: Vec<(&Program, Highlights)> = marked.take(most).flatten().collect();
    if format == "json" {
        ready.print_data(&export::json::pretty(&export::view::search(&query, &answered, filtered, &results)))?;
    } else {
        let found = SearchOutput { query: &query, lookup: &answered, filtered, results: &results };
        ready.print(&export::text::search(found, &data.reference, ready.texts, OUTPUT_COLUMNS))?;
    }
    Ok(if counts.remaining == 0 { ExitStatus::Failure } else { ExitStatus::Success })
}
