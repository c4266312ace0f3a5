use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch)]
struct User {
    id: String,
}

fn main() {}
