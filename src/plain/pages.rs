//! The pages that are only read.

use super::talk::Left;
use super::visit::{Go, Page, Visit};
use crate::export::text;

impl Visit<'_> {
    pub(super) fn page(&mut self, page: Page) -> Result<Go, Left> {
        let text = match page {
            Page::About => text::about(&self.data.known, &self.texts, self.width),
            Page::Glossary => text::glossary(&self.data.known, &self.texts, self.width),
        };
        self.read_on(&text)
    }
}
