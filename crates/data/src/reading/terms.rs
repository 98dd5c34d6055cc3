//! The checks of the terms of a program, the same for a file and for the bytes of a compiled catalogue.

use crate::reading::check::{Checker, MAX_YEAR, MIN_YEAR};
use crate::reading::record_span::DiagnosticLocator;
use microcred_core::bounds::{MAX_CREDITS, MAX_LIST_ITEMS, MAX_PROGRAM_HOURS, MAX_PROGRAM_WEEKS};
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind, SourceLocation};
use microcred_core::interview::MAX_AGE_YEARS;
use microcred_core::money::Cents;
use microcred_core::terms::{
    Asked, Entry, EntryCheck, FieldSource, FundedBy, ListedPrice, MeantFor, OpenTo, SchoolingAsked, Terms, ValidIn,
    Warning,
};

impl Checker<'_> {
    /// Cleans every text and reports every value that cannot be.
    pub(super) fn check_terms(&mut self, terms: Terms) -> Terms {
        if let ValidIn::Only(provinces) = &terms.valid_in
            && provinces.is_empty()
        {
            self.report("valid_in", DiagnosticKind::Empty);
        }
        if let Some(credits) = terms.credits {
            self.check_number("credits", credits, 0.0, MAX_CREDITS);
        }
        Terms {
            open_to: self.check_open_to(terms.open_to),
            entry: self.check_entry(terms.entry),
            other_prices: self.check_list("other_prices", terms.other_prices, Self::check_listed_price),
            pays_learner: self.check_asked("pays_learner", terms.pays_learner),
            funded: self.check_list("funded", terms.funded, |checker, funded| {
                if let Some(cap) = funded.cap {
                    checker.check_amount("funded", cap);
                }
                Some(FundedBy { why: checker.check_localised("funded", funded.why), ..funded })
            }),
            placement_hours: self.check_range("placement_hours", terms.placement_hours, MAX_PROGRAM_HOURS),
            placement_weeks: self.check_range("placement_weeks", terms.placement_weeks, MAX_PROGRAM_WEEKS),
            warnings: self.check_list("warnings", terms.warnings, |checker, warning| {
                Some(Warning {
                    text: checker.check_localised("warnings", warning.text),
                    source: warning.source.map(|address| checker.check_url("warnings", &address)),
                })
            }),
            derived: self.check_list("derived", terms.derived, |_, field| Some(field)),
            field_sources: self.check_list("field_sources", terms.field_sources, |checker, source| {
                if source.fields.is_empty() {
                    checker.report("field_sources", DiagnosticKind::Empty);
                }
                Some(FieldSource { url: checker.check_url("field_sources", &source.url), ..source })
            }),
            ..terms
        }
    }

    fn check_open_to(&mut self, open_to: OpenTo) -> OpenTo {
        for age in [open_to.min_age, open_to.max_age].into_iter().flatten() {
            self.check_number("open_to", f64::from(age), 0.0, f64::from(MAX_AGE_YEARS));
        }
        if let (Some(low), Some(high)) = (open_to.min_age, open_to.max_age)
            && low > high
        {
            self.report("open_to", DiagnosticKind::InvertedRange { low: f64::from(low), high: f64::from(high) });
        }
        let is_contradicted = open_to.statuses.iter().any(|status| open_to.closed_to.contains(status));
        if is_contradicted {
            self.report("open_to", DiagnosticKind::ConflictingField { other_field: "closed_to".to_owned() });
        }
        let empty = is_empty(&open_to.residents_of) || is_empty(&open_to.groups) || is_empty(&open_to.work);
        if empty {
            self.report("open_to", DiagnosticKind::Empty);
        }
        let lists = [open_to.statuses.len(), open_to.closed_to.len()];
        if let Some(count) = lists.into_iter().find(|count| *count > MAX_LIST_ITEMS) {
            self.report("open_to", DiagnosticKind::ListTooLong { count, max: MAX_LIST_ITEMS });
        }
        OpenTo { why: self.check_optional("open_to", open_to.why), ..open_to }
    }

    fn check_entry(&mut self, entry: Entry) -> Entry {
        Entry {
            schooling: match entry.schooling {
                SchoolingAsked::Unknown => SchoolingAsked::Unknown,
                SchoolingAsked::NotAsked(words) => SchoolingAsked::NotAsked(self.check_localised("entry", words)),
                SchoolingAsked::Asked(level, words) => {
                    SchoolingAsked::Asked(level, self.check_localised("entry", words))
                }
            },
            licence: self.check_asked("entry", entry.licence),
            experience: self.check_asked("entry", entry.experience),
            experience_months: entry.experience_months,
            trained_abroad: self.check_asked("entry", entry.trained_abroad),
            language_proof: self.check_asked("entry", entry.language_proof),
            checks: self.check_list("entry", entry.checks, |checker, check| {
                Some(EntryCheck { why: checker.check_localised("entry", check.why), ..check })
            }),
        }
    }

    fn check_asked(&mut self, field: &str, asked: Asked) -> Asked {
        match asked {
            Asked::Unknown => Asked::Unknown,
            Asked::Yes(words) => Asked::Yes(self.check_localised(field, words)),
            Asked::No(words) => Asked::No(self.check_localised(field, words)),
        }
    }

    fn check_listed_price(&mut self, price: ListedPrice) -> Option<ListedPrice> {
        for amount in [price.low, price.high].into_iter().flatten() {
            self.check_amount("other_prices", amount);
        }
        match (price.low, price.high) {
            (None, None) => self.report("other_prices", DiagnosticKind::Empty),
            (Some(low), Some(high)) if low > high => {
                self.report("other_prices", DiagnosticKind::InvertedRange { low: low.dollars(), high: high.dollars() });
            }
            _ => {}
        }
        if let Some(year) = price.year {
            self.check_number("other_prices", f64::from(year), MIN_YEAR, MAX_YEAR);
        }
        Some(ListedPrice { note: self.check_optional("other_prices", price.note), ..price })
    }

    fn check_amount(&mut self, field: &str, amount: Cents) {
        self.check_number(field, amount.dollars(), 0.0, Cents::MAX.dollars());
    }
}

fn is_empty<T>(meant: &MeantFor<T>) -> bool {
    matches!(meant, MeantFor::Only(list) if list.is_empty())
}

/// Whether terms that were read from bytes are such as a file could bring: clean and without a fault.
pub(crate) fn are_sound(terms: &Terms) -> bool {
    let mut checker = Checker::new(&Nowhere);
    let checked = checker.check_terms(terms.clone());
    checker.is_content() && checked == *terms
}

/// Names no place: what is found is only counted.
struct Nowhere;

impl DiagnosticLocator for Nowhere {
    fn diagnostic_of(&self, _path: &str, _item: Option<usize>, kind: DiagnosticKind) -> Diagnostic {
        let location = SourceLocation { file: String::new(), line: 0, column: 0 };
        Diagnostic { location, program_id: None, field: None, kind }
    }
}
