//! One question a screen: the choices with how many programs each leaves, why we ask, what was said so far.

use std::collections::BTreeSet;

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, display_width, to_columns, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::{Key, Transition};
use crate::screens::{Screen, answer_summary};
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::field::TextField;
use crate::widgets::menu;
use crate::widgets::menu::Item;
use crate::widgets::scroll_page::reading_width;
use microcred_core::interview::{
    Answer, AnswerError, AnswerKind, Question as Asked, answer_to, parse_typed_answer, parse_typed_words,
};
use microcred_core::sanitize::clean;
use microcred_i18n::scripts::is_portable;
use microcred_i18n::{Args, capitalize, family, msg};
use microcred_search::jobs::highlight_words;
use microcred_session::goal_choices::GoalChoice;

/// The most results of a look-up that are listed.
const MAX_RESULTS: usize = 50;
/// For the first choices it is counted how many programs each leaves.
const MAX_COUNTED_CHOICES: usize = 20;

/// One row of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
enum ChoiceRow {
    Choice(&'static str),
    TypedValue,
    Skip,
    Goal(GoalChoice),
}

/// The question on the screen.
#[derive(Debug, Clone)]
pub struct QuestionScreen {
    question: Asked,
    focus: usize,
    checked: BTreeSet<usize>,
    rows: Vec<ChoiceRow>,
    match_counts: Vec<Option<usize>>,
    /// How many programs fit what was said before this question; `None` where they are too many to count.
    match_count: Option<usize>,
    field: Option<TextField>,
    input_error: Option<AnswerError>,
    /// Whether the words that were typed name nothing.
    nothing_found: bool,
}

impl QuestionScreen {
    /// The screen of a question, on the answer that was given before.
    pub fn new(asked: Asked, session: &Session) -> Self {
        let mut screen = Self {
            question: asked,
            focus: 0,
            checked: BTreeSet::new(),
            rows: Vec::new(),
            match_counts: Vec::new(),
            match_count: session.core.match_count(),
            field: None,
            input_error: None,
            nothing_found: false,
        };
        let before = answer_to(session.core.profile(), asked);
        match asked.answer_kind() {
            AnswerKind::SingleChoice(ids) | AnswerKind::MultipleChoice(ids) => {
                screen.rows = ids.iter().map(|id| ChoiceRow::Choice(id)).collect();
            }
            AnswerKind::SingleChoiceOrTyped(ids) => {
                screen.rows = ids.iter().map(|id| ChoiceRow::Choice(id)).collect();
                screen.rows.push(ChoiceRow::TypedValue);
            }
            AnswerKind::Lookup => screen.field = Some(TextField::default()),
            AnswerKind::FreeText => {
                let words = match &before {
                    Some(Answer::Words(words)) => words.join(", "),
                    _ => String::new(),
                };
                screen.field = Some(TextField::with_text(&words));
            }
        }
        match asked.answer_kind() {
            AnswerKind::Lookup => screen.search_goals(session),
            AnswerKind::FreeText => {}
            AnswerKind::SingleChoice(_) | AnswerKind::SingleChoiceOrTyped(_) | AnswerKind::MultipleChoice(_) => {
                screen.rows.push(ChoiceRow::Skip);
            }
        }
        screen.count_matches(session);
        screen.select_given_answer(before.as_ref());
        screen
    }

    /// Counts how many programs would fit after each of the first choices.
    fn count_matches(&mut self, session: &Session) {
        let counted = self.rows.iter().take(MAX_COUNTED_CHOICES);
        self.match_counts = counted
            .map(|row| row_answer(row).and_then(|answer| session.core.match_count_after(self.question, &answer)))
            .collect();
    }

    /// Puts the focus and the marks on what was said before.
    fn select_given_answer(&mut self, before: Option<&Answer>) {
        let place = |rows: &[ChoiceRow], id: &str| {
            rows.iter().position(|row| matches!(row, ChoiceRow::Choice(choice) if *choice == id))
        };
        match before {
            Some(Answer::Choice(id)) => self.focus = place(&self.rows, id).unwrap_or(0),
            Some(Answer::Choices(ids)) => {
                self.checked = ids.iter().filter_map(|id| place(&self.rows, id)).collect();
                self.focus = self.checked.first().copied().unwrap_or(0);
            }
            Some(Answer::Number(_) | Answer::Amount(_) | Answer::Day(_)) => {
                self.focus = self.rows.iter().position(|row| *row == ChoiceRow::TypedValue).unwrap_or(0);
            }
            Some(Answer::Target(_) | Answer::Words(_)) | None => {}
        }
    }

