//! `Edm.Int64` that is read as a number or a string, and written as a string.
//!
//! As [`int64`](super::int64), for services that were told so: a request with strings must say
//! `IEEE754Compatible=true` in its `Content-Type` (OData JSON Format 4.01, 3.2), without it they are of the wrong type.
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

use super::int64::Int64;
use super::representation::{functions, InForm};
use serde::{Deserializer, Serializer};

/// The form of `Edm.Int64` as a string.
#[doc(hidden)]
pub enum Int64String {}

functions!(Int64String);

impl InForm<Int64String> for i64 {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as InForm<Int64>>::read(deserializer)
    }
}
