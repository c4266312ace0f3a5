use graph_patch::GraphPatch;

#[derive(Clone, GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    city: Option<City>,
}

fn main() {}
