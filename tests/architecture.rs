//! Who may import whom: the table of DESIGN.md section 2, held against every file of `src`.
//!
//! Two things differ from that table, on purpose. `export` may import `search`, because the matched ranges that an export
//! prints are search's. `lib.rs` and `main.rs` may import everything: they put the parts together.
//!
//! The checker is a function over paths and texts ([`check`]), so that planted bad trees prove that it fails. It reads
//! code only: comments, literals and `#[cfg(test)]` items are no imports. An import is followed to the file that it
//! means: the deepest file on its path, through what that file re-exports. A line `mod child;` and a re-export of a child
//! are no dependency of the parent on the child.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may fail loudly")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use source::{Token, tokens};

#[path = "source/tokens.rs"]
mod source;

/// Every folder of `src`, and the folders that it may import.
const TABLE: &[(&str, &[&str])] = &[
    ("image", &[]),
    ("domain", &[]),
    ("search", &["domain", "image"]),
    ("compiled", &["domain", "search", "image"]),
    ("text", &["domain"]),
    ("export", &["domain", "search", "text"]),
    ("store", &["domain", "search", "image", "compiled"]),
    ("tui", &["domain", "search", "text", "export", "store"]),
    ("plain", &["domain", "search", "text", "export", "store"]),
    ("cli", &["domain", "search", "text", "export", "store"]),
];

/// The one file of `tui` that may import `store`.
const FILE_WITH_STORE_ACCESS: &str = "src/tui/run.rs";

/// Crates that only `tui` names.
const TERMINAL: &[&str] = &["ratatui", "crossterm"];

/// Folders that know no file, no environment, no clock and no output.
const PURE: &[&str] = &["domain", "search", "text", "export"];

/// What a pure folder never contains: paths as they are written out in full, or parts of paths.
const IMPURE: &[&str] =
    &["std::fs", "std::env", "std::io", "Zoned::now", "Timestamp::now", "SystemTime", "Instant", "File::"];

/// Macros that are nowhere in `src`.
const PRINT_MACROS: &[&str] = &["println", "eprintln", "print", "eprint", "dbg"];

/// The ways to start another program, and the files that may; `clap::Command` is another thing.
const PROCESS_APIS: &[&str] = &["process::Command", "Command::spawn"];
const FILES_THAT_SPAWN: &[&str] = &["src/store/printing.rs"];

/// Who alone opens files.
const FILE_THAT_OPENS_FILES: &str = "src/store/disk.rs";

/// Names that say nothing.
const VAGUE_NAMES: &[&str] = &["utils", "util", "common", "core", "misc", "helpers"];

/// A file of a tree: its path from the root of the package, and its text.
type File<'a> = (&'a str, &'a str);

/// A path of modules and items, from the root of the crate.
type Segments = Vec<String>;

