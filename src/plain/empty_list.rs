//! A list without a match: why nothing is left, and the ways to get programmes back, each with a number.

use super::talk::Left;
use super::visit::Visit;
use crate::domain::filters::ways_back::{OFFERED, WayBack};
use crate::domain::matching::{MOST_CLOSED, closing};
use crate::domain::standing::Limit;
use crate::search::asked::Made;
use crate::text::Args;

/// What brings programmes back where nothing is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Loosen(WayBack),
    Aside(Limit),
}

/// Why nothing is listed, and what brings programmes back, each with what it says.
pub(super) struct Empty {
    pub(super) why: Vec<String>,
    pub(super) ways: Vec<(Way, String)>,
}

impl Visit<'_> {
    /// Why nothing is listed, and the ways to get programmes back, as on the screens.
    pub(super) fn empty(&self, made: &Made) -> Empty {
        let (mut why, mut ways) = (Vec::new(), Vec::new());
        let aside = |limits: &[(Limit, usize)]| -> Vec<(Way, String)> {
            limits.iter().map(|(limit, count)| (Way::Aside(*limit), self.texts.left_out(*limit, *count))).collect()
        };
        let kept_out = made.answered.as_ref().filter(|answered| answered.kept_out > 0);
        if !made.kept.is_empty() {
            return Empty { why, ways };
        }
        if !made.ways_back.is_empty() {
            why = vec![self.texts.say("filters-nothing-left"), self.texts.say("filters-loosen")];
            let criteria = &self.data.known.criteria;
            let said = |way, count| self.texts.way_back(way, count, &self.filters, criteria);
            let offered = made.ways_back.iter().take(OFFERED);
            ways = offered.map(|(way, count)| (Way::Loosen(*way), said(*way, *count))).collect();
        } else if made.found.fit == 0 && !made.found.left_out.is_empty() {
            why = vec![self.texts.say("plain-none-fit")];
            ways = aside(&made.found.left_out);
        } else if let Some(answered) = kept_out {
            let count = answered.kept_out;
            let args = Args::new().count("count", count).text("shown", self.texts.count(count));
            why = vec![self.texts.with("plain-kept-out", &args)];
            let records = self.index().first(&answered.plan, MOST_CLOSED);
            ways = aside(&closing(records, &self.data.known.catalogue, &self.wish()));
        }
        Empty { why, ways }
    }

    pub(super) fn say_empty(&mut self, empty: &Empty) -> Result<(), Left> {
        if !empty.why.is_empty() {
            let labels: Vec<String> = empty.ways.iter().map(|(_, label)| label.clone()).collect();
            self.talk.offer(&empty.why.join("\n"), &labels)?;
        }
        Ok(())
    }
}
