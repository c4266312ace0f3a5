use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key)]
    #[graph(key)]
    id: String,
}

fn main() {}
