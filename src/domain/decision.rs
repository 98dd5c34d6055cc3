//! What decides about one programme for one person beyond the checklist: aid, the week, the job, the right step.

use super::aid::{Aid, Claim, Offer, all_aid};
use super::bill::scheme_of;
use super::funding::SchemeKind;
use super::labour::{Labour, labour};
use super::matching::{Judgement, Wish};
use super::programme::Programme;
use super::steps::{Step, right_steps_with};
use super::subscription::{Paces, paces};
use super::week::{Week, week};

/// Everything that decides beyond the checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision<'a> {
    /// Every scheme of the person's province that pays for study, those to ask about first.
    pub aid: Vec<Aid<'a>>,
    /// The schemes that the bill has counted already.
    pub counted: Vec<&'a str>,
    /// The subscription at several paces; `None` for another kind of price.
    pub paces: Option<Paces>,
    /// A typical week.
    pub week: Week,
    /// What is published on the job.
    pub labour: Option<Labour<'a>>,
    /// What should come first or beside it.
    pub steps: Vec<Step<'a>>,
}

/// What decides about a programme for a person.
#[must_use]
pub fn decision<'a>(programme: &'a Programme, judgement: &Judgement, wish: &Wish<'a>) -> Decision<'a> {
    let Wish { profile, known, today, .. } = wish;
    let claim = Claim { profile, programme: Some((programme, &judgement.cost)), year: today.year() };
    Decision {
        aid: all_aid(&known.funding, claim).into_iter().filter(|aid| aid.scheme.pays_for_study()).collect(),
        counted: (judgement.bill.certain.iter())
            .filter_map(|reduction| Some(scheme_of(reduction.credit, &known.funding)?.id.as_str()))
            .collect(),
        paces: paces(programme, profile, &known.catalogue.head.rates),
        week: week(programme, profile, &judgement.time, *today),
        labour: labour(programme, profile, &known.occupations),
        steps: right_steps_with(known, profile, programme, today.year()),
    }
}

impl Decision<'_> {
    /// The aid to ask about that is not paid back and that the bill has not counted.
    pub fn to_ask(&self) -> impl Iterator<Item = &Aid<'_>> {
        let open = self.aid.iter().filter(|aid| aid.offer == Offer::Ask && aid.scheme.kind != SchemeKind::Loan);
        open.filter(|aid| !self.is_counted(aid))
    }

    /// Whether the bill has counted a scheme.
    #[must_use]
    pub fn is_counted(&self, aid: &Aid<'_>) -> bool {
        self.counted.contains(&aid.scheme.id.as_str())
    }

    /// Everything to show rule by rule: what the bill has counted, what to ask about, loans last.
    pub fn rule_by_rule(&self) -> impl Iterator<Item = &Aid<'_>> {
        let counted = self.aid.iter().filter(|aid| self.is_counted(aid));
        counted.chain(self.to_ask()).chain(self.loans())
    }

    /// The loans to ask about: debts, which never lower the price.
    pub fn loans(&self) -> impl Iterator<Item = &Aid<'_>> {
        self.aid.iter().filter(|aid| aid.offer == Offer::Ask && aid.scheme.kind == SchemeKind::Loan)
    }

    /// The aid that a rule shuts the person or the programme out of; a free service elsewhere is no loss.
    pub fn shut(&self) -> impl Iterator<Item = &Aid<'_>> {
        self.aid.iter().filter(|aid| aid.offer == Offer::RuledOut && aid.scheme.kind != SchemeKind::FreeService)
    }
}
