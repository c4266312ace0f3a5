use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch = UserChange, patch = UserUpdate)]
struct User {
    id: String,
}

fn main() {}
