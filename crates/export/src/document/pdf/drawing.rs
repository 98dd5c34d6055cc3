//! Pages and their tree as PDF/UA-1.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::configure::validate::Accessibility;
use krilla::configure::{ConfigurationBuilder, PdfVersion};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::{Page, PageSettings};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Node as Tagged, SpanTag, TableHeaderScope,
    Tag, TagGroup, TagTree,
};
use krilla::{Document as Pdf, SerializeSettings};

use crate::document::Document;
use crate::document::pdf::fonts::{FontWeight, Fonts};
use crate::document::pdf::layout::{PageSize, QR_MODULE_PT, StructureKind, StructureNode, TextRun};
use crate::document::pdf::pagination::PlacedLine;
use crate::qr::{QUIET_ZONE_MODULES, Qr};

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font that the program carries cannot be read.
    #[error("the font cannot be read")]
    FontUnreadable,
    /// What was drawn is not what the standard asks for.
    #[error("{0}")]
    Invalid(String),
}

/// The letters of the number of a page, in points.
const PAGE_NUMBER_SIZE_PT: f32 = 11.0;
/// Half of a line, in points.
const RULE_HALF_WIDTH_PT: f32 = 0.35;

/// What was drawn, by the numbers of the leaves.
type TaggedLeaves = BTreeMap<usize, Leaf>;

/// A text or a picture that was drawn.
struct Leaf {
    content_id: Identifier,
    /// The place of its address.
    link_id: Option<Identifier>,
    /// The place of a picture.
    bounding_box: Option<BBox>,
}

impl Leaf {
    const fn new(content_id: Identifier) -> Self {
        Self { content_id, link_id: None, bounding_box: None }
    }
}

/// Draws the pages.
pub(super) fn draw(
    document: &Document,
    sheet: PageSize,
    pages: &[Vec<PlacedLine>],
    tree: &[StructureNode],
    letters: &Fonts,
) -> Result<Vec<u8>, PdfError> {
    let refused = |why: String| PdfError::Invalid(why);
    let configuration = ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| refused(format!("{error:?}")))?;
    let mut pdf = Pdf::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut drawn = TaggedLeaves::new();
    let settings =
        PageSettings::from_wh(sheet.width, sheet.height).ok_or_else(|| refused("the size of the page".to_owned()))?;
    for (index, placed) in pages.iter().enumerate() {
        let mut page = pdf.start_page_with(settings.clone());
        draw_page(&mut page, placed, sheet, letters, &mut drawn, (index, pages.len()));
        page.finish();
    }
    pdf.set_outline(outline(pages));
    let mut tags = TagTree::new().with_lang(Some(document.lang.to_owned()));
    for node in tree {
        if let Some(tagged) = tag_node(node, &mut drawn) {
            tags.push(tagged);
        }
    }
    pdf.set_tag_tree(tags);
    pdf.set_metadata(metadata(document));
    pdf.finish().map_err(|error| refused(format!("{error:?}")))
}

fn metadata(document: &Document) -> Metadata {
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    let date = document.date;
    let written =
        DateTime::new(u16::try_from(date.year()).unwrap_or(0)).month(part(date.month())).day(part(date.day()));
    let title = if document.title.is_empty() { "microcred".to_owned() } else { document.title.clone() };
    Metadata::new()
        .title(title)
        .language(document.lang.to_owned())
        .creator("microcred".to_owned())
        .creation_date(written)
}

/// The headings, each with its place.
fn outline(pages: &[Vec<PlacedLine>]) -> Outline {
    let mut outline = Outline::new();
    for (number, page) in pages.iter().enumerate() {
        for placed in page {
            if let Some((_, text)) = placed.line.heading.as_ref().filter(|(level, _)| *level < 3) {
                outline.push_child(OutlineNode::new(
                    text.clone(),
                    XyzDestination::new(number, Point::from_xy(0.0, placed.top)),
                ));
            }
        }
    }
    outline
}

