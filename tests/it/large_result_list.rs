//! The screens over very many programs: ranked beside the loop, judged where they are listed.
//!
//! The embedded catalogue stands for many: it is compiled, and the screens are given what ranks it.

use std::io::Cursor;
use std::sync::{Arc, LazyLock, Mutex};

use microcred_core::catalogue_error::CatalogueError;
use microcred_core::reference_data::ReferenceData;
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_large::columns::{ColumnReader, ColumnsBuilder};
use microcred_search::index_builder::IndexBuilder;
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{AlignedBytes, Sections};
use microcred_session::data::Prebuilt;
use microcred_tui::app::App;
use microcred_tui::job::{BackgroundJob, JobResult};
use microcred_tui::message::{Key, Msg};

use crate::support::app::{settings, text};
use crate::support::data::{REFERENCE, program_count};
use crate::support::keys::keys;

static COMPILED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let search = microcred_embedded::search_reference();
    let indexing = SearchIndexBuilder::new(IndexBuilder::new(search.synonyms), search.context);
    let mut writer =
        CatalogueWriter::new(Cursor::new(Vec::new()), vec![Box::new(indexing), Box::<ColumnsBuilder>::default()])
            .unwrap();
    for program in REFERENCE.catalogue.all() {
        writer.add(&program).unwrap();
    }
    writer.finish(&REFERENCE.catalogue.header).unwrap().into_inner()
});

/// The screens over a catalogue that is held in memory, and over one that is ranked.
fn both() -> (App, App) {
    let parts: Arc<dyn Sections> = Arc::new(SectionFile::open(AlignedBytes::copy_from_slice(&COMPILED)).unwrap());
    let compiled = BinaryCatalogue::open(Arc::clone(&parts)).unwrap();
    let ranks = ColumnReader::open(compiled.clone()).unwrap().unwrap();
    let decoded = ReferenceData { catalogue: compiled.into_catalogue(), ..(**REFERENCE).clone() };
    let beside = Prebuilt { index: InvertedIndex::open(parts), ranker: Some(Arc::new(ranks)), search: None };
    let mut apps = (App::new(REFERENCE.clone(), settings()), App::with_prebuilt(decoded, beside, settings()));
    for app in [&mut apps.0, &mut apps.1] {
        app.update(Msg::Resize(120, 36));
    }
    apps
}

/// Everything that work finds, in order.
fn found(work: &BackgroundJob) -> Vec<JobResult> {
    let all = Mutex::new(Vec::new());
    work.run(&|found| all.lock().unwrap().push(found));
    all.into_inner().unwrap()
}

/// Does what waits to be done.
fn settle(app: &mut App) {
    while let Some(work) = app.next_job() {
        found(&work).into_iter().for_each(|found| app.apply_job_result(found));
    }
}

/// Presses the keys of a script, and does the work that each asks for.
fn press(app: &mut App, script: &str) {
    for key in keys(script) {
        app.update(Msg::Key(key));
        settle(app);
    }
}

fn screen(app: &App) -> String {
    text(app, (120, 36))
}

#[test]
fn ranked_list_looks_like_evaluated_list() {
    let (mut few, mut many) = both();
    settle(&mut many);
    // To the search, words, out of the field, further pages, another order, what is put aside, and back.
    for keys in ["3", "'first aid'", "Enter", "Esc", "m", "mmm", "s", "s", "/care Enter", "s", "Esc", "s"] {
        press(&mut few, keys);
        press(&mut many, keys);
        assert_eq!(screen(&many), screen(&few), "after {keys:?}");
    }
}

#[test]
fn answers_and_filters_apply_to_ranked_list() {
    let (mut few, mut many) = both();
    settle(&mut many);
    for keys in ["1", "4", "2", "1", "2", "1", "1", "1", "1"] {
        press(&mut few, keys);
        press(&mut many, keys);
        assert_eq!(few.screen_name(), many.screen_name());
        if few.screen_name() == "matches" {
            break;
        }
    }
    while few.screen_name() != "matches" {
        for app in [&mut few, &mut many] {
            press(app, "Esc");
            if app.screen_name() == "welcome" {
                press(app, "3 Enter");
            }
        }
    }
    assert_eq!(screen(&many), screen(&few));
    for keys in ["f", "Space", "Esc"] {
        press(&mut few, keys);
        press(&mut many, keys);
        assert_eq!(screen(&many), screen(&few), "after {keys:?}");
    }
}

#[test]
fn progress_is_shown_until_results_arrive() {
    let (_, mut many) = both();
    many.update(Msg::Key(Key::Char('3')));
    many.update(Msg::Key(Key::Enter));
    let progress = format!("Checking {} programs", program_count());
    assert!(screen(&many).contains(&progress), "{}", screen(&many));
    let all = found(&many.next_job().unwrap());
    assert_eq!(all.len(), 2);
    many.apply_job_result(all[0].clone());
    assert!(screen(&many).contains(&progress));
    let first = many.session().evaluation_at(0).unwrap().id.clone();
    many.apply_job_result(all[1].clone());
    settle(&mut many);
    assert!(!screen(&many).contains("Checking"));
    assert_eq!(many.session().evaluation_at(0).unwrap().id, first);
}

#[test]
fn stale_work_is_cancelled_and_never_shown() {
    let (_, mut many) = both();
    settle(&mut many);
    press(&mut many, "3 Enter");
    many.update(Msg::Key(Key::Char('s')));
    let older = many.next_job().unwrap();
    let late = found(&older);
    many.update(Msg::Key(Key::Char('s')));
    let newer = many.next_job().unwrap();
    assert!(found(&older).is_empty(), "it stops");
    let before = screen(&many);
    late.into_iter().for_each(|found| many.apply_job_result(found));
    assert_eq!(screen(&many), before, "it is not shown");
    found(&newer).into_iter().for_each(|found| many.apply_job_result(found));
    settle(&mut many);
    assert_ne!(screen(&many), before);
}

#[test]
fn newer_key_press_cancels_a_search() {
    let (_, mut many) = both();
    settle(&mut many);
    press(&mut many, "3");
    let before = screen(&many);
    many.update(Msg::Key(Key::Char('d')));
    assert!(many.session().is_listing());
    let older = many.next_job().unwrap();
    let late = found(&older);
    assert_eq!(late.len(), 2, "the first lines, then all");
    many.update(Msg::Key(Key::Char('a')));
    assert!(found(&older).is_empty(), "it stops");
    late.into_iter().for_each(|found| many.apply_job_result(found));
    assert!(many.session().query_result.is_none(), "it is not taken");
    assert_ne!(screen(&many), before, "what is typed is there at once");
    let newer = found(&many.next_job().unwrap());
    many.apply_job_result(newer[0].clone());
    assert!(many.session().is_listing() && many.session().entries.len() < many.session().total_count());
    many.apply_job_result(newer[1].clone());
    assert!(!many.session().is_listing());
}

#[test]
fn late_damage_is_reported() {
    let (_, mut many) = both();
    settle(&mut many);
    many.set_catalogue_error(CatalogueError::ChecksumMismatch {
        section: "records".to_owned(),
        block: 3,
        offset: 4096,
    });
    assert!(screen(&many).contains("damaged in part \"records\" (block 3"), "{}", screen(&many));
    press(&mut many, "3 Enter");
    assert!(screen(&many).contains("damaged in part \"records\" (block 3"), "{}", screen(&many));
}
