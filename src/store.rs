//! The only folder that opens files. The data that every copy of the program carries is here too.

pub mod compile;
pub mod data;
pub mod files;
mod lines;
pub mod mapped;
pub mod on_file;
pub mod opening;
pub mod site;
pub mod usage;

pub use data::Data;
