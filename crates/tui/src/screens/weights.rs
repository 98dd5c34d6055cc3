//! What matters to the person: plain trade-offs, weights by hand, and the first matches as they stand now.

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, display_width, to_columns, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::Transition;
use crate::screens::Screen;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::menu;
use crate::widgets::menu::first_visible_row;
use microcred_advice::weight_overrides::{
    CHOSEN_SIDE_BONUS, OTHER_SIDE_PENALTY, TradeOff, TradeOffSide, WEIGHT_STEP, rank_change, trade_offs,
    weighted_checks,
};
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::record_id::RecordId;
use microcred_i18n::{Args, msg};
use microcred_session::session::PAGE_SIZE;

/// From this width on the matches stand beside the list.
const MIN_SIDE_BY_SIDE_COLUMNS: u16 = 76;
/// The columns of the bar of a weight.
const BAR_COLUMNS: u32 = 10;

/// The screen.
#[derive(Debug, Clone)]
pub struct WeightsScreen {
    focus: usize,
    /// The order before anything was changed here.
    initial_order: Vec<RecordId>,
}

/// One row that can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WeightRow {
    TradeOff(TradeOff),
    Weight(ChecklistQuestion),
}

impl WeightsScreen {
    /// The screen, with the order as it stands.
    pub fn new(session: &Session) -> Self {
        Self { focus: 0, initial_order: current_order(session) }
    }
}

impl Screen for WeightsScreen {
    fn name(&self) -> &'static str {
        "weigh"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::Weights
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        let rows = weight_rows(session);
        if let Some(focus) = menu::moved_focus(action, self.focus, rows.len().saturating_sub(1)) {
            self.focus = focus;
            return Transition::Stay;
        }
        match action {
            Action::Left | Action::Right | Action::Choose => {
                if let Some(row) = rows.get(self.focus) {
                    change_row(*row, action, session);
                }
            }
            Action::Reset => session
                .update_weights(|weighing| *weighing = microcred_advice::weight_overrides::WeightOverrides::default()),
            Action::Back => return Transition::Back,
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let beside = area.width >= MIN_SIDE_BY_SIDE_COLUMNS;
        let list_width = if beside { area.width * 11 / 20 } else { area.width };
        let lead = wrap(&texts.text(msg::WEIGHTS_LEAD), usize::from(area.width.saturating_sub(2)));
        let lead: Vec<StyledLine> = lead.into_iter().map(|line| StyledLine::new(Role::Muted, line)).collect();
        let y = paint.draw_lines(1, 0, area.width.saturating_sub(2), &lead) + u16::from(area.height >= 16);
        let now = self.current_order_lines(session);
        let below = if beside { 0 } else { to_columns(now.len()).min(area.height / 3) };
        let height = area.height.saturating_sub(y + below);
        let list = Rect { y: area.y + y, height, width: list_width, ..area };
        let cursor = self.draw_list(session, &mut paint.sub_canvas(list));
        if beside {
            let right = Rect { x: area.x + list_width, width: area.width - list_width, ..list };
            let mut part = paint.sub_canvas(right);
            part.vertical_rule(0);
            part.draw_lines(2, 0, right.width.saturating_sub(3), &now);
        } else {
            let under = Rect { y: area.y + y + height, height: below, ..area };
            paint.sub_canvas(under).draw_lines(1, 0, area.width.saturating_sub(2), &now);
        }
        cursor
    }
}

impl WeightsScreen {
    fn draw_list(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let mut lines: Vec<(Option<usize>, StyledLine)> = Vec::new();
        let room = usize::from(area.width.saturating_sub(5));
        let mut by_hand = false;
        for (place, row) in weight_rows(session).into_iter().enumerate() {
            match row {
                WeightRow::TradeOff(_) if place == 0 => {
                    lines.push((None, StyledLine::new(Role::Title, texts.text(msg::WEIGHTS_TRADE_OFFS))));
                }
                WeightRow::Weight(_) if !by_hand => {
                    by_hand = true;
                    if !lines.is_empty() {
                        let args = Args::new()
                            .string("more", CHOSEN_SIDE_BONUS.to_string())
                            .string("less", OTHER_SIDE_PENALTY.to_string());
                        let rules = wrap(&texts.format(msg::WEIGHTS_RULES, &args), room);
                        lines.extend(rules.into_iter().map(|line| (None, StyledLine::new(Role::Muted, line))));
                        lines.push((None, StyledLine::empty()));
                    }
                    lines.push((None, StyledLine::new(Role::Title, texts.text(msg::WEIGHTS_BY_HAND))));
                }
                WeightRow::TradeOff(_) | WeightRow::Weight(_) => {}
            }
            lines.extend(row_lines(row, session, room).into_iter().map(|line| (Some(place), line)));
        }
        let focused = lines.iter().rposition(|(place, _)| *place == Some(self.focus)).unwrap_or(0);
        let height = usize::from(area.height);
        let first = first_visible_row((focused + 2).min(lines.len().saturating_sub(1)), height).min(focused);
        let mut cursor = None;
        for (y, (place, line)) in lines.iter().skip(first).take(height).enumerate() {
            let here = *place == Some(self.focus);
            let start = lines.iter().skip(first).take(y).any(|(earlier, _)| earlier == place && place.is_some());
            if here && !start {
                paint.draw_text(1, to_columns(y), 1, Role::Accent, ">");
            }
            let x = if place.is_some() { 3 } else { 1 };
            let used = paint.draw_line(x, to_columns(y), area.width.saturating_sub(x + 1), line);
            if here {
                paint.restyle(x, to_columns(y), used, Role::Focus);
            }
            if here && cursor.is_none() {
                cursor = paint.screen_position(3, to_columns(y));
            }
        }
        cursor
    }

