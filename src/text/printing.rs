//! Printing in words: what is asked before, what is said after, and why something was not printed.

use super::messages::{Args, Texts};
use crate::domain::printing::NotPrinted;

impl Texts {
    /// The question before so many pages are printed: paper can be read by whoever stands at the printer.
    #[must_use]
    pub fn print_question(&self, pages: usize) -> String {
        self.with("print-question", &self.pages(pages))
    }

    /// What is said once so many pages are on their way: to take them, since answers may stand on them.
    #[must_use]
    pub fn printed(&self, pages: usize) -> String {
        self.with("print-sent", &self.pages(pages))
    }

    /// Why something was not printed, and what to do.
    #[must_use]
    pub fn not_printed(&self, why: &NotPrinted) -> String {
        match why {
            NotPrinted::NoPrinter => self.say("not-printed-no-printer"),
            NotPrinted::Refused { said } if said.is_empty() => self.say("not-printed-refused"),
            NotPrinted::Refused { said } => {
                self.with("not-printed-refused-why", &Args::new().text("said", said.clone()))
            }
            NotPrinted::TooManyPages { pages, most } => {
                self.with("not-printed-too-long", &self.pages(*pages).text("most", self.count(*most)))
            }
            NotPrinted::TooSoon { left } => {
                let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
                let left = self.duration(std::time::Duration::from_secs(seconds));
                self.with("not-printed-too-soon", &Args::new().text("left", left))
            }
            NotPrinted::Enough { jobs } => {
                self.with("not-printed-enough", &Args::new().count("count", *jobs).text("shown", self.count(*jobs)))
            }
            NotPrinted::TookTooLong => self.say("not-printed-too-slow"),
        }
    }

    fn pages(&self, pages: usize) -> Args<'static> {
        Args::new().count("count", pages).text("shown", self.count(pages))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::text::Lang;

    #[test]
    fn every_reason_says_what_to_do_in_every_language() {
        let reasons = [
            NotPrinted::NoPrinter,
            NotPrinted::Refused { said: String::new() },
            NotPrinted::Refused { said: "lp: no default destination".to_owned() },
            NotPrinted::TooManyPages { pages: 3, most: 2 },
            NotPrinted::TooSoon { left: Duration::from_millis(1_500) },
            NotPrinted::Enough { jobs: 1 },
            NotPrinted::TookTooLong,
        ];
        for lang in Lang::all() {
            let texts = Texts::new(lang);
            let mut said: Vec<String> = reasons.iter().map(|why| texts.not_printed(why)).collect();
            assert!(said[2].contains("lp: no default destination") && said[3].contains('3') && said[3].contains('2'));
            assert!(said[4].contains('2'), "a second and a half is two: {}", said[4]);
            said.sort();
            said.dedup();
            assert_eq!(said.len(), reasons.len(), "{said:#?}");
            assert_ne!(texts.printed(1), texts.printed(2));
            assert!(texts.print_question(2).contains('2') && texts.print_question(2).contains('?'));
        }
    }
}
