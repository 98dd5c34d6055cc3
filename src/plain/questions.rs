//! The interview as prompts: one question at a time, with how many programmes each choice leaves.

use super::talk::{Answered, Heard, Left, number};
use super::visit::{Go, Place, Visit};
use crate::domain::interview::{Answer, Kind, Question, Rejected, typed, typed_words};
use crate::domain::matching::{Wish, count};
use crate::domain::profile::Target;
use crate::domain::ranking::MOST_JUDGED;
use crate::domain::words::clean;
use crate::text::Args;

/// So many results of a look-up are said.
const MOST_RESULTS: usize = 8;

/// What stands behind a number.
#[derive(Clone)]
enum Row {
    Answer(Answer),
    Typed,
    Skip,
    SeeMatches,
    Again,
}

impl Visit<'_> {
    /// Asks the question that is open; the list where none is.
    pub(super) fn question(&mut self) -> Result<Go, Left> {
        let Some(asked) = self.interview.current() else { return Ok(Go::To(Place::Matches)) };
        match asked.kind() {
            Kind::One(ids) => self.one_of(asked, ids, false),
            Kind::OneOrTyped(ids) => self.one_of(asked, ids, true),
            Kind::Many(ids) => self.many_of(asked, ids),
            Kind::Lookup => self.look_up(asked),
            Kind::Words => self.words(asked),
        }
    }

    /// Where the person stands, how many programmes fit, what is asked and why.
    fn head(&self, asked: Question) -> String {
        let texts = &self.texts;
        let place = self.interview.progress().map(|progress| texts.progress(&progress)).unwrap_or_default();
        let all = self.data.known.catalogue.len();
        let fit = texts.still_fit(self.count_after(None), all);
        let title = texts.say(&format!("question-{}-title", asked.slug()));
        let why = texts.say(&format!("question-{}-why", asked.slug()));
        let why = texts.with("question-why", &Args::new().text("why", why));
        format!("{place}. {fit}.\n{title}\n{why}")
    }

    /// How many programmes fit, with one answer more; `None` where they are too many to judge for that.
    fn count_after(&self, answer: Option<&Answer>) -> Option<usize> {
        let catalogue = &self.data.known.catalogue;
        if catalogue.len() > MOST_JUDGED {
            return None;
        }
        let mut interview = self.interview.clone();
        if let Some(answer) = answer {
            interview.answer(answer).ok()?;
        }
        let wish =
            Wish { relaxed: self.relaxed.clone(), ..Wish::of(interview.profile(), &self.data.known, self.today) };
        Some(count(catalogue, &wish))
    }

    /// A choice, with how many programmes it leaves where that can be counted.
    fn choice(&self, label: &str, answer: &Answer) -> String {
        match self.count_after(Some(answer)) {
            Some(count) => {
                let args = Args::new().text("choice", label).text("fit", self.texts.would_fit(count));
                self.texts.with("plain-choice", &args)
            }
            None => label.to_owned(),
        }
    }

    fn skip_label(&self, asked: Question) -> String {
        self.texts.say(&format!("question-{}-skip", asked.slug()))
    }

    fn one_of(&mut self, asked: Question, ids: &'static [&'static str], is_typed: bool) -> Result<Go, Left> {
        let (mut rows, mut labels) = (Vec::new(), Vec::new());
        for id in ids {
            let answer = Answer::Choice((*id).to_owned());
            labels.push(self.choice(&self.texts.choice(asked, id), &answer));
            rows.push(Row::Answer(answer));
        }
        if is_typed {
            labels.push(self.texts.say(&format!("question-{}-typed", asked.slug())));
            rows.push(Row::Typed);
        }
        self.ends(asked, &mut rows, &mut labels);
        match self.talk.choose(&self.head(asked), &labels, &self.texts)? {
            Heard::Back => Ok(self.back()),
            Heard::Chosen(place) => match rows.into_iter().nth(place) {
                Some(Row::Answer(answer)) => self.take(asked, &answer),
                Some(Row::Typed) => self.typed(asked),
                other => Ok(self.leave(other.as_ref())),
            },
        }
    }

    /// What stands at the end of every list of choices: to skip, and to see the matches now.
    fn ends(&self, asked: Question, rows: &mut Vec<Row>, labels: &mut Vec<String>) {
        labels.push(self.skip_label(asked));
        labels.push(self.texts.say("plain-see-matches"));
        rows.extend([Row::Skip, Row::SeeMatches]);
    }

    fn leave(&mut self, row: Option<&Row>) -> Go {
        match row {
            Some(Row::Skip) => self.interview.skip(),
            Some(Row::SeeMatches) => self.interview.finish(),
            _ => {}
        }
        Go::Stay
    }

    fn back(&mut self) -> Go {
        if self.interview.back() { Go::Stay } else { Go::Back }
    }

    /// Takes an answer, or says why it is not taken.
    fn take(&mut self, asked: Question, answer: &Answer) -> Result<Go, Left> {
        if let Err(rejected) = self.interview.answer(answer) {
            self.reject(asked, rejected)?;
        }
        Ok(Go::Stay)
    }

    fn reject(&mut self, asked: Question, rejected: Rejected) -> Result<(), Left> {
        Ok(self.talk.say(&self.texts.refusal(rejected, asked))?)
    }

    /// A number, or a day where one can be.
    fn typed(&mut self, asked: Question) -> Result<Go, Left> {
        loop {
            let label = self.texts.field_label(asked);
            match self.talk.ask(&label)? {
                Answered::Back => return Ok(Go::Stay),
                Answered::Help => self.talk.say(&self.texts.say("plain-how"))?,
                Answered::Line(line) => match typed(asked, &line) {
                    Ok(answer) => match self.interview.answer(&answer) {
                        Ok(()) => return Ok(Go::Stay),
                        Err(rejected) => self.reject(asked, rejected)?,
                    },
                    Err(rejected) => self.reject(asked, rejected)?,
                },
            }
        }
    }

    fn many_of(&mut self, asked: Question, ids: &'static [&'static str]) -> Result<Go, Left> {
        let (mut rows, mut labels) = (Vec::new(), Vec::new());
        for id in ids {
            labels.push(self.texts.choice(asked, id));
            rows.push(Row::Answer(Answer::Choice((*id).to_owned())));
        }
        self.ends(asked, &mut rows, &mut labels);
        let head = self.head(asked);
        self.talk.offer(&head, &labels)?;
        loop {
            match self.talk.ask(&self.texts.say("plain-numbers"))? {
                Answered::Back => return Ok(self.back()),
                Answered::Help => {
                    self.talk.say(&self.texts.say("plain-how"))?;
                    self.talk.offer(&head, &labels)?;
                }
                Answered::Line(line) => {
                    let words = line.split([' ', ',', ';']).filter(|word| !word.is_empty());
                    let places: Option<Vec<usize>> = words.map(|word| number(word, rows.len())).collect();
                    match places.as_deref() {
                        Some([only]) if *only >= ids.len() => return Ok(self.leave(rows.get(*only))),
                        Some(some) if !some.is_empty() && some.iter().all(|place| *place < ids.len()) => {
                            let mut chosen: Vec<usize> = some.to_vec();
                            chosen.sort_unstable();
                            chosen.dedup();
                            let chosen = chosen.iter().filter_map(|place| ids.get(*place)).map(|id| (*id).to_owned());
                            return self.take(asked, &Answer::Choices(chosen.collect()));
                        }
                        _ => {
                            self.talk.refuse(&line, rows.len(), &self.texts)?;
                            self.talk.offer(&head, &labels)?;
                        }
                    }
                }
            }
        }
    }

    fn look_up(&mut self, asked: Question) -> Result<Go, Left> {
        let head = self.head(asked);
        self.talk.offer(&head, &[])?;
        self.talk.say(&format!("{:>3}  {}", 0, self.skip_label(asked)))?;
        loop {
            match self.talk.ask(&self.texts.field_label(asked))? {
                Answered::Back => return Ok(self.back()),
                Answered::Help => self.talk.say(&self.texts.say("plain-how"))?,
                Answered::Line(line) if line == "0" => {
                    self.interview.skip();
                    return Ok(Go::Stay);
                }
                Answered::Line(line) if line.is_empty() => self.talk.say(&self.texts.say("plain-type-words"))?,
                Answered::Line(line) => {
                    if let Some(answer) = self.found(&line)? {
                        return self.take(asked, &answer);
                    }
                    self.talk.say(&head)?;
                }
            }
        }
    }

    /// What some words find, to choose from; `None` to type other words.
    fn found(&mut self, words: &str) -> Result<Option<Answer>, Left> {
        let found = self.goals().search(words, MOST_RESULTS);
        let mut targets: Vec<Target> = found.into_iter().map(|(found, _)| found.target()).collect();
        targets.push(Target { skill: Some(clean(words)), ..Target::default() });
        let (mut rows, mut labels) = (Vec::new(), Vec::new());
        for target in targets {
            let label = self.texts.target(&target, &self.data.known.occupations);
            let answer = Answer::Target(target);
            labels.push(self.choice(&label, &answer));
            rows.push(Row::Answer(answer));
        }
        labels.push(self.texts.say("plain-other-words"));
        rows.push(Row::Again);
        let head = self.texts.with("plain-found", &Args::new().text("words", clean(words)));
        Ok(match self.talk.choose(&head, &labels, &self.texts)? {
            Heard::Back => None,
            Heard::Chosen(place) => match rows.into_iter().nth(place) {
                Some(Row::Answer(answer)) => Some(answer),
                _ => None,
            },
        })
    }

    fn words(&mut self, asked: Question) -> Result<Go, Left> {
        let head = self.head(asked);
        self.talk.offer(&head, &[])?;
        loop {
            self.talk.say(&self.texts.say("plain-empty-skips"))?;
            match self.talk.ask(&self.texts.field_label(asked))? {
                Answered::Back => return Ok(self.back()),
                Answered::Help => self.talk.say(&self.texts.say("plain-how"))?,
                Answered::Line(line) if line.is_empty() => {
                    self.interview.skip();
                    return Ok(Go::Stay);
                }
                Answered::Line(line) => return self.take(asked, &typed_words(&line)),
            }
        }
    }
}