/// Everything that a tree does against the table, in order; rings last.
fn check(files: &[File<'_>]) -> Vec<String> {
    let tree = Tree::read(files);
    let mut report = Vec::new();
    for source in &tree.sources {
        report.extend(wrong_names(source));
        report.extend(wrong_imports(source));
        report.extend(forbidden_paths(source));
    }
    report.sort();
    report.dedup();
    report.extend(rings(&tree.edges()));
    report
}

// What is wrong with one file.

fn wrong_names(source: &Source) -> Vec<String> {
    let inside = source.path.trim_start_matches("src/");
    let mut report = Vec::new();
    for part in inside.split('/') {
        let name = part.trim_end_matches(".rs");
        if VAGUE_NAMES.contains(&name) {
            report.push(format!("{}: the name {name} says nothing", source.path));
        }
        if part == "mod.rs" {
            report.push(format!("{}: foo.rs beside foo/, no mod.rs", source.path));
        }
    }
    for three in source.tokens.windows(3).filter(|three| three[0].text == "mod" && three[2].text == "{") {
        let (name, line) = (&three[1].text, three[0].line);
        report.push(format!("{}:{line}: the module {name} has no file of its own", source.path));
    }
    match inside.split_once('/') {
        Some((folder, _)) if !is_in_table(folder) => {
            report.push(format!("src/{folder}: this folder is not in the table"))
        }
        None if !source.is_root() && !is_in_table(inside.trim_end_matches(".rs")) => {
            report.push(format!("{}: this file is named after no folder of the table", source.path));
        }
        Some(_) | None => {}
    }
    report
}

fn is_in_table(folder: &str) -> bool {
    TABLE.iter().any(|(name, _)| *name == folder)
}

fn wrong_imports(source: &Source) -> Vec<String> {
    if source.is_root() {
        return Vec::new();
    }
    let folder = source.folder();
    let allowed = TABLE.iter().find(|(name, _)| *name == folder).map_or(&[][..], |(_, allowed)| allowed);
    let mut report = Vec::new();
    for (line, used) in &source.used {
        let Resolved::Ours(segments) = used else { continue };
        let Some(other) = segments.first().filter(|other| **other != folder) else { continue };
        let path = segments.join("::");
        if !is_in_table(other) {
            report.push(format!("{}:{line}: {path} is in no folder of the table", source.path));
        } else if !allowed.contains(&other.as_str()) {
            report.push(format!("{}:{line}: {folder} may not import {other} ({path})", source.path));
        } else if folder == "tui" && other == "store" && source.path != FILE_WITH_STORE_ACCESS {
            report.push(format!(
                "{}:{line}: tui may import store only in {FILE_WITH_STORE_ACCESS} ({path})",
                source.path
            ));
        }
    }
    report
}

fn forbidden_paths(source: &Source) -> Vec<String> {
    let folder = source.folder();
    let mut report = Vec::new();
    for token in &source.tokens {
        if folder != "tui" && TERMINAL.contains(&token.text.as_str()) {
            report.push(format!("{}:{}: only src/tui names {}", source.path, token.line, token.text));
        }
    }
    for pair in source.tokens.windows(2) {
        if pair[1].text == "!" && PRINT_MACROS.contains(&pair[0].text.as_str()) {
            report.push(format!("{}:{}: nothing in src prints with {}!", source.path, pair[0].line, pair[0].text));
        }
    }
    for (line, used) in &source.used {
        let path = used.segments().join("::");
        if PROCESS_APIS.iter().any(|word| holds(&path, word)) && !FILES_THAT_SPAWN.contains(&source.path.as_str()) {
            report.push(format!("{}:{line}: no other program is started ({path})", source.path));
        }
        let opens = ["fs::File", "fs::OpenOptions", "File::", "OpenOptions::"].iter().any(|word| holds(&path, word));
        if folder == "store" && opens && ![FILE_THAT_OPENS_FILES, "src/store/mapped.rs"].contains(&source.path.as_str())
        {
            report.push(format!("{}:{line}: {FILE_THAT_OPENS_FILES} alone opens files ({path})", source.path));
        }
    }
    if PURE.contains(&folder.as_str()) {
        for (line, used) in &source.used {
            let path = used.segments().join("::");
            for word in IMPURE.iter().filter(|word| holds(&path, word)) {
                let word = word.trim_end_matches(':');
                report.push(format!("{}:{line}: {folder} never contains {word} ({path})", source.path));
            }
        }
    }
    report
}

/// Whether a path holds these segments; `File::` asks for something after it.
fn holds(path: &str, word: &str) -> bool {
    let wanted: Vec<&str> = word.trim_end_matches("::").split("::").collect();
    let there: Vec<&str> = path.split("::").collect();
    let more = usize::from(word.ends_with("::"));
    there.windows(wanted.len() + more).any(|some| some[..wanted.len()] == wanted)
}

// Rings.

/// Files that lead back to themselves: for every knot of files one shortest ring, and the rest of the knot.
fn rings(edges: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut report = Vec::new();
    for start in edges.keys() {
        if told.contains(start) {
            continue;
        }
        let forth = reached(start, edges);
        let knot: BTreeSet<String> =
            forth.iter().filter(|other| reached(other, edges).contains(start)).cloned().collect();
        let Some(ring) = knot.iter().filter_map(|one| shortest_cycle(one, edges)).min_by_key(Vec::len) else {
            continue;
        };
        told.extend(knot.iter().cloned());
        let rest: Vec<&str> = knot.iter().filter(|one| !ring.contains(one)).map(String::as_str).collect();
        let rest = if rest.is_empty() { String::new() } else { format!(" (in the same knot: {})", rest.join(", ")) };
        report.push(format!("ring: {}{rest}", ring.join(" -> ")));
    }
    report
}

/// Every file to which imports lead from `start`; itself only by a ring.
fn reached(start: &str, edges: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(here) = waiting.pop() {
        for next in edges.get(here).into_iter().flatten() {
            if seen.insert(next.clone()) {
                waiting.push(next);
            }
        }
    }
    seen
}

/// The shortest way along the imports from a file back to itself.
fn shortest_cycle(start: &str, edges: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut waiting = VecDeque::from([vec![start.to_owned()]]);
    let mut seen = BTreeSet::new();
    while let Some(path) = waiting.pop_front() {
        for next in edges.get(path.last()?).into_iter().flatten() {
            let mut longer = path.clone();
            longer.push(next.clone());
            if next == start {
                return Some(longer);
            }
            if seen.insert(next.clone()) {
                waiting.push_back(longer);
            }
        }
    }
    None
}

// The tree: files, what each uses, and to which files that leads.

/// A path in the code of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Resolved {
    /// Into this crate.
    Ours(Segments),
    /// Into another crate or the standard library, or not a path of modules at all.
    Other(Segments),
}

