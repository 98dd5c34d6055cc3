//! Titles of jobs held as one text: a line a title, so that a word is looked for in all of them at once.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use memchr::memmem;
use microcred_core::id_enum;
use microcred_core::occupation::NocCode;
use microcred_core::sanitize::folded_words;

id_enum! {
    /// Where a title of a job is from; of titles alike the earlier is named.
    JobSource {
        /// The title of the unit group (Statistics Canada).
        Group = "title",
        /// An example title of the unit group (Statistics Canada).
        Example = "example_title",
        /// An everyday word, collected by this project; not reviewed by native speakers.
        PlainWord = "plain_word",
        /// An everyday word that may mean this job too; another comes first.
        PlainWordAlso = "plain_word_also",
        /// A title as used in the United States (O*NET).
        UnitedStates = "us_title",
        /// ESCO, linked by this project: the link is nearly always right.
        EscoA = "esco_a",
        /// ESCO, linked by this project: the link is mostly right.
        EscoB = "esco_b",
        /// ESCO, linked by this project: a guess, only among choices.
        EscoC = "esco_c",
    }
}

/// What begins a line of the folded text that says whose titles follow.
const HEAD: char = '=';
/// The mark of the first reading of the next title.
const FIRST: char = '0';
/// The mark of a further reading.
const FURTHER: char = '1';
/// The mark of a reading that leaves something out.
const ABRIDGED: char = '2';
/// How many titles stand in one chunk of the shown titles.
const CHUNK_TITLES: usize = 512;

/// One title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Title<'a> {
    /// The unit group.
    pub code: NocCode,
    /// The tag of its language.
    pub language: &'a str,
    /// Where it is from.
    pub source: JobSource,
    /// Its number among the titles of its block.
    pub number: u32,
    folded: &'a str,
    /// Whether this reading leaves out what stands in brackets or after a dash.
    pub is_abridged: bool,
}

impl<'a> Title<'a> {
    /// Its words, folded, without what it excepts.
    pub fn words(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.folded.split(' ').filter(|word| !word.is_empty())
    }
}

/// Titles as texts, which are made when microcred is built.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackedTitles {
    /// A line a reading of a title, folded: the mark of the reading, then a blank before each word; below lines that say whose
    /// titles they are.
    pub folded: String,
    /// The titles as their sources write them, a line each, in chunks.
    pub shown: Vec<String>,
    /// Every different word of the readings of three bytes or more, a line each, in order.
    pub vocabulary: String,
}

/// Titles of many jobs: folded in memory, as they are shown when one is asked for.
#[derive(Debug, Default)]
pub struct TitleBlock {
    folded: String,
    shown: ShownTitles,
    readings: Vec<Reading>,
    owners: Vec<Owner>,
    vocabulary: Vocabulary,
    /// The places of the words in the vocabulary; noted when it is first asked for.
    words: OnceLock<(String, Vec<u32>)>,
}

/// The words of titles.
#[derive(Debug)]
enum Vocabulary {
    /// In memory.
    Text(String),
    /// Unpacked by a function.
    Packed(fn() -> String),
}

impl Default for Vocabulary {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// The titles as they are shown, in chunks.
#[derive(Debug)]
pub enum ShownTitles {
    /// In memory.
    Chunks(Vec<String>),
    /// Unpacked by a function, a chunk at a time.
    Packed(fn(usize) -> String),
}

impl Default for ShownTitles {
    fn default() -> Self {
        Self::Chunks(Vec::new())
    }
}

/// Whose titles follow.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Owner {
    code: NocCode,
    language: String,
    source: JobSource,
}

/// One reading of a title: its place in the folded text, the number of the title, its owner.
#[derive(Debug, Clone, Copy)]
struct Reading {
    folded: u32,
    title: u32,
    owner: u16,
}

