//! A hand-out as plain text of 80 columns.

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

use super::{Block, Document, Level, Line, Table};
use crate::export::breaking::filled;

/// The columns of a page.
const WIDTH: usize = 80;
/// The line to write on.
const BLANK: usize = 40;
/// Room for the heads of the rows beside their cells.
const HEADS: usize = 28;

/// Breaks a text into lines; the first and the others are indented. An address stays whole, so that it can be copied.
fn wrapped(line: &Line, first: &str, rest: &str) -> String {
    let options = Options::new(WIDTH)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    filled(&line.plain(), options) + "\n"
}

fn words(text: &str, first: &str, rest: &str) -> String {
    wrapped(&Line::words(text), first, rest)
}

/// The hand-out as text.
#[must_use]
pub fn render(document: &Document) -> String {
    let mut out = under(&document.title, '=');
    let mut before: Option<&Block> = None;
    for block in document.blocks.iter().filter(|block| !matches!(block, Block::Code(_))) {
        if !matches!((before, block), (Some(Block::Heading(..)), _)) {
            out.push('\n');
        }
        out += &text_of(block);
        before = Some(block);
    }
    out
}

fn text_of(block: &Block) -> String {
    match block {
        Block::Heading(Level::Part, text) => under(text, '-'),
        Block::Heading(Level::Section, text) => words(text, "", "  "),
        Block::Text(line) => wrapped(line, "", ""),
        Block::List(items) => items.iter().map(|item| wrapped(item, "  - ", "    ")).collect(),
        Block::Numbered(items) => {
            (1..).zip(items).map(|(number, item)| wrapped(item, &format!("{number:>3}. "), "     ")).collect()
        }
        Block::Table(table) => rows(table),
        Block::Blank(label) => format!("{label} {}\n", "_".repeat(BLANK)),
        Block::Code(_) => String::new(),
    }
}

/// A heading with a line under it.
fn under(text: &str, mark: char) -> String {
    let text = words(text, "", "");
    let width = text.lines().map(display_width).max().unwrap_or(0);
    format!("{text}{}\n", mark.to_string().repeat(width))
}

/// A table of one column beside its heads stands side by side; of more, each cell is named.
fn rows(table: &Table) -> String {
    let mut out = words(&table.caption, "", "  ");
    for (head, cells) in &table.rows {
        match cells.as_slice() {
            [only] if display_width(head) < HEADS => {
                let padding = " ".repeat(HEADS - display_width(head));
                out += &wrapped(only, &format!("  {head}{padding}"), &" ".repeat(HEADS + 2));
            }
            [only] => out += &words(&format!("{head}: {}", only.plain()), "  ", "      "),
            _ => {
                out += &words(head, "  ", "    ");
                let named = table.heads.iter().skip(1).zip(cells);
                out += &named.map(|(name, cell)| of_column(name, cell)).collect::<String>();
            }
        }
    }
    out
}

fn of_column(name: &str, cell: &Line) -> String {
    let indent = " ".repeat(display_width(name) + 6);
    wrapped(cell, &format!("    {name}  "), &indent)
}
