//! The first page of an image: what it is, how long it is, and where each part stands.
//!
//! The page has rows of 64 bytes. The first row is the head: the magic bytes, the version of the layout, the length of
//! the image, the number of parts, and a checksum of the page. Every further row is one part: its name, where it begins,
//! its length, the number of its first block. Parts follow each other in the order of their rows, each at the next
//! multiple of 64 with zeros before it, and the last ends the image. All numbers are little-endian.

use xxhash_rust::xxh3::Xxh3;

use super::refusal::Refusal;

/// The first bytes of every image.
pub const MAGIC: [u8; 4] = *b"MCAT";
/// The version of the layout that this program writes and reads.
pub const VERSION: u32 = 1;
/// The length of the first page.
pub const PAGE: usize = 4096;
/// Every part begins at a multiple of this.
pub const ALIGNED: u64 = 64;
/// The bytes that one checksum stands for.
pub const BLOCK: u64 = 1 << 20;
/// The longest name of a part, in bytes.
pub const LONGEST_NAME: usize = 16;
/// The most parts of one image.
pub const MOST_PARTS: usize = PAGE / ROW - 1;
/// The last part: the checksums of the blocks of all others, in order.
pub const CHECKS: &str = "checks";

const ROW: usize = 64;
const CHECKSUM: std::ops::Range<usize> = 24..32;

/// Where one part stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Where it begins in the image.
    pub offset: u64,
    /// Its length in bytes.
    pub length: u64,
    /// The number of its first block among the blocks of all parts.
    pub first: u64,
    /// Of the part of checksums its own checksum, else 0.
    pub own: u64,
}

impl Row {
    /// One past the last byte; `None` where that is no number.
    #[must_use]
    pub fn end(&self) -> Option<u64> {
        self.offset.checked_add(self.length)
    }

    /// The number of its blocks.
    #[must_use]
    pub const fn blocks(&self) -> u64 {
        self.length.div_ceil(BLOCK)
    }
}

/// Whether a part can have this name: lower-case letters, digits and `_`.
#[must_use]
pub fn is_name(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// The next multiple of [`ALIGNED`]; `None` where that is no number.
#[must_use]
pub fn aligned(at: u64) -> Option<u64> {
    at.checked_next_multiple_of(ALIGNED)
}

/// The first page for these parts.
#[must_use]
pub fn write_page(length: u64, rows: &[Row]) -> Vec<u8> {
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let mut page = Vec::with_capacity(PAGE);
    page.extend(MAGIC);
    page.extend(VERSION.to_le_bytes());
    page.extend(length.to_le_bytes());
    page.extend(count.to_le_bytes());
    page.resize(ROW, 0);
    for row in rows {
        let start = page.len();
        page.extend(row.name.as_bytes());
        page.resize(start + LONGEST_NAME, 0);
        for number in [row.offset, row.length, row.first, row.own] {
            page.extend(number.to_le_bytes());
        }
        page.resize(start + ROW, 0);
    }
    page.resize(PAGE, 0);
    let checksum = checksum(&page).to_le_bytes();
    if let Some(room) = page.get_mut(CHECKSUM) {
        room.copy_from_slice(&checksum);
    }
    page
}

/// The parts that a first page names, all of them inside an image of `found` bytes.
///
/// # Errors
/// When the page is not one of ours, of another version, damaged, or names what cannot be; when the image is not as long
/// as it says.
pub fn read_page(start: &[u8], found: u64) -> Result<Vec<Row>, Refusal> {
    if !start.starts_with(&MAGIC) {
        return Err(Refusal::NotOurs);
    }
    let short = |expected| Refusal::WrongLength { expected, found };
    let version = u32_at(start, 4).ok_or(short(PAGE as u64))?;
    if version < VERSION {
        return Err(Refusal::Older { found: version, read: VERSION });
    }
    if version > VERSION {
        return Err(Refusal::Newer { found: version, read: VERSION });
    }
    let page = start.get(..PAGE).ok_or(short(PAGE as u64))?;
    if u64_at(page, CHECKSUM.start) != Some(checksum(page)) {
        return Err(Refusal::FirstPage);
    }
    let expected = u64_at(page, 8).ok_or(Refusal::FirstPage)?;
    if expected != found {
        return Err(short(expected));
    }
    let count = u32_at(page, 16).and_then(|count| usize::try_from(count).ok()).unwrap_or(usize::MAX);
    if count > MOST_PARTS {
        return Err(Refusal::FirstPage);
    }
    let rows: Option<Vec<Row>> = page.chunks_exact(ROW).skip(1).take(count).map(read_row).collect();
    rows.filter(|rows| fit_together(rows, found)).ok_or(Refusal::FirstPage)
}

fn read_row(bytes: &[u8]) -> Option<Row> {
    let name = std::str::from_utf8(bytes.get(..LONGEST_NAME)?).ok()?.trim_end_matches('\0').to_owned();
    let number = |at: usize| u64_at(bytes, LONGEST_NAME + at);
    Some(Row { name, offset: number(0)?, length: number(8)?, first: number(16)?, own: number(24)? })
}

/// Whether names are sound and stand once, parts follow each other without a hole, and every block has its checksum.
fn fit_together(rows: &[Row], length: u64) -> bool {
    let (mut end, mut blocks) = (PAGE as u64, 0_u64);
    for (index, row) in rows.iter().enumerate() {
        let again = rows.iter().take(index).any(|earlier| earlier.name == row.name);
        let in_place = aligned(end) == Some(row.offset) && row.first == blocks;
        let Some(this_end) = row.end().filter(|this_end| *this_end <= length) else { return false };
        if again || !is_name(&row.name) || !in_place {
            return false;
        }
        end = this_end;
        if row.name == CHECKS {
            return index + 1 == rows.len() && end == length && blocks.checked_mul(8) == Some(row.length);
        }
        blocks = blocks.saturating_add(row.blocks());
    }
    false
}

/// The checksum of a page, its own place left out.
fn checksum(page: &[u8]) -> u64 {
    let mut hash = Xxh3::new();
    hash.update(page.get(..CHECKSUM.start).unwrap_or(&[]));
    hash.update(page.get(CHECKSUM.end..).unwrap_or(&[]));
    hash.digest()
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|four| u32::from_le_bytes(*four))
}

