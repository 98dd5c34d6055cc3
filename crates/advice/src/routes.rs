//! Other routes: what else there is, no course included. Always listed after the matches.

use microcred_core::id_enum;
use microcred_core::profile::{Goal, Profile, Schooling};

id_enum! {
    /// Another way to the goal.
    Route {
        FreeCourse = "free_course",
        LanguageClass = "language_class",
        Bridging = "bridging",
        PriorLearning = "prior_learning",
        NoCourse = "no_course",
        TalkToSomeone = "talk_to_someone",
    }
}

/// Below this benchmark we name a language class first (set by this project: few programs state a level).
pub const LANGUAGE_FIRST_BELOW: u8 = 5;

/// Every other route, those that fit what the person said first; the rest in the stated order.
#[must_use]
pub fn other_routes(profile: &Profile) -> Vec<Route> {
    let fits = |route: &Route| match route {
        Route::LanguageClass => profile.clb.is_some_and(|level| level < LANGUAGE_FIRST_BELOW),
        Route::Bridging => {
            profile.goal == Some(Goal::CredentialRecognition)
                && matches!(profile.schooling, None | Some(Schooling::College | Schooling::Degree))
        }
        Route::PriorLearning => profile.goal == Some(Goal::CredentialRecognition) || !profile.skills.is_empty(),
        Route::FreeCourse => {
            profile.budget.is_some_and(|budget| budget.0 == 0) || profile.goal == Some(Goal::LearnSkill)
        }
        Route::TalkToSomeone => profile.goal == Some(Goal::Explore),
        Route::NoCourse => false,
    };
    let (mut first, rest): (Vec<Route>, Vec<Route>) = Route::ALL.iter().copied().partition(fits);
    first.extend(rest);
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_routes_are_listed_and_applicable_ones_first() {
        let profile = Profile { clb: Some(3), ..Profile::default() };
        let routes = other_routes(&profile);
        assert_eq!(routes.first(), Some(&Route::LanguageClass));
        assert_eq!(routes.len(), Route::ALL.len());
    }
}