/// Packs titles. They are put in order, so that each head stands once.
#[must_use]
pub fn pack<'a>(titles: impl IntoIterator<Item = (NocCode, &'a str, JobSource, &'a str)>) -> PackedTitles {
    let mut rows: Vec<_> = titles.into_iter().collect();
    rows.sort_unstable_by_key(|(code, language, source, title)| (*source, *language, *code, *title));
    rows.dedup();
    let mut packed = PackedTitles::default();
    let (mut head, mut count) = (None, 0);
    let mut vocabulary = BTreeSet::new();
    for (code, language, source, title) in rows {
        let readings = readings(title);
        if readings.is_empty() {
            continue;
        }
        if head != Some((code, language, source)) {
            head = Some((code, language, source));
            packed.folded += &format!("{HEAD}{code} {language} {}\n", source.slug());
        }
        if count % CHUNK_TITLES == 0 {
            packed.shown.push(String::new());
        }
        count += 1;
        if let Some(chunk) = packed.shown.last_mut() {
            *chunk += title;
            chunk.push('\n');
        }
        for (place, (is_abridged, words)) in readings.iter().enumerate() {
            packed.folded.push(match (place, is_abridged) {
                (0, _) => FIRST,
                (_, false) => FURTHER,
                (_, true) => ABRIDGED,
            });
            for word in words {
                packed.folded.push(' ');
                packed.folded += word;
            }
            packed.folded.push('\n');
            vocabulary.extend(words.iter().filter(|word| word.len() > 2).cloned());
        }
    }
    packed.vocabulary = vocabulary.into_iter().fold(String::new(), |text, word| text + &word + "\n");
    packed
}

impl From<PackedTitles> for TitleBlock {
    fn from(packed: PackedTitles) -> Self {
        let vocabulary = Vocabulary::Text(packed.vocabulary);
        Self { vocabulary, ..Self::open(packed.folded, ShownTitles::Chunks(packed.shown), String::new) }
    }
}

impl TitleBlock {
    /// Reads packed titles. A head that cannot be read leaves out the titles below it; no build produces one.
    #[must_use]
    pub fn open(folded: String, shown: ShownTitles, vocabulary: fn() -> String) -> Self {
        let mut owners: Vec<Owner> = Vec::new();
        let mut readings = Vec::with_capacity(folded.bytes().filter(|byte| *byte == b'\n').count());
        let (mut owner, mut titles, mut place) = (None, 0_u32, 0);
        for line in folded.split_inclusive('\n') {
            if let Some(head) = line.trim_end_matches('\n').strip_prefix(HEAD) {
                owners.extend(Owner::parse(head));
                owner = owners.len().checked_sub(1).and_then(|last| u16::try_from(last).ok());
            } else {
                titles += u32::from(line.starts_with(FIRST));
                if let (Some(owner), Some(title), Ok(folded)) = (owner, titles.checked_sub(1), u32::try_from(place)) {
                    readings.push(Reading { folded, title, owner });
                }
            }
            place += line.len();
        }
        Self { folded, shown, readings, owners, vocabulary: Vocabulary::Packed(vocabulary), words: OnceLock::new() }
    }

    /// Calls for every title with a word that begins with `start`, once for each reading that has one.
    pub fn each_with_start<'a>(&'a self, start: &str, mut call: impl FnMut(Title<'a>)) {
        let wanted = format!(" {start}");
        let mut last = None;
        for place in memmem::find_iter(self.folded.as_bytes(), wanted.as_bytes()) {
            let at = self.readings.partition_point(|reading| reading.folded as usize <= place).saturating_sub(1);
            if last != Some(at) {
                last = Some(at);
                // A head has blanks too, and is no reading.
                if let Some(title) = self.title(at).filter(|title| title.folded.contains(&wanted)) {
                    call(title);
                }
            }
        }
    }

