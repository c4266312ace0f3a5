use graph_patch::GraphPatch;

#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct City;

#[derive(GraphPatch)]
pub struct Place {
    city: City,
}

fn main() {}
