//! The matches: what was asked, what was left out, the search box, the list, the checklist of the selected programme.

use ratatui::layout::{Position, Rect};

use super::{empty_list, filters, pane};
use crate::domain::interview::Path;
use crate::domain::matching::{Judgement, Sort};
use crate::domain::routes::other_routes;
use crate::domain::steps::Place as StepPlace;
use crate::export::query_read;
use crate::search::{Field as Found, Matched};
use crate::text::{Args, Texts};
use crate::tui::keys::{Action, Place, live, relax_key};
use crate::tui::message::{Key, Step};
use crate::tui::paint::{Line, Paint, columns, width, wrap};
use crate::tui::session::{PAGE, Session};
use crate::tui::theme::Role;
use crate::tui::widgets::field::Field;

/// Below this height there is room for the list only.
const SHORT: u16 = 16;
/// From this width on the line at the bottom has room for every key that is worth a hint.
const HINTS_FROM: u16 = 120;
/// From this width on the pane stands beside the list.
const PANE_FROM: u16 = 76;

/// The key of the filters.
const FILTERS_KEY: &str = "f";

/// The matches on the screen.
#[derive(Debug, Clone, Default)]
pub struct Matches {
    field: Field,
    typing: bool,
    tray_full: bool,
}

impl Matches {
    /// The list, with the search box open or not.
    pub fn new(session: &Session, typing: bool) -> Self {
        Self { field: Field::with(&session.query), typing, tray_full: false }
    }

    /// Where keys are pressed.
    pub const fn place(&self) -> Place {
        if self.typing { Place::Typing } else { Place::Matches }
    }

    /// Takes a key as text. The selected programme stays selected as long as it is found.
    pub fn typed(&mut self, key: Key, session: &mut Session) {
        if key == Key::Char('"') && self.as_typed(session) {
            return;
        }
        if self.field.key(key) {
            self.field.text().clone_into(&mut session.query);
            session.narrow();
        }
    }

    /// Searches for the very words, or for corrected ones again; false where nothing was corrected.
    fn as_typed(&mut self, session: &mut Session) -> bool {
        let changed = session.as_typed();
        if changed {
            self.field = Field::with(&session.query);
        }
        changed
    }

