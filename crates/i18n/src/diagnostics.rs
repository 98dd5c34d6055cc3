//! What is wrong with a data file, in words: where, what, what was expected and what to do.

use crate::localizer::{Args, Localizer};
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
            CatalogueOrigin::File { path, rejected: refused } => {
                Some(self.format(
                    "catalogue-some-refused",
                    &Args::new().string("path", clean(path)).count("count", *refused),
                ))
            }
            CatalogueOrigin::Fallback { path, reason: why } => {
                Some(format!("{} {}", self.fallback_reason(path, why), self.text("catalogue-fallback")))
            }
        }
    }

    /// Why a given catalogue cannot be used.
    #[must_use]
    pub fn fallback_reason(&self, path: &str, why: &FallbackReason) -> String {
        match why {
            FallbackReason::Io(message) => self.format("file-unreadable", &Args::new().string("why", clean(message))),
            FallbackReason::Diagnostic(fault) => self.diagnostic(fault),
            FallbackReason::Invalid(damage) => self.catalogue_error(path, damage),
            FallbackReason::NoValidRecords => {
                self.format("catalogue-nothing-sound", &Args::new().string("path", clean(path)))
            }
        }
    }

    /// What is wrong, what was expected and what to do.
    #[must_use]
    pub fn diagnostic_kind(&self, problem: &DiagnosticKind) -> String {
        let found = |text: &String| Args::new().string("found", text.clone());
        let figure = |number: &f64| Args::new().string("found", number.to_string());
        let size = |number: usize| self.number(i64::try_from(number).unwrap_or(i64::MAX));
        match problem {
            DiagnosticKind::FileTooLarge { bytes, max: most } => self
                .format("fault-file-too-large", &Args::new().string("bytes", size(*bytes)).string("most", size(*most))),
            DiagnosticKind::MoreDiagnostics { count } => {
                self.format("fault-more", &Args::new().count("count", *count).string("shown", size(*count)))
            }
            DiagnosticKind::NotUtf8 => self.text("fault-not-text"),
            DiagnosticKind::LineTooLong { max: most } => {
                self.format("fault-line-too-long", &Args::new().string("most", size(*most)))
            }
            DiagnosticKind::Unbalanced { expected } => {
                self.format("fault-unbalanced", &Args::new().string("expected", expected.clone()))
            }
            DiagnosticKind::InvalidSyntax { detail } => {
                self.format("fault-unreadable", &Args::new().string("detail", detail.clone()))
            }
            DiagnosticKind::UnsupportedSchema { found, supported: known } => self.format(
                "fault-schema",
                &Args::new().string("found", found.to_string()).string("known", known.to_string()),
            ),
            DiagnosticKind::TooManyPrograms { count, max: most } => self.format(
                "fault-too-many-programs",
                &Args::new().string("count", size(*count)).string("most", size(*most)),
            ),
            DiagnosticKind::MissingField => self.text("fault-missing"),
            DiagnosticKind::UnknownField { known } => {
                self.format("fault-unknown-field", &Args::new().string("known", known.clone()))
            }
            DiagnosticKind::DuplicateField => self.text("fault-repeated-field"),
            DiagnosticKind::WrongType { detail } => {
                self.format("fault-wrong-kind", &Args::new().string("detail", detail.clone()))
            }
            DiagnosticKind::UnknownValue { found, known } => self.format(
                "fault-unknown-word",
                &Args::new().string("found", found.clone()).string("known", known.clone()),
            ),
            DiagnosticKind::InvalidId { found: text } => self.format("fault-bad-id", &found(text)),
            DiagnosticKind::DuplicateId { first_line } => {
                self.format("fault-repeated-id", &Args::new().string("line", first_line.to_string()))
            }
            DiagnosticKind::Empty => self.text("fault-empty"),
            DiagnosticKind::TextTooLong { length, max: most } => {
                self.format("fault-too-long", &Args::new().string("length", size(*length)).string("most", size(*most)))
            }
            DiagnosticKind::ListTooLong { count, max: most } => {
                self.format("fault-too-many", &Args::new().string("count", size(*count)).string("most", size(*most)))
            }
            DiagnosticKind::InvalidUrl { found: text } => self.format("fault-bad-address", &found(text)),
            DiagnosticKind::InvalidDate { found: text } => self.format("fault-bad-date", &found(text)),
            DiagnosticKind::UnknownOccupation { found: text } => self.format("fault-unknown-occupation", &found(text)),
            DiagnosticKind::DuplicateOccupation { found: text } => {
                self.format("fault-repeated-occupation", &found(text))
            }
            DiagnosticKind::InvertedRange { low, high } => self.format(
                "fault-backwards",
                &Args::new().string("low", low.to_string()).string("high", high.to_string()),
            ),
            DiagnosticKind::TooSmall { found: number } => self.format("fault-too-small", &figure(number)),
            DiagnosticKind::TooLarge { found: number, max: most } => {
                self.format("fault-too-large", &figure(number).string("most", most.to_string()))
            }
            DiagnosticKind::NotANumber => self.text("fault-not-a-number"),
            DiagnosticKind::FractionalCent { found: number } => self.format("fault-part-of-cent", &figure(number)),
            DiagnosticKind::MissingSource => self.text("fault-no-source"),
            DiagnosticKind::MissingEvidence => self.text("fault-no-evidence"),
            DiagnosticKind::DanglingLink { target: to } => {
                self.format("fault-dangling", &Args::new().string("to", to.clone()))
            }
            DiagnosticKind::CyclicLink { path } => {
                self.format("fault-circular", &Args::new().string("path", path.clone()))
            }
            DiagnosticKind::InvalidClbLevel { found: number } => self.format("fault-bad-level", &figure(number)),
            DiagnosticKind::InvalidLanguageTag { found: text } => self.format("fault-bad-language", &found(text)),
            DiagnosticKind::InvalidPrinterName { found: text } => self.format("fault-bad-printer", &found(text)),
            DiagnosticKind::NotAbsolutePath { found: text } => self.format("fault-not-whole-path", &found(text)),
            DiagnosticKind::ConflictingField { other_field: with } => {
                self.format("fault-contradiction", &Args::new().string("with", with.clone()))
            }
        }
    }
}
