use graph_patch::GraphPatch;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Item;

#[derive(GraphPatch)]
struct Order {
    items: std::collections::BTreeMap<String, Item>,
}

fn main() {}
