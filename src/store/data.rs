//! Everything that the program knows: the embedded files, or a given catalogue in place of the embedded one.

use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::catalogue_file::{self, CompiledFile, OpenedFile};
use super::disk::Disk;
use super::files::{self, FileError};
use crate::domain::criteria::Criteria;
use crate::domain::funding::Funding;
use crate::domain::help::HelpServices;
use crate::domain::job_titles::JobTitles;
use crate::domain::licences::Licences;
use crate::domain::occupation::{Occupation, Occupations};
use crate::domain::ranking::{MAX_EVALUATED_PROGRAMS, Ranker};
use crate::domain::reading::catalogue::{ParsedCatalogue, parse, parse_bytes};
use crate::domain::reading::{self, Diagnostic};
use crate::domain::reference_data::{CatalogueOrigin, FallbackReason, ReferenceData};
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
const RESOURCES: &str = include_str!("../../reference/reading.ron");
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
    pub reference: ReferenceData,
    /// What is wrong with the given catalogue.
    pub diagnostics: Vec<Diagnostic>,
    /// The compiled file that the catalogue is in, where it is in one.
    pub compiled: Option<CompiledFile>,
}

/// A fault in a file that the program carries: the program was built wrong.
#[derive(Debug, thiserror::Error)]
#[error("{}:{}:{}: {:?}", .0.location.file, .0.location.line, .0.location.column, .0.kind)]
pub struct EmbeddedDataError(pub Box<Diagnostic>);

