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

use super::layout::{Kind, MODULE, Node, Sheet, Written};
use super::letters::{Letters, Weight};
use super::paging::Placed;
use crate::export::paper::Document;
use crate::export::qr::{QUIET, Qr};

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// A font that the program carries cannot be read.
    #[error("the font cannot be read")]
    Font,
    /// What was drawn is not what the standard asks for.
    #[error("{0}")]
    Refused(String),
}

/// The letters of the number of a page, in points.
const NUMBER: f32 = 11.0;
/// Half of a line, in points.
const HALF: f32 = 0.35;

/// What was drawn, by the numbers of the leaves.
type Drawn = BTreeMap<usize, Leaf>;

/// A text or a picture that was drawn.
struct Leaf {
    drawn: Identifier,
    /// The place of its address.
    address: Option<Identifier>,
    /// The place of a picture.
    place: Option<BBox>,
}

impl Leaf {
    const fn of(drawn: Identifier) -> Self {
        Self { drawn, address: None, place: None }
    }
}

/// Draws the pages.
pub(super) fn draw(
    document: &Document,
    sheet: Sheet,
    pages: &[Vec<Placed>],
    tree: &[Node],
    letters: &Letters,
) -> Result<Vec<u8>, NotMade> {
    let refused = |why: String| NotMade::Refused(why);
    let configuration = ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| refused(format!("{error:?}")))?;
    let mut pdf = Pdf::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut drawn = Drawn::new();
    let settings =
        PageSettings::from_wh(sheet.width, sheet.height).ok_or_else(|| refused("the size of the page".to_owned()))?;
    for (index, placed) in pages.iter().enumerate() {
        let mut page = pdf.start_page_with(settings.clone());
        write(&mut page, placed, sheet, letters, &mut drawn, (index, pages.len()));
        page.finish();
    }
    pdf.set_outline(outline(pages));
    let mut tags = TagTree::new().with_lang(Some(document.lang.to_owned()));
    for node in tree {
        if let Some(tagged) = tagged(node, &mut drawn) {
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
fn outline(pages: &[Vec<Placed>]) -> Outline {
    let mut outline = Outline::new();
    for (number, page) in pages.iter().enumerate() {
        for placed in page {
            if let Some((_, text)) = placed.strip.heading.as_ref().filter(|(level, _)| *level < 3) {
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
fn write(
    page: &mut Page<'_>,
    placed: &[Placed],
    sheet: Sheet,
    letters: &Letters,
    drawn: &mut Drawn,
    (index, count): (usize, usize),
) {
    let mut surface = page.surface();
    codes(&mut surface, placed, sheet, index, drawn);
    let mut links: Vec<(usize, String, Rect)> = Vec::new();
    for Placed { strip, top } in placed {
        for (from, to, down) in &strip.rules {
            rule(&mut surface, (sheet.margin + from, sheet.margin + to), top + down);
        }
        for text in &strip.texts {
            let start = Point::from_xy(sheet.margin + text.part.x, top + text.base);
            let Some(leaf) = text.leaf else {
                artifact(&mut surface, ArtifactType::PaginationOther, |surface| put(surface, text, start, letters));
                continue;
            };
            let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            put(&mut surface, text, start, letters);
            surface.end_tagged();
            drawn.insert(leaf, Leaf::of(identifier));
            let Some(address) = &text.part.address else { continue };
            let rect = Rect::from_xywh(start.x, *top, text.part.width.max(1.0), strip.height);
            links.extend(rect.map(|rect| (leaf, address.clone(), rect)));
        }
    }
    let number = format!("{} / {count}", index + 1);
    let width = letters.width(&number, Weight::Regular, NUMBER);
    let start = Point::from_xy((sheet.width - width) / 2.0, sheet.height - sheet.margin + 4.0);
    artifact(&mut surface, ArtifactType::Footer, |surface| {
        let glyphs = letters.glyphs(&number, Weight::Regular);
        surface.draw_glyphs(start, &glyphs, letters.font(Weight::Regular), &number, NUMBER, false);
    });
    surface.finish();
    for (leaf, address, rect) in links {
        let target = Target::Action(Action::from(LinkAction::new(address.clone())));
        let place = page.add_tagged_annotation(Annotation::new_link(LinkAnnotation::new(rect, target), Some(address)));
        if let Some(leaf) = drawn.get_mut(&leaf) {
            leaf.address = Some(place);
        }
    }
}

/// Draws the codes of a page.
fn codes(surface: &mut Surface<'_>, placed: &[Placed], sheet: Sheet, index: usize, drawn: &mut Drawn) {
    for Placed { strip, top } in placed {
        let Some((leaf, code)) = &strip.code else { continue };
        let identifier = surface.start_tagged(ContentTag::Other);
        draw_code(surface, code, Point::from_xy(sheet.margin, *top));
        surface.end_tagged();
        let side = modules(code.columns());
        let place = Rect::from_xywh(sheet.margin, *top, side, side).map(|rect| BBox { page_idx: index, rect });
        drawn.insert(*leaf, Leaf { place, ..Leaf::of(identifier) });
    }
}

fn modules(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * MODULE
}

/// One path of all dark modules, so that no light line is seen between two of them.
fn draw_code(surface: &mut Surface<'_>, code: &Qr, corner: Point) {
    let mut path = PathBuilder::new();
    for (x, y, wide) in code.runs() {
        let (left, top) = (corner.x + modules(x + QUIET), corner.y + modules(y + QUIET));
        if let Some(run) = Rect::from_xywh(left, top, modules(wide), MODULE) {
            path.push_rect(run);
        }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn put(surface: &mut Surface<'_>, text: &Written, start: Point, letters: &Letters) {
    let weight = text.look.weight;
    let glyphs = letters.glyphs(&text.part.text, weight);
    surface.draw_glyphs(start, &glyphs, letters.font(weight), &text.part.text, text.look.size, false);
}

/// Something that is seen and not read.
fn artifact(surface: &mut Surface<'_>, kind: ArtifactType, draw: impl FnOnce(&mut Surface<'_>)) {
    let _ = surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    draw(surface);
    surface.end_tagged();
}

fn rule(surface: &mut Surface<'_>, (from, to): (f32, f32), y: f32) {
    let Some(rect) = Rect::from_ltrb(from, y - HALF, to, y + HALF) else { return };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        artifact(surface, ArtifactType::Layout, |surface| surface.draw_path(&path));
    }
}

/// A node of the tree; `None` for one of which nothing was drawn.
fn tagged(node: &Node, drawn: &mut Drawn) -> Option<Tagged> {
    match node {
        Node::Leaf(leaf) => drawn.remove(leaf).map(|leaf| Tagged::Leaf(leaf.drawn)),
        Node::Group(kind, nodes, text) => {
            let mut group = of_kind(*kind, text);
            if let (Kind::Link, [Node::Leaf(leaf)]) = (kind, nodes.as_slice()) {
                let leaf = drawn.remove(leaf)?;
                group.push(leaf.drawn);
                if let Some(address) = leaf.address {
                    group.push(address);
                }
                return Some(Tagged::Group(group));
            }
            if let (Kind::Figure, [Node::Leaf(leaf)]) = (kind, nodes.as_slice()) {
                let leaf = drawn.remove(leaf)?;
                // Without a word on what it is a picture is refused.
                let said = if text.is_empty() { "QR" } else { text };
                let mut figure = TagGroup::new(Tag::Figure(Some(said.to_owned())).with_bbox(leaf.place));
                figure.push(leaf.drawn);
                return Some(Tagged::Group(figure));
            }
            nodes.iter().filter_map(|node| tagged(node, drawn)).for_each(|node| group.push(node));
            // A cell without a word is still a cell.
            let empty = group.children.is_empty() && !matches!(kind, Kind::Cell | Kind::RowHead | Kind::ColumnHead);
            (!empty).then_some(Tagged::Group(group))
        }
    }
}

fn of_kind(kind: Kind, text: &str) -> TagGroup {
    match kind {
        Kind::Heading(level) => {
            TagGroup::new(Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(text.to_owned())))
        }
        Kind::Paragraph => TagGroup::new(Tag::P),
        Kind::Bullets => TagGroup::new(Tag::L(ListNumbering::Disc)),
        Kind::Numbers => TagGroup::new(Tag::L(ListNumbering::Decimal)),
        Kind::Item => TagGroup::new(Tag::LI),
        Kind::Label => TagGroup::new(Tag::Lbl),
        Kind::Body => TagGroup::new(Tag::LBody),
        Kind::Table => TagGroup::new(Tag::Table),
        Kind::Caption => TagGroup::new(Tag::Caption),
        Kind::Head => TagGroup::new(Tag::THead),
        Kind::Rows => TagGroup::new(Tag::TBody),
        Kind::Row => TagGroup::new(Tag::TR),
        Kind::ColumnHead => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
        Kind::RowHead => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        Kind::Cell => TagGroup::new(Tag::TD),
        Kind::Link => TagGroup::new(Tag::Link),
        Kind::Figure => TagGroup::new(Tag::Figure(Some(text.to_owned()))),
    }
}
