//! What all screens share: the session of the person, and how it is shown.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::indexes::{LazyIndexes, SearchIndexes};
use crate::large_list::LargeResultList;
use crate::theme::{Glyphs, Theme};
use microcred_advice::filters::counts::FacetCounts;
use microcred_advice::filters::suggestions::FilterSuggestion;
use microcred_advice::limits::Limit;
use microcred_advice::matching::Matches;
use microcred_advice::ordering::Sort;
use microcred_advice::sections::SectionCounts;
use microcred_advice::weight_overrides::WeightOverrides;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::kiosk::KioskConfig;
use microcred_core::program::{Program, ProgramId};
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::{CatalogueOrigin, ReferenceData};
use microcred_i18n::{Lang, Localizer, msg};
use microcred_search::Highlight;
use microcred_search::lookup::SearchResults;
use microcred_session::data::Prebuilt;
use microcred_session::goal_choices::{GoalChoices, goal_choices};
use microcred_session::narrow::NarrowedMatch;
use microcred_session::resume::SavedAnswers;
use microcred_session::session::PAGE_SIZE;

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
    pub(super) highlights: RefCell<FxHashMap<RecordId, Vec<Highlight>>>,
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
    /// What the person said, chose and noted.
    pub core: microcred_session::Session,
    /// The styles.
    pub theme: Theme,
    /// The marks.
    pub glyphs: Glyphs,
    /// The size of the window: columns, rows.
    pub size: (u16, u16),
    /// What fits.
    pub matches: Matches,
    /// What fits, has the words of the search box and stays with the filters.
    pub entries: Vec<NarrowedMatch>,
    /// How the words of the search box were read; `None` while it is empty.
    pub query_result: Option<SearchResults>,
    /// The places among the matches of what fits and has the words, whatever the filters.
    pub(super) unfiltered: Vec<usize>,
    /// How many lines are listed.
    pub shown_count: usize,
    /// The program that the keys act on.
    pub selected: Option<RecordId>,
    /// The line on which it stands; `None` where it is not listed.
    pub(super) selected_line: Option<usize>,
    /// Very many programs; `None` where every one is judged.
    pub(super) large_list: Option<LargeResultList>,
    /// What was worked out of the list as it is.
    pub(super) list_cache: ListCache,
    /// What was found damaged in the catalogue since the screens started.
    pub catalogue_error: Option<CatalogueError>,
    /// What the staff of a kiosk should know.
    pub staff_notice: Option<String>,
    /// What stands on the screen in sight until the next key.
    pub notice: Option<Notice>,
    /// The folder in which files are saved, as it was typed; `None`: the one where the program was started.
    pub folder: Option<String>,
    texts: Vec<Localizer>,
    lang: Lang,
    /// The languages that are offered.
    offered_languages: Vec<Lang>,
    pub(super) indexes: LazyIndexes,
}

