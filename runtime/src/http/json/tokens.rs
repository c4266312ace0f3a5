//! The tokens of JSON.

use core::ops::Range;

/// A token: a bracket, a comma, a colon, or a complete string, number or literal.
pub(super) struct Token {
    /// The first byte.
    pub(super) kind: u8,
    pub(super) range: Range<usize>,
}

/// The tokens of a text. If it is not JSON, they are arbitrary parts of it.
pub(super) struct Tokens<'t> {
    text: &'t [u8],
    position: usize,
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t [u8]) -> Self {
        Self { text, position: 0 }
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
            b'"' => string_len(rest),
            _ => {
                let is_end = |byte: &u8| is_space(byte) || b"{}[],:\"".contains(byte);
                rest.iter().take_while(|byte| !is_end(byte)).count()
            }
        };
        self.position = start.saturating_add(len).saturating_add(1);
        Some(Token {
            kind: *kind,
            range: start..self.position,
        })
    }
}

/// Returns the length of a string without its first quote.
fn string_len(text: &[u8]) -> usize {
    let mut escaped = false;
    let is_end = |byte: &u8| {
        let is_end = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        is_end
    };
    let end = text.iter().position(is_end);
    end.map_or(text.len(), |end| end.saturating_add(1))
}
