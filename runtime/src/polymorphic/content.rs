//! JSON values that come before the type of their object.

use super::exact;
use crate::digits::{self, PrivateSeed, PrivateValue};
use alloc::{
    borrow::Cow,
    boxed::Box,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::{self, Formatter};
use serde::de::{self, Deserializer, MapAccess, SeqAccess};
use serde::Deserialize;

/// Any JSON value. Objects keep the order of their members, and repeated members.
pub(crate) enum Content {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    /// From a format that represents it, or from a `Value` with the feature `arbitrary_precision` of `serde_json`. In a
    /// `Box`, since it would enlarge every buffered value.
    Unsigned128(Box<u128>),
    Signed128(Box<i128>),
    Float(f64),
    /// An integer beyond 64 bits in JSON text, as `serde_json` rounds it, and its digits.
    Rounded(Box<(f64, String)>),
    /// The digits of any number with a fraction or many digits, in a build that enables the feature `arbitrary_precision` of
    /// `serde_json`.
    Number(String),
    /// The value in the map as which `serde_json` passes such a number.
    Digits(String),
    Text(String),
    /// From a format that represents them.
    Bytes(Vec<u8>),
    /// The name of a member. A map may have keys that are not strings.
    Name(String),
    Array(Vec<Content>),
    Object(Vec<(String, Content)>),
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ContentVisitor { depth: None })
    }
}

pub(super) struct ContentVisitor {
    /// The number of arrays and objects around the value, if `serde_json` may pass its text.
    depth: Option<usize>,
}

impl ContentVisitor {
    /// Visits a value in JSON text.
    pub(super) fn in_text(depth: usize) -> Self {
        Self { depth: Some(depth) }
    }
}

impl<'de> de::Visitor<'de> for ContentVisitor {
    type Value = Content;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Content, E> {
        Ok(Content::Null)
    }

    // CBOR has null as an absent value.
    fn visit_none<E>(self) -> Result<Content, E> {
        Ok(Content::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Content, D::Error> {
        Content::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<Content, D::Error> {
        Content::deserialize(value)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Content, E> {
        Ok(Content::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Content, E> {
        Ok(Content::Unsigned(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Content, E> {
        Ok(Content::Signed(value))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Content, E> {
        Ok(Content::Unsigned128(Box::new(value)))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Content, E> {
        Ok(Content::Signed128(Box::new(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Content, E> {
        Ok(Content::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Content, E> {
        Ok(Content::Text(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Content, E> {
        Ok(Content::Text(value))
    }

    fn visit_bytes<E>(self, value: &[u8]) -> Result<Content, E> {
        Ok(Content::Bytes(value.into()))
    }

    fn visit_byte_buf<E>(self, value: Vec<u8>) -> Result<Content, E> {
        Ok(Content::Bytes(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Content, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = array.next_element()? {
            values.push(value);
        }
        Ok(Content::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Content, A::Error> {
        let mut members = Vec::new();
        let mut number = None;
        while let Some(name) = object.next_key::<String>()? {
            let text_depth = self.depth.filter(|_| name == exact::RAW_VALUE);
            let value = if members.is_empty() && (name == digits::NAME || text_depth.is_some()) {
                match (object.next_value_seed(PrivateSeed::new())?, text_depth) {
                    (PrivateValue::Member(value), _) => value,
                    (PrivateValue::Digits(text), Some(depth)) => return exact::parse(&text, depth),
                    (PrivateValue::Digits(digits), None) => {
                        number = Some(digits.clone());
                        Content::Text(digits)
                    }
                }
            } else {
                object.next_value()?
            };
            members.push((name, value));
        }
        Ok(match number {
            Some(digits) if members.len() == 1 => Content::Number(digits),
            _ => Content::Object(members),
        })
    }
}

impl Content {
    /// Returns the digits of a number that `deserialize_any` does not pass as a JSON number of 64 bits. That is the key of
    /// a map, an integer beyond 64 bits, or any number with a fraction or many digits, in a build that enables the feature
    /// `arbitrary_precision` of `serde_json`.
    pub(crate) fn digits(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Name(digits) | Self::Number(digits) => Some(Cow::Borrowed(digits)),
            Self::Rounded(number) => Some(Cow::Borrowed(&number.1)),
            Self::Unsigned128(value) => Some(Cow::Owned(value.to_string())),
            Self::Signed128(value) => Some(Cow::Owned(value.to_string())),
            _ => None,
        }
    }

    /// Returns the digits of a number where a float is requested. A rounded integer is a float already.
    pub(crate) fn float_digits(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Rounded(_) => None,
            _ => self.digits(),
        }
    }

    /// Returns `true` for a number that is finite only as an `f64`.
    #[allow(clippy::cast_possible_truncation)]
    pub(crate) fn is_too_large_for_f32(&self) -> bool {
        let number = match self {
            Self::Float(number) => *number,
            Self::Rounded(number) => number.0,
            _ => return false,
        };
        number.is_finite() && (number as f32).is_infinite()
    }
}
