//! Reports a resource that cannot be read from a response with only some of the properties.

use crate::metadata::check::sample::with_type;
use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::StructuredType;
use crate::metadata::DisagreementKind;
use crate::{Model, PropertyKind};
use alloc::{format, string::String, vec::Vec};
use serde_json::Value;

impl Check<'_> {
    /// Tries a response that contains only the keys, as a small `$select` requests it.
    pub(in crate::metadata) fn partial_response(
        &mut self,
        missing_field: fn(Value) -> Option<String>,
        model: &Model,
        declared: &StructuredType,
    ) {
        let mut keys = Vec::new();
        collect_keys(model, &mut keys);
        let response = with_type(self.csdl.sample_with_fields(&keys, declared), declared);
        let missing = missing_field(response.into());
        // A key is missing in the sample if the metadata does not declare it, which is reported elsewhere.
        if let Some(name) = missing.filter(|name| !keys.contains(&name.as_str())) {
            self.report(
                DisagreementKind::MissingDefault,
                format!(
                    "lacks `#[serde(default)]` and cannot be read from a response without `{name}`"
                ),
                "omits each property that `$select` does not name",
            );
        }
    }
}

fn collect_keys(model: &Model, keys: &mut Vec<&'static str>) {
    for property in model.properties {
        match property.kind {
            PropertyKind::Key => keys.push(property.name),
            PropertyKind::Base(base) => collect_keys(&base(), keys),
            _ => {}
        }
    }
}
