//! Taking something away and going on later, in words: why a file was not saved, why a code cannot be read, what is missing of it.

use super::messages::{Args, Texts};
use crate::domain::resume::{Code, Resumed, Unreadable};
use crate::domain::saving::NotSaved;
use crate::domain::words::clean;

impl Texts {
    /// Why nothing was saved, and what to do.
    #[must_use]
    pub fn not_saved(&self, reason: &NotSaved) -> String {
        let with = |id: &str, path: &str| self.with(id, &Args::new().text("path", clean(path)));
        match reason {
            NotSaved::Exists(path) => with("save-exists", path),
            NotSaved::NoFolder(path) => with("save-no-folder", path),
            NotSaved::NoRoom(path) => with("save-no-room", path),
            NotSaved::NotAllowed(path) => with("save-not-allowed", path),
            NotSaved::BadName(_) => self.say("save-bad-name"),
            NotSaved::Failed { path, why } => {
                self.with("save-failed", &Args::new().text("path", clean(path)).text("why", clean(why)))
            }
        }
    }

    /// Why a code cannot be read, and what to do.
    #[must_use]
    pub fn unreadable(&self, reason: Unreadable) -> String {
        match reason {
            Unreadable::NoCode => self.say("code-none"),
            Unreadable::NoSuchLetter(letter) => {
                self.with("code-no-such-letter", &Args::new().text("letter", clean(&letter.to_string())))
            }
            Unreadable::Wrong { group: Some(group) } => {
                self.with("code-wrong-group", &Args::new().text("group", group.to_string()))
            }
            Unreadable::Wrong { group: None } => self.say("code-wrong"),
            Unreadable::OtherVersion => self.say("code-other-version"),
        }
    }

    /// What a code named that is not known here; `None` where everything is.
    #[must_use]
    pub fn missing_of(&self, resumed: &Resumed) -> Option<String> {
        let programmes = (resumed.missing > 0)
            .then(|| self.with("code-missing-programmes", &Args::new().count("count", resumed.missing)));
        let job = resumed.job_missing.then(|| self.say("code-missing-job"));
        let said: Vec<String> = programmes.into_iter().chain(job).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// What a code leaves out of what was typed; `None` where it holds everything.
    #[must_use]
    pub fn left_out_of(&self, code: &Code) -> Option<String> {
        (code.left_out > 0).then(|| self.with("code-left-out", &Args::new().count("count", code.left_out)))
    }
}
