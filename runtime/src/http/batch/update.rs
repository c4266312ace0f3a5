//! An item of a batch, with its serialized patch.

use crate::http::url::shown;
use alloc::{boxed::Box, collections::BTreeMap, string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use http::Method;
use serde_json::value::RawValue;

#[derive(Clone)]
pub(super) struct Update {
    pub(super) number: usize,
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Box<RawValue>,
    /// The numbers of the items that this one depends on, all before it.
    pub(super) after: Vec<usize>,
}

/// Shows no value that may contain a secret: neither the patch nor header values, the query or the user of the URL.
impl Debug for Update {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let headers: Vec<&String> = self.headers.keys().collect();
        formatter
            .debug_struct("Update")
            .field("url", &shown(&self.url))
            .field("number", &self.number)
            .field("method", &self.method)
            .field("headers", &headers)
            .field("after", &self.after)
            .finish_non_exhaustive()
    }
}
