//! The checks that make a record a [`Programme`]: everything that is wrong with its values, each with its place.

use super::fault::{Fault, Problem};
use super::raw::{
    RawChecklist, RawClb, RawFact, RawOccupation, RawPrerequisites, RawPrice, RawProgramme, RawSource, YesNo,
};
use super::site::Spot;
use super::{
    HOURS_IN_A_WEEK, LEAST_TIME, MAX_LIST, MAX_TEXT, MOST_CLB, MOST_HOURS, MOST_TRIAL_DAYS, MOST_WEEKS, MOST_YEARS,
};
use crate::domain::criteria::Criterion;
use crate::domain::fact::{Basis, Fact, PageDate, Source, Value};
use crate::domain::money::{Cents, Price, Tax};
use crate::domain::occupation::{NocCode, Occupations};
use crate::domain::programme::{Clb, OccupationLink, Prerequisites, Programme, ProgrammeId, Status, WeeksBasis};
use crate::domain::schedule::{Delivery, Pace, Span};
use crate::domain::words::{Localised, clean};

/// A language is named by two or three letters; more are a misspelt `source`, `as_of` or `basis`.
const LONGEST_TAG: usize = 3;

/// Collects what is wrong with the values of one record.
struct Checker<'a> {
    site: &'a dyn Spot,
    /// The item of a list that is being checked.
    item: Option<usize>,
    faults: Vec<Fault>,
}

