//! Taking something away and going on later, in words: why a file was not saved, why a code cannot be read, what is missing of it.

use crate::localizer::{Args, Localizer};
use microcred_core::sanitize::clean;
use microcred_session::resume::{RestoredAnswers, ResumeCode, ResumeCodeError};
use microcred_session::saving::SaveError;

impl Localizer {
    /// Why nothing was saved, and what to do.
    #[must_use]
    pub fn save_error(&self, reason: &SaveError) -> String {
        let with = |id: &str, path: &str| self.format(id, &Args::new().string("path", clean(path)));
        match reason {
            SaveError::AlreadyExists(path) => with("save-exists", path),
            SaveError::FolderNotFound(path) => with("save-no-folder", path),
            SaveError::DiskFull(path) => with("save-no-room", path),
            SaveError::PermissionDenied(path) => with("save-not-allowed", path),
            SaveError::InvalidName(_) => self.text("save-bad-name"),
            SaveError::Io { path, detail: why } => {
                self.format("save-failed", &Args::new().string("path", clean(path)).string("why", clean(why)))
            }
        }
    }

    /// Why a code cannot be read, and what to do.
    #[must_use]
    pub fn resume_code_error(&self, reason: ResumeCodeError) -> String {
        match reason {
            ResumeCodeError::NotACode => self.text("code-not-microcred"),
            ResumeCodeError::InvalidLetter(letter) => {
                self.format("code-no-such-letter", &Args::new().string("letter", clean(&letter.to_string())))
            }
            ResumeCodeError::ChecksumMismatch { group: Some(group) } => {
                self.format("code-wrong-group", &Args::new().string("group", group.to_string()))
            }
            ResumeCodeError::ChecksumMismatch { group: None } => self.text("code-wrong"),
            ResumeCodeError::UnsupportedVersion => self.text("code-other-version"),
        }
    }

    /// What a code named that is not known here; `None` where everything is.
    #[must_use]
    pub fn missing_after_resume(&self, resumed: &RestoredAnswers) -> Option<String> {
        let programs = (resumed.missing_programs > 0)
            .then(|| self.format("code-missing-programs", &Args::new().count("count", resumed.missing_programs)));
        let job = resumed.is_job_missing.then(|| self.text("code-missing-job"));
        let said: Vec<String> = programs.into_iter().chain(job).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// What a code leaves out of what was typed; `None` where it holds everything.
    #[must_use]
    pub fn omitted_from_code(&self, code: &ResumeCode) -> Option<String> {
        (code.omitted_texts > 0).then(|| self.format("code-left-out", &Args::new().count("count", code.omitted_texts)))
    }
}
