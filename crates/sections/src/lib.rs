//! Bytes in named parts: what a compiled catalogue is made of, in memory or in a mapped file.
//!
//! A part is found by its name and read in place, as bytes or as numbers. What stands in which part is the business of
//! those who write and read it.

pub mod error;
pub mod layout;
pub mod reader;
pub mod sections;
pub mod writer;

#[cfg(target_endian = "big")]
compile_error!("the numbers of an image are little-endian and read in place");
