//! Strips onto pages. Strips that stay together go to the next page together, and a table has its head on each page.

use crate::document::pdf::layout::{LineBox, PageSize};

/// Room under the last strip for the number of the page.
const FOOTER_HEIGHT_PT: f32 = 16.0;

/// A strip on a page.
#[derive(Debug, Clone)]
pub(super) struct PlacedLine {
    pub(super) line: LineBox,
    /// Its top, from the top of the page.
    pub(super) top: f32,
}

/// The pages, in order; at least one.
pub(super) fn paginate(strips: Vec<LineBox>, sheet: PageSize) -> Vec<Vec<PlacedLine>> {
    let mut paging = Paginator { sheet, pages: Vec::new(), page: Vec::new(), y: sheet.margin };
    let heads: Vec<LineBox> = strips.iter().filter(|strip| is_head(strip)).map(repeated_head).collect();
    let mut chain: Vec<LineBox> = Vec::new();
    for strip in strips {
        let keep = strip.keep_with_next;
        chain.push(strip);
        if !keep {
            paging.push_group(std::mem::take(&mut chain), &heads);
        }
    }
    paging.push_group(chain, &heads);
    paging.pages.push(paging.page);
    paging.pages
}

const fn is_head(strip: &LineBox) -> bool {
    matches!(strip.table, Some((_, true)))
}

/// The head of a table once more, which is not read aloud again.
fn repeated_head(strip: &LineBox) -> LineBox {
    let mut strip = strip.clone();
    for text in &mut strip.runs {
        text.leaf = None;
        text.fragment.address = None;
    }
    strip
}

struct Paginator {
    sheet: PageSize,
    pages: Vec<Vec<PlacedLine>>,
    page: Vec<PlacedLine>,
    y: f32,
}

impl Paginator {
    fn fits(&self, height: f32) -> bool {
        self.y + height <= self.sheet.height - self.sheet.margin - FOOTER_HEIGHT_PT
    }

    fn push_group(&mut self, chain: Vec<LineBox>, heads: &[LineBox]) {
        let height: f32 = chain.iter().map(|strip| strip.space_before + strip.height).sum();
        if !self.fits(height) && !self.page.is_empty() {
            self.next_page(chain.first(), heads);
        }
        for strip in chain {
            // What is higher than a page breaks where the page ends.
            if !self.fits(strip.space_before + strip.height) && !self.page.is_empty() {
                self.next_page(Some(&strip), heads);
            }
            self.push_line(strip);
        }
    }

    fn push_line(&mut self, strip: LineBox) {
        if !self.page.is_empty() {
            self.y += strip.space_before;
        }
        let height = strip.height;
        self.page.push(PlacedLine { line: strip, top: self.y });
        self.y += height;
    }

    /// A new page; in the middle of a table with its head.
    fn next_page(&mut self, strip: Option<&LineBox>, heads: &[LineBox]) {
        self.pages.push(std::mem::take(&mut self.page));
        self.y = self.sheet.margin;
        let Some(Some((table, false))) = strip.map(|strip| strip.table) else { return };
        let own: Vec<LineBox> = heads.iter().filter(|head| head.table == Some((table, true))).cloned().collect();
        let height: f32 = own.iter().map(|head| head.space_before + head.height).sum();
        // A head that would fill the page is not said again.
        if height < self.sheet.height / 4.0 {
            own.into_iter().for_each(|head| self.push_line(head));
        }
    }
}
