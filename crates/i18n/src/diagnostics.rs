//! What is wrong with a data file, in words: where, what, what was expected and what to do.

use crate::localizer::{Args, Localizer};
use crate::msg;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::reference_data::{CatalogueOrigin, FallbackReason};
use microcred_core::sanitize::clean;

impl Localizer {
    /// A fault on one line: `file:line:column: id: field: what is wrong. What to do.`
    #[must_use]
    pub fn diagnostic(&self, fault: &Diagnostic) -> String {
        let place = &fault.location;
        let mut line = format!("{}:{}:{}: ", clean(&place.file), place.line, place.column);
        for part in [&fault.program_id, &fault.field].into_iter().flatten() {
            line.push_str(part);
            line.push_str(": ");
        }
        line.push_str(&self.diagnostic_kind(&fault.kind));
        line
    }

    /// What went wrong with a given catalogue, if anything did.
    #[must_use]
    pub fn catalogue_notice(&self, origin: &CatalogueOrigin) -> Option<String> {
        match origin {
            CatalogueOrigin::Embedded | CatalogueOrigin::File { rejected: 0, .. } => None,
            CatalogueOrigin::File { path, rejected: refused } => Some(self.format(
                msg::CATALOGUE_SOME_REFUSED,
                &Args::new().string("path", clean(path)).count("count", *refused),
            )),
            CatalogueOrigin::Fallback { path, reason: why } => {
                Some(format!("{} {}", self.fallback_reason(path, why), self.text(msg::CATALOGUE_FALLBACK)))
            }
        }
    }

    /// Why a given catalogue cannot be used.
    #[must_use]
    pub fn fallback_reason(&self, path: &str, why: &FallbackReason) -> String {
        match why {
            FallbackReason::Io(message) => {
                self.format(msg::FILE_UNREADABLE, &Args::new().string("why", clean(message)))
            }
            FallbackReason::Diagnostic(fault) => self.diagnostic(fault),
            FallbackReason::Invalid(damage) => self.catalogue_error(path, damage),
            FallbackReason::NoValidRecords => {
                self.format(msg::CATALOGUE_NOTHING_SOUND, &Args::new().string("path", clean(path)))
            }
        }
    }

