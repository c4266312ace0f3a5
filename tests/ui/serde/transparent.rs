use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(transparent)]
struct User {
    id: String,
}

fn main() {}
