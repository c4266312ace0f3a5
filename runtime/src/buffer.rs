//! JSON values that come before the type that would tell how to read them.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, MapAccess, SeqAccess};
use serde::{forward_to_deserialize_any, Deserialize};

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

/// The keys of a map that are no texts are parsed, as `serde_json` does, if they are written as they would be printed.
macro_rules! keys {
    ($($ask:ident $visit:ident $key:ty),* $(,)?) => {$(
        fn $ask<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            match &self.0 {
                Buffered::Name(name) => match name.parse::<$key>() {
                    Ok(key) if key.to_string() == *name => visitor.$visit(key),
                    _ => self.deserialize_any(visitor),
                },
                _ => self.deserialize_any(visitor),
            }
        }
    )*};
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

    keys! {
        deserialize_bool visit_bool bool,
        deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16, deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64, deserialize_i128 visit_i128 i128,
        deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16, deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64, deserialize_u128 visit_u128 u128,
    }

    forward_to_deserialize_any! {
        f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
