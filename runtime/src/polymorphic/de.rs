//! Deserializes the body of a PATCH of a polymorphic resource: its `@odata.type`, wherever it stands, selects the variant.

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::de::read_members;
use crate::body::member_name::{Member, MemberNameSeed};
use crate::body::place::{in_body, Name, Place};
use crate::body::reader::Annotations;
use crate::body::type_info::TYPE_ANNOTATION;
use crate::body::type_name::{Alternatives, TypeSeed};
use crate::polymorphic::content::Content;
use crate::polymorphic::{exact, type_first, PolymorphicPatch};
use crate::GraphPatch;
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::fmt::{self, Formatter};
use serde::de::value::MapDeserializer;
use serde::de::{self, Error as _, IgnoredAny, MapAccess};
use serde::Deserializer;

/// Deserializes the patch of an enum.
pub fn deserialize_polymorphic<'de, P: PolymorphicPatch, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<P, D::Error> {
    let mut patch = P::unchanged(0).ok_or_else(|| D::Error::custom("an enum without variants"))?;
    in_body(|place| fill(&mut patch, deserializer, place)).map(|()| patch)
}

/// Deserializes the members of an object into the empty patch of the first type.
pub(crate) fn fill<'de, P: PolymorphicPatch, D: Deserializer<'de>>(
    patch: &mut P,
    deserializer: D,
    place: &Place<'_>,
) -> Result<(), D::Error> {
    deserializer.deserialize_map(ObjectVisitor(patch, place))
}

struct ObjectVisitor<'a, P>(&'a mut P, &'a Place<'a>);

impl<'de, P: PolymorphicPatch> de::Visitor<'de> for ObjectVisitor<'_, P> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if type_first::is_asked(formatter) {
            return type_first::answer(formatter);
        }
        write!(formatter, "an object of type {}", Alternatives(P::TYPES))
    }

    /// Deserializes an object that is buffered already.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, object: D) -> Result<(), D::Error> {
        object.deserialize_map(TypeFirstVisitor(self.0, self.1))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let Self(patch, place) = self;
        let mut earlier: Vec<(String, Content)> = Vec::new();
        while let Some(member) = object.next_key_seed(MemberNameSeed(P::__INFO))? {
            let name = match member {
                Member::Type => {
                    let index = next_type::<P, A>(&mut object, place)?;
                    start(patch, Some(index), place)?;
                    let mut annotations = Annotations::new();
                    read_earlier(patch, earlier, place, &mut annotations)?;
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
            let value = exact::next_value(&mut object, place.depth());
            let value = value.map_err(|error| place.locate(Name::Other(&name), error))?;
            earlier.push((name, value));
        }
        start(patch, declared_type::<P>(), place)?;
        read_earlier(patch, earlier, place, &mut Annotations::new())
    }
}

/// Deserializes an object whose first member is its type, if it has one.
struct TypeFirstVisitor<'a, P>(&'a mut P, &'a Place<'a>);

impl<'de, P: PolymorphicPatch> de::Visitor<'de> for TypeFirstVisitor<'_, P> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let Self(patch, place) = self;
        let first = object.next_key_seed(MemberNameSeed(P::__INFO))?;
        let index = if let Some(Member::Type) = first {
            Some(next_type::<P, A>(&mut object, place)?)
        } else {
            object.next_value::<IgnoredAny>()?;
            declared_type::<P>()
        };
        start(patch, index, place)?;
        read_members(patch, object, place, &mut Annotations::new())
    }
}

fn next_type<'de, P: PolymorphicPatch, A: MapAccess<'de>>(
    object: &mut A,
    place: &Place<'_>,
) -> Result<usize, A::Error> {
    let types = TypeSeed {
        types: P::TYPES,
        any_version: P::Resource::__ANY_VERSION,
    };
    let index = object.next_value_seed(types);
    index.map_err(|error| place.locate(Name::Other(TYPE_ANNOTATION), error))
}

fn declared_type<P: PolymorphicPatch>() -> Option<usize> {
    let mut types = P::TYPES.iter();
    types.position(|known| *known == P::__INFO.odata_type)
}

/// Changes the empty patch of the first type to that of another type.
#[inline(never)]
fn start<P: PolymorphicPatch, E: de::Error>(
    patch: &mut P,
    index: Option<usize>,
    place: &Place<'_>,
) -> Result<(), E> {
    if index == Some(0) {
        return Ok(());
    }
    let no_variant = || {
        place.error(format_args!(
            "the body has no `@odata.type`, and no variant is for `{}`: expected {}",
            P::__INFO.odata_type,
            Alternatives(P::TYPES)
        ))
    };
    *patch = index.and_then(P::unchanged).ok_or_else(no_variant)?;
    Ok(())
}

/// Reads the members that came before the type.
fn read_earlier<P: PolymorphicPatch, E: de::Error>(
    patch: &mut P,
    earlier: Vec<(String, Content)>,
    place: &Place<'_>,
    annotations: &mut Annotations,
) -> Result<(), E> {
    if earlier.is_empty() {
        return Ok(());
    }
    let earlier = MapDeserializer::new(earlier.into_iter());
    read_members(patch, earlier, place, annotations)
}
