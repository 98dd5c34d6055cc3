//! Every screen as a person sees it: glyphs and styles, at three sizes, in English and French, from a small fixed catalogue;
//! some in every other language.
//!
//! A visible change carries its snapshot: run `INSTA_UPDATE=always cargo test --test screens`, then read the difference.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "tests may fail loudly")]

use std::fmt::Write;

use std::sync::Arc;

use jiff::civil::Date;
use microcred::system::data;
use microcred_core::kiosk::OFFICIAL_LANGUAGES;
use microcred_data::reading;
use microcred_i18n::Lang;
use microcred_tui::app::App;
use microcred_tui::keys::KeyContext;
use microcred_tui::message::{Key, Msg};
use microcred_tui::session::UiSettings;
use microcred_tui::theme::{Glyphs, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (120, 36)];

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

fn app(lang: &str, size: (u16, u16), color: bool, ascii: bool) -> App {
    let mut data = data::embedded().expect("the embedded data is sound");
    let small =
        reading::catalogue::parse("small.ron", include_str!("../fixtures/small.ron"), &data.reference.occupations);
    assert_eq!(small.diagnostics, vec![]);
    Arc::make_mut(&mut data.reference).catalogue = small.catalogue.expect("the small catalogue is sound");
    let look = UiSettings {
        lang: Lang::find(lang).expect("a language"),
        theme: Theme { color },
        glyphs: Glyphs::new(ascii),
        today: Date::constant(2026, 11, 21),
    };
    let mut app = App::new(data.reference, look);
    app.update(Msg::Resize(size.0, size.1));
    app
}

/// Presses keys: names, or 'text' typed letter by letter.
fn press(app: &mut App, keys: &str) {
    let mut rest = keys;
    while !rest.trim_start().is_empty() {
        rest = rest.trim_start();
        let (word, after) = match rest.strip_prefix('\'') {
            Some(quoted) => quoted.split_once('\'').expect("a closing quote"),
            None => rest.split_once(' ').unwrap_or((rest, "")),
        };
        if rest.starts_with('\'') {
            for letter in word.chars() {
                app.update(Msg::Key(Key::Char(letter)));
            }
        } else {
            app.update(Msg::Key(named(word)));
        }
        rest = after;
    }
}

fn named(word: &str) -> Key {
    match word {
        "Enter" => Key::Enter,
        "Esc" => Key::Esc,
        "Space" => Key::Char(' '),
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "PageDown" => Key::PageDown,
        "End" => Key::End,
        letter => Key::Char(letter.chars().next().unwrap()),
    }
}

/// The frame as text, then where each style runs, then the cursor.
fn frame(app: &App, size: (u16, u16)) -> String {
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    let cursor = app.draw(area, &mut buffer);
    let mut out = String::new();
    for y in 0..size.1 {
        let row: String = (0..size.0).map(|x| buffer[(x, y)].symbol()).collect();
        let _ = writeln!(out, "{}", row.trim_end());
    }
    let _ = writeln!(out, "--- styles");
    for y in 0..size.1 {
        let mut runs: Vec<(u16, u16, Style)> = Vec::new();
        for x in 0..size.0 {
            let style = buffer[(x, y)].style();
            match runs.last_mut() {
                Some(run) if run.2 == style => run.1 = x,
                _ => runs.push((x, x, style)),
            }
        }
        for (from, to, style) in runs {
            let plain = style.add_modifier.is_empty() && style.fg == Some(ratatui::style::Color::Reset);
            if !plain {
                let _ = writeln!(out, "{y}:{from}-{to} {:?} {:?}", style.fg.unwrap(), style.add_modifier);
            }
        }
    }
    let _ = writeln!(out, "--- cursor {cursor:?}");
    out
}

#[test]
fn every_screen_matches_snapshots() {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        for (name, keys) in SCREENS {
            for lang in OFFICIAL_LANGUAGES {
                for size in SIZES {
                    let mut app = app(lang, size, true, false);
                    press(&mut app, keys);
                    insta::assert_snapshot!(format!("{name}-{lang}-{}x{}", size.0, size.1), frame(&app, size));
                }
            }
        }
    });
}

/// What is kept in a picture of the languages beside the official ones, at the two smaller sizes.
const SCREENS_IN_OTHER_LANGUAGES: &[&str] = &["welcome", "question_goal", "matches", "compare"];

#[test]
fn some_screens_match_snapshots_in_other_languages() {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        for lang in Lang::all().map(Lang::tag).filter(|tag| !OFFICIAL_LANGUAGES.contains(tag)) {
            for (name, keys) in SCREENS.iter().filter(|(name, _)| SCREENS_IN_OTHER_LANGUAGES.contains(name)) {
                for size in [(80, 24), (40, 12)] {
                    let mut app = app(lang, size, true, false);
                    press(&mut app, keys);
                    insta::assert_snapshot!(format!("{name}-{lang}-{}x{}", size.0, size.1), frame(&app, size));
                }
            }
        }
    });
}

#[test]
fn no_color_and_ascii_show_the_same_text() {
    for (name, keys) in SCREENS {
        let fresh = |color, is_ascii, lang: &str| {
            let mut app = app(lang, (120, 36), color, is_ascii);
            press(&mut app, keys);
            frame(&app, (120, 36))
        };
        let text = |frame: &str| frame.split("--- styles").next().unwrap().to_owned();
        let (with, without) = (fresh(true, false, "en"), fresh(false, false, "en"));
        // Without colour nobody knows what of a code is dark: it stands there in letters only.
        if name.starts_with("scan_") {
            assert!(text(&with).contains('█') && !text(&without).contains('█'), "{name}: {without}");
        } else {
            assert_eq!(text(&with), text(&without), "{name}: colour changes no letter");
        }
        assert!(!without.contains("LightCyan"), "{name}: no colour without colour");
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
            let area = Rect::new(0, 0, size.0, size.1);
            let mut buffer = Buffer::empty(area);
            let at = app.draw(area, &mut buffer).expect("a cursor");
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
                let area = Rect::new(0, 0, size.0, size.1);
                let mut buffer = Buffer::empty(area);
                let cursor = app.draw(area, &mut buffer);
                assert!(cursor.is_some_and(|at| area.contains(at)), "{name} in {lang} at {size:?}: {cursor:?}");
            }
        }
    }
}

#[test]
fn every_screen_draws_at_every_size() {
    let mut apps: Vec<App> = SCREENS
        .iter()
        .map(|(_, keys)| {
            let mut app = app("fr", (80, 24), true, false);
            press(&mut app, keys);
            app
        })
        .collect();
    for app in &mut apps {
        for width in 0..=140_u16 {
            for height in 0..=50_u16 {
                app.update(Msg::Resize(width, height));
                let area = Rect::new(0, 0, width, height);
                app.draw(area, &mut Buffer::empty(area));
            }
        }
    }
}
