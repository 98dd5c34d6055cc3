//! The data in use: the embedded catalogue, or a given one in its place.

use std::path::Path;
use std::sync::Arc;

use microcred_advice::ranking::MAX_EVALUATED_PROGRAMS;
use microcred_core::diagnostic::Diagnostic;
use microcred_core::occupation::Occupations;
use microcred_core::reference_data::{CatalogueOrigin, FallbackReason};
use microcred_data::reading::catalogue::{ParsedCatalogue, parse_bytes};
use microcred_search::inverted_index::InvertedIndex;
use microcred_session::data::{Data, Prebuilt, UncheckedPart};

use super::cache::CatalogueCache;
use super::catalogue_file::{self, CompiledFile, OpenedFile};
use super::disk::Disk;
use super::files::{self, FileError};

/// Returns the embedded data.
#[must_use]
pub fn embedded() -> Data {
    microcred_embedded::data()
}

/// Returns the embedded data, with the catalogue of a file in its place where one is given. A file that cannot be used leaves
/// the embedded catalogue in place and says so in [`CatalogueOrigin`].
#[must_use]
pub fn load(path: Option<&Path>) -> Data {
    path.map_or_else(embedded, with_catalogue)
}

/// Returns the embedded data with the catalogue of a file in place of the embedded one, compiled once into the user's cache.
#[must_use]
pub fn with_catalogue(path: &Path) -> Data {
    with_catalogue_from(&Disk::default(), path, &CatalogueCache::from_environment())
}

/// Does the same on a given file system with a given cache.
#[must_use]
pub fn with_catalogue_from(disk: &Disk, path: &Path, cache: &CatalogueCache) -> Data {
    let mut data = embedded();
    let shown = files::display_path(path);
    let fallback = |reason| CatalogueOrigin::Fallback { path: shown.clone(), reason };
    match catalogue_file::open_from(disk, path) {
        Ok(OpenedFile::Text(text)) => use_text(&mut data, disk, &shown, &text, cache),
        Ok(OpenedFile::Compiled(file)) => use_compiled(&mut data, file, shown),
        Ok(OpenedFile::Invalid(damage)) => {
            Arc::make_mut(&mut data.reference).origin = fallback(FallbackReason::Invalid(damage));
        }
        Err(error) => Arc::make_mut(&mut data.reference).origin = fallback(FallbackReason::Io(error.to_string())),
    }
    data
}

/// Puts the catalogue of a text in place of the embedded one: from the cache, or read and kept there.
fn use_text(data: &mut Data, disk: &Disk, shown: &str, text: &[u8], cache: &CatalogueCache) {
    if let Some(file) = cache.open(disk, text) {
        use_compiled(data, file, shown.to_owned());
        return;
    }
    let ParsedCatalogue { catalogue, diagnostics, rejected_count } =
        parse_bytes(shown, text, &data.reference.occupations);
    data.prebuilt.index = None;
    let reference = Arc::make_mut(&mut data.reference);
    reference.origin = match catalogue {
        Some(catalogue) if !catalogue.is_empty() => {
            if diagnostics.is_empty() {
                let kept = cache.keep(disk, text, &catalogue, &microcred_embedded::search_reference());
                data.uncached = kept.err().map(|error| error.to_string());
            }
            reference.catalogue = catalogue;
            CatalogueOrigin::File { path: shown.to_owned(), rejected: rejected_count }
        }
        Some(_) => unusable(shown, FallbackReason::NoValidRecords),
        None => unusable(shown, first_reason(&diagnostics)),
    };
    data.diagnostics = diagnostics;
    if matches!(data.reference.origin, CatalogueOrigin::Fallback { .. }) {
        data.prebuilt = embedded().prebuilt;
    }
}

fn unusable(shown: &str, reason: FallbackReason) -> CatalogueOrigin {
    CatalogueOrigin::Fallback { path: shown.to_owned(), reason }
}

fn first_reason(diagnostics: &[Diagnostic]) -> FallbackReason {
    diagnostics
        .first()
        .map_or(FallbackReason::NoValidRecords, |first| FallbackReason::Diagnostic(Box::new(first.clone())))
}

/// A compiled catalogue in place of the embedded one.
fn use_compiled(data: &mut Data, file: CompiledFile, shown: String) {
    let catalogue = file.catalogue();
    let reference = Arc::make_mut(&mut data.reference);
    reference.origin = if catalogue.is_empty() {
        CatalogueOrigin::Fallback { path: shown, reason: FallbackReason::NoValidRecords }
    } else {
        let is_large = catalogue.len() > MAX_EVALUATED_PROGRAMS;
        reference.catalogue = catalogue;
        data.prebuilt = Prebuilt {
            index: InvertedIndex::open(file.sections()),
            ranker: is_large.then(|| file.ranks()).flatten(),
            search: data.prebuilt.search.take(),
        };
        data.unchecked = (!file.is_fully_checked()).then(|| Arc::new(file) as Arc<dyn UncheckedPart>);
        CatalogueOrigin::File { path: shown, rejected: 0 }
    };
}

/// Reads a catalogue file with everything that is wrong with it.
///
/// # Errors
/// When the file cannot be read at all.
pub fn read_catalogue(disk: &Disk, path: &Path, occupations: &Occupations) -> Result<ParsedCatalogue, FileError> {
    Ok(parse_bytes(&files::display_path(path), &files::read_from(disk, path)?, occupations))
}
