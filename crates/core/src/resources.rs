//! Further reading: who says more about micro-credentials in Canada.

use serde::{Deserialize, Serialize};

use crate::id_enum;
use crate::sanitize::Localised;

id_enum! {
    /// What a resource is.
    ResourceKind { Report = "report", Article = "article", Blog = "blog", Portal = "portal" }
}

/// One resource.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Its id.
    pub id: String,
    /// Who made it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: ResourceKind,
    /// What it is good for.
    pub good_for: Localised,
    /// Where it was found named.
    pub named_in: String,
}
