//! Filters in words: facets, their values, which filters are on, how to get programmes back.

use super::messages::{Args, Texts};
use crate::domain::criteria::{Check, Criteria};
use crate::domain::fact::Value;
use crate::domain::filters::bands::{Ends, HoursBand, LevelBand, PriceBand, WeeksBand};
use crate::domain::filters::facet::{Asked, Licence, TimeOfWeek, Tongue};
use crate::domain::filters::ways_back::WayBack;
use crate::domain::filters::{Choice, Facet, Filters, Side};
use crate::domain::money::{Cents, Currency};
use crate::domain::occupation::Province;
use crate::domain::programme::{ProviderKind, Sector, Status};
use crate::domain::schedule::{Delivery, Pace, Span};

/// What stands between two filters.
const BETWEEN: &str = " · ";

impl Texts {
    /// What a facet is called.
    #[must_use]
    pub fn facet(&self, facet: Facet, criteria: &Criteria) -> String {
        match facet.check() {
            Some(check) => self.check_label(check, criteria),
            None => self.say(&format!("facet-{}", facet.slug())),
        }
    }

    /// What a facet is about, in a sentence or two.
    #[must_use]
    pub fn facet_note(&self, facet: Facet, criteria: &Criteria) -> String {
        let tag = self.tag();
        let question = match facet.check() {
            Some(Check::Programme(id)) => criteria.of(id).map(|found| &found.question),
            Some(Check::Person(id)) => criteria.of_person(id).map(|found| &found.question),
            None => return self.say(&format!("facet-note-{}", facet.slug())),
        };
        question.map_or_else(String::new, |question| question.get(tag).to_owned())
    }

    /// What a value of a facet is called, beside the name of its facet.
    #[must_use]
    pub fn facet_value(&self, choice: Choice) -> String {
        let value = choice.value();
        let named = match choice.facet() {
            Facet::Province => {
                Some(Province::find(value).map_or_else(|| self.say("filter-no-province"), |one| self.province(one)))
            }
            _ if choice.is_unknown() => None,
            Facet::Price => PriceBand::find(value).map(|band| self.price_band(band)),
            Facet::Weeks => WeeksBand::find(value).map(|band| self.band(band.ends(), |span| self.weeks(span))),
            Facet::HoursPerWeek => HoursBand::find(value).map(|band| match band {
                HoursBand::OwnPace => self.say("filter-own-pace"),
                other => self.band(other.ends(), |span| self.weekly(span)),
            }),
            Facet::Times => TimeOfWeek::find(value).map(|time| self.say(&format!("filter-time-{}", time.slug()))),
            Facet::Pace => Pace::find(value).map(|pace| self.pace(pace)),
            Facet::Delivery => Delivery::find(value).map(|delivery| self.delivery_apart(delivery)),
            Facet::Language => Tongue::find(value).map(|tongue| self.tongue(tongue)),
            Facet::Clb => LevelBand::find(value).and_then(LevelBand::levels).map(|(low, high)| {
                self.with("filter-level", &Args::new().text("low", low.to_string()).text("high", high.to_string()))
            }),
            Facet::Prerequisites => Asked::find(value).map(|asked| self.asked(asked)),
            Facet::LicenceFirst => Licence::find(value).map(|licence| match licence {
                Licence::Yes => self.say("licence-yes"),
                Licence::No => self.say("licence-no"),
            }),
            Facet::Sector => Sector::find(value).map(|sector| self.sector(sector)),
            Facet::ProviderKind => ProviderKind::find(value).map(|kind| self.provider_kind(kind)),
            Facet::Status => Status::find(value).map(|status| self.status(status)),
            _ => Value::find(value).map(|value| self.value(value)),
        };
        named.unwrap_or_else(|| self.say("filter-unknown"))
    }

    /// A delivery in a few words, so that no two are called the same.
    fn delivery_apart(&self, delivery: Delivery) -> String {
        match delivery {
            Delivery::Hybrid => self.say("filter-hybrid"),
            Delivery::OnlineMixed => self.say("filter-online-mixed"),
            Delivery::OnlineUnspecified => self.say("filter-online-unspecified"),
            other => self.delivery(other),
        }
    }

    fn tongue(&self, tongue: Tongue) -> String {
        match tongue {
            Tongue::English => self.say("tongue-en"),
            Tongue::French => self.say("tongue-fr"),
            Tongue::Other => self.say("filter-other-tongue"),
            Tongue::Unknown => self.say("filter-unknown"),
        }
    }

    fn asked(&self, asked: Asked) -> String {
        match asked {
            Asked::Nothing => self.say("filter-asks-nothing"),
            Asked::Something => self.say("filter-asks-something"),
            Asked::Unknown => self.say("filter-unknown"),
        }
    }

