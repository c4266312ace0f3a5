use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(content = "value")]
struct User {
    id: String,
}

fn main() {}
