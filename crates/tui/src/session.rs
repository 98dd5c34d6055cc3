//! What all screens share: what is known, what the person said, what follows from it.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::indexes::LazyIndexes;
use crate::large_list::LargeResultList;
use crate::theme::{Glyphs, Theme};
use microcred_advice::advisories::{Advisory, before_you_start};
use microcred_advice::checklist::Weights;
use microcred_advice::compare::MAX_COMPARED_PROGRAMS;
use microcred_advice::filters::Filters;
use microcred_advice::filters::counts::FacetCounts;
use microcred_advice::filters::suggestions::FilterSuggestion;
use microcred_advice::limits::Limit;
use microcred_advice::matching::{MatchRequest, Matches, Sort, count_matches};
use microcred_advice::weight_overrides::WeightOverrides;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::interview::{Answer, Interview, InterviewPath, Question, apply_answer};
use microcred_core::kiosk::KioskConfig;
use microcred_core::profile::Profile;
use microcred_core::program::{Program, ProgramId};
use microcred_core::reference_data::{CatalogueOrigin, ReferenceData};
use microcred_i18n::{Lang, Localizer, SeenNotices};
use microcred_search::Highlight;
use microcred_search::goal_index::GoalIndex;
use microcred_search::lookup::SearchResults;
use microcred_session::data::Prebuilt;
use microcred_session::narrow::NarrowedMatch;
use microcred_session::notes::Notes;
use microcred_session::resume::SavedAnswers;

/// How many matches are on the first page: more can worsen a choice.
pub const PAGE_SIZE: usize = 7;

/// The settings with which the screens start.
#[derive(Debug, Clone, Copy)]
pub struct UiSettings {
    /// The language at the start.
    pub lang: Lang,
    /// The styles.
    pub theme: Theme,
    /// The marks.
    pub glyphs: Glyphs,
    /// Today.
    pub today: Date,
}

/// An unattended place.
#[derive(Debug, Clone, Default)]
pub struct KioskContext {
    /// What its staff decided.
    pub config: KioskConfig,
    /// What its staff should know, such as that their settings cannot be read.
    pub notice: Option<String>,
}

/// What is worked out of a list when it is asked for, and forgotten with it.
#[derive(Debug, Default)]
pub(super) struct ListCache {
    pub(super) excluding_limits: OnceCell<Vec<(Limit, usize)>>,
    pub(super) facet_counts: OnceCell<FacetCounts>,
    pub(super) suggestions: OnceCell<Vec<(FilterSuggestion, usize)>>,
    pub(super) highlights: RefCell<FxHashMap<ProgramId, Vec<Highlight>>>,
}

/// Something to be told once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Everything that was said, chosen and noted is erased.
    Erased,
    /// In these words.
    Text(String),
}

/// Everything that the screens share.
#[derive(Debug)]
pub struct Session {
    /// What is known.
    pub reference_data: Arc<ReferenceData>,
    /// The styles.
    pub theme: Theme,
    /// The marks.
    pub glyphs: Glyphs,
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
    pub weight_overrides: WeightOverrides,
    /// What is in the search box.
    pub query: String,
    /// What fits.
    pub matches: Matches,
    /// What the person keeps or leaves out by value.
    pub filters: Filters,
    /// What fits, has the words of the search box and stays with the filters.
    pub entries: Vec<NarrowedMatch>,
    /// How the words of the search box were read; `None` while it is empty.
    pub query_result: Option<SearchResults>,
    /// The places among the matches of what fits and has the words, whatever the filters.
    pub(super) unfiltered: Vec<usize>,
    /// How many lines are listed.
    pub shown_count: usize,
    /// The program that the keys act on.
    pub selected: Option<ProgramId>,
    /// The programs to put side by side.
    pub picked: Vec<ProgramId>,
    /// What the person was told that should come first.
    seen_notices: SeenNotices,
    /// Very many programs; `None` where every one is judged.
    pub(super) large_list: Option<LargeResultList>,
    /// What was worked out of the list as it is.
    pub(super) list_cache: ListCache,
    /// What was found damaged in the catalogue since the screens started.
    pub catalogue_error: Option<CatalogueError>,
    /// Of an unattended place what its staff decided, and what they should know.
    pub kiosk: Option<KioskContext>,
    /// What stands on the screen in sight until the next key.
    pub notice: Option<Notice>,
    /// Whether the person agreed that the answers stand on what is taken away.
    pub includes_answers: bool,
    /// The folder in which files are saved, as it was typed; `None`: the one where the program was started.
    pub folder: Option<String>,
    /// What was noted beside the programs.
    pub notes: Notes,
    texts: Vec<Localizer>,
    lang: Lang,
    /// The languages that are offered.
    offered_languages: Vec<Lang>,
    pub(super) indexes: LazyIndexes,
}

