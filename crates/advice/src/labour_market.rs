//! Is the job there: what is published on the occupation that a program leads to. Projections promise nobody a job.
//!
//! Outlook: Employment and Social Development Canada, Canadian Occupational Projection System 2024-2033, all of Canada.
//! Wages: Employment and Social Development Canada, Job Bank wages 2024. Open Government Licence - Canada.

use microcred_core::fact::Basis;
use microcred_core::money::Cents;
use microcred_core::occupation::{Occupation, Occupations, Province, Wage};
use microcred_core::profile::Profile;
use microcred_core::program::{OccupationLink, Program};
use microcred_core::schedule::Hours;

/// The years that the outlook is for.
pub const OUTLOOK_PERIOD: &str = "2024-2033";
/// The year of the wages.
pub const WAGE_YEAR: &str = "2024";
/// Where the outlook was published.
pub const OUTLOOK_SOURCE: &str = "https://open.canada.ca/data/en/dataset/e80851b8-de68-43bd-a85c-c72e1b3a3890";
/// Where the wages were published.
pub const WAGE_SOURCE: &str = "https://www.jobbank.gc.ca/trend-analysis/search-wages";

/// What is published on one occupation for one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LabourMarketInfo<'a> {
    /// The occupation.
    pub occupation: &'a Occupation,
    /// Whether a page names it for the program, or it was judged; `None`: the person named it.
    pub basis: Option<Basis>,
    /// The wages.
    pub wage: Wage,
    /// The province of the wages; `None`: all of Canada.
    pub region: Option<Province>,
}

/// What is published on the occupation of a program: the one that the person wants if it leads there, else its first.
#[must_use]
pub fn labour_market_info<'a>(
    program: &Program,
    profile: &Profile,
    occupations: &'a Occupations,
) -> Option<LabourMarketInfo<'a>> {
    let wanted = |link: &&OccupationLink| profile.target.occupation == Some(link.code);
    let link = program.occupations.iter().find(wanted).or_else(|| program.occupations.first())?;
    let occupation = occupations.get(link.code)?;
    Some(labour_market_info_for(occupation, Some(link.basis), profile.province))
}

/// The same for an occupation that a person named.
#[must_use]
pub fn labour_market_info_for(
    occupation: &Occupation,
    basis: Option<Basis>,
    home: Option<Province>,
) -> LabourMarketInfo<'_> {
    let published = |wage: &Wage| wage.low.or(wage.median).or(wage.high).is_some();
    let local =
        home.and_then(|home| Some((home, occupation.wage_by_province.get(&home).filter(|wage| published(wage))?)));
    let (wage, region) = local.map_or((occupation.wage, None), |(home, wage)| (*wage, Some(home)));
    LabourMarketInfo { occupation, basis, wage, region }
}

impl LabourMarketInfo<'_> {
    /// A price in hours of work at the low wage, before tax; `None` where that wage is not published.
    #[must_use]
    pub fn hours_of_work(&self, price: Cents) -> Option<Hours> {
        self.wage.low.filter(|low| *low > 0.0).map(|low| Hours(price.dollars() / low))
    }
}
