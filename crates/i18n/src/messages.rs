//! The ids of the messages and their compiled patterns, as `build.rs` writes them.

use std::fmt;

/// The id of a message. The constants are in [`msg`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(u16);

impl MessageId {
    /// Every id, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0_u16..).take(IDS.ends.len()).map(Self)
    }

    /// Returns the id that has this name in the message files; `None` for a name that no message has.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        let (mut low, mut high) = (0, IDS.ends.len());
        while low < high {
            let middle = low.midpoint(high);
            match IDS.get(middle).cmp(name) {
                std::cmp::Ordering::Equal => return u16::try_from(middle).ok().map(Self),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// Returns its name in the message files.
    #[must_use]
    pub fn name(self) -> &'static str {
        IDS.get(usize::from(self.0))
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// Texts one after another, each with the byte where it ends.
struct Table {
    text: &'static str,
    ends: &'static [u32],
}

impl Table {
    /// Returns a text by its position; empty for a position that the table does not have.
    fn get(&self, index: usize) -> &'static str {
        let start = index.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(index).copied());
        range.and_then(|(start, end)| self.text.get(start as usize..end as usize)).unwrap_or_default()
    }
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// Returns the number of languages.
pub(crate) const fn language_count() -> usize {
    LANGUAGES.len()
}

/// Returns the tag of a language by its position.
pub(crate) fn language_tag(language: usize) -> &'static str {
    LANGUAGES.get(language).map_or("en", |(tag, _)| tag)
}

/// Returns the compiled pattern of a message in a language by its position.
pub(crate) fn pattern(language: usize, id: MessageId) -> &'static str {
    LANGUAGES.get(language).map_or("", |(_, table)| table.get(usize::from(id.0)))
}

/// A constant for each message: its comment is the English text.
pub mod msg {
    use super::MessageId;

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_by_name() {
        for id in MessageId::all() {
            assert_eq!(MessageId::find(id.name()), Some(id));
        }
        assert_eq!(MessageId::find("percent"), Some(msg::PERCENT));
        assert_eq!(MessageId::find("percents"), None);
        assert_eq!(MessageId::find(""), None);
    }
}
