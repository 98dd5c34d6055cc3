//! RON's own errors in words of ours.

use ron::Error as RonError;

use microcred_core::sanitize::clean;

/// What RON says of an error, without its own type names, on one clean line.
#[must_use]
pub fn ron_error_message(error: &RonError) -> String {
    let said = match error.clone() {
        RonError::ExpectedNamedStructLike(_) => RonError::ExpectedStructLike.to_string(),
        RonError::ExpectedDifferentStructName { found, .. } => format!("Expected opening `(` but found `{found}`"),
        RonError::ExpectedDifferentLength { expected, found } => {
            format!(
                "Expected {} but found {found}",
                expected.rsplit(" with ").next().unwrap_or("another number of values")
            )
        }
        RonError::SuggestRawIdentifier(found) | RonError::InvalidIdentifier(found) => {
            format!("Expected a word but found `{found}`")
        }
        RonError::NoSuchEnumVariant { expected, found, .. } => {
            RonError::NoSuchEnumVariant { expected, found, outer: None }.to_string()
        }
        RonError::NoSuchStructField { expected, found, .. } => {
            RonError::NoSuchStructField { expected, found, outer: None }.to_string()
        }
        RonError::MissingStructField { field, .. } => RonError::MissingStructField { field, outer: None }.to_string(),
        RonError::DuplicateStructField { field, .. } => {
            RonError::DuplicateStructField { field, outer: None }.to_string()
        }
        other => other.to_string(),
    };
    clean(&said).chars().take(200).collect()
}
