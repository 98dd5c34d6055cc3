//! `plan`: what a person takes away.

use std::collections::BTreeSet;
use std::io;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::commands::matches::result_list;
use crate::cli::context::{CommandContext, context, find_program};
use crate::cli::output::{render_handout, write_output};
use microcred_advice::compare::{ComparisonColumn, MAX_COMPARED_PROGRAMS};
use microcred_advice::filters::Filters;
use microcred_advice::matching::{Evaluation, MatchRequest, evaluate};
use microcred_core::program::ProgramId;
use microcred_core::sanitize::clean;
use microcred_export::document::{HandoutOptions, Plan};
use microcred_export::handout::{Handout, HandoutFormat};
use microcred_export::selection::MAX_PLAN_PROGRAMS;
use microcred_i18n::{Args, msg};
use microcred_session::match_list::ListQuery;
use microcred_session::resume;
use microcred_session::resume::{ResumeCode, SavedAnswers};

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let given = match context(matches, ready)? {
        Ok(given) => given,
        Err(ended) => return Ok(ended),
    };
    let wish = given.session.match_request();
    let query = matches.get_one::<String>("query").map(|query| clean(query));
    let named_by_flag = matches.get_one::<String>("ids").cloned();
    // Whoever goes on from a code takes away what was put side by side, unless another list is asked for.
    let asks_for_list = query.is_some() || matches.contains_id("limit");
    let of_code = given.session.answers.picked.iter().map(ProgramId::as_str).collect::<Vec<_>>().join(",");
    let ids = named_by_flag.or(Some(of_code).filter(|ids| !ids.is_empty() && !asks_for_list));
    let (judged, fit) = match ids {
        Some(ids) => match evaluate_named(&ids, &given, &wish, ready)? {
            Ok(judged) => (judged, None),
            Err(ended) => return Ok(ended),
        },
        None => {
            let most = matches.get_one::<u32>("limit").map_or(MAX_PLAN_PROGRAMS, |limit| *limit as usize);
            let asked = ListQuery { query: query.clone(), filters: Filters::default(), max_rows: Some(most) };
            let made = result_list(&asked, &given.data, &wish, ready)?;
            (made.rows.into_iter().take(most).collect(), Some(made.counts.remaining))
        }
    };
    let catalogue = &given.data.reference.catalogue;
    let columns: Vec<ComparisonColumn<'_>> = judged
        .into_iter()
        .filter_map(|one| Some(ComparisonColumn::new(catalogue.get_record(one.record)?, one, &wish)))
        .collect();
    let plan = Plan { columns: &columns, match_count: fit, query: query.as_deref() };
    let answers = matches.get_flag("with-answers");
    let code = answers.then(|| resume_code(&given, &columns));
    let extras = HandoutOptions { include_answers: answers, resume_code: code.as_ref(), notes: None };
    let ended = if columns.is_empty() { ExitStatus::Failure } else { ExitStatus::Success };
    let form =
        matches.get_one::<String>("format").and_then(|word| HandoutFormat::find(word)).unwrap_or(HandoutFormat::Text);
    match render_handout(&Handout::Plan(&plan), form, &extras, &wish, ready)? {
        Some(answer) => write_output(answer, matches, ended, ready),
        None => Ok(ExitStatus::Failure),
    }
}

/// The code to go on from: the answers, with the programs of the plan side by side.
fn resume_code(given: &CommandContext, columns: &[ComparisonColumn<'_>]) -> ResumeCode {
    let tray = columns.iter().take(MAX_COMPARED_PROGRAMS).map(|column| column.program.id.clone()).collect();
    resume::encode(&SavedAnswers { picked: tray, ..given.session.answers.clone() }, &given.data.reference.catalogue)
}

/// The programs that were named, in that order; how the command ends where one cannot be used, after saying why.
fn evaluate_named(
    ids: &str,
    given: &CommandContext,
    wish: &MatchRequest<'_>,
    ready: &mut CommandIo<'_>,
) -> io::Result<Result<Vec<Evaluation>, ExitStatus>> {
    let weights = wish.weights();
    let mut seen = BTreeSet::new();
    let mut judged = Vec::new();
    for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
        let Some((record, program)) = find_program(id, &given.data, ready)? else {
            return Ok(Err(ExitStatus::Failure));
        };
        if !seen.insert(record) {
            ready
                .warn(&ready.texts.format(msg::COMPARE_REPEATED, &Args::new().string("id", program.id.to_string())))?;
            return Ok(Err(ExitStatus::InvalidUsage));
        }
        judged.push(evaluate(record, program, &given.data.reference.catalogue, wish, &weights));
    }
    if judged.is_empty() {
        return ready.warn(&ready.texts.text(msg::PLAN_NAMES_NOTHING)).map(|()| Err(ExitStatus::InvalidUsage));
    }
    Ok(Ok(judged))
}
