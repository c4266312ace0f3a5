use graph_patch::GraphPatch;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Item;

#[derive(GraphPatch)]
struct Order {
    items: Option<Item>,
}

fn main() {}
