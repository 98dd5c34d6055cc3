//! `match`: which programmes fit these answers.

use std::io;

use clap::ArgMatches;

use crate::cli::filters;
use crate::cli::given::{WIDTH, given, index};
use crate::cli::ready::{Ended, Ready};
use crate::domain::filters::Filters;
use crate::domain::filters::counts::{Counts, counts};
use crate::domain::filters::ways_back::{WayBack, drop_one};
use crate::domain::matching::{Judgement, Matches, Sort, Wish, find};
use crate::domain::programme::Programme;
use crate::domain::ranking::{FIRST_JUDGED, MOST_JUDGED, Ranks, Unwatched, judged};
use crate::domain::routes::other_routes;
use crate::domain::words::clean;
use crate::export::{self, Filtered, Listed};
use crate::search::listing::{narrow, narrow_ranked};
use crate::search::lookup::Answered;
use crate::store::Data;
use crate::text::Args;

/// How many are listed as text when no limit is given: more on one page can worsen a choice.
const FIRST_PAGE: usize = 7;

/// What is asked of the list.
pub(super) struct Asked {
    /// The words.
    pub(super) query: Option<String>,
    /// The filters.
    pub(super) filters: Filters,
    /// So many are written out at the most; `None`: as many as there are.
    pub(super) most: Option<usize>,
}

/// The list before it is written out.
pub(super) struct Made {
    found: Matches,
    answered: Option<Answered>,
    /// Those that stay with the words and the filters; of very many the first.
    pub(super) kept: Vec<Judgement>,
    /// How many stay.
    pub(super) counts: Counts,
    ways_back: Vec<(WayBack, usize)>,
}

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
    let format = matches.get_one::<String>("format").map_or("table", String::as_str);
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let most = limit.or((format == "table").then_some(FIRST_PAGE));
    let asked = Asked { query: matches.get_one::<String>("query").map(|query| clean(query)), filters, most };
    let Made { found, answered, kept, counts, ways_back } = made(&asked, data, &wish, ready)?;
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

/// Makes the list.
pub(super) fn made(asked: &Asked, data: &Data, wish: &Wish<'_>, ready: &mut Ready<'_>) -> io::Result<Made> {
    match data.ranks() {
        Some(ranks) => of_many(ranks.as_ref(), asked, data, wish, ready),
        None => Ok(of_few(asked, data, wish)),
    }
}

/// Judges every programme.
fn of_few(asked: &Asked, data: &Data, wish: &Wish<'_>) -> Made {
    let catalogue = &data.known.catalogue;
    let found = find(catalogue, wish);
    let narrowed = asked.query.as_ref().map(|query| narrow(&found.list, found.sort, catalogue, &index(data), query));
    let listed: Vec<&Judgement> = match &narrowed {
        Some(narrowed) => narrowed.lines.iter().filter_map(|line| found.list.get(line.place)).collect(),
        None => found.list.iter().collect(),
    };
    let (kept, counts, ways_back) = filtered(&listed, &asked.filters, data);
    Made { answered: narrowed.map(|narrowed| narrowed.answered), kept, counts, ways_back, found }
}

/// Ranks very many programmes, and judges those that are written out. Filters choose among the first of them.
fn of_many(ranks: &dyn Ranks, asked: &Asked, data: &Data, wish: &Wish<'_>, ready: &mut Ready<'_>) -> io::Result<Made> {
    let catalogue = &data.known.catalogue;
    let Some(ranked) = ranks.rank(wish, &Unwatched) else { return Err(io::ErrorKind::Interrupted.into()) };
    let wanted = if asked.filters.is_empty() { asked.most.unwrap_or(MOST_JUDGED) } else { MOST_JUDGED };
    let narrowed = asked.query.as_ref().map(|query| narrow_ranked(&ranked, &index(data), query, wanted, &|| true));
    let total = narrowed.as_ref().map_or(ranked.len(), |(_, answered)| answered.total);
    // One more than is written out: what separates the last from the next is said too.
    let found = ranked.matches(wanted.saturating_add(1).max(FIRST_JUDGED), catalogue, wish);
    let of_words = narrowed.as_ref().map(|(records, _)| judged(records, catalogue, wish));
    let listed: Vec<&Judgement> = of_words.as_ref().unwrap_or(&found.list).iter().take(wanted).collect();
    let (kept, mut counts, ways_back) = filtered(&listed, &asked.filters, data);
    if asked.filters.is_empty() && total > listed.len() {
        counts = Counts::of_total(total);
    }
    let said = match (asked.filters.is_empty(), asked.most) {
        (false, _) => Some("matches-filtered-first"),
        (true, None) => Some("matches-listed-first"),
        (true, Some(_)) => None,
    };
    if let Some(id) = said.filter(|_| total > wanted) {
        let most = ready.texts.number(i64::try_from(wanted).unwrap_or(i64::MAX));
        ready.warn(&ready.texts.with(id, &Args::new().text("most", most)))?;
    }
    Ok(Made { answered: narrowed.map(|(_, answered)| answered), kept, counts, ways_back, found })
}

/// What filters keep of a list, with the counts of every value and the ways back.
fn filtered(listed: &[&Judgement], filters: &Filters, data: &Data) -> (Vec<Judgement>, Counts, Vec<(WayBack, usize)>) {
    let with_programme = listed.iter().filter_map(|one| Some((data.known.catalogue.get(&one.id)?, *one)));
    let all: Vec<(&Programme, &Judgement)> = with_programme.collect();
    let kept = all.iter().filter(|(programme, judgement)| filters.keeps(programme, judgement));
    let kept = kept.map(|(_, judgement)| (*judgement).clone()).collect();
    (kept, counts(all.iter().copied(), filters), drop_one(all.iter().copied(), filters))
}
