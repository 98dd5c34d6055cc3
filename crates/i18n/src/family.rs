//! Families of messages: their ids differ in one part, which the code composes at run time.
//!
//! The code asks for a composed id by its family only, so this table is complete. A test compares the members of each
//! family with the messages.

use crate::messages::MessageId;

/// Messages whose ids are a prefix, the name of a member and a suffix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family {
    prefix: &'static str,
    suffix: &'static str,
}

impl Family {
    /// Returns the id of a member's message; `None` for a name that is no member.
    #[must_use]
    pub fn find(self, member: &str) -> Option<MessageId> {
        MessageId::find(&self.id(member))
    }

    /// Returns the name that the message of a member has in the message files.
    #[must_use]
    pub fn id(self, member: &str) -> String {
        format!("{}{member}{}", self.prefix, self.suffix)
    }
}

macro_rules! families {
    ($($(#[$meta:meta])* $name:ident = $prefix:literal $(.. $suffix:literal)?;)+) => {
        $(
            $(#[$meta])*
            pub const $name: Family = Family { prefix: $prefix, suffix: concat!($($suffix)?) };
        )+

        /// Every family.
        pub const ALL: &[Family] = &[$($name),+];
    };
}

families! {
    /// The titles of the pages about micro-credentials.
    ABOUT_TITLE = "about-" .. "-title";
    /// The texts of the pages about micro-credentials.
    ABOUT_TEXT = "about-" .. "-text";
    /// Stated or computed.
    BASIS = "basis-";
    /// The choices of the questions: the question and the choice.
    CHOICE = "choice-";
    /// Notes on the choices of weekly hours.
    CHOICE_HOURS_NOTE = "choice-hours-" .. "-note";
    /// The subcommands of `catalogue`.
    CLI_CATALOGUE_ABOUT = "cli-catalogue-" .. "-about";
    /// The commands.
    CLI_ABOUT = "cli-" .. "-about";
    /// The flags of the commands.
    CLI_FLAG = "cli-flag-";
    /// The ways of teaching.
    DELIVERY = "delivery-";
    /// The facets that are no criterion of the checklist.
    FACET = "facet-";
    /// Notes on these facets.
    FACET_NOTE = "facet-note-";
    /// The fields of a program that a search reads.
    FIELD = "field-";
    /// The times of the week.
    FILTER_TIME = "filter-time-";
    /// The meanings of the words of the glossary.
    GLOSSARY_MEANING = "glossary-" .. "-meaning";
    /// The words of the glossary.
    GLOSSARY_TERM = "glossary-" .. "-term";
    /// Who pays a price.
    PAYER = "payer-";
    /// What a price is for.
    PRICE_PART = "price-part-";
    /// For how much of the program an amount is paid.
    PRICE_UNIT = "price-unit-";
    /// The heads of the sections of the list.
    LIST_SECTION = "list-section-";
    /// Whose page a source is.
    SOURCE_KIND = "source-kind-";
    /// The goals of a person.
    GOAL = "goal-";
    /// The groups of criteria.
    GROUP = "group-";
    /// The formats of a hand-out.
    HANDOUT_FORMAT = "handout-format-";
    /// What a place helps with.
    HELP_KIND = "help-kind-";
    /// The words beside the keys at the foot of a screen.
    HINT = "hint-";
    /// What the keys do, in the help.
    KEY = "key-";
    /// Programs that a limit leaves out.
    LIMIT = "limit-";
    /// How near a program is to the goal.
    NEARNESS = "nearness-";
    /// The outlooks of an occupation.
    OUTLOOK = "outlook-";
    /// Who sets the pace.
    PACE = "pace-";
    /// The provinces.
    PROVINCE = "province-";
    /// The kinds of provider.
    PROVIDER_KIND = "provider-kind-";
    /// The short names of the questions.
    QUESTION_NAME = "question-name-";
    /// The labels of the choice that skips a question.
    QUESTION_SKIP = "question-" .. "-skip";
    /// The questions.
    QUESTION_TITLE = "question-" .. "-title";
    /// The labels of the choice to type an answer.
    QUESTION_TYPED = "question-" .. "-typed";
    /// The reasons for the questions.
    QUESTION_WHY = "question-" .. "-why";
    /// The kinds of resource.
    RESOURCE = "resource-";
    /// What another route is.
    ROUTE_TEXT = "route-" .. "-text";
    /// The titles of other routes.
    ROUTE_TITLE = "route-" .. "-title";
    /// The rules of a scheme.
    RULE = "rule-";
    /// What a scheme gives.
    SCHEME_KIND = "scheme-kind-";
    /// The headings of the comparison.
    SECTION = "section-";
    /// The fields of work.
    SECTOR = "sector-";
    /// The orders of the list.
    SORT = "sort-";
    /// How each order sorts.
    SORT_EXPLAINED = "sort-explained-";
    /// The orders of the list, for a narrow window.
    SORT_SHORT = "sort-short-";
    /// The statuses of a program.
    STATUS = "status-";
    /// The people of an immigration status.
    STATUS_PEOPLE = "status-people-";
    /// The titles of advisories.
    STEP_TITLE = "step-" .. "-title";
    /// What a price says of tax.
    TAX = "tax-";
    /// What separates a place in the list from the next.
    TIE_BREAK = "tie-break-";
    /// The titles of the screens.
    TITLE = "title-";
    /// Questions between two things.
    TRADE_OFF = "trade-off-";
    /// The second things of these questions.
    TRADE_OFF_SECOND = "trade-off-" .. "-second";
    /// Yes, no or unknown.
    VALUE = "value-";
    /// The short names of watch-outs.
    WATCH_NAME = "watch-name-";
    /// The rules that shift weights.
    WEIGHT_RULE = "weight-rule-";
    /// The languages of titles of jobs, by their tags in lower case.
    WORD_LANGUAGE = "word-language-";
}
