use graph_patch::GraphPatch;

#[derive(Debug, Default, PartialEq, GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    cities: Option<Vec<City>>,
}

fn main() {}
