//! How a query was read, in sentences: for the screens and for what is printed.

use crate::search::lookup::Answered;
use crate::text::{Args, Texts};

/// What is said where a query was read otherwise than typed, or found nothing; nothing where it was read as typed.
#[must_use]
pub fn query_read(answered: &Answered, texts: &Texts) -> Vec<String> {
    let with = |id: &str, words: &[String]| texts.with(id, &Args::new().text("words", words.join(", ")));
    let mut lines = Vec::new();
    if let Some(read) = answered.read_as.as_ref().filter(|_| !answered.corrected.is_empty()) {
        let typed: Vec<String> = answered.corrected.iter().map(|one| one.typed.clone()).collect();
        let args = Args::new().text("read", read.clone()).text("typed", typed.join(" "));
        lines.push(texts.with("reading-corrected", &args));
    }
    if !answered.without.is_empty() {
        lines.push(with("reading-without", &answered.without));
    }
    if !answered.nearest.is_empty() {
        lines.push(with("reading-nearest", &answered.nearest));
    }
    lines
}
