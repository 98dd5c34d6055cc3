//! One programme, and several side by side.

use super::talk::{Heard, Left};
use super::visit::{Go, Place, Visit};
use crate::domain::compare::{Column, FEWEST, MOST, Row, columns, differs};
use crate::domain::matching::judge;
use crate::domain::programme::ProgrammeId;
use crate::export::held::Subject;
use crate::export::text::{self, Style};
use crate::text::Args;

/// What can be done with a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Back,
    Beside,
    Compare,
    Take,
    Notes,
}

impl Visit<'_> {
    /// Everything about one programme.
    pub(super) fn programme(&mut self, id: &ProgrammeId) -> Result<Go, Left> {
        let Some(programme) = self.data.known.catalogue.get(id) else { return Ok(Go::Back) };
        self.completed = true;
        let wish = self.wish();
        let column =
            Column::new(programme, judge(programme, &self.data.known.catalogue, &wish, &wish.weights()), &wish);
        let said = text::programme_as(Style::Spoken, &column, &wish, &self.texts, self.width);
        self.talk.blank()?;
        self.talk.say(&said)?;
        loop {
            let texts = &self.texts;
            let beside = if self.tray.contains(id) { "plain-take-away" } else { "plain-put-beside" };
            let mut rows = vec![(Next::Back, texts.say("plain-back-to-list")), (Next::Beside, texts.say(beside))];
            if self.tray.len() >= FEWEST {
                rows.push((Next::Compare, self.compare_label()));
            }
            rows.push((Next::Take, texts.say("key-take-away")));
            if self.kiosk.is_none() {
                rows.push((Next::Notes, texts.say("key-notes")));
            }
            let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
            let heard = self.talk.choose(&texts.say("plain-what-now"), &labels, &self.texts)?;
            let Heard::Chosen(place) = heard else { return Ok(Go::Back) };
            match rows.get(place).map(|(next, _)| *next) {
                Some(Next::Beside) => self.put_beside(id)?,
                Some(Next::Compare) => return Ok(Go::To(Place::Compare)),
                Some(Next::Take) => return Ok(Go::To(Place::Take(Subject::Programme(id.clone())))),
                Some(Next::Notes) => self.noting(id)?,
                Some(Next::Back) | None => return Ok(Go::Back),
            }
        }
    }

    /// Puts a programme side by side with others, or takes it away.
    pub(super) fn put_beside(&mut self, id: &ProgrammeId) -> Result<(), Left> {
        if let Some(place) = self.tray.iter().position(|other| other == id) {
            self.tray.remove(place);
        } else if self.tray.len() < MOST {
            self.tray.push(id.clone());
        } else {
            let args = Args::new().text("most", MOST.to_string());
            self.talk.say(&self.texts.with("plain-tray-full", &args))?;
        }
        let args = Args::new().count("count", self.tray.len());
        Ok(self.talk.say(&self.texts.with("plain-beside", &args))?)
    }

    pub(super) fn compare_label(&self) -> String {
        self.texts.with("plain-compare", &Args::new().count("count", self.tray.len()))
    }

    /// The programmes side by side, row by row.
    pub(super) fn comparison(&mut self) -> Result<Go, Left> {
        self.completed = true;
        let wish = self.wish();
        let said = match columns(&self.data.known.catalogue, &self.tray, &wish) {
            Ok(columns) => {
                let rows = Row::all().into_iter().map(|(_, row)| row);
                let differing: Vec<Row> = rows.filter(|row| differs(*row, &columns, self.today)).collect();
                text::comparison_as(Style::Spoken, &columns, &differing, &wish, &self.texts, self.width)
            }
            Err(_) => {
                let args = Args::new().text("fewest", FEWEST.to_string()).text("most", MOST.to_string());
                self.texts.with("compare-count", &args)
            }
        };
        self.talk.blank()?;
        self.talk.say(&said)?;
        if self.tray.len() < FEWEST {
            return self.read_on("");
        }
        let rows = [self.texts.say("plain-back-to-list"), self.texts.say("key-take-away")];
        match self.talk.choose(&self.texts.say("plain-what-now"), &rows, &self.texts)? {
            Heard::Chosen(1) => Ok(Go::To(Place::Take(Subject::Comparison))),
            Heard::Chosen(_) | Heard::Back => Ok(Go::Back),
        }
    }
}
