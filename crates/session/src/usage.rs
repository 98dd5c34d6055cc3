//! How an unattended place is used: visits counted by day and language, and nothing else.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;

/// The first line of a file of counts.
const CSV_HEADER: &str = "day,language,visits,completed";
/// No more lines are read: some hundred years.
const MAX_LINES: usize = 100_000;

/// One visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitRecord {
    /// The day.
    pub day: Date,
    /// The tag of the language at the end.
    pub language: String,
    /// Whether a program was looked at.
    pub completed: bool,
}

/// Visits and completed visits by day and language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UsageCounts {
    counts: BTreeMap<(Date, String), (u64, u64)>,
}

/// A line that is no count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {0}: expected day,language,visits,completed")]
pub struct UsageLineError(pub usize);

impl UsageCounts {
    /// Reads a file of counts; an empty one holds none.
    ///
    /// # Errors
    /// The first line that is no count.
    pub fn parse(text: &str) -> Result<Self, UsageLineError> {
        let mut usage = Self::default();
        for (place, line) in text.lines().enumerate().take(MAX_LINES) {
            let number = place + 1;
            if (place == 0 && line == CSV_HEADER) || line.trim().is_empty() {
                continue;
            }
            let (key, counts) = parse_row(line).ok_or(UsageLineError(number))?;
            usage.counts.insert(key, counts);
        }
        Ok(usage)
    }

    /// Counts a visit.
    pub fn add_visit(&mut self, visit: &VisitRecord) {
        let (visits, completed) = self.counts.entry((visit.day, visit.language.clone())).or_default();
        *visits += 1;
        *completed += u64::from(visit.completed);
    }

    /// The file of counts.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut text = format!("{CSV_HEADER}\n");
        for ((day, language), (visits, completed)) in &self.counts {
            let _ = writeln!(text, "{day},{language},{visits},{completed}");
        }
        text
    }
}

type UsageRow = ((Date, String), (u64, u64));

fn parse_row(line: &str) -> Option<UsageRow> {
    let mut cells = line.split(',');
    let (day, language) = (cells.next()?.parse().ok()?, cells.next()?);
    let is_tag = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    let (visits, completed) = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
    (is_tag && cells.next().is_none()).then(|| ((day, language.to_owned()), (visits, completed)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn visit(day: i8, language: &str, completed: bool) -> VisitRecord {
        VisitRecord { day: date(2026, 11, day), language: language.to_owned(), completed }
    }

    #[test]
    fn visits_are_counted_by_day_and_language() {
        let mut usage = UsageCounts::default();
        for one in [visit(2, "fr", true), visit(1, "en", false), visit(1, "en", true), visit(1, "fr", false)] {
            usage.add_visit(&one);
        }
        let text = "day,language,visits,completed\n2026-11-01,en,2,1\n2026-11-01,fr,1,0\n2026-11-02,fr,1,1\n";
        assert_eq!(usage.to_csv(), text);
        assert_eq!(UsageCounts::parse(text), Ok(usage));
    }

    #[test]
    fn invalid_usage_line_is_reported() {
        assert_eq!(UsageCounts::parse(""), Ok(UsageCounts::default()));
        for wrong in ["2026-11-01,en,2", "2026-13-01,en,2,1", "2026-11-01,=cmd,2,1", "2026-11-01,en,-2,1", "x"] {
            assert_eq!(UsageCounts::parse(&format!("{CSV_HEADER}\n{wrong}\n")), Err(UsageLineError(2)), "{wrong}");
        }
    }
}
