//! Why a compiled catalogue cannot be used, in words.

use crate::localizer::{Args, Localizer};
use crate::msg;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::sanitize::clean;

impl Localizer {
    /// What is wrong with a compiled catalogue and what to do: `file: what is wrong. What to do.`
    #[must_use]
    pub fn catalogue_error(&self, path: &str, damage: &CatalogueError) -> String {
        let size = |number: u64| self.number(i64::try_from(number).unwrap_or(i64::MAX));
        let versions =
            |found: u32, read: u32| Args::new().string("found", found.to_string()).string("read", read.to_string());
        let lengths =
            |expected: u64, found: u64| Args::new().string("expected", size(expected)).string("found", size(found));
        let said = match damage {
            CatalogueError::BadMagic => self.text(msg::CATALOGUE_BAD_MAGIC),
            CatalogueError::OlderFormat { found, supported: read } => {
                self.format(msg::CATALOGUE_OLDER_LAYOUT, &versions(*found, *read))
            }
            CatalogueError::NewerFormat { found, supported: read } => {
                self.format(msg::CATALOGUE_NEWER_LAYOUT, &versions(*found, *read))
            }
            CatalogueError::Truncated { expected, found } => {
                self.format(msg::CATALOGUE_TRUNCATED, &lengths(*expected, *found))
            }
            CatalogueError::TrailingBytes { expected, found } => {
                self.format(msg::CATALOGUE_TOO_LONG, &lengths(*expected, *found))
            }
            CatalogueError::BadHeader => self.text(msg::CATALOGUE_BAD_HEADER),
            CatalogueError::ChecksumMismatch { section: part, block, offset } => {
                let args = Args::new()
                    .string("part", clean(part))
                    .string("block", size(*block))
                    .string("offset", size(*offset));
                self.format(msg::CATALOGUE_BAD_CHECKSUM, &args)
            }
            CatalogueError::BadSection { section: part } => {
                self.format(msg::CATALOGUE_BAD_SECTION, &Args::new().string("part", clean(part)))
            }
            CatalogueError::BadRecord { record } => {
                self.format(msg::CATALOGUE_BAD_RECORD, &Args::new().string("record", size(*record as u64)))
            }
        };
        format!("{}: {said}", clean(path))
    }
}
