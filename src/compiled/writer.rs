//! Writes a compiled catalogue while its programmes stream by.

use std::fmt;
use std::io::{self, ErrorKind, Seek, Write};

use super::ids::Ids;
use super::{BY_ID, HEAD, OFFSETS, RECORDS, head, record};
use crate::domain::catalogue::Head;
use crate::domain::programme::Programme;
use crate::domain::records::Counting;
use crate::image::writer::{PartSink, Writer};

/// Numbers are handed on in pieces of so many.
const PIECE: usize = 64 * 1024;

/// Sees every programme that is written, and adds parts of its own at the end.
pub trait Companion {
    /// A programme was written as this record; the records come in order, from 0.
    fn see(&mut self, record: u32, programme: &Programme);

    /// Adds its parts. Their names are none of [`HEAD`], [`RECORDS`], [`OFFSETS`] and [`BY_ID`].
    ///
    /// # Errors
    /// When writing fails.
    fn finish(self: Box<Self>, out: &mut dyn PartSink) -> io::Result<()>;
}

/// What became of a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// It is this record.
    As(u32),
    /// It was refused: this earlier record has its id.
    Twice(u32),
}

/// A compiled catalogue that is being written.
pub struct CatalogueWriter<W> {
    image: Writer<W>,
    companions: Vec<Box<dyn Companion>>,
    counting: Counting,
    ids: Ids,
    /// Where each record begins, and where the next will.
    offsets: Vec<u64>,
    bytes: Vec<u8>,
    repeated: u64,
}

impl<W> fmt::Debug for CatalogueWriter<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CatalogueWriter").field("programmes", &self.ids.len()).finish_non_exhaustive()
    }
}

impl<W: Write + Seek> CatalogueWriter<W> {
    /// Begins a catalogue at the start of `out`, which has nothing in it.
    ///
    /// # Errors
    /// When writing fails.
    pub fn new(out: W, companions: Vec<Box<dyn Companion>>) -> io::Result<Self> {
        let mut image = Writer::new(out)?;
        image.begin(RECORDS)?;
        let (counting, ids) = (Counting::default(), Ids::default());
        Ok(Self { image, companions, counting, ids, offsets: vec![0], bytes: Vec::new(), repeated: 0 })
    }

    /// Writes one programme, unless its id stands already.
    ///
    /// # Errors
    /// When writing fails, or there are more programmes than numbers of 32 bits.
    pub fn add(&mut self, programme: &Programme) -> io::Result<Added> {
        if let Some(first) = self.ids.find(&programme.id) {
            self.repeated += 1;
            return Ok(Added::Twice(first));
        }
        let number = u32::try_from(self.ids.len()).ok().filter(|number| *number < u32::MAX);
        let number = number.ok_or(ErrorKind::FileTooLarge)?;
        self.bytes.clear();
        record::encode(programme, &mut self.bytes);
        self.image.append(&self.bytes)?;
        let end = self.offsets.last().copied().unwrap_or(0) + self.bytes.len() as u64;
        self.offsets.push(end);
        self.ids.push(&programme.id, number);
        self.counting.count(programme);
        for companion in &mut self.companions {
            companion.see(number, programme);
        }
        Ok(Added::As(number))
    }

    /// How many programmes were written.
    #[must_use]
    pub fn programmes(&self) -> usize {
        self.ids.len()
    }

    /// How many were refused because their id stood already.
    #[must_use]
    pub const fn repeated(&self) -> u64 {
        self.repeated
    }

    /// Writes the other parts and what makes the file whole, and gives back what was written to.
    ///
    /// # Errors
    /// When writing fails.
    pub fn finish(mut self, of: &Head) -> io::Result<W> {
        let image = &mut self.image;
        image.end()?;
        image.put(HEAD, &head::encode(of, &self.counting.summary()))?;
        image.begin(OFFSETS)?;
        for piece in self.offsets.chunks(PIECE) {
            image.append(&piece.iter().flat_map(|offset| offset.to_le_bytes()).collect::<Vec<u8>>())?;
        }
        image.end()?;
        image.begin(BY_ID)?;
        for piece in self.ids.in_order().chunks(PIECE) {
            image.append(&piece.iter().flat_map(|record| record.to_le_bytes()).collect::<Vec<u8>>())?;
        }
        image.end()?;
        for companion in self.companions {
            companion.finish(image)?;
        }
        self.image.finish()
    }
}
