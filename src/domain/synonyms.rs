//! Words for the same thing, as data: what a person says and what a page writes need not be one word.

use serde::Deserialize;

/// Words that say nothing of what is wanted, and groups of words for one idea.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// The version of the layout.
    pub schema: u32,
    /// Words that a query may hold beside others and that tell no programme from another ("course", "cours").
    #[serde(default)]
    pub fillers: Vec<String>,
    /// The groups.
    #[serde(default)]
    pub groups: Vec<Group>,
}

/// One idea, in every language and with its abbreviations.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The stable name of the idea.
    pub id: String,
    /// Phrases that people say and that pages write.
    #[serde(default)]
    pub both: Vec<String>,
    /// Phrases that people say only.
    #[serde(default)]
    pub say: Vec<String>,
    /// Phrases that pages write only.
    #[serde(default)]
    pub finds: Vec<String>,
}

impl Group {
    /// What a person may say for it.
    pub fn said(&self) -> impl Iterator<Item = &str> {
        self.both.iter().chain(&self.say).map(String::as_str)
    }

    /// What a page may write for it.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.both.iter().chain(&self.finds).map(String::as_str)
    }
}
