//! A compiled catalogue answers as the one that it was made from.

use std::io;
use std::sync::{Arc, Mutex};

use microcred_advice::matching::{MatchRequest, count_matches, find_matches};
use microcred_advice::near_misses::near_misses;
use microcred_core::catalogue::{Catalogue, CatalogueHeader};
use microcred_core::profile::{Profile, StudyPlace, Target};
use microcred_core::program::{Program, ProgramId, Sector};
use microcred_core::program_store::ProgramStore;
use microcred_core::record_id::RecordId;
use microcred_core::stats::stats;
use microcred_sections::sections::Sections;
use microcred_sections::writer::SectionBuilder;
use microcred_sections::writer::SectionSink;

use super::support::{COMPILED, compiled, folder, opened, run, shown};
use crate::support::data::{DATA, TODAY, program_count};

#[test]
fn every_command_gives_the_same_output() {
    let folder = folder(&[("all.mcat", &COMPILED)]);
    let file = folder.path().join("all.mcat");
    let person = ["--occupation", "33102", "--province", "ON", "--budget", "1500", "--hours-per-week", "10"];
    let first = DATA.reference.catalogue.in_memory_programs().first().unwrap().id.to_string();
    let last = DATA.reference.catalogue.in_memory_programs().last().unwrap().id.to_string();
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
fn matching_is_the_same_for_any_person() {
    let decoded = opened(&COMPILED).1.into_catalogue();
    let held = &DATA.reference.catalogue;
    assert_eq!((&decoded, stats(&decoded, TODAY)), (held, stats(held, TODAY)));
    let people = [
        Profile::default(),
        Profile { hours_per_week: Some(3), place: Some(StudyPlace::Online), ..Profile::default() },
        Profile { target: Target { sector: Some(Sector::It), ..Target::default() }, ..Profile::default() },
    ];
    for person in people {
        let wish = MatchRequest::new(&person, &DATA.reference, TODAY);
        assert_eq!(find_matches(&decoded, &wish), find_matches(held, &wish));
        assert_eq!(count_matches(&decoded, &wish), count_matches(held, &wish));
        assert_eq!(near_misses(&decoded, &wish), near_misses(held, &wish));
    }
}

#[test]
fn get_caches_the_record_and_peek_does_not() {
    let decoded = opened(&COMPILED).1.into_catalogue();
    let id = DATA.reference.catalogue.in_memory_programs().get(200).unwrap().id.clone();
    let owned = |catalogue: &Catalogue| matches!(catalogue.peek(&id), Some(std::borrow::Cow::Owned(_)));
    assert!(owned(&decoded) && owned(&decoded));
    let first = decoded.get(&id).unwrap();
    assert!(std::ptr::eq(first, decoded.get_record(decoded.record_of(&id).unwrap()).unwrap()));
    assert!(!owned(&decoded));
    let again = decoded.clone();
    assert!(std::ptr::eq(first, again.get(&id).unwrap()), "a copy shares what is kept");
    assert_eq!(
        (
            decoded.get_record(RecordId::from_index(program_count())),
            decoded.get_record(RecordId::from_index(usize::MAX)),
            decoded.in_memory_programs().len()
        ),
        (None, None, 0)
    );
}

#[test]
fn exactly_the_existing_ids_are_found() {
    let (_, compiled) = opened(&COMPILED);
    for (record, program) in DATA.reference.catalogue.in_memory_programs().iter().enumerate() {
        assert_eq!(compiled.record_of(&program.id), Some(record));
        let other = ProgramId::parse(&format!("{}0", program.id)).unwrap();
        assert_eq!(compiled.record_of(&other), None);
    }
    for id in ["a/a", "zzz/zzz"] {
        assert_eq!(compiled.record_of(&ProgramId::parse(id).unwrap()), None);
    }
    assert_eq!(compiled.check_id_order(), Ok(()));
}

#[test]
fn empty_catalogue_compiles() {
    let empty = compiled(&Catalogue::new(CatalogueHeader::default(), Vec::new()), Vec::new());
    let decoded = opened(&empty).1.into_catalogue();
    assert_eq!((decoded.len(), decoded.all().count(), &decoded), (0, 0, &Catalogue::default()));
}

/// Adds the titles as a part, and tells how many programs it saw.
struct TitlesCompanion {
    titles: Vec<u8>,
    seen: Arc<Mutex<Vec<u32>>>,
}

impl SectionBuilder for TitlesCompanion {
    fn add(&mut self, record: u32, program: &Program) {
        self.titles.extend(program.title.as_bytes());
        self.seen.lock().unwrap().push(record);
    }

    fn finish(self: Box<Self>, out: &mut dyn SectionSink) -> io::Result<()> {
        out.write_section("titles", &self.titles)
    }
}

#[test]
fn companion_visits_every_program_and_adds_a_section() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let companion = TitlesCompanion { titles: Vec::new(), seen: Arc::clone(&seen) };
    let bytes = compiled(&DATA.reference.catalogue, vec![Box::new(companion)]);
    assert_eq!(*seen.lock().unwrap(), (0..u32::try_from(program_count()).unwrap()).collect::<Vec<u32>>());
    let (container, _) = opened(&bytes);
    let titles: String = DATA.reference.catalogue.in_memory_programs().iter().map(|one| one.title.as_str()).collect();
    assert_eq!(container.section("titles"), titles.as_bytes());
    assert_eq!(container.verify_all(), Ok(()));
}

#[test]
fn duplicate_section_name_is_rejected() {
    struct DuplicateSection;
    impl SectionBuilder for DuplicateSection {
        fn add(&mut self, _: u32, _: &Program) {}
        fn finish(self: Box<Self>, out: &mut dyn SectionSink) -> io::Result<()> {
            out.write_section(microcred_data::binary::BY_ID_SECTION, &[])
        }
    }
    let writer = microcred_data::binary::writer::CatalogueWriter::new(
        io::Cursor::new(Vec::new()),
        vec![Box::new(DuplicateSection)],
    )
    .unwrap();
    assert_eq!(writer.finish(&CatalogueHeader::default()).unwrap_err().kind(), io::ErrorKind::InvalidInput);
}
