//! The list of a session: what fits, has the words of the search box and stays with the filters. Of few programs it is
//! made at once; of very many beside the loop.

use crate::job::{BackgroundJob, JobResult, ListPage, ListRequest};
use crate::large_list::LargeResultList;
use crate::session::{ListCache, Session};
use microcred_advice::filters::Filters;
use microcred_advice::filters::counts::{FacetCounts, count_facets};
use microcred_advice::filters::suggestions::{FilterSuggestion, suggest_filters_to_drop};
use microcred_advice::limits::Limit;
use microcred_advice::matching::{Evaluation, MAX_HITS_CHECKED, Matches, excluded_by_limits, find_matches};
use microcred_advice::ranking::{INITIAL_EVALUATED_PROGRAMS, MAX_EVALUATED_PROGRAMS};
use microcred_core::program::Program;
use microcred_core::record_id::RecordId;
use microcred_search::Highlight;
use microcred_search::lookup::{quoted, unquoted};
use microcred_session::narrow::{NarrowedMatch, NarrowedMatches, narrow};
use microcred_session::session::PAGE_SIZE;

impl Session {
    /// Finds the matches anew after an answer, a limit or the order changed; those of very many programs come later.
    pub fn refresh(&mut self) {
        if let Some(many) = &mut self.large_list {
            many.request_ranking();
            return;
        }
        self.matches = find_matches(&self.core.reference_data.catalogue, &self.core.match_request());
        self.update_entries();
    }

    /// What is to be done beside the loop.
    pub fn next_job(&mut self) -> Option<BackgroundJob> {
        let mut many = self.large_list.take();
        let to_list = |most: usize| ListRequest {
            indexes: self.indexes.clone(),
            query: self.core.query.clone(),
            filters: self.core.filters.clone(),
            max_evaluated: most,
            selected: self.selected,
            page_size: PAGE_SIZE,
        };
        let work = many.as_mut().and_then(|many| {
            let most = many.max_evaluated;
            many.next_job(&self.core, || to_list(most))
        });
        self.large_list = many;
        work
    }

    /// Takes what was found beside the loop, unless something newer was asked for.
    pub fn apply_job_result(&mut self, found: JobResult) {
        let Some(many) = self.large_list.as_mut() else { return };
        match found {
            JobResult::List { number, page: listed, is_complete: is_whole } => {
                if many.accept_list(number, is_whole) {
                    self.apply_list_page(*listed, is_whole);
                }
            }
            JobResult::Ranking { generation: number, matches, ranking: ranked } => {
                if !many.accept_ranking(number, ranked.as_ref()) {
                    return;
                }
                if ranked.is_some() {
                    many.request_list();
                } else if self.core.query.trim().is_empty() && self.core.filters.is_empty() {
                    let kept = (0..matches.list.len()).collect();
                    let (judged, total) = (matches.list.clone(), matches.match_count);
                    let closing = Vec::new();
                    self.apply_list_page(
                        ListPage {
                            evaluations: judged,
                            kept_indices: kept,
                            total,
                            is_truncated: false,
                            query_result: None,
                            excluding_limits: closing,
                        },
                        false,
                    );
                }
                self.matches = matches;
            }
        }
    }

    /// Lists what was found of very many programs. The selected one may stand in what follows.
    fn apply_list_page(&mut self, listed: ListPage, is_whole: bool) {
        let ListPage {
            evaluations: judged,
            kept_indices: kept,
            total,
            is_truncated: is_cut,
            query_result: answered,
            excluding_limits: closing,
        } = listed;
        self.unfiltered = (0..judged.len()).collect();
        self.entries = kept.into_iter().map(|place| NarrowedMatch { match_index: place }).collect();
        self.query_result = answered;
        self.list_cache = ListCache { excluding_limits: closing.into(), ..ListCache::default() };
        if let Some(many) = &mut self.large_list {
            many.is_truncated = is_cut;
            many.total = if self.core.filters.is_empty() { total } else { 0 };
            many.evaluations = judged;
        }
        if is_whole || self.selected.is_none() {
            self.restore_selection();
        } else {
            self.selected_line = self.line_of_selected();
        }
    }

    /// Whether the matches are still being found.
    #[must_use]
    pub fn is_ranking(&self) -> bool {
        self.large_list.as_ref().is_some_and(LargeResultList::is_ranking_pending)
    }

    /// Whether the list is still being made for what is in the search box.
    #[must_use]
    pub fn is_listing(&self) -> bool {
        self.large_list.as_ref().is_some_and(LargeResultList::is_list_pending)
    }

    /// How many lines there are; of very many only the first are judged.
    #[must_use]
    pub fn total_count(&self) -> usize {
        self.large_list.as_ref().map_or(self.entries.len(), |many| many.total.max(self.entries.len()))
    }

    /// Whether the filters looked at the first lines only.
    #[must_use]
    pub fn is_filter_input_truncated(&self) -> bool {
        self.large_list.as_ref().is_some_and(|many| many.is_truncated)
    }

    /// Sees to it that one more page can be listed.
    pub fn evaluate_more(&mut self) {
        let needed = self.shown_count.saturating_add(PAGE_SIZE);
        if needed > self.entries.len() && self.entries.len() < self.total_count() {
            self.evaluate_up_to(needed.saturating_add(INITIAL_EVALUATED_PROGRAMS));
        }
    }

    /// Sees to it that enough are judged to count what filters would leave.
    pub fn evaluate_for_filters(&mut self) {
        self.evaluate_up_to(MAX_EVALUATED_PROGRAMS);
    }

    fn evaluate_up_to(&mut self, most: usize) {
        if let Some(many) = self.large_list.as_mut().filter(|many| many.max_evaluated < most) {
            many.max_evaluated = most;
            many.request_list();
        }
    }

