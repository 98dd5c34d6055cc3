//! The hand-out of one program: one page or two.

use crate::document::builder::DocumentBuilder;
use crate::document::{Document, HandoutOptions, HeadingLevel};
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::limits::GoalRelevance;
use microcred_advice::matching::MatchRequest;
use microcred_i18n::{Args, Localizer, msg};

/// The hand-out of one program, as judged for one person.
#[must_use]
pub fn program(
    column: &ComparisonColumn<'_>,
    extras: &HandoutOptions<'_>,
    wish: &MatchRequest<'_>,
    texts: &Localizer,
) -> Document {
    let mut paper = DocumentBuilder::new(extras, wish, texts, true);
    paper.paragraph(&provider_line(column, texts));
    paper.paragraph(&summary_line(column, wish, texts));
    paper.note(HeadingLevel::H2, column);
    paper.contact(column.program);
    paper.terms(column.program);
    paper.answers();
    paper.resume_code();
    paper.advisories(HeadingLevel::H2, &column.decision.advisories);
    sections_before_checklist(&mut paper, column, HeadingLevel::H2);
    paper.checklist_by_answer(HeadingLevel::H2, column);
    paper.sources(HeadingLevel::H2, column);
    if let Some(page) = &column.program.page {
        paper.program_qr(page);
    }
    paper.routes();
    paper.help_places();
    paper.finish(&column.program.title)
}

/// Who offers it, and where.
pub(super) fn provider_line(column: &ComparisonColumn<'_>, texts: &Localizer) -> String {
    let program = column.program;
    let kind = texts.provider_kind(program.provider_kind);
    format!("{} · {kind} · {}", program.provider, texts.program_place(program))
}

/// Whether it fits, what it costs the person, how long it takes, and how much is known: in one line.
pub(super) fn summary_line(column: &ComparisonColumn<'_>, wish: &MatchRequest<'_>, texts: &Localizer) -> String {
    let judgement = &column.evaluation;
    let args = || {
        Args::new()
            .string("price", texts.net_short(&judgement.cost, &judgement.bill))
            .string("weeks", texts.weeks_at_pace(&judgement.study_time))
            .string("known", judgement.facts_found(column.program).to_string())
    };
    match judgement.first_failed_limit(wish.disabled_limits) {
        Some(limit) => texts.format(msg::PAPER_DECISION_OUTSIDE, &args().string("limit", texts.limit(limit, 1))),
        None if judgement.goal_relevance == GoalRelevance::NoTarget => texts.format(msg::PAPER_DECISION_OPEN, &args()),
        None => texts.format(
            msg::PAPER_DECISION_FITS,
            &args().string("nearness", texts.goal_relevance(judgement.goal_relevance)),
        ),
    }
}

/// All that is said of one program; the headings stand at one level.
pub(super) fn program_sections(
    paper: &mut DocumentBuilder<'_, '_>,
    column: &ComparisonColumn<'_>,
    level: HeadingLevel,
) {
    sections_before_checklist(paper, column, level);
    paper.checklist(column);
    paper.sources(level, column);
}

fn sections_before_checklist(paper: &mut DocumentBuilder<'_, '_>, column: &ComparisonColumn<'_>, level: HeadingLevel) {
    paper.price(level, column);
    paper.time(level, column);
    paper.aid(level, column);
    paper.questions(level, column);
    paper.watch_outs(level, column);
}
