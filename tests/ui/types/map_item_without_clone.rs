use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Item;

#[derive(GraphPatch)]
struct Order {
    items: std::collections::BTreeMap<String, Item>,
}

fn main() {}
