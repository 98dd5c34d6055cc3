//! A document as strips from side to side, and the tree of what they are.

use super::letters::{Letters, Weight};
use super::lines::{Look, Part, broken};
use crate::export::paper::{Block, Code, Document, Level, Line, Table};
use crate::export::qr::{QUIET, Qr};

/// Text for people who read with effort: 14 points.
const TEXT: Look = Look { weight: Weight::Regular, size: 14.0 };
const STRONG: Look = Look { weight: Weight::Bold, size: 14.0 };
const PART: Look = Look { weight: Weight::Bold, size: 16.0 };
const TITLE: Look = Look { weight: Weight::Bold, size: 20.0 };
/// The height of a line, as a share of its letters.
const LEADING: f32 = 1.18;
/// Where letters stand in it.
const BASE: f32 = 0.95;
/// Between blocks, in points.
const GAP: f32 = 3.5;
/// Before what stands in a list.
const INDENT: f32 = 20.0;
/// Around what stands in a cell.
const CELL: f32 = 4.0;
/// The side of a module of a code: 0.6 millimetres.
pub(super) const MODULE: f32 = 1.7;
/// More columns than this are put on a wide sheet.
const NARROW: usize = 4;

/// A sheet of letter size, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sheet {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) margin: f32,
}

impl Sheet {
    /// Upright; wide for a table of many columns.
    pub(super) fn of(document: &Document) -> Self {
        let wide =
            document.blocks.iter().any(|block| matches!(block, Block::Table(table) if table.heads.len() > NARROW));
        let (width, height) = if wide { (792.0, 612.0) } else { (612.0, 792.0) };
        Self { width, height, margin: 42.0 }
    }

    /// Between the margins.
    pub(super) fn room(self) -> f32 {
        self.width - 2.0 * self.margin
    }
}

/// A strip of a page, one line high.
#[derive(Debug, Clone)]
pub(super) struct Strip {
    /// Left free above it, unless it is the first of a page.
    pub(super) before: f32,
    pub(super) height: f32,
    /// What is written in it.
    pub(super) texts: Vec<Written>,
    /// Lines from side to side: their ends, and how far they are from the top.
    pub(super) rules: Vec<(f32, f32, f32)>,
    /// Whether it stays with the strip after it.
    pub(super) keep: bool,
    /// The table to which it belongs, and whether it is part of its head.
    pub(super) table: Option<(usize, bool)>,
    /// A code at its left, with its number in the tree.
    pub(super) code: Option<(usize, Qr)>,
    /// A heading that begins here.
    pub(super) heading: Option<(u16, String)>,
}

/// One text in a strip.
#[derive(Debug, Clone)]
pub(super) struct Written {
    /// Its number in the tree; `None`: it is no part of what is said.
    pub(super) leaf: Option<usize>,
    pub(super) part: Part,
    pub(super) look: Look,
    /// Where its letters stand, from the top of the strip.
    pub(super) base: f32,
}

/// What a part of the document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Heading(u16),
    Paragraph,
    Bullets,
    Numbers,
    Item,
    Label,
    Body,
    Table,
    Caption,
    Head,
    Rows,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Link,
    Figure,
}

/// The tree of a document.
#[derive(Debug, Clone)]
pub(super) enum Node {
    /// Something with parts.
    Group(Kind, Vec<Node>, String),
    /// A text, by its number. An address has its own place on the page beside it.
    Leaf(usize),
}

/// A document that is laid out.
pub(super) struct Laid {
    pub(super) strips: Vec<Strip>,
    pub(super) tree: Vec<Node>,
}

/// Lays a document out for a sheet.
pub(super) fn lay_out(document: &Document, sheet: Sheet, letters: &Letters) -> Laid {
    let not_drawn = document.not_drawn.as_str();
    let mut laying = Laying { letters, not_drawn, room: sheet.room(), strips: Vec::new(), leaves: 0, tables: 0 };
    let mut tree = vec![laying.heading(&document.title, 1, TITLE)];
    for block in &document.blocks {
        let node = match block {
            Block::Heading(Level::Part, text) => laying.heading(text, 2, PART),
            Block::Heading(Level::Section, text) => laying.heading(text, 3, STRONG),
            Block::Text(line) => {
                let leaves = laying.lines(line, TEXT, 0.0, GAP / 2.0);
                Node::Group(Kind::Paragraph, leaves, String::new())
            }
            Block::List(items) => laying.list(Kind::Bullets, items),
            Block::Numbered(items) => laying.list(Kind::Numbers, items),
            Block::Table(table) => laying.table(table),
            Block::Blank(label) => laying.blank(label),
            Block::Code(code) => {
                let caption = laying.code(code);
                tree.push(caption);
                Node::Group(Kind::Figure, vec![Node::Leaf(laying.leaves - 1)], code.alternative.clone())
            }
        };
        tree.push(node);
    }
    Laid { strips: laying.strips, tree }
}

