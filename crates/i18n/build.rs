//! Compiles the message files of every language, so that a new language is a new folder under `locales/` and no code.
//!
//! Fails the build with file and line on a syntax error, a duplicate id, an id that English does not have, and a part of
//! Fluent that the formatter does not know. Writes to `OUT_DIR`:
//! - `messages.rs`: a constant for each id of English, with the English text as its comment
//! - `tables.rs`: the table of the ids and, for each language, the table of its compiled patterns in the same order
//! - the texts of the tables. A table holds offsets into one text: it needs no relocation and is read in place.

#![expect(clippy::disallowed_methods, reason = "a build script reads files and names folders")]

#[path = "src/marks.rs"]
mod marks;
#[path = "build/pattern.rs"]
mod pattern;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser::parse;

use pattern::{Patterns, compile};

/// The language in which every message is written first.
const SOURCE_LANGUAGE: &str = "en";

/// One message file.
struct File {
    /// Its path from the root of the repository.
    name: String,
    text: String,
}

/// One message of one language.
struct Message<'a> {
    /// Its file and line.
    place: String,
    pattern: &'a Pattern<&'a str>,
    /// The pattern as it stands in the file.
    source: &'a str,
}

/// The entry of a message or of a term.
struct Named<'a> {
    /// As it stands in the file, without the hyphen of a term.
    id: &'a str,
    /// With the hyphen of a term.
    name: String,
    pattern: Option<&'a Pattern<&'a str>>,
    has_attributes: bool,
}

/// The marked texts of one language by id.
struct Compiled {
    tag: String,
    patterns: BTreeMap<String, String>,
    places: BTreeMap<String, String>,
    sources: BTreeMap<String, String>,
}

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../../locales");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut folders: Vec<PathBuf> = sorted(&root)?.into_iter().filter(|path| path.is_dir()).collect();
    // Canada's two official languages first, then every other by its tag.
    folders.sort_by_key(|folder| {
        [SOURCE_LANGUAGE, "fr"].iter().position(|tag| *tag == name(folder)).unwrap_or(usize::MAX)
    });
    let mut errors = Vec::new();
    let mut languages = Vec::new();
    for folder in &folders {
        languages.push(compile_language(name(folder), &files(folder)?, &mut errors));
    }
    if let Some((source, others)) = languages.split_first() {
        let strays = others.iter().flat_map(|other| &other.places).filter(|(id, _)| !source.patterns.contains_key(*id));
        errors.extend(strays.map(|(id, place)| format!("{place}: {id}: English has no message of this id")));
        fs::write(out.join("messages.rs"), constants(source))?;
        write_tables(&out, source, &languages)?;
    }
    for error in errors {
        println!("cargo::error={error}");
    }
    Ok(())
}

fn files(folder: &Path) -> io::Result<Vec<File>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let paths = sorted(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl"));
    paths
        .map(|path| {
            println!("cargo::rerun-if-changed={}", path.display());
            Ok(File { name: format!("locales/{}/{}", name(folder), name(&path)), text: fs::read_to_string(&path)? })
        })
        .collect()
}

fn compile_language(tag: String, files: &[File], errors: &mut Vec<String>) -> Compiled {
    let resources: Vec<(&File, Resource<&str>)> = files.iter().map(|file| (file, parse_file(file, errors))).collect();
    let mut messages: BTreeMap<String, Message<'_>> = BTreeMap::new();
    for (file, resource) in &resources {
        for named in resource.body.iter().filter_map(named_entry) {
            let Named { id, name, pattern, has_attributes } = named;
            let place = format!("{}:{}", file.name, line_of(&file.text, id));
            if has_attributes {
                errors.push(format!("{place}: {name}: attributes are not supported"));
            }
            if let Some(first) = messages.get(&name) {
                errors.push(format!("{place}: {name}: the id is already used at {}", first.place));
            } else if let Some(pattern) = pattern {
                messages.insert(name, Message { place, pattern, source: source_of(&file.text, id) });
            }
        }
    }
    let all: Patterns<'_> = messages.iter().map(|(name, message)| (name.clone(), message.pattern)).collect();
    let mut compiled = Compiled { tag, patterns: BTreeMap::new(), places: BTreeMap::new(), sources: BTreeMap::new() };
    for (id, message) in messages.iter().filter(|(name, _)| !name.starts_with('-')) {
        let text = compile(message.pattern, &all).unwrap_or_else(|why| {
            errors.push(format!("{}: {id}: {why}", message.place));
            String::new()
        });
        compiled.patterns.insert(id.clone(), text);
        compiled.places.insert(id.clone(), message.place.clone());
        compiled.sources.insert(id.clone(), message.source.to_owned());
    }
    compiled
}

