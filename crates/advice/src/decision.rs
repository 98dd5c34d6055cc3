//! What decides about one program for one person beyond the checklist: aid, the week, the job, the right step.

use crate::advisories::{Advisory, before_you_start_with};
use crate::aid::{Aid, AidOutcome, EligibilityCase, all_aid};
use crate::bill::scheme_for;
use crate::labour_market::{LabourMarketInfo, labour_market_info};
use crate::matching::{Evaluation, MatchRequest};
use crate::subscription::{SubscriptionPaces, subscription_paces};
use crate::week::{TypicalWeek, typical_week};
use microcred_core::funding::SchemeKind;
use microcred_core::program::Program;

/// Everything that decides beyond the checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision<'a> {
    /// Every scheme of the person's province that pays for study, those to ask about first.
    pub aid: Vec<Aid<'a>>,
    /// The schemes that the bill has counted already.
    pub counted_schemes: Vec<&'a str>,
    /// The subscription at several paces; `None` for another kind of price.
    pub paces: Option<SubscriptionPaces>,
    /// A typical week.
    pub week: TypicalWeek,
    /// What is published on the job.
    pub labour: Option<LabourMarketInfo<'a>>,
    /// What should come first or beside it.
    pub advisories: Vec<Advisory<'a>>,
}

/// What decides about a program for a person.
#[must_use]
pub fn decision<'a>(program: &'a Program, judgement: &Evaluation, wish: &MatchRequest<'a>) -> Decision<'a> {
    let MatchRequest { profile, reference_data: known, today, .. } = wish;
    let claim = EligibilityCase { profile, program: Some((program, &judgement.cost)), year: today.year() };
    Decision {
        aid: all_aid(&known.funding, claim).into_iter().filter(|aid| aid.scheme.is_study_funding()).collect(),
        counted_schemes: (judgement.bill.tax_refunds.iter())
            .filter_map(|reduction| Some(scheme_for(reduction.credit, &known.funding)?.id.as_str()))
            .collect(),
        paces: subscription_paces(program, profile, &known.catalogue.header.rates),
        week: typical_week(program, profile, &judgement.study_time, *today),
        labour: labour_market_info(program, profile, &known.occupations),
        advisories: before_you_start_with(known, profile, program, today.year()),
    }
}

impl Decision<'_> {
    /// The aid to ask about that is not paid back and that the bill has not counted.
    pub fn aid_to_ask(&self) -> impl Iterator<Item = &Aid<'_>> {
        let open =
            self.aid.iter().filter(|aid| aid.outcome == AidOutcome::MayApply && aid.scheme.kind != SchemeKind::Loan);
        open.filter(|aid| !self.is_counted(aid))
    }

    /// Whether the bill has counted a scheme.
    #[must_use]
    pub fn is_counted(&self, aid: &Aid<'_>) -> bool {
        self.counted_schemes.contains(&aid.scheme.id.as_str())
    }

    /// Everything to show rule by rule: what the bill has counted, what to ask about, loans last.
    pub fn detailed_aid(&self) -> impl Iterator<Item = &Aid<'_>> {
        let counted = self.aid.iter().filter(|aid| self.is_counted(aid));
        counted.chain(self.aid_to_ask()).chain(self.loans())
    }

    /// The loans to ask about: debts, which never lower the price.
    pub fn loans(&self) -> impl Iterator<Item = &Aid<'_>> {
        self.aid.iter().filter(|aid| aid.outcome == AidOutcome::MayApply && aid.scheme.kind == SchemeKind::Loan)
    }

    /// The aid that a rule shuts the person or the program out of; a free service elsewhere is no loss.
    pub fn ineligible(&self) -> impl Iterator<Item = &Aid<'_>> {
        self.aid
            .iter()
            .filter(|aid| aid.outcome == AidOutcome::Ineligible && aid.scheme.kind != SchemeKind::FreeService)
    }
}
