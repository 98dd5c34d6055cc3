//! Parts that several hand-outs have.

use super::{Block, Code, Document, Extras, Level, Line, Piece, Table};
use crate::domain::checklist::weightiest_open;
use crate::domain::compare::{Column, Row};
use crate::domain::criteria::{Check, Criterion, PersonCriterion};
use crate::domain::fact::{Basis, Value};
use crate::domain::matching::Wish;
use crate::domain::routes::other_routes;
use crate::domain::steps::{Place, Step};
use crate::export::qr::qr;
use crate::text::cells::Cell;
use crate::text::{Args, Texts};

/// The most questions to send to one provider: a longer message is not answered.
const QUESTIONS: usize = 5;
/// The same where there is little room.
const QUESTIONS_BRIEF: usize = 4;
/// The most places to talk to somebody.
const PLACES: usize = 4;
/// The same where there is little room.
const PLACES_BRIEF: usize = 2;
/// The most pages that are named for one statement.
const PAGES: usize = 2;
/// The most modules on a side of a code: 213 letters of an address.
const LARGEST: usize = 57;
/// The most schemes that are named.
const SCHEMES: usize = 4;
/// The parts of a statement that say what to do and whom to ask; what follows them can be read on the screen.
const FIRST_PARTS: usize = 3;

/// A hand-out on its way: what it says, for whom, in which words.
pub(super) struct Paper<'a, 'w> {
    pub(super) wish: &'a Wish<'w>,
    pub(super) texts: &'a Texts,
    pub(super) blocks: Vec<Block>,
    extras: Extras<'a>,
    /// Whether there is little room: one sheet of paper.
    brief: bool,
}

impl<'a, 'w> Paper<'a, 'w> {
    /// The head that all have: what it decides, the day, a line for the name.
    pub(super) fn new(extras: &Extras<'a>, wish: &'a Wish<'w>, texts: &'a Texts, brief: bool) -> Self {
        let date = texts.with("paper-date", &Args::new().text("date", texts.day(wish.today)));
        let blocks = vec![Block::Text(Line::words(&date)), Block::Blank(texts.say("paper-name"))];
        Self { wish, texts, blocks, extras: *extras, brief }
    }

    /// What the person said, in words, where they agreed to that.
    pub(super) fn answers(&mut self) {
        if !self.extras.answers {
            return;
        }
        let (Wish { profile, known, .. }, texts) = (self.wish, self.texts);
        let occupation = profile.target.occupation.and_then(|code| known.occupations.get(code));
        let said = texts.said(profile, occupation.map(|found| found.title.get(texts.tag())));
        let mut items: Vec<Line> =
            said.iter().map(|(question, text)| self.labelled(&texts.question_name(*question), text)).collect();
        if items.is_empty() {
            items.push(Line::words(&texts.say("paper-answers-none")));
        }
        self.list(Level::Part, &texts.say("cli-heading-answers"), items);
    }

    /// The code to go on later.
    pub(super) fn going_on(&mut self) {
        let Some(code) = self.extras.code else { return };
        let texts = self.texts;
        self.heading(Level::Part, &texts.say("code-title"));
        self.text(&code.grouped());
        self.text(&texts.say("code-how"));
        if let Some(left_out) = texts.left_out_of(code) {
            self.text(&left_out);
        }
        let grouped = Args::new().text("code", code.grouped());
        self.picture(code.letters(), texts.say("paper-go-on"), texts.with("paper-go-on-says", &grouped));
    }

    /// What was noted beside a programme.
    pub(super) fn note(&mut self, level: Level, column: &Column<'_>) {
        let note = self.extras.notes.and_then(|notes| notes.of(&column.programme.id));
        if let Some(note) = note.filter(|note| !note.text.is_empty()) {
            self.heading(level, &self.texts.say("notes-title"));
            self.text(&note.text);
        }
    }

    pub(super) fn finish(self, title: &str) -> Document {
        Document {
            title: Line::words(title).plain(),
            lang: self.texts.tag(),
            date: self.wish.today,
            blocks: self.blocks,
            not_drawn: self.texts.say("paper-not-drawn"),
        }
    }

