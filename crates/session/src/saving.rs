//! Why something was not saved, as every front end says it.

/// Why nothing was saved. Each names the path as it is shown to a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// There is a file of that name.
    #[error("{0}")]
    AlreadyExists(String),
    /// The folder does not exist.
    #[error("{0}")]
    FolderNotFound(String),
    /// No safe name can be made.
    #[error("{0}")]
    InvalidName(String),
    /// The disk is full.
    #[error("{0}")]
    DiskFull(String),
    /// Nobody may write there.
    #[error("{0}")]
    PermissionDenied(String),
    /// The system says something else.
    #[error("{path}: {detail}")]
    Io {
        /// The file.
        path: String,
        /// What the system said.
        detail: String,
    },
}
