//! The code of a hand-out as a camera sees it on paper.

use lopdf::content::Content;
use lopdf::{Document as Read, Object};
use microcred_advice::matching::MatchRequest;
use microcred_export::document::{Block, Document, HandoutOptions, QrFigure, html, markdown, pdf, plain_text, program};
use rqrr::PreparedImage;

use super::markup::elements;
use super::support::{a_comparison, a_plan, a_program, fitting, person, texts};
use crate::support::data::{REFERENCE, TODAY};

/// The pixels of a module.
const MODULE_PIXELS: usize = 6;

/// A run of dark modules: where it begins, and how wide it is.
type DarkRun = (f32, f32, f32);

/// What a camera reads of runs that are one high, on a sheet of so many.
fn read(runs: &[DarkRun], side: f32) -> String {
    let scaled = |number: f32| (number * MODULE_PIXELS as f32).round() as usize;
    let size = scaled(side);
    let mut dark = vec![false; size * size];
    for (x, y, wide) in runs {
        for row in scaled(*y)..scaled(y + 1.0) {
            dark[row * size + scaled(*x)..row * size + scaled(x + wide)].fill(true);
        }
    }
    let pixel = |x: usize, y: usize| if dark[y * size + x] { 0x10 } else { 0xf0 };
    let mut picture = PreparedImage::prepare_from_greyscale(size, size, pixel);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

fn code_of(document: &Document) -> Option<&QrFigure> {
    document.blocks.iter().find_map(|block| match block {
        Block::Qr(code) => Some(code),
        _ => None,
    })
}

/// The runs of a path of SVG, as they are written here.
fn runs_of_svg(path: &str) -> Vec<DarkRun> {
    let run = |run: &str| {
        let (place, rest) = run.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let wide = rest.strip_suffix('z').unwrap().split_once("v1h-").unwrap();
        assert_eq!(wide.0, wide.1, "{run}");
        (x.parse().unwrap(), y.parse().unwrap(), wide.0.parse().unwrap())
    };
    path.split('M').skip(1).map(run).collect()
}

#[test]
fn html_qr_links_to_program_page() {
    for tag in ["en", "fr", "es"] {
        let document = a_program(tag);
        let code = code_of(&document).unwrap();
        let all = elements(&html::render(&document));
        let of = |name: &str| all.iter().filter(|one| one.name == name).collect::<Vec<_>>();
        let [drawing] = of("svg")[..] else { panic!("one drawing") };
        let side = code.qr.columns();
        assert_eq!(drawing.get("viewBox"), Some(format!("0 0 {side} {side}").as_str()));
        assert_eq!(drawing.get("role"), Some("img"));
        assert_eq!((&of("title")[1].text, &of("figcaption")[0].text), (&code.alt_text, &code.caption));
        let paths = of("path");
        assert_eq!(paths[0].get("fill"), Some("#fff"), "light all around, whatever the colours of the page");
        assert_eq!(paths[0].get("d"), Some(format!("M0 0h{side}v{side}h-{side}z").as_str()));
        let address = read(&runs_of_svg(paths[1].get("d").unwrap()), side as f32);
        assert!(code.alt_text.contains(&address) && of("a").iter().any(|link| link.get("href") == Some(&address)));
        for answer in ["1500", "1,500", "33102"] {
            assert!(!address.contains(answer), "{address}");
        }
    }
}

/// The rectangles of the largest path of a PDF, with their corners in points: left, top, right, bottom.
fn largest_path(read: &Read) -> Vec<[f32; 4]> {
    let mut largest = Vec::new();
    for page in read.get_pages().values() {
        let (mut path, mut corners): (Vec<[f32; 4]>, Vec<(f32, f32)>) = Default::default();
        for operation in Content::decode(&read.get_page_content(*page)).unwrap().operations {
            let number = |place: usize| operation.operands[place].as_float().unwrap();
            match operation.operator.as_str() {
                "m" | "l" => corners.push((number(0), number(1))),
                "h" => {
                    let of = |pick: fn(f32, f32) -> f32| {
                        let first = corners[0];
                        corners.iter().fold(first, |one, other| (pick(one.0, other.0), pick(one.1, other.1)))
                    };
                    let (least, most) = (of(f32::min), of(f32::max));
                    path.push([least.0, least.1, most.0, most.1]);
                    corners.clear();
                }
                "f" => {
                    if path.len() > largest.len() {
                        largest = path.clone();
                    }
                    path.clear();
                }
                _ => {}
            }
        }
    }
    largest
}

/// The runs of rectangles that stand on a grid, from the corner of its light zone on, and its side.
fn runs_of(rectangles: &[[f32; 4]]) -> (Vec<DarkRun>, f32) {
    let least = |place: usize| rectangles.iter().map(|one| one[place]).fold(f32::MAX, f32::min);
    let (left, top) = (least(0), least(1));
    let right = rectangles.iter().map(|one| one[2]).fold(0.0, f32::max);
    let module = rectangles[0][3] - rectangles[0][1];
    let quiet = microcred_export::qr::QUIET_ZONE_MODULES as f32;
    let place = |one: &[f32; 4]| {
        let at = |number: f32| (number / module).round();
        (at(one[0] - left) + quiet, at(one[1] - top) + quiet, at(one[2] - one[0]))
    };
    (rectangles.iter().map(place).collect(), ((right - left) / module).round() + 2.0 * quiet)
}

#[test]
fn pdf_qr_links_to_program_page() {
    for tag in ["en", "fr"] {
        let document = a_program(tag);
        let code = code_of(&document).unwrap();
        let file = Read::load_mem(&pdf::render(&document).unwrap()).unwrap();
        // Upside down a code is another one, and is not read.
        let (runs, side) = runs_of(&largest_path(&file));
        assert_eq!(side as usize, code.qr.columns());
        let address = read(&runs, side);
        assert!(code.alt_text.contains(&address), "{address}");
        let figures: Vec<String> = file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|found| found.get(b"S").and_then(Object::as_name).is_ok_and(|kind| kind == b"Figure"))
            .map(|found| {
                assert!(found.has(b"A"), "where it stands");
                lopdf::decode_text_string(found.get(b"Alt").unwrap()).unwrap()
            })
            .collect();
        assert_eq!(figures, std::slice::from_ref(&code.alt_text));
    }
}

