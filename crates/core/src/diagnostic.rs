//! What can be wrong with a data file.

/// The most faults of one file that are told one by one.
pub const MAX_DIAGNOSTICS: usize = 10_000;

/// A place in a file; lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceLocation {
    /// The file, as it was named.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Where.
    pub location: SourceLocation,
    /// In which program, if its id could be read.
    pub program_id: Option<String>,
    /// In which field.
    pub field: Option<String>,
    /// What.
    pub kind: DiagnosticKind,
}

impl Diagnostic {
    /// A fault of the file as a whole.
    #[must_use]
    pub fn for_file(file: &str, kind: DiagnosticKind) -> Self {
        Self {
            location: SourceLocation { file: file.to_owned(), line: 1, column: 1 },
            program_id: None,
            field: None,
            kind,
        }
    }

    /// For how many faults it stands.
    #[must_use]
    pub const fn count(&self) -> usize {
        match self.kind {
            DiagnosticKind::MoreDiagnostics { count } => count,
            _ => 1,
        }
    }
}

/// Faults as they are found: the first of the file, and how many more there are.
#[derive(Debug, Default)]
pub struct DiagnosticCollector {
    diagnostics: Vec<Diagnostic>,
    omitted: usize,
}

impl DiagnosticCollector {
    /// Adds one.
    pub fn push(&mut self, fault: Diagnostic) {
        self.diagnostics.push(fault);
        if self.diagnostics.len() >= 2 * MAX_DIAGNOSTICS {
            self.truncate();
        }
    }

    /// Adds several.
    pub fn extend(&mut self, faults: impl IntoIterator<Item = Diagnostic>) {
        faults.into_iter().for_each(|fault| self.push(fault));
    }

    /// Adds all of another collection.
    pub fn merge(&mut self, other: Self) {
        self.omitted += other.omitted;
        self.extend(other.diagnostics);
    }

    /// In the order of the file. No more than the first are kept, however many there are.
    fn truncate(&mut self) {
        self.diagnostics.sort_by(|one, other| one.location.cmp(&other.location));
        self.omitted += self.diagnostics.len().saturating_sub(MAX_DIAGNOSTICS);
        self.diagnostics.truncate(MAX_DIAGNOSTICS);
    }

    /// The first in the order of the file, and how many more there are.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.truncate();
        let last = self.diagnostics.last().map(|last| last.location.clone());
        if let Some(place) = last.filter(|_| self.omitted > 0) {
            self.diagnostics.push(Diagnostic {
                location: place,
                program_id: None,
                field: None,
                kind: DiagnosticKind::MoreDiagnostics { count: self.omitted },
            });
        }
        self.diagnostics
    }
}

/// The kinds of fault. Text turns each into one sentence on what is wrong and one on what to do.
#[derive(Debug, Clone, PartialEq)]
pub enum DiagnosticKind {
    /// More bytes than are read.
    FileTooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        max: usize,
    },
    /// More faults than are told.
    MoreDiagnostics {
        /// How many more.
        count: usize,
    },
    /// Not UTF-8 text.
    NotUtf8,
    /// A line of more bytes than are read.
    LineTooLong {
        /// The most that is read.
        max: usize,
    },
    /// Brackets or quotes that do not close, so nothing after can be told apart.
    Unbalanced {
        /// The character that was expected or that is too many.
        expected: String,
    },
    /// The text is no RON of the expected layout.
    InvalidSyntax {
        /// What the reader said.
        detail: String,
    },
    /// Another version of the layout.
    UnsupportedSchema {
        /// The version found.
        found: u32,
        /// The version known.
        supported: u32,
    },
    /// Too many records.
    TooManyPrograms {
        /// How many.
        count: usize,
        /// The most.
        max: usize,
    },
    /// A field that must be there is not.
    MissingField,
    /// A field that there is not.
    UnknownField {
        /// The fields that there are.
        known: String,
    },
    /// The same field twice in one record.
    DuplicateField,
    /// A value of the wrong kind.
    WrongType {
        /// What the reader said.
        detail: String,
    },
    /// A word that is none of the list.
    UnknownValue {
        /// The word.
        found: String,
        /// The list.
        known: String,
    },
    /// An id that is not `provider/program`.
    InvalidId {
        /// The id.
        found: String,
    },
    /// An id that an earlier record has.
    DuplicateId {
        /// The line of the earlier record.
        first_line: usize,
    },
    /// A text with nothing in it.
    Empty,
    /// A text that is too long.
    TextTooLong {
        /// Its length in characters.
        length: usize,
        /// The most.
        max: usize,
    },
    /// A list that is too long.
    ListTooLong {
        /// Its length.
        count: usize,
        /// The most.
        max: usize,
    },
    /// Not an address of a page.
    InvalidUrl {
        /// What stands there.
        found: String,
    },
    /// Not a telephone number.
    InvalidPhone {
        /// What stands there.
        found: String,
    },
    /// Not an e-mail address.
    InvalidEmail {
        /// What stands there.
        found: String,
    },
    /// A page that stands neither on the site of the provider nor on that of a public body.
    ThirdPartyPage {
        /// The host of the page.
        host: String,
    },
    /// Not a date.
    InvalidDate {
        /// What stands there.
        found: String,
    },
    /// An occupation code that NOC 2021 does not have.
    UnknownOccupation {
        /// The code.
        found: String,
    },
    /// The same occupation twice.
    DuplicateOccupation {
        /// The code.
        found: String,
    },
    /// A range whose low end is above its high end.
    InvertedRange {
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
        max: f64,
    },
    /// NaN or infinity.
    NotANumber,
    /// Parts of a cent.
    FractionalCent {
        /// The amount.
        found: f64,
    },
    /// A program that cannot say where its facts are from.
    MissingSource,
    /// A yes or no without evidence.
    MissingEvidence,
    /// A link to a program that is not in the catalogue.
    DanglingLink {
        /// The id that is not there.
        target: String,
    },
    /// Links that lead back to where they began.
    CyclicLink {
        /// The ids on the way.
        path: String,
    },
    /// A language level outside 1 to 12.
    InvalidClbLevel {
        /// The level.
        found: f64,
    },
    /// Not a language tag of two or three letters.
    InvalidLanguageTag {
        /// What stands there.
        found: String,
    },
    /// Not a name that a printer can have.
    InvalidPrinterName {
        /// What stands there.
        found: String,
    },
    /// Not a path from the root of the system on.
    NotAbsolutePath {
        /// What stands there.
        found: String,
    },
    /// A weeks basis that does not go with the weeks.
    ConflictingField {
        /// The other field.
        other_field: String,
    },
}
