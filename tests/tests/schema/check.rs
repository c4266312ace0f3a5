//! Compares validation by a schema with deserialization.

use graph_patch::{schema, GraphPatch};
use jsonschema::Validator;
use schemars::JsonSchema;
use serde_json::{json, Value};
use utoipa::ToSchema;

/// The validator of a patch, and whether its type deserializes a body.
pub struct Checked {
    validator: Validator,
    reads: fn(&Value) -> Result<(), String>,
}

impl Checked {
    pub fn with_schemars<R: GraphPatch + JsonSchema>() -> Self {
        Self::new::<R>(schema::json_schema::<R>().as_value())
    }

    pub fn with_utoipa<R: GraphPatch + ToSchema>() -> Self {
        let mut components = Vec::new();
        schema::openapi_schemas::<R>(&mut components);
        let components: serde_json::Map<_, _> = components
            .into_iter()
            .map(|(name, schema)| (name, serde_json::to_value(schema).unwrap()))
            .collect();
        let mut document = serde_json::to_value(schema::openapi_schema::<R>()).unwrap();
        document["components"] = json!({ "schemas": components });
        Self::new::<R>(&document)
    }

    fn new<R: GraphPatch>(schema: &Value) -> Self {
        let options = jsonschema::options().should_validate_formats(true);
        Self {
            validator: options.build(schema).unwrap(),
            reads: |body| {
                let patch = serde_json::from_value::<R::Patch>(body.clone());
                patch.map(drop).map_err(|error| error.to_string())
            },
        }
    }

    pub fn validates(&self, body: &Value) -> bool {
        self.validator.is_valid(body)
    }

    pub fn reads(&self, body: &Value) -> bool {
        (self.reads)(body).is_ok()
    }

    /// Fails unless the schema and the patch agree, and returns whether both accept the body.
    #[track_caller]
    pub fn agree(&self, body: &Value) -> bool {
        let invalid = self
            .validator
            .validate(body)
            .map_err(|error| error.to_string());
        let read = (self.reads)(body);
        assert_eq!(
            invalid.is_ok(),
            read.is_ok(),
            "{body}\nschema: {invalid:?}\npatch: {read:?}",
        );
        read.is_ok()
    }
}
