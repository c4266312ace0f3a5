use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Item;

#[derive(GraphPatch)]
struct Order {
    items: Option<Item>,
}

fn main() {}
