//! The filters as prompts: under which heading, by what, which value, and what is done with it.

use crate::prompts::line_session::{LineSession, Navigation};
use crate::prompts::prompter::{Interrupt, PromptChoice};
use microcred_advice::compare::ComparisonSection;
use microcred_advice::filters::counts::{FacetCounts, count_facets};
use microcred_advice::filters::suggestions::FilterSuggestion;
use microcred_advice::filters::{Facet, FacetValue, FilterMode};
use microcred_advice::ranking::MAX_EVALUATED_PROGRAMS;
use microcred_i18n::{Args, msg};
use microcred_session::match_list::Truncation;

/// What stands behind a number, beside what a filter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FilterItem<T> {
    Entry(T),
    KeepUnknown,
    ClearFilters,
    BackToFilters,
    BackToResults,
}

/// Where to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FilterExit {
    StayInFilters,
    BackToResults,
}

/// What filters would leave of the list as it is.
struct FilterCounts {
    counts: FacetCounts,
    /// That the first programs only were looked at, where it is so.
    truncation_note: Option<String>,
}

impl LineSession<'_> {
    /// Changes the filters until the person goes back to the list.
    pub(super) fn run_filters(&mut self) -> Result<Navigation, Interrupt> {
        let mut headings: Vec<ComparisonSection> = Facet::ALL.iter().map(|facet| facet.section()).collect();
        headings.dedup();
        loop {
            let mut rows: Vec<(FilterItem<ComparisonSection>, String)> =
                headings.iter().map(|heading| (FilterItem::Entry(*heading), self.heading_label(*heading))).collect();
            if !self.session.filters.is_empty() {
                rows.push((FilterItem::ClearFilters, self.texts.text(msg::KEY_CLEAR_FILTERS)));
            }
            rows.push((FilterItem::BackToResults, self.texts.text(msg::PLAIN_BACK_TO_LIST)));
            let head = format!("{}\n{}", self.describe_filters()?, self.texts.text(msg::PLAIN_FILTERS_HEAD));
            match self.choose_filter_item(&head, &rows)? {
                Some(FilterItem::Entry(heading)) => {
                    if self.run_facets(heading)? == FilterExit::BackToResults {
                        return Ok(Navigation::Back);
                    }
                }
                Some(FilterItem::ClearFilters) => self.session.filters.clear(),
                _ => return Ok(Navigation::Back),
            }
        }
    }

    /// Asks which of some rows; `None` for back.
    fn choose_filter_item<T: Copy>(
        &mut self,
        head: &str,
        rows: &[(FilterItem<T>, String)],
    ) -> Result<Option<FilterItem<T>>, Interrupt> {
        let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
        Ok(match self.prompter.choose(head, &labels, &self.texts)? {
            PromptChoice::Index(place) => rows.get(place).map(|(row, _)| *row),
            PromptChoice::Back => None,
        })
    }

    /// Counts what every value would leave.
    fn filter_counts(&self) -> Result<FilterCounts, Interrupt> {
        let made = self.result_list(MAX_EVALUATED_PROGRAMS)?;
        let first_only = |most: usize| {
            self.texts.format(msg::FILTERS_FIRST_ONLY, &Args::new().string("most", self.texts.count(most)))
        };
        if made.counts.has_value_counts() {
            let cut = made.truncation.map(|cut| match cut {
                Truncation::FilteredFirst(most) | Truncation::ListedFirst(most) => first_only(most),
            });
            return Ok(FilterCounts { counts: made.counts, truncation_note: cut });
        }
        // Of very many programs the first are counted; no filter is on.
        let catalogue = &self.data.reference.catalogue;
        let first = made.rows.iter().filter_map(|judgement| Some((catalogue.get_record(judgement.record)?, judgement)));
        let counts = count_facets(first, &self.session.filters);
        Ok(FilterCounts { truncation_note: Some(first_only(counts.total)), counts })
    }

    /// How many programs stay, and which filters are on.
    fn describe_filters(&self) -> Result<String, Interrupt> {
        Ok(self.describe_counts(&self.filter_counts()?))
    }

    fn describe_counts(&self, counted: &FilterCounts) -> String {
        let (texts, counts) = (&self.texts, &counted.counts);
        let args = Args::new()
            .count("count", counts.remaining)
            .string("shown", texts.count(counts.remaining))
            .string("all", texts.count(counts.total));
        let mut said = texts.format(msg::FILTERS_STAY, &args);
        if let Some(cut) = &counted.truncation_note {
            said += &format!("\n{cut}");
        }
        let on = if self.session.filters.is_empty() {
            texts.text(msg::FILTERS_NONE_ON)
        } else {
            let list = texts.filters(&self.session.filters, &self.data.reference.criteria);
            texts.format(msg::FILTERS_ON, &Args::new().string("list", list))
        };
        format!("{said}\n{on}")
    }

    /// A heading, with how many values under it are kept and left out.
    fn heading_label(&self, heading: ComparisonSection) -> String {
        let facets = Facet::ALL.iter().filter(|facet| facet.section() == heading);
        let on = facets.map(|facet| self.session.filters.facet_counts(*facet));
        let on = on.fold((0, 0), |(only, not), (more, other)| (only + more, not + other));
        self.filter_label(self.texts.section(heading), on)
    }

    fn filter_label(&self, name: String, (only, not): (usize, usize)) -> String {
        if (only, not) == (0, 0) {
            return name;
        }
        let args = Args::new().string("name", name).string("kept", only.to_string()).string("out", not.to_string());
        self.texts.format(msg::PLAIN_FILTERED, &args)
    }

    /// What the list can be filtered by under one heading.
    fn run_facets(&mut self, heading: ComparisonSection) -> Result<FilterExit, Interrupt> {
        loop {
            let counted = self.filter_counts()?;
            let facets = Facet::ALL.iter().filter(|facet| facet.section() == heading);
            let mut rows: Vec<(FilterItem<Facet>, String)> =
                facets.map(|facet| (FilterItem::Entry(*facet), self.facet_label(*facet, &counted.counts))).collect();
            rows.push((FilterItem::BackToFilters, self.texts.text(msg::PLAIN_TO_FILTERS)));
            rows.push((FilterItem::BackToResults, self.texts.text(msg::PLAIN_BACK_TO_LIST)));
            let head = format!("{}\n{}", self.describe_counts(&counted), self.texts.section(heading));
            match self.choose_filter_item(&head, &rows)? {
                Some(FilterItem::Entry(facet)) => {
                    if self.run_facet_values(facet)? == FilterExit::BackToResults {
                        return Ok(FilterExit::BackToResults);
                    }
                }
                Some(FilterItem::BackToResults) => return Ok(FilterExit::BackToResults),
                _ => return Ok(FilterExit::StayInFilters),
            }
        }
    }

    fn facet_label(&self, facet: Facet, counts: &FacetCounts) -> String {
        let (name, on) =
            (self.texts.facet(facet, &self.data.reference.criteria), self.session.filters.facet_counts(facet));
        if on == (0, 0) && !counts.can_narrow(facet) {
            return self.texts.format(msg::PLAIN_ALIKE, &Args::new().string("name", name));
        }
        self.filter_label(name, on)
    }

    /// The values of a facet, with how many programs each would leave.
    fn run_facet_values(&mut self, facet: Facet) -> Result<FilterExit, Interrupt> {
        loop {
            let counted = self.filter_counts()?;
            let (texts, criteria) = (&self.texts, &self.data.reference.criteria);
            let mut rows: Vec<(FilterItem<FacetValue>, String)> = facet
                .all_values()
                .map(|choice| (FilterItem::Entry(choice), self.value_label(choice, &counted.counts)))
                .collect();
            let unknown = counted.counts.excluded_as_unknown(facet, &self.session.filters);
            if unknown > 0 {
                let way =
                    texts.suggestion(FilterSuggestion::IncludeUnknown(facet), unknown, &self.session.filters, criteria);
                rows.push((FilterItem::KeepUnknown, way));
            }
            rows.push((FilterItem::BackToFilters, texts.text(msg::PLAIN_TO_FILTERS)));
            rows.push((FilterItem::BackToResults, texts.text(msg::PLAIN_BACK_TO_LIST)));
            let (name, note) = (texts.facet(facet, criteria), texts.facet_note(facet, criteria));
            let head = format!("{}\n{name}. {note}", self.describe_counts(&counted));
            match self.choose_filter_item(&head, &rows)? {
                Some(FilterItem::Entry(choice)) => self.ask_filter_mode(choice)?,
                Some(FilterItem::KeepUnknown) => self.session.filters.include_unknown(facet),
                Some(FilterItem::BackToResults) => return Ok(FilterExit::BackToResults),
                _ => return Ok(FilterExit::StayInFilters),
            }
        }
    }

    /// A value, what is done with it, and how many programs it would leave.
    fn value_label(&self, choice: FacetValue, counts: &FacetCounts) -> String {
        let texts = &self.texts;
        let count = counts.count_of(choice);
        let count =
            texts.format(msg::PLAIN_WOULD_STAY, &Args::new().count("count", count).string("shown", texts.count(count)));
        let stays = match self.session.filters.mode(choice) {
            None => count,
            Some(side) => format!("{}, {count}", self.mode_label(side)),
        };
        texts.format(msg::PLAIN_CHOICE, &Args::new().string("choice", texts.facet_value(choice)).string("fit", stays))
    }

    fn mode_label(&self, side: FilterMode) -> String {
        self.texts.text(match side {
            FilterMode::Include => msg::FILTERS_ONLY,
            FilterMode::Exclude => msg::FILTERS_NOT,
        })
    }

    /// What is to be done with a value.
    fn ask_filter_mode(&mut self, choice: FacetValue) -> Result<(), Interrupt> {
        let mut rows: Vec<(FilterItem<Option<FilterMode>>, String)> =
            FilterMode::ALL.iter().map(|side| (FilterItem::Entry(Some(*side)), self.mode_label(*side))).collect();
        if self.session.filters.mode(choice).is_some() {
            rows.push((FilterItem::Entry(None), self.texts.text(msg::PLAIN_NO_SIDE)));
        }
        let name = self.texts.facet(choice.facet(), &self.data.reference.criteria);
        let head = self.texts.label_and_text(&name, &self.texts.facet_value(choice));
        if let Some(FilterItem::Entry(side)) = self.choose_filter_item(&head, &rows)? {
            self.session.filters.set(choice, side);
        }
        Ok(())
    }
}
