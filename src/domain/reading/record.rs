//! One programme as it stands in a file, and the checks that make it a [`Programme`].

use ron::Error as RonError;
use ron::error::SpannedError;
use serde::Deserialize;

use super::fault::{Fault, Place, Problem, plain_detail};
use super::locate::{Field, Node, Places};
use super::{MAX_LIST, MAX_TEXT, from_ron};
use crate::domain::criteria::Criterion;
use crate::domain::fact::{Basis, Fact, PageDate, Source, Value};
use crate::domain::money::{Cents, Currency, Price, Tax};
use crate::domain::occupation::{NocCode, Occupations, Province};
use crate::domain::programme::{
    Clb, OccupationLink, Prerequisites, Programme, ProgrammeId, ProviderKind, Sector, Status, WeeksBasis,
};
use crate::domain::schedule::{DayPart, Delivery, Pace, Span};
use crate::domain::words::{Localised, clean};

/// More hours, weeks or months than this is a typing error.
const MOST_HOURS: f64 = 10_000.0;
const MOST_WEEKS: f64 = 520.0;
const HOURS_IN_A_WEEK: f64 = 168.0;
/// A field name is shown as far as this.
const LONGEST_NAME: usize = 80;
/// A language is named by two or three letters; more are a misspelt `source`, `asof` or `basis`.
const LONGEST_TAG: usize = 3;

/// A record whose fields are known by name, so that each can be tried by itself.
trait Layout {
    const FIELDS: &'static [&'static str];
    const REQUIRED: &'static [&'static str];
    fn try_field(name: &str, text: &str) -> Option<Result<(), SpannedError>>;
}

