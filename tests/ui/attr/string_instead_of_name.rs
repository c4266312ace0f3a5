use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph("type")]
struct User {
    id: String,
}

fn main() {}
