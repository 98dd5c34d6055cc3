//! Lists: matches of a person, results of a search, filters.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::advice::{
    DecidingQuestion, HelpPlace, NearMissView, OtherRoute, Statement, general_statements, help, near_misses,
    other_routes, questions_for_list,
};
use crate::view::evaluation::{ProgramEvaluation, evaluation};
use crate::view::value::Id;
use crate::{FilterSummary, MatchListing};
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::filters::{Facet, FilterMode};
use microcred_advice::limits::Limit;
use microcred_advice::matching::{Evaluation, MatchRequest, Matches};
use microcred_advice::near_misses::near_misses_if_small;
use microcred_advice::ordering::{Sort, TieBreak, ranking_reason};
use microcred_advice::routes::Route;
use microcred_advice::sections::Section;
use microcred_core::companions::{AskedBy, Companion, PaidBy};
use microcred_core::occupation::Province;
use microcred_core::program::Program;
use microcred_i18n::Localizer;
use microcred_search::field::{MatchKind, MatchLevel, TextField};
use microcred_search::highlights::Highlights;
use microcred_search::lookup::SearchResults;

/// The programs that match a person: the output of `match`.
///
/// `considered` is the sum of the counts in `left_out`, of the sections that are not open, `without_words`,
/// `filters.left_out` and `total`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MatchAnswer<'a> {
    /// The order of the list.
    #[schemars(extend("enum" = ["fit", "price", "time", "name", "search"]))]
    pub sorted_by: &'static str,
    /// The words that narrowed the list.
    pub query: Option<&'a str>,
    /// How those words were read.
    pub reading: Option<QueryReading<'a>>,
    /// How many programs were considered.
    pub considered: usize,
    /// How many programs each limit excludes.
    pub left_out: Vec<ExcludedCount>,
    /// How many matches do not hold the words.
    pub without_words: usize,
    /// The filters.
    pub filters: FilterView,
    /// How many programs the list has.
    pub total: usize,
    /// The sections of the list, shown or not.
    pub sections: Vec<SectionView<'a>>,
    /// Short tickets that are asked for beside the job, and who must pay for them.
    pub companions: Vec<CompanionView<'a>>,
    /// Statements on the right step, whatever program it is.
    pub right_step: Vec<Statement>,
    /// The programs, in their order.
    pub matches: Vec<ListedProgram<'a>>,
    /// Answers that could change the first ten the most.
    pub ask_first: Vec<DecidingQuestion<'a>>,
    /// The smallest changes of an answer that let programs in; null where there are too many programs to try.
    pub near_misses: Option<Vec<NearMissView>>,
    /// Other ways to the goal.
    pub other_routes: Vec<OtherRoute>,
    /// Places where the person can talk to somebody.
    pub help: Vec<HelpPlace<'a>>,
}

/// A program of the list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ListedProgram<'a> {
    /// The evaluation.
    #[serde(flatten)]
    pub evaluation: ProgramEvaluation<'a>,
    /// The reason why it comes before the next; null for the last, and in another order than by fit.
    pub before_the_next_because: Option<Id<TieBreak>>,
}

/// How many programs a limit excludes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ExcludedCount {
    /// The limit.
    pub check: Id<Limit>,
    /// How many programs.
    pub count: usize,
}

/// The filters that are on, with the count of every value.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FilterView {
    /// The filters that are on.
    pub active: Vec<ActiveFilter>,
    /// How many programs they exclude.
    pub left_out: usize,
    /// Every value of every facet; null where the list is too long to count without being asked.
    pub facets: Option<Vec<FacetView>>,
}

/// A filter that is on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ActiveFilter {
    /// The facet.
    pub facet: Id<Facet>,
    /// The value.
    pub value: &'static str,
    /// True where the filter excludes the value.
    pub not: bool,
}

/// The values of a facet.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FacetView {
    /// The facet.
    pub facet: Id<Facet>,
    /// Its values.
    pub values: Vec<FacetCount>,
}

/// How many programs a value of a facet would leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FacetCount {
    /// The value.
    pub value: &'static str,
    /// How many programs.
    pub count: usize,
}

/// How the words of a query were read.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QueryReading<'a> {
    /// True where every word was taken as it is.
    pub literal: bool,
    /// Words that were corrected.
    pub corrected: Vec<CorrectedWord<'a>>,
    /// Words that were dropped, because no program holds all of them.
    pub without: &'a [String],
    /// Stop words that were ignored.
    pub fillers: &'a [String],
    /// Words nearest to those that were typed and that no program has.
    pub nearest_words: &'a [String],
    /// Words that programs have inside other words only.
    pub inside_words: &'a [String],
    /// Conditions, such as a place: the programs that meet them all come first.
    pub preferred: &'a [String],
    /// The code of the job that the words name, where its programs are what was found.
    pub job: Option<String>,
    /// Places that the words name.
    pub places: Vec<NamedPlace<'a>>,
}

