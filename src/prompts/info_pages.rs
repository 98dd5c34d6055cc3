//! The pages that are only read.

use super::line_session::{InfoPage, LineSession, Navigation};
use super::prompter::Interrupt;
use crate::export::text;

impl LineSession<'_> {
    pub(super) fn run_info_page(&mut self, page: InfoPage) -> Result<Navigation, Interrupt> {
        let text = match page {
            InfoPage::About => text::about(&self.data.reference, &self.texts, self.columns),
            InfoPage::Glossary => text::glossary(&self.data.reference, &self.texts, self.columns),
        };
        self.run_text_page(&text)
    }
}
