use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(complex)]
    #[graph(key)]
    id: String,
}

fn main() {}
