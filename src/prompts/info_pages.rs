//! The pages that are only read.

use crate::prompts::line_session::{InfoPage, LineSession, Navigation};
use crate::prompts::prompter::Interrupt;
use microcred_export::text;

impl LineSession<'_> {
    pub(super) fn run_info_page(&mut self, page: InfoPage) -> Result<Navigation, Interrupt> {
        let text = match page {
            InfoPage::About => text::about(&self.data.reference, &self.texts, self.columns),
            InfoPage::Glossary => text::glossary(&self.data.reference, &self.texts, self.columns),
        };
        self.run_text_page(&text)
    }
}
