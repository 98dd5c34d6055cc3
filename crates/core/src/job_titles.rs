//! Other titles of jobs, by the occupation that they map to: those of the United States, and everyday words. Only for finding.

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

    /// Adds titles of an occupation; one that is there already is left out.
    pub fn add(&mut self, code: NocCode, titles: impl IntoIterator<Item = String>) {
        let known = self.titles.entry(code).or_default();
        for title in titles {
            if !known.contains(&title) {
                known.push(title);
            }
        }
    }

    /// Every occupation with its titles.
    pub fn all(&self) -> impl Iterator<Item = (NocCode, &[String])> {
        self.titles.iter().map(|(code, titles)| (*code, titles.as_slice()))
    }
}
