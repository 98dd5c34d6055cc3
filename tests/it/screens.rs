//! Every screen as a person sees it: letters and cursor in English at 80x24, from a small fixed catalogue. The screens that
//! are tight are also there in French at 40x12, those that use the width at 120x36, some in every other language. Styles
//! are in one test of a few screens.
//!
//! A visible change carries its snapshot: run `INSTA_UPDATE=always cargo test --test it screens::`, then read the difference.
//!
//! Other tests fail on changes that no snapshot shows:
//!
//! | change | test |
//! |---|---|
//! | French or Spanish text is cut, or runs out of a window of 40 columns | `layout_widths`, `layout_widths::truncation` |
//! | a message is missing in a language, or is not used | `texts::locales`, `texts::message_usage` |
//! | a role has another style on a screen without a style snapshot | `styles_follow_roles_on_every_screen`, `palettes` |
//! | the cursor leaves the focused item, at any size and in any language | `cursor_is_on_focused_item_on_every_screen`, `monkey` |
//! | the focus mark or bar is gone without colour | `focus_has_mark_and_bar_without_color` |
//! | a screen cannot be drawn at some size | `every_screen_draws_at_sampled_sizes` |
//! | a title is out of its column | `layout_widths::titles_in_any_script_keep_their_column_width` |
//! | the language bar lacks a language | `language_bar_names_every_language` |

use std::fmt::Write;

use microcred_core::kiosk::OFFICIAL_LANGUAGES;
use microcred_i18n::{Lang, Localizer, msg};
use microcred_tui::app::App;
use microcred_tui::keys::KeyContext;
use microcred_tui::message::Msg;
use microcred_tui::session::UiSettings;
use microcred_tui::theme::{Glyphs, Role, Theme};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier, Style};

use crate::support::app::{Size, draw, open, rows, settings_in};
use crate::support::data::SMALL;
use crate::support::effort::is_long;
use crate::support::keys::press;

const NORMAL: Size = (80, 24);
const SMALLEST: Size = (40, 12);
const WIDE: Size = (120, 36);
const SIZES: [Size; 3] = [NORMAL, SMALLEST, WIDE];

/// The screens with the keys that lead to each.
const SCREENS: &[(&str, &str)] = &[
    ("welcome", ""),
    ("question_goal", "1"),
    ("question_budget", "1 1"),
    ("question_hours", "1 1 5"),
    ("question_hours_typed_wrong", "1 1 5 5 'x' Enter"),
    ("question_target_fields", "2 1"),
    ("question_target_typed", "2 1 'aide'"),
    ("question_when", "2 1 Enter s s s 1"),
    ("question_province", "2 1 Enter s s s s s"),
    ("question_skills", "2 1 Enter s s s s s s s s s s 'Excel, anglais'"),
    ("matches", "1 1 5 2"),
    ("matches_search", "3 'soins'"),
    ("matches_nothing_found", "3 'zzzz'"),
    ("matches_corrected", "3 'dementai'"),
    ("matches_as_typed", "3 'dementai' '\"'"),
    ("matches_without_a_word", "3 'nurse zzzz'"),
    ("matches_kept_out_by_limits", "1 1 1 1 / 'tesol'"),
    ("matches_by_price", "1 1 5 2 s"),
    ("matches_relaxed", "1 1 1 1 b"),
    ("compare", "1 1 5 2 Space Down Space Down Space c Down Right"),
    ("compare_evidence", "1 1 5 2 Space Down Space c End Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Enter"),
    ("compare_differences", "1 1 5 2 Space Down Space c d"),
    ("compare_too_few", "3 Esc c"),
    ("program", "1 1 5 2 Enter"),
    ("program_further_down", "1 1 5 2 Enter PageDown PageDown"),
    ("question_money_typed_wrong", "1 1 5 2 a 9 2 3 1 3 1 Enter 1 'x' Enter"),
    ("question_situations", "1 1 5 2 a 9 2 3 1 3 3 4"),
    ("steps_before_the_matches", "2 1 '31301' Enter 5 2 s s s 9 4 s 2 m"),
    ("steps_from_the_matches", "1 1 5 2 v"),
    ("choices", "1 1 5 2 o"),
    ("what_matters", "1 1 5 2 t Enter Down Right"),
    ("filters", "1 1 5 2 f"),
    ("filters_values", "1 1 5 2 f Down Down Down Down Down Down Space"),
    (
        "filters_only_and_not",
        "1 1 5 2 f Down Down Down Down Down Down Space Space Down Down Down Space Down Down Space Space",
    ),
    ("filters_at_the_end", "1 1 5 2 f End Space Down Space"),
    ("filters_nothing_stays", "1 1 5 2 f Space Space Left End Space Down Space"),
    (
        "matches_filtered",
        "1 1 5 2 f Down Down Down Down Down Down Space Space Down Down Down Down Down Space Space Esc",
    ),
    ("matches_filtered_out", "1 1 5 2 f Space Down Down Down Down Space Left Down Down Space Down Space Esc"),
    ("compare_from_the_top", "1 1 5 2 Space Down Space Down Space c"),
    ("leaving_the_comparison", "1 1 5 2 Space Down Space Down Space c Esc"),
    ("program_with_aid", "1 1 5 2 a 9 2 3 1 3 1 Enter 1 '30' Enter 1 1 3 s s Down Down Enter PageDown"),
    ("take_a_plan", "1 1 5 2 y"),
    ("take_a_program_with_answers", "1 1 5 2 Enter y 5"),
    ("take_forms", "1 1 5 2 Enter y 1 Down"),
    ("take_folder", "1 1 5 2 Enter y 1 8 '~/papers'"),
    ("scan_a_page", "1 1 5 2 Enter y 3"),
    ("scan_a_code", "1 1 5 2 Space Down Space y 3"),
    ("confirm_print", "1 1 5 2 Enter y 2"),
    ("go_on_with_a_wrong_code", "7 'mc1-p45p-f6ly' Enter"),
    ("notes", "1 1 5 2 Enter n 2 1 'Called on Monday' Enter"),
    ("erased", "1 1 5 2 Space r Enter"),
    ("about", "4"),
    ("glossary", "w"),
    ("help_on_matches", "3 Esc ?"),
    ("actions_on_matches", "1 1 1 1 0 Down"),
    ("actions_on_a_question", "1 0"),
    ("confirm_quit", "1 1 q"),
];

