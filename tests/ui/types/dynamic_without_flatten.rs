use graph_patch::{DynamicProperties, GraphPatch};
use serde::Serialize;

#[derive(Default, Serialize, GraphPatch)]
struct Item {
    title: String,
    #[graph(dynamic)]
    columns: DynamicProperties<String>,
}

fn main() {}
