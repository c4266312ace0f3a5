//! Reports a model that cannot be read from a response with only some of the properties.

use crate::metadata::check::sample::{is_type_annotation, with_type};
use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::StructuredType;
use crate::metadata::probe::response::MissingField;
use crate::metadata::DisagreementKind;
use crate::{Model, PropertyKind};
use alloc::{format, vec::Vec};
use serde_json::Value;

impl Check<'_> {
    /// Tries a response on a model and everything that `compare` finds in it. A model that is not read contains nothing that
    /// is read, even if its base type or a complex type implements `Deserialize` for another use.
    pub(in crate::metadata) fn read(
        &mut self,
        model: &Model,
        declared: &StructuredType,
        compare: impl FnOnce(&mut Self),
    ) {
        let is_inside_read = self.is_read;
        match model.missing_field.filter(|_| is_inside_read) {
            Some(missing_field) => self.partial_response(missing_field, model, declared),
            None => self.is_read = false,
        }
        compare(self);
        self.is_read = is_inside_read;
    }

    /// Tries a response that contains only the keys, as a small `$select` requests it. The type can stand beside them, but a
    /// flattened map of other values rejects it.
    fn partial_response(
        &mut self,
        missing_field: MissingField,
        model: &Model,
        declared: &StructuredType,
    ) {
        let mut keys = Vec::new();
        collect_keys(model, &mut keys);
        let sample = self.csdl.sample_with_fields(&keys, declared);
        let responses = [with_type(sample.clone(), declared), sample];
        let mut missing = { responses.into_iter() }
            .map(Value::Object)
            .filter_map(missing_field);
        // A key that the metadata does not declare is missing in the sample, which is reported elsewhere.
        let missing =
            missing.find(|name| !keys.contains(&name.as_str()) && !is_type_annotation(name));
        if let Some(name) = missing {
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
