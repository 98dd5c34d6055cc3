//! The right step: what should come first, or beside a course. Kind statements with their sources; never a dead end.

use super::aid::{Aid, Claim, Offer, Rule, all_aid};
use super::fact::PageDate;
use super::funding::{Scheme, SchemeKind};
use super::ids::words;
use super::knowledge::Knowledge;
use super::licences::{Cited, Licence, Regulation, Regulator};
use super::occupation::{NocCode, Province};
use super::profile::{Goal, Profile, Schooling, StatusInCanada};
use super::programme::Programme;
use super::routes::LANGUAGE_FIRST_BELOW;
use super::words::speaks_of;

words! {
    /// What a statement is about.
    StepId {
        LicenceFirst = "licence_first",
        Register = "register",
        LanguageLevel = "language_level",
        StatusClosesAid = "status_closes_aid",
        SkillHeld = "skill_held",
        GoalNotNamed = "goal_not_named",
        NoCourse = "no_course",
    }
}

words! {
    /// Whether it should come before a course, or can go on beside it.
    Place { First = "first", Beside = "beside" }
}

/// The level that one school of English names as the aim for safe, clear work in most workplaces.
pub const LEVEL_FOR_WORK: u8 = 6;
/// The level that is often the floor for regulated work.
pub const LEVEL_FOR_LICENCE: u8 = 7;
const LEVEL_WORK_SOURCE: &str = "https://prairieskyenglish.ca/?p=929";
const LEVEL_LICENCE_SOURCE: &str =
    "https://welcomeaide.com/pa/blog/professional-licensing-regulated-occupations-canada";
/// What the six levels of training, education, experience and responsibilities usually ask (Statistics Canada, NOC 2021).
const TEER_SOURCE: &str = "https://statcan.gc.ca/en/subjects/standard/noc/2021/background";

/// Why no course at all may be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithoutCourse {
    /// The job is of TEER 4 or 5: the work itself teaches it.
    JobTeaches(NocCode),
    /// What the person has may be recognised.
    Recognition,
    /// The licence is what counts.
    LicenceCounts,
    /// The person has the skill.
    HasSkill,
}

/// What asks for a language level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LevelAsked<'a> {
    /// A programme.
    Programme(&'a Programme, u8),
    /// Regulated work, often.
    RegulatedWork(u8),
    /// Safe, clear work, as one school says.
    MostWork(u8),
}

/// One statement.
#[derive(Debug, Clone, PartialEq)]
pub enum Step<'a> {
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
        has: u8,
        /// What asks for more.
        asked: LevelAsked<'a>,
        /// Free classes that may take the person.
        classes: Vec<&'a Scheme>,
    },
    /// The person's status closes aid.
    StatusClosesAid {
        /// The status.
        status: StatusInCanada,
        /// What it closes.
        closed: Vec<&'a Scheme>,
        /// What it leaves open, or may.
        open: Vec<&'a Scheme>,
    },
    /// The person has the skill already.
    SkillHeld {
        /// The skill that is wanted, or all that the programme teaches.
        programme: Option<&'a Programme>,
    },
    /// No goal is named.
    GoalNotNamed,
    /// No course at all may do.
    NoCourse(WithoutCourse),
}

impl<'a> Step<'a> {
    /// What it is about.
    #[must_use]
    pub const fn id(&self) -> StepId {
        match self {
            Self::LicenceFirst { .. } => StepId::LicenceFirst,
            Self::Register { .. } => StepId::Register,
            Self::LanguageLevel { .. } => StepId::LanguageLevel,
            Self::StatusClosesAid { .. } => StepId::StatusClosesAid,
            Self::SkillHeld { .. } => StepId::SkillHeld,
            Self::GoalNotNamed => StepId::GoalNotNamed,
            Self::NoCourse(_) => StepId::NoCourse,
        }
    }

    /// Whether it comes first.
    #[must_use]
    pub const fn place(&self) -> Place {
        match self {
            Self::LicenceFirst { .. } | Self::LanguageLevel { .. } | Self::StatusClosesAid { .. } => Place::First,
            Self::Register { .. } | Self::SkillHeld { .. } | Self::GoalNotNamed | Self::NoCourse(_) => Place::Beside,
        }
    }

    /// Where it was read: addresses with their dates; empty for what follows from the person's own answers.
    #[must_use]
    pub fn sources(&self) -> Vec<Cited> {
        let undated = |url: &str| Cited { url: url.to_owned(), as_of: PageDate::undated() };
        let of_scheme = |scheme: &&Scheme| Cited { url: scheme.source.url.clone(), as_of: scheme.source.as_of.clone() };
        match self {
            Self::LicenceFirst { licence, .. } | Self::Register { licence, .. } => licence.sources.clone(),
            Self::LanguageLevel { asked, classes, .. } => {
                let asked = match asked {
                    LevelAsked::Programme(programme, _) => {
                        Cited { url: programme.source.url.clone(), as_of: programme.source.as_of.clone() }
                    }
                    LevelAsked::RegulatedWork(_) => undated(LEVEL_LICENCE_SOURCE),
                    LevelAsked::MostWork(_) => undated(LEVEL_WORK_SOURCE),
                };
                std::iter::once(asked).chain(classes.iter().map(of_scheme)).collect()
            }
            Self::StatusClosesAid { closed, open, .. } => closed.iter().chain(open).map(of_scheme).collect(),
            Self::NoCourse(WithoutCourse::JobTeaches(_)) => vec![undated(TEER_SOURCE)],
            Self::SkillHeld { .. } | Self::GoalNotNamed | Self::NoCourse(_) => Vec::new(),
        }
    }
}

