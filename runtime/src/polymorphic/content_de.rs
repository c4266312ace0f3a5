//! Reading a value that was kept as if it came now.

use crate::polymorphic::content::Buffered;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::marker::PhantomData;
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, Unexpected};
use serde::forward_to_deserialize_any;

impl<E: de::Error> IntoDeserializer<'_, E> for Buffered {
    type Deserializer = Replayed<E>;

    fn into_deserializer(self) -> Replayed<E> {
        Replayed(self, PhantomData)
    }
}

/// The members of an object, for who asks for a map.
fn replayed(members: Vec<(String, Buffered)>) -> impl Iterator<Item = (Buffered, Buffered)> {
    let member = |(name, value)| (Buffered::Name(name), value);
    members.into_iter().map(member)
}

/// Digits are parsed where a number is asked for, as `serde_json` does, if `as_printed` says that they are one's.
macro_rules! from_digits {
    ($($ask:ident $visit:ident $type:ty, $as_printed:expr;)*) => {$(
        fn $ask<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            let as_printed: fn(&$type, &str) -> bool = $as_printed;
            let parsed = self.0.digits().and_then(|digits| {
                let parsed = digits.parse().ok()?;
                as_printed(&parsed, digits).then_some(parsed)
            });
            match parsed {
                Some(parsed) => visitor.$visit(parsed),
                None => self.deserialize_any(visitor),
            }
        }
    )*};
}

/// Whether that is how it would be printed: a sign or a zero too many is no number's.
fn is_printed(value: &impl ToString, digits: &str) -> bool {
    value.to_string() == digits
}

/// A value that is read as if it came now.
pub(crate) struct Replayed<E>(Buffered, PhantomData<E>);

impl<'de, E: de::Error> Deserializer<'de> for Replayed<E> {
    type Error = E;

    fn deserialize_any<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Buffered::Null => visitor.visit_unit(),
            Buffered::Bool(value) => visitor.visit_bool(value),
            Buffered::Unsigned(value) => visitor.visit_u64(value),
            Buffered::Signed(value) => visitor.visit_i64(value),
            Buffered::Float(value) => visitor.visit_f64(value),
            Buffered::Text(value) | Buffered::Name(value) => visitor.visit_string(value),
            Buffered::Array(values) => {
                let mut array = SeqDeserializer::new(values.into_iter());
                let value = visitor.visit_seq(&mut array)?;
                array.end().map(|()| value)
            }
            Buffered::Object(members) => {
                let mut object = MapDeserializer::new(replayed(members));
                let value = visitor.visit_map(&mut object)?;
                object.end().map(|()| value)
            }
        }
    }

    fn deserialize_option<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Buffered::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.0 {
            Buffered::Text(value) | Buffered::Name(value) => {
                visitor.visit_enum(value.into_deserializer())
            }
            Buffered::Object(members) if members.len() == 1 => {
                let object = MapDeserializer::new(replayed(members));
                visitor.visit_enum(MapAccessDeserializer::new(object))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_map<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match &self.0 {
            // It looks like an object, and one with any members would take it for one.
            Buffered::Object(_) if self.0.digits().is_some() => {
                Err(E::invalid_type(Unexpected::Other("number"), &visitor))
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

    from_digits! {
        deserialize_bool visit_bool bool, is_printed;
        deserialize_i8 visit_i8 i8, is_printed;
        deserialize_i16 visit_i16 i16, is_printed;
        deserialize_i32 visit_i32 i32, is_printed;
        deserialize_i64 visit_i64 i64, is_printed;
        deserialize_i128 visit_i128 i128, is_printed;
        deserialize_u8 visit_u8 u8, is_printed;
        deserialize_u16 visit_u16 u16, is_printed;
        deserialize_u32 visit_u32 u32, is_printed;
        deserialize_u64 visit_u64 u64, is_printed;
        deserialize_u128 visit_u128 u128, is_printed;
        deserialize_f32 visit_f32 f32, |value, _| value.is_finite();
        deserialize_f64 visit_f64 f64, |value, _| value.is_finite();
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct identifier ignored_any
    }
}