fn parse_file<'a>(file: &'a File, errors: &mut Vec<String>) -> Resource<&'a str> {
    parse(file.text.as_str()).unwrap_or_else(|(resource, found)| {
        errors.extend(found.iter().map(|error| {
            let before = file.text.get(..error.pos.start).unwrap_or(&file.text);
            format!("{}:{}: {}", file.name, before.matches('\n').count() + 1, error.kind)
        }));
        resource
    })
}

/// Returns what the entry of a message or term declares; `None` for a comment.
fn named_entry<'a>(entry: &'a Entry<&'a str>) -> Option<Named<'a>> {
    match entry {
        Entry::Message(message) => Some(Named {
            id: message.id.name,
            name: message.id.name.to_owned(),
            pattern: message.value.as_ref(),
            has_attributes: !message.attributes.is_empty(),
        }),
        Entry::Term(term) => Some(Named {
            id: term.id.name,
            name: format!("-{}", term.id.name),
            pattern: Some(&term.value),
            has_attributes: !term.attributes.is_empty(),
        }),
        _ => None,
    }
}

/// Returns the bytes of a text before a part of it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn line_of(text: &str, part: &str) -> usize {
    text.get(..offset(text, part)).unwrap_or_default().matches('\n').count() + 1
}

/// Returns the pattern of a message as it stands in the file: from the equals sign to the next line that is not indented.
fn source_of<'a>(text: &'a str, id: &'a str) -> &'a str {
    let after = text.get(offset(text, id) + id.len()..).unwrap_or_default();
    let after = after.trim_start().strip_prefix('=').unwrap_or(after);
    let starts = after.match_indices('\n').map(|(at, _)| at + 1);
    let end = starts.into_iter().find(|at| after.get(*at..).is_some_and(|line| !line.starts_with([' ', '}', '\n'])));
    after.get(..end.unwrap_or(after.len())).unwrap_or(after).trim()
}

/// Returns the constants of the ids, each with the English text.
fn constants(source: &Compiled) -> String {
    let mut code = String::new();
    for (index, (id, text)) in source.sources.iter().enumerate() {
        let _ = writeln!(code, "/// ```text");
        for line in text.lines() {
            let _ = writeln!(code, "/// {line}");
        }
        let name = id.replace('-', "_").to_uppercase();
        let _ = writeln!(code, "/// ```\npub const {name}: MessageId = MessageId({index});");
    }
    code
}

fn write_tables(out: &Path, source: &Compiled, languages: &[Compiled]) -> io::Result<()> {
    let mut code = String::from("static IDS: Table = ");
    code += &table(out, "ids", source.patterns.keys().map(String::as_str))?;
    code.push_str(";\nstatic LANGUAGES: &[(&str, Table)] = &[\n");
    for language in languages {
        // A message that is not translated yet is shown in English.
        let texts = source.patterns.iter().map(|(id, text)| language.patterns.get(id).unwrap_or(text).as_str());
        let _ = writeln!(code, "({:?}, {}),", language.tag, table(out, &language.tag, texts)?);
    }
    code.push_str("];\n");
    fs::write(out.join("tables.rs"), code)
}

/// Writes the texts of a table as one file. Returns the code of the table.
fn table<'a>(out: &Path, name: &str, texts: impl Iterator<Item = &'a str>) -> io::Result<String> {
    let mut whole = String::new();
    let mut ends = Vec::new();
    for text in texts {
        whole.push_str(text);
        ends.push(whole.len());
    }
    let path = out.join(format!("{name}.txt"));
    fs::write(&path, &whole)?;
    Ok(format!("Table {{ text: include_str!({path:?}), ends: &{ends:?} }}"))
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