    pub(super) fn heading(&mut self, level: Level, text: &str) {
        self.blocks.push(Block::Heading(level, Line::words(text).plain()));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.blocks.push(Block::Text(Line::words(text)));
    }

    /// A heading with a list under it; nothing where the list is empty.
    pub(super) fn list(&mut self, level: Level, heading: &str, items: Vec<Line>) {
        if !items.is_empty() {
            self.heading(level, heading);
            self.blocks.push(Block::List(items));
        }
    }

    /// `label: text`.
    fn labelled(&self, label: &str, text: &str) -> Line {
        Line::words(&self.texts.value_and_text(label.trim(), text))
    }

    /// What comes first or beside a course. Of statements of both kinds only what comes first is shown.
    pub(super) fn steps(&mut self, level: Level, steps: &[Step<'_>]) {
        let first = |step: &&Step<'_>| step.place() == Place::First;
        let some_first = steps.iter().any(|step| first(&step));
        let shown = steps.iter().filter(|step| !some_first || first(step));
        let mut items = Vec::new();
        for step in shown {
            let (parts, pages) = if self.brief { (FIRST_PARTS, 1) } else { (usize::MAX, PAGES) };
            let said: Vec<String> = self.texts.step_parts(step).into_iter().take(parts).collect();
            items.push(Line::words(&self.texts.value_and_text(&self.texts.step_title(step), &said.join(" "))));
            let read = step.sources();
            items.extend(
                read.iter().take(pages).map(|cited| self.read_at(&cited.url, &self.texts.page_date(&cited.as_of))),
            );
        }
        let heading = self.texts.say("steps-title");
        self.list(level, &heading, items);
    }

    /// An address with the date of its page.
    pub(super) fn read_at(&self, address: &str, date: &str) -> Line {
        Line::address(address).and_words(&format!(" ({date})"))
    }

    /// What it costs: what the page asks, what is certain for the person. Aid and loans are no part of it.
    pub(super) fn price(&mut self, level: Level, column: &Column<'_>) {
        let asked = self.texts.cell(Row::Cost, column, self.wish);
        let mut items = vec![self.labelled(&self.texts.say("paper-asked"), &asked.said_and_ask(self.texts))];
        for (row, label) in [(Row::Net, "row-net"), (Row::DayOne, "row-day-one")] {
            let cell = self.texts.cell(row, column, self.wish);
            // Without a price there is nothing more to say of it.
            items.extend(cell.ask.is_none().then(|| self.labelled(&self.texts.say(label), &cell.full)));
        }
        items.push(Line::words(&self.texts.say("paper-prices-change")));
        let heading = self.texts.say("paper-price");
        self.list(level, &heading, items);
    }

    /// How long it takes at the pace of the person.
    pub(super) fn time(&mut self, level: Level, column: &Column<'_>) {
        let weeks = self.texts.cell(Row::Weeks, column, self.wish).said_and_ask(self.texts);
        let items = vec![Line::words(&weeks), Line::words(&self.texts.cell(Row::Week, column, self.wish).full)];
        let heading = self.texts.say("paper-time");
        self.list(level, &heading, items);
    }

    /// Aid to ask about, each with its page where there is room, and loans apart from it.
    pub(super) fn aid(&mut self, level: Level, column: &Column<'_>) {
        let texts = self.texts;
        let named = column.decision.to_ask().take(SCHEMES);
        let mut items: Vec<Line> = if self.brief {
            let names: Vec<String> = named.map(|one| texts.scheme(one.scheme)).collect();
            names.first().map(|_| Line::words(&names.join("; "))).into_iter().collect()
        } else {
            named.map(|one| Line::words(&texts.aid_head(one, false)).and_address(&one.scheme.source.url)).collect()
        };
        let more = column.decision.to_ask().count().saturating_sub(SCHEMES);
        let mut rest: Vec<String> = Vec::new();
        if more > 0 {
            rest.push(texts.with("paper-more-aid", &Args::new().count("count", more)));
        }
        rest.push(texts.say("paper-aid-not-taken-off"));
        if self.brief {
            rest.push(texts.say("paper-loan-never-lowers"));
            items.push(Line::words(&rest.join(" ")));
        } else {
            items.extend(rest.iter().map(|text| Line::words(text)));
            items.push(Line::words(&texts.cell(Row::Loans, column, self.wish).full));
        }
        let heading = texts.say("row-aid");
        self.list(level, &heading, items);
    }

    /// The checklist in few lines: every answer, and the questions that have it.
    pub(super) fn checklist_by_answer(&mut self, level: Level, column: &Column<'_>) {
        let mut groups: Vec<(Option<Value>, String, Vec<String>)> = Vec::new();
        for row in checklist_rows() {
            let cell = self.texts.cell(row, column, self.wish);
            let (answer, label) = (marked(&cell, self.texts), self.texts.row(row, &self.wish.known.criteria));
            match groups.iter_mut().find(|(_, found, _)| *found == answer) {
                Some((_, _, labels)) => labels.push(label),
                None => groups.push((cell.value, answer, vec![label])),
            }
        }
        groups.sort_by_key(|(value, ..)| *value);
        let line = |(_, answer, labels): &(_, String, Vec<String>)| self.labelled(answer, &labels.join("; "));
        let items = groups.iter().map(line).collect();
        let heading = self.texts.say("paper-checklist-title");
        self.list(level, &heading, items);
    }

    /// The checklist: the question, then a mark and a word.
    pub(super) fn checklist(&mut self, column: &Column<'_>) {
        let rows = checklist_rows().map(|row| {
            let cell = self.texts.cell(row, column, self.wish);
            (self.texts.row(row, &self.wish.known.criteria), vec![Line::words(&marked(&cell, self.texts))])
        });
        let table = Table {
            caption: self.texts.with("paper-checklist", &Args::new().text("title", column.programme.title.clone())),
            heads: vec![self.texts.say("paper-question"), self.texts.say("paper-answer")],
            rows: rows.collect(),
        };
        self.blocks.push(Block::Table(table));
    }

    /// The questions to send to the provider, the weightiest first.
    pub(super) fn questions(&mut self, level: Level, column: &Column<'_>) {
        let weights = self.wish.weights();
        let open = weightiest_open(column.programme, &column.judgement.person, &weights);
        let was_asked =
            |check: Check| self.extras.notes.is_some_and(|notes| notes.is_asked(&column.programme.id, check));
        let asked = |check: &Check| {
            let question = self.texts.ask(*check, &self.wish.known.criteria);
            let args = Args::new().text("question", question.clone());
            let said = if was_asked(*check) { self.texts.with("notes-asked", &args) } else { question };
            Line::words(&said)
        };
        let items: Vec<Line> =
            open.iter().take(if self.brief { QUESTIONS_BRIEF } else { QUESTIONS }).map(asked).collect();
        if !items.is_empty() {
            let heading = self.texts.say("paper-send");
            self.heading(level, &heading);
            self.blocks.push(Block::Numbered(items));
        }
    }

    pub(super) fn watch_outs(&mut self, level: Level, column: &Column<'_>) {
        let judgement = &column.judgement;
        let one = |one: &_| Line::words(&self.texts.watch_out(*one, column.programme, &judgement.cost));
        let mut items: Vec<Line> = judgement.watch_outs.iter().map(one).collect();
        if items.is_empty() {
            items.push(Line::words(&self.texts.say("watch-none")));
        }
        let heading = self.texts.say("row-watch-outs");
        self.list(level, &heading, items);
    }

    /// The page of a programme, and everything that was read for it.
    pub(super) fn sources(&mut self, level: Level, column: &Column<'_>) {
        let programme = column.programme;
        let own = self.texts.own_origin(programme, Basis::Stated);
        let page = Line::words(&self.texts.say("paper-page")).and_address(&programme.url);
        let mut items = if own.source == programme.url {
            vec![page.and_words(&format!(" ({})", own.date))]
        } else {
            vec![page, self.read_at(&own.source, &own.date)]
        };
        for row in checklist_rows() {
            let read = self.texts.cell(row, column, self.wish).origin;
            let read = read.filter(|origin| (&origin.source, &origin.date) != (&own.source, &own.date));
            items.extend(read.map(|origin| self.read_at(&origin.source, &origin.date)));
        }
        let also = programme.source.also.iter().map(|address| Line::address(address));
        items.extend(also.take(if self.brief { 0 } else { PAGES }));
        let mut seen = Vec::new();
        items.retain(|line| {
            !seen.contains(line) && {
                seen.push(line.clone());
                true
            }
        });
        let heading = self.texts.say("detail-sources");
        self.list(level, &heading, items);
    }

    /// The page of a programme as a code, where that is small enough for one sheet. There is nothing else in it.
    pub(super) fn code(&mut self, address: &str) {
        let line = Line::address(address);
        let [Piece::Address(address)] = line.pieces() else { return };
        let alternative = self.texts.with("paper-code-says", &Args::new().text("address", address.clone()));
        self.picture(address, self.texts.say("paper-code"), alternative);
    }

    /// A text as a code, where that is small enough for one sheet.
    fn picture(&mut self, text: &str, caption: String, alternative: String) {
        if let Some(code) = qr(text).filter(|code| code.side() <= LARGEST) {
            self.blocks.push(Block::Code(Code { code, caption, alternative }));
        }
    }

    /// Other ways, those that fit first: in full, or only what they are called.
    pub(super) fn routes(&mut self) {
        let routes = other_routes(self.wish.profile);
        let texts = self.texts;
        let items = if self.brief {
            let titles: Vec<String> = routes.iter().map(|route| texts.route_title(*route)).collect();
            vec![Line::words(&titles.join("; "))]
        } else {
            routes.iter().map(|route| self.labelled(&texts.route_title(*route), &texts.route_text(*route))).collect()
        };
        let heading = texts.say("routes-title");
        self.list(Level::Part, &heading, items);
    }

    /// Where the person can talk to somebody.
    pub(super) fn places(&mut self) {
        let Wish { known, profile, .. } = self.wish;
        let (texts, tag) = (self.texts, self.texts.tag());
        let said = |name: &str, good_for: &str, contact: Option<&str>, address: &str, date: &str| {
            let line = Line::words(&texts.value_and_text(name, good_for));
            match contact {
                Some(contact) => line.and_address(contact),
                None => line.and_address(address).and_words(&format!(" ({date})")),
            }
        };
        let near = known.help.near(profile.province, profile.status);
        let places = near.iter().map(|place| {
            let date = texts.page_date(&place.source.as_of);
            said(place.name.get(tag), place.good_for.get(tag), place.contact.as_deref(), &place.source.url, &date)
        });
        let bodies = known.credential_bodies(profile);
        let bodies = bodies.iter().map(|body| {
            let date = texts.page_date(&body.source.as_of);
            said(body.name.get(tag), body.good_for.get(tag), body.url.as_deref(), &body.source.url, &date)
        });
        let (of_places, of_bodies) = if self.brief { (PLACES_BRIEF, 0) } else { (PLACES, PAGES) };
        let items: Vec<Line> = places.take(of_places).chain(bodies.take(of_bodies)).collect();
        let heading = texts.say("help-title");
        self.list(Level::Part, &heading, items);
    }
}

/// The 20 questions of the checklist.
fn checklist_rows() -> impl Iterator<Item = Row> {
    let programme = Criterion::ALL.iter().filter(|criterion| **criterion != Criterion::OsapEligible);
    let person = PersonCriterion::ALL.iter().map(|criterion| Row::Person(*criterion));
    programme.map(|criterion| Row::Criterion(*criterion)).chain(person)
}

/// A cell in a few words, with a mark where it answers a question.
pub(super) fn marked(cell: &Cell, texts: &Texts) -> String {
    let id = match cell.value {
        None => return cell.short.clone(),
        Some(Value::Yes) => "paper-marked-yes",
        Some(Value::No) => "paper-marked-no",
        Some(Value::Unknown) => "paper-marked-unknown",
    };
    texts.with(id, &Args::new().text("text", cell.short.clone()))
}
