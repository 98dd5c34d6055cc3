//! The files of an unattended place: its settings, and the counts of its visits.

use std::fs;

use jiff::civil::date;
use microcred::domain::usage::{Usage, Visit};
use microcred::store::disk::Call;
use microcred::store::site::{SiteError, read_from};
use microcred::store::usage::{UsageError, check_on, count_on};

use super::gate::{Fail, disk, ways};

const BEFORE: &str = "day,language,visits,completed\n2026-11-20,fr,999,9\n2026-11-21,en,9,1\n";

fn visit() -> Visit {
    Visit { day: date(2026, 11, 21), language: "en".to_owned(), completed: true }
}

#[test]
fn whichever_call_fails_no_visit_that_was_counted_is_lost_and_it_is_said_why() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("usage.csv");
    fs::write(&path, BEFORE).unwrap();
    let (whole, gate) = disk(Fail::None);
    count_on(&whole, &path, &visit()).unwrap();
    let after = fs::read_to_string(&path).unwrap();
    assert!(after.contains("2026-11-21,en,10,2"), "{after}");
    for call in [Call::Open, Call::Look, Call::Lock, Call::Read, Call::Seek, Call::Write, Call::Sync] {
        assert!(gate.calls().contains(&call), "{call:?}");
    }
    for fail in ways(&gate.calls()) {
        fs::write(&path, BEFORE).unwrap();
        let counted = count_on(&disk(fail).0, &path, &visit());
        let now = fs::read_to_string(&path).unwrap();
        // What was written and could not be brought to the disk for sure is taken back, or stands there whole.
        let sound = if counted.is_ok() { now == after } else { now == BEFORE || now == after };
        assert!(sound && Usage::read(&now).is_ok(), "{fail:?}: {now}");
        if let Err(error) = counted {
            let told = error.to_string();
            let why = fail.kind().map(std::io::Error::from).unwrap().to_string();
            assert!(told.contains("usage.csv") && told.contains(&why), "{fail:?}: {told}");
        }
        assert!(count_on(&disk(Fail::None).0, &path, &visit()).is_ok(), "the next visit is counted after {fail:?}");
    }
}

#[test]
fn a_file_of_counts_that_cannot_be_used_is_told_before_the_place_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("usage.csv");
    fs::write(&path, BEFORE).unwrap();
    let (whole, gate) = disk(Fail::None);
    check_on(&whole, &path).unwrap();
    for fail in ways(&gate.calls()) {
        assert!(matches!(check_on(&disk(fail).0, &path), Err(UsageError::Io { .. })), "{fail:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), BEFORE);
    }
}

#[test]
fn settings_that_cannot_be_read_to_the_end_are_not_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.ron");
    fs::write(&path, "(idle_seconds: 60)").unwrap();
    let (whole, gate) = disk(Fail::None);
    assert!(read_from(&whole, &path, &["en"]).is_ok());
    for fail in ways(&gate.calls()) {
        assert!(matches!(read_from(&disk(fail).0, &path, &["en"]), Err(SiteError::File(_))), "{fail:?}");
    }
}
