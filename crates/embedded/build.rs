//! Checks `catalogue.ron` and `reference/*.ron`, and packs them with their indexes, so that nothing is parsed at start.
//!
//! A fault in a file fails the build with the file, the line, the field and what was expected.

#![expect(clippy::disallowed_methods, reason = "a build script reads files and names folders")]

use std::error::Error;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::{env, fs};

use microcred_core::catalogue::Catalogue;
use microcred_core::companions::Companions;
use microcred_core::criteria::Criteria;
use microcred_core::diagnostic::Diagnostic;
use microcred_core::funding::Funding;
use microcred_core::help::HelpServices;
use microcred_core::job_titles::JobTitles;
use microcred_core::licences::Licences;
use microcred_core::occupation::{Occupation, Occupations};
use microcred_core::reference_data::{CatalogueOrigin, ReferenceData};
use microcred_core::resources::Resource;
use microcred_core::synonyms::Synonyms;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_data::reading;
use microcred_i18n::{Lang, Localizer, MultilingualNames};
use microcred_search::goal_index::GoalIndex;
use microcred_search::index_builder::IndexBuilder;
use microcred_search::programs::SearchReference;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_sections::writer::{SectionBuilder, SectionFileWriter, SectionSink};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

/// A reference file of one list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListFile<T> {
    #[serde(rename = "schema")]
    _schema: u32,
    #[serde(alias = "occupations", alias = "resources", alias = "terms")]
    items: Vec<T>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for input in ["catalogue.ron", "reference"] {
        println!("cargo::rerun-if-changed={}", root.join(input).display());
    }
    let known = read_reference(&root)?;
    let names = MultilingualNames::all_languages();
    let search = SearchReference::build(&known, |one| names.sector(one), |one| names.province(one));
    fs::write(out.join("catalogue.sections"), pack_catalogue(&known.catalogue, &search)?)?;
    fs::write(out.join("goals.sections"), pack_goals(&search.goals)?)?;
    let pack = Packer { out: &out };
    pack.write("occupations", &*known.occupations)?;
    pack.write("criteria", &*known.criteria)?;
    pack.write("funding", &*known.funding)?;
    pack.write("licences", &*known.licences)?;
    pack.write("companions", &*known.companions)?;
    pack.write("help", &*known.help)?;
    pack.write("job_titles", &*known.job_titles)?;
    pack.write("synonyms", &*known.synonyms)?;
    pack.write("resources", &*known.resources)?;
    pack.write("glossary", &*known.glossary)?;
    pack.write("synonym_index", &*search.synonyms)?;
    pack.write("context", &*search.context)?;
    pack.write("goal_items", search.goals.items())?;
    pack.write("goal_entries", search.goals.entries())?;
    // A cached index is of use only beside the words that it was made with.
    let fingerprint =
        xxh3_64(&[postcard::to_stdvec(&*search.synonyms)?, postcard::to_stdvec(&*search.context)?].concat());
    fs::write(out.join("fingerprint.rs"), format!("{fingerprint}"))?;
    Ok(())
}

/// Writes values as bytes beside the code that reads them.
struct Packer<'a> {
    out: &'a Path,
}

impl Packer<'_> {
    fn write<T: Serialize + ?Sized>(&self, name: &str, value: &T) -> Result<(), Box<dyn Error>> {
        Ok(fs::write(self.out.join(format!("{name}.postcard")), postcard::to_stdvec(value)?)?)
    }
}

/// Reads every file; the first fault ends the build.
fn read_reference(root: &Path) -> Result<ReferenceData, Box<dyn Error>> {
    let occupations = Occupations::new(read::<ListFile<Occupation>>(root, "reference/occupations.ron")?.items);
    let catalogue = read_catalogue(root, &occupations)?;
    Ok(ReferenceData {
        catalogue,
        origin: CatalogueOrigin::Embedded,
        occupations: occupations.into(),
        criteria: read::<Criteria>(root, "reference/criteria.ron")?.into(),
        funding: read::<Funding>(root, "reference/funding.ron")?.into(),
        licences: read::<Licences>(root, "reference/licences.ron")?.into(),
        companions: read::<Companions>(root, "reference/companions.ron")?.into(),
        help: read::<HelpServices>(root, "reference/help.ron")?.into(),
        job_titles: read::<JobTitles>(root, "reference/job_titles.ron")?.into(),
        synonyms: read::<Synonyms>(root, "reference/synonyms.ron")?.into(),
        resources: read::<ListFile<Resource>>(root, "reference/reading.ron")?.items.into(),
        glossary: read::<ListFile<String>>(root, "reference/glossary.ron")?.items.into(),
    })
}

fn read<T: DeserializeOwned>(root: &Path, file: &str) -> Result<T, Box<dyn Error>> {
    let text = fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
    reading::parse_ron_file(file, &text).map_err(|diagnostic| in_words(&diagnostic).into())
}

fn read_catalogue(root: &Path, occupations: &Occupations) -> Result<Catalogue, Box<dyn Error>> {
    let file = "catalogue.ron";
    let text = fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
    let parsed = reading::catalogue::parse(file, &text, occupations);
    if let Some(first) = parsed.diagnostics.first() {
        let count = parsed.diagnostics.len();
        let all: Vec<String> = parsed.diagnostics.iter().take(20).map(in_words).collect();
        let more = if count > 20 { format!("\n... and {} more", count - 20) } else { String::new() };
        return Err(format!("{} faults, the first in {}\n{}{more}", count, first.location.file, all.join("\n")).into());
    }
    parsed.catalogue.ok_or_else(|| format!("{file}: no catalogue").into())
}

/// Says a diagnostic as `catalogue check` does.
fn in_words(diagnostic: &Diagnostic) -> String {
    Localizer::new(Lang::source_language()).diagnostic(diagnostic)
}

/// The binary catalogue with its search index, as one section file.
fn pack_catalogue(catalogue: &Catalogue, search: &SearchReference) -> Result<Vec<u8>, Box<dyn Error>> {
    let builder = SearchIndexBuilder::new(IndexBuilder::new(search.synonyms.clone()), search.context.clone());
    let builders: Vec<Box<dyn SectionBuilder>> = vec![Box::new(builder)];
    let mut writer = CatalogueWriter::new(Cursor::new(Vec::new()), builders)?;
    for program in catalogue.all() {
        writer.add(&program)?;
    }
    Ok(writer.finish(&catalogue.header)?.into_inner())
}

/// The index of jobs and fields of work, as one section file.
fn pack_goals(goals: &GoalIndex) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut writer = SectionFileWriter::new(Cursor::new(Vec::new()))?;
    for (name, bytes) in goals.index().named_sections() {
        writer.write_section(name, bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}
