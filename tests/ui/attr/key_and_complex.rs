use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, complex)]
    id: String,
}

fn main() {}
