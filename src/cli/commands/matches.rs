//! `match`: which programs fit these answers.

use std::io;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::context::{OUTPUT_COLUMNS, context, program_index};
use crate::cli::filters;
use microcred_advice::matching::{Evaluation, MatchRequest};
use microcred_advice::ordering::Sort;
use microcred_advice::routes::other_routes;
use microcred_advice::sections::Section;
use microcred_core::sanitize::clean;
use microcred_export as export;
use microcred_export::{FilterSummary, MatchListing};
use microcred_i18n::{Args, msg};
use microcred_session::data::Data;
use microcred_session::match_list::{ListQuery, MatchList, Truncation, build_list};
use microcred_session::session::PAGE_SIZE;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let mut given = match context(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let filters = match filters::parse_filters(matches, ready.texts) {
        Ok(filters) => filters,
        Err(message) => return ready.warn(&message).map(|()| ExitStatus::InvalidUsage),
    };
    if let Some(sort) = matches.get_one::<String>("sort").and_then(|word| Sort::find(word)) {
        given.session.answers.sort = sort;
    }
    for word in matches.get_many::<String>("section").into_iter().flatten() {
        let opened = Section::ALL.iter().copied().filter(|section| word == "all" || section.slug() == *word);
        given.session.answers.opened_sections.extend(opened.filter(|section| !section.is_open()));
    }
    let (data, wish) = (&given.data, given.session.match_request());
    let format = matches.get_one::<String>("format").map_or("table", String::as_str);
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let most = limit.or((format == "table").then_some(PAGE_SIZE));
    let asked =
        ListQuery { query: matches.get_one::<String>("query").map(|query| clean(query)), filters, max_rows: most };
    let MatchList { matches: found, search_results: answered, rows: kept, counts, suggestions: ways_back, .. } =
        result_list(&asked, data, &wish, ready)?;
    let shown: Vec<&Evaluation> = kept.iter().take(most.unwrap_or(usize::MAX)).collect();
    let filtered = FilterSummary { filters: &asked.filters, counts: &counts, suggestions: &ways_back };
    let query = asked.query.as_deref();
    let listed = MatchListing { shown: &shown, total: counts.remaining, query, lookup: answered.as_ref(), filtered };
    let routes = other_routes(wish.profile);
    match format {
        "json" => {
            let json = export::view::matches(&found, listed, &routes, &wish, ready.texts);
            ready.print_data(&export::json::pretty(&json))?;
        }
        "csv" => ready.print_data(&export::csv::matches(&shown, &data.reference.catalogue))?,
        _ => {
            ready.print(&export::text::matches(&found, listed, &routes, &wish, ready.texts, OUTPUT_COLUMNS))?;
        }
    }
    Ok(if counts.remaining == 0 { ExitStatus::Failure } else { ExitStatus::Success })
}

/// Makes the list, and says where it does not look at all.
pub(super) fn result_list(
    asked: &ListQuery,
    data: &Data,
    wish: &MatchRequest<'_>,
    ready: &mut CommandIo<'_>,
) -> io::Result<MatchList> {
    let Some(made) = build_list(asked, data.prebuilt.ranker.as_deref(), || program_index(data), wish) else {
        return Err(io::ErrorKind::Interrupted.into());
    };
    if let Some(cut) = made.truncation {
        let (id, most) = match cut {
            Truncation::FilteredFirst(most) => (msg::MATCHES_FILTERED_FIRST, most),
            Truncation::ListedFirst(most) => (msg::MATCHES_LISTED_FIRST, most),
        };
        let most = ready.texts.number(i64::try_from(most).unwrap_or(i64::MAX));
        ready.warn(&ready.texts.format(id, &Args::new().string("most", most)))?;
    }
    Ok(made)
}
