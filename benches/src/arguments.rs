//! What is asked for after `--`.

use std::collections::HashMap;

/// Flags with their values; a flag without a value has an empty one.
#[derive(Debug, Clone, Default)]
pub struct Arguments(HashMap<String, String>);

/// Reads `--name value` and `--name=value` from the command line, and leaves out what cargo adds.
#[must_use]
pub fn read() -> Arguments {
    let mut found: HashMap<String, String> = HashMap::new();
    let mut last = None;
    for argument in std::env::args().skip(1) {
        match (argument.strip_prefix("--"), last.take()) {
            (Some("bench"), _) => {}
            (Some(flag), _) => {
                let (name, value) = flag.split_once('=').unwrap_or((flag, ""));
                found.insert(name.to_owned(), value.to_owned());
                last = value.is_empty().then(|| name.to_owned());
            }
            (None, Some(name)) => {
                found.insert(name, argument);
            }
            (None, None) => {}
        }
    }
    Arguments(found)
}

impl Arguments {
    /// Whether a flag is there.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The words of a flag, set apart by commas.
    #[must_use]
    pub fn words(&self, name: &str) -> Option<Vec<String>> {
        self.0.get(name).map(|value| value.split(',').map(str::to_owned).collect())
    }

    /// The numbers of a flag.
    #[must_use]
    pub fn numbers(&self, name: &str) -> Option<Vec<usize>> {
        self.0.get(name).map(|value| value.split(',').filter_map(|number| number.parse().ok()).collect())
    }

    /// The number of a flag.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        self.0.get(name).and_then(|value| value.parse().ok())
    }
}
