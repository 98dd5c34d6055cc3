//! Parts of ids and addresses.

use microcred_core::sanitize::fold_letter;

/// A text as lower-case letters, digits and single hyphens, cut after `longest` of them; `x` where nothing is left.
#[must_use]
pub fn slug(text: &str, longest: usize) -> String {
    let mut out = String::with_capacity(longest.min(text.len()));
    for letter in text.chars() {
        if letter.is_ascii() {
            add(&mut out, letter.to_ascii_lowercase());
        } else {
            fold_letter(letter).for_each(|part| add(&mut out, part));
        }
        if out.len() >= longest {
            break;
        }
    }
    while out.ends_with('-') {
        out.pop();
    }
    if out.is_empty() {
        out.push('x');
    }
    out
}

fn add(out: &mut String, letter: char) {
    if letter.is_ascii_alphanumeric() {
        out.push(letter);
    } else if !out.is_empty() && !out.ends_with('-') && letter != '\'' {
        out.push('-');
    }
}
