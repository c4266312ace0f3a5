use graph_patch::GraphPatch;

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
struct City {
    #[graph(key)]
    id: u32,
}

#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    cities: Vec<City>,
}

fn main() {}
