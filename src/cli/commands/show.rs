//! `show`: everything about one program.

use std::io;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::context::{OUTPUT_COLUMNS, context, find_program};
use crate::cli::output::{CommandOutput, render_handout, write_output};
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::matching::evaluate;
use microcred_export as export;
use microcred_export::document::HandoutOptions;
use microcred_export::handout::{Handout, HandoutFormat};

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let given = match context(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let data = &given.data;
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let Some((record, program)) = find_program(id, data, ready)? else { return Ok(ExitStatus::Failure) };
    let wish = given.session.match_request();
    let judgement = evaluate(record, program, &data.reference.catalogue, &wish, &wish.weights());
    let column = ComparisonColumn::new(program, judgement, &wish);
    let form =
        matches.get_one::<String>("format").and_then(|word| HandoutFormat::find(word)).unwrap_or(HandoutFormat::Text);
    let answer = match form {
        // On the screen everything is told, on paper what is needed there.
        HandoutFormat::Text => CommandOutput::Text(export::text::program(&column, &wish, ready.texts, OUTPUT_COLUMNS)),
        form => match render_handout(&Handout::Program(&column), form, &HandoutOptions::default(), &wish, ready)? {
            Some(answer) => answer,
            None => return Ok(ExitStatus::Failure),
        },
    };
    write_output(answer, matches, ExitStatus::Success, ready)
}
