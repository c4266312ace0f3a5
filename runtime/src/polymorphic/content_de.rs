//! Deserializes a buffered value.

use crate::digits;
use crate::polymorphic::content::Content;
use crate::polymorphic::exact::RAW_VALUE;
use crate::polymorphic::type_first;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::marker::PhantomData;
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, Unexpected};
use serde::forward_to_deserialize_any;

impl<E: de::Error> IntoDeserializer<'_, E> for Content {
    type Deserializer = ContentDeserializer<E>;

    fn into_deserializer(self) -> ContentDeserializer<E> {
        ContentDeserializer(self, PhantomData)
    }
}

/// Returns the members of an object as the entries of a map.
fn members_of(members: Vec<(String, Content)>) -> impl Iterator<Item = (Content, Content)> {
    let member = |(name, value)| (Content::Name(name), value);
    members.into_iter().map(member)
}

/// Parses digits where an integer is requested, as `serde_json` does, if `is_number` accepts them. Only as an `i128` is `-0`
/// an integer.
macro_rules! from_digits {
    ($($ask:ident $visit:ident $type:ty, $is_number:expr;)*) => {$(
        fn $ask<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            let is_number: fn(&$type, &str) -> bool = $is_number;
            let parsed = self.0.digits().and_then(|digits| {
                let parsed = digits.parse().ok()?;
                is_number(&parsed, &digits).then_some(parsed)
            });
            match parsed {
                Some(parsed) => visitor.$visit(parsed),
                None => self.deserialize_any(visitor),
            }
        }
    )*};
}

/// Returns `true` if the number is displayed with the same digits: no superfluous sign or zero.
fn is_displayed(value: &impl ToString, digits: &str) -> bool {
    value.to_string() == digits
}

/// Deserializes a buffered value.
pub(crate) struct ContentDeserializer<E>(Content, PhantomData<E>);

impl<E> ContentDeserializer<E> {
    /// Returns the map with one member as which `serde_json` passes a value that serde does not represent.
    fn private(name: &str, value: Content) -> Self {
        Self(Content::Object(vec![(name.into(), value)]), PhantomData)
    }
}

impl<'de, E: de::Error> Deserializer<'de> for ContentDeserializer<E> {
    type Error = E;

    fn deserialize_any<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Content::Null => visitor.visit_unit(),
            Content::Bool(value) => visitor.visit_bool(value),
            Content::Unsigned(value) => visitor.visit_u64(value),
            Content::Signed(value) => visitor.visit_i64(value),
            Content::Unsigned128(value) => visitor.visit_u128(*value),
            Content::Signed128(value) => visitor.visit_i128(*value),
            Content::Float(value) => visitor.visit_f64(value),
            Content::Rounded(number) => visitor.visit_f64(number.0),
            Content::Text(value) | Content::Name(value) | Content::Digits(value) => {
                visitor.visit_string(value)
            }
            Content::Bytes(bytes) => visitor.visit_byte_buf(bytes),
            Content::Number(digits) => {
                ContentDeserializer::private(digits::NAME, Content::Digits(digits))
                    .deserialize_any(visitor)
            }
            Content::Array(values) => {
                let mut array = SeqDeserializer::new(values.into_iter());
                let value = visitor.visit_seq(&mut array)?;
                array.end().map(|()| value)
            }
            Content::Object(members) => {
                let mut object = MapDeserializer::new(members_of(members));
                let value = visitor.visit_map(&mut object)?;
                object.end().map(|()| value)
            }
        }
    }

    fn deserialize_option<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Content::Null => visitor.visit_none(),
            Content::Digits(digits) => visitor.visit_string(digits),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: de::Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        if name == RAW_VALUE {
            let text = serde_json::to_string(&self.0).map_err(E::custom)?;
            return Self::private(RAW_VALUE, Content::Text(text)).deserialize_any(visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    // As from JSON text.
    fn deserialize_bytes<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Content::Text(text) => visitor.visit_byte_buf(text.into_bytes()),
            _ => self.deserialize_any(visitor),
        }
    }

    // CBOR passes bytes as an array where one is requested.
    fn deserialize_seq<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Content::Bytes(bytes) => visitor.visit_seq(SeqDeserializer::new(bytes.into_iter())),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_byte_buf<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_enum<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.0 {
            Content::Text(value) | Content::Name(value) => {
                visitor.visit_enum(value.into_deserializer())
            }
            Content::Object(members) if members.len() == 1 => {
                let object = MapDeserializer::new(members_of(members));
                visitor.visit_enum(MapAccessDeserializer::new(object))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_map<V: de::Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, E> {
        match &self.0 {
            // A map with any members would accept the map as which a number is passed.
            Content::Number(_) => Err(E::invalid_type(Unexpected::Other("number"), &visitor)),
            Content::Object(_) if type_first::asks(&visitor) => {
                if let Content::Object(members) = &mut self.0 {
                    type_first::put_type_first(members);
                }
                visitor.visit_newtype_struct(self)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_struct<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        self.deserialize_map(visitor)
    }

    fn deserialize_f32<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        let single = self.0.float_digits().and_then(|digits| digits.parse().ok());
        match single.filter(|single: &f32| single.is_finite()) {
            Some(single) => visitor.visit_f32(single),
            // The `f32` of serde would be infinite.
            None if self.0.is_too_large_for_f32() => Err(E::custom("number out of range")),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_f64<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        let double = self.0.float_digits().and_then(|digits| digits.parse().ok());
        match double.filter(|double: &f64| double.is_finite()) {
            Some(double) => visitor.visit_f64(double),
            None => self.deserialize_any(visitor),
        }
    }

    from_digits! {
        deserialize_bool visit_bool bool, is_displayed;
        deserialize_i8 visit_i8 i8, is_displayed;
        deserialize_i16 visit_i16 i16, is_displayed;
        deserialize_i32 visit_i32 i32, is_displayed;
        deserialize_i64 visit_i64 i64, is_displayed;
        deserialize_i128 visit_i128 i128, |value, digits| is_displayed(value, digits) || digits == "-0";
        deserialize_u8 visit_u8 u8, is_displayed;
        deserialize_u16 visit_u16 u16, is_displayed;
        deserialize_u32 visit_u32 u32, is_displayed;
        deserialize_u64 visit_u64 u64, is_displayed;
        deserialize_u128 visit_u128 u128, is_displayed;
    }

    forward_to_deserialize_any! {
        char str string unit
        unit_struct tuple tuple_struct identifier ignored_any
    }
}
