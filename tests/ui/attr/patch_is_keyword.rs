use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch = struct)]
struct User {
    id: String,
}

fn main() {}
