//! Everything that the program knows: the embedded files, or a given catalogue in place of the embedded one.

use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::disk::Disk;
use super::files::{self, FileError};
use super::opening::{self, CompiledFile, Found};
use crate::domain::criteria::Criteria;
use crate::domain::funding::Funding;
use crate::domain::help::HelpPlaces;
use crate::domain::job_titles::JobTitles;
use crate::domain::knowledge::{Knowledge, Origin, Why};
use crate::domain::licences::Licences;
use crate::domain::occupation::{Occupation, Occupations};
use crate::domain::ranking::{MOST_JUDGED, Ranks};
use crate::domain::reading::catalogue::{Reading, read, read_bytes};
use crate::domain::reading::{self, Fault};
use crate::domain::resources::Resource;
use crate::domain::synonyms::Synonyms;

const CATALOGUE: &str = include_str!("../../catalogue.ron");
const OCCUPATIONS: &str = include_str!("../../reference/occupations.ron");
const CRITERIA: &str = include_str!("../../reference/criteria.ron");
const FUNDING: &str = include_str!("../../reference/funding.ron");
const LICENCES: &str = include_str!("../../reference/licences.ron");
const HELP: &str = include_str!("../../reference/help.ron");
const JOB_TITLES: &str = include_str!("../../reference/job_titles.ron");
const SYNONYMS: &str = include_str!("../../reference/synonyms.ron");
const READING: &str = include_str!("../../reference/reading.ron");
const GLOSSARY: &str = include_str!("../../reference/glossary.ron");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OccupationFile {
    #[serde(rename = "schema")]
    _schema: u32,
    occupations: Vec<Occupation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResourceFile {
    #[serde(rename = "schema")]
    _schema: u32,
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryFile {
    #[serde(rename = "schema")]
    _schema: u32,
    terms: Vec<String>,
}

/// What is known, and what is wrong with the catalogue that was given.
#[derive(Debug, Clone)]
pub struct Data {
    /// What is known.
    pub known: Knowledge,
    /// What is wrong with the given catalogue.
    pub faults: Vec<Fault>,
    /// The compiled file that the catalogue is in, where it is in one.
    pub compiled: Option<CompiledFile>,
}

/// A fault in a file that the program carries: the program was built wrong.
#[derive(Debug, thiserror::Error)]
#[error("{}:{}:{}: {:?}", .0.place.file, .0.place.line, .0.place.column, .0.problem)]
pub struct EmbeddedFault(pub Box<Fault>);

impl Data {
    /// The embedded data alone.
    ///
    /// # Errors
    /// When the program was built with a broken file.
    pub fn embedded() -> Result<Self, EmbeddedFault> {
        let occupations = Self::embedded_occupations()?;
        let Reading { catalogue, faults, .. } = read("catalogue.ron", CATALOGUE, &occupations);
        let catalogue = catalogue.ok_or_else(|| {
            let nothing = || Fault::of_file("catalogue.ron", reading::Problem::Missing);
            EmbeddedFault(Box::new(faults.first().cloned().unwrap_or_else(nothing)))
        })?;
        let criteria = parse::<Criteria>("reference/criteria.ron", CRITERIA)?;
        let resources = parse::<ResourceFile>("reference/reading.ron", READING)?.resources;
        let glossary = parse::<GlossaryFile>("reference/glossary.ron", GLOSSARY)?.terms;
        let funding = parse::<Funding>("reference/funding.ron", FUNDING)?;
        let licences = parse::<Licences>("reference/licences.ron", LICENCES)?;
        let help = parse::<HelpPlaces>("reference/help.ron", HELP)?;
        let job_titles = parse::<JobTitles>("reference/job_titles.ron", JOB_TITLES)?;
        let synonyms = parse::<Synonyms>("reference/synonyms.ron", SYNONYMS)?;
        let origin = Origin::Embedded;
        let known = Knowledge {
            catalogue,
            origin,
            occupations,
            criteria,
            funding,
            licences,
            help,
            job_titles,
            synonyms,
            resources,
            glossary,
        };
        Ok(Self { known, faults, compiled: None })
    }

    /// The embedded data with the catalogue of a file in place of the embedded one.
    ///
    /// A file that cannot be used leaves the embedded catalogue in place and says so in [`Knowledge::origin`].
    ///
    /// # Errors
    /// When the program was built with a broken file.
    pub fn with_catalogue(path: &Path) -> Result<Self, EmbeddedFault> {
        Self::with_catalogue_from(&Disk::default(), path)
    }

    /// The same from a file system.
    ///
    /// # Errors
    /// As [`Data::with_catalogue`].
    pub fn with_catalogue_from(disk: &Disk, path: &Path) -> Result<Self, EmbeddedFault> {
        let mut data = Self::embedded()?;
        let shown = files::shown(path);
        let bytes = match opening::open_from(disk, path) {
            Ok(Found::Text(bytes)) => bytes,
            Ok(Found::Compiled(file)) => {
                data.take(file, shown);
                return Ok(data);
            }
            Ok(Found::Unusable(damage)) => {
                data.known.origin = Origin::FellBack { path: shown, why: Why::Damage(damage) };
                return Ok(data);
            }
            Err(error) => {
                data.known.origin = Origin::FellBack { path: shown, why: Why::File(error.to_string()) };
                return Ok(data);
            }
        };
        let Reading { catalogue, faults, refused } = read_bytes(&shown, &bytes, &data.known.occupations);
        data.known.origin = match catalogue {
            Some(catalogue) if !catalogue.is_empty() => {
                data.known.catalogue = catalogue;
                Origin::Given { path: shown, refused }
            }
            Some(_) => Origin::FellBack { path: shown, why: Why::NothingSound },
            None => {
                let why = faults.first().map_or(Why::NothingSound, |fault| Why::Fault(Box::new(fault.clone())));
                Origin::FellBack { path: shown, why }
            }
        };
        data.faults = faults;
        Ok(data)
    }

    /// A compiled catalogue in place of the embedded one.
    fn take(&mut self, file: CompiledFile, shown: String) {
        let catalogue = file.catalogue();
        self.known.origin = if catalogue.is_empty() {
            Origin::FellBack { path: shown, why: Why::NothingSound }
        } else {
            self.known.catalogue = catalogue;
            self.compiled = Some(file);
            Origin::Given { path: shown, refused: 0 }
        };
    }

    /// What ranks the programmes where they are too many to judge every one.
    #[must_use]
    pub fn ranks(&self) -> Option<Arc<dyn Ranks>> {
        let is_long = self.known.catalogue.len() > MOST_JUDGED;
        self.compiled.as_ref().filter(|_| is_long).and_then(CompiledFile::ranks)
    }

    /// The embedded occupations.
    ///
    /// # Errors
    /// When the program was built with a broken file.
    pub fn embedded_occupations() -> Result<Occupations, EmbeddedFault> {
        parse::<OccupationFile>("reference/occupations.ron", OCCUPATIONS).map(|file| Occupations::new(file.occupations))
    }
}

/// Reads a catalogue file with everything that is wrong with it.
///
/// # Errors
/// When the file cannot be read at all.
pub fn read_catalogue(disk: &Disk, path: &Path, occupations: &Occupations) -> Result<Reading, FileError> {
    Ok(read_bytes(&files::shown(path), &files::read_from(disk, path)?, occupations))
}

/// Reads the embedded catalogue with everything that is wrong with it.
///
/// # Errors
/// When the program was built with a broken file of occupations.
pub fn read_embedded_catalogue() -> Result<Reading, EmbeddedFault> {
    Ok(read("catalogue.ron", CATALOGUE, &Data::embedded_occupations()?))
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, EmbeddedFault> {
    reading::whole(file, text).map_err(EmbeddedFault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_files_are_sound() {
        let data = Data::embedded().unwrap();
        assert_eq!(data.faults, vec![]);
        assert_eq!(data.known.catalogue.programmes().len(), 303);
        assert_eq!(data.known.occupations.all().len(), 516);
        assert_eq!((data.known.criteria.programme.len(), data.known.criteria.person.len()), (13, 8));
    }
}