    /// Takes pasted text.
    pub fn pasted(&mut self, text: &str, session: &mut Session) {
        if self.typing && self.field.paste(text) {
            self.field.text().clone_into(&mut session.query);
            session.narrow();
        }
    }

    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        self.tray_full = false;
        let place = session.selected_place().unwrap_or(0);
        let shown = session.shown.min(session.lines.len());
        session.judge_more();
        match action {
            Action::Up => select(session, place.saturating_sub(1)),
            Action::Down => select(session, (place + 1).min(shown.saturating_sub(1))),
            Action::PageUp => select(session, place.saturating_sub(PAGE)),
            Action::PageDown if place + 1 >= shown => more(session),
            Action::PageDown => select(session, (place + PAGE).min(shown.saturating_sub(1))),
            Action::First => select(session, 0),
            Action::Last => select(session, shown.saturating_sub(1)),
            Action::More => more(session),
            Action::Search => self.typing = true,
            Action::AsTyped => {
                self.as_typed(session);
            }
            Action::Back | Action::Choose if self.typing => self.typing = false,
            Action::Back if !session.query.is_empty() => {
                session.query.clear();
                self.field = Field::default();
                session.narrow();
            }
            Action::Back => return Step::Back,
            Action::Choose => {
                if let Some(id) = session.selected.clone().filter(|_| !session.lines.is_empty()) {
                    return Step::Open(id);
                }
            }
            Action::Add => {
                if let Some(id) = session.selected.clone().filter(|_| !session.lines.is_empty()) {
                    self.tray_full = !session.toggle_tray(&id);
                }
            }
            Action::Compare => return Step::Compare,
            Action::Sort => {
                let next = (session.sort as usize + 1) % Sort::ALL.len();
                session.sort = Sort::ALL.get(next).copied().unwrap_or(Sort::Fit);
                // A new order is read from its top.
                session.selected = None;
                session.refresh();
            }
            Action::Relax(limit) => {
                if !session.relaxed.remove(&limit) && session.matches.left_out.iter().any(|(found, _)| *found == limit)
                {
                    session.relaxed.insert(limit);
                }
                session.refresh();
            }
            Action::Pick(number) if session.lines.is_empty() => empty_list::pick(session, number),
            Action::ChangeAnswers => return Step::Ask(Path::Full),
            _ => {}
        }
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let area = paint.area();
        let roomy = area.height >= 28;
        let mut y = draw_damage(session, paint);
        y += draw_answers(session, paint, y);
        y += draw_left_out(session, paint, y);
        y += draw_filters(session, paint, y);
        y += draw_steps(session, paint, y);
        y += u16::from(roomy);
        let beside = area.width >= PANE_FROM;
        let list_width = if beside { (area.width * 11 / 20).min(area.width.saturating_sub(37)) } else { area.width };
        let left = Rect { y: area.y + y, height: area.height.saturating_sub(y), width: list_width, ..area };
        let cursor = self.draw_list(session, &mut paint.part(left));
        if beside {
            let right = Rect { x: area.x + list_width, width: area.width - list_width, ..left };
            let mut part = paint.part(right);
            part.upright(0);
            let place = session.selected_place().unwrap_or(0);
            if let Some(judgement) = session.judgement_at(place) {
                let room = usize::from(right.width.saturating_sub(3));
                let lines = pane::lines(session, judgement, place, room, usize::from(right.height));
                part.lines(2, 0, right.width.saturating_sub(3), &lines);
            }
        }
        cursor
    }

    fn draw_list(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let area = paint.area();
        let texts = session.texts();
        let mut y = 0;
        let field_cursor = self.draw_search(session, paint, y);
        y += 1;
        y += draw_reading(session, paint, y);
        if area.height >= SHORT - 3 {
            let sorted = texts.with("matches-sorted-short", &Args::new().text("order", order(session)));
            paint.text(1, y, area.width.saturating_sub(2), Role::Quiet, &sorted);
            y += 1;
        }
        if area.width >= COLUMNS_FROM {
            let heads = [texts.say("list-price"), texts.say("list-weeks"), texts.say("list-fit")];
            draw_figures(paint, area.width.saturating_sub(FIGURES + 1), y, Role::Quiet, &heads);
            y += 1;
        }
        let foot = foot(session, area);
        let foot_rows = columns(foot.len());
        let list_rows = area.height.saturating_sub(y + foot_rows);
        let list = Rect { y: area.y + y, height: list_rows, ..area };
        let list_cursor = draw_rows(session, &mut paint.part(list));
        let foot = if self.tray_full { vec![Line::of(Role::Warn, texts.say("tray-full"))] } else { foot };
        paint.lines(1, y + list_rows, area.width.saturating_sub(2), &foot);
        // What is still being looked for may be there in a moment.
        if session.lines.is_empty() && !session.waits() && !session.is_listing() {
            empty_list::draw(session, &mut paint.part(list));
        }
        if self.typing { field_cursor } else { list_cursor.or(field_cursor) }
    }

    fn draw_search(&self, session: &Session, paint: &mut Paint<'_>, y: u16) -> Option<Position> {
        let texts = session.texts();
        let room = paint.area().width.saturating_sub(2);
        let used = 1 + paint.text(1, y, room, Role::Accent, &texts.say("matches-search")) + 1;
        let key = key_of_filters(session);
        let wide = columns(width(&key.text()));
        let hint = if session.query.is_empty() { texts.say("matches-search-hint") } else { session.query.clone() };
        let left = room.saturating_sub(used + columns(width(&hint)));
        if session.is_listing() {
            // Longer than a moment only where a disk is slow.
            paint.text(room, y, 1, Role::Quiet, "…");
        }
        if !self.typing && session.filters.is_empty() && session.size.1 >= SHORT + 2 && left > wide {
            paint.line(room + 1 - wide, y, wide, &key);
        }
        if !self.typing && session.query.is_empty() {
            paint.text(used, y, room.saturating_sub(used), Role::Quiet, &texts.say("matches-search-hint"));
            return paint.place(used, y);
        }
        self.field.draw(paint, used, y, room.saturating_sub(used))
    }
}

