//! `microcred` helps people in Canada choose a micro-credential.
//!
//! Read the folders as a sentence: the catalogue and the reference say what is offered; the [`domain`] decides;
//! [`search`] finds; an [`image`] holds named parts and [`compiled`] is a catalogue in one; [`text`] says it in each
//! language; [`store`] reads and writes; [`export`] prints; [`tui`], [`plain`] and [`cli`] are ways to ask. ARCHITECTURE.md has the picture and the table of who may import whom.

pub mod cli;
pub mod compiled;
pub mod domain;
pub mod export;
pub mod image;
pub mod plain;
pub mod search;
pub mod store;
pub mod text;
pub mod tui;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use jiff::civil::Date;

use cli::{ColorChoice, Request, Settings};
use domain::kiosk::{DOUBLE_STRIKE, Kiosk};
use domain::resume::Said;
use store::Data;
use text::{Lang, Texts};
#[cfg(unix)]
use tui::lines::Lines;
use tui::run::Left;
use tui::session::{Look, Unattended};
use tui::theme::{Marks, Theme};
use tui::visit::Counted;

/// The exit code of a terminal that went away.
#[cfg(unix)]
const GONE: u8 = 129;
/// The plain lines are no shorter, however narrow the window.
#[cfg(unix)]
const NARROWEST: usize = 20;

