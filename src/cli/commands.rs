//! One file a command.

pub(super) mod catalogue;
pub(super) mod compare;
pub(super) mod completions;
pub(super) mod man;
pub(super) mod matches;
pub(super) mod search;
pub(super) mod show;

use std::io;

use super::Ready;
use crate::domain::knowledge::{Origin, Why};
use crate::domain::programme::{Programme, ProgrammeId};
use crate::domain::words::clean;
use crate::search::Field;
use crate::search::programmes::ProgrammeIndex;
use crate::store::Data;
use crate::store::data::EmbeddedFault;
use crate::text::{Args, Lang, Texts};

/// The columns of text output.
const WIDTH: usize = 80;

/// The data with the catalogue that the person asked for; what is wrong with it is said on the error output.
/// `None` where the given catalogue cannot be used: a command never answers from another file than the one it was given.
fn data(ready: &mut Ready<'_>) -> io::Result<Option<Data>> {
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
        Origin::Embedded | Origin::Given { refused: 0, .. } => {}
        Origin::Given { path, refused } => {
            let args = Args::new().text("path", clean(path)).count("count", *refused);
            ready.warn(&ready.texts.with("catalogue-some-refused", &args))?;
        }
        Origin::FellBack { path, why } => {
            let why = match why {
                Why::File(message) => ready.texts.with("file-unreadable", &Args::new().text("why", clean(message))),
                Why::Fault(fault) => ready.texts.fault(fault),
                Why::NothingSound => {
                    ready.texts.with("catalogue-nothing-sound", &Args::new().text("path", clean(path)))
                }
            };
            ready.warn(&why)?;
            ready.warn(&ready.texts.with("catalogue-how-to-go-on", &Args::new().text("path", clean(path))))?;
            return Ok(None);
        }
    }
    Ok(Some(data))
}

/// The programme of an id, or a message that there is none, with ids that are near.
fn programme<'a>(id: &str, data: &'a Data, ready: &mut Ready<'_>) -> io::Result<Option<&'a Programme>> {
    if let Some(programme) = ProgrammeId::read(id).and_then(|id| data.known.catalogue.get(&id)) {
        return Ok(Some(programme));
    }
    let shown: String = clean(id).chars().take(120).collect();
    ready.warn(&ready.texts.with("no-such-programme", &Args::new().text("id", shown)))?;
    let index = index(data);
    for (near, _) in index.search(&id.replace(['/', '-'], " ")).into_iter().take(3) {
        ready.warn(&format!("  {near}"))?;
    }
    Ok(None)
}

/// The programmes ready to be searched, with the names of fields and provinces in every language.
fn index(data: &Data) -> ProgrammeIndex {
    let languages: Vec<Texts> = Lang::all().map(Texts::new).collect();
    ProgrammeIndex::new(&data.known.catalogue, &data.known.occupations, |programme| {
        languages
            .iter()
            .flat_map(|texts| {
                let province = programme.province.map(|province| (Field::Place, texts.province(province)));
                [Some((Field::Sector, texts.sector(programme.sector))), province]
            })
            .flatten()
            .collect()
    })
}
