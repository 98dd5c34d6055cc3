//! The right step: what should come first, or beside a course. Kind statements with their sources; never a dead end.

use crate::aid::{Aid, AidOutcome, EligibilityCase, EligibilityRule, all_aid};
use crate::routes::LANGUAGE_FIRST_BELOW;
use crate::skills::SkillMatcher;
use microcred_core::fact::{PageDate, Tristate};
use microcred_core::funding::{Scheme, SchemeKind};
use microcred_core::id_enum;
use microcred_core::licences::{Citation, Licence, Regulation, Regulator};
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{Goal, ImmigrationStatus, Profile, Schooling};
use microcred_core::program::Program;
use microcred_core::reference_data::ReferenceData;

id_enum! {
    /// What a statement is about.
    AdvisoryKind {
        LicenceFirst = "licence_first",
        Register = "register",
        LanguageLevel = "language_level",
        StatusLimitsAid = "status_closes_aid",
        HasSkill = "skill_held",
        NoTarget = "goal_not_named",
        CourseNotNeeded = "no_course",
    }
}

id_enum! {
    /// Whether it should come before a course, or can go on beside it.
    AdvisoryTiming { BeforeCourse = "first", DuringCourse = "beside" }
}

/// The level that one school of English names as the aim for safe, clear work in most workplaces.
pub const RECOMMENDED_CLB_FOR_WORK: u8 = 6;
/// The level that is often the floor for regulated work.
pub const RECOMMENDED_CLB_FOR_LICENCE: u8 = 7;
const LEVEL_WORK_SOURCE: &str = "https://prairieskyenglish.ca/?p=929";
const LEVEL_LICENCE_SOURCE: &str =
    "https://welcomeaide.com/pa/blog/professional-licensing-regulated-occupations-canada";
/// What the six levels of training, education, experience and responsibilities usually ask (Statistics Canada, NOC 2021).
const TEER_SOURCE: &str = "https://statcan.gc.ca/en/subjects/standard/noc/2021/background";

/// Why no course at all may be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseNotNeededReason {
    /// The job is of TEER 4 or 5: the work itself teaches it.
    LearnedOnTheJob(NocCode),
    /// What the person has may be recognised.
    CredentialRecognition,
    /// The person has the skill.
    HasSkill,
}

/// What asks for a language level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LevelRequirement<'a> {
    /// A program.
    Program(&'a Program, u8),
    /// Regulated work, often.
    RegulatedWork(u8),
    /// Safe, clear work, as one school says.
    MostWork(u8),
}

/// One statement.
#[derive(Debug, Clone, PartialEq)]
pub enum Advisory<'a> {
    /// A licence comes first for an occupation.
    LicenceFirst {
        /// The occupation.
        code: NocCode,
        /// What is known of its licence.
        licence: &'a Licence,
        /// The province; `None`: not said.
        province: Option<Province>,
        /// Who decides there, where a source says.
        regulator: Option<&'a Regulator>,
    },
    /// No licence, but a register that employers look at.
    Register {
        /// The occupation.
        code: NocCode,
        /// What is known of it.
        licence: &'a Licence,
        /// Who keeps the register.
        regulator: &'a Regulator,
    },
    /// The person's level is below what is asked.
    LanguageLevel {
        /// The person's level.
        level: u8,
        /// What asks for more.
        requirement: LevelRequirement<'a>,
        /// Free classes that may take the person.
        classes: Vec<&'a Scheme>,
    },
    /// The person's status closes aid.
    StatusLimitsAid {
        /// The status.
        status: ImmigrationStatus,
        /// What it closes.
        ineligible: Vec<&'a Scheme>,
        /// What it leaves open, or may.
        available: Vec<&'a Scheme>,
    },
    /// The person has the skill already.
    HasSkill {
        /// The skill that is wanted, or all that the program teaches.
        program: Option<&'a Program>,
    },
    /// No goal is named.
    NoTarget,
    /// No course at all may do.
    CourseNotNeeded(CourseNotNeededReason),
}

