//! Why something was not saved, as every front end says it.

/// Why nothing was saved. Each names the path as it is shown to a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSaved {
    /// There is a file of that name.
    #[error("{0}")]
    Exists(String),
    /// There is no such folder.
    #[error("{0}")]
    NoFolder(String),
    /// No safe name can be made.
    #[error("{0}")]
    BadName(String),
    /// The disk is full.
    #[error("{0}")]
    NoRoom(String),
    /// Nobody may write there.
    #[error("{0}")]
    NotAllowed(String),
    /// The system says something else.
    #[error("{path}: {why}")]
    Failed {
        /// The file.
        path: String,
        /// What the system said.
        why: String,
    },
}
