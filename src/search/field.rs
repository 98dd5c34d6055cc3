//! The kinds of text in which a word can stand, and how much each weighs.

use crate::domain::ids::words;

words! {
    /// The kind of text in which a word stands; of two found alike, the earlier is named first.
    Field {
        /// The title.
        Title = "title",
        /// An occupation code.
        Code = "code",
        /// What is taught.
        Skill = "skill",
        /// A job title that the page names.
        Role = "role",
        /// The title of an occupation that it leads to.
        Occupation = "occupation",
        /// Another title of such an occupation, as used in the United States.
        JobTitle = "job_title",
        /// Who offers it.
        Provider = "provider",
        /// The field of work.
        Sector = "sector",
        /// The province.
        Place = "place",
    }
}

/// How much a kind of text weighs: the title over what the programme is about, that over what stands around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// The title.
    Title,
    /// What the page says of it: what is taught, the jobs that it names, the codes of occupations.
    About,
    /// The work that it leads to, by the titles of the occupations.
    Work,
    /// Who offers it, the field of work, the place.
    Around,
}

/// How many classes there are.
pub const CLASSES: usize = 4;

impl Class {
    /// Every class, the weightiest first.
    pub const ALL: [Self; CLASSES] = [Self::Title, Self::About, Self::Work, Self::Around];
}

/// How far from the title, exactly as typed, a part of a query was found: 0 in the title as typed; the greater, the less it
/// says of the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Distance(u8);

/// How like what is found is to what was typed; the number is what it adds to the distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The word as typed.
    Typed = 0,
    /// Another form of it, written together or apart; what an abbreviation or a phrase of several words stands for.
    Close = 1,
    /// The words of a phrase, each somewhere.
    Scattered = 2,
    /// Another word for the same thing: behind the word itself in what it is about, before the word itself in the work.
    Meant = 3,
}

/// How many distances there are.
pub const DISTANCES: usize = 10;

impl Distance {
    /// 0 in the title, 2 in what it is about, 4 in the work, 6 around it; and more by the likeness.
    #[must_use]
    pub const fn of(class: Class, likeness: Likeness) -> Self {
        match (class, likeness) {
            // A title is short: its words belong together.
            (Class::Title, Likeness::Scattered) => Self(0),
            (class, likeness) => Self(class as u8 * 2 + likeness as u8),
        }
    }

    /// The distance as a number.
    #[must_use]
    pub const fn number(self) -> usize {
        self.0 as usize
    }
}

impl Field {
    /// The class of the field.
    #[must_use]
    pub const fn class(self) -> Class {
        match self {
            Self::Title => Class::Title,
            Self::Code | Self::Skill | Self::Role => Class::About,
            Self::Occupation | Self::JobTitle => Class::Work,
            Self::Provider | Self::Sector | Self::Place => Class::Around,
        }
    }
}

/// One text of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The kind of text.
    pub field: Field,
    /// The text as it is shown.
    pub text: String,
}

words! {
    /// How a word was found, the surest way first.
    Way {
        /// As a whole word.
        Whole = "whole",
        /// As another form of it, a word for the same thing, or written together or apart.
        Same = "same",
        /// As the start of a word.
        Start = "start",
        /// Inside a word, or as its letters in order.
        Letters = "letters",
    }
}

impl Way {
    /// How sure it is.
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::Whole | Self::Same => Level::Exact,
            Self::Start => Level::Start,
            Self::Letters => Level::Letters,
        }
    }
}

/// How many levels there are.
pub const LEVELS: usize = 3;

/// How sure a way is; the surest first. A word for the same thing is as sure as the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The word, a form of it, or a word for the same thing.
    Exact,
    /// The start of a word.
    Start,
    /// Letters inside a word or in order.
    Letters,
}

impl Level {
    /// Every level, the surest first.
    pub const ALL: [Self; LEVELS] = [Self::Exact, Self::Start, Self::Letters];

    /// The surest way of the level, by which it is named.
    #[must_use]
    pub const fn way(self) -> Way {
        match self {
            Self::Exact => Way::Whole,
            Self::Start => Way::Start,
            Self::Letters => Way::Letters,
        }
    }
}
