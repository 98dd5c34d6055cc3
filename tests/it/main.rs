//! Everything that microcred does, tested from outside: one binary, one module a subject. `cargo test --test it pty::` runs
//! one of them.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may fail loudly"
)]

mod architecture;
mod catalogue;
mod catalogue_facts;
mod cli;
mod compiled;
mod dependencies;
mod facts;
mod fault_injection;
mod filters;
mod fuzz;
mod hostile;
mod jobs;
mod journeys;
mod json_schema;
mod kiosk;
mod kiosk_config;
mod large_result_list;
mod layout_widths;
mod money;
mod monkey;
mod palettes;
mod paper;
mod people;
mod persons;
mod plain;
mod printing;
mod properties;
mod pty;
mod qr_codes;
mod reference;
mod resume;
mod scenarios;
mod schemes;
mod screen_handouts;
mod screens;
mod search_evaluation;
mod source;
mod support;
mod texts;
mod words;