/// A place that words name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NamedPlace<'a> {
    /// The name, as it was typed, folded.
    pub name: &'a str,
    /// Its province.
    pub province: Id<Province>,
}

/// A word that was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CorrectedWord<'a> {
    /// As it was typed.
    pub typed: &'a str,
    /// As it was read.
    pub read: &'a str,
}

/// The programs that some words find: the output of `search`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SearchAnswer<'a> {
    /// The words.
    pub query: &'a str,
    /// How they were read.
    #[serde(flatten)]
    pub reading: QueryReading<'a>,
    /// The filters.
    pub filters: FilterView,
    /// How many programs the list has.
    pub total: usize,
    /// The programs, in their order.
    pub results: Vec<SearchHit<'a>>,
}

/// A program that a search found.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SearchHit<'a> {
    /// `provider/program`.
    pub id: &'a str,
    /// The title.
    pub title: &'a str,
    /// The provider's name.
    pub provider: &'a str,
    /// The order as a number: 3,000 for whole words, 2,000 for starts, 1,000 for letters, less the distance from the title.
    pub score: u32,
    /// The least sure way in which a word was found.
    pub way: Id<MatchKind>,
    /// Texts with the characters that matched.
    pub matched: Vec<MatchedText<'a>>,
}

/// A text with the characters that matched.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MatchedText<'a> {
    /// The kind of text.
    pub field: Id<TextField>,
    /// The text.
    pub text: &'a str,
    /// Ranges of characters: the first, and one past the last.
    pub ranges: &'a [(usize, usize)],
}

/// A section of the list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SectionView<'a> {
    /// Its id.
    pub id: Id<Section>,
    /// Its head.
    pub title: String,
    /// How many programs stand in it before words and filters.
    pub count: usize,
    /// Whether it is shown.
    pub open: bool,
    /// The programs of it that are written out.
    pub matches: Vec<&'a str>,
}

/// A ticket that is asked for beside a job.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CompanionView<'a> {
    /// Its id.
    pub id: &'a str,
    /// What it is called.
    pub ticket: &'a str,
    /// Who asks for it.
    pub asked_by: Id<AskedBy>,
    /// Who must pay for it.
    pub paid_by: Id<PaidBy>,
    /// Why.
    pub why: &'a str,
    /// The page where it was read.
    pub source: &'a str,
}

fn section_views<'a>(
    found: &Matches,
    listed: MatchListing<'a>,
    request: &MatchRequest<'a>,
    texts: &Localizer,
) -> Vec<SectionView<'a>> {
    let names_job = request.profile.target.occupation.is_some();
    let view = |(section, count): (Section, &usize)| SectionView {
        id: Id(section),
        title: texts.section_head(section, names_job),
        count: *count,
        open: request.shown_sections.for_counts(&found.sections).contains(section),
        matches: listed.shown.iter().filter(|one| one.section == section).map(|one| one.id.as_str()).collect(),
    };
    found.sections.iter().map(view).collect()
}

fn companion_views<'a>(request: &MatchRequest<'a>, texts: &Localizer) -> Vec<CompanionView<'a>> {
    let Some(job) = request.profile.target.occupation else { return Vec::new() };
    let asked = request.reference_data.companions.for_job(job, request.profile.province);
    let view = |companion: &'a Companion| CompanionView {
        id: &companion.id,
        ticket: companion.ticket.get(texts.tag()),
        asked_by: Id(companion.asked_by),
        paid_by: Id(companion.paid_by),
        why: companion.who_says.get(texts.tag()),
        source: &companion.source.url,
    };
    asked.into_iter().map(view).collect()
}

