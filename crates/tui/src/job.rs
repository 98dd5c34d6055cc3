//! What is done beside the loop for very many programs: they are put in order, and listed.

use std::sync::Arc;

use jiff::civil::Date;

use crate::indexes::LazyIndexes;
use crate::latest_only::Generation;
use microcred_advice::filters::Filters;
use microcred_advice::limits::Limit;
use microcred_advice::matching::{Evaluation, MAX_HITS_CHECKED, MatchRequest, Matches, excluded_by_limits};
use microcred_advice::ranking::{
    FirstMatches, INITIAL_EVALUATED_PROGRAMS, MAX_EVALUATED_PROGRAMS, Ranker, Ranking, RankingObserver,
    evaluate_records,
};
use microcred_core::catalogue::Catalogue;
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::ReferenceData;
use microcred_search::lookup::SearchResults;
use microcred_session::Session;
use microcred_session::narrow::narrow_ranked;
use microcred_session::resume::SavedAnswers;

/// So many are judged and told of before the others, which follow: more than stand on a screen at first.
const FIRST_REPORTED_ROWS: usize = 24;
/// So many are judged between two looks at whether they are still wanted.
const BATCH_ROWS: usize = 64;

/// What is to be listed.
#[derive(Debug)]
pub struct ListRequest {
    /// What is searched.
    pub indexes: LazyIndexes,
    /// The words of the search box.
    pub query: String,
    /// What the person keeps or leaves out by value.
    pub filters: Filters,
    /// So many are judged.
    pub max_evaluated: usize,
    /// Where nothing is searched, as many more as stand before this one and on its page.
    pub selected: Option<RecordId>,
    /// How many stand on a page.
    pub page_size: usize,
}

/// What is listed.
#[derive(Debug, Clone)]
pub struct ListPage {
    /// The judgements, in the order of the list.
    pub evaluations: Vec<Evaluation>,
    /// The places of those that stay with the filters.
    pub kept_indices: Vec<usize>,
    /// How many have the words.
    pub total: usize,
    /// Whether the filters looked at the first of them only.
    pub is_truncated: bool,
    /// How the words were read; `None` where there are none.
    pub query_result: Option<SearchResults>,
    /// Where nothing is listed: which limits close what has the words.
    pub excluding_limits: Vec<(Limit, usize)>,
}

/// What is to be done.
#[derive(Debug)]
pub enum JobKind {
    /// To put everything that fits in order.
    Rank(Arc<dyn Ranker>),
    /// To list what is left of an order.
    List(Arc<Ranking>, ListRequest),
}

/// Something that is to be found beside the loop, for the answers as they were when it was asked for.
#[derive(Debug)]
pub struct BackgroundJob {
    generation: Generation,
    reference_data: Arc<ReferenceData>,
    today: Date,
    answers: SavedAnswers,
    kind: JobKind,
}

/// What work found: first the head of it, then all of it.
#[derive(Debug, Clone)]
pub enum JobResult {
    /// Matches.
    Ranking {
        /// The number of the work.
        generation: u64,
        /// The matches, of which the first are judged.
        matches: Matches,
        /// The whole order, once it is there.
        ranking: Option<Arc<Ranking>>,
    },
    /// A list.
    List {
        /// The number of the work.
        number: u64,
        /// What is listed.
        page: Box<ListPage>,
        /// Whether nothing follows.
        is_complete: bool,
    },
}

/// Stops when something newer is asked for, and tells what is there first.
struct JobProgress<'a> {
    generation: &'a Generation,
    catalogue: &'a Catalogue,
    match_request: &'a MatchRequest<'a>,
    report: &'a (dyn Fn(JobResult) + Sync),
}

impl RankingObserver for JobProgress<'_> {
    fn is_wanted(&self) -> bool {
        self.generation.is_latest()
    }

    fn on_first_matches(&self, first: FirstMatches) {
        let matches = first.matches(self.catalogue, self.match_request);
        (self.report)(JobResult::Ranking { generation: self.generation.number(), matches, ranking: None });
    }
}

impl BackgroundJob {
    /// Returns a job in its turn, for the answers of a session as they are now.
    #[must_use]
    pub fn new(generation: Generation, session: &Session, kind: JobKind) -> Self {
        Self {
            generation,
            reference_data: Arc::clone(&session.reference_data),
            today: session.today,
            answers: session.answers.clone(),
            kind,
        }
    }

