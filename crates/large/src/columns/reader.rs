//! The columns of a compiled catalogue, read in place.

use std::sync::Arc;

use bytemuck::Pod;

use crate::columns::dictionary::{DurationRow, PriceRow, TermsRow};
use crate::columns::skills::SkillTable;
use crate::columns::{
    CHECKLIST_COLUMN, DURATION_COLUMN, DURATION_DICTIONARY, ENTRY_COLUMN, ENTRY_DICTIONARY, GOAL_COLUMN,
    PLACE_TIME_COLUMN, PLACE_TIME_DICTIONARY, PRICE_COLUMN, PRICE_DICTIONARY, RECORD_COLUMN, TERMS_COLUMN,
    TERMS_DICTIONARY,
};
use microcred_core::program_store::ProgramStore;
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_sections::error::SectionError;
use microcred_sections::sections::Sections;

/// The columns of one catalogue.
#[derive(Debug)]
pub struct ColumnReader {
    catalogue: BinaryCatalogue,
    skills: SkillTable,
}

impl ColumnReader {
    /// Opens the columns beside these programs; `None` where there are none.
    ///
    /// # Errors
    /// When a column is not as long as there are programs.
    pub fn open(compiled: BinaryCatalogue) -> Result<Option<Self>, SectionError> {
        let skills = SkillTable::new(Arc::clone(compiled.sections()));
        let opened = Self { catalogue: compiled, skills };
        if opened.sections().section(RECORD_COLUMN).is_empty() {
            return Ok(None);
        }
        let count = opened.catalogue.len();
        let lengths = [
            (RECORD_COLUMN, opened.records().len()),
            (PLACE_TIME_COLUMN, opened.place_times().len()),
            (ENTRY_COLUMN, opened.entries().len()),
            (TERMS_COLUMN, opened.terms().len()),
            (DURATION_COLUMN, opened.durations().len()),
            (PRICE_COLUMN, opened.prices().len()),
            (GOAL_COLUMN, opened.goals().len()),
            (CHECKLIST_COLUMN, opened.checklists().len()),
        ];
        match lengths.iter().find(|(_, length)| *length != count) {
            Some((part, _)) => Err(SectionError::InvalidSection { section: (*part).to_owned() }),
            None => Ok(Some(opened)),
        }
    }

    pub(super) const fn catalogue(&self) -> &BinaryCatalogue {
        &self.catalogue
    }

    pub(super) const fn skills(&self) -> &SkillTable {
        &self.skills
    }

    pub(super) fn sections(&self) -> &Arc<dyn Sections> {
        self.catalogue.sections()
    }

    fn column<T: Pod>(&self, name: &str) -> &[T] {
        bytemuck::try_cast_slice(self.sections().section(name)).unwrap_or(&[])
    }

    pub(super) fn records(&self) -> &[u32] {
        self.column(RECORD_COLUMN)
    }

    pub(super) fn place_times(&self) -> &[u16] {
        self.column(PLACE_TIME_COLUMN)
    }

    pub(super) fn entries(&self) -> &[u16] {
        self.column(ENTRY_COLUMN)
    }

    pub(super) fn terms(&self) -> &[u16] {
        self.column(TERMS_COLUMN)
    }

    pub(super) fn terms_rows(&self) -> &[TermsRow] {
        self.column(TERMS_DICTIONARY)
    }

    pub(super) fn durations(&self) -> &[u32] {
        self.column(DURATION_COLUMN)
    }

    pub(super) fn prices(&self) -> &[u32] {
        self.column(PRICE_COLUMN)
    }

    pub(super) fn goals(&self) -> &[u8] {
        self.column(GOAL_COLUMN)
    }

    pub(super) fn checklists(&self) -> &[u32] {
        self.column(CHECKLIST_COLUMN)
    }

    pub(super) fn place_time_rows(&self) -> &[u64] {
        self.column(PLACE_TIME_DICTIONARY)
    }

    pub(super) fn entry_rows(&self) -> &[u64] {
        self.column(ENTRY_DICTIONARY)
    }

    pub(super) fn duration_rows(&self) -> &[DurationRow] {
        self.column(DURATION_DICTIONARY)
    }

    pub(super) fn price_rows(&self) -> &[PriceRow] {
        self.column(PRICE_DICTIONARY)
    }
}
