//! A document as strips from side to side, and the tree of what they are.

use crate::document::pdf::fonts::{FontWeight, Fonts};
use crate::document::pdf::line_breaking::{Fragment, TextStyle, break_lines};
use crate::document::{Block, Document, HeadingLevel, QrFigure, RichText, Table};
use crate::qr::{QUIET_ZONE_MODULES, Qr};

/// Text for people who read with effort: 14 points.
const BODY_STYLE: TextStyle = TextStyle { weight: FontWeight::Regular, size: 14.0 };
const BOLD_STYLE: TextStyle = TextStyle { weight: FontWeight::Bold, size: 14.0 };
const H2_STYLE: TextStyle = TextStyle { weight: FontWeight::Bold, size: 16.0 };
const TITLE_STYLE: TextStyle = TextStyle { weight: FontWeight::Bold, size: 20.0 };
/// The height of a line, as a share of its letters.
const LINE_HEIGHT_RATIO: f32 = 1.18;
/// Where letters stand in it.
const BASELINE_RATIO: f32 = 0.95;
/// Between blocks, in points.
const BLOCK_GAP_PT: f32 = 3.5;
/// Before what stands in a list.
const LIST_INDENT_PT: f32 = 20.0;
/// Around what stands in a cell.
const CELL_PADDING_PT: f32 = 4.0;
/// The side of a module of a code: 0.6 millimetres.
pub(super) const QR_MODULE_PT: f32 = 1.7;
/// More columns than this are put on a wide sheet.
const MAX_PORTRAIT_COLUMNS: usize = 4;

/// A sheet of letter size, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PageSize {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) margin: f32,
}

impl PageSize {
    /// Upright; wide for a table of many columns.
    pub(super) fn for_document(document: &Document) -> Self {
        let wide = document
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Table(table) if table.headers.len() > MAX_PORTRAIT_COLUMNS));
        let (width, height) = if wide { (792.0, 612.0) } else { (612.0, 792.0) };
        Self { width, height, margin: 42.0 }
    }

    /// Between the margins.
    pub(super) fn content_width(self) -> f32 {
        self.width - 2.0 * self.margin
    }
}

/// A strip of a page, one line high.
#[derive(Debug, Clone)]
pub(super) struct LineBox {
    /// Left free above it, unless it is the first of a page.
    pub(super) space_before: f32,
    pub(super) height: f32,
    /// What is written in it.
    pub(super) runs: Vec<TextRun>,
    /// Lines from side to side: their ends, and how far they are from the top.
    pub(super) rules: Vec<(f32, f32, f32)>,
    /// Whether it stays with the strip after it.
    pub(super) keep_with_next: bool,
    /// The table to which it belongs, and whether it is part of its head.
    pub(super) table: Option<(usize, bool)>,
    /// A code at its left, with its number in the tree.
    pub(super) qr: Option<(usize, Qr)>,
    /// A heading that begins here.
    pub(super) heading: Option<(u16, String)>,
}

/// One text in a strip.
#[derive(Debug, Clone)]
pub(super) struct TextRun {
    /// Its number in the tree; `None`: it is no part of what is said.
    pub(super) leaf: Option<usize>,
    pub(super) fragment: Fragment,
    pub(super) style: TextStyle,
    /// Where its letters stand, from the top of the strip.
    pub(super) baseline: f32,
}

/// What a part of the document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StructureKind {
    Heading(u16),
    Paragraph,
    BulletList,
    NumberedList,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    TableRow,
    ColumnHeader,
    RowHeader,
    Cell,
    Link,
    Figure,
}

/// The tree of a document.
#[derive(Debug, Clone)]
pub(super) enum StructureNode {
    /// Something with parts.
    Group(StructureKind, Vec<StructureNode>, String),
    /// A text, by its number. An address has its own place on the page beside it.
    Leaf(usize),
}

/// A document that is laid out.
pub(super) struct Layout {
    pub(super) lines: Vec<LineBox>,
    pub(super) tree: Vec<StructureNode>,
}

