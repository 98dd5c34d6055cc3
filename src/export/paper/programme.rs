//! The hand-out of one programme: one page or two.

use super::parts::Paper;
use super::{Document, Extras, Level};
use crate::domain::compare::Column;
use crate::domain::matching::{Nearness, Wish};
use crate::text::{Args, Texts};

/// The hand-out of one programme, as judged for one person.
#[must_use]
pub fn programme(column: &Column<'_>, extras: &Extras<'_>, wish: &Wish<'_>, texts: &Texts) -> Document {
    let mut paper = Paper::new(extras, wish, texts, true);
    paper.text(&offered(column, texts));
    paper.text(&decision(column, wish, texts));
    paper.note(Level::Part, column);
    paper.answers();
    paper.going_on();
    paper.steps(Level::Part, &column.decision.steps);
    before_the_checklist(&mut paper, column, Level::Part);
    paper.checklist_by_answer(Level::Part, column);
    paper.sources(Level::Part, column);
    paper.code(&column.programme.url);
    paper.routes();
    paper.places();
    paper.finish(&column.programme.title)
}

/// Who offers it, and where.
pub(super) fn offered(column: &Column<'_>, texts: &Texts) -> String {
    let programme = column.programme;
    let kind = texts.provider_kind(programme.provider_kind);
    format!("{} · {kind} · {}", programme.provider, texts.place_of(programme))
}

/// Whether it fits, what it costs the person, how long it takes, and how much is known: in one line.
pub(super) fn decision(column: &Column<'_>, wish: &Wish<'_>, texts: &Texts) -> String {
    let judgement = &column.judgement;
    let args = || {
        Args::new()
            .text("price", texts.net_short(&judgement.cost, &judgement.bill))
            .text("weeks", texts.weeks_at_pace(&judgement.time))
            .text("known", judgement.known_of_20(column.programme).to_string())
    };
    match judgement.closed_by(&wish.relaxed) {
        Some(limit) => texts.with("paper-decision-outside", &args().text("limit", texts.limit(limit, 1))),
        None if judgement.nearness == Nearness::NothingNamed => texts.with("paper-decision-open", &args()),
        None => texts.with("paper-decision-fits", &args().text("nearness", texts.nearness(judgement.nearness))),
    }
}

/// All that is said of one programme; the headings stand at one level.
pub(super) fn about(paper: &mut Paper<'_, '_>, column: &Column<'_>, level: Level) {
    before_the_checklist(paper, column, level);
    paper.checklist(column);
    paper.sources(level, column);
}

fn before_the_checklist(paper: &mut Paper<'_, '_>, column: &Column<'_>, level: Level) {
    paper.price(level, column);
    paper.time(level, column);
    paper.aid(level, column);
    paper.questions(level, column);
    paper.watch_outs(level, column);
}
