//! One row of one program in words: what it says in short, what it says in full, where that was read, what to ask.
//!
//! The comparison, the page of one program, the checklist pane and the exports all show these cells.

use crate::localizer::{Args, Localizer};
use crate::{MessageId, msg};
use microcred_advice::checklist::PersonCheck;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow};
use microcred_advice::matching::MatchRequest;
use microcred_core::criteria::{Criteria, Criterion, PersonCriterion};
use microcred_core::fact::{Basis, Tristate};
use microcred_core::money::{Price, Tax};
use microcred_core::program::{Prerequisites, Program};
use microcred_core::sanitize::Localised;
use microcred_core::schedule::{Delivery, Pace};

/// Where a cell's fact was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellSource {
    /// The address of the page.
    pub url: String,
    /// The date of the page as shown.
    pub date: String,
    /// Read there, or worked out.
    pub basis: Basis,
}

/// What one program says in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Yes, no or unknown, for a row that is a question.
    pub value: Option<Tristate>,
    /// In a few words.
    pub short: String,
    /// In full; never empty.
    pub full: String,
    /// Where it was read; `None` where no page says, or where the row is worked out from answers of the person.
    pub source: Option<CellSource>,
    /// What to ask the provider, where it is not known.
    pub question: Option<String>,
    /// Whether it is open only because the person did not say something.
    pub is_unanswered: bool,
}

impl Cell {
    /// All that it says in one text: the value and what was read, or what stands for both.
    #[must_use]
    pub fn describe(&self, texts: &Localizer) -> String {
        if self.value.is_none() || self.is_unanswered {
            return self.full.clone();
        }
        texts.label_and_text(&self.short, &self.full)
    }

    /// The same with what to ask the provider, where it is not known.
    #[must_use]
    pub fn describe_with_question(&self, texts: &Localizer) -> String {
        let mut said = self.describe(texts);
        if let Some(question) = &self.question {
            if !said.ends_with(['.', '?', '!']) {
                said.push('.');
            }
            said.push(' ');
            said.push_str(&texts.format(msg::CELL_ASK, &Args::new().string("question", question.clone())));
        }
        said
    }
}

