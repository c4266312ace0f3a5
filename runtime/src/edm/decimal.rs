//! `Edm.Decimal` serialized as a number, for every type that implements `Display` and `FromStr`.
//!
//! The decimal types of rust_decimal and bigdecimal implement both. The module [`option`] is for an `Option` of one.
//!
//! - **Deserializes** a number, or a string that is an OData decimal with an exponent of at most three digits. The type's
//!   `FromStr` receives the digits without an exponent. It may round digits that do not fit; rust_decimal does.
//! - **Serializes** a number.
//! - **Rejects** `INF`, `-INF` and `NaN`, which are not decimals in OData 4.0, and a number for which `FromStr` returns an
//!   infinite value.
//!
//! # Limits of JSON numbers
//!
//! serde represents a number with a fraction as an `f64`. So some decimals cannot be serialized as a number, and this
//! module returns an error for them:
//!
//! - decimals with more than 15 digits, because an `f64` may not keep them exactly;
//! - decimals below 0.00001 except 0, because `serde_json` writes them with an exponent. OData 4.0 allows exponents only
//!   with `ExponentialDecimals=true`.
//!
//! [`decimal_string`](super::decimal_string) serializes every decimal.
//!
//! When a number is deserialized, `serde_json` drops digits that an `f64` does not keep, unless its feature
//! `arbitrary_precision` is enabled.
//!
//! # Example
//!
//! ```
//! use graph_patch::{edm, GraphPatch};
//! # type Decimal = f64; // Stands in for the type of a decimal crate.
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
//!
//! \[OData JSON Format 4.01, 3.2 and 7.1; ABNF `decimalValue`\]

use super::long_notation::long_notation;
use super::representation::option_module;
use super::scalar::{Scalar, ScalarVisitor};
use crate::text::Excerpt;
use alloc::string::{String, ToString};
use core::fmt::{self, Display, Write};
use core::str::FromStr;
use serde::{ser, Deserializer, Serializer};

/// Serializes a number.
///
/// # Errors
///
/// Returns an error if the value is not an OData decimal, or if no JSON number without an exponent keeps all its digits.
pub fn serialize<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = text(value)?;
    let short = without_zeros(&text);
    if let Ok(integer) = short.parse() {
        return serializer.serialize_i64(integer);
    }
    match short.parse() {
        Ok(number) if is_exact(number, short) => serializer.serialize_f64(number),
        _ => Err(ser::Error::custom(format_args!(
            "the decimal `{}` is not exact as a JSON number without an exponent; use `edm::decimal_string`",
            Excerpt(&text)
        ))),
    }
}

/// Deserializes a number or a string.
///
/// # Errors
///
/// Returns an error if the input is not an OData decimal, if the type's `FromStr` rejects it, or if the value is infinite.
pub fn deserialize<'de, T: Display + FromStr, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(ScalarVisitor {
        expected: "a decimal as a number or a string",
        convert: |scalar| decimal(scalar)?.parse().ok().filter(is_finite),
    })
}

option_module!();

/// Returns the value in long notation.
pub(super) fn text<E: ser::Error>(value: &impl Display) -> Result<String, E> {
    let mut text = String::new();
    write!(text, "{value}").map_err(E::custom)?;
    long_notation(&text)
        .ok_or_else(|| E::custom(format_args!("`{}` is not a decimal", Excerpt(&text))))
}

fn decimal(scalar: &Scalar<'_>) -> Option<String> {
    match *scalar {
        Scalar::Signed(number) => Some(number.to_string()),
        Scalar::Unsigned(number) => Some(number.to_string()),
        Scalar::Float(number) => long_notation(&number.to_string()),
        Scalar::Digits(text) | Scalar::Text(text) => long_notation(text),
    }
}

/// Returns `true` if the text of a value has a digit. `f64::from_str` returns `inf` for a number that is too large.
fn is_finite(value: &impl Display) -> bool {
    let mut has_digit = HasDigit(false);
    write!(has_digit, "{value}").is_ok() && has_digit.0
}

struct HasDigit(bool);

impl Write for HasDigit {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 |= text.contains(|character: char| character.is_ascii_digit());
        Ok(())
    }
}

fn without_zeros(text: &str) -> &str {
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        text
    }
}

/// Returns `true` if every JSON parser keeps the digits, and no serializer needs an exponent.
fn is_exact(number: f64, digits: &str) -> bool {
    let digits = digits.bytes().filter(u8::is_ascii_digit);
    digits.skip_while(|digit| *digit == b'0').count() <= 15 && number.abs() >= 1e-5
}
