//! Reading a JSON number or string, whichever it is.

use alloc::string::String;
use core::fmt::{self, Formatter};
use serde::de::{Error, MapAccess, Unexpected, Visitor};

/// A number or string as the deserializer gives it.
pub(super) enum Scalar<'a> {
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    /// The digits of a number.
    Digits(&'a str),
    Text(&'a str),
}

impl Scalar<'_> {
    fn unexpected(&self) -> Unexpected<'_> {
        match *self {
            Scalar::Signed(number) => Unexpected::Signed(number),
            Scalar::Unsigned(number) => Unexpected::Unsigned(number),
            Scalar::Float(number) => Unexpected::Float(number),
            Scalar::Digits(text) => Unexpected::Other(text),
            Scalar::Text(text) => Unexpected::Str(text),
        }
    }
}

/// Takes a scalar that is of the form, by a function that knows it.
pub(super) struct Reader<T> {
    pub(super) expected: &'static str,
    pub(super) read: fn(&Scalar<'_>) -> Option<T>,
}

impl<T> Reader<T> {
    fn take<E: Error>(&self, scalar: &Scalar<'_>) -> Result<T, E> {
        (self.read)(scalar).ok_or_else(|| E::invalid_value(scalar.unexpected(), &self.expected))
    }
}

impl<'de, T> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.expected)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.take(&Scalar::Signed(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.take(&Scalar::Unsigned(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        self.take(&Scalar::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        self.take(&Scalar::Text(text))
    }

    // How `serde_json` gives a number to whom it does not know, once any crate of a build has turned its feature
    // `arbitrary_precision` on.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        match map.next_entry::<String, String>() {
            Ok(Some((key, digits))) if key == "$serde_json::private::Number" => {
                self.take(&Scalar::Digits(&digits))
            }
            _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}
