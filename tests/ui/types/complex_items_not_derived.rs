use graph_patch::GraphPatch;

#[derive(Clone, Debug, Default, PartialEq)]
struct City {}

#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    cities: Vec<City>,
}

fn main() {}
