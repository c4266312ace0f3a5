use graph_patch::GraphPatch;

struct City;

#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    city: Box<City>,
}

fn main() {}
