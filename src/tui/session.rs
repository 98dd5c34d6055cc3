//! What all screens share: what is known, what the person said, what follows from it.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::indexes::Indexes;
use super::many::Many;
use super::theme::{Marks, Theme};
use crate::domain::checklist::Weights;
use crate::domain::compare::MOST;
use crate::domain::damage::Damage;
use crate::domain::filters::Filters;
use crate::domain::filters::counts::Counts;
use crate::domain::filters::ways_back::WayBack;
use crate::domain::interview::{Answer, Interview, Path, Question, take};
use crate::domain::kiosk::Kiosk;
use crate::domain::knowledge::{Knowledge, Origin};
use crate::domain::matching::{Matches, Sort, Wish, count};
use crate::domain::notes::Notes;
use crate::domain::profile::Profile;
use crate::domain::programme::{Programme, ProgrammeId};
use crate::domain::ranking::Ranks;
use crate::domain::resume::Said;
use crate::domain::standing::Limit;
use crate::domain::steps::{Step, right_steps};
use crate::domain::weighing::Weighing;
use crate::search::Matched;
use crate::search::index::Index;
use crate::search::listing::Line;
use crate::search::lookup::Answered;
use crate::search::occupations::GoalIndex;
use crate::text::{Lang, Texts, Told};

/// How many matches are on the first page: more can worsen a choice.
pub const PAGE: usize = 7;

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

/// An unattended place.
#[derive(Debug, Clone, Default)]
pub struct Unattended {
    /// What its staff decided.
    pub kiosk: Kiosk,
    /// What its staff should know, such as that their settings cannot be read.
    pub notice: Option<String>,
}

/// What was made of the catalogue before the screens start.
#[derive(Debug, Default)]
pub struct Beside {
    /// The index of its programmes.
    pub index: Option<Index>,
    /// What ranks them, where they are too many to judge every one.
    pub ranks: Option<Arc<dyn Ranks>>,
}

/// What is worked out of a list when it is asked for, and forgotten with it.
#[derive(Debug, Default)]
pub(super) struct WorkedOut {
    pub(super) closing: OnceCell<Vec<(Limit, usize)>>,
    pub(super) counts: OnceCell<Counts>,
    pub(super) ways_back: OnceCell<Vec<(WayBack, usize)>>,
    pub(super) matched: RefCell<FxHashMap<ProgrammeId, Vec<Matched>>>,
}

/// Something to be told once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Everything that was said, chosen and noted is erased.
    Erased,
    /// In these words.
    Said(String),
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
    pub(super) found: Vec<usize>,
    /// How many lines are listed.
    pub shown: usize,
    /// The programme that the keys act on.
    pub selected: Option<ProgrammeId>,
    /// The programmes to put side by side.
    pub tray: Vec<ProgrammeId>,
    /// What the person was told that should come first.
    told: Told,
    /// Very many programmes; `None` where every one is judged.
    pub(super) many: Option<Many>,
    /// What was worked out of the list as it is.
    pub(super) worked_out: WorkedOut,
    /// What was found damaged in the catalogue since the screens started.
    pub damage: Option<Damage>,
    /// Of an unattended place what its staff decided, and what they should know.
    pub unattended: Option<Unattended>,
    /// What stands on the screen in sight until the next key.
    pub notice: Option<Notice>,
    /// Whether the person agreed that the answers stand on what is taken away.
    pub agrees: bool,
    /// The folder in which files are saved, as it was typed; `None`: the one where the program was started.
    pub folder: Option<String>,
    /// What was noted beside the programmes.
    pub notes: Notes,
    texts: Vec<Texts>,
    lang: Lang,
    /// The languages that are offered.
    offered: Vec<Lang>,
    pub(super) indexes: Indexes,
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
            told: Told::default(),
            many: beside.ranks.map(Many::new),
            worked_out: WorkedOut::default(),
            damage: None,
            unattended: None,
            notice: None,
            agrees: false,
            folder: None,
            notes: Notes::default(),
            texts,
            lang: look.lang,
            offered: Lang::all().collect(),
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

    /// The messages of the languages that are offered.
    pub fn offered_texts(&self) -> impl Iterator<Item = &Texts> {
        self.offered.iter().filter_map(|lang| self.texts.iter().find(|texts| texts.lang() == *lang))
    }

    /// The language after this one among those that are offered.
    #[must_use]
    pub fn language_after(&self, lang: Lang) -> Lang {
        let place = self.offered.iter().position(|offered| *offered == lang).map_or(0, |place| place + 1);
        self.offered.get(place).or(self.offered.first()).copied().unwrap_or(lang)
    }

    /// Goes on to the next language; nothing else changes.
    pub fn next_language(&mut self) {
        self.lang = self.language_after(self.lang);
    }

    /// Goes on in a language; nothing else changes.
    pub const fn speak(&mut self, lang: Lang) {
        self.lang = lang;
    }

    /// Offers these languages only, and goes on in the first of them.
    pub fn offer(&mut self, languages: Vec<Lang>) {
        self.lang = languages.first().copied().unwrap_or(self.lang);
        self.offered = languages;
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
        let mut told = std::mem::take(&mut self.told);
        let news = told.has_news(&self.steps(), self.texts());
        self.told = told;
        news
    }

    /// Changes the weights and finds the matches anew.
    pub fn weigh(&mut self, change: impl FnOnce(&mut Weighing)) {
        change(&mut self.weighing);
        self.refresh();
    }

    /// The programme of an id.
    #[must_use]
    pub fn programme(&self, id: &ProgrammeId) -> Option<&Programme> {
        self.known.catalogue.get(id)
    }

    /// The title of a programme as this terminal shows it.
    #[must_use]
    pub fn title<'a>(&self, programme: &'a Programme) -> Cow<'a, str> {
        self.texts().title_on_screen(programme, self.marks.ascii)
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

    /// What was said and chosen: all that is needed to go on elsewhere.
    #[must_use]
    pub fn said(&self) -> Said {
        Said {
            profile: self.profile().clone(),
            relaxed: self.relaxed.clone(),
            sort: self.sort,
            weighing: self.weighing.clone(),
            tray: self.tray.clone(),
        }
    }

    /// Goes on from what was said before, in place of what is said now.
    pub fn take_up(&mut self, said: Said) {
        self.forget();
        self.interview = Interview::start(Path::Short, said.profile);
        (self.relaxed, self.sort, self.weighing, self.tray) = (said.relaxed, said.sort, said.weighing, said.tray);
        self.refresh();
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
        self.notes = Notes::default();
        self.notice = None;
        self.agrees = false;
        self.selected = None;
        self.shown = PAGE;
        self.refresh();
    }

    /// Whether anything would be lost by leaving.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        let said = *self.profile() != Profile::default();
        said || !self.tray.is_empty() || !self.weighing.is_empty() || !self.filters.is_empty() || !self.notes.is_empty()
    }

    /// What is to be told once, in words.
    #[must_use]
    pub fn notice_said(&self) -> Option<String> {
        Some(match self.notice.as_ref()? {
            Notice::Erased => self.texts().say("erased-notice"),
            Notice::Said(text) => text.clone(),
        })
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
