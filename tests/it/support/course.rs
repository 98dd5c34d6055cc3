//! One course, made by hand: 60 hours in 10 weeks at a college in Ontario for $600, of which hardly anything else is known.

use microcred_core::fact::{PageDate, Source, SourceKind};
use microcred_core::money::{Cents, Currency, Price, Tax};
use microcred_core::occupation::Province;
use microcred_core::program::{Prerequisites, Program, ProgramId, ProviderKind, Sector, Status, WeeksBasis};
use microcred_core::schedule::{Delivery, Hours, Pace, StatedRange, Weeks};

pub fn course() -> Program {
    Program {
        id: ProgramId::parse("a-college/a-course").unwrap(),
        title: "A course".to_owned(),
        provider: "A college".to_owned(),
        provider_kind: ProviderKind::College,
        province: Some(Province::On),
        page: Some("https://example.ca".to_owned()),
        sector: Sector::General,
        skills: Vec::new(),
        roles: Vec::new(),
        occupations: Vec::new(),
        licence_first: false,
        licence_note: None,
        delivery: Delivery::InPerson,
        pace: Pace::Scheduled,
        times: Vec::new(),
        hours: StatedRange::Exactly(Hours(60.0)),
        weeks: StatedRange::Exactly(Weeks(10.0)),
        weeks_basis: WeeksBasis::Stated,
        hours_per_week: StatedRange::Unknown,
        price: Price::Fixed(Cents::from_dollars(600), Currency::Cad),
        tax: Tax::Unknown,
        additional_costs: None,
        price_condition: None,
        languages: Vec::new(),
        prerequisites: Prerequisites::Unknown,
        clb: None,
        criteria: Vec::new(),
        counts_toward: Vec::new(),
        expires_after_years: None,
        status: Status::Running,
        source: Source {
            url: "https://example.ca".to_owned(),
            as_of: PageDate::undated(),
            other_urls: Vec::new(),
            page_language: None,
            kind: SourceKind::Provider,
        },
        notes: None,
        ..Program::blank()
    }
}
