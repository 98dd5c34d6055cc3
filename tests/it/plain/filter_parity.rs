//! Filters and weights set on the screens and in the plain lines lead to the same list.

use microcred_advice::compare::ComparisonSection;
use microcred_advice::filters::{Facet, FacetValue};
use microcred_advice::weight_overrides::{TradeOff, trade_offs, weighted_checks};
use microcred_core::interview::Question;
use microcred_tui::app::App;
use microcred_tui::message::Key;

use super::list_parity::{AnswerMethod, input_lines, listed, run_on_screens, titles};
use super::scripted_user::{choice_number, heard};
use crate::support::effort::either;
use crate::support::keys::press_key;
use crate::support::random::Random;

/// What is changed of a list.
#[derive(Debug, Clone)]
enum Change {
    /// This value of this facet is kept, or left out.
    Filter(Facet, usize, bool),
    /// What is not known of this facet is kept too.
    KeepUnknown(Facet),
    /// The first or the second side of this trade-off is chosen.
    TradeOff(TradeOff, bool),
    /// The weight of this place is set to so many steps of five more.
    Weight(usize, u32),
    /// The stated weights again.
    AsStated,
    /// No filter.
    NoFilter,
    /// The first way back, where nothing is left.
    WayBack,
}

fn change(app: &App, chance: &mut Random) -> Change {
    let session = app.session();
    if session.entries.is_empty() && !session.suggestions().is_empty() && chance.one_in(2) {
        return Change::WayBack;
    }
    let left_out = |facet: &&Facet| session.facet_counts().excluded_as_unknown(**facet, &session.core.filters) > 0;
    let unknown: Vec<Facet> = Facet::ALL.iter().filter(left_out).copied().collect();
    let asked = trade_offs(session.core.profile());
    match chance.below(10) {
        0 | 1 if !unknown.is_empty() => Change::KeepUnknown(chance.pick(&unknown)),
        2 | 3 if !asked.is_empty() => Change::TradeOff(chance.pick(&asked), chance.one_in(2)),
        4 | 5 => Change::Weight(
            chance.below(weighted_checks(session.core.profile()).len()),
            u32::try_from(1 + chance.below(6)).unwrap(),
        ),
        6 if !session.core.answers.weight_overrides.is_empty() && chance.one_in(3) => Change::AsStated,
        7 if !session.core.filters.is_empty() && chance.one_in(3) => Change::NoFilter,
        _ => {
            let facet = chance.pick(Facet::ALL);
            let free: Vec<usize> = facet
                .all_values()
                .filter(|choice| {
                    session.core.filters.mode(*choice).is_none() && session.facet_counts().count_of(*choice) > 0
                })
                .map(FacetValue::position)
                .collect();
            let place = if free.is_empty() { None } else { Some(chance.pick(&free)) };
            place.map_or(Change::NoFilter, |place| Change::Filter(facet, place, chance.one_in(3)))
        }
    }
}

fn times(app: &mut App, key: Key, count: usize) {
    (0..count).for_each(|_| drop(press_key(app, key)));
}

/// Makes a change on the screens.
fn apply_on_screen(app: &mut App, change: &Change) {
    let place = |facet: Facet| Facet::ALL.iter().position(|other| *other == facet).unwrap();
    match change {
        Change::WayBack => return drop(press_key(app, Key::Char('1'))),
        Change::Filter(facet, value, keep) => {
            press_key(app, Key::Char('f'));
            times(app, Key::Down, place(*facet));
            press_key(app, Key::Right);
            times(app, Key::Down, *value);
            times(app, Key::Char(' '), if *keep { 1 } else { 2 });
        }
        Change::KeepUnknown(facet) => {
            press_key(app, Key::Char('f'));
            times(app, Key::Down, place(*facet));
            press_key(app, Key::Char('i'));
        }
        Change::NoFilter => {
            press_key(app, Key::Char('f'));
            press_key(app, Key::Char('z'));
        }
        Change::TradeOff(trade_off, first) => {
            let asked = trade_offs(app.session().core.profile());
            press_key(app, Key::Char('t'));
            times(app, Key::Down, asked.iter().position(|one| one == trade_off).unwrap());
            // From the other side back to none, then to this one.
            let was = app.session().core.answers.weight_overrides.trade_offs.get(trade_off).copied();
            let key = if *first { Key::Left } else { Key::Right };
            let is_chosen = was.is_some_and(|side| side.slug() == if *first { "first" } else { "second" });
            times(app, key, usize::from(!is_chosen));
        }
        Change::Weight(place, steps) => {
            let before = trade_offs(app.session().core.profile()).len();
            press_key(app, Key::Char('t'));
            times(app, Key::Down, before + place);
            times(app, Key::Right, usize::try_from(*steps).unwrap());
        }
        Change::AsStated => {
            press_key(app, Key::Char('t'));
            press_key(app, Key::Char('z'));
        }
    }
    press_key(app, Key::Esc);
    assert_eq!(app.screen_name(), "matches", "{change:?}");
}

