//! JSON Schemas of the bodies of patches: features `schemars1` and `utoipa6`.
//!
//! A schema of a patch cannot be derived on the patch type: it would describe the fields of the Rust type. This module
//! computes it from the schema of the resource, which has the names and representations of serde's attributes, and from
//! [`GraphPatch::PROPERTIES`](crate::GraphPatch::PROPERTIES). See the guide's page [Schemas](crate::guide::schemas).

mod annotation;
mod bind;
mod complex;
mod describe;
mod dynamic_properties;
mod null;
mod number;
mod object;
mod own;
mod path;
mod pattern;
mod representation;
#[cfg(feature = "schemars1")]
mod reuse;
#[cfg(feature = "schemars1")]
mod schemars;
mod used;
#[cfg(feature = "utoipa6")]
mod utoipa;

#[cfg(feature = "schemars1")]
pub use self::schemars::{json_schema, json_schema_in};
#[cfg(feature = "utoipa6")]
pub use self::utoipa::{openapi_schema, openapi_schemas};
pub use representation::{Binary, Decimal, Double, Int64};

use crate::Property;
use serde_json::Value;

/// Sets a keyword of a schema that is an object.
fn set_keyword(schema: &mut Value, keyword: &str, value: Value) {
    if let Value::Object(keywords) = schema {
        keywords.insert(keyword.into(), value);
    }
}

impl Property {
    /// Returns the JSON names that are deserialized.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.name].into_iter().chain(self.aliases.iter().copied())
    }
}
