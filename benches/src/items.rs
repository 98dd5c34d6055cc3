//! The items that every search is held against: one line of text for each record, the same for all.

use std::sync::Arc;

use microcred::system::data;
use microcred_core::program::Program;
use microcred_core::reference_data::ReferenceData;
use microcred_core::sanitize::Localised;
use microcred_i18n::MultilingualNames;

/// What is known beside the records, and what the codes in a record are called.
#[derive(Debug)]
pub struct Called {
    /// What the program knows.
    pub known: Arc<ReferenceData>,
    /// The names of fields of work and of provinces.
    pub names: MultilingualNames,
}

impl Called {
    /// What the program itself calls them, in every language.
    #[must_use]
    pub fn read() -> Self {
        Self { known: data::embedded().reference, names: MultilingualNames::all_languages() }
    }
}

/// One line for each record: title, provider, skills, roles, codes and titles of occupations, sector and province, each in
/// every language; the parts are set apart by semicolons.
#[derive(Debug, Clone, Default)]
pub struct Items {
    text: String,
    /// Where each line ends, and where its title does.
    ends: Vec<(usize, usize)>,
}

impl Items {
    /// The lines of records.
    #[must_use]
    pub fn new(called: &Called, records: impl Iterator<Item = Program>) -> Self {
        let mut items = Self::default();
        records.for_each(|program| items.add(called, &program));
        items.text.shrink_to_fit();
        items
    }

    /// Adds the line of a record.
    pub fn add(&mut self, called: &Called, program: &Program) {
        self.text.push_str(&program.title);
        let title = self.text.len();
        let mut add = |part: &str| {
            self.text.push_str("; ");
            self.text.push_str(part);
        };
        add(&program.provider);
        for (_, text) in program.skills.iter().chain(&program.roles).flat_map(Localised::entries) {
            add(text);
        }
        for link in &program.occupations {
            add(&link.code.to_string());
            let known = called.known.occupations.get(link.code);
            known.into_iter().flat_map(|one| one.title.entries()).for_each(|(_, text)| add(text));
        }
        called.names.sector(program.sector).iter().for_each(|name| add(name));
        let province = program.province.map(|province| called.names.province(province)).unwrap_or_default();
        province.iter().for_each(|name| add(name));
        self.ends.push((self.text.len(), title));
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The lines in the order of the records.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.parts().map(|(line, _)| line)
    }

    /// The titles in the order of the records, each with the rest of its line.
    pub fn titles(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts().map(|(line, title)| line.split_at(title))
    }

    /// The lines with the lengths of their titles.
    fn parts(&self) -> impl Iterator<Item = (&str, usize)> {
        let mut start = 0;
        self.ends.iter().map(move |(end, title)| {
            let from = std::mem::replace(&mut start, *end);
            (&self.text[from..*end], title - from)
        })
    }

    /// The letters of all lines together, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.text.len()
    }
}
