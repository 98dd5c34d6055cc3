//! How long the tests by chance and the sweeps go on.
//!
//! `MICROCRED_LONG=1` makes them long; each number is then the second one below. `MICROCRED_LONG_SECONDS` says after how
//! many seconds no further walk or case begins. `PROPTEST_CASES` sets the cases of the properties without a number.
//!
//! | what | normal | long |
//! |---|---|---|
//! | seeds of random walks (`monkey`; `MICROCRED_MONKEY_SEEDS=FROM..TO` takes others) | 40 | 150 |
//! | cases of each fuzz target (`fuzz`; `MICROCRED_FUZZ_SECONDS`, `MICROCRED_FUZZ_SEED`) | 500 | 6,000 |
//! | cases of a property with a number of its own | as stated | 16 times as many |
//! | sizes of the windows (`screens`) | edges and every 7th | every one |
//! | answer sets in prompts and on screens (`plain`) | 80, 40 | 800, 400 |

use std::env;
use std::ops::Range;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::test_runner::Config;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Returns true when the long runs are asked for.
pub fn is_long() -> bool {
    env::var_os("MICROCRED_LONG").is_some_and(|value| value != "0")
}

/// Returns the first number, or the second one in a long run.
pub fn either<T>(normal: T, long: T) -> T {
    if is_long() { long } else { normal }
}

/// Returns a configuration of proptest with a number of cases.
pub fn cases(normal: u32) -> Config {
    Config { cases: either(normal, normal * 16), ..Config::default() }
}

/// Returns true until the seconds of a long run are over.
pub fn has_time_left() -> bool {
    let limit = number("MICROCRED_LONG_SECONDS").filter(|_| is_long()).map(Duration::from_secs);
    limit.is_none_or(|limit| START.elapsed() < limit)
}

/// Returns the number in an environment variable.
pub fn number(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number, not {text}")))
}

/// Returns the range `FROM..TO` in an environment variable.
pub fn range(name: &str) -> Option<Range<u64>> {
    let text = env::var(name).ok()?;
    let ends = text.split_once("..").and_then(|(from, to)| Some(from.parse().ok()?..to.parse().ok()?));
    Some(ends.unwrap_or_else(|| panic!("{name} is FROM..TO, not {text}")))
}
