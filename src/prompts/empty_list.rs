//! A list without a match: why nothing is left, and the ways to get programs back, each with a number.

use crate::prompts::line_session::LineSession;
use crate::prompts::prompter::Interrupt;
use microcred_advice::filters::suggestions::{FilterSuggestion, MAX_SUGGESTIONS};
use microcred_advice::limits::Limit;
use microcred_advice::matching::{MAX_HITS_CHECKED, excluded_by_limits};
use microcred_i18n::{Args, msg};
use microcred_session::match_list::MatchList;

/// What brings programs back where nothing is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EmptyListSuggestion {
    RelaxFilter(FilterSuggestion),
    IgnoreLimit(Limit),
}

/// Why nothing is listed, and what brings programs back, each with what it says.
pub(super) struct EmptyList {
    pub(super) reasons: Vec<String>,
    pub(super) suggestions: Vec<(EmptyListSuggestion, String)>,
}

impl LineSession<'_> {
    /// Why nothing is listed, and the ways to get programs back, as on the screens.
    pub(super) fn empty_list(&self, made: &MatchList) -> EmptyList {
        let (mut why, mut ways) = (Vec::new(), Vec::new());
        let aside = |limits: &[(Limit, usize)]| -> Vec<(EmptyListSuggestion, String)> {
            limits
                .iter()
                .map(|(limit, count)| {
                    (EmptyListSuggestion::IgnoreLimit(*limit), self.texts.hidden_count(*limit, *count))
                })
                .collect()
        };
        let kept_out = made.search_results.as_ref().filter(|answered| answered.excluded_by_limits > 0);
        if !made.rows.is_empty() {
            return EmptyList { reasons: why, suggestions: ways };
        }
        if !made.suggestions.is_empty() {
            why = vec![self.texts.text(msg::FILTERS_NOTHING_LEFT), self.texts.text(msg::SUGGEST_PROMPT)];
            let criteria = &self.data.reference.criteria;
            let said = |way, count| self.texts.suggestion(way, count, &self.session.filters, criteria);
            let offered = made.suggestions.iter().take(MAX_SUGGESTIONS);
            ways = offered.map(|(way, count)| (EmptyListSuggestion::RelaxFilter(*way), said(*way, *count))).collect();
        } else if made.matches.match_count == 0 && !made.matches.excluded_by_limits.is_empty() {
            why = vec![self.texts.text(msg::PLAIN_NONE_FIT)];
            ways = aside(&made.matches.excluded_by_limits);
        } else if let Some(answered) = kept_out {
            let count = answered.excluded_by_limits;
            let args = Args::new().count("count", count).string("shown", self.texts.count(count));
            why = vec![self.texts.format(msg::PLAIN_HIDDEN_BY_LIMITS, &args)];
            let records = self.program_index().first_records(&answered.plan, MAX_HITS_CHECKED);
            ways = aside(&excluded_by_limits(records, &self.data.reference.catalogue, &self.session.match_request()));
        }
        EmptyList { reasons: why, suggestions: ways }
    }

    pub(super) fn print_empty_list(&mut self, empty: &EmptyList) -> Result<(), Interrupt> {
        if !empty.reasons.is_empty() {
            let labels: Vec<String> = empty.suggestions.iter().map(|(_, label)| label.clone()).collect();
            self.prompter.print_choices(&empty.reasons.join("\n"), &labels)?;
        }
        Ok(())
    }
}
