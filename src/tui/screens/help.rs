//! The help: what the keys do where it was opened, how the order is made, what the marks mean.

use ratatui::layout::Position;

use crate::domain::checklist::WeightRule;
use crate::domain::fact::Value;
use crate::domain::matching::UNKNOWN_SHARE;
use crate::text::Args;
use crate::tui::keys::{Action, Place, keys_of};
use crate::tui::message::Step;
use crate::tui::paint::{Line, Paint, width, wrap, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::frame::{key_name, told, word_of};
use crate::tui::widgets::page::{self, text_width};

/// The help on the screen.
#[derive(Debug, Clone)]
pub struct Help {
    place: Place,
    top: usize,
}

impl Help {
    /// The help for the keys of a place.
    pub const fn new(place: Place) -> Self {
        Self { place, top: 0 }
    }

    /// The place whose keys it explains.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// What a key does; `rows` lines are in sight.
    pub fn update(&mut self, action: Action, session: &Session, rows: usize) -> Step {
        if matches!(action, Action::Back | Action::Help) {
            return Step::Back;
        }
        let count = self.lines(session, text_width(session.size.0)).len();
        self.top = page::scrolled(action, self.top, count, rows);
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let lines = self.lines(session, text_width(paint.area().width));
        page::draw(paint, &lines, self.top)
    }

    fn lines(&self, session: &Session, room: usize) -> Vec<Line> {
        let texts = session.texts();
        let mut lines = vec![Line::of(Role::Title, texts.say("help-keys-title"))];
        for row in told(self.place, session) {
            let name = match row.action {
                Action::Pick(_) => "1-9".to_owned(),
                _ => keys_of(row.id, self.place)
                    .into_iter()
                    .map(|key| key_name(key, texts))
                    .collect::<Vec<_>>()
                    .join(", "),
            };
            let padding = " ".repeat(14_usize.saturating_sub(width(&name)).max(1));
            let name = format!("  {name}{padding}");
            let said = wrap(&texts.say(&format!("key-{}", word_of(row, session))), room.saturating_sub(width(&name)));
            for (place, line) in said.into_iter().enumerate() {
                let before = if place == 0 { name.clone() } else { " ".repeat(width(&name)) };
                lines.push(Line::of(Role::Accent, before).and(Role::Text, line));
            }
        }
        let mut section = |title: &str, paragraphs: Vec<String>| {
            lines.push(Line::empty());
            lines.push(Line::of(Role::Title, texts.say(title)));
            for text in paragraphs {
                lines.extend(wrap(&text, room).into_iter().map(|line| Line::of(Role::Text, line)));
            }
        };
        let marks = Value::ALL.iter().map(|value| format!("{} {}", session.marks.value(*value), texts.value(*value)));
        section(
            "help-marks-title",
            vec![marks.collect::<Vec<_>>().join("   "), texts.say("help-marks-text"), texts.say("help-marks-price")],
        );
        let share = Args::new().text("share", UNKNOWN_SHARE.to_string());
        section("help-order-title", vec![texts.say("help-order-limits"), texts.with("help-order-fit", &share)]);
        section("help-weights-title", vec![texts.say("help-weights-text")]);
        let rules = session.weights().rules;
        for rule in WeightRule::ALL.iter().filter(|rule| rules.contains(rule)) {
            let text = wrap_indented(&texts.weight_rule(*rule), room, "  - ", "    ");
            lines.extend(text.into_iter().map(|line| Line::of(Role::Text, line)));
        }
        lines.extend(weights(session, room));
        lines.push(Line::empty());
        lines.push(Line::of(Role::Title, texts.say("help-data-title")));
        let head = &session.known.catalogue.head;
        let args = Args::new().text("date", texts.page_date(&head.as_of));
        lines.extend(
            wrap(&texts.with("help-data-text", &args), room).into_iter().map(|line| Line::of(Role::Text, line)),
        );
        for rate in &head.rates {
            let args = Args::new()
                .text("currency", rate.currency.id())
                .text("rate", rate.cad.to_string())
                .text("date", rate.as_of.clone())
                .text("source", rate.source.clone());
            let text = wrap(&texts.with("help-rate", &args), room);
            lines.extend(text.into_iter().map(|line| Line::of(Role::Text, line)));
        }
        lines
    }
}

/// Every weight in force, the person's questions first. Where there is little room, where a weight is from stands below it.
fn weights(session: &Session, room: usize) -> Vec<Line> {
    let (texts, weights) = (session.texts(), session.weights());
    let criteria = &session.known.criteria;
    let row = |weight: u32, label: &str, from: crate::domain::criteria::WeightFrom| {
        let from = texts.say(match from {
            crate::domain::criteria::WeightFrom::Survey => "help-weight-survey",
            crate::domain::criteria::WeightFrom::Ours => "help-weight-ours",
        });
        let padding = " ".repeat(28_usize.saturating_sub(width(label)).max(1));
        let line = Line::of(Role::Accent, format!("  {weight:>3}  ")).and(Role::Text, label);
        if width(&line.text()) + width(&padding) + width(&from) <= room {
            return vec![line.and(Role::Text, padding).and(Role::Quiet, from)];
        }
        let below = wrap_indented(&from, room, "       ", "       ");
        std::iter::once(line).chain(below.into_iter().map(|line| Line::of(Role::Quiet, line))).collect()
    };
    let person = criteria
        .person
        .iter()
        .flat_map(|one| row(weights.of_person(one.id), one.label.get(texts.tag()), one.weight_from));
    let programme = criteria
        .programme
        .iter()
        .filter(|one| one.weight > 0)
        .flat_map(|one| row(weights.of(one.id), one.label.get(texts.tag()), one.weight_from));
    person.chain(programme).collect()
}
