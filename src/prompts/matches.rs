//! The list: programs by number, words that narrow it, and everything else behind one number.

use std::io;

use crate::prompts::empty_list::{EmptyList, EmptyListSuggestion};
use crate::prompts::line_session::{LineSession, Navigation, PromptView};
use crate::prompts::prompter::{Interrupt, PromptReply, parse_choice_number};
use microcred_advice::matching::Evaluation;
use microcred_export::{FilterSummary, MatchListing, text};
use microcred_i18n::{Args, capitalize, msg};
use microcred_session::match_list::{MatchList, Truncation};
use microcred_session::session::PAGE_SIZE;

impl LineSession<'_> {
    /// The list, of which so many are written out at the most.
    pub(super) fn result_list(&self, most: usize) -> Result<MatchList, Interrupt> {
        let made = self.session.match_list(most, self.data.prebuilt.ranker.as_deref(), || self.program_index());
        made.ok_or_else(|| Interrupt::Io(io::ErrorKind::Interrupted.into()))
    }

    /// The same with one page more than was said.
    pub(super) fn result_list_with_next_page(&self) -> Result<MatchList, Interrupt> {
        self.result_list(self.rows_shown.max(PAGE_SIZE).saturating_add(PAGE_SIZE))
    }

    /// Says the list and does what is answered.
    pub(super) fn run_results(&mut self) -> Result<Navigation, Interrupt> {
        let mut made = self.result_list_with_next_page()?;
        self.rows_shown = PAGE_SIZE.min(made.rows.len());
        self.print_results_head(&made)?;
        self.print_result_rows(&made, 0)?;
        let empty = self.empty_list(&made);
        self.print_empty_list(&empty)?;
        loop {
            let prompt = self.texts.text(match (self.rows_shown, empty.suggestions.len()) {
                (0, 0) => msg::PLAIN_LIST_PROMPT_EMPTY,
                (0, _) => msg::PLAIN_LIST_PROMPT_WAYS,
                _ => msg::PLAIN_LIST_PROMPT,
            });
            match self.prompter.ask(&prompt)? {
                PromptReply::Back => {
                    // Back into the questions, to the last one.
                    let was_asked = self.session.current_question().is_none();
                    return Ok(match was_asked && self.session.previous_question() {
                        true => Navigation::To(PromptView::Question),
                        false if was_asked => Navigation::To(PromptView::Welcome),
                        false => Navigation::Back,
                    });
                }
                PromptReply::Help => {
                    self.prompter.print(&self.texts.text(msg::PLAIN_LIST_HELP))?;
                    self.print_empty_list(&empty)?;
                }
                PromptReply::Line(line) if line == "0" => {
                    if let Some(go) = self.choose_list_action(&mut made)? {
                        return Ok(go);
                    }
                }
                PromptReply::Line(line) if line.is_empty() => {
                    self.prompter.print(&self.texts.text(msg::PLAIN_LIST_HELP))?;
                }
                PromptReply::Line(line) => {
                    if let Some(go) = self.open_or_search(&line, &made, &empty)? {
                        return Ok(go);
                    }
                }
            }
        }
    }

    /// Opens what has a number, or takes a line as words to search; `None` where there is no such number.
    fn open_or_search(
        &mut self,
        line: &str,
        made: &MatchList,
        empty: &EmptyList,
    ) -> Result<Option<Navigation>, Interrupt> {
        let most = self.rows_shown.max(empty.suggestions.len());
        let Some(place) = parse_choice_number(line, most) else {
            if line.chars().all(|letter| letter.is_ascii_digit()) && line.len() < 4 {
                self.prompter.print_invalid_number(line, most, &self.texts)?;
                self.print_empty_list(empty)?;
                return Ok(None);
            }
            self.session.query = line.to_owned();
            return Ok(Some(Navigation::Stay));
        };
        match empty.suggestions.get(place) {
            Some((EmptyListSuggestion::RelaxFilter(way), _)) => way.apply(&mut self.session.filters),
            Some((EmptyListSuggestion::IgnoreLimit(limit), _)) => {
                self.session.answers.disabled_limits.insert(*limit);
            }
            None => {
                return Ok(made
                    .rows
                    .get(place)
                    .map(|judgement| Navigation::To(PromptView::Program(judgement.id.clone()))));
            }
        }
        Ok(Some(Navigation::Stay))
    }

    fn print_results_head(&mut self, made: &MatchList) -> Result<(), Interrupt> {
        let shown: Vec<&Evaluation> = made.rows.iter().take(self.rows_shown).collect();
        // The suggestions follow below, with numbers.
        let filtered = FilterSummary { filters: &self.session.filters, counts: &made.counts, suggestions: &[] };
        let (total, query) = (made.counts.remaining, self.session.search_words());
        let listed = MatchListing { shown: &shown, total, query, lookup: made.search_results.as_ref(), filtered };
        let mut head = text::list_head(&made.matches, listed, &self.session.match_request(), &self.texts, self.columns);
        if let Some(Truncation::FilteredFirst(most)) = made.truncation {
            head +=
                &self.texts.format(msg::MATCHES_FILTERED_FIRST, &Args::new().string("most", self.texts.count(most)));
            head.push('\n');
        }
        if !self.session.answers.weight_overrides.is_empty() {
            head += &format!("{}.\n", capitalize(&self.texts.text(msg::WEIGHTS_CHANGED)));
        }
        // In full where it is new, as on the screens; then the headings alone.
        if self.session.mark_advisories_seen(|advisory| self.texts.advisory_text(advisory)) {
            head += &text::list_advisories(&self.session.match_request(), &self.texts, self.columns);
        } else if let Some(short) = self.texts.advisory_titles(&self.session.advisories()) {
            head += &format!("{short}\n");
        }
        self.prompter.print_blank_line()?;
        Ok(self.prompter.print(&format!("\n{head}"))?)
    }

    /// Says the rows from one place to the last that is shown.
    pub(super) fn print_result_rows(&mut self, made: &MatchList, from: usize) -> Result<(), Interrupt> {
        let rows = made.rows.iter().enumerate().take(self.rows_shown).skip(from);
        let rows: Vec<String> = rows
            .map(|(place, judgement)| {
                text::list_row(place + 1, judgement, &self.session.match_request(), &self.texts, self.columns)
            })
            .collect();
        for row in rows {
            self.prompter.print(&format!("\n{row}"))?;
        }
        let left = made.counts.remaining.saturating_sub(self.rows_shown);
        if left > 0 {
            self.prompter
                .print(&format!("\n{}", self.texts.format(msg::PLAIN_MORE_FIT, &Args::new().count("count", left))))?;
        }
        Ok(())
    }
}
