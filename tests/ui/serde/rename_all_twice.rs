use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all = "camelCase", rename_all = "PascalCase")]
struct User {
    id: String,
}

fn main() {}