/// Writes one page: its codes, its strips, its number of so many, then the places of its addresses.
fn draw_page(
    page: &mut Page<'_>,
    placed: &[PlacedLine],
    sheet: PageSize,
    letters: &Fonts,
    drawn: &mut TaggedLeaves,
    (index, count): (usize, usize),
) {
    let mut surface = page.surface();
    draw_qr_codes(&mut surface, placed, sheet, index, drawn);
    let mut links: Vec<(usize, String, Rect)> = Vec::new();
    for PlacedLine { line: strip, top } in placed {
        for (from, to, down) in &strip.rules {
            draw_rule(&mut surface, (sheet.margin + from, sheet.margin + to), top + down);
        }
        for text in &strip.runs {
            let start = Point::from_xy(sheet.margin + text.fragment.x, top + text.baseline);
            let Some(leaf) = text.leaf else {
                draw_artifact(&mut surface, ArtifactType::PaginationOther, |surface| {
                    draw_run(surface, text, start, letters);
                });
                continue;
            };
            let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            draw_run(&mut surface, text, start, letters);
            surface.end_tagged();
            drawn.insert(leaf, Leaf::new(identifier));
            let Some(address) = &text.fragment.address else { continue };
            let rect = Rect::from_xywh(start.x, *top, text.fragment.width.max(1.0), strip.height);
            links.extend(rect.map(|rect| (leaf, address.clone(), rect)));
        }
    }
    let number = format!("{} / {count}", index + 1);
    let width = letters.width(&number, FontWeight::Regular, PAGE_NUMBER_SIZE_PT);
    let start = Point::from_xy((sheet.width - width) / 2.0, sheet.height - sheet.margin + 4.0);
    draw_artifact(&mut surface, ArtifactType::Footer, |surface| {
        let glyphs = letters.glyphs(&number, FontWeight::Regular);
        surface.draw_glyphs(start, &glyphs, letters.font(FontWeight::Regular), &number, PAGE_NUMBER_SIZE_PT, false);
    });
    surface.finish();
    for (leaf, address, rect) in links {
        let target = Target::Action(Action::from(LinkAction::new(address.clone())));
        let place = page.add_tagged_annotation(Annotation::new_link(LinkAnnotation::new(rect, target), Some(address)));
        if let Some(leaf) = drawn.get_mut(&leaf) {
            leaf.link_id = Some(place);
        }
    }
}

/// Draws the codes of a page.
fn draw_qr_codes(
    surface: &mut Surface<'_>,
    placed: &[PlacedLine],
    sheet: PageSize,
    index: usize,
    drawn: &mut TaggedLeaves,
) {
    for PlacedLine { line: strip, top } in placed {
        let Some((leaf, code)) = &strip.qr else { continue };
        let identifier = surface.start_tagged(ContentTag::Other);
        draw_qr(surface, code, Point::from_xy(sheet.margin, *top));
        surface.end_tagged();
        let side = modules_to_pt(code.columns());
        let place = Rect::from_xywh(sheet.margin, *top, side, side).map(|rect| BBox { page_idx: index, rect });
        drawn.insert(*leaf, Leaf { bounding_box: place, ..Leaf::new(identifier) });
    }
}

fn modules_to_pt(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * QR_MODULE_PT
}