impl<'a> Advisory<'a> {
    /// What it is about.
    #[must_use]
    pub const fn kind(&self) -> AdvisoryKind {
        match self {
            Self::LicenceFirst { .. } => AdvisoryKind::LicenceFirst,
            Self::Register { .. } => AdvisoryKind::Register,
            Self::LanguageLevel { .. } => AdvisoryKind::LanguageLevel,
            Self::StatusLimitsAid { .. } => AdvisoryKind::StatusLimitsAid,
            Self::HasSkill { .. } => AdvisoryKind::HasSkill,
            Self::NoTarget => AdvisoryKind::NoTarget,
            Self::CourseNotNeeded(_) => AdvisoryKind::CourseNotNeeded,
        }
    }

    /// Whether it comes first.
    #[must_use]
    pub const fn timing(&self) -> AdvisoryTiming {
        match self {
            Self::LicenceFirst { .. } | Self::LanguageLevel { .. } | Self::StatusLimitsAid { .. } => {
                AdvisoryTiming::BeforeCourse
            }
            Self::Register { .. } | Self::HasSkill { .. } | Self::NoTarget | Self::CourseNotNeeded(_) => {
                AdvisoryTiming::DuringCourse
            }
        }
    }

    /// Where it was read: addresses with their dates; empty for what follows from the person's own answers.
    #[must_use]
    pub fn sources(&self) -> Vec<Citation> {
        let undated = |url: &str| Citation { url: url.to_owned(), as_of: PageDate::undated() };
        let of_scheme =
            |scheme: &&Scheme| Citation { url: scheme.source.url.clone(), as_of: scheme.source.as_of.clone() };
        match self {
            Self::LicenceFirst { licence, .. } | Self::Register { licence, .. } => licence.sources.clone(),
            Self::LanguageLevel { requirement: asked, classes, .. } => {
                let asked = match asked {
                    LevelRequirement::Program(program, _) => {
                        Citation { url: program.source.url.clone(), as_of: program.source.as_of.clone() }
                    }
                    LevelRequirement::RegulatedWork(_) => undated(LEVEL_LICENCE_SOURCE),
                    LevelRequirement::MostWork(_) => undated(LEVEL_WORK_SOURCE),
                };
                std::iter::once(asked).chain(classes.iter().map(of_scheme)).collect()
            }
            Self::StatusLimitsAid { ineligible: closed, available: open, .. } => {
                closed.iter().chain(open).map(of_scheme).collect()
            }
            Self::CourseNotNeeded(CourseNotNeededReason::LearnedOnTheJob(_)) => vec![undated(TEER_SOURCE)],
            Self::HasSkill { .. } | Self::NoTarget | Self::CourseNotNeeded(_) => Vec::new(),
        }
    }
}

/// The statements for a person before any program is chosen, those that come first at the head.
#[must_use]
pub fn before_you_start<'a>(known: &'a ReferenceData, profile: &Profile, year: i16) -> Vec<Advisory<'a>> {
    advisories(known, profile, None, year)
}

/// The statements for a person and one program.
#[must_use]
pub fn before_you_start_with<'a>(
    known: &'a ReferenceData,
    profile: &Profile,
    program: &'a Program,
    year: i16,
) -> Vec<Advisory<'a>> {
    advisories(known, profile, Some(program), year)
}

fn advisories<'a>(
    known: &'a ReferenceData,
    profile: &Profile,
    program: Option<&'a Program>,
    year: i16,
) -> Vec<Advisory<'a>> {
    let mut steps = Vec::new();
    let code = profile.target.occupation.or_else(|| program?.occupations.first().map(|link| link.code));
    let licence = code.and_then(|code| licence_advisory(known, code, profile.province));
    let regulated = matches!(licence, Some(Advisory::LicenceFirst { .. }));
    steps.extend(licence);
    steps.extend(language_advisory(known, profile, program, regulated, year));
    steps.extend(status_advisory(known, profile, year));
    let held = skill_advisory(profile, program);
    let has_skill = held.is_some();
    steps.extend(held);
    if profile.target.is_empty() && program.is_none() {
        steps.push(Advisory::NoTarget);
    }
    // A job with a licence asks for courses or exams of its own; who works in the job already is trained.
    let licensed = profile.target.occupation.is_some_and(|code| known.licences.for_occupation(code).is_some());
    let without = if regulated || licensed {
        None
    } else if has_skill {
        Some(CourseNotNeededReason::HasSkill)
    } else if let Some(code) =
        profile.target.occupation.filter(|code| code.teer() >= 4 && profile.goal != Some(Goal::MoveUp))
    {
        Some(CourseNotNeededReason::LearnedOnTheJob(code))
    } else if profile.goal == Some(Goal::CredentialRecognition)
        && matches!(profile.schooling, None | Some(Schooling::College | Schooling::Degree))
    {
        Some(CourseNotNeededReason::CredentialRecognition)
    } else {
        None
    };
    steps.extend(without.map(Advisory::CourseNotNeeded));
    steps.sort_by_key(Advisory::timing);
    steps
}

