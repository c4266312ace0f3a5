use graph_patch::{DynamicProperties, GraphPatch};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
struct Item {
    title: String,
    #[graph(dynamic)]
    columns: DynamicProperties<String>,
}

fn main() {
    ItemPatch::default().columns("a", "b");
}
