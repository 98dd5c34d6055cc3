//! The words of every language: each message is there in each language with the same arguments, each is used, and each
//! reads plainly.
//!
//! Every folder under `locales/` is a language, so a new language is held to the same rules as the first two. What a rule
//! needs to know of one language (marks, words that it may share with English, terms of art, a formula for reading) stands
//! in a list beside the rule; a language without such a list is held to the rest.

use std::collections::BTreeSet;
use std::fs;

use microcred_core::sanitize::is_unsafe;
use microcred_i18n::Lang;

use locales::{NO_ERRORS, languages, root, sorted};

mod compiled_messages;
mod glossary;
mod locales;
mod message_usage;
mod number_formats;
mod punctuation;
mod readability;
mod translation;

#[test]
fn message_files_are_valid_and_ids_unique() {
    let faults: Vec<String> = languages().into_iter().flat_map(|language| language.faults).collect();
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn every_locale_folder_is_a_language() {
    let folders: BTreeSet<String> = languages().into_iter().map(|language| language.tag).collect();
    let spoken: Vec<&str> = Lang::all().map(Lang::tag).collect();
    assert_eq!(folders, spoken.iter().map(|tag| (*tag).to_owned()).collect());
    assert_eq!(spoken[..2], ["en", "fr"]);
    assert!(spoken[2..].is_sorted(), "{spoken:?}");
}

#[test]
fn data_files_have_no_control_characters() {
    let mut faults = Vec::new();
    let folders = ["reference", "reference/titles"].map(|folder| sorted(&root().join(folder)));
    let files = folders.into_iter().flatten().filter(|path| path.is_file()).chain([root().join("catalogue.ron")]);
    for path in files {
        let mut text = fs::read_to_string(&path).unwrap();
        if path.extension().is_some_and(|ending| ending == "tsv") {
            text = text.replace('\t', " ");
        }
        for (number, line) in text.lines().enumerate().filter(|(_, line)| line.chars().any(is_unsafe)) {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            faults.push(format!("{name}:{}: {}", number + 1, line.trim().escape_debug()));
        }
    }
    assert_eq!(faults, NO_ERRORS);
}
