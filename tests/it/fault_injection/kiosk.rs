//! The files of an unattended place: its settings, and the counts of its visits.

use std::fs;

use microcred::system::disk::FsOperation;
use microcred::system::kiosk_config::{KioskConfigError, read_from};
use microcred::system::usage::{UsageFileError, check_on, record_visit_on};
use microcred_session::usage::{UsageCounts, VisitRecord};

use super::failing_disk::{FailureMode, disk, ways};
use crate::support::data::TODAY;

const OLD_COUNTS: &str = "day,language,visits,completed\n2026-11-20,fr,999,9\n2026-11-21,en,9,1\n";

fn visit() -> VisitRecord {
    VisitRecord { day: TODAY, language: "en".to_owned(), completed: true }
}

#[test]
fn visit_counts_survive_any_syscall_failure() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("usage.csv");
    fs::write(&path, OLD_COUNTS).unwrap();
    let (whole, gate) = disk(FailureMode::None);
    record_visit_on(&whole, &path, &visit()).unwrap();
    let after = fs::read_to_string(&path).unwrap();
    assert!(after.contains("2026-11-21,en,10,2"), "{after}");
    for call in [
        FsOperation::Open,
        FsOperation::Metadata,
        FsOperation::Lock,
        FsOperation::Read,
        FsOperation::Seek,
        FsOperation::Write,
        FsOperation::Sync,
    ] {
        assert!(gate.calls().contains(&call), "{call:?}");
    }
    for fail in ways(&gate.calls()) {
        fs::write(&path, OLD_COUNTS).unwrap();
        let counted = record_visit_on(&disk(fail).0, &path, &visit());
        let now = fs::read_to_string(&path).unwrap();
        // What was written and could not be brought to the disk for sure is taken back, or stands there whole.
        let sound = if counted.is_ok() { now == after } else { now == OLD_COUNTS || now == after };
        assert!(sound && UsageCounts::parse(&now).is_ok(), "{fail:?}: {now}");
        if let Err(error) = counted {
            let told = error.to_string();
            let why = fail.kind().map(std::io::Error::from).unwrap().to_string();
            assert!(told.contains("usage.csv") && told.contains(&why), "{fail:?}: {told}");
        }
        assert!(
            record_visit_on(&disk(FailureMode::None).0, &path, &visit()).is_ok(),
            "the next visit is counted after {fail:?}"
        );
    }
}

#[test]
fn unusable_counts_file_is_reported_at_kiosk_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("usage.csv");
    fs::write(&path, OLD_COUNTS).unwrap();
    let (whole, gate) = disk(FailureMode::None);
    check_on(&whole, &path).unwrap();
    for fail in ways(&gate.calls()) {
        assert!(matches!(check_on(&disk(fail).0, &path), Err(UsageFileError::Io { .. })), "{fail:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), OLD_COUNTS);
    }
}

#[test]
fn partially_readable_kiosk_config_is_rejected() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.ron");
    fs::write(&path, "(idle_seconds: 60)").unwrap();
    let (whole, gate) = disk(FailureMode::None);
    assert!(read_from(&whole, &path, &["en"]).is_ok());
    for fail in ways(&gate.calls()) {
        assert!(matches!(read_from(&disk(fail).0, &path, &["en"]), Err(KioskConfigError::File(_))), "{fail:?}");
    }
}
