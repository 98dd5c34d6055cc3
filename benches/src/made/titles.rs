//! Titles and phrases: patterns filled with words.

use microcred_core::program::Sector;
use microcred_core::sanitize::Localised;

use super::chance::Chance;
use super::syllables::{Tongue, write_name};
use super::vocabulary::{Vocabulary, is_small, made_rank};

/// Patterns with how often each is used: `{t}` a topic, `{w}` one word, `{a}` those whom it is for, `{n}` a level, `{p}` a
/// proper name.
const ENGLISH: &[(&str, u32)] = &[
    ("{t}", 8),
    ("Introduction to {t}", 9),
    ("{t} for {a}", 11),
    ("Certificate in {t} and {t}", 6),
    ("{t} Fundamentals", 5),
    ("{t} Micro-credential", 7),
    ("Advanced {t}", 4),
    ("{t} Certificate", 7),
    ("{t} Level {n}", 4),
    ("Applied {t} Essentials", 3),
    ("{t} and {t}", 11),
    ("{p} {w} {w}", 3),
    ("{t} with {p}", 3),
    ("Professional Certificate in {t}", 4),
    ("{w} Training", 4),
    ("{w} {w}: {t} in Practice", 3),
    ("Foundations of {t}", 4),
    ("Working in {t}", 2),
    ("{w} Safety Awareness", 2),
    ("Managing {t} and {t}", 2),
];

const FRENCH: &[(&str, u32)] = &[
    ("{t}", 7),
    ("Introduction à {t}", 8),
    ("Certificat en {t}", 9),
    ("Formation en {t}", 7),
    ("{t} pour {a}", 8),
    ("Microcertification en {t}", 7),
    ("Attestation en {t} et {t}", 5),
    ("Notions de base en {t}", 4),
    ("{t} : niveau {n}", 4),
    ("Perfectionnement en {t}", 5),
    ("Atelier de {w}", 4),
    ("{t} et {t}", 6),
    ("Initiation à {t}", 4),
    ("Pratique de {t}", 3),
    ("{w} avancé", 3),
    ("{t} avec {p}", 2),
];

const AUDIENCES: [&[&str]; 2] = [
    &[
        "Newcomers",
        "Managers",
        "Beginners",
        "Nurses",
        "Professionals",
        "Small Business",
        "Supervisors",
        "Educators",
        "Engineers",
        "Caregivers",
        "Technicians",
        "Non-Profits",
        "Health Workers",
        "Trades",
        "Adults",
        "Leaders",
    ],
    &[
        "débutants",
        "gestionnaires",
        "nouveaux arrivants",
        "professionnels",
        "infirmières",
        "superviseurs",
        "éducatrices",
        "techniciens",
        "adultes",
        "intervenants",
        "petites entreprises",
        "ouvriers",
    ],
];

const LEVELS: &[&str] = &["1", "1", "1", "2", "2", "3", "I", "II"];

/// What a made skill is about, in both languages.
const SKILLS: &[(&str, &str)] = &[
    ("use of", "utilisation de"),
    ("planning of", "planification de"),
    ("safety with", "sécurité avec"),
    ("analysis of", "analyse de"),
    ("methods of", "méthodes de"),
    ("quality of", "qualité de"),
    ("tools for", "outils de"),
    ("care of", "soins de"),
    ("rules on", "règles sur"),
    ("basics of", "bases de"),
];

/// No title has more words.
pub const MOST_WORDS: usize = 9;

