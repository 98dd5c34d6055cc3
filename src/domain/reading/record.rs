//! One programme of a file: read whole, or, where that fails, field by field for everything that is wrong.

use ron::Error as RonError;

use super::check::check;
use super::fault::{Fault, Problem, plain_detail};
use super::locate::{Field, Node};
use super::raw::{Layout, RawChecklist, RawClb, RawOccupation, RawProgramme, RawSource};
use super::site::Site;
use super::{MAX_LIST, from_ron};
use crate::domain::occupation::Occupations;
use crate::domain::programme::Programme;
use crate::domain::words::clean;

/// Reads and checks one record: the programme, or everything that is wrong with it.
pub(super) fn read(site: &Site<'_>, occupations: &Occupations) -> Result<Programme, Vec<Fault>> {
    // What is too long is not read at all: it would fill the memory.
    let unread = if site.node.longest() > MAX_LIST {
        None
    } else {
        match from_ron::<RawProgramme>(site.text_of(site.node)) {
            Ok(raw) => return check(site, raw, occupations),
            Err(error) => Some(error),
        }
    };
    let mut faults = Vec::new();
    if !site.node.fields().is_empty() {
        layout_faults::<RawProgramme>(site, site.node, "", &mut faults);
    }
    if faults.is_empty() {
        let count = site.node.longest();
        let too_many = Problem::TooMany { count, most: MAX_LIST };
        let problem = unread.map_or(too_many, |error| Problem::Unreadable { detail: plain_detail(&error.code) });
        faults.push(site.fault("", problem));
    }
    let values = value_faults(site, &faults, occupations);
    faults.extend(values);
    Err(faults)
}

/// What stands in for a field that is there in no readable form, so that the values of the others are checked too.
const STAND_INS: &[(&str, &str)] = &[
    ("id", "\"a/a\""),
    ("title", "\"a\""),
    ("provider", "\"a\""),
    ("provider_kind", "college"),
    ("url", "\"https://a.ca\""),
    ("sector", "general"),
    ("source", "(url: \"https://a.ca\")"),
];

/// What is wrong with the values of those fields of a broken record that can be read.
fn value_faults(site: &Site<'_>, found: &[Fault], occupations: &Occupations) -> Vec<Fault> {
    let broken = |name: &str| {
        found.iter().filter_map(|fault| fault.field.as_deref()).any(|path| path.split('.').next() == Some(name))
    };
    let known = |name: &str| RawProgramme::FIELDS.contains(&name);
    let named = site.node.fields().iter().map(|field| (site.name_of(field), site.text_of(&field.value)));
    let whole = named.filter(|(name, _)| known(name) && !broken(name));
    let mut mended: Vec<String> = whole.map(|(name, text)| format!("{name}: {text}")).collect();
    mended.extend(STAND_INS.iter().filter(|(name, _)| broken(name)).map(|(name, text)| format!("{name}: {text}")));
    let Ok(raw) = from_ron::<RawProgramme>(&format!("({})", mended.join(", "))) else { return Vec::new() };
    let mut faults = check(site, raw, occupations).err().unwrap_or_default();
    // Weeks that could not be read are no weeks that are unknown.
    faults.retain(|fault| !matches!(&fault.problem, Problem::Contradiction { with } if broken(with)));
    faults
}

