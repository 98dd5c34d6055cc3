//! The flags that every command knows, and the language in which everything is said.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use jiff::civil::Date;

use microcred_core::kiosk::MAX_KEY_DEBOUNCE_MS;
use microcred_core::sanitize::clean;
use microcred_i18n::{Args, Lang, Localizer, MessageId, msg};

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
    pub is_lang_explicit: bool,
    /// The time within which a key that led to another screen counts once, if it was asked for.
    pub key_debounce: Option<Duration>,
    /// Whether plain lines are asked for in place of the screens.
    pub plain: bool,
    /// Whether nobody attends the screens.
    pub kiosk: bool,
    /// The settings of the place where nobody does.
    pub kiosk_config: Option<PathBuf>,
    /// A file of answers to begin with.
    pub profile: Option<PathBuf>,
    /// A code to go on from.
    pub resume_code: Option<String>,
}

/// A flag whose value cannot be used.
#[derive(Debug)]
pub(super) struct FlagError {
    pub(super) flag: &'static str,
    pub(super) value: String,
    pub(super) message_id: MessageId,
}

impl FlagError {
    pub(super) fn describe(&self, texts: &Localizer) -> String {
        let found: String = clean(&self.value).chars().take(80).collect();
        texts.format(
            self.message_id,
            &Args::new().string("flag", self.flag).string("found", found).string("known", Lang::tags()),
        )
    }
}

impl Settings {
    pub(super) fn from_matches(matches: &ArgMatches, lang: Lang) -> Result<Self, FlagError> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let lang_is_asked = text("lang").is_some();
        let lang = match text("lang") {
            None => lang,
            Some(tag) => {
                Lang::find(&tag).ok_or(FlagError { flag: "--lang", value: tag, message_id: msg::WRONG_LANG })?
            }
        };
        let today = match text("today") {
            None => jiff::Zoned::now().date(),
            Some(day) => {
                day.parse().map_err(|_| FlagError { flag: "--today", value: day, message_id: msg::WRONG_DATE })?
            }
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
            is_lang_explicit: lang_is_asked,
            key_debounce: text("key-debounce").map(parse_key_debounce).transpose()?,
            plain: matches.get_flag("plain"),
            kiosk: matches.get_flag("kiosk"),
            kiosk_config: matches.get_one::<PathBuf>("kiosk-config").cloned(),
            profile: matches.get_one::<PathBuf>("profile").cloned(),
            resume_code: text("resume"),
        })
    }
}

/// The time within which a key counts once, in milliseconds.
fn parse_key_debounce(found: String) -> Result<Duration, FlagError> {
    match found.parse::<u32>() {
        Ok(ms) if ms <= MAX_KEY_DEBOUNCE_MS => Ok(Duration::from_millis(ms.into())),
        _ => Err(FlagError { flag: "--key-debounce", value: found, message_id: msg::WRONG_KEY_DEBOUNCE }),
    }
}

/// Whether plain ASCII marks are asked for, where the arguments cannot be read as a whole.
pub(super) fn has_ascii_flag(arguments: &[OsString]) -> bool {
    arguments.iter().any(|word| word == "--ascii")
}

/// The language of this run: `--lang`, else the first of the system's that the program speaks, else English.
pub(super) fn detect_language(arguments: &[OsString]) -> Lang {
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
    sys_locale::get_locales().find_map(|locale| Lang::find(&locale)).unwrap_or_else(Lang::source_language)
}
