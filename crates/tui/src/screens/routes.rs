//! The table of routes: which screen opens where. A new screen has its own file, a variant here and a line in
//! [`Route::build`]; one that a key opens from everywhere has a line in [`Route::of_action`] too.

use crate::keys::Action;
use crate::message::Confirm;
use crate::screens::Screen;
use crate::screens::action_menu::ActionMenuScreen;
use crate::screens::compare::CompareScreen;
use crate::screens::confirm::ConfirmScreen;
use crate::screens::detail::DetailScreen;
use crate::screens::filters::FiltersScreen;
use crate::screens::handout::HandoutScreen;
use crate::screens::help::HelpScreen;
use crate::screens::matches::MatchesScreen;
use crate::screens::notes::NotesScreen;
use crate::screens::qr_code::QrCodeScreen;
use crate::screens::question::QuestionScreen;
use crate::screens::resume::ResumeScreen;
use crate::screens::text_page::{TextPage, TextPageScreen};
use crate::screens::weights::WeightsScreen;
use crate::screens::welcome::WelcomeScreen;
use crate::session::Session;
use microcred_core::interview::InterviewPath;
use microcred_core::program::ProgramId;

/// Screen to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The questions of a path, from the first.
    Interview(InterviewPath),
    /// The matches.
    Matches,
    /// The matches with the search box open.
    Search,
    /// One program.
    Program(ProgramId),
    /// The comparison.
    Compare,
    /// What to do first.
    Advisories,
    /// What to ask first and which answers would open more programs.
    Guidance,
    /// The open questions of the comparison, before the person leaves it.
    OpenQuestions,
    /// The weights.
    Weights,
    /// The filters.
    Filters,
    /// The hand-outs: files, pages, codes.
    Handout,
    /// The QR code of the page of a program, or of the resume code.
    QrCode(Option<ProgramId>),
    /// The field for a resume code.
    EnterResumeCode,
    /// The notes on a program.
    Notes(ProgramId),
    /// The page on micro-credentials.
    About,
    /// The glossary.
    Glossary,
    /// The menu of the actions in the context below it.
    ActionMenu,
    /// The help on the context below it.
    Help,
    /// A question before something is lost or printed.
    Confirm(Confirm),
}

/// Builds the screen at the bottom of the stack.
pub fn first_screen() -> Box<dyn Screen> {
    Box::new(WelcomeScreen::default())
}

impl Route {
    /// Returns the route of an action that opens the same screen from everywhere; `None` for all other actions.
    pub const fn of_action(action: Action) -> Option<Self> {
        Some(match action {
            Action::Help => Self::Help,
            Action::Menu => Self::ActionMenu,
            Action::Glossary => Self::Glossary,
            Action::ShowAdvisories => Self::Advisories,
            Action::ShowGuidance => Self::Guidance,
            Action::ShowMoneyQuestions => Self::Interview(InterviewPath::Money),
            Action::ShowWeights => Self::Weights,
            Action::ShowHandout => Self::Handout,
            Action::ShowFilters => Self::Filters,
            _ => return None,
        })
    }

    /// Returns true for pages to look something up, which are on the stack at most once.
    pub const fn is_reference_page(&self) -> bool {
        matches!(self, Self::Glossary | Self::Help)
    }

    /// Returns true if the screen shows facts of programs: a visit to a kiosk with one counts as completed.
    pub const fn shows_program(&self) -> bool {
        matches!(self, Self::Program(_) | Self::Compare)
    }

    /// Builds the screen, to be put above `below`; `None` for an interview without a question.
    pub fn build(&self, below: &dyn Screen, session: &mut Session) -> Option<Box<dyn Screen>> {
        Some(match self {
            Self::Interview(path) => {
                session.core.start_interview(*path);
                Box::new(QuestionScreen::new(session.core.current_question()?, session))
            }
            Self::Matches => Box::new(MatchesScreen::new(session, false)),
            Self::Search => Box::new(MatchesScreen::new(session, true)),
            Self::Program(id) => Box::new(DetailScreen::new(id.clone())),
            Self::Compare => Box::new(CompareScreen::default()),
            Self::Advisories => Box::new(TextPageScreen::new(TextPage::Advisories)),
            Self::Guidance => Box::new(TextPageScreen::new(TextPage::Guidance)),
            Self::OpenQuestions => Box::new(TextPageScreen::new(TextPage::OpenQuestions)),
            Self::Weights => Box::new(WeightsScreen::new(session)),
            Self::Filters => Box::new(FiltersScreen::new(session)),
            Self::Handout => Box::new(HandoutScreen::new(below.handout_scope(session))),
            Self::QrCode(program) => Box::new(QrCodeScreen::new(program.clone())),
            Self::EnterResumeCode => Box::new(ResumeScreen::default()),
            Self::Notes(id) => Box::new(NotesScreen::new(id.clone())),
            Self::About => Box::new(TextPageScreen::new(TextPage::About)),
            Self::Glossary => Box::new(TextPageScreen::new(TextPage::Glossary)),
            Self::ActionMenu => Box::new(ActionMenuScreen::new(below.key_context())),
            Self::Help => Box::new(HelpScreen::new(below.key_context())),
            Self::Confirm(question) => Box::new(ConfirmScreen::new(*question)),
        })
    }
}
