use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch = "UserChange")]
struct User {
    id: String,
}

fn main() {}