    /// Returns what is wrong, what was expected and what to do.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind, without logic between them")]
    #[must_use]
    pub fn diagnostic_kind(&self, problem: &DiagnosticKind) -> String {
        let found = |text: &String| Args::new().string("found", text.clone());
        let figure = |number: &f64| Args::new().string("found", number.to_string());
        let size = |number: usize| self.number(i64::try_from(number).unwrap_or(i64::MAX));
        match problem {
            DiagnosticKind::FileTooLarge { bytes, max: most } => self.format(
                msg::FAULT_FILE_TOO_LARGE,
                &Args::new().string("bytes", size(*bytes)).string("most", size(*most)),
            ),
            DiagnosticKind::MoreDiagnostics { count } => {
                self.format(msg::FAULT_MORE, &Args::new().count("count", *count).string("shown", size(*count)))
            }
            DiagnosticKind::NotUtf8 => self.text(msg::FAULT_NOT_TEXT),
            DiagnosticKind::LineTooLong { max: most } => {
                self.format(msg::FAULT_LINE_TOO_LONG, &Args::new().string("most", size(*most)))
            }
            DiagnosticKind::Unbalanced { expected } => {
                self.format(msg::FAULT_UNBALANCED, &Args::new().string("expected", expected.clone()))
            }
            DiagnosticKind::InvalidSyntax { detail } => {
                self.format(msg::FAULT_UNREADABLE, &Args::new().string("detail", detail.clone()))
            }
            DiagnosticKind::UnsupportedSchema { found, supported: known } => self.format(
                msg::FAULT_SCHEMA,
                &Args::new().string("found", found.to_string()).string("known", known.to_string()),
            ),
            DiagnosticKind::TooManyPrograms { count, max: most } => self.format(
                msg::FAULT_TOO_MANY_PROGRAMS,
                &Args::new().string("count", size(*count)).string("most", size(*most)),
            ),
            DiagnosticKind::MissingField => self.text(msg::FAULT_MISSING),
            DiagnosticKind::UnknownField { known } => {
                self.format(msg::FAULT_UNKNOWN_FIELD, &Args::new().string("known", known.clone()))
            }
            DiagnosticKind::DuplicateField => self.text(msg::FAULT_REPEATED_FIELD),
            DiagnosticKind::WrongType { detail } => {
                self.format(msg::FAULT_WRONG_KIND, &Args::new().string("detail", detail.clone()))
            }
            DiagnosticKind::UnknownValue { found, known } => self.format(
                msg::FAULT_UNKNOWN_WORD,
                &Args::new().string("found", found.clone()).string("known", known.clone()),
            ),
            DiagnosticKind::InvalidId { found: text } => self.format(msg::FAULT_BAD_ID, &found(text)),
            DiagnosticKind::DuplicateId { first_line } => {
                self.format(msg::FAULT_REPEATED_ID, &Args::new().string("line", first_line.to_string()))
            }
            DiagnosticKind::Empty => self.text(msg::FAULT_EMPTY),
            DiagnosticKind::TextTooLong { length, max: most } => self
                .format(msg::FAULT_TOO_LONG, &Args::new().string("length", size(*length)).string("most", size(*most))),
            DiagnosticKind::ListTooLong { count, max: most } => {
                self.format(msg::FAULT_TOO_MANY, &Args::new().string("count", size(*count)).string("most", size(*most)))
            }
            DiagnosticKind::InvalidUrl { found: text } => self.format(msg::FAULT_BAD_ADDRESS, &found(text)),
            DiagnosticKind::InvalidPhone { found: text } => self.format(msg::FAULT_BAD_PHONE, &found(text)),
            DiagnosticKind::InvalidEmail { found: text } => self.format(msg::FAULT_BAD_EMAIL, &found(text)),
            DiagnosticKind::ThirdPartyPage { host } => {
                self.format(msg::FAULT_THIRD_PARTY_PAGE, &Args::new().string("host", host.clone()))
            }
            DiagnosticKind::InvalidDate { found: text } => self.format(msg::FAULT_BAD_DATE, &found(text)),
            DiagnosticKind::UnknownOccupation { found: text } => {
                self.format(msg::FAULT_UNKNOWN_OCCUPATION, &found(text))
            }
            DiagnosticKind::DuplicateOccupation { found: text } => {
                self.format(msg::FAULT_REPEATED_OCCUPATION, &found(text))
            }
            DiagnosticKind::InvertedRange { low, high } => self.format(
                msg::FAULT_BACKWARDS,
                &Args::new().string("low", low.to_string()).string("high", high.to_string()),
            ),
            DiagnosticKind::TooSmall { found: number } => self.format(msg::FAULT_TOO_SMALL, &figure(number)),
            DiagnosticKind::TooLarge { found: number, max: most } => {
                self.format(msg::FAULT_TOO_LARGE, &figure(number).string("most", most.to_string()))
            }
            DiagnosticKind::NotANumber => self.text(msg::FAULT_NOT_A_NUMBER),
            DiagnosticKind::FractionalCent { found: number } => self.format(msg::FAULT_PART_OF_CENT, &figure(number)),
            DiagnosticKind::MissingSource => self.text(msg::FAULT_NO_SOURCE),
            DiagnosticKind::MissingEvidence => self.text(msg::FAULT_NO_EVIDENCE),
            DiagnosticKind::DanglingLink { target: to } => {
                self.format(msg::FAULT_DANGLING, &Args::new().string("to", to.clone()))
            }
            DiagnosticKind::CyclicLink { path } => {
                self.format(msg::FAULT_CIRCULAR, &Args::new().string("path", path.clone()))
            }
            DiagnosticKind::InvalidClbLevel { found: number } => self.format(msg::FAULT_BAD_LEVEL, &figure(number)),
            DiagnosticKind::InvalidLanguageTag { found: text } => self.format(msg::FAULT_BAD_LANGUAGE, &found(text)),
            DiagnosticKind::InvalidPrinterName { found: text } => self.format(msg::FAULT_BAD_PRINTER, &found(text)),
            DiagnosticKind::NotAbsolutePath { found: text } => self.format(msg::FAULT_NOT_WHOLE_PATH, &found(text)),
            DiagnosticKind::ConflictingField { other_field: with } => {
                self.format(msg::FAULT_CONTRADICTION, &Args::new().string("with", with.clone()))
            }
        }
    }
}
