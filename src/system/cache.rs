//! The cache of given catalogues: a text file is compiled once, under the hash of its content, and opened from then on.
//!
//! The cache holds catalogues alone, nothing of a person. A cached file that is cut short or damaged is made again; two
//! processes that make the same file write under names of their own and rename. Only catalogues without any diagnostic are
//! cached, because the others report theirs at every start.

use std::env;
use std::io::{self, BufWriter};
use std::path::PathBuf;
use std::time::SystemTime;

use etcetera::{BaseStrategy, choose_base_strategy};
use microcred_core::catalogue::Catalogue;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_search::index_builder::IndexBuilder;
use microcred_search::programs::SearchReference;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_sections::writer::SectionBuilder;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use super::catalogue_file::{CompiledFile, OpenedFile, open_from};
use super::disk::Disk;
use super::temp_file::TempFile;

/// The environment variable that switches the cache off (`off` or `0`) or names its folder.
const CACHE_VARIABLE: &str = "MICROCRED_CACHE";
/// Cached catalogues that are kept; the oldest go first.
const MAX_CACHED_FILES: usize = 8;

/// Where compiled forms of given catalogues are kept.
#[derive(Debug, Clone)]
pub struct CatalogueCache {
    folder: Option<PathBuf>,
}

impl CatalogueCache {
    /// Returns the cache in the user's cache folder, or where the environment says.
    #[must_use]
    pub fn from_environment() -> Self {
        let wanted = env::var_os(CACHE_VARIABLE).filter(|value| !value.is_empty());
        let folder = match wanted {
            Some(value) if value == "off" || value == "0" => None,
            Some(folder) => Some(PathBuf::from(folder)),
            None => choose_base_strategy().ok().map(|folders| folders.cache_dir().join("microcred")),
        };
        Self { folder }
    }

    /// Returns a cache that keeps nothing.
    #[must_use]
    pub const fn off() -> Self {
        Self { folder: None }
    }

    /// Returns a cache in a folder, which is created when something is kept.
    #[must_use]
    pub const fn in_folder(folder: PathBuf) -> Self {
        Self { folder: Some(folder) }
    }

    /// Returns the file of a catalogue text; `None` where the cache is off.
    fn path_of(&self, text: &[u8]) -> Option<PathBuf> {
        let folder = self.folder.as_ref()?;
        // What the text is read with is part of the name: another version makes its own file.
        let mut hash = Xxh3::new();
        hash.update(env!("CARGO_PKG_VERSION").as_bytes());
        hash.update(&microcred_embedded::SEARCH_FINGERPRINT.to_le_bytes());
        hash.update(&xxh3_128(text).to_le_bytes());
        Some(folder.join(format!("catalogue-{:032x}.mcat", hash.digest128())))
    }

    /// Opens the compiled form of a catalogue text; `None` where it is not kept or cannot be used.
    pub(super) fn open(&self, disk: &Disk, text: &[u8]) -> Option<CompiledFile> {
        let path = self.path_of(text)?;
        match open_from(disk, &path) {
            Ok(OpenedFile::Compiled(file)) if file.is_fully_checked() => Some(file),
            Ok(_) => {
                let _ = disk.remove_file(&path);
                None
            }
            Err(_) => None,
        }
    }

    /// Compiles a catalogue and keeps it under the hash of its text.
    ///
    /// # Errors
    /// When the folder cannot be made or written. Nothing half-written is left.
    pub(super) fn keep(
        &self,
        disk: &Disk,
        text: &[u8],
        catalogue: &Catalogue,
        search: &SearchReference,
    ) -> io::Result<()> {
        let Some(path) = self.path_of(text) else { return Ok(()) };
        if let Some(folder) = path.parent() {
            disk.create_folder(folder)?;
        }
        let (temp, file) = TempFile::create(disk, &path)?;
        let index = SearchIndexBuilder::new(IndexBuilder::new(search.synonyms.clone()), search.context.clone());
        let builders: Vec<Box<dyn SectionBuilder>> = vec![Box::new(index)];
        let mut writer = CatalogueWriter::new(BufWriter::new(file), builders)?;
        for program in catalogue.all() {
            writer.add(&program)?;
        }
        let file = writer.finish(&catalogue.header)?.into_inner().map_err(io::IntoInnerError::into_error)?;
        drop(file);
        temp.persist(&path)?;
        self.remove_oldest(disk);
        Ok(())
    }

    /// Removes the oldest files where there are more than [`MAX_CACHED_FILES`]. A failure leaves them.
    fn remove_oldest(&self, disk: &Disk) {
        let Some(folder) = &self.folder else { return };
        let mut files: Vec<(SystemTime, PathBuf)> = disk
            .files_in(folder)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "mcat"))
            .filter_map(|path| Some((disk.metadata(&path).ok()?.modified().ok()?, path)))
            .collect();
        files.sort();
        let surplus = files.len().saturating_sub(MAX_CACHED_FILES);
        for (_, path) in files.into_iter().take(surplus) {
            let _ = disk.remove_file(&path);
        }
    }
}
