//! Deserializes the body of a PATCH of a polymorphic resource: its `@odata.type`, wherever it stands, selects the variant.

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::de::{read_members, Alternatives, TypeSeed};
use crate::body::error::at;
use crate::body::member_name::{Member, MemberNameSeed};
use crate::body::reader::Annotations;
use crate::polymorphic::content::Content;
use crate::polymorphic::PolymorphicPatch;
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::value::MapDeserializer;
use serde::de::{self, Error as _, IgnoredAny, MapAccess};
use serde::Deserializer;

/// Deserializes the patch of an enum.
pub fn deserialize_polymorphic<'de, P: PolymorphicPatch, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<P, D::Error> {
    deserializer.deserialize_map(ObjectVisitor::<P>(PhantomData))
}

struct ObjectVisitor<P>(PhantomData<P>);

impl<'de, P: PolymorphicPatch> de::Visitor<'de> for ObjectVisitor<P> {
    type Value = P;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object of type {}", Alternatives(P::TYPES))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<P, A::Error> {
        let mut earlier: Vec<(String, Content)> = Vec::new();
        while let Some(member) = object.next_key_seed(MemberNameSeed(P::__INFO))? {
            let name = match member {
                Member::Type => {
                    let index = object.next_value_seed(TypeSeed(P::TYPES));
                    let index = index.map_err(|error| at("@odata.type", &error))?;
                    let mut annotations = Annotations::new();
                    let patch = start(Some(index), earlier, &mut annotations)?;
                    return read_members(patch, object, &mut annotations);
                }
                Member::Ignored => {
                    object.next_value::<IgnoredAny>()?;
                    continue;
                }
                Member::Change(name, reason) => return Err(at(&name, &A::Error::custom(reason))),
                Member::Property(index) => P::__INFO.name(index).to_owned(),
                Member::Unknown(name) => name,
            };
            let value = object.next_value().map_err(|error| at(&name, &error))?;
            earlier.push((name, value));
        }
        let index = TypeSeed(P::TYPES).find(P::__INFO.odata_type);
        start(index, earlier, &mut Annotations::new())
    }
}

/// Returns the patch of a type, with the members that came before the type.
fn start<P: PolymorphicPatch, E: de::Error>(
    index: Option<usize>,
    earlier: Vec<(String, Content)>,
    annotations: &mut Annotations,
) -> Result<P, E> {
    let no_variant = || {
        E::custom(format_args!(
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
    read_members(patch, earlier, annotations)
}
