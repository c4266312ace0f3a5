//! `Edm.Int64` serialized as a number, for `i64`, `Option<i64>` and `Vec<i64>`.
//!
//! - **Deserializes** a number, or a string with an optional sign and 1 to 19 digits.
//! - **Serializes** a number. [`int64_string`](super::int64_string) serializes a string.
//! - **Rejects** a fraction, an exponent, and a number outside 64 bits.
//!
//! A service sends strings if the client asked for `IEEE754Compatible=true`. Otherwise the field needs no module.
//!
//! ```
//! use graph_patch::{edm, GraphPatch};
//!
//! #[derive(GraphPatch)]
//! #[graph(untyped)]
//! struct File {
//!     #[serde(with = "edm::int64")]
//!     size: Option<i64>,
//! }
//!
//! let patch: FilePatch = serde_json::from_str(r#"{"size": "9007199254740993"}"#)?;
//! assert_eq!(serde_json::to_string(&patch)?, r#"{"size":9007199254740993}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! \[OData JSON Format 4.01, 3.2 and 7.1; ABNF `int64Value`\]

use super::representation::{with_functions, Represent};
use super::scalar::{Scalar, ScalarVisitor};
use serde::{Deserializer, Serializer};

/// The representation of `Edm.Int64` as a number.
#[doc(hidden)]
pub enum Int64 {}

with_functions!(Int64);

impl Represent<Int64> for i64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor {
            expected: "a 64-bit integer as a number or a string",
            convert: integer,
        })
    }
}

fn integer(scalar: &Scalar<'_>) -> Option<i64> {
    match *scalar {
        Scalar::Signed(number) => Some(number),
        Scalar::Unsigned(number) => i64::try_from(number).ok(),
        Scalar::Float(_) => None,
        Scalar::Digits(text) | Scalar::Text(text) => {
            let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
            text.parse().ok().filter(|_| digits.len() <= 19)
        }
    }
}
