//! Taking something away and going on later, in words: why a file was not saved, why a code cannot be read, what is missing of it.

use crate::localizer::{Args, Localizer};
use crate::{MessageId, msg};
use microcred_core::sanitize::clean;
use microcred_session::resume::{RestoredAnswers, ResumeCode, ResumeCodeError};
use microcred_session::saving::SaveError;

impl Localizer {
    /// Why nothing was saved, and what to do.
    #[must_use]
    pub fn save_error(&self, reason: &SaveError) -> String {
        let with = |id: MessageId, path: &str| self.format(id, &Args::new().string("path", clean(path)));
        match reason {
            SaveError::AlreadyExists(path) => with(msg::SAVE_EXISTS, path),
            SaveError::FolderNotFound(path) => with(msg::SAVE_NO_FOLDER, path),
            SaveError::DiskFull(path) => with(msg::SAVE_NO_ROOM, path),
            SaveError::PermissionDenied(path) => with(msg::SAVE_NOT_ALLOWED, path),
            SaveError::InvalidName(_) => self.text(msg::SAVE_BAD_NAME),
            SaveError::Io { path, detail: why } => {
                self.format(msg::SAVE_FAILED, &Args::new().string("path", clean(path)).string("why", clean(why)))
            }
        }
    }

    /// Why a code cannot be read, and what to do.
    #[must_use]
    pub fn resume_code_error(&self, reason: ResumeCodeError) -> String {
        match reason {
            ResumeCodeError::NotACode => self.text(msg::CODE_NOT_MICROCRED),
            ResumeCodeError::InvalidLetter(letter) => {
                self.format(msg::CODE_NO_SUCH_LETTER, &Args::new().string("letter", clean(&letter.to_string())))
            }
            ResumeCodeError::ChecksumMismatch { group: Some(group) } => {
                self.format(msg::CODE_WRONG_GROUP, &Args::new().string("group", group.to_string()))
            }
            ResumeCodeError::ChecksumMismatch { group: None } => self.text(msg::CODE_WRONG),
            ResumeCodeError::UnsupportedVersion => self.text(msg::CODE_OTHER_VERSION),
        }
    }

    /// What a code named that is not known here; `None` where everything is.
    #[must_use]
    pub fn missing_after_resume(&self, resumed: &RestoredAnswers) -> Option<String> {
        let programs = (resumed.missing_programs > 0)
            .then(|| self.format(msg::CODE_MISSING_PROGRAMS, &Args::new().count("count", resumed.missing_programs)));
        let job = resumed.is_job_missing.then(|| self.text(msg::CODE_MISSING_JOB));
        let said: Vec<String> = programs.into_iter().chain(job).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// What a code leaves out of what was typed; `None` where it holds everything.
    #[must_use]
    pub fn omitted_from_code(&self, code: &ResumeCode) -> Option<String> {
        (code.omitted_texts > 0)
            .then(|| self.format(msg::CODE_LEFT_OUT, &Args::new().count("count", code.omitted_texts)))
    }
}
