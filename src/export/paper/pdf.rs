//! A hand-out as PDF for paper and for a screen reader: PDF/UA-1, tagged, with a title, a language and a text layer.
//!
//! Letters have 14 points. Pages break between lines, a heading stays with what follows it, and the head of a table stands
//! again on each page. The same document gives the same bytes.

mod drawing;
mod layout;
mod letters;
mod lines;
mod paging;

use super::Document;

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
    let laid = layout::lay_out(document, sheet, &letters);
    let pages = paging::pages(laid.strips, sheet);
    let bytes = drawing::draw(document, sheet, &pages, &laid.tree, &letters)?;
    Ok((bytes, pages.len()))
}
