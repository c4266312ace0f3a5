//! `Edm.Decimal` that is read as a number or a string, and written as a string.
//!
//! As [`decimal`](super::decimal), but all digits are written, in long notation; for services that were told so: a request
//! with strings must say `IEEE754Compatible=true` in its `Content-Type` (OData JSON Format 4.01, 3.2), without it they are
//! of the wrong type.
//!
//! ```
//! use graph_patch::{edm, GraphPatch};
//! # type Decimal = u128; // stands in for that of a crate
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

use super::decimal::text;
use core::fmt::Display;
use serde::Serializer;

#[doc(inline)]
pub use super::decimal::deserialize;

/// Writes a string.
///
/// # Errors
///
/// What is no `decimalValue`.
pub fn serialize<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&text(value)?)
}

/// As [`decimal_string`](super::decimal_string), for an `Option`.
pub mod option {
    use core::fmt::Display;
    use serde::Serializer;

    #[doc(inline)]
    pub use super::super::decimal::option::deserialize;

    /// Writes a string, or null.
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
}
