//! The parts of a compiled catalogue in a file: mapped as a whole, and what is looked at once read by itself.

use std::borrow::Cow;
use std::io::{Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::Mutex;

use super::disk::DiskFile;
use super::mapped::Mapped;
use crate::image::container::Container;
use crate::image::parts::Parts;

/// A mapped file that can be read too. A look at mapped bytes brings their neighbours into memory with them, which costs
/// more than it gives where single records of a gigabyte are looked at.
#[derive(Debug)]
pub struct OnFile {
    container: Container<Mapped>,
    file: Mutex<DiskFile>,
    /// Whether single records are read and not mapped.
    reads: bool,
}

impl OnFile {
    /// The parts of a container in this file; a file longer than `most` is read where it is looked at once.
    #[must_use]
    pub fn new(container: Container<Mapped>, file: DiskFile, most: u64) -> Self {
        let reads = container.length() > most;
        Self { container, file: Mutex::new(file), reads }
    }

    /// The container.
    #[must_use]
    pub const fn container(&self) -> &Container<Mapped> {
        &self.container
    }

    /// The bytes at a place of the file; fewer where the file was cut or cannot be read.
    #[must_use]
    pub fn read(&self, offset: u64, length: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Ok(mut file) = self.file.lock()
            && file.seek(SeekFrom::Start(offset)).is_ok()
        {
            let _ = Read::by_ref(&mut *file).take(length).read_to_end(&mut bytes);
        }
        bytes
    }
}

impl Parts for OnFile {
    fn part(&self, name: &str) -> &[u8] {
        Parts::part(&self.container, name)
    }

    fn some(&self, name: &str, range: Range<usize>) -> Cow<'_, [u8]> {
        let mapped = || self.part(name).get(range.clone()).unwrap_or(&[]);
        if !self.reads {
            return Cow::Borrowed(mapped());
        }
        let offset = self.container.offset(name).and_then(|offset| offset.checked_add(range.start as u64));
        match offset {
            Some(offset) if !mapped().is_empty() => Cow::Owned(self.read(offset, range.len() as u64)),
            _ => Cow::Borrowed(&[]),
        }
    }
}
