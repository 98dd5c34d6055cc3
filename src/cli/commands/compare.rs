//! `compare`: two to five programs, row by row.

use std::io;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::context::{OUTPUT_COLUMNS, context, find_program};
use crate::cli::output::{CommandOutput, render_handout, write_output};
use microcred_advice::compare::{
    CompareError, ComparisonRow, MAX_COMPARED_PROGRAMS, MIN_COMPARED_PROGRAMS, comparison_columns, has_differences,
};
use microcred_export as export;
use microcred_export::document::HandoutOptions;
use microcred_export::handout::{Handout, HandoutFormat};
use microcred_i18n::{Args, msg};

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let given = match context(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let data = &given.data;
    let mut asked: Vec<String> = matches.get_many::<String>("id").into_iter().flatten().cloned().collect();
    if asked.is_empty() {
        // Those of the code.
        asked = given.session.answers.picked.iter().map(ToString::to_string).collect();
    }
    if !(MIN_COMPARED_PROGRAMS..=MAX_COMPARED_PROGRAMS).contains(&asked.len()) {
        ready.warn(&compare_error_message(&CompareError::WrongCount(asked.len()), ready))?;
        return Ok(ExitStatus::InvalidUsage);
    }
    let mut ids = Vec::new();
    for id in asked {
        let Some((_, program)) = find_program(&id, data, ready)? else { return Ok(ExitStatus::Failure) };
        ids.push(program.id.clone());
    }
    let wish = given.session.match_request();
    let columns = match comparison_columns(&data.reference.catalogue, &ids, &wish) {
        Ok(columns) => columns,
        Err(refused) => {
            ready.warn(&compare_error_message(&refused, ready))?;
            return Ok(ExitStatus::InvalidUsage);
        }
    };
    let differing: Vec<ComparisonRow> = ComparisonRow::all()
        .into_iter()
        .map(|(_, row)| row)
        .filter(|row| has_differences(*row, &columns, ready.settings.today))
        .collect();
    let form =
        matches.get_one::<String>("format").and_then(|word| HandoutFormat::find(word)).unwrap_or(HandoutFormat::Text);
    let answer = match form {
        HandoutFormat::Text => {
            CommandOutput::Text(export::text::comparison(&columns, &differing, &wish, ready.texts, OUTPUT_COLUMNS))
        }
        form => {
            let taken = Handout::Comparison(&columns, &differing);
            match render_handout(&taken, form, &HandoutOptions::default(), &wish, ready)? {
                Some(answer) => answer,
                None => return Ok(ExitStatus::Failure),
            }
        }
    };
    write_output(answer, matches, ExitStatus::Success, ready)
}

fn compare_error_message(refused: &CompareError, ready: &CommandIo<'_>) -> String {
    match refused {
        CompareError::WrongCount(_) => {
            let args = Args::new()
                .string("fewest", MIN_COMPARED_PROGRAMS.to_string())
                .string("most", MAX_COMPARED_PROGRAMS.to_string());
            ready.texts.format(msg::COMPARE_COUNT, &args)
        }
        CompareError::Duplicate(id) => {
            ready.texts.format(msg::COMPARE_REPEATED, &Args::new().string("id", id.to_string()))
        }
        CompareError::NotInCatalogue(id) => {
            ready.texts.format(msg::NO_SUCH_PROGRAM, &Args::new().string("id", id.to_string()))
        }
    }
}
