//! The list of a session: what fits, has the words of the search box and stays with the filters. Of few programmes it is
//! made at once; of very many beside the loop.

use super::many::Many;
use super::session::{PAGE, Session, WorkedOut};
use super::work::{Found, Listed, ToList, Work};
use crate::domain::filters::Filters;
use crate::domain::filters::counts::{Counts, counts};
use crate::domain::filters::ways_back::{WayBack, drop_one};
use crate::domain::matching::{Judgement, MOST_CLOSED, Matches, closing, find};
use crate::domain::programme::Programme;
use crate::domain::ranking::{FIRST_JUDGED, MOST_JUDGED};
use crate::domain::standing::Limit;
use crate::search::Matched;
use crate::search::listing::{Line, Narrowed, narrow};
use crate::search::lookup::{bare, quoted};

impl Session {
    /// Finds the matches anew after an answer, a limit or the order changed; those of very many programmes come later.
    pub fn refresh(&mut self) {
        if let Some(many) = &mut self.many {
            many.ask();
            return;
        }
        self.matches = find(&self.known.catalogue, &self.wish());
        self.narrow();
    }

    /// What is to be done beside the loop.
    pub fn work(&mut self) -> Option<Work> {
        let mut many = self.many.take();
        let to_list = |most: usize| ToList {
            indexes: self.indexes.clone(),
            query: self.query.clone(),
            filters: self.filters.clone(),
            most,
            selected: self.selected.clone(),
            page: PAGE,
        };
        let work = many.as_mut().and_then(|many| {
            let most = many.most;
            many.work(&self.known, &self.wish(), || to_list(most))
        });
        self.many = many;
        work
    }

    /// Takes what was found beside the loop, unless something newer was asked for.
    pub fn take(&mut self, found: Found) {
        let Some(many) = self.many.as_mut() else { return };
        match found {
            Found::List { number, listed, is_whole } => {
                if many.take_list(number, is_whole) {
                    self.list(*listed, is_whole);
                }
            }
            Found::Order { number, matches, ranked } => {
                if !many.take_order(number, ranked.as_ref()) {
                    return;
                }
                if ranked.is_some() {
                    many.ask_list();
                } else if self.query.trim().is_empty() && self.filters.is_empty() {
                    let kept = (0..matches.list.len()).collect();
                    let (judged, total) = (matches.list.clone(), matches.fit);
                    let closing = Vec::new();
                    self.list(Listed { judged, kept, total, is_cut: false, answered: None, closing }, false);
                }
                self.matches = matches;
            }
        }
    }

    /// Lists what was found of very many programmes. The selected one may stand in what follows.
    fn list(&mut self, listed: Listed, is_whole: bool) {
        let Listed { judged, kept, total, is_cut, answered, closing } = listed;
        self.found = (0..judged.len()).collect();
        self.lines = kept.into_iter().map(|place| Line { place }).collect();
        self.answered = answered;
        self.worked_out = WorkedOut { closing: closing.into(), ..WorkedOut::default() };
        if let Some(many) = &mut self.many {
            many.is_cut = is_cut;
            many.total = if self.filters.is_empty() { total } else { 0 };
            many.listed = judged;
        }
        if is_whole || self.selected.is_none() {
            self.keep_selected();
        }
    }

