//! `compare`: two to five programmes, row by row.

use std::io;

use clap::ArgMatches;

use crate::cli::given::{WIDTH, given, programme};
use crate::cli::output::{Answer, give, handed_out};
use crate::cli::ready::{Ended, Ready};
use crate::domain::compare::{FEWEST, MOST, Refused, Row, columns, differs};
use crate::export;
use crate::export::paper::Extras;
use crate::export::taken::{Form, Taken};
use crate::text::Args;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let given = match given(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let data = &given.data;
    let mut asked: Vec<String> = matches.get_many::<String>("id").into_iter().flatten().cloned().collect();
    if asked.is_empty() {
        // Those of the code.
        asked = given.said.tray.iter().map(ToString::to_string).collect();
    }
    if !(FEWEST..=MOST).contains(&asked.len()) {
        ready.warn(&refusal(&Refused::Count(asked.len()), ready))?;
        return Ok(Ended::WrongUse);
    }
    let mut ids = Vec::new();
    for id in asked {
        let Some(programme) = programme(&id, data, ready)? else { return Ok(Ended::Nothing) };
        ids.push(programme.id.clone());
    }
    let wish = given.wish(ready.settings.today);
    let columns = match columns(&data.known.catalogue, &ids, &wish) {
        Ok(columns) => columns,
        Err(refused) => {
            ready.warn(&refusal(&refused, ready))?;
            return Ok(Ended::WrongUse);
        }
    };
    let differing: Vec<Row> = Row::all()
        .into_iter()
        .map(|(_, row)| row)
        .filter(|row| differs(*row, &columns, ready.settings.today))
        .collect();
    let form = matches.get_one::<String>("format").and_then(|word| Form::find(word)).unwrap_or(Form::Text);
    let answer = match form {
        Form::Text => Answer::Text(export::text::comparison(&columns, &differing, &wish, ready.texts, WIDTH)),
        form => {
            let taken = Taken::Comparison(&columns, &differing);
            match handed_out(&taken, form, &Extras::default(), &wish, ready)? {
                Some(answer) => answer,
                None => return Ok(Ended::Nothing),
            }
        }
    };
    give(answer, matches, Ended::Done, ready)
}

fn refusal(refused: &Refused, ready: &Ready<'_>) -> String {
    match refused {
        Refused::Count(_) => {
            let args = Args::new().text("fewest", FEWEST.to_string()).text("most", MOST.to_string());
            ready.texts.with("compare-count", &args)
        }
        Refused::Repeated(id) => ready.texts.with("compare-repeated", &Args::new().text("id", id.to_string())),
        Refused::Unknown(id) => ready.texts.with("no-such-programme", &Args::new().text("id", id.to_string())),
    }
}
