//! The language, and the doors.

use super::talk::{Heard, Left};
use super::visit::{Go, Page, Place, Visit};
use crate::domain::interview::Path;
use crate::text::{Lang, Texts};

impl Visit<'_> {
    pub(super) fn language(&mut self) -> Result<Go, Left> {
        let all: Vec<Texts> = Lang::all().map(Texts::new).collect();
        let titles: Vec<String> = all.iter().map(|texts| texts.say("kiosk-choose-language")).collect();
        let names: Vec<String> = all.iter().map(|texts| texts.say("language-name")).collect();
        match self.talk.choose(&titles.join(" / "), &names, &self.texts)? {
            Heard::Chosen(place) => {
                if let Some(texts) = all.into_iter().nth(place) {
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
            texts.say("plain-privacy"),
        ];
        let of_language = texts.language_notices(&catalogue.head.coverage);
        for text in notice.into_iter().chain(facts).chain(of_language) {
            head += &format!("{text}\n");
        }
        head += &format!("\n{}", texts.say("plain-what-now"));
        let mut doors = vec![
            texts.say("welcome-short"),
            texts.say("welcome-full"),
            texts.say("welcome-search"),
            texts.say("welcome-about"),
            texts.say("title-glossary"),
            texts.say("plain-language"),
        ];
        if self.has_answers() {
            doors.push(texts.say("plain-anew"));
        }
        Ok(match self.talk.choose(&head, &doors, &self.texts)? {
            Heard::Chosen(0) => self.begin(Path::Short),
            Heard::Chosen(1) => self.begin(Path::Full),
            Heard::Chosen(2) => Go::To(Place::Matches),
            Heard::Chosen(3) => Go::To(Place::Page(Page::About)),
            Heard::Chosen(4) => Go::To(Place::Page(Page::Glossary)),
            Heard::Chosen(5) => Go::To(Place::Language),
            Heard::Chosen(_) => Go::Anew,
            Heard::Back => Go::Back,
        })
    }
}
