//! Control information, by its names in OData 4.0 and 4.01 [OData JSON Format 4.01, 4.5].

use crate::polymorphic::content::Content;
use alloc::string::String;

pub(crate) const CONTEXT: [&str; 2] = ["@odata.context", "@context"];
pub(crate) const ID: [&str; 2] = ["@odata.id", "@id"];
pub(crate) const REMOVED: [&str; 2] = ["@odata.removed", "@removed"];

/// The property that makes a drive item a tombstone. It is not control information, but has the meaning of `@removed`.
pub(crate) const DELETED: &str = "deleted";

/// Returns the value of the first member that has one of the names.
pub(crate) fn find<'c>(members: &'c [(String, Content)], names: &[&str]) -> Option<&'c Content> {
    let (_, value) = members.iter().find(|(name, _)| names.contains(&&**name))?;
    Some(value)
}

/// Returns the value of the first member that has one of the names, if it is a text.
pub(crate) fn find_text<'c>(members: &'c [(String, Content)], names: &[&str]) -> Option<&'c str> {
    match find(members, names) {
        Some(Content::Text(text)) => Some(text),
        _ => None,
    }
}
