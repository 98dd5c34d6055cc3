//! A hand-out as one HTML file: no script, nothing from elsewhere, black on white, ready to print.

use std::fmt::Write;

use crate::document::{Block, Document, HeadingLevel, Inline, QrFigure, RichText, Table};
use crate::qr::QUIET_ZONE_MODULES;

/// Text is #111 on #fff (18.9 to 1), an address #003a8c on #fff (10.6 to 1). On paper letters have 14 points.
const STYLE: &str = "\
html{color:#111;background:#fff;font:1.125rem/1.5 sans-serif}
body{max-width:44rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.25;margin:1.5em 0 .5em}
a{color:#003a8c;text-decoration:underline}
table{border-collapse:collapse;width:100%;margin:1em 0}
caption{text-align:start;font-weight:bold;padding:.25em 0}
th,td{border:1px solid #111;padding:.25em .5em;text-align:start;vertical-align:top}
figure{margin:1em 0;break-inside:avoid}
svg{display:block}
svg{shape-rendering:crispEdges}
.blank{display:inline-block;width:20em;max-width:70%;border-bottom:1px solid #111}
@page{size:letter;margin:18mm}
@media print{html{font-size:14pt}body{max-width:none;padding:0}h1,h2,h3{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}}
";

/// The hand-out as HTML.
#[must_use]
pub fn render(document: &Document) -> String {
    let title = escape(&document.title);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">{title}</h1>\n",
        escape(document.lang)
    );
    for block in &document.blocks {
        out += &block_html(block);
    }
    out + "</main>\n</body>\n</html>\n"
}

fn block_html(block: &Block) -> String {
    match block {
        Block::Heading(HeadingLevel::H2, text) => format!("<h2 dir=\"auto\">{}</h2>\n", escape(text)),
        Block::Heading(HeadingLevel::H3, text) => format!("<h3 dir=\"auto\">{}</h3>\n", escape(text)),
        Block::Paragraph(line) => format!("<p dir=\"auto\">{}</p>\n", inline_html(line)),
        Block::BulletList(items) => list_html("ul", items),
        Block::NumberedList(items) => list_html("ol", items),
        Block::Table(table) => table_html(table),
        Block::FillIn(label) => format!("<p>{} <span class=\"blank\">&nbsp;</span></p>\n", escape(label)),
        Block::Qr(code) => qr_html(code),
    }
}

/// The pixels of a module of a code: three quarters of a millimetre on paper.
const MODULE_PX: usize = 3;

/// A code as a drawing of its own, dark on light whatever the colours of the page, with what it says as its title.
fn qr_html(QrFigure { qr: code, caption, alt_text: alternative }: &QrFigure) -> String {
    let side = code.columns();
    let size = side * MODULE_PX;
    let mut dark = String::new();
    for (x, y, wide) in code.runs() {
        let _ = write!(dark, "M{} {}h{wide}v1h-{wide}z", x + QUIET_ZONE_MODULES, y + QUIET_ZONE_MODULES);
    }
    format!(
        "<figure>\n<svg role=\"img\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 {side} {side}\"><title>{}</title><path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/>\
         <path fill=\"#000\" d=\"{dark}\"/></svg>\n<figcaption dir=\"auto\">{}</figcaption>\n</figure>\n",
        escape(alternative),
        escape(caption)
    )
}

fn list_html(element: &str, items: &[RichText]) -> String {
    let items: String = items.iter().map(|item| format!("<li dir=\"auto\">{}</li>\n", inline_html(item))).collect();
    format!("<{element}>\n{items}</{element}>\n")
}

fn table_html(table: &Table) -> String {
    let mut out = format!("<table>\n<caption dir=\"auto\">{}</caption>\n<thead>\n<tr>", escape(&table.caption));
    for head in &table.headers {
        let _ = write!(out, "<th scope=\"col\" dir=\"auto\">{}</th>", escape(head));
    }
    out += "</tr>\n</thead>\n<tbody>\n";
    for (head, cells) in &table.rows {
        let _ = write!(out, "<tr><th scope=\"row\" dir=\"auto\">{}</th>", escape(head));
        for cell in cells {
            let _ = write!(out, "<td dir=\"auto\">{}</td>", inline_html(cell));
        }
        out += "</tr>\n";
    }
    out + "</tbody>\n</table>\n"
}

fn inline_html(line: &RichText) -> String {
    let piece = |piece: &Inline| match piece {
        Inline::Text(words) => escape(words),
        Inline::Link(address) => {
            let address = escape(address);
            format!("<a href=\"{address}\">{address}</a>")
        }
    };
    line.inlines().iter().map(piece).collect()
}

/// A text in which no letter means anything to HTML, in an element and in an attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
