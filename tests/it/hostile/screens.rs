//! What reaches the terminal from the screens, byte by byte: only what the drawing itself sends.

use microcred::system::Disk;
use microcred::system::cache::CatalogueCache;
use microcred::system::data;
use microcred_core::catalogue::Catalogue;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::program::Program;
use microcred_core::reference_data::{CatalogueOrigin, FallbackReason, ReferenceData};
use microcred_core::sanitize::Localised;
use microcred_i18n::Lang;
use microcred_tui::Window;
use microcred_tui::app::App;
use microcred_tui::message::{Key, Msg};
use microcred_tui::session::UiSettings;
use microcred_tui::theme::{Glyphs, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::support::FILES;
use crate::support::data::{REFERENCE, TODAY};
use crate::support::keys::press;
use crate::support::payloads::{harmful, harmless, payloads};

const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (120, 36)];

/// Ways through the screens: together they reach every one.
const KEY_PATHS: &[&str] = &[
    "",
    "1",
    "11",
    "12",
    "115",
    "1152",
    "2",
    "21",
    "21 Enter ssss",
    "3",
    "3 Esc Down Enter",
    "3 Esc Space Space c",
    "3 Esc Space Down Space Down Space c Down Down Down Down Enter",
    "3 Esc Space Down Space cd Esc",
    "3 Esc o",
    "3 Esc t Enter",
    "3 Esc f Enter",
    "3 Esc f Enter Space Esc",
    "3 Esc e",
    "4",
    "w",
    "?",
    "3 Esc ? PageDown PageDown",
    "3 Esc s Enter PageDown PageDown PageDown",
    "1152 Down",
    "1152q",
    "3 Esc Down Enter PageDown PageDown PageDown PageDown PageDown PageDown",
];

fn look(place: usize) -> UiSettings {
    UiSettings {
        lang: Lang::all().nth(place % 2).unwrap(),
        theme: Theme { color: !place.is_multiple_of(3) },
        glyphs: Glyphs::new(place.is_multiple_of(5)),
        today: TODAY,
    }
}

/// The same programs with every text as it was before it was cleaned: as if the door were open.
fn unclean() -> ReferenceData {
    let all = payloads();
    let program = |(number, (_, payload)): (usize, &(&str, String))| {
        let text = format!("A{payload}Z");
        let words = Localised::in_languages(vec![("en".to_owned(), text.clone()), ("fr".to_owned(), text.clone())]);
        let mut program: Program = REFERENCE.catalogue.in_memory_programs()[number].clone();
        program.title.clone_from(&text);
        program.provider.clone_from(&text);
        program.page = Some(text.clone());
        (program.phone, program.email) = (Some(text.clone()), Some(text.clone()));
        program.terms.open_to.why = Some(words.clone());
        (program.skills, program.roles) = (vec![words.clone()], vec![words.clone()]);
        for said in [&mut program.notes, &mut program.additional_costs, &mut program.licence_note] {
            *said = Some(words.clone());
        }
        program.price_condition = Some(words.clone());
        program.criteria.iter_mut().for_each(|fact| fact.evidence = words.clone());
        program.source.other_urls.push(text);
        program
    };
    let mut head = REFERENCE.catalogue.header.clone();
    head.coverage = Localised::plain(&all.iter().map(|(_, payload)| payload.as_str()).collect::<String>());
    let programs = all.iter().enumerate().map(program).collect();
    ReferenceData { catalogue: Catalogue::new(head, programs), ..(**REFERENCE).clone() }
}

/// Draws through the window and looks at every byte that it sends, and at every cell that it meant.
fn drawn(app: &mut App, size: (u16, u16), what: &str) {
    app.update(Msg::Resize(size.0, size.1));
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    app.draw(area, &mut buffer);
    for cell in &buffer.content {
        assert!(cell.symbol().len() <= 32 && harmful(cell.symbol()).is_empty(), "{what}: {:?}", cell.symbol());
    }
    let mut bytes = Vec::new();
    let mut window = Window::new(&mut bytes, size);
    window.draw(app).unwrap();
    drop(window);
    harmless(without_backend_sequences(&bytes, what), what);
}

