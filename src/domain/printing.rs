//! Printing: how a place prints, how much one person may, and why something is not printed.

use std::time::Duration;

/// The program that prints where staff name no other.
pub const PROGRAM: &str = "/usr/bin/lp";
/// The pages of one print where staff say nothing: a sheet, both sides.
pub const PAGES: u32 = 2;
/// No print has more pages, whatever staff say.
pub const MOST_PAGES: u32 = 10;
/// The name of a printer has no more characters.
pub const LONGEST_NAME: usize = 127;

/// How a place prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printing {
    /// The program that prints, by its whole path.
    pub program: String,
    /// The name of the printer; `None`: the one that the system has chosen.
    pub printer: Option<String>,
    /// The most pages of one print.
    pub pages: u32,
}

impl Default for Printing {
    fn default() -> Self {
        Self { program: PROGRAM.to_owned(), printer: None, pages: PAGES }
    }
}

/// How much one visitor of an unattended place may print. At a desk there are no limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most pages of one print.
    pub pages: usize,
    /// The most prints.
    pub jobs: usize,
    /// So long after a print the next one waits, also after one that failed.
    pub apart: Duration,
}

impl Limits {
    /// One print of at most so many pages; half a minute until it is tried again.
    #[must_use]
    pub const fn unattended(pages: usize) -> Self {
        Self { pages, jobs: 1, apart: Duration::from_secs(30) }
    }
}

/// What was printed before, for the same person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Before {
    /// The prints that went to the printer.
    pub jobs: usize,
    /// How long ago printing was last tried, with success or without; `None`: never.
    pub last: Option<Duration>,
}

/// Why something is not printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotPrinted {
    /// There is no program that prints, or no printer of such a name can be.
    NoPrinter,
    /// The program did not take it.
    Refused {
        /// What it said, cleaned, on one line; it may be nothing.
        said: String,
    },
    /// It is longer than a person may print here.
    TooManyPages {
        /// Its pages.
        pages: usize,
        /// The most.
        most: usize,
    },
    /// The last print was just now.
    TooSoon {
        /// So long until the next one.
        left: Duration,
    },
    /// All has been printed that one person may print here.
    Enough {
        /// How many prints.
        jobs: usize,
    },
    /// The program did not end in time, and was ended.
    TookTooLong,
}

/// Whether something of so many pages may be printed; without limits it always may.
///
/// # Errors
/// The limit that stands against it. Of several it is the one that lasts longest.
pub fn may_print(limits: Option<Limits>, before: Before, pages: usize) -> Result<(), NotPrinted> {
    let Some(limits) = limits else { return Ok(()) };
    if before.jobs >= limits.jobs {
        return Err(NotPrinted::Enough { jobs: limits.jobs });
    }
    if pages > limits.pages {
        return Err(NotPrinted::TooManyPages { pages, most: limits.pages });
    }
    match before.last.and_then(|last| limits.apart.checked_sub(last)).filter(|left| !left.is_zero()) {
        Some(left) => Err(NotPrinted::TooSoon { left }),
        None => Ok(()),
    }
}

/// Whether a printer may be called so: letters, digits, `_` and `-`, and never as an option of a program.
#[must_use]
pub fn is_printer_name(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && !name.starts_with('-')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// Whether a path leads to a program from the root of the system, wherever one stands.
#[must_use]
pub fn is_whole_path(path: &str) -> bool {
    path.starts_with('/') && !path.ends_with('/') && !path.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNATTENDED: Option<Limits> = Some(Limits::unattended(2));

    const fn before(jobs: usize, last: Option<u64>) -> Before {
        Before {
            jobs,
            last: match last {
                Some(seconds) => Some(Duration::from_secs(seconds)),
                None => None,
            },
        }
    }

    #[test]
    fn one_print_of_two_pages_is_enough_for_a_visit() {
        assert_eq!(may_print(UNATTENDED, before(0, None), 2), Ok(()));
        assert_eq!(may_print(UNATTENDED, before(0, None), 3), Err(NotPrinted::TooManyPages { pages: 3, most: 2 }));
        assert_eq!(may_print(UNATTENDED, before(1, Some(600)), 1), Err(NotPrinted::Enough { jobs: 1 }));
        assert_eq!(may_print(UNATTENDED, before(1, Some(1)), 9), Err(NotPrinted::Enough { jobs: 1 }));
    }

    #[test]
    fn what_failed_may_be_tried_again_after_half_a_minute() {
        let left = |seconds| NotPrinted::TooSoon { left: Duration::from_secs(seconds) };
        assert_eq!(may_print(UNATTENDED, before(0, Some(0)), 1), Err(left(30)));
        assert_eq!(may_print(UNATTENDED, before(0, Some(29)), 1), Err(left(1)));
        assert_eq!(may_print(UNATTENDED, before(0, Some(30)), 1), Ok(()));
        assert_eq!(may_print(UNATTENDED, before(0, Some(31)), 1), Ok(()));
    }

    #[test]
    fn at_a_desk_there_are_no_limits() {
        assert_eq!(may_print(None, before(50, Some(0)), 1_000), Ok(()));
    }

    #[test]
    fn no_name_of_a_printer_can_be_an_option_or_more_than_one_word() {
        for name in ["Hall", "HP_LaserJet-2", "1", "_", &"a".repeat(127)] {
            assert!(is_printer_name(name), "{name}");
        }
        let long = "a".repeat(128);
        for name in ["", "-o", "-", "a b", "a/b", "a;b", "$(x)", "a\n", "a\0", "é", "a.b", long.as_str()] {
            assert!(!is_printer_name(name), "{name:?}");
        }
    }

    #[test]
    fn a_program_is_named_from_the_root_on() {
        for (path, whole) in
            [("/usr/bin/lp", true), ("lp", false), ("./lp", false), ("", false), ("/", false), ("/usr/bin/\0lp", false)]
        {
            assert_eq!(is_whole_path(path), whole, "{path:?}");
        }
    }
}
