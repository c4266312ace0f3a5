//! Tombstones of an enum that do not have a type.

use super::{is_id, is_removed, text_of, Head};
use crate::delta::fields::declares;
use crate::delta::key;
use crate::delta::key_names::KeyNames;
use crate::polymorphic::content::Content;
use crate::GraphPatch;
use alloc::string::String;

/// Reads a tombstone of an enum that does not have a type, so that its key can be that of any variant. Returns `false` if the
/// row is not a tombstone.
pub(crate) fn untyped_tombstone<R: GraphPatch>(
    members: &[(String, Content)],
    head: &mut Head,
) -> bool {
    let is_facet = |name: &str| name == "deleted" && declares(R::PROPERTIES, name);
    for (name, value) in members {
        match value {
            value if is_removed(name) => head.set_removed(value),
            Content::Object(_) if is_facet(name) => head.set_deleted(),
            _ => {}
        }
    }
    if !head.is_removed() {
        return false;
    }
    head.id = text_of(members, is_id).map(String::from);
    head.add_key_of(&KeyNames::of::<R>(), |name| {
        let mut named = members.iter().filter(|(found, _)| found == name);
        named.next().and_then(|(_, value)| key::text(value))
    });
    true
}
