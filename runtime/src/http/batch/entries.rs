//! Splits a batch response into its entries, also if the JSON is broken.

use super::entry::Entry;
use core::fmt::{self, Formatter};
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Receives the entries of a batch response, in order.
pub(super) trait Entries {
    fn entry(&mut self, json: &RawValue);

    /// Receives a text that is not an entry, since the JSON is broken here.
    fn broken(&mut self, text: &[u8]);
}

/// Splits the body of a batch response.
///
/// If an entry breaks the JSON, those after it are found by the names of their members. If the body only ends early, nothing
/// follows the last entry: what looks like an entry in it is data. Returns `false` if the body is not a batch response.
pub(super) fn split(body: &[u8], entries: &mut dyn Entries) -> bool {
    let (mut found, mut end) = (false, 0);
    let members = Members {
        body,
        found: &mut found,
        end: &mut end,
        entries,
    };
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let read = deserializer.deserialize_map(members);
    let read = read.and_then(|()| deserializer.end());
    if let (true, Err(error)) = (found, read) {
        recover(body, end, error.is_eof(), entries);
    }
    found
}

/// The members of the complete response.
struct Members<'b, 'e> {
    body: &'b [u8],
    found: &'e mut bool,
    /// The end of the last entry.
    end: &'e mut usize,
    entries: &'e mut dyn Entries,
}

impl<'b> Visitor<'b> for Members<'b, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with `responses`")
    }

    fn visit_map<A: MapAccess<'b>>(mut self, mut members: A) -> Result<(), A::Error> {
        #[derive(Deserialize)]
        #[serde(field_identifier, rename_all = "lowercase")]
        enum Name {
            Responses,
            #[serde(other)]
            Other,
        }
        while let Some(name) = members.next_key()? {
            match name {
                Name::Responses => members.next_value_seed(&mut self)?,
                Name::Other => members.next_value::<IgnoredAny>().map(|_| ())?,
            }
        }
        Ok(())
    }
}

impl<'b> DeserializeSeed<'b> for &mut Members<'b, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'b>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'b> Visitor<'b> for &mut Members<'b, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array of responses")
    }

    fn visit_seq<A: SeqAccess<'b>>(self, mut entries: A) -> Result<(), A::Error> {
        *self.found = true;
        while let Some(json) = entries.next_element::<&RawValue>()? {
            let start = json.get().as_ptr() as usize;
            let start = start.saturating_sub(self.body.as_ptr() as usize);
            *self.end = start.saturating_add(json.get().len());
            self.entries.entry(json);
        }
        Ok(())
    }
}

/// The number of objects without an end that are tried. Each try reads the rest of the response.
const MAX_TRIES: usize = 32;

/// Finds the entries after the end of the last one, unless the body is only truncated.
fn recover(body: &[u8], end: usize, is_truncated: bool, entries: &mut dyn Entries) {
    let mut gap = Gap {
        body,
        start: end,
        is_reported: false,
    };
    let (mut at, mut tries) = (if is_truncated { body.len() } else { end }, 0);
    while let (Some(start), true) = (next_object(body, at), tries < MAX_TRIES) {
        let rest = body.get(start..).unwrap_or_default();
        let mut objects = serde_json::Deserializer::from_slice(rest).into_iter::<&RawValue>();
        let Some(Ok(json)) = objects.next() else {
            at = start.saturating_add(1);
            tries += 1;
            continue;
        };
        at = start.saturating_add(json.get().len());
        // The representation of a resource can also have an `id` and a `status`.
        if is_entry(json) {
            gap.report(start, entries);
            gap.start = at;
            entries.entry(json);
        }
    }
    gap.report(body.len(), entries);
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

/// Returns the position of the next object that starts with a member of an entry.
fn next_object(body: &[u8], from: usize) -> Option<usize> {
    const MEMBERS: [&[u8]; 4] = [b"\"id\"", b"\"status\"", b"\"headers\"", b"\"body\""];
    let rest = body.get(from..)?;
    let starts_entry = |brace: usize| {
        let inside = rest.get(brace.saturating_add(1)..).unwrap_or_default();
        let start = inside.iter().position(|byte| !byte.is_ascii_whitespace());
        let inside = inside.get(start.unwrap_or_default()..).unwrap_or_default();
        MEMBERS.iter().any(|member| inside.starts_with(member))
    };
    let mut bytes = rest.iter().enumerate();
    let (at, _) = bytes.find(|(at, byte)| **byte == b'{' && starts_entry(*at))?;
    from.checked_add(at)
}