/// The bytes without the sequences that the drawing itself sends: the cursor, styles, and that a frame begins and ends.
fn without_backend_sequences(bytes: &[u8], what: &str) -> Vec<u8> {
    let mut rest = bytes;
    let mut plain = Vec::new();
    while let Some((first, after)) = rest.split_first() {
        if *first != 0x1b {
            plain.push(*first);
            rest = after;
            continue;
        }
        let end = after.iter().position(u8::is_ascii_alphabetic).unwrap_or_else(|| panic!("{what}: an open sequence"));
        let sequence = String::from_utf8_lossy(&after[..=end]).into_owned();
        let numbers = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b';');
        let ends = sequence.strip_prefix('[').and_then(|rest| rest.strip_suffix(['H', 'm']));
        let own = matches!(sequence.as_str(), "[?2026h" | "[?2026l" | "[?25h" | "[?25l") || ends.is_some_and(numbers);
        assert!(own, "{what}: {sequence:?} is sent");
        rest = &after[end + 1..];
    }
    plain
}

/// Every way, at every size.
fn draw_every_screen(known: &ReferenceData, damage: Option<&CatalogueError>, what: &str) {
    for (place, way) in KEY_PATHS.iter().enumerate() {
        let mut app = App::new(known.clone(), look(place));
        app.update(Msg::Resize(120, 36));
        damage.into_iter().for_each(|damage| app.set_catalogue_error(damage.clone()));
        press(&mut app, way);
        for size in SIZES {
            drawn(&mut app, size, &format!("{what}, {way}, {size:?}"));
        }
    }
}

#[test]
fn hostile_catalogue_draws_only_printable_text() {
    let data = data::with_catalogue_from(&Disk::default(), &FILES.path("sound.ron"), &CatalogueCache::off());
    assert!(matches!(data.reference.origin, CatalogueOrigin::File { rejected: 0, .. }));
    draw_every_screen(&data.reference, None, "a hostile catalogue");
}

#[test]
fn unsanitized_text_does_not_reach_the_terminal() {
    let bad: String = payloads().into_iter().map(|(_, payload)| payload).collect();
    let mut known = unclean();
    known.origin = CatalogueOrigin::Fallback { path: bad.clone(), reason: FallbackReason::Io(bad.clone()) };
    draw_every_screen(&known, Some(&CatalogueError::BadSection { section: bad.clone() }), "an unclean catalogue");
    known.origin = CatalogueOrigin::File { path: bad, rejected: 3 };
    draw_every_screen(&known, None, "an unclean catalogue");
}

#[test]
fn typed_and_pasted_text_is_sanitized() {
    let known = REFERENCE.clone();
    let mut apps: Vec<(App, &str)> = Vec::new();
    for (place, (name, _)) in payloads().into_iter().enumerate() {
        let mut app = App::new(known.clone(), look(place));
        app.update(Msg::Resize(120, 36));
        apps.push((app, name));
    }
    for ((app, name), (_, payload)) in apps.iter_mut().zip(payloads()) {
        let typed =
            |app: &mut App| payload.chars().take(150).for_each(|letter| drop(app.update(Msg::Key(Key::Char(letter)))));
        for way in ["3", "2 Enter 1", "1 Enter 15", "3 Esc e Esc Esc Esc Esc Esc Esc 2s"] {
            press(app, way);
            typed(app);
            drawn(app, (80, 24), name);
            app.update(Msg::Paste(payload.repeat(3)));
            drawn(app, (120, 36), name);
            press(app, "Enter");
            drawn(app, (40, 12), name);
            press(app, &"Esc ".repeat(8));
        }
    }
}

#[test]
fn foreign_escape_sequence_is_detected() {
    let sent = |bytes: &'static [u8]| std::panic::catch_unwind(|| without_backend_sequences(bytes, "it")).is_ok();
    assert!(sent(b"\x1b[?2026h\x1b[?25l\x1b[1;1H\x1b[38;5;14;1mA\x1b[?25h\x1b[?2026l"));
    for bytes in [&b"\x1b[2J"[..], b"\x1b]0;x\x07", b"\x1bPq\x1b\\", b"\x1b[6n", b"\x1b[?1049h", b"\x1bc", b"\x1b[1;"] {
        assert!(!sent(bytes), "{bytes:?}");
    }
}