/// In which order the list stands.
fn order(session: &Session) -> String {
    let texts = session.texts();
    let order = if session.query.trim().is_empty() || session.sort != Sort::Fit {
        texts.say(&format!("sort-short-{}", session.sort.slug()))
    } else {
        texts.say("sort-short-search")
    };
    if session.weighing.is_empty() { order } else { format!("{order}, {}", texts.say("weights-changed")) }
}

fn select(session: &mut Session, place: usize) {
    if let Some(id) = session.judgement_at(place).map(|judgement| judgement.id.clone()) {
        session.selected = Some(id);
    }
}

/// Lists a further page and goes to its first match.
fn more(session: &mut Session) {
    session.judge_more();
    let before = session.shown.min(session.lines.len());
    if before < session.lines.len() {
        session.shown = before + PAGE;
        select(session, before);
    }
}

/// Draws what the person said; the rows that it took.
fn draw_answers(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    let texts = session.texts();
    let said: Vec<String> =
        texts.said(session.profile(), session.occupation_title()).into_iter().map(|(_, answer)| answer).collect();
    let said = if said.is_empty() { texts.say("matches-nothing-said") } else { said.join(" · ") };
    let width = paint.area().width;
    paint.text(1, y, width.saturating_sub(2), Role::Text, &said).min(1)
}

/// Draws what was found damaged in the catalogue; the rows that it took.
fn draw_damage(session: &Session, paint: &mut Paint<'_>) -> u16 {
    let Some(said) = session.damage_said() else { return 0 };
    let room = usize::from(paint.area().width.saturating_sub(2));
    let lines: Vec<Line> = wrap(&said, room).into_iter().map(|line| Line::of(Role::Warn, line)).collect();
    let most = if paint.area().height >= SHORT { 3 } else { 1 };
    paint.lines(1, 0, columns(room), lines.get(..most.min(lines.len())).unwrap_or(&[]))
}

/// Draws how many fit and how many each limit left out, with the key that puts it aside; the rows that it took.
fn draw_left_out(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    let texts = session.texts();
    let room = usize::from(paint.area().width.saturating_sub(2));
    let number = |number: usize| texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = Args::new()
        .count("count", session.matches.fit)
        .text("shown", number(session.matches.fit))
        .text("considered", number(session.matches.considered));
    let count = if session.waits() { "matches-looking" } else { "matches-count" };
    let mut pieces: Vec<Vec<(Role, String)>> = vec![vec![(Role::Title, texts.with(count, &args))]];
    if paint.area().height < SHORT {
        // No room to name the limits: their keys are in the help.
        pieces.extend(session.filters.is_empty().then(|| key_of_filters(session).pieces));
        let lines = flowed(pieces, room);
        return paint.lines(1, y, columns(room), lines.get(..1).unwrap_or(&[]));
    }
    let with_key = |mut piece: Vec<(Role, String)>, limit| {
        if let Some(key) = relax_key(limit) {
            piece.push((Role::Quiet, " (".to_owned()));
            piece.push((Role::Accent, key.to_string()));
            piece.push((Role::Quiet, ")".to_owned()));
        }
        piece
    };
    for (place, (limit, count)) in session.matches.left_out.iter().enumerate() {
        let lead = if place == 0 { format!("{} ", texts.say("matches-left-out-short")) } else { String::new() };
        let piece = vec![(Role::Quiet, lead), (Role::Quiet, texts.left_out(*limit, *count))];
        pieces.push(with_key(piece, *limit));
    }
    for limit in &session.relaxed {
        let args = Args::new().text("limit", texts.limit(*limit, 2));
        pieces.push(with_key(vec![(Role::Text, texts.with("matches-relaxed", &args))], *limit));
    }
    let lines = flowed(pieces, room);
    paint.lines(1, y, columns(room), &lines)
}