    fn title(&self, at: usize) -> Option<Title<'_>> {
        let reading = self.readings.get(at)?;
        let owner = self.owners.get(usize::from(reading.owner))?;
        let line = first_line(self.folded.get(reading.folded as usize..)?);
        Some(Title {
            code: owner.code,
            language: &owner.language,
            source: owner.source,
            number: reading.title,
            folded: line.get(1..)?,
            is_abridged: line.starts_with(ABRIDGED),
        })
    }

    /// A title as its source writes it, by its number.
    #[must_use]
    pub fn shown(&self, number: u32) -> String {
        let (chunk, line) = (number as usize / CHUNK_TITLES, number as usize % CHUNK_TITLES);
        let of_chunk = |text: &str| text.lines().nth(line).unwrap_or_default().to_owned();
        match &self.shown {
            ShownTitles::Chunks(chunks) => chunks.get(chunk).map(|text| of_chunk(text)).unwrap_or_default(),
            ShownTitles::Packed(unpack) => of_chunk(&unpack(chunk)),
        }
    }

    /// The language of each owner of titles.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.owners.iter().map(|owner| owner.language.as_str())
    }

    /// Every title, as often as it has readings.
    pub fn titles(&self) -> impl Iterator<Item = Title<'_>> {
        (0..self.readings.len()).filter_map(|at| self.title(at))
    }

    /// Every different word of three bytes or more, in order.
    pub fn vocabulary(&self) -> impl Iterator<Item = &str> {
        let (text, places) = self.words();
        places.iter().map(|place| word_at(text, *place))
    }

    /// Whether a word of three bytes or more stands in a title.
    #[must_use]
    pub fn has_word(&self, word: &str) -> bool {
        let (text, places) = self.words();
        places.binary_search_by(|place| word_at(text, *place).cmp(word)).is_ok()
    }

    fn words(&self) -> &(String, Vec<u32>) {
        self.words.get_or_init(|| {
            let text = match &self.vocabulary {
                Vocabulary::Text(text) => text.clone(),
                Vocabulary::Packed(unpack) => unpack(),
            };
            let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1);
            let starts = std::iter::once(0).chain(ends).filter(|start| *start < text.len());
            let places = starts.filter_map(|start| u32::try_from(start).ok()).collect();
            (text, places)
        })
    }
}

fn word_at(text: &str, place: u32) -> &str {
    first_line(text.get(place as usize..).unwrap_or(""))
}

impl Owner {
    fn parse(head: &str) -> Option<Self> {
        let mut parts = head.split(' ');
        let code = NocCode::parse(parts.next()?)?;
        let language = parts.next()?.to_owned();
        Some(Self { code, language, source: JobSource::find(parts.next()?)? })
    }
}

fn first_line(text: &str) -> &str {
    text.split_once('\n').map_or(text, |(line, _)| line)
}

/// The ways in which a title may be said: for a man and for a woman; and without what stands in brackets or after a dash, which
/// is said with it. What it excepts is in none.
fn readings(title: &str) -> Vec<(bool, Vec<String>)> {
    let title = without_exceptions(title);
    let mut found: Vec<(bool, Vec<String>)> = Vec::new();
    for spoken in both_genders(&title) {
        for (is_abridged, text) in [(false, spoken.clone()), (true, without_qualifiers(&spoken))] {
            let words = folded_words(&text);
            if !words.is_empty() && !found.iter().any(|(_, known)| *known == words) {
                found.push((is_abridged, words));
            }
        }
    }
    found
}

/// Words after "except" in the two official languages, up to the end of the brackets.
pub(super) fn without_exceptions(title: &str) -> String {
    let lower = title.to_lowercase();
    let begins = ["except", "sauf", "excepté", "à l'exception"]
        .iter()
        .filter_map(|word| {
            lower.match_indices(word).find(|(place, _)| is_word_start(&lower, *place)).map(|(place, _)| place)
        })
        .min();
    let Some(begin) = begins.filter(|_| lower.len() == title.len()) else { return title.to_owned() };
    let before = title.get(..begin).unwrap_or(title).trim_end_matches(['(', ' ', ',', '-']);
    let after = title.get(begin..).and_then(|rest| rest.split_once(')')).map_or("", |(_, after)| after);
    format!("{before}{after}")
}

fn is_word_start(text: &str, place: usize) -> bool {
    text.get(..place).is_some_and(|before| !before.chars().next_back().is_some_and(char::is_alphanumeric))
}

/// A title without what stands in brackets or after a dash with blanks.
fn without_qualifiers(title: &str) -> String {
    let title = title.split_once(" - ").map_or(title, |(before, _)| before);
    let mut out = String::new();
    let mut depth = 0_u32;
    for letter in title.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            other if depth == 0 => out.push(other),
            _ => {}
        }
    }
    out
}

