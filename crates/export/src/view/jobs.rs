//! Jobs that words name.

use microcred_core::occupation::Occupations;
use microcred_search::jobs::JobMatch;
use microcred_search::jobs::titles::JobSource;
use schemars::JsonSchema;
use serde::Serialize;

use crate::view::value::Id;

/// The jobs that some words name: the output of `jobs`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct JobsAnswer<'a> {
    /// The words.
    pub query: &'a str,
    /// The jobs, the nearest first.
    pub results: Vec<JobView<'a>>,
}

/// A job that some words name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct JobView<'a> {
    /// The code of the unit group in NOC 2021.
    pub noc: String,
    /// Its title, in French or in English.
    pub title: &'a str,
    /// The title that was found, as its source writes it.
    pub matched: &'a str,
    /// The language of that title.
    pub language: &'a str,
    /// Where that title is from.
    pub basis: Id<JobSource>,
    /// Whether the words are that whole title.
    pub whole: bool,
}

/// Returns the jobs that some words name; `language` is the language of the titles.
#[must_use]
pub fn jobs<'a>(query: &'a str, found: &'a [JobMatch], occupations: &'a Occupations, language: &str) -> JobsAnswer<'a> {
    let results = found.iter().map(|job| JobView {
        noc: job.code.to_string(),
        title: occupations.get(job.code).map_or("", |occupation| occupation.title.get(language)),
        matched: &job.matched,
        language: &job.language,
        basis: Id(job.source),
        whole: job.is_whole(),
    });
    JobsAnswer { query, results: results.collect() }
}
