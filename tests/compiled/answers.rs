//! A compiled catalogue answers as the one that it was made from.

use std::io;
use std::sync::{Arc, Mutex};

use microcred::compiled::writer::Companion;
use microcred::domain::catalogue::{Catalogue, Head};
use microcred::domain::matching::{Wish, count, find};
use microcred::domain::near_misses::near_misses;
use microcred::domain::profile::{Place, Profile, Target};
use microcred::domain::programme::{Programme, ProgrammeId, Sector};
use microcred::domain::records::Records;
use microcred::domain::stats::stats;
use microcred::image::parts::Parts;
use microcred::image::writer::PartSink;

use super::made::{COMPILED, DATA, compiled, folder, opened, run, shown};

#[test]
fn every_command_gives_the_same_answer() {
    let folder = folder(&[("all.mcat", &COMPILED)]);
    let file = folder.path().join("all.mcat");
    let person = ["--occupation", "33102", "--province", "ON", "--budget", "1500", "--hours-per-week", "10"];
    let first = DATA.known.catalogue.programmes().first().unwrap().id.to_string();
    let last = DATA.known.catalogue.programmes().last().unwrap().id.to_string();
    let commands: [&[&str]; 10] = [
        &["catalogue", "export"],
        &["catalogue", "export", "--format", "csv"],
        &["catalogue", "stats"],
        &["catalogue", "stats", "--format", "json"],
        &[&["match", "--format", "json"][..], &person].concat(),
        &[&["match", "--format", "csv", "--query", "care"][..], &person].concat(),
        &["search", "--format", "json", "data"],
        &["search", "nothing has these words"],
        &["show", &last, "--budget", "100"],
        &["compare", &first, &last],
    ];
    for command in commands {
        let given = run(&[&["--catalogue", shown(&file)], command].concat());
        assert_eq!(given, run(command), "{command:?}");
    }
    let near = run(&["--catalogue", shown(&file), "show", "algonquin-college/no-such"]);
    assert_eq!(near, run(&["show", "algonquin-college/no-such"]));
}

#[test]
fn its_rules_give_the_same_for_any_person() {
    let decoded = opened(&COMPILED).1.into_catalogue();
    let held = &DATA.known.catalogue;
    assert_eq!((&decoded, stats(&decoded)), (held, stats(held)));
    let people = [
        Profile::default(),
        Profile { hours_per_week: Some(3), place: Some(Place::Online), ..Profile::default() },
        Profile { target: Target { sector: Some(Sector::It), ..Target::default() }, ..Profile::default() },
    ];
    for person in people {
        let wish = Wish::of(&person, &DATA.known, jiff::civil::date(2026, 11, 21));
        assert_eq!(find(&decoded, &wish), find(held, &wish));
        assert_eq!(count(&decoded, &wish), count(held, &wish));
        assert_eq!(near_misses(&decoded, &wish), near_misses(held, &wish));
    }
}

#[test]
fn what_was_asked_for_is_kept_and_what_was_looked_at_is_not() {
    let decoded = opened(&COMPILED).1.into_catalogue();
    let id = DATA.known.catalogue.programmes().get(200).unwrap().id.clone();
    let owned = |catalogue: &Catalogue| matches!(catalogue.look_up(&id), Some(std::borrow::Cow::Owned(_)));
    assert!(owned(&decoded) && owned(&decoded));
    let first = decoded.get(&id).unwrap();
    assert!(std::ptr::eq(first, decoded.at(decoded.record_of(&id).unwrap()).unwrap()));
    assert!(!owned(&decoded));
    let again = decoded.clone();
    assert!(std::ptr::eq(first, again.get(&id).unwrap()), "a copy shares what is kept");
    assert_eq!((decoded.at(303), decoded.at(usize::MAX), decoded.programmes().len()), (None, None, 0));
}

#[test]
fn every_id_is_found_and_no_other() {
    let (_, compiled) = opened(&COMPILED);
    for (record, programme) in DATA.known.catalogue.programmes().iter().enumerate() {
        assert_eq!(compiled.find(&programme.id), Some(record));
        let other = ProgrammeId::read(&format!("{}0", programme.id)).unwrap();
        assert_eq!(compiled.find(&other), None);
    }
    for id in ["a/a", "zzz/zzz"] {
        assert_eq!(compiled.find(&ProgrammeId::read(id).unwrap()), None);
    }
    assert_eq!(compiled.check_order(), Ok(()));
}

#[test]
fn a_catalogue_of_nothing_is_one() {
    let empty = compiled(&Catalogue::new(Head::default(), Vec::new()), Vec::new());
    let decoded = opened(&empty).1.into_catalogue();
    assert_eq!((decoded.len(), decoded.all().count(), &decoded), (0, 0, &Catalogue::default()));
}

/// Adds the titles as a part, and tells how many programmes it saw.
struct Titles {
    titles: Vec<u8>,
    seen: Arc<Mutex<Vec<u32>>>,
}

impl Companion for Titles {
    fn see(&mut self, record: u32, programme: &Programme) {
        self.titles.extend(programme.title.as_bytes());
        self.seen.lock().unwrap().push(record);
    }

    fn finish(self: Box<Self>, out: &mut dyn PartSink) -> io::Result<()> {
        out.put("titles", &self.titles)
    }
}

#[test]
fn a_companion_sees_every_programme_once_and_adds_its_part() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let companion = Titles { titles: Vec::new(), seen: Arc::clone(&seen) };
    let bytes = compiled(&DATA.known.catalogue, vec![Box::new(companion)]);
    assert_eq!(*seen.lock().unwrap(), (0..303).collect::<Vec<u32>>());
    let (container, _) = opened(&bytes);
    let titles: String = DATA.known.catalogue.programmes().iter().map(|one| one.title.as_str()).collect();
    assert_eq!(container.part("titles"), titles.as_bytes());
    assert_eq!(container.verify_all(), Ok(()));
}

#[test]
fn a_part_of_a_taken_name_is_refused() {
    struct Taken;
    impl Companion for Taken {
        fn see(&mut self, _: u32, _: &Programme) {}
        fn finish(self: Box<Self>, out: &mut dyn PartSink) -> io::Result<()> {
            out.put(microcred::compiled::BY_ID, &[])
        }
    }
    let writer =
        microcred::compiled::writer::CatalogueWriter::new(io::Cursor::new(Vec::new()), vec![Box::new(Taken)]).unwrap();
    assert_eq!(writer.finish(&Head::default()).unwrap_err().kind(), io::ErrorKind::InvalidInput);
}
