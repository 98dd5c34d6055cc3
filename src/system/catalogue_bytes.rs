//! The bytes of a compiled catalogue: mapped where catalogues of very many programs are built in, else read.

use std::path::Path;

use crate::system::disk::DiskFile;
use crate::system::files::FileError;

#[cfg(feature = "large")]
pub use crate::system::mapped_file::MappedFile as CatalogueBytes;
#[cfg(not(feature = "large"))]
pub use microcred_sections::sections::AlignedBytes as CatalogueBytes;

/// Maps an open file.
///
/// # Errors
/// When it is no regular file, or cannot be mapped.
#[cfg(feature = "large")]
pub(super) fn open_bytes(path: &Path, file: &mut DiskFile) -> Result<CatalogueBytes, FileError> {
    crate::system::mapped_file::map_open_file(path, file)
}

/// Reads an open file from its beginning, at most [`MAX_FULL_CHECK_BYTES`] of it.
///
/// [`MAX_FULL_CHECK_BYTES`]: crate::system::catalogue_file::MAX_FULL_CHECK_BYTES
///
/// # Errors
/// When it is no regular file, cannot be read, or is longer.
#[cfg(not(feature = "large"))]
pub(super) fn open_bytes(path: &Path, file: &mut DiskFile) -> Result<CatalogueBytes, FileError> {
    use std::io::{Read, Seek, SeekFrom};

    use crate::system::catalogue_file::MAX_FULL_CHECK_BYTES;
    use crate::system::files::display_path;

    let io = |source| FileError::Io { path: display_path(path), source };
    if !file.metadata().map_err(io)?.is_file() {
        return Err(FileError::NotRegular { path: display_path(path) });
    }
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0)).map_err(io)?;
    Read::by_ref(file).take(MAX_FULL_CHECK_BYTES + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > MAX_FULL_CHECK_BYTES {
        let max_bytes = usize::try_from(MAX_FULL_CHECK_BYTES).unwrap_or(usize::MAX);
        return Err(FileError::TooLarge { path: display_path(path), max_bytes });
    }
    Ok(CatalogueBytes::copy_from_slice(&bytes))
}