/// Lays a document out for a sheet.
pub(super) fn lay_out(document: &Document, sheet: PageSize, letters: &Fonts) -> Layout {
    let not_drawn = document.missing_glyph_text.as_str();
    let mut laying = LayoutBuilder {
        fonts: letters,
        missing_glyph_text: not_drawn,
        content_width: sheet.content_width(),
        lines: Vec::new(),
        leaf_count: 0,
        table_count: 0,
    };
    let mut tree = vec![laying.add_heading(&document.title, 1, TITLE_STYLE)];
    for block in &document.blocks {
        let node = match block {
            Block::Heading(HeadingLevel::H2, text) => laying.add_heading(text, 2, H2_STYLE),
            Block::Heading(HeadingLevel::H3, text) => laying.add_heading(text, 3, BOLD_STYLE),
            Block::Paragraph(line) => {
                let leaves = laying.add_lines(line, BODY_STYLE, 0.0, BLOCK_GAP_PT / 2.0);
                StructureNode::Group(StructureKind::Paragraph, leaves, String::new())
            }
            Block::BulletList(items) => laying.add_list(StructureKind::BulletList, items),
            Block::NumberedList(items) => laying.add_list(StructureKind::NumberedList, items),
            Block::Table(table) => laying.add_table(table),
            Block::FillIn(label) => laying.add_fill_in(label),
            Block::Qr(code) => {
                let caption = laying.add_qr(code);
                tree.push(caption);
                StructureNode::Group(
                    StructureKind::Figure,
                    vec![StructureNode::Leaf(laying.leaf_count - 1)],
                    code.alt_text.clone(),
                )
            }
        };
        tree.push(node);
    }
    Layout { lines: laying.lines, tree }
}

struct LayoutBuilder<'a> {
    fonts: &'a Fonts,
    missing_glyph_text: &'a str,
    content_width: f32,
    lines: Vec<LineBox>,
    leaf_count: usize,
    table_count: usize,
}

