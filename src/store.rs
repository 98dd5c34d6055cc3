//! The only folder that opens files. The data that every copy of the program carries is here too.

pub mod data;
pub mod files;

pub use data::Data;
