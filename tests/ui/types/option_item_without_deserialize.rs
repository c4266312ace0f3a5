use graph_patch::GraphPatch;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Item;

#[derive(GraphPatch)]
struct Order {
    items: Option<Item>,
}

fn main() {}