struct Laying<'a> {
    letters: &'a Letters,
    not_drawn: &'a str,
    room: f32,
    strips: Vec<Strip>,
    leaves: usize,
    tables: usize,
}

impl Laying<'_> {
    /// Lines one below the other; the leaves of what they say.
    fn lines(&mut self, line: &Line, look: Look, indent: f32, before: f32) -> Vec<Node> {
        let mut nodes = Vec::new();
        let broken = broken(line, look, self.room - indent, self.letters, self.not_drawn);
        for (number, parts) in broken.into_iter().enumerate() {
            let mut strip = strip(look, if number == 0 { before } else { 0.0 });
            self.write(&mut strip, parts, look, indent, &mut nodes);
            self.strips.push(strip);
        }
        nodes
    }

    fn write(&mut self, strip: &mut Strip, parts: Vec<Part>, look: Look, indent: f32, nodes: &mut Vec<Node>) {
        for mut part in parts {
            part.x += indent;
            let leaf = Node::Leaf(self.leaves);
            nodes.push(match &part.address {
                Some(address) => Node::Group(Kind::Link, vec![leaf], address.clone()),
                None => leaf,
            });
            strip.texts.push(Written { leaf: Some(self.leaves), part, look, base: look.size * BASE });
            self.leaves += 1;
        }
    }

    fn heading(&mut self, text: &str, level: u16, look: Look) -> Node {
        let first = self.strips.len();
        let nodes = self.lines(&Line::words(text), look, 0.0, GAP * 2.0);
        for (number, strip) in self.strips.iter_mut().skip(first).enumerate() {
            strip.keep = true;
            strip.heading = (number == 0).then(|| (level, text.to_owned()));
        }
        Node::Group(Kind::Heading(level), nodes, text.to_owned())
    }

    fn list(&mut self, kind: Kind, items: &[Line]) -> Node {
        let mut nodes = Vec::new();
        for (number, item) in (1..).zip(items) {
            let mark = if kind == Kind::Numbers { format!("{number}. ") } else { "• ".to_owned() };
            let first = self.strips.len();
            let width = self.letters.width(&mark, TEXT.weight, TEXT.size);
            let mut label = vec![];
            let mut marked = strip(TEXT, 0.0);
            let part = Part { x: INDENT - width, text: mark, width, address: None };
            self.write(&mut marked, vec![part], TEXT, 0.0, &mut label);
            let body = self.lines(item, TEXT, INDENT, if number == 1 { 1.0 } else { 0.0 });
            if let Some(strip) = self.strips.get_mut(first) {
                strip.texts.splice(0..0, marked.texts);
            }
            let parts = [(Kind::Label, label), (Kind::Body, body)].map(|(kind, nodes)| group(kind, nodes));
            nodes.push(group(Kind::Item, parts.to_vec()));
        }
        group(kind, nodes)
    }

    fn blank(&mut self, label: &str) -> Node {
        let leaves = self.lines(&Line::words(label), TEXT, 0.0, GAP * 2.0);
        let room = self.room;
        if let Some(strip) = self.strips.last_mut() {
            let end = strip.texts.iter().map(|text| text.part.x + text.part.width).fold(0.0, f32::max);
            strip.rules.push((end + GAP, room, TEXT.size));
        }
        group(Kind::Paragraph, leaves)
    }

    /// A code with its caption beside it, in one strip; the caption. The code is the last leaf.
    fn code(&mut self, Code { code, caption, .. }: &Code) -> Node {
        let share = |modules: usize| f32::from(u16::try_from(modules).unwrap_or(u16::MAX)) * MODULE;
        let side = share(code.columns());
        let line = TEXT.size * LEADING;
        let lines = broken(&Line::words(caption), TEXT, self.room - side, self.letters, self.not_drawn);
        let mut whole = strip(TEXT, GAP);
        let mut leaves = Vec::new();
        // The caption stands beside the modules, below the light ones above them.
        let mut base = share(QUIET) + TEXT.size * BASE;
        for parts in lines {
            let mut row = strip(TEXT, 0.0);
            self.write(&mut row, parts, TEXT, side, &mut leaves);
            whole.texts.extend(row.texts.into_iter().map(|text| Written { base, ..text }));
            base += line;
        }
        whole.height = side.max(base);
        whole.code = Some((self.leaves, code.clone()));
        self.leaves += 1;
        self.strips.push(whole);
        group(Kind::Paragraph, leaves)
    }

    fn table(&mut self, table: &Table) -> Node {
        let number = self.tables;
        self.tables += 1;
        let first = self.strips.len();
        let caption = self.lines(&Line::words(&table.caption), STRONG, 0.0, GAP * 1.5);
        self.strips.iter_mut().skip(first).for_each(|strip| strip.keep = true);
        let columns = self.columns(table);
        let heads: Vec<Line> = table.heads.iter().map(|head| Line::words(head)).collect();
        let heads: Vec<(Kind, &Line, Look)> = heads.iter().map(|head| (Kind::ColumnHead, head, STRONG)).collect();
        let start = self.strips.len();
        let head = self.row(&heads, &columns);
        for strip in self.strips.iter_mut().skip(start) {
            strip.table = Some((number, true));
            strip.keep = true;
        }
        let mut rows = Vec::new();
        let start = self.strips.len();
        for (head, cells) in &table.rows {
            let head = Line::words(head);
            let named = std::iter::once((Kind::RowHead, &head, TEXT));
            let cells: Vec<_> = named.chain(cells.iter().map(|cell| (Kind::Cell, cell, TEXT))).collect();
            rows.push(self.row(&cells, &columns));
        }
        self.strips.iter_mut().skip(start).for_each(|strip| strip.table = Some((number, false)));
        let room = self.room;
        if let Some(last) = self.strips.last_mut() {
            last.rules.push((0.0, room, last.height));
        }
        let head = group(Kind::Head, vec![head]);
        group(Kind::Table, vec![group(Kind::Caption, caption), head, group(Kind::Rows, rows)])
    }

    /// Where each column begins and how wide it is. A table of two columns gives the second what it needs, up to a half.
    fn columns(&self, table: &Table) -> Vec<(f32, f32)> {
        let count = table.heads.len().max(1);
        let share = |part: usize| f32::from(u16::try_from(part).unwrap_or(u16::MAX));
        let wanted = |cell: &Line| self.letters.width(&cell.plain(), TEXT.weight, TEXT.size) + 2.0 * CELL;
        let rest = match count {
            2 => {
                let cells = table.rows.iter().flat_map(|(_, cells)| cells).map(wanted).fold(self.room / 5.0, f32::max);
                cells.min(self.room / 2.0)
            }
            _ => self.room / share(count),
        };
        let first = self.room - rest * share(count - 1);
        let after = (0..count - 1).map(|number| (first + rest * share(number), rest));
        std::iter::once((0.0, first)).chain(after).collect()
    }

    /// A row, in strips that stay together unless it is very high.
    fn row(&mut self, cells: &[(Kind, &Line, Look)], columns: &[(f32, f32)]) -> Node {
        let mut nodes = Vec::new();
        let mut strips: Vec<Strip> = Vec::new();
        for ((kind, cell, look), (x, width)) in cells.iter().zip(columns) {
            let mut leaves = Vec::new();
            let broken = broken(cell, *look, width - 2.0 * CELL, self.letters, self.not_drawn);
            for (number, parts) in broken.into_iter().enumerate() {
                if strips.len() == number {
                    strips.push(strip(*look, 0.0));
                }
                if let Some(strip) = strips.get_mut(number) {
                    self.write(strip, parts, *look, x + CELL, &mut leaves);
                }
            }
            nodes.push(group(*kind, leaves));
        }
        let high = strips.len() > HIGH;
        let last = strips.len().saturating_sub(1);
        for (number, strip) in strips.iter_mut().enumerate() {
            strip.keep = number < last && !high;
        }
        if let Some(first) = strips.first_mut() {
            first.rules.push((0.0, self.room, -1.5));
            first.before = 3.0;
        }
        self.strips.append(&mut strips);
        group(Kind::Row, nodes)
    }
}

/// A row of more lines may break.
const HIGH: usize = 12;

fn strip(look: Look, before: f32) -> Strip {
    let height = look.size * LEADING;
    Strip { before, height, texts: Vec::new(), rules: Vec::new(), keep: false, table: None, code: None, heading: None }
}

fn group(kind: Kind, nodes: Vec<Node>) -> Node {
    Node::Group(kind, nodes, String::new())
}
