//! The permissions of properties and of their types (vocabulary Org.OData.Core.V1).

use crate::metadata::csdl::annotations::{annotation, value, PERMISSIONS};
use crate::metadata::csdl::documents::Aliases;
use crate::metadata::csdl::{DeclaredProperty, Type};
use crate::metadata::Csdl;
use alloc::{collections::BTreeMap, string::String};
use roxmltree::Node;

/// Whether `Core.Permissions` lets a client write, if the annotation is present.
pub(in crate::metadata::csdl) fn permission(aliases: &Aliases, node: Node<'_, '_>) -> Option<bool> {
    let members = value(annotation(aliases, node, "Permissions")?, "EnumMember")?;
    let is_writable = |member: &str| !(member.ends_with("/Read") || member.ends_with("/None"));
    Some(members.split_whitespace().any(is_writable))
}

/// Marks each property as read-only whose type is read-only, unless the property has permissions of its own.
pub(in crate::metadata::csdl) fn apply_permissions(csdl: &mut Csdl) {
    let types = complete(csdl);
    if types.is_empty() {
        return;
    }
    let apply = |property: &mut DeclaredProperty| {
        let is_writable = property
            .permission
            .or_else(|| types.get(&property.type_name).copied());
        if property.read_only.is_none() && is_writable == Some(false) {
            property.read_only = Some(PERMISSIONS);
        }
    };
    for ty in csdl.types.values_mut() {
        if let Type::Structured(ty) = ty {
            let own = ty.properties.iter_mut().chain(&mut ty.navigation);
            own.chain(ty.annotated.values_mut()).for_each(apply);
        }
    }
}

/// The permissions of each type, which it inherits from its base types.
fn complete(csdl: &Csdl) -> BTreeMap<String, bool> {
    let mut complete = csdl.permissions.clone();
    if complete.is_empty() {
        return complete;
    }
    for ty in csdl.types.values() {
        if let Type::Structured(ty) = ty {
            let mut inherited = csdl
                .lineage(ty)
                .filter_map(|one| csdl.permissions.get(&one.name));
            if let Some(is_writable) = inherited.next() {
                complete.insert(ty.name.clone(), *is_writable);
            }
        }
    }
    complete
}