    /// The first matches as they stand now, with the places that they had.
    fn current_order_lines(&self, session: &Session) -> Vec<StyledLine> {
        let texts = session.localizer();
        let mut lines = vec![StyledLine::new(Role::Title, texts.text(msg::WEIGHTS_FIRST_SEVEN))];
        for (place, record) in current_order(session).into_iter().take(PAGE_SIZE).enumerate() {
            let Some(program) = session.record(record) else { continue };
            let mut line = StyledLine::new(Role::Accent, format!("{} ", place + 1));
            if let Some(moved) = texts.rank_change(rank_change(&self.initial_order, place, record)) {
                line = line.with_span(Role::Accent, format!("({moved}) "));
            }
            lines.push(line.with_span(Role::Text, session.title(program)));
        }
        lines
    }
}

fn weight_rows(session: &Session) -> Vec<WeightRow> {
    let asked = trade_offs(session.core.profile()).into_iter().map(WeightRow::TradeOff);
    asked.chain(weighted_checks(session.core.profile()).into_iter().map(WeightRow::Weight)).collect()
}

fn current_order(session: &Session) -> Vec<RecordId> {
    session.matches.list.iter().map(|judgement| judgement.record).collect()
}

fn change_row(row: WeightRow, action: Action, session: &mut Session) {
    match row {
        WeightRow::TradeOff(trade_off) => {
            let now = session.core.answers.weight_overrides.trade_offs.get(&trade_off).copied();
            let next = match (action, now) {
                (Action::Left, Some(TradeOffSide::First)) | (Action::Right, Some(TradeOffSide::Second)) => None,
                (Action::Left, _) | (Action::Choose, None) => Some(TradeOffSide::First),
                (Action::Right, _) | (Action::Choose, Some(TradeOffSide::First)) => Some(TradeOffSide::Second),
                _ => None,
            };
            session.update_weights(|weighing| weighing.choose(trade_off, next));
        }
        WeightRow::Weight(check) => {
            let now = session.core.weights().of_check(check);
            let next = match action {
                Action::Left => now.saturating_sub(WEIGHT_STEP),
                Action::Right => (now + WEIGHT_STEP).min(100),
                _ => now,
            };
            if next != now {
                session.update_weights(|weighing| {
                    weighing.manual_weights.insert(check, next);
                });
            }
        }
    }
}

fn row_lines(row: WeightRow, session: &Session, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    match row {
        WeightRow::TradeOff(trade_off) => {
            let chosen = session.core.answers.weight_overrides.trade_offs.get(&trade_off).copied();
            let side = |side: TradeOffSide, text: String| {
                let (mark, role) = if chosen == Some(side) { ("[x] ", Role::Accent) } else { ("[ ] ", Role::Text) };
                (role, format!("{mark}{text}"))
            };
            let (first_role, first) = side(TradeOffSide::First, texts.trade_off_side(trade_off, TradeOffSide::First));
            let (second_role, second) =
                side(TradeOffSide::Second, texts.trade_off_side(trade_off, TradeOffSide::Second));
            let or = format!("  {}  ", texts.text(msg::TRADE_OFF_OR));
            if display_width(&first) + display_width(&or) + display_width(&second) <= room {
                return vec![
                    StyledLine::new(first_role, first).with_span(Role::Muted, or).with_span(second_role, second),
                ];
            }
            let mut lines = hanging_lines(first_role, "", &first, room);
            lines.extend(hanging_lines(second_role, &format!("  {} ", texts.text(msg::TRADE_OFF_OR)), &second, room));
            lines
        }
        WeightRow::Weight(check) => {
            let weight = session.core.weights().of_check(check);
            let filled = (weight * BAR_COLUMNS).div_ceil(100).min(BAR_COLUMNS);
            let bar: String = (0..BAR_COLUMNS).map(|place| if place < filled { '█' } else { '·' }).collect();
            let role = if session.core.answers.weight_overrides.manual_weights.contains_key(&check) {
                Role::Accent
            } else {
                Role::Text
            };
            let figure = format!("{weight:>3} ");
            let label = texts.check_label(check, &session.core.reference_data.criteria);
            let all = display_width(&figure) + display_width(&bar) + 2 + display_width(&label);
            let line = StyledLine::new(role, figure);
            // Where there is little room the figure says it without its bar.
            vec![if all > room {
                line.with_span(Role::Text, label)
            } else {
                line.with_span(Role::Muted, bar).with_span(Role::Text, format!("  {label}"))
            }]
        }
    }
}

/// A side of a trade-off whole, in as many lines as it takes, behind what leads to it.
fn hanging_lines(role: Role, lead: &str, side: &str, room: usize) -> Vec<StyledLine> {
    let indent = display_width(lead);
    let lines = wrap(side, room.saturating_sub(indent));
    let before = |place: usize| if place == 0 { lead.to_owned() } else { " ".repeat(indent) };
    lines
        .into_iter()
        .enumerate()
        .map(|(place, line)| StyledLine::new(Role::Muted, before(place)).with_span(role, line))
        .collect()
}