impl Resolved {
    fn segments(&self) -> &Segments {
        match self {
            Self::Ours(segments) | Self::Other(segments) => segments,
        }
    }
}

/// What one file says.
struct Source {
    path: String,
    tokens: Vec<Token>,
    /// Every path with its line, in the order of the file.
    used: Vec<(usize, Resolved)>,
    /// The names that `use` brings in, and what they stand for.
    names: BTreeMap<String, Segments>,
    /// Of those, the children that the file only hands on.
    handed_on: BTreeSet<Segments>,
}

impl Source {
    fn is_root(&self) -> bool {
        matches!(self.path.as_str(), "src/lib.rs" | "src/main.rs")
    }

    /// The first folder below `src`, which a file beside it belongs to.
    fn folder(&self) -> String {
        module_of(&self.path).first().cloned().unwrap_or_default()
    }
}

/// `src/domain/fact.rs` → `domain::fact`; the root is empty.
fn module_of(path: &str) -> Segments {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    if matches!(inside, "lib" | "main") { Vec::new() } else { inside.split('/').map(str::to_owned).collect() }
}

struct Tree {
    sources: Vec<Source>,
}

impl Tree {
    fn read(files: &[File<'_>]) -> Self {
        let mut sources: Vec<Source> = files.iter().map(|(path, text)| read_source(path, text)).collect();
        sources.sort_by(|one, other| one.path.cmp(&other.path));
        Self { sources }
    }

    fn file_of(&self, module: &[String]) -> Option<&Source> {
        self.sources.iter().find(|source| source.path != "src/main.rs" && module_of(&source.path) == module)
    }

    /// The file that a path of this crate means.
    fn target(&self, segments: &[String], depth: usize) -> Option<&Source> {
        let (file, rest) = (0..=segments.len())
            .rev()
            .find_map(|length| Some((self.file_of(&segments[..length])?, &segments[length..])))?;
        let through = rest.first().and_then(|name| file.names.get(name)).filter(|_| depth < 16);
        match through {
            Some(real) if *real != segments => {
                let further: Segments = real.iter().chain(&rest[1..]).cloned().collect();
                self.target(&further, depth + 1).or(Some(file))
            }
            Some(_) | None => Some(file),
        }
    }

    /// For every file the files that it uses.
    fn edges(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for source in &self.sources {
            let from = edges.entry(source.path.clone()).or_default();
            for (_, used) in &source.used {
                let Resolved::Ours(segments) = used else { continue };
                if source.handed_on.contains(segments) {
                    continue;
                }
                if let Some(target) = self.target(segments, 0).filter(|target| target.path != source.path) {
                    from.insert(target.path.clone());
                }
            }
        }
        edges
    }
}

// Reading one file.

fn is_word(token: &Token) -> bool {
    token.text.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_')
}

fn read_source(path: &str, text: &str) -> Source {
    let tokens = tokens(text);
    let mut reader =
        Reader { tokens: &tokens, at: 0, module: module_of(path), children: Vec::new(), imports: Vec::new() };
    reader.children = declared_modules(&tokens);
    let paths = reader.read();
    let mut source = Source {
        path: path.to_owned(),
        tokens: tokens.clone(),
        used: Vec::new(),
        names: BTreeMap::new(),
        handed_on: BTreeSet::new(),
    };
    for import in &reader.imports {
        if let (Resolved::Ours(segments), Some(name)) = (reader.meaning(&import.segments), &import.name) {
            source.names.insert(name.clone(), segments);
        }
    }
    for import in &reader.imports {
        let used = reader.meaning(&import.segments);
        let own_child = matches!(&used, Resolved::Ours(segments) if is_below(segments, &reader.module));
        let named = import.name.as_ref().is_some_and(|name| paths.iter().any(|(_, path)| path.first() == Some(name)));
        if import.public && own_child && !named {
            source.handed_on.insert(used.segments().clone());
        }
        source.used.push((import.line, used));
    }
    for (line, path) in &paths {
        let used = match path.split_first().and_then(|(first, rest)| Some((source.names.get(first)?, rest))) {
            Some((real, rest)) => Resolved::Ours(real.iter().chain(rest).cloned().collect()),
            None => reader.meaning(path),
        };
        source.used.push((*line, used));
    }
    source
}

fn is_below(segments: &[String], module: &[String]) -> bool {
    segments.len() > module.len() && segments.starts_with(module)
}

/// One name that a `use` brings in.
struct Import {
    line: usize,
    segments: Segments,
    /// What it is called here; `None` for `*` and `_`.
    name: Option<String>,
    public: bool,
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    module: Segments,
    children: Vec<String>,
    imports: Vec<Import>,
}

impl Reader<'_> {
    fn text(&self, ahead: usize) -> &str {
        self.tokens.get(self.at + ahead).map_or("", |token| token.text.as_str())
    }