/// The lines that make a change in the plain lines; what follows `=` is the beginning of a choice.
fn to_input_lines(app: &App, change: &Change) -> Vec<String> {
    let list = || "=Back to the list".to_owned();
    let to_facet = |facet: Facet| {
        let mut headings: Vec<ComparisonSection> = Facet::ALL.iter().map(|facet| facet.section()).collect();
        headings.dedup();
        let heading = headings.iter().position(|heading| *heading == facet.section()).unwrap();
        let mut under = Facet::ALL.iter().filter(|other| other.section() == facet.section());
        let place = under.position(|other| *other == facet).unwrap();
        vec!["0".to_owned(), "=Filters".to_owned(), (heading + 1).to_string(), (place + 1).to_string()]
    };
    let weigh = || vec!["0".to_owned(), "=What matters".to_owned()];
    match change {
        Change::WayBack => vec!["1".to_owned()],
        Change::Filter(facet, value, keep) => {
            let side = if *keep { "=Show only" } else { "=Hide" };
            [to_facet(*facet), vec![(value + 1).to_string(), side.to_owned(), list()]].concat()
        }
        Change::KeepUnknown(facet) => [to_facet(*facet), vec!["=Also show".to_owned(), list()]].concat(),
        Change::NoFilter if app.session().core.filters.is_empty() => Vec::new(),
        Change::NoFilter => vec!["0".to_owned(), "=Filters".to_owned(), "=Remove all filters".to_owned(), list()],
        Change::TradeOff(trade_off, first) => {
            let asked = trade_offs(app.session().core.profile());
            let place = asked.iter().position(|one| one == trade_off).unwrap();
            let side = if *first { "1" } else { "2" };
            [weigh(), vec![(place + 1).to_string(), side.to_owned(), list()]].concat()
        }
        Change::Weight(place, steps) => {
            let check = weighted_checks(app.session().core.profile())[*place];
            let now = (app.session().core.weights().of_check(check) + 5 * steps).min(100);
            let typed = vec![
                "=Or rate each question".to_owned(),
                (place + 1).to_string(),
                now.to_string(),
                "b".to_owned(),
                list(),
            ];
            [weigh(), typed].concat()
        }
        Change::AsStated => [weigh(), vec!["=Reset the weights".to_owned(), list()]].concat(),
    }
}

#[test]
fn same_filters_and_weights_give_same_list() {
    let (mut kinds, mut lengths) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    for seed in 0..either(40, 400) {
        let mut chance = Random::new(seed + 5_000);
        let (ways, mut app): (Vec<(Question, AnswerMethod)>, App) = run_on_screens(seed);
        let mut lines = input_lines(&ways);
        let mut changes = Vec::new();
        for _ in 0..=chance.below(6) {
            let change = change(&app, &mut chance);
            lines.extend(to_input_lines(&app, &change));
            apply_on_screen(&mut app, &change);
            kinds.insert(format!("{change:?}").split('(').next().unwrap().to_owned());
            changes.push(change);
        }
        let seen = titles(&app);
        let mut next = lines.into_iter();
        let mut asked_for_more = false;
        let said = heard(Some("en"), 100_000, |said| {
            let next = next.next();
            let resolved = next.map(|line| match line.strip_prefix('=') {
                Some(label) => choice_number(said, label),
                None => line,
            });
            resolved.or_else(|| super::list_parity::more(said, &mut asked_for_more))
        });
        let heard = listed(said.rsplit_once("Sorted by").unwrap().1);
        assert_eq!(heard, seen, "seed {seed}: {changes:?}");
        lengths.insert(seen.len());
    }
    assert_eq!(kinds.len(), 7, "every change was made: {kinds:?}");
    assert!(lengths.len() > 20 && lengths.first() == Some(&0), "the lists differ in length: {lengths:?}");
}
