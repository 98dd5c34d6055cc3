//! Words for the same thing, as data: what a person says and what a page writes need not be one word.

use serde::{Deserialize, Serialize};

use crate::occupation::Province;

/// Words that say nothing of what is wanted, and groups of words for one idea.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// The version of the layout.
    pub schema: u32,
    /// Words that a query may hold beside others and that tell no program from another ("course", "cours").
    #[serde(default)]
    pub stop_words: Vec<String>,
    /// Words that name a condition and no topic ("newcomers", "free", "evening"): left out before what one wants to learn.
    #[serde(default)]
    pub conditions: Vec<String>,
    /// The provinces with their cities, towns and regions; conditions too.
    #[serde(default)]
    pub places: Vec<ProvinceNames>,
    /// The groups.
    #[serde(default)]
    pub groups: Vec<SynonymGroup>,
}

/// What people call a province, and what lies in it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ProvinceNames {
    /// The province.
    pub province: Province,
    /// Its names and abbreviations.
    pub names: Vec<String>,
    /// Cities, towns and regions in it.
    #[serde(default)]
    pub within: Vec<String>,
}

/// One idea, in every language and with its abbreviations.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SynonymGroup {
    /// The stable name of the idea.
    pub id: String,
    /// Phrases that people say and that pages write.
    #[serde(default)]
    pub shared_phrases: Vec<String>,
    /// Phrases that people say only.
    #[serde(default)]
    pub query_phrases: Vec<String>,
    /// Phrases that pages write only.
    #[serde(default)]
    pub page_phrases: Vec<String>,
}

impl SynonymGroup {
    /// What a person may say for it.
    pub fn all_query_phrases(&self) -> impl Iterator<Item = &str> {
        self.shared_phrases.iter().chain(&self.query_phrases).map(String::as_str)
    }

    /// What a page may write for it.
    pub fn all_page_phrases(&self) -> impl Iterator<Item = &str> {
        self.shared_phrases.iter().chain(&self.page_phrases).map(String::as_str)
    }
}
