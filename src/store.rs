//! The only folder that opens files, all of them through [`disk`], and that starts another program, in [`printing`]. The data that every copy of the program carries is here too.

pub mod compile;
pub mod data;
pub mod disk;
pub mod files;
mod lines;
pub mod mapped;
pub mod on_file;
pub mod opening;
pub mod printing;
pub mod saving;
pub mod site;
pub mod usage;

pub use data::Data;
pub use disk::Disk;
