//! Data that was made to do harm, from every door by which it comes in to every door by which it could go out.
//!
//! What stands elsewhere: that reading cleans and caps (`catalogue.rs`), that cleaning is enough once (`properties/a_text.rs`),
//! bytes of compiled catalogues (`compiled/hostile.rs`), and the first looks at outputs (`cli.rs`). Here everything goes the
//! whole way: from files, arguments and names through every command, format and screen.

mod arguments;
mod bombs;
mod command_output;
mod compiled_catalogues;
mod numbers;
mod screens;
mod support;
