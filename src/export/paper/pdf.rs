//! A hand-out as PDF for paper and for a screen reader: PDF/UA-1, tagged, with a title, a language and a text layer.
//!
//! Letters have 14 points. Pages break between lines, a heading stays with what follows it, and the head of a table stands
//! again on each page. The same document gives the same bytes.

mod drawing;
mod layout;
mod letters;
mod lines;
mod paging;

use super::{Block, Document};

pub use drawing::NotMade;

/// The hand-out as PDF.
///
/// # Errors
/// When the embedded fonts or the rules of PDF/UA stand in the way. No document is known that does that.
pub fn render(document: &Document) -> Result<Vec<u8>, NotMade> {
    render_counted(document).map(|(bytes, _)| bytes)
}

/// The hand-out as PDF, and how many pages it has.
///
/// # Errors
/// As [`render`].
pub fn render_counted(document: &Document) -> Result<(Vec<u8>, usize), NotMade> {
    let letters = letters::Letters::new().ok_or(NotMade::Font)?;
    let sheet = layout::Sheet::of(document);
    let mut paged = Paged::of(document, sheet, &letters);
    if document.blocks.iter().any(is_code) {
        // What a code opens stands in words too. It is not worth a page of its own.
        let blocks = document.blocks.iter().filter(|block| !is_code(block)).cloned().collect();
        let without = Paged::of(&Document { blocks, ..document.clone() }, sheet, &letters);
        if without.pages.len() < paged.pages.len() {
            paged = without;
        }
    }
    let bytes = drawing::draw(document, sheet, &paged.pages, &paged.tree, &letters)?;
    Ok((bytes, paged.pages.len()))
}

/// A document on its pages.
struct Paged {
    pages: Vec<Vec<paging::Placed>>,
    tree: Vec<layout::Node>,
}

impl Paged {
    fn of(document: &Document, sheet: layout::Sheet, letters: &letters::Letters) -> Self {
        let laid = layout::lay_out(document, sheet, letters);
        Self { pages: paging::pages(laid.strips, sheet), tree: laid.tree }
    }
}

const fn is_code(block: &Block) -> bool {
    matches!(block, Block::Code(_))
}
