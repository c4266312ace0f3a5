use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Copy))]
struct User {
    id: String,
}

fn main() {}
