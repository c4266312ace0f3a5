use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct City {
    name: String,
}

#[derive(GraphPatch)]
struct Place {
    city: City,
}

fn main() {}
