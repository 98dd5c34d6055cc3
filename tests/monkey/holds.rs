//! What must hold after every step.

use microcred::domain::filters::Facet;
use microcred::domain::words::is_unsafe;
use microcred::text::Args;
use microcred::tui::app::{App, LARGEST};
use microcred::tui::keys::Place;
use microcred::tui::theme::Role;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

/// Below this size a window shows only that it is too small.
const LEAST: (u16, u16) = (40, 12);
/// The column of the mark of what the keys act on, and of that of the values of the filters.
const MARKS: [u16; 2] = [1, 36];

/// Draws the screens as `run` does and looks at all that must hold.
pub fn all_holds(app: &App, before: &mut Buffer) {
    let (width, height) = app.session().size;
    assert!(width <= LARGEST.0 && height <= LARGEST.1, "larger than any window: {width} x {height}");
    let area = Rect::new(0, 0, width, height);
    if before.area != area {
        *before = Buffer::empty(area);
    }
    let mut buffer = Buffer::empty(area);
    let cursor = app.draw(area, &mut buffer);
    // Only cells that changed need a look: the others were looked at before.
    for (cell, _) in buffer.content.iter().zip(&before.content).filter(|(cell, before)| cell != before) {
        let symbol = cell.symbol();
        assert!(symbol.len() <= 32 && !symbol.chars().any(is_unsafe), "this reaches the terminal: {symbol:?}");
    }
    if matches!(app.screen(), "waiting" | "language" | "erased") {
        nothing_of_anybody_is_left(app);
    }
    cursor_is_on_what_the_keys_act_on(app, &buffer, cursor);
    counts_are_possible(app);
    if shows_counts(app) {
        shown_counts_are_possible(app, &buffer);
    }
    *before = buffer;
}

/// Nothing that somebody said, chose or typed.
fn nothing_of_anybody_is_left(app: &App) {
    let session = app.session();
    assert!(!session.has_answers() && session.tray.is_empty() && session.query.is_empty(), "{}", app.screen());
    assert!(session.filters.is_empty(), "{}", app.screen());
}

fn cursor_is_on_what_the_keys_act_on(app: &App, buffer: &Buffer, cursor: Option<Position>) {
    let area = buffer.area;
    assert!(cursor.is_none_or(|at| area.contains(at)), "the cursor {cursor:?} is outside of {area:?}");
    if area.width < LEAST.0 || area.height < LEAST.1 {
        assert_eq!(cursor, None, "nothing can be chosen in a window that is too small");
        return;
    }
    if app.screen() == "waiting" {
        assert_eq!(cursor, None, "nobody follows it");
        return;
    }
    let Some(cursor) = cursor else { panic!("there is no cursor on {}", app.screen()) };
    let over_the_screens = matches!(app.screen(), "language" | "warned" | "erased");
    if over_the_screens || app.place() == Place::Typing || !has_mark(app.place()) {
        return;
    }
    let columns = if app.place() == Place::Filters { &MARKS[..] } else { &MARKS[..1] };
    let mut mark = Cell::new(">");
    mark.set_style(app.session().theme.style(Role::Accent));
    let places = columns.iter().flat_map(|x| (0..area.height).map(|y| Position::new(*x, y)));
    let marked: Vec<Position> = places.filter(|at| buffer.cell(*at) == Some(&mark)).collect();
    let nearest = marked.iter().filter(|at| at.x < cursor.x && at.y == cursor.y).max_by_key(|at| at.x);
    assert!(marked.is_empty() || nearest.is_some(), "the cursor {cursor:?} is on no row with a mark: {marked:?}");
}

/// Whether what the keys act on is marked in a place.
const fn has_mark(place: Place) -> bool {
    matches!(
        place,
        Place::Welcome
            | Place::Question
            | Place::Several
            | Place::Matches
            | Place::Compare
            | Place::Weigh
            | Place::Filters
            | Place::Menu
    )
}

/// The selected programme is in the list, and nothing is counted that is not there.
fn counts_are_possible(app: &App) {
    let session = app.session();
    let all = session.known.catalogue.len();
    let settled = !session.waits() && !session.is_listing();
    assert!(session.tray.len() <= 5, "{} side by side", session.tray.len());
    assert!(session.matches.considered == all, "{} of {all} were looked at", session.matches.considered);
    let out: usize = session.matches.left_out.iter().map(|(_, count)| count).sum();
    let never_asked = session.matches.fit == 0 && out == 0 && !settled;
    assert!(never_asked || session.matches.fit + out == all, "{} and {out} of {all}", session.matches.fit);
    assert!(session.listed() <= all && session.lines.len() <= session.listed(), "{} are listed", session.listed());
    assert!(session.left_out_by_filters() <= all, "{} are filtered out", session.left_out_by_filters());
    assert!(!settled || session.listed() <= session.matches.fit, "more are listed than fit");
    if settled && !session.lines.is_empty() {
        assert!(session.selected_place().is_some(), "nothing is selected");
    }
    for line in [0, session.lines.len().saturating_sub(1)].into_iter().filter(|line| *line < session.lines.len()) {
        assert!(session.judgement_at(line).is_some(), "line {line} is of no programme");
    }
    if app.screen() == "filters" {
        let counts = session.counts();
        assert!(counts.kept <= counts.total && counts.total <= all, "{} of {}", counts.kept, counts.total);
        for choice in Facet::ALL.iter().flat_map(|facet| facet.choices()) {
            assert!(counts.of(choice) <= counts.total, "{choice:?}: {} of {}", counts.of(choice), counts.total);
        }
    }
    if app.screen() == "matches" && session.lines.is_empty() && settled {
        let possible = |count: usize| count > 0 && count <= all;
        assert!(session.ways_back().iter().all(|(_, count)| possible(*count)), "{:?}", session.ways_back());
        assert!(session.closing_limits().iter().all(|(_, count)| possible(*count)), "{:?}", session.closing_limits());
    }
}

fn shows_counts(app: &App) -> bool {
    matches!(app.screen(), "question" | "matches" | "filters")
}

/// `12 of 13 programmes` and `8 fit`, in each language, never say more than there are.
fn shown_counts_are_possible(app: &App, buffer: &Buffer) {
    let all = app.session().known.catalogue.len();
    let texts = app.session().texts();
    let said = |id: &str, count: usize| {
        let args = Args::new().count("count", count).text("shown", "S").text("all", "A");
        texts.with(id, &args).split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    let count = said("question-count", 5);
    let of = count.iter().zip(&count[1..]).find(|(before, _)| *before == "S").map(|(_, of)| of.clone()).unwrap();
    let fit: Vec<String> = [1, 5].iter().filter_map(|count| said("question-fits", *count).pop()).collect();
    for row in buffer.content.chunks(usize::from(buffer.area.width.max(1))) {
        let row: String = row.iter().map(Cell::symbol).collect();
        let words: Vec<&str> = row.split_whitespace().collect();
        let number = |place: usize| words.get(place).and_then(|word| word.parse::<usize>().ok());
        for place in (0..words.len()).filter(|place| words[*place] == of.as_str()) {
            let (some, whole) = (place.checked_sub(1).and_then(number), number(place + 1));
            assert!(some.zip(whole).is_none_or(|(some, whole)| some <= whole), "{row}");
        }
        if app.screen() == "question" && words.last().is_some_and(|last| fit.iter().any(|word| word == last)) {
            assert!(words.len().checked_sub(2).and_then(number).is_none_or(|count| count <= all), "{row}");
        }
    }
}
