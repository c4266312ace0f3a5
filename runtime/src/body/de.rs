//! Deserializes the body of a PATCH [OData JSON Format 4.01].

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::member_name::{Member, MemberNameSeed};
use crate::body::place::{in_body, Name, Place, Unknown};
use crate::body::reader::{Annotations, Values};
use crate::body::type_info::{TypeInfo, TYPE_ANNOTATION, UNDECLARED};
use crate::body::type_name::TypeSeed;
use crate::{GraphPatch, Patch};
use core::fmt::{self, Formatter};
use core::{mem, slice};
use serde::de::{self, IgnoredAny, MapAccess};
use serde::Deserializer;

/// Deserializes the patch of a struct.
pub fn deserialize<'de, P: Patch + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<P, D::Error> {
    let mut patch = P::default();
    in_body(|place| fill(&mut patch, deserializer, place)).map(|()| patch)
}

/// Deserializes the members of an object into an empty patch.
pub(crate) fn fill<'de, P: Patch, D: Deserializer<'de>>(
    patch: &mut P,
    deserializer: D,
    place: &Place<'_>,
) -> Result<(), D::Error> {
    deserializer.deserialize_map(ObjectVisitor(patch, place))
}

struct ObjectVisitor<'a, P>(&'a mut P, &'a Place<'a>);

impl<'de, P: Patch> de::Visitor<'de> for ObjectVisitor<'_, P> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object of type `{}`", P::__INFO.odata_type)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        read_members(self.0, object, self.1, &mut Annotations::new())
    }
}

/// Reads the members of an object, or some of them, into a patch.
///
/// The annotations belong to members that are still to come, before and afterwards.
pub(crate) fn read_members<'de, P: Patch, A: MapAccess<'de>>(
    patch: &mut P,
    object: A,
    place: &Place<'_>,
    annotations: &mut Annotations,
) -> Result<(), A::Error> {
    let info = patch.__info();
    let any_version = P::Resource::__ANY_VERSION;
    dispatch(
        info,
        any_version,
        object,
        place,
        annotations,
        &mut |index, values| {
            patch.__read(index, values);
        },
    )
}

/// Passes each member to its property, by index.
///
/// The property is read through `dyn`, so that this function is compiled once for all patch types. That saves an eighth of
/// the size that a type adds to a release build.
#[inline(never)]
fn dispatch<'de, A: MapAccess<'de>>(
    info: &'static TypeInfo,
    any_version: bool,
    object: A,
    place: &Place<'_>,
    annotations: &mut Annotations,
    read: &mut dyn FnMut(usize, &mut Values<'_, 'de, A>),
) -> Result<(), A::Error> {
    let mut values = Values::new(object, place, info, mem::take(annotations));
    while let Some(member) = values.object.next_key_seed(MemberNameSeed(info))? {
        match member {
            Member::Property(index) => {
                values.index = index;
                read(index, &mut values);
                values
                    .outcome()
                    .map_err(|error| place.locate(Name::Declared(info, index), error))?;
            }
            Member::Type => {
                let types = TypeSeed {
                    types: slice::from_ref(&info.odata_type),
                    any_version,
                };
                values
                    .object
                    .next_value_seed(types)
                    .map_err(|error| place.locate(Name::Other(TYPE_ANNOTATION), error))?;
            }
            Member::Ignored => drop(values.object.next_value::<IgnoredAny>()?),
            Member::Change(name, reason) => {
                return Err(place.reject(Name::Other(&name), reason));
            }
            Member::Unknown(name) => {
                values.name = Some(name);
                read(UNDECLARED, &mut values);
                values.outcome()?;
                if let Some(name) = values.name.take() {
                    return Err(place.reject(Name::Other(&name), Unknown(info, &name)));
                }
            }
        }
    }
    *annotations = values.annotations;
    Ok(())
}
