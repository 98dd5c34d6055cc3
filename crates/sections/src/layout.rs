//! The first page of an image: what it is, how long it is, and where each part stands.
//!
//! The page has rows of 64 bytes. The first row is the head: the magic bytes, the version of the layout, the length of
//! the image, the number of parts, and a checksum of the page. Every further row is one part: its name, where it begins,
//! its length, the number of its first block. Parts follow each other in the order of their rows, each at the next
//! multiple of 64 with zeros before it, and the last ends the image. All numbers are little-endian.

use xxhash_rust::xxh3::Xxh3;

use crate::error::SectionError;

/// The first bytes of every image.
pub const MAGIC: [u8; 4] = *b"MCAT";
/// The version of the layout that this program writes and reads.
pub const FORMAT_VERSION: u32 = 2;
/// The length of the first page.
pub const HEADER_BYTES: usize = 4096;
/// Every part begins at a multiple of this.
pub const ALIGNMENT_BYTES: u64 = 64;
/// The bytes that one checksum stands for.
pub const BLOCK_BYTES: u64 = 1 << 20;
/// The longest name of a part, in bytes.
pub const MAX_NAME_BYTES: usize = 16;
/// The most parts of one image.
pub const MAX_SECTIONS: usize = HEADER_BYTES / ENTRY_BYTES - 1;
/// The last part: the checksums of the blocks of all others, in order.
pub const CHECKSUMS_SECTION: &str = "checks";

const ENTRY_BYTES: usize = 64;
const CHECKSUM_RANGE: std::ops::Range<usize> = 24..32;

/// Where one part stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionEntry {
    /// Its name.
    pub name: String,
    /// Where it begins in the image.
    pub offset: u64,
    /// Its length in bytes.
    pub length: u64,
    /// The number of its first block among the blocks of all parts.
    pub first_block: u64,
    /// Of the part of checksums its own checksum, else 0.
    pub own_checksum: u64,
}

impl SectionEntry {
    /// One past the last byte; `None` where that is no number.
    #[must_use]
    pub fn end(&self) -> Option<u64> {
        self.offset.checked_add(self.length)
    }

    /// The number of its blocks.
    #[must_use]
    pub const fn block_count(&self) -> u64 {
        self.length.div_ceil(BLOCK_BYTES)
    }
}