    /// Does it, and tells what it finds.
    pub fn run(&self, tell: &(dyn Fn(JobResult) + Sync)) {
        let wish = &self.answers.match_request(&self.reference_data, self.today);
        match &self.kind {
            JobKind::Rank(ranks) => self.rank(ranks.as_ref(), wish, tell),
            JobKind::List(ranked, to_list) => self.list(ranked, to_list, wish, tell),
        }
    }

    fn rank(&self, ranks: &dyn Ranker, wish: &MatchRequest<'_>, tell: &(dyn Fn(JobResult) + Sync)) {
        let (number, catalogue) = (self.generation.number(), &self.reference_data.catalogue);
        let Some(ranked) = ranks
            .rank(wish, &JobProgress { generation: &self.generation, catalogue, match_request: wish, report: tell })
        else {
            return;
        };
        let matches = ranked.matches(INITIAL_EVALUATED_PROGRAMS, catalogue, wish);
        tell(JobResult::Ranking { generation: number, matches, ranking: Some(Arc::new(ranked)) });
    }

    fn list(
        &self,
        ranked: &Ranking,
        to_list: &ListRequest,
        wish: &MatchRequest<'_>,
        tell: &(dyn Fn(JobResult) + Sync),
    ) {
        let catalogue = &self.reference_data.catalogue;
        let is_wanted = || self.generation.is_latest();
        let ListRequest { query, filters, .. } = to_list;
        let filtered = !filters.is_empty();
        let (records, total, answered) = if query.trim().is_empty() {
            (to_list.records_without_query(ranked), ranked.len(), None)
        } else {
            let most = if filtered { to_list.max_evaluated.max(MAX_EVALUATED_PROGRAMS) } else { to_list.max_evaluated };
            let index = &to_list.indexes.get().programs;
            let (records, answered) = narrow_ranked(ranked, index, query, most, &is_wanted);
            (records, answered.total, Some(answered))
        };
        let mut listed = ListPage {
            evaluations: Vec::new(),
            kept_indices: Vec::new(),
            total,
            is_truncated: false,
            query_result: answered,
            excluding_limits: Vec::new(),
        };
        let mut is_told = false;
        let (first, rest) = records.split_at_checked(FIRST_REPORTED_ROWS).unwrap_or((&records, &[]));
        for some in std::iter::once(first).chain(rest.chunks(BATCH_ROWS)) {
            if !is_wanted() {
                return;
            }
            listed.append(evaluate_records(some, catalogue, wish), catalogue, filters);
            if !is_told && listed.kept_indices.len() >= FIRST_REPORTED_ROWS && listed.evaluations.len() < records.len()
            {
                is_told = true;
                tell(JobResult::List {
                    number: self.generation.number(),
                    page: Box::new(listed.clone()),
                    is_complete: false,
                });
            }
        }
        listed.is_truncated = filtered && total > listed.evaluations.len();
        if let Some(answered) =
            listed.query_result.as_ref().filter(|answered| total == 0 && answered.excluded_by_limits > 0)
        {
            listed.excluding_limits = excluded_by_limits(
                to_list.indexes.get().programs.first_records(&answered.plan, MAX_HITS_CHECKED),
                catalogue,
                wish,
            );
        }
        if is_wanted() {
            tell(JobResult::List { number: self.generation.number(), page: Box::new(listed), is_complete: true });
        }
    }
}

impl ListRequest {
    /// The first of an order: as many as are asked for, and to the selected one, so that it stays in sight.
    fn records_without_query(&self, ranked: &Ranking) -> Vec<u32> {
        let most =
            if self.filters.is_empty() { self.max_evaluated } else { self.max_evaluated.max(MAX_EVALUATED_PROGRAMS) };
        let place = self.selected.and_then(|record| ranked.position(record));
        let most = place
            .filter(|place| *place < MAX_EVALUATED_PROGRAMS)
            .map_or(most, |place| most.max(place + self.page_size));
        ranked.order.get(..most.min(ranked.len())).unwrap_or(&[]).to_vec()
    }
}

impl ListPage {
    fn append(&mut self, judged: Vec<Evaluation>, catalogue: &Catalogue, filters: &Filters) {
        let from = self.evaluations.len();
        let keeps = |judgement: &Evaluation| {
            catalogue.get_record(judgement.record).is_some_and(|program| filters.keeps(program, judgement))
        };
        let kept = judged.iter().zip(from..).filter(|(judgement, _)| filters.is_empty() || keeps(judgement));
        self.kept_indices.extend(kept.map(|(_, place)| place));
        self.evaluations.extend(judged);
    }
}
