use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch = 5)]
struct User {
    id: String,
}

fn main() {}
