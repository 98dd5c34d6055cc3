//! `microcred` helps people in Canada choose a micro-credential.
//!
//! This package holds what touches the machine: the command line ([`cli`]), the numbered prompts ([`prompts`]), files, the
//! printer and the environment ([`system`]). The rules, the words and the screens are crates under `crates/`;
//! ARCHITECTURE.md has the picture.

pub mod cli;
pub mod prompts;
pub mod system;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use jiff::civil::Date;

use cli::{CliOutcome, ColorChoice, Settings};
use microcred_core::kiosk::{DEFAULT_KEY_DEBOUNCE, KioskConfig};
use microcred_i18n::{Lang, Localizer, msg};
use microcred_session::data::Data;
use microcred_session::resume::SavedAnswers;
#[cfg(unix)]
use microcred_session::system::HANGUP_EXIT_CODE;
use microcred_session::system::System;
use microcred_tui as tui;
use tui::kiosk_session::VisitStats;
#[cfg(unix)]
use tui::line_terminal::LineTerminal;
use tui::run::ScreensExit;
use tui::session::{KioskContext, UiSettings};
use tui::theme::{Glyphs, Theme};

/// The plain lines are no shorter, however narrow the window.
#[cfg(unix)]
const MIN_LINE_COLUMNS: usize = 20;

/// Runs the program with the arguments of this process.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let asked = cli::run(&arguments, &mut out, &mut io::stderr().lock());
    match asked.and_then(|request| out.flush().map(|()| request)) {
        Ok(CliOutcome::Exit(ended)) => ExitCode::from(ended.code()),
        Ok(CliOutcome::Interactive(settings)) => {
            drop(out);
            if is_line_mode(&settings) {
                run_line_prompts(&settings, settings.is_lang_explicit.then_some(settings.lang), None)
            } else {
                run_tui(&settings)
            }
        }
        // Whoever read our answer has enough of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "microcred: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the questions are asked as plain lines: because somebody asks for that, or because nothing can be drawn. An
/// unattended place always begins with the screens, which lead there.
fn is_line_mode(settings: &Settings) -> bool {
    let said = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    let draws = io::stdin().is_terminal() && io::stdout().is_terminal() && !is_term("dumb");
    !settings.kiosk && (settings.plain || said("ACCESSIBLE") || !draws)
}

fn is_term(name: &str) -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == name)
}

