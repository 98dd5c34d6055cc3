//! The sections of the list in words.

use microcred_advice::sections::{Section, SectionCounts, ShownSections};
use microcred_core::profile::Profile;

use crate::family;
use crate::localizer::{Args, Localizer};
use crate::msg;

impl Localizer {
    /// The head of a section. Where no job is named, the first is for the field or the skill.
    #[must_use]
    pub fn section_head(&self, section: Section, names_job: bool) -> String {
        if section == Section::ThisJob && !names_job {
            return self.text(msg::SECTIONS_HEAD_NO_JOB);
        }
        self.text_in(family::LIST_SECTION, &section.slug())
    }

    /// The head of a section with the number of its programs.
    #[must_use]
    pub fn section_with_count(&self, section: Section, names_job: bool, count: usize) -> String {
        let count = self.number(i64::try_from(count).unwrap_or(i64::MAX));
        format!("{} ({count})", self.section_head(section, names_job))
    }

    /// The sections that are closed and hold something, each with its number; `None` where there is none.
    #[must_use]
    pub fn closed_sections(&self, sections: &SectionCounts, shown: ShownSections) -> Option<String> {
        let closed = sections.iter().filter(|(section, count)| **count > 0 && !shown.contains(*section));
        let list: Vec<String> = closed.map(|(section, count)| self.section_with_count(section, true, *count)).collect();
        (!list.is_empty()).then(|| self.format(msg::SECTIONS_CLOSED, &Args::new().string("list", list.join("; "))))
    }

    /// That no program is known for the job that was named, where the first section is empty; with the province, if it was
    /// named.
    #[must_use]
    pub fn nothing_for_this_job(&self, sections: &SectionCounts, profile: &Profile) -> Option<String> {
        let is_empty = profile.target.occupation.is_some() && sections[Section::ThisJob] == 0;
        is_empty.then(|| match profile.province {
            Some(home) => {
                let args = Args::new().string("province", self.province(home));
                self.format(msg::SECTIONS_NONE_FOR_JOB, &args)
            }
            None => self.text(msg::SECTIONS_NONE_FOR_JOB_ANYWHERE),
        })
    }
}
