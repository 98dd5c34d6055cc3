//! How a query was read, in sentences: for the screens and for what is printed.

use microcred_i18n::{Args, Localizer, MessageId, capitalize, msg};
use microcred_search::lookup::SearchResults;

/// What is said where a query was read otherwise than typed, or found nothing; nothing where it was read as typed.
#[must_use]
pub fn query_notes(answered: &SearchResults, texts: &Localizer) -> Vec<String> {
    let with = |id: MessageId, words: &[String]| texts.format(id, &Args::new().string("words", words.join(", ")));
    let mut lines = Vec::new();
    if let Some(job) = &answered.job {
        let args = Args::new().string("title", job.matched.clone()).string("code", job.code.to_string());
        lines.push(texts.format(msg::QUERY_JOB, &args));
    }
    if let Some(read) = answered.read_as.as_ref().filter(|_| !answered.corrections.is_empty()) {
        let typed: Vec<String> = answered.corrections.iter().map(|one| one.typed.clone()).collect();
        let args = Args::new().string("read", read.clone()).string("typed", typed.join(" "));
        lines.push(texts.format(msg::QUERY_CORRECTED, &args));
    }
    if !answered.preferred_words.is_empty() {
        lines.push(with(msg::QUERY_PREFERRED, &answered.preferred_words));
    }
    if !answered.dropped_words.is_empty() {
        lines.push(with(msg::QUERY_WORDS_DROPPED, &answered.dropped_words));
    }
    if !answered.inside_words.is_empty() {
        lines.push(with(msg::QUERY_INSIDE_WORDS, &answered.inside_words));
    }
    for (name, province) in answered.places.iter().filter(|(name, _)| is_dropped(answered, name)) {
        let args = Args::new().string("place", capitalize(name)).string("province", texts.province(*province));
        lines.push(texts.format(msg::QUERY_PLACE, &args));
    }
    if !answered.nearest_words.is_empty() {
        lines.push(with(msg::QUERY_NEAREST_WORDS, &answered.nearest_words));
    }
    lines
}

fn is_dropped(answered: &SearchResults, name: &str) -> bool {
    answered.dropped_words.iter().any(|words| words.contains(name) || name.contains(words.as_str()))
}