    fn before(&self, back: usize) -> &str {
        self.at.checked_sub(back).and_then(|at| self.tokens.get(at)).map_or("", |token| token.text.as_str())
    }

    fn line(&self) -> usize {
        self.tokens.get(self.at).map_or(0, |token| token.line)
    }

    /// Keeps every `use`, and gives every other path of the code with its line.
    fn read(&mut self) -> Vec<(usize, Segments)> {
        let mut paths = Vec::new();
        while self.at < self.tokens.len() {
            if self.text(0) == "use" && self.text(1) != "<" {
                let public = matches!(self.before(1), "pub" | ")");
                self.at += 1;
                self.tree(&Vec::new(), public);
            } else if self.text(0) == "in" && self.before(1) == "(" && self.before(2) == "pub" {
                while !matches!(self.text(0), ")" | "") {
                    self.at += 1;
                }
            } else if is_word(&self.tokens[self.at]) && !matches!(self.before(1), "::" | "." | "$" | "mod") {
                let line = self.line();
                let mut path = vec![self.text(0).to_owned()];
                self.at += 1;
                while self.text(0) == "::" && self.tokens.get(self.at + 1).is_some_and(is_word) {
                    path.push(self.text(1).to_owned());
                    self.at += 2;
                }
                // `pub(super)` and `pub(crate)` use nothing.
                if !matches!(path.as_slice(), [only] if matches!(only.as_str(), "crate" | "super" | "self")) {
                    paths.push((line, path));
                }
            } else {
                self.at += 1;
            }
        }
        paths
    }