impl Session {
    /// A new session without answers.
    #[must_use]
    pub fn new(known: ReferenceData, beside: Prebuilt, look: UiSettings) -> Self {
        let texts: Vec<Localizer> = Lang::all().map(Localizer::new).collect();
        let known = Arc::new(known);
        let indexes = LazyIndexes::spawn_build(&known, beside.index);
        let interview = Interview::start(InterviewPath::Short, Profile::default());
        let considered = known.catalogue.len();
        let matches =
            Matches { considered, excluded_by_limits: Vec::new(), match_count: 0, list: Vec::new(), sort: Sort::Fit };
        let mut session = Self {
            reference_data: known,
            theme: look.theme,
            glyphs: look.glyphs,
            today: look.today,
            size: (80, 24),
            interview,
            relaxed: BTreeSet::new(),
            sort: Sort::Fit,
            weight_overrides: WeightOverrides::default(),
            query: String::new(),
            matches,
            filters: Filters::default(),
            entries: Vec::new(),
            query_result: None,
            unfiltered: Vec::new(),
            shown_count: PAGE_SIZE,
            selected: None,
            picked: Vec::new(),
            seen_notices: SeenNotices::default(),
            large_list: beside.ranker.map(LargeResultList::new),
            list_cache: ListCache::default(),
            catalogue_error: None,
            kiosk: None,
            notice: None,
            includes_answers: false,
            folder: None,
            notes: Notes::default(),
            texts,
            lang: look.lang,
            offered_languages: Lang::all().collect(),
            indexes,
        };
        session.refresh();
        session
    }

    /// The messages of the language in use.
    #[must_use]
    pub fn localizer(&self) -> &Localizer {
        static FALLBACK: std::sync::LazyLock<Localizer> =
            std::sync::LazyLock::new(|| Localizer::new(Lang::source_language()));
        self.texts.iter().find(|texts| texts.lang() == self.lang).unwrap_or(&FALLBACK)
    }

    /// The messages of every language.
    #[must_use]
    pub fn all_localizers(&self) -> &[Localizer] {
        &self.texts
    }

    /// The language in use.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The messages of the languages that are offered.
    pub fn offered_localizers(&self) -> impl Iterator<Item = &Localizer> {
        self.offered_languages.iter().filter_map(|lang| self.texts.iter().find(|texts| texts.lang() == *lang))
    }

    /// The language after this one among those that are offered.
    #[must_use]
    pub fn language_after(&self, lang: Lang) -> Lang {
        let place = self.offered_languages.iter().position(|offered| *offered == lang).map_or(0, |place| place + 1);
        self.offered_languages.get(place).or(self.offered_languages.first()).copied().unwrap_or(lang)
    }

    /// Goes on to the next language; nothing else changes.
    pub fn switch_to_next_language(&mut self) {
        self.lang = self.language_after(self.lang);
    }

    /// Goes on in a language; nothing else changes.
    pub const fn set_language(&mut self, lang: Lang) {
        self.lang = lang;
    }

    /// Offers these languages only, and goes on in the first of them.
    pub fn set_offered_languages(&mut self, languages: Vec<Lang>) {
        self.lang = languages.first().copied().unwrap_or(self.lang);
        self.offered_languages = languages;
    }

    /// What can be looked up as a goal.
    #[must_use]
    pub fn goal_index(&self) -> &GoalIndex {
        &self.indexes.get().goals
    }

