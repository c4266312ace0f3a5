//! Reads the related entities that a row contains, expanded or as references.

use super::Decode;
use crate::delta::control_info::{find_text, ID};
use crate::polymorphic::content::Content;
use crate::Reference;
use alloc::vec::Vec;
use core::any::Any;
use serde::de::{self, IntoDeserializer};

/// Reads related entities into a field. The field of a reference accepts an object with the entity's id.
pub(super) fn read_related<T: 'static, F: Decode<T>, E: de::Error>(
    value: Content,
    field: &mut T,
) -> Result<(), E> {
    let any: &mut dyn Any = field;
    if let Some(field) = any.downcast_mut::<Reference>() {
        if let Some(reference) = reference(&value) {
            *field = reference;
        }
    } else if let Some(field) = any.downcast_mut::<Option<Reference>>() {
        *field = reference(&value);
    } else if let Some(field) = any.downcast_mut::<Vec<Reference>>() {
        if let Content::Array(values) = &value {
            *field = values.iter().filter_map(reference).collect();
        }
    } else {
        *field = F::decode(value.into_deserializer())?;
    }
    Ok(())
}

/// Returns the id of an entity, if the object has it.
fn reference(value: &Content) -> Option<Reference> {
    match value {
        Content::Text(id) => Some(id.as_str().into()),
        Content::Object(members) => find_text(members, &ID).map(Reference::from),
        _ => None,
    }
}
