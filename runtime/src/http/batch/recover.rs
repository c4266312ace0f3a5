//! Finds the entries of a batch response whose JSON is broken.

use super::entries::Entries;
use super::entry::Entry;
use crate::http::json::Tokens;
use alloc::vec::Vec;
use serde_json::{value::RawValue, Deserializer};

/// The number of objects without an end that are tried. Each try reads the rest of the response.
const MAX_TRIES: usize = 32;

/// Finds the entries after the end of the last one, if there is one, unless the body is only truncated.
///
/// An object inside of a broken entry is data of the service, even if it looks like an entry.
pub(super) fn recover(
    body: &[u8],
    last: Option<usize>,
    is_truncated: bool,
    entries: &mut dyn Entries,
) {
    let end = last.unwrap_or_else(|| start_of_entries(body).unwrap_or(body.len()));
    let mut gap = Gap {
        body,
        start: end,
        is_reported: false,
    };
    let mut position = Position::default();
    let (mut at, mut tries) = (if is_truncated { body.len() } else { end }, 0);
    while let (Some(start), true) = (position.next_object(body, at), tries < MAX_TRIES) {
        let rest = body.get(start..).unwrap_or_default();
        let mut objects = Deserializer::from_slice(rest).into_iter::<&RawValue>();
        let Some(Ok(json)) = objects.next() else {
            position.open_object();
            at = start.saturating_add(1);
            tries += 1;
            continue;
        };
        at = start.saturating_add(json.get().len());
        // The representation of a resource can also have an `id` and a `status`.
        if is_entry(json) {
            position = Position::default();
            gap.report(start, entries);
            gap.start = at;
            entries.entry(json);
        }
    }
    gap.report(body.len(), entries);
}

/// Returns the position after the bracket of the array `responses`.
fn start_of_entries(body: &[u8]) -> Option<usize> {
    let (mut depth, mut name, mut last) = (0_usize, &b""[..], &b""[..]);
    for token in Tokens::new(body) {
        match token.kind {
            b'[' if depth == 1 && name == b"\"responses\"" && last == b":" => {
                return Some(token.range.end);
            }
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (name, last) = (last, body.get(token.range)?);
    }
    None
}

/// A place in the array of the entries, or in a broken entry.
#[derive(Default)]
struct Position {
    /// The open brackets of the broken entry.
    brackets: Vec<u8>,
    /// The first byte of the last token.
    last: u8,
}

impl Position {
    /// Returns the position of the next object that can be an entry.
    ///
    /// That is an object in the array, or one in a broken entry where only the name of a member is valid. The end of that
    /// entry is missing.
    fn next_object(&mut self, body: &[u8], from: usize) -> Option<usize> {
        for token in Tokens::new(body.get(from..)?) {
            let last = core::mem::replace(&mut self.last, token.kind);
            match (token.kind, self.brackets.as_slice()) {
                (b'{', []) => return from.checked_add(token.range.start),
                (b'{', [b'{']) if b"{,".contains(&last) => {
                    return from.checked_add(token.range.start)
                }
                // The array of the entries ends.
                (b']', []) => return None,
                (b'}', [.., b'{']) | (b']', [.., b'[']) => drop(self.brackets.pop()),
                (b'{' | b'[', _) => self.brackets.push(token.kind),
                _ => {}
            }
        }
        None
    }

    /// Continues inside of the object that was found.
    fn open_object(&mut self) {
        self.brackets.clear();
        self.brackets.push(b'{');
    }
}

/// The text between two entries.
struct Gap<'b> {
    body: &'b [u8],
    start: usize,
    is_reported: bool,
}

impl Gap<'_> {
    /// Reports the text before `end`, unless it consists of the characters that separate entries. At least one text is
    /// reported, so that a truncated response is never taken for a complete one.
    fn report(&mut self, end: usize, entries: &mut dyn Entries) {
        let text = self.body.get(self.start..end).unwrap_or_default();
        let is_separator = |byte: &u8| byte.is_ascii_whitespace() || b",]}".contains(byte);
        let is_last = end == self.body.len();
        if !text.iter().all(is_separator) || (is_last && !self.is_reported) {
            let start = text.iter().position(|byte| !is_separator(byte));
            entries.broken(text.get(start.unwrap_or_default()..).unwrap_or_default());
            self.is_reported = true;
        }
    }
}

fn is_entry(json: &RawValue) -> bool {
    let mut entry = Entry::default();
    let is_read = entry.read(json.get().as_bytes()).is_ok();
    is_read && entry.number().is_some() && entry.status().is_some()
}
