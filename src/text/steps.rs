//! The right step in words.

use super::messages::{Args, Texts};
use crate::domain::funding::Scheme;
use crate::domain::interview::Question;
use crate::domain::licences::Regulator;
use crate::domain::profile::StatusInCanada;
use crate::domain::steps::{LevelAsked, Place, Step, WithoutCourse};

/// What a person was told that should come first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told(Vec<String>);

impl Told {
    /// Whether something should come first that the person has not been told yet; after this it counts as told.
    pub fn has_news(&mut self, steps: &[Step<'_>], texts: &Texts) -> bool {
        let first = steps.iter().filter(|step| step.place() == Place::First);
        let first: Vec<String> = first.map(|step| texts.step_text(step)).collect();
        let news = !first.is_empty() && first != self.0;
        self.0 = first;
        news
    }

    /// Forgets it.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl Texts {
    /// The headings of all statements in one line; `None` where there are none.
    #[must_use]
    pub fn steps_in_short(&self, steps: &[Step<'_>]) -> Option<String> {
        let titles: Vec<String> = steps.iter().map(|step| self.step_title(step)).collect();
        (!titles.is_empty()).then(|| self.with("steps-short", &Args::new().text("list", titles.join(" · "))))
    }

    /// The heading of a statement.
    #[must_use]
    pub fn step_title(&self, step: &Step<'_>) -> String {
        self.say(&format!("step-{}-title", step.id().slug()))
    }

    /// A statement in a few sentences.
    #[must_use]
    pub fn step_text(&self, step: &Step<'_>) -> String {
        self.step_parts(step).join(" ")
    }

    /// The same, one part for each thing that it says.
    #[must_use]
    pub fn step_parts(&self, step: &Step<'_>) -> Vec<String> {
        match step {
            Step::LicenceFirst { licence, province, regulator, .. } => {
                let tag = self.tag();
                let title = licence.title.get(tag);
                let opening = match province {
                    Some(home) => {
                        let args = Args::new().text("title", title).text("province", self.province(*home));
                        self.with("step-licence-in", &args)
                    }
                    None => self.with("step-licence-anywhere", &Args::new().text("title", title)),
                };
                let contact = match regulator {
                    Some(regulator) => self.contact(regulator),
                    None => licence.ask_elsewhere.get(tag).to_owned(),
                };
                vec![opening, licence.first_step.get(tag).to_owned(), contact, licence.beside.get(tag).to_owned()]
            }
            Step::Register { licence, regulator, .. } => {
                let tag = self.tag();
                let args = Args::new()
                    .text("title", licence.title.get(tag))
                    .text("province", self.province(regulator.province));
                let opening = self.with("step-register-in", &args);
                let beside = licence.beside.get(tag).to_owned();
                vec![opening, licence.first_step.get(tag).to_owned(), self.contact(regulator), beside]
            }
            Step::LanguageLevel { has, asked, classes } => self.language_step(*has, asked, classes),
            Step::StatusClosesAid { status, closed, open } => {
                let status = self.choice(Question::Status, status.id());
                let mut parts = vec![self.with("step-status-closed", &Args::new().text("status", status))];
                parts.extend(self.by_statuses(closed));
                parts.push(if open.is_empty() {
                    self.say("step-status-open-none")
                } else {
                    self.with("step-status-open", &Args::new().text("list", self.names(open)))
                });
                parts
            }
            Step::SkillHeld { programme: None } => vec![self.say("step-skill-wanted-held")],
            Step::SkillHeld { programme: Some(programme) } => {
                vec![
                    self.with(
                        "step-skill-all-held",
                        &Args::new().text("title", self.title_on_screen(programme, false)),
                    ),
                ]
            }
            Step::GoalNotNamed => vec![self.say("step-goal-not-named-text")],
            Step::NoCourse(why) => vec![self.say(match why {
                WithoutCourse::JobTeaches(code) if code.teer() == 4 => "step-no-course-teer-4",
                WithoutCourse::JobTeaches(_) => "step-no-course-teer-5",
                WithoutCourse::Recognition => "step-no-course-recognition",
                WithoutCourse::LicenceCounts => "step-no-course-licence",
                WithoutCourse::HasSkill => "step-no-course-skill",
            })],
        }
    }

    fn names(&self, schemes: &[&Scheme]) -> String {
        schemes.iter().map(|scheme| self.scheme(scheme)).collect::<Vec<_>>().join("; ")
    }

    /// Schemes under the statuses for which they are, one sentence for each set of statuses.
    fn by_statuses(&self, schemes: &[&Scheme]) -> Vec<String> {
        let mut sets: Vec<(&[StatusInCanada], Vec<&Scheme>)> = Vec::new();
        for scheme in schemes {
            let statuses = scheme.who.statuses.as_slice();
            match sets.iter_mut().find(|(set, _)| *set == statuses) {
                Some((_, list)) => list.push(scheme),
                None => sets.push((statuses, vec![scheme])),
            }
        }
        sets.into_iter()
            .map(|(statuses, list)| {
                if statuses.is_empty() {
                    return self.with("step-status-shut-out", &Args::new().text("list", self.names(&list)));
                }
                let who: Vec<String> = statuses.iter().map(|status| self.status_people(*status)).collect();
                let args = Args::new().text("who", self.all_of(&who)).text("list", self.names(&list));
                self.with("step-status-only-for", &args)
            })
            .collect()
    }

    /// Things one after the other, the last with "and".
    fn all_of(&self, things: &[String]) -> String {
        match things {
            [first @ .., last] if !first.is_empty() => {
                self.with("list-and", &Args::new().text("first", first.join(", ")).text("last", last.clone()))
            }
            _ => things.join(", "),
        }
    }

    fn contact(&self, regulator: &Regulator) -> String {
        let tag = self.tag();
        let body = regulator.body.get(tag);
        let body = regulator.url.as_ref().map_or_else(|| body.to_owned(), |url| format!("{body}, {url}"));
        let contact = self.with("step-contact", &Args::new().text("body", body));
        let note = regulator.note.as_ref().map(|note| note.get(tag).to_owned());
        std::iter::once(contact).chain(note).collect::<Vec<_>>().join(" ")
    }

    fn language_step(&self, has: u8, asked: &LevelAsked<'_>, classes: &[&Scheme]) -> Vec<String> {
        let args = |level: u8| Args::new().text("has", has.to_string()).text("level", level.to_string());
        let opening = match asked {
            LevelAsked::Programme(programme, level) => {
                self.with("step-level-programme", &args(*level).text("title", self.title_on_screen(programme, false)))
            }
            LevelAsked::RegulatedWork(level) => self.with("step-level-licence", &args(*level)),
            LevelAsked::MostWork(level) => self.with("step-level-work", &args(*level)),
        };
        let classes = if classes.is_empty() {
            self.say("step-level-ask-classes")
        } else {
            self.with("step-level-classes", &Args::new().text("list", self.names(classes)))
        };
        vec![opening, classes]
    }
}
