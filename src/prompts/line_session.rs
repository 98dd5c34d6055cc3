//! A visit: what was said, and where the person is.

use std::cell::OnceCell;
use std::sync::Arc;
use std::time::Instant;

use jiff::civil::Date;

use crate::prompts::prompter::{Interrupt, PromptReply, Prompter};
use microcred_core::interview::InterviewPath;
use microcred_core::kiosk::KioskConfig;
use microcred_core::program::ProgramId;
use microcred_export::selection::HandoutScope;
use microcred_i18n::{Args, Lang, Localizer, msg, search_reference};
use microcred_search::goal_index::GoalIndex;
use microcred_search::programs::{ProgramIndex, SearchReference};
use microcred_session::Session;
use microcred_session::data::Data;
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
    /// What the person said, chose and noted.
    pub(super) session: Session,
    pub(super) texts: Localizer,
    pub(super) columns: usize,
    /// The languages that are offered.
    pub(super) offered_languages: Vec<Lang>,
    /// Whether a program was looked at.
    pub(super) completed: bool,
    /// How many lines of the list were said.
    pub(super) rows_shown: usize,
    /// When the visit began.
    pub(super) started: Instant,
    pub(super) system: &'a dyn System,
    search_reference: OnceCell<SearchReference>,
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
        let mut session = Session::new(Arc::clone(&data.reference), look.today);
        session.kiosk = kiosk.cloned();
        session.restore(said);
        Self {
            data,
            session,
            texts: Localizer::new(look.lang.unwrap_or(look.fallback_lang)),
            columns: look.columns,
            offered_languages: kiosk.map_or_else(|| Lang::all().collect(), Lang::for_kiosk),
            completed: false,
            rows_shown: 0,
            started: Instant::now(),
            system,
            search_reference: OnceCell::new(),
            program_index: OnceCell::new(),
            prompter,
        }
    }
}

impl LineSession<'_> {
    /// Begins the questions of a path, with what was said already.
    pub(super) fn start_questions(&mut self, path: InterviewPath) -> Navigation {
        self.session.start_interview(path);
        Navigation::To(PromptView::Question)
    }

    pub(super) fn program_index(&self) -> &ProgramIndex {
        self.program_index.get_or_init(|| {
            let Data { reference, prebuilt, .. } = self.data;
            ProgramIndex::open_or_build(&reference.catalogue, prebuilt.index.clone(), self.search_reference())
        })
    }

    pub(super) fn goal_index(&self) -> &GoalIndex {
        &self.search_reference().goals
    }

    fn search_reference(&self) -> &SearchReference {
        self.search_reference.get_or_init(|| search_reference(&self.data.reference, &self.data.prebuilt))
    }

    /// Says a page, then waits for Enter or a command.
    pub(super) fn run_text_page(&mut self, text: &str) -> Result<Navigation, Interrupt> {
        self.prompter.print(text)?;
        loop {
            let prompt = self.texts.text(msg::PLAIN_ENTER_BACK);
            match self.prompter.ask(&prompt)? {
                PromptReply::Line(line) if !line.is_empty() => {
                    let args = Args::new().string("found", line);
                    self.prompter.print(&self.texts.format(msg::PLAIN_ONLY_ENTER, &args))?;
                }
                PromptReply::Line(_) | PromptReply::Back => return Ok(Navigation::Back),
                PromptReply::Help => self.prompter.print(&self.texts.text(msg::PLAIN_HOW))?,
            }
        }
    }
}
