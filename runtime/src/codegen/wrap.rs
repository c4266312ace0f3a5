//! Wraps Markdown without changing its meaning.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

/// What continues the items and quotes that a line begins: an indentation for each item, and `> ` for each quote.
pub(super) fn marker(line: &str) -> String {
    let mut marker = String::new();
    let mut rest = line;
    while let Some((word, after)) = rest.split_once(' ') {
        if word == ">" {
            marker += "> ";
        } else if is_item(word) {
            marker.extend(word.chars().map(|_| ' '));
            marker.push(' ');
        } else {
            break;
        }
        rest = after;
    }
    marker
}

/// Adds the lines of a text, each but the first of which begins with the marker.
pub(super) fn push(lines: &mut Vec<String>, text: &str, marker: &str, width: usize) {
    let mut line = String::new();
    let mut length = 0;
    let mut is_first = true;
    for word in text.split(' ') {
        let letters = word.chars().count();
        if is_first {
            line.push_str(word);
            length = letters;
            is_first = false;
        } else if length + 1 + letters <= width || length <= marker.len() {
            line.push(' ');
            line.push_str(word);
            length += 1 + letters;
        } else {
            lines.push(core::mem::take(&mut line));
            line.push_str(marker);
            line.push_str(&plain(word));
            length = marker.len() + letters;
        }
    }
    lines.push(line);
}

/// A word that does not begin a block at the start of a line.
fn plain(word: &str) -> String {
    match word.char_indices().last() {
        Some((end, mark @ ('.' | ')'))) if is_item(word) => {
            let number = word.get(..end).unwrap_or_default();
            format!("{number}\\{mark}")
        }
        _ if is_item(word) || word.starts_with(['>', '#', '=', '|', '-', '+', '*']) => {
            format!("\\{word}")
        }
        _ => word.to_owned(),
    }
}

/// Whether a word begins an item of a list.
fn is_item(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']);
    let is_number = |number: &str| {
        (1..=9).contains(&number.len()) && number.bytes().all(|it| it.is_ascii_digit())
    };
    matches!(word, "-" | "+" | "*") || number.is_some_and(is_number)
}
