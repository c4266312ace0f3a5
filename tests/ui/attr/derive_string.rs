use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive("Eq"))]
struct User {
    id: String,
}

fn main() {}
