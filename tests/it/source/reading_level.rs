//! How hard a text is to read: syllables, and the formula of each language.
//!
//! A formula finds what to look at; people decide. Every language has its own formula with its own scale:
//!
//! | Language | ReadabilityFormula | Easy is |
//! |---|---|---|
//! | English | Flesch-Kincaid grade: 0.39 w/s + 11.8 syl/w - 15.59 | low: a school grade |
//! | French | Kandel-Moles: 207 - 1.015 w/s - 73.6 syl/w | high: 60 and more |
//! | Spanish | Fernandez-Huerta: 206.84 - 1.02 w/s - 60 syl/w | high: 60 and more |
//!
//! w words, s sentences, syl syllables. Only sentences count, which end with a mark: labels have no grade. A word without a
//! letter (a figure) counts as a word of one syllable, a word of capitals (`OSAP`, `CLB`) as one too.

use super::sentences::sentences;

/// The languages with a formula here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadabilityFormula {
    /// Flesch-Kincaid grade, English.
    Grade,
    /// Kandel-Moles, French.
    KandelMoles,
    /// Fernandez-Huerta, Spanish.
    FernandezHuerta,
}

impl ReadabilityFormula {
    /// The formula of a language, if there is one here.
    pub fn of(tag: &str) -> Option<Self> {
        match tag {
            "en" => Some(Self::Grade),
            "fr" => Some(Self::KandelMoles),
            "es" => Some(Self::FernandezHuerta),
            _ => None,
        }
    }

    /// What it comes to for a text.
    pub fn level(self, counts: TextCounts) -> f64 {
        let (long, heavy) = (counts.words / counts.sentences, counts.syllables / counts.words);
        match self {
            Self::Grade => 0.39f64.mul_add(long, 11.8 * heavy) - 15.59,
            Self::KandelMoles => 207.0 - 1.015f64.mul_add(long, 73.6 * heavy),
            Self::FernandezHuerta => 206.84 - 1.02f64.mul_add(long, 60.0 * heavy),
        }
    }

    /// Whether a level is within the bar that must hold: grade 8, or 60 points.
    pub fn holds(self, level: f64) -> bool {
        match self {
            Self::Grade => level <= 8.0,
            Self::KandelMoles | Self::FernandezHuerta => level >= 60.0,
        }
    }

    /// The syllables of a word.
    pub fn syllables(self, word: &str) -> usize {
        let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic()).collect();
        if letters.len() > 1 && letters.iter().all(|letter| letter.is_uppercase()) {
            return 1;
        }
        let letters: Vec<char> = letters.iter().flat_map(|letter| letter.to_lowercase()).collect();
        let count = match self {
            Self::Grade => english(&letters),
            Self::KandelMoles => french(&letters),
            Self::FernandezHuerta => spanish(&letters),
        };
        count.max(1)
    }

    /// What there is to count in the sentences of a text; `None` where it has none.
    pub fn counts(self, text: &str) -> Option<TextCounts> {
        let whole =
            sentences(text).into_iter().filter(|one| one.trim_end_matches(['"', '”', '»']).ends_with(['.', '!', '?']));
        let mut counts = TextCounts::default();
        for sentence in whole {
            let words: Vec<&str> = sentence
                .split(|letter: char| letter.is_whitespace() || matches!(letter, '-' | '–' | '/'))
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .collect();
            if words.is_empty() {
                continue;
            }
            counts.sentences += 1.0;
            for word in words {
                counts.words += 1.0;
                counts.syllables += self.syllables(word) as f64;
            }
        }
        (counts.words > 0.0).then_some(counts)
    }
}

/// What a formula is fed with.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct TextCounts {
    /// Sentences.
    pub sentences: f64,
    /// Words.
    pub words: f64,
    /// Syllables.
    pub syllables: f64,
}

impl std::ops::AddAssign for TextCounts {
    fn add_assign(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
    }
}

/// Runs of letters that pass a test.
fn runs(letters: &[char], is: impl Fn(char) -> bool) -> usize {
    let starts = |place: usize| is(letters[place]) && (place == 0 || !is(letters[place - 1]));
    (0..letters.len()).filter(|place| starts(*place)).count()
}

/// Runs of vowels, without a silent end, and with the pairs that English says apart (`stu-di-o`, `qui-et`).
fn english(letters: &[char]) -> usize {
    let is = |letter: char| "aeiouy".contains(letter);
    let word: String = letters.iter().collect();
    let mut count = runs(letters, is);
    let before = |end: &str| word.strip_suffix(end).and_then(|stem| stem.chars().last());
    let silent = match word.as_str() {
        _ if word.ends_with("le") => before("le").is_some_and(is),
        _ if word.ends_with('e') => before("e").is_some_and(|letter| !is(letter)),
        _ if word.ends_with("ed") => before("ed").is_some_and(|letter| !is(letter) && !matches!(letter, 't' | 'd')),
        _ if word.ends_with("les") => before("les").is_some_and(is),
        _ if word.ends_with("es") => {
            before("es").is_some_and(|letter| !is(letter) && !matches!(letter, 's' | 'x' | 'z' | 'c' | 'g' | 'h'))
        }
        _ => false,
    };
    count -= usize::from(silent && count > 1);
    let apart = ["ia", "io", "iu", "eo", "ua", "uou", "ying", "iet"];
    let joined = ["tio", "sio", "cia", "tia", "gio", "cio", "qua", "gua", "people"];
    count += apart.iter().map(|pair| word.matches(pair).count()).sum::<usize>();
    count.saturating_sub(joined.iter().map(|pair| word.matches(pair).count()).sum()).max(1)
}

