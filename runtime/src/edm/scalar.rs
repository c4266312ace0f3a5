//! A visitor that accepts a JSON number or string.

use crate::digits::{self, PrivateSeed, PrivateValue};
use crate::text::Excerpt;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::{self, Formatter};
use serde::de::{Error, IgnoredAny, MapAccess, Unexpected, Visitor};

/// A number or string as the deserializer provides it.
pub(super) enum Scalar<'a> {
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    /// The digits of a number, from `serde_json` with `arbitrary_precision`.
    Digits(&'a str),
    Text(&'a str),
}

impl Scalar<'_> {
    /// Returns the scalar for an error, as serde would describe it.
    fn description(&self) -> String {
        match *self {
            Scalar::Signed(number) => Unexpected::Signed(number).to_string(),
            Scalar::Unsigned(number) => Unexpected::Unsigned(number).to_string(),
            Scalar::Float(number) => Unexpected::Float(number).to_string(),
            Scalar::Digits(text) => Excerpt(text).to_string(),
            Scalar::Text(text) => format!("string \"{}\"", Excerpt(text)),
        }
    }
}

/// Visits a scalar and converts it; reports the expected representation if `convert` returns `None`.
pub(super) struct ScalarVisitor<T> {
    pub(super) expected: &'static str,
    pub(super) convert: fn(&Scalar<'_>) -> Option<T>,
}

impl<T> ScalarVisitor<T> {
    fn convert<E: Error>(&self, scalar: &Scalar<'_>) -> Result<T, E> {
        (self.convert)(scalar).ok_or_else(|| {
            let found = scalar.description();
            E::invalid_value(Unexpected::Other(&found), &self.expected)
        })
    }
}

impl<'de, T> Visitor<'de> for ScalarVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.expected)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.convert(&Scalar::Signed(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.convert(&Scalar::Unsigned(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        self.convert(&Scalar::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        self.convert(&Scalar::Text(text))
    }

    // `serde_json` passes numbers to other crates as such a map if any crate of the build enables its feature
    // `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let name = map.next_key::<String>();
        if matches!(name, Ok(Some(name)) if name == digits::NAME) {
            let value = map.next_value_seed(PrivateSeed::<IgnoredAny>::new());
            if let Ok(PrivateValue::Digits(digits)) = value {
                return self.convert(&Scalar::Digits(&digits));
            }
        }
        Err(A::Error::invalid_type(Unexpected::Map, &self))
    }
}
