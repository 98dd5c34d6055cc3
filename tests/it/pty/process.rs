//! What the system tells of a process. Only Linux tells it all; elsewhere the answers are `None`.

use std::fs;
use std::time::Duration;

/// How far apart the ticks are in which Linux counts processor time.
const CPU_TICK: Duration = Duration::from_millis(10);

/// The state of a process, `R`, `S`, `T` (stopped), `Z` (ended and not yet asked for) and so on.
pub fn state(id: u32) -> Option<char> {
    fields(id)?.first()?.chars().next()
}

/// The processor time that a process has used, also when it has ended and nobody asked for it yet.
pub fn processor_time(id: u32) -> Option<Duration> {
    let fields = fields(id)?;
    let ticks = |place: usize| fields.get(place)?.parse::<u32>().ok();
    Some(CPU_TICK * (ticks(11)? + ticks(12)?))
}

/// The most memory that a process has had at one time, in bytes.
pub fn peak_memory_bytes(id: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

/// The process of this name: this one or one that it started.
pub fn named(name: &str, id: u32) -> Option<u32> {
    let own = fs::read_to_string(format!("/proc/{id}/comm")).ok()?;
    if own.trim() == name {
        return Some(id);
    }
    let started = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).ok()?;
    started.split_whitespace().filter_map(|child| child.parse().ok()).find_map(|child| named(name, child))
}

/// What follows the name of the program, which may hold anything.
fn fields(id: u32) -> Option<Vec<String>> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    Some(stat.rsplit_once(')')?.1.split_whitespace().map(str::to_owned).collect())
}
