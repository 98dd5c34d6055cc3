//! How near a title is to the words of a person.

use super::query::{JobQuery, QueryWord, joins};
use super::titles::{JobSource, Title};
use crate::stemmer::stem;

/// How near a title is to the words: the smaller, the nearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobRelevance(u8);

impl JobRelevance {
    /// The words are a whole official title or example title.
    pub const WHOLE_TITLE: Self = Self(0);
    /// The words are a whole everyday word of the language shown, of English or of French.
    pub const EVERYDAY_WORD: Self = Self(1);
    /// The words are a title without what stands there in brackets or after a dash.
    pub const WHOLE_ABRIDGED: Self = Self(2);
    /// The words are a whole everyday word of another language.
    pub const FOREIGN_WORD: Self = Self(3);
    /// The words are a whole title of another list.
    pub const WHOLE_OTHER: Self = Self(4);
    /// The title of the unit group, in the language shown, begins with the words.
    pub const GROUP_BEGINS: Self = Self(5);
    /// The title of the unit group, in the language shown, begins with what is typed so far.
    pub const GROUP_BEGINS_SO_FAR: Self = Self(6);
    /// The title of the unit group, in the language shown, holds the words.
    pub const GROUP_HOLDS: Self = Self(7);
    /// A title begins with the words.
    pub const BEGINS: Self = Self(8);
    /// A title begins with what is typed so far.
    pub const BEGINS_SO_FAR: Self = Self(9);
    /// A title holds the words.
    pub const HOLDS: Self = Self(10);
    /// A title holds what is typed so far.
    pub const HOLDS_SO_FAR: Self = Self(11);
    /// The words hold a whole title beside others.
    pub const PART: Self = Self(12);
    /// Some of the words stand in a title beside others.
    pub const OVERLAP: Self = Self(13);
    /// A title is near the spelling of the words.
    pub const SIMILAR_SPELLING: Self = Self(14);

    /// Whether the words are a whole title, so that they surely name the job.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.0 <= Self::WHOLE_OTHER.0 && self.0 != Self::WHOLE_ABRIDGED.0
    }
}

/// A title with how near it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RankedTitle<'a> {
    pub(super) relevance: JobRelevance,
    /// The number of the title in its block.
    pub(super) number: u32,
    pub(super) language: &'a str,
    pub(super) source: JobSource,
    /// How near it is with other spelling; 0 as it was typed.
    respelling: u8,
    /// 0 in the language shown, 1 in English or French, 2 in another.
    foreignness: u8,
    /// 0 for the very words, 1 for other forms of them, 2 for words that go on.
    other_forms: u8,
    /// Words of the title that were not typed; in a part of a query, words of the query that the title does not have.
    more_words: u8,
}

/// What tells titles apart, the nearest first.
pub(super) type TitleKey = (u8, u8, u8, u8, JobRelevance, u8, u8, u8);

impl RankedTitle<'_> {
    /// What tells titles apart. Of whole titles the kind decides first; of others, whether it is in the language shown and
    /// whether it is of somebody who leads others (`leads`).
    pub(super) fn key(&self, leads: bool) -> TitleKey {
        let whole = self.relevance.0.min(JobRelevance::WHOLE_OTHER.0 + 1);
        let is_second_choice = u8::from(matches!(self.source, JobSource::PlainWordAlso | JobSource::EscoC));
        let foreign = if self.relevance <= JobRelevance::WHOLE_OTHER { 0 } else { self.foreignness };
        let of_parts = if self.relevance >= JobRelevance::PART { self.more_words } else { 0 };
        (
            self.respelling,
            whole,
            of_parts.saturating_add(is_second_choice).saturating_add(foreign),
            u8::from(leads),
            self.relevance,
            self.other_forms,
            self.foreignness,
            self.more_words,
        )
    }

    /// The same title, found by words that were spelled otherwise; `place` of the spelling among those that were tried.
    pub(super) fn respelled(self, place: usize) -> Self {
        let is_whole = self.relevance.is_whole();
        // A spelling that is a whole title is likelier than one that only stands in one.
        let respelling = u8::try_from(place + if is_whole { 1 } else { 32 }).unwrap_or(u8::MAX);
        Self { relevance: JobRelevance::SIMILAR_SPELLING, respelling, ..self }
    }
}

/// How one word of the query stands in a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum WordFit {
    Same,
    OtherForm,
    SoFar,
}

