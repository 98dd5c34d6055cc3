//! The settings of an unattended place as a RON file.

use std::time::Duration;

use serde::Deserialize;

use super::fault::{Fault, Problem};
use super::single::{Wrong, record};
use crate::domain::kiosk::{
    Kiosk, LEAST_IDLE, LEAST_WARNING, LONGEST_BRANCH, MOST_DOUBLE_STRIKE, MOST_IDLE, MOST_WARNING,
};
use crate::domain::printing::{MOST_PAGES, Printing, is_printer_name, is_whole_path};
use crate::domain::words::{Localised, clean};

/// The fields of the file; each may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawKiosk {
    branch: Option<Localised>,
    languages: Option<Vec<String>>,
    idle_seconds: Option<f64>,
    warning_seconds: Option<f64>,
    double_strike_ms: Option<f64>,
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
pub fn read(file: &str, text: &str, known: &[&str]) -> Result<Kiosk, Vec<Fault>> {
    let (raw, mut wrong) = record::<RawKiosk>(file, text)?;
    let kiosk = check(raw, known, &mut wrong);
    wrong.or(kiosk)
}

fn check(raw: RawKiosk, known: &[&str], wrong: &mut Wrong<'_>) -> Kiosk {
    let default = Kiosk::default();
    let seconds = |number: Option<u32>| number.map(|number| Duration::from_secs(number.into()));
    let idle = match raw.idle_seconds {
        None => default.idle,
        Some(0.0) => None,
        some => seconds(wrong.whole("idle_seconds", some, LEAST_IDLE, MOST_IDLE)),
    };
    let warning = seconds(wrong.whole("warning_seconds", raw.warning_seconds, LEAST_WARNING, MOST_WARNING));
    let strike = wrong.whole("double_strike_ms", raw.double_strike_ms, 0, MOST_DOUBLE_STRIKE);
    // What is wrong is told also while nobody may print.
    let printing = printing(raw.printer, raw.print_program, raw.print_pages, wrong);
    Kiosk {
        branch: raw.branch.and_then(|branch| branch_name(&branch, wrong)),
        languages: raw.languages.map_or(default.languages, |tags| languages(tags, known, wrong)),
        idle,
        warning: warning.unwrap_or(default.warning),
        double_strike: strike.map_or(default.double_strike, |ms| Duration::from_millis(ms.into())),
        printing: raw.printing.unwrap_or(false).then_some(printing),
        catalogue: path("catalogue", raw.catalogue, wrong),
        usage: path("usage", raw.usage, wrong),
    }
}

fn branch_name(branch: &Localised, wrong: &mut Wrong<'_>) -> Option<Localised> {
    let clean: Vec<(String, String)> =
        branch.entries().map(|(tag, name)| (tag.to_owned(), clean(name).trim().to_owned())).collect();
    if clean.iter().any(|(_, name)| name.is_empty()) {
        wrong.push("branch", Problem::Empty);
        return None;
    }
    let longest = clean.iter().map(|(_, name)| name.chars().count()).max().unwrap_or(0);
    if longest > LONGEST_BRANCH {
        wrong.push("branch", Problem::TooLong { length: longest, most: LONGEST_BRANCH });
    }
    Some(Localised::in_languages(clean))
}

fn languages(tags: Vec<String>, known: &[&str], wrong: &mut Wrong<'_>) -> Vec<String> {
    if tags.is_empty() {
        wrong.push("languages", Problem::Empty);
    }
    let mut offered: Vec<String> = Vec::new();
    for tag in tags {
        if !known.contains(&tag.as_str()) {
            let found = clean(&tag).chars().take(40).collect();
            wrong.push("languages", Problem::UnknownWord { found, known: known.join(", ") });
        } else if !offered.contains(&tag) {
            offered.push(tag);
        }
    }
    offered
}

fn printing(printer: Option<String>, program: Option<String>, pages: Option<f64>, wrong: &mut Wrong<'_>) -> Printing {
    let default = Printing::default();
    let shown = |text: &str| clean(text).chars().take(60).collect();
    if let Some(name) = printer.as_ref().filter(|name| !is_printer_name(name)) {
        wrong.push("printer", Problem::BadPrinter { found: shown(name) });
    }
    if let Some(path) = program.as_ref().filter(|path| !is_whole_path(path)) {
        wrong.push("print_program", Problem::NotWholePath { found: shown(path) });
    }
    let pages = wrong.whole("print_pages", pages, 1, MOST_PAGES);
    Printing {
        program: program.unwrap_or(default.program),
        printer: printer.or(default.printer),
        pages: pages.unwrap_or(default.pages),
    }
}

