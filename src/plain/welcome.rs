//! The language, and the doors.

use super::talk::{Heard, Left};
use super::visit::{Go, Page, Place, Visit};
use crate::domain::interview::Path;
use crate::text::{Args, Texts};

/// Where one can go from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Short,
    Full,
    Search,
    About,
    Glossary,
    Code,
    Language,
    Anew,
}

impl Visit<'_> {
    pub(super) fn language(&mut self) -> Result<Go, Left> {
        let all: Vec<Texts> = self.offered.iter().copied().map(Texts::new).collect();
        let titles: Vec<String> = all.iter().map(|texts| texts.say("kiosk-choose-language")).collect();
        let names: Vec<String> = all.iter().map(|texts| texts.say("language-name")).collect();
        match self.talk.choose(&titles.join(" / "), &names, &self.texts)? {
            Heard::Chosen(place) => {
                if let Some(texts) = all.into_iter().nth(place) {
                    self.talk.speak(texts.lang());
                    self.texts = texts;
                }
                self.talk.say(&self.texts.say("plain-how"))?;
                Ok(Go::Back)
            }
            Heard::Back => Ok(Go::Back),
        }
    }

    pub(super) fn welcome(&mut self) -> Result<Go, Left> {
        let texts = &self.texts;
        let mut head = format!("{}\n", texts.say("welcome-intro"));
        let catalogue = &self.data.known.catalogue;
        let notice = texts.origin(&self.data.known.origin);
        let facts = [
            texts.holds(catalogue),
            catalogue.head.coverage.get(texts.tag()).to_owned(),
            texts.say("welcome-nobody-pays"),
            texts.say(if self.kiosk.is_some() { "plain-privacy" } else { "plain-privacy-at-a-desk" }),
        ];
        let of_language = texts.language_notices(&catalogue.head.coverage);
        for text in notice.into_iter().chain(facts).chain(of_language).chain(self.waits()) {
            head += &format!("{text}\n");
        }
        head += &format!("\n{}", texts.say("plain-what-now"));
        let door = |door: Door, id: &str| (door, texts.say(id));
        let mut doors = vec![
            door(Door::Short, "welcome-short"),
            door(Door::Full, "welcome-full"),
            door(Door::Search, "welcome-search"),
            door(Door::About, "welcome-about"),
            door(Door::Glossary, "title-glossary"),
        ];
        doors.push(door(Door::Code, "welcome-code"));
        if self.offered.len() > 1 {
            doors.push(door(Door::Language, "plain-language"));
        }
        if self.has_answers() {
            doors.push(door(Door::Anew, "plain-anew"));
        }
        let labels: Vec<String> = doors.iter().map(|(_, label)| label.clone()).collect();
        let Heard::Chosen(place) = self.talk.choose(&head, &labels, &self.texts)? else { return Ok(Go::Back) };
        Ok(match doors.get(place).map(|(door, _)| *door) {
            Some(Door::Short) => self.begin(Path::Short),
            Some(Door::Full) => self.begin(Path::Full),
            Some(Door::Search) => Go::To(Place::Matches),
            Some(Door::About) => Go::To(Place::Page(Page::About)),
            Some(Door::Glossary) => Go::To(Place::Page(Page::Glossary)),
            Some(Door::Code) => Go::To(Place::Code),
            Some(Door::Language) => Go::To(Place::Language),
            Some(Door::Anew) => Go::Anew,
            None => Go::Stay,
        })
    }

    /// How long an unattended place waits, and what it erases then.
    fn waits(&self) -> Option<String> {
        let kiosk = self.kiosk.as_ref()?;
        let args = Args::new()
            .text("idle", self.texts.duration(kiosk.idle?))
            .text("warning", self.texts.duration(kiosk.warning));
        Some(self.texts.with("plain-idle", &args))
    }
}
