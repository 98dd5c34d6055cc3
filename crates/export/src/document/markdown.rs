//! A hand-out as Markdown (CommonMark with tables). Nothing of a text becomes a link, a heading, a cell or HTML.

use std::fmt::Write;

use crate::document::{Block, Document, HeadingLevel, Inline, RichText, Table};

/// The line to write on.
const FILL_IN_COLUMNS: usize = 40;

/// The hand-out as Markdown.
#[must_use]
pub fn render(document: &Document) -> String {
    let mut out = format!("# {}\n", escape(&document.title));
    for block in document.blocks.iter().filter(|block| !matches!(block, Block::Qr(_))) {
        let _ = write!(out, "\n{}", block_markdown(block));
    }
    out
}

fn block_markdown(block: &Block) -> String {
    match block {
        Block::Heading(HeadingLevel::H2, text) => format!("## {}\n", escape(text)),
        Block::Heading(HeadingLevel::H3, text) => format!("### {}\n", escape(text)),
        Block::Paragraph(line) => format!("{}\n", escape_line_start(&inline_markdown(line))),
        Block::BulletList(items) => {
            items.iter().map(|item| format!("- {}\n", escape_line_start(&inline_markdown(item)))).collect()
        }
        Block::NumberedList(items) => (1..)
            .zip(items)
            .map(|(number, item)| format!("{number}. {}\n", escape_line_start(&inline_markdown(item))))
            .collect(),
        Block::Table(table) => table_markdown(table),
        Block::FillIn(label) => format!("{} {}\n", escape_line_start(&escape(label)), "\\_".repeat(FILL_IN_COLUMNS)),
        Block::Qr(_) => String::new(),
    }
}

fn table_markdown(table: &Table) -> String {
    let row = |cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut out = format!("{}\n\n", escape_line_start(&escape(&table.caption)));
    out += &row(&mut table.headers.iter().map(|head| escape(head)));
    out += &row(&mut table.headers.iter().map(|_| "---".to_owned()));
    for (head, cells) in &table.rows {
        out += &row(&mut std::iter::once(format!("**{}**", escape(head))).chain(cells.iter().map(inline_markdown)));
    }
    out
}

fn inline_markdown(line: &RichText) -> String {
    let piece = |piece: &Inline| match piece {
        // Brackets end at `>`, which no address that can be followed holds.
        Inline::Link(address) => format!("<{address}>"),
        Inline::Text(words) => escape(words),
    };
    line.inlines().iter().map(piece).collect()
}

/// A text in which no letter means anything to Markdown but itself, wherever it stands in a line but at its start.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let means = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '@' | '#' => true,
            // What begins like an address is a link even without brackets.
            ':' => letters.peek() == Some(&'/'),
            '.' => out.len() >= 3 && out.get(out.len() - 3..).is_some_and(|end| end.eq_ignore_ascii_case("www")),
            _ => false,
        };
        if means {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// The same at the start of a line, where more letters mean something: lists, rules, headings.
fn escape_line_start(text: &str) -> String {
    if text.starts_with(['-', '+', '=']) {
        return format!("\\{text}");
    }
    let number = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    match text.split_at_checked(number) {
        Some((digits, rest)) if !digits.is_empty() && rest.starts_with(['.', ')']) => format!("{digits}\\{rest}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_syntax_in_text_is_escaped() {
        for (text, expected) in [
            ("a|b", r"a\|b"),
            ("# a", r"\# a"),
            ("[a](https://b.c)", r"\[a\](https\://b.c)"),
            ("<b>&amp;", r"\<b\>\&amp;"),
            ("WWW.a.b a@b.c", r"WWW\.a.b a\@b.c"),
            ("1:2 *a* _b_ `c`", r"1:2 \*a\* \_b\_ \`c\`"),
        ] {
            assert_eq!(escape(text), expected);
        }
        for (text, expected) in
            [("- a", r"\- a"), ("12. a", r"12\. a"), ("3) a", r"3\) a"), ("12 a", "12 a"), ("=", r"\=")]
        {
            assert_eq!(escape_line_start(&escape(text)), expected);
        }
    }
}
