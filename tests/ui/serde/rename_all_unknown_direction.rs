use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all(write = "camelCase"))]
struct User {
    id: String,
}

fn main() {}
