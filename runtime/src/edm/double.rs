//! `Edm.Double` and `Edm.Single`: numbers, infinities and not-a-number, for `f64` and `f32`.
//!
//! The module also supports an `Option` and a `Vec` of these types.
//!
//! - **Deserializes** and **serializes** the values without a JSON number as the strings `"INF"`, `"-INF"` and `"NaN"`,
//!   in exactly this spelling.
//! - **Rejects** any other string, and a number too large for an `f32`.
//!
//! Without this module, `serde_json` serializes all three values as `null`, which clears the property.
//!
//! NaN is not equal to itself. So a `diff` of two resources that both contain NaN sends it again, and a patch that
//! contains NaN is not equal to itself. Numbers keep their last bit only with `serde_json`'s feature `float_roundtrip`.
//!
//! ```
//! use graph_patch::{edm, GraphPatch};
//!
//! #[derive(GraphPatch)]
//! #[graph(untyped)]
//! struct Reading {
//!     #[serde(with = "edm::double")]
//!     value: f64,
//!     #[serde(with = "edm::single")]
//!     limit: Option<f32>,
//! }
//!
//! let patch = Reading::patch().value(f64::NEG_INFINITY).limit(0.5);
//! assert_eq!(serde_json::to_string(&patch)?, r#"{"value":"-INF","limit":0.5}"#);
//! assert_eq!(serde_json::from_str::<ReadingPatch>(r#"{"value":"-INF","limit":0.5}"#)?, patch);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! \[OData JSON Format 4.01, 7.1; ABNF `nanInfinity`\]

use super::representation::{with_functions, Represent};
use super::scalar::{Scalar, ScalarVisitor};
use serde::{Deserializer, Serializer};

/// The representation of `Edm.Double` and `Edm.Single`.
#[doc(hidden)]
pub enum Double {}

with_functions!(Double);

impl Represent<Double> for f64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match name(*self) {
            Some(name) => serializer.serialize_str(name),
            None => serializer.serialize_f64(*self),
        }
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor {
            expected: "a number, \"INF\", \"-INF\" or \"NaN\"",
            convert: double,
        })
    }
}

impl Represent<Double> for f32 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match name(f64::from(*self)) {
            Some(name) => serializer.serialize_str(name),
            None => serializer.serialize_f32(*self),
        }
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor {
            expected: "a 32-bit number, \"INF\", \"-INF\" or \"NaN\"",
            convert: |scalar| single(double(scalar)?),
        })
    }
}

fn name(value: f64) -> Option<&'static str> {
    match value {
        f64::INFINITY => Some("INF"),
        f64::NEG_INFINITY => Some("-INF"),
        _ if value.is_nan() => Some("NaN"),
        _ => None,
    }
}

// serde rounds an integer in the same way.
#[allow(clippy::cast_precision_loss)]
fn double(scalar: &Scalar<'_>) -> Option<f64> {
    match *scalar {
        Scalar::Signed(number) => Some(number as f64),
        Scalar::Unsigned(number) => Some(number as f64),
        Scalar::Float(number) => Some(number),
        Scalar::Digits(digits) => digits
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite()),
        Scalar::Text("INF") => Some(f64::INFINITY),
        Scalar::Text("-INF") => Some(f64::NEG_INFINITY),
        Scalar::Text("NaN") => Some(f64::NAN),
        Scalar::Text(_) => None,
    }
}

// The comparison below detects a number that is too large.
#[allow(clippy::cast_possible_truncation)]
fn single(number: f64) -> Option<f32> {
    let single = number as f32;
    (single.is_infinite() == number.is_infinite()).then_some(single)
}
