//! A visit: what was said, and where the person is.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::prompts::print_history::PrintHistory;
use crate::prompts::prompter::{Interrupt, PromptReply, Prompter};
use microcred_advice::filters::Filters;
use microcred_advice::limits::Limit;
use microcred_advice::matching::{MatchRequest, Sort};
use microcred_advice::weight_overrides::WeightOverrides;
use microcred_core::interview::{Interview, InterviewPath};
use microcred_core::kiosk::KioskConfig;
use microcred_core::profile::Profile;
use microcred_core::program::ProgramId;
use microcred_export::selection::HandoutScope;
use microcred_i18n::{Args, Lang, Localizer, MultilingualNames, SeenNotices};
use microcred_search::goal_index::GoalIndex;
use microcred_search::programs::ProgramIndex;
use microcred_search::synonym_index::SynonymIndex;
use microcred_session::data::Data;
use microcred_session::notes::Notes;
use microcred_session::resume::SavedAnswers;
use microcred_session::system::System;

/// The columns of a line, where nobody says otherwise.
pub const DEFAULT_COLUMNS: usize = 76;

/// How it is said.
#[derive(Debug, Clone, Copy)]
pub struct LineOptions {
    /// The language that was asked for; `None`: the first question is which.
    pub lang: Option<Lang>,
    /// The language until then.
    pub fallback_lang: Lang,
    /// Today.
    pub today: Date,
    /// The columns of a line.
    pub columns: usize,
}

/// A page that is only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InfoPage {
    /// What a micro-credential is.
    About,
    /// The words explained.
    Glossary,
}

/// Where the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PromptView {
    Language,
    Welcome,
    Question,
    Matches,
    Program(ProgramId),
    Compare,
    Filters,
    Weights,
    InfoPage(InfoPage),
    Handout(HandoutScope),
    /// Where a code is typed.
    ResumeCode,
}

/// Where to go from a place.
pub enum Navigation {
    To(PromptView),
    Back,
    Stay,
    /// To the list, with nothing but the welcome before it.
    ToResults,
    /// Back to the welcome with nothing said.
    Restart,
}

/// One visit: what was said, and where the person is.
pub struct LineSession<'a> {
    pub(super) data: &'a Data,
    pub(super) texts: Localizer,
    pub(super) today: Date,
    pub(super) columns: usize,
    /// What the staff of an unattended place decided.
    pub(super) kiosk: Option<KioskConfig>,
    /// The languages that are offered.
    pub(super) offered_languages: Vec<Lang>,
    /// Whether a program was looked at.
    pub(super) completed: bool,
    pub(super) interview: Interview,
    pub(super) relaxed: BTreeSet<Limit>,
    pub(super) sort: Sort,
    pub(super) weight_overrides: WeightOverrides,
    pub(super) query: Option<String>,
    pub(super) filters: Filters,
    pub(super) picked: Vec<ProgramId>,
    /// What the person was told that should come first.
    pub(super) seen_notices: SeenNotices,
    /// How many lines of the list were said.
    pub(super) rows_shown: usize,
    /// Whether the person agreed that the answers stand on what is taken away.
    pub(super) includes_answers: bool,
    pub(super) notes: Notes,
    pub(super) print_history: PrintHistory,
    pub(super) system: &'a dyn System,
    goal_index: OnceCell<GoalIndex>,
    program_index: OnceCell<ProgramIndex>,
    pub(super) prompter: Prompter<'a>,
}

impl<'a> LineSession<'a> {
    /// At the start, with what was said already.
    pub(super) fn new(
        data: &'a Data,
        look: LineOptions,
        kiosk: Option<&KioskConfig>,
        said: SavedAnswers,
        system: &'a dyn System,
        prompter: Prompter<'a>,
    ) -> Self {
        Self {
            data,
            texts: Localizer::new(look.lang.unwrap_or(look.fallback_lang)),
            today: look.today,
            columns: look.columns,
            kiosk: kiosk.cloned(),
            offered_languages: kiosk.map_or_else(|| Lang::all().collect(), Lang::for_kiosk),
            completed: false,
            interview: Interview::start(InterviewPath::Short, said.profile),
            relaxed: said.disabled_limits,
            sort: said.sort,
            weight_overrides: said.weight_overrides,
            query: None,
            filters: Filters::default(),
            picked: said.picked,
            seen_notices: SeenNotices::default(),
            rows_shown: 0,
            includes_answers: false,
            notes: Notes::default(),
            print_history: PrintHistory::default(),
            system,
            goal_index: OnceCell::new(),
            program_index: OnceCell::new(),
            prompter,
        }
    }
}

