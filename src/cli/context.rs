//! What several commands are given: the data, the answers, a program by its id, the words to search.

use std::cmp::Reverse;
use std::io;
use std::sync::Arc;

use clap::ArgMatches;

use crate::cli::answers;
use crate::cli::answers::AnswersError;
use crate::cli::command_io::{CommandIo, ExitStatus};
use microcred_core::bounds::MAX_PROGRAMS;
use microcred_core::program::{Program, ProgramId};
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::CatalogueOrigin;
use microcred_core::sanitize::{clean, folded_words};
use microcred_i18n::{Args, msg, search_reference};
use microcred_search::finder::SearchOptions;
use microcred_search::programs::ProgramIndex;
use microcred_session::Session;
use microcred_session::data::Data;

/// The columns of text output.
pub(super) const OUTPUT_COLUMNS: usize = 80;
/// How many ids are named in place of one that there is not.
const MAX_SUGGESTED_IDS: usize = 3;

/// The data with the catalogue that the person asked for; what is wrong with it is said on the error output.
/// `None` where the given catalogue cannot be used: a command never answers from another file than the one it was given.
pub(super) fn load_data(ready: &mut CommandIo<'_>) -> io::Result<Option<Data>> {
    let data = crate::system::data::load(ready.settings.catalogue.as_deref());
    match &data.reference.origin {
        CatalogueOrigin::Embedded => {}
        CatalogueOrigin::File { rejected: 0, .. } if data.diagnostics.is_empty() => {}
        CatalogueOrigin::File { path, rejected: 0 } => {
            let args = Args::new().string("path", clean(path)).count("count", data.diagnostics.len());
            ready.warn(&ready.texts.format(msg::CATALOGUE_HEAD_FAULTS, &args))?;
        }
        CatalogueOrigin::File { .. } => {
            if let Some(line) = ready.texts.catalogue_notice(&data.reference.origin) {
                ready.warn(&line)?;
            }
        }
        CatalogueOrigin::Fallback { path, reason: why } => {
            ready.warn(&ready.texts.fallback_reason(path, why))?;
            ready.warn(&ready.texts.format(msg::CATALOGUE_HOW_TO_FIX, &Args::new().string("path", clean(path))))?;
            return Ok(None);
        }
    }
    for notice in ready.texts.language_notices(&data.reference.catalogue.header.coverage) {
        ready.warn(&notice)?;
    }
    if let Some(why) = &data.uncached {
        ready.warn(&ready.texts.format(msg::CACHE_UNWRITABLE, &Args::new().string("why", clean(why))))?;
    }
    Ok(Some(data))
}

/// What a command that judges for a person is given.
pub(super) struct CommandContext {
    /// The data.
    pub(super) data: Data,
    /// What the person said.
    pub(super) session: Session,
}

/// The data, the answers of the person and their weights; how the command ends where they cannot be used, after saying why.
pub(super) fn context(
    matches: &ArgMatches,
    ready: &mut CommandIo<'_>,
) -> io::Result<Result<CommandContext, ExitStatus>> {
    let Some(data) = load_data(ready)? else { return Ok(Err(ExitStatus::Failure)) };
    let begun = match answers::read_answers(matches, &data, ready.texts) {
        Ok(begun) => begun,
        Err(AnswersError::Flag(message)) => return ready.warn(&message).map(|()| Err(ExitStatus::InvalidUsage)),
        Err(AnswersError::File(message)) => return ready.warn(&message).map(|()| Err(ExitStatus::Failure)),
    };
    if let Some(missing) = &begun.restore_warning {
        ready.warn(missing)?;
    }
    let mut session = Session::new(Arc::clone(&data.reference), ready.settings.today);
    session.restore(begun.answers);
    Ok(Ok(CommandContext { data, session }))
}

/// Finds the program of an id with its record; else writes that there is none, with ids that are near.
pub(super) fn find_program<'a>(
    id: &str,
    data: &'a Data,
    ready: &mut CommandIo<'_>,
) -> io::Result<Option<(RecordId, &'a Program)>> {
    if let Some(found) = ProgramId::parse(id).and_then(|id| data.reference.catalogue.find(&id)) {
        return Ok(Some(found));
    }
    let shown: String = clean(id).chars().take(120).collect();
    ready.warn(&ready.texts.format(msg::NO_SUCH_PROGRAM, &Args::new().string("id", shown)))?;
    let near = similar_ids(id, data);
    if !near.is_empty() {
        ready.warn(&ready.texts.text(msg::NEAR_PROGRAMS))?;
    }
    for id in near {
        ready.warn(&format!("  {id}"))?;
    }
    Ok(None)
}

/// Ids that share words with an id that there is not; else what its words find.
fn similar_ids(id: &str, data: &Data) -> Vec<ProgramId> {
    let (provider, program) = id.split_once('/').unwrap_or(("", id));
    let wanted = folded_words(program);
    let mut near: Vec<(usize, ProgramId)> = Vec::new();
    // Of a large catalogue only the words are looked up.
    let small = data.reference.catalogue.len() <= MAX_PROGRAMS;
    for found in data.reference.catalogue.all().take_while(|_| small) {
        let Some((its_provider, its_program)) = found.id.as_str().split_once('/') else { continue };
        let its_words = folded_words(its_program);
        let shared = wanted.iter().filter(|word| its_words.contains(word)).count();
        let score = 2 * shared + 3 * usize::from(provider == its_provider);
        if score > 0 {
            near.push((score, found.id.clone()));
        }
    }
    near.sort_by_key(|(score, _)| Reverse(*score));
    let mut near: Vec<ProgramId> = near.into_iter().map(|(_, id)| id).collect();
    if near.is_empty() {
        let answered = program_index(data).search(
            &folded_words(id).join(" "),
            SearchOptions { max_results: MAX_SUGGESTED_IDS, ..SearchOptions::ALL },
        );
        let records = answered.hits.iter().map(|found| RecordId::new(found.record));
        let found = records.filter_map(|record| data.reference.catalogue.get_record(record));
        near = found.map(|program| program.id.clone()).collect();
    }
    near.truncate(MAX_SUGGESTED_IDS);
    near
}

/// The programs ready to be searched.
pub(super) fn program_index(data: &Data) -> ProgramIndex {
    let Data { reference, prebuilt, .. } = data;
    ProgramIndex::open_or_build(&reference.catalogue, prebuilt.index.clone(), &search_reference(reference, prebuilt))
}
