//! Properties: what holds for every person, every program, every text and every file, whatever they are.
//!
//! One file a subject, and `strategies` for what they are tried on.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

#[path = "properties/a_bar.rs"]
mod a_bar;
#[path = "properties/a_catalogue_file.rs"]
mod a_catalogue_file;
#[path = "properties/a_code.rs"]
mod a_code;
#[path = "properties/a_filter.rs"]
mod a_filter;
#[path = "properties/a_job.rs"]
mod a_job;
#[path = "properties/a_judgement.rs"]
mod a_judgement;
#[path = "properties/a_large_list.rs"]
mod a_large_list;
#[path = "properties/a_near_miss.rs"]
mod a_near_miss;
#[path = "properties/a_person_who_can_give_more.rs"]
mod a_person_who_can_give_more;
#[path = "properties/a_profile.rs"]
mod a_profile;
#[path = "properties/a_record.rs"]
mod a_record;
#[path = "properties/a_right_step.rs"]
mod a_right_step;
#[path = "properties/a_search.rs"]
mod a_search;
#[path = "properties/a_text.rs"]
mod a_text;
#[path = "properties/a_week.rs"]
mod a_week;
#[path = "properties/a_weighing.rs"]
mod a_weighing;
#[path = "properties/an_interview.rs"]
mod an_interview;
#[path = "properties/an_unknown.rs"]
mod an_unknown;
#[path = "properties/strategies.rs"]
mod strategies;
#[path = "properties/the_list.rs"]
mod the_list;
