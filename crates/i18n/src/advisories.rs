//! The right step in words.

use crate::localizer::{Args, Localizer};
use crate::{family, msg};
use microcred_advice::advisories::{Advisory, CourseNotNeededReason, LevelRequirement};
use microcred_core::funding::Scheme;
use microcred_core::interview::Question;
use microcred_core::licences::Regulator;
use microcred_core::profile::ImmigrationStatus;

impl Localizer {
    /// The headings of all statements in one line; `None` where there are none.
    #[must_use]
    pub fn advisory_titles(&self, steps: &[Advisory<'_>]) -> Option<String> {
        let titles: Vec<String> = steps.iter().map(|step| self.advisory_title(step)).collect();
        (!titles.is_empty()).then(|| self.format(msg::STEPS_SHORT, &Args::new().string("list", titles.join(" · "))))
    }

    /// The heading of a statement.
    #[must_use]
    pub fn advisory_title(&self, step: &Advisory<'_>) -> String {
        self.text_in(family::STEP_TITLE, &step.kind().slug())
    }

    /// A statement in a few sentences.
    #[must_use]
    pub fn advisory_text(&self, step: &Advisory<'_>) -> String {
        self.advisory_parts(step).join(" ")
    }

    /// The same, one part for each thing that it says.
    #[must_use]
    pub fn advisory_parts(&self, step: &Advisory<'_>) -> Vec<String> {
        match step {
            Advisory::LicenceFirst { licence, province, regulator, .. } => {
                let tag = self.tag();
                let title = licence.title.get(tag);
                let opening = match province {
                    Some(home) => {
                        let args = Args::new().string("title", title).string("province", self.province(*home));
                        self.format(msg::STEP_LICENCE_IN, &args)
                    }
                    None => self.format(msg::STEP_LICENCE_ANYWHERE, &Args::new().string("title", title)),
                };
                let contact = match regulator {
                    Some(regulator) => self.regulator_contact(regulator),
                    None => licence.default_contact.get(tag).to_owned(),
                };
                vec![opening, licence.first_step.get(tag).to_owned(), contact, licence.meanwhile.get(tag).to_owned()]
            }
            Advisory::Register { licence, regulator, .. } => {
                let tag = self.tag();
                let args = Args::new()
                    .string("title", licence.title.get(tag))
                    .string("province", self.province(regulator.province));
                let opening = self.format(msg::STEP_REGISTER_IN, &args);
                let beside = licence.meanwhile.get(tag).to_owned();
                vec![opening, licence.first_step.get(tag).to_owned(), self.regulator_contact(regulator), beside]
            }
            Advisory::LanguageLevel { level: has, requirement: asked, classes } => {
                self.language_advisory(*has, asked, classes)
            }
            Advisory::StatusLimitsAid { status, ineligible: closed, available: open } => {
                let status = self.choice(Question::Status, status.id());
                let mut parts = vec![self.format(msg::STEP_STATUS_CLOSED, &Args::new().string("status", status))];
                parts.extend(self.group_by_status(closed));
                parts.push(if open.is_empty() {
                    self.text(msg::STEP_STATUS_OPEN_NONE)
                } else {
                    self.format(msg::STEP_STATUS_OPEN, &Args::new().string("list", self.scheme_names(open)))
                });
                parts
            }
            Advisory::HasSkill { program: None } => vec![self.text(msg::STEP_SKILL_WANTED_HELD)],
            Advisory::HasSkill { program: Some(program) } => {
                vec![
                    self.format(
                        msg::STEP_SKILL_ALL_HELD,
                        &Args::new().string("title", self.display_title(program, false)),
                    ),
                ]
            }
            Advisory::NoTarget => vec![self.text(msg::STEP_GOAL_NOT_NAMED_TEXT)],
            Advisory::CourseNotNeeded(why) => vec![self.text(match why {
                CourseNotNeededReason::LearnedOnTheJob(code) if code.teer() == 4 => msg::STEP_NO_COURSE_TEER_4,
                CourseNotNeededReason::LearnedOnTheJob(_) => msg::STEP_NO_COURSE_TEER_5,
                CourseNotNeededReason::CredentialRecognition => msg::STEP_NO_COURSE_RECOGNITION,
                CourseNotNeededReason::HasSkill => msg::STEP_NO_COURSE_SKILL,
            })],
        }
    }

    fn scheme_names(&self, schemes: &[&Scheme]) -> String {
        schemes.iter().map(|scheme| self.scheme(scheme)).collect::<Vec<_>>().join("; ")
    }

    /// Schemes under the statuses for which they are, one sentence for each set of statuses.
    fn group_by_status(&self, schemes: &[&Scheme]) -> Vec<String> {
        let mut sets: Vec<(&[ImmigrationStatus], Vec<&Scheme>)> = Vec::new();
        for scheme in schemes {
            let statuses = scheme.person_rules.statuses.as_slice();
            match sets.iter_mut().find(|(set, _)| *set == statuses) {
                Some((_, list)) => list.push(scheme),
                None => sets.push((statuses, vec![scheme])),
            }
        }
        sets.into_iter()
            .map(|(statuses, list)| {
                if statuses.is_empty() {
                    return self
                        .format(msg::STEP_STATUS_INELIGIBLE, &Args::new().string("list", self.scheme_names(&list)));
                }
                let who: Vec<String> = statuses.iter().map(|status| self.status_people(*status)).collect();
                let args = Args::new().string("who", self.join_with_and(&who)).string("list", self.scheme_names(&list));
                self.format(msg::STEP_STATUS_ONLY_FOR, &args)
            })
            .collect()
    }

    /// Things one after the other, the last with "and".
    fn join_with_and(&self, things: &[String]) -> String {
        match things {
            [first @ .., last] if !first.is_empty() => {
                self.format(msg::LIST_AND, &Args::new().string("first", first.join(", ")).string("last", last.clone()))
            }
            _ => things.join(", "),
        }
    }

    fn regulator_contact(&self, regulator: &Regulator) -> String {
        let tag = self.tag();
        let body = regulator.body.get(tag);
        let body = regulator.url.as_ref().map_or_else(|| body.to_owned(), |url| format!("{body}, {url}"));
        let contact = self.format(msg::STEP_CONTACT, &Args::new().string("body", body));
        let note = regulator.note.as_ref().map(|note| note.get(tag).to_owned());
        std::iter::once(contact).chain(note).collect::<Vec<_>>().join(" ")
    }

    fn language_advisory(&self, has: u8, asked: &LevelRequirement<'_>, classes: &[&Scheme]) -> Vec<String> {
        let args = |level: u8| Args::new().string("has", has.to_string()).string("level", level.to_string());
        let opening = match asked {
            LevelRequirement::Program(program, level) => {
                self.format(msg::STEP_LEVEL_PROGRAM, &args(*level).string("title", self.display_title(program, false)))
            }
            LevelRequirement::RegulatedWork(level) => self.format(msg::STEP_LEVEL_LICENCE, &args(*level)),
            LevelRequirement::MostWork(level) => self.format(msg::STEP_LEVEL_WORK, &args(*level)),
        };
        let classes = if classes.is_empty() {
            self.text(msg::STEP_LEVEL_ASK_CLASSES)
        } else {
            self.format(msg::STEP_LEVEL_CLASSES, &Args::new().string("list", self.scheme_names(classes)))
        };
        vec![opening, classes]
    }
}
