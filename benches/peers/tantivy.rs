//! tantivy 0.27: an index of words in memory, one segment, searched by one thread.
//!
//! Each word of the query may stand in the title (which counts three times) or in the rest; all must be found. A word is
//! found within one change of a letter (two from eight letters on, none below three, as other engines of its kind do it);
//! the last word as the start of one. Accents and case are folded on both sides.
//!
//! What it cannot do: rank an exact word above a like one (every word that is found scores the same in its field), find a
//! word by its inner part, a typo in the first letters of a word that is not yet typed to its end.

use std::collections::HashSet;

use microcred_benches::items::Items;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, Query};
use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{AsciiFoldingFilter, LowerCaser, RemoveLongFilter, SimpleTokenizer, TextAnalyzer};
use tantivy::{Index, Searcher, TantivyDocument, TantivyError, Term, doc};

use super::{PAGE, Peer};

/// How much more a word in the title counts.
const TITLE: f32 = 3.0;
/// Memory for building, in bytes: enough for one segment of the largest catalogue.
const ROOM: usize = 3_000_000_000;
const FOLDED: &str = "folded";

/// The index.
pub struct Tantivy {
    searcher: Searcher,
    analyzer: TextAnalyzer,
    title: Field,
    rest: Field,
}

impl Tantivy {
    /// Over these lines.
    pub fn new(items: &Items) -> Result<Self, TantivyError> {
        let indexing = TextFieldIndexing::default().set_tokenizer(FOLDED).set_index_option(IndexRecordOption::Basic);
        let text = TextOptions::default().set_indexing_options(indexing);
        let mut schema = Schema::builder();
        let title = schema.add_text_field("title", text.clone());
        let rest = schema.add_text_field("rest", text);
        let record = schema.add_u64_field("record", FAST);
        let index = Index::create_in_ram(schema.build());
        let analyzer = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(RemoveLongFilter::limit(60))
            .filter(LowerCaser)
            .filter(AsciiFoldingFilter)
            .build();
        index.tokenizers().register(FOLDED, analyzer.clone());
        let mut writer = index.writer_with_num_threads::<TantivyDocument>(1, ROOM)?;
        for (number, (head, tail)) in (0_u64..).zip(items.titles()) {
            writer.add_document(doc!(title => head, rest => tail, record => number))?;
        }
        writer.commit()?;
        let segments: HashSet<_> = index.searchable_segment_ids()?.into_iter().collect();
        if segments.len() > 1 {
            writer.merge(&segments.into_iter().collect::<Vec<_>>()).wait()?;
        }
        writer.wait_merging_threads()?;
        Ok(Self { searcher: index.reader()?.searcher(), analyzer, title, rest })
    }

    fn words(&self, query: &str) -> Vec<String> {
        let mut words = Vec::new();
        self.analyzer.clone().token_stream(query).process(&mut |token| words.push(token.text.clone()));
        words
    }

    fn word(&self, word: &str, is_last: bool) -> Box<dyn Query> {
        let changes = match word.chars().count() {
            0..3 => 0,
            3..8 => 1,
            8.. => 2,
        };
        let within = |field: Field| {
            let term = Term::from_field_text(field, word);
            if is_last {
                FuzzyTermQuery::new_prefix(term, changes, true)
            } else {
                FuzzyTermQuery::new(term, changes, true)
            }
        };
        Box::new(BooleanQuery::new(vec![
            (Occur::Should, Box::new(BoostQuery::new(Box::new(within(self.title)), TITLE)) as Box<dyn Query>),
            (Occur::Should, Box::new(within(self.rest))),
        ]))
    }

    fn search(&self, query: &str) -> Result<Vec<u32>, TantivyError> {
        let words = self.words(query);
        let last = words.len().saturating_sub(1);
        let all = words.iter().enumerate().map(|(place, word)| (Occur::Must, self.word(word, place == last)));
        let query = BooleanQuery::new(all.collect());
        let found = self.searcher.search(&query, &TopDocs::with_limit(PAGE).order_by_score())?;
        let mut records = Vec::with_capacity(PAGE);
        for (_, address) in found {
            let column = self.searcher.segment_reader(address.segment_ord).fast_fields().u64("record")?;
            records.extend(column.first(address.doc_id).and_then(|record| u32::try_from(record).ok()));
        }
        Ok(records)
    }
}

impl Peer for Tantivy {
    fn name(&self) -> &'static str {
        "tantivy"
    }

    fn first_page(&self, query: &str) -> Vec<u32> {
        self.search(query).unwrap_or_default()
    }
}
