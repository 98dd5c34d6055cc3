//! A hand-out as Markdown (CommonMark with tables). Nothing of a text becomes a link, a heading, a cell or HTML.

use std::fmt::Write;

use super::{Block, Document, Level, Line, Piece, Table};

/// The line to write on.
const BLANK: usize = 40;

/// The hand-out as Markdown.
#[must_use]
pub fn render(document: &Document) -> String {
    let mut out = format!("# {}\n", escaped(&document.title));
    for block in document.blocks.iter().filter(|block| !matches!(block, Block::Code(_))) {
        let _ = write!(out, "\n{}", markdown_of(block));
    }
    out
}

fn markdown_of(block: &Block) -> String {
    match block {
        Block::Heading(Level::Part, text) => format!("## {}\n", escaped(text)),
        Block::Heading(Level::Section, text) => format!("### {}\n", escaped(text)),
        Block::Text(line) => format!("{}\n", at_start(&of_line(line))),
        Block::List(items) => items.iter().map(|item| format!("- {}\n", at_start(&of_line(item)))).collect(),
        Block::Numbered(items) => {
            (1..).zip(items).map(|(number, item)| format!("{number}. {}\n", at_start(&of_line(item)))).collect()
        }
        Block::Table(table) => of_table(table),
        Block::Blank(label) => format!("{} {}\n", at_start(&escaped(label)), "\\_".repeat(BLANK)),
        Block::Code(_) => String::new(),
    }
}

fn of_table(table: &Table) -> String {
    let row = |cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut out = format!("{}\n\n", at_start(&escaped(&table.caption)));
    out += &row(&mut table.heads.iter().map(|head| escaped(head)));
    out += &row(&mut table.heads.iter().map(|_| "---".to_owned()));
    for (head, cells) in &table.rows {
        out += &row(&mut std::iter::once(format!("**{}**", escaped(head))).chain(cells.iter().map(of_line)));
    }
    out
}

fn of_line(line: &Line) -> String {
    let piece = |piece: &Piece| match piece {
        // Brackets end at `>`, which no address that can be followed holds.
        Piece::Address(address) => format!("<{address}>"),
        Piece::Words(words) => escaped(words),
    };
    line.pieces().iter().map(piece).collect()
}

/// A text in which no letter means anything to Markdown but itself, wherever it stands in a line but at its start.
fn escaped(text: &str) -> String {
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
fn at_start(text: &str) -> String {
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
    fn no_letter_of_a_text_means_anything() {
        for (text, expected) in [
            ("a|b", r"a\|b"),
            ("# a", r"\# a"),
            ("[a](https://b.c)", r"\[a\](https\://b.c)"),
            ("<b>&amp;", r"\<b\>\&amp;"),
            ("WWW.a.b a@b.c", r"WWW\.a.b a\@b.c"),
            ("1:2 *a* _b_ `c`", r"1:2 \*a\* \_b\_ \`c\`"),
        ] {
            assert_eq!(escaped(text), expected);
        }
        for (text, expected) in
            [("- a", r"\- a"), ("12. a", r"12\. a"), ("3) a", r"3\) a"), ("12 a", "12 a"), ("=", r"\=")]
        {
            assert_eq!(at_start(&escaped(text)), expected);
        }
    }
}
