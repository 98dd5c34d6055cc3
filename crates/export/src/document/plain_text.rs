//! A hand-out as plain text of 80 columns.

use crate::document::{Block, Document, HeadingLevel, RichText, Table};
use crate::wrapping::{display_width, wrap_at_blanks};

/// The columns of a page.
const PAGE_COLUMNS: usize = 80;
/// The line to write on.
const FILL_IN_COLUMNS: usize = 40;
/// Room for the heads of the rows beside their cells.
const ROW_HEADER_COLUMNS: usize = 28;

fn wrap(line: &RichText, first: &str, rest: &str) -> String {
    wrap_at_blanks(&line.to_plain_text(), PAGE_COLUMNS, first, rest)
}

fn wrap_text(text: &str, first: &str, rest: &str) -> String {
    wrap(&RichText::from_text(text), first, rest)
}

/// The hand-out as text.
#[must_use]
pub fn render(document: &Document) -> String {
    let mut out = underline(&document.title, '=');
    let mut before: Option<&Block> = None;
    for block in document.blocks.iter().filter(|block| !matches!(block, Block::Qr(_))) {
        if !matches!((before, block), (Some(Block::Heading(..)), _)) {
            out.push('\n');
        }
        out += &block_text(block);
        before = Some(block);
    }
    out
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Heading(HeadingLevel::H2, text) => underline(text, '-'),
        Block::Heading(HeadingLevel::H3, text) => wrap_text(text, "", "  "),
        Block::Paragraph(line) => wrap(line, "", ""),
        Block::BulletList(items) => items.iter().map(|item| wrap(item, "  - ", "    ")).collect(),
        Block::NumberedList(items) => {
            (1..).zip(items).map(|(number, item)| wrap(item, &format!("{number:>3}. "), "     ")).collect()
        }
        Block::Table(table) => table_text(table),
        Block::FillIn(label) => format!("{label} {}\n", "_".repeat(FILL_IN_COLUMNS)),
        Block::Qr(_) => String::new(),
    }
}

/// A heading with a line under it.
fn underline(text: &str, mark: char) -> String {
    let text = wrap_text(text, "", "");
    let width = text.lines().map(display_width).max().unwrap_or(0);
    format!("{text}{}\n", mark.to_string().repeat(width))
}

/// A table of one column beside its heads stands side by side; of more, each cell is named.
fn table_text(table: &Table) -> String {
    let mut out = wrap_text(&table.caption, "", "  ");
    for (head, cells) in &table.rows {
        match cells.as_slice() {
            [only] if display_width(head) < ROW_HEADER_COLUMNS => {
                let padding = " ".repeat(ROW_HEADER_COLUMNS - display_width(head));
                out += &wrap(only, &format!("  {head}{padding}"), &" ".repeat(ROW_HEADER_COLUMNS + 2));
            }
            [only] => out += &wrap_text(&format!("{head}: {}", only.to_plain_text()), "  ", "      "),
            _ => {
                out += &wrap_text(head, "  ", "    ");
                let named = table.headers.iter().skip(1).zip(cells);
                out += &named.map(|(name, cell)| column_text(name, cell)).collect::<String>();
            }
        }
    }
    out
}

fn column_text(name: &str, cell: &RichText) -> String {
    let indent = " ".repeat(display_width(name) + 6);
    wrap(cell, &format!("    {name}  "), &indent)
}
