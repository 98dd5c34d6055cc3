//! The views of all answers: what JSON, CSV, text and hand-outs show, built once from a request and its evaluations.
//!
//! A view is a struct with a member for each figure, in the order in which JSON shows them. [`schemas`] derives the JSON
//! Schema of each; `docs/schema` holds them.

mod advice;
mod catalogue;
mod comparison;
mod evaluation;
mod jobs;
mod list;
mod plan;
pub(crate) mod rows;
mod schema;
mod terms;
mod value;

pub(crate) use advice::{credential_bodies, help_services, near_misses_of};
pub(crate) use comparison::{RowInWords, rows_in_words, week_pairs};
pub(crate) use plan::answer_texts;

pub use advice::{
    AidScheme, ChangedAnswer, CitedPage, DecidingQuestion, HelpPlace, LabourMarket, NearMissView, OtherRoute,
    ProviderQuestion, RuleAnswer, SchemeDetails, Statement,
};
pub use catalogue::{
    CatalogueExport, CatalogueStats, ChecklistFact, ClbLevels, CoverageLine, CoverageTable, FreshnessView,
    KnownFigures, OccupationFacts, OldProgramView, PrerequisiteFacts, ProgramFacts, ProgramPrice, Rate, SourceFacts,
    catalogue_head, coverage, freshness, program_facts, program_price, stats,
};
pub use comparison::{CellView, CompareAnswer, RowView, WeekTogether, comparison};
pub use evaluation::{
    AskedPrice, BudgetView, Caution, CertainRefund, Clash, CriterionAnswer, FitView, GroupPoints, PaceView, Paces,
    PersonAnswer, PriceForPerson, ProgramDetails, ProgramEvaluation, ScoreRange, StudyLength, TeachingLanguage,
    TimeForPerson, TypicalWeekView, evaluation, show,
};
pub use jobs::{JobView, JobsAnswer, jobs};
pub use list::{
    ActiveFilter, CompanionView, CorrectedWord, ExcludedCount, FacetCount, FacetView, FilterView, ListedProgram,
    MatchAnswer, MatchedText, QueryReading, SearchAnswer, SearchHit, SectionView, matches, search,
};
pub use plan::{AnswerInWords, NoteView, PlanAnswer, plan};
pub use schema::schemas;
pub use terms::{
    AskedFacts, EntryCheckFacts, EntryFacts, FieldSourceFacts, FundedByFacts, ListedPriceFacts, MeantForFacts,
    OpenToFacts, SchoolingFacts, TermsFacts, ValidInFacts, WarningFacts,
};
pub use value::{ById, ByName, ClosedList, CountRange, Id, LocalizedText, Number, NumberRange};

use schemars::{Schema, SchemaGenerator, json_schema};

/// Returns the schema of a kind of price.
fn price_kind_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": ["unknown", "free", "fixed", "range", "subscription"] })
}