    fn after_typing(&mut self, session: &Session) {
        if self.question.answer_kind() == AnswerKind::Lookup {
            self.search_goals(session);
        }
    }

    fn toggle(&mut self, place: usize) {
        if matches!(self.rows.get(place), Some(ChoiceRow::Choice(_))) && !self.checked.remove(&place) {
            self.checked.insert(place);
        }
    }

    fn back(&mut self, session: &mut Session) -> Transition {
        // Out of a field that was opened on a list of choices, back to the list.
        if self.field.is_some() && matches!(self.question.answer_kind(), AnswerKind::SingleChoiceOrTyped(_)) {
            self.field = None;
            self.input_error = None;
            return Transition::Stay;
        }
        if !session.core.previous_question() {
            return Transition::Back;
        }
        self.advance(session)
    }

    fn skip(&mut self, session: &mut Session) -> Transition {
        session.core.skip_question();
        self.advance(session)
    }

    fn finish(session: &mut Session) -> Transition {
        session.core.finish_interview();
        Transition::AfterInterview
    }

    fn choose(&mut self, session: &mut Session) -> Transition {
        if self.question.answer_kind() == AnswerKind::FreeText {
            let answer = parse_typed_words(self.field.as_ref().map_or("", TextField::text));
            return self.submit(&answer, session);
        }
        if self.field.is_some() && matches!(self.question.answer_kind(), AnswerKind::SingleChoiceOrTyped(_)) {
            return self.submit_typed(session);
        }
        match self.rows.get(self.focus) {
            Some(ChoiceRow::TypedValue) => {
                self.field = Some(TextField::default());
                Transition::Stay
            }
            Some(ChoiceRow::Skip) if self.checked.is_empty() => self.skip(session),
            Some(ChoiceRow::Choice(_)) | Some(ChoiceRow::Skip) if !self.checked.is_empty() => {
                let marked = self.checked.iter().filter_map(|place| match self.rows.get(*place) {
                    Some(ChoiceRow::Choice(id)) => Some((*id).to_owned()),
                    _ => None,
                });
                let answer = Answer::Choices(marked.collect());
                self.submit(&answer, session)
            }
            Some(row) => match row_answer(row) {
                Some(answer) => self.submit(&answer, session),
                None => self.skip(session),
            },
            None => Transition::Stay,
        }
    }

    /// Takes what was typed as a number, or as a day where one is asked for.
    fn submit_typed(&mut self, session: &mut Session) -> Transition {
        match parse_typed_answer(self.question, self.field.as_ref().map_or("", TextField::text)) {
            Ok(answer) => self.submit(&answer, session),
            Err(rejected) => {
                self.input_error = Some(rejected);
                Transition::Stay
            }
        }
    }

    fn submit(&mut self, answer: &Answer, session: &mut Session) -> Transition {
        match session.core.answer(answer) {
            Ok(()) => self.advance(session),
            Err(rejected) => {
                self.input_error = Some(rejected);
                Transition::Stay
            }
        }
    }

    /// Shows the question that is open now, or the matches where none is.
    fn advance(&mut self, session: &Session) -> Transition {
        match session.core.current_question() {
            Some(asked) => {
                *self = Self::new(asked, session);
                Transition::Stay
            }
            None => Transition::AfterInterview,
        }
    }

    fn search_goals(&mut self, session: &Session) {
        let typed = self.field.as_ref().map_or("", TextField::text);
        let choices = session.goal_choices(typed, MAX_RESULTS);
        self.focus = 0;
        self.nothing_found = choices.nothing_found;
        self.rows = choices.rows.into_iter().map(ChoiceRow::Goal).collect();
        self.count_matches(session);
    }
}

impl Screen for QuestionScreen {
    fn name(&self) -> &'static str {
        "question"
    }

    fn key_context(&self) -> KeyContext {
        match (&self.field, self.question.answer_kind()) {
            (Some(_), _) => KeyContext::TextInput,
            (None, AnswerKind::MultipleChoice(_)) => KeyContext::MultiChoice,
            (None, _) => KeyContext::Question,
        }
    }

