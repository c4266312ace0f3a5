//! Collects the entries of batch responses.

use super::entries::Entries;
use super::entry::Entry;
use super::{BatchResponses, UnattributedResponse};
use alloc::{borrow::ToOwned, boxed::Box, collections::BTreeMap, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use http::Response;
use serde_json::value::RawValue;

/// The number of unattributed responses that are kept, since an entry can be shorter than the record of it.
const MAX_UNATTRIBUTED: usize = 100;

#[derive(Clone)]
pub(super) enum ItemResponse {
    /// An entry, as its JSON. It takes less memory than its headers would.
    Entry(Box<RawValue>),
    /// The entry is invalid, so it may belong to another item.
    Unattributed,
    Repeated,
}

impl ItemResponse {
    /// Returns the response, or the reason why it is invalid.
    pub(super) fn parse(&self) -> Option<Result<Response<Vec<u8>>, &'static str>> {
        match self {
            Self::Entry(json) => Some(read(json).response()),
            Self::Unattributed => None,
            Self::Repeated => Some(Err("the item has more than one response")),
        }
    }
}

/// Reads an entry that was read before without an error.
fn read(json: &RawValue) -> Entry<'_> {
    let mut entry = Entry::default();
    let _ = entry.read(json.get().as_bytes());
    entry
}

impl BatchResponses {
    fn insert(&mut self, number: usize, response: ItemResponse) {
        self.items
            .entry(number)
            .and_modify(|first| *first = ItemResponse::Repeated)
            .or_insert(response);
    }

    fn push_unattributed(&mut self, entry: &Entry<'_>, text: &[u8], reason: &'static str) {
        if let Some(number) = entry.number() {
            self.insert(number, ItemResponse::Unattributed);
        }
        if self.unattributed.len() < MAX_UNATTRIBUTED {
            let unattributed = UnattributedResponse::new(text, reason);
            self.unattributed.push(unattributed);
        }
    }
}

impl Entries for BatchResponses {
    fn entry(&mut self, json: &RawValue) {
        let mut entry = Entry::default();
        let text = json.get().as_bytes();
        match (entry.read(text), entry.number()) {
            (Ok(()), Some(number)) => self.insert(number, ItemResponse::Entry(json.to_owned())),
            (Ok(()), None) => {
                let reason = "the response to an item does not have the `id` of an item";
                self.push_unattributed(&entry, text, reason);
            }
            (Err(_), _) => {
                let reason = "the response to an item is not an object with distinct members";
                self.push_unattributed(&entry, text, reason);
            }
        }
    }

    fn broken(&mut self, text: &[u8]) {
        let mut entry = Entry::default();
        let _ = entry.read(text); // Reads the members before the error.
        self.push_unattributed(
            &entry,
            text,
            "the batch response is invalid JSON or ends early",
        );
    }
}

impl Debug for BatchResponses {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BatchResponses")
            .field("len", &self.items.len())
            .field("items", &FirstItems(&self.items))
            .field("unattributed", &self.unattributed)
            .finish_non_exhaustive()
    }
}

/// Shows 100 items, since the service determines their number.
struct FirstItems<'r>(&'r BTreeMap<usize, ItemResponse>);

impl Debug for FirstItems<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let first = self.0.iter().take(100);
        formatter.debug_map().entries(first).finish()
    }
}

impl Debug for ItemResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self::Entry(json) = self else {
            let is_repeated = matches!(self, Self::Repeated);
            return formatter.write_str(if is_repeated {
                "repeated"
            } else {
                "unattributed"
            });
        };
        match read(json).status() {
            Some(status) => status.fmt(formatter),
            None => formatter.write_str("invalid"),
        }
    }
}
