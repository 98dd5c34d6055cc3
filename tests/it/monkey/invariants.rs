//! What must hold after every step.

use microcred_advice::filters::Facet;
use microcred_core::sanitize::is_unsafe;
use microcred_i18n::{Args, MessageId};
use microcred_tui::app::{App, MAX_WINDOW_SIZE};
use microcred_tui::keys::KeyContext;
use microcred_tui::theme::Role;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

/// Below this size a window shows only that it is too small.
const MIN_SIZE: (u16, u16) = (40, 12);
/// The column of the mark of what the keys act on, and of that of the values of the filters.
const MARKER_COLUMNS: [u16; 2] = [1, 36];

/// Draws the screens as `run` does and looks at all that must hold.
pub fn assert_invariants(app: &App, before: &mut Buffer) {
    let (width, height) = app.session().size;
    assert!(width <= MAX_WINDOW_SIZE.0 && height <= MAX_WINDOW_SIZE.1, "larger than any window: {width} x {height}");
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
    if matches!(app.screen_name(), "waiting" | "language" | "erased") {
        assert_no_personal_data(app);
    }
    assert_cursor_on_focus(app, &buffer, cursor);
    assert_counts_are_consistent(app);
    if shows_counts(app) {
        assert_shown_counts_are_consistent(app, &buffer);
    }
    *before = buffer;
}

/// Nothing that somebody said, chose or typed.
fn assert_no_personal_data(app: &App) {
    let session = app.session();
    assert!(
        !session.core.has_answers() && session.core.answers.picked.is_empty() && session.core.query.is_empty(),
        "{}",
        app.screen_name()
    );
    assert!(session.core.filters.is_empty(), "{}", app.screen_name());
}

fn assert_cursor_on_focus(app: &App, buffer: &Buffer, cursor: Option<Position>) {
    let area = buffer.area;
    assert!(cursor.is_none_or(|at| area.contains(at)), "the cursor {cursor:?} is outside of {area:?}");
    if area.width < MIN_SIZE.0 || area.height < MIN_SIZE.1 {
        assert_eq!(cursor, None, "nothing can be chosen in a window that is too small");
        return;
    }
    if app.screen_name() == "waiting" {
        assert_eq!(cursor, None, "nobody follows it");
        return;
    }
    let Some(cursor) = cursor else { panic!("there is no cursor on {}", app.screen_name()) };
    let over_the_screens = matches!(app.screen_name(), "language" | "warned" | "erased");
    if over_the_screens || app.key_context() == KeyContext::TextInput || !is_focus_marked(app.key_context()) {
        return;
    }
    let columns = if app.key_context() == KeyContext::Filters { &MARKER_COLUMNS[..] } else { &MARKER_COLUMNS[..1] };
    let mut mark = Cell::new(">");
    mark.set_style(app.session().theme.style(Role::Accent));
    let places = columns.iter().flat_map(|x| (0..area.height).map(|y| Position::new(*x, y)));
    let marked: Vec<Position> = places.filter(|at| buffer.cell(*at) == Some(&mark)).collect();
    let nearest = marked.iter().filter(|at| at.x < cursor.x && at.y == cursor.y).max_by_key(|at| at.x);
    assert!(marked.is_empty() || nearest.is_some(), "the cursor {cursor:?} is on no row with a mark: {marked:?}");
}

/// Whether what the keys act on is marked in a place.
const fn is_focus_marked(place: KeyContext) -> bool {
    matches!(
        place,
        KeyContext::Welcome
            | KeyContext::Question
            | KeyContext::MultiChoice
            | KeyContext::Matches
            | KeyContext::Compare
            | KeyContext::Weights
            | KeyContext::Filters
            | KeyContext::Menu
    )
}

/// The selected program is in the list, and nothing is counted that is not there.
fn assert_counts_are_consistent(app: &App) {
    let session = app.session();
    let all = session.core.reference_data.catalogue.len();
    let settled = !session.is_ranking() && !session.is_listing();
    assert!(session.core.answers.picked.len() <= 5, "{} side by side", session.core.answers.picked.len());
    assert!(session.matches.considered == all, "{} of {all} were looked at", session.matches.considered);
    let out: usize = session.matches.excluded_by_limits.iter().map(|(_, count)| count).sum();
    let in_sections: usize = session.matches.sections.iter().map(|(_, count)| count).sum();
    let never_asked = in_sections == 0 && out == 0 && !settled;
    assert!(never_asked || in_sections + out == all, "{in_sections} and {out} of {all}");
    assert!(session.matches.match_count <= in_sections, "{} of {in_sections}", session.matches.match_count);
    assert!(
        session.total_count() <= all && session.entries.len() <= session.total_count(),
        "{} are listed",
        session.total_count()
    );
    assert!(session.filtered_out_count() <= all, "{} are filtered out", session.filtered_out_count());
    assert!(!settled || session.total_count() <= session.matches.match_count, "more are listed than fit");
    if settled && !session.entries.is_empty() {
        assert!(session.selected_index().is_some(), "nothing is selected");
    }
    for line in [0, session.entries.len().saturating_sub(1)].into_iter().filter(|line| *line < session.entries.len()) {
        assert!(session.evaluation_at(line).is_some(), "line {line} is of no program");
    }
    if app.screen_name() == "filters" {
        let counts = session.facet_counts();
        assert!(counts.remaining <= counts.total && counts.total <= all, "{} of {}", counts.remaining, counts.total);
        for choice in Facet::ALL.iter().flat_map(|facet| facet.all_values()) {
            assert!(
                counts.count_of(choice) <= counts.total,
                "{choice:?}: {} of {}",
                counts.count_of(choice),
                counts.total
            );
        }
    }
    if app.screen_name() == "matches" && session.entries.is_empty() && settled {
        let possible = |count: usize| count > 0 && count <= all;
        assert!(session.suggestions().iter().all(|(_, count)| possible(*count)), "{:?}", session.suggestions());
        assert!(
            session.excluding_limits().iter().all(|(_, count)| possible(*count)),
            "{:?}",
            session.excluding_limits()
        );
    }
}

fn shows_counts(app: &App) -> bool {
    matches!(app.screen_name(), "question" | "matches" | "filters")
}

/// `12 of 13 programs` and `8 fit`, in each language, never say more than there are.
fn assert_shown_counts_are_consistent(app: &App, buffer: &Buffer) {
    let all = app.session().core.reference_data.catalogue.len();
    let texts = app.session().localizer();
    let said = |id: &str, count: usize| {
        let args = Args::new().count("count", count).string("shown", "S").string("all", "A");
        texts.format(MessageId::find(id).unwrap(), &args).split_whitespace().map(str::to_owned).collect::<Vec<_>>()
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
        if app.screen_name() == "question" && words.last().is_some_and(|last| fit.iter().any(|word| word == last)) {
            assert!(words.len().checked_sub(2).and_then(number).is_none_or(|count| count <= all), "{row}");
        }
    }
}
