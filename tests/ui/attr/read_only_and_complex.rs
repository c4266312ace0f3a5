use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only, complex)]
    id: String,
}

fn main() {}
