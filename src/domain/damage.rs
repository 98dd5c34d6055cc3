//! Why a compiled catalogue cannot be used.

/// What is wrong with a compiled catalogue. Text turns each into what is wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// It is no compiled catalogue.
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
    /// It is shorter than it says.
    CutShort {
        /// The bytes that it should have.
        expected: u64,
        /// The bytes that it has.
        found: u64,
    },
    /// It is longer than it says.
    TooLong {
        /// The bytes that it should have.
        expected: u64,
        /// The bytes that it has.
        found: u64,
    },
    /// Its first page, which says what stands where, is damaged.
    FirstPage,
    /// Bytes of a part are not as they were written.
    Bytes {
        /// The part.
        part: String,
        /// The block of the part, from 0.
        block: u64,
        /// Where the block begins in the file.
        offset: u64,
    },
    /// A part is not there, or does not fit the others.
    Part {
        /// The part.
        part: String,
    },
    /// A programme that cannot be read.
    Record {
        /// Its number, from 0.
        record: usize,
    },
}
