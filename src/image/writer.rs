//! Writes an image from its first part to its last, however long they are.

use std::io::{self, ErrorKind, Seek, SeekFrom, Write};

use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use super::layout::{BLOCK, CHECKS, MOST_PARTS, PAGE, Row, aligned, is_name, write_page};

/// Takes parts one after the other, each in as many pieces as it comes.
pub trait PartSink {
    /// Begins a part.
    ///
    /// # Errors
    /// When a part is open, the name is no name or stands already, there are too many parts, or writing fails.
    fn begin(&mut self, name: &str) -> io::Result<()>;

    /// Adds bytes to the part that is open.
    ///
    /// # Errors
    /// When no part is open, or writing fails.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Ends the part that is open.
    ///
    /// # Errors
    /// When no part is open.
    fn end(&mut self) -> io::Result<()>;

    /// A whole part at once.
    ///
    /// # Errors
    /// As the other three.
    fn put(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin(name)?;
        self.append(bytes)?;
        self.end()
    }
}

/// An image that is being written. Only [`Writer::finish`] makes it one: until then it begins with zeros.
#[derive(Debug)]
pub struct Writer<W> {
    out: W,
    at: u64,
    rows: Vec<Row>,
    checks: Vec<u64>,
    open: Option<Open>,
}

/// The part that is open.
#[derive(Debug)]
struct Open {
    row: Row,
    hash: Box<Filling>,
}

/// The block that is being filled.
struct Filling {
    hash: Xxh3,
    length: u64,
}

impl std::fmt::Debug for Filling {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Filling").field("length", &self.length).finish_non_exhaustive()
    }
}

impl<W: Write + Seek> Writer<W> {
    /// Begins an image at the start of `out`, which has nothing in it.
    ///
    /// # Errors
    /// When writing fails.
    pub fn new(mut out: W) -> io::Result<Self> {
        out.write_all(&[0; PAGE])?;
        Ok(Self { out, at: PAGE as u64, rows: Vec::new(), checks: Vec::new(), open: None })
    }