    fn price_band(&self, band: PriceBand) -> String {
        let money = |dollars: u32| self.money(Cents::from_dollars(i64::from(dollars)), Currency::Cad);
        let between = |low, high| Args::new().text("low", money(low)).text("high", money(high));
        let figure = |dollars| Args::new().text("figure", money(dollars));
        match (band, band.ends()) {
            (_, (None, Some(high))) => self.with("span-at-most", &figure(high)),
            (_, (Some(low), Some(high))) => self.with("span-between", &between(low, high)),
            (_, (Some(low), None)) => self.with("filter-more", &figure(low)),
            (PriceBand::FreeIf, _) => self.say("filter-price-free-if"),
            (_, (None, None)) => self.say("filter-price-free"),
        }
    }

    /// A band of hours or weeks with its unit.
    fn band(&self, ends: Ends, unit: impl Fn(Span) -> String) -> String {
        match ends {
            (None, Some(high)) => unit(Span::AtMost(f64::from(high))),
            (Some(low), Some(high)) => unit(Span::Between(f64::from(low), f64::from(high))),
            (Some(low), None) => {
                self.with("filter-more", &Args::new().text("figure", unit(Span::Exactly(f64::from(low)))))
            }
            (None, None) => self.say("filter-unknown"),
        }
    }

    /// One filter by itself: `online, at any hour`, `Accredited or public: yes`, `not private school`.
    #[must_use]
    pub fn filter(&self, facet: Facet, choices: &[Choice], side: Side, criteria: &Criteria) -> String {
        let names: Vec<String> = choices.iter().map(|choice| self.facet_value(*choice)).collect();
        let mut names = names.into_iter();
        let first = names.next().unwrap_or_default();
        let joined = names
            .fold(first, |first, last| self.with("filter-or", &Args::new().text("first", first).text("last", last)));
        let alone = speaks_alone(facet) && !choices.iter().any(|choice| choice.is_unknown());
        let said = if alone { joined } else { self.value_and_text(&self.facet(facet, criteria), &joined) };
        match side {
            Side::Only => said,
            Side::Not => self.with("filter-not", &Args::new().text("filter", said)),
        }
    }

    /// Every filter that is on, in one line.
    #[must_use]
    pub fn filters(&self, filters: &Filters, criteria: &Criteria) -> String {
        let mut said: Vec<String> = Vec::new();
        for facet in Facet::ALL {
            let with = |side| facet.choices().filter(move |choice| filters.side(*choice) == Some(side));
            let only: Vec<Choice> = with(Side::Only).collect();
            if !only.is_empty() {
                said.push(self.filter(*facet, &only, Side::Only, criteria));
            }
            said.extend(with(Side::Not).map(|choice| self.filter(*facet, &[choice], Side::Not, criteria)));
        }
        said.join(BETWEEN)
    }

    /// Which filters are on and how many they leave out.
    #[must_use]
    pub fn filters_line(&self, filters: &Filters, left_out: usize, criteria: &Criteria) -> String {
        let args = Args::new().text("shown", self.count(left_out)).text("list", self.filters(filters, criteria));
        self.with("filters-line", &args)
    }

    /// A way back with how many programmes come back.
    #[must_use]
    pub fn way_back(&self, way: WayBack, count: usize, filters: &Filters, criteria: &Criteria) -> String {
        let drop = |said: String| self.with("way-drop", &Args::new().text("filter", said));
        let said = match way {
            WayBack::KeepUnknown(facet) => {
                self.with("way-keep-unknown", &Args::new().text("facet", self.facet(facet, criteria)))
            }
            WayBack::DropOnly(facet) => {
                let kept = facet.choices().filter(|choice| filters.side(*choice) == Some(Side::Only));
                drop(self.filter(facet, &kept.collect::<Vec<_>>(), Side::Only, criteria))
            }
            WayBack::DropNot(choice) => drop(self.filter(choice.facet(), &[choice], Side::Not, criteria)),
            WayBack::DropAll => self.say("way-drop-all"),
        };
        self.with("way-back", &Args::new().text("way", said).count("count", count).text("shown", self.count(count)))
    }

    /// A count as people write it.
    #[must_use]
    pub fn count(&self, count: usize) -> String {
        self.number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// Whether the values of a facet say by themselves what they are about.
const fn speaks_alone(facet: Facet) -> bool {
    matches!(
        facet,
        Facet::Price
            | Facet::Weeks
            | Facet::HoursPerWeek
            | Facet::Times
            | Facet::Pace
            | Facet::Delivery
            | Facet::Province
            | Facet::Language
            | Facet::Clb
            | Facet::Sector
            | Facet::ProviderKind
            | Facet::Status
    )
}
