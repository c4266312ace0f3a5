use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(tag = "kind")]
struct User {
    id: String,
}

fn main() {}
