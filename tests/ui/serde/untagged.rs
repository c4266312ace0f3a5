use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(untagged)]
struct User {
    id: String,
}

fn main() {}
