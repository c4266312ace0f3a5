//! What a type asks serde for, noted by the probe.

use super::probe::{Item, Probe, Stop};
use super::shape::{Form, Integer, Struct};
use serde::de::{Deserializer, Visitor};

macro_rules! answer {
    ($($method:ident($($ignored:ident: $ty:ty),*) $then:ident $form:expr;)*) => {
        $(fn $method<V: Visitor<'de>>(self, $($ignored: $ty,)* visitor: V) -> Result<V::Value, Stop> {
            self.$then($form, visitor)
        })*
    };
}

const fn integer(signed: bool, bits: u32) -> Form {
    Form::Integer(Integer { signed, bits })
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Stop;

    answer! {
        deserialize_any() object Form::Unsaid;
        deserialize_ignored_any() object Form::Unsaid;
        deserialize_bool() answer Form::Boolean;
        deserialize_i8() answer integer(true, 8);
        deserialize_i16() answer integer(true, 16);
        deserialize_i32() answer integer(true, 32);
        deserialize_i64() answer integer(true, 64);
        deserialize_i128() answer integer(true, 128);
        deserialize_u8() answer integer(false, 8);
        deserialize_u16() answer integer(false, 16);
        deserialize_u32() answer integer(false, 32);
        deserialize_u64() answer integer(false, 64);
        deserialize_u128() answer integer(false, 128);
        deserialize_f32() answer Form::Float(32);
        deserialize_f64() answer Form::Float(64);
        deserialize_char() answer Form::Text;
        deserialize_str() answer Form::Text;
        deserialize_string() answer Form::Text;
        deserialize_identifier() answer Form::Text;
        deserialize_bytes() answer Form::Bytes;
        deserialize_byte_buf() answer Form::Bytes;
        deserialize_unit() answer Form::Unsaid;
        deserialize_unit_struct(_name: &'static str) answer Form::Unsaid;
        deserialize_map() object Form::Object(None);
        deserialize_struct(name: &'static str, fields: &'static [&'static str]) object Form::Object(Some(Struct { name, fields }));
        deserialize_enum(_name: &'static str, variants: &'static [&'static str]) answer Form::Enum(variants);
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.path.is_empty() {
            if self.shape.is_collection {
                self.shape.has_nullable_items = true;
            } else {
                self.shape.is_nullable = true;
            }
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

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.path.is_empty() {
            if self.shape.is_collection {
                return self.answer(Form::Nested, visitor);
            }
            self.shape.is_collection = true;
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
