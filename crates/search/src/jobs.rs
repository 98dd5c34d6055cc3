//! Jobs in anyone's words: official titles, example titles, everyday words in many languages → unit groups of NOC 2021.
//!
//! One search serves the question, the command line and the search box. It reads every title (a few megabytes, held as one
//! folded text, [`titles`]) for the rarest word of the query, judges the titles that hold it and keeps the nearest
//! title of each unit group. The order: the whole title as typed; an everyday word; the title in the language shown; a title
//! that begins so; then similarity. Workers stand before managers and supervisors unless the words ask for those, and of titles
//! alike the job that more people do stands first.

mod query;
mod ranking;
mod spelling;
pub mod titles;

use std::collections::BTreeMap;

use microcred_core::job_titles::JobTitles;
use microcred_core::occupation::{NocCode, Occupations};
use microcred_core::shared::Shared;

use query::JobQuery;
pub use ranking::JobRelevance;
use ranking::RankedTitle;
use titles::{JobSource, TitleBlock};

/// A query of so many words may be a sentence that tells of a job.
const MIN_SENTENCE_WORDS: usize = 3;

/// A unit group that some words found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobMatch {
    /// The unit group.
    pub code: NocCode,
    /// The title that was found, as its source writes it.
    pub matched: String,
    /// The language of that title, as a tag such as `en` or `zh-Hans`.
    pub language: String,
    /// Where the title is from.
    pub source: JobSource,
    /// How near the title is to the words.
    pub relevance: JobRelevance,
}

impl JobMatch {
    /// Whether the words are a whole title or a whole everyday word: what is typed surely names this job.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.relevance.is_whole()
    }

    /// Whether it is to be asked ("Did you mean …?") and not told: the title is of a list that is not official.
    #[must_use]
    pub const fn is_a_question(&self) -> bool {
        !matches!(self.source, JobSource::Group | JobSource::Example) || !self.relevance.is_whole()
    }
}

/// The titles of the unit groups in the official languages.
pub fn group_titles(occupations: &Occupations) -> impl Iterator<Item = (NocCode, &str, JobSource, &str)> {
    occupations.all().iter().flat_map(|occupation| {
        occupation.title.entries().map(|(language, title)| (occupation.code, language, JobSource::Group, title))
    })
}

/// Every job by its titles.
#[derive(Debug, Default)]
pub struct JobIndex {
    groups: Vec<UnitGroup>,
    main: Shared<TitleBlock>,
    foreign: Shared<TitleBlock>,
}

/// What the order needs to know of a unit group.
#[derive(Debug, Clone, Copy)]
struct UnitGroup {
    code: NocCode,
    leads_others: bool,
    workers: i64,
}

/// The characters of a shown text that are words of a query, other forms of them, or begin with its last word.
#[must_use]
pub fn highlight_words(shown: &str, typed: &str) -> Vec<(usize, usize)> {
    let query = JobQuery::parse(typed);
    let found = crate::tokens::tokenize(shown).into_iter().filter_map(|token| {
        let letters = query.words().iter().enumerate().find_map(|(place, wanted)| {
            ranking::fit_of(wanted, &token.word, &crate::stemmer::stem(&token.word), query.may_go_on(place)).map(
                |fit| {
                    let all = token.end - token.start;
                    if fit == ranking::WordFit::SoFar { all.min(wanted.word.chars().count()) } else { all }
                },
            )
        })?;
        Some((token.start, token.start + letters))
    });
    found.collect()
}

impl JobIndex {
    /// An index over official titles and everyday words (`main`) and over titles of other lists (`foreign`), which is read only
    /// where the first finds no whole title.
    #[must_use]
    pub fn new(occupations: &Occupations, main: Shared<TitleBlock>, foreign: Shared<TitleBlock>) -> Self {
        let groups = occupations.all().iter().map(|occupation| UnitGroup {
            code: occupation.code,
            leads_others: occupation.code.teer() == 0
                || occupation.title.get("en").to_lowercase().contains("supervisor"),
            workers: occupation.employment_2023.unwrap_or(0),
        });
        Self { groups: groups.collect(), main, foreign }
    }

    /// An index over the titles of the unit groups and the other titles that the reference data holds.
    #[must_use]
    pub fn from_reference_data(occupations: &Occupations, others: &JobTitles) -> Self {
        let groups = group_titles(occupations);
        let others = others.all().flat_map(|(code, titles)| {
            titles.iter().map(move |title| (code, "en", JobSource::UnitedStates, title.as_str()))
        });
        let packed = titles::pack(groups.chain(others));
        Self::new(occupations, TitleBlock::from(packed).into(), Shared::default())
    }

    /// The unit groups that some words find, the nearest first, at most `most`. `language` is the language of the screens.
    ///
    /// Five digits are a code, three or four the start of one.
    #[must_use]
    pub fn search(&self, words: &str, language: &str, most: usize) -> Vec<JobMatch> {
        if let Some(found) = self.by_code(words.trim(), language) {
            return found.into_iter().take(most).collect();
        }
        let query = JobQuery::parse(words);
        if query.is_empty() {
            return Vec::new();
        }
        let shorter = query.without_stop_words();
        let queries = std::iter::once(&query).chain(&shorter);
        let found = queries
            .map(|query| self.collect(query, language))
            .find(|found| !found.is_empty())
            .or_else(|| Some(self.collect_respelled(&query, language)).filter(|found| !found.is_empty()))
            .unwrap_or_else(|| self.collect_parts(&query, language));
        self.in_order(found, &query).take(most).collect()
    }

