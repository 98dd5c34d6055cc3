//! What is wrong with a data file, in words: where, what, what was expected and what to do.

use super::messages::{Args, Texts};
use crate::domain::knowledge::{Origin, Why};
use crate::domain::reading::{Fault, Problem};
use crate::domain::words::clean;

impl Texts {
    /// A fault on one line: `file:line:column: id: field: what is wrong. What to do.`
    #[must_use]
    pub fn fault(&self, fault: &Fault) -> String {
        let place = &fault.place;
        let mut line = format!("{}:{}:{}: ", clean(&place.file), place.line, place.column);
        for part in [&fault.id, &fault.field].into_iter().flatten() {
            line.push_str(part);
            line.push_str(": ");
        }
        line.push_str(&self.problem(&fault.problem));
        line
    }

    /// What went wrong with a given catalogue, if anything did.
    #[must_use]
    pub fn origin(&self, origin: &Origin) -> Option<String> {
        match origin {
            Origin::Embedded | Origin::Given { refused: 0, .. } => None,
            Origin::Given { path, refused } => Some(
                self.with("catalogue-some-refused", &Args::new().text("path", clean(path)).count("count", *refused)),
            ),
            Origin::FellBack { path, why } => {
                Some(format!("{} {}", self.refused(path, why), self.say("catalogue-fell-back")))
            }
        }
    }

    /// Why a given catalogue cannot be used.
    #[must_use]
    pub fn refused(&self, path: &str, why: &Why) -> String {
        match why {
            Why::File(message) => self.with("file-unreadable", &Args::new().text("why", clean(message))),
            Why::Fault(fault) => self.fault(fault),
            Why::Damage(damage) => self.damage(path, damage),
            Why::NothingSound => self.with("catalogue-nothing-sound", &Args::new().text("path", clean(path))),
        }
    }

    /// What is wrong, what was expected and what to do.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let found = |text: &String| Args::new().text("found", text.clone());
        let figure = |number: &f64| Args::new().text("found", number.to_string());
        let size = |number: usize| self.number(i64::try_from(number).unwrap_or(i64::MAX));
        match problem {
            Problem::FileTooLarge { bytes, most } => {
                self.with("fault-file-too-large", &Args::new().text("bytes", size(*bytes)).text("most", size(*most)))
            }
            Problem::MoreFaults { count } => {
                self.with("fault-more", &Args::new().count("count", *count).text("shown", size(*count)))
            }
            Problem::NotText => self.say("fault-not-text"),
            Problem::LineTooLong { most } => self.with("fault-line-too-long", &Args::new().text("most", size(*most))),
            Problem::Unbalanced { expected } => {
                self.with("fault-unbalanced", &Args::new().text("expected", expected.clone()))
            }
            Problem::Unreadable { detail } => {
                self.with("fault-unreadable", &Args::new().text("detail", detail.clone()))
            }
            Problem::Schema { found, known } => self
                .with("fault-schema", &Args::new().text("found", found.to_string()).text("known", known.to_string())),
            Problem::TooManyProgrammes { count, most } => self
                .with("fault-too-many-programmes", &Args::new().text("count", size(*count)).text("most", size(*most))),
            Problem::Missing => self.say("fault-missing"),
            Problem::UnknownField { known } => {
                self.with("fault-unknown-field", &Args::new().text("known", known.clone()))
            }
            Problem::RepeatedField => self.say("fault-repeated-field"),
            Problem::WrongKind { detail } => self.with("fault-wrong-kind", &Args::new().text("detail", detail.clone())),
            Problem::UnknownWord { found, known } => {
                self.with("fault-unknown-word", &Args::new().text("found", found.clone()).text("known", known.clone()))
            }
            Problem::BadId { found: text } => self.with("fault-bad-id", &found(text)),
            Problem::RepeatedId { first_line } => {
                self.with("fault-repeated-id", &Args::new().text("line", first_line.to_string()))
            }
            Problem::Empty => self.say("fault-empty"),
            Problem::TooLong { length, most } => {
                self.with("fault-too-long", &Args::new().text("length", size(*length)).text("most", size(*most)))
            }
            Problem::TooMany { count, most } => {
                self.with("fault-too-many", &Args::new().text("count", size(*count)).text("most", size(*most)))
            }
            Problem::BadAddress { found: text } => self.with("fault-bad-address", &found(text)),
            Problem::BadDate { found: text } => self.with("fault-bad-date", &found(text)),
            Problem::UnknownOccupation { found: text } => self.with("fault-unknown-occupation", &found(text)),
            Problem::RepeatedOccupation { found: text } => self.with("fault-repeated-occupation", &found(text)),
            Problem::Backwards { low, high } => {
                self.with("fault-backwards", &Args::new().text("low", low.to_string()).text("high", high.to_string()))
            }
            Problem::TooSmall { found: number } => self.with("fault-too-small", &figure(number)),
            Problem::TooLarge { found: number, most } => {
                self.with("fault-too-large", &figure(number).text("most", most.to_string()))
            }
            Problem::NotANumber => self.say("fault-not-a-number"),
            Problem::PartOfCent { found: number } => self.with("fault-part-of-cent", &figure(number)),
            Problem::NoSource => self.say("fault-no-source"),
            Problem::NoEvidence => self.say("fault-no-evidence"),
            Problem::Dangling { to } => self.with("fault-dangling", &Args::new().text("to", to.clone())),
            Problem::Circular { path } => self.with("fault-circular", &Args::new().text("path", path.clone())),
            Problem::BadLevel { found: number } => self.with("fault-bad-level", &figure(number)),
            Problem::BadLanguage { found: text } => self.with("fault-bad-language", &found(text)),
            Problem::BadPrinter { found: text } => self.with("fault-bad-printer", &found(text)),
            Problem::NotWholePath { found: text } => self.with("fault-not-whole-path", &found(text)),
            Problem::Contradiction { with } => {
                self.with("fault-contradiction", &Args::new().text("with", with.clone()))
            }
        }
    }
}