/// The statements for a person before any programme is chosen, those that come first at the head.
#[must_use]
pub fn right_steps<'a>(known: &'a Knowledge, profile: &Profile, year: i16) -> Vec<Step<'a>> {
    steps(known, profile, None, year)
}

/// The statements for a person and one programme.
#[must_use]
pub fn right_steps_with<'a>(
    known: &'a Knowledge,
    profile: &Profile,
    programme: &'a Programme,
    year: i16,
) -> Vec<Step<'a>> {
    steps(known, profile, Some(programme), year)
}

fn steps<'a>(known: &'a Knowledge, profile: &Profile, programme: Option<&'a Programme>, year: i16) -> Vec<Step<'a>> {
    let mut steps = Vec::new();
    let code = profile.target.occupation.or_else(|| programme?.occupations.first().map(|link| link.code));
    let licence = code.and_then(|code| licence_step(known, code, profile.province));
    let regulated = matches!(licence, Some(Step::LicenceFirst { .. }));
    steps.extend(licence);
    steps.extend(language_step(known, profile, programme, regulated, year));
    steps.extend(status_step(known, profile, year));
    let held = skill_step(profile, programme);
    let has_skill = held.is_some();
    steps.extend(held);
    if profile.target.is_empty() && programme.is_none() {
        steps.push(Step::GoalNotNamed);
    }
    let without = if regulated {
        Some(WithoutCourse::LicenceCounts)
    } else if has_skill {
        Some(WithoutCourse::HasSkill)
    } else if let Some(code) = profile.target.occupation.filter(|code| code.teer() >= 4) {
        Some(WithoutCourse::JobTeaches(code))
    } else if profile.goal == Some(Goal::Recognise)
        && matches!(profile.schooling, None | Some(Schooling::College | Schooling::Degree))
    {
        Some(WithoutCourse::Recognition)
    } else {
        None
    };
    steps.extend(without.map(Step::NoCourse));
    steps.sort_by_key(Step::place);
    steps
}

fn licence_step(known: &Knowledge, code: NocCode, province: Option<Province>) -> Option<Step<'_>> {
    let licence = known.licences.of(code)?;
    let regulator = province.and_then(|home| licence.regulator(home));
    match (licence.regulation(province), regulator) {
        (Regulation::Licence, regulator) => Some(Step::LicenceFirst { code, licence, province, regulator }),
        (Regulation::Register, Some(regulator)) => Some(Step::Register { code, licence, regulator }),
        (Regulation::Register | Regulation::Free | Regulation::Unknown, _) => None,
    }
}

fn language_step<'a>(
    known: &'a Knowledge,
    profile: &Profile,
    programme: Option<&'a Programme>,
    regulated: bool,
    year: i16,
) -> Option<Step<'a>> {
    let has = profile.clb?;
    let of_programme = programme.and_then(|programme| Some((programme, programme.clb?.highest())));
    let asked = match of_programme.filter(|(_, level)| *level > has) {
        Some((programme, level)) => LevelAsked::Programme(programme, level),
        None if regulated && has < LEVEL_FOR_LICENCE => LevelAsked::RegulatedWork(LEVEL_FOR_LICENCE),
        None if has < LANGUAGE_FIRST_BELOW => LevelAsked::MostWork(LEVEL_FOR_WORK),
        None => return None,
    };
    let all = all_aid(&known.funding, Claim { profile, programme: None, year });
    let classes = all.iter().filter(|aid| aid.scheme.teaches_language && aid.offer == Offer::Ask);
    Some(Step::LanguageLevel { has, asked, classes: classes.map(|aid| aid.scheme).collect() })
}

fn status_step<'a>(known: &'a Knowledge, profile: &Profile, year: i16) -> Option<Step<'a>> {
    let status = profile.status?;
    let all = all_aid(&known.funding, Claim { profile, programme: None, year });
    let money = |scheme: &Scheme| scheme.kind != SchemeKind::FreeService;
    // What another answer shuts as well is not closed by the status.
    let by_status = |aid: &&Aid<'_>| aid.offer == Offer::RuledOut && aid.against().all(|rule| rule == Rule::Status);
    let mut closed: Vec<&'a Scheme> = all.iter().filter(by_status).map(|aid| aid.scheme).collect();
    // Those of the province first, money before services, what one asks for oneself before what an employer asks for.
    closed.sort_by_key(|scheme| (scheme.who.provinces.len() != 1, !money(scheme), scheme.kind == SchemeKind::Employer));
    if !closed.iter().any(|scheme| money(scheme)) {
        return None;
    }
    let open = all.iter().filter(|aid| aid.offer == Offer::Ask && aid.scheme.kind != SchemeKind::Employer);
    Some(Step::StatusClosesAid { status, closed, open: open.map(|aid| aid.scheme).collect() })
}

fn skill_step<'a>(profile: &Profile, programme: Option<&'a Programme>) -> Option<Step<'a>> {
    let held = |text: &str| profile.skills.iter().any(|held| speaks_of(held, text));
    match programme {
        None => {
            profile.target.skill.as_deref().filter(|wanted| held(wanted)).map(|_| Step::SkillHeld { programme: None })
        }
        Some(programme) => {
            let all = !programme.skills.is_empty()
                && programme.skills.iter().all(|taught| taught.entries().any(|(_, text)| held(text)));
            all.then_some(Step::SkillHeld { programme: Some(programme) })
        }
    }
}
