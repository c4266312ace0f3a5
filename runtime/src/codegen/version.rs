//! Generates the attribute for types with a version in their namespace.

use crate::body::version::has_version;
use crate::codegen::layout;
use crate::codegen::model::Model;
use alloc::{format, string::String};

impl Model<'_> {
    /// The attribute `graph` of a struct or enum. The derive accepts `any_version` if one of the names has a version.
    pub(super) fn graph(&self, name: &str, versioned: &[&str], untyped: bool) -> String {
        let mut arguments = [format!("type = {name:?}")].to_vec();
        if untyped {
            arguments.push("untyped".into());
        }
        if self.config.allows_any_version() && versioned.iter().any(|name| has_version(name)) {
            arguments.push("any_version".into());
        }
        layout::attribute("", "graph", &arguments, self.width)
    }
}
