//! `show`: everything about one programme.

use std::io;

use clap::ArgMatches;

use crate::cli::given::{WIDTH, given, programme};
use crate::cli::output::{Answer, give, handed_out};
use crate::cli::ready::{Ended, Ready};
use crate::domain::compare::Column;
use crate::domain::matching::judge;
use crate::export;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let given = match given(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let data = &given.data;
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let Some(programme) = programme(id, data, ready)? else { return Ok(Ended::Nothing) };
    let wish = given.wish(ready.settings.today);
    let judgement = judge(programme, &data.known.catalogue, &wish, &wish.weights());
    let column = Column::new(programme, judgement, &wish);
    let answer = match matches.get_one::<String>("format").map_or("text", String::as_str) {
        "json" => Answer::Data(export::json::pretty(&export::json::shown(&column, &wish, ready.texts))),
        "text" => Answer::Text(export::text::programme(&column, &wish, ready.texts, WIDTH)),
        format => match handed_out(&export::paper::programme(&column, &wish, ready.texts), format, ready)? {
            Some(answer) => answer,
            None => return Ok(Ended::Nothing),
        },
    };
    give(answer, matches, Ended::Done, ready)
}
