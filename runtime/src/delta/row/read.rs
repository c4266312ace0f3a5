//! Reads an object of a row into a new resource, and keeps which properties it sets.

use super::members::read_members;
use super::polymorphic::read_typed;
use super::Contents;
use crate::body::place::Place;
use crate::body::reader::Annotations;
use crate::delta::head::Head;
use crate::polymorphic::type_first;
use crate::GraphPatch;
use core::fmt::{self, Formatter};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess};

/// The resource that an object is read into.
pub(crate) struct Object<'a, R> {
    pub(super) value: &'a mut R,
    pub(super) contents: &'a mut Contents,
    /// What the members of a row mean beside its properties. Complex values have none.
    pub(super) head: Option<&'a mut Head>,
    pub(super) place: &'a Place<'a>,
}

/// Reads a complex value.
pub(crate) fn read<'de, R: GraphPatch + 'static, D: Deserializer<'de>>(
    value: &mut R,
    deserializer: D,
    place: &Place<'_>,
) -> Result<Contents, D::Error> {
    let mut contents = Contents::default();
    deserializer.deserialize_map(Object {
        value,
        contents: &mut contents,
        head: None,
        place,
    })?;
    Ok(contents)
}

/// Reads a row.
pub(crate) fn read_row<'a, R>(
    value: &'a mut R,
    contents: &'a mut Contents,
    head: &'a mut Head,
    place: &'a Place<'a>,
) -> Object<'a, R> {
    Object {
        value,
        contents,
        head: Some(head),
        place,
    }
}

impl<'de, R: GraphPatch + 'static> DeserializeSeed<'de> for Object<'_, R> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, R: GraphPatch + 'static> de::Visitor<'de> for Object<'_, R> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if !R::__TYPES.is_empty() && type_first::is_asked(formatter) {
            return type_first::answer(formatter);
        }
        write!(formatter, "an object of type `{}`", R::ODATA_TYPE)
    }

    /// Reads a buffered object, whose type is its first member.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, object: D) -> Result<(), D::Error> {
        object.deserialize_map(TypeFirst(self))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, object: A) -> Result<(), A::Error> {
        if R::__TYPES.is_empty() {
            read_members(object, &mut self, &mut Annotations::new())
        } else {
            read_typed(object, self)
        }
    }
}

/// An object that is not asked for its type again.
struct TypeFirst<'a, R>(Object<'a, R>);

impl<'de, R: GraphPatch + 'static> de::Visitor<'de> for TypeFirst<'_, R> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        read_typed(object, self.0)
    }
}
