//! Why an image cannot be used.

/// What is wrong with an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It does not begin as an image does.
    NotOurs,
    /// It was made by an older version of the program.
    Older {
        /// The version of its layout.
        found: u32,
        /// The version that is read.
        read: u32,
    },
    /// It was made by a newer version of the program.
    Newer {
        /// The version of its layout.
        found: u32,
        /// The version that is read.
        read: u32,
    },
    /// It is not as long as it says.
    WrongLength {
        /// The bytes that it should have.
        expected: u64,
        /// The bytes that it has.
        found: u64,
    },
    /// Its first page, which says what stands where, is not as it was written, or says what cannot be.
    FirstPage,
    /// Bytes of a part are not as they were written.
    Damaged {
        /// The part.
        part: String,
        /// The block of the part, from 0.
        block: u64,
        /// Where the block begins in the file.
        offset: u64,
    },
    /// A part that must be there is not, or its numbers cannot be.
    Unsound {
        /// The part.
        part: String,
    },
}
