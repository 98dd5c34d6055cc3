//! Place and time: the person can be where the program is taught, at the times of the week when it is.

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use microcred_core::profile::{Profile, StudyPlace};
use microcred_core::schedule::{Delivery, Pace};

/// The limit of the place and of the times of the week.
pub(super) struct PlaceAndTimeRule;

impl LimitRule for PlaceAndTimeRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        let (place, times) = (check_place(case), check_times(case));
        let fails = |outcome: &Option<LimitOutcome>| outcome.as_ref().is_some_and(LimitOutcome::is_fail);
        if fails(&times) && !fails(&place) {
            return times.unwrap_or(LimitOutcome::Unknown(LimitReason::NotAnswered));
        }
        match (place, times) {
            (None, None) => LimitOutcome::Unknown(LimitReason::NotAnswered),
            (Some(only), None) | (None, Some(only)) => only,
            (Some(LimitOutcome::Pass(_)), Some(times)) => times,
            (Some(place), Some(_)) => place,
        }
    }

    fn has_answers(&self, profile: &Profile) -> bool {
        names_place(profile) || !profile.available_times.is_empty()
    }

    fn reasons(&self) -> &'static [&'static str] {
        &[
            "place_suits",
            "in_other_province",
            "on_site",
            "online_only",
            "province_not_stated",
            "home_not_said",
            "delivery_not_stated",
            "times_not_stated",
            "other_times",
        ]
    }
}

const fn names_place(profile: &Profile) -> bool {
    profile.place.is_some() || profile.province.is_some()
}

/// Checks the place alone; `None` where the person named none.
fn check_place(case: LimitContext<'_>) -> Option<LimitOutcome> {
    let Profile { place, province, .. } = case.profile;
    if !names_place(case.profile) {
        return None;
    }
    let delivery = case.program.delivery;
    let on_site = matches!(delivery, Delivery::InPerson | Delivery::Hybrid);
    Some(match (place, province, case.program.province) {
        (Some(StudyPlace::Online), ..) if on_site => LimitOutcome::Fail(LimitReason::OnSite),
        (Some(StudyPlace::InPerson), ..) if delivery.is_online() => LimitOutcome::Fail(LimitReason::OnlineOnly),
        _ if delivery.is_online() => LimitOutcome::Pass(LimitReason::PlaceSuits),
        (_, Some(home), Some(there)) if on_site && *home != there => {
            LimitOutcome::Fail(LimitReason::InOtherProvince(there))
        }
        (_, Some(_), Some(_)) if on_site => LimitOutcome::Pass(LimitReason::PlaceSuits),
        (_, Some(_), None) if on_site => LimitOutcome::Unknown(LimitReason::ProvinceNotStated),
        (_, None, _) if on_site => LimitOutcome::Unknown(LimitReason::HomeProvinceNotAnswered),
        // Near home it suits whether it turns out to be on site or online.
        (None | Some(StudyPlace::Any), Some(home), Some(there)) if *home == there => {
            LimitOutcome::Pass(LimitReason::PlaceSuits)
        }
        _ => LimitOutcome::Unknown(LimitReason::DeliveryNotStated),
    })
}

/// Checks the times of the week alone; `None` where the person named none.
fn check_times(case: LimitContext<'_>) -> Option<LimitOutcome> {
    let (free, program) = (&case.profile.available_times, case.program);
    if free.is_empty() {
        return None;
    }
    Some(if program.pace == Pace::SelfPaced || program.delivery == Delivery::OnlineAsync {
        LimitOutcome::Pass(LimitReason::PlaceSuits)
    } else if program.times.is_empty() {
        LimitOutcome::Unknown(LimitReason::TimesNotStated)
    } else if program.times.iter().any(|part| free.contains(part)) {
        LimitOutcome::Pass(LimitReason::PlaceSuits)
    } else {
        LimitOutcome::Fail(LimitReason::OtherTimes)
    })
}
