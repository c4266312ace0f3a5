//! The tokens of JSON.

use core::ops::Range;

/// A token: a bracket, a comma, a colon, or a complete string, number or literal.
pub(in crate::http) struct Token {
    /// The first byte.
    pub(in crate::http) kind: u8,
    pub(in crate::http) range: Range<usize>,
}

/// The tokens of a text. If it is not JSON, they are parts of it, and as many strings as possible are recognized.
pub(in crate::http) struct Tokens<'t> {
    text: &'t [u8],
    position: usize,
    /// Whether a value or a name can start here.
    is_start: bool,
}

impl<'t> Tokens<'t> {
    pub(in crate::http) fn new(text: &'t [u8]) -> Self {
        Self {
            text,
            position: 0,
            is_start: true,
        }
    }

    fn rest(&self, start: usize) -> &'t [u8] {
        self.text.get(start..).unwrap_or_default()
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let is_space = |byte: &u8| byte.is_ascii_whitespace();
        let spaces = self
            .rest(self.position)
            .iter()
            .take_while(|byte| is_space(byte));
        let start = self.position.saturating_add(spaces.count());
        let (kind, rest) = self.rest(start).split_first()?;
        let len = match kind {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 0,
            b'"' if self.is_start => string_len(rest),
            // In a text that is not JSON, quotes can stand anywhere.
            _ => {
                let is_end = |byte: &u8| is_space(byte) || b"{}[],:".contains(byte);
                rest.iter().take_while(|byte| !is_end(byte)).count()
            }
        };
        self.position = start.saturating_add(len).saturating_add(1);
        self.is_start = b"{[,:".contains(kind);
        Some(Token {
            kind: *kind,
            range: start..self.position,
        })
    }
}

/// Returns the length of a string without its first quote.
///
/// A string may contain quotes that are not escaped, if the text is not JSON. A quote does not end it unless a bracket, a
/// comma, a colon or another string follows.
fn string_len(text: &[u8]) -> usize {
    let mut escaped = false;
    let is_quote = |(_, byte): &(usize, &u8)| {
        let is_quote = **byte == b'"' && !escaped;
        escaped = **byte == b'\\' && !escaped;
        is_quote
    };
    let quotes = text.iter().enumerate().filter(is_quote);
    let mut first = None;
    for (at, _) in quotes {
        let end = at.saturating_add(1);
        let is_visible = |byte: &&u8| !byte.is_ascii_whitespace();
        let next = text
            .get(end..)
            .and_then(|after| after.iter().find(is_visible));
        if next.map_or(true, |next| b",:]}".contains(next)) {
            return end;
        }
        let before = text.get(..at);
        let previous = before.and_then(|before| before.iter().rev().find(is_visible));
        let starts_string = previous.is_some_and(|previous| b"{[,:".contains(previous));
        if let (Some(first), true) = (first, starts_string) {
            return first;
        }
        first.get_or_insert(end);
    }
    first.unwrap_or(text.len())
}
