use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(1)]
    id: String,
}

fn main() {}
