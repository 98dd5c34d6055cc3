//! Filters in words: facets, their values, which filters are on, how to get programs back.

use crate::localizer::{Args, Localizer};
use crate::{family, msg};
use microcred_advice::filters::bands::{BandBounds, HoursBand, LevelBand, PriceBand, WeeksBand};
use microcred_advice::filters::facet::{EntryRequirement, LicenceRequired, TeachingLanguage, TimeOfWeek};
use microcred_advice::filters::suggestions::FilterSuggestion;
use microcred_advice::filters::{Facet, FacetValue, FilterMode, Filters};
use microcred_core::criteria::{ChecklistQuestion, Criteria};
use microcred_core::fact::Tristate;
use microcred_core::money::{Cents, Currency};
use microcred_core::occupation::Province;
use microcred_core::program::{ProviderKind, Sector, Status};
use microcred_core::schedule::{Delivery, Pace, StatedRange};

/// What stands between two filters.
const FILTER_SEPARATOR: &str = " · ";

impl Localizer {
    /// What a facet is called.
    #[must_use]
    pub fn facet(&self, facet: Facet, criteria: &Criteria) -> String {
        match facet.check() {
            Some(check) => self.check_label(check, criteria),
            None => self.text_in(family::FACET, &facet.slug()),
        }
    }

    /// What a facet is about, in a sentence or two.
    #[must_use]
    pub fn facet_note(&self, facet: Facet, criteria: &Criteria) -> String {
        let tag = self.tag();
        let question = match facet.check() {
            Some(ChecklistQuestion::Program(id)) => criteria.definition(id).map(|found| &found.question),
            Some(ChecklistQuestion::Person(id)) => criteria.person_definition(id).map(|found| &found.question),
            None => return self.text_in(family::FACET_NOTE, &facet.slug()),
        };
        question.map_or_else(String::new, |question| question.get(tag).to_owned())
    }

    /// What a value of a facet is called, beside the name of its facet.
    #[must_use]
    pub fn facet_value(&self, choice: FacetValue) -> String {
        let value = choice.id();
        let named = match choice.facet() {
            Facet::Province => {
                Some(Province::find(value).map_or_else(|| self.text(msg::FILTER_NO_PROVINCE), |one| self.province(one)))
            }
            _ if choice.is_unknown() => None,
            Facet::Price => PriceBand::find(value).map(|band| self.price_band(band)),
            Facet::Weeks => WeeksBand::find(value).map(|band| self.band(band.bounds(), |span| self.weeks(span))),
            Facet::HoursPerWeek => HoursBand::find(value).map(|band| match band {
                HoursBand::SelfPaced => self.text(msg::FILTER_OWN_PACE),
                other => self.band(other.bounds(), |span| self.hours_per_week(span)),
            }),
            Facet::Times => TimeOfWeek::find(value).map(|time| self.text_in(family::FILTER_TIME, &time.slug())),
            Facet::Pace => Pace::find(value).map(|pace| self.pace(pace)),
            Facet::Delivery => Delivery::find(value).map(|delivery| self.delivery_distinct(delivery)),
            Facet::Language => TeachingLanguage::find(value).map(|tongue| self.teaching_language(tongue)),
            Facet::Clb => LevelBand::find(value).and_then(LevelBand::levels).map(|(low, high)| {
                self.format(
                    msg::FILTER_LEVEL,
                    &Args::new().string("low", low.to_string()).string("high", high.to_string()),
                )
            }),
            Facet::Prerequisites => EntryRequirement::find(value).map(|asked| self.entry_requirement(asked)),
            Facet::LicenceFirst => LicenceRequired::find(value).map(|licence| match licence {
                LicenceRequired::Yes => self.text(msg::LICENCE_YES),
                LicenceRequired::No => self.text(msg::LICENCE_NO),
            }),
            Facet::Sector => Sector::find(value).map(|sector| self.sector(sector)),
            Facet::ProviderKind => ProviderKind::find(value).map(|kind| self.provider_kind(kind)),
            Facet::Status => Status::find(value).map(|status| self.status(status)),
            _ => Tristate::find(value).map(|value| self.value(value)),
        };
        named.unwrap_or_else(|| self.text(msg::FILTER_UNKNOWN))
    }

    /// A delivery in a few words, so that no two are called the same.
    fn delivery_distinct(&self, delivery: Delivery) -> String {
        match delivery {
            Delivery::Hybrid => self.text(msg::FILTER_HYBRID),
            Delivery::OnlineMixed => self.text(msg::FILTER_ONLINE_MIXED),
            Delivery::OnlineUnspecified => self.text(msg::FILTER_ONLINE_UNSPECIFIED),
            other => self.delivery(other),
        }
    }

    fn teaching_language(&self, tongue: TeachingLanguage) -> String {
        match tongue {
            TeachingLanguage::English => self.text(msg::TEACHING_LANGUAGE_EN),
            TeachingLanguage::French => self.text(msg::TEACHING_LANGUAGE_FR),
            TeachingLanguage::Other => self.text(msg::FILTER_OTHER_LANGUAGE),
            TeachingLanguage::Unknown => self.text(msg::FILTER_UNKNOWN),
        }
    }

