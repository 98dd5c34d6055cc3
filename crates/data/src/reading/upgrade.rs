//! Turns a catalogue of an older layout into one of the newest, as text: comments, order and spacing stay.

use ron::error::SpannedError;

use crate::reading::catalogue::SCHEMA_VERSION;
use crate::reading::parse_ron;
use crate::reading::span_tree::parse_spans;

/// The name that the page of a program had in the first layout.
const OLD_PAGE_FIELD: &str = "url";
/// Its name now.
const PAGE_FIELD: &str = "page";
/// The names of the list of programs, in the oldest layout and now.
const PROGRAM_LISTS: [&str; 2] = ["programmes", "programs"];

/// Why a text cannot be turned.
#[derive(Debug, thiserror::Error)]
pub enum UpgradeError {
    /// It is no catalogue: brackets do not fit, or it names no version of the layout.
    #[error("the file is no catalogue that can be read")]
    NotACatalogue,
    /// It has a newer layout than is known.
    #[error("the file has a newer layout: {0}")]
    TooNew(u32),
}

impl From<SpannedError> for UpgradeError {
    fn from(_: SpannedError) -> Self {
        Self::NotACatalogue
    }
}

/// Returns the text of a catalogue in the newest layout. Every value stays as it stands; `url` becomes `page`.
///
/// # Errors
/// [`UpgradeError`] where the text is no catalogue, or a newer one.
pub fn upgrade(text: &str) -> Result<String, UpgradeError> {
    let root = parse_spans(text).map_err(|_| UpgradeError::NotACatalogue)?;
    let schema = root.field(text, "schema").ok_or(UpgradeError::NotACatalogue)?;
    let found = parse_ron::<u32>(schema.value.text(text))?;
    if found > SCHEMA_VERSION {
        return Err(UpgradeError::TooNew(found));
    }
    let version = schema.value.start()..schema.value.start() + schema.value.text(text).len();
    let mut edits = vec![(version, SCHEMA_VERSION.to_string())];
    for name in PROGRAM_LISTS {
        let Some(list) = root.field(text, name) else { continue };
        if name != "programs" {
            edits.push((list.name_offset()..list.name_offset() + name.len(), "programs".to_owned()));
        }
        for program in list.value.items() {
            // A program that has both is refused by the check: which of the two holds, only its editor knows.
            if program.field(text, PAGE_FIELD).is_none()
                && let Some(page) = program.field(text, OLD_PAGE_FIELD)
            {
                let at = page.name_offset();
                edits.push((at..at + OLD_PAGE_FIELD.len(), PAGE_FIELD.to_owned()));
            }
        }
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut upgraded = String::with_capacity(text.len() + edits.len());
    let mut from = 0;
    for (range, replacement) in edits {
        upgraded += text.get(from..range.start).ok_or(UpgradeError::NotACatalogue)?;
        upgraded += &replacement;
        from = range.end;
    }
    upgraded += text.get(from..).ok_or(UpgradeError::NotACatalogue)?;
    Ok(upgraded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_catalogue_keeps_everything_but_the_renamed_words() {
        let old = "// mine\n(schema: 1, programmes: [\n  (id: \"a/b\", url: \"https://a.ca\", source: (url: \"https://b.ca\")), // kept\n])";
        let new = "// mine\n(schema: 2, programs: [\n  (id: \"a/b\", page: \"https://a.ca\", source: (url: \"https://b.ca\")), // kept\n])";
        assert_eq!(upgrade(old).unwrap(), new);
        assert_eq!(upgrade(new).unwrap(), new, "twice is once");
    }

    #[test]
    fn what_is_no_catalogue_is_refused() {
        assert!(matches!(upgrade("(schema: 1"), Err(UpgradeError::NotACatalogue)));
        assert!(matches!(upgrade("(programs: [])"), Err(UpgradeError::NotACatalogue)));
        assert!(matches!(upgrade("(schema: 99, programs: [])"), Err(UpgradeError::TooNew(99))));
    }
}