/// The screens on which French has little room at [`SMALLEST`].
const TIGHT: &[&str] = &[
    "welcome",
    "question_hours_typed_wrong",
    "question_target_fields",
    "matches",
    "matches_corrected",
    "matches_filtered_out",
    "compare",
    "compare_evidence",
    "program",
    "what_matters",
    "filters_values",
    "take_forms",
    "help_on_matches",
];

/// The screens that show more at [`WIDE`].
const WIDE_SCREENS: &[&str] = &["question_skills", "matches", "compare", "program", "filters_values", "take_a_plan"];

/// The screens that are kept in the languages other than the official ones.
const SCREENS_IN_OTHER_LANGUAGES: &[&str] = &["welcome", "question_goal", "matches"];

/// The screens whose styles are kept: together they use every role.
const STYLED: &[&str] = &[
    "welcome",
    "question_hours_typed_wrong",
    "matches_search",
    "matches_corrected",
    "matches_filtered",
    "compare",
    "program_with_aid",
    "filters_only_and_not",
    "scan_a_code",
];

fn app(lang: &str, size: Size, color: bool, ascii: bool) -> App {
    let lang = Lang::find(lang).expect("a language");
    let settings = UiSettings { theme: Theme { color }, glyphs: Glyphs::new(ascii), ..settings_in(lang) };
    open(&SMALL, settings, size)
}

fn screen(name: &str, lang: &str, size: Size) -> App {
    let (_, keys) = SCREENS.iter().find(|(known, _)| *known == name).expect("a screen");
    let mut app = app(lang, size, true, false);
    press(&mut app, keys);
    app
}

/// The letters without the language bar, which every new language changes, and the cursor.
fn letters(app: &App, size: Size) -> String {
    let (buffer, cursor) = draw(app, size);
    let mut rows = rows(&buffer);
    if let Some(first) = rows.first_mut() {
        *first = mask_languages(first);
    }
    format!("{}\n--- cursor {}\n", rows.join("\n"), shown(cursor))
}

fn shown(cursor: Option<Position>) -> String {
    cursor.map_or("none".to_owned(), |at| format!("{},{}", at.x, at.y))
}

/// Returns the name of each language in itself.
fn language_names() -> Vec<String> {
    Lang::all().map(|lang| Localizer::new(lang).text(msg::LANGUAGE_NAME)).collect()
}

/// Replaces the names of languages and the space before them.
fn mask_languages(row: &str) -> String {
    let names = language_names();
    let Some(start) = names.iter().filter_map(|name| row.find(name)).min() else { return row.to_owned() };
    let end = names.iter().filter_map(|name| Some(row.rfind(name)? + name.len())).max().unwrap_or(row.len());
    format!("{}  [languages]{}", row[..start].trim_end(), &row[end..])
}

