//! The screens over very many programmes: ranked beside the loop, judged where they are listed.
//!
//! The embedded catalogue stands for many: it is compiled, and the screens are given what ranks it.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::io::Cursor;
use std::sync::{Arc, LazyLock, Mutex};

use jiff::civil::date;
use microcred::compiled::catalogue::Compiled;
use microcred::compiled::columns::{Columns, Opened};
use microcred::compiled::index::Indexing;
use microcred::compiled::writer::CatalogueWriter;
use microcred::domain::damage::Damage;
use microcred::domain::knowledge::Knowledge;
use microcred::image::container::Container;
use microcred::image::parts::{Aligned, Parts};
use microcred::search::ideas::Ideas;
use microcred::search::index::Index;
use microcred::search::making::Making;
use microcred::search::programmes::Surroundings;
use microcred::store::Data;
use microcred::text::{Lang, Names};
use microcred::tui::app::App;
use microcred::tui::message::{Key, Msg};
use microcred::tui::session::{Beside, Look};
use microcred::tui::theme::{Marks, Theme};
use microcred::tui::work::{Found, Work};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

static COMPILED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let known = Data::embedded().unwrap().known;
    let names = Names::in_every_language();
    let surroundings = Surroundings::of(&known, |one| names.sector(one), |one| names.province(one));
    let indexing = Indexing::new(Making::new(Arc::new(Ideas::new(&known.synonyms))), surroundings);
    let mut writer =
        CatalogueWriter::new(Cursor::new(Vec::new()), vec![Box::new(indexing), Box::<Columns>::default()]).unwrap();
    for programme in known.catalogue.all() {
        writer.add(&programme).unwrap();
    }
    writer.finish(&known.catalogue.head).unwrap().into_inner()
});

fn look() -> Look {
    let theme = Theme { color: true };
    Look { lang: Lang::first(), theme, marks: Marks::new(false), today: date(2026, 11, 21) }
}

/// The screens over a catalogue that is held in memory, and over one that is ranked.
fn both() -> (App, App) {
    let known = Data::embedded().unwrap().known;
    let parts: Arc<dyn Parts> = Arc::new(Container::open(Aligned::copy_of(&COMPILED)).unwrap());
    let compiled = Compiled::open(Arc::clone(&parts)).unwrap();
    let ranks = Opened::open(compiled.clone()).unwrap().unwrap();
    let decoded = Knowledge { catalogue: compiled.into_catalogue(), ..known.clone() };
    let beside = Beside { index: Index::open(parts), ranks: Some(Arc::new(ranks)) };
    let mut apps = (App::new(known, look()), App::over(decoded, beside, look()));
    for app in [&mut apps.0, &mut apps.1] {
        app.update(Msg::Resize(120, 36));
    }
    apps
}

/// Everything that work finds, in order.
fn found(work: &Work) -> Vec<Found> {
    let all = Mutex::new(Vec::new());
    work.run(&|found| all.lock().unwrap().push(found));
    all.into_inner().unwrap()
}

/// Does what waits to be done.
fn settle(app: &mut App) {
    while let Some(work) = app.work() {
        found(&work).into_iter().for_each(|found| app.take(found));
    }
}

fn press(app: &mut App, keys: &str) {
    for letter in keys.chars() {
        let key = match letter {
            '\n' => Key::Enter,
            '\u{1b}' => Key::Esc,
            other => Key::Char(other),
        };
        app.update(Msg::Key(key));
        settle(app);
    }
}

fn screen(app: &App) -> String {
    let area = Rect::new(0, 0, 120, 36);
    let mut buffer = Buffer::empty(area);
    app.draw(area, &mut buffer);
    let row = |y: u16| (0..area.width).map(|x| buffer[(x, y)].symbol().to_owned()).collect::<String>();
    (0..area.height).map(|y| row(y).trim_end().to_owned() + "\n").collect()
}

