//! Why a section file cannot be used.

use microcred_core::catalogue_error::CatalogueError;

/// What is wrong with an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SectionError {
    /// It does not begin as an image does.
    BadMagic,
    /// It was made by an older version of the program.
    OlderVersion {
        /// The version of its layout.
        found: u32,
        /// The version that is read.
        supported: u32,
    },
    /// It was made by a newer version of the program.
    NewerVersion {
        /// The version of its layout.
        found: u32,
        /// The version that is read.
        supported: u32,
    },
    /// It is not as long as it says.
    LengthMismatch {
        /// The bytes that it should have.
        expected: u64,
        /// The bytes that it has.
        found: u64,
    },
    /// Its first page, which says what stands where, is not as it was written, or says what cannot be.
    BadHeader,
    /// Bytes of a part are not as they were written.
    ChecksumMismatch {
        /// The part.
        section: String,
        /// The block of the part, from 0.
        block: u64,
        /// Where the block begins in the file.
        offset: u64,
    },
    /// A part that must be there is not, or its numbers cannot be.
    InvalidSection {
        /// The part.
        section: String,
    },
}

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
