//! The messages of every language as they stand in `locales/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// No fault.
pub const NO_ERRORS: &[&str] = &[];

/// What stands for an argument where a text is looked at as a whole.
pub const PLACEHOLDER: &str = "x";

/// One message of one language.
pub struct Message {
    pub id: String,
    /// Its file and line.
    pub place: String,
    /// As it stands in the file.
    pub raw: String,
    /// The arguments that it names.
    pub arguments: BTreeSet<String>,
    /// The arguments by which it chooses between variants.
    pub selectors: BTreeSet<String>,
}

impl Message {
    /// Its file.
    pub fn file(&self) -> &str {
        self.place.split(':').next().unwrap()
    }
}

/// One folder of `locales/`.
pub struct Language {
    pub tag: String,
    pub messages: Vec<Message>,
    bundle: FluentBundle<FluentResource>,
    /// What is wrong with its files as files.
    pub faults: Vec<String>,
}

impl Language {
    fn read(folder: &Path) -> Self {
        let tag = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let language: LanguageIdentifier = tag.parse().unwrap();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        let (mut messages, mut faults) = (Vec::new(), Vec::new());
        for path in sorted(folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            let name = format!("locales/{tag}/{}", path.file_name().unwrap().to_str().unwrap());
            let text = fs::read_to_string(&path).unwrap();
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.into_iter().map(|error| format!("{name}: {error}")));
                resource
            });
            let found = messages_of(&name, &text);
            let there = resource.entries().count();
            if there != found.len() {
                faults.push(format!("{name}: {there} messages, of which this test sees {}", found.len()));
            }
            let errors = bundle.add_resource(resource).err().unwrap_or_default();
            faults.extend(errors.into_iter().map(|error| format!("{name}: {error}")));
            messages.extend(found);
        }
        Self { tag, messages, bundle, faults }
    }

    /// The text of a message as people meet it most: with `any` in the place of its arguments, and in the plural.
    pub fn text_of(&self, message: &Message, any: &str) -> String {
        let pattern = self.bundle.get_message(&message.id).and_then(|message| message.value()).unwrap();
        let mut args = FluentArgs::new();
        for name in &message.arguments {
            if message.selectors.contains(name) {
                args.set(name.as_str(), 5);
            } else {
                args.set(name.as_str(), any);
            }
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Returns the text that Fluent makes of a message.
    pub fn format(&self, message: &Message, args: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(&message.id).and_then(|message| message.value()).unwrap();
        self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }

    /// Every text that a message can become, with `any` in the place of its arguments.
    pub fn texts_of(&self, message: &Message, any: &str) -> BTreeSet<String> {
        let pattern = self.bundle.get_message(&message.id).and_then(|message| message.value()).unwrap();
        let mut texts = BTreeSet::new();
        for count in [0, 1, 2, 5, 1_000_000] {
            let mut args = FluentArgs::new();
            for name in &message.arguments {
                if message.selectors.contains(name) {
                    args.set(name.as_str(), count);
                } else {
                    args.set(name.as_str(), any);
                }
            }
            let mut errors = Vec::new();
            texts.insert(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned());
            assert!(errors.is_empty(), "{}: {}: {errors:?}", message.place, message.id);
        }
        texts
    }
}

/// The messages of a file: an id at the start of a line, and everything up to the next one.
fn messages_of(file: &str, text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let id = line.split_once(" =").map(|(id, _)| id).filter(|id| looks_like_an_id(id) || is_word(id));
        match (id, messages.last_mut()) {
            (Some(id), _) => messages.push(Message {
                id: id.to_owned(),
                place: format!("{file}:{}", number + 1),
                raw: line.to_owned(),
                arguments: BTreeSet::new(),
                selectors: BTreeSet::new(),
            }),
            (None, Some(last)) => last.raw = format!("{}\n{line}", last.raw),
            (None, None) => {}
        }
    }
    for message in &mut messages {
        for (at, _) in message.raw.match_indices('$') {
            let (before, after) = (&message.raw[..at], &message.raw[at + 1..]);
            // A dollar sign that opens no placeable is money.
            if !before.trim_end().ends_with('{') {
                continue;
            }
            let name: String = after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-').collect();
            if after[name.len()..].trim_start().starts_with("->") {
                message.selectors.insert(name.clone());
            }
            message.arguments.insert(name);
        }
    }
    messages
}

pub fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().find(|folder| folder.join("locales").is_dir()).unwrap()
}

pub fn languages() -> Vec<Language> {
    let folders: Vec<PathBuf> = sorted(&root().join("locales")).into_iter().filter(|path| path.is_dir()).collect();
    assert!(folders.len() >= 2, "there are English and French at the least");
    folders.iter().map(|folder| Language::read(folder)).collect()
}

/// What a check of one message finds wrong, for every message of every language.
pub fn errors_of(check: impl Fn(&Language, &Message) -> Vec<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for language in languages() {
        for message in &language.messages {
            let found = check(&language, message);
            faults.extend(found.into_iter().map(|fault| format!("{}: {}: {fault}", message.place, message.id)));
        }
    }
    faults
}

/// Whether a text has the shape of an id of several words.
pub fn looks_like_an_id(text: &str) -> bool {
    let mut words = text.split('-');
    let first = words.next().is_some_and(is_word);
    let mut others = words.peekable();
    let more =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    first && others.peek().is_some() && others.all(more)
}

/// Whether a text is one word in lower-case letters.
pub fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase())
}
