//! PDF as another library reads it.

use lopdf::{Dictionary, Document as Read, Object};
use microcred_advice::matching::MatchRequest;
use microcred_export::document::{Document, HandoutOptions, pdf, program};

use super::support::{a_comparison, a_plan, a_program, every_document, everywhere, fitting, person, texts};
use crate::support::data::{REFERENCE, TODAY};

fn read(document: &Document) -> Read {
    Read::load_mem(&pdf::render(document).unwrap()).unwrap()
}

fn catalog(read: &Read) -> &Dictionary {
    read.catalog().unwrap()
}

fn dictionary<'a>(read: &'a Read, object: &'a Object) -> &'a Dictionary {
    match object {
        Object::Reference(id) => read.get_dictionary(*id).unwrap(),
        other => other.as_dict().unwrap(),
    }
}

/// The text of all pages, spaces made one.
fn text_of(read: &Read) -> String {
    let pages: Vec<u32> = read.get_pages().keys().copied().collect();
    read.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The kinds of all elements of the tree, in order of reading.
fn kinds(read: &Read, object: &Object, into: &mut Vec<String>) {
    match object {
        Object::Reference(id) => kinds(read, read.get_object(*id).unwrap(), into),
        Object::Array(all) => all.iter().for_each(|one| kinds(read, one, into)),
        Object::Dictionary(found) => {
            if let Ok(kind) = found.get(b"S").and_then(Object::as_name) {
                into.push(String::from_utf8_lossy(kind).into_owned());
            }
            if let Ok(children) = found.get(b"K") {
                kinds(read, children, into);
            }
        }
        _ => {}
    }
}

fn tree(read: &Read) -> Vec<String> {
    let mut all = Vec::new();
    let root = dictionary(read, catalog(read).get(b"StructTreeRoot").unwrap());
    kinds(read, root.get(b"K").unwrap(), &mut all);
    all
}

#[test]
fn pdf_has_title_language_tags_and_text() {
    for (name, document) in every_document() {
        let read = read(&document);
        let catalog = catalog(&read);
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), document.lang.as_bytes(), "{name}");
        let marked = dictionary(&read, catalog.get(b"MarkInfo").unwrap());
        assert!(marked.get(b"Marked").unwrap().as_bool().unwrap(), "{name}");
        let shown = dictionary(&read, catalog.get(b"ViewerPreferences").unwrap());
        assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap(), "{name}");
        let info = dictionary(&read, read.trailer.get(b"Info").unwrap());
        let title = lopdf::decode_text_string(info.get(b"Title").unwrap()).unwrap();
        assert_eq!(title, document.title, "{name}");
        let tree = tree(&read);
        assert_eq!(tree.iter().filter(|kind| *kind == "H1").count(), 1, "{name}");
        let lists = ["H2", "P", "L", "LI", "Lbl", "LBody", "Link"];
        let tables = ["Table", "Caption", "THead", "TBody", "TR", "TH", "TD"];
        let wanted = lists.iter().chain(tables.iter().filter(|_| !name.starts_with("program")));
        for kind in wanted {
            assert!(tree.iter().any(|found| found == kind), "{name}: no {kind}");
        }
        let text = text_of(&read);
        for line in microcred_export::document::plain_text::render(&document)
            .lines()
            .filter(|line| line.starts_with("Prices can"))
        {
            assert!(text.contains(line), "{name}: {line}");
        }
    }
}

#[test]
fn pdf_text_has_titles_and_symbols() {
    let text = text_of(&read(&a_plan("en")));
    for wanted in ["My plan", "Care Aide Certificate", "Maple College", "✓ yes", "? ask", "Sources"] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    let text = text_of(&read(&a_plan("fr")));
    for wanted in ["Mon plan", "Liste de vérification", "Avant de payer"] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

#[test]
fn pdf_is_deterministic() {
    for make in [a_plan, a_program] {
        assert!(pdf::render(&make("fr")).unwrap() == pdf::render(&make("fr")).unwrap());
    }
}

#[test]
fn words_without_glyphs_are_replaced_by_a_pointer() {
    let text = text_of(&read(&everywhere("Cours 看護 مرحبا de soins")));
    assert!(text.contains("Cours (see the HTML form) de soins"), "{text}");
    assert!(!text.contains('看') && !text.contains('\u{fffd}'), "{text}");
}

#[test]
fn pages_are_numbered_and_wide_tables_are_landscape() {
    let long = read(&a_plan("en"));
    let count = long.get_pages().len();
    let text = text_of(&long);
    assert!(count > 1 && (1..=count).all(|page| text.contains(&format!("{page} / {count}"))), "{count}: {text}");
    let width = |document: &Document| {
        let read = read(document);
        let page = *read.get_pages().values().next().unwrap();
        read.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap()[2].as_float().unwrap()
    };
    assert!(width(&a_comparison("en", 5)) > 700.0 && width(&a_comparison("en", 2)) < 700.0);
}

#[test]
fn single_program_handout_fits_one_sheet() {
    let person = person();
    let wish = MatchRequest::new(&person, &REFERENCE, TODAY);
    let columns = fitting(&wish, &REFERENCE);
    assert!(!columns.is_empty());
    let mut longer = Vec::new();
    for tag in ["en", "fr"] {
        let texts = texts(tag);
        for column in &columns {
            let pages = read(&program(column, &HandoutOptions::default(), &wish, &texts)).get_pages().len();
            if pages > MAX_PAGES {
                longer.push(format!("{tag}, {}: {pages} pages", column.program.id));
            }
        }
    }
    assert_eq!(longer, Vec::<String>::new(), "of {}", columns.len());
}

/// One sheet of paper, both sides.
const MAX_PAGES: usize = 2;
