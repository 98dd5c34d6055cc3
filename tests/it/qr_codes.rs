//! QR codes as a camera sees them: the cells of a window become pixels, and another library reads the code in them.

use microcred_export::qr::{Qr, encode, encode_within};
use microcred_session::resume;
use microcred_tui::app::App;
use microcred_tui::canvas::Canvas;
use microcred_tui::theme::{Glyphs, Role, Theme};
use microcred_tui::widgets::qr::{can_draw, draw};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use rqrr::PreparedImage;

use crate::support::app::{Size, draw as draw_app, open, settings};
use crate::support::data::REFERENCE;
use crate::support::keys::press;
use crate::support::random::Random;

const COLOR: Theme = Theme { color: true };
const MARKS: Glyphs = Glyphs::new(false);

/// The pixels of a cell.
const CELL_PIXELS: (usize, usize) = (8, 16);

/// The colours of a terminal for what has none of its own: letters, background.
type TerminalColors = (u8, u8);
const DARK: TerminalColors = (0xc0, 0x00);
const LIGHT: TerminalColors = (0x20, 0xff);

/// A window in which a screen stood before, with a code in the middle of it.
fn window(columns: u16, rows: u16, theme: Theme, marks: Glyphs, code: &Qr) -> (bool, Buffer) {
    let area = Rect::new(0, 0, columns, rows);
    let mut buffer = Buffer::empty(area);
    let mut paint = Canvas::new(&mut buffer, area, theme, marks);
    for y in 0..rows {
        paint.draw_text(
            0,
            y,
            columns,
            if y.is_multiple_of(3) { Role::Focus } else { Role::Muted },
            &"words ".repeat(30),
        );
    }
    let middle = |room: u16, taken: usize| room.saturating_sub(u16::try_from(taken).unwrap()) / 2;
    let (x, y) = (middle(columns, code.columns()), middle(rows, code.rows()));
    let drawn = draw(&mut paint, x, y, code);
    (drawn, buffer)
}

/// How light a pixel of a cell is.
fn light(cell: &Cell, y: usize, own: TerminalColors) -> u8 {
    let of = |color: Color, otherwise: u8| match color {
        Color::Black => 0x00,
        Color::White => 0xff,
        Color::Reset => otherwise,
        // The letters beside a code.
        Color::LightCyan => 0xc0,
        other => panic!("no code has {other}"),
    };
    let (mut letter, mut ground) = (of(cell.fg, own.0), of(cell.bg, own.1));
    if cell.modifier.contains(Modifier::REVERSED) {
        (letter, ground) = (ground, letter);
    }
    let upper = y < CELL_PIXELS.1 / 2;
    let is_letter = match cell.symbol() {
        "█" => true,
        "▀" => upper,
        "▄" => !upper,
        " " => false,
        // A letter: some of its pixels.
        _ => (4..12).contains(&y) && y.is_multiple_of(2),
    };
    if is_letter { letter } else { ground }
}

/// Level M of error correction, as it stands in a code.
const M: u16 = 0;

/// What a camera reads from a window: the text of the code, its version, and its level of error correction.
fn read(buffer: &Buffer, own: TerminalColors) -> Option<(String, usize, u16)> {
    let (width, height) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let pixel = |x: usize, y: usize| {
        light(&buffer.content[y / CELL_PIXELS.1 * width + x / CELL_PIXELS.0], y % CELL_PIXELS.1, own)
    };
    let mut picture = PreparedImage::prepare_from_greyscale(width * CELL_PIXELS.0, height * CELL_PIXELS.1, pixel);
    let grids = picture.detect_grids();
    assert!(grids.len() <= 1, "one code");
    let (about, text) = grids.first()?.decode().ok()?;
    Some((text, about.version.0, about.ecc_level))
}

/// Draws a code in a window and reads its text from a dark and from a light terminal; its version and its level.
fn assert_scans(text: &str, columns: u16, rows: u16, code: &Qr) -> (usize, u16) {
    let (drawn, buffer) = window(columns, rows, COLOR, MARKS, code);
    assert!(drawn, "{text}");
    let seen = [DARK, LIGHT].map(|own| {
        let (said, version, level) = read(&buffer, own).unwrap_or_else(|| panic!("{text}: no code is seen"));
        assert_eq!(said, text);
        (version, level)
    });
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].0, code.side() / 4 - 4);
    seen[0]
}

#[test]
fn every_program_url_scans_on_dark_and_light() {
    let (mut safe, mut close, mut large, mut all) = (0, 0, 0, 0);
    for program in REFERENCE.catalogue.all() {
        let Some(address) = &program.page else { continue };
        all += 1;
        match encode_within(address, 80, 24) {
            Some(code) => {
                let (version, level) = assert_scans(address, 80, 24, &code);
                assert!(version <= 5, "{address}");
                if level == M { safe += 1 } else { close += 1 }
            }
            // A larger window has room for it; in a smaller one there is the text alone.
            None => {
                let (version, level) = assert_scans(address, 120, 36, &encode(address).unwrap());
                assert!(version > 5 && level == M, "{address}");
                large += 1;
            }
        }
    }
    println!(
        "of {all} addresses {safe} fit in 80 by 24 at level M, {close} at level L, {large} in a larger window only"
    );
    assert!(safe * 3 > all && (safe + close) * 2 > all, "{safe} and {close} of {all}");
}

/// Returns the screen of a code after these keys, in a window of this size.
fn screen(keys: &str, size: Size) -> (App, Buffer) {
    let mut app = open(&REFERENCE, settings(), size);
    press(&mut app, keys);
    assert_eq!(app.screen_name(), "qr");
    let buffer = draw_app(&app, size).0;
    (app, buffer)
}

