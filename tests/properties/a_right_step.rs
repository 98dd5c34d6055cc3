//! What should come first or beside a course: for any person, by what the files of licences and schemes say.

use microcred::domain::aid::{Claim, Offer, aid};
use microcred::domain::funding::Scheme;
use microcred::domain::licences::Regulation;
use microcred::domain::occupation::{NocCode, Province};
use microcred::domain::profile::{Profile, Target};
use microcred::domain::programme::{Clb, Programme};
use microcred::domain::steps::{LevelAsked, Place, Step, StepId, WithoutCourse, right_steps, right_steps_with};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{DATA, code, person, programme};

/// An occupation, often one of which the file of licences says something.
fn any_code() -> impl Strategy<Value = NocCode> {
    let licensed: Vec<NocCode> =
        DATA.licences.licences.iter().flat_map(|licence| licence.occupations.iter().copied()).collect();
    let all: Vec<NocCode> = DATA.occupations.all().iter().map(|occupation| occupation.code).collect();
    prop_oneof![3 => select(licensed), 1 => select(all), 1 => code()]
}

/// A person who wants a job, mostly.
fn jobseeker() -> impl Strategy<Value = Profile> {
    (person(), of(any_code()))
        .prop_map(|(person, occupation)| Profile { target: Target { occupation, ..person.target.clone() }, ..person })
}

/// A programme that leads to a job, mostly; none: before any is chosen.
fn chosen() -> impl Strategy<Value = Option<Programme>> {
    of((programme(), of(any_code())).prop_map(|(mut programme, code)| {
        match (programme.occupations.first_mut(), code) {
            (Some(link), Some(code)) => link.code = code,
            (Some(_) | None, _) => programme.occupations.clear(),
        }
        programme
    }))
}

fn steps<'a>(person: &Profile, programme: Option<&'a Programme>, year: i16) -> Vec<Step<'a>> {
    match programme {
        Some(programme) => right_steps_with(&DATA, person, programme, year),
        None => right_steps(&DATA, person, year),
    }
}

/// What the file says of an occupation in a province.
fn regulation(code: NocCode, home: Option<Province>) -> Option<Regulation> {
    let licence = DATA.licences.licences.iter().find(|licence| licence.occupations.contains(&code))?;
    let local = licence.regulators.iter().find(|regulator| Some(regulator.province) == home);
    Some(local.map_or(licence.elsewhere, |regulator| regulator.regulation))
}

