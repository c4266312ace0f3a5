//! Numbers as `serde_json` passes them with its feature `arbitrary_precision`: as a map from a private name to their digits.
//!
//! A body can contain an object of this shape, which is not a number. The value distinguishes the two: `serde_json` answers
//! a request for an `Option` with the digits of a number at once, but with `Some` for a member of an object.

use alloc::string::String;
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use core::{mem, str};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, SeqAccess, Unexpected};
use serde::Deserialize;
use serde_json::Number;

/// The name of the only member of such a map.
pub(crate) const NAME: &str = "$serde_json::private::Number";

/// Whether a crate of the build enables the feature: a number then stores its digits as a string.
const IS_ENABLED: bool = mem::needs_drop::<Number>();

/// The value of a member with the private name.
pub(crate) enum PrivateValue<T> {
    /// The digits of a number.
    Digits(String),
    /// The value of a member of an object.
    Member(T),
}

/// Deserializes the value of a member with the private name.
pub(crate) struct PrivateSeed<T>(PhantomData<T>);

impl<T> PrivateSeed<T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for PrivateSeed<T> {
    type Value = PrivateValue<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for PrivateSeed<T> {
    type Value = PrivateValue<T>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the digits of a number")
    }

    fn visit_str<E>(self, digits: &str) -> Result<Self::Value, E> {
        Ok(PrivateValue::Digits(digits.into()))
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        T::deserialize(().into_deserializer()).map(PrivateValue::Member)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if IS_ENABLED {
            deserializer.deserialize_bytes(BufferedVisitor(self))
        } else {
            T::deserialize(deserializer).map(PrivateValue::Member)
        }
    }
}

/// Visits the value of a member of an object, or the digits of a number in a buffer of serde, such as that of a flattened
/// field.
///
/// Only JSON text provides bytes for a string. A buffer does not keep whether its map was a number, so its string is taken
/// for digits.
struct BufferedVisitor<T>(PrivateSeed<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for BufferedVisitor<T> {
    type Value = PrivateValue<T>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_str<E: de::Error>(self, digits: &str) -> Result<Self::Value, E> {
        self.0.visit_str(digits)
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        // JSON text provides bytes without a check of them. A control character may be an invalid one.
        let text = str::from_utf8(bytes).ok();
        match text.filter(|text| !text.contains(|c: char| c.is_ascii_control())) {
            Some(text) => T::deserialize(text.into_deserializer()).map(PrivateValue::Member),
            None => Err(E::invalid_value(Unexpected::Other("text"), &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Self::Value, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(array)).map(PrivateValue::Member)
    }
}
