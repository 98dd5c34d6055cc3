//! One line on the error output that says how far something is. Only a person at a terminal sees it.

use microcred_i18n::msg;
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use crate::cli::command_io::{CommandIo, apply_ascii};

/// No more than ten times a second.
const MIN_REDRAW_INTERVAL: Duration = Duration::from_millis(100);

/// The line, as long as something takes.
pub(super) struct ProgressLine {
    /// Whether anybody sees it.
    is_visible: bool,
    last_shown: Option<Instant>,
    /// How many characters stand there.
    length_chars: usize,
}

impl ProgressLine {
    /// A line for a person at a terminal; on a pipe nothing is ever written.
    pub(super) fn new() -> Self {
        Self { is_visible: io::stderr().is_terminal(), last_shown: None, length_chars: 0 }
    }

    /// Writes what `text` says over what stood there, unless that is too soon.
    pub(super) fn show(
        &mut self,
        ready: &mut CommandIo<'_>,
        text: impl FnOnce(&CommandIo<'_>) -> String,
    ) -> io::Result<()> {
        let now = Instant::now();
        // Nothing is said of what is done at once.
        let last = *self.last_shown.get_or_insert(now);
        if !self.is_visible || now.duration_since(last) < MIN_REDRAW_INTERVAL {
            return Ok(());
        }
        self.last_shown = Some(now);
        let text = text(ready);
        let text = apply_ascii(&text, ready.settings.ascii);
        let length = text.chars().count();
        write!(ready.err, "\r{text}{:blank$}", "", blank = self.length_chars.saturating_sub(length))?;
        self.length_chars = length;
        ready.err.flush()
    }

    /// Takes the line away, so that something else can be written.
    pub(super) fn clear(&mut self, ready: &mut CommandIo<'_>) -> io::Result<()> {
        let length = std::mem::take(&mut self.length_chars);
        if length == 0 { Ok(()) } else { write!(ready.err, "\r{:length$}\r", "").and_then(|()| ready.err.flush()) }
    }
}

/// What part is done, in whole percent.
pub(super) fn percent(done: u64, of: u64, ready: &CommandIo<'_>) -> String {
    let percent = u128::from(done) * 100 / u128::from(of.max(1));
    let figure = ready.texts.number(i64::try_from(percent.min(100)).unwrap_or(100));
    ready.texts.format(msg::PERCENT, &microcred_i18n::Args::new().string("figure", figure))
}