/// A title that holds all the words; `None` where it does not.
pub(super) fn rank<'a>(title: Title<'a>, query: &JobQuery, language: &str) -> Option<RankedTitle<'a>> {
    let words: Vec<&str> = title.words().filter(|word| !joins(word)).collect();
    let mut fits = Vec::with_capacity(query.words().len());
    for (place, wanted) in query.words().iter().enumerate() {
        fits.push(place_of(wanted, &words, query.may_go_on(place), has_stems(title.language))?);
    }
    let is_begun = fits.iter().enumerate().all(|(place, (at, _))| place == *at);
    let least = fits.iter().map(|(_, fit)| *fit).max()?;
    let is_whole = words.len() == query.words().len() && least < WordFit::SoFar;
    let relevance = match (title.source, is_whole, least == WordFit::SoFar) {
        (JobSource::Group | JobSource::Example, true, _) if title.is_abridged => JobRelevance::WHOLE_ABRIDGED,
        (JobSource::Group | JobSource::Example, true, _) => JobRelevance::WHOLE_TITLE,
        (JobSource::PlainWord | JobSource::PlainWordAlso, true, _) => {
            let is_near = title.language == language || matches!(title.language, "en" | "fr");
            if is_near { JobRelevance::EVERYDAY_WORD } else { JobRelevance::FOREIGN_WORD }
        }
        (JobSource::EscoC, true, _) => JobRelevance::HOLDS,
        (_, true, _) => JobRelevance::WHOLE_OTHER,
        (JobSource::Group, false, so_far) if title.language == language => match (is_begun, so_far) {
            (true, false) => JobRelevance::GROUP_BEGINS,
            (true, true) => JobRelevance::GROUP_BEGINS_SO_FAR,
            (false, false) => JobRelevance::GROUP_HOLDS,
            (false, true) => JobRelevance::HOLDS_SO_FAR,
        },
        // Somebody looks for a job by an everyday word; the lists of others are long and formal.
        (JobSource::EscoA | JobSource::EscoB | JobSource::EscoC, false, false) => JobRelevance::HOLDS_SO_FAR,
        (JobSource::EscoA | JobSource::EscoB | JobSource::EscoC, false, true) => return None,
        (_, false, false) if is_begun => JobRelevance::BEGINS,
        (_, false, false) => JobRelevance::HOLDS,
        (_, false, true) if is_begun => JobRelevance::BEGINS_SO_FAR,
        (_, false, true) => JobRelevance::HOLDS_SO_FAR,
    };
    Some(ranked(title, relevance, least, words.len() - query.words().len().min(words.len()), language))
}

/// A title that says a part of what was typed, as in a sentence; `None` where it has none of the words, or one only beside words
/// that were not typed. Words are compared by their roots: who drives is a driver.
pub(super) fn rank_part<'a>(
    title: Title<'a>,
    query: &JobQuery,
    roots: &[&str],
    language: &str,
) -> Option<RankedTitle<'a>> {
    let words: Vec<&str> = title.words().filter(|word| !joins(word)).collect();
    let is_there = |word: &&&str| roots.iter().any(|root| is_of_root(word, root));
    let told = words.iter().filter(is_there).count();
    let relevance = match (told == words.len(), told) {
        (_, 0) | (false, 1) => return None,
        (true, _) => JobRelevance::PART,
        (false, _) => JobRelevance::OVERLAP,
    };
    let as_typed = words.iter().all(|word| query.words().iter().any(|wanted| wanted.word == *word));
    let least = if as_typed { WordFit::Same } else { WordFit::OtherForm };
    let beside = (words.len() - told).saturating_mul(2);
    Some(ranked(title, relevance, least, roots.len().saturating_sub(told) + beside, language))
}

/// Whether a word is of a root: it has that root, or both begin alike for most of their length.
fn is_of_root(word: &str, root: &str) -> bool {
    if root_of(word) == root {
        return true;
    }
    let alike = word.chars().zip(root.chars()).take_while(|(one, other)| one == other).count();
    let longest = word.chars().count().max(root.chars().count());
    !word.is_ascii() && alike >= 5 && alike * 10 >= longest * 7
}

/// A word without the endings that make a doer, a doing or a time of it: English, French and Spanish.
pub(super) fn root_of(word: &str) -> &str {
    if !word.is_ascii() {
        return word;
    }
    ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(|root| root.len() >= 3)).unwrap_or(word)
}

/// Endings, the longest first.
const ENDINGS: &[&str] = &[
    "adores", "adoras", "trices", "iendo", "euses", "adora", "trice", "ieres", "ador", "eurs", "euse", "ando", "iere",
    "iers", "aient", "ais", "ait", "ant", "aba", "eur", "ers", "ors", "ing", "ier", "ent", "er", "or", "ar", "ir",
    "ed", "es", "as", "os", "ez", "re", "s", "e", "a", "o",
];

/// Whether the forms of a language are told apart by the endings that [`stem`] knows.
fn has_stems(language: &str) -> bool {
    matches!(language, "en" | "fr" | "es" | "pt" | "it")
}

fn ranked<'a>(
    title: Title<'a>,
    relevance: JobRelevance,
    least: WordFit,
    more: usize,
    language: &str,
) -> RankedTitle<'a> {
    RankedTitle {
        relevance,
        number: title.number,
        language: title.language,
        source: title.source,
        respelling: 0,
        foreignness: match title.language {
            tag if tag == language => 0,
            "en" | "fr" => 1,
            _ => 2,
        },
        other_forms: least as u8,
        more_words: u8::try_from(more + usize::from(title.is_abridged)).unwrap_or(u8::MAX),
    }
}

/// The first word of a title that is the word of the query, else the first that is another form, else one that goes on.
fn place_of(wanted: &QueryWord, words: &[&str], may_go_on: bool, has_stems: bool) -> Option<(usize, WordFit)> {
    let form = |word: &str| if has_stems { stem(word) } else { word.to_owned() };
    let fits =
        words.iter().enumerate().filter_map(|(at, word)| Some((at, fit_of(wanted, word, &form(word), may_go_on)?)));
    fits.min_by_key(|(at, fit)| (*fit, *at))
}

pub(super) fn fit_of(wanted: &QueryWord, word: &str, form: &str, may_go_on: bool) -> Option<WordFit> {
    if word == wanted.word {
        Some(WordFit::Same)
    } else if form == wanted.stem {
        Some(WordFit::OtherForm)
    } else if may_go_on && word.starts_with(wanted.word.as_str()) {
        Some(WordFit::SoFar)
    } else {
        None
    }
}