/// Returns the programs that match a person.
#[must_use]
pub fn matches<'a>(
    found: &Matches,
    listed: MatchListing<'a>,
    routes: &[Route],
    request: &MatchRequest<'a>,
    texts: &Localizer,
) -> MatchAnswer<'a> {
    let catalogue = &request.reference_data.catalogue;
    let excluded = found.excluded_by_limits.iter();
    let is_search_order = listed.query.is_some() && found.sort == Sort::Fit;
    let listed_program = |evaluation| listed_program(evaluation, found, listed, request, texts);
    MatchAnswer {
        sorted_by: if is_search_order { "search" } else { found.sort.id() },
        query: listed.query,
        reading: listed.lookup.map(query_reading),
        considered: found.considered,
        left_out: excluded.map(|(limit, count)| ExcludedCount { check: Id(*limit), count: *count }).collect(),
        without_words: found.match_count.saturating_sub(listed.filtered.counts.total),
        filters: filters(listed.filtered),
        total: listed.total,
        sections: section_views(found, listed, request, texts),
        companions: companion_views(request, texts),
        right_step: general_statements(request, texts),
        matches: listed.shown.iter().filter_map(|evaluation| listed_program(*evaluation)).collect(),
        ask_first: questions_for_list(&found.list, request),
        near_misses: near_misses_if_small(catalogue, request).map(|misses| near_misses(&misses)),
        other_routes: other_routes(routes, texts),
        help: help(request, texts),
    }
}

fn listed_program<'a>(
    evaluated: &Evaluation,
    found: &Matches,
    listed: MatchListing<'_>,
    request: &MatchRequest<'a>,
    texts: &Localizer,
) -> Option<ListedProgram<'a>> {
    let catalogue = &request.reference_data.catalogue;
    let column = ComparisonColumn::new(catalogue.get_record(evaluated.record)?, evaluated.clone(), request);
    let place = found.list.iter().position(|other| other.record == evaluated.record);
    let next = place.and_then(|place| found.list.get(place + 1));
    let next = next.filter(|_| found.sort == Sort::Fit && listed.query.is_none());
    Some(ListedProgram {
        evaluation: evaluation(&column, request, texts),
        before_the_next_because: next.map(|next| Id(ranking_reason(evaluated, next, catalogue, request.profile))),
    })
}

/// Returns the programs that some words find.
#[must_use]
pub fn search<'a>(
    query: &'a str,
    lookup: &'a SearchResults,
    filtered: FilterSummary<'_>,
    results: &'a [(&'a Program, Highlights)],
) -> SearchAnswer<'a> {
    SearchAnswer {
        query,
        reading: query_reading(lookup),
        filters: filters(filtered),
        total: filtered.counts.remaining,
        results: results.iter().map(|(program, highlights)| search_hit(program, highlights)).collect(),
    }
}

fn search_hit<'a>(program: &'a Program, highlights: &'a Highlights) -> SearchHit<'a> {
    let matched = highlights.highlights.iter();
    SearchHit {
        id: program.id.as_str(),
        title: &program.title,
        provider: &program.provider,
        score: search_score(highlights),
        way: Id(highlights.kind),
        matched: matched
            .map(|one| MatchedText { field: Id(one.field), text: &one.text, ranges: &one.ranges })
            .collect(),
    }
}

/// Returns the order as a number: 3,000 for whole words, their forms and words for the same thing, 2,000 for starts, 1,000
/// for letters inside, less the distance from the title.
fn search_score(highlights: &Highlights) -> u32 {
    let level = match highlights.level {
        MatchLevel::Exact => 3_000_u32,
        MatchLevel::Prefix => 2_000,
        MatchLevel::Partial => 1_000,
    };
    level.saturating_sub(highlights.distance)
}

fn query_reading(lookup: &SearchResults) -> QueryReading<'_> {
    let corrections = lookup.corrections.iter();
    QueryReading {
        literal: lookup.plan.is_literal,
        corrected: corrections.map(|word| CorrectedWord { typed: &word.typed, read: &word.corrected_to }).collect(),
        without: &lookup.dropped_words,
        fillers: &lookup.plan.stop_words,
        nearest_words: &lookup.nearest_words,
        inside_words: &lookup.inside_words,
        preferred: &lookup.preferred_words,
        job: lookup.job.as_ref().map(|job| job.code.to_string()),
        places: lookup.places.iter().map(|(name, province)| NamedPlace { name, province: Id(*province) }).collect(),
    }
}

fn filters(filtered: FilterSummary<'_>) -> FilterView {
    let active = filtered.filters.active().map(|(value, mode)| ActiveFilter {
        facet: Id(value.facet()),
        value: value.id(),
        not: mode == FilterMode::Exclude,
    });
    let facet = |facet: &Facet| {
        let counts = filtered.counts;
        let values = facet.all_values().map(|value| FacetCount { value: value.id(), count: counts.count_of(value) });
        FacetView { facet: Id(*facet), values: values.collect() }
    };
    FilterView {
        active: active.collect(),
        left_out: filtered.counts.excluded_by_filters(),
        facets: filtered.counts.has_value_counts().then(|| Facet::ALL.iter().map(facet).collect()),
    }
}
