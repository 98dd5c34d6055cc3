//! Why a compiled catalogue cannot be used.

/// What is wrong with a compiled catalogue. Text turns each into what is wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatalogueError {
    /// It is no compiled catalogue.
    BadMagic,
    /// It was made by an older version of the program.
    OlderFormat {
        /// The version of its layout.
        found: u32,
        /// The version that is read.
        supported: u32,
    },
    /// It was made by a newer version of the program.
    NewerFormat {
        /// The version of its layout.
        found: u32,
        /// The version that is read.
        supported: u32,
    },
    /// It is shorter than it says.
    Truncated {
        /// The bytes that it should have.
        expected: u64,
        /// The bytes that it has.
        found: u64,
    },
    /// It is longer than it says.
    TrailingBytes {
        /// The bytes that it should have.
        expected: u64,
        /// The bytes that it has.
        found: u64,
    },
    /// Its first page, which says what stands where, is damaged.
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
    /// A part is not there, or does not fit the others.
    BadSection {
        /// The part.
        section: String,
    },
    /// A program that cannot be read.
    BadRecord {
        /// Its number, from 0.
        record: usize,
    },
}
