//! A hand-out as PDF for paper and for a screen reader: PDF/UA-1, tagged, with a title, a language and a text layer.
//!
//! Letters have 14 points. Pages break between lines, a heading stays with what follows it, and the head of a table stands
//! again on each page. The same document gives the same bytes.

mod drawing;
mod fonts;
mod layout;
mod line_breaking;
mod pagination;

use crate::document::{Block, Document};

pub use drawing::PdfError;

/// The hand-out as PDF.
///
/// # Errors
/// When the embedded fonts or the rules of PDF/UA stand in the way. No document is known that does that.
pub fn render(document: &Document) -> Result<Vec<u8>, PdfError> {
    render_with_page_count(document).map(|(bytes, _)| bytes)
}

/// The hand-out as PDF, and how many pages it has.
///
/// # Errors
/// As [`render`].
pub fn render_with_page_count(document: &Document) -> Result<(Vec<u8>, usize), PdfError> {
    let letters = fonts::Fonts::new().ok_or(PdfError::FontUnreadable)?;
    let sheet = layout::PageSize::for_document(document);
    let mut paged = PagedDocument::new(document, sheet, &letters);
    if document.blocks.iter().any(is_qr) {
        // What a code opens stands in words too. It is not worth a page of its own.
        let blocks = document.blocks.iter().filter(|block| !is_qr(block)).cloned().collect();
        let without = PagedDocument::new(&Document { blocks, ..document.clone() }, sheet, &letters);
        if without.pages.len() < paged.pages.len() {
            paged = without;
        }
    }
    let bytes = drawing::draw(document, sheet, &paged.pages, &paged.tree, &letters)?;
    Ok((bytes, paged.pages.len()))
}

/// A document on its pages.
struct PagedDocument {
    pages: Vec<Vec<pagination::PlacedLine>>,
    tree: Vec<layout::StructureNode>,
}

impl PagedDocument {
    fn new(document: &Document, sheet: layout::PageSize, letters: &fonts::Fonts) -> Self {
        let laid = layout::lay_out(document, sheet, letters);
        Self { pages: pagination::paginate(laid.lines, sheet), tree: laid.tree }
    }
}

const fn is_qr(block: &Block) -> bool {
    matches!(block, Block::Qr(_))
}
