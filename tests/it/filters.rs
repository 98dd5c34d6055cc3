//! Which values one course has in each facet, and what filters make of them, case by case.

use microcred_advice::filters::counts::count_facets;
use microcred_advice::filters::suggestions::{FilterSuggestion, suggest_filters_to_drop};
use microcred_advice::filters::{Facet, FacetValue, FilterMode, Filters, facet_values};
use microcred_advice::matching::{Evaluation, MatchRequest, evaluate};
use microcred_core::catalogue::Catalogue;
use microcred_core::money::{Cents, Currency, Price};
use microcred_core::profile::Profile;
use microcred_core::program::{Clb, Prerequisites, Program};
use microcred_core::record_id::RecordId;
use microcred_core::schedule::{DayPart, Delivery, Pace, StatedRange, Weeks};

use crate::support::course::course;
use crate::support::data::{REFERENCE, TODAY};

fn judged(program: &Program, profile: &Profile) -> Evaluation {
    let wish = MatchRequest::new(profile, &REFERENCE, TODAY);
    let catalogue = Catalogue::new(REFERENCE.catalogue.header.clone(), vec![program.clone()]);
    evaluate(RecordId::new(0), program, &catalogue, &wish, &wish.weights())
}

fn values_for(profile: &Profile, facet: Facet, program: &Program) -> Vec<&'static str> {
    facet_values(facet, program, &judged(program, profile)).iter().map(FacetValue::id).collect()
}

fn values(facet: Facet, program: &Program) -> Vec<&'static str> {
    values_for(&Profile::default(), facet, program)
}

fn filters(only: &[&str], not: &[&str]) -> Filters {
    let mut filters = Filters::default();
    for (typed, side) in only
        .iter()
        .map(|typed| (typed, FilterMode::Include))
        .chain(not.iter().map(|typed| (typed, FilterMode::Exclude)))
    {
        filters.set(named(typed), Some(side));
    }
    filters
}

fn named(typed: &str) -> FacetValue {
    let (facet, value) = typed.split_once('=').unwrap();
    Facet::find(facet).unwrap().find_value(value).unwrap()
}

#[test]
fn price_facet_uses_highest_net_price() {
    let at = |price| values(Facet::Price, &Program { price, ..course() });
    let cad = |dollars| Cents::from_dollars(dollars);
    assert_eq!(at(Price::Unknown), ["unknown"]);
    assert_eq!(at(Price::Free), ["free"]);
    assert_eq!(at(Price::Fixed(cad(100), Currency::Cad)), ["up_to_100"]);
    assert_eq!(at(Price::Fixed(Cents(10_001), Currency::Cad)), ["up_to_500"]);
    assert_eq!(at(Price::Between(cad(400), cad(1_200), Currency::Cad)), ["up_to_2500"]);
    assert_eq!(at(Price::Fixed(cad(2_501), Currency::Cad)), ["more"]);
    // No rate is held for pounds.
    assert_eq!(at(Price::Fixed(cad(90), Currency::Gbp)), ["unknown"]);
    let condition = Some(microcred_core::sanitize::Localised::plain("for residents"));
    let free_if = Program { price: Price::Free, price_condition: condition, ..course() };
    assert_eq!(values(Facet::Price, &free_if), ["free_if"]);
    let paid = Profile { employer_pays: true, ..Profile::default() };
    assert_eq!(values_for(&paid, Facet::Price, &course()), ["free"]);
}

#[test]
fn weeks_and_hours_depend_on_person_and_pace() {
    assert_eq!(
        (values(Facet::Weeks, &course()), values(Facet::HoursPerWeek, &course())),
        (vec!["up_to_12"], vec!["up_to_10"])
    );
    let own = Program { pace: Pace::SelfPaced, weeks: StatedRange::Unknown, ..course() };
    assert_eq!(values(Facet::HoursPerWeek, &own), ["own_pace"]);
    assert_eq!(values(Facet::Weeks, &own), ["unknown"]);
    let quick = Profile { hours_per_week: Some(20), ..Profile::default() };
    assert_eq!(values_for(&quick, Facet::Weeks, &own), ["up_to_4"]);
    let open = Program { weeks: StatedRange::AtLeast(Weeks(60.0)), ..course() };
    assert_eq!(values(Facet::Weeks, &open), ["more"]);
}

