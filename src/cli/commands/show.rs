//! `show`: everything about one programme.

use std::io;

use clap::ArgMatches;
use serde_json::Value as Json;

use crate::cli::given::{WIDTH, data, profile, programme};
use crate::cli::ready::{Ended, Ready};
use crate::domain::checklist::Weights;
use crate::domain::compare::Column;
use crate::domain::matching::{Wish, judge};
use crate::export;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let Some(data) = data(ready)? else { return Ok(Ended::Nothing) };
    let profile = match profile(matches, &data, ready)? {
        Ok(profile) => profile,
        Err(ended) => return Ok(ended),
    };
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let Some(programme) = programme(id, &data, ready)? else { return Ok(Ended::Nothing) };
    let wish = Wish::of(&profile, &data.known.criteria, ready.settings.today);
    let weights = Weights::for_person(&data.known.criteria, &profile);
    let column = Column { programme, judgement: judge(programme, &data.known.catalogue, &wish, &weights) };
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        let mut json = export::json::judged(programme, &column.judgement, &weights, ready.texts);
        if let Json::Object(members) = &mut json {
            members.insert("facts".to_owned(), export::json::programme_facts(programme));
        }
        ready.print_data(&export::json::pretty(&json))?;
    } else {
        let (criteria, occupations) = (&data.known.criteria, &data.known.occupations);
        ready.print(&export::text::programme(&column, criteria, occupations, ready.texts, WIDTH))?;
    }
    Ok(Ended::Done)
}
