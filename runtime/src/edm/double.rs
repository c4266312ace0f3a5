//! `Edm.Double` and `Edm.Single`: numbers, and the three values that JSON has no number for.
//!
//! For `f64` and `f32`, an `Option` of one and a `Vec` of one. Infinities and not-a-number are the strings `"INF"`,
//! `"-INF"` and `"NaN"` (OData JSON Format 4.01, 7.1; `nanInfinity` of the ABNF), in just this spelling; without this
//! module `serde_json` writes all three as `null`, which clears the property. Refused: any other string, and a number
//! that is too large for an `f32`.
//!
//! NaN is not equal to itself, so a `diff` between two resources that both hold it sends it again, and a patch that
//! holds it is not equal to itself. The last bit of a number is read as it was written where `serde_json` has its feature
//! `float_roundtrip`.
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

use super::representation::{functions, InForm};
use super::scalar::{Reader, Scalar};
use serde::{Deserializer, Serializer};

/// The form of `Edm.Double` and `Edm.Single`.
#[doc(hidden)]
pub enum Double {}

functions!(Double);

impl InForm<Double> for f64 {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match name(*self) {
            Some(name) => serializer.serialize_str(name),
            None => serializer.serialize_f64(*self),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader {
            expected: "a number, \"INF\", \"-INF\" or \"NaN\"",
            read: double,
        })
    }
}

impl InForm<Double> for f32 {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match name(f64::from(*self)) {
            Some(name) => serializer.serialize_str(name),
            None => serializer.serialize_f32(*self),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader {
            expected: "a number of 32 bits, \"INF\", \"-INF\" or \"NaN\"",
            read: |scalar| single(double(scalar)?),
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

// An integer is rounded as serde rounds it.
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

#[allow(clippy::cast_possible_truncation)] // asked for below
fn single(number: f64) -> Option<f32> {
    let single = number as f32;
    (single.is_infinite() == number.is_infinite()).then_some(single)
}
