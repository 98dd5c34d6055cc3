//! The data of the tests: each file is read once in a process.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use microcred::system::data;
use microcred_core::catalogue::Catalogue;
use microcred_core::reference_data::ReferenceData;
use microcred_data::reading;
use microcred_session::data::Data;

/// The day of every test that does not name another.
pub const TODAY: Date = Date::constant(2026, 11, 21);
/// [`TODAY`] as `--today` takes it.
pub const TODAY_ARGUMENT: &str = "2026-11-21";

/// A catalogue of few programs, for screens.
pub const SMALL_CATALOGUE: &str = include_str!("../../fixtures/small.ron");
/// The path of a catalogue of invented programs, for commands.
pub const CLI_CATALOGUE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cli/catalogue.ron");

/// The embedded data, with every program decoded.
pub static DATA: LazyLock<Data> = LazyLock::new(|| {
    let embedded = data::embedded();
    let catalogue = &embedded.reference.catalogue;
    let programs = catalogue.all().map(Cow::into_owned).collect();
    let decoded = Catalogue::new(catalogue.header.clone(), programs);
    Data::new(ReferenceData { catalogue: decoded, ..(*embedded.reference).clone() })
});
/// The embedded reference data, with every program decoded.
pub static REFERENCE: LazyLock<Arc<ReferenceData>> = LazyLock::new(|| Arc::clone(&DATA.reference));
/// The embedded reference data with [`SMALL_CATALOGUE`].
pub static SMALL: LazyLock<Arc<ReferenceData>> = LazyLock::new(|| with_catalogue(SMALL_CATALOGUE));
/// The embedded reference data with [`CLI_CATALOGUE`].
pub static INVENTED: LazyLock<Arc<ReferenceData>> =
    LazyLock::new(|| with_catalogue(include_str!("../../fixtures/cli/catalogue.ron")));

/// Returns the embedded reference data with a catalogue in RON.
pub fn with_catalogue(ron: &str) -> Arc<ReferenceData> {
    let parsed = reading::catalogue::parse("small.ron", ron, &REFERENCE.occupations);
    assert_eq!(parsed.diagnostics, vec![]);
    Arc::new(ReferenceData { catalogue: parsed.catalogue.unwrap(), ..(**REFERENCE).clone() })
}

/// Returns the number of embedded programs.
pub fn program_count() -> usize {
    REFERENCE.catalogue.len()
}
