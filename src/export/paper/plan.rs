//! The hand-out of the whole plan: the programmes of a list, what comes first, other ways, whom to ask.

use super::parts::Paper;
use super::programme::{about, decision, offered};
use super::{Block, Document, Extras, Level, Line};
use crate::domain::compare::Column;
use crate::domain::matching::Wish;
use crate::domain::steps::{Place, right_steps};
use crate::text::{Args, Texts};

/// What a plan holds.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The programmes in their order.
    pub columns: &'a [Column<'a>],
    /// How many fit the answers and the words; `None`: the programmes were named.
    pub fit: Option<usize>,
    /// The words that narrowed the list.
    pub query: Option<&'a str>,
}

/// The hand-out of a plan.
#[must_use]
pub fn plan(plan: &Plan<'_>, extras: &Extras<'_>, wish: &Wish<'_>, texts: &Texts) -> Document {
    let mut paper = Paper::new(extras, wish, texts, false);
    paper.text(&plan.decision(wish, texts));
    paper.answers();
    paper.going_on();
    paper.steps(Level::Part, &right_steps(wish.known, wish.profile, wish.today.year()));
    if !plan.columns.is_empty() {
        paper.heading(Level::Part, &texts.say("paper-programmes"));
        paper.text(&plan.chosen(wish, texts));
        let named =
            |column: &Column<'_>| Line::words(&format!("{} · {}", column.programme.title, column.programme.provider));
        paper.blocks.push(Block::Numbered(plan.columns.iter().map(named).collect()));
    }
    for column in plan.columns {
        paper.heading(Level::Part, &column.programme.title);
        paper.text(&offered(column, texts));
        paper.text(&decision(column, wish, texts));
        paper.note(Level::Section, column);
        let of_programme = column.decision.steps.iter().filter(|step| step.place() == Place::First);
        let of_person = right_steps(wish.known, wish.profile, wish.today.year());
        let own: Vec<_> = of_programme.filter(|step| !of_person.contains(step)).cloned().collect();
        paper.steps(Level::Section, &own);
        about(&mut paper, column, Level::Section);
    }
    paper.routes();
    paper.places();
    paper.finish(&texts.say("paper-plan-title"))
}

impl Plan<'_> {
    /// What to do, in one line.
    #[must_use]
    pub fn decision(&self, wish: &Wish<'_>, texts: &Texts) -> String {
        let steps = right_steps(wish.known, wish.profile, wish.today.year());
        let first = steps.iter().find(|step| step.place() == Place::First);
        let args = Args::new().count("count", self.columns.len());
        match first {
            Some(step) if self.columns.is_empty() => {
                texts.with("paper-decision-only-step", &Args::new().text("step", texts.step_title(step)))
            }
            Some(step) => texts.with("paper-decision-step", &args.text("step", texts.step_title(step))),
            None if self.columns.is_empty() => texts.say("paper-decision-none"),
            None => texts.with("paper-decision", &args),
        }
    }

    /// How the programmes were chosen.
    #[must_use]
    pub fn chosen(&self, wish: &Wish<'_>, texts: &Texts) -> String {
        let number = |number: usize| texts.number(i64::try_from(number).unwrap_or(i64::MAX));
        let Some(fit) = self.fit else { return texts.say("paper-chosen-named") };
        let args = || {
            Args::new()
                .text("fit", number(fit))
                .text("shown", number(self.columns.len()))
                .text("sort", texts.sort(wish.sort))
        };
        match self.query {
            Some(query) => texts.with("paper-chosen-words", &args().text("query", query)),
            None => texts.with("paper-chosen", &args()),
        }
    }
}
