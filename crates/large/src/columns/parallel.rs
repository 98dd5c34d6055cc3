//! Two pieces of work side by side.

use std::thread;

/// Does two things side by side; `None` where either gives none.
pub(super) fn join<A, B: Send>(
    one: impl FnOnce() -> Option<A>,
    other: impl FnOnce() -> Option<B> + Send,
) -> Option<(A, B)> {
    let (one, other) = thread::scope(|scope| {
        let other = scope.spawn(other);
        (one(), other.join().ok().flatten())
    });
    one.zip(other)
}
