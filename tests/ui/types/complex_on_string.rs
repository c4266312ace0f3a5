use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    city: String,
}

fn main() {}