impl Data {
    /// The embedded data alone.
    ///
    /// # Errors
    /// When the program was built with a broken file.
    pub fn embedded() -> Result<Self, EmbeddedDataError> {
        let occupations = Self::embedded_occupations()?;
        let ParsedCatalogue { catalogue, diagnostics: faults, .. } = parse("catalogue.ron", CATALOGUE, &occupations);
        let catalogue = catalogue.ok_or_else(|| {
            let nothing = || Diagnostic::for_file("catalogue.ron", reading::DiagnosticKind::MissingField);
            EmbeddedDataError(Box::new(faults.first().cloned().unwrap_or_else(nothing)))
        })?;
        let criteria = parse_embedded::<Criteria>("reference/criteria.ron", CRITERIA)?;
        let resources = parse_embedded::<ResourceFile>("reference/reading.ron", RESOURCES)?.resources;
        let glossary = parse_embedded::<GlossaryFile>("reference/glossary.ron", GLOSSARY)?.terms;
        let funding = parse_embedded::<Funding>("reference/funding.ron", FUNDING)?;
        let licences = parse_embedded::<Licences>("reference/licences.ron", LICENCES)?;
        let help = parse_embedded::<HelpServices>("reference/help.ron", HELP)?;
        let job_titles = parse_embedded::<JobTitles>("reference/job_titles.ron", JOB_TITLES)?;
        let synonyms = parse_embedded::<Synonyms>("reference/synonyms.ron", SYNONYMS)?;
        let origin = CatalogueOrigin::Embedded;
        let known = ReferenceData {
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
        Ok(Self { reference: known, diagnostics: faults, compiled: None })
    }

    /// The embedded data with the catalogue of a file in place of the embedded one.
    ///
    /// A file that cannot be used leaves the embedded catalogue in place and says so in [`Knowledge::origin`].
    ///
    /// # Errors
    /// When the program was built with a broken file.
    pub fn with_catalogue(path: &Path) -> Result<Self, EmbeddedDataError> {
        Self::with_catalogue_from(&Disk::default(), path)
    }

    /// The same from a file system.
    ///
    /// # Errors
    /// As [`Data::with_catalogue`].
    pub fn with_catalogue_from(disk: &Disk, path: &Path) -> Result<Self, EmbeddedDataError> {
        let mut data = Self::embedded()?;
        let shown = files::display_path(path);
        let bytes = match catalogue_file::open_from(disk, path) {
            Ok(OpenedFile::Text(bytes)) => bytes,
            Ok(OpenedFile::Compiled(file)) => {
                data.use_compiled(file, shown);
                return Ok(data);
            }
            Ok(OpenedFile::Invalid(damage)) => {
                data.reference.origin =
                    CatalogueOrigin::Fallback { path: shown, reason: FallbackReason::Invalid(damage) };
                return Ok(data);
            }
            Err(error) => {
                data.reference.origin =
                    CatalogueOrigin::Fallback { path: shown, reason: FallbackReason::Io(error.to_string()) };
                return Ok(data);
            }
        };
        let ParsedCatalogue { catalogue, diagnostics: faults, rejected_count: refused } =
            parse_bytes(&shown, &bytes, &data.reference.occupations);
        data.reference.origin = match catalogue {
            Some(catalogue) if !catalogue.is_empty() => {
                data.reference.catalogue = catalogue;
                CatalogueOrigin::File { path: shown, rejected: refused }
            }
            Some(_) => CatalogueOrigin::Fallback { path: shown, reason: FallbackReason::NoValidRecords },
            None => {
                let why = faults.first().map_or(FallbackReason::NoValidRecords, |fault| {
                    FallbackReason::Diagnostic(Box::new(fault.clone()))
                });
                CatalogueOrigin::Fallback { path: shown, reason: why }
            }
        };
        data.diagnostics = faults;
        Ok(data)
    }

    /// A compiled catalogue in place of the embedded one.
    fn use_compiled(&mut self, file: CompiledFile, shown: String) {
        let catalogue = file.catalogue();
        self.reference.origin = if catalogue.is_empty() {
            CatalogueOrigin::Fallback { path: shown, reason: FallbackReason::NoValidRecords }
        } else {
            self.reference.catalogue = catalogue;
            self.compiled = Some(file);
            CatalogueOrigin::File { path: shown, rejected: 0 }
        };
    }

    /// What ranks the programs where they are too many to judge every one.
    #[must_use]
    pub fn ranks(&self) -> Option<Arc<dyn Ranker>> {
        let is_long = self.reference.catalogue.len() > MAX_EVALUATED_PROGRAMS;
        self.compiled.as_ref().filter(|_| is_long).and_then(CompiledFile::ranks)
    }

    /// The embedded occupations.
    ///
    /// # Errors
    /// When the program was built with a broken file.
    pub fn embedded_occupations() -> Result<Occupations, EmbeddedDataError> {
        parse_embedded::<OccupationFile>("reference/occupations.ron", OCCUPATIONS)
            .map(|file| Occupations::new(file.occupations))
    }
}

/// Reads a catalogue file with everything that is wrong with it.
///
/// # Errors
/// When the file cannot be read at all.
pub fn read_catalogue(disk: &Disk, path: &Path, occupations: &Occupations) -> Result<ParsedCatalogue, FileError> {
    Ok(parse_bytes(&files::display_path(path), &files::read_from(disk, path)?, occupations))
}

/// Reads the embedded catalogue with everything that is wrong with it.
///
/// # Errors
/// When the program was built with a broken file of occupations.
pub fn read_embedded_catalogue() -> Result<ParsedCatalogue, EmbeddedDataError> {
    Ok(parse("catalogue.ron", CATALOGUE, &Data::embedded_occupations()?))
}

fn parse_embedded<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, EmbeddedDataError> {
    reading::parse_ron_file(file, text).map_err(EmbeddedDataError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_files_are_valid() {
        let data = Data::embedded().unwrap();
        assert_eq!(data.diagnostics, vec![]);
        assert_eq!(data.reference.catalogue.in_memory_programs().len(), 303);
        assert_eq!(data.reference.occupations.all().len(), 516);
        assert_eq!((data.reference.criteria.program.len(), data.reference.criteria.person.len()), (13, 8));
    }
}
