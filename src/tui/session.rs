//! What all screens share: what is known, what the person said, what follows from it.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::indexes::Indexes;
use super::many::{Found, Many, Work};
use super::theme::{Marks, Theme};
use crate::domain::checklist::Weights;
use crate::domain::compare::MOST;
use crate::domain::damage::Damage;
use crate::domain::filters::Filters;
use crate::domain::filters::counts::{Counts, counts};
use crate::domain::filters::ways_back::{WayBack, drop_one};
use crate::domain::interview::{Answer, Interview, Path, Question, take};
use crate::domain::knowledge::{Knowledge, Origin};
use crate::domain::matching::{Judgement, Matches, Sort, Wish, closed_by, count, find};
use crate::domain::profile::Profile;
use crate::domain::programme::{Programme, ProgrammeId};
use crate::domain::ranking::{FIRST_JUDGED, MOST_JUDGED, Ranked, Ranks, judged};
use crate::domain::standing::Limit;
use crate::domain::steps::{Place as StepPlace, Step, right_steps};
use crate::domain::weighing::Weighing;
use crate::search::Matched;
use crate::search::index::Index;
use crate::search::listing::{Line, Narrowed, narrow, narrow_ranked};
use crate::search::lookup::{Answered, bare, quoted};
use crate::search::occupations::GoalIndex;
use crate::text::{Lang, Texts};

/// How many matches are on the first page: more can worsen a choice.
pub const PAGE: usize = 7;

/// Of no more programmes that have the words is it told what closes them.
const MOST_CLOSED: usize = 1_000;

/// The settings with which the screens start.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The language at the start.
    pub lang: Lang,
    /// The styles.
    pub theme: Theme,
    /// The marks.
    pub marks: Marks,
    /// Today.
    pub today: Date,
}

/// What was made of the catalogue before the screens start.
#[derive(Debug, Default)]
pub struct Beside {
    /// The index of its programmes.
    pub index: Option<Index>,
    /// What ranks them, where they are too many to judge every one.
    pub ranks: Option<Arc<dyn Ranks>>,
}

/// Everything that the screens share.
#[derive(Debug)]
pub struct Session {
    /// What is known.
    pub known: Arc<Knowledge>,
    /// The styles.
    pub theme: Theme,
    /// The marks.
    pub marks: Marks,
    /// Today.
    pub today: Date,
    /// The size of the window: columns, rows.
    pub size: (u16, u16),
    /// The questions.
    pub interview: Interview,
    /// Limits that the person put aside.
    pub relaxed: BTreeSet<Limit>,
    /// The order.
    pub sort: Sort,
    /// What the person changed of the weights.
    pub weighing: Weighing,
    /// What is in the search box.
    pub query: String,
    /// What fits.
    pub matches: Matches,
    /// What the person keeps or leaves out by value.
    pub filters: Filters,
    /// What fits, has the words of the search box and stays with the filters.
    pub lines: Vec<Line>,
    /// How the words of the search box were read; `None` while it is empty.
    pub answered: Option<Answered>,
    /// The places among the matches of what fits and has the words, whatever the filters.
    found: Vec<usize>,
    /// How many lines are listed.
    pub shown: usize,
    /// The programme that the keys act on.
    pub selected: Option<ProgrammeId>,
    /// The programmes to put side by side.
    pub tray: Vec<ProgrammeId>,
    /// What the person was told that should come first.
    told: Vec<String>,
    /// Very many programmes; `None` where every one is judged.
    many: Option<Many>,
    /// What was found damaged in the catalogue since the screens started.
    pub damage: Option<Damage>,
    texts: Vec<Texts>,
    lang: Lang,
    indexes: Indexes,
}

impl Session {
    /// A new session without answers.
    #[must_use]
    pub fn new(known: Knowledge, beside: Beside, look: Look) -> Self {
        let texts: Vec<Texts> = Lang::all().map(Texts::new).collect();
        let known = Arc::new(known);
        let indexes = Indexes::begin(&known, beside.index);
        let interview = Interview::start(Path::Short, Profile::default());
        let considered = known.catalogue.len();
        let matches = Matches { considered, left_out: Vec::new(), fit: 0, list: Vec::new(), sort: Sort::Fit };
        let mut session = Self {
            known,
            theme: look.theme,
            marks: look.marks,
            today: look.today,
            size: (80, 24),
            interview,
            relaxed: BTreeSet::new(),
            sort: Sort::Fit,
            weighing: Weighing::default(),
            query: String::new(),
            matches,
            filters: Filters::default(),
            lines: Vec::new(),
            answered: None,
            found: Vec::new(),
            shown: PAGE,
            selected: None,
            tray: Vec::new(),
            told: Vec::new(),
            many: beside.ranks.map(Many::new),
            damage: None,
            texts,
            lang: look.lang,
            indexes,
        };
        session.refresh();
        session
    }