macro_rules! layout {
    ($(#[$meta:meta])* $name:ident { required { $($must:ident : $must_type:ty),* $(,)? } silent { $($may:ident : $may_type:ty),* $(,)? } }) => {
        $(#[$meta])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name { $($must: $must_type,)* $(#[serde(default)] $may: $may_type,)* }

        impl Layout for $name {
            const FIELDS: &'static [&'static str] = &[$(stringify!($must),)* $(stringify!($may),)*];
            const REQUIRED: &'static [&'static str] = &[$(stringify!($must),)*];
            fn try_field(name: &str, text: &str) -> Option<Result<(), SpannedError>> {
                match name {
                    $(stringify!($must) => Some(from_ron::<$must_type>(text).map(drop)),)*
                    $(stringify!($may) => Some(from_ron::<$may_type>(text).map(drop)),)*
                    _ => None,
                }
            }
        }
    };
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum YesNo {
    Yes,
    No,
}

layout! {
    RawProgramme {
        required { id: String, title: String, provider: String, provider_kind: ProviderKind, url: String, sector: Sector, source: RawSource }
        silent {
            province: Option<Province>, skills: Vec<Localised>, roles: Vec<Localised>, occupations: Vec<RawOccupation>,
            licence_first: Option<YesNo>, licence_note: Option<Localised>, delivery: Option<Delivery>, pace: Option<Pace>,
            times: Vec<DayPart>, hours: Span, weeks: Span, weeks_basis: Option<WeeksBasis>, hours_per_week: Span,
            price: RawPrice, tax: Option<Tax>, extras: Option<Localised>, price_condition: Option<Localised>,
            languages: Vec<String>, prerequisites: RawPrerequisites, clb: Option<RawClb>, checklist: RawChecklist,
            counts_toward: Vec<String>, expires_after_years: Option<f64>, status: Option<Status>, notes: Option<Localised>,
        }
    }
}

layout! {
    RawSource {
        required { url: String }
        silent { as_of: Option<String>, also: Vec<String>, page_language: Option<String> }
    }
}

layout! {
    RawOccupation {
        required { code: String, basis: Basis, why: Localised }
        silent {}
    }
}

layout! {
    RawClb {
        required { listening: f64, speaking: f64, reading: f64, writing: f64 }
        silent {}
    }
}

layout! {
    #[derive(Default)]
    RawChecklist {
        required {}
        silent {
            practical_skill: RawFact, employer_consulted: RawFact, industry_focused: RawFact, assessment: RawFact,
            capstone: RawFact, career_support: RawFact, work_integrated: RawFact, stackable: RawFact, laddering: RawFact,
            accredited: RawFact, digital_badge: RawFact, newcomer_support: RawFact, osap_eligible: RawFact,
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum RawPrice {
    #[default]
    Unknown,
    Free,
    Fixed(f64, Currency),
    Between(f64, f64, Currency),
    PerMonth {
        amount: f64,
        currency: Currency,
        #[serde(default)]
        trial_days: Option<f64>,
    },
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawPrerequisites {
    #[default]
    Unknown,
    None,
    Asks(Localised),
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum RawFact {
    #[default]
    Unknown,
    Yes(RawEvidence),
    No(RawEvidence),
}

/// Evidence as a text alone, or with a page of its own.
#[derive(Debug)]
struct RawEvidence {
    text: Localised,
    source: Option<String>,
    as_of: Option<String>,
    basis: Option<Basis>,
}

impl<'de> Deserialize<'de> for RawEvidence {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let all = Localised::deserialize(deserializer)?;
        Self::from_entries(&all).map_err(|found| serde::de::Error::unknown_variant(found, &["stated", "derived"]))
    }
}

impl RawEvidence {
    /// `(en: …, fr: …, source: …, asof: …, basis: …)`: the last three are no languages. A basis that is no basis is the error.
    fn from_entries(all: &Localised) -> Result<Self, &str> {
        let mut evidence = Self { text: Localised::default(), source: None, as_of: None, basis: None };
        let mut texts = Vec::new();
        for (tag, text) in all.entries() {
            match tag {
                "source" => evidence.source = Some(text.to_owned()),
                "asof" => evidence.as_of = Some(text.to_owned()),
                "basis" => evidence.basis = Some(Basis::find(text).ok_or(text)?),
                _ => texts.push((tag.to_owned(), text.to_owned())),
            }
        }
        evidence.text = Localised::in_languages(texts);
        Ok(evidence)
    }
}

/// Where a record stands, for naming the place of what is wrong in it.
pub(super) struct Site<'a> {
    pub(super) file: &'a str,
    pub(super) places: &'a Places<'a>,
    pub(super) node: &'a Node,
}

impl Site<'_> {
    /// The place of a byte of the file.
    fn place(&self, byte: usize) -> Place {
        let (line, column) = self.places.line_and_column(byte);
        Place { file: self.file.to_owned(), line, column }
    }

    /// The text of a piece of the file.
    pub(super) fn text_of(&self, node: &Node) -> &str {
        node.text(self.places.text)
    }

    /// A fault that stands at this byte.
    pub(super) fn fault_at(&self, byte: usize, path: &str, problem: Problem) -> Fault {
        let field = (!path.is_empty()).then(|| clean(path).chars().take(LONGEST_NAME).collect());
        Fault { place: self.place(byte), id: self.id(), field, problem }
    }

    /// The id as far as it can be read, cleaned.
    pub(super) fn id(&self) -> Option<String> {
        let raw = self.text_of(&self.node.field("id")?.value);
        from_ron::<String>(raw).ok().map(|id| clean(&id).chars().take(120).collect())
    }

    /// A fault of a field (`checklist.assessment`), at the nearest place that exists.
    pub(super) fn fault(&self, path: &str, problem: Problem) -> Fault {
        self.fault_of(path, None, problem)
    }

    /// A fault of a field, or of one item of its list.
    pub(super) fn fault_of(&self, path: &str, item: Option<usize>, problem: Problem) -> Fault {
        let mut node = self.node;
        let mut at = node.start;
        for name in path.split('.').filter(|name| !name.is_empty()) {
            let Some(field) = node.field(name) else { break };
            at = field.at;
            node = &field.value;
        }
        let item = item.and_then(|index| node.items().get(index));
        self.fault_at(item.map_or(at, |item| item.start), path, problem)
    }
}

/// Reads and checks one record: the programme, or everything that is wrong with it.
pub(super) fn read(site: &Site<'_>, occupations: &Occupations) -> Result<Programme, Vec<Fault>> {
    match from_ron::<RawProgramme>(site.text_of(site.node)) {
        Ok(raw) => check(site, raw, occupations),
        Err(error) => {
            let mut faults = Vec::new();
            if !site.node.fields().is_empty() {
                layout_faults::<RawProgramme>(site, site.node, "", &mut faults);
            }
            if faults.is_empty() {
                faults.push(site.fault("", Problem::Unreadable { detail: plain_detail(&error.code) }));
            }
            let values = value_faults(site, &faults, occupations);
            faults.extend(values);
            Err(faults)
        }
    }
}

/// What stands in for a field that is there in no readable form, so that the values of the others are checked too.
const STAND_INS: &[(&str, &str)] = &[
    ("id", "\"a/a\""),
    ("title", "\"a\""),
    ("provider", "\"a\""),
    ("provider_kind", "college"),
    ("url", "\"https://a.ca\""),
    ("sector", "general"),
    ("source", "(url: \"https://a.ca\")"),
];

/// What is wrong with the values of those fields of a broken record that can be read.
fn value_faults(site: &Site<'_>, found: &[Fault], occupations: &Occupations) -> Vec<Fault> {
    let broken = |name: &str| {
        found.iter().filter_map(|fault| fault.field.as_deref()).any(|path| path.split('.').next() == Some(name))
    };
    let known = |name: &str| RawProgramme::FIELDS.contains(&name);
    let whole = site.node.fields().iter().filter(|field| known(&field.name) && !broken(&field.name));
    let mut mended: Vec<String> =
        whole.map(|field| format!("{}: {}", field.name, site.text_of(&field.value))).collect();
    mended.extend(STAND_INS.iter().filter(|(name, _)| broken(name)).map(|(name, text)| format!("{name}: {text}")));
    let Ok(raw) = from_ron::<RawProgramme>(&format!("({})", mended.join(", "))) else { return Vec::new() };
    let mut faults = check(site, raw, occupations).err().unwrap_or_default();
    // Weeks that could not be read are no weeks that are unknown.
    faults.retain(|fault| !matches!(&fault.problem, Problem::Contradiction { with } if broken(with)));
    faults
}

/// Tries every field of a record by itself.
fn layout_faults<T: Layout>(site: &Site<'_>, node: &Node, prefix: &str, faults: &mut Vec<Fault>) {
    let path = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    let fields = node.fields();
    if fields.len() > MAX_LIST {
        faults.push(site.fault_at(node.start, prefix, Problem::TooMany { count: fields.len(), most: MAX_LIST }));
        return;
    }
    for (index, field) in fields.iter().enumerate() {
        if fields.iter().take(index).any(|earlier| earlier.name == field.name) {
            faults.push(site.fault_at(field.at, &path(&field.name), Problem::RepeatedField));
            continue;
        }
        match T::try_field(&field.name, site.text_of(&field.value)) {
            None => {
                let known = T::FIELDS.join(", ");
                faults.push(site.fault_at(field.at, &path(&field.name), Problem::UnknownField { known }));
            }
            Some(Ok(())) => {}
            Some(Err(error)) => match (field.name.as_str(), prefix) {
                ("checklist", "") if !field.value.fields().is_empty() => {
                    layout_faults::<RawChecklist>(site, &field.value, "checklist", faults);
                }
                ("source", "") if !field.value.fields().is_empty() => {
                    layout_faults::<RawSource>(site, &field.value, "source", faults);
                }
                ("clb", "") if !field.value.fields().is_empty() => {
                    layout_faults::<RawClb>(site, &field.value, "clb", faults);
                }
                (_, "checklist") if matches!(site.text_of(&field.value), "yes" | "no" | "yes()" | "no()") => {
                    faults.push(site.fault_at(field.at, &path(&field.name), Problem::NoEvidence));
                }
                _ => list_faults::<T>(site, field, &path(&field.name), &error.code, faults),
            },
        }
    }
    for name in T::REQUIRED {
        if node.field(name).is_none() {
            let problem = if matches!(path(name).as_str(), "source" | "source.url") {
                Problem::NoSource
            } else {
                Problem::Missing
            };
            faults.push(site.fault_at(node.start, &path(name), problem));
        }
    }
}

/// Tries every item of a list by itself; a value that is no list is named as a whole.
fn list_faults<T: Layout>(site: &Site<'_>, field: &Field, path: &str, error: &RonError, faults: &mut Vec<Fault>) {
    let items = field.value.items();
    if !site.text_of(&field.value).starts_with('[') {
        faults.push(field_fault(site, &field.value, field.at, path, error));
    } else if items.len() > MAX_LIST {
        faults.push(site.fault_at(field.at, path, Problem::TooMany { count: items.len(), most: MAX_LIST }));
    } else {
        let before = faults.len();
        for item in items {
            let alone = T::try_field(&field.name, &format!("[{}]", site.text_of(item)));
            if field.name == "occupations" && !item.fields().is_empty() && matches!(alone, Some(Err(_))) {
                layout_faults::<RawOccupation>(site, item, path, faults);
            } else if let Some(Err(error)) = alone {
                faults.push(field_fault(site, item, item.start, path, &error.code));
            }
        }
        if faults.len() == before {
            faults.push(site.fault_at(field.at, path, problem_of(error)));
        }
    }
}

/// What RON says of a value that begins at `at`, with the name of a field inside it where RON gives one.
pub(super) fn field_fault(site: &Site<'_>, value: &Node, at: usize, path: &str, error: &RonError) -> Fault {
    let (name, problem) = match error {
        RonError::NoSuchStructField { expected, found, .. } => {
            (found.as_str(), Problem::UnknownField { known: expected.join(", ") })
        }
        RonError::MissingStructField { field: "source", .. } => ("source", Problem::NoSource),
        RonError::MissingStructField { field, .. } => (*field, Problem::Missing),
        RonError::DuplicateStructField { field, .. } => (*field, Problem::RepeatedField),
        _ => return site.fault_at(at, path, problem_of(error)),
    };
    let inner = value.fields().iter().rev().find(|field| field.name == name);
    site.fault_at(inner.map_or(at, |field| field.at), &format!("{path}.{name}"), problem)
}

fn problem_of(error: &RonError) -> Problem {
    match error {
        RonError::NoSuchEnumVariant { expected, found, .. } => {
            Problem::UnknownWord { found: clean(found).chars().take(80).collect(), known: expected.join(", ") }
        }
        other => Problem::WrongKind { detail: plain_detail(other) },
    }
}

/// Collects what is wrong with the values of one record.
struct Checker<'a> {
    site: &'a Site<'a>,
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
        let rest = cleaned.strip_prefix("https://").or_else(|| cleaned.strip_prefix("http://"));
        let good = rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with(['.', '/']))
            && !cleaned.chars().any(|letter| {
                letter.is_whitespace() || matches!(letter, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '}')
            });
        if !good {
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
        // Nothing takes no time at all: the smallest figure is some minutes.
        let least = 0.01;
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
                let trial_days = trial_days.and_then(|days| self.whole("price.trial_days", days, 0, 366));
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
            if !(1.0..=12.0).contains(&level) || level.fract() != 0.0 {
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

/// Whether a text says nothing, in any language or in one of those that it names.
pub(super) fn is_blank(words: &Localised) -> bool {
    words.is_empty() || words.entries().any(|(_, text)| text.trim().is_empty())
}

fn check(site: &Site<'_>, raw: RawProgramme, known: &Occupations) -> Result<Programme, Vec<Fault>> {
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
            .and_then(|years| checker.whole("expires_after_years", years, 1, 50)),
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
