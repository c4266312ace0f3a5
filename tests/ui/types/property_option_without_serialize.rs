use graph_patch::GraphPatch;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct City;

#[derive(GraphPatch)]
struct Place {
    city: Option<City>,
}

fn main() {}
