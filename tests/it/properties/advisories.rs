//! What should come first or beside a course: for any person, by what the files of licences and schemes say.

use microcred_advice::advisories::{
    Advisory, AdvisoryKind, AdvisoryTiming, CourseNotNeededReason, LevelRequirement, before_you_start,
    before_you_start_with,
};
use microcred_advice::aid::{AidOutcome, EligibilityCase, aid};
use microcred_core::funding::Scheme;
use microcred_core::licences::Regulation;
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{Profile, Target};
use microcred_core::program::{Clb, Program};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{code, person, program};
use crate::support::data::REFERENCE;

/// An occupation, often one of which the file of licences says something.
fn any_code() -> impl Strategy<Value = NocCode> {
    let licensed: Vec<NocCode> =
        REFERENCE.licences.licences.iter().flat_map(|licence| licence.occupations.iter().copied()).collect();
    let all: Vec<NocCode> = REFERENCE.occupations.all().iter().map(|occupation| occupation.code).collect();
    prop_oneof![3 => select(licensed), 1 => select(all), 1 => code()]
}

/// A person who wants a job, mostly.
fn jobseeker() -> impl Strategy<Value = Profile> {
    (person(), of(any_code()))
        .prop_map(|(person, occupation)| Profile { target: Target { occupation, ..person.target.clone() }, ..person })
}

/// A program that leads to a job, mostly; none: before any is chosen.
fn chosen() -> impl Strategy<Value = Option<Program>> {
    of((program(), of(any_code())).prop_map(|(mut program, code)| {
        match (program.occupations.first_mut(), code) {
            (Some(link), Some(code)) => link.code = code,
            (Some(_) | None, _) => program.occupations.clear(),
        }
        program
    }))
}

fn steps<'a>(person: &Profile, program: Option<&'a Program>, year: i16) -> Vec<Advisory<'a>> {
    match program {
        Some(program) => before_you_start_with(&REFERENCE, person, program, year),
        None => before_you_start(&REFERENCE, person, year),
    }
}

/// What the file says of an occupation in a province.
fn regulation(code: NocCode, home: Option<Province>) -> Option<Regulation> {
    let licence = REFERENCE.licences.licences.iter().find(|licence| licence.occupations.contains(&code))?;
    let local = licence.regulators.iter().find(|regulator| Some(regulator.province) == home);
    Some(local.map_or(licence.default_regulation, |regulator| regulator.regulation))
}

