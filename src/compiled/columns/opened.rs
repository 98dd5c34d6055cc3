//! The columns of a compiled catalogue, read in place.

use std::sync::Arc;

use bytemuck::Pod;

use super::rows::{LengthRow, MoneyRow};
use super::skills::Skills;
use super::{CHECKS, ENTRY, ENTRY_ROWS, GOAL, LENGTH, LENGTH_ROWS, MONEY, MONEY_ROWS, RECORDS, WHERE, WHERE_ROWS};
use crate::compiled::catalogue::Compiled;
use crate::domain::records::Records;
use crate::image::parts::Parts;
use crate::image::refusal::Refusal;

/// The columns of one catalogue.
#[derive(Debug)]
pub struct Opened {
    compiled: Compiled,
    skills: Skills,
}

impl Opened {
    /// Opens the columns beside these programmes; `None` where there are none.
    ///
    /// # Errors
    /// When a column is not as long as there are programmes.
    pub fn open(compiled: Compiled) -> Result<Option<Self>, Refusal> {
        let skills = Skills::new(Arc::clone(compiled.parts()));
        let opened = Self { compiled, skills };
        if opened.parts().part(RECORDS).is_empty() {
            return Ok(None);
        }
        let count = opened.compiled.len();
        let lengths = [
            (RECORDS, opened.records().len()),
            (WHERE, opened.places().len()),
            (ENTRY, opened.entries().len()),
            (LENGTH, opened.lengths().len()),
            (MONEY, opened.moneys().len()),
            (GOAL, opened.goal().len()),
            (CHECKS, opened.checks().len()),
        ];
        match lengths.iter().find(|(_, length)| *length != count) {
            Some((part, _)) => Err(Refusal::Unsound { part: (*part).to_owned() }),
            None => Ok(Some(opened)),
        }
    }

    pub(super) const fn compiled(&self) -> &Compiled {
        &self.compiled
    }

    pub(super) const fn skills(&self) -> &Skills {
        &self.skills
    }

    pub(super) fn parts(&self) -> &Arc<dyn Parts> {
        self.compiled.parts()
    }

    fn column<T: Pod>(&self, name: &str) -> &[T] {
        bytemuck::try_cast_slice(self.parts().part(name)).unwrap_or(&[])
    }

    pub(super) fn records(&self) -> &[u32] {
        self.column(RECORDS)
    }

    pub(super) fn places(&self) -> &[u16] {
        self.column(WHERE)
    }

    pub(super) fn entries(&self) -> &[u16] {
        self.column(ENTRY)
    }

    pub(super) fn lengths(&self) -> &[u32] {
        self.column(LENGTH)
    }

    pub(super) fn moneys(&self) -> &[u32] {
        self.column(MONEY)
    }

    pub(super) fn goal(&self) -> &[u8] {
        self.column(GOAL)
    }

    pub(super) fn checks(&self) -> &[u32] {
        self.column(CHECKS)
    }

    pub(super) fn where_rows(&self) -> &[u64] {
        self.column(WHERE_ROWS)
    }

    pub(super) fn entry_rows(&self) -> &[u64] {
        self.column(ENTRY_ROWS)
    }

    pub(super) fn length_rows(&self) -> &[LengthRow] {
        self.column(LENGTH_ROWS)
    }

    pub(super) fn money_rows(&self) -> &[MoneyRow] {
        self.column(MONEY_ROWS)
    }
}
