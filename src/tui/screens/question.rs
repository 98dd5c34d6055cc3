//! One question a screen: the choices with how many programmes each leaves, why we ask, what was said so far.

use std::collections::BTreeSet;

use ratatui::layout::{Position, Rect};

use super::so_far;
use crate::domain::interview::{Answer, Kind, Question as Asked, Rejected, said, typed, typed_words};
use crate::domain::profile::Target;
use crate::domain::words::clean;
use crate::search::Matched;
use crate::search::occupations::Found;
use crate::text::{Args, capitalised};
use crate::tui::keys::{Action, Place};
use crate::tui::message::{Key, Step};
use crate::tui::paint::{Line, Paint, columns, width, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::menu::{self, Item};
use crate::tui::widgets::page::text_width;

/// The most results of a look-up that are listed.
const MOST_RESULTS: usize = 50;
/// For the first choices it is counted how many programmes each leaves.
const MOST_COUNTED: usize = 20;

/// One row of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row {
    Choice(&'static str),
    Typed,
    Skip,
    Found(Found, Vec<(usize, usize)>),
    Skill,
}

/// The question on the screen.
#[derive(Debug, Clone)]
pub struct Question {
    asked: Asked,
    focus: usize,
    marked: BTreeSet<usize>,
    rows: Vec<Row>,
    counts: Vec<Option<usize>>,
    /// How many programmes fit what was said before this question; `None` where they are too many to count.
    now: Option<usize>,
    field: Option<Field>,
    rejected: Option<Rejected>,
}

impl Question {
    /// The screen of a question, on the answer that was given before.
    pub fn new(asked: Asked, session: &Session) -> Self {
        let mut screen = Self {
            asked,
            focus: 0,
            marked: BTreeSet::new(),
            rows: Vec::new(),
            counts: Vec::new(),
            now: session.count_now(),
            field: None,
            rejected: None,
        };
        let before = said(session.profile(), asked);
        match asked.kind() {
            Kind::One(ids) | Kind::Many(ids) => screen.rows = ids.iter().map(|id| Row::Choice(id)).collect(),
            Kind::OneOrTyped(ids) => {
                screen.rows = ids.iter().map(|id| Row::Choice(id)).collect();
                screen.rows.push(Row::Typed);
            }
            Kind::Lookup => screen.field = Some(Field::default()),
            Kind::Words => {
                let words = match &before {
                    Some(Answer::Words(words)) => words.join(", "),
                    _ => String::new(),
                };
                screen.field = Some(Field::with(&words));
            }
        }
        match asked.kind() {
            Kind::Lookup => screen.look_up(session),
            Kind::Words => {}
            Kind::One(_) | Kind::OneOrTyped(_) | Kind::Many(_) => screen.rows.push(Row::Skip),
        }
        screen.count(session);
        screen.take_up(before.as_ref());
        screen
    }

    /// Counts how many programmes would fit after each of the first choices.
    fn count(&mut self, session: &Session) {
        let counted = self.rows.iter().take(MOST_COUNTED);
        self.counts =
            counted.map(|row| row_answer(row).and_then(|answer| session.count_after(self.asked, &answer))).collect();
    }

    /// Puts the focus and the marks on what was said before.
    fn take_up(&mut self, before: Option<&Answer>) {
        let place =
            |rows: &[Row], id: &str| rows.iter().position(|row| matches!(row, Row::Choice(choice) if *choice == id));
        match before {
            Some(Answer::Choice(id)) => self.focus = place(&self.rows, id).unwrap_or(0),
            Some(Answer::Choices(ids)) => {
                self.marked = ids.iter().filter_map(|id| place(&self.rows, id)).collect();
                self.focus = self.marked.first().copied().unwrap_or(0);
            }
            Some(Answer::Number(_) | Answer::Day(_)) => {
                self.focus = self.rows.iter().position(|row| *row == Row::Typed).unwrap_or(0);
            }
            Some(Answer::Target(_) | Answer::Words(_)) | None => {}
        }
    }

    /// Where keys are pressed.
    pub const fn place(&self) -> Place {
        match (&self.field, self.asked.kind()) {
            (Some(_), _) => Place::Typing,
            (None, Kind::Many(_)) => Place::Several,
            (None, _) => Place::Question,
        }
    }

    /// Takes a key as text.
    pub fn typed(&mut self, key: Key, session: &Session) {
        let Some(field) = &mut self.field else { return };
        if field.key(key) {
            self.rejected = None;
            self.after_typing(session);
        }
    }

    /// Takes pasted text.
    pub fn pasted(&mut self, text: &str, session: &Session) {
        if self.field.as_mut().is_some_and(|field| field.paste(text)) {
            self.after_typing(session);
        }
    }

    fn after_typing(&mut self, session: &Session) {
        if self.asked.kind() == Kind::Lookup {
            self.look_up(session);
        }
    }

    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        if let Some(focus) = menu::moved(action, self.focus, self.rows.len().saturating_sub(1)) {
            self.focus = focus;
            return Step::Stay;
        }
        match action {
            Action::Toggle => self.toggle(self.focus),
            Action::Pick(number) if usize::from(number) <= self.rows.len() => {
                self.focus = usize::from(number) - 1;
                match (self.asked.kind(), self.rows.get(self.focus)) {
                    (Kind::Many(_), Some(Row::Choice(_))) => self.toggle(self.focus),
                    _ => return self.choose(session),
                }
            }
            Action::Choose => return self.choose(session),
            Action::Skip => return self.skip(session),
            Action::SeeMatches => return Self::finish(session),
            Action::Back => return self.back(session),
            _ => {}
        }
        Step::Stay
    }

    fn toggle(&mut self, place: usize) {
        if matches!(self.rows.get(place), Some(Row::Choice(_))) && !self.marked.remove(&place) {
            self.marked.insert(place);
        }
    }

    fn back(&mut self, session: &mut Session) -> Step {
        // Out of a field that was opened on a list of choices, back to the list.
        if self.field.is_some() && matches!(self.asked.kind(), Kind::OneOrTyped(_)) {
            self.field = None;
            self.rejected = None;
            return Step::Stay;
        }
        if !session.interview.back() {
            return Step::Back;
        }
        self.go_on(session)
    }

    fn skip(&mut self, session: &mut Session) -> Step {
        session.interview.skip();
        self.go_on(session)
    }

    fn finish(session: &mut Session) -> Step {
        session.interview.finish();
        Step::Matches
    }

    fn choose(&mut self, session: &mut Session) -> Step {
        if self.asked.kind() == Kind::Words {
            let answer = typed_words(self.field.as_ref().map_or("", Field::text));
            return self.answer(&answer, session);
        }
        if self.field.is_some() && matches!(self.asked.kind(), Kind::OneOrTyped(_)) {
            return self.answer_typed(session);
        }
        match self.rows.get(self.focus) {
            Some(Row::Typed) => {
                self.field = Some(Field::default());
                Step::Stay
            }
            Some(Row::Skip) if self.marked.is_empty() => self.skip(session),
            Some(Row::Choice(_)) | Some(Row::Skip) if !self.marked.is_empty() => {
                let marked = self.marked.iter().filter_map(|place| match self.rows.get(*place) {
                    Some(Row::Choice(id)) => Some((*id).to_owned()),
                    _ => None,
                });
                let answer = Answer::Choices(marked.collect());
                self.answer(&answer, session)
            }
            Some(Row::Skill) => {
                let skill = clean(self.field.as_ref().map_or("", Field::text));
                self.answer(&Answer::Target(Target { skill: Some(skill), ..Target::default() }), session)
            }
            Some(row) => match row_answer(row) {
                Some(answer) => self.answer(&answer, session),
                None => self.skip(session),
            },
            None => Step::Stay,
        }
    }

    /// Takes what was typed as a number, or as a day where one is asked for.
    fn answer_typed(&mut self, session: &mut Session) -> Step {
        match typed(self.asked, self.field.as_ref().map_or("", Field::text)) {
            Ok(answer) => self.answer(&answer, session),
            Err(rejected) => {
                self.rejected = Some(rejected);
                Step::Stay
            }
        }
    }

    fn answer(&mut self, answer: &Answer, session: &mut Session) -> Step {
        match session.interview.answer(answer) {
            Ok(()) => self.go_on(session),
            Err(rejected) => {
                self.rejected = Some(rejected);
                Step::Stay
            }
        }
    }

    /// Shows the question that is open now, or the matches where none is.
    fn go_on(&mut self, session: &Session) -> Step {
        match session.interview.current() {
            Some(asked) => {
                *self = Self::new(asked, session);
                Step::Stay
            }
            None => Step::Matches,
        }
    }

    fn look_up(&mut self, session: &Session) {
        let text = self.field.as_ref().map_or("", Field::text).trim().to_owned();
        self.focus = 0;
        if text.is_empty() {
            self.rows = std::iter::once(Row::Skip)
                .chain(session.goals().sectors().into_iter().map(|found| Row::Found(found, Vec::new())))
                .collect();
            self.count(session);
            return;
        }
        let found = session.goals().search(&text, MOST_RESULTS);
        self.rows = found
            .into_iter()
            .map(|(found, matched)| {
                let ranges = marked_in_title(&found, &matched, session);
                Row::Found(found, ranges)
            })
            .collect();
        self.rows.push(Row::Skill);
        self.count(session);
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let roomy = area.height >= 14;
        let gap = u16::from(roomy);
        let mut y = self.draw_progress(session, paint) + gap;
        let room = text_width(area.width);
        let title = texts.say(&format!("question-{}-title", self.asked.slug()));
        let title: Vec<Line> = wrap(&title, room).into_iter().map(|line| Line::of(Role::Title, line)).collect();
        y += paint.lines(1, y, area.width.saturating_sub(2), &title) + gap;
        let mut cursor = None;
        if let Some(field) = &self.field {
            let label = texts.field_label(self.asked);
            // A label that leaves the field no room stands above it.
            let beside = width(&label) + 12 <= usize::from(area.width);
            let lines: Vec<Line> = wrap(&label, room).into_iter().map(|line| Line::of(Role::Accent, line)).collect();
            let taken = paint.lines(1, y, area.width.saturating_sub(2), &lines);
            let x = if beside { columns(width(&label)) + 3 } else { 3 };
            y += if beside { 0 } else { taken };
            cursor = field.draw(paint, x, y, area.width.saturating_sub(x + 1));
            y += 1 + gap;
        }
        if let Some(rejected) = self.rejected {
            let lines: Vec<Line> = wrap(&texts.refusal(rejected, self.asked), room)
                .into_iter()
                .map(|line| Line::of(Role::Warn, line))
                .collect();
            y += paint.lines(1, y, area.width.saturating_sub(2), &lines) + gap;
        }
        let below = self.below(session, room, roomy);
        let items = self.items(session);
        let wanted = menu::height(&items, area.width, self.field.is_none());
        let left = area.height.saturating_sub(y);
        // The choices first; what stands below them gets the rest.
        let rows = if left > wanted { wanted } else { left.saturating_sub(u16::from(left > 4)) };
        let list = Rect { y: area.y + y, height: rows, ..area };
        let at = menu::draw(&mut paint.part(list), &items, self.focus, self.field.is_none());
        cursor = cursor.or(at);
        y += rows + gap;
        paint.lines(1, y, area.width.saturating_sub(2), &below);
        cursor
    }

    /// Draws which question this is and how many programmes fit so far; the rows that it took.
    fn draw_progress(&self, session: &Session, paint: &mut Paint<'_>) -> u16 {
        let texts = session.texts();
        let wide = paint.area().width;
        let place = session.interview.progress().map_or_else(String::new, |progress| texts.progress(&progress));
        let count = texts.still_fit(self.now, session.known.catalogue.len());
        let count_width = columns(width(&count));
        let place_width = columns(width(&place));
        paint.text(1, 0, wide.saturating_sub(2), Role::Quiet, &place);
        if place_width + count_width + 4 <= wide {
            paint.text(wide.saturating_sub(count_width + 1), 0, count_width, Role::Text, &count);
            return 1;
        }
        paint.text(1, 1, wide.saturating_sub(2), Role::Text, &count);
        2
    }

    fn items(&self, session: &Session) -> Vec<Item> {
        if self.field.is_some() && self.asked.kind() != Kind::Lookup {
            return Vec::new();
        }
        let texts = session.texts();
        let slug = self.asked.slug();
        // Counts that no choice changes tell nothing.
        let mut known = self.counts.iter().flatten();
        let telling = known.next().is_some_and(|first| known.any(|count| count != first));
        self.rows
            .iter()
            .enumerate()
            .map(|(place, row)| {
                let many = matches!(self.asked.kind(), Kind::Many(_)) && matches!(row, Row::Choice(_));
                let count = self.counts.get(place).copied().flatten();
                Item {
                    label: match row {
                        Row::Choice(id) => capitalised(&texts.choice(self.asked, id)),
                        Row::Typed => texts.say(&format!("question-{slug}-typed")),
                        Row::Skip => texts.say(&format!("question-{slug}-skip")),
                        Row::Found(found, _) => found_label(*found, session),
                        Row::Skill => {
                            let skill = Some(clean(self.field.as_ref().map_or("", Field::text)));
                            texts.target(&Target { skill, ..Target::default() }, &session.known.occupations)
                        }
                    },
                    note: match row {
                        Row::Choice(id) if self.asked == Asked::Hours => texts.say(&format!("choice-hours-{id}-note")),
                        _ => String::new(),
                    },
                    right: count.filter(|_| telling).map(|count| texts.would_fit(count)).unwrap_or_default(),
                    marked: many.then(|| self.marked.contains(&place)),
                    // A job in focus is read to its end.
                    whole: !matches!(row, Row::Found(..)) || place == self.focus,
                    found: match row {
                        Row::Found(_, ranges) => ranges.clone(),
                        _ => Vec::new(),
                    },
                }
            })
            .collect()
    }

    /// Why we ask, and what was said so far.
    fn below(&self, session: &Session, room: usize, roomy: bool) -> Vec<Line> {
        let texts = session.texts();
        let why = texts.say(&format!("question-{}-why", self.asked.slug()));
        let why = texts.with("question-why", &Args::new().text("why", why));
        let mut lines: Vec<Line> = wrap(&why, room).into_iter().map(|line| Line::of(Role::Quiet, line)).collect();
        if roomy {
            lines.extend(so_far::lines(session, room));
        }
        lines
    }
}

fn row_answer(row: &Row) -> Option<Answer> {
    match row {
        Row::Choice(id) => Some(Answer::Choice((*id).to_owned())),
        Row::Found(found, _) => Some(Answer::Target(found.target())),
        Row::Typed | Row::Skip | Row::Skill => None,
    }
}

fn found_label(found: Found, session: &Session) -> String {
    session.texts().target(&found.target(), &session.known.occupations)
}

/// The characters of the shown title that the words found, where they found that title.
fn marked_in_title(found: &Found, matched: &[Matched], session: &Session) -> Vec<(usize, usize)> {
    let shown = found_label(*found, session);
    let matched = matched.iter().find(|one| shown.starts_with(&one.text));
    matched.map(|one| one.ranges.clone()).unwrap_or_default()
}