impl Session {
    /// A new session without answers.
    #[must_use]
    pub fn new(known: Arc<ReferenceData>, beside: Prebuilt, look: UiSettings) -> Self {
        let texts: Vec<Localizer> = Lang::all().map(Localizer::new).collect();
        let indexes = LazyIndexes::spawn_build(&known, beside.clone());
        let considered = known.catalogue.len();
        let matches = Matches {
            considered,
            excluded_by_limits: Vec::new(),
            sections: SectionCounts::default(),
            match_count: 0,
            list: Vec::new(),
            sort: Sort::Fit,
        };
        let mut session = Self {
            core: microcred_session::Session::new(known, look.today),
            theme: look.theme,
            glyphs: look.glyphs,
            size: (80, 24),
            matches,
            entries: Vec::new(),
            query_result: None,
            unfiltered: Vec::new(),
            shown_count: PAGE_SIZE,
            selected: None,
            selected_line: None,
            large_list: beside.ranker.map(LargeResultList::new),
            list_cache: ListCache::default(),
            catalogue_error: None,
            staff_notice: None,
            notice: None,
            folder: None,
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
        localizer_in(&self.texts, self.lang)
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

    /// What can be chosen as a goal for what was typed, at most `most` of what the words find.
    #[must_use]
    pub fn goal_choices(&self, typed: &str, most: usize) -> GoalChoices {
        let SearchIndexes { programs, goals } = self.indexes.get();
        goal_choices(typed, goals, programs, &self.core.reference_data.catalogue, self.localizer().tag(), most)
    }

    /// Marks the advisories that come before a course as seen. Returns true if one of them was not seen before.
    pub fn mark_advisories_seen(&mut self) -> bool {
        let texts = localizer_in(&self.texts, self.lang);
        self.core.mark_advisories_seen(|advisory| texts.advisory_text(advisory))
    }

    /// Changes the weights and finds the matches anew.
    pub fn update_weights(&mut self, change: impl FnOnce(&mut WeightOverrides)) {
        change(&mut self.core.answers.weight_overrides);
        self.refresh();
    }

    /// The program of an id.
    #[must_use]
    pub fn program(&self, id: &ProgramId) -> Option<&Program> {
        self.core.reference_data.catalogue.get(id)
    }

    /// Returns the program of a record.
    #[must_use]
    pub fn record(&self, record: RecordId) -> Option<&Program> {
        self.core.reference_data.catalogue.get_record(record)
    }

    /// Returns the id of the selected program.
    #[must_use]
    pub fn selected_id(&self) -> Option<&ProgramId> {
        Some(&self.record(self.selected?)?.id)
    }

    /// The title of a program as this terminal shows it.
    #[must_use]
    pub fn title<'a>(&self, program: &'a Program) -> Cow<'a, str> {
        self.localizer().display_title(program, self.glyphs.ascii)
    }

    /// Replaces everything that was said and chosen by saved answers.
    pub fn restore(&mut self, answers: SavedAnswers) {
        self.core.restore(answers);
        self.reset_view();
    }

    /// Forgets everything that a person said or marked.
    pub fn reset(&mut self) {
        self.core.reset();
        self.reset_view();
    }

    /// Shows the list from its top.
    fn reset_view(&mut self) {
        self.notice = None;
        self.clear_selection();
        self.shown_count = PAGE_SIZE;
        self.refresh();
    }

    /// What is to be told once, in words.
    #[must_use]
    pub fn notice_text(&self) -> Option<String> {
        Some(match self.notice.as_ref()? {
            Notice::Erased => self.localizer().text(msg::ERASED_NOTICE),
            Notice::Text(text) => text.clone(),
        })
    }

    /// What is damaged in the catalogue, in words.
    #[must_use]
    pub fn catalogue_error_text(&self) -> Option<String> {
        let path = match &self.core.reference_data.origin {
            CatalogueOrigin::File { path, .. } => path.as_str(),
            CatalogueOrigin::Embedded | CatalogueOrigin::Fallback { .. } => "",
        };
        let texts = self.localizer();
        self.catalogue_error.as_ref().map(|damage| {
            format!("{} {}", texts.catalogue_error(path, damage), texts.text(msg::CATALOGUE_DAMAGED_IN_USE))
        })
    }

    /// The title of the occupation that the person named.
    #[must_use]
    pub fn occupation_title(&self) -> Option<&str> {
        let code = self.core.profile().target.occupation?;
        self.core.reference_data.occupations.get(code).map(|occupation| occupation.title.get(self.localizer().tag()))
    }
}

/// Returns the messages of a language; those of the source language where there are none.
fn localizer_in(texts: &[Localizer], lang: Lang) -> &Localizer {
    static FALLBACK: LazyLock<Localizer> = LazyLock::new(|| Localizer::new(Lang::source_language()));
    texts.iter().find(|texts| texts.lang() == lang).unwrap_or(&FALLBACK)
}
