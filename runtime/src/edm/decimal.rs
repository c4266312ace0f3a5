//! `Edm.Decimal` that is read as a number or a string, and written as a number.
//!
//! For every type that is `Display` and `FromStr`, as those of rust_decimal and bigdecimal; [`option`] is for an `Option`
//! of one. Read: a number, or a string of `decimalValue` (OData JSON Format 4.01, 3.2 and 7.1; the ABNF) with an exponent
//! of at most three digits. `FromStr` is given it without exponent; digits that the type has no room for are its own
//! affair, and rust_decimal rounds them. Refused: `INF`, `-INF` and `NaN`, which no decimal of OData 4.0 is.
//!
//! serde carries a number that is no integer as an `f64`. So a number that is written has at most 15 digits, as many as
//! an `f64` is sure to keep, and is one that `serde_json` writes without exponent, which OData 4.0 allows only with
//! `ExponentialDecimals=true`: 0, or from 0.00001 on. Any other is an error; [`decimal_string`](super::decimal_string)
//! writes all. Of a number that is read, further digits are lost before this crate sees them, unless `serde_json` has
//! its feature `arbitrary_precision`.
//!
//! ```
//! use graph_patch::{edm, GraphPatch};
//! # type Decimal = f64; // stands in for that of a crate
//!
//! #[derive(GraphPatch)]
//! #[graph(untyped)]
//! struct Item {
//!     #[serde(with = "edm::decimal")]
//!     price: Decimal,
//!     #[serde(with = "edm::decimal::option")]
//!     discount: Option<Decimal>,
//! }
//!
//! let patch: ItemPatch = serde_json::from_str(r#"{"price": "34.95", "discount": null}"#)?;
//! assert_eq!(serde_json::to_string(&patch)?, r#"{"price":34.95,"discount":null}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use super::long_notation::long_notation;
use super::scalar::{Reader, Scalar};
use alloc::string::{String, ToString};
use core::fmt::{Display, Write};
use core::str::FromStr;
use serde::{ser, Deserializer, Serializer};

/// Writes a number.
///
/// # Errors
///
/// What serde has no number for, without loss or exponent, and what is no `decimalValue`.
pub fn serialize<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = text(value)?;
    let short = without_zeros(&text);
    if let Ok(integer) = short.parse() {
        return serializer.serialize_i64(integer);
    }
    match short.parse() {
        Ok(number) if is_kept(number, short) => serializer.serialize_f64(number),
        _ => Err(ser::Error::custom(format_args!(
            "the decimal {text} is no JSON number without loss or exponent: `decimal_string` writes it as a string"
        ))),
    }
}

/// Reads a number or a string.
///
/// # Errors
///
/// What is no `decimalValue`, or is refused by the type.
pub fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(Reader {
        expected: "a decimal, as a number or string",
        read: |scalar| decimal(scalar)?.parse().ok(),
    })
}

/// As [`decimal`](super::decimal), for an `Option`.
pub mod option {
    use core::fmt::Display;
    use core::str::FromStr;
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes a number, or null.
    ///
    /// # Errors
    ///
    /// As without `Option`.
    #[allow(clippy::ref_option)] // as serde calls it
    pub fn serialize<T: Display, S: Serializer>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }

    /// Reads a number, a string or null.
    ///
    /// # Errors
    ///
    /// As without `Option`.
    pub fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        let value = Option::<Read<T>>::deserialize(deserializer)?;
        Ok(value.map(|value| value.0))
    }

    struct Read<T>(T);

    impl<'de, T: FromStr> Deserialize<'de> for Read<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            super::deserialize(deserializer).map(Self)
        }
    }
}

/// The value in long notation.
pub(super) fn text<E: ser::Error>(value: &impl Display) -> Result<String, E> {
    let mut text = String::new();
    write!(text, "{value}").map_err(E::custom)?;
    long_notation(&text).ok_or_else(|| E::custom(format_args!("`{text}` is no decimal")))
}

fn decimal(scalar: &Scalar<'_>) -> Option<String> {
    match *scalar {
        Scalar::Signed(number) => Some(number.to_string()),
        Scalar::Unsigned(number) => Some(number.to_string()),
        Scalar::Float(number) => long_notation(&number.to_string()),
        Scalar::Digits(text) | Scalar::Text(text) => long_notation(text),
    }
}

fn without_zeros(text: &str) -> &str {
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        text
    }
}

/// Whether every reader of the number finds the digits, and no writer needs an exponent.
fn is_kept(number: f64, digits: &str) -> bool {
    let digits = digits.bytes().filter(u8::is_ascii_digit);
    digits.skip_while(|digit| *digit == b'0').count() <= 15 && number.abs() >= 1e-5
}