/// The letters without the u that only says how q and g are said (`que`, `guide`, `guerra`).
fn without_mute_u(letters: &[char]) -> Vec<char> {
    let is_mute = |place: usize| {
        let before = place.checked_sub(1).map(|at| letters[at]);
        let soft = letters.get(place + 1).is_some_and(|after| "eiéèêí".contains(*after));
        letters[place] == 'u' && (before == Some('q') || (before == Some('g') && soft))
    };
    (0..letters.len()).filter(|place| !is_mute(*place)).map(|place| letters[place]).collect()
}

/// Runs of vowels, cut between strong ones at é, and at a diaeresis, without a mute e at the end.
fn french(letters: &[char]) -> usize {
    let letters = without_mute_u(letters);
    let is = |letter: char| "aeiouyàâäéèêëîïôöùûüÿœæ".contains(letter);
    let mut count = 0;
    for (place, letter) in letters.iter().enumerate() {
        let last = place.checked_sub(1).map(|before| letters[before]);
        let follows = last.is_some_and(is);
        let after_strong = matches!(last, Some('a' | 'e' | 'o' | 'é'));
        let cut = matches!(letter, 'ï' | 'ë' | 'ü') || last == Some('é') || (*letter == 'é' && after_strong);
        count += usize::from(is(*letter) && (!follows || cut));
    }
    let word: String = letters.iter().collect();
    let stem = word.strip_suffix("es").or_else(|| word.strip_suffix('e'));
    let mute = stem.and_then(|stem| stem.chars().last()).is_some_and(|letter| !is(letter) || letter == 'é');
    // Of "ée" the e is no run of its own, except where the cut after é has made it one.
    count - usize::from(mute && count > 1)
}

/// Strong vowels one by one, weak ones with them unless they have an accent.
fn spanish(letters: &[char]) -> usize {
    let letters = without_mute_u(letters);
    let strong = |letter: char| "aeoáéóíú".contains(letter);
    let mut count = 0;
    let mut weak = false;
    for (place, letter) in letters.iter().enumerate() {
        let (before, after) = (place.checked_sub(1).map(|at| letters[at]), letters.get(place + 1).copied());
        let beside = before.is_some_and(strong) || after.is_some_and(strong);
        let is_weak = matches!(letter, 'i' | 'u' | 'ü') || (*letter == 'y' && after.is_none());
        count += usize::from(strong(*letter) || (is_weak && !beside && !weak));
        weak = is_weak;
    }
    count
}

#[test]
fn syllables_are_counted() {
    let count = |formula: ReadabilityFormula, words: &[(&str, usize)]| {
        for (word, expected) in words {
            assert_eq!(formula.syllables(word), *expected, "{word}");
        }
    };
    count(
        ReadabilityFormula::Grade,
        &[("price", 1), ("program", 2), ("table", 2), ("credential", 3), ("asked", 1), ("wanted", 2)],
    );
    count(
        ReadabilityFormula::Grade,
        &[("education", 4), ("studio", 3), ("courses", 2), ("licence", 2), ("I", 1), ("OSAP", 1), ("2021", 1)],
    );
    count(
        ReadabilityFormula::KandelMoles,
        &[("program", 2), ("école", 2), ("l'école", 2), ("année", 2), ("créer", 2), ("prix", 1)],
    );
    count(
        ReadabilityFormula::KandelMoles,
        &[("réponses", 2), ("microcertification", 7), ("première", 2), ("naïf", 2), ("Québec", 2)],
    );
    count(
        ReadabilityFormula::FernandezHuerta,
        &[("programa", 3), ("guía", 2), ("pregunte", 3), ("días", 2), ("ciudad", 2), ("hay", 1)],
    );
    count(
        ReadabilityFormula::FernandezHuerta,
        &[("licencia", 3), ("quiere", 2), ("muy", 1), ("aéreo", 4), ("y", 1), ("cuota", 2)],
    );
}

#[test]
fn reading_level_needs_sentences() {
    assert_eq!(ReadabilityFormula::Grade.counts("Price for you"), None);
    let counts = ReadabilityFormula::Grade.counts("The cat sat. Where?").unwrap();
    assert_eq!(counts, TextCounts { sentences: 2.0, words: 4.0, syllables: 4.0 });
    assert!(ReadabilityFormula::Grade.level(counts) < 0.0);
    let hard = ReadabilityFormula::KandelMoles.counts("Une microcertification institutionnelle réglementée.").unwrap();
    assert!(!ReadabilityFormula::KandelMoles.holds(ReadabilityFormula::KandelMoles.level(hard)));
}