proptest! {
    #[test]
    fn is_a_licence_iff_the_province_requires_one(
        person in jobseeker(), program in chosen(), year in 2024_i16..=2028
    ) {
        let steps = steps(&person, program.as_ref(), year);
        let code = person.target.occupation.or(program.as_ref().and_then(|one| Some(one.occupations.first()?.code)));
        let said = code.and_then(|code| regulation(code, person.province));
        let licence = steps.iter().find_map(|step| match step {
            Advisory::LicenceFirst { code, province, licence, regulator } => Some((*code, *province, *licence, *regulator)),
            _ => None,
        });
        prop_assert_eq!(licence.is_some(), said == Some(Regulation::Licence));
        if let Some((named, province, licence, regulator)) = licence {
            prop_assert_eq!((Some(named), province), (code, person.province));
            prop_assert!(licence.occupations.contains(&named));
            prop_assert!(regulator.is_none_or(|regulator| Some(regulator.province) == person.province));
        }
        let register = steps.iter().any(|step| step.kind() == AdvisoryKind::Register);
        prop_assert_eq!(register, said == Some(Regulation::Register) && person.province.is_some());
    }

    #[test]
    fn status_decides_open_and_closed_schemes(
        person in jobseeker(), program in chosen(), year in 2024_i16..=2028
    ) {
        let steps = steps(&person, program.as_ref(), year);
        let found = steps.iter().find_map(|step| match step {
            Advisory::StatusLimitsAid { status, ineligible, available } => Some((*status, ineligible, available)),
            _ => None,
        });
        if let Some((status, closed, open)) = found {
            prop_assert_eq!(Some(status), person.status);
            prop_assert!(!closed.is_empty());
            let offer = |scheme: &Scheme| aid(scheme, EligibilityCase { profile: &person, program: None, year }).outcome;
            for scheme in closed {
                let who = &scheme.person_rules;
                let shut = who.statuses_excluded.contains(&status)
                    || (!who.statuses.is_empty() && !who.statuses.contains(&status) && !who.statuses_unclear.contains(&status));
                prop_assert!(shut, "{status:?} does not close {}", scheme.id);
                prop_assert_eq!(offer(scheme), AidOutcome::Ineligible, "{}", &scheme.id);
                prop_assert!(!open.iter().any(|open| open.id == scheme.id), "{} is open and closed", scheme.id);
            }
            for scheme in open {
                prop_assert_eq!(offer(scheme), AidOutcome::MayApply, "{}", &scheme.id);
            }
        }
    }

    #[test]
    fn has_a_source_for_every_added_claim(
        person in jobseeker(), program in chosen(), year in 2024_i16..=2028
    ) {
        for step in steps(&person, program.as_ref(), year) {
            let own = matches!(
                step,
                Advisory::NoTarget
                    | Advisory::HasSkill { .. }
                    | Advisory::CourseNotNeeded(CourseNotNeededReason::CredentialRecognition | CourseNotNeededReason::HasSkill)
            );
            let sources = step.sources();
            prop_assert_eq!(sources.is_empty(), own, "{:?}", step.kind());
            prop_assert!(sources.iter().all(|cited| cited.url.starts_with("http")), "{:?}: {sources:?}", step.kind());
        }
    }

    #[test]
    fn is_unique_and_sorted_by_priority(
        person in jobseeker(), program in chosen(), year in 2024_i16..=2028
    ) {
        let steps = steps(&person, program.as_ref(), year);
        prop_assert!(steps.iter().map(Advisory::timing).is_sorted(), "{steps:?}");
        let mut ids: Vec<AdvisoryKind> = steps.iter().map(Advisory::kind).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), steps.len());
        let first = [AdvisoryKind::LicenceFirst, AdvisoryKind::LanguageLevel, AdvisoryKind::StatusLimitsAid];
        prop_assert!(steps.iter().all(|step| (step.timing() == AdvisoryTiming::BeforeCourse) == first.contains(&step.kind())));
    }

    #[test]
    fn language_level_appears_only_below_requirement(person in jobseeker(), program in chosen(), year in 2024_i16..=2028) {
        let steps = steps(&person, program.as_ref(), year);
        let level = steps.iter().find_map(|step| match step {
            Advisory::LanguageLevel { level, requirement, classes } => Some((*level, *requirement, classes)),
            _ => None,
        });
        let asked = program.as_ref().and_then(|program| program.clb).map(Clb::highest);
        if let Some((has, of, classes)) = level {
            prop_assert_eq!(Some(has), person.clb);
            let (LevelRequirement::Program(_, wanted) | LevelRequirement::RegulatedWork(wanted) | LevelRequirement::MostWork(wanted)) = of;
            prop_assert!(has < wanted, "{has} is enough for {wanted}");
            prop_assert!(classes.iter().all(|scheme| scheme.teaches_language));
        } else {
            prop_assert!(person.clb.is_none_or(|has| asked.is_none_or(|asked| asked <= has)));
        }
    }

    #[test]
    fn asks_for_a_goal_only_without_goal_and_program(
        person in jobseeker(), program in chosen(), year in 2024_i16..=2028
    ) {
        let asks = steps(&person, program.as_ref(), year).iter().any(|step| step.kind() == AdvisoryKind::NoTarget);
        prop_assert_eq!(asks, person.target.is_empty() && program.is_none());
    }
}
