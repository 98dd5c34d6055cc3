//! Data that was made to do harm, from every door by which it comes in to every door by which it could go out.
//!
//! What stands elsewhere: that reading cleans and caps (`catalogue.rs`), that cleaning is enough once (`properties/a_text.rs`),
//! bytes of compiled catalogues (`compiled/hostile.rs`), and the first looks at outputs (`cli.rs`). Here everything goes the
//! whole way: from files, arguments and names through every command, format and screen.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail loudly")]

#[path = "hostile/arguments.rs"]
mod arguments;
#[path = "hostile/bombs.rs"]
mod bombs;
#[path = "hostile/images.rs"]
mod images;
#[path = "hostile/made.rs"]
mod made;
#[path = "hostile/numbers.rs"]
mod numbers;
#[path = "hostile/payloads.rs"]
mod payloads;
#[path = "hostile/printed.rs"]
mod printed;
#[path = "hostile/screens.rs"]
mod screens;
