//! Reports null as an error to a format that would drop the property: the receiver would keep a value that the patch clears.

use core::any::type_name;
use core::cell::Cell;
use core::fmt::Display;
use serde::ser::{Error, Serialize, Serializer};

pub(crate) const MESSAGE: &str = "is null, which the format cannot represent";

/// Formats whose serializers omit null without an error. serde offers no other way to recognize them than their names.
const SILENT: [&str; 2] = ["serde_urlencoded::", "serde_html_form::"];

/// The value of a property.
pub(crate) struct Kept<'a, T: ?Sized> {
    pub(crate) value: &'a T,
    /// Set if the serializer of the value rejects null. The serializer of a TOML table ignores that and drops the property.
    pub(crate) is_rejected: &'a Cell<bool>,
}

impl<T: ?Sized + Serialize> Serialize for Kept<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_rejected = self.is_rejected;
        self.value.serialize(KeepNull {
            serializer,
            is_rejected,
        })
    }
}

/// A serializer that forwards every value, and checks null.
struct KeepNull<'a, S> {
    serializer: S,
    is_rejected: &'a Cell<bool>,
}

macro_rules! pass_on {
    ($($method:ident($($name:ident: $type:ty),*) -> $state:ident;)*) => {
        $(
            #[inline]
            fn $method(self $(, $name: $type)*) -> Result<S::$state, S::Error> {
                self.serializer.$method($($name),*)
            }
        )*
    };
}

impl<S: Serializer> Serializer for KeepNull<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = S::SerializeSeq;
    type SerializeTuple = S::SerializeTuple;
    type SerializeTupleStruct = S::SerializeTupleStruct;
    type SerializeTupleVariant = S::SerializeTupleVariant;
    type SerializeMap = S::SerializeMap;
    type SerializeStruct = S::SerializeStruct;
    type SerializeStructVariant = S::SerializeStructVariant;

    fn serialize_none(self) -> Result<S::Ok, S::Error> {
        if SILENT.iter().any(|name| type_name::<S>().contains(name)) {
            self.is_rejected.set(true);
            return Err(S::Error::custom(MESSAGE));
        }
        let is_rejected = self.is_rejected;
        self.serializer
            .serialize_none()
            .inspect_err(|_| is_rejected.set(true))
    }

    #[inline]
    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<S::Ok, S::Error> {
        let is_rejected = self.is_rejected;
        self.serializer.serialize_some(&Kept { value, is_rejected })
    }

    pass_on! {
        serialize_bool(value: bool) -> Ok;
        serialize_i8(value: i8) -> Ok;
        serialize_i16(value: i16) -> Ok;
        serialize_i32(value: i32) -> Ok;
        serialize_i64(value: i64) -> Ok;
        serialize_i128(value: i128) -> Ok;
        serialize_u8(value: u8) -> Ok;
        serialize_u16(value: u16) -> Ok;
        serialize_u32(value: u32) -> Ok;
        serialize_u64(value: u64) -> Ok;
        serialize_u128(value: u128) -> Ok;
        serialize_f32(value: f32) -> Ok;
        serialize_f64(value: f64) -> Ok;
        serialize_char(value: char) -> Ok;
        serialize_str(value: &str) -> Ok;
        serialize_bytes(value: &[u8]) -> Ok;
        serialize_unit() -> Ok;
        serialize_unit_struct(name: &'static str) -> Ok;
        serialize_unit_variant(name: &'static str, index: u32, variant: &'static str) -> Ok;
        serialize_seq(length: Option<usize>) -> SerializeSeq;
        serialize_tuple(length: usize) -> SerializeTuple;
        serialize_tuple_struct(name: &'static str, length: usize) -> SerializeTupleStruct;
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, length: usize) -> SerializeTupleVariant;
        serialize_map(length: Option<usize>) -> SerializeMap;
        serialize_struct(name: &'static str, length: usize) -> SerializeStruct;
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, length: usize) -> SerializeStructVariant;
    }

    #[inline]
    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        let is_rejected = self.is_rejected;
        self.serializer
            .serialize_newtype_struct(name, &Kept { value, is_rejected })
    }

    #[inline]
    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.serializer
            .serialize_newtype_variant(name, index, variant, value)
    }

    #[inline]
    fn collect_str<T: ?Sized + Display>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.serializer.collect_str(value)
    }

    #[inline]
    fn is_human_readable(&self) -> bool {
        self.serializer.is_human_readable()
    }
}
