//! Escapes foreign text that rustdoc displays as Markdown. It must neither run the text as a test nor warn about it.

use crate::codegen::docs::visible;
use alloc::{string::String, vec::Vec};

/// What becomes of the next bytes of a line.
enum Token {
    Kept(usize),
    Escaped(usize),
    Url(usize),
}

/// A line without HTML, links with a title and blocks of code. Code in backticks stays code, and a URL becomes a link.
pub(super) fn markdown(line: &str) -> String {
    // Four spaces would begin a code block, also after the marker of a list or a quote.
    let words: Vec<_> = line.split_whitespace().collect();
    let line = words.join(" ");
    let mut text = String::with_capacity(line.len());
    let mut rest = line.as_str();
    while let Some(first) = rest.chars().next() {
        let token = token(rest, first);
        let (Token::Kept(length) | Token::Escaped(length) | Token::Url(length)) = token;
        let now = rest.get(..length).unwrap_or(rest);
        match token {
            Token::Kept(_) => text.push_str(now),
            Token::Escaped(_) => text.extend(now.chars().flat_map(|letter| ['\\', letter])),
            Token::Url(_) => text.extend(["<", now, ">"]),
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    visible(&text)
}

fn token(rest: &str, first: char) -> Token {
    match first {
        '`' => {
            let ticks = run(rest);
            // A single backtick would pair with one of another line.
            code(rest, ticks).map_or(Token::Escaped(ticks), Token::Kept)
        }
        '~' => match run(rest) {
            fence @ 3.. => Token::Escaped(fence),
            tildes => Token::Kept(tildes),
        },
        '<' => match rest.get(1..).and_then(url) {
            Some(length) if rest.get(1 + length..).is_some_and(|it| it.starts_with('>')) => {
                Token::Kept(length + 2)
            }
            _ => Token::Escaped(1),
        },
        '[' => Token::Escaped(1),
        '\\' => {
            let next = rest.chars().nth(1);
            // The backslash would escape the next character, or our own escape of it.
            if next.map_or(true, |next| next.is_ascii_punctuation()) {
                Token::Escaped(1)
            } else {
                Token::Kept(1)
            }
        }
        'h' => url(rest).map_or(Token::Kept(1), Token::Url),
        other => Token::Kept(other.len_utf8()),
    }
}

/// How often a text repeats its first character.
fn run(text: &str) -> usize {
    let mut letters = text.chars();
    let first = letters.next();
    1 + letters.take_while(|it| Some(*it) == first).count()
}

/// The length of code between backticks. Three of them could begin a block.
fn code(rest: &str, ticks: usize) -> Option<usize> {
    let mut end = if ticks < 3 { ticks } else { rest.len() };
    loop {
        end += rest.get(end..)?.find('`')?;
        let found = run(rest.get(end..)?);
        end += found;
        if found == ticks {
            return Some(end);
        }
        if found > 2 {
            return None;
        }
    }
}

/// The length of a URL at the start of a text. Without a domain rustdoc does not require a link.
fn url(text: &str) -> Option<usize> {
    let host = { text.strip_prefix("https://") }.or(text.strip_prefix("http://"))?;
    let is_part = |it: char| it.is_ascii_alphanumeric() || "-@:%._+~#=?&/".contains(it);
    let end = host.find(|it| !is_part(it)).unwrap_or(host.len());
    let host = host.get(..end)?.trim_end_matches(['.', ':', '?', '_', '~']);
    let domain = host.split('/').next()?;
    let length = text.find("//")? + 2 + host.len();
    domain.contains('.').then_some(length)
}
