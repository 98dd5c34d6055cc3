//! The hand-out of the whole plan: the programs of a list, what comes first, other ways, whom to ask.

use crate::document::builder::DocumentBuilder;
use crate::document::program::{program_sections, provider_line, summary_line};
use crate::document::{Block, Document, HandoutOptions, HeadingLevel, RichText};
use microcred_advice::advisories::{AdvisoryTiming, before_you_start};
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::matching::MatchRequest;
use microcred_i18n::{Args, Localizer, msg};

/// What a plan holds.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The programs in their order.
    pub columns: &'a [ComparisonColumn<'a>],
    /// How many fit the answers and the words; `None`: the programs were named.
    pub match_count: Option<usize>,
    /// The words that narrowed the list.
    pub query: Option<&'a str>,
}

/// The hand-out of a plan.
#[must_use]
pub fn plan(plan: &Plan<'_>, extras: &HandoutOptions<'_>, wish: &MatchRequest<'_>, texts: &Localizer) -> Document {
    let mut paper = DocumentBuilder::new(extras, wish, texts, false);
    paper.paragraph(&plan.next_step(wish, texts));
    paper.answers();
    paper.resume_code();
    paper.advisories(HeadingLevel::H2, &before_you_start(wish.reference_data, wish.profile, wish.today.year()));
    if !plan.columns.is_empty() {
        paper.heading(HeadingLevel::H2, &texts.text(msg::PAPER_PROGRAMS));
        paper.paragraph(&plan.selection_note(wish, texts));
        let named = |column: &ComparisonColumn<'_>| {
            RichText::from_text(&format!("{} · {}", column.program.title, column.program.provider))
        };
        paper.blocks.push(Block::NumberedList(plan.columns.iter().map(named).collect()));
    }
    for column in plan.columns {
        paper.heading(HeadingLevel::H2, &column.program.title);
        paper.paragraph(&provider_line(column, texts));
        paper.paragraph(&summary_line(column, wish, texts));
        paper.note(HeadingLevel::H3, column);
        let of_program = column.decision.advisories.iter().filter(|step| step.timing() == AdvisoryTiming::BeforeCourse);
        let of_person = before_you_start(wish.reference_data, wish.profile, wish.today.year());
        let own: Vec<_> = of_program.filter(|step| !of_person.contains(step)).cloned().collect();
        paper.advisories(HeadingLevel::H3, &own);
        program_sections(&mut paper, column, HeadingLevel::H3);
    }
    paper.routes();
    paper.help_places();
    paper.finish(&texts.text(msg::PAPER_PLAN_TITLE))
}

impl Plan<'_> {
    /// What to do, in one line.
    #[must_use]
    pub fn next_step(&self, wish: &MatchRequest<'_>, texts: &Localizer) -> String {
        let steps = before_you_start(wish.reference_data, wish.profile, wish.today.year());
        let first = steps.iter().find(|step| step.timing() == AdvisoryTiming::BeforeCourse);
        let args = Args::new().count("count", self.columns.len());
        match first {
            Some(step) if self.columns.is_empty() => {
                texts.format(msg::PAPER_DECISION_ONLY_STEP, &Args::new().string("step", texts.advisory_title(step)))
            }
            Some(step) => texts.format(msg::PAPER_DECISION_STEP, &args.string("step", texts.advisory_title(step))),
            None if self.columns.is_empty() => texts.text(msg::PAPER_DECISION_NONE),
            None => texts.format(msg::PAPER_DECISION, &args),
        }
    }

    /// How the programs were chosen.
    #[must_use]
    pub fn selection_note(&self, wish: &MatchRequest<'_>, texts: &Localizer) -> String {
        let number = |number: usize| texts.number(i64::try_from(number).unwrap_or(i64::MAX));
        let Some(fit) = self.match_count else { return texts.text(msg::PAPER_CHOSEN_NAMED) };
        let args = || {
            Args::new()
                .string("fit", number(fit))
                .string("shown", number(self.columns.len()))
                .string("sort", texts.sort(wish.sort))
        };
        match self.query {
            Some(query) => texts.format(msg::PAPER_CHOSEN_WORDS, &args().string("query", query)),
            None => texts.format(msg::PAPER_CHOSEN, &args()),
        }
    }
}