    /// The languages of the titles, each as often as it owns some.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        [&self.main, &self.foreign].into_iter().flat_map(|block| block.languages())
    }

    /// The job that the words surely name, by official titles and everyday words alone: a whole title, or in a sentence a part.
    #[must_use]
    pub fn named(&self, words: &str) -> Option<JobMatch> {
        let query = JobQuery::parse(words);
        if query.is_empty() {
            return None;
        }
        let mut found = BTreeMap::new();
        self.collect_in(&self.main, &query, "en", &mut found);
        if found.is_empty() && query.words().len() >= MIN_SENTENCE_WORDS {
            found = self.collect_parts(&query, "en");
            found.retain(|_, title| title.relevance == JobRelevance::PART);
        }
        let first = self.in_order(found, &query).next()?;
        (first.is_whole() || first.relevance == JobRelevance::PART).then_some(first)
    }

    /// The unit groups of a code, or of the start of one; `None` where the words are no number.
    fn by_code(&self, words: &str, language: &str) -> Option<Vec<JobMatch>> {
        let is_code = (3..=5).contains(&words.len()) && words.bytes().all(|byte| byte.is_ascii_digit());
        is_code.then(|| {
            let of_code = |group: &&UnitGroup| group.code.to_string().starts_with(words);
            let found = self.groups.iter().filter(of_code).map(|group| JobMatch {
                code: group.code,
                matched: group.code.to_string(),
                language: language.to_owned(),
                source: JobSource::Group,
                relevance: if words.len() == 5 { JobRelevance::WHOLE_TITLE } else { JobRelevance::BEGINS },
            });
            found.collect()
        })
    }

    /// The nearest title of every unit group whose titles hold all the words.
    fn collect(&self, query: &JobQuery, language: &str) -> BTreeMap<NocCode, RankedTitle<'_>> {
        let mut found = BTreeMap::new();
        self.collect_in(&self.main, query, language, &mut found);
        if !found.values().any(|title| title.relevance.is_whole()) {
            self.collect_in(&self.foreign, query, language, &mut found);
        }
        found
    }

    fn collect_in<'a>(
        &'a self,
        block: &'a TitleBlock,
        query: &JobQuery,
        language: &str,
        found: &mut BTreeMap<NocCode, RankedTitle<'a>>,
    ) {
        block.each_with_start(&query.longest_start(), |title| {
            if let Some(ranked) = ranking::rank(title, query, language) {
                keep_nearest(found, title.code, ranked);
            }
        });
    }

    /// The nearest title of every unit group for words of which some are in no title, read as the nearest words that are.
    fn collect_respelled(&self, query: &JobQuery, language: &str) -> BTreeMap<NocCode, RankedTitle<'_>> {
        let mut found = BTreeMap::new();
        for (place, guess) in spelling::corrections(query, &self.main).iter().enumerate() {
            for (code, title) in self.collect(guess, language) {
                keep_nearest(&mut found, code, title.respelled(place));
            }
        }
        found
    }

    /// The nearest title of every unit group that says a part of the words, such as of a sentence.
    fn collect_parts(&self, query: &JobQuery, language: &str) -> BTreeMap<NocCode, RankedTitle<'_>> {
        let mut found = BTreeMap::new();
        let roots = query.roots();
        for root in &roots {
            let start: String = root.chars().take(if root.is_ascii() { usize::MAX } else { 5 }).collect();
            self.main.each_with_start(&start, |title| {
                if let Some(ranked) = ranking::rank_part(title, query, &roots, language) {
                    keep_nearest(&mut found, title.code, ranked);
                }
            });
        }
        found
    }

    /// The block that holds the titles of a source.
    fn block_of(&self, source: JobSource) -> &TitleBlock {
        match source {
            JobSource::EscoA | JobSource::EscoB | JobSource::EscoC => &self.foreign,
            _ => &self.main,
        }
    }

    fn in_order<'a>(
        &'a self,
        found: BTreeMap<NocCode, RankedTitle<'a>>,
        query: &JobQuery,
    ) -> impl Iterator<Item = JobMatch> + use<'a> {
        let asks_for_leaders = query.asks_for_leaders();
        let mut rows: Vec<_> = found
            .into_iter()
            .filter_map(|(code, title)| {
                let place = self.groups.binary_search_by_key(&code, |group| group.code).ok()?;
                let group = self.groups.get(place)?;
                let key = title.key(group.leads_others && !asks_for_leaders);
                Some((key, std::cmp::Reverse(group.workers), code, title))
            })
            .collect();
        rows.sort_by_key(|(key, workers, code, _)| (*key, *workers, *code));
        rows.into_iter().map(move |(_, _, code, title)| JobMatch {
            code,
            matched: self.block_of(title.source).shown(title.number),
            language: title.language.to_owned(),
            source: title.source,
            relevance: title.relevance,
        })
    }
}

fn keep_nearest<'a>(found: &mut BTreeMap<NocCode, RankedTitle<'a>>, code: NocCode, title: RankedTitle<'a>) {
    let kept = found.entry(code).or_insert_with(|| title.clone());
    if title.key(false) < kept.key(false) {
        *kept = title;
    }
}
