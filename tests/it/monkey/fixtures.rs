//! The screens that the walk goes through: over few programs, over the embedded ones, and over ranked ones.

use microcred_core::shared::Shared;
use std::io::Cursor;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use microcred::system::data;
use microcred_core::kiosk::KioskConfig;
use microcred_core::reference_data::ReferenceData;
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_data::reading;
use microcred_i18n::{Lang, MultilingualNames};
use microcred_large::columns::{ColumnReader, ColumnsBuilder};
use microcred_search::index_builder::IndexBuilder;
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::programs::ContextTexts;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_search::synonym_index::SynonymIndex;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{AlignedBytes, Sections};
use microcred_session::data::Prebuilt;
use microcred_tui::app::App;
use microcred_tui::session::{KioskContext, UiSettings};
use microcred_tui::theme::{Glyphs, Theme};

use super::random::Random;

static EMBEDDED: LazyLock<Arc<ReferenceData>> = LazyLock::new(|| data::embedded().unwrap().reference);

static SMALL: LazyLock<Arc<ReferenceData>> = LazyLock::new(|| {
    let small = reading::catalogue::parse("small.ron", include_str!("../../fixtures/small.ron"), &EMBEDDED.occupations);
    Arc::new(ReferenceData { catalogue: small.catalogue.unwrap(), ..(**EMBEDDED).clone() })
});

/// The embedded catalogue, compiled.
static COMPILED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let names = MultilingualNames::all_languages();
    let surroundings = ContextTexts::from_reference_data(&EMBEDDED, |one| names.sector(one), |one| names.province(one));
    let indexing =
        SearchIndexBuilder::new(IndexBuilder::new(Shared::from(SynonymIndex::new(&EMBEDDED.synonyms))), surroundings);
    let mut writer =
        CatalogueWriter::new(Cursor::new(Vec::new()), vec![Box::new(indexing), Box::<ColumnsBuilder>::default()])
            .unwrap();
    for program in EMBEDDED.catalogue.all() {
        writer.add(&program).unwrap();
    }
    writer.finish(&EMBEDDED.catalogue.header).unwrap().into_inner()
});

/// The welcome over a catalogue that the seed chooses: mostly a small one, because that is the fastest.
pub fn app(seed: u64, chance: &mut Random) -> App {
    let look = UiSettings {
        lang: Lang::source_language(),
        theme: Theme { color: !chance.one_in(4) },
        glyphs: Glyphs::new(chance.one_in(4)),
        today: Date::constant(2026, 11, 21),
    };
    let app = match seed % 16 {
        0 => ranked(look),
        1 | 2 => App::new(EMBEDDED.clone(), look),
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
    let known = ReferenceData { catalogue: compiled.into_catalogue(), ..(**EMBEDDED).clone() };
    App::with_prebuilt(known, Prebuilt { index: InvertedIndex::open(parts), ranker: Some(Arc::new(ranks)) }, look)
}