    /// One branch of a `use`.
    fn tree(&mut self, before: &Segments, public: bool) {
        let line = self.line();
        let mut segments = before.clone();
        if self.text(0) == "::" {
            self.at += 1;
        }
        loop {
            match self.text(0) {
                "{" => {
                    self.at += 1;
                    while !matches!(self.text(0), "}" | "") {
                        self.tree(&segments, public);
                        if self.text(0) == "," {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                "self" if !segments.is_empty() => {}
                word => segments.push(word.to_owned()),
            }
            self.at += 1;
            if self.text(0) != "::" {
                break;
            }
            self.at += 1;
        }
        let mut name = segments.last().cloned();
        if self.text(0) == "as" {
            name = Some(self.text(1).to_owned());
            self.at += 2;
        }
        let name = name.filter(|name| name != "*" && name != "_");
        self.imports.push(Import { line, segments, name, public });
    }

    /// What a path means from this file.
    fn meaning(&self, path: &[String]) -> Resolved {
        let Some((first, rest)) = path.split_first() else { return Resolved::Other(Vec::new()) };
        let mut base = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.module.clone(),
            "super" => self.module[..self.module.len().saturating_sub(1)].to_vec(),
            word if self.children.iter().any(|child| child == word) => {
                let own: Segments = self.module.iter().chain([first]).cloned().collect();
                own
            }
            _ => return Resolved::Other(path.to_vec()),
        };
        let mut rest = rest;
        while let Some((_, further)) = rest.split_first().filter(|(word, _)| *word == "super") {
            base.pop();
            rest = further;
        }
        base.extend(rest.iter().cloned());
        if base == self.module { Resolved::Other(path.to_vec()) } else { Resolved::Ours(base) }
    }
}

/// The children that `mod name;` declares.
fn declared_modules(tokens: &[Token]) -> Vec<String> {
    let declared = tokens.windows(3).filter(|three| three[0].text == "mod" && three[2].text == ";");
    declared.map(|three| three[1].text.clone()).collect()
}

// The tree that there is.

/// Every file below `src`.
fn walk(folder: &Path, files: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let inside = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap();
            let name = inside.to_str().unwrap().replace('\\', "/");
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

fn present() -> Vec<(String, String)> {
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files
}

fn as_files(files: &[(String, String)]) -> Vec<File<'_>> {
    files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect()
}

/// What is known to be against the table and waits to be mended. Nothing else may be, and what is mended leaves this list.
const KNOWN_VIOLATIONS: &[&str] = &[];

#[test]
fn imports_are_layered_and_acyclic() {
    assert_eq!(check(&as_files(&present())), KNOWN_VIOLATIONS);
}

#[test]
fn checker_sees_existing_imports() {
    let files = present();
    let edges = Tree::read(&as_files(&files)).edges();
    let of = |path: &str| edges[path].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(
        of("src/search/listing.rs"),
        [
            "src/domain/catalogue.rs",
            "src/domain/matching.rs",
            "src/domain/program.rs",
            "src/domain/ranking.rs",
            "src/search/finder.rs",
            "src/search/lookup.rs",
            "src/search/programs.rs",
            "src/search/sets.rs"
        ]
    );
    assert_eq!(
        of("src/text/faults.rs"),
        ["src/domain/knowledge.rs", "src/domain/reading/fault.rs", "src/domain/words.rs", "src/text/messages.rs"]
    );
    assert_eq!(of("src/search.rs"), Vec::<&str>::new());
}

// Planted trees.

/// What the checker says of these files.
fn said_of(files: &[File<'_>]) -> Vec<String> {
    check(files)
}

#[test]
fn valid_tree_gives_no_errors() {
    let files = [
        ("src/lib.rs", "pub mod domain;\npub mod tui;\nuse tui::run;\n"),
        ("src/main.rs", "fn main() { microcred::run() }\n"),
        ("src/domain.rs", "pub mod money;\npub use money::Cents;\n"),
        ("src/domain/money.rs", "pub struct Cents(pub i64);\n"),
        ("src/tui.rs", "pub mod run;\n"),
        ("src/tui/run.rs", "use ratatui::Frame;\nuse crate::domain::Cents;\nuse crate::store::Data;\n"),
        ("src/store.rs", "pub mod disk;\nuse crate::domain::Cents;\npub struct Data;\n"),
        ("src/store/disk.rs", "use std::fs::File;\n"),
    ];
    assert_eq!(said_of(&files), Vec::<String>::new());
}

#[test]
fn forbidden_import_is_found() {
    let files = [("src/search/a.rs", "\nuse crate::text::Texts;\n"), ("src/text.rs", "pub struct Texts;\n")];
    assert_eq!(said_of(&files), ["src/search/a.rs:2: search may not import text (text::Texts)"]);
}

#[test]
fn import_in_root_braces_is_found() {
    let files = [("src/domain/a.rs", "use crate::{\n    domain::b::B,\n    tui::{self, run as go},\n};\n")];
    assert_eq!(
        said_of(&files),
        [
            "src/domain/a.rs:3: domain may not import tui (tui)",
            "src/domain/a.rs:3: domain may not import tui (tui::run)",
        ]
    );
}

#[test]
fn path_in_expression_is_found() {
    let files = [("src/cli/a.rs", "fn f() {\n    crate::tui::run::f();\n    super::super::plain::g();\n}\n")];
    assert_eq!(
        said_of(&files),
        ["src/cli/a.rs:2: cli may not import tui (tui::run::f)", "src/cli/a.rs:3: cli may not import plain (plain::g)",]
    );
}

#[test]
fn path_through_imported_name_is_followed() {
    let files = [
        ("src/tui/a.rs", "use crate::export as out;\nfn f() { out::json::pretty(); }\n"),
        ("src/export.rs", "pub mod json;\n"),
        ("src/export/json.rs", "use crate::tui::a;\n"),
    ];
    assert_eq!(
        said_of(&files),
        [
            "src/export/json.rs:1: export may not import tui (tui::a)",
            "ring: src/export/json.rs -> src/tui/a.rs -> src/export/json.rs",
        ]
    );
}

#[test]
fn only_run_opens_files_in_tui() {
    let files = [("src/tui/app.rs", "use crate::store::Data;\n"), ("src/tui/run.rs", "use crate::store::Data;\n")];
    assert_eq!(said_of(&files), ["src/tui/app.rs:1: tui may import store only in src/tui/run.rs (store::Data)"]);
}

#[test]
fn front_ends_do_not_import_each_other() {
    let files = [
        ("src/cli/a.rs", "use crate::tui::x;\n"),
        ("src/plain/a.rs", "use crate::cli::x;\n"),
        ("src/tui/a.rs", "use crate::plain::x;\n"),
    ];
    assert_eq!(
        said_of(&files),
        [
            "src/cli/a.rs:1: cli may not import tui (tui::x)",
            "src/plain/a.rs:1: plain may not import cli (cli::x)",
            "src/tui/a.rs:1: tui may not import plain (plain::x)",
        ]
    );
}

#[test]
fn only_tui_uses_terminal_crates() {
    let files = [
        ("src/export/a.rs", "use ratatui::text::Line;\nfn f() { crossterm::terminal::size(); }\n"),
        ("src/lib.rs", "fn f() { ratatui::init(); }\n"),
        ("src/tui/a.rs", "use ratatui::text::Line;\n"),
    ];
    assert_eq!(
        said_of(&files),
        [
            "src/export/a.rs:1: only src/tui names ratatui",
            "src/export/a.rs:2: only src/tui names crossterm",
            "src/lib.rs:1: only src/tui names ratatui",
        ]
    );
}

#[test]
fn pure_folders_use_no_files_clocks_or_environment() {
    let files = [
        ("src/domain/a.rs", "use std::{env, fs::{self, File}, io};\nfn f() { File::open(x); fs::read(x); }\n"),
        ("src/export/a.rs", "fn f() { std::io::stdout(); }\n"),
        ("src/search/a.rs", "fn f() { jiff::Zoned::now(); }\nuse std::time::Instant;\n"),
        ("src/store/a.rs", "use std::{env, fs, io};\n"),
        ("src/text/a.rs", "use std::time::SystemTime;\ninclude!(concat!(env!(\"OUT_DIR\"), \"/locales.rs\"));\n"),
    ];
    assert_eq!(
        said_of(&files),
        [
            "src/domain/a.rs:1: domain never contains std::env (std::env)",
            "src/domain/a.rs:1: domain never contains std::fs (std::fs)",
            "src/domain/a.rs:1: domain never contains std::fs (std::fs::File)",
            "src/domain/a.rs:1: domain never contains std::io (std::io)",
            "src/domain/a.rs:2: domain never contains File (File::open)",
            "src/export/a.rs:1: export never contains std::io (std::io::stdout)",
            "src/search/a.rs:1: search never contains Zoned::now (jiff::Zoned::now)",
            "src/search/a.rs:2: search never contains Instant (std::time::Instant)",
            "src/text/a.rs:1: text never contains SystemTime (std::time::SystemTime)",
        ]
    );
}

#[test]
fn print_macros_are_forbidden() {
    let files = [("src/cli/a.rs", "fn f() {\n    println!(\"a\");\n    dbg!(1);\n    writeln!(out, \"b\");\n}\n")];
    assert_eq!(
        said_of(&files),
        ["src/cli/a.rs:2: nothing in src prints with println!", "src/cli/a.rs:3: nothing in src prints with dbg!",]
    );
}

#[test]
fn one_file_opens_files_and_none_spawns_processes() {
    let files = [
        ("src/store.rs", "pub mod a;\n"),
        ("src/store/a.rs", "use std::fs::File;\nfn f() { File::open(x); std::fs::OpenOptions::new(); }\n"),
        ("src/tui/a.rs", "use std::process::Command;\nfn f() { std::process::Command::new(x); }\n"),
        ("src/cli/a.rs", "use clap::Command;\nfn f() { Command::new(x); }\n"),
        ("src/store/printing.rs", "use std::process::Command;\nfn f() { Command::new(x).spawn(); }\n"),
    ];
    assert_eq!(
        said_of(&files),
        [
            "src/store/a.rs:1: src/store/disk.rs alone opens files (std::fs::File)",
            "src/store/a.rs:2: src/store/disk.rs alone opens files (File::open)",
            "src/store/a.rs:2: src/store/disk.rs alone opens files (std::fs::OpenOptions::new)",
            "src/tui/a.rs:1: no other program is started (std::process::Command)",
            "src/tui/a.rs:2: no other program is started (std::process::Command::new)",
        ]
    );
}

#[test]
fn unknown_folder_stray_file_and_vague_name_are_found() {
    let files = [
        ("src/domain/mod.rs", ""),
        ("src/helpers.rs", ""),
        ("src/net/client.rs", ""),
        ("src/search/common/a.rs", ""),
        ("src/settings.rs", ""),
    ];
    assert_eq!(
        said_of(&files),
        [
            "src/domain/mod.rs: foo.rs beside foo/, no mod.rs",
            "src/helpers.rs: the name helpers says nothing",
            "src/helpers.rs: this file is named after no folder of the table",
            "src/net: this folder is not in the table",
            "src/search/common/a.rs: the name common says nothing",
            "src/settings.rs: this file is named after no folder of the table",
        ]
    );
}

#[test]
fn inline_module_is_reported() {
    let files = [("src/domain/a.rs", "mod b {\n    pub fn f() {}\n}\n")];
    assert_eq!(said_of(&files), ["src/domain/a.rs:1: the module b has no file of its own"]);
}

#[test]
fn cycle_of_two_files_is_reported() {
    let files = [
        ("src/domain.rs", "pub mod a;\npub mod b;\n"),
        ("src/domain/a.rs", "use super::b::B;\npub struct A;\n"),
        ("src/domain/b.rs", "fn f(_: crate::domain::a::A) {}\npub struct B;\n"),
    ];
    assert_eq!(said_of(&files), ["ring: src/domain/a.rs -> src/domain/b.rs -> src/domain/a.rs"]);
}

#[test]
fn cycle_through_reexports_and_parent_is_reported() {
    let files = [
        ("src/domain.rs", "mod a;\nmod b;\npub use a::A;\npub use b::B;\n"),
        ("src/domain/a.rs", "use super::B;\npub struct A;\n"),
        ("src/domain/b.rs", "use crate::domain::A;\npub struct B;\n"),
        ("src/search.rs", "mod index;\npub use index::Index;\npub struct Field;\nfn f(_: Index) {}\n"),
        ("src/search/index.rs", "use super::Field;\npub struct Index;\n"),
    ];
    assert_eq!(
        said_of(&files),
        [
            "ring: src/domain/a.rs -> src/domain/b.rs -> src/domain/a.rs",
            "ring: src/search.rs -> src/search/index.rs -> src/search.rs",
        ]
    );
}

#[test]
fn child_using_reexporting_parent_is_not_a_cycle() {
    let files = [
        ("src/export.rs", "pub mod json;\npub use json::Json;\npub fn number() {}\n"),
        ("src/export/json.rs", "use super::number;\npub struct Json;\n"),
    ];
    assert_eq!(said_of(&files), Vec::<String>::new());
}

#[test]
fn comments_strings_and_tests_are_not_imports() {
    let text = r##"//! See [`crate::tui`].
/* use crate::tui::x; /* ratatui */ println!() */
const A: &str = "crate::tui::x \" ratatui";
const B: &str = r#"use crate::tui; "quoted" "#;
const C: (char, char, u8) = ('"', '\'', b'"');
fn f<'a>(a: &'a str) -> &'a str { a }
pub(in crate::domain) fn g() {}
#[cfg(test)]
mod tests {
    use crate::tui::x;
    fn t() { println!("{}", '}'); }
}
fn h() { let _ = crate::domain::a::f; }
"##;
    assert_eq!(said_of(&[("src/domain/a.rs", text)]), Vec::<String>::new());
}