/// Asks everything as plain lines, in a language or in the one that is asked for first; with what was said on the screens
/// already, else with what the settings begin with.
fn run_line_prompts(settings: &Settings, lang: Option<Lang>, said: Option<SavedAnswers>) -> ExitCode {
    let texts = Localizer::new(settings.lang);
    let data = system::data::load(settings.catalogue.as_deref());
    let start = match said {
        Some(said) => prompts::StartOptions { answers: said, ..prompts::StartOptions::default() },
        None => match cli::initial_state(settings, &data, &texts) {
            Ok(begun) => prompts::StartOptions {
                opens_results: !begun.answers.is_empty(),
                answers: begun.answers,
                restore_warning: begun.restore_warning,
            },
            Err((message, ended)) => {
                let _ = writeln!(io::stderr(), "{message}");
                return ExitCode::from(ended.code());
            }
        },
    };
    let look = prompts::LineOptions {
        lang,
        fallback_lang: settings.lang,
        today: settings.today,
        columns: prompts::DEFAULT_COLUMNS,
    };
    match prompts::run(&data, look, start, &system::RealSystem, &mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "microcred: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Asks everything as plain lines at an unattended place, in a language, with what was said already.
fn run_kiosk_prompts(
    settings: &Settings,
    kiosk: &KioskConfig,
    lang: Lang,
    said: SavedAnswers,
    counted: Option<VisitStats>,
) -> ExitCode {
    let catalogue = settings.catalogue.clone().or_else(|| kiosk.catalogue_file.as_ref().map(PathBuf::from));
    let data = system::data::load(catalogue.as_deref());
    ExitCode::from(run_kiosk_line_session(&data, kiosk, (lang, settings.today), said, counted))
}

/// One visit in plain lines at an unattended place, after the screens, in a language and on a day; the exit code. The terminal
/// is wiped, and the visit counted.
#[cfg(unix)]
pub fn run_kiosk_line_session(
    data: &Data,
    kiosk: &KioskConfig,
    (lang, today): (Lang, Date),
    said: SavedAnswers,
    counted: Option<VisitStats>,
) -> u8 {
    let Ok(mut lines) = LineTerminal::open() else { return HANGUP_EXIT_CODE };
    let Ok(mut keys) = prompts::TerminalKeyboard::new(lines.beat()) else { return HANGUP_EXIT_CODE };
    let width = lines.columns().clamp(MIN_LINE_COLUMNS, prompts::DEFAULT_COLUMNS);
    let look = prompts::LineOptions { lang: Some(lang), fallback_lang: lang, today, columns: width };
    let over = prompts::run_kiosk(data, look, kiosk, said, &system::RealSystem, &mut keys, &mut lines);
    drop(lines);
    let completed = over.completed || counted.is_some_and(|counted| counted.has_viewed_program);
    if let Some(path) = &kiosk.usage_file {
        let stats = VisitStats { lang: over.lang, has_viewed_program: completed };
        system::RealSystem.record_visit(path, &tui::run::visit_record(today, stats));
    }
    over.exit_code
}

/// The screens never lead there: what is typed after them cannot be waited for.
#[cfg(not(unix))]
pub fn run_kiosk_line_session(
    _: &Data,
    _: &KioskConfig,
    _: (Lang, Date),
    _: SavedAnswers,
    _: Option<VisitStats>,
) -> u8 {
    1
}

/// Opens the screens, or says why it cannot.
fn run_tui(settings: &Settings) -> ExitCode {
    let texts = Localizer::new(settings.lang);
    let say = |message: &str| {
        let _ = writeln!(io::stderr(), "{message}");
    };
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() || is_term("dumb") {
        say(&texts.text(msg::NO_TERMINAL));
        return ExitCode::from(2);
    }
    let unattended = settings.kiosk.then(|| kiosk_context(settings));
    let kiosk = unattended.as_ref().map(|place| place.config.clone());
    let site_catalogue = unattended.as_ref().and_then(|place| place.config.catalogue_file.as_ref()).map(PathBuf::from);
    let data = system::data::load(settings.catalogue.as_ref().or(site_catalogue.as_ref()).map(PathBuf::as_path));
    // At an unattended place nothing that a visitor's terminal sends along decides: not its colours, not its language.
    let color = if settings.kiosk {
        settings.color != ColorChoice::Never
    } else {
        cli::should_use_color(settings.color, |name| std::env::var_os(name))
    };
    let look = UiSettings {
        lang: settings.lang,
        theme: Theme { color },
        // The fonts of the Linux console have letters with accents and blocks, and few other marks.
        glyphs: Glyphs { ascii: settings.ascii || is_term("linux"), blocks: !settings.ascii },
        today: settings.today,
    };
    let begun = match cli::initial_state(settings, &data, &texts) {
        Ok(begun) => begun,
        Err((message, ended)) => {
            say(&message);
            return ExitCode::from(ended.code());
        }
    };
    let debounce = settings.key_debounce.unwrap_or(DEFAULT_KEY_DEBOUNCE);
    let system: std::sync::Arc<dyn System> = std::sync::Arc::new(system::RealSystem);
    match tui::run::run(data, look, (begun.answers, begun.restore_warning), unattended, debounce, &system) {
        Ok(ScreensExit::Code(code)) => ExitCode::from(code),
        Ok(ScreensExit::ToPlain(lang, said, counted)) => match kiosk {
            None => run_line_prompts(settings, Some(lang), Some(*said)),
            Some(kiosk) => run_kiosk_prompts(settings, &kiosk, lang, *said, counted),
        },
        Err(_) => {
            say(&texts.text(msg::NO_TERMINAL));
            ExitCode::from(2)
        }
    }
}

/// The place of the settings. Where its file cannot be used it is as nobody said anything, and staff are told.
fn kiosk_context(settings: &Settings) -> KioskContext {
    let texts = Localizer::new(if settings.is_lang_explicit { settings.lang } else { Lang::source_language() });
    let Some(path) = &settings.kiosk_config else {
        return KioskContext { config: apply_flags(KioskConfig::default(), settings), notice: None };
    };
    match cli::site_settings(path) {
        Ok(kiosk) => {
            let notice = cli::site_notice(&kiosk, &texts);
            KioskContext { config: apply_flags(kiosk, settings), notice }
        }
        Err(error) => {
            let wrong = cli::site_wrong(&error, &texts);
            wrong.iter().for_each(|line| {
                let _ = writeln!(io::stderr(), "{line}");
            });
            let first = wrong.into_iter().next().unwrap_or_default();
            let notice = Some(format!("{} {first}", texts.text(msg::KIOSK_SETTINGS_WRONG)));
            KioskContext { config: apply_flags(KioskConfig::default(), settings), notice }
        }
    }
}

/// Applies the flags to the settings: the language that was asked for comes first if it is offered, and the key debounce.
fn apply_flags(mut kiosk: KioskConfig, settings: &Settings) -> KioskConfig {
    kiosk.key_debounce = settings.key_debounce.unwrap_or(kiosk.key_debounce);
    if settings.is_lang_explicit {
        let tag = settings.lang.tag().to_owned();
        kiosk.languages.sort_by_key(|other| *other != tag);
    }
    kiosk
}