    /// Whether the matches are still being found.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.many.as_ref().is_some_and(Many::waits)
    }

    /// Whether the list is still being made for what is in the search box.
    #[must_use]
    pub fn is_listing(&self) -> bool {
        self.many.as_ref().is_some_and(Many::lists)
    }

    /// How many lines there are; of very many only the first are judged.
    #[must_use]
    pub fn listed(&self) -> usize {
        self.many.as_ref().map_or(self.lines.len(), |many| many.total.max(self.lines.len()))
    }

    /// Whether the filters looked at the first lines only.
    #[must_use]
    pub fn filters_are_cut(&self) -> bool {
        self.many.as_ref().is_some_and(|many| many.is_cut)
    }

    /// Sees to it that one more page can be listed.
    pub fn judge_more(&mut self) {
        let needed = self.shown.saturating_add(PAGE);
        if needed > self.lines.len() && self.lines.len() < self.listed() {
            self.judge_to(needed.saturating_add(FIRST_JUDGED));
        }
    }

    /// Sees to it that enough are judged to count what filters would leave.
    pub fn judge_for_filters(&mut self) {
        self.judge_to(MOST_JUDGED);
    }

    fn judge_to(&mut self, most: usize) {
        if let Some(many) = self.many.as_mut().filter(|many| many.most < most) {
            many.most = most;
            many.ask_list();
        }
    }

    /// The judgements of which the lines name the places.
    fn judgements(&self) -> &[Judgement] {
        self.many.as_ref().map_or(&self.matches.list, |many| &many.listed)
    }

    /// Changes the filters and narrows the matches anew.
    pub fn filter(&mut self, change: impl FnOnce(&mut Filters)) {
        change(&mut self.filters);
        self.narrow();
    }

    /// Narrows the matches to the words of the search box, then by the filters. The selected programme stays selected if it
    /// is still listed. Of very many programmes the list comes later.
    pub fn narrow(&mut self) {
        if let Some(many) = &mut self.many {
            many.ask_list();
            return;
        }
        let Matches { list, sort, .. } = &self.matches;
        let mut lines: Vec<Line> = if self.query.trim().is_empty() {
            self.answered = None;
            (0..list.len()).map(|place| Line { place }).collect()
        } else {
            let index = &self.indexes.get().programmes;
            let Narrowed { lines, answered } = narrow(list, *sort, &self.known.catalogue, index, &self.query);
            self.answered = Some(answered);
            lines
        };
        self.found = lines.iter().map(|line| line.place).collect();
        lines.retain(|line| self.judged_at(line.place).is_some_and(|(one, judged)| self.filters.keeps(one, judged)));
        self.lines = lines;
        self.worked_out = WorkedOut::default();
        self.keep_selected();
    }

    /// The selected programme stays selected if it is still listed; else it is the first.
    fn keep_selected(&mut self) {
        let place = self.selected_place();
        match place {
            Some(place) => self.shown = self.shown.max((place / PAGE + 1) * PAGE),
            None => {
                self.shown = PAGE;
                self.selected = self.judgement_at(0).map(|judgement| judgement.id.clone());
            }
        }
    }

    /// What the words of the search box matched in a programme.
    #[must_use]
    pub fn matched(&self, programme: &Programme) -> Vec<Matched> {
        let Some(answered) = &self.answered else { return Vec::new() };
        let known = self.worked_out.matched.borrow().get(&programme.id).cloned();
        known.unwrap_or_else(|| {
            let marked = self.indexes.get().programmes.mark(&answered.plan, programme);
            let matched = marked.map_or_else(Vec::new, |marked| marked.matched);
            self.worked_out.matched.borrow_mut().insert(programme.id.clone(), matched.clone());
            matched
        })
    }

    /// Which limits close what has the words of the search box, each with how many programmes it closes first; most first.
    #[must_use]
    pub fn closing_limits(&self) -> &[(Limit, usize)] {
        self.worked_out.closing.get_or_init(|| {
            let Some(answered) = &self.answered else { return Vec::new() };
            let found = self.indexes.get().programmes.first(&answered.plan, MOST_CLOSED);
            closing(found, &self.known.catalogue, &self.wish())
        })
    }

    /// Searches for the very words where they were corrected, and the other way round; false where neither is the case.
    pub fn as_typed(&mut self) -> bool {
        let Some(answered) = &self.answered else { return false };
        self.query = match (answered.plan.literal, answered.corrected.is_empty()) {
            (true, _) => bare(&self.query).to_owned(),
            (false, false) => quoted(&self.query),
            (false, true) => return false,
        };
        self.narrow();
        true
    }

    /// The programme and the judgement at a place among the matches.
    fn judged_at(&self, place: usize) -> Option<(&Programme, &Judgement)> {
        let judgement = self.judgements().get(place)?;
        Some((self.programme(&judgement.id)?, judgement))
    }

    /// What the filters leave, and how many programmes each value would leave.
    #[must_use]
    pub fn counts(&self) -> &Counts {
        self.worked_out
            .counts
            .get_or_init(|| counts(self.found.iter().filter_map(|place| self.judged_at(*place)), &self.filters))
    }

    /// How many programmes the filters leave out.
    #[must_use]
    pub fn left_out_by_filters(&self) -> usize {
        self.found.len().saturating_sub(self.lines.len())
    }

    /// The single filters that bring programmes back when they are loosened, the nearest first.
    #[must_use]
    pub fn ways_back(&self) -> &[(WayBack, usize)] {
        self.worked_out
            .ways_back
            .get_or_init(|| drop_one(self.found.iter().filter_map(|place| self.judged_at(*place)), &self.filters))
    }

    /// The judgement on a line of the list.
    #[must_use]
    pub fn judgement_at(&self, line: usize) -> Option<&Judgement> {
        self.lines.get(line).and_then(|line| self.judgements().get(line.place))
    }

    /// The line of the selected programme.
    #[must_use]
    pub fn selected_place(&self) -> Option<usize> {
        let selected = self.selected.as_ref()?;
        (0..self.lines.len()).find(|line| self.judgement_at(*line).is_some_and(|judgement| judgement.id == *selected))
    }
}