    /// Writes the checksums and the first page, and gives back what was written to.
    ///
    /// # Errors
    /// When a part is open, or writing fails.
    pub fn finish(mut self) -> io::Result<W> {
        let checks: Vec<u8> = self.checks.iter().flat_map(|check| check.to_le_bytes()).collect();
        let first = self.checks.len() as u64;
        self.check_begin(CHECKS)?;
        self.pad()?;
        self.out.write_all(&checks)?;
        let (offset, length) = (self.at, checks.len() as u64);
        self.rows.push(Row { name: CHECKS.to_owned(), offset, length, first, own: xxh3_64(&checks) });
        let page = write_page(offset + length, &self.rows);
        self.out.seek(SeekFrom::Start(0))?;
        self.out.write_all(&page)?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn check_begin(&self, name: &str) -> io::Result<()> {
        let taken = self.rows.iter().any(|row| row.name == name) || self.rows.len() >= MOST_PARTS;
        if self.open.is_some() || taken || !is_name(name) {
            return Err(ErrorKind::InvalidInput.into());
        }
        Ok(())
    }

    /// Zeros up to where the next part begins.
    fn pad(&mut self) -> io::Result<()> {
        let next = aligned(self.at).ok_or(ErrorKind::FileTooLarge)?;
        io::copy(&mut io::Read::take(io::repeat(0), next - self.at), &mut self.out)?;
        self.at = next;
        Ok(())
    }
}

impl<W: Write + Seek> PartSink for Writer<W> {
    fn begin(&mut self, name: &str) -> io::Result<()> {
        self.check_begin(name)?;
        // The last row is that of the checksums.
        if name == CHECKS || self.rows.len() + 1 >= MOST_PARTS {
            return Err(ErrorKind::InvalidInput.into());
        }
        self.pad()?;
        let row = Row { name: name.to_owned(), offset: self.at, length: 0, first: self.checks.len() as u64, own: 0 };
        self.open = Some(Open { row, hash: Box::new(Filling { hash: Xxh3::new(), length: 0 }) });
        Ok(())
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let open = self.open.as_mut().ok_or(ErrorKind::InvalidInput)?;
        self.out.write_all(bytes)?;
        let length = bytes.len() as u64;
        self.at += length;
        open.row.length += length;
        let mut rest = bytes;
        while !rest.is_empty() {
            let room = usize::try_from(BLOCK - open.hash.length).unwrap_or(usize::MAX).min(rest.len());
            let (now, later) = rest.split_at(room);
            open.hash.hash.update(now);
            open.hash.length += now.len() as u64;
            if open.hash.length == BLOCK {
                self.checks.push(open.hash.hash.digest());
                open.hash.hash.reset();
                open.hash.length = 0;
            }
            rest = later;
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        let open = self.open.take().ok_or(ErrorKind::InvalidInput)?;
        if open.hash.length > 0 {
            self.checks.push(open.hash.hash.digest());
        }
        self.rows.push(open.row);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::image::container::Container;
    use crate::image::parts::{Aligned, Parts};
    use crate::image::refusal::Refusal;

    fn image() -> Vec<u8> {
        let mut writer = Writer::new(Cursor::new(Vec::new())).unwrap();
        writer.put("empty", &[]).unwrap();
        writer.begin("long").unwrap();
        for piece in 0..300_u32 {
            writer.append(&piece.to_le_bytes().repeat(2000)).unwrap();
        }
        writer.end().unwrap();
        writer.put("three", &[1, 2, 3]).unwrap();
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn what_was_written_is_read_part_by_part_and_block_by_block() {
        let container = Container::open(Aligned::copy_of(&image())).unwrap();
        assert_eq!(container.verify_all(), Ok(()));
        assert_eq!((container.part("three"), container.part("empty")), (&[1, 2, 3][..], &[][..]));
        assert_eq!(container.numbers("long").get(2_000), Some(&1));
        let blocks: Vec<(&str, u64)> = container.blocks().map(|block| (block.part, block.length)).collect();
        assert_eq!(blocks, [("long", BLOCK), ("long", BLOCK), ("long", 302_848), ("three", 3)]);
        assert_eq!(container.verify("none"), Err(Refusal::Unsound { part: "none".to_owned() }));
    }

    #[test]
    fn a_damaged_block_is_named_with_its_place() {
        let mut bytes = image();
        let at = PAGE + usize::try_from(BLOCK).unwrap() + 9;
        *bytes.get_mut(at).unwrap() ^= 1;
        let damaged = Refusal::Damaged { part: "long".to_owned(), block: 1, offset: PAGE as u64 + BLOCK };
        let container = Container::open(Aligned::copy_of(&bytes)).unwrap();
        assert_eq!((container.verify("long"), container.verify("three")), (Err(damaged.clone()), Ok(())));
        assert_eq!(container.verify_all(), Err(damaged));
    }

    #[test]
    fn a_half_written_image_is_none() {
        let mut bytes = Cursor::new(Vec::new());
        let mut writer = Writer::new(&mut bytes).unwrap();
        writer.put("three", &[1, 2, 3]).unwrap();
        drop(writer);
        assert_eq!(Container::open(Aligned::copy_of(bytes.get_ref())).unwrap_err(), Refusal::NotOurs);
    }

    #[test]
    fn names_stand_once_and_parts_do_not_overlap() {
        let mut writer = Writer::new(Cursor::new(Vec::new())).unwrap();
        assert!(writer.append(&[1]).is_err() && writer.end().is_err());
        writer.begin("one").unwrap();
        assert!(writer.begin("two").is_err());
        writer.end().unwrap();
        for name in ["one", "", "Two", "checks", "a_name_of_17_bytes"] {
            assert!(writer.begin(name).is_err(), "{name}");
        }
    }
}
