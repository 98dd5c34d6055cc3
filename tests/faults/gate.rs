//! A gate before the file system that counts calls and lets one of them, or all from one on, fail.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex};

use microcred::store::Disk;
use microcred::store::disk::{Call, Gate};

/// The ways in which calls fail: refused, no room left, and a device that is broken.
pub const KINDS: &[ErrorKind] = &[ErrorKind::PermissionDenied, ErrorKind::StorageFull, ErrorKind::Other];

/// Which calls fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fail {
    None,
    /// The call of this number.
    One(usize, ErrorKind),
    /// Every call from this number on.
    From(usize, ErrorKind),
    /// Every call of a sort.
    Every(Call, ErrorKind),
}

impl Fail {
    /// In which way it fails.
    pub fn kind(self) -> Option<ErrorKind> {
        match self {
            Self::None => None,
            Self::One(_, kind) | Self::From(_, kind) | Self::Every(_, kind) => Some(kind),
        }
    }

    fn of(self, number: usize, call: Call) -> io::Result<()> {
        match self {
            Self::Every(sort, kind) if sort == call => Err(kind.into()),
            Self::One(at, kind) if at == number => Err(kind.into()),
            Self::From(at, kind) if at <= number => Err(kind.into()),
            _ => Ok(()),
        }
    }
}

#[derive(Debug)]
pub struct Counting {
    fail: Fail,
    calls: Mutex<Vec<Call>>,
}

impl Counting {
    /// The calls that were asked for.
    pub fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap().clone()
    }
}

impl Gate for Counting {
    fn pass(&self, call: Call) -> io::Result<()> {
        let mut calls = self.calls.lock().unwrap();
        calls.push(call);
        self.fail.of(calls.len() - 1, call)
    }
}

/// A file system with a gate before it.
pub fn disk(fail: Fail) -> (Disk, Arc<Counting>) {
    let gate = Arc::new(Counting { fail, calls: Mutex::default() });
    (Disk::behind(gate.clone()), gate)
}

/// Every way in which one of these calls fails, all from it on, or all of its sort.
pub fn ways(calls: &[Call]) -> Vec<Fail> {
    let each = |kind: ErrorKind| {
        let numbers = (0..calls.len()).flat_map(move |at| [Fail::One(at, kind), Fail::From(at, kind)]);
        let sorts: BTreeSet<Call> = calls.iter().copied().collect();
        numbers.chain(sorts.into_iter().map(move |call| Fail::Every(call, kind)))
    };
    KINDS.iter().flat_map(|kind| each(*kind)).collect()
}