    fn handle_text_key(&mut self, key: Key, session: &mut Session) {
        let Some(field) = &mut self.field else { return };
        if field.handle_key(key) {
            self.input_error = None;
            self.after_typing(session);
        }
    }

    fn handle_paste(&mut self, text: &str, session: &mut Session) {
        if self.field.as_mut().is_some_and(|field| field.paste(text)) {
            self.after_typing(session);
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        if let Some(focus) = menu::moved_focus(action, self.focus, self.rows.len().saturating_sub(1)) {
            self.focus = focus;
            return Transition::Stay;
        }
        match action {
            Action::Toggle => self.toggle(self.focus),
            Action::Pick(number) if usize::from(number) <= self.rows.len() => {
                self.focus = usize::from(number) - 1;
                match (self.question.answer_kind(), self.rows.get(self.focus)) {
                    (AnswerKind::MultipleChoice(_), Some(ChoiceRow::Choice(_))) => self.toggle(self.focus),
                    _ => return self.choose(session),
                }
            }
            Action::Choose => return self.choose(session),
            Action::Skip => return self.skip(session),
            Action::ShowMatches => return Self::finish(session),
            Action::Back => return self.back(session),
            _ => {}
        }
        Transition::Stay
    }

    /// Asks the question that was answered last again.
    fn on_return(&mut self, session: &mut Session) -> bool {
        if session.core.current_question().is_none() {
            session.core.previous_question();
        }
        let question = session.core.current_question();
        if let Some(question) = question {
            *self = Self::new(question, session);
        }
        question.is_some()
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let roomy = area.height >= 14;
        let gap = u16::from(roomy);
        let mut y = self.draw_progress(session, paint) + gap;
        let room = reading_width(area.width);
        let title = texts.text_in(family::QUESTION_TITLE, &self.question.slug());
        let title: Vec<StyledLine> =
            wrap(&title, room).into_iter().map(|line| StyledLine::new(Role::Title, line)).collect();
        y += paint.draw_lines(1, y, area.width.saturating_sub(2), &title) + gap;
        let mut cursor = None;
        if let Some(field) = &self.field {
            let label = texts.input_label(self.question);
            // A label that leaves the field no room stands above it.
            let beside = display_width(&label) + 12 <= usize::from(area.width);
            let lines: Vec<StyledLine> =
                wrap(&label, room).into_iter().map(|line| StyledLine::new(Role::Accent, line)).collect();
            let taken = paint.draw_lines(1, y, area.width.saturating_sub(2), &lines);
            let x = if beside { to_columns(display_width(&label)) + 3 } else { 3 };
            y += if beside { 0 } else { taken };
            cursor = field.draw(paint, x, y, area.width.saturating_sub(x + 1));
            y += 1 + gap;
        }
        if self.nothing_found {
            let words = clean(self.field.as_ref().map_or("", TextField::text));
            let told = texts.format(msg::QUESTION_TARGET_NOTHING_FOUND, &Args::new().string("words", words));
            let lines: Vec<StyledLine> =
                wrap(&told, room).into_iter().map(|line| StyledLine::new(Role::Warn, line)).collect();
            y += paint.draw_lines(1, y, area.width.saturating_sub(2), &lines) + gap;
        }
        if let Some(rejected) = self.input_error {
            let lines: Vec<StyledLine> = wrap(&texts.answer_error(rejected, self.question), room)
                .into_iter()
                .map(|line| StyledLine::new(Role::Warn, line))
                .collect();
            y += paint.draw_lines(1, y, area.width.saturating_sub(2), &lines) + gap;
        }
        let below = self.explanation_lines(session, room, roomy);
        let items = self.items(session);
        let wanted = menu::height(&items, area.width, self.field.is_none());
        let left = area.height.saturating_sub(y);
        // The choices first; what stands below them gets the rest.
        let rows = if left > wanted { wanted } else { left.saturating_sub(u16::from(left > 4)) };
        let list = Rect { y: area.y + y, height: rows, ..area };
        let at = menu::draw(&mut paint.sub_canvas(list), &items, self.focus, self.field.is_none());
        cursor = cursor.or(at);
        y += rows + gap;
        paint.draw_lines(1, y, area.width.saturating_sub(2), &below);
        cursor
    }
}

impl QuestionScreen {
    /// Draws which question this is and how many programs fit so far; the rows that it took.
    fn draw_progress(&self, session: &Session, paint: &mut Canvas<'_>) -> u16 {
        let texts = session.localizer();
        let wide = paint.area().width;
        let place = session.core.interview_progress().map_or_else(String::new, |progress| texts.progress(&progress));
        let count = texts.match_count(self.match_count, session.core.reference_data.catalogue.len());
        let count_width = to_columns(display_width(&count));
        let place_width = to_columns(display_width(&place));
        paint.draw_text(1, 0, wide.saturating_sub(2), Role::Muted, &place);
        if place_width + count_width + 4 <= wide {
            paint.draw_text(wide.saturating_sub(count_width + 1), 0, count_width, Role::Text, &count);
            return 1;
        }
        paint.draw_text(1, 1, wide.saturating_sub(2), Role::Text, &count);
        2
    }

