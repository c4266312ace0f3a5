//! The `Deserializer` of the probe: it records which method a type calls. Offered values go through `serde_json`.

use crate::metadata::probe::shape::{Integer, JsonType, Struct};
use crate::metadata::probe::{Item, Probe, Stop};
use serde::de::{Deserializer, Error, Visitor};

macro_rules! record {
    ($($method:ident($($argument:ident: $ty:ty),*) $otherwise:ident $json_type:expr;)*) => {
        $(fn $method<V: Visitor<'de>>(mut self, $($argument: $ty,)* visitor: V) -> Result<V::Value, Stop> {
            match self.record($json_type) {
                Some(offered) => offered.$method($($argument,)* visitor).map_err(Stop::custom),
                None => self.$otherwise(visitor),
            }
        })*
    };
}

const fn integer(signed: bool, bits: u32) -> JsonType {
    JsonType::Integer(Integer { signed, bits })
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Stop;

    record! {
        deserialize_any() step JsonType::Unspecified;
        deserialize_ignored_any() step JsonType::Unspecified;
        deserialize_bool() stop JsonType::Boolean;
        deserialize_i8() stop integer(true, 8);
        deserialize_i16() stop integer(true, 16);
        deserialize_i32() stop integer(true, 32);
        deserialize_i64() stop integer(true, 64);
        deserialize_i128() stop integer(true, 128);
        deserialize_u8() stop integer(false, 8);
        deserialize_u16() stop integer(false, 16);
        deserialize_u32() stop integer(false, 32);
        deserialize_u64() stop integer(false, 64);
        deserialize_u128() stop integer(false, 128);
        deserialize_f32() stop JsonType::Float(32);
        deserialize_f64() stop JsonType::Float(64);
        deserialize_char() stop JsonType::Text;
        deserialize_str() stop JsonType::Text;
        deserialize_string() stop JsonType::Text;
        deserialize_identifier() stop JsonType::Text;
        deserialize_bytes() stop JsonType::Bytes;
        deserialize_byte_buf() stop JsonType::Bytes;
        deserialize_unit() stop JsonType::Unspecified;
        deserialize_unit_struct(name: &'static str) stop JsonType::Unspecified;
        deserialize_map() step JsonType::Object(None);
        deserialize_struct(name: &'static str, fields: &'static [&'static str]) step JsonType::Object(Some(Struct { name, fields }));
        deserialize_enum(name: &'static str, variants: &'static [&'static str]) stop JsonType::Enum(variants);
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_at_end() {
            if self.input.offer.is_some_and(serde_json::Value::is_null) {
                return visitor.visit_none();
            }
            self.result.shape.innermost().accepts_null = true;
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_at_end() {
            if let Some(offered) = self.input.offer {
                return offered
                    .clone()
                    .deserialize_seq(visitor)
                    .map_err(Stop::custom);
            }
            if self.result.shape.is_collection {
                self.record(JsonType::Nested);
                return self.stop(visitor);
            }
            self.result.shape.is_collection = true;
        }
        visitor.visit_seq(Item(Some(self)))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.deserialize_seq(visitor)
    }
}
