//! The advisories that a person has seen, so that a front end shows new ones once.

use microcred_advice::advisories::{Advisory, AdvisoryTiming};

/// The advisories that were shown last, each as the front end worded it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeenNotices(Vec<String>);

impl SeenNotices {
    /// Marks the advisories that come before a course as seen, each as `wording` puts it. Returns true if one of them was not
    /// seen before.
    pub fn mark_seen(&mut self, advisories: &[Advisory<'_>], wording: impl Fn(&Advisory<'_>) -> String) -> bool {
        let first = advisories.iter().filter(|advisory| advisory.timing() == AdvisoryTiming::BeforeCourse);
        let first: Vec<String> = first.map(wording).collect();
        let has_news = !first.is_empty() && first != self.0;
        self.0 = first;
        has_news
    }

    /// Forgets what was seen.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}
