use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(untyped, untyped)]
struct User {
    id: String,
}

fn main() {}
