//! The settings of an unattended place as a RON file.

use std::time::Duration;

use serde::Deserialize;

use crate::reading::single_record::{RecordChecker, parse_record};
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::kiosk::{
    KioskConfig, MAX_BRANCH_NAME_CHARS, MAX_IDLE_SECONDS, MAX_KEY_DEBOUNCE_MS, MAX_WARNING_SECONDS, MIN_IDLE_SECONDS,
    MIN_WARNING_SECONDS,
};
use microcred_core::printing::{MAX_PAGES, PrintConfig, is_absolute_file_path, is_printer_name};
use microcred_core::sanitize::{Localised, clean};

/// The fields of the file; each may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawKioskConfig {
    branch: Option<Localised>,
    languages: Option<Vec<String>>,
    idle_seconds: Option<f64>,
    warning_seconds: Option<f64>,
    #[serde(alias = "double_strike_ms")]
    key_debounce_ms: Option<f64>,
    printing: Option<bool>,
    printer: Option<String>,
    print_program: Option<String>,
    print_pages: Option<f64>,
    catalogue: Option<String>,
    usage: Option<String>,
}

/// Reads the settings of a place; `known` are the tags of the languages that the program speaks.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub fn parse(file: &str, text: &str, known: &[&str]) -> Result<KioskConfig, Vec<Diagnostic>> {
    let (raw, mut wrong) = parse_record::<RawKioskConfig>(file, text)?;
    let kiosk = build_config(raw, known, &mut wrong);
    wrong.into_result(kiosk)
}

fn build_config(raw: RawKioskConfig, known: &[&str], wrong: &mut RecordChecker<'_>) -> KioskConfig {
    let default = KioskConfig::default();
    let seconds = |number: Option<u32>| number.map(|number| Duration::from_secs(number.into()));
    let idle = match raw.idle_seconds {
        None => default.idle_timeout,
        Some(0.0) => None,
        some => seconds(wrong.check_integer("idle_seconds", some, MIN_IDLE_SECONDS, MAX_IDLE_SECONDS)),
    };
    let warning =
        seconds(wrong.check_integer("warning_seconds", raw.warning_seconds, MIN_WARNING_SECONDS, MAX_WARNING_SECONDS));
    // The first edition had another name for it; a diagnostic names what stands in the file.
    let debounce_field = wrong.field_name_in_use("key_debounce_ms", "double_strike_ms");
    let strike = wrong.check_integer(debounce_field, raw.key_debounce_ms, 0, MAX_KEY_DEBOUNCE_MS);
    // What is wrong is told also while nobody may print.
    let printing = check_printing(raw.printer, raw.print_program, raw.print_pages, wrong);
    KioskConfig {
        branch_name: raw.branch.and_then(|branch| parse_branch_name(&branch, wrong)),
        languages: raw.languages.map_or(default.languages, |tags| check_languages(tags, known, wrong)),
        idle_timeout: idle,
        warning_duration: warning.unwrap_or(default.warning_duration),
        key_debounce: strike.map_or(default.key_debounce, |ms| Duration::from_millis(ms.into())),
        printing: raw.printing.unwrap_or(false).then_some(printing),
        catalogue_file: check_path("catalogue", raw.catalogue, wrong),
        usage_file: check_path("usage", raw.usage, wrong),
    }
}

fn parse_branch_name(branch: &Localised, wrong: &mut RecordChecker<'_>) -> Option<Localised> {
    let clean: Vec<(String, String)> =
        branch.entries().map(|(tag, name)| (tag.to_owned(), clean(name).trim().to_owned())).collect();
    if clean.iter().any(|(_, name)| name.is_empty()) {
        wrong.report("branch", DiagnosticKind::Empty);
        return None;
    }
    let longest = clean.iter().map(|(_, name)| name.chars().count()).max().unwrap_or(0);
    if longest > MAX_BRANCH_NAME_CHARS {
        wrong.report("branch", DiagnosticKind::TextTooLong { length: longest, max: MAX_BRANCH_NAME_CHARS });
    }
    Some(Localised::in_languages(clean))
}

fn check_languages(tags: Vec<String>, known: &[&str], wrong: &mut RecordChecker<'_>) -> Vec<String> {
    if tags.is_empty() {
        wrong.report("languages", DiagnosticKind::Empty);
    }
    let mut offered: Vec<String> = Vec::new();
    for tag in tags {
        if !known.contains(&tag.as_str()) {
            let found = clean(&tag).chars().take(40).collect();
            wrong.report("languages", DiagnosticKind::UnknownValue { found, known: known.join(", ") });
        } else if !offered.contains(&tag) {
            offered.push(tag);
        }
    }
    offered
}

fn check_printing(
    printer: Option<String>,
    program: Option<String>,
    pages: Option<f64>,
    wrong: &mut RecordChecker<'_>,
) -> PrintConfig {
    let default = PrintConfig::default();
    let shown = |text: &str| clean(text).chars().take(60).collect();
    if let Some(name) = printer.as_ref().filter(|name| !is_printer_name(name)) {
        wrong.report("printer", DiagnosticKind::InvalidPrinterName { found: shown(name) });
    }
    if let Some(path) = program.as_ref().filter(|path| !is_absolute_file_path(path)) {
        wrong.report("print_program", DiagnosticKind::NotAbsolutePath { found: shown(path) });
    }
    let pages = wrong.check_integer("print_pages", pages, 1, MAX_PAGES);
    PrintConfig {
        command: program.unwrap_or(default.command),
        printer: printer.or(default.printer),
        max_pages: pages.unwrap_or(default.max_pages),
    }
}