impl LineSession<'_> {
    /// Forgets everything that was said.
    pub(super) fn reset(&mut self) {
        self.interview = Interview::start(InterviewPath::Short, Profile::default());
        self.relaxed.clear();
        (self.sort, self.query, self.rows_shown) = (Sort::Fit, None, 0);
        self.weight_overrides = WeightOverrides::default();
        self.filters.clear();
        self.picked.clear();
        self.seen_notices.clear();
        self.includes_answers = false;
        (self.notes, self.print_history) = (Notes::default(), PrintHistory::default());
    }

    /// What was said and chosen: all that is needed to go on elsewhere.
    pub(super) fn saved_answers(&self) -> SavedAnswers {
        SavedAnswers {
            profile: self.interview.profile().clone(),
            disabled_limits: self.relaxed.clone(),
            sort: self.sort,
            weight_overrides: self.weight_overrides.clone(),
            picked: self.picked.clone(),
        }
    }

    /// Goes on from what was said before, in place of what is said now.
    pub(super) fn restore(&mut self, said: SavedAnswers) {
        self.reset();
        self.interview = Interview::start(InterviewPath::Short, said.profile);
        (self.relaxed, self.sort, self.weight_overrides, self.picked) =
            (said.disabled_limits, said.sort, said.weight_overrides, said.picked);
    }

    /// Begins the questions of a path, with what was said already.
    pub(super) fn start_questions(&mut self, path: InterviewPath) -> Navigation {
        self.interview = Interview::start(path, self.interview.profile().clone());
        Navigation::To(PromptView::Question)
    }

    pub(super) fn has_answers(&self) -> bool {
        *self.interview.profile() != Profile::default()
            || !self.picked.is_empty()
            || self.query.is_some()
            || !self.relaxed.is_empty()
            || !self.weight_overrides.is_empty()
            || !self.filters.is_empty()
            || !self.notes.is_empty()
    }

    /// What the person asks for.
    pub(super) fn match_request(&self) -> MatchRequest<'_> {
        MatchRequest {
            disabled_limits: self.relaxed.clone(),
            sort: self.sort,
            weight_overrides: self.weight_overrides.clone(),
            ..MatchRequest::new(self.interview.profile(), &self.data.reference, self.today)
        }
    }

    pub(super) fn program_index(&self) -> &ProgramIndex {
        self.program_index.get_or_init(|| {
            let names = MultilingualNames::all_languages();
            let prebuilt = self.data.prebuilt.index.clone();
            ProgramIndex::open_or_build(
                &self.data.reference,
                prebuilt,
                |one| names.sector(one),
                |one| names.province(one),
            )
        })
    }

    pub(super) fn goal_index(&self) -> &GoalIndex {
        self.goal_index.get_or_init(|| {
            let names = MultilingualNames::all_languages();
            let ideas = Arc::new(SynonymIndex::new(&self.data.reference.synonyms));
            GoalIndex::new(&self.data.reference.occupations, &self.data.reference.job_titles, &ideas, |one| {
                names.sector(one)
            })
        })
    }

    /// Says a page, then waits for Enter or a command.
    pub(super) fn run_text_page(&mut self, text: &str) -> Result<Navigation, Interrupt> {
        self.prompter.print(text)?;
        loop {
            let prompt = self.texts.text("plain-enter-back");
            match self.prompter.ask(&prompt)? {
                PromptReply::Line(line) if !line.is_empty() => {
                    let args = Args::new().string("found", line);
                    self.prompter.print(&self.texts.format("plain-only-enter", &args))?;
                }
                PromptReply::Line(_) | PromptReply::Back => return Ok(Navigation::Back),
                PromptReply::Help => self.prompter.print(&self.texts.text("plain-how"))?,
            }
        }
    }
}
