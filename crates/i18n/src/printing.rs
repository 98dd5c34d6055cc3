//! Printing in words: what is asked before, what is said after, and why something was not printed.

use crate::localizer::{Args, Localizer};
use crate::msg;
use microcred_core::printing::PrintError;

impl Localizer {
    /// The question before so many pages are printed: paper can be read by whoever stands at the printer.
    #[must_use]
    pub fn print_question(&self, pages: usize) -> String {
        self.format(msg::PRINT_QUESTION, &self.page_args(pages))
    }

    /// What is said once so many pages are on their way: to take them, since answers may stand on them.
    #[must_use]
    pub fn print_confirmation(&self, pages: usize) -> String {
        self.format(msg::PRINT_SENT, &self.page_args(pages))
    }

    /// Why something was not printed, and what to do.
    #[must_use]
    pub fn print_error(&self, why: &PrintError) -> String {
        match why {
            PrintError::NoPrinter => self.text(msg::NOT_PRINTED_NO_PRINTER),
            PrintError::Rejected { message: said } if said.is_empty() => self.text(msg::NOT_PRINTED_REFUSED),
            PrintError::Rejected { message: said } => {
                self.format(msg::NOT_PRINTED_REFUSED_WHY, &Args::new().string("said", said.clone()))
            }
            PrintError::TooManyPages { pages, max_pages: most } => {
                self.format(msg::NOT_PRINTED_TOO_LONG, &self.page_args(*pages).string("most", self.count(*most)))
            }
            PrintError::TooSoon { remaining: left } => {
                let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
                let left = self.duration(std::time::Duration::from_secs(seconds));
                self.format(msg::NOT_PRINTED_TOO_SOON, &Args::new().string("left", left))
            }
            PrintError::JobLimitReached { max_jobs: jobs } => self
                .format(msg::NOT_PRINTED_ENOUGH, &Args::new().count("count", *jobs).string("shown", self.count(*jobs))),
            PrintError::Timeout => self.text(msg::NOT_PRINTED_TOO_SLOW),
        }
    }

    fn page_args(&self, pages: usize) -> Args {
        Args::new().count("count", pages).string("shown", self.count(pages))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::Lang;

    #[test]
    fn every_print_error_says_what_to_do() {
        let reasons = [
            PrintError::NoPrinter,
            PrintError::Rejected { message: String::new() },
            PrintError::Rejected { message: "lp: no default destination".to_owned() },
            PrintError::TooManyPages { pages: 3, max_pages: 2 },
            PrintError::TooSoon { remaining: Duration::from_millis(1_500) },
            PrintError::JobLimitReached { max_jobs: 1 },
            PrintError::Timeout,
        ];
        for lang in Lang::all() {
            let texts = Localizer::new(lang);
            let mut said: Vec<String> = reasons.iter().map(|why| texts.print_error(why)).collect();
            assert!(said[2].contains("lp: no default destination") && said[3].contains('3') && said[3].contains('2'));
            assert!(said[4].contains('2'), "a second and a half is two: {}", said[4]);
            said.sort();
            said.dedup();
            assert_eq!(said.len(), reasons.len(), "{said:#?}");
            assert_ne!(texts.print_confirmation(1), texts.print_confirmation(2));
            assert!(texts.print_question(2).contains('2') && texts.print_question(2).contains('?'));
        }
    }
}
