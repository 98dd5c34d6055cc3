//! Closed lists of words: every enum that a file, a flag or a message can name.
//!
//! Each word has one id, written `snake_case` in the RON files and with hyphens on the command line and in
//! message names.

/// Declares an enum whose variants have stable ids.
#[macro_export]
macro_rules! id_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $(#[doc = concat!("`", $id, "`.")] $(#[$vmeta])* #[serde(rename = $id)] $variant),+
        }

        impl $name {
            /// Every value, in the order in which people see them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable ids in the same order.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The stable id, as the RON files write it.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The id with hyphens, as flags and message names write it.
            #[must_use]
            pub fn slug(self) -> String {
                self.id().replace('_', "-").to_lowercase()
            }

            /// Finds a value by its id or its hyphenated form, in any case.
            #[must_use]
            pub fn find(word: &str) -> Option<Self> {
                let word = word.trim().replace('-', "_");
                Self::ALL.iter().copied().find(|value| value.id().eq_ignore_ascii_case(&word))
            }
        }

        impl $crate::enum_map::EnumKey for $name {
            type Array<V> = [V; Self::ALL.len()];

            const VARIANTS: &'static [Self] = Self::ALL;

            fn index(self) -> usize {
                self as usize
            }

            fn array<V>(value_of: impl FnMut(Self) -> V) -> Self::Array<V> {
                [$(Self::$variant),+].map(value_of)
            }
        }
    };
}