/// The key that opens the filters.
fn key_of_filters(session: &Session) -> Line {
    let word = session.texts().say("hint-filters");
    Line::of(Role::Accent, FILTERS_KEY).and(Role::Quiet, format!(" {word}"))
}

/// Draws the filters that are on with the key that changes them and how many programmes they leave out; the rows that it
/// took.
fn draw_filters(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    if session.filters.is_empty() {
        return 0;
    }
    let texts = session.texts();
    let room = usize::from(paint.area().width.saturating_sub(4));
    let left_out = session.left_out_by_filters();
    let mut whole = wrap(&texts.filters_line(&session.filters, left_out, &session.known.criteria), room);
    if let Some(cut) = filters::cut(session) {
        whole.splice(..0, wrap(&cut, room));
    }
    let most = if paint.area().height >= SHORT { 2 } else { 1 };
    let said = if whole.len() <= most { whole } else { wrap(&filters::in_short(session), room) };
    paint.text(1, y, 1, Role::Accent, FILTERS_KEY);
    let lines: Vec<Line> = said.into_iter().take(most).map(|line| Line::of(Role::Text, line)).collect();
    paint.lines(3, y, columns(room), &lines)
}

/// Draws the headings of what should come first or beside it, with the key that opens it; the rows that it took.
fn draw_steps(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    let texts = session.texts();
    let steps = session.steps();
    let Some(said) = texts.steps_in_short(&steps).filter(|_| paint.area().height >= SHORT) else { return 0 };
    let first = steps.iter().any(|step| step.place() == StepPlace::First);
    // The key first: it must not be cut.
    let line = Line::of(Role::Accent, "v ").and(if first { Role::Warn } else { Role::Text }, said);
    paint.line(1, y, paint.area().width.saturating_sub(2), &line).min(1)
}

/// Pieces one after the other, three columns apart, on as many lines as they need.
fn flowed(pieces: Vec<Vec<(Role, String)>>, room: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for piece in pieces {
        let wide: usize = piece.iter().map(|(_, text)| width(text)).sum();
        match lines.last_mut() {
            Some(line) if width(&line.text()) + 3 + wide <= room => {
                line.pieces.push((Role::Text, "   ".to_owned()));
                line.pieces.extend(piece);
            }
            _ => lines.push(Line { pieces: piece }),
        }
    }
    lines
}

/// What stands under the list: how far one is, the tray, the other ways.
fn foot(session: &Session, area: Rect) -> Vec<Line> {
    let texts = session.texts();
    let (shown, all) = (session.shown.min(session.lines.len()), session.listed());
    let mut first = Line::empty();
    if all > 0 {
        let args = Args::new().text("shown", texts.count(shown)).text("all", texts.count(all));
        first = first.and(Role::Quiet, texts.with("matches-shown", &args));
        if shown < all {
            first = first
                .and(Role::Text, "   ")
                .and(Role::Accent, "m")
                .and(Role::Quiet, format!(" {}", texts.say("hint-more")));
        }
    }
    if !session.tray.is_empty() {
        let args = Args::new().text("count", session.tray.len().to_string());
        first = first.and(Role::Text, "   ").and(Role::Accent, texts.with("matches-tray", &args));
    }
    let mut lines = vec![first];
    if area.height >= 14 && session.size.0 < HINTS_FROM {
        lines.extend(more_keys(session, usize::from(area.width.saturating_sub(2))));
    }
    if area.height >= 14 {
        let routes: Vec<String> =
            other_routes(session.profile()).into_iter().map(|route| texts.route_title(route)).collect();
        let text = texts.with("matches-routes", &Args::new().text("list", routes.join(" · ")));
        let narrow = session.size.0 < HINTS_FROM;
        let most = if area.height >= 26 { 3 } else { usize::from(area.height >= 19 && !narrow) + 1 };
        let text = wrap(&text, usize::from(area.width.saturating_sub(2)));
        lines.extend(text.into_iter().take(most).map(|line| Line::of(Role::Quiet, line)));
    }
    lines
}

