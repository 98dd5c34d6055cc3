//! What a person can choose from while they type the job, the field of work or the skill that they want.

use microcred_core::catalogue::Catalogue;
use microcred_core::profile::Target;
use microcred_core::program::Sector;
use microcred_core::record_id::RecordId;
use microcred_core::sanitize::clean;
use microcred_search::field::{MatchLevel, TextField};
use microcred_search::finder::SearchOptions;
use microcred_search::goal_index::{GoalIndex, GoalMatch};
use microcred_search::jobs::JobMatch;
use microcred_search::programs::ProgramIndex;

/// The most programs that are looked at for a skill of the words.
const MAX_SKILL_PROGRAMS: usize = 20;

/// So many jobs are offered beside those that the words surely name.
const MAX_OTHER_JOBS: usize = 3;

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GoalChoice {
    /// Go on without an answer.
    NotSure,
    /// A job, with the title that was found.
    Job(JobMatch),
    /// A field of work.
    Sector(Sector),
    /// The words as a skill.
    Skill(String),
}

impl GoalChoice {
    /// The goal that it is; `None` for going on without one.
    #[must_use]
    pub fn target(&self) -> Option<Target> {
        match self {
            Self::NotSure => None,
            Self::Job(job) => Some(Target { occupation: Some(job.code), ..Target::default() }),
            Self::Sector(sector) => Some(Target { sector: Some(*sector), ..Target::default() }),
            Self::Skill(skill) => Some(Target { skill: Some(skill.clone()), ..Target::default() }),
        }
    }
}

/// The choices for some words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GoalChoices {
    /// In order.
    pub rows: Vec<GoalChoice>,
    /// Whether words were typed that name no job, no field of work and no skill that a program teaches.
    pub nothing_found: bool,
}

/// The choices for what was typed, at most `most` of what the words find. `language` is the language of the screens.
///
/// A job stands before a skill: the words are offered as a skill last, and first only where they name no job and a program
/// teaches them. Where they name nothing, the fields of work are offered.
#[must_use]
pub fn goal_choices(
    typed: &str,
    goals: &GoalIndex,
    programs: &ProgramIndex,
    catalogue: &Catalogue,
    language: &str,
    most: usize,
) -> GoalChoices {
    let words = clean(typed).trim().to_owned();
    let sectors = || Sector::ALL.iter().copied().map(GoalChoice::Sector);
    if words.is_empty() {
        let rows = std::iter::once(GoalChoice::NotSure).chain(sectors()).collect();
        return GoalChoices { rows, nothing_found: false };
    }
    let skill = GoalChoice::Skill(words.clone());
    let mut found = goals.search(&words, language, most);
    // Where the words surely name a job, what only holds them is noise.
    let mut others = 0;
    let is_sure = |found: &GoalMatch| matches!(found, GoalMatch::Job(job) if job.is_whole());
    if found.iter().any(is_sure) {
        found.retain(|one| {
            let keep = is_sure(one) || matches!(one, GoalMatch::Sector(_)) || others < MAX_OTHER_JOBS;
            others += usize::from(!is_sure(one));
            keep
        });
    }
    if !found.is_empty() {
        let rows = found.into_iter().map(|found| match found {
            GoalMatch::Job(job) => GoalChoice::Job(job),
            GoalMatch::Sector(sector) => GoalChoice::Sector(sector),
        });
        return GoalChoices { rows: rows.chain([skill]).collect(), nothing_found: false };
    }
    if is_taught(&words, programs, catalogue) {
        return GoalChoices { rows: std::iter::once(skill).chain(sectors()).collect(), nothing_found: false };
    }
    let rows = std::iter::once(GoalChoice::NotSure).chain(sectors()).chain([skill]).collect();
    GoalChoices { rows, nothing_found: true }
}

/// Whether a program has the words, as words, in its title or in what it teaches.
fn is_taught(words: &str, programs: &ProgramIndex, catalogue: &Catalogue) -> bool {
    let answer = programs.search(words, SearchOptions { max_results: MAX_SKILL_PROGRAMS, ..SearchOptions::ALL });
    if !answer.dropped_words.is_empty() || !answer.corrections.is_empty() {
        return false;
    }
    answer.hits.iter().any(|hit| {
        let Some(program) = catalogue.get_record(RecordId::new(hit.record)) else { return false };
        programs.highlight(&answer.plan, program).is_some_and(|marked| {
            marked.level == MatchLevel::Exact
                && marked.highlights.iter().any(|one| matches!(one.field, TextField::Title | TextField::Skill))
        })
    })
}
