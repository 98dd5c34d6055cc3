//! The flags that every command knows, and the language in which everything is said.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use jiff::civil::Date;

use crate::domain::kiosk::MOST_DOUBLE_STRIKE;
use crate::domain::words::clean;
use crate::text::{Args, Lang, Texts};

/// Whether to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColorChoice {
    /// As the environment says.
    Auto,
    /// Whatever the environment says.
    Always,
    /// Never.
    Never,
}

/// The settings of one run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// A catalogue in place of the embedded one.
    pub catalogue: Option<PathBuf>,
    /// The language.
    pub lang: Lang,
    /// ASCII marks only.
    pub ascii: bool,
    /// Colour.
    pub color: ColorChoice,
    /// Today.
    pub today: Date,
    /// Whether the language was asked for.
    pub lang_is_asked: bool,
    /// The time within which a key that led to another screen counts once, if it was asked for.
    pub double_strike: Option<Duration>,
    /// Whether plain lines are asked for in place of the screens.
    pub plain: bool,
    /// Whether nobody attends the screens.
    pub kiosk: bool,
    /// The settings of the place where nobody does.
    pub site: Option<PathBuf>,
    /// A file of answers to begin with.
    pub profile: Option<PathBuf>,
    /// A code to go on from.
    pub resume: Option<String>,
}

/// A flag whose value cannot be used.
#[derive(Debug)]
pub(super) struct WrongFlag {
    pub(super) flag: &'static str,
    pub(super) found: String,
    pub(super) message: &'static str,
}

impl WrongFlag {
    pub(super) fn say(&self, texts: &Texts) -> String {
        let found: String = clean(&self.found).chars().take(80).collect();
        texts.with(self.message, &Args::new().text("flag", self.flag).text("found", found).text("known", Lang::tags()))
    }
}

impl Settings {
    pub(super) fn read(matches: &ArgMatches, lang: Lang) -> Result<Self, WrongFlag> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let lang_is_asked = text("lang").is_some();
        let lang = match text("lang") {
            None => lang,
            Some(tag) => Lang::find(&tag).ok_or(WrongFlag { flag: "--lang", found: tag, message: "wrong-lang" })?,
        };
        let today = match text("today") {
            None => jiff::Zoned::now().date(),
            Some(day) => day.parse().map_err(|_| WrongFlag { flag: "--today", found: day, message: "wrong-date" })?,
        };
        Ok(Self {
            catalogue: matches.get_one::<PathBuf>("catalogue").cloned(),
            lang,
            ascii: matches.get_flag("ascii"),
            color: match text("color").as_deref() {
                Some("always") => ColorChoice::Always,
                Some("never") => ColorChoice::Never,
                _ => ColorChoice::Auto,
            },
            today,
            lang_is_asked,
            double_strike: text("double-strike").map(double_strike).transpose()?,
            plain: matches.get_flag("plain"),
            kiosk: matches.get_flag("kiosk"),
            site: matches.get_one::<PathBuf>("site").cloned(),
            profile: matches.get_one::<PathBuf>("profile").cloned(),
            resume: text("resume"),
        })
    }
}

/// The time within which a key counts once, in milliseconds.
fn double_strike(found: String) -> Result<Duration, WrongFlag> {
    match found.parse::<u32>() {
        Ok(ms) if ms <= MOST_DOUBLE_STRIKE => Ok(Duration::from_millis(ms.into())),
        _ => Err(WrongFlag { flag: "--double-strike", found, message: "wrong-double-strike" }),
    }
}

/// Whether plain ASCII marks are asked for, where the arguments cannot be read as a whole.
pub(super) fn ascii(arguments: &[OsString]) -> bool {
    arguments.iter().any(|word| word == "--ascii")
}

/// The language of this run: `--lang`, else the first of the system's that the program speaks, else English.
pub(super) fn language(arguments: &[OsString]) -> Lang {
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let tag = match word.strip_prefix("--lang") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(lang) = tag.and_then(Lang::find) {
            return lang;
        }
    }
    sys_locale::get_locales().find_map(|locale| Lang::find(&locale)).unwrap_or_else(Lang::first)
}
