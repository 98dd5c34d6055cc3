//! Tells what a made catalogue is like: `cargo run --release -p microcred-benches --bin describe -- 30000 [SEED]`.

use std::collections::{HashMap, HashSet};
use std::time::Instant;

use microcred_benches::items::{Called, Items};
use microcred_benches::made::Made;
use microcred_benches::typing::{script, whole};
use microcred_core::money::Price;
use microcred_core::program::Program;
use microcred_core::sanitize::folded_words;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).filter_map(|argument| argument.parse::<u64>().ok());
    let count = usize::try_from(arguments.next().unwrap_or(30_000))?;
    let seed = arguments.next().unwrap_or(1);
    let called = Called::read();
    println!(
        "seed                  {seed}, first title of it: {}",
        Made::new(seed, 1).map(|one| one.title).collect::<String>()
    );

    let before = Instant::now();
    let made = Made::new(seed, count);
    let ready = before.elapsed();
    let before = Instant::now();
    let bytes: usize = made.map(|program| program.title.len()).sum();
    let took = before.elapsed();
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    let per = |part: usize| part as f64 / count.max(1) as f64;
    println!("records               {count}");
    println!(
        "records a second      {:.0} (and {:.0} ms before the first)",
        per(count * count) / took.as_secs_f64(),
        ready.as_secs_f64() * 1e3
    );
    println!("mean title, letters   {:.1}", per(bytes));

    let mut tally = Tally::default();
    for program in Made::new(seed, count) {
        tally.add(&called, &program);
    }
    println!("mean title, words     {:.2}", per(tally.title_words));
    println!("longest, shortest     {} and {} words", tally.longest, tally.shortest);
    println!("distinct words        {}", tally.records_of.len());
    println!("postings              {} ({:.1} a record)", tally.postings, per(tally.postings));
    println!("slope of title words  {:.2}", tally.slope());
    println!("letters of a line     {:.0}", per(tally.line_bytes));
    println!("prices unknown        {:.1} %", per(tally.unpriced) * 100.0);
    println!("criteria unknown      {:.1} %", per(tally.silent) / 13.0 * 100.0);
    println!("skills, occupations   {:.2} and {:.2} a record", per(tally.skills), per(tally.occupations));
    println!("distinct ids          {}", tally.ids.len());
    println!("providers             {}", tally.providers.len());
    let mut shares: Vec<(String, usize)> = tally.provinces.into_iter().collect();
    shares.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let shares: Vec<String> = shares.iter().map(|(name, part)| format!("{name} {:.1}", per(*part) * 100.0)).collect();
    println!("provinces in %        {}", shares.join(", "));
    println!("some titles");
    for program in Made::new(seed, count).step_by((count / 20).max(1)) {
        println!("    {} | {} | {}", program.title, program.provider, program.id);
    }
    let typed_from: Vec<Program> = Made::new(seed, count).step_by((count / 200).max(1)).collect();
    println!("what is typed: {} key presses in 400 sessions; some sought", script(seed, 400, &typed_from).len());
    for query in whole(seed, 24, &typed_from) {
        println!("    {query}");
    }
    Ok(())
}

/// What is counted.
#[derive(Default)]
struct Tally {
    title_words: usize,
    longest: usize,
    shortest: usize,
    line_bytes: usize,
    unpriced: usize,
    silent: usize,
    skills: usize,
    occupations: usize,
    postings: usize,
    ids: HashSet<String>,
    providers: HashMap<String, usize>,
    provinces: HashMap<String, usize>,
    records_of: HashMap<String, usize>,
    titles_of: HashMap<String, usize>,
}

impl Tally {
    fn add(&mut self, called: &Called, program: &Program) {
        let words = folded_words(&program.title);
        let spaced = program.title.split(' ').count();
        self.title_words += spaced;
        self.longest = self.longest.max(spaced);
        self.shortest = if self.shortest == 0 { spaced } else { self.shortest.min(spaced) };
        for word in words {
            *self.titles_of.entry(word).or_default() += 1;
        }
        let mut items = Items::default();
        items.add(called, program);
        self.line_bytes += items.bytes();
        let mut words: Vec<String> = items.lines().flat_map(folded_words).collect();
        words.sort_unstable();
        words.dedup();
        self.postings += words.len();
        for word in words {
            *self.records_of.entry(word).or_default() += 1;
        }
        self.unpriced += usize::from(program.price == Price::Unknown);
        self.silent += program.criteria.iter().filter(|fact| fact.evidence.is_empty()).count();
        self.skills += program.skills.len();
        self.occupations += program.occupations.len();
        self.ids.insert(program.id.to_string());
        *self.providers.entry(program.provider.clone()).or_default() += 1;
        let province = program.province.map_or("none", |province| province.id());
        *self.provinces.entry(province.to_owned()).or_default() += 1;
    }

    /// By how much the logarithm of a word's frequency falls with the logarithm of its rank: -1 is Zipf's law.
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    fn slope(&self) -> f64 {
        let mut counts: Vec<usize> = self.titles_of.values().copied().collect();
        counts.sort_unstable_by_key(|count| std::cmp::Reverse(*count));
        let points: Vec<(f64, f64)> = (0..60)
            .map(|step| 10.0 * 1.12_f64.powi(step))
            .filter_map(|rank| counts.get(rank as usize - 1).map(|count| (rank.ln(), (*count as f64).ln())))
            .filter(|(_, count)| *count > 1.0)
            .collect();
        let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / points.len().max(1) as f64;
        let (x, y) = (mean(|point| point.0), mean(|point| point.1));
        let above: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
        above / points.iter().map(|point| (point.0 - x).powi(2)).sum::<f64>()
    }
}
