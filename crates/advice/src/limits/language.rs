//! Language: the program is taught in a language of the person, and asks for no higher level than theirs.

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use microcred_core::profile::{Profile, StudyLanguage};

/// The limit of the language of teaching and of the language level.
pub(super) struct LanguageRule;

impl LimitRule for LanguageRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        let languages = &case.program.languages;
        let other = !languages.is_empty()
            && match case.profile.study_language {
                None => false,
                Some(StudyLanguage::English) => !is_taught_in(languages, "en"),
                Some(StudyLanguage::French) => !is_taught_in(languages, "fr"),
                Some(StudyLanguage::Both) => !is_taught_in(languages, "en") && !is_taught_in(languages, "fr"),
            };
        if other {
            return LimitOutcome::Fail(LimitReason::OtherLanguage);
        }
        match (case.profile.clb, case.program.clb) {
            (None, _) => LimitOutcome::Unknown(LimitReason::NotAnswered),
            (Some(_), None) => LimitOutcome::Unknown(LimitReason::LevelNotStated),
            (Some(level), Some(asked)) if asked.highest() > level => {
                LimitOutcome::Fail(LimitReason::LevelTooLow(asked.highest()))
            }
            (Some(_), Some(asked)) => LimitOutcome::Pass(LimitReason::LevelMet(asked.highest())),
        }
    }

    /// Returns true if the person named a level: the language of teaching alone answers no question of the checklist.
    fn has_answers(&self, profile: &Profile) -> bool {
        profile.clb.is_some()
    }

    fn reasons(&self) -> &'static [&'static str] {
        &["level_met", "level_too_low", "level_not_stated", "other_language"]
    }
}

/// Returns true if a program with these language tags is taught in the language of `tag`; `mul` stands for many.
#[must_use]
pub fn is_taught_in(languages: &[String], tag: &str) -> bool {
    languages.iter().any(|language| language == tag || language == "mul")
}
