//! In a window of 40 columns no choice, no name of a key and no figure is cut, in any language; and titles in any script
//! stay in their columns.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use microcred_core::reference_data::ReferenceData;
use microcred_i18n::scripts::is_portable;
use microcred_i18n::{Lang, Localizer, MessageId};
use microcred_tui::app::App;
use microcred_tui::message::{Key, Msg};
use microcred_tui::session::UiSettings;
use microcred_tui::theme::Glyphs;
use ratatui::buffer::Buffer;
use std::sync::Arc;
use unicode_width::UnicodeWidthStr;

use crate::support::app::{Size, draw, open, settings_in};
use crate::support::data::{REFERENCE, SMALL, SMALL_CATALOGUE, with_catalogue};
use crate::support::keys::press;

/// Ways to every kind of screen.
const KEY_PATHS: &[&str] = &[
    "",
    "1",
    "11",
    "115",
    "1152",
    "2",
    "211",
    "1152?",
    "1152w",
    "1152f",
    "1152t",
    "1152t Down Down Down Down Down Down Down",
    "1152o",
    "1152v",
    "1152 Enter",
    "1152 Space Down Space c",
    "1152 Space Down Space c Esc",
    "3",
    "3 Esc",
    "3 Esc ?",
    "4",
    "w",
    "?",
    "11q",
    "7",
    "1152y",
    "1152y1",
    "1152y18",
    "1152y3",
    "1152 Enter y2",
    "1152 Enter y3",
    "1152 Enter n",
    "1152 Enter n1",
    "1152 Enter n0",
    "1152e",
    "0",
    "10",
    "11110",
    "1152 Enter 0",
    "1152f0",
    "1152t0",
    "1152 Space Down Space c0",
    "40",
];

/// The questions, one after the other, each left without an answer.
const QUESTIONS: [&str; 2] = ["2ssssssssssssss", "1152assssssssss"];

/// The start of ids of what a person chooses or strikes.
const CHOICE_ID_PREFIXES: &[&str] = &[
    "choice-",
    "hint-",
    "key-",
    "keyname-",
    "welcome-",
    "trade-off-",
    "goal-",
    "field-label-",
    "question-",
    "confirm-",
];

fn app(lang: Lang, size: Size, reference: &Arc<ReferenceData>, ascii: bool) -> App {
    open(reference, UiSettings { glyphs: Glyphs::new(ascii), ..settings_in(lang) }, size)
}

fn drawn(app: &App, size: Size) -> Buffer {
    draw(app, size).0
}

fn rows(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    let row = |y: u16| {
        let mut row = String::new();
        // A letter of two columns also has the cell behind it.
        let mut x = 0;
        while x < area.width {
            let symbol = buffer[(x, y)].symbol();
            row += symbol;
            x += u16::try_from(symbol.width().max(1)).unwrap();
        }
        row.trim_end().to_owned()
    };
    (0..area.height).map(row).collect()
}

/// The whole messages without arguments that a person chooses or strikes.
fn chosen(lang: Lang) -> BTreeSet<String> {
    let texts = Localizer::new(lang);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.tag());
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let files: Vec<String> = files.collect();
    let lines = files.iter().flat_map(|file| file.lines());
    let ids = lines.filter_map(|line| line.split_once(" = ")).filter(|(_, text)| !text.contains('{'));
    let ids = ids.filter(|(id, _)| CHOICE_ID_PREFIXES.iter().any(|start| id.starts_with(start)));
    ids.map(|(id, _)| texts.text(MessageId::find(id).unwrap())).collect()
}

/// The messages whose first letters stand before a mark of cutting.
fn cut<'a>(row: &str, chosen: &'a BTreeSet<String>, titles: &[String]) -> Vec<&'a String> {
    let Some((before, _)) = row.split_once('…') else { return Vec::new() };
    let plain = |text: &str| text.replace('\u{a0}', " ").to_lowercase();
    let before = plain(before);
    // The line that repeats what was said, and the labels of a comparison, are cut by design: both stand elsewhere whole.
    // So is the line that names what comes first: it has a page of its own.
    if before.contains(" · ") || before.starts_with(" v ") || before.chars().count() < 20 {
        return Vec::new();
    }
    let shown = before.trim_start_matches([' ', '>', '+']);
    if titles.iter().any(|title| plain(title).starts_with(shown)) {
        return Vec::new();
    }
    let is_cut = |message: &&String| {
        let whole = plain(message);
        let starts = (5..whole.chars().count()).map(|count| whole.chars().take(count).collect::<String>());
        let at_a_word =
            |start: &String| before.strip_suffix(start.as_str()).is_some_and(|rest| rest.ends_with([' ', '"']));
        starts.into_iter().any(|start| at_a_word(&start))
    };
    chosen.iter().filter(is_cut).collect()
}

#[test]
fn truncated_message_is_detected() {
    let chosen: BTreeSet<String> = ["Nothing: free programs only".to_owned()].into();
    assert_eq!(cut(" > 1  Nothing: free programs o… 8 fit", &chosen, &[]).len(), 1);
    assert_eq!(cut(" > Personal Support Worker micro-cred…", &chosen, &[]).len(), 0);
    let titles = ["The trade: nothing: free programs and more".to_owned()];
    assert_eq!(cut(" > The trade: nothing: free programs…", &chosen, &titles).len(), 0);
}

