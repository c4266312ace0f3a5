//! The changes of related entities in a row [OData JSON Format 4.01, 15.2; Microsoft Graph, `members@delta`].

use super::control_info::{find, find_text, ID, REMOVED};
use super::key;
use super::key_names::{KeyNames, Names};
use super::row::RelatedType;
use super::RelatedChanges;
use crate::polymorphic::content::Content;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{format, string::String};

/// The keys of related entities, by the key of the resource and the navigation property.
pub(super) type Related = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Reads the added and removed entities. A later entry for the same entity wins.
pub(super) fn read_changes(
    property: &str,
    changes: Content,
    related_type: &RelatedType,
) -> Result<RelatedChanges, String> {
    let keys = &related_type.keys;
    let Content::Array(entries) = changes else {
        return Err("expected an array of entities".into());
    };
    let mut related = RelatedChanges::new(property.into());
    for (position, entry) in entries.iter().enumerate() {
        let Content::Object(members) = entry else {
            return Err(format!("entry {position} is not an object"));
        };
        let is_removed = members
            .iter()
            .any(|(name, value)| REMOVED.contains(&&**name) && !matches!(value, Content::Null));
        let missing = || match keys.iter().next() {
            Some(names) => format!("entry {position} has no key, expected {}", Names(names)),
            None => format!("entry {position} has no key, expected `id` or `@odata.id`"),
        };
        let id = id_of(members, keys).ok_or_else(missing)?;
        related.set(id, !is_removed, related_type.is_single);
    }
    Ok(related)
}

/// Returns the key of an entity: that of its model, otherwise the one in its URL.
///
/// Without a model, the key is its `id`, otherwise the one in its URL, otherwise its only property.
fn id_of(members: &[(String, Content)], keys: &KeyNames) -> Option<String> {
    let text = |name: &str| find(members, &[name]).and_then(key::text);
    let url = || keys.of_url(find_text(members, &ID)?);
    if keys.iter().next().is_some() {
        return keys.parts(text).and_then(key::join).or_else(url);
    }
    let own = text("id");
    let only = || {
        let is_property = |member: &&(String, Content)| !member.0.contains('@');
        let mut properties = members.iter().filter(is_property);
        let only = properties.next()?;
        properties.next().is_none().then(|| key::text(&only.1))?
    };
    own.or_else(url).or_else(only)
}
