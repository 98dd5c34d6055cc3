//! What a person takes away, in every form that there is: the one place where a kind of hand-out and a form meet.

use crate::document;
use crate::document::pdf::PdfError;
use crate::document::{Document, HandoutOptions, Plan, html, markdown, pdf, plain_text};
use crate::{csv, json, view};
use microcred_advice::compare::{ComparisonColumn, ComparisonRow};
use microcred_advice::matching::{Evaluation, MatchRequest};
use microcred_core::id_enum;
use microcred_core::reference_data::ReferenceData;
use microcred_i18n::Localizer;

id_enum! {
    /// A form of a hand-out; the id is the one of `--format`.
    HandoutFormat {
        /// One page for a browser, ready to print.
        Html = "html",
        /// For paper and for a screen reader.
        Pdf = "pdf",
        /// Letters in 80 columns.
        Text = "text",
        /// CommonMark with tables.
        Markdown = "md",
        /// A row a program, for a spreadsheet.
        Csv = "csv",
        /// Everything, for other programs.
        Json = "json",
    }
}

impl HandoutFormat {
    /// The formats of a plan on the command line; the first is the default.
    pub const OF_PLAN: &'static [Self] = &[Self::Text, Self::Markdown, Self::Html, Self::Pdf, Self::Csv, Self::Json];

    /// The formats of one program and of a comparison on the command line; the first is the default.
    pub const OF_PROGRAMS: &'static [Self] = &[Self::Text, Self::Json, Self::Markdown, Self::Html, Self::Pdf];

    /// The ending of a file of this form.
    #[must_use]
    pub const fn file_extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Html | Self::Pdf | Self::Markdown | Self::Csv | Self::Json => self.id(),
        }
    }

    /// Whether it is a text for a person, in which marks can be plain ones.
    #[must_use]
    pub const fn is_plain_text(self) -> bool {
        matches!(self, Self::Text | Self::Markdown)
    }
}

/// What is taken away.
#[derive(Debug, Clone, Copy)]
pub enum Handout<'a> {
    /// One program.
    Program(&'a ComparisonColumn<'a>),
    /// Programs side by side, and the rows in which they differ.
    Comparison(&'a [ComparisonColumn<'a>], &'a [ComparisonRow]),
    /// The whole plan.
    Plan(&'a Plan<'a>),
}

impl Handout<'_> {
    /// What it is called in the name of a file.
    #[must_use]
    pub const fn file_stem(&self) -> &'static str {
        match self {
            Self::Program(_) => "program",
            Self::Comparison(..) => "comparison",
            Self::Plan(_) => "plan",
        }
    }

    /// It as a document for paper.
    #[must_use]
    pub fn to_document(&self, extras: &HandoutOptions<'_>, wish: &MatchRequest<'_>, texts: &Localizer) -> Document {
        match self {
            Self::Program(column) => document::program(column, extras, wish, texts),
            Self::Comparison(columns, differing) => document::comparison(columns, differing, extras, wish, texts),
            Self::Plan(plan) => document::plan(plan, extras, wish, texts),
        }
    }

    /// It in a form.
    ///
    /// # Errors
    /// When a PDF cannot be made.
    pub fn render(
        &self,
        form: HandoutFormat,
        extras: &HandoutOptions<'_>,
        wish: &MatchRequest<'_>,
        texts: &Localizer,
    ) -> Result<Vec<u8>, PdfError> {
        let document = || self.to_document(extras, wish, texts);
        Ok(match form {
            HandoutFormat::Text => plain_text::render(&document()).into_bytes(),
            HandoutFormat::Html => html::render(&document()).into_bytes(),
            HandoutFormat::Markdown => markdown::render(&document()).into_bytes(),
            HandoutFormat::Pdf => pdf::render(&document())?,
            HandoutFormat::Csv => self.to_csv(wish.reference_data).into_bytes(),
            HandoutFormat::Json => self.to_json(extras, wish, texts).into_bytes(),
        })
    }

    /// Its programs, one a row.
    fn to_csv(&self, known: &ReferenceData) -> String {
        let columns = match self {
            Self::Program(column) => std::slice::from_ref(*column),
            Self::Comparison(columns, _) => columns,
            Self::Plan(plan) => plan.columns,
        };
        let judged: Vec<&Evaluation> = columns.iter().map(|column| &column.evaluation).collect();
        csv::matches(&judged, &known.catalogue)
    }

    /// Returns its view as JSON.
    fn to_json(&self, extras: &HandoutOptions<'_>, wish: &MatchRequest<'_>, texts: &Localizer) -> String {
        match self {
            Self::Program(column) => json::pretty(&view::show(column, wish, texts)),
            Self::Comparison(columns, differing) => json::pretty(&view::comparison(columns, differing, wish, texts)),
            Self::Plan(plan) => json::pretty(&view::plan(plan, extras, wish, texts)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn plan_has_every_format_and_programs_all_but_csv() {
        let set = |formats: &[HandoutFormat]| formats.iter().copied().collect::<BTreeSet<_>>();
        let mut of_programs = set(HandoutFormat::OF_PROGRAMS);
        assert!(of_programs.insert(HandoutFormat::Csv));
        for formats in [set(HandoutFormat::OF_PLAN), of_programs] {
            assert_eq!(formats, set(HandoutFormat::ALL));
        }
    }
}
