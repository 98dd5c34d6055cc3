//! Where a person can talk to somebody, by province.
//!
//! `reference/help.ron` holds the places as far as published pages name them.

use serde::{Deserialize, Serialize};

use crate::id_enum;
use crate::licences::Citation;
use crate::occupation::Province;
use crate::profile::ImmigrationStatus;
use crate::sanitize::Localised;

id_enum! {
    /// What a place helps with.
    HelpKind {
        /// Finding a free settlement service.
        Settlement = "settlement",
        /// Finding work, and money for training.
        Employment = "employment",
        /// A language assessment and free classes.
        Language = "language",
        /// Any service nearby, by telephone or on line.
        Information = "information",
        /// Books, computers and courses with a free card.
        Library = "library",
        /// Whether a job is regulated, and what a foreign diploma is worth.
        Credentials = "credentials",
    }
}

/// One place.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct HelpService {
    /// Its id.
    pub id: String,
    /// What it helps with.
    pub kind: HelpKind,
    /// Its name.
    pub name: Localised,
    /// What to ask for there.
    pub good_for: Localised,
    /// The provinces and territories that it serves; empty: all of Canada.
    #[serde(default)]
    pub provinces: Vec<Province>,
    /// Provinces that it does not serve.
    #[serde(default)]
    pub excluded_provinces: Vec<Province>,
    /// Statuses that it does not serve.
    #[serde(default)]
    pub excluded_statuses: Vec<ImmigrationStatus>,
    /// Its own address or telephone number, where a source gives one.
    #[serde(default)]
    pub contact: Option<String>,
    /// Where it was read.
    pub source: Citation,
}

/// All places.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct HelpServices {
    /// The version of the file's layout.
    pub schema: u32,
    /// The places.
    pub services: Vec<HelpService>,
}

impl HelpServices {
    /// The places for a person: those of the province first, then those of all of Canada.
    #[must_use]
    pub fn available_to(&self, province: Option<Province>, status: Option<ImmigrationStatus>) -> Vec<&HelpService> {
        let serves = |place: &&HelpService| {
            province.is_none_or(|home| {
                (place.provinces.is_empty() || place.provinces.contains(&home))
                    && !place.excluded_provinces.contains(&home)
            }) && status.is_none_or(|status| !place.excluded_statuses.contains(&status))
        };
        let local = |place: &&HelpService| province.is_some_and(|home| place.provinces.contains(&home));
        let everywhere = |place: &&HelpService| place.provinces.is_empty();
        let mut near: Vec<&HelpService> = self.services.iter().filter(serves).filter(local).collect();
        near.extend(self.services.iter().filter(serves).filter(everywhere));
        near
    }
}
