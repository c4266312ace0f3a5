use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Clone))]
struct User {
    id: String,
}

fn main() {}
