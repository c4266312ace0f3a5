//! `Edm.Decimal` serialized as a string, for every type that implements `Display` and `FromStr`.
//!
//! It deserializes and rejects the same input as [`decimal`](super::decimal), but serializes all digits, without an
//! exponent. A request with strings needs the parameter `IEEE754Compatible=true` in its `Content-Type`; without it the
//! service rejects strings as the wrong type. The module [`option`] is for an `Option`.
//!
//! ```
//! use graph_patch::{edm, GraphPatch};
//! # type Decimal = u128; // Stands in for the type of a decimal crate.
//!
//! #[derive(GraphPatch)]
//! #[graph(untyped)]
//! struct Item {
//!     #[serde(with = "edm::decimal_string")]
//!     price: Decimal,
//! }
//!
//! let patch: ItemPatch = serde_json::from_str(r#"{"price": "12345678901234567890123"}"#)?;
//! assert_eq!(serde_json::to_string(&patch)?, r#"{"price":"12345678901234567890123"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! \[OData JSON Format 4.01, 3.2\]

use super::decimal::text;
use super::representation::option_module;
use core::fmt::Display;
use serde::Serializer;

#[doc(inline)]
pub use super::decimal::deserialize;

/// Serializes a string.
///
/// # Errors
///
/// Returns an error if the value is not an OData decimal.
pub fn serialize<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&text(value)?)
}

option_module!();
