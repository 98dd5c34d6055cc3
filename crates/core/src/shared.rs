//! A value that is made once and shared: given, or decoded from embedded bytes when it is first read.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, LazyLock};

/// A value of type `T` that costs nothing until it is first read. Clones share it.
pub enum Shared<T: 'static> {
    /// A value that was given.
    Owned(Arc<T>),
    /// A value that is decoded when it is first read, once a process.
    Embedded(&'static LazyLock<T>),
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self {
            Self::Owned(value) => value,
            Self::Embedded(value) => LazyLock::force(value),
        }
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Owned(value) => Self::Owned(Arc::clone(value)),
            Self::Embedded(value) => Self::Embedded(value),
        }
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self::Owned(Arc::new(value))
    }
}

impl<T: Default> Default for Shared<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T: fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

impl<T: PartialEq> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}
