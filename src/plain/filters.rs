//! The filters as prompts: under which heading, by what, which value, and what is done with it.

use super::talk::{Heard, Left};
use super::visit::{Go, Visit};
use crate::domain::compare::Section;
use crate::domain::filters::counts::{Counts, counts};
use crate::domain::filters::ways_back::WayBack;
use crate::domain::filters::{Choice, Facet, Side};
use crate::domain::ranking::MOST_JUDGED;
use crate::search::asked::Cut;
use crate::text::Args;

/// What stands behind a number, beside what a filter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row<T> {
    One(T),
    KeepUnknown,
    DropAll,
    Filters,
    List,
}

/// Where to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum On {
    Here,
    List,
}

/// What filters would leave of the list as it is.
struct Counted {
    counts: Counts,
    /// That the first programmes only were looked at, where it is so.
    cut: Option<String>,
}

impl Visit<'_> {
    /// Changes the filters until the person goes back to the list.
    pub(super) fn filter(&mut self) -> Result<Go, Left> {
        let mut headings: Vec<Section> = Facet::ALL.iter().map(|facet| facet.section()).collect();
        headings.dedup();
        loop {
            let mut rows: Vec<(Row<Section>, String)> =
                headings.iter().map(|heading| (Row::One(*heading), self.heading(*heading))).collect();
            if !self.filters.is_empty() {
                rows.push((Row::DropAll, self.texts.say("key-clear-filters")));
            }
            rows.push((Row::List, self.texts.say("plain-back-to-list")));
            let head = format!("{}\n{}", self.filters_said()?, self.texts.say("plain-filters-head"));
            match self.choose_row(&head, &rows)? {
                Some(Row::One(heading)) => {
                    if self.facets(heading)? == On::List {
                        return Ok(Go::Back);
                    }
                }
                Some(Row::DropAll) => self.filters.clear(),
                _ => return Ok(Go::Back),
            }
        }
    }

    /// Asks which of some rows; `None` for back.
    fn choose_row<T: Copy>(&mut self, head: &str, rows: &[(Row<T>, String)]) -> Result<Option<Row<T>>, Left> {
        let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
        Ok(match self.talk.choose(head, &labels, &self.texts)? {
            Heard::Chosen(place) => rows.get(place).map(|(row, _)| *row),
            Heard::Back => None,
        })
    }

    /// Counts what every value would leave.
    fn counted(&self) -> Result<Counted, Left> {
        let made = self.made(MOST_JUDGED)?;
        let first_only =
            |most: usize| self.texts.with("filters-first-only", &Args::new().text("most", self.texts.count(most)));
        if made.counts.are_known() {
            let cut = made.cut.map(|cut| match cut {
                Cut::Filtered(most) | Cut::Listed(most) => first_only(most),
            });
            return Ok(Counted { counts: made.counts, cut });
        }
        // Of very many programmes the first are counted; no filter is on.
        let catalogue = &self.data.known.catalogue;
        let first = made.kept.iter().filter_map(|judgement| Some((catalogue.get(&judgement.id)?, judgement)));
        let counts = counts(first, &self.filters);
        Ok(Counted { cut: Some(first_only(counts.total)), counts })
    }

    /// How many programmes stay, and which filters are on.
    fn filters_said(&self) -> Result<String, Left> {
        Ok(self.said_of(&self.counted()?))
    }

    fn said_of(&self, counted: &Counted) -> String {
        let (texts, counts) = (&self.texts, &counted.counts);
        let args = Args::new()
            .count("count", counts.kept)
            .text("shown", texts.count(counts.kept))
            .text("all", texts.count(counts.total));
        let mut said = texts.with("filters-stay", &args);
        if let Some(cut) = &counted.cut {
            said += &format!("\n{cut}");
        }
        let on = if self.filters.is_empty() {
            texts.say("filters-none-on")
        } else {
            let list = texts.filters(&self.filters, &self.data.known.criteria);
            texts.with("filters-on", &Args::new().text("list", list))
        };
        format!("{said}\n{on}")
    }

    /// A heading, with how many values under it are kept and left out.
    fn heading(&self, heading: Section) -> String {
        let facets = Facet::ALL.iter().filter(|facet| facet.section() == heading);
        let on = facets.map(|facet| self.filters.of_facet(*facet));
        let on = on.fold((0, 0), |(only, not), (more, other)| (only + more, not + other));
        self.filtered(self.texts.section(heading), on)
    }

    fn filtered(&self, name: String, (only, not): (usize, usize)) -> String {
        if (only, not) == (0, 0) {
            return name;
        }
        let args = Args::new().text("name", name).text("kept", only.to_string()).text("out", not.to_string());
        self.texts.with("plain-filtered", &args)
    }

    /// What the list can be filtered by under one heading.
    fn facets(&mut self, heading: Section) -> Result<On, Left> {
        loop {
            let counted = self.counted()?;
            let facets = Facet::ALL.iter().filter(|facet| facet.section() == heading);
            let mut rows: Vec<(Row<Facet>, String)> =
                facets.map(|facet| (Row::One(*facet), self.facet(*facet, &counted.counts))).collect();
            rows.push((Row::Filters, self.texts.say("plain-to-filters")));
            rows.push((Row::List, self.texts.say("plain-back-to-list")));
            let head = format!("{}\n{}", self.said_of(&counted), self.texts.section(heading));
            match self.choose_row(&head, &rows)? {
                Some(Row::One(facet)) => {
                    if self.values(facet)? == On::List {
                        return Ok(On::List);
                    }
                }
                Some(Row::List) => return Ok(On::List),
                _ => return Ok(On::Here),
            }
        }
    }

    fn facet(&self, facet: Facet, counts: &Counts) -> String {
        let (name, on) = (self.texts.facet(facet, &self.data.known.criteria), self.filters.of_facet(facet));
        if on == (0, 0) && !counts.can_narrow(facet) {
            return self.texts.with("plain-alike", &Args::new().text("name", name));
        }
        self.filtered(name, on)
    }

    /// The values of a facet, with how many programmes each would leave.
    fn values(&mut self, facet: Facet) -> Result<On, Left> {
        loop {
            let counted = self.counted()?;
            let (texts, criteria) = (&self.texts, &self.data.known.criteria);
            let mut rows: Vec<(Row<Choice>, String)> =
                facet.choices().map(|choice| (Row::One(choice), self.value(choice, &counted.counts))).collect();
            let unknown = counted.counts.unknown_left_out(facet, &self.filters);
            if unknown > 0 {
                let way = texts.way_back(WayBack::KeepUnknown(facet), unknown, &self.filters, criteria);
                rows.push((Row::KeepUnknown, way));
            }
            rows.push((Row::Filters, texts.say("plain-to-filters")));
            rows.push((Row::List, texts.say("plain-back-to-list")));
            let (name, note) = (texts.facet(facet, criteria), texts.facet_note(facet, criteria));
            let head = format!("{}\n{name}. {note}", self.said_of(&counted));
            match self.choose_row(&head, &rows)? {
                Some(Row::One(choice)) => self.side(choice)?,
                Some(Row::KeepUnknown) => self.filters.keep_unknown(facet),
                Some(Row::List) => return Ok(On::List),
                _ => return Ok(On::Here),
            }
        }
    }

    /// A value, what is done with it, and how many programmes it would leave.
    fn value(&self, choice: Choice, counts: &Counts) -> String {
        let texts = &self.texts;
        let count = counts.of(choice);
        let count =
            texts.with("plain-would-stay", &Args::new().count("count", count).text("shown", texts.count(count)));
        let stays = match self.filters.side(choice) {
            None => count,
            Some(side) => format!("{}, {count}", self.side_said(side)),
        };
        texts.with("plain-choice", &Args::new().text("choice", texts.facet_value(choice)).text("fit", stays))
    }

    fn side_said(&self, side: Side) -> String {
        self.texts.say(match side {
            Side::Only => "filters-only",
            Side::Not => "filters-not",
        })
    }

    /// What is to be done with a value.
    fn side(&mut self, choice: Choice) -> Result<(), Left> {
        let mut rows: Vec<(Row<Option<Side>>, String)> =
            Side::ALL.iter().map(|side| (Row::One(Some(*side)), self.side_said(*side))).collect();
        if self.filters.side(choice).is_some() {
            rows.push((Row::One(None), self.texts.say("plain-no-side")));
        }
        let name = self.texts.facet(choice.facet(), &self.data.known.criteria);
        let head = self.texts.value_and_text(&name, &self.texts.facet_value(choice));
        if let Some(Row::One(side)) = self.choose_row(&head, &rows)? {
            self.filters.set(choice, side);
        }
        Ok(())
    }
}
