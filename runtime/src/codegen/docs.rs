//! Generates doc comments from foreign text. A description must stay a comment, and rustdoc must neither run nor render it.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

/// The longest description, in characters. One description can describe the properties of many types.
const LONGEST: usize = 4_000;

/// Doc comments with the lines of a description, followed by a hint, which is our own text.
pub(super) fn docs(description: Option<&str>, hint: Option<&str>, indent: &str) -> String {
    let description = shortened(description.unwrap_or_default()).replace("\r\n", "\n");
    let lines = description.split_terminator(['\n', '\r']);
    let mut lines: Vec<_> = lines.map(markdown).collect();
    if !lines.is_empty() && hint.is_some() {
        lines.push(String::new());
    }
    lines.extend(hint.map(visible));
    let lines = lines
        .iter()
        .map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n");
    lines.collect()
}

fn shortened(description: &str) -> String {
    match description.char_indices().nth(LONGEST) {
        Some((end, _)) => description.get(..end).unwrap_or_default().to_owned() + "…",
        None => description.to_owned(),
    }
}

/// A line as Markdown that contains neither HTML, links nor code blocks. rustdoc would run a code block as a test.
fn markdown(line: &str) -> String {
    // Four spaces would begin a code block, also after the marker of a list or a quote.
    let words: Vec<_> = line.split_whitespace().collect();
    let mut text = String::new();
    let line = words.join(" ");
    let mut rest = line.as_str();
    while let Some(letter) = rest.chars().next() {
        let fence = ['`', '~'].contains(&letter).then_some(letter);
        let run = fence.map_or(1, |fence| {
            rest.chars().take_while(|it| *it == fence).count()
        });
        let is_escaped = matches!(letter, '<' | '[') || run >= 3;
        for _ in 0..run {
            text.extend(is_escaped.then_some('\\'));
            text.push(letter);
        }
        rest = rest.get(run * letter.len_utf8()..).unwrap_or_default();
    }
    visible(&text)
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
