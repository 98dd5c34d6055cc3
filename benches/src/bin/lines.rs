//! Writes the lines that are searched, one for each record, to standard output:
//! `cargo run --release -p microcred-benches --bin lines -- 30000 [SEED]`.

use std::io::Write;

use microcred_benches::items::{Called, Items};
use microcred_benches::made::Made;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).filter_map(|argument| argument.parse::<u64>().ok());
    let count = usize::try_from(arguments.next().unwrap_or(30_000))?;
    let items = Items::new(&Called::read(), Made::new(arguments.next().unwrap_or(1), count));
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in items.lines() {
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(())
}
