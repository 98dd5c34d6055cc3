//! Everything that the program knows: the embedded files, or a given catalogue in place of the embedded one.

use microcred_core::diagnostic::DiagnosticKind;
use std::path::Path;
use std::sync::Arc;

use microcred_search::inverted_index::InvertedIndex;
use microcred_session::data::{Data, Prebuilt, UncheckedPart};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::system::catalogue_file;
use crate::system::catalogue_file::{CompiledFile, OpenedFile};
use crate::system::disk::Disk;
use crate::system::files;
use crate::system::files::FileError;
use microcred_advice::ranking::MAX_EVALUATED_PROGRAMS;
use microcred_core::criteria::Criteria;
use microcred_core::diagnostic::Diagnostic;
use microcred_core::funding::Funding;
use microcred_core::help::HelpServices;
use microcred_core::job_titles::JobTitles;
use microcred_core::licences::Licences;
use microcred_core::occupation::{Occupation, Occupations};
use microcred_core::reference_data::{CatalogueOrigin, FallbackReason, ReferenceData};
use microcred_core::resources::Resource;
use microcred_core::synonyms::Synonyms;
use microcred_data::reading;
use microcred_data::reading::catalogue::{ParsedCatalogue, parse, parse_bytes};

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

/// A fault in a file that the program carries: the program was built wrong.
#[derive(Debug, thiserror::Error)]
#[error("{}:{}:{}: {:?}", .0.location.file, .0.location.line, .0.location.column, .0.kind)]
pub struct EmbeddedDataError(pub Box<Diagnostic>);

/// The embedded data alone.
///
/// # Errors
/// When the program was built with a broken file.
pub fn embedded() -> Result<Data, EmbeddedDataError> {
    let occupations = embedded_occupations()?;
    let ParsedCatalogue { catalogue, diagnostics: faults, .. } = parse("catalogue.ron", CATALOGUE, &occupations);
    let catalogue = catalogue.ok_or_else(|| {
        let nothing = || Diagnostic::for_file("catalogue.ron", DiagnosticKind::MissingField);
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
    Ok(Data { diagnostics: faults, ..Data::new(known) })
}

/// The embedded data with the catalogue of a file in place of the embedded one.
///
/// A file that cannot be used leaves the embedded catalogue in place and says so in [`Knowledge::origin`].
///
/// # Errors
/// When the program was built with a broken file.
pub fn with_catalogue(path: &Path) -> Result<Data, EmbeddedDataError> {
    with_catalogue_from(&Disk::default(), path)
}

/// The same from a file system.
///
/// # Errors
/// As [`with_catalogue`].
pub fn with_catalogue_from(disk: &Disk, path: &Path) -> Result<Data, EmbeddedDataError> {
    let mut data = embedded()?;
    let shown = files::display_path(path);
    let bytes = match catalogue_file::open_from(disk, path) {
        Ok(OpenedFile::Text(bytes)) => bytes,
        Ok(OpenedFile::Compiled(file)) => {
            use_compiled(&mut data, file, shown);
            return Ok(data);
        }
        Ok(OpenedFile::Invalid(damage)) => {
            data.reference.origin = CatalogueOrigin::Fallback { path: shown, reason: FallbackReason::Invalid(damage) };
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
            let why = faults
                .first()
                .map_or(FallbackReason::NoValidRecords, |fault| FallbackReason::Diagnostic(Box::new(fault.clone())));
            CatalogueOrigin::Fallback { path: shown, reason: why }
        }
    };
    data.diagnostics = faults;
    Ok(data)
}

/// A compiled catalogue in place of the embedded one.
fn use_compiled(data: &mut Data, file: CompiledFile, shown: String) {
    let catalogue = file.catalogue();
    data.reference.origin = if catalogue.is_empty() {
        CatalogueOrigin::Fallback { path: shown, reason: FallbackReason::NoValidRecords }
    } else {
        let is_large = catalogue.len() > MAX_EVALUATED_PROGRAMS;
        data.reference.catalogue = catalogue;
        data.prebuilt =
            Prebuilt { index: InvertedIndex::open(file.sections()), ranker: is_large.then(|| file.ranks()).flatten() };
        data.unchecked = (!file.is_fully_checked()).then(|| Arc::new(file) as Arc<dyn UncheckedPart>);
        CatalogueOrigin::File { path: shown, rejected: 0 }
    };
}

/// The embedded occupations.
///
/// # Errors
/// When the program was built with a broken file.
pub fn embedded_occupations() -> Result<Occupations, EmbeddedDataError> {
    parse_embedded::<OccupationFile>("reference/occupations.ron", OCCUPATIONS)
        .map(|file| Occupations::new(file.occupations))
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
    Ok(parse("catalogue.ron", CATALOGUE, &embedded_occupations()?))
}

fn parse_embedded<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, EmbeddedDataError> {
    reading::parse_ron_file(file, text).map_err(EmbeddedDataError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_files_are_valid() {
        let data = embedded().unwrap();
        assert_eq!(data.diagnostics, vec![]);
        let records = CATALOGUE.lines().filter(|line| line.trim_start().starts_with("id: \"")).count();
        assert_eq!(data.reference.catalogue.in_memory_programs().len(), records);
        assert_eq!(data.reference.occupations.all().len(), 516);
        assert_eq!((data.reference.criteria.program.len(), data.reference.criteria.person.len()), (13, 8));
    }
}
