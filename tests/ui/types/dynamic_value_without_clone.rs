// The compiler also reports the setter, which it checks with the type of a value.
use graph_patch::GraphPatch;
use std::collections::BTreeMap;

#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Value;

#[derive(GraphPatch)]
struct Extension {
    #[graph(dynamic)]
    members: BTreeMap<String, Value>,
    name: String,
}

fn main() {}
