//! How an unattended place is set up: what its staff decide, and the bounds within which they do.

use std::time::Duration;

use crate::printing::PrintConfig;
use crate::sanitize::Localised;

/// Nobody is warned sooner than after so many seconds without a key.
pub const MIN_IDLE_SECONDS: u32 = 30;
/// Nobody is waited for longer, unless for ever.
pub const MAX_IDLE_SECONDS: u32 = 3_600;
/// A warning stands for at least so many seconds (WCAG 2.2, success criterion 2.2.1).
pub const MIN_WARNING_SECONDS: u32 = 20;
/// A warning stands no longer.
pub const MAX_WARNING_SECONDS: u32 = 600;
/// Maximum of the key debounce, in milliseconds.
pub const MAX_KEY_DEBOUNCE_MS: u32 = 1_000;
/// The time within which a key counts once where nobody chose another.
pub const DEFAULT_KEY_DEBOUNCE: Duration = Duration::from_millis(150);
/// A branch name has no more characters.
pub const MAX_BRANCH_NAME_CHARS: usize = 60;

/// So long it is said what was erased, before the next visitor.
pub const RESET_NOTICE_DURATION: Duration = Duration::from_secs(10);

/// The languages that are offered where staff name none: the official languages of Canada.
pub const OFFICIAL_LANGUAGES: [&str; 2] = ["en", "fr"];

/// What the staff of a place decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KioskConfig {
    /// The name of the place.
    pub branch_name: Option<Localised>,
    /// The languages that are offered, by their tags, the first first.
    pub languages: Vec<String>,
    /// After so long without a key a visitor is warned; `None`: never.
    pub idle_timeout: Option<Duration>,
    /// So long the warning stands before everything is erased.
    pub warning_duration: Duration,
    /// Key debounce: a key that repeats within this time, on another screen than at first, does not count.
    pub key_debounce: Duration,
    /// How visitors may print; `None`: not at all.
    pub printing: Option<PrintConfig>,
    /// The file of the catalogue, as it is named.
    pub catalogue_file: Option<String>,
    /// The file in which visits are counted, as it is named.
    pub usage_file: Option<String>,
}

impl Default for KioskConfig {
    /// English and French. Three minutes, and two minutes of warning (DWP: at least 2 minutes to answer a warning).
    fn default() -> Self {
        Self {
            branch_name: None,
            languages: OFFICIAL_LANGUAGES.map(str::to_owned).to_vec(),
            idle_timeout: Some(Duration::from_mins(3)),
            warning_duration: Duration::from_mins(2),
            key_debounce: DEFAULT_KEY_DEBOUNCE,
            printing: None,
            catalogue_file: None,
            usage_file: None,
        }
    }
}
