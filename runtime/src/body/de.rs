//! Deserializes the body of a PATCH [OData JSON Format 4.01].

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::member_name::{Member, MemberNameSeed};
use crate::body::place::{in_body, Name, Place, Unknown};
use crate::body::reader::{Annotations, Values};
use crate::body::type_info::{TypeInfo, TYPE_ANNOTATION, UNDECLARED};
use crate::text::Excerpt;
use crate::Patch;
use core::fmt::{self, Display, Formatter};
use core::{mem, slice};
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess};
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
    dispatch(info, object, place, annotations, &mut |index, values| {
        patch.__read(index, values);
    })
}

/// Passes each member to its property, by index.
///
/// The property is read through `dyn`, so that this function is compiled once for all patch types. That saves an eighth of
/// the size that a type adds to a release build.
#[inline(never)]
fn dispatch<'de, A: MapAccess<'de>>(
    info: &'static TypeInfo,
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
                let types = TypeSeed(slice::from_ref(&info.odata_type));
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

/// Deserializes the value of `@odata.type`: the index of the type that it names.
pub(crate) struct TypeSeed(pub(crate) &'static [&'static str]);

impl TypeSeed {
    /// Finds a type by its name, with or without `#`, or by a URI [OData JSON Format 4.01, 4.5.3].
    #[inline]
    pub(crate) fn find(&self, found: &str) -> Option<usize> {
        let fragment = found.rsplit_once('#');
        let name = fragment.map_or(found, |(_, fragment)| fragment);
        let is_named = |known: &&str| known.strip_prefix('#') == Some(name);
        self.0.iter().position(is_named)
    }
}

impl<'de> DeserializeSeed<'de> for TypeSeed {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for TypeSeed {
    type Value = usize;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "the type {}", Alternatives(self.0))
    }

    fn visit_str<E: de::Error>(self, found: &str) -> Result<usize, E> {
        let mismatch = || {
            let (found, expected) = (Excerpt(found), Alternatives(self.0));
            E::custom(format_args!(
                "the body is of type `{found}`, expected {expected}"
            ))
        };
        self.find(found).ok_or_else(mismatch)
    }
}

/// Displays names as part of a sentence: `a`, `b` or `c`. Of many names, only the first 20.
pub(crate) struct Alternatives(pub(crate) &'static [&'static str]);

impl Display for Alternatives {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        const MAX: usize = 20;
        // A variant for values of any other type has no name here.
        let names = || self.0.iter().filter(|name| !name.is_empty());
        let count = names().count();
        let last = count.saturating_sub(1);
        for (index, name) in names().take(MAX).enumerate() {
            let separator = match index {
                0 => "",
                _ if index == last => " or ",
                _ => ", ",
            };
            write!(formatter, "{separator}`{name}`")?;
        }
        match count.saturating_sub(MAX) {
            0 => Ok(()),
            1 => formatter.write_str(" or another type"),
            others => write!(formatter, " or {others} other types"),
        }
    }
}