/// The number of 64 bits that stands at a byte.
#[must_use]
pub fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|eight| u64::from_le_bytes(*eight))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, offset: u64, length: u64, first: u64) -> Row {
        Row { name: name.to_owned(), offset, length, first, own: 0 }
    }

    #[test]
    fn a_page_is_read_as_it_was_written() {
        let rows = [row("one", 4096, 5, 0), row("two", 4160, BLOCK + 1, 1), row(CHECKS, 1_052_800, 24, 3)];
        let length = rows.last().unwrap().end().unwrap();
        assert_eq!(read_page(&write_page(length, &rows), length), Ok(rows.to_vec()));
    }

    #[test]
    fn what_cannot_be_is_refused_even_with_a_good_checksum() {
        let checks = |offset, blocks: u64| row(CHECKS, offset, blocks * 8, blocks);
        let cases: [(u64, Vec<Row>); 12] = [
            (4096, vec![]),
            (4101, vec![row("one", 4096, 5, 0)]),
            (4168, vec![row("one", 4096, 5, 0), row("one", 4160, 0, 1), checks(4160, 1)]),
            (4168, vec![row("One", 4096, 5, 0), checks(4160, 1)]),
            (4168, vec![row("", 4096, 5, 0), checks(4160, 1)]),
            (4168, vec![row("one", 4096, 5, 0), row(CHECKS, 4160, 16, 1)]),
            (4232, vec![row("one", 4096, 5, 0), checks(4224, 1)]),
            (4168, vec![row("one", 4096, u64::MAX, 0), checks(4160, 1)]),
            (4168, vec![row("one", u64::MAX, 5, 0), checks(4160, 1)]),
            (4168, vec![row("one", 0, 5, 0), checks(4160, 1)]),
            (4168, vec![row("one", 4096, 5, 7), checks(4160, 1)]),
            (4169, vec![row("one", 4096, 5, 0), checks(4160, 1)]),
        ];
        for (length, rows) in cases {
            assert_eq!(read_page(&write_page(length, &rows), length), Err(Refusal::FirstPage), "{rows:?}");
        }
        let many: Vec<Row> = (0..MOST_PARTS + 1).map(|_| row("one", 4096, 0, 0)).collect();
        let page = write_page(u64::MAX, &many);
        assert_eq!(read_page(page.get(..PAGE).unwrap(), u64::MAX), Err(Refusal::FirstPage));
    }

    #[test]
    fn a_length_that_differs_is_named() {
        let page = write_page(u64::MAX, &[]);
        assert_eq!(read_page(&page, 4096), Err(Refusal::WrongLength { expected: u64::MAX, found: 4096 }));
        assert_eq!(read_page(b"MCAT", 4), Err(Refusal::WrongLength { expected: 4096, found: 4 }));
        assert_eq!(read_page(b"MCA", 3), Err(Refusal::NotOurs));
    }
}
