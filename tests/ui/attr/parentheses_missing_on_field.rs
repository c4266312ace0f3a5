use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph]
    id: String,
}

fn main() {}
