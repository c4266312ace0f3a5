use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(serde::Serialize))]
struct User {
    id: String,
}

fn main() {}