proptest! {
    #[test]
    fn is_a_licence_if_and_only_if_the_file_says_licence_for_the_province(
        person in jobseeker(), programme in chosen(), year in 2024_i16..=2028
    ) {
        let steps = steps(&person, programme.as_ref(), year);
        let code = person.target.occupation.or(programme.as_ref().and_then(|one| Some(one.occupations.first()?.code)));
        let said = code.and_then(|code| regulation(code, person.province));
        let licence = steps.iter().find_map(|step| match step {
            Step::LicenceFirst { code, province, licence, regulator } => Some((*code, *province, *licence, *regulator)),
            _ => None,
        });
        prop_assert_eq!(licence.is_some(), said == Some(Regulation::Licence));
        if let Some((named, province, licence, regulator)) = licence {
            prop_assert_eq!((Some(named), province), (code, person.province));
            prop_assert!(licence.occupations.contains(&named));
            prop_assert!(regulator.is_none_or(|regulator| Some(regulator.province) == person.province));
        }
        let register = steps.iter().any(|step| step.id() == StepId::Register);
        prop_assert_eq!(register, said == Some(Regulation::Register) && person.province.is_some());
    }

    #[test]
    fn names_as_closed_only_what_the_status_shuts_out_and_as_open_only_what_nothing_does(
        person in jobseeker(), programme in chosen(), year in 2024_i16..=2028
    ) {
        let steps = steps(&person, programme.as_ref(), year);
        let found = steps.iter().find_map(|step| match step {
            Step::StatusClosesAid { status, closed, open } => Some((*status, closed, open)),
            _ => None,
        });
        if let Some((status, closed, open)) = found {
            prop_assert_eq!(Some(status), person.status);
            prop_assert!(!closed.is_empty());
            let offer = |scheme: &Scheme| aid(scheme, Claim { profile: &person, programme: None, year }).offer;
            for scheme in closed {
                let who = &scheme.who;
                let shut = who.statuses_shut_out.contains(&status)
                    || (!who.statuses.is_empty() && !who.statuses.contains(&status) && !who.statuses_unclear.contains(&status));
                prop_assert!(shut, "{status:?} does not close {}", scheme.id);
                prop_assert_eq!(offer(scheme), Offer::RuledOut, "{}", &scheme.id);
                prop_assert!(!open.iter().any(|open| open.id == scheme.id), "{} is open and closed", scheme.id);
            }
            for scheme in open {
                prop_assert_eq!(offer(scheme), Offer::Ask, "{}", &scheme.id);
            }
        }
    }

    #[test]
    fn has_a_source_wherever_it_says_more_than_the_person_did(
        person in jobseeker(), programme in chosen(), year in 2024_i16..=2028
    ) {
        for step in steps(&person, programme.as_ref(), year) {
            let own = matches!(
                step,
                Step::GoalNotNamed
                    | Step::SkillHeld { .. }
                    | Step::NoCourse(WithoutCourse::Recognition | WithoutCourse::LicenceCounts | WithoutCourse::HasSkill)
            );
            let sources = step.sources();
            prop_assert_eq!(sources.is_empty(), own, "{:?}", step.id());
            prop_assert!(sources.iter().all(|cited| cited.url.starts_with("http")), "{:?}: {sources:?}", step.id());
        }
    }

    #[test]
    fn is_said_once_and_what_comes_first_stands_first(
        person in jobseeker(), programme in chosen(), year in 2024_i16..=2028
    ) {
        let steps = steps(&person, programme.as_ref(), year);
        prop_assert!(steps.iter().map(Step::place).is_sorted(), "{steps:?}");
        let mut ids: Vec<StepId> = steps.iter().map(Step::id).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), steps.len());
        let first = [StepId::LicenceFirst, StepId::LanguageLevel, StepId::StatusClosesAid];
        prop_assert!(steps.iter().all(|step| (step.place() == Place::First) == first.contains(&step.id())));
    }

    #[test]
    fn is_a_level_only_below_what_is_asked(person in jobseeker(), programme in chosen(), year in 2024_i16..=2028) {
        let steps = steps(&person, programme.as_ref(), year);
        let level = steps.iter().find_map(|step| match step {
            Step::LanguageLevel { has, asked, classes } => Some((*has, *asked, classes)),
            _ => None,
        });
        let asked = programme.as_ref().and_then(|programme| programme.clb).map(Clb::highest);
        if let Some((has, of, classes)) = level {
            prop_assert_eq!(Some(has), person.clb);
            let (LevelAsked::Programme(_, wanted) | LevelAsked::RegulatedWork(wanted) | LevelAsked::MostWork(wanted)) = of;
            prop_assert!(has < wanted, "{has} is enough for {wanted}");
            prop_assert!(classes.iter().all(|scheme| scheme.teaches_language));
        } else {
            prop_assert!(person.clb.is_none_or(|has| asked.is_none_or(|asked| asked <= has)));
        }
    }

    #[test]
    fn asks_for_a_goal_only_where_none_is_named_and_no_programme_is_chosen(
        person in jobseeker(), programme in chosen(), year in 2024_i16..=2028
    ) {
        let asks = steps(&person, programme.as_ref(), year).iter().any(|step| step.id() == StepId::GoalNotNamed);
        prop_assert_eq!(asks, person.target.is_empty() && programme.is_none());
    }
}