#[test]
fn choices_and_key_labels_fit_40_columns() {
    let mut faults = BTreeSet::new();
    for lang in Lang::all() {
        let chosen = chosen(lang);
        let titles: Vec<String> =
            REFERENCE.occupations.all().iter().map(|one| one.title.get(lang.tag()).to_owned()).collect();
        assert!(chosen.len() > 100, "{}: {}", lang.tag(), chosen.len());
        for size in [(40, 12), (40, 24)] {
            let mut look = |app: &App, way: &str| {
                let rows = rows(&drawn(app, size));
                for row in &rows {
                    let cut = cut(row, &chosen, &titles);
                    if !cut.is_empty() {
                        faults.insert(format!("{} {size:?} {way}: {row}", lang.tag()));
                    }
                }
                let figure_is_cut = |row: &&String| {
                    row.trim_end_matches('…').ends_with(|last: char| last.is_ascii_digit() || last == '–')
                };
                let cut = rows.iter().filter(|row| row.ends_with('…') && row.contains("   ")).filter(figure_is_cut);
                faults.extend(cut.map(|row| format!("{} {size:?} {way}: a figure: {row}", lang.tag())));
                let foot = rows.last().unwrap();
                // A code has the whole window to itself: how to go back stands beside it.
                if app.screen_name() != "qr" && (foot.contains('…') || foot.trim().is_empty()) {
                    faults.insert(format!("{} {size:?} {way}: the foot: {foot}", lang.tag()));
                }
            };
            for way in KEY_PATHS {
                let mut app = app(lang, size, &SMALL, false);
                press(&mut app, way);
                // The rest of a screen is seen as one goes down.
                for _ in 0..12 {
                    look(&app, way);
                    app.update(Msg::Key(Key::Down));
                }
            }
            for way in QUESTIONS {
                let mut app = app(lang, size, &SMALL, false);
                for letter in way.chars() {
                    press(&mut app, &letter.to_string());
                    let mut below = 0;
                    while below < 15 && letter == 's' {
                        look(&app, way);
                        app.update(Msg::Key(Key::Down));
                        below += 1;
                    }
                    (0..below).for_each(|_| {
                        app.update(Msg::Key(Key::Up));
                    });
                }
            }
        }
    }
    let faults: Vec<String> = faults.into_iter().collect();
    assert_eq!(faults, Vec::<String>::new());
}

/// The small catalogue with titles in the scripts of Hindi, Urdu, Punjabi and Chinese.
fn catalogue_in_other_scripts() -> String {
    let renamed = [
        ("Google Data Analytics Professional Certificate", "डेटा विश्लेषण (Data Analytics)"),
        ("Personal Support Worker Accelerated", "ذاتی معاونت کارکن"),
        ("Dementia Care for Healthcare Workers", "ਡਿਮੈਂਸ਼ੀਆ ਕੇਅਰ"),
        ("Personal Support Worker micro-credential pathway", "क्ष त्र ज्ञ श्र"),
        ("Material Handling 4.0 (City School)", "食品安全 4.0"),
    ];
    renamed.into_iter().fold(SMALL_CATALOGUE.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(&format!("title: \"{from}\""), &format!("title: \"{to}\""), 1)
    })
}

#[test]
fn titles_in_any_script_keep_their_column_width() {
    let other = catalogue_in_other_scripts();
    let reference = with_catalogue(&other);
    let mut shown = String::new();
    for lang in Lang::all() {
        for (size, ascii) in [((80, 24), false), ((40, 12), false), ((120, 36), false), ((80, 24), true)] {
            for way in [
                "1152",
                "3 Esc",
                "3 Esc Down",
                "1152 Enter",
                "1152 Space Down Space c",
                "1152 Space Down Space c Esc",
                "3 Esc Space Down Space Down Space Down Space c",
                "1152o",
                "1152t",
                "1152w",
                "3google",
                "3google Enter Enter",
                "3confederation",
                "3confederation Enter Enter",
            ] {
                let mut app = app(lang, size, &reference, ascii);
                press(&mut app, way);
                let buffer = drawn(&app, size);
                let rows = rows(&buffer);
                shown += &rows.join("\n");
                // What a terminal makes of every row that is printed whole.
                let mut parser = vt100::Parser::new(size.1, size.0, 0);
                for (y, row) in rows.iter().enumerate() {
                    parser.process(format!("\x1b[{};1H{row}", y + 1).as_bytes());
                }
                for (y, x) in (0..size.1).flat_map(|y| (0..size.0).map(move |x| (y, x))) {
                    let (ours, theirs) = (buffer[(x, y)].symbol(), parser.screen().cell(y, x).unwrap());
                    let theirs = if theirs.has_contents() { theirs.contents() } else { " " };
                    let behind_a_wide_one = parser.screen().cell(y, x).unwrap().is_wide_continuation();
                    assert!(
                        ours == theirs || behind_a_wide_one,
                        "{way} at {x},{y}: {ours:?}, {theirs:?}: {}",
                        rows[usize::from(y)]
                    );
                    assert!(ours.chars().all(|letter| is_portable(letter, ascii)), "{way}: {ours:?}");
                }
            }
        }
    }
    // The Latin part of a title; where there is none, the provider and the id; what is shown surely, as it is.
    for part in ["Data Analytics (full title", "Confederation College: ", "食品安全 4.0"] {
        assert!(shown.contains(part), "{part}");
    }
    assert_eq!(SMALL_CATALOGUE.matches("title: \"").count(), other.matches("title: \"").count());
}

mod screen_density;
mod truncation;
