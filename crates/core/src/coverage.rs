//! How many programs lead to an occupation in a province: the table that shows where the catalogue is thin.

use crate::catalogue::Catalogue;
use crate::fact::Tristate;
use crate::occupation::{NocCode, Province};
use crate::program::{Program, Status};
use crate::terms::MeantFor;

/// The most occupations of one program that count in the table; of more, none can be its own.
pub const MAX_COUNTED_OCCUPATIONS: usize = 3;

/// Occupations that newcomers often hold or want (chosen by this project), by their NOC 2021 codes.
pub const COMMON_OCCUPATIONS: &[&str] = &[
    "31301", "32101", "31102", "21300", "11100", "41221", "73300", "63200", "33102", "42202", "72200", "72106",
    "21234", "21223", "13110", "62010", "65310", "65312", "75101", "64410", "31120", "32120", "41300", "72300",
    "63210", "85100", "85101", "64409", "11200", "70010", "52120", "12200",
];

/// The provinces of the table.
pub const COMMON_PROVINCES: &[Province] =
    &[Province::On, Province::Bc, Province::Ab, Province::Qc, Province::Ns, Province::Mb, Province::Sk, Province::Nb];

/// One row: an occupation, and the programs of each province that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageRow {
    /// The occupation.
    pub occupation: NocCode,
    /// Programs that have not ended, by the province of [`Coverage::provinces`]: its own and national ones.
    pub programs: Vec<usize>,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The columns.
    pub provinces: Vec<Province>,
    /// The rows.
    pub rows: Vec<CoverageRow>,
}

impl Coverage {
    /// Returns how many cells have at least one program, and how many there are.
    #[must_use]
    pub fn filled(&self) -> (usize, usize) {
        let cells = self.rows.iter().flat_map(|row| &row.programs);
        (cells.clone().filter(|count| **count > 0).count(), cells.count())
    }
}

/// Counts the programs that have not ended and lead to each occupation, in each province or everywhere in Canada.
#[must_use]
pub fn coverage(catalogue: &Catalogue, occupations: &[NocCode], provinces: &[Province]) -> Coverage {
    let mut rows: Vec<CoverageRow> = occupations
        .iter()
        .map(|occupation| CoverageRow { occupation: *occupation, programs: vec![0; provinces.len()] })
        .collect();
    for program in catalogue.all().filter(|program| program.status != Status::Ended) {
        for row in rows.iter_mut().filter(|row| leads_to(&program, row.occupation)) {
            for (count, province) in row.programs.iter_mut().zip(provinces) {
                *count += usize::from(is_offered_in(&program, *province));
            }
        }
    }
    Coverage { provinces: provinces.to_vec(), rows }
}

/// Whether a program is of a province or national, counts there as far as known, and takes its residents as far as known.
fn is_offered_in(program: &Program, province: Province) -> bool {
    let takes_residents = match &program.terms.open_to.residents_of {
        MeantFor::Unknown | MeantFor::Anyone => true,
        MeantFor::Only(provinces) => provinces.contains(&province),
    };
    program.province.is_none_or(|own| own == province)
        && program.terms.valid_in.counts_in(province) != Tristate::No
        && takes_residents
}

fn leads_to(program: &Program, occupation: NocCode) -> bool {
    program.occupations.iter().take(MAX_COUNTED_OCCUPATIONS).any(|link| link.code == occupation)
}
