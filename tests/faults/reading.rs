//! Catalogues and answers that cannot be read to the end: it is said why, and what is known stays in use.

use std::borrow::Cow;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use microcred::compiled::catalogue::Compiled;
use microcred::domain::knowledge::{Origin, Why};
use microcred::domain::records::Records;
use microcred::image::container::Container;
use microcred::image::parts::Parts;
use microcred::store::files::read_from;
use microcred::store::mapped::map;
use microcred::store::on_file::OnFile;
use microcred::store::opening::{Found, open_from};
use microcred::store::{Data, Disk};
use tempfile::TempDir;

use super::gate::{Fail, disk, ways};

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
fn whichever_call_fails_the_embedded_catalogue_stays_in_use_and_it_is_said_why() {
    let embedded = Data::embedded().unwrap();
    for path in [&FILES.ron, &FILES.compiled] {
        let (whole, gate) = disk(Fail::None);
        let given = Data::with_catalogue_from(&whole, path).unwrap();
        assert!(matches!(given.known.origin, Origin::Given { refused: 0, .. }));
        for fail in ways(&gate.calls()) {
            let (disk, _) = disk(fail);
            let data = Data::with_catalogue_from(&disk, path).unwrap();
            let kind = fail.kind().unwrap();
            let Origin::FellBack { why: Why::File(said), .. } = &data.known.origin else {
                panic!("{}, {fail:?}: {:?}", path.display(), data.known.origin)
            };
            assert_eq!(*said, format!("{}: {}", path.display(), io::Error::from(kind)));
            assert_eq!(data.known.catalogue, embedded.known.catalogue);
        }
        for at in 0..gate.calls().len() {
            let (disk, _) = disk(Fail::One(at, ErrorKind::Interrupted));
            let data = Data::with_catalogue_from(&disk, path).unwrap();
            // What was interrupted is read again; what cannot be tried again is told.
            match data.known.origin {
                Origin::Given { refused: 0, .. } => assert_eq!(data.known.catalogue, given.known.catalogue),
                origin => assert!(matches!(origin, Origin::FellBack { why: Why::File(_), .. })),
            }
        }
    }
}

#[test]
fn a_file_of_answers_that_cannot_be_read_to_the_end_is_not_read() {
    let (whole, gate) = disk(Fail::None);
    assert_eq!(read_from(&whole, &FILES.ron).unwrap(), fs::read(&FILES.ron).unwrap());
    for fail in ways(&gate.calls()) {
        let said = read_from(&disk(fail).0, &FILES.ron).unwrap_err().to_string();
        assert!(said.starts_with(FILES.ron.to_str().unwrap()), "{said}");
    }
}

/// The records of the compiled file, read one by one from a file system.
fn records(disk: &Disk) -> io::Result<Compiled> {
    let container = Container::open(map(&FILES.compiled).unwrap()).unwrap();
    let parts: Arc<dyn Parts> = Arc::new(OnFile::new(container, disk.open(&FILES.compiled)?, 0));
    Ok(Compiled::open(parts).unwrap())
}

#[test]
fn a_record_that_could_not_be_read_once_is_read_the_next_time() {
    let whole: Vec<_> = {
        let (disk, _) = disk(Fail::None);
        records(&disk).unwrap().into_catalogue().all().map(Cow::into_owned).collect()
    };
    let (counting, gate) = disk(Fail::None);
    let compiled = records(&counting).unwrap();
    assert!((0..compiled.len()).all(|record| compiled.programme(record).is_some()));
    for fail in ways(&gate.calls()) {
        let (disk, _) = disk(fail);
        let Ok(compiled) = records(&disk) else { continue };
        let catalogue = compiled.into_catalogue();
        let first: Vec<bool> = (0..whole.len()).map(|record| catalogue.at(record).is_some()).collect();
        assert!(first.contains(&false), "{fail:?}");
        if matches!(fail, Fail::One(..)) {
            let again: Vec<_> = (0..whole.len()).map(|record| catalogue.at(record).cloned()).collect();
            assert_eq!(again, whole.iter().cloned().map(Some).collect::<Vec<_>>(), "{fail:?}");
        }
    }
}

#[test]
fn a_compiled_file_that_cannot_be_checked_to_the_end_is_called_damaged() {
    let (whole, gate) = disk(Fail::None);
    let Ok(Found::Compiled(_)) = open_from(&whole, &FILES.compiled) else { panic!("it is sound") };
    for fail in ways(&gate.calls()) {
        assert!(open_from(&disk(fail).0, &FILES.compiled).is_err(), "{fail:?}");
    }
}
