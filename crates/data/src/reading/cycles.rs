//! Finds links that lead back to where they began, however many links there are.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// From each id to the ids that it links to.
pub(super) type LinkGraph<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// Knots of more ids than this are told by their first step alone.
const MAX_PRINTED_CYCLE_IDS: usize = 64;

/// For every id whose links lead back to it, the ids of a shortest way, with itself at both ends.
pub(super) fn shortest_cycles<'a>(links: &LinkGraph<'a>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let knots = strongly_connected_components(links);
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for knot in knots.values() {
        *sizes.entry(knot).or_default() += 1;
    }
    let mut ways = BTreeMap::new();
    for (&start, onward) in links {
        let within: Vec<&str> = onward.iter().copied().filter(|to| knots.get(to) == knots.get(start)).collect();
        let size = knots.get(start).and_then(|knot| sizes.get(knot)).copied().unwrap_or(1);
        match within.first() {
            None => continue,
            Some(&first) if size > MAX_PRINTED_CYCLE_IDS => ways.insert(start, vec![start, first, "…", start]),
            Some(_) => ways.insert(start, shortest_cycle(start, links, &knots)),
        };
    }
    ways
}

/// The knot of each id, named after one of its ids: two ids share a knot where each leads to the other.
fn strongly_connected_components<'a>(links: &LinkGraph<'a>) -> BTreeMap<&'a str, &'a str> {
    let mut back: LinkGraph<'a> = BTreeMap::new();
    for (&from, onward) in links {
        for &to in onward {
            back.entry(to).or_default().push(from);
        }
    }
    let mut knots = BTreeMap::new();
    for &root in post_order(links).iter().rev() {
        let mut waiting = vec![root];
        while let Some(here) = waiting.pop() {
            if !knots.contains_key(here) {
                knots.insert(here, root);
                waiting.extend(back.get(here).into_iter().flatten().filter(|from| !knots.contains_key(*from)));
            }
        }
    }
    knots
}

/// The ids in the order in which a walk that goes deep first is done with them.
fn post_order<'a>(links: &LinkGraph<'a>) -> Vec<&'a str> {
    let onward = |id: &str| links.get(id).map_or(&[][..], Vec::as_slice).iter();
    let mut seen = BTreeSet::new();
    let mut left = Vec::new();
    for &root in links.keys() {
        if !seen.insert(root) {
            continue;
        }
        let mut path = vec![(root, onward(root))];
        while let Some((here, rest)) = path.last_mut() {
            match rest.next() {
                None => {
                    left.push(*here);
                    path.pop();
                }
                Some(&next) if links.contains_key(next) && seen.insert(next) => path.push((next, onward(next))),
                Some(_) => {}
            }
        }
    }
    left
}

/// The shortest way from an id back to itself inside its knot.
fn shortest_cycle<'a>(start: &'a str, links: &LinkGraph<'a>, knots: &BTreeMap<&'a str, &'a str>) -> Vec<&'a str> {
    let mut from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut waiting = VecDeque::from([start]);
    while let Some(here) = waiting.pop_front() {
        for &next in links.get(here).into_iter().flatten().filter(|next| knots.get(*next) == knots.get(start)) {
            if !from.contains_key(next) {
                from.insert(next, here);
                waiting.push_back(next);
            }
        }
        if from.contains_key(start) {
            break;
        }
    }
    let mut way = vec![start];
    let mut here = start;
    while let Some(&before) = from.get(here) {
        way.push(before);
        here = before;
        if here == start {
            break;
        }
    }
    way.reverse();
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_shortest_cycle_of_each_cyclic_id() {
        let links = LinkGraph::from([
            ("a", vec!["b", "gone"]),
            ("b", vec!["c", "a"]),
            ("c", vec!["a"]),
            ("into", vec!["a"]),
            ("self", vec!["self"]),
            ("out", vec![]),
        ]);
        let expected = BTreeMap::from([
            ("a", vec!["a", "b", "a"]),
            ("b", vec!["b", "a", "b"]),
            ("c", vec!["c", "a", "b", "c"]),
            ("self", vec!["self", "self"]),
        ]);
        assert_eq!(shortest_cycles(&links), expected);
    }
}