impl Localizer {
    /// Returns what a program says in a row.
    #[expect(clippy::too_many_lines, reason = "one arm for each row, without logic between them")]
    #[must_use]
    pub fn cell(&self, row: ComparisonRow, column: &ComparisonColumn<'_>, wish: &MatchRequest<'_>) -> Cell {
        let MatchRequest { reference_data: known, profile, .. } = wish;
        let criteria = &known.criteria;
        let (program, judgement) = (column.program, &column.evaluation);
        let own = |known: bool, basis| known.then(|| self.program_source(program, basis));
        match row {
            ComparisonRow::Criterion(criterion) => self.criterion_cell(criterion, program, criteria),
            ComparisonRow::Osap => self.criterion_cell(Criterion::OsapEligible, program, criteria),
            ComparisonRow::Person(criterion) => self.person_cell(criterion, column, criteria),
            ComparisonRow::Cost => {
                let known = judgement.cost.price != Price::Unknown;
                let short = self.price_short(&judgement.cost);
                let full = if known { self.price(&judgement.cost) } else { self.text(msg::NOT_STATED) };
                let cell = plain_cell(short, full, own(known, Basis::Stated));
                Cell { question: (!known).then(|| self.text(msg::ASK_PRICE)), ..cell }
            }
            ComparisonRow::NetCost => self.net_cell(column, profile),
            ComparisonRow::DueAtRegistration => self.day_one_cell(column, profile),
            ComparisonRow::TaxRefund => self.refund_cell(column, &known.funding),
            ComparisonRow::SubscriptionPaces => self.paces_cell(column, profile),
            ComparisonRow::Aid => self.aid_cell(column, profile),
            ComparisonRow::Loans => self.loans_cell(column),
            ComparisonRow::NetCostBar => plain_cell(String::new(), self.text(msg::BAR_PRICE), None),
            ComparisonRow::WeekBar => plain_cell(String::new(), self.text(msg::BAR_WEEK), None),
            ComparisonRow::Week => self.week_cell(column),
            ComparisonRow::Finish => self.finish_cell(column),
            ComparisonRow::ScheduleConflicts => self.clashes_cell(column),
            ComparisonRow::Outlook
            | ComparisonRow::Openings
            | ComparisonRow::Wages
            | ComparisonRow::PriceInWorkHours => self.job_cell(row, column),
            ComparisonRow::Weeks => {
                let time = &judgement.study_time;
                // Stated hours without weeks leave only the person's own hours to ask for.
                let known = time.at_pace.low.or(time.at_pace.high).is_some() || time.hours.is_known();
                let full = if known { self.weeks_yours_and_stated(time) } else { self.text(msg::NOT_STATED) };
                let cell = plain_cell(self.weeks_short(time), full, own(known, Basis::Derived));
                Cell { question: (!known).then(|| self.text(msg::ASK_LENGTH)), ..cell }
            }
            ComparisonRow::Tax => {
                self.stated_cell(self.tax(program.tax), program.tax != Tax::Unknown, msg::ASK_TAX, program)
            }
            ComparisonRow::AdditionalCosts => self.words_cell(program.additional_costs.as_ref(), program),
            ComparisonRow::PriceCondition => self.words_cell(program.price_condition.as_ref(), program),
            ComparisonRow::Hours | ComparisonRow::WeeklyHours => self.hours_cell(row, column),
            ComparisonRow::Delivery => {
                let known = program.delivery != Delivery::Unknown;
                self.stated_cell(self.delivery(program.delivery), known, msg::ASK_DELIVERY, program)
            }
            ComparisonRow::Pace => {
                self.stated_cell(self.pace(program.pace), program.pace != Pace::Unknown, msg::ASK_PACE, program)
            }
            ComparisonRow::Province => {
                repeated_cell(self.program_place(program), own(program.province.is_some(), Basis::Stated))
            }
            ComparisonRow::Language => {
                let known = !program.languages.is_empty();
                self.stated_cell(self.languages(&program.languages), known, msg::ASK_LANGUAGE, program)
            }
            ComparisonRow::Prerequisites => {
                let known = program.prerequisites != Prerequisites::Unknown;
                self.stated_cell(self.prerequisites(&program.prerequisites), known, msg::ASK_ENTRY, program)
            }
            ComparisonRow::Level => {
                self.stated_cell(self.level(program), program.clb.is_some(), msg::ASK_LEVEL, program)
            }
            ComparisonRow::Licence => self.licence_cell(program),
            ComparisonRow::FactsFound => {
                let known = judgement.facts_found(program).to_string();
                let args = Args::new().string("known", known.clone());
                plain_cell(known, self.format(msg::CELL_KNOWN, &args), None)
            }
            ComparisonRow::Score => {
                let short = self.score_range(judgement.score.low(), judgement.score.high());
                let args = Args::new().string("fit", short.clone());
                plain_cell(short, self.format(msg::CELL_FIT, &args), None)
            }
            ComparisonRow::WatchOuts => self.watch_out_cell(column),
            ComparisonRow::PageDate => {
                let date = self.page_date(&program.source.as_of);
                plain_cell(date.clone(), date, Some(self.program_source(program, Basis::Stated)))
            }
        }
    }

    /// The fit as a range: `38–84`.
    #[must_use]
    pub fn score_range(&self, low: u32, high: u32) -> String {
        if low == high { low.to_string() } else { format!("{low}–{high}") }
    }

    /// The page of a program as an origin.
    #[must_use]
    pub fn program_source(&self, program: &Program, basis: Basis) -> CellSource {
        CellSource { url: program.source.url.clone(), date: self.page_date(&program.source.as_of), basis }
    }

    fn person_cell(&self, criterion: PersonCriterion, column: &ComparisonColumn<'_>, criteria: &Criteria) -> Cell {
        let judgement = &column.evaluation;
        let found = judgement.person_checks.iter().find(|row| row.criterion == criterion);
        let value = found.map_or(Tristate::Unknown, |row| row.value);
        let why = found.map(|row| self.person_reason(&row.reason)).unwrap_or_default();
        let ask = found.filter(|row| row.can_ask_provider).and_then(|_| criteria.person_definition(criterion));
        let not_said = found.is_some_and(PersonCheck::is_unanswered);
        let short = match value {
            Tristate::Unknown if not_said => self.text(msg::SHORT_NOT_SAID),
            // Nothing that the provider could add: the person has to look.
            Tristate::Unknown if ask.is_none() => self.text(msg::CELL_CHECK),
            Tristate::Yes | Tristate::No | Tristate::Unknown => self.value(value),
        };
        Cell {
            value: Some(value),
            short,
            full: why,
            source: None,
            question: ask.map(|found| found.provider_question.get(self.tag()).to_owned()),
            is_unanswered: not_said,
        }
    }

