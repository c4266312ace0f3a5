//! Deserializes a resource, and keeps the ETag of its object.

use crate::http::{ETag, InvalidETag};
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::{self, Formatter};
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde_json::Value;

/// The names of the ETag in OData 4.0 and 4.01 (OData JSON Format 4.01, 4.5.10).
const NAMES: [&str; 2] = ["@odata.etag", "@etag"];

/// The ETags of an object, by their names.
#[derive(Default)]
pub(super) struct Tags(BTreeMap<&'static str, Option<ETag>>);

impl Tags {
    pub(super) fn into_etag(mut self) -> Option<ETag> {
        NAMES.iter().find_map(|name| self.0.remove(name).flatten())
    }

    fn set(&mut self, name: &'static str, value: &Value) -> Result<(), String> {
        let etag = match value {
            Value::Null => None,
            Value::String(text) => {
                let etag = text.parse();
                Some(etag.map_err(|error: InvalidETag| error.to_string())?)
            }
            _ => return Err(format!("`{name}` is not a string")),
        };
        match self.0.insert(name, etag) {
            Some(_) => Err(format!("`{name}` is set twice")),
            None => Ok(()),
        }
    }
}

/// Visits a resource, which must be an object. The resource gets the ETag, too.
pub(super) struct Tagged<'t, T> {
    pub(super) inner: T,
    pub(super) tags: &'t mut Tags,
}

/// Forwards the methods with these arguments before the visitor.
macro_rules! forward {
    ($($method:ident($($argument:ident: $ty:ty),*))*) => {$(
        fn $method<V: Visitor<'de>>(self, $($argument: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            let visitor = Tagged { inner: visitor, tags: self.tags };
            self.inner.$method($($argument,)* visitor)
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Tagged<'_, D> {
    type Error = D::Error;

    forward! {
        deserialize_any()
        deserialize_bool()
        deserialize_i8() deserialize_i16() deserialize_i32() deserialize_i64() deserialize_i128()
        deserialize_u8() deserialize_u16() deserialize_u32() deserialize_u64() deserialize_u128()
        deserialize_f32() deserialize_f64()
        deserialize_char() deserialize_str() deserialize_string()
        deserialize_bytes() deserialize_byte_buf()
        deserialize_option() deserialize_unit() deserialize_seq() deserialize_map()
        deserialize_identifier() deserialize_ignored_any()
        deserialize_unit_struct(name: &'static str)
        deserialize_newtype_struct(name: &'static str)
        deserialize_tuple(len: usize)
        deserialize_tuple_struct(name: &'static str, len: usize)
        deserialize_struct(name: &'static str, fields: &'static [&'static str])
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Tagged<'_, V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.inner.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(Members {
            map,
            tags: self.tags,
            name: None,
        })
    }

    // The `Deserialize` that serde derives for a struct also accepts an array.
    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<V::Value, A::Error> {
        Err(A::Error::invalid_type(Unexpected::Seq, &"an object"))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let tags = self.tags;
        self.inner.visit_newtype_struct(Tagged { inner, tags })
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let tags = self.tags;
        self.inner.visit_some(Tagged { inner, tags })
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }
}

/// The members of the object.
struct Members<'t, M> {
    map: M,
    tags: &'t mut Tags,
    /// The last name, if it is that of an ETag.
    name: Option<&'static str>,
}

impl<'de, M: MapAccess<'de>> MapAccess<'de> for Members<'_, M> {
    type Error = M::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, M::Error> {
        let Some(name) = self.map.next_key_seed(Name)? else {
            return Ok(None);
        };
        self.name = NAMES.into_iter().find(|known| *known == name);
        let key = match name {
            Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
            Cow::Owned(name) => seed.deserialize(name.into_deserializer()),
        };
        key.map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, M::Error> {
        let Some(name) = self.name else {
            return self.map.next_value_seed(seed);
        };
        let value: Value = self.map.next_value()?;
        self.tags.set(name, &value).map_err(M::Error::custom)?;
        seed.deserialize(value).map_err(M::Error::custom)
    }

    fn size_hint(&self) -> Option<usize> {
        self.map.size_hint()
    }
}

/// Reads the name of a member.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.into()))
    }
}
