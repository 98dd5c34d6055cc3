//! Everything that can be done with the list beside its numbers and words.

use crate::prompts::line_session::{LineSession, Navigation, PromptView};
use crate::prompts::prompter::{Interrupt, PromptChoice, PromptReply, parse_choice_number};
use microcred_advice::compare::MIN_COMPARED_PROGRAMS;
use microcred_advice::ordering::Sort;
use microcred_advice::routes::other_routes;
use microcred_core::interview::InterviewPath;
use microcred_export::selection::HandoutScope;
use microcred_export::text;
use microcred_i18n::{Args, family, msg};
use microcred_session::match_list::MatchList;
use microcred_session::session::PAGE_SIZE;

/// What else can be done with the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ListAction {
    ShowMore,
    ClearSearch,
    Sort,
    Limits,
    Filters,
    Weights,
    BeforeYouStart,
    PickByNumber,
    Compare,
    Handout,
    OtherOptions,
    EditAnswers,
    FundingQuestions,
    Welcome,
}

impl LineSession<'_> {
    /// Everything else that can be done; where to go, `None` to stay at the list.
    pub(super) fn choose_list_action(&mut self, made: &mut MatchList) -> Result<Option<Navigation>, Interrupt> {
        let mut rows = Vec::new();
        let left = made.counts.remaining.saturating_sub(self.rows_shown);
        let texts = &self.texts;
        if left > 0 {
            rows.push((ListAction::ShowMore, texts.format(msg::PLAIN_MORE, &Args::new().count("count", left))));
        }
        if let Some(query) = self.session.search_words() {
            rows.push((
                ListAction::ClearSearch,
                texts.format(msg::PLAIN_NO_SEARCH, &Args::new().string("query", query)),
            ));
        }
        rows.push((ListAction::Sort, texts.text(msg::PLAIN_ORDER)));
        if !made.matches.excluded_by_limits.is_empty() || !self.session.answers.disabled_limits.is_empty() {
            rows.push((ListAction::Limits, texts.text(msg::PLAIN_LIMITS)));
        }
        rows.push((ListAction::Filters, texts.text(msg::KEY_FILTERS)));
        rows.push((ListAction::Weights, texts.text(msg::KEY_PRIORITIES)));
        rows.push((ListAction::PickByNumber, texts.text(msg::PLAIN_COMPARE_CHOOSE)));
        if self.session.answers.picked.len() >= MIN_COMPARED_PROGRAMS {
            rows.push((ListAction::Compare, self.compare_label()));
        }
        rows.push((ListAction::Handout, texts.text(msg::KEY_SAVE_OR_PRINT)));
        if !self.session.advisories().is_empty() {
            rows.push((ListAction::BeforeYouStart, texts.text(msg::TITLE_STEPS)));
        }
        rows.push((ListAction::OtherOptions, texts.text(msg::PLAIN_ASK_FIRST)));
        rows.push((ListAction::EditAnswers, texts.text(msg::PLAIN_ANSWERS)));
        rows.push((ListAction::FundingQuestions, texts.text(msg::PLAIN_MONEY)));
        rows.push((ListAction::Welcome, texts.text(msg::PLAIN_TO_WELCOME)));
        let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
        let PromptChoice::Index(place) =
            self.prompter.choose(&texts.text(msg::PLAIN_WHAT_NOW), &labels, &self.texts)?
        else {
            return Ok(None);
        };
        match rows.get(place).map(|(other, _)| *other) {
            Some(other) => self.run_list_action(other, made),
            None => Ok(None),
        }
    }

    fn run_list_action(&mut self, other: ListAction, made: &mut MatchList) -> Result<Option<Navigation>, Interrupt> {
        Ok(match other {
            ListAction::ShowMore => {
                let from = self.rows_shown;
                self.rows_shown = (from + PAGE_SIZE).min(made.counts.remaining);
                *made = self.result_list_with_next_page()?;
                self.rows_shown = self.rows_shown.min(made.rows.len());
                self.print_result_rows(made, from)?;
                None
            }
            ListAction::ClearSearch => {
                self.session.query.clear();
                Some(Navigation::Stay)
            }
            ListAction::Sort => self.choose_sort()?.then_some(Navigation::Stay),
            ListAction::Limits => self.toggle_limit(made)?.then_some(Navigation::Stay),
            ListAction::PickByNumber => {
                self.pick_by_number(made)?;
                None
            }
            ListAction::Filters => Some(Navigation::To(PromptView::Filters)),
            ListAction::Weights => Some(Navigation::To(PromptView::Weights)),
            ListAction::BeforeYouStart => {
                let said = text::list_advisories(&self.session.match_request(), &self.texts, self.columns);
                self.run_text_page(&said)?;
                None
            }
            ListAction::Compare => Some(Navigation::To(PromptView::Compare)),
            ListAction::Handout => Some(Navigation::To(PromptView::Handout(HandoutScope::Plan))),
            ListAction::OtherOptions => {
                let routes = other_routes(self.session.profile());
                let said =
                    text::list_footer(&made.matches, &routes, &self.session.match_request(), &self.texts, self.columns);
                self.run_text_page(&said)?;
                None
            }
            ListAction::EditAnswers => Some(self.start_questions(self.session.interview_path())),
            ListAction::FundingQuestions => Some(self.start_questions(InterviewPath::Money)),
            ListAction::Welcome => Some(Navigation::To(PromptView::Welcome)),
        })
    }

    /// The order of the list; whether it was chosen anew.
    fn choose_sort(&mut self) -> Result<bool, Interrupt> {
        let explained = |sort: &Sort| self.texts.text_in(family::SORT_EXPLAINED, &sort.slug());
        let labels: Vec<String> = Sort::ALL
            .iter()
            .map(|sort| {
                let args = Args::new().string("sort", self.texts.sort(*sort)).string("order", explained(sort));
                self.texts.format(msg::MATCHES_SORTED, &args)
            })
            .collect();
        let PromptChoice::Index(place) =
            self.prompter.choose(&self.texts.text(msg::PLAIN_ORDER), &labels, &self.texts)?
        else {
            return Ok(false);
        };
        self.session.answers.sort = Sort::ALL.get(place).copied().unwrap_or(self.session.answers.sort);
        Ok(true)
    }

    /// Puts a limit aside, or back; whether that was done.
    fn toggle_limit(&mut self, made: &MatchList) -> Result<bool, Interrupt> {
        let out = made
            .matches
            .excluded_by_limits
            .iter()
            .map(|(limit, count)| (*limit, self.texts.hidden_count(*limit, *count)));
        let aside = self.session.answers.disabled_limits.iter().map(|limit| {
            (
                *limit,
                self.texts.format(msg::MATCHES_LIMIT_OFF, &Args::new().string("limit", self.texts.limit(*limit, 2))),
            )
        });
        let rows: Vec<_> = out.chain(aside).collect();
        let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
        let PromptChoice::Index(place) =
            self.prompter.choose(&self.texts.text(msg::PLAIN_LIMITS_HOW), &labels, &self.texts)?
        else {
            return Ok(false);
        };
        if let Some((limit, _)) = rows.get(place) {
            self.session.toggle_limit(*limit);
        }
        Ok(true)
    }

    /// Puts programs side by side by their numbers.
    fn pick_by_number(&mut self, made: &MatchList) -> Result<(), Interrupt> {
        let shown: Vec<_> = made.rows.iter().take(self.rows_shown).map(|judgement| judgement.id.clone()).collect();
        loop {
            match self.prompter.ask(&self.texts.text(msg::PLAIN_NUMBERS))? {
                PromptReply::Back => return Ok(()),
                PromptReply::Help => self.prompter.print(&self.texts.text(msg::PLAIN_COMPARE_CHOOSE))?,
                PromptReply::Line(line) => {
                    let words = line.split([' ', ',', ';']).filter(|word| !word.is_empty());
                    let places: Option<Vec<usize>> = words.map(|word| parse_choice_number(word, shown.len())).collect();
                    match places.filter(|some| !some.is_empty()) {
                        Some(places) => {
                            for id in places.iter().filter_map(|place| shown.get(*place)) {
                                self.toggle_pick(id)?;
                            }
                            return Ok(());
                        }
                        None => self.prompter.print_invalid_number(&line, shown.len(), &self.texts)?,
                    }
                }
            }
        }
    }
}
