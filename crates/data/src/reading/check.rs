//! The checks that make a record a [`Program`]: everything that is wrong with its values, each with its place.

use crate::reading::hosts;
use crate::reading::raw::{
    RawChecklist, RawClb, RawFact, RawOccupation, RawPrerequisites, RawPrice, RawProgram, RawSource, YesNo,
};
use crate::reading::record_span::DiagnosticLocator;
use microcred_core::bounds::{
    HOURS_PER_WEEK, MAX_CLB, MAX_EXPIRY_YEARS, MAX_FIELD_TEXT_CHARS, MAX_LIST_ITEMS, MAX_PROGRAM_HOURS,
    MAX_PROGRAM_WEEKS, MAX_TRIAL_DAYS, MIN_HOURS_OR_WEEKS,
};
use microcred_core::criteria::Criterion;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::fact::{Basis, Fact, PageDate, Source, Tristate};
use microcred_core::money::{Cents, Price, Tax};
use microcred_core::occupation::{NocCode, Occupations};
use microcred_core::program::{Clb, OccupationLink, Prerequisites, Program, ProgramId, Status, WeeksBasis};
use microcred_core::sanitize::{Localised, clean};
use microcred_core::schedule::{Delivery, Pace, StatedRange};
use microcred_core::terms::Terms;

/// A language is named by two or three letters; more are a misspelt `source`, `as_of` or `basis`.
const MAX_LANGUAGE_TAG_BYTES: usize = 3;

/// The longest telephone number or e-mail address, in characters.
const MAX_CONTACT_CHARS: usize = 120;
/// The first year that a price can be of.
pub(super) const MIN_YEAR: f64 = 1990.0;
/// The last year that a price can be of.
pub(super) const MAX_YEAR: f64 = 2100.0;

