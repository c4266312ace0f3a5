//! `Edm.Int64` that is read as a number or a string, and written as a number.
//!
//! For `i64`, an `Option` of it and a `Vec` of it. Strings come of a service that was asked for `IEEE754Compatible=true`
//! (OData JSON Format 4.01, 3.2 and 7.1; `int64Value` of the ABNF): a sign, and 1 to 19 digits. Where strings never come,
//! no module is needed. [`int64_string`](super::int64_string) writes strings. Refused: a fraction, an exponent, and what
//! does not fit 64 bits.
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

use super::representation::{functions, InForm};
use super::scalar::{Reader, Scalar};
use serde::{Deserializer, Serializer};

/// The form of `Edm.Int64` as a number.
#[doc(hidden)]
pub enum Int64 {}

functions!(Int64);

impl InForm<Int64> for i64 {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader {
            expected: "an integer of 64 bits, as a number or string",
            read: integer,
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