#[derive(Debug, Clone, Copy)]
enum Piece {
    Text(&'static str),
    Topic,
    Word,
    Audience,
    Level,
    Name,
}

/// Patterns ready to be filled.
#[derive(Debug, Clone)]
pub struct Titles {
    patterns: [Vec<Vec<Piece>>; 2],
}

impl Default for Titles {
    fn default() -> Self {
        Self { patterns: [read(ENGLISH), read(FRENCH)] }
    }
}

impl Titles {
    /// A title in a language and a field of work; `phrases` are real phrases of that field.
    pub fn write(
        &self,
        chance: &mut Chance,
        words: &Vocabulary,
        phrases: &[Localised],
        tongue: Tongue,
        sector: Sector,
    ) -> String {
        let mut title = String::with_capacity(64);
        for _ in 0..8 {
            title.clear();
            for piece in chance.pick(&self.patterns[tongue as usize]) {
                match *piece {
                    Piece::Text(text) => title.push_str(text),
                    Piece::Topic => topic(&mut title, chance, words, phrases, tongue, sector),
                    Piece::Word => words.write(&mut title, chance, tongue, sector),
                    Piece::Level => title.push_str(chance.text(LEVELS)),
                    Piece::Name => write_name(&mut title, made_rank(chance)),
                    Piece::Audience => title.push_str(chance.text(AUDIENCES[tongue as usize])),
                }
            }
            if (2..=MOST_WORDS).contains(&title.split(' ').count()) {
                break;
            }
        }
        cased(&title, tongue)
    }

    /// A skill in both languages.
    pub fn skill(chance: &mut Chance, words: &Vocabulary, sector: Sector) -> Localised {
        let (english, french) = *chance.pick(SKILLS);
        let mut texts = [english, french].map(|start| format!("{start} "));
        words.write(&mut texts[0], chance, Tongue::English, sector);
        words.write(&mut texts[1], chance, Tongue::French, sector);
        let [english, french] = texts;
        Localised::in_languages(vec![("en".to_owned(), english), ("fr".to_owned(), french)])
    }
}

fn topic(
    into: &mut String,
    chance: &mut Chance,
    words: &Vocabulary,
    phrases: &[Localised],
    tongue: Tongue,
    sector: Sector,
) {
    if !phrases.is_empty() && chance.share(0.2) {
        into.push_str(chance.pick(phrases).get(tongue.tag()));
        return;
    }
    let count = 1 + chance.part(&[0.06, 0.40, 0.54]);
    for number in 0..count {
        if number > 0 {
            into.push_str(match tongue {
                Tongue::English => " ",
                Tongue::French => [" de ", " et ", " ", " en "][chance.below(4)],
            });
        }
        words.write(into, chance, tongue, sector);
    }
}

/// A title with the capitals of its language (each telling word in English, the first in French) and with `d'` for `de`
/// before a vowel.
fn cased(title: &str, tongue: Tongue) -> String {
    let mut out = String::with_capacity(title.len() + 2);
    let mut words = title.split(' ').peekable();
    while let Some(word) = words.next() {
        let raised = out.is_empty() || (tongue == Tongue::English && !is_small(word, tongue));
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if raised => out.extend(first.to_uppercase()),
            Some(first) => out.push(first),
            None => {}
        }
        let next = words.peek().copied().unwrap_or_default();
        if word == "de" && tongue == Tongue::French && next.starts_with(VOWELS) {
            out.push('\'');
        } else {
            out.push_str(letters.as_str());
            out.push_str(if words.peek().is_some() { " " } else { "" });
        }
    }
    out
}

const VOWELS: [char; 12] = ['a', 'e', 'i', 'o', 'u', 'y', 'é', 'è', 'ê', 'î', 'ô', 'œ'];

fn read(patterns: &'static [(&'static str, u32)]) -> Vec<Vec<Piece>> {
    let mut all = Vec::new();
    for (pattern, often) in patterns {
        let mut pieces = Vec::new();
        for part in pattern.split_inclusive('}') {
            let (text, slot) = part.split_once('{').unwrap_or((part, ""));
            if !text.is_empty() {
                pieces.push(Piece::Text(text));
            }
            pieces.extend(match slot {
                "t}" => Some(Piece::Topic),
                "w}" => Some(Piece::Word),
                "a}" => Some(Piece::Audience),
                "n}" => Some(Piece::Level),
                "p}" => Some(Piece::Name),
                _ => None,
            });
        }
        all.extend((0..*often).map(|_| pieces.clone()));
    }
    all
}