fn path(field: &str, path: Option<String>, wrong: &mut Wrong<'_>) -> Option<String> {
    let path = path?;
    if path.trim().is_empty() || path.contains('\0') {
        wrong.push(field, Problem::Empty);
        return None;
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 3] = ["en", "fr", "xy"];

    fn faults(text: &str) -> Vec<(usize, String, Problem)> {
        let faults = read("kiosk.ron", text, &KNOWN).unwrap_err();
        faults.into_iter().map(|fault| (fault.place.line, fault.field.unwrap_or_default(), fault.problem)).collect()
    }

    #[test]
    fn what_is_not_said_is_as_stated() {
        assert_eq!(read("kiosk.ron", "()", &KNOWN), Ok(Kiosk::default()));
    }

    #[test]
    fn a_language_beside_the_official_ones_is_offered_only_where_staff_ask_for_it() {
        assert_eq!(read("kiosk.ron", "()", &KNOWN).unwrap().languages, ["en", "fr"]);
        let kiosk = read("kiosk.ron", r#"(languages: ["xy", "en"])"#, &KNOWN).unwrap();
        assert_eq!(kiosk.languages, ["xy", "en"]);
    }

    #[test]
    fn every_field_is_read() {
        let text = r#"(
            branch: (en: "Central Library", fr: "Bibliothèque centrale"),
            languages: ["fr", "en", "fr"],
            idle_seconds: 0,
            warning_seconds: 20,
            double_strike_ms: 500,
            printing: true,
            printer: "Hall_2",
            print_program: "/opt/bin/lp",
            print_pages: 10,
            catalogue: "list.mcat",
            usage: "usage.csv",
        )"#;
        let kiosk = read("kiosk.ron", text, &KNOWN).unwrap();
        assert_eq!(kiosk.branch.as_ref().map(|branch| branch.get("fr")), Some("Bibliothèque centrale"));
        assert_eq!(kiosk.languages, ["fr", "en"]);
        assert_eq!((kiosk.idle, kiosk.warning.as_secs()), (None, 20));
        assert_eq!(kiosk.double_strike.as_millis(), 500);
        let printing = Printing { program: "/opt/bin/lp".to_owned(), printer: Some("Hall_2".to_owned()), pages: 10 };
        assert_eq!(kiosk.printing, Some(printing));
        assert_eq!((kiosk.catalogue.as_deref(), kiosk.usage.as_deref()), (Some("list.mcat"), Some("usage.csv")));
    }

    #[test]
    fn visitors_print_only_where_staff_allow_it() {
        let printing = |text: &str| read("kiosk.ron", text, &KNOWN).unwrap().printing;
        assert_eq!(printing("()"), None);
        assert_eq!(printing(r#"(printing: false, printer: "Hall")"#), None);
        assert_eq!(printing("(printing: true)"), Some(Printing::default()));
    }

    #[test]
    fn a_printer_or_a_program_that_could_mean_something_else_is_refused() {
        for name in ["-o", "Hall printer", "Hall;ls", "", "é"] {
            let text = format!("(\n printing: true,\n printer: \"{name}\",\n)");
            let found = name.to_owned();
            assert_eq!(faults(&text), [(3, "printer".to_owned(), Problem::BadPrinter { found })]);
        }
        for path in ["lp", "../bin/lp", "", "/usr/bin/"] {
            let text = format!("(\n print_program: \"{path}\",\n)");
            let found = path.to_owned();
            assert_eq!(faults(&text), [(2, "print_program".to_owned(), Problem::NotWholePath { found })]);
        }
        for pages in ["0", "11", "1.5", "NaN"] {
            assert_eq!(faults(&format!("(\n\n print_pages: {pages},\n)"))[0].0, 3, "{pages}");
        }
    }

    #[test]
    fn every_fault_has_its_place_and_all_are_told() {
        let text = "(\n idle_seconds: 29,\n warning_seconds: 19.0,\n double_strike_ms: 1001,\n languages: [\"xx\"],\n \
                    printer: \"-d\",\n branch: \" \",\n catalogue: \"\",\n)";
        let lines: Vec<(usize, String)> = faults(text).into_iter().map(|(line, field, _)| (line, field)).collect();
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
        assert!(matches!(&faults("(idle: 3)")[..], [(1, field, Problem::UnknownField { .. })] if field == "idle"));
        assert_eq!(faults("(idle_seconds: NaN)")[0].2, Problem::NotANumber);
        assert!(matches!(faults("(branch: \"x\"")[0].2, Problem::Unbalanced { .. }));
    }
}
