use graph_patch::GraphPatch;

struct City;

#[derive(GraphPatch)]
struct Place {
    city: City,
}

fn main() {}
