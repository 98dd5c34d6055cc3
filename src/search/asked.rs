//! The list that somebody asks for: what fits the answers, has the words and stays with the filters. The commands and the plain
//! prompts ask here, so they give the same list; the screens make the same one piece by piece.

use std::borrow::Borrow;

use super::listing::{narrow, narrow_ranked};
use super::lookup::Answered;
use super::programmes::ProgrammeIndex;
use crate::domain::filters::Filters;
use crate::domain::filters::counts::{Counts, counts};
use crate::domain::filters::ways_back::{WayBack, drop_one};
use crate::domain::matching::{Judgement, Matches, Wish, find};
use crate::domain::programme::Programme;
use crate::domain::ranking::{FIRST_JUDGED, MOST_JUDGED, Ranks, Unwatched, judged};

/// What is asked of the list.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The words.
    pub query: Option<String>,
    /// The filters.
    pub filters: Filters,
    /// So many are written out at the most; `None`: as many as there are.
    pub most: Option<usize>,
}

/// Of what the list looked at the first only, because there were very many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// The filters chose among the first so many.
    Filtered(usize),
    /// The first so many are listed.
    Listed(usize),
}

/// The list.
#[derive(Debug, Clone)]
pub struct Made {
    /// What fits the answers, before words and filters; of very many the first.
    pub found: Matches,
    /// How the words were read.
    pub answered: Option<Answered>,
    /// Those that stay with the words and the filters; of very many the first.
    pub kept: Vec<Judgement>,
    /// What the filters leave, and what each value would.
    pub counts: Counts,
    /// The single filters that bring programmes back.
    pub ways_back: Vec<(WayBack, usize)>,
    /// Where the list does not look at all.
    pub cut: Option<Cut>,
}

/// Makes the list. Of very many programmes `ranks` puts them in order, else every one is judged; `index` is asked for only
/// where there are words. `None` where the ranking was ended.
#[must_use]
pub fn made<I: Borrow<ProgrammeIndex>>(
    asked: &Asked,
    ranks: Option<&dyn Ranks>,
    index: impl FnOnce() -> I,
    wish: &Wish<'_>,
) -> Option<Made> {
    match ranks {
        Some(ranks) => of_many(ranks, asked, index, wish),
        None => Some(of_few(asked, index, wish)),
    }
}

/// Judges every programme.
fn of_few<I: Borrow<ProgrammeIndex>>(asked: &Asked, index: impl FnOnce() -> I, wish: &Wish<'_>) -> Made {
    let catalogue = &wish.known.catalogue;
    let found = find(catalogue, wish);
    let narrowed =
        asked.query.as_ref().map(|query| narrow(&found.list, found.sort, catalogue, index().borrow(), query));
    let listed: Vec<&Judgement> = match &narrowed {
        Some(narrowed) => narrowed.lines.iter().filter_map(|line| found.list.get(line.place)).collect(),
        None => found.list.iter().collect(),
    };
    let (kept, counts, ways_back) = filtered(&listed, &asked.filters, wish);
    Made { answered: narrowed.map(|narrowed| narrowed.answered), kept, counts, ways_back, found, cut: None }
}

/// Ranks very many programmes, and judges those that are written out. Filters choose among the first of them.
fn of_many<I: Borrow<ProgrammeIndex>>(
    ranks: &dyn Ranks,
    asked: &Asked,
    index: impl FnOnce() -> I,
    wish: &Wish<'_>,
) -> Option<Made> {
    let catalogue = &wish.known.catalogue;
    let ranked = ranks.rank(wish, &Unwatched)?;
    let wanted = if asked.filters.is_empty() { asked.most.unwrap_or(MOST_JUDGED) } else { MOST_JUDGED };
    let narrowed = asked.query.as_ref().map(|query| narrow_ranked(&ranked, index().borrow(), query, wanted, &|| true));
    let total = narrowed.as_ref().map_or(ranked.len(), |(_, answered)| answered.total);
    // One more than is written out: what separates the last from the next is said too.
    let found = ranked.matches(wanted.saturating_add(1).max(FIRST_JUDGED), catalogue, wish);
    let of_words = narrowed.as_ref().map(|(records, _)| judged(records, catalogue, wish));
    let listed: Vec<&Judgement> = of_words.as_ref().unwrap_or(&found.list).iter().take(wanted).collect();
    let (kept, mut counts, ways_back) = filtered(&listed, &asked.filters, wish);
    if asked.filters.is_empty() && total > listed.len() {
        counts = Counts::of_total(total);
    }
    let cut = match (asked.filters.is_empty(), asked.most) {
        (false, _) => Some(Cut::Filtered(wanted)),
        (true, None) => Some(Cut::Listed(wanted)),
        (true, Some(_)) => None,
    };
    let cut = cut.filter(|_| total > wanted);
    Some(Made { answered: narrowed.map(|(_, answered)| answered), kept, counts, ways_back, found, cut })
}

/// What filters keep of a list, with the counts of every value and the ways back.
fn filtered(
    listed: &[&Judgement],
    filters: &Filters,
    wish: &Wish<'_>,
) -> (Vec<Judgement>, Counts, Vec<(WayBack, usize)>) {
    let with_programme = listed.iter().filter_map(|one| Some((wish.known.catalogue.get(&one.id)?, *one)));
    let all: Vec<(&Programme, &Judgement)> = with_programme.collect();
    let kept = all.iter().filter(|(programme, judgement)| filters.keeps(programme, judgement));
    let kept = kept.map(|(_, judgement)| (*judgement).clone()).collect();
    (kept, counts(all.iter().copied(), filters), drop_one(all.iter().copied(), filters))
}
