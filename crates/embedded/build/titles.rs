//! The titles of jobs in `reference/titles/`, read and checked.

use std::error::Error;
use std::path::Path;

use microcred_core::job_titles::JobTitles;
use microcred_core::occupation::{NocCode, Occupations};
use microcred_search::jobs::group_titles;
use microcred_search::jobs::titles::{JobSource, PackedTitles, pack};

/// The languages whose everyday words find programs too: those of the screens.
const SCREEN_LANGUAGES: [&str; 3] = ["en", "fr", "es"];

/// One title.
struct TitleRow {
    code: NocCode,
    language: String,
    source: JobSource,
    title: String,
    /// File and line, for a fault.
    place: String,
}

/// Every title of `reference/titles/`.
pub struct ReadTitles {
    official: Vec<TitleRow>,
    everyday: Vec<TitleRow>,
    esco: Vec<TitleRow>,
    united_states: JobTitles,
}

impl ReadTitles {
    /// Reads the files; the titles of the United States are given. A line that cannot be read is an error with its file and line.
    pub fn read(root: &Path, united_states: JobTitles) -> Result<Self, Box<dyn Error>> {
        let mut official = Vec::new();
        read_lines(root, "noc2021.tsv", &["noc", "language", "title"], |place, cells| {
            official.push(row(&place, cells.first(), cells.get(1), JobSource::Example, cells.get(2))?);
            Ok(())
        })?;
        let mut everyday = Vec::new();
        let head = ["noc", "other_noc", "idea", "language", "word", "note"];
        read_lines(root, "plain_words.tsv", &head, |place, cells| {
            everyday.push(row(&place, cells.first(), cells.get(3), JobSource::PlainWord, cells.get(4))?);
            for other in cells.get(1).copied().unwrap_or("").split_whitespace() {
                everyday.push(row(&place, Some(&other), cells.get(3), JobSource::PlainWordAlso, cells.get(4))?);
            }
            Ok(())
        })?;
        let mut esco = Vec::new();
        read_lines(root, "esco.tsv", &["language", "grade", "noc", "title"], |place, cells| {
            let source = match cells.get(1).copied() {
                Some("A") => JobSource::EscoA,
                Some("B") => JobSource::EscoB,
                Some("C") => JobSource::EscoC,
                _ => return Err(format!("{place}: the grade is A, B or C")),
            };
            esco.push(row(&place, cells.get(2), cells.first(), source, cells.get(3))?);
            Ok(())
        })?;
        Ok(Self { official, everyday, esco, united_states })
    }

    /// Holds every code to the unit groups, and every unit group to a title.
    pub fn check(&self, occupations: &Occupations) -> Result<(), Box<dyn Error>> {
        let all = self.official.iter().chain(&self.everyday).chain(&self.esco);
        if let Some(wrong) = all.into_iter().find(|row| occupations.get(row.code).is_none()) {
            return Err(format!("{}: {} is no unit group of NOC 2021", wrong.place, wrong.code).into());
        }
        Ok(())
    }

    /// The titles by which programs are found too: those of the United States, and the everyday words of the languages of the
    /// screens.
    pub fn of_programs(&self) -> JobTitles {
        let mut titles = self.united_states.clone();
        for row in &self.everyday {
            if row.source == JobSource::PlainWord && SCREEN_LANGUAGES.contains(&row.language.as_str()) {
                titles.add(row.code, [row.title.clone()]);
            }
        }
        titles
    }

    /// Official titles, everyday words and titles of the United States, packed.
    pub fn packed_official(&self, occupations: &Occupations) -> PackedTitles {
        let rows = self.official.iter().chain(&self.everyday).map(TitleRow::parts);
        let elsewhere = self.united_states.all().flat_map(|(code, titles)| {
            titles.iter().map(move |title| (code, "en", JobSource::UnitedStates, title.as_str()))
        });
        pack(group_titles(occupations).chain(rows).chain(elsewhere))
    }

    /// The titles of ESCO, packed.
    pub fn packed_esco(&self) -> PackedTitles {
        pack(self.esco.iter().map(TitleRow::parts))
    }
}

impl TitleRow {
    fn parts(&self) -> (NocCode, &str, JobSource, &str) {
        (self.code, &self.language, self.source, &self.title)
    }
}

fn row(
    place: &str,
    code: Option<&&str>,
    language: Option<&&str>,
    source: JobSource,
    title: Option<&&str>,
) -> Result<TitleRow, String> {
    let code = code.and_then(|code| NocCode::parse(code)).ok_or_else(|| format!("{place}: a code has five digits"))?;
    let language = language.filter(|tag| !tag.is_empty() && !tag.contains(' '));
    let language = (*language.ok_or_else(|| format!("{place}: a tag of a language is expected"))?).to_owned();
    let title = title.filter(|title| !title.is_empty() && !title.starts_with('='));
    let title = (*title.ok_or_else(|| format!("{place}: a title is expected"))?).to_owned();
    Ok(TitleRow { code, language, source, title, place: place.to_owned() })
}

/// Calls for every line after the head, with the file and line, and the cells.
fn read_lines(
    root: &Path,
    file: &str,
    head: &[&str],
    mut call: impl FnMut(String, &[&str]) -> Result<(), String>,
) -> Result<(), Box<dyn Error>> {
    let path = root.join("reference/titles").join(file);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .from_path(path)
        .map_err(|error| format!("reference/titles/{file}: {error}"))?;
    if reader.headers()?.iter().ne(head.iter().copied()) {
        return Err(format!("reference/titles/{file}: the first line is expected to be: {}", head.join(" ")).into());
    }
    for record in reader.records() {
        let record = record.map_err(|error| format!("reference/titles/{file}: {error}"))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<&str> = record.iter().collect();
        call(format!("reference/titles/{file}:{line}"), &cells)?;
    }
    Ok(())
}
