use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch = "User Change")]
struct User {
    id: String,
}

fn main() {}