/// The keys for which the line at the bottom has no room in a narrow window, in as many lines as they take.
fn more_keys(session: &Session, room: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for binding in live(Place::Matches) {
        if let (Action::Choices | Action::Weigh | Action::Money, Some(Key::Char(key))) =
            (binding.action, binding.keys.first())
        {
            let hint = session.texts().say(&format!("hint-{}", binding.id));
            let said = Line::of(Role::Accent, key.to_string()).and(Role::Quiet, format!(" {hint}"));
            match lines.last_mut().filter(|line| width(&line.text()) + 2 + width(&said.text()) <= room) {
                Some(line) => {
                    line.pieces.push((Role::Text, "  ".to_owned()));
                    line.pieces.extend(said.pieces);
                }
                None => lines.push(said),
            }
        }
    }
    lines
}

/// Draws how the words were read, where that is not as they were typed, with the key for the very words; the rows that it
/// took.
fn draw_reading(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    let Some(answered) = session.answered.as_ref().filter(|_| !session.lines.is_empty()) else { return 0 };
    let texts = session.texts();
    let room = usize::from(paint.area().width.saturating_sub(2));
    let key = if answered.plan.literal {
        Some("reading-key-corrected")
    } else {
        (!answered.corrected.is_empty()).then_some("reading-key-typed")
    };
    let mut lines: Vec<Line> = Vec::new();
    for said in query_read(answered, texts) {
        lines.extend(wrap(&said, room).into_iter().map(|line| Line::of(Role::Warn, line)));
    }
    if let Some(id) = key {
        lines.push(Line::of(Role::Accent, "\"").and(Role::Quiet, format!(" {}", texts.say(id))));
    }
    paint.lines(1, y, columns(room), &lines)
}

/// Draws the list, two or three rows a match; the place of the selected one.
fn draw_rows(session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
    let area = paint.area();
    let shown = session.shown.min(session.lines.len());
    let selected = session.selected_place().unwrap_or(0);
    let most = usize::from(area.height);
    // A match takes two rows, and a third to breathe where seven of them fit so.
    let tall = if most >= 3 * PAGE.min(shown.max(1)) { 3 } else { 2 };
    let fit = (most / tall).max(1);
    let top = (selected + 1).saturating_sub(fit).max(if selected < fit { 0 } else { selected + 1 - fit });
    let mut cursor = None;
    for (row, place) in (top..shown).take(fit).enumerate() {
        let part = Rect { y: area.y + columns(row * tall), height: columns(tall), ..area };
        let Some(judgement) = session.judgement_at(place) else { continue };
        let at = draw_row(session, judgement, place == selected, &mut paint.part(part));
        cursor = cursor.or(at);
    }
    cursor
}

fn draw_row(session: &Session, judgement: &Judgement, selected: bool, paint: &mut Paint<'_>) -> Option<Position> {
    let texts = session.texts();
    let programme = session.programme(&judgement.id)?;
    let matched = session.matched(programme);
    let area = paint.area();
    let in_tray = session.tray.contains(&judgement.id);
    paint.text(1, 0, 1, if selected { Role::Accent } else { Role::Text }, if selected { ">" } else { " " });
    let mark = if in_tray { "+" } else { " " };
    paint.text(2, 0, 1, Role::Accent, mark);
    let room = area.width.saturating_sub(5);
    let role = if selected { Role::Focus } else { Role::Title };
    let title = session.title(programme);
    let used = paint.text(3, 0, room, role, &title);
    let found = if selected { Role::FocusFound } else { Role::Found };
    if let Some(in_title) = matched.iter().find(|one| one.field == Found::Title && title == programme.title) {
        paint.mark(3, 0, used, &title, &in_title.ranges, found);
    }
    let below = offered_or_found(texts, programme, &matched);
    if area.width >= COLUMNS_FROM {
        let figures_at = area.width.saturating_sub(FIGURES + 1);
        below.draw(paint, 3, figures_at.saturating_sub(4));
        let fit = texts.fit(judgement.fit.low(), judgement.fit.high());
        let cells = [texts.net_short(&judgement.cost, &judgement.bill), texts.weeks_short(&judgement.time), fit];
        draw_figures(paint, figures_at, 1, Role::Text, &cells);
    } else {
        let used = paint.line(3, 1, room, &figures(texts, judgement, usize::from(room))) + 3;
        if room > used + 12 {
            paint.text(3 + used, 1, 2, Role::Quiet, "· ");
            below.draw(paint, 5 + used, room - used - 2);
        }
    }
    selected.then(|| paint.place(3, 0)).flatten()
}

