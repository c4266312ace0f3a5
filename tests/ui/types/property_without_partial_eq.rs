use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
struct City;

#[derive(GraphPatch)]
struct Place {
    city: City,
}

fn main() {}
