//! What several commands are given: the data, the answers, a programme by its id, the words to search.

use std::cmp::Reverse;
use std::io;

use clap::ArgMatches;
use jiff::civil::Date;

use super::answers::{self, Unusable};
use super::ready::{Ended, Ready};
use crate::domain::knowledge::Origin;
use crate::domain::matching::Wish;
use crate::domain::programme::{Programme, ProgrammeId};
use crate::domain::reading::MAX_PROGRAMMES;
use crate::domain::resume::Said;
use crate::domain::words::{clean, word_list};
use crate::search::finder::Terms;
use crate::search::index::Index;
use crate::search::programmes::ProgrammeIndex;
use crate::store::Data;
use crate::store::data::EmbeddedFault;
use crate::text::{Args, Names};

/// The columns of text output.
pub(super) const WIDTH: usize = 80;
/// How many ids are named in place of one that there is not.
const NEAR: usize = 3;

/// The data with the catalogue that the person asked for; what is wrong with it is said on the error output.
/// `None` where the given catalogue cannot be used: a command never answers from another file than the one it was given.
pub(super) fn data(ready: &mut Ready<'_>) -> io::Result<Option<Data>> {
    let data = match &ready.settings.catalogue {
        None => Data::embedded(),
        Some(path) => Data::with_catalogue(path),
    };
    let data = match data {
        Ok(data) => data,
        Err(EmbeddedFault(fault)) => {
            ready.warn(&ready.texts.fault(&fault))?;
            return Ok(None);
        }
    };
    match &data.known.origin {
        Origin::Embedded => {}
        Origin::Given { refused: 0, .. } if data.faults.is_empty() => {}
        Origin::Given { path, refused: 0 } => {
            let args = Args::new().text("path", clean(path)).count("count", data.faults.len());
            ready.warn(&ready.texts.with("catalogue-head-faults", &args))?;
        }
        Origin::Given { .. } => {
            if let Some(line) = ready.texts.origin(&data.known.origin) {
                ready.warn(&line)?;
            }
        }
        Origin::FellBack { path, why } => {
            ready.warn(&ready.texts.refused(path, why))?;
            ready.warn(&ready.texts.with("catalogue-how-to-go-on", &Args::new().text("path", clean(path))))?;
            return Ok(None);
        }
    }
    for notice in ready.texts.language_notices(&data.known.catalogue.head.coverage) {
        ready.warn(&notice)?;
    }
    Ok(Some(data))
}

/// What a command that judges for a person is given.
pub(super) struct Given {
    /// The data.
    pub(super) data: Data,
    /// What the person said.
    pub(super) said: Said,
}

impl Given {
    /// What the person asks for.
    pub(super) fn wish(&self, today: Date) -> Wish<'_> {
        Wish {
            relaxed: self.said.relaxed.clone(),
            sort: self.said.sort,
            weighing: self.said.weighing.clone(),
            ..Wish::of(&self.said.profile, &self.data.known, today)
        }
    }
}

/// The data, the answers of the person and their weights; how the command ends where they cannot be used, after saying why.
pub(super) fn given(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Result<Given, Ended>> {
    let Some(data) = data(ready)? else { return Ok(Err(Ended::Nothing)) };
    let begun = match answers::read(matches, &data, ready.texts) {
        Ok(begun) => begun,
        Err(Unusable::Flag(message)) => return ready.warn(&message).map(|()| Err(Ended::WrongUse)),
        Err(Unusable::File(message)) => return ready.warn(&message).map(|()| Err(Ended::Nothing)),
    };
    if let Some(missing) = &begun.missing {
        ready.warn(missing)?;
    }
    Ok(Ok(Given { data, said: begun.said }))
}

/// The programme of an id, or a message that there is none, with ids that are near.
pub(super) fn programme<'a>(id: &str, data: &'a Data, ready: &mut Ready<'_>) -> io::Result<Option<&'a Programme>> {
    if let Some(programme) = ProgrammeId::read(id).and_then(|id| data.known.catalogue.get(&id)) {
        return Ok(Some(programme));
    }
    let shown: String = clean(id).chars().take(120).collect();
    ready.warn(&ready.texts.with("no-such-programme", &Args::new().text("id", shown)))?;
    let near = near(id, data);
    if !near.is_empty() {
        ready.warn(&ready.texts.say("near-programmes"))?;
    }
    for id in near {
        ready.warn(&format!("  {id}"))?;
    }
    Ok(None)
}

/// Ids that share words with an id that there is not; else what its words find.
fn near(id: &str, data: &Data) -> Vec<ProgrammeId> {
    let (provider, programme) = id.split_once('/').unwrap_or(("", id));
    let wanted = word_list(programme);
    let mut near: Vec<(usize, ProgrammeId)> = Vec::new();
    // Of a large catalogue only the words are looked up.
    let small = data.known.catalogue.len() <= MAX_PROGRAMMES;
    for found in data.known.catalogue.all().take_while(|_| small) {
        let Some((its_provider, its_programme)) = found.id.as_str().split_once('/') else { continue };
        let its_words = word_list(its_programme);
        let shared = wanted.iter().filter(|word| its_words.contains(word)).count();
        let score = 2 * shared + 3 * usize::from(provider == its_provider);
        if score > 0 {
            near.push((score, found.id.clone()));
        }
    }
    near.sort_by_key(|(score, _)| Reverse(*score));
    let mut near: Vec<ProgrammeId> = near.into_iter().map(|(_, id)| id).collect();
    if near.is_empty() {
        let answered = index(data).search(&word_list(id).join(" "), Terms { most: NEAR, ..Terms::ALL });
        let found = answered.found.iter().filter_map(|found| data.known.catalogue.at(found.record as usize));
        near = found.map(|programme| programme.id.clone()).collect();
    }
    near.truncate(NEAR);
    near
}

/// The programmes ready to be searched, with the names of fields and provinces in every language.
pub(super) fn index(data: &Data) -> ProgrammeIndex {
    let names = Names::in_every_language();
    let made = data.compiled.as_ref().and_then(|file| Index::open(file.parts()));
    ProgrammeIndex::of(&data.known, made, |one| names.sector(one), |one| names.province(one))
}
