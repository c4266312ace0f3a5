use graph_patch::GraphPatch;
use std::collections::BTreeMap;

#[derive(GraphPatch)]
struct Extension {
    #[graph(dynamic)]
    members: BTreeMap<i32, String>,
    name: String,
}

fn main() {}
