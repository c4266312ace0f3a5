use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, read_only)]
    id: String,
}

fn main() {}
