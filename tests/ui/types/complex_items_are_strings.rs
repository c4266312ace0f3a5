use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    cities: Vec<String>,
}

fn main() {}
