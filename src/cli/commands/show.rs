//! `show`: everything about one programme.

use std::io;

use clap::ArgMatches;

use crate::cli::given::{WIDTH, given, programme};
use crate::cli::output::{Answer, give, handed_out};
use crate::cli::ready::{Ended, Ready};
use crate::domain::compare::Column;
use crate::domain::matching::judge;
use crate::export;
use crate::export::paper::Extras;
use crate::export::taken::{Form, Taken};

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
    let form = matches.get_one::<String>("format").and_then(|word| Form::find(word)).unwrap_or(Form::Text);
    let answer = match form {
        // On the screen everything is told, on paper what is needed there.
        Form::Text => Answer::Text(export::text::programme(&column, &wish, ready.texts, WIDTH)),
        form => match handed_out(&Taken::Programme(&column), form, &Extras::default(), &wish, ready)? {
            Some(answer) => answer,
            None => return Ok(Ended::Nothing),
        },
    };
    give(answer, matches, Ended::Done, ready)
}