#[test]
fn what_is_ranked_looks_as_what_is_judged() {
    let (mut few, mut many) = both();
    settle(&mut many);
    // To the search, words, out of the field, further pages, another order, what is put aside, and back.
    for keys in ["3", "first aid", "\n", "\u{1b}", "m", "mmm", "s", "s", "/care\n", "s", "\u{1b}", "s"] {
        press(&mut few, keys);
        press(&mut many, keys);
        assert_eq!(screen(&many), screen(&few), "after {keys:?}");
    }
}

#[test]
fn answers_and_filters_choose_among_what_is_ranked() {
    let (mut few, mut many) = both();
    settle(&mut many);
    for keys in ["1", "4", "2", "1", "2", "1", "1", "1", "1"] {
        press(&mut few, keys);
        press(&mut many, keys);
        assert_eq!(few.screen(), many.screen());
        if few.screen() == "matches" {
            break;
        }
    }
    while few.screen() != "matches" {
        for app in [&mut few, &mut many] {
            press(app, "\u{1b}");
            if app.screen() == "welcome" {
                press(app, "3\n");
            }
        }
    }
    assert_eq!(screen(&many), screen(&few));
    for keys in ["f", " ", "\u{1b}"] {
        press(&mut few, keys);
        press(&mut many, keys);
        assert_eq!(screen(&many), screen(&few), "after {keys:?}");
    }
}

#[test]
fn until_they_are_found_the_screen_says_what_is_done() {
    let (_, mut many) = both();
    many.update(Msg::Key(Key::Char('3')));
    many.update(Msg::Key(Key::Enter));
    assert!(screen(&many).contains("Looking through 303 programmes"), "{}", screen(&many));
    let all = found(&many.work().unwrap());
    assert_eq!(all.len(), 2);
    many.take(all[0].clone());
    assert!(screen(&many).contains("Looking through 303 programmes"));
    let first = many.session().judgement_at(0).unwrap().id.clone();
    many.take(all[1].clone());
    settle(&mut many);
    assert!(!screen(&many).contains("Looking through"));
    assert_eq!(many.session().judgement_at(0).unwrap().id, first);
}

#[test]
fn what_is_no_longer_asked_for_is_stopped_and_never_shown() {
    let (_, mut many) = both();
    settle(&mut many);
    press(&mut many, "3\n");
    many.update(Msg::Key(Key::Char('s')));
    let older = many.work().unwrap();
    let late = found(&older);
    many.update(Msg::Key(Key::Char('s')));
    let newer = many.work().unwrap();
    assert!(found(&older).is_empty(), "it stops");
    let before = screen(&many);
    late.into_iter().for_each(|found| many.take(found));
    assert_eq!(screen(&many), before, "it is not shown");
    found(&newer).into_iter().for_each(|found| many.take(found));
    settle(&mut many);
    assert_ne!(screen(&many), before);
}

#[test]
fn a_newer_key_press_ends_a_search() {
    let (_, mut many) = both();
    settle(&mut many);
    press(&mut many, "3");
    let before = screen(&many);
    many.update(Msg::Key(Key::Char('d')));
    assert!(many.session().is_listing());
    let older = many.work().unwrap();
    let late = found(&older);
    assert_eq!(late.len(), 2, "the first lines, then all");
    many.update(Msg::Key(Key::Char('a')));
    assert!(found(&older).is_empty(), "it stops");
    late.into_iter().for_each(|found| many.take(found));
    assert!(many.session().answered.is_none(), "it is not taken");
    assert_ne!(screen(&many), before, "what is typed is there at once");
    let newer = found(&many.work().unwrap());
    many.take(newer[0].clone());
    assert!(many.session().is_listing() && many.session().lines.len() < many.session().listed());
    many.take(newer[1].clone());
    assert!(!many.session().is_listing());
}

#[test]
fn damage_that_is_found_later_is_said() {
    let (_, mut many) = both();
    settle(&mut many);
    many.take_damage(Damage::Bytes { part: "records".to_owned(), block: 3, offset: 4096 });
    assert!(screen(&many).contains("damaged in block 3"), "{}", screen(&many));
    press(&mut many, "3\n");
    assert!(screen(&many).contains("damaged in block 3"), "{}", screen(&many));
}
