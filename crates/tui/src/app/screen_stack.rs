//! The stack of screens. The last is in sight, the others lead to it; the first, the welcome, stays.

use crate::screens::Screen;
use crate::screens::routes::first_screen;

/// Screens from the welcome to the one in sight.
#[derive(Debug)]
pub(super) struct ScreenStack {
    first: Box<dyn Screen>,
    above: Vec<Box<dyn Screen>>,
}

impl Default for ScreenStack {
    fn default() -> Self {
        Self { first: first_screen(), above: Vec::new() }
    }
}

impl ScreenStack {
    /// Returns the screen in sight.
    pub(super) fn top(&self) -> &dyn Screen {
        self.above.last().unwrap_or(&self.first).as_ref()
    }

    /// Returns the screen in sight, to be changed.
    pub(super) fn top_mut(&mut self) -> &mut dyn Screen {
        self.above.last_mut().unwrap_or(&mut self.first).as_mut()
    }

    /// Returns the number of screens above the first.
    pub(super) const fn depth(&self) -> usize {
        self.above.len()
    }

    /// Puts a screen in sight.
    pub(super) fn push(&mut self, screen: Box<dyn Screen>) {
        self.above.push(screen);
    }

    /// Closes the screen in sight. Returns false if only the first is left.
    pub(super) fn pop(&mut self) -> bool {
        self.above.pop().is_some()
    }

    /// Closes all screens above the lowest that `is_wanted` finds. Returns false, with all of them open, if it finds none.
    pub(super) fn return_to(&mut self, is_wanted: impl Fn(&dyn Screen) -> bool) -> bool {
        let found = self.above.iter().position(|screen| is_wanted(screen.as_ref()));
        if let Some(place) = found {
            self.above.truncate(place + 1);
        }
        found.is_some()
    }

    /// Returns the screens from the one in sight to the one above the first, to be changed.
    pub(super) fn iter_down_mut(&mut self) -> impl Iterator<Item = &mut Box<dyn Screen>> {
        self.above.iter_mut().rev()
    }
}
