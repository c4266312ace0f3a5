use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(untyped = true)]
struct User {
    id: String,
}

fn main() {}
