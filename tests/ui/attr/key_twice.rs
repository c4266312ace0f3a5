use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, key)]
    id: String,
}

fn main() {}
