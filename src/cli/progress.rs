//! One line on the error output that says how far something is. Only a person at a terminal sees it.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use super::ready::{Ready, marked};

/// No more than ten times a second.
const BETWEEN: Duration = Duration::from_millis(100);

/// The line, as long as something takes.
pub(super) struct ProgressLine {
    /// Whether anybody sees it.
    seen: bool,
    last: Option<Instant>,
    /// How many characters stand there.
    length: usize,
}

impl ProgressLine {
    /// A line for a person at a terminal; on a pipe nothing is ever written.
    pub(super) fn new() -> Self {
        Self { seen: io::stderr().is_terminal(), last: None, length: 0 }
    }

    /// Writes what `text` says over what stood there, unless that is too soon.
    pub(super) fn show(&mut self, ready: &mut Ready<'_>, text: impl FnOnce(&Ready<'_>) -> String) -> io::Result<()> {
        let now = Instant::now();
        // Nothing is said of what is done at once.
        let last = *self.last.get_or_insert(now);
        if !self.seen || now.duration_since(last) < BETWEEN {
            return Ok(());
        }
        self.last = Some(now);
        let text = text(ready);
        let text = marked(&text, ready.settings.ascii);
        let length = text.chars().count();
        write!(ready.err, "\r{text}{:blank$}", "", blank = self.length.saturating_sub(length))?;
        self.length = length;
        ready.err.flush()
    }

    /// Takes the line away, so that something else can be written.
    pub(super) fn clear(&mut self, ready: &mut Ready<'_>) -> io::Result<()> {
        let length = std::mem::take(&mut self.length);
        if length == 0 { Ok(()) } else { write!(ready.err, "\r{:length$}\r", "").and_then(|()| ready.err.flush()) }
    }
}

/// What part is done, in whole percent.
pub(super) fn share(done: u64, of: u64, ready: &Ready<'_>) -> String {
    let percent = u128::from(done) * 100 / u128::from(of.max(1));
    let figure = ready.texts.number(i64::try_from(percent.min(100)).unwrap_or(100));
    ready.texts.with("percent", &crate::text::Args::new().text("figure", figure))
}
