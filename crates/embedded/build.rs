//! Checks `catalogue.ron` and `reference/*.ron`, and packs them with their indexes, so that nothing is parsed at start.
//!
//! A fault in a file fails the build with the file, the line, the field and what was expected.

#![expect(clippy::disallowed_methods, reason = "a build script reads files and names folders")]

#[path = "build/titles.rs"]
mod titles;

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};

use flate2::Compression;
use flate2::write::DeflateEncoder;
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
use microcred_core::sanitize::fold_letter;
use microcred_core::synonyms::Synonyms;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_data::reading;
use microcred_i18n::{Lang, Localizer, MultilingualNames};
use microcred_search::goal_index::GoalIndex;
use microcred_search::index_builder::IndexBuilder;
use microcred_search::jobs::titles::PackedTitles;
use microcred_search::programs::SearchReference;
use microcred_search::real_words;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_search::tokens;
use microcred_sections::writer::{SectionBuilder, SectionFileWriter, SectionSink};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use titles::ReadTitles;
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
    let titles = ReadTitles::read(&root, read::<JobTitles>(&root, "reference/job_titles.ron")?)?;
    let known = read_reference(&root, &titles)?;
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
    pack.write("goal_entries", search.goals.entries())?;
    pack.write_titles("titles", &titles.packed_official(&known.occupations))?;
    pack.write_titles("titles_esco", &titles.packed_esco())?;
    fs::write(out.join("real_words.fst"), pack_real_words()?)?;
    // A cached index is of use only beside the words that it was made with.
    let words = [postcard::to_stdvec(&*search.synonyms)?, postcard::to_stdvec(&*search.context)?];
    let fingerprint = xxh3_64(&[words.concat(), vec![tokens::RULES]].concat());
    fs::write(out.join("fingerprint.rs"), format!("{fingerprint}"))?;
    Ok(())
}

/// Writes values as bytes beside the code that reads them.
struct Packer<'a> {
    out: &'a Path,
}

impl Packer<'_> {
    fn write_titles(&self, name: &str, titles: &PackedTitles) -> Result<(), Box<dyn Error>> {
        let deflated = |text: &str| -> Result<Vec<u8>, Box<dyn Error>> {
            let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
            packed.write_all(text.as_bytes())?;
            Ok(packed.finish()?)
        };
        fs::write(self.out.join(format!("{name}.folded.deflate")), deflated(&titles.folded)?)?;
        fs::write(self.out.join(format!("{name}.words.deflate")), deflated(&titles.vocabulary)?)?;
        let chunks = titles.shown.iter().map(|chunk| deflated(chunk)).collect::<Result<Vec<_>, _>>()?;
        let mut ends = Vec::new();
        let mut end = 0;
        for chunk in &chunks {
            end += chunk.len();
            ends.push(end);
        }
        fs::write(self.out.join(format!("{name}.shown.deflate")), chunks.concat())?;
        fs::write(self.out.join(format!("{name}.shown.rs")), format!("({}, &{ends:?})", titles.folded.len()))?;
        Ok(())
    }

    fn write<T: Serialize + ?Sized>(&self, name: &str, value: &T) -> Result<(), Box<dyn Error>> {
        Ok(fs::write(self.out.join(format!("{name}.postcard")), postcard::to_stdvec(value)?)?)
    }
}

/// Reads every file; the first fault ends the build.
fn read_reference(root: &Path, titles: &ReadTitles) -> Result<ReferenceData, Box<dyn Error>> {
    let occupations = Occupations::new(read::<ListFile<Occupation>>(root, "reference/occupations.ron")?.items);
    let catalogue = read_catalogue(root, &occupations)?;
    titles.check(&occupations)?;
    Ok(ReferenceData {
        catalogue,
        origin: CatalogueOrigin::Embedded,
        occupations: occupations.into(),
        criteria: read::<Criteria>(root, "reference/criteria.ron")?.into(),
        funding: read::<Funding>(root, "reference/funding.ron")?.into(),
        licences: read::<Licences>(root, "reference/licences.ron")?.into(),
        companions: read::<Companions>(root, "reference/companions.ron")?.into(),
        help: read::<HelpServices>(root, "reference/help.ron")?.into(),
        job_titles: titles.of_programs().into(),
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

/// Every folded word of the three languages that a slip can turn into another, as a set.
fn pack_real_words() -> Result<Vec<u8>, Box<dyn Error>> {
    let mut words = BTreeSet::new();
    for language in [random_word::Lang::En, random_word::Lang::Es, random_word::Lang::Fr] {
        for word in random_word::all(language) {
            let folded: String = word.chars().flat_map(fold_letter).collect();
            let is_word = folded.bytes().all(|byte| byte.is_ascii_lowercase());
            if is_word && (real_words::MIN_LETTERS..=real_words::MAX_LETTERS).contains(&folded.len()) {
                words.insert(folded);
            }
        }
    }
    let mut builder = fst::SetBuilder::memory();
    builder.extend_iter(words)?;
    Ok(builder.into_inner()?)
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
