//! How an unattended place is set up: what its staff decide, and the bounds within which they do.

use std::time::Duration;

use super::printing::Printing;
use super::words::Localised;

/// Nobody is warned sooner than after so many seconds without a key.
pub const LEAST_IDLE: u32 = 30;
/// Nobody is waited for longer, unless for ever.
pub const MOST_IDLE: u32 = 3_600;
/// A warning stands for at least so many seconds (WCAG 2.2, success criterion 2.2.1).
pub const LEAST_WARNING: u32 = 20;
/// A warning stands no longer.
pub const MOST_WARNING: u32 = 600;
/// The longest time in milliseconds in which a second strike of a key is no second strike.
pub const MOST_DOUBLE_STRIKE: u32 = 1_000;
/// The time within which a key counts once where nobody chose another.
pub const DOUBLE_STRIKE: Duration = Duration::from_millis(150);
/// A branch name has no more characters.
pub const LONGEST_BRANCH: usize = 60;

/// So long it is said what was erased, before the next visitor.
pub const TOLD: Duration = Duration::from_secs(10);

/// The languages that are offered where staff name none: the official languages of Canada.
pub const OFFICIAL: [&str; 2] = ["en", "fr"];

/// What the staff of a place decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kiosk {
    /// The name of the place.
    pub branch: Option<Localised>,
    /// The languages that are offered, by their tags, the first first.
    pub languages: Vec<String>,
    /// After so long without a key a visitor is warned; `None`: never.
    pub idle: Option<Duration>,
    /// So long the warning stands before everything is erased.
    pub warning: Duration,
    /// A key that is struck again within this time, on another screen than at first, is not meant.
    pub double_strike: Duration,
    /// How visitors may print; `None`: not at all.
    pub printing: Option<Printing>,
    /// The file of the catalogue, as it is named.
    pub catalogue: Option<String>,
    /// The file in which visits are counted, as it is named.
    pub usage: Option<String>,
}

impl Default for Kiosk {
    /// English and French. Three minutes, and two minutes of warning (DWP: at least 2 minutes to answer a warning).
    fn default() -> Self {
        Self {
            branch: None,
            languages: OFFICIAL.map(str::to_owned).to_vec(),
            idle: Some(Duration::from_mins(3)),
            warning: Duration::from_mins(2),
            double_strike: DOUBLE_STRIKE,
            printing: None,
            catalogue: None,
            usage: None,
        }
    }
}
