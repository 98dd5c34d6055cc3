//! Job titles as used in the United States, by the occupation that they map to: only for finding.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::occupation::NocCode;

/// Titles by occupation.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct JobTitles {
    /// The version of the layout.
    pub schema: u32,
    titles: BTreeMap<NocCode, Vec<String>>,
}

impl JobTitles {
    /// The titles for an occupation.
    #[must_use]
    pub fn for_occupation(&self, code: NocCode) -> &[String] {
        self.titles.get(&code).map_or(&[], Vec::as_slice)
    }

    /// Every occupation with its titles.
    pub fn all(&self) -> impl Iterator<Item = (NocCode, &[String])> {
        self.titles.iter().map(|(code, titles)| (*code, titles.as_slice()))
    }
}
