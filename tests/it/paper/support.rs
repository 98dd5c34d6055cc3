//! The data, the people and the documents of these tests.

use microcred_advice::compare::{ComparisonColumn, ComparisonRow, comparison_columns, has_differences};
use microcred_advice::matching::{MatchRequest, find_matches};
use microcred_core::money::Cents;
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{Profile, Target};
use microcred_core::program::ProgramId;
use microcred_core::reference_data::ReferenceData;
use microcred_export::document::{
    Block, Document, HandoutOptions, HeadingLevel, Plan, QrFigure, RichText, Table, comparison, plan, program,
};
use microcred_export::qr::encode;
use microcred_i18n::{Lang, Localizer};

use crate::support::data::{INVENTED, TODAY};

pub fn texts(tag: &str) -> Localizer {
    Localizer::new(Lang::find(tag).unwrap())
}

/// Somebody in Ontario who wants to be a care aide, with 1,500 dollars and 10 hours a week.
pub fn person() -> Profile {
    Profile {
        target: Target { occupation: NocCode::parse("33102"), ..Target::default() },
        budget: Some(Cents(150_000)),
        hours_per_week: Some(10),
        province: Some(Province::On),
        ..Profile::default()
    }
}

/// The columns of all that fits.
pub fn fitting<'a>(wish: &MatchRequest<'a>, known: &'a ReferenceData) -> Vec<ComparisonColumn<'a>> {
    let list = find_matches(&known.catalogue, wish).list.into_iter();
    list.map(|one| ComparisonColumn::new(known.catalogue.get(&one.id).unwrap(), one, wish)).collect()
}

/// The plan of the first programs that fit.
pub fn a_plan(tag: &str) -> Document {
    let (person, texts) = (person(), texts(tag));
    let wish = MatchRequest::new(&person, &INVENTED, TODAY);
    let all = fitting(&wish, &INVENTED);
    let shown = &all[..2.min(all.len())];
    let extras = HandoutOptions { include_answers: true, ..HandoutOptions::default() };
    plan(&Plan { columns: shown, match_count: Some(all.len()), query: None }, &extras, &wish, &texts)
}

/// The hand-out of the first program that fits.
pub fn a_program(tag: &str) -> Document {
    let (person, texts) = (person(), texts(tag));
    let wish = MatchRequest::new(&person, &INVENTED, TODAY);
    program(&fitting(&wish, &INVENTED)[0], &HandoutOptions::default(), &wish, &texts)
}

/// The comparison of so many programs of the catalogue.
pub fn a_comparison(tag: &str, count: usize) -> Document {
    let (person, texts) = (person(), texts(tag));
    let wish = MatchRequest::new(&person, &INVENTED, TODAY);
    let ids: Vec<ProgramId> = INVENTED.catalogue.all().take(count).map(|one| one.id.clone()).collect();
    let columns = comparison_columns(&INVENTED.catalogue, &ids, &wish).unwrap();
    let differing: Vec<ComparisonRow> = ComparisonRow::all()
        .into_iter()
        .map(|(_, row)| row)
        .filter(|row| has_differences(*row, &columns, TODAY))
        .collect();
    comparison(&columns, &differing, &HandoutOptions::default(), &wish, &texts)
}

/// A document with a text in every place that can hold one.
pub fn everywhere(text: &str) -> Document {
    let line = || RichText::from_text(text).with_url("https://a.ca/x").with_text(&format!(" ({text})"));
    let row = || {
        (RichText::from_text(text).to_plain_text(), vec![line(), RichText::from_text(text), RichText::from_url(text)])
    };
    let heads = vec![RichText::from_text(text).to_plain_text(); 4];
    let plain = RichText::from_text(text).to_plain_text();
    Document {
        title: plain.clone(),
        lang: "en",
        date: TODAY,
        blocks: vec![
            Block::Paragraph(RichText::from_text(text)),
            Block::Heading(HeadingLevel::H2, plain.clone()),
            Block::Paragraph(line()),
            Block::Heading(HeadingLevel::H3, plain.clone()),
            Block::BulletList(vec![line(), RichText::from_text(text), RichText::from_url(text)]),
            Block::NumberedList(vec![RichText::from_text(text), line()]),
            Block::Table(Table { caption: plain.clone(), headers: heads, rows: vec![row(), row()] }),
            Block::FillIn(plain.clone()),
            Block::Qr(QrFigure { qr: encode("https://a.ca/x").unwrap(), caption: plain.clone(), alt_text: plain }),
        ],
        missing_glyph_text: "(see the HTML form)".to_owned(),
    }
}

/// A document with every kind of block.
pub fn every_document() -> Vec<(String, Document)> {
    let mut all = Vec::new();
    for tag in ["en", "fr"] {
        all.push((format!("plan-{tag}"), a_plan(tag)));
        all.push((format!("program-{tag}"), a_program(tag)));
        all.push((format!("comparison-{tag}"), a_comparison(tag, 2)));
        all.push((format!("wide-comparison-{tag}"), a_comparison(tag, 5)));
    }
    all
}
