use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all = 1)]
struct User {
    id: String,
}

fn main() {}
