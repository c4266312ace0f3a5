//! Asks a value whether it is null in JSON.

use core::fmt;
use serde::ser::{Impossible, SerializeStruct};
use serde::{Serialize, Serializer};

/// Returns `true` if the value serializes as null.
///
/// Only the value can answer: an `Option` can be nested, have another name, or have a format that never yields null.
pub(crate) fn is_null(value: &impl Serialize) -> bool {
    let probe = Probe { is_raw: false };
    value.serialize(probe).unwrap_or(false)
}

/// Stops with an error at the first sign of an array or an object.
struct Probe {
    /// Whether a string is JSON itself.
    is_raw: bool,
}

type Answer = Result<bool, fmt::Error>;

macro_rules! not_null {
    ($($method:ident($($parameter:ty),*))*) => {
        $(fn $method(self $(, _: $parameter)*) -> Answer {
            Ok(false)
        })*
    };
}

macro_rules! compound {
    ($($method:ident($($parameter:ty),*) -> $state:ident;)*) => {
        $(
            type $state = Impossible<bool, fmt::Error>;

            fn $method(self $(, _: $parameter)*) -> Result<Self::$state, fmt::Error> {
                Err(fmt::Error)
            }
        )*
    };
}

impl Serializer for Probe {
    type Ok = bool;
    type Error = fmt::Error;
    type SerializeStruct = RawValue;

    not_null! {
        serialize_bool(bool) serialize_char(char) serialize_bytes(&[u8])
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_u128(u128)
        serialize_unit_variant(&'static str, u32, &'static str)
    }

    compound! {
        serialize_seq(Option<usize>) -> SerializeSeq;
        serialize_tuple(usize) -> SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> SerializeTupleVariant;
        serialize_map(Option<usize>) -> SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> SerializeStructVariant;
    }

    fn serialize_none(self) -> Answer {
        Ok(true)
    }

    fn serialize_unit(self) -> Answer {
        Ok(true)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Answer {
        Ok(true)
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Answer {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Answer {
        value.serialize(self)
    }

    // JSON has no infinity and no NaN: `serde_json` serializes null.
    fn serialize_f32(self, value: f32) -> Answer {
        Ok(!value.is_finite())
    }

    fn serialize_f64(self, value: f64) -> Answer {
        Ok(!value.is_finite())
    }

    fn serialize_str(self, text: &str) -> Answer {
        Ok(self.is_raw && text == "null")
    }

    fn collect_str<T: ?Sized + fmt::Display>(self, _: &T) -> Answer {
        Ok(false)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Answer {
        Ok(false)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<RawValue, fmt::Error> {
        if name == "$serde_json::private::RawValue" {
            Ok(RawValue { is_null: false })
        } else {
            Err(fmt::Error)
        }
    }
}

/// The struct as which `serde_json::value::RawValue` passes its text to a serializer.
struct RawValue {
    is_null: bool,
}

impl SerializeStruct for RawValue {
    type Ok = bool;
    type Error = fmt::Error;

    fn serialize_field<T: ?Sized + Serialize>(
        &mut self,
        _: &'static str,
        text: &T,
    ) -> Result<(), fmt::Error> {
        self.is_null = text.serialize(Probe { is_raw: true })?;
        Ok(())
    }

    fn end(self) -> Answer {
        Ok(self.is_null)
    }
}
