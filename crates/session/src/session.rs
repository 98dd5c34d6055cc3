//! The session of one person: answers, choices on the list, notes and prints. The screens, the prompts and the commands each
//! hold one, so that a rule about answers is written once.

use std::borrow::Borrow;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use crate::match_list::{ListQuery, MatchList, build_list};
use crate::notes::Notes;
use crate::resume::{ResumeCode, SavedAnswers, encode};
use crate::seen_notices::SeenNotices;
use microcred_advice::advisories::{Advisory, before_you_start};
use microcred_advice::checklist::Weights;
use microcred_advice::compare::MAX_COMPARED_PROGRAMS;
use microcred_advice::filters::Filters;
use microcred_advice::limits::Limit;
use microcred_advice::matching::{MatchRequest, count_matches};
use microcred_advice::ranking::{MAX_EVALUATED_PROGRAMS, Ranker};
use microcred_core::interview::{
    Answer, AnswerError, Interview, InterviewPath, InterviewProgress, Question, apply_answer,
};
use microcred_core::kiosk::KioskConfig;
use microcred_core::printing::{PrintConfig, PrintError, PrintLimits, PrintUsage, check_print_limits};
use microcred_core::profile::Profile;
use microcred_core::program::ProgramId;
use microcred_core::reference_data::ReferenceData;
use microcred_search::programs::ProgramIndex;

/// How many programs a page of the list has: more on one page can worsen a choice.
pub const PAGE_SIZE: usize = 7;

/// The prints of one person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PrintHistory {
    /// The prints that the printer took.
    pub job_count: usize,
    /// When printing was last tried, since the start of the front end; `None`: never.
    pub last_attempt: Option<Duration>,
}

/// Everything that one person said, chose and noted, with the data that it is about.
#[derive(Debug)]
pub struct Session {
    /// The catalogue and the reference data.
    pub reference_data: Arc<ReferenceData>,
    /// Today.
    pub today: Date,
    /// The answers and the choices that a resume code holds.
    pub answers: SavedAnswers,
    /// The words of the search, as typed; blank: no search.
    pub query: String,
    /// The values that the person keeps or leaves out.
    pub filters: Filters,
    /// The notes about programs.
    pub notes: Notes,
    /// True if the person agreed that hand-outs show the answers.
    pub includes_answers: bool,
    /// The prints so far.
    pub print_history: PrintHistory,
    /// The settings of a kiosk; `None` at a desk.
    pub kiosk: Option<KioskConfig>,
    interview: Interview,
    seen_notices: SeenNotices,
}

impl Session {
    /// Returns a session without answers.
    #[must_use]
    pub fn new(reference_data: Arc<ReferenceData>, today: Date) -> Self {
        Self {
            reference_data,
            today,
            answers: SavedAnswers::default(),
            query: String::new(),
            filters: Filters::default(),
            notes: Notes::default(),
            includes_answers: false,
            print_history: PrintHistory::default(),
            kiosk: None,
            interview: Interview::start(InterviewPath::Short, &Profile::default()),
            seen_notices: SeenNotices::default(),
        }
    }

    /// Returns the answers to the questions.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.answers.profile
    }

    /// Returns the question that all matches answer.
    #[must_use]
    pub fn match_request(&self) -> MatchRequest<'_> {
        self.answers.match_request(&self.reference_data, self.today)
    }

    /// Returns the weights for this person.
    #[must_use]
    pub fn weights(&self) -> Weights {
        self.match_request().weights()
    }

    /// Returns what the person should know or do before a course, or beside it.
    #[must_use]
    pub fn advisories(&self) -> Vec<Advisory<'_>> {
        before_you_start(&self.reference_data, self.profile(), self.today.year())
    }

    /// Marks the advisories that come before a course as seen, each as `wording` puts it. Returns true if one of them was not
    /// seen before.
    pub fn mark_advisories_seen(&mut self, wording: impl Fn(&Advisory<'_>) -> String) -> bool {
        let advisories = before_you_start(&self.reference_data, &self.answers.profile, self.today.year());
        self.seen_notices.mark_seen(&advisories, wording)
    }

    /// Returns the resume code of the answers.
    #[must_use]
    pub fn resume_code(&self) -> ResumeCode {
        encode(&self.answers, &self.reference_data.catalogue)
    }

    /// Returns true if something that the person said, chose or noted would be lost without the session. An order of the list
    /// is no loss.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        let SavedAnswers { profile, disabled_limits, sort: _, weight_overrides, picked, opened_sections: _ } =
            &self.answers;
        *profile != Profile::default()
            || !disabled_limits.is_empty()
            || !weight_overrides.is_empty()
            || !picked.is_empty()
            || self.search_words().is_some()
            || !self.filters.is_empty()
            || !self.notes.is_empty()
    }

    /// Replaces everything that was said and chosen by saved answers. The prints stay counted: it is the same person.
    pub fn restore(&mut self, answers: SavedAnswers) {
        let print_history = self.print_history;
        self.reset();
        self.interview = Interview::start(InterviewPath::Short, &answers.profile);
        (self.answers, self.print_history) = (answers, print_history);
    }

    /// Forgets everything that the person said, chose, noted and printed.
    pub fn reset(&mut self) {
        let fresh = Self::new(Arc::clone(&self.reference_data), self.today);
        *self = Self { kiosk: self.kiosk.take(), ..fresh };
    }
}