/// Whether a part can have this name: lower-case letters, digits and `_`.
#[must_use]
pub fn is_valid_name(name: &str) -> bool {
    (1..=MAX_NAME_BYTES).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// The next multiple of [`ALIGNMENT_BYTES`]; `None` where that is no number.
#[must_use]
pub fn align_up(at: u64) -> Option<u64> {
    at.checked_next_multiple_of(ALIGNMENT_BYTES)
}

/// The first page for these parts.
#[must_use]
pub fn write_header(length: u64, rows: &[SectionEntry]) -> Vec<u8> {
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let mut page = Vec::with_capacity(HEADER_BYTES);
    page.extend(MAGIC);
    page.extend(FORMAT_VERSION.to_le_bytes());
    page.extend(length.to_le_bytes());
    page.extend(count.to_le_bytes());
    page.resize(ENTRY_BYTES, 0);
    for row in rows {
        let start = page.len();
        page.extend(row.name.as_bytes());
        page.resize(start + MAX_NAME_BYTES, 0);
        for number in [row.offset, row.length, row.first_block, row.own_checksum] {
            page.extend(number.to_le_bytes());
        }
        page.resize(start + ENTRY_BYTES, 0);
    }
    page.resize(HEADER_BYTES, 0);
    let checksum = header_checksum(&page).to_le_bytes();
    if let Some(room) = page.get_mut(CHECKSUM_RANGE) {
        room.copy_from_slice(&checksum);
    }
    page
}

/// The parts that a first page names, all of them inside an image of `found` bytes.
///
/// # Errors
/// When the page is not one of ours, of another version, damaged, or names what cannot be; when the image is not as long
/// as it says.
pub fn read_header(start: &[u8], found: u64) -> Result<Vec<SectionEntry>, SectionError> {
    if !start.starts_with(&MAGIC) {
        return Err(SectionError::BadMagic);
    }
    let short = |expected| SectionError::LengthMismatch { expected, found };
    let version = u32_at(start, 4).ok_or(short(HEADER_BYTES as u64))?;
    if version < FORMAT_VERSION {
        return Err(SectionError::OlderVersion { found: version, supported: FORMAT_VERSION });
    }
    if version > FORMAT_VERSION {
        return Err(SectionError::NewerVersion { found: version, supported: FORMAT_VERSION });
    }
    let page = start.get(..HEADER_BYTES).ok_or(short(HEADER_BYTES as u64))?;
    if u64_at(page, CHECKSUM_RANGE.start) != Some(header_checksum(page)) {
        return Err(SectionError::BadHeader);
    }
    let expected = u64_at(page, 8).ok_or(SectionError::BadHeader)?;
    if expected != found {
        return Err(short(expected));
    }
    let count = u32_at(page, 16).and_then(|count| usize::try_from(count).ok()).unwrap_or(usize::MAX);
    if count > MAX_SECTIONS {
        return Err(SectionError::BadHeader);
    }
    let rows: Option<Vec<SectionEntry>> = page.chunks_exact(ENTRY_BYTES).skip(1).take(count).map(read_entry).collect();
    rows.filter(|rows| is_consistent(rows, found)).ok_or(SectionError::BadHeader)
}

fn read_entry(bytes: &[u8]) -> Option<SectionEntry> {
    let name = std::str::from_utf8(bytes.get(..MAX_NAME_BYTES)?).ok()?.trim_end_matches('\0').to_owned();
    let number = |at: usize| u64_at(bytes, MAX_NAME_BYTES + at);
    Some(SectionEntry {
        name,
        offset: number(0)?,
        length: number(8)?,
        first_block: number(16)?,
        own_checksum: number(24)?,
    })
}

/// Whether names are sound and stand once, parts follow each other without a hole, and every block has its checksum.
fn is_consistent(rows: &[SectionEntry], length: u64) -> bool {
    let (mut end, mut blocks) = (HEADER_BYTES as u64, 0_u64);
    for (index, row) in rows.iter().enumerate() {
        let again = rows.iter().take(index).any(|earlier| earlier.name == row.name);
        let in_place = align_up(end) == Some(row.offset) && row.first_block == blocks;
        let Some(this_end) = row.end().filter(|this_end| *this_end <= length) else { return false };
        if again || !is_valid_name(&row.name) || !in_place {
            return false;
        }
        end = this_end;
        if row.name == CHECKSUMS_SECTION {
            return index + 1 == rows.len() && end == length && blocks.checked_mul(8) == Some(row.length);
        }
        blocks = blocks.saturating_add(row.block_count());
    }
    false
}

/// The checksum of a page, its own place left out.
fn header_checksum(page: &[u8]) -> u64 {
    let mut hash = Xxh3::new();
    hash.update(page.get(..CHECKSUM_RANGE.start).unwrap_or(&[]));
    hash.update(page.get(CHECKSUM_RANGE.end..).unwrap_or(&[]));
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

    fn row(name: &str, offset: u64, length: u64, first: u64) -> SectionEntry {
        SectionEntry { name: name.to_owned(), offset, length, first_block: first, own_checksum: 0 }
    }

    #[test]
    fn header_page_round_trips() {
        let rows =
            [row("one", 4096, 5, 0), row("two", 4160, BLOCK_BYTES + 1, 1), row(CHECKSUMS_SECTION, 1_052_800, 24, 3)];
        let length = rows.last().unwrap().end().unwrap();
        assert_eq!(read_header(&write_header(length, &rows), length), Ok(rows.to_vec()));
    }

    #[test]
    fn impossible_layout_with_valid_checksum_is_rejected() {
        let checks = |offset, blocks: u64| row(CHECKSUMS_SECTION, offset, blocks * 8, blocks);
        let cases: [(u64, Vec<SectionEntry>); 12] = [
            (4096, vec![]),
            (4101, vec![row("one", 4096, 5, 0)]),
            (4168, vec![row("one", 4096, 5, 0), row("one", 4160, 0, 1), checks(4160, 1)]),
            (4168, vec![row("One", 4096, 5, 0), checks(4160, 1)]),
            (4168, vec![row("", 4096, 5, 0), checks(4160, 1)]),
            (4168, vec![row("one", 4096, 5, 0), row(CHECKSUMS_SECTION, 4160, 16, 1)]),
            (4232, vec![row("one", 4096, 5, 0), checks(4224, 1)]),
            (4168, vec![row("one", 4096, u64::MAX, 0), checks(4160, 1)]),
            (4168, vec![row("one", u64::MAX, 5, 0), checks(4160, 1)]),
            (4168, vec![row("one", 0, 5, 0), checks(4160, 1)]),
            (4168, vec![row("one", 4096, 5, 7), checks(4160, 1)]),
            (4169, vec![row("one", 4096, 5, 0), checks(4160, 1)]),
        ];
        for (length, rows) in cases {
            assert_eq!(read_header(&write_header(length, &rows), length), Err(SectionError::BadHeader), "{rows:?}");
        }
        let many: Vec<SectionEntry> = (0..MAX_SECTIONS + 1).map(|_| row("one", 4096, 0, 0)).collect();
        let page = write_header(u64::MAX, &many);
        assert_eq!(read_header(page.get(..HEADER_BYTES).unwrap(), u64::MAX), Err(SectionError::BadHeader));
    }

    #[test]
    fn length_mismatch_is_reported() {
        let page = write_header(u64::MAX, &[]);
        assert_eq!(read_header(&page, 4096), Err(SectionError::LengthMismatch { expected: u64::MAX, found: 4096 }));
        assert_eq!(read_header(b"MCAT", 4), Err(SectionError::LengthMismatch { expected: 4096, found: 4 }));
        assert_eq!(read_header(b"MCA", 3), Err(SectionError::BadMagic));
    }
}
