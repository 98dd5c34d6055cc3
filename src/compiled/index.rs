//! The search index beside the programmes: made while they stream by, read in place.

use std::io;

use super::writer::Companion;
use crate::domain::programme::Programme;
use crate::image::writer::PartSink;
use crate::search::making::Making;
use crate::search::programmes::{Surroundings, add};

/// Makes the parts of the search index.
#[derive(Debug)]
pub struct Indexing {
    making: Making,
    surroundings: Surroundings,
}

impl Indexing {
    /// Nothing yet.
    #[must_use]
    pub const fn new(making: Making, surroundings: Surroundings) -> Self {
        Self { making, surroundings }
    }
}

impl Companion for Indexing {
    fn see(&mut self, _: u32, programme: &Programme) {
        add(&mut self.making, programme, &self.surroundings);
    }

    fn finish(self: Box<Self>, out: &mut dyn PartSink) -> io::Result<()> {
        let made = self.making.finish();
        made.all().try_for_each(|(name, bytes)| out.put(name, bytes))
    }
}
