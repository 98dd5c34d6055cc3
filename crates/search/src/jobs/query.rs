//! The words of a person who names a job: what says something of the job, and what does not.

use microcred_core::sanitize::folded_words;

use super::ranking::root_of;
use super::titles::{both_genders, without_exceptions};
use crate::stemmer::stem;

/// The most words that are read.
const MAX_WORDS: usize = 12;

/// Words about a job, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct JobQuery {
    words: Vec<QueryWord>,
    /// Whether the last word may go on: nothing was typed after it.
    is_open: bool,
}

/// A word and the form in which two words are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct QueryWord {
    pub(super) word: String,
    pub(super) stem: String,
}

impl QueryWord {
    fn new(word: String) -> Self {
        Self { stem: stem(&word), word }
    }
}

impl JobQuery {
    /// Reads words as typed. Words that join others are left out, unless there is nothing else.
    pub(super) fn parse(text: &str) -> Self {
        // "Serveur/serveuse" is one title, not two words.
        let words =
            both_genders(&without_exceptions(text)).first().map(|spoken| folded_words(spoken)).unwrap_or_default();
        let content: Vec<String> = words.iter().filter(|word| !joins(word)).take(MAX_WORDS).cloned().collect();
        let words = if content.is_empty() { words.into_iter().take(MAX_WORDS).collect() } else { content };
        let is_open = text.chars().next_back().is_some_and(char::is_alphanumeric);
        Self { words: words.into_iter().map(QueryWord::new).collect(), is_open }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub(super) fn words(&self) -> &[QueryWord] {
        &self.words
    }

    /// Whether a word of a title may be longer than this word of the query: only the last may be unfinished.
    pub(super) fn may_go_on(&self, place: usize) -> bool {
        let letters = self.words.get(place).map_or(0, |word| word.word.chars().count());
        self.is_open && place + 1 == self.words.len() && letters > 1
    }

    /// The words that say something of a job.
    pub(super) fn content(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.word.as_str()).filter(|word| !is_stop_word(word))
    }

    /// The query without words such as "job" and "worked"; `None` where nothing would change or be left.
    pub(super) fn without_stop_words(&self) -> Option<Self> {
        let words: Vec<QueryWord> = self.words.iter().filter(|word| !is_stop_word(&word.word)).cloned().collect();
        let is_shorter = words.len() < self.words.len() && !words.is_empty();
        is_shorter.then_some(Self { words, is_open: self.is_open })
    }

    /// The query with another word in a place.
    pub(super) fn with(&self, place: usize, word: &str) -> Self {
        let mut words = self.words.clone();
        if let Some(slot) = words.get_mut(place) {
            *slot = QueryWord::new(word.to_owned());
        }
        Self { words, is_open: false }
    }

    /// What every title that holds all the words has: the start that the longest word and its forms share.
    pub(super) fn longest_start(&self) -> String {
        let longest = self.words.iter().max_by_key(|word| word.word.len());
        longest.map_or_else(String::new, |longest| {
            // "companies" and "company" agree in "compan" only.
            let alike = longest.word.chars().zip(longest.stem.chars()).take_while(|(one, other)| one == other);
            let shared: String = alike.map(|(one, _)| one).collect();
            if shared.chars().count() >= 2 { shared } else { longest.word.clone() }
        })
    }

    /// The roots of the words that say something of a job, each once.
    pub(super) fn roots(&self) -> Vec<&str> {
        let mut roots: Vec<&str> = self.content().map(root_of).collect();
        roots.sort_unstable();
        roots.dedup();
        roots
    }

    /// Whether the words ask for somebody who leads others.
    pub(super) fn asks_for_leaders(&self) -> bool {
        self.words.iter().any(|word| LEADERS.contains(&word.stem.as_str()))
    }
}

/// Whether a word only joins others in English, French, Spanish or Portuguese.
pub(super) fn joins(word: &str) -> bool {
    JOINING.contains(&word)
}

fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.contains(&word)
}

/// Articles, prepositions and the like, folded.
const JOINING: &[&str] = &[
    "a", "al", "an", "and", "as", "at", "au", "aux", "by", "con", "d", "da", "dans", "de", "del", "des", "do", "dos",
    "du", "e", "el", "en", "et", "for", "from", "in", "l", "la", "las", "le", "les", "los", "of", "on", "or", "os",
    "ou", "para", "por", "pour", "s", "the", "to", "un", "una", "une", "with", "y",
];

/// What people say around a job and what names none, folded: English, French, Spanish.
const STOP_WORDS: &[&str] = &[
    "i",
    "m",
    "am",
    "was",
    "were",
    "be",
    "been",
    "being",
    "is",
    "my",
    "me",
    "we",
    "he",
    "she",
    "had",
    "have",
    "has",
    "used",
    "work",
    "worked",
    "working",
    "works",
    "job",
    "jobs",
    "career",
    "position",
    "former",
    "before",
    "now",
    "years",
    "year",
    "experience",
    "experienced",
    "like",
    "want",
    "would",
    "become",
    "find",
    "looking",
    "back",
    "home",
    "country",
    "canada",
    "abroad",
    "here",
    "there",
    "this",
    "that",
    "it",
    "some",
    "kind",
    "small",
    "big",
    "big",
    "ago",
    "after",
    "when",
    "since",
    "je",
    "j",
    "suis",
    "etais",
    "ete",
    "ai",
    "avais",
    "mon",
    "ma",
    "mes",
    "mi",
    "travail",
    "travaille",
    "travaillais",
    "travailler",
    "emploi",
    "metier",
    "comme",
    "ancien",
    "ancienne",
    "ans",
    "annees",
    "veux",
    "voudrais",
    "devenir",
    "etre",
    "cherche",
    "pays",
    "dans",
    "chez",
    "c",
    "est",
    "etait",
    "qui",
    "que",
    "il",
    "elle",
    "nous",
    "faire",
    "faisais",
    "pendant",
    "yo",
    "soy",
    "era",
    "fui",
    "estaba",
    "trabajo",
    "trabaje",
    "trabajaba",
    "trabajar",
    "trabajando",
    "empleo",
    "puesto",
    "como",
    "anos",
    "ano",
    "quiero",
    "quisiera",
    "ser",
    "hacer",
    "hacia",
    "busco",
    "mi",
    "pais",
    "tengo",
    "tenia",
    "fue",
    "he",
    "sido",
    "gustaria",
    "durante",
    "antes",
    "experiencia",
];

/// Stems of words for who leads others, as [`stem`] makes them.
const LEADERS: &[&str] = &[
    "manager",
    "manag",
    "director",
    "supervisor",
    "foreman",
    "forewoman",
    "foreperson",
    "head",
    "superintendent",
    "coordinator",
    "gestionnair",
    "directeur",
    "superviseur",
    "surveillant",
    "gerant",
    "gerent",
    "contremaitr",
    "cadr",
    "responsabl",
    "supervisora",
    "jef",
    "encargado",
    "capataz",
    "directora",
    "owner",
    "proprietair",
    "president",
    "executiv",
    "ceo",
];