/// One path of all dark modules, so that no light line is seen between two of them.
fn draw_qr(surface: &mut Surface<'_>, code: &Qr, corner: Point) {
    let mut path = PathBuilder::new();
    for (x, y, wide) in code.runs() {
        let (left, top) =
            (corner.x + modules_to_pt(x + QUIET_ZONE_MODULES), corner.y + modules_to_pt(y + QUIET_ZONE_MODULES));
        if let Some(run) = Rect::from_xywh(left, top, modules_to_pt(wide), QR_MODULE_PT) {
            path.push_rect(run);
        }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn draw_run(surface: &mut Surface<'_>, text: &TextRun, start: Point, letters: &Fonts) {
    let weight = text.style.weight;
    let glyphs = letters.glyphs(&text.fragment.text, weight);
    surface.draw_glyphs(start, &glyphs, letters.font(weight), &text.fragment.text, text.style.size, false);
}

/// Something that is seen and not read.
fn draw_artifact(surface: &mut Surface<'_>, kind: ArtifactType, draw: impl FnOnce(&mut Surface<'_>)) {
    let _ = surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    draw(surface);
    surface.end_tagged();
}

fn draw_rule(surface: &mut Surface<'_>, (from, to): (f32, f32), y: f32) {
    let Some(rect) = Rect::from_ltrb(from, y - RULE_HALF_WIDTH_PT, to, y + RULE_HALF_WIDTH_PT) else { return };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        draw_artifact(surface, ArtifactType::Layout, |surface| surface.draw_path(&path));
    }
}

/// A node of the tree; `None` for one of which nothing was drawn.
fn tag_node(node: &StructureNode, drawn: &mut TaggedLeaves) -> Option<Tagged> {
    match node {
        StructureNode::Leaf(leaf) => drawn.remove(leaf).map(|leaf| Tagged::Leaf(leaf.content_id)),
        StructureNode::Group(kind, nodes, text) => {
            let mut group = tag_group(*kind, text);
            if let (StructureKind::Link, [StructureNode::Leaf(leaf)]) = (kind, nodes.as_slice()) {
                let leaf = drawn.remove(leaf)?;
                group.push(leaf.content_id);
                if let Some(address) = leaf.link_id {
                    group.push(address);
                }
                return Some(Tagged::Group(group));
            }
            if let (StructureKind::Figure, [StructureNode::Leaf(leaf)]) = (kind, nodes.as_slice()) {
                let leaf = drawn.remove(leaf)?;
                // Without a word on what it is a picture is refused.
                let said = if text.is_empty() { "QR" } else { text };
                let mut figure = TagGroup::new(Tag::Figure(Some(said.to_owned())).with_bbox(leaf.bounding_box));
                figure.push(leaf.content_id);
                return Some(Tagged::Group(figure));
            }
            nodes.iter().filter_map(|node| tag_node(node, drawn)).for_each(|node| group.push(node));
            // A cell without a word is still a cell.
            let empty = group.children.is_empty()
                && !matches!(kind, StructureKind::Cell | StructureKind::RowHeader | StructureKind::ColumnHeader);
            (!empty).then_some(Tagged::Group(group))
        }
    }
}

fn tag_group(kind: StructureKind, text: &str) -> TagGroup {
    match kind {
        StructureKind::Heading(level) => {
            TagGroup::new(Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(text.to_owned())))
        }
        StructureKind::Paragraph => TagGroup::new(Tag::P),
        StructureKind::BulletList => TagGroup::new(Tag::L(ListNumbering::Disc)),
        StructureKind::NumberedList => TagGroup::new(Tag::L(ListNumbering::Decimal)),
        StructureKind::ListItem => TagGroup::new(Tag::LI),
        StructureKind::ListLabel => TagGroup::new(Tag::Lbl),
        StructureKind::ListBody => TagGroup::new(Tag::LBody),
        StructureKind::Table => TagGroup::new(Tag::Table),
        StructureKind::Caption => TagGroup::new(Tag::Caption),
        StructureKind::TableHead => TagGroup::new(Tag::THead),
        StructureKind::TableBody => TagGroup::new(Tag::TBody),
        StructureKind::TableRow => TagGroup::new(Tag::TR),
        StructureKind::ColumnHeader => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
        StructureKind::RowHeader => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        StructureKind::Cell => TagGroup::new(Tag::TD),
        StructureKind::Link => TagGroup::new(Tag::Link),
        StructureKind::Figure => TagGroup::new(Tag::Figure(Some(text.to_owned()))),
    }
}
