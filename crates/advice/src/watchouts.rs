//! Watch-outs: what a buyer should beware of, each by a stated rule over the facts.

use jiff::civil::Date;

use crate::cost::{Cost, StudyTime};
use microcred_core::criteria::Criterion;
use microcred_core::fact::Tristate;
use microcred_core::id_enum;
use microcred_core::money::{Currency, Price, Tax};
use microcred_core::profile::{ImmigrationStatus, Profile};
use microcred_core::program::{Program, ProviderKind, Status};
use microcred_core::schedule::Weeks;

/// A page older than this many years is old.
pub const OLD_AFTER_YEARS: i16 = 2;
/// A course of at most this many weeks for a job of TEER 0 or 1 promises much.
const MAX_SHORT_WEEKS: Weeks = Weeks(6.0);

id_enum! {
    /// What to beware of.
    WatchOut {
        /// The job is regulated, or a licence is asked, and the program gives none.
        LicenceFirst = "licence_first",
        /// At most 6 weeks, and it names an occupation of TEER 0 or 1, which usually asks for a degree.
        ShortForTheJob = "short_for_the_job",
        /// The page says that nothing is assessed.
        NoAssessment = "no_assessment",
        /// No page gives a price.
        PriceNotStated = "price_not_stated",
        /// Free or cheap only under a condition.
        PriceCondition = "price_condition",
        /// Neither hours nor weeks are given.
        LengthNotStated = "length_not_stated",
        /// A subscription costs more if one goes slowly.
        CostGrowsIfSlow = "grows_if_slow",
        /// The price is in a foreign currency: it may be issued outside Canada.
        ForeignPrice = "foreign_price",
        /// A school's price, and a status with which schools may ask for the price of international students.
        PriceForResidents = "price_for_residents",
        /// Tax comes on top.
        TaxExtra = "tax_extra",
        /// Books, an exam or a membership are paid besides.
        AdditionalCosts = "extras",
        /// The certificate expires.
        Expires = "expires",
        /// It was only planned when the page was written.
        OnlyPlanned = "only_planned",
        /// It has ended.
        HasEnded = "has_ended",
        /// The page is more than two years old.
        OldPage = "old_page",
        /// The page has no date.
        UndatedPage = "undated_page",
    }
}

/// Every watch-out of a program, the weightiest first; empty: none was found.
#[must_use]
pub fn watch_outs(program: &Program, profile: &Profile, cost: &Cost, time: &StudyTime, today: Date) -> Vec<WatchOut> {
    WatchOut::ALL.iter().copied().filter(|watch_out| holds(*watch_out, program, profile, cost, time, today)).collect()
}

fn holds(
    watch_out: WatchOut,
    program: &Program,
    profile: &Profile,
    cost: &Cost,
    time: &StudyTime,
    today: Date,
) -> bool {
    let foreign = program.price.currency().is_some_and(|currency| currency != Currency::Cad);
    match watch_out {
        WatchOut::LicenceFirst => program.licence_first,
        WatchOut::ShortForTheJob => {
            program.weeks.high().is_some_and(|weeks| weeks <= MAX_SHORT_WEEKS)
                && program.occupations.iter().any(|link| link.code.teer() <= 1)
        }
        WatchOut::NoAssessment => program.value(Criterion::Assessment) == Tristate::No,
        WatchOut::PriceNotStated => cost.price == Price::Unknown,
        WatchOut::PriceCondition => cost.conditional,
        WatchOut::LengthNotStated => !time.hours.is_known() && !time.weeks.is_known(),
        WatchOut::CostGrowsIfSlow => matches!(cost.price, Price::PerMonth { .. }),
        WatchOut::ForeignPrice => foreign,
        WatchOut::PriceForResidents => {
            !foreign
                && matches!(program.price, Price::Fixed(..) | Price::Between(..))
                && may_pay_more(profile.status)
                && is_public_school(program.provider_kind)
        }
        WatchOut::TaxExtra => program.tax == Tax::Extra,
        WatchOut::AdditionalCosts => program.additional_costs.is_some(),
        WatchOut::Expires => program.expires_after_years.is_some(),
        WatchOut::OnlyPlanned => program.status == Status::Planned,
        WatchOut::HasEnded => program.status == Status::Ended,
        WatchOut::OldPage => program.source.as_of.years_old(today).is_some_and(|years| years > OLD_AFTER_YEARS),
        WatchOut::UndatedPage => program.source.as_of.year().is_none(),
    }
}

/// Whether schools may ask for the price of international students, which several pages of the catalogue state beside the
/// price for residents, at about two to four times as much.
const fn may_pay_more(status: Option<ImmigrationStatus>) -> bool {
    matches!(
        status,
        Some(
            ImmigrationStatus::RefugeeClaimant
                | ImmigrationStatus::WorkPermit
                | ImmigrationStatus::StudyPermit
                | ImmigrationStatus::Visitor
        )
    )
}

const fn is_public_school(kind: ProviderKind) -> bool {
    matches!(
        kind,
        ProviderKind::University
            | ProviderKind::College
            | ProviderKind::Polytechnic
            | ProviderKind::IndigenousInstitute
    )
}
