//! A gate before the file system that counts calls and lets one of them, or all from one on, fail.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex};

use microcred::system::Disk;
use microcred::system::disk::{FaultInjector, FsOperation};

/// The ways in which calls fail: refused, no room left, and a device that is broken.
pub const KINDS: &[ErrorKind] = &[ErrorKind::PermissionDenied, ErrorKind::StorageFull, ErrorKind::Other];

/// Which calls fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureMode {
    None,
    /// The call of this number.
    One(usize, ErrorKind),
    /// Every call from this number on.
    From(usize, ErrorKind),
    /// Every call of a sort.
    Every(FsOperation, ErrorKind),
}

impl FailureMode {
    /// In which way it fails.
    pub fn kind(self) -> Option<ErrorKind> {
        match self {
            Self::None => None,
            Self::One(_, kind) | Self::From(_, kind) | Self::Every(_, kind) => Some(kind),
        }
    }

    fn of(self, number: usize, call: FsOperation) -> io::Result<()> {
        match self {
            Self::Every(sort, kind) if sort == call => Err(kind.into()),
            Self::One(at, kind) if at == number => Err(kind.into()),
            Self::From(at, kind) if at <= number => Err(kind.into()),
            _ => Ok(()),
        }
    }
}

#[derive(Debug)]
pub struct CallRecorder {
    fail: FailureMode,
    calls: Mutex<Vec<FsOperation>>,
}

impl CallRecorder {
    /// The calls that were asked for.
    pub fn calls(&self) -> Vec<FsOperation> {
        self.calls.lock().unwrap().clone()
    }
}

impl FaultInjector for CallRecorder {
    fn check(&self, call: FsOperation) -> io::Result<()> {
        let mut calls = self.calls.lock().unwrap();
        calls.push(call);
        self.fail.of(calls.len() - 1, call)
    }
}

/// A file system with a gate before it.
pub fn disk(fail: FailureMode) -> (Disk, Arc<CallRecorder>) {
    let gate = Arc::new(CallRecorder { fail, calls: Mutex::default() });
    (Disk::with_fault_injector(gate.clone()), gate)
}

/// Every way in which one of these calls fails, all from it on, or all of its sort.
pub fn ways(calls: &[FsOperation]) -> Vec<FailureMode> {
    let each = |kind: ErrorKind| {
        let numbers = (0..calls.len()).flat_map(move |at| [FailureMode::One(at, kind), FailureMode::From(at, kind)]);
        let sorts: BTreeSet<FsOperation> = calls.iter().copied().collect();
        numbers.chain(sorts.into_iter().map(move |call| FailureMode::Every(call, kind)))
    };
    KINDS.iter().flat_map(|kind| each(*kind)).collect()
}