    /// What the person said.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        self.interview.profile()
    }

    /// What the person asks for.
    #[must_use]
    pub fn match_request(&self) -> MatchRequest<'_> {
        MatchRequest {
            disabled_limits: self.relaxed.clone(),
            sort: self.sort,
            weight_overrides: self.weight_overrides.clone(),
            ..MatchRequest::new(self.profile(), &self.reference_data, self.today)
        }
    }

    /// The weights for this person.
    #[must_use]
    pub fn weights(&self) -> Weights {
        self.match_request().weights()
    }

    /// What should come first, or beside a course.
    #[must_use]
    pub fn advisories(&self) -> Vec<Advisory<'_>> {
        before_you_start(&self.reference_data, self.profile(), self.today.year())
    }

    /// Whether something should come first that the person has not been told yet; after this it counts as told.
    pub fn announce_advisories(&mut self) -> bool {
        let mut told = std::mem::take(&mut self.seen_notices);
        let news = told.mark_seen(&self.advisories(), self.localizer());
        self.seen_notices = told;
        news
    }

    /// Changes the weights and finds the matches anew.
    pub fn update_weights(&mut self, change: impl FnOnce(&mut WeightOverrides)) {
        change(&mut self.weight_overrides);
        self.refresh();
    }

    /// The program of an id.
    #[must_use]
    pub fn program(&self, id: &ProgramId) -> Option<&Program> {
        self.reference_data.catalogue.get(id)
    }

    /// The title of a program as this terminal shows it.
    #[must_use]
    pub fn title<'a>(&self, program: &'a Program) -> Cow<'a, str> {
        self.localizer().display_title(program, self.glyphs.ascii)
    }

    /// How many programs would fit after an answer to a question; `None` where they are too many to count at once.
    #[must_use]
    pub fn count_after(&self, question: Question, answer: &Answer) -> Option<usize> {
        if self.large_list.is_some() {
            return None;
        }
        let mut profile = self.profile().clone();
        apply_answer(&mut profile, question, answer).ok()?;
        Some(count_matches(
            &self.reference_data.catalogue,
            &MatchRequest::new(&profile, &self.reference_data, self.today),
        ))
    }

    /// How many programs fit what was said so far; `None` where they are too many to count at once.
    #[must_use]
    pub fn count_now(&self) -> Option<usize> {
        let few = self.large_list.is_none();
        few.then(|| {
            count_matches(
                &self.reference_data.catalogue,
                &MatchRequest::new(self.profile(), &self.reference_data, self.today),
            )
        })
    }

    /// Puts a program side by side or takes it away; false where five are there already.
    pub fn toggle_picked(&mut self, id: &ProgramId) -> bool {
        if let Some(place) = self.picked.iter().position(|held| held == id) {
            self.picked.remove(place);
            return true;
        }
        if self.picked.len() >= MAX_COMPARED_PROGRAMS {
            return false;
        }
        self.picked.push(id.clone());
        true
    }

    /// Starts the questions with what was said so far.
    pub fn start_interview(&mut self, path: InterviewPath) {
        self.interview = Interview::start(path, self.profile().clone());
    }

    /// What was said and chosen: all that is needed to go on elsewhere.
    #[must_use]
    pub fn answers(&self) -> SavedAnswers {
        SavedAnswers {
            profile: self.profile().clone(),
            disabled_limits: self.relaxed.clone(),
            sort: self.sort,
            weight_overrides: self.weight_overrides.clone(),
            picked: self.picked.clone(),
        }
    }

    /// Goes on from what was said before, in place of what is said now.
    pub fn restore(&mut self, said: SavedAnswers) {
        self.reset();
        self.interview = Interview::start(InterviewPath::Short, said.profile);
        (self.relaxed, self.sort, self.weight_overrides, self.picked) =
            (said.disabled_limits, said.sort, said.weight_overrides, said.picked);
        self.refresh();
    }

    /// Forgets everything that a person said or marked.
    pub fn reset(&mut self) {
        self.interview = Interview::start(InterviewPath::Short, Profile::default());
        self.relaxed.clear();
        self.sort = Sort::Fit;
        self.weight_overrides = WeightOverrides::default();
        self.query.clear();
        self.filters.clear();
        self.picked.clear();
        self.seen_notices.clear();
        self.notes = Notes::default();
        self.notice = None;
        self.includes_answers = false;
        self.selected = None;
        self.shown_count = PAGE_SIZE;
        self.refresh();
    }

    /// Whether anything would be lost by leaving.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        let said = *self.profile() != Profile::default();
        said || !self.picked.is_empty()
            || !self.weight_overrides.is_empty()
            || !self.filters.is_empty()
            || !self.notes.is_empty()
    }

    /// What is to be told once, in words.
    #[must_use]
    pub fn notice_text(&self) -> Option<String> {
        Some(match self.notice.as_ref()? {
            Notice::Erased => self.localizer().text("erased-notice"),
            Notice::Text(text) => text.clone(),
        })
    }

    /// What is damaged in the catalogue, in words.
    #[must_use]
    pub fn catalogue_error_text(&self) -> Option<String> {
        let path = match &self.reference_data.origin {
            CatalogueOrigin::File { path, .. } => path.as_str(),
            CatalogueOrigin::Embedded | CatalogueOrigin::Fallback { .. } => "",
        };
        let texts = self.localizer();
        self.catalogue_error
            .as_ref()
            .map(|damage| format!("{} {}", texts.catalogue_error(path, damage), texts.text("catalogue-damaged-in-use")))
    }

    /// The title of the occupation that the person named.
    #[must_use]
    pub fn occupation_title(&self) -> Option<&str> {
        let code = self.profile().target.occupation?;
        self.reference_data.occupations.get(code).map(|occupation| occupation.title.get(self.localizer().tag()))
    }
}
