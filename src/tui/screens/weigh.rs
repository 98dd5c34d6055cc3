//! What matters to the person: plain trade-offs, weights by hand, and the first matches as they stand now.

use ratatui::layout::{Position, Rect};

use crate::domain::criteria::Check;
use crate::domain::programme::ProgrammeId;
use crate::domain::weighing::{CHOSEN_MORE, OTHER_LESS, STEP, Side, TradeOff, moved, trade_offs, weighed};
use crate::text::Args;
use crate::tui::keys::Action;
use crate::tui::message::Step;
use crate::tui::paint::{Line, Paint, columns, width, wrap};
use crate::tui::session::{PAGE, Session};
use crate::tui::theme::Role;
use crate::tui::widgets::menu::{self, top};

/// From this width on the matches stand beside the list.
const BESIDE_FROM: u16 = 76;
/// The columns of the bar of a weight.
const BAR: u32 = 10;

/// The screen.
#[derive(Debug, Clone)]
pub struct Weigh {
    focus: usize,
    /// The order before anything was changed here.
    before: Vec<ProgrammeId>,
}

/// One row that can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    TradeOff(TradeOff),
    Weight(Check),
}

impl Weigh {
    /// The screen, with the order as it stands.
    pub fn new(session: &Session) -> Self {
        Self { focus: 0, before: order(session) }
    }

    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let rows = rows(session);
        if let Some(focus) = menu::moved(action, self.focus, rows.len().saturating_sub(1)) {
            self.focus = focus;
            return Step::Stay;
        }
        match action {
            Action::Left | Action::Right | Action::Choose => {
                if let Some(row) = rows.get(self.focus) {
                    change(*row, action, session);
                }
            }
            Action::Reset => session.weigh(|weighing| *weighing = crate::domain::weighing::Weighing::default()),
            Action::Back => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let beside = area.width >= BESIDE_FROM;
        let list_width = if beside { area.width * 11 / 20 } else { area.width };
        let lead = wrap(&texts.say("weights-lead"), usize::from(area.width.saturating_sub(2)));
        let lead: Vec<Line> = lead.into_iter().map(|line| Line::of(Role::Quiet, line)).collect();
        let y = paint.lines(1, 0, area.width.saturating_sub(2), &lead) + u16::from(area.height >= 16);
        let now = self.now(session);
        let below = if beside { 0 } else { columns(now.len()).min(area.height / 3) };
        let height = area.height.saturating_sub(y + below);
        let list = Rect { y: area.y + y, height, width: list_width, ..area };
        let cursor = self.draw_list(session, &mut paint.part(list));
        if beside {
            let right = Rect { x: area.x + list_width, width: area.width - list_width, ..list };
            let mut part = paint.part(right);
            part.upright(0);
            part.lines(2, 0, right.width.saturating_sub(3), &now);
        } else {
            let under = Rect { y: area.y + y + height, height: below, ..area };
            paint.part(under).lines(1, 0, area.width.saturating_sub(2), &now);
        }
        cursor
    }

    fn draw_list(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let mut lines: Vec<(Option<usize>, Line)> = Vec::new();
        let room = usize::from(area.width.saturating_sub(5));
        let mut by_hand = false;
        for (place, row) in rows(session).into_iter().enumerate() {
            match row {
                Row::TradeOff(_) if place == 0 => {
                    lines.push((None, Line::of(Role::Title, texts.say("weights-trade-offs"))));
                }
                Row::Weight(_) if !by_hand => {
                    by_hand = true;
                    if !lines.is_empty() {
                        let args =
                            Args::new().text("more", CHOSEN_MORE.to_string()).text("less", OTHER_LESS.to_string());
                        let rules = wrap(&texts.with("weights-rules", &args), room);
                        lines.extend(rules.into_iter().map(|line| (None, Line::of(Role::Quiet, line))));
                        lines.push((None, Line::empty()));
                    }
                    lines.push((None, Line::of(Role::Title, texts.say("weights-by-hand"))));
                }
                Row::TradeOff(_) | Row::Weight(_) => {}
            }
            lines.extend(row_lines(row, session, room).into_iter().map(|line| (Some(place), line)));
        }
        let focused = lines.iter().rposition(|(place, _)| *place == Some(self.focus)).unwrap_or(0);
        let height = usize::from(area.height);
        let first = top((focused + 2).min(lines.len().saturating_sub(1)), height).min(focused);
        let mut cursor = None;
        for (y, (place, line)) in lines.iter().skip(first).take(height).enumerate() {
            let here = *place == Some(self.focus);
            let start = lines.iter().skip(first).take(y).any(|(earlier, _)| earlier == place && place.is_some());
            if here && !start {
                paint.text(1, columns(y), 1, Role::Accent, ">");
            }
            let x = if place.is_some() { 3 } else { 1 };
            let used = paint.line(x, columns(y), area.width.saturating_sub(x + 1), line);
            if here {
                paint.restyle(x, columns(y), used, Role::Focus);
            }
            if here && cursor.is_none() {
                cursor = paint.place(3, columns(y));
            }
        }
        cursor
    }

