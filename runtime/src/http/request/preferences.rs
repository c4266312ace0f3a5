//! The header `Prefer` of a request, from all the calls that add to it (RFC 7240, 2).

use crate::http::headers::{preference_name, split_preferences};
use crate::http::BuildError;
use alloc::{collections::BTreeSet, string::String, vec::Vec};
use core::str;
use http::HeaderValue;

/// The lists of preferences, in the order of the calls.
#[derive(Clone, Debug, Default)]
pub(super) struct Preferences(Vec<Vec<u8>>);

impl Preferences {
    pub(super) fn add(&mut self, list: Vec<u8>) {
        self.0.push(list);
    }

    /// Returns the value of the header, or `None` without any call. A later preference replaces earlier ones of the same
    /// name, since a service uses only the first of them.
    pub(super) fn to_header(&self) -> Result<Option<HeaderValue>, BuildError> {
        let lists = self.0.iter().map(|list| items(list));
        let lists: Vec<Vec<&str>> = lists.collect::<Result<_, _>>()?;
        let mut names = BTreeSet::new();
        let mut kept = Vec::new();
        for list in lists.iter().rev() {
            let name = |item: &str| preference_name(item).to_ascii_lowercase();
            let new = list
                .iter()
                .rev()
                .filter(|item| !names.contains(&name(item)));
            kept.extend(new.copied());
            names.extend(list.iter().map(|item| name(item)));
        }
        kept.reverse();
        let text = kept.join(", ");
        let value = HeaderValue::from_str(&text).map_err(|_| INVALID)?;
        Ok((!text.is_empty()).then_some(value))
    }

    pub(super) fn to_text(&self) -> String {
        let lists = self.0.iter().map(|list| String::from_utf8_lossy(list));
        lists.collect::<Vec<_>>().join(", ")
    }
}

const INVALID: BuildError = BuildError::Header("a preference");

/// Splits a list, and rejects one that would change or lose other preferences of the header.
fn items(list: &[u8]) -> Result<Vec<&str>, BuildError> {
    let text = str::from_utf8(list).map_err(|_| INVALID)?;
    HeaderValue::from_str(text).map_err(|_| INVALID)?;
    let items: Vec<&str> = split_preferences(text).collect();
    if items.is_empty() {
        return Err(BuildError::Preference("it is empty"));
    }
    if items.iter().any(|item| preference_name(item).is_empty()) {
        return Err(BuildError::Preference("it has no name"));
    }
    if items.iter().any(|item| is_open(item)) {
        return Err(BuildError::Preference("its quotes do not end"));
    }
    Ok(items)
}

/// Returns `true` if quotes of the item do not end, so that the next item would be part of them.
fn is_open(item: &str) -> bool {
    split_preferences(&[item, ","].concat()).any(|part| part.ends_with(','))
}