fn check_path(field: &str, path: Option<String>, wrong: &mut RecordChecker<'_>) -> Option<String> {
    let path = path?;
    if path.trim().is_empty() || path.contains('\0') {
        wrong.report(field, DiagnosticKind::Empty);
        return None;
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 3] = ["en", "fr", "xy"];

    fn diagnostics(text: &str) -> Vec<(usize, String, DiagnosticKind)> {
        let faults = parse("kiosk.ron", text, &KNOWN).unwrap_err();
        faults.into_iter().map(|fault| (fault.location.line, fault.field.unwrap_or_default(), fault.kind)).collect()
    }

    #[test]
    fn missing_fields_use_defaults() {
        assert_eq!(parse("kiosk.ron", "()", &KNOWN), Ok(KioskConfig::default()));
    }

    #[test]
    fn extra_languages_are_offered_only_when_configured() {
        assert_eq!(parse("kiosk.ron", "()", &KNOWN).unwrap().languages, ["en", "fr"]);
        let kiosk = parse("kiosk.ron", r#"(languages: ["xy", "en"])"#, &KNOWN).unwrap();
        assert_eq!(kiosk.languages, ["xy", "en"]);
    }

    #[test]
    fn every_field_is_read() {
        let text = r#"(
            branch: (en: "Central Library", fr: "Bibliothèque centrale"),
            languages: ["fr", "en", "fr"],
            idle_seconds: 0,
            warning_seconds: 20,
            key_debounce_ms: 500,
            printing: true,
            printer: "Hall_2",
            print_program: "/opt/bin/lp",
            print_pages: 10,
            catalogue: "list.mcat",
            usage: "usage.csv",
        )"#;
        let kiosk = parse("kiosk.ron", text, &KNOWN).unwrap();
        assert_eq!(kiosk.branch_name.as_ref().map(|branch| branch.get("fr")), Some("Bibliothèque centrale"));
        assert_eq!(kiosk.languages, ["fr", "en"]);
        assert_eq!((kiosk.idle_timeout, kiosk.warning_duration.as_secs()), (None, 20));
        assert_eq!(kiosk.key_debounce.as_millis(), 500);
        let printing =
            PrintConfig { command: "/opt/bin/lp".to_owned(), printer: Some("Hall_2".to_owned()), max_pages: 10 };
        assert_eq!(kiosk.printing, Some(printing));
        assert_eq!(
            (kiosk.catalogue_file.as_deref(), kiosk.usage_file.as_deref()),
            (Some("list.mcat"), Some("usage.csv"))
        );
    }

    #[test]
    fn printing_is_off_by_default() {
        let printing = |text: &str| parse("kiosk.ron", text, &KNOWN).unwrap().printing;
        assert_eq!(printing("()"), None);
        assert_eq!(printing(r#"(printing: false, printer: "Hall")"#), None);
        assert_eq!(printing("(printing: true)"), Some(PrintConfig::default()));
    }

    #[test]
    fn invalid_printer_or_command_is_rejected() {
        for name in ["-o", "Hall printer", "Hall;ls", "", "é"] {
            let text = format!("(\n printing: true,\n printer: \"{name}\",\n)");
            let found = name.to_owned();
            assert_eq!(diagnostics(&text), [(3, "printer".to_owned(), DiagnosticKind::InvalidPrinterName { found })]);
        }
        for path in ["lp", "../bin/lp", "", "/usr/bin/"] {
            let text = format!("(\n print_program: \"{path}\",\n)");
            let found = path.to_owned();
            assert_eq!(
                diagnostics(&text),
                [(2, "print_program".to_owned(), DiagnosticKind::NotAbsolutePath { found })]
            );
        }
        for pages in ["0", "11", "1.5", "NaN"] {
            assert_eq!(diagnostics(&format!("(\n\n print_pages: {pages},\n)"))[0].0, 3, "{pages}");
        }
    }

    #[test]
    fn all_diagnostics_are_reported_with_their_location() {
        let text = "(\n idle_seconds: 29,\n warning_seconds: 19.0,\n double_strike_ms: 1001,\n languages: [\"xx\"],\n \
                    printer: \"-d\",\n branch: \" \",\n catalogue: \"\",\n)";
        let lines: Vec<(usize, String)> = diagnostics(text).into_iter().map(|(line, field, _)| (line, field)).collect();
        let expected = [
            (2, "idle_seconds"),
            (3, "warning_seconds"),
            (4, "double_strike_ms"),
            (6, "printer"),
            (7, "branch"),
            (5, "languages"),
            (8, "catalogue"),
        ];
        assert_eq!(lines, expected.map(|(line, field)| (line, field.to_owned())));
        assert!(
            matches!(&diagnostics("(idle: 3)")[..], [(1, field, DiagnosticKind::UnknownField { .. })] if field == "idle")
        );
        assert_eq!(diagnostics("(idle_seconds: NaN)")[0].2, DiagnosticKind::NotANumber);
        assert!(matches!(diagnostics("(branch: \"x\"")[0].2, DiagnosticKind::Unbalanced { .. }));
    }
}
