use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(complex)]
struct User {
    id: String,
}

fn main() {}
