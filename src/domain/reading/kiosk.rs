//! The settings of an unattended place as a RON file.

use std::time::Duration;

use serde::Deserialize;

use super::fault::{Fault, Problem};
use super::single::{Wrong, record};
use crate::domain::kiosk::{
    Kiosk, LEAST_IDLE, LEAST_WARNING, LONGEST_BRANCH, MOST_DOUBLE_STRIKE, MOST_IDLE, MOST_WARNING,
};
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
    if raw.printing == Some(true) {
        wrong.push("printing", Problem::UnknownWord { found: "true".to_owned(), known: "false".to_owned() });
    }
    Kiosk {
        branch: raw.branch.and_then(|branch| branch_name(&branch, wrong)),
        languages: raw.languages.map_or(default.languages, |tags| languages(tags, known, wrong)),
        idle,
        warning: warning.unwrap_or(default.warning),
        double_strike: strike.map_or(default.double_strike, |ms| Duration::from_millis(ms.into())),
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
            printing: false,
            catalogue: "list.mcat",
            usage: "usage.csv",
        )"#;
        let kiosk = read("kiosk.ron", text, &KNOWN).unwrap();
        assert_eq!(kiosk.branch.as_ref().map(|branch| branch.get("fr")), Some("Bibliothèque centrale"));
        assert_eq!(kiosk.languages, ["fr", "en"]);
        assert_eq!((kiosk.idle, kiosk.warning.as_secs()), (None, 20));
        assert_eq!(kiosk.double_strike.as_millis(), 500);
        assert_eq!((kiosk.catalogue.as_deref(), kiosk.usage.as_deref()), (Some("list.mcat"), Some("usage.csv")));
    }

    #[test]
    fn every_fault_has_its_place_and_all_are_told() {
        let text = "(\n idle_seconds: 29,\n warning_seconds: 19.0,\n double_strike_ms: 1001,\n languages: [\"xx\"],\n \
                    printing: true,\n branch: \" \",\n catalogue: \"\",\n)";
        let lines: Vec<(usize, String)> = faults(text).into_iter().map(|(line, field, _)| (line, field)).collect();
        let expected = [
            (2, "idle_seconds"),
            (3, "warning_seconds"),
            (4, "double_strike_ms"),
            (6, "printing"),
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