/// The interview.
impl Session {
    /// Starts the questions of a path with the answers so far.
    pub fn start_interview(&mut self, path: InterviewPath) {
        self.interview = Interview::start(path, &self.answers.profile);
    }

    /// Returns the path whose questions are asked.
    #[must_use]
    pub const fn interview_path(&self) -> InterviewPath {
        self.interview.path()
    }

    /// Returns the question to answer now; `None` when all are done.
    #[must_use]
    pub const fn current_question(&self) -> Option<Question> {
        self.interview.current()
    }

    /// Returns the place of the current question among all; `None` when all are done.
    #[must_use]
    pub fn interview_progress(&self) -> Option<InterviewProgress> {
        self.interview.progress(&self.answers.profile)
    }

    /// Answers the current question and goes to the next.
    ///
    /// # Errors
    /// When the answer does not fit the question; nothing changes then.
    pub fn answer(&mut self, answer: &Answer) -> Result<(), AnswerError> {
        self.interview.answer(&mut self.answers.profile, answer)
    }

    /// Leaves the current question without an answer and goes to the next.
    pub fn skip_question(&mut self) {
        self.interview.skip(&mut self.answers.profile);
    }

    /// Takes the last answer or skip back; false at the first question.
    pub fn previous_question(&mut self) -> bool {
        self.interview.back(&mut self.answers.profile)
    }

    /// Ends the questions; [`Self::previous_question`] returns to the one that was open.
    pub fn finish_interview(&mut self) {
        self.interview.finish(&self.answers.profile);
    }

    /// Counts the programs that fit the answers so far; `None` where they are too many to count at once.
    #[must_use]
    pub fn match_count(&self) -> Option<usize> {
        self.count(self.profile())
    }

    /// Counts the programs that would fit after an answer; `None` where they are too many to count at once, and where the
    /// answer does not fit the question.
    #[must_use]
    pub fn match_count_after(&self, question: Question, answer: &Answer) -> Option<usize> {
        let mut profile = self.profile().clone();
        apply_answer(&mut profile, question, answer).ok()?;
        self.count(&profile)
    }

    fn count(&self, profile: &Profile) -> Option<usize> {
        let catalogue = &self.reference_data.catalogue;
        let is_countable = catalogue.len() <= MAX_EVALUATED_PROGRAMS;
        is_countable.then(|| count_matches(catalogue, &MatchRequest { profile, ..self.match_request() }))
    }
}

/// The list and the programs on it.
impl Session {
    /// Returns the words of the search; `None` where there are none.
    #[must_use]
    pub fn search_words(&self) -> Option<&str> {
        Some(self.query.as_str()).filter(|query| !query.trim().is_empty())
    }

    /// Makes the list of at most `max_rows` programs, as [`build_list`] does. `None` where the ranking was ended.
    #[must_use]
    pub fn match_list<I: Borrow<ProgramIndex>>(
        &self,
        max_rows: usize,
        ranks: Option<&dyn Ranker>,
        index: impl FnOnce() -> I,
    ) -> Option<MatchList> {
        let query = self.search_words().map(str::to_owned);
        let asked = ListQuery { query, filters: self.filters.clone(), max_rows: Some(max_rows) };
        build_list(&asked, ranks, index, &self.match_request())
    }

    /// Turns a limit off, or on again.
    pub fn toggle_limit(&mut self, limit: Limit) {
        let disabled = &mut self.answers.disabled_limits;
        if !disabled.remove(&limit) {
            disabled.insert(limit);
        }
    }

    /// Picks a program to compare, or drops it. Returns false, and changes nothing, if as many are picked as can be compared.
    pub fn toggle_picked(&mut self, id: &ProgramId) -> bool {
        let picked = &mut self.answers.picked;
        if let Some(place) = picked.iter().position(|other| other == id) {
            picked.remove(place);
            return true;
        }
        if picked.len() >= MAX_COMPARED_PROGRAMS {
            return false;
        }
        picked.push(id.clone());
        true
    }
}

/// Printing.
impl Session {
    /// Returns the printer settings of a kiosk; `None` at a desk, and where a kiosk does not print.
    #[must_use]
    pub fn print_config(&self) -> Option<&PrintConfig> {
        self.kiosk.as_ref()?.printing.as_ref()
    }

    /// Checks a print of so many pages against the limits of a kiosk. `now` is the time since the start of the front end.
    ///
    /// # Errors
    /// The limit that forbids it.
    pub fn check_print(&self, pages: usize, now: Duration) -> Result<(), PrintError> {
        let limits = self.print_config().map(|printing| PrintLimits::kiosk(printing.max_pages as usize));
        let PrintHistory { job_count: jobs, last_attempt } = self.print_history;
        let usage = PrintUsage { jobs, since_last_attempt: last_attempt.map(|last| now.saturating_sub(last)) };
        check_print_limits(limits, usage, pages)
    }
}