#[test]
fn qr_never_adds_a_page() {
    let person = person();
    let wish = MatchRequest::new(&person, &REFERENCE, TODAY);
    let (mut with, mut all) = (0, 0);
    for tag in ["en", "fr", "es"] {
        let texts = texts(tag);
        for column in fitting(&wish, &REFERENCE) {
            let document = program(&column, &HandoutOptions::default(), &wish, &texts);
            let Some(page) = column.program.page.as_deref() else {
                assert!(code_of(&document).is_none(), "{}: a code without a page", column.program.id);
                continue;
            };
            assert!(code_of(&document).is_some_and(|code| code.alt_text.contains(page)));
            let blocks = document.blocks.iter().filter(|block| !matches!(block, Block::Qr(_))).cloned().collect();
            let (plain, pages) = pdf::render_with_page_count(&Document { blocks, ..document.clone() }).unwrap();
            let (file, count) = pdf::render_with_page_count(&document).unwrap();
            assert_eq!(count, pages, "{tag}, {}", column.program.id);
            all += 1;
            with += usize::from(file != plain);
        }
    }
    println!("{with} of {all} hand-outs have their code");
    assert!(with * 4 > all * 3, "{with} of {all}");
}

#[test]
fn text_formats_and_multi_program_handouts_have_no_qr() {
    let document = a_program("en");
    let caption = &code_of(&document).unwrap().caption;
    for written in [plain_text::render(&document), markdown::render(&document)] {
        assert!(!written.contains(caption) && !written.contains("\n\n\n"), "{written}");
    }
    assert_eq!(code_of(&a_plan("en")).or(code_of(&a_comparison("en", 2))), None);
}
