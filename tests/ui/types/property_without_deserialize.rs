use graph_patch::GraphPatch;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
struct City;

#[derive(GraphPatch)]
struct Place {
    city: City,
}

fn main() {}