    fn entry_requirement(&self, asked: EntryRequirement) -> String {
        match asked {
            EntryRequirement::NoPrerequisites => self.text(msg::FILTER_ASKS_NOTHING),
            EntryRequirement::HasPrerequisites => self.text(msg::FILTER_ASKS_SOMETHING),
            EntryRequirement::Unknown => self.text(msg::FILTER_UNKNOWN),
        }
    }

    fn price_band(&self, band: PriceBand) -> String {
        let money = |dollars: u32| self.money(Cents::from_dollars(i64::from(dollars)), Currency::Cad);
        let between = |low, high| Args::new().string("low", money(low)).string("high", money(high));
        let figure = |dollars| Args::new().string("figure", money(dollars));
        match (band, band.bounds()) {
            (_, (None, Some(high))) => self.format(msg::SPAN_AT_MOST, &figure(high)),
            (_, (Some(low), Some(high))) => self.format(msg::SPAN_BETWEEN, &between(low, high)),
            (_, (Some(low), None)) => self.format(msg::FILTER_MORE, &figure(low)),
            (PriceBand::FreeWithCondition, _) => self.text(msg::FILTER_PRICE_FREE_IF),
            (_, (None, None)) => self.text(msg::FILTER_PRICE_FREE),
        }
    }

    /// A band of hours or weeks with its unit.
    fn band<T: From<u32>>(&self, ends: BandBounds, unit: impl Fn(StatedRange<T>) -> String) -> String {
        match ends {
            (None, Some(high)) => unit(StatedRange::AtMost(T::from(high))),
            (Some(low), Some(high)) => unit(StatedRange::Between(T::from(low), T::from(high))),
            (Some(low), None) => {
                self.format(msg::FILTER_MORE, &Args::new().string("figure", unit(StatedRange::Exactly(T::from(low)))))
            }
            (None, None) => self.text(msg::FILTER_UNKNOWN),
        }
    }

    /// One filter by itself: `online, at any hour`, `Accredited or public: yes`, `not private school`.
    #[must_use]
    pub fn filter(&self, facet: Facet, choices: &[FacetValue], side: FilterMode, criteria: &Criteria) -> String {
        let names: Vec<String> = choices.iter().map(|choice| self.facet_value(*choice)).collect();
        let mut names = names.into_iter();
        let first = names.next().unwrap_or_default();
        let joined = names.fold(first, |first, last| {
            self.format(msg::FILTER_OR, &Args::new().string("first", first).string("last", last))
        });
        let alone = is_self_explanatory(facet) && !choices.iter().any(|choice| choice.is_unknown());
        let said = if alone { joined } else { self.label_and_text(&self.facet(facet, criteria), &joined) };
        match side {
            FilterMode::Include => said,
            FilterMode::Exclude => self.format(msg::FILTER_NOT, &Args::new().string("filter", said)),
        }
    }

    /// Every filter that is on, in one line.
    #[must_use]
    pub fn filters(&self, filters: &Filters, criteria: &Criteria) -> String {
        let mut said: Vec<String> = Vec::new();
        for facet in Facet::ALL {
            let with = |side| facet.all_values().filter(move |choice| filters.mode(*choice) == Some(side));
            let only: Vec<FacetValue> = with(FilterMode::Include).collect();
            if !only.is_empty() {
                said.push(self.filter(*facet, &only, FilterMode::Include, criteria));
            }
            said.extend(
                with(FilterMode::Exclude).map(|choice| self.filter(*facet, &[choice], FilterMode::Exclude, criteria)),
            );
        }
        said.join(FILTER_SEPARATOR)
    }

    /// Which filters are on and how many they leave out.
    #[must_use]
    pub fn filters_summary(&self, filters: &Filters, left_out: usize, criteria: &Criteria) -> String {
        let args = Args::new().string("shown", self.count(left_out)).string("list", self.filters(filters, criteria));
        self.format(msg::FILTERS_LINE, &args)
    }

    /// Describes a suggestion with the number of programs that it brings back.
    #[must_use]
    pub fn suggestion(&self, way: FilterSuggestion, count: usize, filters: &Filters, criteria: &Criteria) -> String {
        let drop = |said: String| self.format(msg::SUGGEST_DROP_FILTER, &Args::new().string("filter", said));
        let said = match way {
            FilterSuggestion::IncludeUnknown(facet) => {
                self.format(msg::SUGGEST_KEEP_UNKNOWN, &Args::new().string("facet", self.facet(facet, criteria)))
            }
            FilterSuggestion::DropIncludes(facet) => {
                let kept = facet.all_values().filter(|choice| filters.mode(*choice) == Some(FilterMode::Include));
                drop(self.filter(facet, &kept.collect::<Vec<_>>(), FilterMode::Include, criteria))
            }
            FilterSuggestion::DropExclude(choice) => {
                drop(self.filter(choice.facet(), &[choice], FilterMode::Exclude, criteria))
            }
            FilterSuggestion::DropAll => self.text(msg::SUGGEST_DROP_ALL_FILTERS),
        };
        self.format(
            msg::SUGGEST_RESULT,
            &Args::new().string("way", said).count("count", count).string("shown", self.count(count)),
        )
    }

    /// A count as people write it.
    #[must_use]
    pub fn count(&self, count: usize) -> String {
        self.number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// Whether the values of a facet say by themselves what they are about.
const fn is_self_explanatory(facet: Facet) -> bool {
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
