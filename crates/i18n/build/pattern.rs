//! Fluent patterns as text with marks, as `src/marks.rs` describes it.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::marks::{ARGUMENT, CHOICE, CHOICE_END, SEPARATOR, VARIANT_END, is_mark};

/// Patterns of one language by the name of their message, or of their term with a leading hyphen.
pub type Patterns<'a> = BTreeMap<String, &'a Pattern<&'a str>>;

/// References that a pattern may follow: more are a cycle.
const MAX_REFERENCE_DEPTH: usize = 8;

/// Returns the marked text of a pattern, with the patterns that it references in place.
///
/// # Errors
/// A sentence on the first part of Fluent that the formatter does not know.
pub fn compile(pattern: &Pattern<&str>, all: &Patterns<'_>) -> Result<String, String> {
    let mut out = String::new();
    write_pattern(pattern, all, 0, &mut out)?;
    Ok(out)
}

fn write_pattern(pattern: &Pattern<&str>, all: &Patterns<'_>, depth: usize, out: &mut String) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => write_text(value, out)?,
            PatternElement::Placeable { expression } => write_expression(expression, all, depth, out)?,
        }
    }
    Ok(())
}

fn write_text(text: &str, out: &mut String) -> Result<(), String> {
    if text.contains(is_mark) {
        return Err("the text holds a control character".to_owned());
    }
    out.push_str(text);
    Ok(())
}

fn write_expression(
    expression: &Expression<&str>,
    all: &Patterns<'_>,
    depth: usize,
    out: &mut String,
) -> Result<(), String> {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => return write_choice(selector, variants, all, depth, out),
    };
    match inline {
        InlineExpression::StringLiteral { value } => write_text(&unescape_unicode_to_string(value), out),
        InlineExpression::NumberLiteral { value } => write_text(value, out),
        InlineExpression::VariableReference { id } => {
            out.push(ARGUMENT);
            out.push_str(id.name);
            out.push(SEPARATOR);
            Ok(())
        }
        InlineExpression::MessageReference { id, attribute: None } => write_reference(id.name, all, depth, out),
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            write_reference(&format!("-{}", id.name), all, depth, out)
        }
        InlineExpression::Placeable { expression } => write_expression(expression, all, depth, out),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            Err("references with attributes or arguments are not supported".to_owned())
        }
        InlineExpression::FunctionReference { id, .. } => Err(format!("the function {} is not supported", id.name)),
    }
}

fn write_reference(name: &str, all: &Patterns<'_>, depth: usize, out: &mut String) -> Result<(), String> {
    let pattern = all.get(name).ok_or_else(|| format!("it references {name}, which this language does not have"))?;
    if depth == MAX_REFERENCE_DEPTH {
        return Err(format!("it references {name} in a cycle"));
    }
    write_pattern(pattern, all, depth + 1, out)
}

fn write_choice(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    all: &Patterns<'_>,
    depth: usize,
    out: &mut String,
) -> Result<(), String> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err("only an argument can choose a variant".to_owned());
    };
    if !variants.last().is_some_and(|last| last.default) {
        return Err("the default variant must be the last".to_owned());
    }
    out.push(CHOICE);
    out.push_str(id.name);
    out.push(SEPARATOR);
    for variant in variants {
        match variant.key {
            _ if variant.default => {}
            VariantKey::Identifier { name } => out.push_str(name),
            VariantKey::NumberLiteral { value } if value.bytes().all(|digit| digit.is_ascii_digit()) => {
                out.push_str(value);
            }
            VariantKey::NumberLiteral { value } => return Err(format!("the key [{value}] is not a count")),
        }
        out.push(SEPARATOR);
        write_pattern(&variant.value, all, depth, out)?;
        out.push(VARIANT_END);
    }
    out.push(CHOICE_END);
    Ok(())
}