#[test]
fn qr_screens_scan_on_dark_and_light() {
    // Only a program with a page of its own has a code: the first such match is opened.
    let mut list = open(&REFERENCE, settings(), (80, 24));
    press(&mut list, "1152");
    let has_page = |app: &App| app.session().record(app.session().selected.unwrap()).unwrap().page.is_some();
    let mut down = String::new();
    while !has_page(&list) {
        press(&mut list, "Down");
        down += "Down ";
    }
    let keys = format!("1152 Space {down}Enter y3");
    for size in [(80, 24), (100, 30), (120, 36), (300, 120), (50, 40)] {
        let (app, buffer) = screen(&keys, size);
        let record = app.session().selected.unwrap();
        let address = &app.session().record(record).unwrap().page.clone().unwrap();
        let code = resume::encode(&app.session().core.answers, &app.session().core.reference_data.catalogue);
        assert_eq!(code.omitted_texts, 0);
        let (_, of_code) = screen("1152 Space y3", size);
        for (text, buffer) in [(address.as_str(), &buffer), (code.letters(), &of_code)] {
            for own in [DARK, LIGHT] {
                let said = read(buffer, own).map(|(said, ..)| said);
                assert_eq!(said.as_deref(), Some(text), "at {size:?}");
            }
        }
    }
}

#[test]
fn alphanumeric_qr_of_10_to_120_chars_scans() {
    let letters: Vec<char> = ('0'..='9').chain('A'..='Z').chain("-.:/ $%*+".chars()).collect();
    let mut chance = Random::new(7);
    for length in 10..=120 {
        let text: String = (0..length).map(|_| chance.pick(&letters)).collect();
        // All of them fit in the smallest usual window: 122 such letters fill version 5.
        let (version, level) = assert_scans(&text, 80, 24, &encode(&text).unwrap());
        assert!(version <= 5 && level == M, "{text}");
    }
}

#[test]
fn any_text_scans_where_it_fits() {
    for text in ["a", "É à ç — 看護 مرحبا", &"0123456789".repeat(40), &"https://example.ca/ÀÉ?x=1&".repeat(20)]
    {
        assert_scans(text, 160, 80, &encode(text).unwrap());
    }
}

#[test]
fn inverted_qr_does_not_scan() {
    let code = encode("https://example.ca/care").unwrap();
    let (_, mut buffer) = window(80, 24, COLOR, MARKS, &code);
    assert!(read(&buffer, DARK).is_some());
    for cell in &mut buffer.content {
        (cell.fg, cell.bg) = (Color::Reset, Color::Reset);
    }
    assert_eq!(read(&buffer, DARK), None, "light on dark");
}

/// Whether nothing of a code is in a window.
fn has_no_qr(buffer: &Buffer) -> bool {
    buffer
        .content
        .iter()
        .all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset && !"█▀▄".contains(cell.symbol()))
}

#[test]
fn no_qr_in_small_window_no_color_or_ascii_mode() {
    let code = encode("https://example.ca/care").unwrap();
    let mono = Theme { color: false };
    let plain = Glyphs::new(true);
    for (columns, rows, theme, marks) in [
        (30, 10, COLOR, MARKS),
        (40, 12, COLOR, MARKS),
        (80, 24, mono, MARKS),
        (80, 24, COLOR, plain),
        (80, 24, mono, plain),
    ] {
        let (drawn, buffer) = window(columns, rows, theme, marks, &code);
        assert!(!drawn && has_no_qr(&buffer), "{columns}x{rows} {theme:?} {marks:?}");
    }
}

#[test]
fn linux_console_draws_qr_with_half_blocks() {
    let console = Glyphs { ascii: true, blocks: true };
    let code = encode("https://example.ca/care").unwrap();
    let (drawn, buffer) = window(80, 24, COLOR, console, &code);
    assert!(drawn);
    assert_eq!(read(&buffer, DARK).unwrap().0, "https://example.ca/care");
}

#[test]
fn qr_is_complete_or_absent_at_every_size() {
    for text in ["A", "https://example.ca/care", &"a".repeat(84)] {
        let code = encode(text).unwrap();
        let (wide, high) = (u16::try_from(code.columns()).unwrap(), u16::try_from(code.rows()).unwrap());
        for (columns, rows) in (0..=100).flat_map(|columns| (0..=50).map(move |rows| (columns, rows))) {
            let area = Rect::new(0, 0, columns, rows);
            let (x, y) = (columns / 9, rows / 9);
            let mut buffer = Buffer::empty(area);
            let drawn = draw(&mut Canvas::new(&mut buffer, area, COLOR, MARKS), x, y, &code);
            assert_eq!(drawn, x + wide <= columns && y + high <= rows, "{columns}x{rows}");
            assert_eq!(
                drawn,
                can_draw(Rect::new(x, y, columns - x, rows - y), COLOR, MARKS, &code),
                "{columns}x{rows}"
            );
            let place = if drawn { Rect::new(x, y, wide, high) } else { Rect::default() };
            let styled =
                buffer.content.iter().filter(|cell| cell.fg == Color::Black && cell.bg == Color::White).count();
            assert_eq!(styled, usize::from(place.width) * usize::from(place.height), "{columns}x{rows}");
            let rows: Vec<String> = place
                .rows()
                .map(|row| row.columns().map(|at| buffer[(at.x, at.y)].symbol().to_owned()).collect())
                .collect();
            assert_eq!(rows, if drawn { code.half_blocks() } else { Vec::new() });
        }
    }
}
