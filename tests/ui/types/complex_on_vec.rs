use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    city: Vec<City>,
}

fn main() {}
