use graph_patch::GraphPatch;
use std::collections::BTreeMap;

#[derive(GraphPatch)]
struct Extension {
    #[graph(dynamic)]
    members: BTreeMap<String, i32>,
    #[graph(dynamic)]
    others: BTreeMap<String, i32>,
}

fn main() {}
