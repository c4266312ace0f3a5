use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct City;

#[derive(GraphPatch)]
struct Place {
    city: City,
}

fn main() {}
