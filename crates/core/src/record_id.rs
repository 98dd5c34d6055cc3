//! The number of a program in one catalogue, in place of its id wherever nothing leaves the process.

/// The place of a program in the order of one catalogue, from 0. It means nothing in another catalogue or in another run:
/// files, codes and the command line name a program by its [`ProgramId`](crate::program::ProgramId).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(u32);

impl RecordId {
    /// Makes the record of a number.
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// Makes the record of a place, from 0. A place above 32 bits names no record of any catalogue.
    #[must_use]
    pub fn from_index(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// Returns the number, as columns and posting lists hold it.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// Returns the place, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}
