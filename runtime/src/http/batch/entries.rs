//! Splits a batch response into its entries.

use super::recover::recover;
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
/// If an entry breaks the JSON, [`recover`] finds those after it. If the body only ends early, nothing follows the last
/// entry. Returns `false` if the body is not a batch response.
pub(super) fn split(body: &[u8], entries: &mut dyn Entries) -> bool {
    let (mut found, mut end) = (false, None);
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
    /// The end of the last entry, if there is one.
    end: &'e mut Option<usize>,
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
            *self.end = Some(start.saturating_add(json.get().len()));
            self.entries.entry(json);
        }
        Ok(())
    }
}
