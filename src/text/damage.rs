//! Why a compiled catalogue cannot be used, in words.

use super::messages::{Args, Texts};
use crate::domain::damage::Damage;
use crate::domain::words::clean;

impl Texts {
    /// What is wrong with a compiled catalogue and what to do: `file: what is wrong. What to do.`
    #[must_use]
    pub fn damage(&self, path: &str, damage: &Damage) -> String {
        let size = |number: u64| self.number(i64::try_from(number).unwrap_or(i64::MAX));
        let versions =
            |found: u32, read: u32| Args::new().text("found", found.to_string()).text("read", read.to_string());
        let lengths =
            |expected: u64, found: u64| Args::new().text("expected", size(expected)).text("found", size(found));
        let said = match damage {
            Damage::NotOurs => self.say("damage-not-ours"),
            Damage::Older { found, read } => self.with("damage-older", &versions(*found, *read)),
            Damage::Newer { found, read } => self.with("damage-newer", &versions(*found, *read)),
            Damage::CutShort { expected, found } => self.with("damage-cut-short", &lengths(*expected, *found)),
            Damage::TooLong { expected, found } => self.with("damage-too-long", &lengths(*expected, *found)),
            Damage::FirstPage => self.say("damage-first-page"),
            Damage::Bytes { part, block, offset } => {
                let args =
                    Args::new().text("part", clean(part)).text("block", size(*block)).text("offset", size(*offset));
                self.with("damage-bytes", &args)
            }
            Damage::Part { part } => self.with("damage-part", &Args::new().text("part", clean(part))),
            Damage::Record { record } => self.with("damage-record", &Args::new().text("record", size(*record as u64))),
        };
        format!("{}: {said}", clean(path))
    }
}
