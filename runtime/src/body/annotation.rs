//! The annotations that mean something in the body of a PATCH: the type of a dynamic property, and requests for changes
//! that a patch cannot represent.

use alloc::collections::BTreeMap;
use alloc::string::String;
use serde::de::value::{self, StringDeserializer};
use serde::de::IntoDeserializer;
use serde::Deserialize;

/// The suffixes of the annotation that names a property's type, in 4.0 and 4.01 [OData JSON Format 4.01, 4.5].
const TYPE: [&str; 2] = ["@odata.type", "@type"];

/// Returns the property whose type the annotation names.
#[inline]
pub(crate) fn typed_property(name: &str) -> Option<&str> {
    // Few names end with it, so this decides about most of them.
    let prefix = name.strip_suffix("type")?;
    let property = prefix
        .strip_suffix("@odata.")
        .or(prefix.strip_suffix('@'))?;
    Some(property).filter(|property| !property.is_empty() && !property.contains('@'))
}

/// Returns `true` if a member is an annotation.
pub(crate) fn has_annotation<V>(members: &BTreeMap<String, V>) -> bool {
    members.keys().any(|name| name.contains('@'))
}

/// Returns the names of the annotations that name the type of a property.
pub(crate) fn type_names(property: &str) -> [String; 2] {
    TYPE.map(|suffix| [property, suffix].concat())
}

/// Removes the annotations that name the type of a property.
pub(crate) fn remove_types<V>(members: &mut BTreeMap<String, V>, property: &str) {
    for name in type_names(property) {
        members.remove(&name);
    }
}

/// Returns the reason why an annotation must not be ignored: it requests a change.
///
/// The pattern `REQUESTS` in `schema/annotation.rs` describes the same names, so change both.
///
/// [OData JSON Format 4.01, 8.5, 15.2 and 15.3]
pub(crate) fn requested_change(name: &str) -> Option<&'static str> {
    let (target, term) = name.rsplit_once('@')?;
    match (target, term.strip_prefix("odata.").unwrap_or(term)) {
        ("", "removed") => Some("a patch cannot remove an object"),
        ("", _) => None,
        (_, "bind") => Some("the type has no such navigation property"),
        (_, "delta") => {
            Some("a patch replaces a collection completely and cannot contain its changes")
        }
        _ => None,
    }
}

/// Converts the text of an annotation to the value of a map; `None` if the map cannot hold text.
pub(crate) fn value_of_text<'de, V: Deserialize<'de>>(text: String) -> Option<V> {
    let text: StringDeserializer<value::Error> = text.into_deserializer();
    V::deserialize(text).ok()
}

/// Passes on each member of a map, and the type of a property directly before the property.
pub(crate) fn for_each<'a, V>(
    members: &'a BTreeMap<String, V>,
    mut each: impl FnMut(&'a String, &'a V),
) {
    if !has_annotation(members) {
        return members.iter().for_each(|(name, value)| each(name, value));
    }
    let mut annotation = String::new();
    for (name, value) in members {
        if typed_property(name).is_some_and(|property| members.contains_key(property)) {
            continue;
        }
        if !name.contains('@') {
            for suffix in TYPE {
                annotation.clear();
                annotation.extend([name.as_str(), suffix]);
                if let Some((annotation, value)) = members.get_key_value(&annotation) {
                    each(annotation, value);
                }
            }
        }
        each(name, value);
    }
}
