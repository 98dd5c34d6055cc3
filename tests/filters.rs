//! Which values one course has in each facet, and what filters make of them, case by case.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

#[path = "made/course.rs"]
mod course;

use course::{KNOWN, course};
use jiff::civil::Date;
use microcred::domain::catalogue::Catalogue;
use microcred::domain::filters::counts::counts;
use microcred::domain::filters::ways_back::{WayBack, drop_one};
use microcred::domain::filters::{Choice, Facet, Filters, Side, choices_of};
use microcred::domain::matching::{Judgement, Wish, judge};
use microcred::domain::money::{Cents, Currency, Price};
use microcred::domain::profile::Profile;
use microcred::domain::programme::{Clb, Prerequisites, Programme};
use microcred::domain::schedule::{DayPart, Delivery, Pace, Span};

const TODAY: Date = Date::constant(2026, 11, 21);

fn judged(programme: &Programme, profile: &Profile) -> Judgement {
    let wish = Wish::of(profile, &KNOWN, TODAY);
    let catalogue = Catalogue::new(KNOWN.catalogue.head.clone(), vec![programme.clone()]);
    judge(programme, &catalogue, &wish, &wish.weights())
}

fn values_for(profile: &Profile, facet: Facet, programme: &Programme) -> Vec<&'static str> {
    choices_of(facet, programme, &judged(programme, profile)).choices().map(Choice::value).collect()
}

fn values(facet: Facet, programme: &Programme) -> Vec<&'static str> {
    values_for(&Profile::default(), facet, programme)
}

fn filters(only: &[&str], not: &[&str]) -> Filters {
    let mut filters = Filters::default();
    for (typed, side) in only.iter().map(|typed| (typed, Side::Only)).chain(not.iter().map(|typed| (typed, Side::Not)))
    {
        filters.set(named(typed), Some(side));
    }
    filters
}

fn named(typed: &str) -> Choice {
    let (facet, value) = typed.split_once('=').unwrap();
    Facet::find(facet).unwrap().choice(value).unwrap()
}

#[test]
fn the_price_is_the_most_that_is_left_in_the_end() {
    let at = |price| values(Facet::Price, &Programme { price, ..course() });
    let cad = |dollars| Cents::from_dollars(dollars);
    assert_eq!(at(Price::Unknown), ["unknown"]);
    assert_eq!(at(Price::Free), ["free"]);
    assert_eq!(at(Price::Fixed(cad(100), Currency::Cad)), ["up_to_100"]);
    assert_eq!(at(Price::Fixed(Cents(10_001), Currency::Cad)), ["up_to_500"]);
    assert_eq!(at(Price::Between(cad(400), cad(1_200), Currency::Cad)), ["up_to_2500"]);
    assert_eq!(at(Price::Fixed(cad(2_501), Currency::Cad)), ["more"]);
    // No rate is held for pounds.
    assert_eq!(at(Price::Fixed(cad(90), Currency::Gbp)), ["unknown"]);
    let condition = Some(microcred::domain::words::Localised::plain("for residents"));
    let free_if = Programme { price: Price::Free, price_condition: condition, ..course() };
    assert_eq!(values(Facet::Price, &free_if), ["free_if"]);
    let paid = Profile { employer_pays: true, ..Profile::default() };
    assert_eq!(values_for(&paid, Facet::Price, &course()), ["free"]);
}

#[test]
fn weeks_and_hours_follow_the_person_and_the_pace() {
    assert_eq!(
        (values(Facet::Weeks, &course()), values(Facet::HoursPerWeek, &course())),
        (vec!["up_to_12"], vec!["up_to_10"])
    );
    let own = Programme { pace: Pace::SelfPaced, weeks: Span::Unknown, ..course() };
    assert_eq!(values(Facet::HoursPerWeek, &own), ["own_pace"]);
    assert_eq!(values(Facet::Weeks, &own), ["unknown"]);
    let quick = Profile { hours_per_week: Some(20), ..Profile::default() };
    assert_eq!(values_for(&quick, Facet::Weeks, &own), ["up_to_4"]);
    let open = Programme { weeks: Span::AtLeast(60.0), ..course() };
    assert_eq!(values(Facet::Weeks, &open), ["more"]);
}

