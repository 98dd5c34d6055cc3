//! The screens that the walk goes through: over few programs, over the embedded ones, and over ranked ones.

use std::io::Cursor;
use std::sync::{Arc, LazyLock};

use microcred_core::kiosk::KioskConfig;
use microcred_core::reference_data::ReferenceData;
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_i18n::Lang;
use microcred_large::columns::{ColumnReader, ColumnsBuilder};
use microcred_search::index_builder::IndexBuilder;
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{AlignedBytes, Sections};
use microcred_session::data::Prebuilt;
use microcred_tui::app::App;
use microcred_tui::session::{KioskContext, UiSettings};
use microcred_tui::theme::{Glyphs, Theme};

use crate::support::data::{REFERENCE, SMALL, TODAY};
use crate::support::random::Random;

/// The embedded catalogue, compiled.
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

/// The welcome over a catalogue that the seed chooses: mostly a small one, because that is the fastest.
pub fn app(seed: u64, chance: &mut Random) -> App {
    let look = UiSettings {
        lang: Lang::source_language(),
        theme: Theme { color: !chance.one_in(4) },
        glyphs: Glyphs::new(chance.one_in(4)),
        today: TODAY,
    };
    let app = match seed % 16 {
        0 => ranked(look),
        1 | 2 => App::new(REFERENCE.clone(), look),
        _ => App::new(SMALL.clone(), look),
    };
    let place = KioskContext { config: KioskConfig::default(), notice: None };
    if is_kiosk(seed) { app.with_kiosk(place) } else { app }
}

/// Whether nobody watches over the screens of this seed.
pub const fn is_kiosk(seed: u64) -> bool {
    seed % 5 == 4
}

fn ranked(look: UiSettings) -> App {
    let parts: Arc<dyn Sections> = Arc::new(SectionFile::open(AlignedBytes::copy_from_slice(&COMPILED)).unwrap());
    let compiled = BinaryCatalogue::open(Arc::clone(&parts)).unwrap();
    let ranks = ColumnReader::open(compiled.clone()).unwrap().unwrap();
    let known = ReferenceData { catalogue: compiled.into_catalogue(), ..(**REFERENCE).clone() };
    App::with_prebuilt(
        known,
        Prebuilt { index: InvertedIndex::open(parts), ranker: Some(Arc::new(ranks)), search: None },
        look,
    )
}
