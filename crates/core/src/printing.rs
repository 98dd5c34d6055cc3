//! Printing: how a place prints, how much one person may, and why something is not printed.

use std::time::Duration;

/// The program that prints where staff name no other.
pub const DEFAULT_PRINT_COMMAND: &str = "/usr/bin/lp";
/// The pages of one print where staff say nothing: a sheet, both sides.
pub const DEFAULT_MAX_PAGES: u32 = 2;
/// No print has more pages, whatever staff say.
pub const MAX_PAGES: u32 = 10;
/// The name of a printer has no more characters.
pub const MAX_PRINTER_NAME_BYTES: usize = 127;

/// How a place prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintConfig {
    /// The program that prints, by its whole path.
    pub command: String,
    /// The name of the printer; `None`: the one that the system has chosen.
    pub printer: Option<String>,
    /// The most pages of one print.
    pub max_pages: u32,
}

impl Default for PrintConfig {
    fn default() -> Self {
        Self { command: DEFAULT_PRINT_COMMAND.to_owned(), printer: None, max_pages: DEFAULT_MAX_PAGES }
    }
}

/// How much one visitor of an unattended place may print. At a desk there are no limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintLimits {
    /// The most pages of one print.
    pub max_pages: usize,
    /// The most prints.
    pub max_jobs: usize,
    /// So long after a print the next one waits, also after one that failed.
    pub min_interval: Duration,
}

impl PrintLimits {
    /// One print of at most so many pages; half a minute until it is tried again.
    #[must_use]
    pub const fn kiosk(max_pages: usize) -> Self {
        Self { max_pages, max_jobs: 1, min_interval: Duration::from_secs(30) }
    }
}

/// What was printed before, for the same person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PrintUsage {
    /// The prints that went to the printer.
    pub jobs: usize,
    /// How long ago printing was last tried, with success or without; `None`: never.
    pub since_last_attempt: Option<Duration>,
}

/// Why something is not printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrintError {
    /// No program prints here, or no printer can have such a name.
    NoPrinter,
    /// The program did not take it.
    Rejected {
        /// What it said, cleaned, on one line; it may be nothing.
        message: String,
    },
    /// It is longer than a person may print here.
    TooManyPages {
        /// Its pages.
        pages: usize,
        /// The most.
        max_pages: usize,
    },
    /// The last print was just now.
    TooSoon {
        /// So long until the next one.
        remaining: Duration,
    },
    /// All has been printed that one person may print here.
    JobLimitReached {
        /// How many prints.
        max_jobs: usize,
    },
    /// The program did not end in time, and was ended.
    Timeout,
}

/// Whether something of so many pages may be printed; without limits it always may.
///
/// # Errors
/// The limit that stands against it. Of several it is the one that lasts longest.
pub fn check_print_limits(limits: Option<PrintLimits>, before: PrintUsage, pages: usize) -> Result<(), PrintError> {
    let Some(limits) = limits else { return Ok(()) };
    if before.jobs >= limits.max_jobs {
        return Err(PrintError::JobLimitReached { max_jobs: limits.max_jobs });
    }
    if pages > limits.max_pages {
        return Err(PrintError::TooManyPages { pages, max_pages: limits.max_pages });
    }
    match before
        .since_last_attempt
        .and_then(|last| limits.min_interval.checked_sub(last))
        .filter(|left| !left.is_zero())
    {
        Some(left) => Err(PrintError::TooSoon { remaining: left }),
        None => Ok(()),
    }
}

/// Whether a printer may be called so: letters, digits, `_` and `-`, and never as an option of a program.
#[must_use]
pub fn is_printer_name(name: &str) -> bool {
    (1..=MAX_PRINTER_NAME_BYTES).contains(&name.len())
        && !name.starts_with('-')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// Whether a path leads to a program from the root of the system, wherever one stands.
#[must_use]
pub fn is_absolute_file_path(path: &str) -> bool {
    path.starts_with('/') && !path.ends_with('/') && !path.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIOSK_LIMITS: Option<PrintLimits> = Some(PrintLimits::kiosk(2));

    const fn print_usage(jobs: usize, last: Option<u64>) -> PrintUsage {
        PrintUsage {
            jobs,
            since_last_attempt: match last {
                Some(seconds) => Some(Duration::from_secs(seconds)),
                None => None,
            },
        }
    }

    #[test]
    fn kiosk_visit_may_print_one_job_of_two_pages() {
        assert_eq!(check_print_limits(KIOSK_LIMITS, print_usage(0, None), 2), Ok(()));
        assert_eq!(
            check_print_limits(KIOSK_LIMITS, print_usage(0, None), 3),
            Err(PrintError::TooManyPages { pages: 3, max_pages: 2 })
        );
        assert_eq!(
            check_print_limits(KIOSK_LIMITS, print_usage(1, Some(600)), 1),
            Err(PrintError::JobLimitReached { max_jobs: 1 })
        );
        assert_eq!(
            check_print_limits(KIOSK_LIMITS, print_usage(1, Some(1)), 9),
            Err(PrintError::JobLimitReached { max_jobs: 1 })
        );
    }

    #[test]
    fn failed_print_may_be_retried_after_30_seconds() {
        let left = |seconds| PrintError::TooSoon { remaining: Duration::from_secs(seconds) };
        assert_eq!(check_print_limits(KIOSK_LIMITS, print_usage(0, Some(0)), 1), Err(left(30)));
        assert_eq!(check_print_limits(KIOSK_LIMITS, print_usage(0, Some(29)), 1), Err(left(1)));
        assert_eq!(check_print_limits(KIOSK_LIMITS, print_usage(0, Some(30)), 1), Ok(()));
        assert_eq!(check_print_limits(KIOSK_LIMITS, print_usage(0, Some(31)), 1), Ok(()));
    }

    #[test]
    fn no_limits_outside_a_kiosk() {
        assert_eq!(check_print_limits(None, print_usage(50, Some(0)), 1_000), Ok(()));
    }

    #[test]
    fn printer_name_is_one_word_and_not_an_option() {
        for name in ["Hall", "HP_LaserJet-2", "1", "_", &"a".repeat(127)] {
            assert!(is_printer_name(name), "{name}");
        }
        let long = "a".repeat(128);
        for name in ["", "-o", "-", "a b", "a/b", "a;b", "$(x)", "a\n", "a\0", "é", "a.b", long.as_str()] {
            assert!(!is_printer_name(name), "{name:?}");
        }
    }

    #[test]
    fn print_command_must_be_an_absolute_path() {
        for (path, whole) in
            [("/usr/bin/lp", true), ("lp", false), ("./lp", false), ("", false), ("/", false), ("/usr/bin/\0lp", false)]
        {
            assert_eq!(is_absolute_file_path(path), whole, "{path:?}");
        }
    }
}
