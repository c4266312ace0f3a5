//! Tombstones of an enum that do not have a type.

use super::Head;
use crate::delta::control_info::{find, find_text, DELETED, ID, REMOVED};
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
    let is_facet = |name: &str| name == DELETED && declares(R::PROPERTIES, name);
    for (name, value) in members {
        match value {
            value if REMOVED.contains(&&**name) => head.set_removed(value),
            Content::Object(_) if is_facet(name) => head.set_deleted(),
            _ => {}
        }
    }
    if !head.is_removed() {
        return false;
    }
    head.id = find_text(members, &ID).map(String::from);
    head.add_key_of(&KeyNames::of(R::PROPERTIES), |name| {
        key::text(find(members, &[name])?)
    });
    true
}
