//! HTML and Markdown as other parsers read them.

use std::collections::BTreeSet;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use microcred_export::document::{Document, html, markdown};
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::support::every_document;

/// One element: its name and its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
}

impl Element {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

fn text_of(node: &Handle) -> String {
    match &node.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        _ => node.children.borrow().iter().map(text_of).collect(),
    }
}

fn walk(node: &Handle, into: &mut Vec<Element>) {
    match &node.data {
        NodeData::Element { name, attrs, .. } => {
            let attribute = |one: &html5ever::Attribute| (one.name.local.to_string(), one.value.to_string());
            into.push(Element {
                name: name.local.to_string(),
                attributes: attrs.borrow().iter().map(attribute).collect(),
                text: text_of(node),
            });
        }
        NodeData::Comment { contents } => panic!("a comment: {contents}"),
        NodeData::ProcessingInstruction { contents, .. } => panic!("an instruction: {contents}"),
        _ => {}
    }
    node.children.borrow().iter().for_each(|child| walk(child, into));
}

/// Every element of an HTML file, in order. It is sound.
pub fn elements(written: &str) -> Vec<Element> {
    let opts = ParseOpts {
        tokenizer: html5ever::tokenizer::TokenizerOpts { exact_errors: true, ..Default::default() },
        ..Default::default()
    };
    let dom: RcDom = parse_document(RcDom::default(), opts).one(written);
    let errors: Vec<String> = dom.errors.borrow().iter().map(ToString::to_string).collect();
    assert_eq!(errors, Vec::<String>::new(), "{written}");
    let mut all = Vec::new();
    walk(&dom.document, &mut all);
    all
}

/// What Markdown is made of, without its words: where an address leads stays.
pub fn events(written: &str) -> Vec<String> {
    let mut all = Vec::new();
    for event in
        Parser::new_ext(written, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS)
    {
        match event {
            Event::Text(_) | Event::SoftBreak => {}
            Event::Start(Tag::Link { dest_url, .. }) => all.push(format!("link {dest_url}")),
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML: {html}"),
            other => all.push(format!("{other:?}").chars().take(24).collect()),
        }
    }
    all
}

/// What must hold of the HTML of every hand-out.
pub fn check_html(document: &Document) -> Vec<Element> {
    let written = html::render(document);
    let all = elements(&written);
    let names: BTreeSet<&str> = all.iter().map(|one| one.name.as_str()).collect();
    let allowed = [
        "a",
        "body",
        "caption",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "head",
        "html",
        "li",
        "main",
        "meta",
        "ol",
        "p",
        "path",
        "span",
        "style",
        "svg",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ];
    assert!(names.iter().all(|name| allowed.contains(name)), "{names:?}");
    let of = |name: &str| all.iter().filter(|one| one.name == name).collect::<Vec<_>>();
    assert_eq!(of("h1").len(), 1);
    assert_eq!(all[0].get("lang"), Some(document.lang));
    assert_eq!(of("title")[0].text, document.title);
    assert_eq!(of("table").len(), of("caption").len());
    assert!(of("th").iter().all(|head| matches!(head.get("scope"), Some("col" | "row"))));
    assert!(of("a").iter().all(|link| link.get("href").is_some_and(|address| address.starts_with("http"))));
    for element in &all {
        for (name, value) in &element.attributes {
            let drawing = ["svg", "path"].contains(&element.name.as_str());
            let of_drawing = ["role", "width", "height", "viewBox", "shape-rendering", "fill", "d"];
            let of_all = ["lang", "charset", "name", "content", "dir", "scope", "href", "class"];
            assert!(
                if drawing { of_drawing.contains(&name.as_str()) } else { of_all.contains(&name.as_str()) },
                "{name}"
            );
            assert!(name != "dir" || value == "auto");
        }
    }
    let style = &of("style")[0].text;
    assert!(!style.contains("url(") && !style.contains("@import"), "{style}");
    // No level of heading is left out.
    let levels: Vec<u8> = all.iter().filter_map(|one| one.name.strip_prefix('h')?.parse().ok()).collect();
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    all
}

#[test]
fn html_is_valid_and_accessible() {
    for (name, document) in every_document() {
        let all = check_html(&document);
        if name.starts_with("program") {
            continue;
        }
        assert!(all.iter().any(|one| one.name == "table"), "{name}");
        assert!(all.iter().any(|one| one.name == "th" && one.get("scope") == Some("row")), "{name}");
    }
}

/// How light a colour such as `#003a8c` is, as WCAG works it out.
fn light(color: &str) -> f64 {
    let digits: Vec<u32> = color.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
    let channel = |place: usize| {
        let value = if digits.len() == 3 { digits[place] * 17 } else { digits[place * 2] * 16 + digits[place * 2 + 1] };
        let share = f64::from(value) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2)
}

#[test]
fn html_contrast_is_7_to_1_and_print_is_14_points() {
    let written = html::render(&super::support::everywhere("A"));
    let style = elements(&written).into_iter().find(|one| one.name == "style").unwrap().text;
    let after = |mark: &str| -> Vec<String> {
        let hex = |rest: &str| rest.chars().take_while(char::is_ascii_hexdigit).collect();
        style.split(mark).skip(1).map(hex).collect()
    };
    assert_eq!(after("background:#"), ["fff"]);
    let colors = after("color:#");
    assert!(colors.len() >= 2, "{colors:?}");
    for color in colors {
        assert!((1.0 + 0.05) / (light(&color) + 0.05) >= 7.0, "{color}");
    }
    assert!(style.contains("@page") && style.contains("@media print{html{font-size:14pt}"), "{style}");
}

#[test]
fn markdown_has_one_title_and_honest_links() {
    for (name, document) in every_document() {
        let written = markdown::render(&document);
        let all = events(&written);
        assert_eq!(all.iter().filter(|one| *one == "End(Heading(H1))").count(), 1, "{name}: {all:?}");
        assert!(all.iter().any(|one| one.starts_with("link http")), "{name}");
        let tables = all.iter().any(|one| one.starts_with("Start(Table"));
        assert_eq!(tables, !name.starts_with("program"), "{name}");
    }
}
