use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct User {
    city: City,
}

fn main() {
    let _ = User::patch().city(City::patch());
}
