//! Value → bytes: one format a file. Nothing here opens a file or knows where the bytes go.

pub mod csv;
pub mod json;
pub mod text;
