//! Deserializes the body of a PATCH of a polymorphic resource: its `@odata.type`, wherever it stands, selects the variant.

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::de::{read_members, Alternatives, TypeSeed};
use crate::body::member_name::{Member, MemberNameSeed};
use crate::body::place::{in_body, Name, Place};
use crate::body::reader::Annotations;
use crate::body::type_info::TYPE_ANNOTATION;
use crate::polymorphic::content::Content;
use crate::polymorphic::PolymorphicPatch;
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::value::MapDeserializer;
use serde::de::{self, IgnoredAny, MapAccess};
use serde::Deserializer;

/// Deserializes the patch of an enum.
pub fn deserialize_polymorphic<'de, P: PolymorphicPatch, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<P, D::Error> {
    in_body(|place| deserialize_polymorphic_at(deserializer, place))
}

/// Deserializes the patch of an enum at a place of a body.
pub(crate) fn deserialize_polymorphic_at<'de, P: PolymorphicPatch, D: Deserializer<'de>>(
    deserializer: D,
    place: &Place<'_>,
) -> Result<P, D::Error> {
    deserializer.deserialize_map(ObjectVisitor::<P>(place, PhantomData))
}

struct ObjectVisitor<'a, P>(&'a Place<'a>, PhantomData<P>);

impl<'de, P: PolymorphicPatch> de::Visitor<'de> for ObjectVisitor<'_, P> {
    type Value = P;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object of type {}", Alternatives(P::TYPES))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<P, A::Error> {
        let place = self.0;
        let mut earlier: Vec<(String, Content)> = Vec::new();
        while let Some(member) = object.next_key_seed(MemberNameSeed(P::__INFO))? {
            let name = match member {
                Member::Type => {
                    let index = object.next_value_seed(TypeSeed(P::TYPES));
                    let index =
                        index.map_err(|error| place.locate(Name::Other(TYPE_ANNOTATION), error))?;
                    let mut annotations = Annotations::new();
                    let patch = start(Some(index), earlier, place, &mut annotations)?;
                    return read_members(patch, object, place, &mut annotations);
                }
                Member::Ignored => {
                    object.next_value::<IgnoredAny>()?;
                    continue;
                }
                Member::Change(name, reason) => {
                    return Err(place.reject(Name::Other(&name), reason));
                }
                Member::Property(index) => P::__INFO.name(index).to_owned(),
                Member::Unknown(name) => name,
            };
            let value = object.next_value();
            let value = value.map_err(|error| place.locate(Name::Other(&name), error))?;
            earlier.push((name, value));
        }
        let index = TypeSeed(P::TYPES).find(P::__INFO.odata_type);
        start(index, earlier, place, &mut Annotations::new())
    }
}

/// Returns the patch of a type, with the members that came before the type.
fn start<P: PolymorphicPatch, E: de::Error>(
    index: Option<usize>,
    earlier: Vec<(String, Content)>,
    place: &Place<'_>,
    annotations: &mut Annotations,
) -> Result<P, E> {
    let no_variant = || {
        place.error(format_args!(
            "the body has no `@odata.type`, and no variant is for `{}`: expected {}",
            P::__INFO.odata_type,
            Alternatives(P::TYPES)
        ))
    };
    let patch = index.and_then(P::unchanged).ok_or_else(no_variant)?;
    if earlier.is_empty() {
        return Ok(patch);
    }
    let earlier = MapDeserializer::new(earlier.into_iter());
    read_members(patch, earlier, place, annotations)
}
