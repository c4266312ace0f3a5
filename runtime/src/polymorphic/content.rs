//! JSON values that come before the type that would tell how to read them.

use alloc::{string::String, vec::Vec};
use core::fmt::{self, Formatter};
use serde::de::{self, Deserializer, MapAccess, SeqAccess};
use serde::Deserialize;

/// Any JSON value. Objects keep the order of their members, and a member that comes twice.
pub(crate) enum Buffered {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text(String),
    /// Of a member, which a map may ask for as another key than a text.
    Name(String),
    Array(Vec<Buffered>),
    Object(Vec<(String, Buffered)>),
}

impl<'de> Deserialize<'de> for Buffered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> de::Visitor<'de> for Any {
    type Value = Buffered;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Buffered, E> {
        Ok(Buffered::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Buffered, E> {
        Ok(Buffered::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Buffered, E> {
        Ok(Buffered::Unsigned(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Buffered, E> {
        Ok(Buffered::Signed(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Buffered, E> {
        Ok(Buffered::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Buffered, E> {
        Ok(Buffered::Text(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Buffered, E> {
        Ok(Buffered::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Buffered, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = array.next_element()? {
            values.push(value);
        }
        Ok(Buffered::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Buffered, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = object.next_entry()? {
            members.push(member);
        }
        Ok(Buffered::Object(members))
    }
}

impl Buffered {
    /// The digits of what may be a number, but is no JSON number here: the key of a map, and any number that has a point
    /// or is long, in a build where `serde_json` has its feature `arbitrary_precision`.
    pub(crate) fn digits(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            Self::Object(members) => match members.as_slice() {
                [(name, Self::Text(digits))] if name == "$serde_json::private::Number" => {
                    Some(digits)
                }
                _ => None,
            },
            _ => None,
        }
    }
}