/// From this width of the list on, figures stand in columns.
const COLUMNS_FROM: u16 = 56;
/// The width of the three columns of figures.
const FIGURES: u16 = 32;

/// Draws price, weeks and fit, each at the right end of its column.
fn draw_figures(paint: &mut Paint<'_>, x: u16, y: u16, role: Role, cells: &[String; 3]) {
    let mut end = x;
    for (cell, wide) in cells.iter().zip([14_u16, 9, 9]) {
        end += wide;
        let used = columns(width(cell)).min(wide);
        paint.text(end - used, y, used, role, cell);
    }
}

/// `$300   8 weeks   fit 38–84`; closer together where there is little room. A figure is never cut: what does not fit whole is
/// left out.
fn figures(texts: &Texts, judgement: &Judgement, room: usize) -> Line {
    let weeks = match judgement.time.at_pace.high.or(judgement.time.at_pace.low) {
        None if judgement.time.hours.is_known() => texts.weeks_short(&judgement.time),
        None => texts.say("row-weeks-ask"),
        Some(most) => {
            let count = if most > 1.0 { 2 } else { 1 };
            let args = Args::new().text("weeks", texts.weeks_short(&judgement.time)).count("count", count);
            texts.with("row-weeks-figure", &args)
        }
    };
    let price = match judgement.cost.low.or(judgement.cost.high).or(judgement.bill.net_low) {
        None => texts.say("row-price-ask"),
        Some(_) => texts.net_short(&judgement.cost, &judgement.bill),
    };
    let fit = texts.fit(judgement.fit.low(), judgement.fit.high());
    let fit = texts.with("row-fit-figure", &Args::new().text("fit", fit));
    let all = [price, weeks, fit];
    let wide: usize = all.iter().map(|figure| width(figure)).sum();
    let gap = if wide + 6 <= room { "   " } else { "  " };
    let mut line = Line::empty();
    for figure in all {
        let before = if line.pieces.is_empty() { "" } else { gap };
        if width(&line.text()) + width(before) + width(&figure) <= room {
            line = line.and(Role::Text, before).and(Role::Text, figure);
        }
    }
    line
}

/// What stands under a title, with the characters of it that the words found.
struct Below {
    text: String,
    /// How many characters stand before the text that was searched.
    lead: usize,
    found: Vec<(usize, usize)>,
}

impl Below {
    fn draw(&self, paint: &mut Paint<'_>, x: u16, room: u16) {
        let used = paint.text(x, 1, room, Role::Quiet, &self.text);
        let found: Vec<(usize, usize)> =
            self.found.iter().map(|(start, end)| (start + self.lead, end + self.lead)).collect();
        paint.mark(x, 1, used, &self.text, &found, Role::Found);
    }
}

/// Who offers it, or, where the title does not show what the words found, what they found.
fn offered_or_found(texts: &Texts, programme: &crate::domain::programme::Programme, matched: &[Matched]) -> Below {
    match matched.iter().find(|one| one.field != Found::Title) {
        Some(found) => {
            let text = texts.value_and_text(&texts.say(&format!("field-{}", found.field.slug())), &found.text);
            let lead = text.chars().count().saturating_sub(found.text.chars().count());
            Below { text, lead, found: found.ranges.clone() }
        }
        None => Below { text: programme.provider.clone(), lead: 0, found: Vec::new() },
    }
}
