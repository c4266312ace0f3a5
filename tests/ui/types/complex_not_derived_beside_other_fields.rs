use graph_patch::GraphPatch;

struct City;

#[derive(GraphPatch)]
struct Place {
    name: String,
    #[graph(complex)]
    city: City,
    size: Option<u64>,
}

fn main() {}
