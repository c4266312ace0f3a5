use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch = User)]
struct User {
    id: String,
}

fn main() {}