    fn items(&self, session: &Session) -> Vec<Item> {
        if self.field.is_some() && self.question.answer_kind() != AnswerKind::Lookup {
            return Vec::new();
        }
        let texts = session.localizer();
        let slug = self.question.slug();
        // Counts that no choice changes tell nothing.
        let mut known = self.match_counts.iter().flatten();
        let telling = known.next().is_some_and(|first| known.any(|count| count != first));
        self.rows
            .iter()
            .enumerate()
            .map(|(place, row)| {
                let many = matches!(self.question.answer_kind(), AnswerKind::MultipleChoice(_))
                    && matches!(row, ChoiceRow::Choice(_));
                let count = self.match_counts.get(place).copied().flatten();
                Item {
                    label: match row {
                        ChoiceRow::Choice(id) => capitalize(&texts.choice(self.question, id)),
                        ChoiceRow::TypedValue => texts.text_in(family::QUESTION_TYPED, &slug),
                        ChoiceRow::Skip | ChoiceRow::Goal(GoalChoice::NotSure) => {
                            texts.text_in(family::QUESTION_SKIP, &slug)
                        }
                        ChoiceRow::Goal(choice) => goal_label(choice, session),
                    },
                    note: match row {
                        ChoiceRow::Choice(id) if self.question == Asked::Hours => {
                            texts.text_in(family::CHOICE_HOURS_NOTE, id)
                        }
                        _ => String::new(),
                    },
                    right: count
                        .filter(|_| telling)
                        .map(|count| texts.match_count_after_choice(count))
                        .unwrap_or_default(),
                    checked: many.then(|| self.checked.contains(&place)),
                    // A job in focus is read to its end.
                    wraps: !matches!(row, ChoiceRow::Goal(..)) || place == self.focus,
                    highlights: match row {
                        ChoiceRow::Goal(choice @ (GoalChoice::Job(_) | GoalChoice::Sector(_))) => {
                            let typed = self.field.as_ref().map_or("", TextField::text);
                            highlight_words(&goal_label(choice, session), typed)
                        }
                        _ => Vec::new(),
                    },
                }
            })
            .collect()
    }

    /// Why we ask, and what was said so far.
    fn explanation_lines(&self, session: &Session, room: usize, roomy: bool) -> Vec<StyledLine> {
        let texts = session.localizer();
        let why = texts.text_in(family::QUESTION_WHY, &self.question.slug());
        let why = texts.format(msg::QUESTION_WHY, &Args::new().string("why", why));
        let mut lines: Vec<StyledLine> =
            wrap(&why, room).into_iter().map(|line| StyledLine::new(Role::Muted, line)).collect();
        if roomy {
            lines.extend(answer_summary::lines(session, room));
        }
        lines
    }
}

fn row_answer(row: &ChoiceRow) -> Option<Answer> {
    match row {
        ChoiceRow::Choice(id) => Some(Answer::Choice((*id).to_owned())),
        ChoiceRow::Goal(choice) => choice.target().map(Answer::Target),
        ChoiceRow::TypedValue | ChoiceRow::Skip => None,
    }
}

fn goal_label(choice: &GoalChoice, session: &Session) -> String {
    let is_shown: fn(char) -> bool = match session.glyphs.ascii {
        true => |letter| is_portable(letter, true),
        false => |letter| is_portable(letter, false),
    };
    session.localizer().goal_choice(choice, &session.core.reference_data.occupations, is_shown)
}
