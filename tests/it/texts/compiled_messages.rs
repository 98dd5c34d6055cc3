//! Messages as compiled at build time say the same as Fluent says.

use fluent_bundle::FluentArgs;
use microcred_i18n::{Args, Lang, Localizer, MessageId};

use super::locales::{Language, NO_ERRORS, PLACEHOLDER, languages};

const COUNTS: &[usize] = &[0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

#[test]
fn compiled_messages_format_as_fluent_does() {
    let mut errors = Vec::new();
    for language in languages() {
        errors.extend(differences(&language));
    }
    assert_eq!(errors, NO_ERRORS);
}

/// Returns the messages of a language that the two format differently.
fn differences(language: &Language) -> Vec<String> {
    let localizer = Localizer::new(Lang::find(&language.tag).unwrap());
    let mut errors = Vec::new();
    for message in &language.messages {
        let id = MessageId::find(&message.id).unwrap();
        for count in COUNTS {
            let (mut fluent, mut args) = (FluentArgs::new(), Args::new());
            for name in &message.arguments {
                // The arguments of `Args` are named in the code.
                let known: &'static str = name.clone().leak();
                if message.selectors.contains(name) {
                    fluent.set(name.as_str(), *count);
                    args = args.count(known, *count);
                } else {
                    fluent.set(name.as_str(), PLACEHOLDER);
                    args = args.string(known, PLACEHOLDER);
                }
            }
            let (expected, found) = (language.format(message, &fluent), localizer.format(id, &args));
            if expected != found {
                errors.push(format!("{}: {} with {count}: {expected:?} and {found:?}", message.place, message.id));
            }
        }
    }
    errors
}
