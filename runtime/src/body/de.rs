//! Reading the body of a PATCH (OData JSON Format 4.01).

// For printed code, not for users.
#![allow(clippy::missing_errors_doc)]

use crate::body::reader::Values;
use crate::body::type_info::{Found, Keys, UNDECLARED};
use crate::body::Body;
use alloc::{borrow::ToOwned, format, string::String};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess};
use serde::Deserializer;

/// Reads the object of a request.
pub fn read<'de, P: Body + Default, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    deserializer.deserialize_map(Object::<P>(PhantomData))
}

struct Object<P>(PhantomData<P>);

impl<'de, P: Body + Default> de::Visitor<'de> for Object<P> {
    type Value = P;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object of type `{}`", P::KEYS.odata_type)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<P, A::Error> {
        members(P::default(), object)
    }
}

/// Reads the members of an object, or those that are left of it.
pub(crate) fn members<'de, P: Body, A: MapAccess<'de>>(
    mut patch: P,
    object: A,
) -> Result<P, A::Error> {
    let keys = patch.keys();
    each(keys, object, &mut |index, values| patch.take(index, values))?;
    Ok(patch)
}

/// Hands each member to its property, by index. What takes it is behind a pointer, so that this is compiled once for all
/// patch types: an eighth of what a type adds to a release build.
#[inline(never)]
fn each<'de, A: MapAccess<'de>>(
    keys: &'static Keys,
    object: A,
    take: &mut dyn FnMut(usize, &mut Values<'de, A>),
) -> Result<(), A::Error> {
    let mut values = Values::new(object);
    while let Some(key) = values.object.next_key_seed(Key(keys))? {
        match key {
            Member::Property(index) => {
                take(index, &mut values);
                values
                    .outcome()
                    .map_err(|error| at(name(keys, index), &error))?;
            }
            Member::Type => values
                .object
                .next_value_seed(Type(keys.odata_type))
                .map_err(|error| at("@odata.type", &error))?,
            Member::PassedOver => drop(values.object.next_value::<IgnoredAny>()?),
            Member::Unknown(name) => {
                values.name = Some(name);
                take(UNDECLARED, &mut values);
                values.outcome()?;
                if let Some(name) = values.name.take() {
                    return Err(at(&name, &unknown::<A::Error>(keys, &name)));
                }
            }
        }
    }
    Ok(())
}

fn name(keys: &Keys, index: usize) -> &'static str {
    keys.names().get(index).copied().unwrap_or_default()
}

/// An error with the property that it is about in front. An error that has a property already gets a longer path, for
/// an error's text is all that serde lets through; a line and column at its end are kept by serde_json.
pub(crate) fn at<E: de::Error>(name: &str, error: &E) -> E {
    let text = format!("{error}");
    match text.strip_prefix("property `") {
        Some(inner) => E::custom(format_args!("property `{name}/{inner}")),
        None => E::custom(format_args!("property `{name}`: {text}")),
    }
}

fn unknown<E: de::Error>(keys: &Keys, name: &str) -> E {
    let mut known = keys.names().into_iter();
    let close = known.find(|known| known.eq_ignore_ascii_case(name));
    match close {
        Some(close) => E::custom(format_args!(
            "`{}` has no such property, but it has `{close}`",
            keys.odata_type
        )),
        None => E::custom(format_args!("`{}` has no such property", keys.odata_type)),
    }
}

/// The key of a member. Through a pointer, so that it is compiled once for all patch types.
struct Key(&'static Keys);

enum Member {
    Property(usize),
    Type,
    PassedOver,
    Unknown(String),
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for Key {
    type Value = Member;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Member, E> {
        if is_type(name) {
            return Ok(Member::Type);
        }
        Ok(match self.0.find(name) {
            Found::Property(index) => Member::Property(index),
            Found::ReadOnly => Member::PassedOver,
            Found::Nothing if name.contains('@') => Member::PassedOver,
            Found::Nothing => Member::Unknown(name.to_owned()),
        })
    }
}

/// Whether it is a name of the annotation that tells the type, in 4.0 or 4.01 (OData JSON Format 4.01, 4.5).
#[inline]
pub(crate) fn is_type(name: &str) -> bool {
    name.starts_with('@') && (name == "@odata.type" || name == "@type")
}

/// The name that a value of that annotation says, with or without `#`, or as a URI (OData JSON Format 4.01, 4.5.3).
#[inline]
pub(crate) fn said(found: &str) -> &str {
    found
        .rsplit_once('#')
        .map_or(found, |(_, fragment)| fragment)
}

/// Whether a name is that of the type, which has a `#`.
#[inline]
pub(crate) fn is_of(name: &str, odata_type: &str) -> bool {
    odata_type.strip_prefix('#') == Some(name)
}

/// The value of `@odata.type`, which must be the type expected.
struct Type(&'static str);

impl<'de> DeserializeSeed<'de> for Type {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for Type {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "the type `{}`", self.0)
    }

    fn visit_str<E: de::Error>(self, found: &str) -> Result<(), E> {
        if is_of(said(found), self.0) {
            return Ok(());
        }
        Err(E::custom(format_args!(
            "the body is of type `{found}`, expected `{}`",
            self.0
        )))
    }
}
