//! The right step in words.

use crate::localizer::{Args, Localizer};
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
        (!titles.is_empty()).then(|| self.format("steps-short", &Args::new().string("list", titles.join(" · "))))
    }

    /// The heading of a statement.
    #[must_use]
    pub fn advisory_title(&self, step: &Advisory<'_>) -> String {
        self.text(&format!("step-{}-title", step.kind().slug()))
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
                        self.format("step-licence-in", &args)
                    }
                    None => self.format("step-licence-anywhere", &Args::new().string("title", title)),
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
                let opening = self.format("step-register-in", &args);
                let beside = licence.meanwhile.get(tag).to_owned();
                vec![opening, licence.first_step.get(tag).to_owned(), self.regulator_contact(regulator), beside]
            }
            Advisory::LanguageLevel { level: has, requirement: asked, classes } => {
                self.language_advisory(*has, asked, classes)
            }
            Advisory::StatusLimitsAid { status, ineligible: closed, available: open } => {
                let status = self.choice(Question::Status, status.id());
                let mut parts = vec![self.format("step-status-closed", &Args::new().string("status", status))];
                parts.extend(self.group_by_status(closed));
                parts.push(if open.is_empty() {
                    self.text("step-status-open-none")
                } else {
                    self.format("step-status-open", &Args::new().string("list", self.scheme_names(open)))
                });
                parts
            }
            Advisory::HasSkill { program: None } => vec![self.text("step-skill-wanted-held")],
            Advisory::HasSkill { program: Some(program) } => {
                vec![
                    self.format(
                        "step-skill-all-held",
                        &Args::new().string("title", self.display_title(program, false)),
                    ),
                ]
            }
            Advisory::NoTarget => vec![self.text("step-goal-not-named-text")],
            Advisory::CourseNotNeeded(why) => vec![self.text(match why {
                CourseNotNeededReason::LearnedOnTheJob(code) if code.teer() == 4 => "step-no-course-teer-4",
                CourseNotNeededReason::LearnedOnTheJob(_) => "step-no-course-teer-5",
                CourseNotNeededReason::CredentialRecognition => "step-no-course-recognition",
                CourseNotNeededReason::LicenceRequired => "step-no-course-licence",
                CourseNotNeededReason::HasSkill => "step-no-course-skill",
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
                        .format("step-status-ineligible", &Args::new().string("list", self.scheme_names(&list)));
                }
                let who: Vec<String> = statuses.iter().map(|status| self.status_people(*status)).collect();
                let args = Args::new().string("who", self.join_with_and(&who)).string("list", self.scheme_names(&list));
                self.format("step-status-only-for", &args)
            })
            .collect()
    }

    /// Things one after the other, the last with "and".
    fn join_with_and(&self, things: &[String]) -> String {
        match things {
            [first @ .., last] if !first.is_empty() => {
                self.format("list-and", &Args::new().string("first", first.join(", ")).string("last", last.clone()))
            }
            _ => things.join(", "),
        }
    }

    fn regulator_contact(&self, regulator: &Regulator) -> String {
        let tag = self.tag();
        let body = regulator.body.get(tag);
        let body = regulator.url.as_ref().map_or_else(|| body.to_owned(), |url| format!("{body}, {url}"));
        let contact = self.format("step-contact", &Args::new().string("body", body));
        let note = regulator.note.as_ref().map(|note| note.get(tag).to_owned());
        std::iter::once(contact).chain(note).collect::<Vec<_>>().join(" ")
    }

    fn language_advisory(&self, has: u8, asked: &LevelRequirement<'_>, classes: &[&Scheme]) -> Vec<String> {
        let args = |level: u8| Args::new().string("has", has.to_string()).string("level", level.to_string());
        let opening = match asked {
            LevelRequirement::Program(program, level) => {
                self.format("step-level-program", &args(*level).string("title", self.display_title(program, false)))
            }
            LevelRequirement::RegulatedWork(level) => self.format("step-level-licence", &args(*level)),
            LevelRequirement::MostWork(level) => self.format("step-level-work", &args(*level)),
        };
        let classes = if classes.is_empty() {
            self.text("step-level-ask-classes")
        } else {
            self.format("step-level-classes", &Args::new().string("list", self.scheme_names(classes)))
        };
        vec![opening, classes]
    }
}
