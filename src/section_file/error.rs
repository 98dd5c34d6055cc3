//! Why an image cannot be used.

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
