//! A visit: what was said, and where the person is.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::taking::Prints;
use super::talk::{Answered, Left, Talk};
use crate::domain::filters::Filters;
use crate::domain::interview::{Interview, Path};
use crate::domain::kiosk::Kiosk;
use crate::domain::matching::{Sort, Wish};
use crate::domain::notes::Notes;
use crate::domain::profile::Profile;
use crate::domain::programme::ProgrammeId;
use crate::domain::resume::Said;
use crate::domain::standing::Limit;
use crate::domain::weighing::Weighing;
use crate::export::held::Subject;
use crate::search::ideas::Ideas;
use crate::search::index::Index;
use crate::search::occupations::GoalIndex;
use crate::search::programmes::ProgrammeIndex;
use crate::store::Data;
use crate::text::{Args, Lang, Names, Texts, Told};

/// The columns of a line, where nobody says otherwise.
pub const WIDTH: usize = 76;

/// How it is said.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The language that was asked for; `None`: the first question is which.
    pub lang: Option<Lang>,
    /// The language until then.
    pub system: Lang,
    /// Today.
    pub today: Date,
    /// The columns of a line.
    pub width: usize,
}

/// A page that is only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// What a micro-credential is.
    About,
    /// The words explained.
    Glossary,
}

/// Where the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Language,
    Welcome,
    Question,
    Matches,
    Programme(ProgrammeId),
    Compare,
    Filters,
    Weigh,
    Page(Page),
    Take(Subject),
    /// Where a code is typed.
    Code,
}

/// Where to go from a place.
pub enum Go {
    To(Place),
    Back,
    Stay,
    /// To the list, with nothing but the welcome before it.
    AtList,
    /// Back to the welcome with nothing said.
    Anew,
}

/// One visit: what was said, and where the person is.
pub struct Visit<'a> {
    pub(super) data: &'a Data,
    pub(super) texts: Texts,
    pub(super) today: Date,
    pub(super) width: usize,
    /// What the staff of an unattended place decided.
    pub(super) kiosk: Option<Kiosk>,
    /// The languages that are offered.
    pub(super) offered: Vec<Lang>,
    /// Whether a programme was looked at.
    pub(super) completed: bool,
    pub(super) interview: Interview,
    pub(super) relaxed: BTreeSet<Limit>,
    pub(super) sort: Sort,
    pub(super) weighing: Weighing,
    pub(super) query: Option<String>,
    pub(super) filters: Filters,
    pub(super) tray: Vec<ProgrammeId>,
    /// What the person was told that should come first.
    pub(super) told: Told,
    /// How many lines of the list were said.
    pub(super) shown: usize,
    /// Whether the person agreed that the answers stand on what is taken away.
    pub(super) agrees: bool,
    pub(super) notes: Notes,
    pub(super) prints: Prints,
    goals: OnceCell<GoalIndex>,
    index: OnceCell<ProgrammeIndex>,
    pub(super) talk: Talk<'a>,
}

impl<'a> Visit<'a> {
    /// At the start, with what was said already.
    pub(super) fn new(data: &'a Data, look: Look, kiosk: Option<&Kiosk>, said: Said, talk: Talk<'a>) -> Self {
        Self {
            data,
            texts: Texts::new(look.lang.unwrap_or(look.system)),
            today: look.today,
            width: look.width,
            kiosk: kiosk.cloned(),
            offered: kiosk.map_or_else(|| Lang::all().collect(), Lang::offered),
            completed: false,
            interview: Interview::start(Path::Short, said.profile),
            relaxed: said.relaxed,
            sort: said.sort,
            weighing: said.weighing,
            query: None,
            filters: Filters::default(),
            tray: said.tray,
            told: Told::default(),
            shown: 0,
            agrees: false,
            notes: Notes::default(),
            prints: Prints::default(),
            goals: OnceCell::new(),
            index: OnceCell::new(),
            talk,
        }
    }
}

impl Visit<'_> {
    /// Forgets everything that was said.
    pub(super) fn forget(&mut self) {
        self.interview = Interview::start(Path::Short, Profile::default());
        self.relaxed.clear();
        (self.sort, self.query, self.shown) = (Sort::Fit, None, 0);
        self.weighing = Weighing::default();
        self.filters.clear();
        self.tray.clear();
        self.told.clear();
        self.agrees = false;
        (self.notes, self.prints) = (Notes::default(), Prints::default());
    }

    /// What was said and chosen: all that is needed to go on elsewhere.
    pub(super) fn said(&self) -> Said {
        Said {
            profile: self.interview.profile().clone(),
            relaxed: self.relaxed.clone(),
            sort: self.sort,
            weighing: self.weighing.clone(),
            tray: self.tray.clone(),
        }
    }

    /// Goes on from what was said before, in place of what is said now.
    pub(super) fn take_up(&mut self, said: Said) {
        self.forget();
        self.interview = Interview::start(Path::Short, said.profile);
        (self.relaxed, self.sort, self.weighing, self.tray) = (said.relaxed, said.sort, said.weighing, said.tray);
    }

    /// Begins the questions of a path, with what was said already.
    pub(super) fn begin(&mut self, path: Path) -> Go {
        self.interview = Interview::start(path, self.interview.profile().clone());
        Go::To(Place::Question)
    }

    pub(super) fn has_answers(&self) -> bool {
        *self.interview.profile() != Profile::default()
            || !self.tray.is_empty()
            || self.query.is_some()
            || !self.relaxed.is_empty()
            || !self.weighing.is_empty()
            || !self.filters.is_empty()
            || !self.notes.is_empty()
    }

    /// What the person asks for.
    pub(super) fn wish(&self) -> Wish<'_> {
        Wish {
            relaxed: self.relaxed.clone(),
            sort: self.sort,
            weighing: self.weighing.clone(),
            ..Wish::of(self.interview.profile(), &self.data.known, self.today)
        }
    }

    pub(super) fn index(&self) -> &ProgrammeIndex {
        self.index.get_or_init(|| {
            let names = Names::in_every_language();
            let made = self.data.compiled.as_ref().and_then(|file| Index::open(file.parts()));
            ProgrammeIndex::of(&self.data.known, made, |one| names.sector(one), |one| names.province(one))
        })
    }

    pub(super) fn goals(&self) -> &GoalIndex {
        self.goals.get_or_init(|| {
            let names = Names::in_every_language();
            let ideas = Arc::new(Ideas::new(&self.data.known.synonyms));
            GoalIndex::new(&self.data.known.occupations, &self.data.known.job_titles, &ideas, |one| names.sector(one))
        })
    }

    /// Says a page, then waits for Enter or a command.
    pub(super) fn read_on(&mut self, text: &str) -> Result<Go, Left> {
        self.talk.say(text)?;
        loop {
            let prompt = self.texts.say("plain-enter-back");
            match self.talk.ask(&prompt)? {
                Answered::Line(line) if !line.is_empty() => {
                    let args = Args::new().text("found", line);
                    self.talk.say(&self.texts.with("plain-only-enter", &args))?;
                }
                Answered::Line(_) | Answered::Back => return Ok(Go::Back),
                Answered::Help => self.talk.say(&self.texts.say("plain-how"))?,
            }
        }
    }
}
