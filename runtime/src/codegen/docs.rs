//! Generates doc comments from foreign text. A description must stay a comment, and rustdoc must neither run nor render it.

use crate::codegen::markdown::markdown;
use crate::codegen::wrap;
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

/// The longest description, in characters. One description can describe the properties of many types.
const LONGEST: usize = 4_000;

/// Doc comments with the lines of a description, followed by a hint, which is our own text.
pub(super) fn docs(
    description: Option<&str>,
    hint: Option<&str>,
    indent: &str,
    width: usize,
) -> String {
    let description = shortened(description.unwrap_or_default().trim()).replace("\r\n", "\n");
    let width = width.saturating_sub(indent.len() + "/// ".len());
    let mut lines = Vec::new();
    let mut is_item = false;
    for line in description.split_terminator(['\n', '\r']).map(markdown) {
        let marker = wrap::marker(&line);
        // A line without a marker would lazily continue the item before it.
        if is_item && marker.is_empty() && !line.is_empty() {
            lines.push(String::new());
        }
        is_item = !marker.is_empty();
        // Four spaces would look like a code block.
        let is_wrapped = !marker.contains("    ");
        let width = if is_wrapped { width } else { usize::MAX };
        wrap::push(&mut lines, &line, &marker, width);
    }
    if let Some(hint) = hint {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        wrap::push(&mut lines, &visible(hint), "", width);
    }
    let lines = lines
        .iter()
        .map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n");
    lines.collect()
}

/// Doc comments with the lines of a description. A missing description is replaced by a default text.
pub(super) fn docs_or(
    description: Option<&str>,
    fallback: &str,
    indent: &str,
    width: usize,
) -> String {
    match description.filter(|it| !it.trim().is_empty()) {
        None => docs(None, Some(fallback), indent, width),
        description => docs(description, None, indent, width),
    }
}

/// A paragraph for a deprecated item without the attribute. On a type, the attribute makes rustc warn about the derives of
/// other crates.
pub(super) fn deprecated_docs(note: Option<&String>, indent: &str, width: usize) -> String {
    let Some(note) = note else {
        return String::new();
    };
    let text = match note.trim() {
        "" => "Deprecated.".into(),
        note => format!("Deprecated: {note}"),
    };
    format!("{indent}///\n{}", docs(Some(&text), None, indent, width))
}

/// The attribute of a deprecated property or member.
pub(super) fn deprecated(note: Option<&String>, indent: &str) -> String {
    match note.map(|note| shortened(note.trim())) {
        None => String::new(),
        Some(note) if note.is_empty() => format!("{indent}#[deprecated]\n"),
        Some(note) => {
            // rustdoc displays the note as Markdown.
            format!("{indent}#[deprecated = {:?}]\n", markdown(&note))
        }
    }
}

fn shortened(description: &str) -> String {
    match description.char_indices().nth(LONGEST) {
        Some((end, _)) => description.get(..end).unwrap_or_default().to_owned() + "…",
        None => description.to_owned(),
    }
}

/// A text with everything escaped that an editor does not display, such as control characters and marks that reverse the
/// direction, which rustc rejects in comments.
pub(super) fn visible(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_visible(letter) || letter == '"' || letter == '\'' || letter == '\\' {
            escaped.push(letter);
        } else {
            escaped.extend(letter.escape_debug());
        }
    }
    escaped
}

/// Whether a character is displayed as itself, if another character precedes it.
pub(super) fn is_visible(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        // `str::escape_debug` keeps a mark that belongs to the letter before it.
        || !String::from_iter(['a', letter]).escape_debug().any(|it| it == '\\')
}
