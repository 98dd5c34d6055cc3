//! One row of one programme in words: what it says in short, what it says in full, where that was read, what to ask.
//!
//! The comparison, the page of one programme, the checklist pane and the exports all show these cells.

use super::messages::{Args, Texts};
use crate::domain::checklist::PersonRow;
use crate::domain::compare::{Column, Row};
use crate::domain::criteria::{Criteria, Criterion, PersonCriterion};
use crate::domain::fact::{Basis, Value};
use crate::domain::matching::Wish;
use crate::domain::money::{Price, Tax};
use crate::domain::programme::{Prerequisites, Programme};
use crate::domain::schedule::{Delivery, Pace};
use crate::domain::words::Localised;

/// Where a cell's fact was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The address of the page.
    pub source: String,
    /// The date of the page as shown.
    pub date: String,
    /// Read there, or worked out.
    pub basis: Basis,
}

/// What one programme says in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Yes, no or unknown, for a row that is a question.
    pub value: Option<Value>,
    /// In a few words.
    pub short: String,
    /// In full; never empty.
    pub full: String,
    /// Where it was read; `None` where no page says, or where the row is worked out from answers of the person.
    pub origin: Option<Origin>,
    /// What to ask the provider, where it is not known.
    pub ask: Option<String>,
    /// Whether it is open only because the person did not say something.
    pub not_said: bool,
}

impl Cell {
    /// All that it says in one text: the value and what was read, or what stands for both.
    #[must_use]
    pub fn said(&self, texts: &Texts) -> String {
        if self.value.is_none() || self.not_said {
            return self.full.clone();
        }
        texts.value_and_text(&self.short, &self.full)
    }

    /// The same with what to ask the provider, where it is not known.
    #[must_use]
    pub fn said_and_ask(&self, texts: &Texts) -> String {
        let mut said = self.said(texts);
        if let Some(question) = &self.ask {
            if !said.ends_with(['.', '?', '!']) {
                said.push('.');
            }
            said.push(' ');
            said.push_str(&texts.with("cell-ask", &Args::new().text("question", question.clone())));
        }
        said
    }
}

impl Texts {
    /// What a programme says in a row.
    #[must_use]
    pub fn cell(&self, row: Row, column: &Column<'_>, wish: &Wish<'_>) -> Cell {
        let Wish { known, profile, .. } = wish;
        let criteria = &known.criteria;
        let (programme, judgement) = (column.programme, &column.judgement);
        let own = |known: bool, basis| known.then(|| self.own_origin(programme, basis));
        match row {
            Row::Criterion(criterion) => self.criterion_cell(criterion, programme, criteria),
            Row::Osap => self.criterion_cell(Criterion::OsapEligible, programme, criteria),
            Row::Person(criterion) => self.person_cell(criterion, column, criteria),
            Row::Cost => {
                let known = judgement.cost.price != Price::Unknown;
                let short = self.price_short(&judgement.cost);
                let full = if known { self.price(&judgement.cost) } else { self.say("not-stated") };
                let cell = plain(short, full, own(known, Basis::Stated));
                Cell { ask: (!known).then(|| self.say("ask-price")), ..cell }
            }
            Row::Net => self.net_cell(column, profile),
            Row::DayOne => self.day_one_cell(column, profile),
            Row::ComesBack => self.comes_back_cell(column, &known.funding),
            Row::Paces => self.paces_cell(column, profile),
            Row::Aid => self.aid_cell(column, profile),
            Row::Loans => self.loans_cell(column),
            Row::NetBar => plain(String::new(), self.say("bar-price"), None),
            Row::WeekBar => plain(String::new(), self.say("bar-week"), None),
            Row::Week => self.week_cell(column),
            Row::Finish => self.finish_cell(column),
            Row::Clashes => self.clashes_cell(column),
            Row::Outlook | Row::Openings | Row::Wages | Row::PriceInWork => self.job_cell(row, column),
            Row::Weeks => {
                let time = &judgement.time;
                // Stated hours without weeks leave only the person's own hours to ask for.
                let known = time.at_pace.low.or(time.at_pace.high).is_some() || time.hours.is_known();
                let full = if known { self.weeks_both(time) } else { self.say("not-stated") };
                let cell = plain(self.weeks_short(time), full, own(known, Basis::Derived));
                Cell { ask: (!known).then(|| self.say("ask-length")), ..cell }
            }
            Row::Tax => self.stated(self.tax(programme.tax), programme.tax != Tax::Unknown, "ask-tax", programme),
            Row::Extras => self.words_cell(programme.extras.as_ref(), programme),
            Row::PriceCondition => self.words_cell(programme.price_condition.as_ref(), programme),
            Row::Hours | Row::WeeklyHours => self.hours_cell(row, column),
            Row::Delivery => {
                let known = programme.delivery != Delivery::Unknown;
                self.stated(self.delivery(programme.delivery), known, "ask-delivery", programme)
            }
            Row::Pace => self.stated(self.pace(programme.pace), programme.pace != Pace::Unknown, "ask-pace", programme),
            Row::Province => same(self.place_of(programme), own(programme.province.is_some(), Basis::Stated)),
            Row::Language => {
                let known = !programme.languages.is_empty();
                self.stated(self.languages(&programme.languages), known, "ask-language", programme)
            }
            Row::Prerequisites => {
                let known = programme.prerequisites != Prerequisites::Unknown;
                self.stated(self.prerequisites(&programme.prerequisites), known, "ask-entry", programme)
            }
            Row::Level => self.stated(self.level(programme), programme.clb.is_some(), "ask-level", programme),
            Row::Licence => self.licence_cell(programme),
            Row::Known => {
                let known = judgement.known_of_20(programme).to_string();
                let args = Args::new().text("known", known.clone());
                plain(known, self.with("cell-known", &args), None)
            }
            Row::Fit => {
                let short = self.fit(judgement.fit.low(), judgement.fit.high());
                let args = Args::new().text("fit", short.clone());
                plain(short, self.with("cell-fit", &args), None)
            }
            Row::WatchOuts => self.watch_out_cell(column),
            Row::PageDate => {
                let date = self.page_date(&programme.source.as_of);
                plain(date.clone(), date, Some(self.own_origin(programme, Basis::Stated)))
            }
        }
    }

