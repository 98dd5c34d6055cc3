//! What can be wrong with a data file.

use ron::Error as RonError;

use crate::domain::words::clean;

/// The most faults of one file that are told one by one.
pub const MAX_FAULTS: usize = 10_000;

/// A place in a file; lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as it was named.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// In which programme, if its id could be read.
    pub id: Option<String>,
    /// In which field.
    pub field: Option<String>,
    /// What.
    pub problem: Problem,
}

impl Fault {
    /// A fault of the file as a whole.
    #[must_use]
    pub fn of_file(file: &str, problem: Problem) -> Self {
        Self { place: Place { file: file.to_owned(), line: 1, column: 1 }, id: None, field: None, problem }
    }

    /// For how many faults it stands.
    #[must_use]
    pub const fn count(&self) -> usize {
        match self.problem {
            Problem::MoreFaults { count } => count,
            _ => 1,
        }
    }
}

/// Faults as they are found: the first of the file, and how many more there are.
#[derive(Debug, Default)]
pub(super) struct Found {
    faults: Vec<Fault>,
    more: usize,
}

impl Found {
    pub(super) fn push(&mut self, fault: Fault) {
        self.faults.push(fault);
        if self.faults.len() >= 2 * MAX_FAULTS {
            self.shorten();
        }
    }

    pub(super) fn extend(&mut self, faults: impl IntoIterator<Item = Fault>) {
        faults.into_iter().for_each(|fault| self.push(fault));
    }

    pub(super) fn add(&mut self, other: Self) {
        self.more += other.more;
        self.extend(other.faults);
    }

    /// In the order of the file. No more than the first are kept, however many there are.
    fn shorten(&mut self) {
        self.faults.sort_by(|one, other| one.place.cmp(&other.place));
        self.more += self.faults.len().saturating_sub(MAX_FAULTS);
        self.faults.truncate(MAX_FAULTS);
    }

    /// The first in the order of the file, and how many more there are.
    pub(super) fn told(mut self) -> Vec<Fault> {
        self.shorten();
        let last = self.faults.last().map(|last| last.place.clone());
        if let Some(place) = last.filter(|_| self.more > 0) {
            self.faults.push(Fault { place, id: None, field: None, problem: Problem::MoreFaults { count: self.more } });
        }
        self.faults
    }
}

/// The kinds of fault. Text turns each into one sentence on what is wrong and one on what to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// More bytes than are read.
    FileTooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        most: usize,
    },
    /// More faults than are told.
    MoreFaults {
        /// How many more.
        count: usize,
    },
    /// Not UTF-8 text.
    NotText,
    /// A line of more bytes than are read.
    LineTooLong {
        /// The most that is read.
        most: usize,
    },
    /// Brackets or quotes that do not close, so nothing after can be told apart.
    Unbalanced {
        /// The character that was expected or that is too many.
        expected: String,
    },
    /// The text is no RON of the expected layout.
    Unreadable {
        /// What the reader said.
        detail: String,
    },
    /// Another version of the layout.
    Schema {
        /// The version found.
        found: u32,
        /// The version known.
        known: u32,
    },
    /// Too many records.
    TooManyProgrammes {
        /// How many.
        count: usize,
        /// The most.
        most: usize,
    },
    /// A field that must be there is not.
    Missing,
    /// A field that there is not.
    UnknownField {
        /// The fields that there are.
        known: String,
    },
    /// The same field twice in one record.
    RepeatedField,
    /// A value of the wrong kind.
    WrongKind {
        /// What the reader said.
        detail: String,
    },
    /// A word that is none of the list.
    UnknownWord {
        /// The word.
        found: String,
        /// The list.
        known: String,
    },
    /// An id that is not `provider/programme`.
    BadId {
        /// The id.
        found: String,
    },
    /// An id that an earlier record has.
    RepeatedId {
        /// The line of the earlier record.
        first_line: usize,
    },
    /// A text with nothing in it.
    Empty,
    /// A text that is too long.
    TooLong {
        /// Its length in characters.
        length: usize,
        /// The most.
        most: usize,
    },
    /// A list that is too long.
    TooMany {
        /// Its length.
        count: usize,
        /// The most.
        most: usize,
    },
    /// Not an address of a page.
    BadAddress {
        /// What stands there.
        found: String,
    },
    /// Not a date.
    BadDate {
        /// What stands there.
        found: String,
    },
    /// An occupation code that NOC 2021 does not have.
    UnknownOccupation {
        /// The code.
        found: String,
    },
    /// The same occupation twice.
    RepeatedOccupation {
        /// The code.
        found: String,
    },
    /// A range whose low end is above its high end.
    Backwards {
        /// The low end.
        low: f64,
        /// The high end.
        high: f64,
    },
    /// Less than zero, or zero where that has no meaning.
    TooSmall {
        /// The number.
        found: f64,
    },
    /// More than can be.
    TooLarge {
        /// The number.
        found: f64,
        /// The most.
        most: f64,
    },
    /// NaN or infinity.
    NotANumber,
    /// Parts of a cent.
    PartOfCent {
        /// The amount.
        found: f64,
    },
    /// A programme that cannot say where its facts are from.
    NoSource,
    /// A yes or no without evidence.
    NoEvidence,
    /// A link to a programme that is not in the catalogue.
    Dangling {
        /// The id that is not there.
        to: String,
    },
    /// Links that lead back to where they began.
    Circular {
        /// The ids on the way.
        path: String,
    },
    /// A language level outside 1 to 12.
    BadLevel {
        /// The level.
        found: f64,
    },
    /// Not a language tag of two or three letters.
    BadLanguage {
        /// What stands there.
        found: String,
    },
    /// Not a name that a printer can have.
    BadPrinter {
        /// What stands there.
        found: String,
    },
    /// Not a path from the root of the system on.
    NotWholePath {
        /// What stands there.
        found: String,
    },
    /// A weeks basis that does not go with the weeks.
    Contradiction {
        /// The other field.
        with: String,
    },
}

/// What RON says of an error, without its own type names, on one clean line.
#[must_use]
pub fn plain_detail(error: &RonError) -> String {
    let said = match error.clone() {
        RonError::ExpectedNamedStructLike(_) => RonError::ExpectedStructLike.to_string(),
        RonError::ExpectedDifferentStructName { found, .. } => format!("Expected opening `(` but found `{found}`"),
        RonError::ExpectedDifferentLength { expected, found } => {
            format!(
                "Expected {} but found {found}",
                expected.rsplit(" with ").next().unwrap_or("another number of values")
            )
        }
        RonError::SuggestRawIdentifier(found) | RonError::InvalidIdentifier(found) => {
            format!("Expected a word but found `{found}`")
        }
        RonError::NoSuchEnumVariant { expected, found, .. } => {
            RonError::NoSuchEnumVariant { expected, found, outer: None }.to_string()
        }
        RonError::NoSuchStructField { expected, found, .. } => {
            RonError::NoSuchStructField { expected, found, outer: None }.to_string()
        }
        RonError::MissingStructField { field, .. } => RonError::MissingStructField { field, outer: None }.to_string(),
        RonError::DuplicateStructField { field, .. } => {
            RonError::DuplicateStructField { field, outer: None }.to_string()
        }
        other => other.to_string(),
    };
    clean(&said).chars().take(200).collect()
}
