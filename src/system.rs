//! The only folder that opens files, all of them through [`disk`], and that starts another program, in [`printing`]. The data that every copy of the program carries is here too.

pub mod cache;
pub mod catalogue_bytes;
pub mod catalogue_file;
#[cfg(feature = "large")]
pub mod compile;
pub mod data;
pub mod disk;
pub mod file_sections;
pub mod files;
pub mod kiosk_config;
#[cfg(feature = "large")]
mod lines;
#[cfg(feature = "large")]
pub mod mapped_file;
pub mod printing;
mod real_system;
pub mod saving;
mod temp_file;
pub mod usage;

pub use disk::Disk;
pub use real_system::RealSystem;