/// Runs the program with the arguments of this process.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let asked = cli::run(&arguments, &mut out, &mut io::stderr().lock());
    match asked.and_then(|request| out.flush().map(|()| request)) {
        Ok(Request::Ran(ended)) => ExitCode::from(ended.code()),
        Ok(Request::Screens(settings)) => {
            drop(out);
            if is_plain(&settings) {
                plain_lines(&settings, settings.lang_is_asked.then_some(settings.lang), None)
            } else {
                screens(&settings)
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
fn is_plain(settings: &Settings) -> bool {
    let said = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    let draws = io::stdin().is_terminal() && io::stdout().is_terminal() && !is_term("dumb");
    !settings.kiosk && (settings.plain || said("ACCESSIBLE") || !draws)
}

fn is_term(name: &str) -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == name)
}

/// Asks everything as plain lines, in a language or in the one that is asked for first; with what was said on the screens
/// already, else with what the settings begin with.
fn plain_lines(settings: &Settings, lang: Option<Lang>, said: Option<Said>) -> ExitCode {
    let texts = Texts::new(settings.lang);
    let data = match &settings.catalogue {
        None => Data::embedded(),
        Some(path) => Data::with_catalogue(path),
    };
    let data = match data {
        Ok(data) => data,
        Err(fault) => {
            let _ = writeln!(io::stderr(), "{}", texts.fault(&fault.0));
            return ExitCode::FAILURE;
        }
    };
    let start = match said {
        Some(said) => plain::Start { said, ..plain::Start::default() },
        None => match cli::begun(settings, &data, &texts) {
            Ok(begun) => plain::Start { at_list: !begun.said.is_empty(), said: begun.said, missing: begun.missing },
            Err((message, ended)) => {
                let _ = writeln!(io::stderr(), "{message}");
                return ExitCode::from(ended.code());
            }
        },
    };
    let look = plain::Look { lang, system: settings.lang, today: settings.today, width: plain::WIDTH };
    match plain::run(&data, look, start, &mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "microcred: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Asks everything as plain lines at an unattended place, in a language, with what was said already.
fn unattended_lines(settings: &Settings, kiosk: &Kiosk, lang: Lang, said: Said, counted: Option<Counted>) -> ExitCode {
    let catalogue = settings.catalogue.clone().or_else(|| kiosk.catalogue.as_ref().map(PathBuf::from));
    let data = match catalogue {
        None => Data::embedded(),
        Some(path) => Data::with_catalogue(&path),
    };
    match data {
        Ok(data) => ExitCode::from(visit_in_lines(&data, kiosk, (lang, settings.today), said, counted)),
        Err(fault) => {
            let _ = writeln!(io::stderr(), "{}", Texts::new(lang).fault(&fault.0));
            ExitCode::FAILURE
        }
    }
}

/// One visit in plain lines at an unattended place, after the screens, in a language and on a day; the exit code. The terminal
/// is wiped, and the visit counted.
#[cfg(unix)]
pub fn visit_in_lines(
    data: &Data,
    kiosk: &Kiosk,
    (lang, today): (Lang, Date),
    said: Said,
    counted: Option<Counted>,
) -> u8 {
    let Ok(mut lines) = Lines::take() else { return GONE };
    let Ok(mut keys) = plain::TerminalKeys::new(lines.beat()) else { return GONE };
    let width = lines.columns().clamp(NARROWEST, plain::WIDTH);
    let look = plain::Look { lang: Some(lang), system: lang, today, width };
    let over = plain::run_unattended(data, look, kiosk, said, &mut keys, &mut lines);
    drop(lines);
    let completed = over.completed || counted.is_some_and(|counted| counted.completed);
    if let Some(path) = &kiosk.usage {
        tui::run::count_visit(path, today, Counted { lang: over.lang, completed });
    }
    over.code
}

/// The screens never lead there: what is typed after them cannot be waited for.
#[cfg(not(unix))]
pub fn visit_in_lines(_: &Data, _: &Kiosk, _: (Lang, Date), _: Said, _: Option<Counted>) -> u8 {
    1
}

/// Opens the screens, or says why it cannot.
fn screens(settings: &Settings) -> ExitCode {
    let texts = Texts::new(settings.lang);
    let say = |message: &str| {
        let _ = writeln!(io::stderr(), "{message}");
    };
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() || is_term("dumb") {
        say(&texts.say("no-terminal"));
        return ExitCode::from(2);
    }
    let unattended = settings.kiosk.then(|| unattended(settings));
    let kiosk = unattended.as_ref().map(|place| place.kiosk.clone());
    let site_catalogue = unattended.as_ref().and_then(|place| place.kiosk.catalogue.as_ref()).map(PathBuf::from);
    let data = match settings.catalogue.as_ref().or(site_catalogue.as_ref()) {
        None => Data::embedded(),
        Some(path) => Data::with_catalogue(path),
    };
    // At an unattended place nothing that a visitor's terminal sends along decides: not its colours, not its language.
    let color = if settings.kiosk {
        settings.color != ColorChoice::Never
    } else {
        cli::wants_color(settings.color, |name| std::env::var_os(name))
    };
    let look = Look {
        lang: settings.lang,
        theme: Theme { color },
        // The fonts of the Linux console have letters with accents and blocks, and few other marks.
        marks: Marks { ascii: settings.ascii || is_term("linux"), blocks: !settings.ascii },
        today: settings.today,
    };
    match data {
        Ok(data) => {
            let begun = match cli::begun(settings, &data, &texts) {
                Ok(begun) => begun,
                Err((message, ended)) => {
                    say(&message);
                    return ExitCode::from(ended.code());
                }
            };
            let double_strike = settings.double_strike.unwrap_or(DOUBLE_STRIKE);
            match tui::run::run(data, look, (begun.said, begun.missing), unattended, double_strike) {
                Ok(Left::Code(code)) => ExitCode::from(code),
                Ok(Left::ForPlain(lang, said, counted)) => match kiosk {
                    None => plain_lines(settings, Some(lang), Some(*said)),
                    Some(kiosk) => unattended_lines(settings, &kiosk, lang, *said, counted),
                },
                Err(_) => {
                    say(&texts.say("no-terminal"));
                    ExitCode::from(2)
                }
            }
        }
        Err(fault) => {
            say(&texts.fault(&fault.0));
            ExitCode::FAILURE
        }
    }
}

/// The place of the settings. Where its file cannot be used it is as nobody said anything, and staff are told.
fn unattended(settings: &Settings) -> Unattended {
    let texts = Texts::new(if settings.lang_is_asked { settings.lang } else { Lang::first() });
    let Some(path) = &settings.site else {
        return Unattended { kiosk: as_asked(Kiosk::default(), settings), notice: None };
    };
    match cli::site_settings(path) {
        Ok(kiosk) => {
            let notice = cli::site_notice(&kiosk, &texts);
            Unattended { kiosk: as_asked(kiosk, settings), notice }
        }
        Err(error) => {
            let wrong = cli::site_wrong(&error, &texts);
            wrong.iter().for_each(|line| {
                let _ = writeln!(io::stderr(), "{line}");
            });
            let first = wrong.into_iter().next().unwrap_or_default();
            let notice = Some(format!("{} {first}", texts.say("kiosk-settings-wrong")));
            Unattended { kiosk: as_asked(Kiosk::default(), settings), notice }
        }
    }
}

/// The settings as the flags want them: the language first that was asked for, if it is offered, and the double strike.
fn as_asked(mut kiosk: Kiosk, settings: &Settings) -> Kiosk {
    kiosk.double_strike = settings.double_strike.unwrap_or(kiosk.double_strike);
    if settings.lang_is_asked {
        let tag = settings.lang.tag().to_owned();
        kiosk.languages.sort_by_key(|other| *other != tag);
    }
    kiosk
}
