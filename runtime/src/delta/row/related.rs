//! Reads the related entities that a row contains, expanded or as references.

use super::Decode;
use crate::delta::control_info::{find_text, ID};
use crate::polymorphic::content::Content;
use crate::Reference;
use alloc::vec::Vec;
use core::any::Any;
use serde::de::{self, IntoDeserializer};

/// Reads related entities into a field. The field of a reference keeps its value if an entity has no id.
pub(super) fn read_related<T: 'static, F: Decode<T>, E: de::Error>(
    value: Content,
    field: &mut T,
) -> Result<(), E> {
    let any: &mut dyn Any = field;
    if let Some(field) = any.downcast_mut::<Reference>() {
        set(field, reference(&value));
    } else if let Some(field) = any.downcast_mut::<Option<Reference>>() {
        let is_null = matches!(value, Content::Null);
        set(field, is_null.then_some(None).or_else(|| reference(&value).map(Some)));
    } else if let Some(field) = any.downcast_mut::<Vec<Reference>>() {
        if let Content::Array(values) = &value {
            set(field, values.iter().map(reference).collect());
        }
    } else {
        *field = F::decode(value.into_deserializer())?;
    }
    Ok(())
}

fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}

/// Returns the id of an entity, if the object has it.
fn reference(value: &Content) -> Option<Reference> {
    match value {
        Content::Text(id) => Some(id.as_str().into()),
        Content::Object(members) => find_text(members, &ID).map(Reference::from),
        _ => None,
    }
}
