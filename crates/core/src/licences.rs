//! Occupations in which a licence or a certificate comes before any course, and whom to ask.
//!
//! `reference/licences.ron` holds them by NOC 2021 code and province, each with its source and date.

use serde::{Deserialize, Serialize};

use crate::fact::PageDate;
use crate::id_enum;
use crate::occupation::{NocCode, Province};
use crate::sanitize::Localised;

id_enum! {
    /// How a province treats an occupation.
    Regulation {
        /// Nobody may work under the title without a licence or certificate.
        Licence = "licence",
        /// There is a register that employers look at; it is no licence.
        Register = "register",
        /// A page says that it is not regulated.
        Unregulated = "free",
        /// No page that we read says.
        Unknown = "unknown",
    }
}

/// An address with its date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The address of the page.
    pub url: String,
    /// The date of the page.
    #[serde(default)]
    pub as_of: PageDate,
}

/// Who decides in one province.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Regulator {
    /// The province or territory.
    pub province: Province,
    /// How it treats the occupation.
    pub regulation: Regulation,
    /// The body or bodies to contact, as they call themselves.
    pub body: Localised,
    /// Its own address, where a source gives one.
    #[serde(default)]
    pub url: Option<String>,
    /// What is different in this province.
    #[serde(default)]
    pub note: Option<Localised>,
}

/// One regulated occupation or group of them.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// Its id.
    pub id: String,
    /// The NOC 2021 unit groups.
    pub occupations: Vec<NocCode>,
    /// The occupation in words.
    pub title: Localised,
    /// How provinces that are not listed treat it.
    pub default_regulation: Regulation,
    /// The first step.
    pub first_step: Localised,
    /// What a short course is good for meanwhile.
    pub meanwhile: Localised,
    /// Who decides, by province.
    #[serde(default)]
    pub regulators: Vec<Regulator>,
    /// Whom to ask where the province is not listed.
    pub default_contact: Localised,
    /// Where it was read; the first is the main page.
    pub sources: Vec<Citation>,
}

/// A body that answers questions of every occupation.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialBody {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// What it is good for.
    pub good_for: Localised,
    /// The ids of the licences that it is for; empty: every occupation.
    #[serde(default)]
    pub licences: Vec<String>,
    /// The provinces that it serves; empty: all.
    #[serde(default)]
    pub provinces: Vec<Province>,
    /// Its own address, where a source gives one.
    #[serde(default)]
    pub url: Option<String>,
    /// Where it was read.
    pub source: Citation,
}

/// All licences.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Licences {
    /// The version of the file's layout.
    pub schema: u32,
    /// The occupations.
    pub licences: Vec<Licence>,
    /// Whom to ask in general: is my job regulated, what is my diploma worth here.
    pub bodies: Vec<CredentialBody>,
}

impl Licences {
    /// What is known of an occupation.
    #[must_use]
    pub fn for_occupation(&self, code: NocCode) -> Option<&Licence> {
        self.licences.iter().find(|licence| licence.occupations.contains(&code))
    }

    /// The bodies that say in a province what a diploma is worth, for an occupation or for every one: those of the
    /// occupation first, then those of the province, then those of all of Canada.
    #[must_use]
    pub fn bodies_for(&self, province: Option<Province>, code: Option<NocCode>) -> Vec<&CredentialBody> {
        let wanted = code.and_then(|code| self.for_occupation(code)).map(|licence| licence.id.as_str());
        let own = |body: &&CredentialBody| body.licences.iter().any(|id| Some(id.as_str()) == wanted);
        let every = |body: &&CredentialBody| body.licences.is_empty();
        let local = |body: &&CredentialBody| province.is_some_and(|home| body.provinces.contains(&home));
        let everywhere = |body: &&CredentialBody| body.provinces.is_empty();
        let of_all = || self.bodies.iter().filter(every);
        let own = self.bodies.iter().filter(own).filter(|body| local(body) || everywhere(body));
        own.chain(of_all().filter(local)).chain(of_all().filter(everywhere)).collect()
    }
}

impl Licence {
    /// Who decides in a province.
    #[must_use]
    pub fn regulator(&self, province: Province) -> Option<&Regulator> {
        self.regulators.iter().find(|regulator| regulator.province == province)
    }

    /// How a province treats it; `None`: the way of most provinces.
    #[must_use]
    pub fn regulation(&self, province: Option<Province>) -> Regulation {
        province.and_then(|home| self.regulator(home)).map_or(self.default_regulation, |regulator| regulator.regulation)
    }
}