    /// The messages of the language in use.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        static FALLBACK: std::sync::LazyLock<Texts> = std::sync::LazyLock::new(|| Texts::new(Lang::first()));
        self.texts.iter().find(|texts| texts.lang() == self.lang).unwrap_or(&FALLBACK)
    }

    /// The messages of every language.
    #[must_use]
    pub fn all_texts(&self) -> &[Texts] {
        &self.texts
    }

    /// The language in use.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Goes on to the next language; nothing else changes.
    pub fn next_language(&mut self) {
        self.lang = self.lang.next();
    }

    /// What can be looked up as a goal.
    #[must_use]
    pub fn goals(&self) -> &GoalIndex {
        &self.indexes.get().goals
    }

    /// What the person said.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        self.interview.profile()
    }

    /// What the person asks for.
    #[must_use]
    pub fn wish(&self) -> Wish<'_> {
        Wish {
            relaxed: self.relaxed.clone(),
            sort: self.sort,
            weighing: self.weighing.clone(),
            ..Wish::of(self.profile(), &self.known, self.today)
        }
    }

    /// The weights for this person.
    #[must_use]
    pub fn weights(&self) -> Weights {
        self.wish().weights()
    }

    /// What should come first, or beside a course.
    #[must_use]
    pub fn steps(&self) -> Vec<Step<'_>> {
        right_steps(&self.known, self.profile(), self.today.year())
    }

    /// Whether something should come first that the person has not been told yet; after this it counts as told.
    pub fn tell_first_steps(&mut self) -> bool {
        let first: Vec<String> = (self.steps().iter())
            .filter(|step| step.place() == StepPlace::First)
            .map(|step| self.texts().step_text(step))
            .collect();
        let news = !first.is_empty() && first != self.told;
        self.told = first;
        news
    }

    /// Changes the weights and finds the matches anew.
    pub fn weigh(&mut self, change: impl FnOnce(&mut Weighing)) {
        change(&mut self.weighing);
        self.refresh();
    }

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
        let work = many.as_mut().and_then(|many| many.work(&self.known, &self.wish()));
        self.many = many;
        work
    }

    /// Takes what was found beside the loop, unless something newer was asked for.
    pub fn take(&mut self, found: Found) {
        let Some(many) = self.many.as_mut() else { return };
        if !many.take(&found) {
            return;
        }
        if found.ranked.is_some() {
            self.matches = found.matches;
            self.narrow();
            return;
        }
        if self.query.trim().is_empty() && self.filters.is_empty() {
            many.listed.clone_from(&found.matches.list);
            many.total = found.matches.fit;
            self.answered = None;
            self.found = (0..many.listed.len()).collect();
            self.lines = self.found.iter().map(|place| Line { place: *place }).collect();
            self.keep_selected();
        }
        self.matches = found.matches;
    }

    /// Whether the matches are still being found.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.many.as_ref().is_some_and(Many::waits)
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
            self.narrow();
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
    /// is still listed.
    pub fn narrow(&mut self) {
        if self.many.is_some() {
            self.narrow_many();
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
        self.keep_selected();
    }

    /// Narrows very many matches: as many as are listed are judged. Filters choose among the first.
    fn narrow_many(&mut self) {
        let Some(ranked) = self.many.as_ref().and_then(|many| many.ranked.clone()) else { return };
        let filtered = !self.filters.is_empty();
        let most = self.many.as_ref().map_or(0, |many| many.most);
        let most = if filtered { most.max(MOST_JUDGED) } else { most };
        let (records, total) = if self.query.trim().is_empty() {
            self.answered = None;
            // Far enough to the selected programme, so that it stays in sight.
            let most = self
                .ranked_place(&ranked)
                .filter(|place| *place < MOST_JUDGED)
                .map_or(most, |place| most.max(place + PAGE));
            (ranked.order.get(..most.min(ranked.len())).unwrap_or(&[]).to_vec(), ranked.len())
        } else {
            let index = &self.indexes.get().programmes;
            let (records, answered) = narrow_ranked(&ranked, index, &self.query, most);
            let total = answered.total;
            self.answered = Some(answered);
            (records, total)
        };
        let listed = judged(&records, &self.known.catalogue, &self.wish());
        self.found = (0..listed.len()).collect();
        if let Some(many) = &mut self.many {
            many.is_cut = filtered && total > listed.len();
            many.total = if filtered { 0 } else { total };
            many.listed = listed;
        }
        let keeps = |place: &usize| self.judged_at(*place).is_some_and(|(one, judged)| self.filters.keeps(one, judged));
        self.lines = self.found.iter().copied().filter(keeps).map(|place| Line { place }).collect();
        self.keep_selected();
    }

    /// The place of the selected programme in the whole order.
    fn ranked_place(&self, ranked: &Ranked) -> Option<usize> {
        let record = self.known.catalogue.record_of(self.selected.as_ref()?)?;
        ranked.place(u32::try_from(record).ok()?)
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
        let marked =
            self.answered.as_ref().and_then(|answered| self.indexes.get().programmes.mark(&answered.plan, programme));
        marked.map_or_else(Vec::new, |marked| marked.matched)
    }

    /// Which limits close what has the words of the search box, each with how many programmes it closes first; most first.
    #[must_use]
    pub fn closing_limits(&self) -> Vec<(Limit, usize)> {
        let Some(answered) = &self.answered else { return Vec::new() };
        let wish = self.wish();
        let catalogue = &self.known.catalogue;
        let all = self.indexes.get().programmes.find(&answered.plan);
        let mut counts: Vec<(Limit, usize)> = Limit::ALL.iter().map(|limit| (*limit, 0)).collect();
        for programme in all.into_iter().take(MOST_CLOSED).filter_map(|record| catalogue.look_at(record)) {
            let closed = closed_by(&programme, catalogue, &wish);
            if let Some((_, count)) = counts.iter_mut().find(|(limit, _)| Some(*limit) == closed) {
                *count += 1;
            }
        }
        counts.retain(|(_, count)| *count > 0);
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts
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
    pub fn counts(&self) -> Counts {
        counts(self.found.iter().filter_map(|place| self.judged_at(*place)), &self.filters)
    }

    /// How many programmes the filters leave out.
    #[must_use]
    pub fn left_out_by_filters(&self) -> usize {
        self.found.len().saturating_sub(self.lines.len())
    }

    /// The single filters that bring programmes back when they are loosened, the nearest first.
    #[must_use]
    pub fn ways_back(&self) -> Vec<(WayBack, usize)> {
        drop_one(self.found.iter().filter_map(|place| self.judged_at(*place)), &self.filters)
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

    /// The programme of an id.
    #[must_use]
    pub fn programme(&self, id: &ProgrammeId) -> Option<&Programme> {
        self.known.catalogue.get(id)
    }

    /// How many programmes would fit after an answer to a question; `None` where they are too many to count at once.
    #[must_use]
    pub fn count_after(&self, question: Question, answer: &Answer) -> Option<usize> {
        if self.many.is_some() {
            return None;
        }
        let mut profile = self.profile().clone();
        take(&mut profile, question, answer).ok()?;
        Some(count(&self.known.catalogue, &Wish::of(&profile, &self.known, self.today)))
    }

    /// How many programmes fit what was said so far; `None` where they are too many to count at once.
    #[must_use]
    pub fn count_now(&self) -> Option<usize> {
        let few = self.many.is_none();
        few.then(|| count(&self.known.catalogue, &Wish::of(self.profile(), &self.known, self.today)))
    }

    /// Puts a programme side by side or takes it away; false where five are there already.
    pub fn toggle_tray(&mut self, id: &ProgrammeId) -> bool {
        if let Some(place) = self.tray.iter().position(|held| held == id) {
            self.tray.remove(place);
            return true;
        }
        if self.tray.len() >= MOST {
            return false;
        }
        self.tray.push(id.clone());
        true
    }

    /// Starts the questions with what was said so far.
    pub fn ask(&mut self, path: Path) {
        self.interview = Interview::start(path, self.profile().clone());
    }

    /// Forgets everything that a person said or marked.
    pub fn forget(&mut self) {
        self.interview = Interview::start(Path::Short, Profile::default());
        self.relaxed.clear();
        self.sort = Sort::Fit;
        self.weighing = Weighing::default();
        self.query.clear();
        self.filters.clear();
        self.tray.clear();
        self.told.clear();
        self.selected = None;
        self.shown = PAGE;
        self.refresh();
    }

    /// Whether anything would be lost by leaving.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        let said = *self.profile() != Profile::default();
        said || !self.tray.is_empty() || !self.weighing.is_empty() || !self.filters.is_empty()
    }

    /// What is damaged in the catalogue, in words.
    #[must_use]
    pub fn damage_said(&self) -> Option<String> {
        let path = match &self.known.origin {
            Origin::Given { path, .. } => path.as_str(),
            Origin::Embedded | Origin::FellBack { .. } => "",
        };
        let texts = self.texts();
        self.damage.as_ref().map(|damage| format!("{} {}", texts.damage(path, damage), texts.say("damage-in-use")))
    }

    /// The title of the occupation that the person named.
    #[must_use]
    pub fn occupation_title(&self) -> Option<&str> {
        let code = self.profile().target.occupation?;
        self.known.occupations.get(code).map(|occupation| occupation.title.get(self.texts().tag()))
    }
}
