//! The terms of a program in words: where it counts, who may join, what one must have, further prices, when it starts.

use microcred_core::fact::SourceKind;
use microcred_core::program::Program;
use microcred_core::sanitize::Localised;
use microcred_core::schedule::StatedRange;
use microcred_core::terms::{Asked, Attendance, ListedPrice, NextStart, ProgramKind, SchoolingAsked, ValidIn};

use crate::family;
use crate::localizer::{Args, Localizer};
use crate::messages::MessageId;
use crate::msg;

/// One line: what it is about, and what is known.
pub type LabelledLine = (MessageId, String);

impl Localizer {
    /// How to reach the provider: its page of the program, else its site, with its telephone number and e-mail address;
    /// or that neither is known. One line each.
    #[must_use]
    pub fn contact_lines(&self, program: &Program) -> Vec<LabelledLine> {
        let mut lines = Vec::new();
        match (&program.page, &program.provider_site) {
            (Some(page), _) => lines.push((msg::TERMS_PAGE, page.clone())),
            (None, Some(site)) => lines.push((msg::TERMS_SITE, site.clone())),
            (None, None) => lines.push((msg::TERMS_PAGE, self.text(msg::TERMS_PAGE_UNKNOWN))),
        }
        let reach: Vec<&str> = [&program.phone, &program.email].into_iter().flatten().map(String::as_str).collect();
        if !reach.is_empty() {
            lines.push((msg::TERMS_ASK_SCHOOL, reach.join(" · ")));
        }
        lines
    }

    /// What is known of the terms, one line each; nothing of what no page says.
    #[must_use]
    pub fn terms_lines(&self, program: &Program) -> Vec<LabelledLine> {
        let (terms, tag) = (&program.terms, self.tag());
        let mut lines = Vec::new();
        let mut say = |label: MessageId, text: String| {
            if !text.is_empty() {
                lines.push((label, text));
            }
        };
        say(msg::TERMS_CAUTION, joined(terms.warnings.iter().map(|warning| warning.text.get(tag))));
        say(
            msg::TERMS_KIND,
            match program.kind {
                ProgramKind::Program => String::new(),
                ProgramKind::ExamOnly => self.text(msg::TERMS_KIND_EXAM_ONLY),
                ProgramKind::Recertification => self.text(msg::TERMS_KIND_RECERTIFICATION),
            },
        );
        say(
            msg::TERMS_VALID_IN,
            match &terms.valid_in {
                ValidIn::Unknown => String::new(),
                ValidIn::All => self.text(msg::TERMS_VALID_EVERYWHERE),
                ValidIn::Only(provinces) => {
                    let names: Vec<String> = provinces.iter().map(|province| self.province(*province)).collect();
                    self.format(msg::TERMS_VALID_ONLY, &Args::new().string("provinces", names.join(", ")))
                }
            },
        );
        say(msg::TERMS_OPEN_TO, terms.open_to.why.as_ref().map_or_else(String::new, |why| why.get(tag).to_owned()));
        say(msg::TERMS_ENTRY, self.entry_words(program));
        let prices: Vec<String> = terms.other_prices.iter().map(|price| self.listed_price(price)).collect();
        say(msg::TERMS_OTHER_PRICES, prices.join("; "));
        say(msg::TERMS_FUNDED, joined(terms.funded.iter().map(|funded| funded.why.get(tag))));
        say(
            msg::TERMS_PAYS_LEARNER,
            terms.pays_learner.evidence().map_or_else(String::new, |why| why.get(tag).to_owned()),
        );
        let (hours, weeks) = (terms.placement_hours, terms.placement_weeks);
        say(
            msg::TERMS_PLACEMENT,
            match (hours, weeks) {
                (StatedRange::Unknown, StatedRange::Unknown) => String::new(),
                (hours, StatedRange::Unknown) => self.hours(hours),
                (StatedRange::Unknown, weeks) => self.weeks(weeks),
                (hours, weeks) => format!("{}; {}", self.hours(hours), self.weeks(weeks)),
            },
        );
        say(
            msg::TERMS_ATTENDANCE,
            terms.attendance.map_or_else(String::new, |attendance| {
                self.text(match attendance {
                    Attendance::FullTime => msg::TERMS_ATTENDANCE_FULL_TIME,
                    Attendance::PartTime => msg::TERMS_ATTENDANCE_PART_TIME,
                    Attendance::Either => msg::TERMS_ATTENDANCE_EITHER,
                })
            }),
        );
        say(
            msg::TERMS_NEXT_START,
            match &terms.next_start {
                NextStart::Unknown => String::new(),
                NextStart::On(date) => self.page_day(date),
                NextStart::EveryMonth => self.text(msg::TERMS_START_EVERY_MONTH),
                NextStart::AnyTime => self.text(msg::TERMS_START_ANY_TIME),
            },
        );
        lines
    }

    /// Whose page a source is: "found in the news"; nothing where nobody has looked.
    #[must_use]
    pub fn source_kind(&self, kind: SourceKind) -> String {
        family::SOURCE_KIND.find(&slug(kind.id())).map_or_else(String::new, |id| self.text(id))
    }

    /// What one must already have, as the pages say it.
    fn entry_words(&self, program: &Program) -> String {
        let (entry, tag) = (&program.terms.entry, self.tag());
        let schooling = match &entry.schooling {
            SchoolingAsked::Unknown => None,
            SchoolingAsked::NotAsked(words) | SchoolingAsked::Asked(_, words) => Some(words),
        };
        let rest = [&entry.licence, &entry.experience, &entry.trained_abroad, &entry.language_proof];
        let asked = rest.into_iter().filter_map(Asked::evidence);
        let all = schooling.into_iter().chain(asked).chain(entry.checks.iter().map(|check| &check.why));
        joined(all.map(|words: &Localised| words.get(tag)))
    }

    /// A price besides the main one: what it is for, who pays it, how much.
    fn listed_price(&self, price: &ListedPrice) -> String {
        let name = |family: family::Family, id: &str| family.find(id).map_or_else(String::new, |id| self.text(id));
        let amount = match (price.low, price.high) {
            (Some(low), Some(high)) => self.money_range(low, high, price.currency),
            (Some(one), None) | (None, Some(one)) => self.money(one, price.currency),
            (None, None) => String::new(),
        };
        let mut parts = vec![name(family::PRICE_PART, &slug(price.part.id())), amount];
        parts.push(name(family::PRICE_UNIT, &slug(price.per.id())));
        parts.push(name(family::PAYER, &slug(price.payer.id())));
        parts.extend(price.year.map(|year| year.to_string()));
        parts.extend(price.note.as_ref().map(|note| note.get(self.tag()).to_owned()));
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    }
}

fn slug(id: &str) -> String {
    id.replace('_', "-")
}

/// Texts of one line, without those that stand there already.
fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = Vec::new();
    for text in texts.map(str::trim).filter(|text| !text.is_empty()) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    let ends = |text: &str| text.ends_with(['.', '!', '?']);
    all.iter()
        .map(|text| if ends(text) { (*text).to_owned() } else { format!("{text}.") })
        .collect::<Vec<_>>()
        .join(" ")
}
