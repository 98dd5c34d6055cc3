//! What the screens take away: files are saved and pages printed by `run`, and what came of it is told here.

use crate::app::App;
use crate::message::{Confirm, Effect};
use crate::screens::handout_files::render_pages;
use crate::screens::routes::Route;
use crate::theme::Role;
use microcred_core::printing::PrintError;
use microcred_export::selection::HandoutScope;
use microcred_i18n::{Args, msg};
use microcred_session::saving::SaveError;

impl App {
    /// Asks whether a hand-out is to be printed, or shows why it cannot be.
    pub(super) fn confirm_print(&mut self, scope: &HandoutScope) {
        let now = self.now.unwrap_or_default();
        let Some((pdf, count)) = render_pages(scope, &self.session) else {
            let text = self.session.localizer().text(msg::PDF_NOT_MADE);
            return self.show_outcome(Role::Warn, &text);
        };
        match self.session.core.check_print(count, now) {
            Ok(()) => {
                self.pending_print = Some((pdf, count));
                self.open(&Route::Confirm(Confirm::Print(count)));
            }
            Err(why) => {
                let text = self.session.localizer().print_error(&why);
                self.show_outcome(Role::Warn, &text);
            }
        }
    }

    /// Prints the pages that were confirmed.
    pub(super) fn print(&mut self) -> Vec<Effect> {
        let Some((pdf, _)) = self.pending_print.as_mut() else { return Vec::new() };
        let pdf = std::mem::take(pdf);
        self.session.core.print_history.last_attempt = self.now;
        let text = self.session.localizer().text(msg::PRINT_BEGUN);
        self.show_outcome(Role::Text, &text);
        vec![Effect::Print(pdf)]
    }

    /// What came of printing.
    pub fn show_print_result(&mut self, outcome: &Result<(), PrintError>) {
        let pages = self.pending_print.take().map_or(0, |(_, pages)| pages);
        let texts = self.session.localizer();
        let (role, said) = match outcome {
            Ok(()) => (Role::Accent, texts.print_confirmation(pages)),
            Err(why) => (Role::Warn, texts.print_error(why)),
        };
        self.session.core.print_history.job_count += usize::from(outcome.is_ok());
        self.show_outcome(role, &said);
    }

    /// What came of saving: the path, or why there is none.
    pub fn show_save_result(&mut self, outcome: &Result<String, SaveError>) {
        let texts = self.session.localizer();
        let (role, said) = match outcome {
            Ok(path) => (Role::Accent, texts.format(msg::SAVED, &Args::new().string("path", path.clone()))),
            Err(why) => (Role::Warn, texts.save_error(why)),
        };
        self.show_outcome(role, &said);
    }

    /// Shows an outcome on the screen that asked for it, if it is still open.
    fn show_outcome(&mut self, role: Role, text: &str) {
        let _ = self.screen_stack.iter_down_mut().any(|screen| screen.show_outcome(role, text));
    }
}