    /// The fit as a range: `38–84`.
    #[must_use]
    pub fn fit(&self, low: u32, high: u32) -> String {
        if low == high { low.to_string() } else { format!("{low}–{high}") }
    }

    /// The page of a programme as an origin.
    #[must_use]
    pub fn own_origin(&self, programme: &Programme, basis: Basis) -> Origin {
        Origin { source: programme.source.url.clone(), date: self.page_date(&programme.source.as_of), basis }
    }

    fn person_cell(&self, criterion: PersonCriterion, column: &Column<'_>, criteria: &Criteria) -> Cell {
        let judgement = &column.judgement;
        let found = judgement.person.iter().find(|row| row.criterion == criterion);
        let value = found.map_or(Value::Unknown, |row| row.value);
        let why = found.map(|row| self.person_why(&row.why)).unwrap_or_default();
        let ask = found.filter(|row| row.provider_could_say).and_then(|_| criteria.of_person(criterion));
        let not_said = found.is_some_and(PersonRow::is_not_said);
        let short = match value {
            Value::Unknown if not_said => self.say("short-not-said"),
            // Nothing that the provider could add: the person has to look.
            Value::Unknown if ask.is_none() => self.say("short-check"),
            Value::Yes | Value::No | Value::Unknown => self.value(value),
        };
        Cell {
            value: Some(value),
            short,
            full: why,
            origin: None,
            ask: ask.map(|found| found.ask.get(self.tag()).to_owned()),
            not_said,
        }
    }

    fn criterion_cell(&self, criterion: Criterion, programme: &Programme, criteria: &Criteria) -> Cell {
        let fact = programme.fact(criterion);
        let ask = criteria.of(criterion).map(|found| found.ask.get(self.tag()).to_owned());
        if fact.value == Value::Unknown {
            let full = self.say("cell-no-page-says");
            return Cell {
                value: Some(Value::Unknown),
                short: self.value(Value::Unknown),
                full,
                origin: None,
                ask,
                not_said: false,
            };
        }
        let origin = Origin {
            source: fact.source_in(&programme.source).to_owned(),
            date: self.page_date(fact.as_of_in(&programme.source)),
            basis: fact.basis,
        };
        Cell {
            value: Some(fact.value),
            short: self.value(fact.value),
            full: fact.evidence.get(self.tag()).to_owned(),
            origin: Some(origin),
            ask: None,
            not_said: false,
        }
    }

    fn stated(&self, text: String, known: bool, ask: &str, programme: &Programme) -> Cell {
        if known {
            return same(text, Some(self.own_origin(programme, Basis::Stated)));
        }
        Cell { ask: Some(self.say(ask)), ..plain(self.say("short-ask"), text, None) }
    }

    fn words_cell(&self, words: Option<&Localised>, programme: &Programme) -> Cell {
        match words {
            Some(words) => same(words.get(self.tag()).to_owned(), Some(self.own_origin(programme, Basis::Stated))),
            None => plain("–".to_owned(), self.say("cell-nothing-stated"), None),
        }
    }

    fn hours_cell(&self, row: Row, column: &Column<'_>) -> Cell {
        let time = &column.judgement.time;
        let (span, derived, text) = if row == Row::Hours {
            (time.hours, time.hours_derived, self.hours(time.hours))
        } else {
            (time.weekly, time.weekly_derived, self.weekly(time.weekly))
        };
        if !span.is_known() {
            return Cell { ask: Some(self.say("ask-hours")), ..plain(self.say("short-ask"), text, None) };
        }
        let basis = if derived { Basis::Derived } else { Basis::Stated };
        let full = if derived {
            self.with("cell-derived", &Args::new().text("text", text.clone()).text("basis", self.basis(basis)))
        } else {
            text.clone()
        };
        plain(text, full, Some(self.own_origin(column.programme, basis)))
    }

    fn licence_cell(&self, programme: &Programme) -> Cell {
        let short = self.say(if programme.licence_first { "licence-yes" } else { "licence-no" });
        let full = match &programme.licence_note {
            Some(note) => {
                let args = Args::new().text("short", short.clone()).text("note", note.get(self.tag()));
                self.with("licence-note", &args)
            }
            None => short.clone(),
        };
        plain(short, full, Some(self.own_origin(programme, Basis::Derived)))
    }

    fn watch_out_cell(&self, column: &Column<'_>) -> Cell {
        let watch_outs = &column.judgement.watch_outs;
        if watch_outs.is_empty() {
            return same(self.say("watch-none"), None);
        }
        let names: Vec<String> = watch_outs.iter().map(|one| self.watch_out_name(*one)).collect();
        let full: Vec<String> =
            watch_outs.iter().map(|one| self.watch_out(*one, column.programme, &column.judgement.cost)).collect();
        plain(names.join(", "), full.join(" "), None)
    }
}

pub(super) const fn plain(short: String, full: String, origin: Option<Origin>) -> Cell {
    Cell { value: None, short, full, origin, ask: None, not_said: false }
}

fn same(text: String, origin: Option<Origin>) -> Cell {
    plain(text.clone(), text, origin)
}
