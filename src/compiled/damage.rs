//! What is wrong with an image, as what is wrong with a catalogue.

use crate::domain::damage::Damage;
use crate::image::refusal::Refusal;

impl From<Refusal> for Damage {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotOurs => Self::NotOurs,
            Refusal::Older { found, read } => Self::Older { found, read },
            Refusal::Newer { found, read } => Self::Newer { found, read },
            Refusal::WrongLength { expected, found } if found < expected => Self::CutShort { expected, found },
            Refusal::WrongLength { expected, found } => Self::TooLong { expected, found },
            Refusal::FirstPage => Self::FirstPage,
            Refusal::Damaged { part, block, offset } => Self::Bytes { part, block, offset },
            Refusal::Unsound { part } => Self::Part { part },
        }
    }
}
