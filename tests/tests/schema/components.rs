//! Schemas of patches as parts of larger documents.

use crate::models::{Place, Task};
use graph_patch::{schema, GraphPatch};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{json, Value};
use std::borrow::Cow;
use utoipa::openapi::{self, RefOr};
use utoipa::{OpenApi, PartialSchema, ToSchema};

type TaskPatch = <Task as GraphPatch>::Patch;

impl JsonSchema for TaskPatch {
    fn schema_name() -> Cow<'static, str> {
        "TaskPatch".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::json_schema_in::<Task>(generator)
    }
}

impl PartialSchema for TaskPatch {
    fn schema() -> RefOr<openapi::Schema> {
        schema::openapi_schema::<Task>()
    }
}

impl ToSchema for TaskPatch {
    fn schemas(schemas: &mut Vec<(String, RefOr<openapi::Schema>)>) {
        schema::openapi_schemas::<Task>(schemas);
    }
}

/// A request with a patch, and with values of the resource's types.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct Tool {
    id: String,
    changes: TaskPatch,
    more: Vec<TaskPatch>,
    task: Option<Task>,
    place: Place,
}

fn check_tool(document: &Value) {
    let validator = jsonschema::validator_for(document).unwrap();
    let tool = |changes| json!({ "id": "1", "changes": changes, "more": [], "place": { "verified": true, "street": "a" } });
    assert!(validator.is_valid(&tool(json!({ "parent": { "parent": { "title": "a" } } }))));
    assert!(!validator.is_valid(&tool(json!({ "parent": { "parent": { "title": null } } }))));
    assert!(!validator.is_valid(&tool(json!({ "parent": { "unknown": 1 } }))));
}

#[test]
fn a_patch_in_a_document_of_schemars() {
    let settings = [
        SchemaSettings::draft2020_12(),
        SchemaSettings::draft2019_09(),
        SchemaSettings::draft07(),
    ];
    for settings in settings {
        let generator = settings.for_deserialize().into_generator();
        check_tool(&generator.into_root_schema_for::<Tool>().to_value());
    }
}

#[allow(dead_code)]
#[utoipa::path(patch, path = "/tasks", request_body = TaskPatch)]
fn update_task() {}

#[derive(OpenApi)]
#[openapi(paths(update_task))]
struct Api;

#[test]
fn a_patch_in_a_document_of_openapi() {
    let mut document = serde_json::to_value(Api::openapi()).unwrap();
    let body = &document["paths"]["/tasks"]["patch"]["requestBody"]["content"]["application/json"];
    assert_eq!(
        body["schema"],
        json!({ "$ref": "#/components/schemas/TaskPatch" })
    );
    document["$ref"] = json!("#/components/schemas/TaskPatch");
    let validator = jsonschema::validator_for(&document).unwrap();
    assert!(validator.is_valid(&json!({ "parent": { "place": { "city": null } } })));
    assert!(!validator.is_valid(&json!({ "parent": { "place": { "street": null } } })));
}
