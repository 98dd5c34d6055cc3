//! The data, the people and the documents of these tests.

use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::Date;
use microcred::domain::compare::{Column, Row, columns, differs};
use microcred::domain::knowledge::Knowledge;
use microcred::domain::matching::{Wish, find};
use microcred::domain::money::Cents;
use microcred::domain::occupation::{NocCode, Province};
use microcred::domain::profile::{Profile, Target};
use microcred::domain::programme::ProgrammeId;
use microcred::export::paper::{Block, Code, Document, Extras, Level, Line, Plan, Table, comparison, plan, programme};
use microcred::export::qr::qr;
use microcred::store::Data;
use microcred::text::{Lang, Texts};

pub const TODAY: Date = Date::constant(2026, 11, 21);
pub const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cli/catalogue.ron");

pub static DATA: LazyLock<Knowledge> = LazyLock::new(|| Data::with_catalogue(Path::new(SMALL)).unwrap().known);
pub static BUILT_IN: LazyLock<Knowledge> = LazyLock::new(|| Data::embedded().unwrap().known);

pub fn texts(tag: &str) -> Texts {
    Texts::new(Lang::find(tag).unwrap())
}

/// Somebody in Ontario who wants to be a care aide, with 1,500 dollars and 10 hours a week.
pub fn person() -> Profile {
    Profile {
        target: Target { occupation: NocCode::read("33102"), ..Target::default() },
        budget: Some(Cents(150_000)),
        hours_per_week: Some(10),
        province: Some(Province::On),
        ..Profile::default()
    }
}

/// The columns of all that fits.
pub fn fitting<'a>(wish: &Wish<'a>, known: &'a Knowledge) -> Vec<Column<'a>> {
    let list = find(&known.catalogue, wish).list.into_iter();
    list.map(|one| Column::new(known.catalogue.get(&one.id).unwrap(), one, wish)).collect()
}

/// The plan of the first programmes that fit.
pub fn a_plan(tag: &str) -> Document {
    let (person, texts) = (person(), texts(tag));
    let wish = Wish::of(&person, &DATA, TODAY);
    let all = fitting(&wish, &DATA);
    let shown = &all[..2.min(all.len())];
    let extras = Extras { answers: true, ..Extras::default() };
    plan(&Plan { columns: shown, fit: Some(all.len()), query: None }, &extras, &wish, &texts)
}

/// The hand-out of the first programme that fits.
pub fn a_programme(tag: &str) -> Document {
    let (person, texts) = (person(), texts(tag));
    let wish = Wish::of(&person, &DATA, TODAY);
    programme(&fitting(&wish, &DATA)[0], &Extras::default(), &wish, &texts)
}

/// The comparison of so many programmes of the catalogue.
pub fn a_comparison(tag: &str, count: usize) -> Document {
    let (person, texts) = (person(), texts(tag));
    let wish = Wish::of(&person, &DATA, TODAY);
    let ids: Vec<ProgrammeId> = DATA.catalogue.all().take(count).map(|one| one.id.clone()).collect();
    let columns = columns(&DATA.catalogue, &ids, &wish).unwrap();
    let differing: Vec<Row> =
        Row::all().into_iter().map(|(_, row)| row).filter(|row| differs(*row, &columns, TODAY)).collect();
    comparison(&columns, &differing, &Extras::default(), &wish, &texts)
}

/// A document with a text in every place that can hold one.
pub fn everywhere(text: &str) -> Document {
    let line = || Line::words(text).and_address("https://a.ca/x").and_words(&format!(" ({text})"));
    let row = || (Line::words(text).plain(), vec![line(), Line::words(text), Line::address(text)]);
    let heads = vec![Line::words(text).plain(); 4];
    let plain = Line::words(text).plain();
    Document {
        title: plain.clone(),
        lang: "en",
        date: TODAY,
        blocks: vec![
            Block::Text(Line::words(text)),
            Block::Heading(Level::Part, plain.clone()),
            Block::Text(line()),
            Block::Heading(Level::Section, plain.clone()),
            Block::List(vec![line(), Line::words(text), Line::address(text)]),
            Block::Numbered(vec![Line::words(text), line()]),
            Block::Table(Table { caption: plain.clone(), heads, rows: vec![row(), row()] }),
            Block::Blank(plain.clone()),
            Block::Code(Code { code: qr("https://a.ca/x").unwrap(), caption: plain.clone(), alternative: plain }),
        ],
        not_drawn: "(see the HTML form)".to_owned(),
    }
}

/// A document with every kind of block.
pub fn every_document() -> Vec<(String, Document)> {
    let mut all = Vec::new();
    for tag in ["en", "fr"] {
        all.push((format!("plan-{tag}"), a_plan(tag)));
        all.push((format!("programme-{tag}"), a_programme(tag)));
        all.push((format!("comparison-{tag}"), a_comparison(tag, 2)));
        all.push((format!("wide-comparison-{tag}"), a_comparison(tag, 5)));
    }
    all
}
