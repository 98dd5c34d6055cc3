//! What is published on a job: the wages of the province, else of Canada, and no figure that is not published.

use microcred_advice::labour_market::{labour_market_info, labour_market_info_for};
use microcred_core::fact::Basis;
use microcred_core::money::Cents;
use microcred_core::occupation::{NocCode, Occupation, Occupations, Outlook, Province, Wage};
use microcred_core::profile::{Profile, Target};
use microcred_core::sanitize::Localised;
use proptest::collection::btree_map;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{CODES, amount, code, program};

fn wage() -> impl Strategy<Value = Wage> {
    let figure = || of((60_u32..=400).prop_map(|quarters| f64::from(quarters) / 4.0));
    (figure(), figure(), figure()).prop_map(|(low, median, high)| Wage { low, median, high })
}

fn occupation(code: NocCode) -> impl Strategy<Value = Occupation> {
    let wages = btree_map(select(Province::ALL), wage(), 0..=Province::ALL.len());
    (wage(), wages, select(Outlook::ALL), of(-50_i64..5000)).prop_map(
        move |(wage, wage_by_province, future, openings)| Occupation {
            code,
            title: Localised::plain("a job"),
            teer: code.teer(),
            employment_2023: None,
            openings,
            seekers: None,
            recent: Outlook::Unknown,
            future,
            wage,
            wage_by_province,
        },
    )
}

/// All but the last of the codes: of one nothing is published.
fn occupations() -> impl Strategy<Value = Occupations> {
    let codes = CODES.iter().skip(1).map(|code| NocCode::parse(code).unwrap());
    codes.map(occupation).collect::<Vec<_>>().prop_map(Occupations::new)
}

const NO_WAGE: Wage = Wage { low: None, median: None, high: None };

proptest! {
    #[test]
    fn wage_falls_back_from_province_to_canada(
        occupation in occupation(NocCode::parse("33102").unwrap()), home in of(select(Province::ALL))
    ) {
        let found = labour_market_info_for(&occupation, None, home);
        let local = home.and_then(|home| occupation.wage_by_province.get(&home)).filter(|wage| **wage != NO_WAGE);
        match local {
            Some(wage) => prop_assert_eq!((found.wage, found.region), (*wage, home)),
            None => prop_assert_eq!((found.wage, found.region), (occupation.wage, None)),
        }
    }

    #[test]
    fn occupation_is_target_if_reached_else_first(
        all in occupations(), program in program(), wanted in of(code()), home in of(select(Province::ALL))
    ) {
        let target = Target { occupation: wanted, ..Target::default() };
        let person = Profile { target, province: home, ..Profile::default() };
        let links: Vec<(NocCode, Basis)> = program.occupations.iter().map(|link| (link.code, link.basis)).collect();
        let expected = links.iter().find(|(code, _)| Some(*code) == wanted).or(links.first());
        let expected = expected.filter(|(code, _)| all.get(*code).is_some());
        let found = labour_market_info(&program, &person, &all);
        prop_assert_eq!(found.map(|one| (one.occupation.code, one.basis)), expected.map(|(code, basis)| (*code, Some(*basis))));
    }

    #[test]
    fn hours_of_work_need_a_published_low_wage(
        occupation in occupation(NocCode::parse("33102").unwrap()), home in of(select(Province::ALL)), price in amount()
    ) {
        let found = labour_market_info_for(&occupation, None, home);
        let hours = found.hours_of_work(price);
        prop_assert_eq!(hours.is_some(), found.wage.low.is_some());
        if let Some((hours, low)) = hours.zip(found.wage.low) {
            prop_assert!((hours.0 * low - price.dollars()).abs() < 1e-6, "{hours:?} at {low}");
        }
        let unpaid = Occupation { wage: NO_WAGE, wage_by_province: [].into(), ..occupation.clone() };
        prop_assert_eq!(labour_market_info_for(&unpaid, None, home).hours_of_work(Cents(100)), None);
    }
}
