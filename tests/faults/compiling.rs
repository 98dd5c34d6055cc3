//! `catalogue compile`: the file that was there stays whole until the new one takes its place.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use microcred::compiled::writer::Companion;
use microcred::domain::programme::Programme;
use microcred::domain::reading::Fault;
use microcred::image::writer::PartSink;
use microcred::search::ideas::Ideas;
use microcred::search::programmes::Surroundings;
use microcred::store::compile::{Built, Job, NotBuilt, Progress, Watch, companions, compile_on};
use microcred::store::disk::Call;
use microcred::store::{Data, Disk};
use microcred::text::Names;
use tempfile::TempDir;

use super::gate::{Fail, disk, ways};

static DATA: LazyLock<Data> = LazyLock::new(|| Data::embedded().unwrap());

/// Says nothing and goes on.
struct Silent;

impl Watch for Silent {
    fn fault(&mut self, _: &Fault) -> io::Result<()> {
        Ok(())
    }

    fn progress(&mut self, _: Progress) -> io::Result<()> {
        Ok(())
    }
}

/// Adds a part of some megabytes, so that more than one write is needed.
struct Big;

impl Companion for Big {
    fn see(&mut self, _: u32, _: &Programme) {}

    fn finish(self: Box<Self>, out: &mut dyn PartSink) -> io::Result<()> {
        out.begin("big")?;
        (0..5).try_for_each(|_| out.append(&vec![7; 700_000]))?;
        out.end()
    }
}

/// A folder with a catalogue in each form, and something where the compiled one is to stand.
struct Place {
    folder: TempDir,
}

const BEFORE: &[u8] = b"what stood here before";

impl Place {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let ron = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cli/catalogue.ron");
        fs::copy(ron, folder.path().join("in.ron")).unwrap();
        let line = r#"{"id":"a/b","title":"T","provider":"P","provider_kind":"college","url":"https://a.ca/x","sector":"health","source":{"url":"https://a.ca/x"}}"#;
        let lines: String = (0..40).map(|number| line.replace("a/b", &format!("a/p{number}")) + "\n").collect();
        fs::write(folder.path().join("in.jsonl"), lines + "{}\n").unwrap();
        fs::write(folder.path().join("out.mcat"), BEFORE).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Everything in the folder with what it holds.
    fn all(&self) -> Vec<(String, Vec<u8>)> {
        let entries = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut all: Vec<_> = entries.map(|path| (name(&path), fs::read(&path).unwrap())).collect();
        all.sort();
        all
    }

    fn compile(&self, disk: &Disk, input: &str, output: &str) -> Result<Built, NotBuilt> {
        let names = Names::in_every_language();
        let surroundings = Surroundings::of(&DATA.known, |one| names.sector(one), |one| names.province(one));
        let mut companions = companions(Arc::new(Ideas::new(&DATA.known.synonyms)), surroundings);
        companions.push(Box::new(Big));
        let (input, output) = (&self.path(input), &self.path(output));
        let job = Job { input, output, replace: true, occupations: &DATA.known.occupations, companions };
        compile_on(disk, job, &mut Silent)
    }
}

#[test]
fn whichever_call_fails_the_file_is_the_old_one_or_the_new_one_and_nothing_is_left_beside_it() {
    for input in ["in.ron", "in.jsonl"] {
        let place = Place::new();
        let before = place.all();
        let (whole, gate) = disk(Fail::None);
        place.compile(&whole, input, "out.mcat").unwrap();
        let after = place.all();
        let calls = gate.calls();
        for call in [
            Call::Look,
            Call::Name,
            Call::Open,
            Call::Create,
            Call::Read,
            Call::Seek,
            Call::Write,
            Call::Sync,
            Call::Rename,
        ] {
            assert!(calls.contains(&call), "{input}: {call:?} is not among {calls:?}");
        }
        for fail in ways(&calls) {
            fs::write(place.path("out.mcat"), BEFORE).unwrap();
            let (disk, gate) = disk(fail);
            let outcome = place.compile(&disk, input, "out.mcat");
            let (mut now, calls) = (place.all(), gate.calls());
            // What cannot be removed is left; nothing else is ever.
            if calls.last() == Some(&Call::Remove) && matches!(fail, Fail::From(..)) {
                now.retain(|(name, _)| !name.ends_with(".part"));
                fs::read_dir(place.folder.path()).unwrap().map(|entry| entry.unwrap().path()).for_each(|path| {
                    if path.extension().is_some_and(|end| end == "part") {
                        fs::remove_file(path).unwrap();
                    }
                });
            }
            match outcome {
                Ok(_) => assert!(now == after, "{input}, {fail:?}: the new file is not whole"),
                Err(error) => {
                    assert!(now == before, "{input}, {fail:?}: {:?}", now.iter().map(|one| &one.0).collect::<Vec<_>>());
                    says_what_and_why(&error, fail, &place);
                }
            }
        }
        // Only after the new file has its name may a call fail without a word.
        let renamed = calls.iter().position(|call| *call == Call::Rename).unwrap();
        for at in 0..calls.len() {
            fs::write(place.path("out.mcat"), BEFORE).unwrap();
            let done = place.compile(&disk(Fail::One(at, io::ErrorKind::StorageFull)).0, input, "out.mcat").is_ok();
            assert_eq!(done, at > renamed, "{input}: call {at}, {:?}", calls.get(at));
        }
    }
}

/// An error names a file and says what the system said.
fn says_what_and_why(error: &NotBuilt, fail: Fail, place: &Place) {
    let kind = fail.kind().unwrap();
    let said = error.to_string();
    let folder = place.folder.path().to_str().unwrap();
    assert!(said.starts_with(folder) && said.contains(&io::Error::from(kind).to_string()), "{fail:?}: {said}");
}

#[test]
fn whichever_call_fails_a_catalogue_is_never_compiled_over_itself() {
    let place = Place::new();
    let before = place.all();
    let (whole, gate) = disk(Fail::None);
    assert!(matches!(place.compile(&whole, "in.ron", "in.ron"), Err(NotBuilt::SameFile(_))));
    assert!(gate.calls().contains(&Call::Name));
    for fail in ways(&gate.calls()) {
        assert!(place.compile(&disk(fail).0, "in.ron", "in.ron").is_err());
        assert!(place.all() == before, "{fail:?}");
    }
}

#[test]
fn a_call_that_was_interrupted_is_made_again_or_nothing_is_changed() {
    let place = Place::new();
    let before = place.all();
    let (whole, gate) = disk(Fail::None);
    place.compile(&whole, "in.jsonl", "out.mcat").unwrap();
    let after = place.all();
    for (at, call) in gate.calls().into_iter().enumerate() {
        fs::write(place.path("out.mcat"), BEFORE).unwrap();
        let outcome = place.compile(&disk(Fail::One(at, io::ErrorKind::Interrupted)).0, "in.jsonl", "out.mcat");
        let again = matches!(call, Call::Read | Call::Write);
        assert!(outcome.is_ok() || !again || place.all() == before, "{at}: {call:?}: {outcome:?}");
        assert!(place.all() == if outcome.is_ok() { after.clone() } else { before.clone() }, "{at}: {call:?}");
    }
}
