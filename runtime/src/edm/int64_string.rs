//! `Edm.Int64` serialized as a string, for `i64`, `Option<i64>` and `Vec<i64>`.
//!
//! It deserializes and rejects the same input as [`int64`](super::int64). A request with strings needs the parameter
//! `IEEE754Compatible=true` in its `Content-Type`; without it the service rejects strings as the wrong type.
//!
//! ```
//! use graph_patch::{edm, GraphPatch};
//!
//! #[derive(GraphPatch)]
//! #[graph(untyped)]
//! struct File {
//!     #[serde(with = "edm::int64_string")]
//!     size: Option<i64>,
//! }
//!
//! let patch = File::patch().size(9_007_199_254_740_993);
//! assert_eq!(serde_json::to_string(&patch)?, r#"{"size":"9007199254740993"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! \[OData JSON Format 4.01, 3.2\]

use super::int64::Int64;
use super::representation::{with_functions, Represent};
use serde::{Deserializer, Serializer};

/// The representation of `Edm.Int64` as a string.
#[doc(hidden)]
pub enum Int64String {}

with_functions!(Int64String);

impl Represent<Int64String> for i64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as Represent<Int64>>::deserialize(deserializer)
    }
}
