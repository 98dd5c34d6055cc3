//! The help: what the keys do where it was opened, how the order is made, what the marks mean.

use ratatui::layout::Position;

use crate::canvas::{Canvas, StyledLine, display_width, wrap, wrap_indented};
use crate::keys::{Action, KeyContext, keys_for_id};
use crate::message::Transition;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::frame::{key_name, message_suffix, visible_bindings};
use crate::widgets::scroll_page;
use crate::widgets::scroll_page::reading_width;
use microcred_advice::checklist::WeightRule;
use microcred_advice::matching::UNKNOWN_WEIGHT_PERCENT;
use microcred_core::fact::Tristate;
use microcred_i18n::Args;

/// The help on the screen.
#[derive(Debug, Clone)]
pub struct HelpScreen {
    key_context: KeyContext,
    top: usize,
}

impl HelpScreen {
    /// The help for the keys of a place.
    pub const fn new(key_context: KeyContext) -> Self {
        Self { key_context, top: 0 }
    }

    /// The place whose keys it explains.
    pub const fn place(&self) -> KeyContext {
        self.key_context
    }

    /// What a key does; `rows` lines are in sight.
    pub fn update(&mut self, action: Action, session: &Session, rows: usize) -> Transition {
        if matches!(action, Action::Back | Action::Help) {
            return Transition::Back;
        }
        let count = self.lines(session, reading_width(session.size.0)).len();
        self.top = scroll_page::top_after(action, self.top, count, rows);
        Transition::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let lines = self.lines(session, reading_width(paint.area().width));
        scroll_page::draw(paint, &lines, self.top)
    }

    fn lines(&self, session: &Session, room: usize) -> Vec<StyledLine> {
        let texts = session.localizer();
        let mut lines = vec![StyledLine::new(Role::Title, texts.text("help-keys-title"))];
        for row in visible_bindings(self.key_context, session) {
            let name = match row.action {
                Action::Pick(_) => "1-9".to_owned(),
                _ => keys_for_id(row.id, self.key_context)
                    .into_iter()
                    .map(|key| key_name(key, texts))
                    .collect::<Vec<_>>()
                    .join(", "),
            };
            let padding = " ".repeat(14_usize.saturating_sub(display_width(&name)).max(1));
            let name = format!("  {name}{padding}");
            let said = wrap(
                &texts.text(&format!("key-{}", message_suffix(row, session))),
                room.saturating_sub(display_width(&name)),
            );
            for (place, line) in said.into_iter().enumerate() {
                let before = if place == 0 { name.clone() } else { " ".repeat(display_width(&name)) };
                lines.push(StyledLine::new(Role::Accent, before).with_span(Role::Text, line));
            }
        }
        let mut section = |title: &str, paragraphs: Vec<String>| {
            lines.push(StyledLine::empty());
            lines.push(StyledLine::new(Role::Title, texts.text(title)));
            for text in paragraphs {
                lines.extend(wrap(&text, room).into_iter().map(|line| StyledLine::new(Role::Text, line)));
            }
        };
        let marks =
            Tristate::ALL.iter().map(|value| format!("{} {}", session.glyphs.value(*value), texts.value(*value)));
        section(
            "help-marks-title",
            vec![marks.collect::<Vec<_>>().join("   "), texts.text("help-marks-text"), texts.text("help-marks-price")],
        );
        let share = Args::new().string("share", UNKNOWN_WEIGHT_PERCENT.to_string());
        section("help-order-title", vec![texts.text("help-order-limits"), texts.format("help-order-fit", &share)]);
        section("help-weights-title", vec![texts.text("help-weights-text")]);
        let rules = session.core.weights().rules;
        for rule in WeightRule::ALL.iter().filter(|rule| rules.contains(rule)) {
            let text = wrap_indented(&texts.weight_rule(*rule), room, "  - ", "    ");
            lines.extend(text.into_iter().map(|line| StyledLine::new(Role::Text, line)));
        }
        lines.extend(weight_lines(session, room));
        lines.push(StyledLine::empty());
        lines.push(StyledLine::new(Role::Title, texts.text("help-data-title")));
        let head = &session.core.reference_data.catalogue.header;
        let args = Args::new().string("date", texts.page_date(&head.as_of));
        lines.extend(
            wrap(&texts.format("help-data-text", &args), room)
                .into_iter()
                .map(|line| StyledLine::new(Role::Text, line)),
        );
        for rate in &head.rates {
            let args = Args::new()
                .string("currency", rate.currency.id())
                .string("rate", rate.cad_per_unit.to_string())
                .string("date", rate.as_of.clone())
                .string("source", rate.source.clone());
            let text = wrap(&texts.format("help-rate", &args), room);
            lines.extend(text.into_iter().map(|line| StyledLine::new(Role::Text, line)));
        }
        lines
    }
}

/// Every weight in force, the person's questions first. Where there is little room, where a weight is from stands below it.
fn weight_lines(session: &Session, room: usize) -> Vec<StyledLine> {
    let (texts, weights) = (session.localizer(), session.core.weights());
    let criteria = &session.core.reference_data.criteria;
    let row = |weight: u32, label: &str, from: microcred_core::criteria::WeightSource| {
        let from = texts.text(match from {
            microcred_core::criteria::WeightSource::Survey => "help-weight-survey",
            microcred_core::criteria::WeightSource::Project => "help-weight-ours",
        });
        let padding = " ".repeat(28_usize.saturating_sub(display_width(label)).max(1));
        let line = StyledLine::new(Role::Accent, format!("  {weight:>3}  ")).with_span(Role::Text, label);
        if display_width(&line.text()) + display_width(&padding) + display_width(&from) <= room {
            return vec![line.with_span(Role::Text, padding).with_span(Role::Muted, from)];
        }
        let below = wrap_indented(&from, room, "       ", "       ");
        std::iter::once(line).chain(below.into_iter().map(|line| StyledLine::new(Role::Muted, line))).collect()
    };
    let person = criteria
        .person
        .iter()
        .flat_map(|one| row(weights.of_person(one.id), one.label.get(texts.tag()), one.weight_from));
    let program = criteria
        .program
        .iter()
        .filter(|one| one.weight > 0)
        .flat_map(|one| row(weights.of_criterion(one.id), one.label.get(texts.tag()), one.weight_from));
    person.chain(program).collect()
}