/// The runs of cells of one style that is not the plain one.
fn style_runs(buffer: &Buffer) -> Vec<(u16, u16, u16, Style)> {
    let mut runs: Vec<(u16, u16, u16, Style)> = Vec::new();
    for y in 0..buffer.area.height {
        for x in 0..buffer.area.width {
            let style = buffer[(x, y)].style();
            match runs.last_mut() {
                Some(run) if run.0 == y && run.3 == style => run.2 = x,
                _ => runs.push((y, x, x, style)),
            }
        }
    }
    runs.retain(|(.., style)| !style.add_modifier.is_empty() || style.fg != Some(Color::Reset));
    runs
}

fn assert_snapshot(name: String, text: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

fn assert_letters(name: &str, lang: &str, size: Size) {
    let letters = letters(&screen(name, lang, size), size);
    assert_snapshot(format!("{name}-{lang}-{}x{}", size.0, size.1), &letters);
}

#[test]
fn every_screen_matches_its_snapshot() {
    SCREENS.iter().for_each(|(name, _)| assert_letters(name, "en", NORMAL));
}

#[test]
fn tight_screens_match_snapshots_in_french() {
    TIGHT.iter().for_each(|name| assert_letters(name, "fr", SMALLEST));
}

#[test]
fn wide_screens_match_snapshots() {
    WIDE_SCREENS.iter().for_each(|name| assert_letters(name, "en", WIDE));
}

#[test]
fn some_screens_match_snapshots_in_other_languages() {
    for lang in Lang::all().map(Lang::tag).filter(|tag| !OFFICIAL_LANGUAGES.contains(tag)) {
        SCREENS_IN_OTHER_LANGUAGES.iter().for_each(|name| assert_letters(name, lang, NORMAL));
    }
}

#[test]
fn styles_of_some_screens_match_snapshots() {
    let languages = language_names();
    for name in STYLED {
        let (buffer, _) = draw(&screen(name, "en", NORMAL), NORMAL);
        let mut out = String::new();
        for (y, from, to, style) in style_runs(&buffer) {
            let text: String = (from..=to).map(|x| buffer[(x, y)].symbol()).collect();
            if y == 0 && languages.iter().any(|language| text.contains(language)) {
                continue;
            }
            let _ = writeln!(out, "{y}:{from}-{to} {:?} {:?} {text:?}", style.fg.unwrap(), style.add_modifier);
        }
        assert_snapshot(format!("styles-{name}"), &out);
    }
}

/// A style as it is on a cell.
fn on_a_cell(style: Style) -> Style {
    let mut cell = Cell::EMPTY;
    cell.set_style(style);
    cell.style()
}

#[test]
fn styles_follow_roles_on_every_screen() {
    let theme = Theme { color: true };
    let roles: Vec<(Role, Style)> = Role::ALL.iter().map(|role| (*role, on_a_cell(theme.style(*role)))).collect();
    // The bar of the focus may lie over another role.
    let in_focus = Role::ALL.iter().map(|role| on_a_cell(theme.style(Role::Focus).patch(theme.style(*role))));
    let allowed: Vec<Style> = roles.iter().map(|(_, style)| *style).chain(in_focus).collect();
    for (name, _) in SCREENS {
        for size in SIZES {
            let (buffer, _) = draw(&screen(name, "fr", size), size);
            for cell in &buffer.content {
                assert!(allowed.contains(&cell.style()), "{name} at {size:?}: {cell:?}");
            }
        }
    }
    let styled: Vec<Style> = STYLED
        .iter()
        .flat_map(|name| {
            draw(&screen(name, "en", NORMAL), NORMAL).0.content.iter().map(Cell::style).collect::<Vec<_>>()
        })
        .collect();
    for (role, style) in roles {
        assert!(styled.contains(&style), "no screen with a style snapshot has {role:?}");
    }
}

#[test]
fn language_bar_names_every_language() {
    for lang in Lang::all() {
        let first = rows(&draw(&screen("matches", lang.tag(), WIDE), WIDE).0).swap_remove(0);
        let missing: Vec<String> = language_names().into_iter().filter(|name| !first.contains(name)).collect();
        assert_eq!(missing, Vec::<String>::new(), "{first}");
    }
}

#[test]
fn no_color_and_ascii_show_the_same_text() {
    for (name, keys) in SCREENS {
        let fresh = |color, is_ascii, lang: &str| {
            let mut app = app(lang, WIDE, color, is_ascii);
            press(&mut app, keys);
            draw(&app, WIDE).0
        };
        let text = |buffer: &Buffer| rows(buffer).join("\n");
        let (with, without) = (fresh(true, false, "en"), fresh(false, false, "en"));
        // Without colour nobody knows what of a code is dark: it stands there in letters only.
        if name.starts_with("scan_") {
            assert!(text(&with).contains('█') && !text(&without).contains('█'), "{name}: {}", text(&without));
        } else {
            assert_eq!(text(&with), text(&without), "{name}: colour changes no letter");
        }
        let has_color = |cell: &Cell| cell.fg != Color::Reset || cell.bg != Color::Reset;
        assert!(!without.content.iter().any(has_color), "{name}: no colour without colour");
        for lang in Lang::all().map(Lang::tag) {
            let in_ascii = fresh(false, true, lang);
            // Spanish opens questions and calls with marks of its own; every console of Latin letters has them.
            let odd: Vec<char> = text(&in_ascii)
                .chars()
                .filter(|letter| !letter.is_ascii() && !letter.is_alphabetic() && !matches!(letter, '¿' | '¡'))
                .collect();
            assert_eq!(odd, vec![], "{name} in {lang}: only letters may be outside ASCII");
        }
    }
}

/// Whether one thing out of several is in focus there. Pages are read from the top, and a field has its cursor.
const fn has_choices(place: KeyContext) -> bool {
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

#[test]
fn focus_has_mark_and_bar_without_color() {
    let mut looked_at = 0;
    for (name, keys) in SCREENS {
        for (size, is_ascii) in SIZES.into_iter().flat_map(|size| [(size, false), (size, true)]) {
            let mut app = app("en", size, false, is_ascii);
            press(&mut app, keys);
            // Where nothing is listed there is nothing to be in focus.
            let is_empty = matches!(app.key_context(), KeyContext::Matches) && app.session().entries.is_empty();
            if !has_choices(app.key_context()) || is_empty || *name == "compare_too_few" {
                continue;
            }
            let (buffer, cursor) = draw(&app, size);
            let at = cursor.expect("a cursor");
            let is_bar = |x: u16| buffer[(x, at.y)].style().add_modifier.contains(Modifier::REVERSED);
            let marks = (0..at.x).filter(|x| buffer[(*x, at.y)].symbol() == ">").count();
            assert_eq!(marks, 1, "{name} at {size:?}: one mark before the cursor");
            assert!((0..size.0).any(is_bar), "{name} at {size:?}: a bar");
            looked_at += 1;
        }
    }
    assert!(looked_at > 100, "{looked_at}");
}

#[test]
fn cursor_is_on_focused_item_on_every_screen() {
    for (name, keys) in SCREENS {
        for size in SIZES {
            for lang in Lang::all().map(Lang::tag) {
                let mut app = app(lang, size, true, false);
                press(&mut app, keys);
                let (buffer, cursor) = draw(&app, size);
                assert!(cursor.is_some_and(|at| buffer.area.contains(at)), "{name} in {lang} at {size:?}: {cursor:?}");
            }
        }
    }
}

/// The lengths up to a largest one at which screens change: the first and the last, the edges of layouts, and every 7th
/// between. In a long run, every length.
fn lengths(largest: u16, edges: &[u16]) -> Vec<u16> {
    let is_sampled = |length: &u16| {
        *length <= 2
            || *length == largest
            || length.is_multiple_of(7)
            || edges.iter().any(|edge| edge.abs_diff(*length) <= 1)
    };
    (0..=largest).filter(|length| is_long() || is_sampled(length)).collect()
}

#[test]
fn every_screen_draws_at_sampled_sizes() {
    let widths = lengths(140, &[40, 80, 120]);
    let heights = lengths(50, &[12, 24, 36]);
    let is_too_small = |width: u16, height: u16| width < SMALLEST.0 || height < SMALLEST.1;
    for (name, _) in SCREENS {
        let mut app = screen(name, "fr", NORMAL);
        for (width, height) in widths.iter().flat_map(|width| heights.iter().map(|height| (*width, *height))) {
            app.update(Msg::Resize(width, height));
            let (buffer, cursor) = draw(&app, (width, height));
            let is_inside = cursor.is_some_and(|at| buffer.area.contains(at));
            assert!(is_inside != is_too_small(width, height), "{name} at {width}x{height}: {cursor:?}");
        }
    }
}
