//! `match`: which programmes fit these answers.

use std::io;

use clap::ArgMatches;

use crate::cli::filters;
use crate::cli::given::{WIDTH, given, index};
use crate::cli::ready::{Ended, Ready};
use crate::domain::matching::{Judgement, Sort, Wish};
use crate::domain::routes::other_routes;
use crate::domain::words::clean;
use crate::export::{self, Filtered, Listed};
use crate::search::asked::{Asked, Cut, Made, made};
use crate::store::Data;
use crate::text::Args;

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
    wish.sort = matches.get_one::<String>("sort").and_then(|word| Sort::find(word)).unwrap_or(wish.sort);
    let format = matches.get_one::<String>("format").map_or("table", String::as_str);
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let most = limit.or((format == "table").then_some(FIRST_PAGE));
    let asked = Asked { query: matches.get_one::<String>("query").map(|query| clean(query)), filters, most };
    let Made { found, answered, kept, counts, ways_back, .. } = list(&asked, data, &wish, ready)?;
    let shown: Vec<&Judgement> = kept.iter().take(most.unwrap_or(usize::MAX)).collect();
    let filtered = Filtered { filters: &asked.filters, counts: &counts, ways_back: &ways_back };
    let query = asked.query.as_deref();
    let listed = Listed { shown: &shown, total: counts.kept, query, answered: answered.as_ref(), filtered };
    let routes = other_routes(wish.profile);
    match format {
        "json" => {
            let json = export::json::matches(&found, listed, &routes, &wish, ready.texts);
            ready.print_data(&export::json::pretty(&json))?;
        }
        "csv" => ready.print_data(&export::csv::matches(&shown, &data.known.catalogue))?,
        _ => {
            ready.print(&export::text::matches(&found, listed, &routes, &wish, ready.texts, WIDTH))?;
        }
    }
    Ok(if counts.kept == 0 { Ended::Nothing } else { Ended::Done })
}

/// Makes the list, and says where it does not look at all.
pub(super) fn list(asked: &Asked, data: &Data, wish: &Wish<'_>, ready: &mut Ready<'_>) -> io::Result<Made> {
    let ranks = data.ranks();
    let Some(made) = made(asked, ranks.as_deref(), || index(data), wish) else {
        return Err(io::ErrorKind::Interrupted.into());
    };
    if let Some(cut) = made.cut {
        let (id, most) = match cut {
            Cut::Filtered(most) => ("matches-filtered-first", most),
            Cut::Listed(most) => ("matches-listed-first", most),
        };
        let most = ready.texts.number(i64::try_from(most).unwrap_or(i64::MAX));
        ready.warn(&ready.texts.with(id, &Args::new().text("most", most)))?;
    }
    Ok(made)
}