fn licence_advisory(known: &ReferenceData, code: NocCode, province: Option<Province>) -> Option<Advisory<'_>> {
    let licence = known.licences.for_occupation(code)?;
    let regulator = province.and_then(|home| licence.regulator(home));
    match (licence.regulation(province), regulator) {
        (Regulation::Licence, regulator) => Some(Advisory::LicenceFirst { code, licence, province, regulator }),
        (Regulation::Register, Some(regulator)) => Some(Advisory::Register { code, licence, regulator }),
        (Regulation::Register | Regulation::Unregulated | Regulation::Unknown, _) => None,
    }
}

fn language_advisory<'a>(
    known: &'a ReferenceData,
    profile: &Profile,
    program: Option<&'a Program>,
    regulated: bool,
    year: i16,
) -> Option<Advisory<'a>> {
    let has = profile.clb?;
    let of_program = program.and_then(|program| Some((program, program.clb?.highest())));
    let asked = match of_program.filter(|(_, level)| *level > has) {
        Some((program, level)) => LevelRequirement::Program(program, level),
        None if regulated && has < RECOMMENDED_CLB_FOR_LICENCE => {
            LevelRequirement::RegulatedWork(RECOMMENDED_CLB_FOR_LICENCE)
        }
        None if has < LANGUAGE_FIRST_BELOW => LevelRequirement::MostWork(RECOMMENDED_CLB_FOR_WORK),
        None => return None,
    };
    let all = all_aid(&known.funding, EligibilityCase { profile, program: None, year });
    let classes = all.iter().filter(|aid| aid.scheme.teaches_language && aid.outcome == AidOutcome::MayApply);
    Some(Advisory::LanguageLevel { level: has, requirement: asked, classes: classes.map(|aid| aid.scheme).collect() })
}

fn status_advisory<'a>(known: &'a ReferenceData, profile: &Profile, year: i16) -> Option<Advisory<'a>> {
    let status = profile.status?;
    let all = all_aid(&known.funding, EligibilityCase { profile, program: None, year });
    let money = |scheme: &Scheme| scheme.kind != SchemeKind::FreeService;
    // What another answer shuts as well is not closed by the status.
    let by_status = |aid: &&Aid<'_>| {
        aid.outcome == AidOutcome::Ineligible && aid.ineligible_rules().all(|rule| rule == EligibilityRule::Status)
    };
    let mut closed: Vec<&'a Scheme> = all.iter().filter(by_status).map(|aid| aid.scheme).collect();
    // Those of the province first, money before services, what one asks for oneself before what an employer asks for.
    closed.sort_by_key(|scheme| {
        (scheme.person_rules.provinces.len() != 1, !money(scheme), scheme.kind == SchemeKind::Employer)
    });
    if !closed.iter().any(|scheme| money(scheme)) {
        return None;
    }
    let open = all.iter().filter(|aid| aid.outcome == AidOutcome::MayApply && aid.scheme.kind != SchemeKind::Employer);
    Some(Advisory::StatusLimitsAid { status, ineligible: closed, available: open.map(|aid| aid.scheme).collect() })
}

fn skill_advisory<'a>(profile: &Profile, program: Option<&'a Program>) -> Option<Advisory<'a>> {
    let matcher = SkillMatcher::new(None, &profile.skills);
    match program {
        None => {
            let wanted = profile.target.skill.as_deref()?;
            matcher.match_text(wanted).is_known.then_some(Advisory::HasSkill { program: None })
        }
        Some(program) => {
            let teaches_new = matcher.match_program(&program.skills).teaches_new();
            (teaches_new == Tristate::No).then_some(Advisory::HasSkill { program: Some(program) })
        }
    }
}