    /// The judgements of which the lines name the places.
    fn evaluations(&self) -> &[Evaluation] {
        self.large_list.as_ref().map_or(&self.matches.list, |many| &many.evaluations)
    }

    /// Changes the filters and narrows the matches anew.
    pub fn update_filters(&mut self, change: impl FnOnce(&mut Filters)) {
        change(&mut self.core.filters);
        self.update_entries();
    }

    /// Narrows the matches to the words of the search box, then by the filters. The selected program stays selected if it
    /// is still listed. Of very many programs the list comes later.
    pub fn update_entries(&mut self) {
        if let Some(many) = &mut self.large_list {
            many.request_list();
            return;
        }
        let Matches { list, sort, .. } = &self.matches;
        let mut lines: Vec<NarrowedMatch> = if self.core.query.trim().is_empty() {
            self.query_result = None;
            (0..list.len()).map(|place| NarrowedMatch { match_index: place }).collect()
        } else {
            let index = &self.indexes.get().programs;
            let NarrowedMatches { matches: lines, search_results: answered } =
                narrow(list, *sort, index, &self.core.query);
            self.query_result = Some(answered);
            lines
        };
        self.unfiltered = lines.iter().map(|line| line.match_index).collect();
        lines.retain(|line| {
            self.evaluated_program(line.match_index).is_some_and(|(one, judged)| self.core.filters.keeps(one, judged))
        });
        self.entries = lines;
        self.list_cache = ListCache::default();
        self.restore_selection();
    }

    /// The selected program stays selected if it is still listed; else it is the first.
    fn restore_selection(&mut self) {
        self.selected_line = self.line_of_selected();
        match self.selected_line {
            Some(place) => self.shown_count = self.shown_count.max((place / PAGE_SIZE + 1) * PAGE_SIZE),
            None => {
                self.shown_count = PAGE_SIZE;
                self.select_line(0);
            }
        }
    }

    /// What the words of the search box matched in a program.
    #[must_use]
    pub fn highlights(&self, record: RecordId, program: &Program) -> Vec<Highlight> {
        let Some(answered) = &self.query_result else { return Vec::new() };
        let known = self.list_cache.highlights.borrow().get(&record).cloned();
        known.unwrap_or_else(|| {
            let marked = self.indexes.get().programs.highlight(&answered.plan, program);
            let matched = marked.map_or_else(Vec::new, |marked| marked.highlights);
            self.list_cache.highlights.borrow_mut().insert(record, matched.clone());
            matched
        })
    }

    /// Which limits close what has the words of the search box, each with how many programs it closes first; most first.
    #[must_use]
    pub fn excluding_limits(&self) -> &[(Limit, usize)] {
        self.list_cache.excluding_limits.get_or_init(|| {
            let Some(answered) = &self.query_result else { return Vec::new() };
            let found = self.indexes.get().programs.first_records(&answered.plan, MAX_HITS_CHECKED);
            excluded_by_limits(found, &self.core.reference_data.catalogue, &self.core.match_request())
        })
    }

    /// Searches for the very words where they were corrected, and the other way round; false where neither is the case.
    pub fn toggle_exact_query(&mut self) -> bool {
        let Some(answered) = &self.query_result else { return false };
        self.core.query = match (answered.plan.is_literal, answered.corrections.is_empty()) {
            (true, _) => unquoted(&self.core.query).to_owned(),
            (false, false) => quoted(&self.core.query),
            (false, true) => return false,
        };
        self.update_entries();
        true
    }

    /// The program and the judgement at a place among the matches.
    fn evaluated_program(&self, place: usize) -> Option<(&Program, &Evaluation)> {
        let judgement = self.evaluations().get(place)?;
        Some((self.record(judgement.record)?, judgement))
    }

    /// What the filters leave, and how many programs each value would leave.
    #[must_use]
    pub fn facet_counts(&self) -> &FacetCounts {
        self.list_cache.facet_counts.get_or_init(|| {
            count_facets(self.unfiltered.iter().filter_map(|place| self.evaluated_program(*place)), &self.core.filters)
        })
    }

    /// How many programs the filters leave out.
    #[must_use]
    pub fn filtered_out_count(&self) -> usize {
        self.unfiltered.len().saturating_sub(self.entries.len())
    }

    /// The single filters that bring programs back when they are loosened, the nearest first.
    #[must_use]
    pub fn suggestions(&self) -> &[(FilterSuggestion, usize)] {
        self.list_cache.suggestions.get_or_init(|| {
            suggest_filters_to_drop(
                self.unfiltered.iter().filter_map(|place| self.evaluated_program(*place)),
                &self.core.filters,
            )
        })
    }

    /// The judgement on a line of the list.
    #[must_use]
    pub fn evaluation_at(&self, line: usize) -> Option<&Evaluation> {
        self.entries.get(line).and_then(|line| self.evaluations().get(line.match_index))
    }

    /// Returns the line of the selected program; `None` where it is not listed.
    #[must_use]
    pub const fn selected_index(&self) -> Option<usize> {
        self.selected_line
    }

    /// Selects the program on a line; where the list has no such line, the selection is emptied.
    pub(super) fn select_line(&mut self, line: usize) {
        self.selected = self.evaluation_at(line).map(|judgement| judgement.record);
        self.selected_line = self.selected.map(|_| line);
    }

    /// Empties the selection.
    pub(super) const fn clear_selection(&mut self) {
        (self.selected, self.selected_line) = (None, None);
    }

    /// Looks for the line of the selected program, once for each new list.
    fn line_of_selected(&self) -> Option<usize> {
        let selected = self.selected?;
        (0..self.entries.len())
            .find(|line| self.evaluation_at(*line).is_some_and(|judgement| judgement.record == selected))
    }
}
