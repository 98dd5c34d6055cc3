//! `search`: which programmes these words find.

use std::io;

use clap::ArgMatches;

use crate::cli::given::{WIDTH, data, index};
use crate::cli::ready::{Ended, Ready};
use crate::domain::words::clean;
use crate::export;
use crate::search::finder::Terms;

/// How many are listed as text when no limit is given.
const FIRST_PAGE: usize = 10;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let Some(data) = data(ready)? else { return Ok(Ended::Nothing) };
    let words: Vec<&str> = matches.get_many::<String>("text").into_iter().flatten().map(String::as_str).collect();
    let query = clean(&words.join(" "));
    let index = index(&data);
    let format = matches.get_one::<String>("format").map_or("table", String::as_str);
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let most = limit.unwrap_or(if format == "table" { FIRST_PAGE } else { usize::MAX });
    let answered = index.search(&query, Terms { most, ..Terms::ALL });
    let programmes = data.known.catalogue.programmes();
    let results: Vec<_> = (answered.found.iter())
        .filter_map(|found| {
            let programme = programmes.get(found.record as usize)?;
            Some((programme, index.mark(&answered.plan, programme)?))
        })
        .collect();
    if format == "json" {
        ready.print_data(&export::json::pretty(&export::json::search(&query, &answered, &results)))?;
    } else {
        ready.print(&export::text::search(&query, &answered, &results, ready.texts, WIDTH))?;
    }
    Ok(if answered.total == 0 { Ended::Nothing } else { Ended::Done })
}
