//! Deserializes a row that is not a resource, without its properties.

use super::control_info::{CONTEXT, DELETED, REMOVED};
use super::fields::declares_key;
use super::head::SPECIAL;
use super::row::Object;
use crate::body::place::{Name, Place};
use crate::polymorphic::content::Content;
use crate::polymorphic::exact;
use crate::GraphPatch;
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Formatter};
use serde::de::value::MapDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess};

/// Reads a row that is not a resource.
pub(super) struct SpecialRow<'a, R>(pub(super) Object<'a, R>, pub(super) &'a Place<'a>);

impl<'de, R: GraphPatch + 'static> DeserializeSeed<'de> for SpecialRow<'_, R> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, R: GraphPatch + 'static> de::Visitor<'de> for SpecialRow<'_, R> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let Self(row, place) = self;
        let members = read::<R, A>(&mut object, place)?;
        row.visit_map(MapDeserializer::new(members.into_iter()))
    }
}

/// Reads the members of a row that is not a resource, without its properties. Those that decide on its meaning come first.
fn read<'de, R: GraphPatch, A: MapAccess<'de>>(
    object: &mut A,
    place: &Place<'_>,
) -> Result<Vec<(String, Content)>, A::Error> {
    let mut members = Vec::new();
    while let Some(name) = object.next_key::<String>()? {
        let is_kept = name.contains('@') || SPECIAL.contains(&&*name) || name == DELETED;
        if is_kept || declares_key(R::PROPERTIES, &name) {
            let value = exact::next_value(object, place.depth());
            let value = value.map_err(|error| place.locate(Name::Other(&name), error))?;
            members.push((name, value));
        } else {
            object.next_value::<IgnoredAny>()?;
        }
    }
    members.sort_by_key(|(name, _)| {
        let position = |names: &[&str]| names.contains(&&**name);
        [position(&CONTEXT), position(&REMOVED), name == DELETED].map(|is_first| !is_first)
    });
    Ok(members)
}
