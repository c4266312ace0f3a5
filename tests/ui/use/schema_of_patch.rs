//! A patch type in place of its resource.

use graph_patch::{schema, GraphPatch};
use schemars::JsonSchema;

#[derive(JsonSchema, GraphPatch)]
struct Task {
    title: String,
}

fn main() {
    schema::json_schema::<TaskPatch>();
}