/// Tries every field of a record by itself.
fn layout_faults<T: Layout>(site: &Site<'_>, node: &Node, prefix: &str, faults: &mut Vec<Fault>) {
    let path = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    let fields = node.fields();
    if fields.len() > MAX_LIST {
        faults.push(site.fault_at(node.start(), prefix, Problem::TooMany { count: fields.len(), most: MAX_LIST }));
        return;
    }
    for (index, field) in fields.iter().enumerate() {
        let (name, at) = (site.name_of(field), field.at());
        if fields.iter().take(index).any(|earlier| site.name_of(earlier) == name) {
            faults.push(site.fault_at(at, &path(name), Problem::RepeatedField));
            continue;
        }
        let before = faults.len();
        if T::FIELDS.contains(&name) {
            long_lists(site, field, &path(name), faults);
        }
        if faults.len() > before {
            continue;
        }
        match T::try_field(name, site.text_of(&field.value)) {
            None => {
                let known = T::FIELDS.join(", ");
                faults.push(site.fault_at(at, &path(name), Problem::UnknownField { known }));
            }
            Some(Ok(())) => {}
            Some(Err(error)) => match (name, prefix) {
                ("checklist", "") if !field.value.fields().is_empty() => {
                    layout_faults::<RawChecklist>(site, &field.value, "checklist", faults);
                }
                ("source", "") if !field.value.fields().is_empty() => {
                    layout_faults::<RawSource>(site, &field.value, "source", faults);
                }
                ("clb", "") if !field.value.fields().is_empty() => {
                    layout_faults::<RawClb>(site, &field.value, "clb", faults);
                }
                (_, "checklist") if matches!(site.text_of(&field.value), "yes" | "no" | "yes()" | "no()") => {
                    faults.push(site.fault_at(at, &path(name), Problem::NoEvidence));
                }
                _ => list_faults::<T>(site, field, &path(name), &error.code, faults),
            },
        }
    }
    for name in T::REQUIRED {
        if node.field(site.places.text, name).is_none() {
            let problem = if matches!(path(name).as_str(), "source" | "source.url") {
                Problem::NoSource
            } else {
                Problem::Missing
            };
            faults.push(site.fault_at(node.start(), &path(name), problem));
        }
    }
}

/// Names every list of a field, or inside of it, that is too long to be read.
fn long_lists(site: &Site<'_>, field: &Field, path: &str, faults: &mut Vec<Fault>) {
    let value = &field.value;
    let count = value.fields().len().max(value.items().len());
    if count > MAX_LIST {
        faults.push(site.fault_at(field.at(), path, Problem::TooMany { count, most: MAX_LIST }));
        return;
    }
    for inside in value.fields() {
        long_lists(site, inside, &format!("{path}.{}", site.name_of(inside)), faults);
    }
    for item in value.items().iter().filter(|item| item.longest() > MAX_LIST) {
        faults.push(site.fault_at(item.start(), path, Problem::TooMany { count: item.longest(), most: MAX_LIST }));
    }
}

/// Tries every item of a list by itself; a value that is no list is named as a whole.
fn list_faults<T: Layout>(site: &Site<'_>, field: &Field, path: &str, error: &RonError, faults: &mut Vec<Fault>) {
    let items = field.value.items();
    if !site.text_of(&field.value).starts_with('[') {
        faults.push(field_fault(site, &field.value, field.at(), path, error));
    } else {
        let before = faults.len();
        for item in items {
            let alone = T::try_field(site.name_of(field), &format!("[{}]", site.text_of(item)));
            if site.name_of(field) == "occupations" && !item.fields().is_empty() && matches!(alone, Some(Err(_))) {
                layout_faults::<RawOccupation>(site, item, path, faults);
            } else if let Some(Err(error)) = alone {
                faults.push(field_fault(site, item, item.start(), path, &error.code));
            }
        }
        if faults.len() == before {
            faults.push(site.fault_at(field.at(), path, problem_of(error)));
        }
    }
}

/// What RON says of a value that begins at `at`, with the name of a field inside it where RON gives one.
pub(super) fn field_fault(site: &Site<'_>, value: &Node, at: usize, path: &str, error: &RonError) -> Fault {
    let (name, problem) = match error {
        RonError::NoSuchStructField { expected, found, .. } => {
            (found.as_str(), Problem::UnknownField { known: expected.join(", ") })
        }
        RonError::MissingStructField { field: "source", .. } => ("source", Problem::NoSource),
        RonError::MissingStructField { field, .. } => (*field, Problem::Missing),
        RonError::DuplicateStructField { field, .. } => (*field, Problem::RepeatedField),
        _ => return site.fault_at(at, path, problem_of(error)),
    };
    let inner = value.fields().iter().rev().find(|field| site.name_of(field) == name);
    site.fault_at(inner.map_or(at, Field::at), &format!("{path}.{name}"), problem)
}

/// What is wrong with a value, from what RON says of it.
pub(super) fn problem_of(error: &RonError) -> Problem {
    match error {
        RonError::NoSuchEnumVariant { expected, found, .. } => {
            Problem::UnknownWord { found: clean(found).chars().take(80).collect(), known: expected.join(", ") }
        }
        other => Problem::WrongKind { detail: plain_detail(other) },
    }
}
