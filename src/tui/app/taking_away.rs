//! What the screens take away: files are saved and pages printed by `run`, and what came of it is told here.

use super::{App, Confirm, Screen};
use crate::domain::printing::{Limits, NotPrinted, may_print};
use crate::domain::saving::NotSaved;
use crate::export::held::Subject;
use crate::text::Args;
use crate::tui::message::Effect;
use crate::tui::screens::taking::pages;
use crate::tui::theme::Role;

impl App {
    /// What a key to take away means here.
    pub(super) fn subject(&self) -> Subject {
        match self.trail.last() {
            Some(Screen::Detail(detail)) => Subject::Programme(detail.id().clone()),
            Some(Screen::Compare(_)) if self.session.tray.len() > 1 => Subject::Comparison,
            _ => Subject::Plan,
        }
    }

    /// Asks whether it is to be printed, or tells why it cannot be.
    pub(super) fn ask_to_print(&mut self) {
        let Some(Screen::Take(take)) = self.trail.last_mut() else { return };
        let limits = self.session.unattended.as_ref().and_then(|place| place.kiosk.printing.as_ref());
        let limits = limits.map(|printing| Limits::unattended(printing.pages as usize));
        let now = self.now.unwrap_or_default();
        let Some((pdf, count)) = pages(take.subject(), &self.session) else {
            let said = self.session.texts().say("pdf-not-made");
            return take.tell(Role::Warn, said);
        };
        match may_print(limits, self.prints.before(now), count) {
            Ok(()) => {
                self.prints.waiting = Some((pdf, count));
                self.trail.push(Screen::Confirm(Confirm::Print(count)));
            }
            Err(why) => take.tell(Role::Warn, self.session.texts().not_printed(&why)),
        }
    }

    /// Prints what waits for it, back on the screen that asked.
    pub(super) fn print(&mut self) -> Vec<Effect> {
        self.back();
        let Some((pdf, _)) = self.prints.waiting.as_mut() else { return Vec::new() };
        let pdf = std::mem::take(pdf);
        self.prints.last = self.now;
        self.tell(Role::Text, self.session.texts().say("print-begun"));
        vec![Effect::Print(pdf)]
    }

    /// What came of printing.
    pub fn printed(&mut self, outcome: &Result<(), NotPrinted>) {
        let pages = self.prints.waiting.take().map_or(0, |(_, pages)| pages);
        let texts = self.session.texts();
        let (role, said) = match outcome {
            Ok(()) => (Role::Accent, texts.printed(pages)),
            Err(why) => (Role::Warn, texts.not_printed(why)),
        };
        self.prints.jobs += usize::from(outcome.is_ok());
        self.tell(role, said);
    }

    /// What came of saving: the path, or why there is none.
    pub fn saved(&mut self, outcome: &Result<String, NotSaved>) {
        let texts = self.session.texts();
        let (role, said) = match outcome {
            Ok(path) => (Role::Accent, texts.with("saved", &Args::new().text("path", path.clone()))),
            Err(why) => (Role::Warn, texts.not_saved(why)),
        };
        self.tell(role, said);
    }

    /// Tells what came of something on the screen that asked for it, if it is still on the way.
    fn tell(&mut self, role: Role, said: String) {
        let asked = self.trail.iter_mut().rev().find_map(|screen| match screen {
            Screen::Take(take) => Some(take),
            _ => None,
        });
        if let Some(take) = asked {
            take.tell(role, said);
        }
    }
}
