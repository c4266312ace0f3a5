//! Foreign text in messages: names and texts of a body, a response or a document.
//!
//! A message often ends in a log. Escaped text cannot forge lines or control a terminal there, and shortened text cannot fill
//! it.

use alloc::string::ToString;
use core::fmt::{self, Display, Formatter, Write};
use serde::de::Error;

/// Displays a foreign name or value: escaped as `str::escape_debug` does, and only its first 100 characters.
pub(crate) struct Excerpt<'a>(pub(crate) &'a str);

impl Display for Excerpt<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let (start, is_shortened) = first(self.0, 100);
        write!(formatter, "{}", start.escape_debug())?;
        formatter.write_str(if is_shortened { "…" } else { "" })
    }
}

/// Displays a foreign message: without its quotes escaped, and without the middle of a long one.
///
/// The end is kept because `serde_json` finds the line and column there.
pub(crate) struct Message<'a>(pub(crate) &'a str);

impl Message<'_> {
    /// Returns `true` if the message is displayed unchanged.
    pub(crate) fn is_plain(&self) -> bool {
        is_displayed_as(self, self.0)
    }
}

/// Escapes and shortens the message of an error. A plain one stays as it is, because another error would lose its category.
#[cold]
#[inline(never)]
pub(crate) fn short<E: Error>(error: E) -> E {
    let text = error.to_string();
    let message = Message(&text);
    if message.is_plain() {
        error
    } else {
        E::custom(message)
    }
}

impl Display for Message<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let (start, is_shortened) = first(self.0, 800);
        write_line(start, formatter)?;
        if !is_shortened {
            return Ok(());
        }
        let rest = self.0.get(start.len()..).unwrap_or_default();
        let end = last(rest, 200);
        if end.len() < rest.len() {
            formatter.write_str("…")?;
        }
        write_line(end, formatter)
    }
}

/// Escapes everything that is not displayed as itself, but not quotes and backslashes.
pub(crate) fn write_line(text: &str, formatter: &mut Formatter<'_>) -> fmt::Result {
    for character in text.chars() {
        match character {
            '"' | '\'' | '\\' => formatter.write_char(character)?,
            _ => write!(formatter, "{}", character.escape_debug())?,
        }
    }
    Ok(())
}

/// Returns `true` if a value is displayed as this text. It is compared without a copy.
pub(crate) fn is_displayed_as(value: &impl Display, text: &str) -> bool {
    let mut rest = Rest(text);
    write!(rest, "{value}").is_ok() && rest.0.is_empty()
}

/// The part of a text that is not yet written.
struct Rest<'a>(&'a str);

impl Write for Rest<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(written).ok_or(fmt::Error)?;
        Ok(())
    }
}

/// Returns at most this many characters from the start, and whether there are more.
pub(crate) fn first(text: &str, count: usize) -> (&str, bool) {
    let end = text.char_indices().nth(count).map(|(end, _)| end);
    let start = end.and_then(|end| text.get(..end));
    (start.unwrap_or(text), start.is_some())
}

/// Returns at most this many characters from the end.
fn last(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().nth(count.saturating_sub(1));
    start
        .and_then(|(start, _)| text.get(start..))
        .unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, Message};
    use alloc::string::ToString;

    #[test]
    fn an_excerpt_is_escaped() {
        assert_eq!(Excerpt("déjà vu").to_string(), "déjà vu");
        let escaped = Excerpt("a\u{1b}[2J\n\"b\"\u{202e}").to_string();
        assert_eq!(escaped, r#"a\u{1b}[2J\n\"b\"\u{202e}"#);
    }

    #[test]
    fn an_excerpt_has_100_characters() {
        let all = "é".repeat(100);
        assert_eq!(Excerpt(&all).to_string(), all);
        let shortened = Excerpt(&"é".repeat(10_000_000)).to_string();
        assert_eq!(shortened, all + "…");
    }

    #[test]
    fn a_message_keeps_its_quotes_start_and_end() {
        let plain = r#"invalid type: string "a\n", expected i64 at line 1 column 2"#;
        assert_eq!(Message(plain).to_string(), plain);
        assert!(Message(plain).is_plain());
        assert_eq!(Message("a\nb").to_string(), r"a\nb");
        assert!(!Message("a\nb").is_plain());

        let long = ["start", &"é".repeat(10_000_000), "end"].concat();
        let shortened = Message(&long).to_string();
        assert!(shortened.starts_with("start") && shortened.ends_with("end"));
        assert_eq!(shortened.chars().count(), 1001);
        assert!(!Message(&long).is_plain());
    }

    #[test]
    fn a_message_of_1000_characters_is_complete() {
        let message = "é".repeat(1000);
        assert_eq!(Message(&message).to_string(), message);
    }
}
