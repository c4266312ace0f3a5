//! Reads the related entities that a row contains, expanded or as references.

use super::Decode;
use crate::delta::control_info::{find_text, ID};
use crate::polymorphic::content::Content;
use crate::Reference;
use alloc::vec::Vec;
use core::any::Any;
use serde::de::{self, IntoDeserializer};

/// Reads related entities into a field, and returns `true` if it was set. A field of references keeps its value if an entity
/// has no id.
pub(super) fn read_related<T: 'static, F: Decode<T>, E: de::Error>(
    value: Content,
    field: &mut T,
) -> Result<bool, E> {
    let any: &mut dyn Any = field;
    Ok(if let Some(field) = any.downcast_mut::<Reference>() {
        set(field, reference(&value))
    } else if let Some(field) = any.downcast_mut::<Option<Reference>>() {
        match value {
            Content::Null => set(field, Some(None)),
            value => set(field, reference(&value).map(Some)),
        }
    } else if let Some(field) = any.downcast_mut::<Vec<Reference>>() {
        match value {
            Content::Array(values) => set(field, values.iter().map(reference).collect()),
            _ => false,
        }
    } else {
        set(field, Some(F::decode(value.into_deserializer())?))
    })
}

fn set<T>(field: &mut T, value: Option<T>) -> bool {
    let is_set = value.is_some();
    if let Some(value) = value {
        *field = value;
    }
    is_set
}

/// Returns the id of an entity, if the object has it.
fn reference(value: &Content) -> Option<Reference> {
    match value {
        Content::Text(id) => Some(id.as_str().into()),
        Content::Object(members) => find_text(members, &ID).map(Reference::from),
        _ => None,
    }
}
