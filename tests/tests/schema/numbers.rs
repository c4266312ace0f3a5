//! The bounds of integers.

use graph_patch::{schema, GraphPatch};
use schemars::JsonSchema;
use serde_json::Value;
use utoipa::ToSchema;

/// Values that look like schemas, and properties with the names of keywords.
#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
struct Sample {
    #[schemars(extend(
        "const" = { "format": "int32" },
        "enum" = [{ "format": "int32" }],
        "examples" = [{ "format": "int32" }],
        "items" = { "default": { "format": "int32" } },
    ))]
    #[schema(value_type = String, example = json!({ "format": "int32" }))]
    value: Value,
    default: i32,
    examples: i32,
}

fn check(properties: &Value) {
    for name in ["default", "examples"] {
        assert_eq!(properties[name]["minimum"], i32::MIN);
        assert_eq!(properties[name]["maximum"], i32::MAX);
    }
    let value = properties["value"].to_string();
    assert!(value.contains("int32"), "{value}");
    assert!(!value.contains("minimum"), "{value}");
}

#[test]
fn values_in_a_schema_get_no_bounds() {
    check(&schema::json_schema::<Sample>().to_value()["properties"]);
    let schema = serde_json::to_value(schema::openapi_schema::<Sample>()).unwrap();
    check(&schema["allOf"][0]["properties"]);
}
