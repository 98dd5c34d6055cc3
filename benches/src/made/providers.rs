//! Who offers the programs: names of places and kinds of schools, a few of them large and most small.

use std::collections::HashSet;

use microcred_core::occupation::Province;
use microcred_core::program::ProviderKind;

use super::chance::{Chance, Weighted};
use super::slug::slug;
use super::syllables::{Tongue, write_name};

/// So many records to one provider.
const RECORDS_EACH: usize = 40;
/// Steps of the golden ratio fall evenly between 0 and 1.
const GOLDEN: f64 = 0.618_033_988_749_895;
/// No fewer providers than this, however few the records.
const FEWEST: usize = 12;
/// Keeps the largest provider from having a seventh of all records.
const SHIFT: f64 = 8.0;
/// The share of providers that teach in French.
const IN_FRENCH: f64 = 0.2;
/// The longest part of an id that names the provider.
const LONGEST_SLUG: usize = 44;

/// One provider.
#[derive(Debug, Clone)]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// The part of an id that names it.
    pub slug: String,
    /// What it is.
    pub kind: ProviderKind,
    /// Where it is.
    pub province: Option<Province>,
    /// The language of its titles.
    pub tongue: Tongue,
}

/// All providers, the largest first.
#[derive(Debug, Clone)]
pub struct Providers {
    list: Vec<Provider>,
    table: Weighted,
}

impl Providers {
    /// The providers of a catalogue of `records` records.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 providers")]
    pub fn new(chance: &mut Chance, records: usize) -> Self {
        let count = (records / RECORDS_EACH).max(FEWEST);
        let mut names = HashSet::with_capacity(count);
        let mut slugs = HashSet::with_capacity(count);
        let mut list = Vec::with_capacity(count);
        while list.len() < count {
            // Spread evenly over the ranks, so that the shares hold for the records too.
            let spread = |step: f64| (list.len() as f64 * step).fract();
            let tongue = if spread(GOLDEN) < IN_FRENCH { Tongue::French } else { Tongue::English };
            let province = province(spread(std::f64::consts::SQRT_2), tongue);
            let kind = kind(spread(std::f64::consts::E));
            let name = name(chance, kind, tongue, names.len());
            let mut part = slug(&name, LONGEST_SLUG);
            if !names.insert(name.clone()) {
                continue;
            }
            if !slugs.insert(part.clone()) {
                part = format!("{part}-{}", list.len());
                slugs.insert(part.clone());
            }
            list.push(Provider { name, slug: part, kind, province, tongue });
        }
        Self { table: Weighted::by_rank(count, SHIFT), list }
    }

    /// A provider, the large ones more often.
    pub fn draw(&self, chance: &mut Chance) -> &Provider {
        &self.list[self.table.draw(chance)]
    }
}

/// Of English and of French providers, by the number of people in each province; the rest is nowhere in particular.
const PROVINCES: [&[(Province, f64)]; 2] = [
    &[
        (Province::On, 0.43),
        (Province::Bc, 0.15),
        (Province::Ab, 0.13),
        (Province::Qc, 0.05),
        (Province::Mb, 0.035),
        (Province::Sk, 0.033),
        (Province::Ns, 0.027),
        (Province::Nb, 0.013),
        (Province::Nl, 0.015),
        (Province::Pe, 0.005),
        (Province::Nt, 0.001),
        (Province::Yt, 0.001),
        (Province::Nu, 0.001),
    ],
    &[(Province::Qc, 0.82), (Province::On, 0.07), (Province::Nb, 0.04), (Province::Mb, 0.01), (Province::Ns, 0.005)],
];

fn province(at: f64, tongue: Tongue) -> Option<Province> {
    let mut left = at;
    PROVINCES[tongue as usize].iter().find_map(|(province, share)| {
        left -= share;
        (left < 0.0).then_some(*province)
    })
}

const KINDS: &[(ProviderKind, f64)] = &[
    (ProviderKind::College, 0.29),
    (ProviderKind::University, 0.22),
    (ProviderKind::PrivateSchool, 0.13),
    (ProviderKind::Nonprofit, 0.10),
    (ProviderKind::IndustryAssociation, 0.08),
    (ProviderKind::Polytechnic, 0.07),
    (ProviderKind::Employer, 0.04),
    (ProviderKind::Government, 0.03),
    (ProviderKind::Platform, 0.03),
    (ProviderKind::IndigenousInstitute, 0.01),
];

fn kind(at: f64) -> ProviderKind {
    let mut left = at;
    let found = KINDS.iter().find(|(_, share)| {
        left -= share;
        left < 0.0
    });
    found.map_or(ProviderKind::College, |(kind, _)| *kind)
}

