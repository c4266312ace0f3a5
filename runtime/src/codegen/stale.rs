//! Compares a file with the generated models.

use alloc::vec::Vec;

/// The first line of a file that differs from the generated text. White space and trailing commas can differ, because
/// rustfmt can be configured.
pub(super) fn first_difference(found: &str, generated: &str) -> Option<usize> {
    let (found, generated) = (significant(found), significant(generated));
    let letters = found.iter().map(|(letter, _)| letter);
    let same = letters
        .zip(generated.iter().map(|(letter, _)| letter))
        .take_while(|(a, b)| a == b);
    let same = same.count();
    if same == found.len() && same == generated.len() {
        return None;
    }
    let next = found.get(same).or(found.last());
    Some(next.map_or(1, |(_, line)| *line))
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
