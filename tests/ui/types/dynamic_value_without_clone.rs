// The setter names the type of a value, which the compiler finds, but then not that the setter may use it.
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
