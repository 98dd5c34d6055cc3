//! What is wrong with an image, as what is wrong with a catalogue.

use crate::domain::catalogue_error::CatalogueError;
use crate::section_file::error::SectionError;

impl From<SectionError> for CatalogueError {
    fn from(refusal: SectionError) -> Self {
        match refusal {
            SectionError::BadMagic => Self::BadMagic,
            SectionError::OlderVersion { found, supported: read } => Self::OlderFormat { found, supported: read },
            SectionError::NewerVersion { found, supported: read } => Self::NewerFormat { found, supported: read },
            SectionError::LengthMismatch { expected, found } if found < expected => Self::Truncated { expected, found },
            SectionError::LengthMismatch { expected, found } => Self::TrailingBytes { expected, found },
            SectionError::BadHeader => Self::BadHeader,
            SectionError::ChecksumMismatch { section: part, block, offset } => {
                Self::ChecksumMismatch { section: part, block, offset }
            }
            SectionError::InvalidSection { section: part } => Self::BadSection { section: part },
        }
    }
}