impl LayoutBuilder<'_> {
    /// Lines one below the other; the leaves of what they say.
    fn add_lines(&mut self, line: &RichText, look: TextStyle, indent: f32, before: f32) -> Vec<StructureNode> {
        let mut nodes = Vec::new();
        let broken = break_lines(line, look, self.content_width - indent, self.fonts, self.missing_glyph_text);
        for (number, parts) in broken.into_iter().enumerate() {
            let mut strip = line_box(look, if number == 0 { before } else { 0.0 });
            self.add_fragments(&mut strip, parts, look, indent, &mut nodes);
            self.lines.push(strip);
        }
        nodes
    }

    fn add_fragments(
        &mut self,
        strip: &mut LineBox,
        parts: Vec<Fragment>,
        look: TextStyle,
        indent: f32,
        nodes: &mut Vec<StructureNode>,
    ) {
        for mut part in parts {
            part.x += indent;
            let leaf = StructureNode::Leaf(self.leaf_count);
            nodes.push(match &part.address {
                Some(address) => StructureNode::Group(StructureKind::Link, vec![leaf], address.clone()),
                None => leaf,
            });
            strip.runs.push(TextRun {
                leaf: Some(self.leaf_count),
                fragment: part,
                style: look,
                baseline: look.size * BASELINE_RATIO,
            });
            self.leaf_count += 1;
        }
    }

    fn add_heading(&mut self, text: &str, level: u16, look: TextStyle) -> StructureNode {
        let first = self.lines.len();
        let nodes = self.add_lines(&RichText::from_text(text), look, 0.0, BLOCK_GAP_PT * 2.0);
        for (number, strip) in self.lines.iter_mut().skip(first).enumerate() {
            strip.keep_with_next = true;
            strip.heading = (number == 0).then(|| (level, text.to_owned()));
        }
        StructureNode::Group(StructureKind::Heading(level), nodes, text.to_owned())
    }

    fn add_list(&mut self, kind: StructureKind, items: &[RichText]) -> StructureNode {
        let mut nodes = Vec::new();
        for (number, item) in (1..).zip(items) {
            let mark = if kind == StructureKind::NumberedList { format!("{number}. ") } else { "• ".to_owned() };
            let first = self.lines.len();
            let width = self.fonts.width(&mark, BODY_STYLE.weight, BODY_STYLE.size);
            let mut label = vec![];
            let mut marked = line_box(BODY_STYLE, 0.0);
            let part = Fragment { x: LIST_INDENT_PT - width, text: mark, width, address: None };
            self.add_fragments(&mut marked, vec![part], BODY_STYLE, 0.0, &mut label);
            let body = self.add_lines(item, BODY_STYLE, LIST_INDENT_PT, if number == 1 { 1.0 } else { 0.0 });
            if let Some(strip) = self.lines.get_mut(first) {
                strip.runs.splice(0..0, marked.runs);
            }
            let parts = [(StructureKind::ListLabel, label), (StructureKind::ListBody, body)]
                .map(|(kind, nodes)| group(kind, nodes));
            nodes.push(group(StructureKind::ListItem, parts.to_vec()));
        }
        group(kind, nodes)
    }

    fn add_fill_in(&mut self, label: &str) -> StructureNode {
        let leaves = self.add_lines(&RichText::from_text(label), BODY_STYLE, 0.0, BLOCK_GAP_PT * 2.0);
        let room = self.content_width;
        if let Some(strip) = self.lines.last_mut() {
            let end = strip.runs.iter().map(|text| text.fragment.x + text.fragment.width).fold(0.0, f32::max);
            strip.rules.push((end + BLOCK_GAP_PT, room, BODY_STYLE.size));
        }
        group(StructureKind::Paragraph, leaves)
    }

    /// A code with its caption beside it, in one strip; the caption. The code is the last leaf.
    fn add_qr(&mut self, QrFigure { qr: code, caption, .. }: &QrFigure) -> StructureNode {
        let share = |modules: usize| f32::from(u16::try_from(modules).unwrap_or(u16::MAX)) * QR_MODULE_PT;
        let side = share(code.columns());
        let line = BODY_STYLE.size * LINE_HEIGHT_RATIO;
        let lines = break_lines(
            &RichText::from_text(caption),
            BODY_STYLE,
            self.content_width - side,
            self.fonts,
            self.missing_glyph_text,
        );
        let mut whole = line_box(BODY_STYLE, BLOCK_GAP_PT);
        let mut leaves = Vec::new();
        // The caption stands beside the modules, below the light ones above them.
        let mut base = share(QUIET_ZONE_MODULES) + BODY_STYLE.size * BASELINE_RATIO;
        for parts in lines {
            let mut row = line_box(BODY_STYLE, 0.0);
            self.add_fragments(&mut row, parts, BODY_STYLE, side, &mut leaves);
            whole.runs.extend(row.runs.into_iter().map(|text| TextRun { baseline: base, ..text }));
            base += line;
        }
        whole.height = side.max(base);
        whole.qr = Some((self.leaf_count, code.clone()));
        self.leaf_count += 1;
        self.lines.push(whole);
        group(StructureKind::Paragraph, leaves)
    }

    fn add_table(&mut self, table: &Table) -> StructureNode {
        let number = self.table_count;
        self.table_count += 1;
        let first = self.lines.len();
        let caption = self.add_lines(&RichText::from_text(&table.caption), BOLD_STYLE, 0.0, BLOCK_GAP_PT * 1.5);
        self.lines.iter_mut().skip(first).for_each(|strip| strip.keep_with_next = true);
        let columns = self.column_spans(table);
        let heads: Vec<RichText> = table.headers.iter().map(|head| RichText::from_text(head)).collect();
        let heads: Vec<(StructureKind, &RichText, TextStyle)> =
            heads.iter().map(|head| (StructureKind::ColumnHeader, head, BOLD_STYLE)).collect();
        let start = self.lines.len();
        let head = self.add_row(&heads, &columns);
        for strip in self.lines.iter_mut().skip(start) {
            strip.table = Some((number, true));
            strip.keep_with_next = true;
        }
        let mut rows = Vec::new();
        let start = self.lines.len();
        for (head, cells) in &table.rows {
            let head = RichText::from_text(head);
            let named = std::iter::once((StructureKind::RowHeader, &head, BODY_STYLE));
            let cells: Vec<_> = named.chain(cells.iter().map(|cell| (StructureKind::Cell, cell, BODY_STYLE))).collect();
            rows.push(self.add_row(&cells, &columns));
        }
        self.lines.iter_mut().skip(start).for_each(|strip| strip.table = Some((number, false)));
        let room = self.content_width;
        if let Some(last) = self.lines.last_mut() {
            last.rules.push((0.0, room, last.height));
        }
        let head = group(StructureKind::TableHead, vec![head]);
        group(
            StructureKind::Table,
            vec![group(StructureKind::Caption, caption), head, group(StructureKind::TableBody, rows)],
        )
    }

    /// Where each column begins and how wide it is. A table of two columns gives the second what it needs, up to a half.
    fn column_spans(&self, table: &Table) -> Vec<(f32, f32)> {
        let count = table.headers.len().max(1);
        let share = |part: usize| f32::from(u16::try_from(part).unwrap_or(u16::MAX));
        let wanted = |cell: &RichText| {
            self.fonts.width(&cell.to_plain_text(), BODY_STYLE.weight, BODY_STYLE.size) + 2.0 * CELL_PADDING_PT
        };
        let rest = match count {
            2 => {
                let cells =
                    table.rows.iter().flat_map(|(_, cells)| cells).map(wanted).fold(self.content_width / 5.0, f32::max);
                cells.min(self.content_width / 2.0)
            }
            _ => self.content_width / share(count),
        };
        let first = self.content_width - rest * share(count - 1);
        let after = (0..count - 1).map(|number| (first + rest * share(number), rest));
        std::iter::once((0.0, first)).chain(after).collect()
    }

    /// A row, in strips that stay together unless it is very high.
    fn add_row(&mut self, cells: &[(StructureKind, &RichText, TextStyle)], columns: &[(f32, f32)]) -> StructureNode {
        let mut nodes = Vec::new();
        let mut strips: Vec<LineBox> = Vec::new();
        for ((kind, cell, look), (x, width)) in cells.iter().zip(columns) {
            let mut leaves = Vec::new();
            let broken = break_lines(cell, *look, width - 2.0 * CELL_PADDING_PT, self.fonts, self.missing_glyph_text);
            for (number, parts) in broken.into_iter().enumerate() {
                if strips.len() == number {
                    strips.push(line_box(*look, 0.0));
                }
                if let Some(strip) = strips.get_mut(number) {
                    self.add_fragments(strip, parts, *look, x + CELL_PADDING_PT, &mut leaves);
                }
            }
            nodes.push(group(*kind, leaves));
        }
        let high = strips.len() > MAX_UNBROKEN_ROW_LINES;
        let last = strips.len().saturating_sub(1);
        for (number, strip) in strips.iter_mut().enumerate() {
            strip.keep_with_next = number < last && !high;
        }
        if let Some(first) = strips.first_mut() {
            first.rules.push((0.0, self.content_width, -1.5));
            first.space_before = 3.0;
        }
        self.lines.append(&mut strips);
        group(StructureKind::TableRow, nodes)
    }
}

/// A row of more lines may break.
const MAX_UNBROKEN_ROW_LINES: usize = 12;

fn line_box(look: TextStyle, before: f32) -> LineBox {
    let height = look.size * LINE_HEIGHT_RATIO;
    LineBox {
        space_before: before,
        height,
        runs: Vec::new(),
        rules: Vec::new(),
        keep_with_next: false,
        table: None,
        qr: None,
        heading: None,
    }
}

fn group(kind: StructureKind, nodes: Vec<StructureNode>) -> StructureNode {
    StructureNode::Group(kind, nodes, String::new())
}
