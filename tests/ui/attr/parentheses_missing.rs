use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph]
struct User {
    id: String,
}

fn main() {}
