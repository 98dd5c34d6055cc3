//! Strips onto pages. Strips that stay together go to the next page together, and a table has its head on each page.

use super::layout::{Sheet, Strip};

/// Room under the last strip for the number of the page.
const FOOT: f32 = 16.0;

/// A strip on a page.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) strip: Strip,
    /// Its top, from the top of the page.
    pub(super) top: f32,
}

/// The pages, in order; at least one.
pub(super) fn pages(strips: Vec<Strip>, sheet: Sheet) -> Vec<Vec<Placed>> {
    let mut paging = Paging { sheet, pages: Vec::new(), page: Vec::new(), y: sheet.margin };
    let heads: Vec<Strip> = strips.iter().filter(|strip| is_head(strip)).map(again).collect();
    let mut chain: Vec<Strip> = Vec::new();
    for strip in strips {
        let keep = strip.keep;
        chain.push(strip);
        if !keep {
            paging.place(std::mem::take(&mut chain), &heads);
        }
    }
    paging.place(chain, &heads);
    paging.pages.push(paging.page);
    paging.pages
}

const fn is_head(strip: &Strip) -> bool {
    matches!(strip.table, Some((_, true)))
}

/// The head of a table once more, which is not read aloud again.
fn again(strip: &Strip) -> Strip {
    let mut strip = strip.clone();
    for text in &mut strip.texts {
        text.leaf = None;
        text.part.address = None;
    }
    strip
}

struct Paging {
    sheet: Sheet,
    pages: Vec<Vec<Placed>>,
    page: Vec<Placed>,
    y: f32,
}

impl Paging {
    fn fits(&self, height: f32) -> bool {
        self.y + height <= self.sheet.height - self.sheet.margin - FOOT
    }

    fn place(&mut self, chain: Vec<Strip>, heads: &[Strip]) {
        let height: f32 = chain.iter().map(|strip| strip.before + strip.height).sum();
        if !self.fits(height) && !self.page.is_empty() {
            self.next(chain.first(), heads);
        }
        for strip in chain {
            // What is higher than a page breaks where the page ends.
            if !self.fits(strip.before + strip.height) && !self.page.is_empty() {
                self.next(Some(&strip), heads);
            }
            self.put(strip);
        }
    }

    fn put(&mut self, strip: Strip) {
        if !self.page.is_empty() {
            self.y += strip.before;
        }
        let height = strip.height;
        self.page.push(Placed { strip, top: self.y });
        self.y += height;
    }

    /// A new page; in the middle of a table with its head.
    fn next(&mut self, strip: Option<&Strip>, heads: &[Strip]) {
        self.pages.push(std::mem::take(&mut self.page));
        self.y = self.sheet.margin;
        let Some(Some((table, false))) = strip.map(|strip| strip.table) else { return };
        let own: Vec<Strip> = heads.iter().filter(|head| head.table == Some((table, true))).cloned().collect();
        let height: f32 = own.iter().map(|head| head.before + head.height).sum();
        // A head that would fill the page is not said again.
        if height < self.sheet.height / 4.0 {
            own.into_iter().for_each(|head| self.put(head));
        }
    }
}
