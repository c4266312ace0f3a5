//! Reading the body of a PATCH that is of one of several types: its `@odata.type` chooses, wherever it stands.

// For printed code, not for users.
#![allow(clippy::missing_errors_doc)]

use crate::body::de::{at, is_of, is_type, members, said};
use crate::body::ser::write_as;
use crate::polymorphic::content::Buffered;
use crate::polymorphic::{is_derived, Choice};
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::value::MapDeserializer;
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess};
use serde::{Deserializer, Serializer};

/// Writes the object of a request. A type that is derived from the declared one is always said (OData JSON Format 4.01,
/// 4.5.3).
pub fn write_one_of<P: Choice, S: Serializer>(patch: &P, serializer: S) -> Result<S::Ok, S::Error> {
    let typed = patch.keys().typed || is_derived(patch, P::KEYS.odata_type);
    write_as(typed, patch, serializer)
}

/// Reads the object of a request.
pub fn read_one_of<'de, P: Choice, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    deserializer.deserialize_map(OneOf::<P>(PhantomData))
}

struct OneOf<P>(PhantomData<P>);

impl<P: Choice> OneOf<P> {
    /// Which of the types is said.
    fn index(found: &str) -> Option<usize> {
        let name = said(found);
        P::TYPES.iter().position(|known| is_of(name, known))
    }

    fn refused<E: de::Error>(found: Option<&str>) -> E {
        let known = List(P::TYPES);
        match found {
            Some(found) => E::custom(format_args!(
                "the body is of type `{found}`, expected {known}"
            )),
            None => E::custom(format_args!(
                "the body has no `@odata.type`, and `{}` is abstract: expected {known}",
                P::KEYS.odata_type
            )),
        }
    }

    /// The patch of that type, with what came before the type.
    fn start<E: de::Error>(index: Option<usize>, earlier: Vec<(String, Buffered)>) -> Result<P, E> {
        let patch = index.and_then(P::start);
        let patch = patch.ok_or_else(|| Self::refused(None))?;
        if earlier.is_empty() {
            return Ok(patch);
        }
        members(patch, MapDeserializer::new(earlier.into_iter()))
    }
}

impl<'de, P: Choice> de::Visitor<'de> for OneOf<P> {
    type Value = P;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object of type {}", List(P::TYPES))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<P, A::Error> {
        let mut earlier: Vec<(String, Buffered)> = Vec::new();
        while let Some(key) = object.next_key_seed(Key)? {
            match key {
                Member::Type => {
                    let index = object.next_value_seed(Type::<P>(PhantomData));
                    let index = index.map_err(|error| at("@odata.type", &error))?;
                    return members(Self::start(Some(index), earlier)?, object);
                }
                Member::Kept(name) => {
                    let value = object.next_value().map_err(|error| at(&name, &error))?;
                    earlier.push((name, value));
                }
                Member::PassedOver => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Self::start(Self::index(P::KEYS.odata_type), earlier)
    }
}

/// The name of a member.
struct Key;

enum Member {
    Type,
    /// Another annotation of the object.
    PassedOver,
    Kept(String),
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for Key {
    type Value = Member;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(match name {
            _ if is_type(name) => Member::Type,
            // One with `@` further on may yet be a property of the type, as `manager@odata.bind`.
            _ if name.starts_with('@') => Member::PassedOver,
            _ => Member::Kept(name.into()),
        })
    }
}

/// The value of `@odata.type`: which of the types it is.
struct Type<P>(PhantomData<P>);

impl<'de, P: Choice> DeserializeSeed<'de> for Type<P> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<P: Choice> de::Visitor<'_> for Type<P> {
    type Value = usize;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "the type {}", List(P::TYPES))
    }

    fn visit_str<E: de::Error>(self, found: &str) -> Result<usize, E> {
        OneOf::<P>::index(found).ok_or_else(|| OneOf::<P>::refused(Some(found)))
    }
}

/// Names as a text has them: `a`, `b` or `c`.
struct List(&'static [&'static str]);

impl fmt::Display for List {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let last = self.0.len().saturating_sub(1);
        for (index, name) in self.0.iter().enumerate() {
            let between = match index {
                0 => "",
                _ if index == last => " or ",
                _ => ", ",
            };
            write!(formatter, "{between}`{name}`")?;
        }
        Ok(())
    }
}