    /// The first matches as they stand now, with the places that they had.
    fn now(&self, session: &Session) -> Vec<Line> {
        let texts = session.texts();
        let mut lines = vec![Line::of(Role::Title, texts.say("weights-first-seven"))];
        for (place, id) in order(session).iter().take(PAGE).enumerate() {
            let Some(programme) = session.programme(id) else { continue };
            let mut line = Line::of(Role::Accent, format!("{} ", place + 1));
            if let Some(moved) = texts.moved(moved(&self.before, place, id)) {
                line = line.and(Role::Accent, format!("({moved}) "));
            }
            lines.push(line.and(Role::Text, session.title(programme)));
        }
        lines
    }
}

fn rows(session: &Session) -> Vec<Row> {
    let asked = trade_offs(session.profile()).into_iter().map(Row::TradeOff);
    asked.chain(weighed(session.profile()).into_iter().map(Row::Weight)).collect()
}

fn order(session: &Session) -> Vec<ProgrammeId> {
    session.matches.list.iter().map(|judgement| judgement.id.clone()).collect()
}

fn change(row: Row, action: Action, session: &mut Session) {
    match row {
        Row::TradeOff(trade_off) => {
            let now = session.weighing.chosen.get(&trade_off).copied();
            let next = match (action, now) {
                (Action::Left, Some(Side::First)) | (Action::Right, Some(Side::Second)) => None,
                (Action::Left, _) | (Action::Choose, None) => Some(Side::First),
                (Action::Right, _) | (Action::Choose, Some(Side::First)) => Some(Side::Second),
                _ => None,
            };
            session.weigh(|weighing| weighing.choose(trade_off, next));
        }
        Row::Weight(check) => {
            let now = session.weights().of_check(check);
            let next = match action {
                Action::Left => now.saturating_sub(STEP),
                Action::Right => (now + STEP).min(100),
                _ => now,
            };
            if next != now {
                session.weigh(|weighing| {
                    weighing.set.insert(check, next);
                });
            }
        }
    }
}

fn row_lines(row: Row, session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    match row {
        Row::TradeOff(trade_off) => {
            let chosen = session.weighing.chosen.get(&trade_off).copied();
            let side = |side: Side, text: String| {
                let (mark, role) = if chosen == Some(side) { ("[x] ", Role::Accent) } else { ("[ ] ", Role::Text) };
                (role, format!("{mark}{text}"))
            };
            let (first_role, first) = side(Side::First, texts.side(trade_off, Side::First));
            let (second_role, second) = side(Side::Second, texts.side(trade_off, Side::Second));
            let or = format!("  {}  ", texts.say("trade-off-or"));
            if width(&first) + width(&or) + width(&second) <= room {
                return vec![Line::of(first_role, first).and(Role::Quiet, or).and(second_role, second)];
            }
            let mut lines = under(first_role, "", &first, room);
            lines.extend(under(second_role, &format!("  {} ", texts.say("trade-off-or")), &second, room));
            lines
        }
        Row::Weight(check) => {
            let weight = session.weights().of_check(check);
            let filled = (weight * BAR).div_ceil(100).min(BAR);
            let bar: String = (0..BAR).map(|place| if place < filled { '█' } else { '·' }).collect();
            let role = if session.weighing.set.contains_key(&check) { Role::Accent } else { Role::Text };
            let figure = format!("{weight:>3} ");
            let label = texts.check_label(check, &session.known.criteria);
            let all = width(&figure) + width(&bar) + 2 + width(&label);
            let line = Line::of(role, figure);
            // Where there is little room the figure says it without its bar.
            vec![if all > room {
                line.and(Role::Text, label)
            } else {
                line.and(Role::Quiet, bar).and(Role::Text, format!("  {label}"))
            }]
        }
    }
}

/// A side of a trade-off whole, in as many lines as it takes, behind what leads to it.
fn under(role: Role, lead: &str, side: &str, room: usize) -> Vec<Line> {
    let indent = width(lead);
    let lines = wrap(side, room.saturating_sub(indent));
    let before = |place: usize| if place == 0 { lead.to_owned() } else { " ".repeat(indent) };
    lines.into_iter().enumerate().map(|(place, line)| Line::of(Role::Quiet, before(place)).and(role, line)).collect()
}
