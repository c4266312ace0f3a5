use graph_patch::GraphPatch;

#[derive(Clone, Debug, PartialEq)]
struct City;

#[derive(GraphPatch)]
struct Place {
    city: City,
}

fn main() {}
