//! Compares a file with the generated models.

use crate::text::Excerpt;
use alloc::{format, string::String, vec::Vec};

/// Describes the first line of a file that differs from the generated text. White space and trailing commas can differ,
/// because rustfmt can be configured.
pub(super) fn first_difference(found: &str, generated: &str) -> Option<String> {
    // Some editors on Windows add a byte order mark, which rustc ignores.
    let found = found.strip_prefix('\u{feff}').unwrap_or(found);
    let (found_text, generated_text) = (found, generated);
    let (found, generated) = (significant(found), significant(generated));
    let letters = found.iter().map(|(letter, _)| letter);
    let same = letters
        .zip(generated.iter().map(|(letter, _)| letter))
        .take_while(|(a, b)| a == b);
    let same = same.count();
    if same == found.len() && same == generated.len() {
        return None;
    }
    let line = |letters: &[(char, usize)]| {
        let next = letters.get(same).or(letters.last());
        next.map_or(1, |(_, line)| *line)
    };
    let number = line(&found);
    let found = Excerpt(text(found_text, number));
    let generated = Excerpt(text(generated_text, line(&generated)));
    Some(format!(
        "line {number} differs from the generated models; generate it again\n  found `{found}`\n  expected `{generated}`"
    ))
}

/// The text of a line.
fn text(text: &str, line: usize) -> &str {
    let line = text.lines().nth(line.saturating_sub(1));
    line.unwrap_or_default().trim()
}

/// The significant characters with their lines.
fn significant(text: &str) -> Vec<(char, usize)> {
    let mut letters: Vec<(char, usize)> = Vec::with_capacity(text.len());
    let mut line = 1;
    for letter in text.chars() {
        line += usize::from(letter == '\n');
        if letter.is_whitespace() {
            continue;
        }
        if matches!(letter, ')' | ']' | '}' | '>') && letters.last().is_some_and(|it| it.0 == ',') {
            letters.pop();
        }
        letters.push((letter, line));
    }
    letters
}