#[test]
fn at_any_hour_stands_for_itself_and_several_times_stand_together() {
    let times = vec![DayPart::Evenings, DayPart::Weekends];
    let fixed = Programme { times: times.clone(), ..course() };
    assert_eq!(values(Facet::Times, &fixed), ["evenings", "weekends"]);
    assert_eq!(values(Facet::Times, &course()), ["unknown"]);
    let any = Programme { times, delivery: Delivery::OnlineAsync, ..course() };
    assert_eq!(values(Facet::Times, &any), ["any_hour"]);
}

#[test]
fn many_languages_are_every_language() {
    let taught = |tags: &[&str]| {
        let languages = tags.iter().map(|tag| (*tag).to_owned()).collect();
        values(Facet::Language, &Programme { languages, ..course() })
    };
    assert_eq!(taught(&["mul"]), ["en", "fr", "other"]);
    assert_eq!((taught(&["fr", "zh"]), taught(&[])), (vec!["fr", "other"], vec!["unknown"]));
}

#[test]
fn what_is_asked_to_get_in_has_its_values() {
    let clb = Some(Clb { listening: 5, speaking: 7, reading: 6, writing: 6 });
    let asks = Programme { clb, prerequisites: Prerequisites::NoneAsked, province: None, ..course() };
    let of = |facet| values(facet, &asks);
    assert_eq!(
        (of(Facet::Clb), of(Facet::Prerequisites), of(Facet::Province)),
        (vec!["7_to_8"], vec!["none"], vec!["unknown"])
    );
}

#[test]
fn a_filter_leaves_the_unknown_out_only_by_choice() {
    let unknown = Programme { delivery: Delivery::Unknown, ..course() };
    let keeps = |filters: &Filters| filters.keeps(&unknown, &judged(&unknown, &Profile::default()));
    assert!(keeps(&filters(&[], &["delivery=in_person"])));
    let mut only = filters(&["delivery=hybrid"], &[]);
    assert!(!keeps(&only) && only.leaves_unknown_out(Facet::Delivery));
    only.keep_unknown(Facet::Delivery);
    assert!(keeps(&only) && !only.leaves_unknown_out(Facet::Delivery));
    assert_eq!(only, filters(&["delivery=hybrid", "delivery=unknown"], &[]));
    let mut not = filters(&[], &["delivery=unknown"]);
    assert!(!keeps(&not));
    not.keep_unknown(Facet::Delivery);
    assert!(not.is_empty());
    // Where something is always known, there is nothing to keep in.
    assert!(!filters(&["sector=health"], &[]).leaves_unknown_out(Facet::Sector));
}

#[test]
fn the_nearest_way_back_stands_first_and_the_last_is_to_drop_all() {
    let unknown = Programme { price: Price::Unknown, ..course() };
    let judged_unknown = judged(&unknown, &Profile::default());
    let dear = judged(&course(), &Profile::default());
    let list = [(&unknown, &judged_unknown)];
    let course = course();
    let both = [(&unknown, &judged_unknown), (&course, &dear)];
    let free = filters(&["price=free", "price=up_to_100"], &[]);
    let expected = [(WayBack::KeepUnknown(Facet::Price), 1), (WayBack::DropOnly(Facet::Price), 2)];
    assert_eq!(drop_one(both, &free), expected);
    let counted = counts(both, &free);
    assert_eq!((counted.kept, counted.left_out(), counted.unknown_left_out(Facet::Price, &free)), (0, 2, 1));
    let two = filters(&["price=free"], &["sector=general"]);
    assert_eq!(drop_one(list, &two), [(WayBack::DropAll, 1)]);
    let not = filters(&[], &["status=running"]);
    assert_eq!(drop_one(list, &not), [(WayBack::DropNot(named("status=running")), 1)]);
    assert_eq!(drop_one(list, &Filters::default()), []);
}
