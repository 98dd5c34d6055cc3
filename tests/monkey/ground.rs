//! The screens that the walk goes through: over few programmes, over the embedded ones, and over ranked ones.

use std::io::Cursor;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use microcred::compiled::catalogue::Compiled;
use microcred::compiled::columns::{Columns, Opened};
use microcred::compiled::index::Indexing;
use microcred::compiled::writer::CatalogueWriter;
use microcred::domain::kiosk::Kiosk;
use microcred::domain::knowledge::Knowledge;
use microcred::domain::reading;
use microcred::image::container::Container;
use microcred::image::parts::{Aligned, Parts};
use microcred::search::ideas::Ideas;
use microcred::search::index::Index;
use microcred::search::making::Making;
use microcred::search::programmes::Surroundings;
use microcred::store::Data;
use microcred::text::{Lang, Names};
use microcred::tui::app::App;
use microcred::tui::session::{Beside, Look, Unattended};
use microcred::tui::theme::{Marks, Theme};

use super::chance::Chance;

static EMBEDDED: LazyLock<Knowledge> = LazyLock::new(|| Data::embedded().unwrap().known);

static SMALL: LazyLock<Knowledge> = LazyLock::new(|| {
    let small = reading::catalogue::read("small.ron", include_str!("../fixtures/small.ron"), &EMBEDDED.occupations);
    Knowledge { catalogue: small.catalogue.unwrap(), ..EMBEDDED.clone() }
});

/// The embedded catalogue, compiled.
static COMPILED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let names = Names::in_every_language();
    let surroundings = Surroundings::of(&EMBEDDED, |one| names.sector(one), |one| names.province(one));
    let indexing = Indexing::new(Making::new(Arc::new(Ideas::new(&EMBEDDED.synonyms))), surroundings);
    let mut writer =
        CatalogueWriter::new(Cursor::new(Vec::new()), vec![Box::new(indexing), Box::<Columns>::default()]).unwrap();
    for programme in EMBEDDED.catalogue.all() {
        writer.add(&programme).unwrap();
    }
    writer.finish(&EMBEDDED.catalogue.head).unwrap().into_inner()
});

/// The welcome over a catalogue that the seed chooses: mostly a small one, because that is the fastest.
pub fn app(seed: u64, chance: &mut Chance) -> App {
    let look = Look {
        lang: Lang::first(),
        theme: Theme { color: !chance.one_in(4) },
        marks: Marks::new(chance.one_in(4)),
        today: Date::constant(2026, 11, 21),
    };
    let app = match seed % 16 {
        0 => ranked(look),
        1 | 2 => App::new(EMBEDDED.clone(), look),
        _ => App::new(SMALL.clone(), look),
    };
    let place = Unattended { kiosk: Kiosk::default(), notice: None };
    if is_unattended(seed) { app.unattended(place) } else { app }
}

/// Whether nobody watches over the screens of this seed.
pub const fn is_unattended(seed: u64) -> bool {
    seed % 5 == 4
}

fn ranked(look: Look) -> App {
    let parts: Arc<dyn Parts> = Arc::new(Container::open(Aligned::copy_of(&COMPILED)).unwrap());
    let compiled = Compiled::open(Arc::clone(&parts)).unwrap();
    let ranks = Opened::open(compiled.clone()).unwrap().unwrap();
    let known = Knowledge { catalogue: compiled.into_catalogue(), ..EMBEDDED.clone() };
    App::over(known, Beside { index: Index::open(parts), ranks: Some(Arc::new(ranks)) }, look)
}