fn name(chance: &mut Chance, kind: ProviderKind, tongue: Tongue, number: usize) -> String {
    let patterns: &[&'static str] = match (kind, tongue) {
        (ProviderKind::College, Tongue::English) => &["{} College", "{} Community College", "{} Regional College"],
        (ProviderKind::College, Tongue::French) => &["Cégep de {}", "Collège {}", "Collège communautaire de {}"],
        (ProviderKind::University, Tongue::English) => &["University of {}", "{} University"],
        (ProviderKind::University, Tongue::French) => &["Université de {}", "Université du Québec à {}"],
        (ProviderKind::Polytechnic, Tongue::English) => &["{} Polytechnic", "{} Institute of Technology"],
        (ProviderKind::Polytechnic, Tongue::French) => &["École polytechnique de {}", "Institut de technologie de {}"],
        (ProviderKind::PrivateSchool, Tongue::English) => {
            &["{} Academy", "{} School of Business", "{} Training Centre", "{} Career College", "{} Safety Training"]
        }
        (ProviderKind::PrivateSchool, Tongue::French) => {
            &["Académie {}", "Centre de formation professionnelle de {}", "École {}", "Formation {}"]
        }
        (ProviderKind::Nonprofit, Tongue::English) => {
            &["{} Community Services", "{} Skills Society", "{} Immigrant Services", "{} Learning Centre"]
        }
        (ProviderKind::Nonprofit, Tongue::French) => &["Carrefour {}", "Centre communautaire de {}", "Accueil {}"],
        (ProviderKind::IndustryAssociation, Tongue::English) => {
            &["{} Construction Association", "{} Trades Council", "Canadian {} Association", "{} Tourism Alliance"]
        }
        (ProviderKind::IndustryAssociation, Tongue::French) => &["Association {} du Québec", "Ordre des métiers de {}"],
        (ProviderKind::Employer, Tongue::English) => &["{} Group", "{} Health", "{} Systems"],
        (ProviderKind::Employer, Tongue::French) => &["Groupe {}", "Services {}"],
        (ProviderKind::Government, Tongue::English) => &["City of {}", "{} Regional District"],
        (ProviderKind::Government, Tongue::French) => &["Ville de {}", "Centre de services scolaire de {}"],
        (ProviderKind::Platform, Tongue::English) => &["{} Learning", "{} Online", "{}X"],
        (ProviderKind::Platform, Tongue::French) => &["{} en ligne", "Campus {}"],
        (ProviderKind::IndigenousInstitute, Tongue::English) => &["{} First Nations Institute", "{} Tribal College"],
        (ProviderKind::IndigenousInstitute, Tongue::French) => &["Institut des Premières Nations de {}"],
    };
    let mut place = String::new();
    let known = PLACES[tongue as usize];
    // The first providers stand in the large places; of the others every second one in a place of no great name.
    if number < known.len() || chance.share(0.5) {
        place.push_str(chance.text(known));
    }
    if place.is_empty() || number > known.len() * 12 {
        if !place.is_empty() {
            place.push(' ');
        }
        write_name(&mut place, chance.below(number + 40));
    }
    chance.text(patterns).replace("{}", &place)
}

const PLACES: [&[&str]; 2] = [
    &[
        "Toronto",
        "Ottawa",
        "Mississauga",
        "Brampton",
        "Hamilton",
        "London",
        "Markham",
        "Vaughan",
        "Kitchener",
        "Windsor",
        "Barrie",
        "Guelph",
        "Kingston",
        "Sudbury",
        "Thunder Bay",
        "Niagara",
        "Oshawa",
        "Peterborough",
        "Sarnia",
        "Belleville",
        "North Bay",
        "Timmins",
        "Vancouver",
        "Surrey",
        "Burnaby",
        "Richmond",
        "Kelowna",
        "Kamloops",
        "Nanaimo",
        "Victoria",
        "Abbotsford",
        "Prince George",
        "Okanagan",
        "Fraser Valley",
        "Selkirk",
        "Calgary",
        "Edmonton",
        "Red Deer",
        "Lethbridge",
        "Medicine Hat",
        "Grande Prairie",
        "Bow Valley",
        "Winnipeg",
        "Brandon",
        "Assiniboine",
        "Red River",
        "Regina",
        "Saskatoon",
        "Moose Jaw",
        "Prince Albert",
        "Halifax",
        "Dartmouth",
        "Cape Breton",
        "Truro",
        "Moncton",
        "Fredericton",
        "Saint John",
        "Charlottetown",
        "Summerside",
        "St. John's",
        "Corner Brook",
        "Labrador",
        "Whitehorse",
        "Yellowknife",
        "Iqaluit",
        "Yukon",
        "Nunavut",
        "Lakehead",
        "Algoma",
        "Durham",
        "Georgian",
        "Humber",
        "Seneca",
        "Fanshawe",
        "Loyalist",
        "Confederation",
    ],
    &[
        "Montréal",
        "Québec",
        "Laval",
        "Gatineau",
        "Longueuil",
        "Sherbrooke",
        "Saguenay",
        "Lévis",
        "Trois-Rivières",
        "Terrebonne",
        "Saint-Jean-sur-Richelieu",
        "Repentigny",
        "Drummondville",
        "Saint-Jérôme",
        "Granby",
        "Saint-Hyacinthe",
        "Shawinigan",
        "Rimouski",
        "Victoriaville",
        "Rouyn-Noranda",
        "Sept-Îles",
        "Alma",
        "Val-d'Or",
        "Joliette",
        "Thetford Mines",
        "Matane",
        "Baie-Comeau",
        "Gaspé",
        "Jonquière",
        "Chicoutimi",
        "La Pocatière",
        "Sainte-Foy",
        "Maisonneuve",
        "Rosemont",
        "Ahuntsic",
        "Outaouais",
        "Lanaudière",
        "Beauce",
        "Moncton",
        "Edmundston",
        "Bathurst",
        "Hearst",
        "Saint-Boniface",
        "Sudbury",
        "Hawkesbury",
    ],
];
