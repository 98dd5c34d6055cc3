//! What is measured beside time: memory, its bandwidth; and how figures are put together.

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

/// The memory of this process that is in use, in bytes; 0 where the system does not say.
#[must_use]
pub fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|rest| rest.trim().trim_end_matches("kB").trim().parse::<usize>().ok());
    kilobytes.unwrap_or_default() * 1024
}

/// How fast this machine reads memory, in bytes a second, with so many threads: the best of five sums over a buffer of
/// 512 MB.
#[must_use]
pub fn bandwidth(threads: usize) -> f64 {
    let buffer: Vec<u64> = (0..512 * 1024 * 1024 / 8).collect();
    let part = buffer.len().div_ceil(threads.max(1));
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let before = Instant::now();
        thread::scope(|scope| {
            for numbers in buffer.chunks(part) {
                scope.spawn(|| black_box(numbers.iter().fold(0_u64, |sum, number| sum.wrapping_add(*number))));
            }
        });
        best = best.min(before.elapsed());
    }
    let bytes = 512.0 * 1024.0 * 1024.0;
    bytes / best.as_secs_f64()
}

/// Times in milliseconds, put together.
#[derive(Debug, Clone, Default)]
pub struct Times {
    sorted: Vec<f64>,
}

impl Times {
    /// Of these.
    #[must_use]
    pub fn new(times: &[Duration]) -> Self {
        let mut sorted: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1e3).collect();
        sorted.sort_by(f64::total_cmp);
        Self { sorted }
    }

    /// The time that this share of all stay under or reach; 0 of none.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place in a list"
    )]
    pub fn at(&self, share: f64) -> f64 {
        let place = (share * self.sorted.len() as f64).ceil() as usize;
        self.sorted.get(place.saturating_sub(1)).copied().unwrap_or_default()
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sorted.len()
    }
}
