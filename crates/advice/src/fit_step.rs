//! The fit of a program in five steps, for words in place of a range of numbers.

use crate::matching::Evaluation;
use crate::sections::Section;
use jiff::civil::Date;
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::fact::Freshness;
use microcred_core::id_enum;
use microcred_core::program::Program;

/// With fewer of 20 facts found, nothing is said of the fit (set by this project).
pub const MIN_FACTS_FOUND: usize = 5;
/// The middle of the range, in percent, from which a match is strong, good or fair (set by this project).
const MIN_MIDDLES: [(u32, FitStep); 3] = [(70, FitStep::Strong), (55, FitStep::Good), (40, FitStep::Fair)];

id_enum! {
    /// How well a program fits, in words.
    FitStep {
        /// It leads to the job, its facts are not stale, and most of the checklist is met.
        Strong = "strong",
        Good = "good",
        Fair = "fair",
        Weak = "weak",
        /// Too few facts were found.
        TooLittleKnown = "too_little_known",
    }
}

impl FitStep {
    /// 5 strong, 4 good, 3 fair, 2 weak; `None` where too little is known.
    #[must_use]
    pub const fn number(self) -> Option<u8> {
        match self {
            Self::Strong => Some(5),
            Self::Good => Some(4),
            Self::Fair => Some(3),
            Self::Weak => Some(2),
            Self::TooLittleKnown => None,
        }
    }
}

/// The questions of the checklist.
#[must_use]
pub fn checklist_length() -> usize {
    ChecklistQuestion::all().len()
}

/// The fit of a program in one step. Stale facts alone make no strong match, and only what leads to the job is one.
#[must_use]
pub fn fit_step(evaluation: &Evaluation, program: &Program, today: Date) -> FitStep {
    if evaluation.facts_found(program) < MIN_FACTS_FOUND {
        return FitStep::TooLittleKnown;
    }
    let middle = (evaluation.score.low() + evaluation.score.high()) / 2;
    let step = MIN_MIDDLES.iter().find(|(least, _)| middle >= *least).map_or(FitStep::Weak, |(_, step)| *step);
    let may_be_strong = evaluation.section == Section::ThisJob && program.freshness(today) != Freshness::Stale;
    if step == FitStep::Strong && !may_be_strong { FitStep::Good } else { step }
}
