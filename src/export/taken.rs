//! What a person takes away, in every form that there is: the one place where a kind of hand-out and a form meet.

use super::paper::pdf::NotMade;
use super::paper::{self, Document, Extras, Plan, html, markdown, pdf, text};
use super::{csv, json};
use crate::domain::compare::{Column, Row};
use crate::domain::ids::words;
use crate::domain::knowledge::Knowledge;
use crate::domain::matching::{Judgement, Wish};
use crate::text::Texts;

words! {
    /// A form of a hand-out; the id is the one of `--format`.
    Form {
        /// One page for a browser, ready to print.
        Html = "html",
        /// For paper and for a screen reader.
        Pdf = "pdf",
        /// Letters in 80 columns.
        Text = "text",
        /// CommonMark with tables.
        Markdown = "md",
        /// A row a programme, for a spreadsheet.
        Csv = "csv",
        /// Everything, for other programs.
        Json = "json",
    }
}

impl Form {
    /// The ending of a file of this form.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Html | Self::Pdf | Self::Markdown | Self::Csv | Self::Json => self.id(),
        }
    }

    /// Whether it is a text for a person, in which marks can be plain ones.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Markdown)
    }
}

/// What is taken away.
#[derive(Debug, Clone, Copy)]
pub enum Taken<'a> {
    /// One programme.
    Programme(&'a Column<'a>),
    /// Programmes side by side, and the rows in which they differ.
    Comparison(&'a [Column<'a>], &'a [Row]),
    /// The whole plan.
    Plan(&'a Plan<'a>),
}

impl Taken<'_> {
    /// What it is called in the name of a file.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Programme(_) => "programme",
            Self::Comparison(..) => "comparison",
            Self::Plan(_) => "plan",
        }
    }

    /// It as a document for paper.
    #[must_use]
    pub fn document(&self, extras: &Extras<'_>, wish: &Wish<'_>, texts: &Texts) -> Document {
        match self {
            Self::Programme(column) => paper::programme(column, extras, wish, texts),
            Self::Comparison(columns, differing) => paper::comparison(columns, differing, extras, wish, texts),
            Self::Plan(plan) => paper::plan(plan, extras, wish, texts),
        }
    }

    /// It in a form.
    ///
    /// # Errors
    /// When a PDF cannot be made.
    pub fn bytes(&self, form: Form, extras: &Extras<'_>, wish: &Wish<'_>, texts: &Texts) -> Result<Vec<u8>, NotMade> {
        let document = || self.document(extras, wish, texts);
        Ok(match form {
            Form::Text => text::render(&document()).into_bytes(),
            Form::Html => html::render(&document()).into_bytes(),
            Form::Markdown => markdown::render(&document()).into_bytes(),
            Form::Pdf => pdf::render(&document())?,
            Form::Csv => self.table(wish.known).into_bytes(),
            Form::Json => json::pretty(&self.json(extras, wish, texts)).into_bytes(),
        })
    }

    /// Its programmes, one a row.
    fn table(&self, known: &Knowledge) -> String {
        let columns = match self {
            Self::Programme(column) => std::slice::from_ref(*column),
            Self::Comparison(columns, _) => columns,
            Self::Plan(plan) => plan.columns,
        };
        let judged: Vec<&Judgement> = columns.iter().map(|column| &column.judgement).collect();
        csv::matches(&judged, &known.catalogue)
    }

    fn json(&self, extras: &Extras<'_>, wish: &Wish<'_>, texts: &Texts) -> serde_json::Value {
        match self {
            Self::Programme(column) => json::shown(column, wish, texts),
            Self::Comparison(columns, differing) => json::comparison(columns, differing, wish, texts),
            Self::Plan(plan) => json::plan(plan, extras, wish, texts),
        }
    }
}