#[test]
fn any_hour_is_one_value_and_times_are_several() {
    let times = vec![DayPart::Evenings, DayPart::Weekends];
    let fixed = Program { times: times.clone(), ..course() };
    assert_eq!(values(Facet::Times, &fixed), ["evenings", "weekends"]);
    assert_eq!(values(Facet::Times, &course()), ["unknown"]);
    let any = Program { times, delivery: Delivery::OnlineAsync, ..course() };
    assert_eq!(values(Facet::Times, &any), ["any_hour"]);
}

#[test]
fn multilingual_program_has_every_language_value() {
    let taught = |tags: &[&str]| {
        let languages = tags.iter().map(|tag| (*tag).to_owned()).collect();
        values(Facet::Language, &Program { languages, ..course() })
    };
    assert_eq!(taught(&["mul"]), ["en", "fr", "other"]);
    assert_eq!((taught(&["fr", "zh"]), taught(&[])), (vec!["fr", "other"], vec!["unknown"]));
}

#[test]
fn entry_requirements_have_facet_values() {
    let clb = Some(Clb { listening: 5, speaking: 7, reading: 6, writing: 6 });
    let asks = Program { clb, prerequisites: Prerequisites::NoneRequired, province: None, ..course() };
    let of = |facet| values(facet, &asks);
    assert_eq!(
        (of(Facet::Clb), of(Facet::Prerequisites), of(Facet::Province)),
        (vec!["7_to_8"], vec!["none"], vec!["unknown"])
    );
}

#[test]
fn unknown_values_are_excluded_only_on_request() {
    let unknown = Program { delivery: Delivery::Unknown, ..course() };
    let keeps = |filters: &Filters| filters.keeps(&unknown, &judged(&unknown, &Profile::default()));
    assert!(keeps(&filters(&[], &["delivery=in_person"])));
    let mut only = filters(&["delivery=hybrid"], &[]);
    assert!(!keeps(&only) && only.is_unknown_excluded(Facet::Delivery));
    only.include_unknown(Facet::Delivery);
    assert!(keeps(&only) && !only.is_unknown_excluded(Facet::Delivery));
    assert_eq!(only, filters(&["delivery=hybrid", "delivery=unknown"], &[]));
    let mut not = filters(&[], &["delivery=unknown"]);
    assert!(!keeps(&not));
    not.include_unknown(Facet::Delivery);
    assert!(not.is_empty());
    // Where something is always known, there is nothing to keep in.
    assert!(!filters(&["sector=health"], &[]).is_unknown_excluded(Facet::Sector));
}

#[test]
fn smallest_suggestion_is_first_and_drop_all_last() {
    let unknown = Program { price: Price::Unknown, ..course() };
    let judged_unknown = judged(&unknown, &Profile::default());
    let dear = judged(&course(), &Profile::default());
    let list = [(&unknown, &judged_unknown)];
    let course = course();
    let both = [(&unknown, &judged_unknown), (&course, &dear)];
    let free = filters(&["price=free", "price=up_to_100"], &[]);
    let expected =
        [(FilterSuggestion::IncludeUnknown(Facet::Price), 1), (FilterSuggestion::DropIncludes(Facet::Price), 2)];
    assert_eq!(suggest_filters_to_drop(both, &free), expected);
    let counted = count_facets(both, &free);
    assert_eq!(
        (counted.remaining, counted.excluded_by_filters(), counted.excluded_as_unknown(Facet::Price, &free)),
        (0, 2, 1)
    );
    let two = filters(&["price=free"], &["sector=general"]);
    assert_eq!(suggest_filters_to_drop(list, &two), [(FilterSuggestion::DropAll, 1)]);
    let not = filters(&[], &["status=running"]);
    assert_eq!(suggest_filters_to_drop(list, &not), [(FilterSuggestion::DropExclude(named("status=running")), 1)]);
    assert_eq!(suggest_filters_to_drop(list, &Filters::default()), []);
}