/// "Directeur adjoint/directrice adjointe des soins" as a man's and as a woman's title. Where both sides do not begin alike
/// word by word, one word each stands for the other.
pub(super) fn both_genders(title: &str) -> Vec<String> {
    if !title.contains('/') {
        return vec![title.to_owned()];
    }
    let (mut his, mut hers) = (String::new(), String::new());
    let mut rest = title;
    while let Some((left, right)) = rest.split_once('/') {
        let ours: Vec<&str> = left.split(' ').collect();
        let theirs: Vec<&str> = right.split(' ').collect();
        let alike = |count: usize| {
            let tail = ours.get(ours.len().saturating_sub(count)..).unwrap_or_default();
            let head = theirs.get(..count).unwrap_or_default();
            tail.len() == count
                && head.len() == count
                && tail.iter().zip(head).all(|(one, other)| begin_alike(one, other))
        };
        let count = (1..=ours.len().min(theirs.len()).min(5)).rev().find(|count| alike(*count)).unwrap_or(1);
        let kept = ours.get(..ours.len().saturating_sub(count)).unwrap_or_default().join(" ");
        let blank = if kept.is_empty() { "" } else { " " };
        his += left;
        // "d'infirmiers/infirmières": what is joined to his word is joined to hers.
        let first = ours.get(ours.len().saturating_sub(count)).copied().unwrap_or("");
        let joined = first.rfind(['\'', '’']).and_then(|at| first.get(..=at)).unwrap_or("");
        let word = theirs.get(..count).unwrap_or_default().join(" ");
        hers += &format!("{kept}{blank}{joined}{word}");
        rest = theirs.get(count..).map_or("", |_| {
            let used: usize = theirs.iter().take(count).map(|word| word.len() + 1).sum();
            right.get(used.saturating_sub(1).min(right.len())..).unwrap_or("")
        });
    }
    his += rest;
    hers += rest;
    vec![his, hers]
}

fn begin_alike(one: &str, other: &str) -> bool {
    let fold = |word: &str| folded_words(word).concat();
    let (one, other) = (fold(one), fold(other));
    let same = one.chars().zip(other.chars()).take_while(|(left, right)| left == right).count();
    same >= 2 || (one == other && !one.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(title: &str) -> Vec<String> {
        readings(title).into_iter().map(|(_, words)| words.join(" ")).collect()
    }

    #[test]
    fn a_title_is_read_for_a_man_and_for_a_woman() {
        assert_eq!(read("Cuisinier/cuisinière"), ["cuisinier", "cuisiniere"]);
        assert_eq!(
            read("Directeur adjoint/directrice adjointe des soins"),
            ["directeur adjoint des soins", "directrice adjointe des soins"]
        );
        assert_eq!(
            read("Chef d'une association d'infirmiers/infirmières"),
            ["chef d une association d infirmiers", "chef d une association d infirmieres"]
        );
    }

    #[test]
    fn a_title_is_read_without_what_it_excepts() {
        assert_eq!(read("Electricians (except industrial and power system)"), ["electricians"]);
        assert_eq!(
            read("Électriciens/électriciennes (sauf électriciens industriels)"),
            ["electriciens", "electriciennes"]
        );
    }

    #[test]
    fn a_title_is_read_with_and_without_its_qualifier() {
        assert_eq!(read("cook - army"), ["cook army", "cook"]);
        assert_eq!(read("aide (health care)"), ["aide health care", "aide"]);
    }

    #[test]
    fn packed_titles_are_read_back() {
        let code = NocCode::parse("63200").unwrap();
        let packed = pack([(code, "en", JobSource::Example, "cook"), (code, "es", JobSource::PlainWord, "cocinero")]);
        let block = TitleBlock::from(packed);
        let found: Vec<_> =
            block.titles().map(|title| (title.language.to_owned(), block.shown(title.number))).collect();
        assert_eq!(found, [("en".to_owned(), "cook".to_owned()), ("es".to_owned(), "cocinero".to_owned())]);
        let mut seen = Vec::new();
        block.each_with_start("cocin", |title| seen.push(block.shown(title.number)));
        assert_eq!(seen, ["cocinero"]);
        block.each_with_start("example", |title| panic!("a head is no title: {title:?}"));
        assert!(block.has_word("cook") && !block.has_word("coo"));
        assert_eq!(block.vocabulary().collect::<Vec<_>>(), ["cocinero", "cook"]);
    }
}
