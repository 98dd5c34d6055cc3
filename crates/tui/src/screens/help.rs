//! The help: what the keys do where it was opened, how the order is made, what the marks mean.

use ratatui::layout::Position;

use crate::canvas::{Canvas, StyledLine, display_width, wrap, wrap_indented};
use crate::keys::{Action, KeyContext, keys_for_id};
use crate::message::Transition;
use crate::screens::Screen;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::frame::{body_rows, key_name, message_suffix, visible_bindings};
use crate::widgets::scroll_page;
use crate::widgets::scroll_page::reading_width;
use microcred_advice::checklist::WeightRule;
use microcred_advice::ordering::UNKNOWN_WEIGHT_PERCENT;
use microcred_core::fact::Tristate;
use microcred_i18n::{Args, MessageId, family, msg};

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
}

impl Screen for HelpScreen {
    fn name(&self) -> &'static str {
        "help"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::Page
    }

    fn explained_context(&self) -> Option<KeyContext> {
        Some(self.key_context)
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        if action == Action::Back {
            return Transition::Back;
        }
        let count = self.lines(session, reading_width(session.size.0)).len();
        self.top = scroll_page::top_after(action, self.top, count, body_rows(session.size));
        Transition::Stay
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let lines = self.lines(session, reading_width(paint.area().width));
        scroll_page::draw(paint, &lines, self.top)
    }
}

impl HelpScreen {
    fn lines(&self, session: &Session, room: usize) -> Vec<StyledLine> {
        let texts = session.localizer();
        let mut lines = vec![StyledLine::new(Role::Title, texts.text(msg::HELP_KEYS_TITLE))];
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
                &texts.text_in(family::KEY, message_suffix(row, session)),
                room.saturating_sub(display_width(&name)),
            );
            for (place, line) in said.into_iter().enumerate() {
                let before = if place == 0 { name.clone() } else { " ".repeat(display_width(&name)) };
                lines.push(StyledLine::new(Role::Accent, before).with_span(Role::Text, line));
            }
        }
        let mut section = |title: MessageId, paragraphs: Vec<String>| {
            lines.push(StyledLine::empty());
            lines.push(StyledLine::new(Role::Title, texts.text(title)));
            for text in paragraphs {
                lines.extend(wrap(&text, room).into_iter().map(|line| StyledLine::new(Role::Text, line)));
            }
        };
        let marks =
            Tristate::ALL.iter().map(|value| format!("{} {}", session.glyphs.value(*value), texts.value(*value)));
        section(
            msg::HELP_MARKS_TITLE,
            vec![
                marks.collect::<Vec<_>>().join("   "),
                texts.text(msg::HELP_MARKS_TEXT),
                texts.text(msg::HELP_MARKS_PRICE),
            ],
        );
        let share = Args::new().string("share", UNKNOWN_WEIGHT_PERCENT.to_string());
        section(
            msg::HELP_ORDER_TITLE,
            vec![texts.text(msg::HELP_ORDER_LIMITS), texts.format(msg::HELP_ORDER_FIT, &share)],
        );
        section(msg::HELP_WEIGHTS_TITLE, vec![texts.text(msg::HELP_WEIGHTS_TEXT)]);
        let rules = session.core.weights().rules;
        for rule in WeightRule::ALL.iter().filter(|rule| rules.contains(rule)) {
            let text = wrap_indented(&texts.weight_rule(*rule), room, "  - ", "    ");
            lines.extend(text.into_iter().map(|line| StyledLine::new(Role::Text, line)));
        }
        lines.extend(weight_lines(session, room));
        lines.push(StyledLine::empty());
        lines.push(StyledLine::new(Role::Title, texts.text(msg::HELP_DATA_TITLE)));
        let head = &session.core.reference_data.catalogue.header;
        let args = Args::new().string("date", texts.page_date(&head.as_of));
        lines.extend(
            wrap(&texts.format(msg::HELP_DATA_TEXT, &args), room)
                .into_iter()
                .map(|line| StyledLine::new(Role::Text, line)),
        );
        for rate in &head.rates {
            let args = Args::new()
                .string("currency", rate.currency.id())
                .string("rate", rate.cad_per_unit.to_string())
                .string("date", rate.as_of.clone())
                .string("source", rate.source.clone());
            let text = wrap(&texts.format(msg::HELP_RATE, &args), room);
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
            microcred_core::criteria::WeightSource::Survey => msg::HELP_WEIGHT_SURVEY,
            microcred_core::criteria::WeightSource::Project => msg::HELP_WEIGHT_OURS,
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