impl Checker<'_> {
    fn wrong(&mut self, field: &str, problem: Problem) {
        self.faults.push(self.site.fault_of(field, self.item, problem));
    }

    fn text(&mut self, field: &str, text: &str) -> String {
        let cleaned = clean(text);
        if cleaned.trim().is_empty() {
            self.wrong(field, Problem::Empty);
        }
        self.length(field, cleaned.chars().count());
        cleaned
    }

    fn length(&mut self, field: &str, length: usize) {
        if length > MAX_TEXT {
            self.wrong(field, Problem::TooLong { length, most: MAX_TEXT });
        }
    }

    fn words(&mut self, field: &str, words: Localised) -> Localised {
        let words = words.cleaned();
        if is_blank(&words) {
            self.wrong(field, Problem::Empty);
        }
        self.tags(field, &words);
        self.length(field, words.longest());
        words
    }

    fn tags(&mut self, field: &str, words: &Localised) {
        for (tag, _) in words.entries().filter(|(tag, _)| tag.len() > LONGEST_TAG) {
            self.wrong(field, Problem::BadLanguage { found: tag.to_owned() });
        }
    }

    fn optional(&mut self, field: &str, words: Option<Localised>) -> Option<Localised> {
        words.map(|words| self.words(field, words))
    }

    fn list<T, U>(&mut self, field: &str, list: Vec<T>, mut each: impl FnMut(&mut Self, T) -> Option<U>) -> Vec<U> {
        if list.len() > MAX_LIST {
            self.wrong(field, Problem::TooMany { count: list.len(), most: MAX_LIST });
            return Vec::new();
        }
        let mut kept = Vec::with_capacity(list.len());
        for (index, item) in list.into_iter().enumerate() {
            self.item = Some(index);
            kept.extend(each(self, item));
        }
        self.item = None;
        kept
    }

    fn address(&mut self, field: &str, text: &str) -> String {
        let cleaned = clean(text);
        if !is_address(&cleaned) {
            self.wrong(field, Problem::BadAddress { found: cleaned.chars().take(80).collect() });
        }
        self.length(field, cleaned.chars().count());
        cleaned
    }

    fn date(&mut self, field: &str, text: Option<String>) -> Option<PageDate> {
        let text = text?;
        let date = PageDate::read(&text);
        if date.is_none() {
            self.wrong(field, Problem::BadDate { found: clean(&text).chars().take(40).collect() });
        }
        date
    }

    fn number(&mut self, field: &str, number: f64, least: f64, most: f64) -> bool {
        if !number.is_finite() {
            self.wrong(field, Problem::NotANumber);
        } else if number < least {
            self.wrong(field, Problem::TooSmall { found: number });
        } else if number > most {
            self.wrong(field, Problem::TooLarge { found: number, most });
        } else {
            return true;
        }
        false
    }

    fn span(&mut self, field: &str, span: Span, most: f64) -> Span {
        let least = LEAST_TIME;
        match span {
            Span::Unknown => {}
            Span::Exactly(value) | Span::AtLeast(value) | Span::AtMost(value) => {
                self.number(field, value, least, most);
            }
            Span::Between(low, high) => {
                if self.number(field, low, least, most) && self.number(field, high, least, most) && low > high {
                    self.wrong(field, Problem::Backwards { low, high });
                }
            }
        }
        span
    }

    fn cents(&mut self, field: &str, amount: f64) -> Cents {
        if let Some(cents) = Cents::read(amount) {
            return cents;
        }
        if self.number(field, amount, 0.0, Cents::LARGEST.dollars()) {
            self.wrong(field, Problem::PartOfCent { found: amount });
        }
        Cents(0)
    }

    fn price(&mut self, raw: &RawPrice) -> Price {
        match *raw {
            RawPrice::Unknown => Price::Unknown,
            RawPrice::Free => Price::Free,
            RawPrice::Fixed(amount, currency) => Price::Fixed(self.cents("price", amount), currency),
            RawPrice::Between(low, high, currency) => {
                let ends = (self.cents("price", low), self.cents("price", high));
                if low > high {
                    self.wrong("price", Problem::Backwards { low, high });
                }
                Price::Between(ends.0, ends.1, currency)
            }
            RawPrice::PerMonth { amount, currency, trial_days } => {
                let amount = self.cents("price", amount);
                let trial_days = trial_days.and_then(|days| self.whole("price.trial_days", days, 0, MOST_TRIAL_DAYS));
                Price::PerMonth { amount, currency, trial_days }
            }
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
    fn whole(&mut self, field: &str, number: f64, least: u32, most: u32) -> Option<u32> {
        if !self.number(field, number, f64::from(least), f64::from(most)) {
            return None;
        }
        if number.fract() != 0.0 {
            self.wrong(field, Problem::WrongKind { detail: format!("{number} is no whole number") });
            return None;
        }
        Some(number as u32)
    }

    fn clb(&mut self, raw: &RawClb) -> Option<Clb> {
        let levels = [
            ("listening", raw.listening),
            ("speaking", raw.speaking),
            ("reading", raw.reading),
            ("writing", raw.writing),
        ];
        let before = self.faults.len();
        for (skill, level) in levels {
            if !(1.0..=f64::from(MOST_CLB)).contains(&level) || level.fract() != 0.0 {
                self.wrong(&format!("clb.{skill}"), Problem::BadLevel { found: level });
            }
        }
        if self.faults.len() > before {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be 1 to 12")]
        let [listening, speaking, reading, writing] = levels.map(|(_, level)| level as u8);
        Some(Clb { listening, speaking, reading, writing })
    }

    fn fact(&mut self, criterion: Criterion, raw: RawFact) -> Fact {
        let field = format!("checklist.{}", criterion.id());
        let (value, evidence) = match raw {
            RawFact::Unknown => return Fact::unknown(),
            RawFact::Yes(evidence) => (Value::Yes, evidence),
            RawFact::No(evidence) => (Value::No, evidence),
        };
        let text = evidence.text.cleaned();
        if is_blank(&text) {
            self.wrong(&field, Problem::NoEvidence);
        }
        self.tags(&field, &text);
        self.length(&field, text.longest());
        let source = evidence.source.map(|address| self.address(&field, &address));
        let as_of = self.date(&field, evidence.as_of);
        Fact { value, evidence: text, source, as_of, basis: evidence.basis.unwrap_or(Basis::Stated) }
    }

    fn occupation(
        &mut self,
        raw: RawOccupation,
        known: &Occupations,
        seen: &mut Vec<NocCode>,
    ) -> Option<OccupationLink> {
        let found: String = clean(&raw.code).chars().take(20).collect();
        let why = self.words("occupations", raw.why);
        let Some(code) = NocCode::read(&raw.code).filter(|code| known.get(*code).is_some()) else {
            self.wrong("occupations", Problem::UnknownOccupation { found });
            return None;
        };
        if seen.contains(&code) {
            self.wrong("occupations", Problem::RepeatedOccupation { found });
            return None;
        }
        seen.push(code);
        Some(OccupationLink { code, basis: raw.basis, why })
    }

    fn language(&mut self, field: &str, tag: String) -> Option<String> {
        let good = (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
        if !good {
            self.wrong(field, Problem::BadLanguage { found: clean(&tag).chars().take(20).collect() });
        }
        good.then_some(tag)
    }

    fn id(&mut self, field: &str, text: &str) -> Option<ProgrammeId> {
        let id = ProgrammeId::read(text);
        if id.is_none() {
            self.wrong(field, Problem::BadId { found: clean(text).chars().take(120).collect() });
        }
        id
    }

    fn source(&mut self, raw: RawSource) -> Source {
        if raw.url.trim().is_empty() {
            self.wrong("source.url", Problem::NoSource);
        }
        let url = if raw.url.trim().is_empty() { String::new() } else { self.address("source.url", &raw.url) };
        Source {
            url,
            as_of: self.date("source.as_of", raw.as_of).unwrap_or_default(),
            also: self.list("source.also", raw.also, |checker, address| Some(checker.address("source.also", &address))),
            page_language: raw.page_language.and_then(|tag| self.language("source.page_language", tag)),
        }
    }
}

/// Whether a cleaned text is the address of a page.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with(['.', '/']))
        && !text
            .chars()
            .any(|letter| letter.is_whitespace() || matches!(letter, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '}'))
}

/// Whether a text says nothing, in any language or in one of those that it names.
pub(super) fn is_blank(words: &Localised) -> bool {
    words.is_empty() || words.entries().any(|(_, text)| text.trim().is_empty())
}

pub(super) fn check(site: &dyn Spot, raw: RawProgramme, known: &Occupations) -> Result<Programme, Vec<Fault>> {
    let mut checker = Checker { site, item: None, faults: Vec::new() };
    let id = checker.id("id", &raw.id);
    let criteria = checklist(&mut checker, raw.checklist);
    let mut seen = Vec::new();
    let weeks = checker.span("weeks", raw.weeks, MOST_WEEKS);
    if !weeks.is_known() && matches!(raw.weeks_basis, Some(WeeksBasis::Derived)) {
        checker.wrong("weeks_basis", Problem::Contradiction { with: "weeks".to_owned() });
    }
    let programme = Programme {
        id: id.clone().unwrap_or_else(ProgrammeId::nobody),
        title: checker.text("title", &raw.title),
        provider: checker.text("provider", &raw.provider),
        provider_kind: raw.provider_kind,
        province: raw.province,
        url: checker.address("url", &raw.url),
        sector: raw.sector,
        skills: checker.list("skills", raw.skills, |checker, skill| Some(checker.words("skills", skill))),
        roles: checker.list("roles", raw.roles, |checker, role| Some(checker.words("roles", role))),
        occupations: checker
            .list("occupations", raw.occupations, |checker, link| checker.occupation(link, known, &mut seen)),
        licence_first: raw.licence_first == Some(YesNo::Yes),
        licence_note: checker.optional("licence_note", raw.licence_note),
        delivery: raw.delivery.unwrap_or(Delivery::Unknown),
        pace: raw.pace.unwrap_or(Pace::Unknown),
        times: checker.list("times", raw.times, |_, part| Some(part)),
        hours: checker.span("hours", raw.hours, MOST_HOURS),
        weeks,
        weeks_basis: raw.weeks_basis.unwrap_or(WeeksBasis::Stated),
        hours_per_week: checker.span("hours_per_week", raw.hours_per_week, HOURS_IN_A_WEEK),
        price: checker.price(&raw.price),
        tax: raw.tax.unwrap_or(Tax::Unknown),
        extras: checker.optional("extras", raw.extras),
        price_condition: checker.optional("price_condition", raw.price_condition),
        languages: checker.list("languages", raw.languages, |checker, tag| checker.language("languages", tag)),
        prerequisites: match raw.prerequisites {
            RawPrerequisites::Unknown => Prerequisites::Unknown,
            RawPrerequisites::None => Prerequisites::NoneAsked,
            RawPrerequisites::Asks(words) => Prerequisites::Asks(checker.words("prerequisites", words)),
        },
        clb: raw.clb.and_then(|clb| checker.clb(&clb)),
        criteria,
        counts_toward: checker.list("counts_toward", raw.counts_toward, |checker, to| checker.id("counts_toward", &to)),
        expires_after_years: raw
            .expires_after_years
            .and_then(|years| checker.whole("expires_after_years", years, 1, MOST_YEARS)),
        status: raw.status.unwrap_or(Status::Unknown),
        source: checker.source(raw.source),
        notes: checker.optional("notes", raw.notes),
    };
    if checker.faults.is_empty() { Ok(programme) } else { Err(checker.faults) }
}

fn checklist(checker: &mut Checker<'_>, raw: RawChecklist) -> Vec<Fact> {
    // In the order of `Criterion::ALL`.
    [
        raw.practical_skill,
        raw.employer_consulted,
        raw.industry_focused,
        raw.assessment,
        raw.capstone,
        raw.career_support,
        raw.work_integrated,
        raw.stackable,
        raw.laddering,
        raw.accredited,
        raw.digital_badge,
        raw.newcomer_support,
        raw.osap_eligible,
    ]
    .into_iter()
    .zip(Criterion::ALL)
    .map(|(fact, criterion)| checker.fact(*criterion, fact))
    .collect()
}
