//! Catalogues and answers that cannot be read to the end: it is said why, and what is known stays in use.

use std::borrow::Cow;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use microcred::system::cache::CatalogueCache;
use microcred::system::catalogue_file::{OpenedFile, open_from};
use microcred::system::file_sections::FileSections;
use microcred::system::files::read_from;
use microcred::system::mapped_file::map_file;
use microcred::system::{Disk, data};
use microcred_core::program_store::ProgramStore;
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::{CatalogueOrigin, FallbackReason};
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::Sections;
use tempfile::TempDir;

use crate::support::data::REFERENCE;

use super::failing_disk::{FailureMode, disk, ways};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cli/catalogue.ron");

/// The small catalogue as text and compiled.
struct Files {
    _folder: TempDir,
    ron: PathBuf,
    compiled: PathBuf,
}

static FILES: LazyLock<Files> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let (ron, compiled) = (folder.path().join("it.ron"), folder.path().join("it.mcat"));
    fs::copy(SMALL, &ron).unwrap();
    let arguments = ["microcred", "catalogue", "compile", SMALL, "-o", compiled.to_str().unwrap()].map(Into::into);
    microcred::cli::run(&arguments, &mut io::sink(), &mut io::sink()).unwrap();
    Files { _folder: folder, ron, compiled }
});

#[test]
fn read_failure_falls_back_to_embedded_catalogue() {
    for path in [&FILES.ron, &FILES.compiled] {
        let (whole, gate) = disk(FailureMode::None);
        let given = data::with_catalogue_from(&whole, path, &CatalogueCache::off());
        assert!(matches!(given.reference.origin, CatalogueOrigin::File { rejected: 0, .. }));
        for fail in ways(&gate.calls()) {
            let (disk, _) = disk(fail);
            let data = data::with_catalogue_from(&disk, path, &CatalogueCache::off());
            let kind = fail.kind().unwrap();
            let CatalogueOrigin::Fallback { reason: FallbackReason::Io(said), .. } = &data.reference.origin else {
                panic!("{}, {fail:?}: {:?}", path.display(), data.reference.origin)
            };
            assert_eq!(*said, format!("{}: {}", path.display(), io::Error::from(kind)));
            assert_eq!(data.reference.catalogue, REFERENCE.catalogue);
        }
        for at in 0..gate.calls().len() {
            let (disk, _) = disk(FailureMode::One(at, ErrorKind::Interrupted));
            let data = data::with_catalogue_from(&disk, path, &CatalogueCache::off());
            // What was interrupted is read again; what cannot be tried again is told.
            match data.reference.origin.clone() {
                CatalogueOrigin::File { rejected: 0, .. } => {
                    assert_eq!(data.reference.catalogue, given.reference.catalogue);
                }
                origin => assert!(matches!(origin, CatalogueOrigin::Fallback { reason: FallbackReason::Io(_), .. })),
            }
        }
    }
}

#[test]
fn partially_readable_answers_file_is_rejected() {
    let (whole, gate) = disk(FailureMode::None);
    assert_eq!(read_from(&whole, &FILES.ron).unwrap(), fs::read(&FILES.ron).unwrap());
    for fail in ways(&gate.calls()) {
        let said = read_from(&disk(fail).0, &FILES.ron).unwrap_err().to_string();
        assert!(said.starts_with(FILES.ron.to_str().unwrap()), "{said}");
    }
}

/// The records of the compiled file, read one by one from a file system.
fn records(disk: &Disk) -> io::Result<BinaryCatalogue> {
    let container = SectionFile::open(map_file(&FILES.compiled).unwrap()).unwrap();
    let parts: Arc<dyn Sections> = Arc::new(FileSections::new(container, disk.open(&FILES.compiled)?, 0));
    Ok(BinaryCatalogue::open(parts).unwrap())
}

#[test]
fn failed_record_read_is_retried_next_time() {
    let whole: Vec<_> = {
        let (disk, _) = disk(FailureMode::None);
        records(&disk).unwrap().into_catalogue().all().map(Cow::into_owned).collect()
    };
    let (counting, gate) = disk(FailureMode::None);
    let compiled = records(&counting).unwrap();
    assert!((0..compiled.len()).all(|record| compiled.program(record).is_some()));
    for fail in ways(&gate.calls()) {
        let (disk, _) = disk(fail);
        let Ok(compiled) = records(&disk) else { continue };
        let catalogue = compiled.into_catalogue();
        let first: Vec<bool> =
            (0..whole.len()).map(|index| catalogue.get_record(RecordId::from_index(index)).is_some()).collect();
        assert!(first.contains(&false), "{fail:?}");
        if matches!(fail, FailureMode::One(..)) {
            let again: Vec<_> =
                (0..whole.len()).map(|index| catalogue.get_record(RecordId::from_index(index)).cloned()).collect();
            assert_eq!(again, whole.iter().cloned().map(Some).collect::<Vec<_>>(), "{fail:?}");
        }
    }
}

#[test]
fn read_failure_in_check_is_reported_as_damage() {
    let (whole, gate) = disk(FailureMode::None);
    let Ok(OpenedFile::Compiled(_)) = open_from(&whole, &FILES.compiled) else { panic!("it is sound") };
    for fail in ways(&gate.calls()) {
        assert!(open_from(&disk(fail).0, &FILES.compiled).is_err(), "{fail:?}");
    }
}
