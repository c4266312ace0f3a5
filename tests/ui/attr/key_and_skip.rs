use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, skip)]
    id: String,
}

fn main() {}
