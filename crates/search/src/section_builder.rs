//! The search index beside the programs: made while they stream by, read in place.

use std::io;

use crate::index_builder::IndexBuilder;
use crate::programs::{ContextTexts, add_program};
use microcred_core::program::Program;
use microcred_core::shared::Shared;
use microcred_sections::writer::{SectionBuilder, SectionSink};

/// Makes the parts of the search index.
#[derive(Debug)]
pub struct SearchIndexBuilder {
    builder: IndexBuilder,
    context: Shared<ContextTexts>,
}

impl SearchIndexBuilder {
    /// Nothing yet.
    #[must_use]
    pub const fn new(builder: IndexBuilder, context: Shared<ContextTexts>) -> Self {
        Self { builder, context }
    }
}

impl SectionBuilder for SearchIndexBuilder {
    fn add(&mut self, _: u32, program: &Program) {
        add_program(&mut self.builder, program, &self.context);
    }

    fn finish(self: Box<Self>, out: &mut dyn SectionSink) -> io::Result<()> {
        let made = self.builder.finish();
        made.iter().try_for_each(|(name, bytes)| out.write_section(name, bytes))
    }
}