/// Collects what is wrong with the values of one record.
pub(super) struct Checker<'a> {
    locator: &'a dyn DiagnosticLocator,
    /// The item of a list that is being checked.
    item_index: Option<usize>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    /// A checker that has found nothing yet.
    pub(super) fn new(locator: &'a dyn DiagnosticLocator) -> Self {
        Self { locator, item_index: None, diagnostics: Vec::new() }
    }

    /// Whether nothing was found.
    pub(super) fn is_content(&self) -> bool {
        self.diagnostics.is_empty()
    }

    pub(super) fn report(&mut self, field: &str, problem: DiagnosticKind) {
        self.diagnostics.push(self.locator.diagnostic_of(field, self.item_index, problem));
    }

    pub(super) fn check_text(&mut self, field: &str, text: &str) -> String {
        let cleaned = clean(text);
        if cleaned.trim().is_empty() {
            self.report(field, DiagnosticKind::Empty);
        }
        self.check_length(field, cleaned.chars().count());
        cleaned
    }

    fn check_length(&mut self, field: &str, length: usize) {
        if length > MAX_FIELD_TEXT_CHARS {
            self.report(field, DiagnosticKind::TextTooLong { length, max: MAX_FIELD_TEXT_CHARS });
        }
    }

    pub(super) fn check_localised(&mut self, field: &str, words: Localised) -> Localised {
        let words = words.cleaned();
        if has_blank_text(&words) {
            self.report(field, DiagnosticKind::Empty);
        }
        self.check_language_tags(field, &words);
        self.check_length(field, words.max_len_chars());
        words
    }

    fn check_language_tags(&mut self, field: &str, words: &Localised) {
        for (tag, _) in words.entries().filter(|(tag, _)| tag.len() > MAX_LANGUAGE_TAG_BYTES) {
            self.report(field, DiagnosticKind::InvalidLanguageTag { found: tag.to_owned() });
        }
    }

    pub(super) fn check_optional(&mut self, field: &str, words: Option<Localised>) -> Option<Localised> {
        words.map(|words| self.check_localised(field, words))
    }

    pub(super) fn check_list<T, U>(
        &mut self,
        field: &str,
        list: Vec<T>,
        mut each: impl FnMut(&mut Self, T) -> Option<U>,
    ) -> Vec<U> {
        if list.len() > MAX_LIST_ITEMS {
            self.report(field, DiagnosticKind::ListTooLong { count: list.len(), max: MAX_LIST_ITEMS });
            return Vec::new();
        }
        let mut kept = Vec::with_capacity(list.len());
        for (index, item) in list.into_iter().enumerate() {
            self.item_index = Some(index);
            kept.extend(each(self, item));
        }
        self.item_index = None;
        kept
    }

    pub(super) fn check_url(&mut self, field: &str, text: &str) -> String {
        let cleaned = clean(text);
        if !is_url(&cleaned) {
            self.report(field, DiagnosticKind::InvalidUrl { found: cleaned.chars().take(80).collect() });
        }
        self.check_length(field, cleaned.chars().count());
        cleaned
    }

    fn check_phone(&mut self, field: &str, text: &str) -> Option<String> {
        let cleaned = clean(text);
        let digits = cleaned.bytes().filter(u8::is_ascii_digit).count();
        let good = (3..=20).contains(&digits)
            && cleaned.chars().count() <= MAX_CONTACT_CHARS
            && cleaned.chars().all(|letter| letter.is_ascii_alphanumeric() || " +-().,/".contains(letter));
        if !good {
            self.report(field, DiagnosticKind::InvalidPhone { found: cleaned.chars().take(40).collect() });
        }
        good.then_some(cleaned)
    }

    fn check_email(&mut self, field: &str, text: &str) -> Option<String> {
        let cleaned = clean(text);
        let well_made = |(name, host): (&str, &str)| {
            !name.is_empty()
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !host.contains('@')
        };
        let good = cleaned.split_once('@').is_some_and(well_made)
            && cleaned.chars().count() <= MAX_CONTACT_CHARS
            && cleaned.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>(),;:\\[]".contains(&byte));
        if !good {
            self.report(field, DiagnosticKind::InvalidEmail { found: cleaned.chars().take(80).collect() });
        }
        good.then_some(cleaned)
    }

    #[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
    fn check_year(&mut self, field: &str, year: f64) -> Option<i16> {
        (self.check_number(field, year, MIN_YEAR, MAX_YEAR) && year.fract() == 0.0).then_some(year as i16)
    }

    fn check_date(&mut self, field: &str, text: Option<String>) -> Option<PageDate> {
        let text = text?;
        let date = PageDate::parse(&text);
        if date.is_none() {
            self.report(field, DiagnosticKind::InvalidDate { found: clean(&text).chars().take(40).collect() });
        }
        date
    }

    pub(super) fn check_number(&mut self, field: &str, number: f64, least: f64, most: f64) -> bool {
        if !number.is_finite() {
            self.report(field, DiagnosticKind::NotANumber);
        } else if number < least {
            self.report(field, DiagnosticKind::TooSmall { found: number });
        } else if number > most {
            self.report(field, DiagnosticKind::TooLarge { found: number, max: most });
        } else {
            return true;
        }
        false
    }

    pub(super) fn check_range<T: Copy + Into<f64>>(
        &mut self,
        field: &str,
        span: StatedRange<T>,
        most: f64,
    ) -> StatedRange<T> {
        let least = MIN_HOURS_OR_WEEKS;
        match span.map(T::into) {
            StatedRange::Unknown => {}
            StatedRange::Exactly(value) | StatedRange::AtLeast(value) | StatedRange::AtMost(value) => {
                self.check_number(field, value, least, most);
            }
            StatedRange::Between(low, high) => {
                if self.check_number(field, low, least, most)
                    && self.check_number(field, high, least, most)
                    && low > high
                {
                    self.report(field, DiagnosticKind::InvertedRange { low, high });
                }
            }
        }
        span
    }

    fn check_cents(&mut self, field: &str, amount: f64) -> Cents {
        if let Some(cents) = Cents::try_from_dollars(amount) {
            return cents;
        }
        if self.check_number(field, amount, 0.0, Cents::MAX.dollars()) {
            self.report(field, DiagnosticKind::FractionalCent { found: amount });
        }
        Cents(0)
    }

    fn check_price(&mut self, raw: &RawPrice) -> Price {
        match *raw {
            RawPrice::Unknown => Price::Unknown,
            RawPrice::Free => Price::Free,
            RawPrice::Fixed(amount, currency) => Price::Fixed(self.check_cents("price", amount), currency),
            RawPrice::Between(low, high, currency) => {
                let ends = (self.check_cents("price", low), self.check_cents("price", high));
                if low > high {
                    self.report("price", DiagnosticKind::InvertedRange { low, high });
                }
                Price::Between(ends.0, ends.1, currency)
            }
            RawPrice::PerMonth { amount, currency, trial_days } => {
                let amount = self.check_cents("price", amount);
                let trial_days =
                    trial_days.and_then(|days| self.check_integer("price.trial_days", days, 0, MAX_TRIAL_DAYS));
                Price::PerMonth { amount, currency, trial_days }
            }
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
    fn check_integer(&mut self, field: &str, number: f64, least: u32, most: u32) -> Option<u32> {
        if !self.check_number(field, number, f64::from(least), f64::from(most)) {
            return None;
        }
        if number.fract() != 0.0 {
            self.report(field, DiagnosticKind::WrongType { detail: format!("{number} is no whole number") });
            return None;
        }
        Some(number as u32)
    }

    fn check_clb(&mut self, raw: &RawClb) -> Option<Clb> {
        let levels = [
            ("listening", raw.listening),
            ("speaking", raw.speaking),
            ("reading", raw.reading),
            ("writing", raw.writing),
        ];
        let before = self.diagnostics.len();
        for (skill, level) in levels {
            if !(1.0..=f64::from(MAX_CLB)).contains(&level) || level.fract() != 0.0 {
                self.report(&format!("clb.{skill}"), DiagnosticKind::InvalidClbLevel { found: level });
            }
        }
        if self.diagnostics.len() > before {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be 1 to 12")]
        let [listening, speaking, reading, writing] = levels.map(|(_, level)| level as u8);
        Some(Clb { listening, speaking, reading, writing })
    }

    fn check_fact(&mut self, criterion: Criterion, raw: RawFact) -> Fact {
        let field = format!("checklist.{}", criterion.id());
        let (value, evidence) = match raw {
            RawFact::Unknown => return Fact::unknown(),
            RawFact::Yes(evidence) => (Tristate::Yes, evidence),
            RawFact::No(evidence) => (Tristate::No, evidence),
        };
        let text = evidence.text.cleaned();
        if has_blank_text(&text) {
            self.report(&field, DiagnosticKind::MissingEvidence);
        }
        self.check_language_tags(&field, &text);
        self.check_length(&field, text.max_len_chars());
        let source = evidence.source.map(|address| self.check_url(&field, &address));
        let as_of = self.check_date(&field, evidence.as_of);
        Fact { value, evidence: text, source, as_of, basis: evidence.basis.unwrap_or(Basis::Stated) }
    }

    fn check_occupation(
        &mut self,
        raw: RawOccupation,
        known: &Occupations,
        seen: &mut Vec<NocCode>,
    ) -> Option<OccupationLink> {
        let found: String = clean(&raw.code).chars().take(20).collect();
        let why = self.check_localised("occupations", raw.why);
        let Some(code) = NocCode::parse(&raw.code).filter(|code| known.get(*code).is_some()) else {
            self.report("occupations", DiagnosticKind::UnknownOccupation { found });
            return None;
        };
        if seen.contains(&code) {
            self.report("occupations", DiagnosticKind::DuplicateOccupation { found });
            return None;
        }
        seen.push(code);
        Some(OccupationLink { code, basis: raw.basis, why })
    }

    fn check_language(&mut self, field: &str, tag: String) -> Option<String> {
        let good = (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
        if !good {
            self.report(field, DiagnosticKind::InvalidLanguageTag { found: clean(&tag).chars().take(20).collect() });
        }
        good.then_some(tag)
    }

    fn check_id(&mut self, field: &str, text: &str) -> Option<ProgramId> {
        let id = ProgramId::parse(text);
        if id.is_none() {
            self.report(field, DiagnosticKind::InvalidId { found: clean(text).chars().take(120).collect() });
        }
        id
    }

    fn check_source(&mut self, raw: RawSource) -> Source {
        if raw.url.trim().is_empty() {
            self.report("source.url", DiagnosticKind::MissingSource);
        }
        let url = if raw.url.trim().is_empty() { String::new() } else { self.check_url("source.url", &raw.url) };
        Source {
            url,
            as_of: self.check_date("source.as_of", raw.as_of).unwrap_or_default(),
            other_urls: self.check_list("source.also", raw.also, |checker, address| {
                Some(checker.check_url("source.also", &address))
            }),
            page_language: raw.page_language.and_then(|tag| self.check_language("source.page_language", tag)),
            kind: raw.kind.unwrap_or_default(),
        }
    }
}

/// Whether a cleaned text is the address of a page.
#[must_use]
pub fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with(['.', '/']))
        && !text
            .chars()
            .any(|letter| letter.is_whitespace() || matches!(letter, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '}'))
}

/// Whether a text says nothing, in any language or in one of those that it names.
pub(super) fn has_blank_text(words: &Localised) -> bool {
    words.is_empty() || words.entries().any(|(_, text)| text.trim().is_empty())
}

#[expect(clippy::too_many_lines, reason = "one field after the other")]
pub(super) fn check_record(
    site: &dyn DiagnosticLocator,
    raw: RawProgram,
    known: &Occupations,
) -> Result<Program, Vec<Diagnostic>> {
    let mut checker = Checker::new(site);
    let id = checker.check_id("id", &raw.id);
    let criteria = check_checklist(&mut checker, raw.checklist);
    let mut seen = Vec::new();
    let weeks = checker.check_range("weeks", raw.weeks, MAX_PROGRAM_WEEKS);
    if !weeks.is_known() && matches!(raw.weeks_basis, Some(WeeksBasis::Derived)) {
        checker.report("weeks_basis", DiagnosticKind::ConflictingField { other_field: "weeks".to_owned() });
    }
    if raw.page.is_some() && raw.url.is_some() {
        checker.report("url", DiagnosticKind::ConflictingField { other_field: "page".to_owned() });
    }
    let page_field = if raw.url.is_some() { "url" } else { "page" };
    let page = raw.page.or(raw.url).map(|page| checker.check_url(page_field, &page));
    let provider_site = raw.provider_site.map(|site| checker.check_url("provider_site", &site));
    if let (Some(page), Some(site)) = (&page, &provider_site)
        && !hosts::is_page_of(page, site)
    {
        let host = hosts::host(page).chars().take(80).collect();
        checker.report(page_field, DiagnosticKind::ThirdPartyPage { host });
    }
    let terms = Terms {
        valid_in: raw.valid_in,
        open_to: raw.open_to,
        entry: raw.entry,
        price_for: raw.price_for.unwrap_or_default(),
        price_year: raw.price_year.and_then(|year| checker.check_year("price_year", year)),
        other_prices: raw.other_prices,
        pays_learner: raw.pays_learner,
        funded: raw.funded,
        placement_hours: raw.placement_hours,
        placement_weeks: raw.placement_weeks,
        attendance: raw.attendance,
        credits: raw.credits,
        next_start: raw.next_start,
        warnings: raw.warnings,
        derived: raw.derived,
        field_sources: raw.field_sources,
    };
    let terms = Box::new(checker.check_terms(terms));
    let program = Program {
        id: id.clone().unwrap_or_else(ProgramId::placeholder),
        title: checker.check_text("title", &raw.title),
        provider: checker.check_text("provider", &raw.provider),
        provider_kind: raw.provider_kind,
        province: raw.province,
        page,
        provider_site,
        phone: raw.phone.and_then(|phone| checker.check_phone("phone", &phone)),
        email: raw.email.and_then(|email| checker.check_email("email", &email)),
        checked: checker.check_date("checked", raw.checked).unwrap_or_default(),
        kind: raw.kind.unwrap_or_default(),
        sector: raw.sector,
        skills: checker
            .check_list("skills", raw.skills, |checker, skill| Some(checker.check_localised("skills", skill))),
        roles: checker.check_list("roles", raw.roles, |checker, role| Some(checker.check_localised("roles", role))),
        occupations: checker.check_list("occupations", raw.occupations, |checker, link| {
            checker.check_occupation(link, known, &mut seen)
        }),
        licence_first: raw.licence_first == Some(YesNo::Yes),
        licence_note: checker.check_optional("licence_note", raw.licence_note),
        delivery: raw.delivery.unwrap_or(Delivery::Unknown),
        pace: raw.pace.unwrap_or(Pace::Unknown),
        times: checker.check_list("times", raw.times, |_, part| Some(part)),
        hours: checker.check_range("hours", raw.hours, MAX_PROGRAM_HOURS),
        weeks,
        weeks_basis: raw.weeks_basis.unwrap_or(WeeksBasis::Stated),
        hours_per_week: checker.check_range("hours_per_week", raw.hours_per_week, HOURS_PER_WEEK),
        price: checker.check_price(&raw.price),
        tax: raw.tax.unwrap_or(Tax::Unknown),
        additional_costs: checker.check_optional("extras", raw.extras),
        price_condition: checker.check_optional("price_condition", raw.price_condition),
        languages: checker
            .check_list("languages", raw.languages, |checker, tag| checker.check_language("languages", tag)),
        prerequisites: match raw.prerequisites {
            RawPrerequisites::Unknown => Prerequisites::Unknown,
            RawPrerequisites::None => Prerequisites::NoneRequired,
            RawPrerequisites::Asks(words) => Prerequisites::Required(checker.check_localised("prerequisites", words)),
        },
        clb: raw.clb.and_then(|clb| checker.check_clb(&clb)),
        criteria,
        counts_toward: checker
            .check_list("counts_toward", raw.counts_toward, |checker, to| checker.check_id("counts_toward", &to)),
        expires_after_years: raw
            .expires_after_years
            .and_then(|years| checker.check_integer("expires_after_years", years, 1, MAX_EXPIRY_YEARS)),
        status: raw.status.unwrap_or(Status::Unknown),
        source: checker.check_source(raw.source),
        terms,
        notes: checker.check_optional("notes", raw.notes),
    };
    if checker.diagnostics.is_empty() { Ok(program) } else { Err(checker.diagnostics) }
}

fn check_checklist(checker: &mut Checker<'_>, raw: RawChecklist) -> Vec<Fact> {
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
    .map(|(fact, criterion)| checker.check_fact(*criterion, fact))
    .collect()
}
