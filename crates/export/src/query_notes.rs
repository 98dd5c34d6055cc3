//! How a query was read, in sentences: for the screens and for what is printed.

use microcred_i18n::{Args, Localizer, MessageId, msg};
use microcred_search::lookup::SearchResults;

/// What is said where a query was read otherwise than typed, or found nothing; nothing where it was read as typed.
#[must_use]
pub fn query_notes(answered: &SearchResults, texts: &Localizer) -> Vec<String> {
    let with = |id: MessageId, words: &[String]| texts.format(id, &Args::new().string("words", words.join(", ")));
    let mut lines = Vec::new();
    if let Some(read) = answered.read_as.as_ref().filter(|_| !answered.corrections.is_empty()) {
        let typed: Vec<String> = answered.corrections.iter().map(|one| one.typed.clone()).collect();
        let args = Args::new().string("read", read.clone()).string("typed", typed.join(" "));
        lines.push(texts.format(msg::QUERY_CORRECTED, &args));
    }
    if !answered.dropped_words.is_empty() {
        lines.push(with(msg::QUERY_WORDS_DROPPED, &answered.dropped_words));
    }
    if !answered.nearest_words.is_empty() {
        lines.push(with(msg::QUERY_NEAREST_WORDS, &answered.nearest_words));
    }
    lines
}
