//! What the screens take away: files are saved and pages printed by `run`, and what came of it is told here.

use crate::app::{App, Confirm, Screen};
use crate::message::Effect;
use crate::screens::handout_files::render_pages;
use crate::theme::Role;
use microcred_core::printing::PrintError;
use microcred_export::selection::HandoutScope;
use microcred_i18n::Args;
use microcred_session::saving::SaveError;

impl App {
    /// What a key to take away means here.
    pub(super) fn handout_scope(&self) -> HandoutScope {
        match self.screen_stack.last() {
            Some(Screen::Detail(detail)) => HandoutScope::Program(detail.id().clone()),
            Some(Screen::Compare(_)) if self.session.core.answers.picked.len() > 1 => HandoutScope::Comparison,
            _ => HandoutScope::Plan,
        }
    }

    /// Asks whether it is to be printed, or tells why it cannot be.
    pub(super) fn confirm_print(&mut self) {
        let Some(Screen::Handout(take)) = self.screen_stack.last_mut() else { return };
        let now = self.now.unwrap_or_default();
        let Some((pdf, count)) = render_pages(take.subject(), &self.session) else {
            let said = self.session.localizer().text("pdf-not-made");
            return take.show_outcome(Role::Warn, said);
        };
        match self.session.core.check_print(count, now) {
            Ok(()) => {
                self.pending_print = Some((pdf, count));
                self.screen_stack.push(Screen::Confirm(Confirm::Print(count)));
            }
            Err(why) => take.show_outcome(Role::Warn, self.session.localizer().print_error(&why)),
        }
    }

    /// Prints what waits for it, back on the screen that asked.
    pub(super) fn print(&mut self) -> Vec<Effect> {
        self.back();
        let Some((pdf, _)) = self.pending_print.as_mut() else { return Vec::new() };
        let pdf = std::mem::take(pdf);
        self.session.core.print_history.last_attempt = self.now;
        self.show_outcome(Role::Text, self.session.localizer().text("print-begun"));
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
        self.show_outcome(role, said);
    }

    /// What came of saving: the path, or why there is none.
    pub fn show_save_result(&mut self, outcome: &Result<String, SaveError>) {
        let texts = self.session.localizer();
        let (role, said) = match outcome {
            Ok(path) => (Role::Accent, texts.format("saved", &Args::new().string("path", path.clone()))),
            Err(why) => (Role::Warn, texts.save_error(why)),
        };
        self.show_outcome(role, said);
    }

    /// Tells what came of something on the screen that asked for it, if it is still on the way.
    fn show_outcome(&mut self, role: Role, said: String) {
        let asked = self.screen_stack.iter_mut().rev().find_map(|screen| match screen {
            Screen::Handout(take) => Some(take),
            _ => None,
        });
        if let Some(take) = asked {
            take.show_outcome(role, said);
        }
    }
}
