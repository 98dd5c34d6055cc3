//! The kinds of text in which a word can stand, and how much each weighs.

use microcred_core::id_enum;

id_enum! {
    /// The kind of text in which a word stands; of two found alike, the earlier is named first.
    TextField {
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
        /// The id of the program: `provider/program`.
        Id = "id",
    }
}

/// How much a kind of text weighs: the title over what the program is about, that over what stands around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldClass {
    /// The title.
    Title,
    /// What the page says of it: what is taught, the jobs that it names, the codes of occupations.
    Content,
    /// The work that it leads to, by the titles of the occupations.
    Occupation,
    /// Who offers it, the field of work, the place.
    Context,
}

/// How many classes there are.
pub const FIELD_CLASSES: usize = 4;

impl FieldClass {
    /// Every class, the weightiest first.
    pub const ALL: [Self; FIELD_CLASSES] = [Self::Title, Self::Content, Self::Occupation, Self::Context];
}

/// How far from the title, exactly as typed, a part of a query was found: 0 in the title as typed; the greater, the less it
/// says of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Distance(u8);

/// How like what is found is to what was typed; the number is what it adds to the distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Similarity {
    /// The word as typed.
    Exact = 0,
    /// Another form of it, written together or apart; what an abbreviation or a phrase of several words stands for.
    Close = 1,
    /// The words of a phrase, each somewhere.
    Scattered = 2,
    /// Another word for the same thing: behind the word itself in what it is about, before the word itself in the work.
    Synonym = 3,
}

/// How many distances there are.
pub const DISTANCE_LEVELS: usize = 10;

impl Distance {
    /// 0 in the title, 2 in what it is about, 4 in the work, 6 around it; and more by the similarity.
    #[must_use]
    pub const fn new(class: FieldClass, likeness: Similarity) -> Self {
        match (class, likeness) {
            // A title is short: its words belong together.
            (FieldClass::Title, Similarity::Scattered) => Self(0),
            (class, likeness) => Self(class as u8 * 2 + likeness as u8),
        }
    }

    /// The distance as a number.
    #[must_use]
    pub const fn as_index(self) -> usize {
        self.0 as usize
    }
}

impl TextField {
    /// The class of the field.
    #[must_use]
    pub const fn class(self) -> FieldClass {
        match self {
            Self::Title => FieldClass::Title,
            Self::Code | Self::Skill | Self::Role => FieldClass::Content,
            Self::Occupation | Self::JobTitle => FieldClass::Occupation,
            Self::Provider | Self::Sector | Self::Place | Self::Id => FieldClass::Context,
        }
    }
}

/// One text of one record.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub struct FieldText {
    /// The kind of text.
    pub field: TextField,
    /// The text as it is shown.
    pub text: String,
}

id_enum! {
    /// How a word was found, the surest way first.
    MatchKind {
        /// As a whole word.
        Whole = "whole",
        /// As another form of it, a word for the same thing, or written together or apart.
        Equivalent = "same",
        /// As the start of a word.
        Prefix = "start",
        /// Inside a word, or as its letters in order.
        Partial = "letters",
    }
}

impl MatchKind {
    /// How sure it is.
    #[must_use]
    pub const fn level(self) -> MatchLevel {
        match self {
            Self::Whole | Self::Equivalent => MatchLevel::Exact,
            Self::Prefix => MatchLevel::Prefix,
            Self::Partial => MatchLevel::Partial,
        }
    }
}

/// How many levels there are.
pub const MATCH_LEVELS: usize = 3;

/// How sure a way is; the surest first. A word for the same thing is as sure as the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchLevel {
    /// The word, a form of it, or a word for the same thing.
    Exact,
    /// The start of a word.
    Prefix,
    /// Letters inside a word or in order.
    Partial,
}

impl MatchLevel {
    /// Every level, the surest first.
    pub const ALL: [Self; MATCH_LEVELS] = [Self::Exact, Self::Prefix, Self::Partial];

    /// The surest way of the level, by which it is named.
    #[must_use]
    pub const fn strongest_kind(self) -> MatchKind {
        match self {
            Self::Exact => MatchKind::Whole,
            Self::Prefix => MatchKind::Prefix,
            Self::Partial => MatchKind::Partial,
        }
    }
}