    fn criterion_cell(&self, criterion: Criterion, program: &Program, criteria: &Criteria) -> Cell {
        let fact = program.fact(criterion);
        let ask = criteria.definition(criterion).map(|found| found.provider_question.get(self.tag()).to_owned());
        if fact.value == Tristate::Unknown {
            let full = self.text(msg::CELL_NO_PAGE_SAYS);
            return Cell {
                value: Some(Tristate::Unknown),
                short: self.value(Tristate::Unknown),
                full,
                source: None,
                question: ask,
                is_unanswered: false,
            };
        }
        let origin = CellSource {
            url: fact.source_url(&program.source).to_owned(),
            date: self.page_date(fact.page_date(&program.source)),
            basis: fact.basis,
        };
        Cell {
            value: Some(fact.value),
            short: self.value(fact.value),
            full: fact.evidence.get(self.tag()).to_owned(),
            source: Some(origin),
            question: None,
            is_unanswered: false,
        }
    }

    fn stated_cell(&self, text: String, known: bool, ask: MessageId, program: &Program) -> Cell {
        if known {
            return repeated_cell(text, Some(self.program_source(program, Basis::Stated)));
        }
        Cell { question: Some(self.text(ask)), ..plain_cell(self.text(msg::SHORT_ASK), text, None) }
    }

    fn words_cell(&self, words: Option<&Localised>, program: &Program) -> Cell {
        match words {
            Some(words) => {
                repeated_cell(words.get(self.tag()).to_owned(), Some(self.program_source(program, Basis::Stated)))
            }
            None => plain_cell("–".to_owned(), self.text(msg::CELL_NOTHING_STATED), None),
        }
    }

    fn hours_cell(&self, row: ComparisonRow, column: &ComparisonColumn<'_>) -> Cell {
        let time = &column.evaluation.study_time;
        let (span, derived, text) = if row == ComparisonRow::Hours {
            (time.hours, time.hours_derived, self.hours(time.hours))
        } else {
            (time.weekly, time.weekly_derived, self.hours_per_week(time.weekly))
        };
        if !span.is_known() {
            return Cell {
                question: Some(self.text(msg::ASK_HOURS)),
                ..plain_cell(self.text(msg::SHORT_ASK), text, None)
            };
        }
        let basis = if derived { Basis::Derived } else { Basis::Stated };
        let full = if derived {
            self.format(msg::CELL_DERIVED, &Args::new().string("text", text.clone()).string("basis", self.basis(basis)))
        } else {
            text.clone()
        };
        plain_cell(text, full, Some(self.program_source(column.program, basis)))
    }

    fn licence_cell(&self, program: &Program) -> Cell {
        let short = self.text(if program.licence_first { msg::LICENCE_YES } else { msg::LICENCE_NO });
        let full = match &program.licence_note {
            Some(note) => {
                let args = Args::new().string("short", short.clone()).string("note", note.get(self.tag()));
                self.format(msg::LICENCE_NOTE, &args)
            }
            None => short.clone(),
        };
        plain_cell(short, full, Some(self.program_source(program, Basis::Derived)))
    }

    fn watch_out_cell(&self, column: &ComparisonColumn<'_>) -> Cell {
        let watch_outs = &column.evaluation.watch_outs;
        if watch_outs.is_empty() {
            return repeated_cell(self.text(msg::WATCH_NONE), None);
        }
        let names: Vec<String> = watch_outs.iter().map(|one| self.watch_out_name(*one)).collect();
        let full: Vec<String> =
            watch_outs.iter().map(|one| self.watch_out(*one, column.program, &column.evaluation.cost)).collect();
        plain_cell(names.join(", "), full.join(" "), None)
    }
}

pub(super) const fn plain_cell(short: String, full: String, origin: Option<CellSource>) -> Cell {
    Cell { value: None, short, full, source: origin, question: None, is_unanswered: false }
}

fn repeated_cell(text: String, origin: Option<CellSource>) -> Cell {
    plain_cell(text.clone(), text, origin)
}
