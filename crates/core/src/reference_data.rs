//! Everything that the program knows, as the front ends get it.

use crate::catalogue::Catalogue;
use crate::catalogue_error::CatalogueError;
use crate::companions::Companions;
use crate::criteria::Criteria;
use crate::diagnostic::Diagnostic;
use crate::fact::Tristate;
use crate::funding::Funding;
use crate::help::HelpServices;
use crate::job_titles::JobTitles;
use crate::licences::{CredentialBody, Licences};
use crate::occupation::Occupations;
use crate::profile::{Goal, Profile, Situation};
use crate::resources::Resource;
use crate::shared::Shared;
use crate::synonyms::Synonyms;

/// The data in use.
#[derive(Debug, Clone)]
pub struct ReferenceData {
    /// The programs.
    pub catalogue: Catalogue,
    /// Which catalogue that is.
    pub origin: CatalogueOrigin,
    /// The occupations.
    pub occupations: Shared<Occupations>,
    /// The criteria.
    pub criteria: Shared<Criteria>,
    /// Schemes that pay for training or lend for it.
    pub funding: Shared<Funding>,
    /// Occupations in which a licence comes first.
    pub licences: Shared<Licences>,
    /// Short tickets that are asked for beside a job.
    pub companions: Shared<Companions>,
    /// Where a person can talk to somebody.
    pub help: Shared<HelpServices>,
    /// Job titles as used elsewhere, to find occupations by.
    pub job_titles: Shared<JobTitles>,
    /// Words for the same thing.
    pub synonyms: Shared<Synonyms>,
    /// Further reading.
    pub resources: Shared<Vec<Resource>>,
    /// The ids of the glossary's terms, in order.
    pub glossary: Shared<Vec<String>>,
}

impl ReferenceData {
    /// The bodies that say whether a job is regulated and what a diploma from abroad is worth, for a person to whom that
    /// matters: who wants to be recognised, was trained abroad or wants a regulated job.
    #[must_use]
    pub fn credential_bodies(&self, profile: &Profile) -> Vec<&CredentialBody> {
        let abroad = profile.is_in(Situation::TrainedAbroad) == Tristate::Yes;
        let regulated = profile.target.occupation.is_some_and(|code| self.licences.for_occupation(code).is_some());
        if profile.goal == Some(Goal::CredentialRecognition) || abroad || regulated {
            self.licences.bodies_for(profile.province, profile.target.occupation)
        } else {
            Vec::new()
        }
    }
}

/// Which catalogue is in use.
#[derive(Debug, Clone, PartialEq)]
pub enum CatalogueOrigin {
    /// The one inside the program.
    Embedded,
    /// A given file, with so many records refused.
    File {
        /// The path as given.
        path: String,
        /// Records that were refused.
        rejected: usize,
    },
    /// The embedded one, because the given file could not be used.
    Fallback {
        /// The path as given.
        path: String,
        /// Why.
        reason: FallbackReason,
    },
}

/// Why a given catalogue is not in use.
#[derive(Debug, Clone, PartialEq)]
pub enum FallbackReason {
    /// The file system said so.
    Io(String),
    /// The file has this fault.
    Diagnostic(Box<Diagnostic>),
    /// It is compiled, and damaged or of another version.
    Invalid(CatalogueError),
    /// No record of it is sound.
    NoValidRecords,
}
